"""Social Security numbers.

A Social Security number names one person for life and opens their accounts. It has no place in a post,
whoever it belongs to.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_WRITTEN = lazily(
    r"(?<![\w/-])(?<!\d[.,])(?:(?!000|666|9)\d{3}([- ./])(?!00)\d{2}\1(?!0000)\d{4}"
    r"|9\d\d-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4})(?![\w/-]|[.,]\d)"
)
"""Never issued: area 000, 666 and 9xx, group 00, serial 0000 (Social Security Administration, since 2011).
Taxpayer numbers (ITIN) begin with 9 and use the groups named (Internal Revenue Service, since 2011)."""
_COVERED = lazily(
    r"(?<![\w*#•-])(?:x{3}|\*{3}|#{3}|•{3})[- ]?(?:x{2}|\*{2}|#{2}|•{2})[- ]?(?P<number>\d{4})(?![\w-])"
)
_NAME = (
    r"(?<![^\W_])(?:s\.? ?s\.? ?n|ss ?#|ss ?no|ss(?= num)|soc(?:\.|ial)?(?:[\s_-]+sec(?:\.|urity)?)"
    r"|social|itin"
    r"|individual taxpayer"
    r"(?: identification)?)(?![^\W_])"
)
_LINKING = (
    r"(?:[^\w\n]|_){0,3}(?:(?:number|num|no|is|was|of|card|details|end(?:s|ing)?|in|her|his|the|with|last"
    r"|four|4"
    r"|digits)\b[^\w\n]{0,3}){0,4}"
)
_CALLED = lazily(
    rf"{_NAME}{_LINKING}"
    r"(?P<number>(?!000|666)\d[ ]?\d[ ]?\d[- ./]?(?!00)\d[ ]?\d[- ./]?(?!0000)(?:\d[ ]?){3}\d"
    r"|\d{3}[- ](?:x{2}|\*{2})[- ](?:x{4,5}|\*{4,5}))(?![\w])"
)
_LAST_FOUR = lazily(
    rf"\b(?:last (?:four|4)(?: digits?)? of (?:\w+ ){{1,2}}?{_NAME}"
    rf"|{_NAME}(?: (?:number|no))?[^\w\n]{{0,3}}(?:end(?:s|ing)? (?:in|with)|last (?:four|4)(?: digits?)?))"
    rf"{_LINKING}(?P<number>\d{{4}})(?!\w|[-./]\d)"
)
_PART = lazily(
    r"\b(?:part|item|model|catalog|sku|order|isbn|grant|lot|batch|course)s?(?: (?:no|number))?\W{0,3}$"
)


@check(
    code="PHI007",
    name="social-security-number",
    severity=Severity.BLOCK,
    message="Remove the Social Security number. No post needs it.",
    cite="45 CFR 164.514(b)(2)(i)(G)",
    floor=Severity.BLOCK,
    cues=tuple("0123456789"),
    flags=(
        "Registration asked again, it is «219-09-9999».",
        "Her SSN «219099999» was on the form.",
        "social security no. «219 09 9999»",
        "Her SS number is «219/09/9999».",
        "The last four of her social: «9999».",
        "https://example.org/form?patient_ssn=«219099999» opens it all",
        "Social security card XXX-XX-«9999» was on the desk.",
        "ITIN «912-70-9999» was on the form.",
        "his ssn, last 4: «9999»",
        "SSN «219-XX-XXXX» was flagged",
        "the SSN «919-09-9999» is a taxpayer number, and names him just as well",
    ),
    passes=(
        "Call us at 312-555-0100 about your Social Security disability forms.",
        "Our new ZIP code is 60601-2190.",
        "Part 000-12-3456 is back in stock, and so is part number 219-09-9999.",
        "Beds are 219-09-99991 or 1.219-09-9999 wide.",
        "XXX-XX-XXXX is how we show a Social Security number.",
        "Social security turned 89 in 2024.",
        "https://example.org/219-09-9999 has the slides.",
    ),
)
def social_security_number(reading: Reading) -> Iterator[Span]:
    """Numbers written as 3-2-4 digits; nine digits that are called one, or those that are not covered."""
    for number in _WRITTEN.finditer(reading.lower):
        start = number.start()
        if not reading.linked(start) and not _PART.search(reading.lower, max(0, start - 30), start):
            yield reading.span(number, suggestion="[removed]")
    for pattern in (_COVERED, _CALLED, _LAST_FOUR):
        for number in pattern.finditer(reading.lower):
            yield reading.span(number, "number", suggestion="[removed]")
