"""How much a contact matters: whose it seems to be decides."""

import re
from collections.abc import Iterator

from policies.check import Severity, Span
from policies.reading import Reading

_OFFERED = re.compile(
    r"\b(?:our|us|apply|book|register|rsvp|schedule|sign up|tickets?|appointments?|questions|info(?:rmation)?"
    r"|hotline|helpline|line|front desk|office|referrals?|donate|volunteer|hiring|careers?|jobs?|press|media)\b"
)
_ADVICE = "This is not on the clinic's list of its own contacts. Check it before it goes out."


def weigh(reading: Reading, where: tuple[int, int]) -> Iterator[Span]:
    """A contact that is not the clinic's: worst beside a patient, a hint where the clinic offers it as its own."""
    if reading.about_patient(*where):
        yield reading.span(where)
    elif _OFFERED.search(reading.sentence(where[0])):
        yield reading.span(where, severity=Severity.ADVICE, message=_ADVICE)
    else:
        yield reading.span(where, severity=Severity.REVIEW)
