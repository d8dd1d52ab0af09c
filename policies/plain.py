"""A text made plain for matching, with the way back to the text as written.

Identifiers can hide behind characters that look like others or like nothing: a zero-width space inside a
number, a Cyrillic letter inside a name, full-width digits. People paste such text without knowing it.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import regex

_ODD = regex.compile(r"[^\x00-\x7F]\p{M}*|[\x00-\x7F]\p{M}+|[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]")
_UNSEEN = regex.compile(
    r"[\p{Default_Ignorable_Code_Point}\p{Cf}\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F]+"
)
_WORD = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{Greek}]++")
_OTHER_LETTER = regex.compile(r"[\p{Cyrillic}\p{Greek}]")
_DIGIT = regex.compile(r"\p{Nd}")

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ′", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–−", "-"),
        **dict.fromkeys("\u2028\u2029\x85", "\n"),
    }
)
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХҮԌԁаеѕіјорсухһԛԝѵӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιυνρϲκα",
    "ABESIJKMHOPCTYXYGdaesijopcyxhqwvlABEZHIKMNOPTYXoiuvpcka",
)
"""Cyrillic and Greek letters drawn like Latin ones (Unicode confusables, UTS #39), the plain cases only."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain text. The map is left out where both texts have the same offsets throughout.

    Attributes:
        text: what to match against.
        starts, ends: for each plain character, where the characters it was made of begin and end.
    """

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain text, at least one character long, stands as written."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def plain(text: str) -> Plain:
    """A text without look-alike and invisible characters (NFKC, UAX #15; look-alikes after UTS #39)."""
    first = _ODD.search(text)
    if first is None:
        return Plain(text)
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for odd in _ODD.finditer(text, first.start()):
        start, end = odd.span()
        parts.append(text[done:start])
        starts.extend(range(done, start))
        ends.extend(range(done + 1, start + 1))
        made = _simple(odd[0])
        parts.append(made)
        starts.extend([start] * len(made))
        ends.extend([end] * len(made))
        done = end
    parts.append(text[done:])
    starts.extend(range(done, len(text)))
    ends.extend(range(done + 1, len(text) + 1))
    made = "".join(parts)
    if _OTHER_LETTER.search(made):
        made = _WORD.sub(lambda word: _latin(word[0]), made)
    if len(made) == len(text) and starts == list(range(len(text))):
        return Plain(made)
    return Plain(made, tuple(starts), tuple(ends))


@lru_cache(maxsize=4096)
def _simple(cluster: str) -> str:
    """One character and its accents, in the plainest spelling; nothing if it cannot be seen."""
    made = unicodedata.normalize("NFKC", _UNSEEN.sub("", cluster)).translate(_SIGNS)
    return str(_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), _UNSEEN.sub("", made)))


def _latin(word: str) -> str:
    """A word in Latin letters where all of it can be read so: a Russian name stays as it is."""
    made = word.translate(_LOOKALIKES)
    return word if _OTHER_LETTER.search(made) else made
