"""Medical record numbers.

Whoever works in the same system can look a record number up, so it names the patient as surely as a name.
"""

import re
from collections.abc import Iterator

from policies.check import Severity, Span, check
from policies.reading import Reading

_WORD = r"(?:no|num|number|id)"
_NUMBER = r"(?P<number>(?=[a-z0-9-]*\d[a-z0-9-]*\d)[a-z]{0,4}-?[a-z0-9]{2,}(?:-[a-z0-9]+){0,3})(?![\w-]|\.\d)"
_SHORT = re.compile(
    rf"\b(?:mrn|m\.r\.n|mr\s?#|emrn)(?![^\W_])\.?(?:[^\w\n]|_){{0,3}}(?:(?:is|was|{_WORD})\b[^\w\n]{{0,3}}){{0,2}}{_NUMBER}"
)
_LONG = re.compile(
    r"\b(?:(?:medical|health|hospital|patient)\s+)?(?:record|chart|encounter|accession|(?<!on )file"
    r"|patient|pt)s?\b"
    rf"(?:\s*(?:#|{_WORD}\b\.?)[^\w\n]{{0,3}}|\s*[:=]\s*(?=\w*\d)|\s+(?=[a-z]{{1,4}}-?\d{{4}}"
    rf"|[a-z]{{1,2}}\d\d-\d{{3}}|\d{{6}}))(?:(?:is|was)\s+)?{_NUMBER}"
)
_SPACED = re.compile(r"\bm\s?r\s?n\s?:?\s?(?P<number>\d(?:\s\d){4,})\b")


@check(
    code="PHI008",
    name="record-number",
    severity=Severity.BLOCK,
    message="Remove the record number. Anybody with access can look the patient up by it.",
    cite="45 CFR 164.514(b)(2)(i)(H)",
    flags=(
        "Can someone look at MRN «00481516» before rounds?",
        "Medical record number «EX-481516» has no summary yet.",
        "The wristband says MRN_«00481516».",
        "chart #«481516» is locked again",
        "M R N «4 8 1 5 1 6», who has the films?",
        "Please re-route accession «S21-48151».",
    ),
    passes=(
        "Ask for your medical record at the front desk.",
        "Dosing chart: most adults take 500 mg once a day.",
        "A record 2500 people came to our health fair.",
        "Our patient no-show rate fell to 12% in 2024.",
    ),
)
def record_number(reading: Reading) -> Iterator[Span]:
    """Numbers that are called a record, chart, encounter or patient number."""
    for pattern in (_SHORT, _LONG, _SPACED):
        for number in pattern.finditer(reading.lower):
            if not reading.linked(number.start()):
                yield reading.span(number, "number")
