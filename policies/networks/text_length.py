"""The limits of the other networks.

Facebook takes 63,206 characters, Instagram and TikTok 2,200, LinkedIn 3,000, and a YouTube description 5,000.
TikTok counts most emoji as two.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.length import too_long
from policies.post import Site
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="NET005",
    name="text-length",
    severity=Severity.BLOCK,
    message="Shorten the text, or leave that network out.",
    cite="The networks' own publishing documentation",
    floor=Severity.BLOCK,
    flags=(
        Example("a" * 2_200 + "«b»", sites=(Site.INSTAGRAM,), shown="2,200 letters, then «b»"),
        Example("💉" * 1_100 + "«!»", sites=(Site.TIKTOK,), shown="1,100 emoji, then «!»"),
        Example("a" * 3_000 + "«b»", sites=(Site.LINKEDIN,), shown="3,000 letters, then «b»"),
    ),
    passes=(
        Example("💉" * 2_200, sites=(Site.INSTAGRAM,), shown="2,200 emoji"),
        Example("a" * 5_000, sites=(Site.YOUTUBE,), shown="5,000 letters"),
    ),
)
def text_length(reading: Reading) -> Iterator[Span]:
    """What goes beyond the limit of Facebook, Instagram, LinkedIn, TikTok or YouTube."""
    yield from too_long(reading, Site.FACEBOOK, Site.INSTAGRAM, Site.LINKEDIN, Site.TIKTOK, Site.YOUTUBE)
