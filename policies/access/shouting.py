"""Sentences in capitals.

They are slow to read for everybody, hard for people with dyslexia, and some screen readers spell them out.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_LOUD = lazily(
    r"(?<![\w#@/'-])[A-Z][A-Z'-]{0,30}(?:[ ,;:&0-9\"%$()/]{1,8}[A-Z][A-Z'-]{0,30}){3,60}(?![\w-])[!?.]{0,3}"
)
_LONG = lazily(r"[A-Z]{5,}")


@check(
    code="ACC008",
    name="shouting",
    severity=Severity.ADVICE,
    message="Write it in small letters.",
    cite="Practice of accessible posting (capitals are slow to read)",
    floor=None,
    flags=(
        "«FLU SHOTS ARE HERE AND YOU NEED ONE TODAY!»",
        "Please note: «WE ARE CLOSED ON MONDAY FOR THE HOLIDAY.» See you Tuesday.",
    ),
    passes=(
        "Our ICU, NICU, PICU and CCU nurses met the CDC, NIH, FDA and HHS.",
        "RN, LPN, CNA, EMT: we hire them all.",
        "NEW: evening hours. PLEASE BRING your card.",
        "Remember BE FAST: Balance, Eyes, Face, Arms, Speech, Time.",
    ),
)
def shouting(reading: Reading) -> Iterator[Span]:
    """Four words in a row in capitals, of which two are longer than most abbreviations."""
    for loud in _LOUD.finditer(reading.text):
        if len(_LONG.findall(loud[0])) > 1:
            yield reading.span(loud)
