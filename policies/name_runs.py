"""Names that stand alone: nothing beside them says so, but lists or the on-device model know them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policies import patients
from policies.deeds import WORD
from policies.given_names import GIVEN, SURNAMES, WORDS
from policies.names import Mention, Sort
from policies.patient_names import NOT_NAMES

if TYPE_CHECKING:
    from policies.reading import Reading

_RUN = re.compile(
    rf"(?<![\w@#'/.&-])(?:{WORD}|[A-Z]\.)(?:,? (?:(?:de|van|von|der|la|del|al|bin) ){{0,2}}"
    rf"(?:{WORD}|[A-Z]\.)(?![\w@]))*(?!\w)"
)
_PIECE = re.compile(rf"{WORD}|[A-Z]\.|(?:de|van|von|der|la|del|al|bin)(?= )|,")
_LOWER = re.compile(r"(?<![\w@#/.'-])[^\W\d_A-Z]{2,}(?![\w@/])")
_NEXT = re.compile(r" (?P<second>[^\W\d_A-Z]{2,})(?![\w'])")
_OPENS = re.compile(r"(?:^|[.!?:;\n\u2022|>\"(\u2014-]\s*|\"\s*)$")
_SURE = 0.5
"""The model's own threshold."""
_LIKELY = 0.1
"""Where a name is written like one, or lists know it: the recall of tweets is best from here on."""
_CERTAIN, _LOWLY = 0.7, 0.35
"""For a name in lower case that no list knows: in a sentence written with care, and in a careless one."""
_ACTS = re.compile(
    r"(?:'s \w+| (?:[a-z]{3,}(?:ed|[^s]s)|is|was|has|had|got|gets?|gave|went|came|said|made|told|better"
    r"|just|plays?|looks?))\b"
)
_DOES = re.compile(
    r"(?:'s)? (?:[a-z]{3,}(?:ed|[^s]s)|just|finally|was|has|had|got|went|came|told|did|you|your|i"
    r"|and [A-Z])\b"
)
"""What follows a name that is an everyday word, too: "Earl loves", not "Bill will not be sent"."""
_TIMES = frozenset(
    {
        "april",
        "may",
        "june",
        "august",
        "summer",
        "autumn",
        "dawn",
        "rain",
        "star",
        "christian",
        "china",
        "georgia",
    }
)
_COMMON = frozenset(
    """
    chaplain coach officer judge president sister brother father pastor rabbi nurse doctor auntie uncle
    grandma grandpa papa nana abuela abuelo tia tio pfizer moderna merck philips johnson&johnson lilly
    novartis roche sanofi bayer abbott medtronic stryker siemens amgen google facebook instagram amazon
    walmart walgreens cvs aetna cigna humana kaiser permanente medicare medicaid channel guy enemies
    comedian heaven penis radon jelly banana pudding coyote lmao lmfao cutie sweetie sucks gotcha
    unfunny nigga aussie academy advent amen anatomy angel angels app asthma autism baby bayer bible
    black bless blessed blue bowl boy boys bravo bread brown bus cancer carbs catholic cats cell chat
    cheers chef christ christmas church coach cold congrats congratulations cough covid crew dads dear
    diabetes dog dogs easter ebola eid enemy epic euro express farm fever fit flaws flu fun gene germs
    girl girls goat gold green guys halloween hanukkah hashtag heart hello hey high hips home honey
    hospice insomnia internet iv king lady laser liver lol love lungs lupus malaria male mask maternity
    measles metro mom moms monday mr mumps mutant native nope novo obesity okay omg pandemic peanut peds
    pharma pilates plague please polio preemies prof proud pulse queen ramadan red rehab royal runner
    santa scrubs sepsis sir sorry star strangers stroke sugar sunday sunshine super surgery talk
    thankful thanks tiger tumor twin twins ty uber vegan video viagra vitamin ward water wednesday
    welcome white wifi wow yay yeah yes yikes yo yoga york zika zoom
    """.split()  # noqa: SIM905 - words read best as words
)
"""What is often taken for a name and is none."""
_FAMOUS = frozenset(
    """
    adele beyonce drake eminem einstein hitler kanye kobe lebron messi mozart putin biden clinton
    colbert fallon hillary kardashian kimmel obama oprah rihanna ronaldo shaq spielberg trump zendaya
    """.split()  # noqa: SIM905 - words read best as words
)
"""Whom everybody knows by one name; whether a clinic's post should speak of them, a reviewer decides."""


def bare(reading: "Reading") -> Iterator[tuple[int, int]]:
    """Where names stand, as they stand: capitalised runs first, then names in lower case."""
    people = tuple(m for m in reading.mentions if m.sort is Sort.PERSON)
    known = _Known(people)
    text = reading.text
    for run in _RUN.finditer(text):
        if not reading.linked(run.start()):
            yield from _names(text, run, known)
    for mention in people:
        word = text[mention.start : mention.end]
        if word.islower() and _plausible(reading, mention):
            yield mention.start, mention.end
    yield from _lower(reading)


def _names(text: str, run: re.Match[str], known: "_Known") -> Iterator[tuple[int, int]]:
    """The names within a run of capitalised words."""
    pieces = [(run.start() + p.start(), run.start() + p.end(), p[0]) for p in _PIECE.finditer(run[0])]
    group: list[tuple[int, int, str]] = []
    for piece in [*pieces, None]:
        if piece is not None and _belongs(piece, group, known):
            group.append(piece)
            continue
        yield from _settled(text, group, known)
        group = []
        if piece is not None and _belongs(piece, group, known):
            group.append(piece)


def _shouting(text: str, group: list[tuple[int, int, str]]) -> bool:
    """Whether the words around are in capitals, too: otherwise a word in capitals is an abbreviation."""
    around = text[max(0, group[0][0] - 30) : group[0][0]] + text[group[-1][1] : group[-1][1] + 30]
    return not any(c.islower() for c in around)


def _belongs(piece: tuple[int, int, str], group: list[tuple[int, int, str]], known: "_Known") -> bool:
    start, end, word = piece
    low = word.lower().removesuffix("'s")
    if word == ",":
        return len(group) == 1 and known.score(*group[0][:2]) >= _LIKELY
    if (low in NOT_NAMES and low not in WORDS) or low in _COMMON or patients.care(low) or _BRAND.search(word):
        return False
    if _listed(low) or known.score(start, end) >= _LIKELY:
        return True
    if not group or len(group) >= _LONG or group[-1][2] == ",":
        return False
    return not word.isupper() or len(word) <= len("A.") or all(w.isupper() for _, _, w in group)


_CLEAR = 0.75
"""For an everyday word at the beginning of a sentence."""
_BRAND = re.compile(r"[a-z](?<!Mc)(?<!Mac)(?<!De)(?<!La)(?<!Le)(?<!Van)(?<!Di)(?<!Da)(?<!Fitz)[A-Z]")
"""A capital inside a word: a brand, but for McCoy and DeLuca."""


def _listed(word: str) -> bool:
    return word in GIVEN or word in WORDS or word in SURNAMES or word in _FAMOUS


_LONG = 4
"""Words a name has at most; what goes on in capitals after them is a headline."""


def _settled(text: str, group: list[tuple[int, int, str]], known: "_Known") -> Iterator[tuple[int, int]]:
    """The name that a group of pieces comes to, if there is evidence enough that it is one."""
    while group and group[-1][2] in (",", "de", "van", "von", "der", "la", "del", "al", "bin"):
        group = group[:-1]
    while group and re.fullmatch(r"[A-Z]\.|,", group[0][2]):
        group = group[1:]
    if not group:
        return
    words = [word.lower().removesuffix("'s") for _, _, word in group if word != ","]
    score = max(known.score(start, end) for start, end, _ in group)
    opens = _OPENS.search(text, max(0, group[0][0] - 12), group[0][0]) is not None
    shouts = all(word.isupper() for _, _, word in group if word != ",")
    if (
        opens
        and len(words) == 1
        and words[0] in WORDS
        and score < _CLEAR
        and not _DOES.match(text, group[0][1])
    ):
        return
    listed = sum(word in GIVEN or word in _FAMOUS for word in words)
    full = len(words) > 1 and (
        words[0] in GIVEN or words[-1] in GIVEN or (words[0] in WORDS and words[-1] in SURNAMES)
    )
    if shouts and not _shouting(text, group) and not any(_listed(word) for word in words):
        return
    if shouts and score < _SURE and not (listed and (len(words) > 1 or words[0] in _FAMOUS)):
        return
    if (
        score >= _SURE
        or full
        or (listed and not opens)
        or (score >= _LIKELY and not (opens and len(words) == 1 and words[0] not in GIVEN | SURNAMES))
        or (listed and opens and len(words) == 1)
        or (opens and words[0] in WORDS - _TIMES and _DOES.match(text, group[-1][1]))
    ):
        start, end = group[0][0], group[-1][1]
        yield start, end - 2 * text[start:end].lower().endswith("'s")


def _plausible(reading: "Reading", mention: Mention) -> bool:
    """Whether a name in lower case is one: a listed one, or any in a sentence that begins in lower case."""
    word = reading.text[mention.start : mention.end]
    words = word.split()
    before = reading.text[max(0, mention.start - 1) : mention.start]
    if (
        _ARTICLE.search(reading.lower, max(0, mention.start - 6), mention.start)
        or before in ("@", "#", ".", "/")
        or any(w in _COMMON or w in NOT_NAMES for w in words)
        or patients.care(word)
        or reading.linked(mention.start)
    ):
        return False
    listed = any(_listed(word) and (word not in WORDS or mention.score >= _CLEAR) for word in words)
    if listed:
        return True
    if reading.careless(mention.start):
        return mention.score >= _LOWLY
    return mention.score >= _CERTAIN and _ACTS.match(reading.lower, mention.end) is not None


_ARTICLE = re.compile(r"\b(?:the|a|an|this|some|any|more|no|your|very|so|too) $")


def _lower(reading: "Reading") -> Iterator[tuple[int, int]]:
    """Given names in lower case, where somebody tells of a patient, and who did what patients do."""
    for word in _LOWER.finditer(reading.text):
        first, start = word[0], word.start()
        if first in _FAMOUS or (first in GIVEN and reading.told(start)):
            yield word.span()
        elif first in GIVEN or first in WORDS:
            second = _NEXT.match(reading.text, word.end())
            if (
                second
                and second["second"] not in NOT_NAMES
                and reading.care(start)
                and _DID.match(reading.lower, second.end())
            ):
                yield start, second.end()


_DID = re.compile(
    r" (?:no-?show|rang|got|came|went|beat|is (?:home|back|doing|finally)|was|has|had|finished|finally"
    r"|missed|cancel"
    r"|died|passed|coded|woke|walked|took|left|called|keeps|still|just)\w*\b"
)
"""What is told of a patient, not of a month or a season."""


class _Known:
    """What the model knows of a text, for looking up by place."""

    def __init__(self, mentions: tuple[Mention, ...]) -> None:
        self.mentions = mentions
        self.starts = [m.start for m in mentions]
        self.ends = [m.end for m in mentions]

    def score(self, start: int, end: int) -> float:
        """How sure the model is that a person's name stands between two offsets."""
        first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return max((m.score for m in self.mentions[first:last]), default=0.0)
