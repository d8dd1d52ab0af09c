"""What a chat application said lately, remembered for a while."""

import time
from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")

KNOWN_FOR = 600.0
"""Seconds something is believed before it is asked again."""


class Recent(Generic[T]):
    """What was said lately, by key: believed for `KNOWN_FOR` seconds, and never more than a thousand."""

    def __init__(self) -> None:
        self._said: OrderedDict[str, tuple[float, T]] = OrderedDict()

    def get(self, key: str) -> T | None:
        """What was said of a key, unless that is too long ago."""
        said = self._said.get(key)
        return said[1] if said and time.monotonic() - said[0] < KNOWN_FOR else None

    def put(self, key: str, value: T) -> None:
        """Remember what was said of a key."""
        self._said[key] = (time.monotonic(), value)
        self._said.move_to_end(key)
        while len(self._said) > 1000:  # noqa: PLR2004 - a bound, not a rule
            self._said.popitem(last=False)
