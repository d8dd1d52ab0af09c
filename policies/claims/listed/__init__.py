"""Health claims that are known to be false, each with what is true and who says so.

The list has an edition: whoever adds, changes or drops a claim sets its date. A claim belongs here if it
does harm when it is believed and the evidence against it is settled. What is open, or a matter of politics,
does not.
"""

from policies.claims.listed.cancer import CANCER
from policies.claims.listed.covid import COVID
from policies.claims.listed.entry import Listed
from policies.claims.listed.firstaid import FIRST_AID
from policies.claims.listed.medicines import MEDICINES
from policies.claims.listed.remedies import REMEDIES
from policies.claims.listed.vaccines import VACCINES

LISTED_ON = "2026-11-24"
"""The list's edition."""

LISTED: tuple[Listed, ...] = (*VACCINES, *COVID, *CANCER, *REMEDIES, *MEDICINES, *FIRST_AID)
"""Every claim on the list."""
