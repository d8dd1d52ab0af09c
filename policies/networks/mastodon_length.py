"""Mastodon's limit.

Mastodon takes 500 unless a server allows more. A link counts 23 however long it is, and a mention counts
without its server.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.length import too_long
from policies.post import Site
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="NET004",
    name="mastodon-length",
    severity=Severity.BLOCK,
    message="Shorten the text, or leave Mastodon out.",
    cite="docs.joinmastodon.org: Posting to your profile",
    floor=Severity.BLOCK,
    flags=(
        Example("a" * 500 + "«b»", sites=(Site.MASTODON,), shown="500 letters, then «b»"),
        Example(
            "a" * 477 + " «https://example.org/flu»",
            sites=(Site.MASTODON,),
            shown="477 letters, a space and a link: «https://example.org/flu»",
        ),
    ),
    passes=(
        Example(
            "a" * 476 + " https://example.org/" + "b" * 80,
            sites=(Site.MASTODON,),
            shown="476 letters, a space and a link of 100",
        ),
        Example(
            "a" * 490 + " @clinic@social.example.org",
            sites=(Site.MASTODON,),
            shown="490 letters and a mention with its server",
        ),
    ),
)
def mastodon_length(reading: Reading) -> Iterator[Span]:
    """What goes beyond 500 as Mastodon counts it."""
    yield from too_long(reading, Site.MASTODON)
