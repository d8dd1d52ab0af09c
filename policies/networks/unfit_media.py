"""Pictures or videos of the wrong sort for a network.

YouTube takes videos only, and most networks take pictures or a video, not both. The post would be refused
when it is due.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.limits import LIMITS
from policies.post import Media, Site, Visual
from policies.reading import Reading
from policies.severity import Severity

_PICTURE = Media(Visual.IMAGE, alt="A hand holds an inhaler")
_VIDEO = Media(Visual.VIDEO, captions=True)


@check(
    code="NET009",
    name="unfit-media",
    severity=Severity.BLOCK,
    message="Give that network what it takes, or leave it out.",
    cite="The networks' own publishing documentation",
    floor=Severity.BLOCK,
    flags=(
        Example("«»How to use an inhaler.", sites=(Site.YOUTUBE,), media=(_PICTURE,), shown="«a picture»"),
        Example(
            "«»How to use an inhaler.",
            sites=(Site.BLUESKY,),
            media=(_PICTURE, _VIDEO),
            shown="«a picture and a video»",
        ),
    ),
    passes=(
        Example(
            "How to use an inhaler.",
            sites=(Site.YOUTUBE,),
            media=(_VIDEO, _PICTURE),
            shown="a video and its cover",
        ),
        Example(
            "How to use an inhaler.",
            sites=(Site.INSTAGRAM, Site.X),
            media=(_PICTURE, _VIDEO),
            shown="a picture and a video",
        ),
        Example("How to use an inhaler.", sites=(Site.BLUESKY,), media=(_VIDEO,), shown="a video"),
        Example("How to use an inhaler.", sites=(Site.YOUTUBE,)),
        Example("How to use an inhaler.", sites=(Site.TIKTOK,), media=(_PICTURE,), shown="a picture"),
    ),
)
def unfit_media(reading: Reading) -> Iterator[Span]:
    """The post as a whole, for each network that does not take its media."""
    kinds = {medium.visual for medium in reading.post.media}
    for site in reading.post.sites:
        limits = LIMITS[site]
        if len(kinds) > 1 and not limits.mixed:
            yield Span(
                0, 0, message=f"{site.label} takes pictures or a video, not both: leave one of them out."
            )
        elif kinds == {Visual.IMAGE} and limits.needed == "a video":
            yield Span(0, 0, message=f"{site.label} takes videos only: add one, or leave {site.label} out.")
