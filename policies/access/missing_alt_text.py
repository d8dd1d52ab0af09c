"""Pictures without a description.

A blind patient hears "image" and nothing else. Providers who receive federal funds have to make what they
post accessible (45 CFR 84.84, WCAG 2.1 AA); from the day an organisation sets, such a post is not accepted.
"""

from collections.abc import Iterator
from datetime import date

from policies.check import Example, Span, check
from policies.post import Clinic, Media, Visual
from policies.reading import Reading
from policies.rules import Rules
from policies.severity import Severity

_DESCRIBED = Media(Visual.IMAGE, alt="A wide wooden desk in a sunny room")
_BARE = Media(Visual.IMAGE)


@check(
    code="ACC001",
    name="missing-alt-text",
    severity=Severity.REVIEW,
    message="Describe what matters in the picture, in a sentence.",
    cite="45 CFR 84.84; WCAG 2.1 AA, 1.1.1",
    floor=Severity.ADVICE,
    flags=(
        Example("«»Our new lobby is open.", media=(_BARE,), shown="«a picture without a description»"),
        Example("«»Our lobby.", media=(Media(Visual.IMAGE, alt=" "),), shown="«a blank as a description»"),
        Example("«»Our lobby.", media=(Media(Visual.IMAGE, alt="\u200b"),), shown="«an invisible sign»"),
        Example(
            "«»Our new lobby is open.",
            media=(_DESCRIBED, Media(Visual.IMAGE, alt=" \u200b\n"), _BARE),
            shown="three pictures, «two of them without a description»",
        ),
        Example(
            "«»Our new lobby is open.",
            Severity.BLOCK,
            media=(_BARE,),
            clinic=Clinic(rules=Rules(alt_text_from=date(2026, 5, 11))),
            shown="«a picture without a description», after the day that the organisation has set",
        ),
    ),
    passes=(
        Example("Our new lobby is open.", media=(_DESCRIBED,), shown="a picture with a description"),
        Example("How to wash hands.", media=(Media(Visual.VIDEO, captions=True),), shown="a video"),
        "Our new lobby is open.",
    ),
)
def missing_alt_text(reading: Reading) -> Iterator[Span]:
    """The post as a whole, where one of its pictures has no description."""
    images = [medium for medium in reading.post.media if medium.visual is Visual.IMAGE]
    bare = sum(not any(c.isprintable() and not c.isspace() for c in image.alt) for image in images)
    if bare:
        begins = reading.clinic.rules.alt_text_from
        due = begins is not None and (reading.day is None or reading.day >= begins)
        some = f"{bare} of {len(images)} pictures have" if bare > 1 else "A picture has"
        yield Span(
            0,
            0,
            Severity.BLOCK if due else Severity.REVIEW,
            f"{some} no description. Say in a sentence what matters in it.",
        )
