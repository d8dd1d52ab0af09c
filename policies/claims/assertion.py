"""Whether a post makes a claim: it does not where it denies or doubts it, or where it was allowed beforehand.

An organisation may have decided about a claim. One that it approved, with a source and a last day, is not
looked at again until that day has passed.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from policies.claims.reporting import quoted, reported, told
from policies.claims.sayings import Sayings
from policies.claims.voice import handed_on
from policies.plain import plain
from policies.reading import Reading
from policies.rules import Claim


def asserted(reading: Reading, sayings: re.Pattern[str] | Sayings) -> Iterator[re.Match[str]]:
    """Where a post itself claims what is sought in its lower-case text."""
    return (match for match in sayings.finditer(reading.lower) if stands(reading, *match.span()))


def advertised(reading: Reading, sayings: Sayings) -> Iterator[re.Match[str]]:
    """The same, unless the post only hands on somebody's report."""
    return (match for match in asserted(reading, sayings) if not handed_on(reading))


def stands(reading: Reading, start: int, end: int) -> bool:
    """Whether the post makes a claim there itself, and nobody has approved it."""
    return not (
        reading.linked(start)
        or reading.negated(start, end)
        or told(reading, start, end)
        or approved(reading, start, end)
    )


def uttered(reading: Reading, start: int, end: int) -> bool:
    """The same of words that have a denial of their own, such as "doctors don't want you to know"."""
    return not (
        reading.linked(start)
        or reading.mythical(start)
        or quoted(reading, start, end)
        or reported(reading, start, end)
        or approved(reading, start, end)
    )


def approved(reading: Reading, start: int, end: int) -> bool:
    """Whether it lies within words that the organisation has approved, with a source, for that day."""
    claims = reading.clinic.rules.approved
    return bool(claims) and any(
        first <= start and end <= last for first, last in _approved(reading.lower, claims, reading.day)
    )


def places(text: str, claim: Claim) -> Iterator[tuple[int, int]]:
    """Where a claim stands in a lower-case text, whatever its case and spacing."""
    words = plain(claim.text).text.lower().split()
    if words:
        yield from (match.span() for match in _words(tuple(words)).finditer(text))


@lru_cache(maxsize=16)
def _approved(text: str, claims: tuple[Claim, ...], day: date | None) -> tuple[tuple[int, int], ...]:
    return tuple(place for claim in claims if _valid(claim, day) for place in places(text, claim))


def _valid(claim: Claim, day: date | None) -> bool:
    """Whether a claim may be made that day: not without a source, a last day and a day to compare."""
    return bool(claim.evidence and claim.expires and day and day <= claim.expires)


@lru_cache(maxsize=512)
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
