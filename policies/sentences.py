"""Where the sentences of a post begin and end, as far as posts have sentences."""

import re
from collections.abc import Iterator
from itertools import pairwise

from policies.patterns import lazily

_END = lazily(r"(?<![.!?…])[.!?…]++[\"')\]]*+(?=\s)|\n\s*+|(?<=\s)[|•·](?=\s)")
_SHORT = lazily(
    r"(?:\b(?:mr|mrs|ms|mx|dr|drs|prof|rev|sr|jr|st|mt|vs|no|approx|dept|ext|tel|e\.g|i\.e|a\.k\.a"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|ave|blvd|rd|hwy|apt)"
    r"|\b[a-z])\.$",
    re.IGNORECASE,
)
_GOES_ON = lazily(r"\s*[a-z]")
_LONGEST = 500
"""Characters. What stands further apart says nothing of each other, and looking for it would take long."""
_CLOCK = lazily(r"\d\s*[ap]\.?m\.$", re.IGNORECASE)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a plain text as pairs of start and end; together they cover it without a gap."""
    cuts = [0]
    for mark in _END.finditer(text):
        before = text[max(mark.end() - 12, cuts[-1]) : mark.end()]
        if before.endswith(".") and _SHORT.search(before) and not _closes(text, before, mark.end()):
            continue
        cuts.extend(_breaths(text, cuts[-1], mark.end()))
    if len(text) > cuts[-1] or len(cuts) == 1:
        cuts.extend(_breaths(text, cuts[-1], len(text)))
    return tuple(pairwise(cuts)) or ((0, 0),)


def _breaths(text: str, start: int, end: int) -> Iterator[int]:
    """Where a sentence ends, and before that wherever it has gone on for longer than anybody reads."""
    while end - start > _LONGEST:
        start = max(text.rfind(" ", start + 1, start + _LONGEST), start + _LONGEST // 2)
        yield start
    if end > start:
        yield end


def _closes(text: str, before: str, end: int) -> bool:
    """Whether an abbreviation ends its sentence all the same: "at 5 p.m. She", never "Dr. Sample"."""
    return bool(_CLOCK.search(before)) and not _GOES_ON.match(text, end)
