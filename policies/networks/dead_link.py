"""Links that nobody can follow.

In an Instagram caption or a TikTok description an address is plain text: it cannot be tapped, and hardly
anybody types it. Say where the link is instead.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.limits import LIMITS
from policies.post import Media, Site, Visual
from policies.reading import Reading
from policies.severity import Severity

_PICTURE = (Media(Visual.IMAGE, alt="A calendar on a desk"),)


@check(
    code="NET010",
    name="dead-link",
    severity=Severity.ADVICE,
    message="Put the link into the profile and say so, or leave that network out.",
    cite="Practice of publishing there (Ayrshare, Instagram: links are not clickable)",
    floor=None,
    flags=(
        Example("Book your visit: «https://example.org/book»", sites=(Site.INSTAGRAM,), media=_PICTURE),
        Example(
            "Book your visit: «https://example.org/book»",
            sites=(Site.INSTAGRAM,),
            media=_PICTURE,
            link="https://example.org/map",
            shown="«a link in the text», and one beside it",
        ),
        Example(
            "«»Book your visit.",
            sites=(Site.TIKTOK, Site.X),
            link="https://example.org/book",
            media=_PICTURE,
            shown="«a link beside the text»",
        ),
    ),
    passes=(
        Example("Book your visit: https://example.org/book", sites=(Site.FACEBOOK, Site.X)),
        Example("Book your visit: link in bio", sites=(Site.INSTAGRAM,), media=_PICTURE),
        "Book your visit: https://example.org/book",
    ),
)
def dead_link(reading: Reading) -> Iterator[Span]:
    """Each address in the text, or the post as a whole for a link beside it; for each such network."""
    for site in reading.post.sites:
        if LIMITS[site].links:
            continue
        message = f"Nobody can tap a link on {site.label}: put it into the profile and say so."
        places = list(reading.links)
        for place in places:
            yield reading.span(place, message=message)
        if reading.post.link and not places:
            yield Span(0, 0, message=message)
