"""Posts for a network that wants a picture.

Instagram and TikTok publish no text by itself, and YouTube nothing but videos. It is advice: a picture may be
added by hand where a post is handed over to the person who publishes it.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.limits import LIMITS
from policies.post import Media, Site, Visual
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="NET007",
    name="missing-media",
    severity=Severity.ADVICE,
    message="Add a picture or a video, or leave that network out.",
    cite="The networks' own publishing documentation",
    floor=None,
    flags=(
        Example("«»Flu shots today.", sites=(Site.INSTAGRAM,), shown="«no picture»"),
        Example("«»Flu shots today.", sites=(Site.X, Site.YOUTUBE), shown="«no video»"),
    ),
    passes=(
        Example(
            "Flu shots today.",
            sites=(Site.INSTAGRAM,),
            media=(Media(Visual.IMAGE, alt="A nurse with a syringe"),),
            shown="a picture",
        ),
        Example("Flu shots today.", sites=(Site.FACEBOOK, Site.X)),
        "Flu shots today.",
    ),
)
def missing_media(reading: Reading) -> Iterator[Span]:
    """The post as a whole, for each network that needs what it has not."""
    if not reading.post.media:
        for site in reading.post.sites:
            if LIMITS[site].needed:
                yield Span(
                    0,
                    0,
                    message=f"{site.label} needs {LIMITS[site].needed}: add it, or leave {site.label} out.",
                )
