"""X's limit.

X takes 280, counted its own way: an emoji or a Chinese character is two, a link is 23 however long it is,
and an address without "https://" is a link too.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.length import too_long
from policies.post import Site
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="NET001",
    name="x-length",
    severity=Severity.BLOCK,
    message="Shorten the text, or leave X out.",
    cite="docs.x.com: Counting characters",
    floor=Severity.BLOCK,
    flags=(
        Example("a" * 280 + "«bc»", sites=(Site.X,), shown="280 letters, then «bc»"),
        Example("👨‍👩‍👧‍👦" * 140 + "«!»", sites=(Site.X,), shown="140 family emoji, then «!»"),
        Example(
            "a" * 255 + "«c»",
            sites=(Site.X,),
            shown="255 letters and «c», and a long link",
            link="https://example.org/a/very/long/way/to/the/page/about/flu",
        ),
        Example(
            "a" * 257 + " «example.com»", sites=(Site.X,), shown="257 letters, a space and «example.com»"
        ),
    ),
    passes=(
        Example("a" * 280, sites=(Site.X,), shown="280 letters"),
        Example("“" * 140 + "—" * 140, sites=(Site.X,), shown="140 curly quotes and 140 dashes"),
        Example(
            "a" * 255,
            sites=(Site.X,),
            shown="255 letters and a long link",
            link="https://example.org/a/very/long/way/to/the/page/about/flu",
        ),
        Example("日" * 141, sites=(Site.FACEBOOK,), shown="141 Chinese characters, for Facebook only"),
    ),
)
def x_length(reading: Reading) -> Iterator[Span]:
    """What goes beyond 280 as X weighs it."""
    yield from too_long(reading, Site.X)
