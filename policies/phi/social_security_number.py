"""Social Security numbers.

A Social Security number names one person for life and opens their accounts. It has no place in a post,
whoever it belongs to.
"""

import re
from collections.abc import Iterator

from policies.check import Span, check
from policies.reading import Reading
from policies.severity import Severity

_WRITTEN = re.compile(r"(?<![\w/-])(?!000|666|9)\d{3}([- ./])(?!00)\d{2}\1(?!0000)\d{4}(?![\w/-])")
"""Never issued: area 000, 666 and 9xx, group 00, serial 0000 (Social Security Administration, since 2011)."""
_NAME = r"(?<![^\W_])(?:s\.? ?s\.? ?n|ss ?#|ss ?no|ss(?= num)|social(?:[\s_-]+security)?)(?![^\W_])"
_LINKING = (
    r"(?:[^\w\n]|_){0,3}(?:(?:number|num|no|is|was|of|end(?:s|ing)?|in|her|his|the|with)\b[^\w\n]{0,3}){0,4}"
)
_CALLED = re.compile(
    rf"{_NAME}{_LINKING}"
    r"(?P<number>(?!000|666)\d[ ]?\d[ ]?\d[- ./]?(?!00)\d[ ]?\d[- ./]?(?!0000)(?:\d[ ]?){3}\d)(?![\w])"
)
_LAST_FOUR = re.compile(
    rf"\b(?:last (?:four|4)(?: digits?)? of (?:\w+ ){{1,2}}?{_NAME}"
    rf"|{_NAME}[^\w\n]{{0,3}}end(?:s|ing)? (?:in|with))"
    rf"{_LINKING}(?P<number>\d{{4}})(?!\w|[-./]\d)"
)


@check(
    code="PHI007",
    name="social-security-number",
    severity=Severity.BLOCK,
    message="Remove the Social Security number. No post needs it.",
    cite="45 CFR 164.514(b)(2)(i)(G)",
    floor=Severity.BLOCK,
    flags=(
        "Registration asked again, it is «219-09-9999».",
        "Her SSN «219099999» was on the form.",
        "social security no. «219 09 9999»",
        "Her SS number is «219/09/9999».",
        "The last four of her social: «9999».",
        "https://example.org/form?patient_ssn=«219099999» opens it all",
        "the SSN «919-09-9999» is a taxpayer number, and names him just as well",
    ),
    passes=(
        "Call us at 312-555-0100 about your Social Security disability forms.",
        "Our new ZIP code is 60601-2190.",
        "Part 000-12-3456 is back in stock.",
        "Social security turned 89 in 2024.",
        "https://example.org/219-09-9999 has the slides.",
    ),
)
def social_security_number(reading: Reading) -> Iterator[Span]:
    """Numbers written as 3-2-4 digits; nine digits that are called one, or the last four of them."""
    for number in _WRITTEN.finditer(reading.lower):
        if not reading.linked(number.start()):
            yield reading.span(number)
    for pattern in (_CALLED, _LAST_FOUR):
        for number in pattern.finditer(reading.lower):
            yield reading.span(number, "number")
