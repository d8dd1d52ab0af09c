"""Two wordings of one text, word by word: what stays, what goes, what is new. Pure."""

import difflib
import re
from enum import StrEnum


class Change(StrEnum):
    """What became of some words from one wording to the next."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


Changes = tuple[tuple[Change, str], ...]
"""A text against another one, in order; empty where there is nothing to compare."""


ALIKE = 0.4
"""What two wordings have in common that are told apart word by word; others stand one after the other."""

FEW = 6
"""Words that are told apart in any case."""


def difference(old: str, new: str) -> Changes:
    """The new wording against the old one; empty where they are equal."""
    if old == new:
        return ()
    before, after = (re.findall(r"\s+|\S+\s*", text) for text in (old, new))
    pieces: list[tuple[Change, str]] = []
    matcher = difflib.SequenceMatcher(a=before, b=after)
    if len(before) > FEW and matcher.ratio() < ALIKE:
        return (Change.GONE, f"{old}\n"), (Change.NEW, new)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pieces.append((Change.SAME, "".join(after[j1:j2])))
            continue
        if i2 > i1:
            pieces.append((Change.GONE, "".join(before[i1:i2])))
        if j2 > j1:
            pieces.append((Change.NEW, "".join(after[j1:j2])))
    return tuple(pieces)
