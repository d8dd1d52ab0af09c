"""Names that stand alone: nothing beside them says so, but lists or the on-device model know them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from policies import patients
from policies.advice.medicines import mentioned
from policies.deeds import WORD
from policies.everyday import everyday
from policies.given_names import GIVEN, SURNAMES, WORDS
from policies.names import Mention, Sort
from policies.patient_names import NOT_NAMES
from policies.patterns import lazily

if TYPE_CHECKING:
    from policies.reading import Reading

_RUN = lazily(
    rf"(?<![\w@#'/.&-])(?:{WORD}|[A-Z]\.)(?:,? (?:(?:de|van|von|der|la|del|al|bin) ){{0,2}}"
    rf"(?:{WORD}|[A-Z]\.)(?![\w@]))*(?!\w)"
)
_PIECE = lazily(rf"{WORD}|[A-Z]\.|(?:de|van|von|der|la|del|al|bin)(?= )|,")
_LOWER = lazily(r"(?<![\w@#/.'-])[^\W\d_A-Z]{2,}(?![\w@/])")
_NEXT = lazily(r" (?P<second>[^\W\d_A-Z]{2,})(?![\w'])")
_OPENS = lazily(r"(?:^|[.!?:;\n\u2022|>\"(\u2014-]\s*|\"\s*)$")
_SURE = 0.5
"""The model's own threshold."""
_LIKELY, _FAIR = 0.1, 0.2
"""Where a name is written like one, or lists know it: the recall of tweets is best from here on."""
_LOWLY = 0.2
"""For a name in lower case that no list knows and that is no everyday word."""
_DOES = lazily(
    r"(?:'s)? (?:[a-z]{3,}(?:ed|[^s]s)|just|finally|was|has|had|got|went|came|told|did|you"
    r"|your(?! calendars?\b)|i"
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
_STATES = frozenset("virginia georgia carolina dakota montana florida nevada indiana washington".split())  # noqa: SIM905 - words read best as words
_PLACED = lazily(r"(?:,|\bin|\bfrom|\bof|\bnear|\bto|\bnorth|\bsouth|\bwest) $", re.IGNORECASE)
_COMMON = frozenset(
    """
    mon tue tues wed thu thur thurs fri sat sun epi narcan komen hopkins mallampati tamil telugu hindi
    urdu punjabi bengali gujarati marathi spanish french english german arabic farsi dari pashto somali
    amharic tigrinya swahili yoruba igbo hausa twi mandarin cantonese korean japanese vietnamese khmer
    hmong lao thai tagalog ilocano burmese nepali russian ukrainian polish portuguese creole navajo
    haitian italian greek hebrew biomed amex visa mastercard pt pts legionella salmonella lyme listeria
    bili labs mam naloxone yankauer chaplain coach officer judge president sister brother father pastor
    rabbi nurse doctor auntie uncle grandma grandpa papa nana abuela abuelo tia tio pfizer moderna merck
    philips johnson&johnson lilly novartis roche sanofi bayer abbott medtronic stryker siemens amgen
    google facebook instagram amazon walmart walgreens cvs aetna cigna humana kaiser permanente medicare
    medicaid channel guy enemies comedian heaven penis radon jelly banana pudding coyote lmao lmfao
    cutie sweetie sucks gotcha unfunny nigga aussie academy advent amen anatomy angel angels app asthma
    autism baby bayer bible black bless blessed blue bowl boy boys bravo bread brown bus cancer carbs
    catholic cats cell chat cheers chef christ christmas church coach cold congrats congratulations
    cough covid crew dads dear diabetes dog dogs easter ebola eid enemy epic euro express farm fever fit
    flaws flu fun gene germs girl girls goat gold green guys halloween hanukkah hashtag heart hello hey
    high hips home honey hospice insomnia internet iv king lady laser liver lol love lungs lupus malaria
    male mask maternity measles metro mom moms monday mr mumps mutant native nope novo obesity okay omg
    pandemic peanut peds pharma pilates plague please polio preemies prof proud pulse queen ramadan red
    rehab royal runner santa scrubs sepsis sir sorry star strangers stroke sugar sunday sunshine super
    surgery talk thankful thanks tiger tumor twin twins ty uber vegan video viagra vitamin ward water
    wednesday welcome white wifi wow yay yeah yes yikes yo yoga york zika zoom
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
            yield from _names(text, run, known, cared=reading.care(run.start()))
    for mention in people:
        if text[mention.start : mention.end].islower() and _open(reading, mention):
            yield from _lowered(reading, mention)
    yield from _lower(reading)


def _names(text: str, run: re.Match[str], known: "_Known", *, cared: bool) -> Iterator[tuple[int, int]]:
    """The names within a run of capitalised words."""
    pieces = [(run.start() + p.start(), run.start() + p.end(), p[0]) for p in _PIECE.finditer(run[0])]
    group: list[tuple[int, int, str]] = []
    for piece in [*pieces, None]:
        if piece is not None and _belongs(piece, group, known):
            group.append(piece)
            continue
        yield from _settled(text, group, known, cared=cared)
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
    if (low in NOT_NAMES and low not in WORDS) or low in _COMMON or _of_care(low) or _BRAND.search(word):
        return False
    score = known.score(start, end)
    if _listed(low) or score >= (_FAIR if everyday(low) else _LIKELY):
        return True
    if not group or len(group) >= _LONG or group[-1][2] == ",":
        return False
    return not word.isupper() or len(word) <= len("A.") or all(w.isupper() for _, _, w in group)


_CLEAR = 0.75
"""For an everyday word at the beginning of a sentence."""
_BRAND = lazily(r"[a-z](?<!Mc)(?<!Mac)(?<!De)(?<!La)(?<!Le)(?<!Van)(?<!Di)(?<!Da)(?<!Fitz)[A-Z]")
"""A capital inside a word: a brand, but for McCoy and DeLuca."""


@lru_cache(maxsize=4096)
def _of_care(word: str) -> bool:
    return patients.care(word) or mentioned(word)


def _listed(word: str) -> bool:
    return word in GIVEN or word in WORDS or word in SURNAMES or word in _FAMOUS


_LONG = 4
"""Words a name has at most; what goes on in capitals after them is a headline."""


def _settled(
    text: str, group: list[tuple[int, int, str]], known: "_Known", *, cared: bool
) -> Iterator[tuple[int, int]]:
    """The name that a group of pieces comes to, if there is evidence enough that it is one."""
    while group and group[-1][2] in (",", "de", "van", "von", "der", "la", "del", "al", "bin"):
        group = group[:-1]
    while group and re.fullmatch(r"[A-Z]\.|,", group[0][2]):
        group = group[1:]
    if not group:
        return
    words = [word.lower().removesuffix("'s") for _, _, word in group if word != ","]
    score = max(known.score(start, end) for start, end, _ in group)
    if len(words) == 1 and words[0] in _TIMES:
        return
    opens = _OPENS.search(text, max(0, group[0][0] - 12), group[0][0]) is not None
    shouts = all(word.isupper() for _, _, word in group if word != ",")
    if opens and len(words) == 1 and everyday(words[0]) and not _ambiguous(text, group[0], score):
        return
    if len(words) == 1 and words[0] in _STATES and _PLACED.search(text, max(0, group[0][0] - 8), group[0][0]):
        return
    listed = sum(word in GIVEN or word in _FAMOUS or (cared and word in SURNAMES) for word in words)
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
        or (score >= _LIKELY and not (opens and len(words) == 1 and everyday(words[0])))
        or (listed and opens and len(words) == 1)
        or (opens and words[0] in WORDS - _TIMES and _DOES.match(text, group[-1][1]))
    ):
        start, end = group[0][0], group[-1][1]
        yield start, end - 2 * text[start:end].lower().endswith("'s")


def _open(reading: "Reading", mention: Mention) -> bool:
    """Whether a mention stands in running text: not in a link, a tag or an address."""
    before = reading.text[max(0, mention.start - 1) : mention.start]
    return before not in ("@", "#", ".", "/") and not reading.linked(mention.start)


def _lowered(reading: "Reading", mention: Mention) -> Iterator[tuple[int, int]]:
    """The names within a mention in lower case: listed words and words that are no everyday ones."""
    start = end = -1
    for word in _TOKEN.finditer(reading.text, mention.start, mention.end):
        if _named(word[0], mention.score) and not _ARTICLE.search(
            reading.lower, max(0, word.start() - 6), word.start()
        ):
            start, end = (word.start() if start < 0 else start), word.end()
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _named(word: str, score: float) -> bool:
    if word in NOT_NAMES or word in _COMMON or _of_care(word):
        return False
    if word in WORDS:
        return score >= _CLEAR
    return _listed(word) or (score >= _LOWLY and not everyday(word))


_TOKEN = lazily(r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*")
_ARTICLE = lazily(r"\b(?:the|a|an|this|some|any|more|no|your|very|so|too) $")


def _lower(reading: "Reading") -> Iterator[tuple[int, int]]:
    """Given names in lower case, where somebody tells of a patient, and who did what patients do."""
    for word in _LOWER.finditer(reading.text):
        first, start = word[0], word.start()
        if first in _FAMOUS or (first in GIVEN and reading.told(start)):
            yield word.span()
        elif first in GIVEN or first in WORDS:
            second = _NEXT.match(reading.text, word.end())
            if first not in _TIMES and reading.care(start) and _IS_BACK.match(reading.lower, word.end()):
                yield word.span()
            elif (
                second
                and second["second"] not in NOT_NAMES
                and reading.care(start)
                and _DID.match(reading.lower, second.end())
            ):
                yield start, second.end()


_IS_BACK = lazily(
    r" (?:is|was|got|finally|just|has been|'s)(?: (?:finally|now|officially|back|just|home"
    r"|cancer))* (?:home|extubated|intubated|discharged|back|awake"
    r"|out of|off (?:the|his|her)|doing|in remission|cancer[- ]free|walking|breathing|eating|stable)\b"
)
_DID = lazily(
    r" (?:no-?show|rang|got|came|went|beat|is (?:home|back|doing|finally)|was|has|had|finished|finally"
    r"|missed|cancel"
    r"|died|passed|coded|woke|walked|took|left|called|keeps|still|just)\w*\b"
)
"""What is told of a patient, not of a month or a season."""


def _ambiguous(text: str, piece: tuple[int, int, str], score: float) -> bool:
    """Whether an everyday word at the beginning of a sentence may be a name all the same."""
    _, end, word = piece
    low = word.lower().removesuffix("'s")
    if low in WORDS and _IS_A.match(text, end):
        return False
    if low in WORDS:
        return score >= _CLEAR or _DOES.match(text, end) is not None
    return low in GIVEN or low in _FAMOUS or (low in SURNAMES and score >= _SURE)


_IS_A = lazily(
    r" (?:will|may|must|should|can) (?:not )?be\b"
    r"| is (?:a|an|the|when|what|not|how|where|knowing|having|finding)\b"
)
"""What defines a word: "Joy is a warm blanket"."""


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
