"""Fax numbers.

A fax number leads to a home, a doctor's office or an employer, and so to the patient. What is faxed about a
patient is arranged between offices, never in public.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.phi.contact import weigh
from policies.phi.dialled import faxed, numbers
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="PHI005",
    name="fax-number",
    severity=Severity.BLOCK,
    message="Remove the fax number. Offices tell each other where to send what.",
    cite="45 CFR 164.514(b)(2)(i)(E)",
    floor=Severity.REVIEW,
    cues=("fax", "f:", "f=", "f :"),
    flags=(
        "Please fax his scan to «+1 312.555.0143» today.",
        "Her disability forms went to fax «1-312-555-0144».",
        "Results of our patient, F: «312 555 0145»",
        "His pharmacy waits for the prescription: «(312) 555-0146» (fax)",
        Example("FAX_NUMBER=«312-555-0147»", Severity.REVIEW),
        Example("Fax your referral to our intake team at «312-555-0155».", Severity.ADVICE),
    ),
    passes=(
        "Fax your referral to us at 312-555-0100.",
        "Our fax is broken. Call her son about the scan at 312-555-0142.",
        "Fax it or call his wife about the scan: 312-555-0143.",
        "Fax 312-555-01429-7 is a part number.",
        "Fax her forms to 1-800-555-0199.",
    ),
)
def fax_number(reading: Reading) -> Iterator[Span]:
    """Numbers that could be dialled and go with the word fax."""
    for where in numbers(reading):
        if faxed(reading, *where):
            yield from weigh(reading, where, ())
