"""More pictures or videos than a network takes.

X, Bluesky and Mastodon take four, Facebook and Instagram ten; the post is refused when it is due, or loses
some.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.limits import LIMITS
from policies.post import Media, Site, Visual
from policies.reading import Reading
from policies.severity import Severity

_PICTURE = Media(Visual.IMAGE, alt="A nurse waves")
_VIDEO = Media(Visual.VIDEO, captions=True)


@check(
    code="NET008",
    name="too-many-media",
    severity=Severity.BLOCK,
    message="Leave some of the pictures or videos out, or leave that network out.",
    cite="The networks' own publishing documentation",
    floor=Severity.BLOCK,
    flags=(
        Example("«»Our day.", sites=(Site.X,), media=(_PICTURE,) * 5, shown="«five pictures»"),
        Example(
            "«»Our day.",
            sites=(Site.INSTAGRAM,),
            media=(_PICTURE,) * 9 + (_VIDEO,) * 2,
            shown="«eleven pictures and videos»",
        ),
        Example("«»Our day.", sites=(Site.FACEBOOK,), media=(_VIDEO,) * 2, shown="«two videos»"),
    ),
    passes=(
        Example("Our day.", sites=(Site.X,), media=(_PICTURE,) * 4, shown="four pictures"),
        Example("Our day.", sites=(Site.FACEBOOK,), media=(_PICTURE,) * 10, shown="ten pictures"),
        Example("Our day.", sites=(Site.YOUTUBE,), media=(_PICTURE, _VIDEO), shown="a video and its cover"),
        Example("Our day.", media=(_PICTURE,) * 50, shown="fifty pictures, for no network yet"),
    ),
)
def too_many_media(reading: Reading) -> Iterator[Span]:
    """The post as a whole, for each network that takes fewer."""
    images = sum(medium.visual is Visual.IMAGE for medium in reading.post.media)
    videos = len(reading.post.media) - images
    for site in reading.post.sites:
        limits = LIMITS[site]
        if videos > limits.videos:
            yield _told(site, f"{limits.videos} video", limits.videos, videos)
        elif images > limits.images or (images + videos > limits.images and site is not Site.YOUTUBE):
            yield _told(site, f"{limits.images} picture", limits.images, images + videos)


def _told(site: Site, what: str, most: int, given: int) -> Span:
    return Span(
        0, 0, message=f"{site.label} takes {what}{'s' * (most != 1)}, and this has {given}: leave some out."
    )
