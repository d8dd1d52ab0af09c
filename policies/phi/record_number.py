"""Medical record numbers.

Whoever works in the same system can look a record number up, so it names the patient as surely as a name.
"""

import re
from collections.abc import Iterator

from policies.check import Span, check
from policies.reading import Reading
from policies.severity import Severity

_WORD = r"(?:no|num|number|id)"
_NUMBER = (
    r"(?P<number>(?=[a-z0-9-]*\d[a-z0-9-]*\d)[a-z]{0,4}-?[a-z0-9]{2,}(?:-[a-z0-9]+){0,3})(?![\w-]|[.,]\d)"
)
_COUNTED = r"\s+(?!(?:has|is|was|needs|does|shows)\b)(?:\w{1,20}s|people|men|women|children|[mb]illion)\b"
_SHORT = re.compile(
    r"(?<![^\W_])(?:mrn|m\.r\.n|mr\s?#|emrn)(?![^\W_])\.?(?:[^\w\n]|_){0,3}"
    rf"(?:(?:is|was|{_WORD})\b[^\w\n]{{0,3}}){{0,2}}{_NUMBER}"
)
_LONG = re.compile(
    r"(?<!\ba )\b(?:(?:(?:medical|health|hospital|patient)\s+)?(?:record|chart|encounter|accession"
    r"|(?<!on )file|patient|pt)s?|med(?:ical)?\.? rec\.?|(?:fin|csn)(?=\W{1,3}\d{7}))(?!\w)"
    rf"(?:\s*(?:#|{_WORD}\b\.?)[^\w\n]{{0,3}}|\s*[:=]\s*(?=\w*\d)(?!\d+{_COUNTED})"
    rf"|\s+(?=[a-z]{{1,4}}-?\d{{4}}"
    rf"|[a-z]{{1,2}}\d\d-\d{{3}}|\d{{5,12}}(?!\d|{_COUNTED})))(?:(?:is|was)\s+)?{_NUMBER}"
)
_CASE = re.compile(
    rf"\bcase\s*(?:#|{_WORD}\b\.?)[^\w\n]{{0,3}}(?:(?:is|was)\s+)?"
    rf"(?=[a-z]{{0,3}}-?(?:\d{{5}}|\d+-\d{{3}})){_NUMBER}"
)
_SPACED = re.compile(r"\bm\s?r\s?n\s?:?\s?(?P<number>\d(?:\s\d){4,})\b")
_IN_LINK = re.compile(
    rf"(?<![^\W_])(?:mrn[=/]|(?:patient|pt|encounter|chart|medical_?record)(?:[_-]?{_WORD})?=)"
    rf"(?=[a-z]{{0,4}}-?\d{{4}}){_NUMBER}"
)
"""Digits in a web address mean nothing by themselves; the address may say what they are."""


@check(
    code="PHI008",
    name="record-number",
    severity=Severity.BLOCK,
    message="Remove the record number. Anybody with access can look the patient up by it.",
    cite="45 CFR 164.514(b)(2)(i)(H)",
    floor=Severity.BLOCK,
    flags=(
        "Can someone look at MRN «00481516» before rounds?",
        "Medical record number «EX-481516» has no summary yet.",
        "The wristband says MRN_«00481516».",
        "chart #«481516» is locked again",
        "M R N «4 8 1 5 1 6», who has the films?",
        "Please re-route accession «S21-48151».",
        "Med rec «412345» is still open.",
        "Who closed record «88231»?",
        "CSN «100239911» has no note, nor has FIN «30112233».",
        "Case number «2024-1187» goes to the tumor board.",
        "The films are at https://example.org/p?mrn=«00481516»",
    ),
    passes=(
        "Ask for your medical record at the front desk.",
        "Dosing chart: most adults take 500 mg once a day.",
        "A record 2500 people came to our health fair.",
        "A new record: 10000 meals served.",
        "We broke our record 25000 steps later.",
        "Read more: https://example.org/chart/00481516",
        "Our patient no-show rate fell to 12% in 2024.",
    ),
)
def record_number(reading: Reading) -> Iterator[Span]:
    """Numbers that are called a record, chart, encounter, case or patient number, also in a web address."""
    for pattern in (_SHORT, _LONG, _CASE, _SPACED):
        for number in pattern.finditer(reading.lower):
            if not reading.linked(number.start()):
                yield reading.span(number, "number")
    for start, end in reading.links:
        for number in _IN_LINK.finditer(reading.lower, start, end):
            yield reading.span(number, "number")
