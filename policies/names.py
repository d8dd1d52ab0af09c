"""People, cities and streets in a text, as something that knows names finds them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What a mention names."""

    PERSON = "person"
    CITY = "city"
    STREET = "street"


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in a text: code points, end exclusive, what it names, and how sure that is (0 to 1)."""

    start: int
    end: int
    sort: Sort
    score: float = 1.0


Names = Callable[[str], tuple[Mention, ...]]
"""What finds the mentions of a plain text, in its order."""


def nothing(text: str) -> tuple[Mention, ...]:  # noqa: ARG001 - it looks at nothing
    """The names of a text for which rules alone are asked: none."""
    return ()
