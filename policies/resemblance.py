"""What a post reads like: drafts that gave a patient away, drafts with another fault, or fine ones.

Rules know faults by their wording; people find new words every day. What was learnt from some thousand
labelled drafts (`tests/lessons.jsonl`, by `python -m tests.teach`) says whether a post reads like one that
was stopped, in whatever words. It knows no grammar and no facts: it adds up how often each word, each pair of
words and each kind of name stood in drafts of either sort. So it asks a person to look, and never stops a
post by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import inf, sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from policies.patterns import lazily

if TYPE_CHECKING:
    from policies.reading import Reading

SORTS = ("leak", "fault")
"""What there are weights for, in this order: a patient given away, and another fault."""

Weights = Mapping[str, tuple[int, int]]
"""What each feature adds for each of `SORTS`, in parts of `SCALE`."""

WEIGHTS = Path(__file__).with_suffix(".tsv")
"""What was learnt: after a line with the edition of the lessons, a feature and its two weights in each line.
The feature "" is what every post starts from."""

SCALE = 100
"""Weights are whole numbers of hundredths."""

LIKELY = -0.3
"""From here on a post reads so much like a stopped draft that a person should look. Of drafts by hands not
learnt from, eight leaks and six other faults in ten do, and one fine draft in ten; those were written to
look like faults (`python -m tests.teach --figures`)."""

FEW = 4
"""Words. What has fewer is not judged by what it reads like."""

QUIET = -0.5
"""Up to here a post reads like a fine one."""

_TOKEN = lazily(r"<[a-z]+>|[^\W\d_]+(?:'[a-z]+)?|0+|[^\w\s]")
_DIGIT = lazily(r"\d")


@dataclass(frozen=True, slots=True)
class Resemblance:
    """How much more a post reads like either sort of drafts than like fine ones, as logarithms of odds."""

    leak: float
    fault: float


def resemblance(reading: "Reading") -> Resemblance:
    """What a post reads like; one of a few words like nothing."""
    if len(reading.lower.split()) < FEW:
        return Resemblance(-inf, -inf)
    return scored(features(reading), _weights())


def scored(found: frozenset[str], weights: Weights) -> Resemblance:
    """What a text with these features reads like, by these weights."""
    leak, fault = _added(found, weights)
    start, share = weights[""], weight(found)
    return Resemblance((leak * share + start[0]) / SCALE, (fault * share + start[1]) / SCALE)


def weight(found: frozenset[str]) -> float:
    """How much each of a text's features counts: the less, the more there are."""
    return 1 / sqrt(len(found) + 1)


def most(reading: "Reading", sort: str) -> tuple[int, int]:
    """Where the sentence stands that adds most to one of `SORTS`."""
    column = SORTS.index(sort)
    weights = _weights()
    start, end = max(reading.sentences, key=lambda where: _added(_features(reading, *where), weights)[column])
    return reading.trimmed(start, end)


def features(reading: "Reading") -> frozenset[str]:
    """The words of a post and their pairs, each name as whose it is and each digit as 0."""
    return _features(reading, 0, len(reading.lower))


def _features(reading: "Reading", first: int, last: int) -> frozenset[str]:
    """The same of a part of it."""
    parts, at = [], first
    for start, end, what in reading.spoken_of(first, last):
        if end > last:
            break
        if at <= start:
            parts += [reading.lower[at:start], f" <{what}> "]
            at = end
    parts.append(reading.lower[at:last])
    words = ["^", *_TOKEN.findall(_DIGIT.sub("0", "".join(parts))), "$"]
    said = [
        name
        for name, true in (
            ("<told>", reading.patient),
            ("<care>", reading.cares),
            ("<answer>", reading.reply),
            ("<news>", reading.headline),
        )
        if true
    ]
    return frozenset((*words, *said, *(f"{one} {two}" for one, two in pairwise(words))))


def _added(found: frozenset[str], weights: Weights) -> tuple[int, int]:
    """What features add to each of the two, before their number is taken into account."""
    rows = [weights[feature] for feature in found if feature in weights]
    return sum(row[0] for row in rows), sum(row[1] for row in rows)


@cache
def _weights() -> Weights:
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {feature: (int(leak), int(fault)) for feature, leak, fault in rows}
