"""Names by a small language model that runs on this machine: Rampart, by National Design Studio.

The model (Copyright 2026 National Design Studio, https://huggingface.co/nationaldesignstudio/rampart) is used
under the Creative Commons Attribution 4.0 licence, its weights rounded anew (`bot.quantiser`). It labels each
piece of a word as part of a given name, a surname, a city, a street and so on, or of nothing. Only people,
cities and streets are taken from it: what has a pattern, such as a record number, rules see better.

It does not see capitals. How a word is written says a lot about whether it is a name, so it decides how
probable a name has to be: next to nothing for a capital within a sentence, a lot for a small letter among
capitals.
"""

import json
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions  # type: ignore[import-untyped] # it has no types

from policies.links import links
from policies.names import Mention, Sort
from policies.patterns import lazily
from policies.wordpiece import Piece, WordPiece

WINDOW = 160
"""Pieces of words looked at together, of the 512 that the model was made for. A post has 60; what is longer
is read through such a window, because time grows faster than its size."""

OVERLAP = 48
"""Pieces that two neighbouring windows share: each is judged where it has more of its neighbours."""

KEPT = 256
"""Texts whose mentions are remembered, by their digests: whoever tries a text usually sends it next."""

_LABELS = {
    Sort.PERSON: ("GIVEN_NAME", "SURNAME"),
    Sort.CITY: ("CITY",),
    Sort.STREET: ("BUILDING_NUMBER", "STREET_NAME", "SECONDARY_ADDRESS"),
}
_SORTS = tuple(_LABELS)


class Spelling(Enum):
    """How a word is written, with the probability from which on it is more likely a person's name than not.

    Measured on people's posts about anything; it asks for less than half because the model says nothing of
    many a name, and little of words that are none.
    """

    CAPITAL = 0.05
    """A capital where the language asks for none: "with Jane"."""
    OPENING = 0.15
    """A capital that a sentence begins with."""
    SMALL = 0.6
    """Small letters in a text that has capitals."""
    CARELESS = 0.25
    """Small letters in a text without capitals."""
    LOUD = 0.5
    """Capitals throughout, in a text that is written otherwise: "RIP"."""
    SHOUTED = 0.3
    """Capitals throughout, as the whole text has them."""


_EVEN = {Sort.CITY: 0.5, Sort.STREET: 0.6}
"""The same for cities and streets, however they are written."""

_SURROGATE = lazily("[\ud800-\udfff]")
_HANDLE = lazily(r"(?<!\w)@\w[\w.]*|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}")
_OPENS = lazily(r"(?:^|[.!?:…\n•|>])[\s\"'“”‘*(_-]*\Z")
_CAPITALISED = lazily(r"\b[A-Z][a-z]")
_LOUD_TEXT = 0.6
"""The share of capitals among the letters from which on a text is shouted."""
_GAPS = {
    Sort.PERSON: lazily(r"[ \t\xa0]*|['’-]|(?<=\b[^\W\d_])\. ?"),
    Sort.CITY: lazily(r"[ \t\xa0]*|['’-]|(?<=\b[Ss]t)\. ?"),
    Sort.STREET: lazily(r"[\s,.#'’-]{0,3}"),
}
"""What may stand between two words of one name."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text, what it most likely names a part of, and how sure that is."""

    start: int
    end: int
    sort: Sort
    score: float


class Rampart:
    """The model, loaded: `names(text)` gives the people, cities and streets that it sees in a plain text.

    A mention's score is 0.5 where the word is as likely a name as not, all things considered. People are
    named from `least` on, so that rules that know more can decide; cities and streets from 0.5 on. It looks
    past handles, mail addresses and web addresses. May be called by several threads at once.
    """

    def __init__(self, model: Path, vocabulary: Path, config: Path, least: float = 0.25) -> None:
        """Load it. `model` is an ONNX file, the other two are the files that go with it."""
        options = SessionOptions()
        options.intra_op_num_threads = 1  # posts wait for each other's threads otherwise
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # an arena keeps what the longest text took
        options.log_severity_level = 3
        self.least = least
        self._session = InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        pieces = vocabulary.read_text(encoding="utf-8").split("\n")
        numbers = {piece: number for number, piece in enumerate(pieces)}
        self._reader = WordPiece(numbers)
        self._first, self._last = numbers["[CLS]"], numbers["[SEP]"]
        labels = json.loads(config.read_text(encoding="utf-8"))["id2label"]
        self._columns = [
            [int(number) for number, label in labels.items() if label[2:] in _LABELS[sort]] for sort in _SORTS
        ]
        self._known: OrderedDict[bytes, tuple[Mention, ...]] = OrderedDict()

    def __call__(self, text: str) -> tuple[Mention, ...]:
        """The people, cities and streets of a plain text, in its order."""
        text = _SURROGATE.sub("\ufffd", text)
        key = sha256(text.encode()).digest()
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = tuple(self._mentions(text))
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        return known

    def _mentions(self, text: str) -> list[Mention]:
        pieces = _shown(text, self._reader.pieces(text))
        if not pieces:
            return []
        words = list(_words(text, pieces, self._probabilities([p.number for p in pieces]), self.least))
        found = [
            mention
            for sort in _SORTS
            for mention in _joined(text, (w for w in words if w.sort is sort), sort)
            if sort is Sort.PERSON or mention.score >= 0.5  # noqa: PLR2004 - as likely as not
        ]
        return sorted(found, key=lambda m: (m.start, m.end))

    def _probabilities(self, pieces: list[int]) -> NDArray[np.float32]:
        """For each piece of a word, how probable each sort is."""
        made = np.empty((len(pieces), len(_SORTS)), np.float32)
        start = done = 0
        while True:
            end = min(start + WINDOW, len(pieces))
            upto = len(pieces) if end == len(pieces) else end - OVERLAP // 2
            made[done:upto] = self._window(pieces[start:end])[done - start : upto - start]
            if end == len(pieces):
                return made
            done, start = upto, end - OVERLAP

    def _window(self, pieces: list[int]) -> NDArray[np.float32]:
        """The same for as many pieces as the model looks at together."""
        ids = np.array([[self._first, *pieces, self._last]], np.int64)
        asked = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        said: NDArray[np.float32] = self._session.run(None, asked)[0][0, 1:-1]
        power = np.exp(said - said.max(axis=1, keepdims=True))
        power /= power.sum(axis=1, keepdims=True)
        return np.stack([power[:, columns].sum(axis=1) for columns in self._columns], axis=1)


def _shown(text: str, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces that the model is shown: addresses, half of many a post, are left out."""
    hidden = sorted([*links(text), *(match.span() for match in _HANDLE.finditer(text))])
    starts = [start for start, _ in hidden]
    ends = list(accumulate((end for _, end in hidden), max))
    return [
        piece
        for piece in pieces
        if (at := bisect_right(starts, piece.start)) == 0 or piece.start >= ends[at - 1]
    ]


def _words(
    text: str, pieces: list[Piece], probabilities: NDArray[np.float32], least: float
) -> Iterator[_Word]:
    """The words that may be names: their pieces put together, each as probable as its most probable piece."""
    manner = _Manner.of(text)
    for start, end, rows in _pieced(text, pieces):
        likely = probabilities[rows].max(axis=0)
        column = int(likely.argmax())
        sort, probability = _SORTS[column], float(likely[column])
        if sort is not Sort.STREET and not any(c.isalpha() for c in text[start:end]):
            continue
        even = manner.spelling(start, end).value if sort is Sort.PERSON else _EVEN[sort]
        score = _weighed(probability, even)
        if score >= least:
            yield _Word(start, end, sort, score)


def _pieced(text: str, pieces: list[Piece]) -> Iterator[tuple[int, int, list[int]]]:
    """Words as their starts, ends and the numbers of their pieces."""
    start = end = 0
    rows: list[int] = []
    for row, piece in enumerate(pieces):
        first, last = piece.start, piece.end
        if rows and first <= end and text[first].isalnum() and text[end - 1].isalnum():
            end = max(end, last)
            rows.append(row)
            continue
        if rows:
            yield start, end, rows
        start, end, rows = first, last, [row]
    if rows:
        yield start, end, rows


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a text is written: whether it has capitals where they belong, or shouts."""

    text: str
    capitals: bool
    shouted: bool

    @classmethod
    def of(cls, text: str) -> "_Manner":
        """The manner of a text."""
        upper = sum(c.isupper() for c in text)
        letters = sum(c.isalpha() for c in text)
        return cls(text, _CAPITALISED.search(text) is not None, upper > _LOUD_TEXT * letters)

    def spelling(self, start: int, end: int) -> Spelling:
        """How one of its words is written."""
        word = self.text[start:end]
        if not word[0].isupper():
            return Spelling.SMALL if self.capitals else Spelling.CARELESS
        if len(word) > 1 and word.isupper():
            return Spelling.SHOUTED if self.shouted else Spelling.LOUD
        opens = _OPENS.search(self.text, max(0, start - 8), start)
        return Spelling.OPENING if opens else Spelling.CAPITAL


def _joined(text: str, words: Iterable[_Word], sort: Sort) -> Iterator[Mention]:
    """Words of one sort that stand beside each other, as one mention each time, as sure as the surest."""
    gap = _GAPS[sort]
    start = end = -1
    score = 0.0
    for word in words:
        if start >= 0 and gap.fullmatch(text, end, word.start):
            end, score = word.end, max(score, word.score)
            continue
        if start >= 0:
            yield from _mention(text, start, end, sort, score)
        start, end, score = word.start, word.end, word.score
    if start >= 0:
        yield from _mention(text, start, end, sort, score)


def _mention(text: str, start: int, end: int, sort: Sort, score: float) -> Iterator[Mention]:
    """One mention without the 's behind it; a number alone is no street."""
    if text[end - 2 : end] in ("'s", "’s"):
        end -= 2
    if end > start and any(c.isalpha() for c in text[start:end]):
        yield Mention(start, end, sort, score)


def _weighed(probability: float, even: float) -> float:
    """A probability on the scale on which `even` is one half."""
    odds = probability / max(1e-9, 1 - probability) * (1 - even) / even
    return odds / (1 + odds)
