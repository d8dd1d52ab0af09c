"""Videos whose words cannot be read.

Deaf people do not hear them, and most people watch without sound.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.post import Media, Visual
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="ACC004",
    name="missing-captions",
    severity=Severity.REVIEW,
    message="Add captions to the video, or say that nobody speaks in it.",
    cite="45 CFR 84.84; WCAG 2.1 AA, 1.2.2",
    floor=Severity.ADVICE,
    flags=(
        Example("«»How to use an inhaler.", media=(Media(Visual.VIDEO),), shown="«a video without captions»"),
        Example(
            "«»How to use an inhaler.",
            media=(Media(Visual.IMAGE, alt="An inhaler"), Media(Visual.VIDEO, alt="A nurse breathes in")),
            shown="a picture and «a video without captions»",
        ),
    ),
    passes=(
        Example(
            "How to use an inhaler.",
            media=(Media(Visual.VIDEO, captions=True),),
            shown="a video with captions",
        ),
        Example("How to use an inhaler.", media=(Media(Visual.IMAGE, alt="An inhaler"),), shown="a picture"),
        "Watch our video about inhalers: https://example.org/inhaler",
    ),
)
def missing_captions(reading: Reading) -> Iterator[Span]:
    """The post as a whole, where a video has no captions."""
    if any(medium.visual is Visual.VIDEO and not medium.captions for medium in reading.post.media):
        yield Span(0, 0)
