"""Where the sentences of a post begin and end, as far as posts have sentences."""

import re
from itertools import pairwise

_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s)|[^\S\n]*\n\s*|(?<=\s)[|•·](?=\s)")
_SHORT = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|drs|prof|rev|sr|jr|st|mt|vs|no|approx|dept|ext|tel|e\.g|i\.e|a\.k\.a"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|ave|blvd|rd|hwy|apt)"
    r"|\b[a-z])\.$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*[a-z]")
_CLOCK = re.compile(r"\d\s*[ap]\.?m\.$", re.IGNORECASE)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a plain text as pairs of start and end; together they cover it without a gap."""
    cuts = [0]
    for mark in _END.finditer(text):
        before = text[max(mark.end() - 12, cuts[-1]) : mark.end()]
        if before.endswith(".") and _SHORT.search(before) and not _closes(text, before, mark.end()):
            continue
        if mark.end() > cuts[-1]:
            cuts.append(mark.end())
    if len(text) > cuts[-1] or len(cuts) == 1:
        cuts.append(len(text))
    return tuple(pairwise(cuts))


def _closes(text: str, before: str, end: int) -> bool:
    """Whether an abbreviation ends its sentence all the same: "at 5 p.m. She", never "Dr. Sample"."""
    return bool(_CLOCK.search(before)) and not _GOES_ON.match(text, end)
