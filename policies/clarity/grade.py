"""How many years of school a text takes: the Flesch-Kincaid grade, and what counts as a word of it.

The formula is Kincaid's and others', for the US Navy (1975): long sentences and long words make a text hard.
Syllables are guessed from the spelling, which is right for nineteen words in twenty of a newsroom's posts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from policies.patterns import lazily

_WORD = lazily(r"[A-Za-z]+(?:'[A-Za-z]+)*")
_NUMBER = lazily(r"\d|\w\.\w+/")
_VOWELS = lazily(r"[aeiouy]+")
_SILENT_ENDS = (
    r"(?<=[^aeiouytd])ed$",  # asked, not wanted
    r"(?<=[aeiouy][bdfklmnprtv])es$",  # makes, not houses
    r"(?<=[bcdfghjkmnpqrstvwxz])e$",  # make
    r"(?<=[aeiouyrl])le$",  # scale
    r"(?<=[gq])ues?$",  # league
    r"(?<=[aeiouy][bcdfgklmnprstvz])e(?=(?:ly|less|ful|ments?|ness)$)",  # safely
    r"(?<=^som)e(?=.)|(?<=^car)e(?=[gt])|(?<=^lif)e(?=[st])",  # something, caregiver, lifestyle
)
"""Where an e is not spoken."""
_SPOKEN_APART = (
    r"(?<![cstgx])(?<!ll)i[ao]",  # medial, not million
    r"^sci[ae]",  # science
    r"[aeiouy]ing",  # being
    r"eo(?!us|n$|ple)",  # video
    r"(?<![qg])ua[^iy]",  # usual
    r"(?<=[cd])iet|(?<=cl)ient",  # society, client
    r"iu(?!s$)|[ei]um",  # premium
    r"(?<=[^aeiouy][bcdfgkpstz])le[sd]$",  # tables
    r"[sdt]hm$|sm$",  # rhythm, autism
    r"(?<=[a-z][^aeiouyls])eas?$",  # area
    r"^rea[cl](?!h)|creat|^coop",  # react, create, cooperate
    r"(?<=[sdl])n't$",  # isn't
    r"(?<=plo)yee|oe(?=nt)",  # employee, gastroenteritis
)
"""Where neighbours are two syllables, or where one has no vowel."""
_SILENT = lazily("|".join(_SILENT_ENDS))
_APART = lazily("|".join(_SPOKEN_APART))
_COUNTED = {
    1: "real clothes",
    2: (
        "business really beyond maybe every evening evenings wednesday people giant lion union onion "
        "onions seniors senior cheesecake homemade headaches headache facebook guidelines guideline "
        "marriage royal player players rescue value issue issues tissue tissues sometimes someone awesome "
        "themselves yourselves"
    ),
    3: (
        "anyone businesses everyday everything vegetables vegetable recipe recipes opinion pneumonia "
        "behavior pacemaker suicide easier earlier healthier carrier carriers continue avenue revenue "
        "audience specialist specialists coyote"
    ),
    4: "diabetes anxiety experience experienced basically",
}
_KNOWN = {word: count for count, words in _COUNTED.items() for word in words.split()}
"""Frequent words that the rules miss."""


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """How many syllables a lower-case English word has."""
    if word in _KNOWN:
        return _KNOWN[word]
    return max(1, len(_VOWELS.findall(word)) - len(_SILENT.findall(word)) + len(_APART.findall(word)))


def _unspoken(piece: str) -> bool:
    """Whether it is a link, a hashtag, a handle, a mail address or a number: nobody spells them out."""
    return (
        piece[0] == "#"
        or "@" in piece
        or "://" in piece
        or "www." in piece
        or _NUMBER.search(piece) is not None
    )


@dataclass(frozen=True, slots=True)
class Measure:
    """How hard a text is: its school grade, and how much of it there was to measure."""

    grade: float
    words: int
    sentences: int


def measure(sentences: Iterable[str]) -> Measure:
    """The school grade of sentences.

    A name in the middle of a sentence counts two syllables at most: nobody can put it more simply.
    """
    words = read = spoken = 0
    for sentence in sentences:
        found: list[str] = []
        for piece in sentence.split():
            if piece.isascii() and piece.isalpha():
                found.append(piece)
            elif not _unspoken(piece):
                found.extend(_WORD.findall(piece))
        words += len(found)
        read += bool(found)
        for number, word in enumerate(found):
            count = syllables(word.lower())
            spoken += min(2, count) if number and word[0].isupper() else count
    if not words:
        return Measure(0, 0, 0)
    return Measure(0.39 * words / read + 11.8 * spoken / words - 15.59, words, read)


_SMALLEST = """
the of and to is you your for we our with at on it this that are be or from by can will have has
"""
_ELSEWHERE = """
de la el los las del que y en para un una con por su se le les des et du au der die das und mit ein ist
il di e da do
"""
_ENGLISH = frozenset(_SMALLEST.split())
_FOREIGN = frozenset(_ELSEWHERE.split())


def english(lower: str) -> bool:
    """Whether a lower-case text is English, as far as its smallest words tell."""
    words = _WORD.findall(lower)
    plainest = sum(word in _ENGLISH for word in words)
    return plainest * 16 >= len(words) > 0 and plainest > sum(word in _FOREIGN for word in words)
