"""Patterns that are made ready when somebody first looks with them.

There are several hundred, and making all of them ready takes seconds; one post needs a few. A service makes
them ready before anybody waits (`ready`).
"""

import re
from typing import cast

_WAYS = (
    *("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"),
    *("pattern", "flags", "groups", "groupindex"),
)


class _Later:
    """Stands for a pattern; from its first use on, its ways of looking are the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        if name not in _WAYS:
            raise AttributeError(name)
        made = re.compile(*self._source)
        self.__dict__.update({way: getattr(made, way) for way in _WAYS})
        return self.__dict__[name]


_all: list[_Later] = []


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` makes it, later. For those of a module, which stay as long as it does."""
    made = _Later(pattern, flags)
    _all.append(made)
    return cast("re.Pattern[str]", made)


def ready() -> None:
    """Make all of them ready that are not.

    Raises:
        re.error: one of them is no pattern.
    """
    for one in _all:
        one.pattern  # noqa: B018 - asking is what makes it ready
