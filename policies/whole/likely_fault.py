"""A post that reads as if it promised, advised or offered what a clinic may not.

False hope and careless advice come in words that no list has. Where no other check has found anything to
look at, a post that reads like labelled drafts with such a fault is shown to a reviewer
(`policies/resemblance.py`).
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.reading import Reading
from policies.resemblance import LIKELY, most
from policies.severity import Severity


@check(
    code="ALL002",
    name="likely-fault",
    severity=Severity.REVIEW,
    message="This reads like posts that promised or advised too much. Check that it is true and allowed.",
    cite="15 USC 45(a), 52 (FTC Act); learnt from labelled drafts",
    floor=None,
    flags=(
        "Forgot last night's blood thinner? «Just take two this morning and carry on.»",
        "Painless root canals. «Every tooth, every time.»",
        "«Your face, ten years younger by Friday.»",
        "«Send me a close up of that mole and I'll tell you if it has to come off.»",
    ),
    passes=(
        "Your pharmacist can tell you what to do when you forgot last night's blood thinner.",
        "Never toss a statin without asking. Muscle aches have many causes, and we listen.",
        "Root canals hurt less than people fear. Ask us how we numb a tooth.",
    ),
)
def likely_fault(reading: Reading) -> Iterator[Span]:
    """The sentence that reads most like it, in a post that does."""
    if reading.resembles.fault >= LIKELY:
        yield reading.span(most(reading, "fault"))
