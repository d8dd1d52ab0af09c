"""Phone numbers.

A private number names its owner. The clinic's own numbers, toll-free numbers and emergency numbers are there
to be published.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.phi.contact import weigh
from policies.phi.dialled import faxed, numbers
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="PHI004",
    name="phone-number",
    severity=Severity.BLOCK,
    message="Remove the number. Give one of the clinic's own instead.",
    cite="45 CFR 164.514(b)(2)(i)(D)",
    floor=Severity.REVIEW,
    cues=(*tuple("0123456789"), "zero", "three", "four", "five", "six", "seven", "eight", "nine"),
    flags=(
        Example(
            "Hiring: CRNA, no call. Questions to Robin in HR at «312-555-0121», she answers fast.",
            Severity.ADVICE,
        ),
        "Her son needs a ride to dialysis, text him at «(312) 555-0142».",
        "Fax it or call his wife about the scan: «+1 312.555.0143».",
        "«555-0142» is her number.",
        "Call her at «312-555-0142», and his cell is «312 555 O143».",
        "Her number: «three one two, five five five, oh one four two».",
        "Patient left her purse, call «3125550144» if you know her.",
        "Her mom's voicemail is full, «312•555•0146 x204» after her surgery.",
        Example("Lost dog near the car park, call «312-555-0145»!", Severity.REVIEW),
        Example("Lost a scarf in our lobby? Call «312-555-0142».", Severity.REVIEW),
        Example("Phone: «0496 555 01 46»", Severity.REVIEW),
        Example("Nobody is answering at «078 5550 1119».", Severity.REVIEW),
        Example("The bell says «555-0156»-office.", Severity.REVIEW),
    ),
    passes=(
        "Call us at (312) 555-0100 to book your flu shot.",
        "Phone: (312) 555-0100",
        "The grant R01-555-0142 funds three more years of research.",
        "In a crisis call or text 988, or 1-800-555-0199 for our partners' line.",
        "Five, four, three, two, one, zero: our new wing is open, one two three four five six seven!",
        "Part number 312-555-01429-7 fits the new beds.",
        "555-0100-7 is a mock channel, call 312-555-0147 is not a phone number.",
        "Please fax his scan to +1 312.555.0143 today.",
        "Messages to 2024-05-12 10:30 are archived.",
    ),
)
def phone_number(reading: Reading) -> Iterator[Span]:
    """Numbers that could be dialled and are not the clinic's, toll-free, for a fax or in a web address."""
    for where in numbers(reading):
        if not faxed(reading, *where):
            yield from weigh(reading, where, reading.clinic.phones)
