"""Where web addresses stand in a text."""

import re

from policies.patterns import lazily

_LINK = lazily(
    r"\b(?:https?://|www\.)[^\s<>\"]+|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:/[^\s<>\"]*)",
    re.IGNORECASE,
)


def links(text: str) -> tuple[tuple[int, int], ...]:
    """The web addresses of a plain text as pairs of start and end: with "https://", "www." or a path."""
    if "/" not in text and "www." not in text.lower():
        return ()
    return tuple((link.start(), link.end()) for link in _LINK.finditer(text))
