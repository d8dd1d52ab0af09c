"""Abbreviations that only clinicians know.

"COPD" is a word to its doctors and four letters to somebody who has just been told of it. Spell it out the
first time. Those that everybody knows, such as MRI, ER and HIV, are fine.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.clarity.abbreviations import AMBIGUOUS, MEANINGS
from policies.clarity.medical_jargon import COLLEAGUES
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_MEANINGS = {**AMBIGUOUS, **MEANINGS}
_TOKEN = lazily(r"\b[A-Ze][A-Z][A-Za-z]{0,5}\b|\bAFib\b")
_JOINED = lazily(r"[\w#@/.&-]$")
_JOINS = lazily(r"[@&-]|\.\w")
"""What stands beside pieces of words, addresses and tags."""
_EXPLAINED = lazily(
    r"[\"']?(?:\s*\(|, or |,? (?:which (?:is|means)|stands for|means |is short for|is (?:a|the|when)\b)"
    r"|\s*[:=] )",
    re.IGNORECASE,
)
_DEGREE = lazily(r"[A-Z][\w.'-]{1,30}, (?:[A-Z][\w.-]{1,8}, )*$|\d ?(?:[ap]\.?m\.? )?$")
"""What stands before a degree, a state or a time zone: "Sample, MS", "Flint, MI", "3 p.m. PT"."""
_CLINICAL = lazily(
    r"\b(?:therap\w+|clinic|team|patients?|class|disease|symptoms?|pain|live|living|people|diagnos\w+|test"
    r"|check|high|low|visit|walk-ins?|doctors?|nurses?|wait)\b"
)

FEW = 4
"""Words that may all be abbreviations."""


@check(
    code="CLR003",
    name="unexplained-abbreviation",
    severity=Severity.ADVICE,
    message="Spell it out the first time.",
    cite="Practice of plain language (CDC Clear Communication Index)",
    floor=None,
    flags=(
        "New in town: a class for people with «COPD». COPD makes breathing hard.",
        "Always dizzy in bed? «BPPV» may be why.",
        "Our «PT» team takes walk-ins for «TMJ» pain. PT is covered by most plans.",
        "«AFib» can cause strokes, and so can a «DVT».",
        "«COPD» AND YOU: A TALK",
    ),
    passes=(
        "COPD (a disease of the lungs) is common. Ask about COPD.",
        "People who wake up with heartburn (GERD) sleep better on the left side. Ask about GERD.",
        "Is it an enlarged prostate? Ask about BPH.",
        "Peripheral artery disease makes legs hurt. PAD can be treated.",
        "A mini-stroke, or TIA, is a warning. A TIA passes within minutes.",
        "Our ER has a new MRI, and our ICU nurses met the CDC. HIV tests are free.",
        "Tune in at 3 PT, 6 ET: Robin Placeholder, MS, sees patients with pain.",
        "Vote for the best hospital in Flint, MI and Jackson, MS",
        "ASK US ABOUT COPD TODAY AND BRING YOUR MOM",
        "Go, #COPD fighters! See example.org/COPD or https://example.org/?q=COPD or COPD@example.org.",
        Example("Wanted: a nurse for our patients with COPD.", kind=Kind.JOB),
        "Grand rounds on Friday: TAVR after CABG.",
    ),
)
def unexplained_abbreviation(reading: Reading) -> Iterator[Span]:
    """Abbreviations of the table, the first time each is used, unless they are explained anywhere."""
    found = [
        m
        for m in _TOKEN.finditer(reading.text)
        if m[0] in _MEANINGS
        and not _JOINED.search(reading.text, max(0, m.start() - 1), m.start())
        and not _JOINS.match(reading.text, m.end())
    ]
    if not found or reading.post.kind is Kind.JOB or COLLEAGUES.search(reading.lower):
        return
    told = set()
    for short in found:
        said, (start, end) = short[0], short.span()
        if said in told or reading.linked(start) or _shouted(reading, start):
            continue
        told.add(said)
        if _meant(reading, said, start) and not _explained(reading, said, end):
            meaning = _MEANINGS[said]
            yield reading.span(
                short,
                message=f"Spell it out the first time: {meaning}.",
                suggestion=f"{meaning} ({said})",
            )


def _meant(reading: Reading, said: str, start: int) -> bool:
    """Whether it is the medical abbreviation."""
    if _DEGREE.search(reading.text, max(0, start - 40), start):
        return False
    return said not in AMBIGUOUS or _CLINICAL.search(reading.sentence(start)) is not None


def _explained(reading: Reading, said: str, end: int) -> bool:
    """Whether its meaning stands beside it, or in the text as well."""
    return bool(
        f"({said})" in reading.text
        or _EXPLAINED.match(reading.text, end) is not None
        or _MEANINGS[said].lower() in reading.lower
        or _initials(reading.lower, said.lower().rstrip("s"))
    )


def _initials(lower: str, letters: str) -> bool:
    """Whether words stand in the text that begin with these letters, one after the other."""
    others = re.sub(rf"\b{letters}s?\b", "|", lower)
    initials = r"\w*[\s/-]+".join(letters)
    return re.search(rf"\b{initials}\w+", others) is not None


def _shouted(reading: Reading, start: int) -> bool:
    """Whether the words around it are in capitals, too, which then say nothing of it."""
    words = re.findall(r"[A-Za-z]{2,}", reading.text[max(0, start - 40) : start + 40])
    return len(words) > FEW and sum(word.isupper() for word in words) * 2 > len(words)
