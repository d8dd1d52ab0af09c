"""Ways of saying a thing, each looked for only where one of its words stands.

A check knows dozens of ways in which its fault is put. Most posts have a word of none of them, so the words
are looked up first, by how they begin.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from policies.patterns import lazily

_WORD = lazily("[a-z0-9]+|[#$%]")


class Sayings:
    """Ways of saying a thing: pairs of beginnings of words, one of which stands in it, and an expression.

    A beginning has two to four letters; a word of the expression that is longer is cut to four. An empty
    string of beginnings means that the expression is always looked for.
    """

    def __init__(self, *ways: tuple[str, str]) -> None:
        self._patterns = [re.compile(expression) for _, expression in ways]
        self._always = [number for number, (begins, _) in enumerate(ways) if not begins]
        self._by_beginning = filing(begins for begins, _ in ways)
        self._beginnings = frozenset(self._by_beginning)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Where a lower-case text says it, in its order; of what overlaps, the first and longest."""
        said = beginnings(text)
        if not self._always and self._beginnings.isdisjoint(said):
            return
        numbers = {*self._always, *filed(self._by_beginning, said)}
        found = [match for number in numbers for match in self._patterns[number].finditer(text)]
        done = 0
        for match in sorted(found, key=lambda match: (match.start(), -match.end())):
            if match.start() >= done:
                yield match
                done = match.end()


def filing(cues: Iterable[str]) -> dict[str, list[int]]:
    """The numbers of some cues, filed under each beginning in them."""
    file: dict[str, list[int]] = defaultdict(list)
    for number, begins in enumerate(cues):
        for beginning in begins.split():
            file[beginning].append(number)
    return dict(file)


def filed(by_beginning: dict[str, list[int]], said: frozenset[str]) -> set[int]:
    """What is filed under one of some beginnings."""
    return {number for beginning in by_beginning.keys() & said for number in by_beginning[beginning]}


@lru_cache(maxsize=4)
def beginnings(text: str) -> frozenset[str]:
    """The first two, three and four letters of each word of a lower-case text, and what has one sign only."""
    words = set(_WORD.findall(text))
    return frozenset({word[:size] for size in (2, 3, 4) for word in words})
