"""The organisation's own checks, made of what it says in clinic.toml: a phrase or a pattern, and examples.

Patterns are matched by RE2, whose time grows with the text and never explodes: an organisation that writes
one cannot stop its own bot. What RE2 leaves out for that (look-around, back-references) is refused.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import re2  # type: ignore[import-untyped] # it has no types

from policies.check import Check, Example, Span
from policies.patterns import lazily
from policies.phrases import finder, words_of
from policies.reading import Reading
from policies.rules import OwnCheck

LONGEST = 500
"""Characters a pattern may have."""

LARGEST = 1_500
"""Steps a pattern may come to: 40,000 characters of the worst text for it are then read within a second."""

MANY = 100
"""Places of a text that one pattern is told of; reading on for more could take time that grows with both."""


MEMORY = 2**20
"""Bytes that RE2 may use for one pattern."""

_HALVES = lazily("[\ud800-\udfff]")
"""Half characters, which RE2 cannot read."""

_SLOW = lazily(r"\(\?(?:[=!>]|<[=!]|P$)|\\[1-9gk]")


class Unusable(ValueError):
    """A pattern that cannot be used. The text says why, to whoever wrote it."""


def made(own: OwnCheck) -> Check:
    """The check that an organisation describes; being its own, it has no floor.

    Raises:
        Unusable: its pattern is none.
    """
    return Check(
        code=own.code,
        name=own.name,
        severity=own.severity,
        message=own.message,
        cite=own.cite,
        floor=None,
        cues=() if own.pattern else (max(words_of(own.phrase), key=len),),
        why=f"A check of your own, which looks for {own.pattern or own.phrase}\n\nIt stands in clinic.toml.",
        flags=tuple(Example(text) for text in own.flags),
        passes=tuple(Example(text) for text in own.passes),
        find=_by_pattern(compiled(own.pattern)) if own.pattern else _by_phrase(own.phrase),
    )


def _by_phrase(phrase: str) -> Callable[[Reading], Iterator[Span]]:
    found = finder(phrase)
    return lambda reading: (reading.span(match) for match in found.finditer(reading.lower))


def _by_pattern(pattern: Any) -> Callable[[Reading], Iterator[Span]]:
    def find(reading: Reading) -> Iterator[Span]:
        text = _HALVES.sub("\ufffd", reading.text)
        for match in islice(pattern.finditer(text), MANY):
            if match.start() < match.end():
                yield reading.span(match.span())

    return find


def compiled(pattern: str) -> Any:
    """A pattern, made ready by RE2; it disregards case.

    Raises:
        Unusable: it is none, is too large, or finds nothing at all as well.
    """
    if len(pattern) > LONGEST:
        raise Unusable(f"has {len(pattern)} characters; {LONGEST} fit")
    options = re2.Options()
    options.case_sensitive = False
    options.never_capture = True
    options.log_errors = False
    options.max_mem = MEMORY
    try:
        made = re2.compile(pattern, options)
    except re2.error as error:
        raise Unusable(_why(error.args[0].decode())) from None
    if made.programsize > LARGEST:
        raise Unusable("is too large; use fewer repeats, alternatives or classes of letters")
    if made.search("") is not None:
        raise Unusable("fits where there is nothing, so it would be found everywhere")
    return made


def _why(said: str) -> str:
    """What RE2 says of a pattern, and why there is no look-around and the like."""
    if _SLOW.search(said):
        return f"is none that RE2 reads in steady time ({said}); leave out look-around and back-references"
    if "too large" in said or "repetition size" in said:
        return f"is too large ({said})"
    return f"is no pattern ({said})"
