"""Bluesky's limits.

Bluesky takes 300 characters as a reader sees them, flags and accents included, and no more than 3,000 bytes.
Links count as they are written.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.length import too_long
from policies.post import Site
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="NET002",
    name="bluesky-length",
    severity=Severity.BLOCK,
    message="Shorten the text, or leave Bluesky out.",
    cite="app.bsky.feed.post lexicon (maxGraphemes 300, maxLength 3000)",
    floor=Severity.BLOCK,
    flags=(
        Example("a" * 300 + "«b»", sites=(Site.BLUESKY,), shown="300 letters, then «b»"),
        Example(
            "👨‍👩‍👧‍👦" * 120 + "«" + "👨‍👩‍👧‍👦" * 10 + "»",
            sites=(Site.BLUESKY,),
            shown="120 family emoji, then «10 more» (25 bytes each)",
        ),
    ),
    passes=(
        Example("👨‍👩‍👧‍👦" * 120, sites=(Site.BLUESKY,), shown="120 family emoji"),
        Example("e\u0301" * 300, sites=(Site.BLUESKY,), shown="300 letters with accents of their own"),
    ),
)
def bluesky_length(reading: Reading) -> Iterator[Span]:
    """What goes beyond 300 graphemes or 3,000 bytes."""
    yield from too_long(reading, Site.BLUESKY)
