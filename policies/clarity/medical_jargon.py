"""Medical words where everyday ones would do.

Patients who do not know a word do not ask; they stop reading. Say "high blood pressure", or say it beside the
medical word. What is written for colleagues may keep its words, and so may names of departments and studies.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.clarity.terms import HINTS, SWAPS
from policies.clarity.wording import explained, titled
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_TERMS = {**HINTS, **SWAPS}
_FIRST = frozenset(term.split()[0] for term in _TERMS)
_TERM = lazily(rf"(?<![\w#@/.-])(?:{'|'.join(sorted(_TERMS, key=len, reverse=True))})(?![\w@-]|\.\w)")
_NAMED = lazily(
    r"chronic obstructive (?=pulmonary)|idiopathic (?=pulmonary)|pulmonary (?=artery|hypertension)"
    r"|haemophilus (?=influenza)|neonatal (?=intensive)"
)
"""Words that belong to a name people are told."""
COLLEAGUES = lazily(
    r"\b(?:grand rounds|cme|ceus?|abstract|poster|journal club|symposium|fellows?|fellowship|residency"
    r"|residents|faculty|preceptors?|clinicians|referring|colleagues|providers only|icd-?1\d|cpt|billers?"
    r"|coders?|peer[- ]review\w*|nejm|jama|lancet|n ?= ?\d)\b"
)
_MEDICINE = lazily(r"\s(?:drugs?|medications?|medicines?|agents?|therap(?:y|ies)|treatments?)\b")


@check(
    code="CLR002",
    name="medical-jargon",
    severity=Severity.ADVICE,
    message="Say it in everyday words, or explain it beside the medical word.",
    cite="Practice of plain language (CDC Everyday Words for Public Health Communication, 2016)",
    floor=None,
    flags=(
        "«Hypertension» rarely has signs. Have yours checked for free on Friday.",
        "Is it a cold or «allergic rhinitis»? Ask us about «pruritus», too.",
        "Please eat nothing for 8 hours before your «phlebotomy».",
        "«Antihypertensives» work best when you take them at the same time each day.",
        "Some «antihypertensive» drugs work best at night.",
        "That cold medicine is «contraindicated» in pregnancy.",
        "Signs of «renal» failure come late. People with «hypertension» are at risk. Hypertension is common.",
    ),
    passes=(
        "High blood pressure (hypertension) rarely has signs.",
        "Hypertension, or high blood pressure, rarely has signs. Hypertension runs in families.",
        "Many people with high blood pressure feel fine, and hypertension is found by chance.",
        "What is hypertension? Come to our evening class.",
        "Our residents won a prize for their poster on hypertension.",
        "Our Pulmonary Rehabilitation team moves to the north clinic.",
        "Read more at https://example.org/?topic=hypertension #hypertension",
        "Chronic obstructive pulmonary disease makes it hard to breathe.",
        Example("You treat adults with hypertension and renal disease.", kind=Kind.JOB),
    ),
)
def medical_jargon(reading: Reading) -> Iterator[Span]:
    """Terms of the table, the first time each is used, unless they are explained."""
    if reading.words.isdisjoint(_FIRST):
        return
    if reading.post.kind is Kind.JOB or COLLEAGUES.search(reading.lower):
        return
    told = set()
    for term in _TERM.finditer(reading.lower):
        said = term[0]
        if said in told or _name(reading, term) or reading.linked(term.start()):
            continue
        told.add(said)
        plain = _TERMS[said]
        if not explained(reading.lower, *term.span(), plain):
            swap = said in SWAPS and not _MEDICINE.match(reading.lower, term.end())
            yield reading.span(
                term,
                message=f"Say it in everyday words: {plain}.",
                suggestion=plain if swap else None,
            )


def _name(reading: Reading, term: re.Match[str]) -> bool:
    """Whether it is part of a name: of a disease in full, or of a department, in capitals."""
    start = term.start()
    return titled(reading.text, start) or bool(
        _NAMED.search(reading.lower, max(0, start - 20), term.end() + 12)
    )
