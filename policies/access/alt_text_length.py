"""Descriptions that are too long for a network.

A network that takes 1,000 characters refuses the picture with more, when the post is due and nobody is there.
"""

from collections.abc import Iterator

from policies.access.alt_text import numbered
from policies.check import Example, Span, check
from policies.networks.limits import LIMITS
from policies.post import Media, Site, Visual
from policies.reading import Reading
from policies.severity import Severity


def _picture(length: int) -> tuple[Media, ...]:
    return (Media(Visual.IMAGE, alt="a" * length),)


@check(
    code="ACC003",
    name="alt-text-length",
    severity=Severity.BLOCK,
    message="Shorten the description, or leave that network out.",
    cite="The networks' own publishing documentation",
    floor=Severity.BLOCK,
    flags=(
        Example("«»Our lobby.", sites=(Site.X,), media=_picture(1_001), shown="«a description of 1,001»"),
        Example(
            "«»Our lobby.", sites=(Site.MASTODON,), media=_picture(1_501), shown="«a description of 1,501»"
        ),
        Example(
            "«»Our lobby.", sites=(Site.LINKEDIN,), media=_picture(4_087), shown="«a description of 4,087»"
        ),
    ),
    passes=(
        Example("Our lobby.", sites=(Site.X,), media=_picture(1_000), shown="a description of 1,000"),
        Example("Our lobby.", sites=(Site.MASTODON,), media=_picture(1_500), shown="a description of 1,500"),
        Example("Our lobby.", sites=(Site.FACEBOOK,), media=_picture(4_087), shown="a description of 4,087"),
        Example("Our lobby.", media=_picture(4_087), shown="a description of 4,087, for no network yet"),
    ),
)
def alt_text_length(reading: Reading) -> Iterator[Span]:
    """The post as a whole, for each description that one of its networks does not take."""
    for which, medium in numbered(reading.post):
        for site in reading.post.sites:
            most, used = LIMITS[site].alt, len(medium.alt.strip())
            if used > most:
                yield Span(
                    0,
                    0,
                    message=f"{site.label} takes {most:,} characters of description; {which} has {used:,}.",
                )
