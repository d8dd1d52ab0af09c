"""Names that stand beside what only a patient goes through: "Jane rang the bell", "we treated Jane Example".

Such a name needs no Mr. or Mrs. Where the deed could be read in a newspaper, somebody at the clinic has to
be telling of it, and a reviewer looks.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policies import patients
from policies.patterns import lazily
from policies.vocabulary import words

if TYPE_CHECKING:
    from policies.reading import Reading

_ACCENTED = map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))
_CAPITAL = "[A-Z{}]".format("".join(c for c in _ACCENTED if c.isupper()))
"""Latin capitals, those with accents, too (Unicode blocks Latin-1 to Extended-B and Additional)."""
WORD = rf"{_CAPITAL}(?:[^\W\d_]|'(?={_CAPITAL}))*(?:-{_CAPITAL}?[^\W\d_]+)*"
NAME = rf"{WORD}(?:[ ](?:(?:de|van|von|der|la|del|al|bin)[ ]){{0,2}}{WORD}){{0,2}}(?!\w)"

_ILL = (
    r"(?:strokes?|mi|heart attack|seizures?|bypass|transplant|\w{3,20}(?:ectomy|oplasty|oscopy)|biopsy"
    r"|miscarriage|overdose|(?:hip|knee|shoulder|valve|joint) (?:replacement|surgery)|c-section|cancer"
    r"|tumou?r|sepsis|pneumonia|covid(?:-19)?|leukemia|lymphoma|surgery)(?![\w-])"
)
_CHEMO = r"(?:chemo\w*|radiation|dialysis|rehab|cancer treatments?)"
_PLACE = r"(?:the|our|my) (?:n?icu|picu|ccu|hospital|er|ed|unit|burn unit|trauma bay)(?!\w)"
_DEED = lazily(
    r"\b(?:"
    r"(?P<sure>rang (?:the|her|his) (?:\w+ )?bell(?! (?:at|to open))"
    rf"|(?:went|came|goes|is going|is finally|is) home from {_PLACE}"
    rf"|(?:finished|completed|started|starts) (?:his|her) (?:\w+ ){{0,4}}?{_CHEMO}\b"
    r"|was discharged home|(?:was |got )?(?:extubated|intubated)\b"
    rf"|is (?:my|our|a) patient(?! (?:{patients.NOT_A_PERSON}|\w+(?:or|er|ate|ist))\b))"
    rf"|(?P<ill>(?:had|suffered|survived|beat) (?:(?:a|an|his|her|another) )?(?:\w+ )?{_ILL}"
    rf"|(?:is |was )?recover(?:ing|ed) from (?:\w+ ){{0,4}}?{_ILL}"
    r"|(?:is|was|has been) (?:\w+ )?(?:admitted (?:to|with|for)|discharged|hospitali[sz]ed"
    r"|diagnosed with)\b)"
    rf"|(?:went|came|is|is finally|is back) home (?:after|with) (?:\w+ ){{0,4}}?{_ILL}"
    rf"|(?:is|was) (?:\w+ )?in {_PLACE})"
)
_BEFORE = lazily(
    r"(?<![\w@#'-])(?:(?P<clinician>Dr\.?|Drs\.?|Doctor|Prof\.?|Professor|Nurse|Chaplain) )?"
    r"(?P<rank>(?:(?:Sgt|Rev|Capt|Lt|Col|Maj|Cpl|Pvt|Hon|Det|Fr|Sr)\.?|Sergeant|Reverend|Judge|Captain"
    r"|Officer|Coach|Father|Sister|Brother|Pastor|Deacon|Rabbi|Imam|Bishop|Principal|Deputy|Sheriff|Chief"
    r"|Major|Detective|Lieutenant|Colonel|Firefighter|Trooper|Mister|Deputy) )?"
    rf"(?P<bare>{NAME})(?:,? who)?(?: (?:just|finally|also|now|has|already|really|today|only))* $"
)
_TREATED = lazily(
    r"\b(?:we|i|our (?:\w+ )?(?:team|surgeons?|doctors?|nurses?)) (?:(?:just|finally|recently|also|have"
    r"|successfully) ){0,2}(?:(?P<then>treated|cared for|diagnosed)|admitted|discharged|operated on"
    r"|intubated|extubated|resuscitated|stitched up) "
)
_NAMED = lazily(
    r"(?P<rank>(?:(?:Dr|Prof|Mrs?|Ms|Sgt|Rev|Capt|Lt|Col|Hon|Fr)\.?|Doctor|Professor|Judge"
    r"|Captain|Officer|Coach|Father|Sister|Pastor) )?"
    rf"(?P<bare>{NAME})(?=,? (?:for|with|in|after|today|yesterday|tonight|home|last|this|from|again)\b"
    r"|[.!,;?]|\s*$)"
)
_FOR = lazily(r",? (?:for|with|after|in)\b[^.!?\n]{2,60}")
_SURVIVOR = lazily(
    rf"(?<![\w@#'-])(?P<bare>{WORD} {WORD}),? (?:is )?(?:an?|our) (?:[\w-]+ ){{0,3}}?"
    r"(?:cancer|stroke|leukemia|transplant|heart attack|trauma|burn|sepsis|icu|dialysis) "
    r"(?:survivor|patient|warrior|recipient)\b"
)
_PEACE = lazily(
    rf"\b(?:RIP|R\.I\.P\.?|[Rr]est (?:in (?:peace|power)|easy)|[Ff]ly high),? (?P<bare>{NAME})"
    r"(?=[^\n]{0,120}\b(?:[Oo]ur|[Mm]y|[Tt]he) (?:\w+ )?"
    r"(?:n?icu|N?ICU|unit|ward|floor|ER|ED|hospice|patient)\b)"
)
_COLLEAGUE = lazily(
    r"\b(?:nurse|colleague|co-?worker|founder|volunteer|doctor|physician|surgeon|staff|chaplain|teacher)\b"
)
_TELLER = lazily(r"\b(?:we|our|my|i|us|we've|i've)\b")
_COMMON = frozenset(
    """
    another anybody auntie aunt baby babies boomers both brother boy bravo cheers congrats
    congratulations dad daddy doctors everyone families girl god grandma grandpa he hooray hurray it
    kids kiddo little lots many mom mommy mother father mum nana nobody nurses one parents patient
    patients people she sister somebody someone surgeons survivor survivors sweet team they three twins
    two uncle warrior when who yes yesterday you
    """.split()  # noqa: SIM905 - words read best as words
)


_DEED_CUES = frozenset(
    """
    rang icu nicu picu ccu hospital er ed unit bay finished completed starts started discharged
    extubated intubated patient had suffered survived beat recovering recovered admitted hospitalized
    hospitalised diagnosed home
    """.split()  # noqa: SIM905 - words read best as words
)
_TREATED_CUES = frozenset(
    """
    treated cared diagnosed admitted discharged operated intubated extubated resuscitated stitched
    """.split()  # noqa: SIM905 - words read best as words
)
_SURVIVOR_CUES = frozenset(("survivor", "patient", "warrior", "recipient"))
_PEACE_CUES = frozenset(("rip", "rest", "fly", "r"))


def named(reading: "Reading") -> Iterator[tuple[re.Match[str], bool]]:
    """The names, in the group "bare", of those who were ill or were cared for, and whether that is sure."""
    text, lower, said = reading.text, reading.lower, words(reading.lower)
    for deed in _DEED.finditer(lower) if not _DEED_CUES.isdisjoint(said) else ():
        if (name := _BEFORE.search(text, max(0, deed.start() - 70), deed.start())) and _plausible(name):
            yield from _weighed(reading, name, deed)
    for deed in _TREATED.finditer(lower) if not _TREATED_CUES.isdisjoint(said) else ():
        name = _NAMED.match(text, deed.end())
        if name and _plausible(name) and (not deed["then"] or _ill(lower, name.end())):
            yield name, True
    for name in _SURVIVOR.finditer(text) if not _SURVIVOR_CUES.isdisjoint(said) else ():
        if _plausible(name):
            yield name, _TELLER.search(reading.sentence(name.start())) is not None
    for name in _PEACE.finditer(text) if not _PEACE_CUES.isdisjoint(said) else ():
        if _plausible(name) and not _COLLEAGUE.search(lower, name.end(), name.end() + 120):
            yield name, True


def _weighed(
    reading: "Reading", name: re.Match[str], deed: re.Match[str]
) -> Iterator[tuple[re.Match[str], bool]]:
    if name["clinician"]:
        if deed["ill"] or " patient" in deed[0]:
            yield name, True
    elif deed["sure"] or name["rank"]:
        yield name, True
    elif _TELLER.search(reading.sentence(deed.start())):
        yield name, False


def _plausible(name: re.Match[str]) -> bool:
    """Whether none of its words is one that begins a sentence, or an illness."""
    last = name["bare"].lower().rsplit(" ", 1)[-1]
    return not (patients.care(name["bare"].lower()) or last in _COMMON or last.endswith("'s"))


def _ill(lower: str, end: int) -> bool:
    said = _FOR.match(lower, end)
    return said is not None and patients.care(said[0])
