"""A patient's story in a post that somebody pays for.

An authorization to tell a story is not one to sell it. Where a clinic is paid, the form the patient signed
has to say so.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="DIS010",
    name="paid-patient-story",
    severity=Severity.REVIEW,
    message=(
        "Check that the patient's authorization says that the clinic is paid for this. If not, take the "
        "patient out."
    ),
    cite="45 CFR 164.508(a)(3)(ii)",
    floor=Severity.REVIEW,
    flags=(
        Example(
            (
                "Sponsored by Example Pharma.\n«Our patient walked out of the hospital last spring on a "
                "new knee.»"
            ),
            sponsor="Example Pharma",
        ),
        Example(
            "«Ad: a new knee, and a new life.»",
            sponsor="Example Pharma",
            kind=Kind.STORY,
            authorization="Form 12",
        ),
    ),
    passes=(
        Example("Sponsored by Example Pharma: a talk on knees this Friday.", sponsor="Example Pharma"),
        Example("Ad: patients can ask for our knee guide.", sponsor="Example Pharma"),
        "Our patient walked out of the hospital last spring.",
        Example("A new knee, and a new life.", kind=Kind.STORY, authorization="Form 12"),
    ),
)
def paid_patient_story(reading: Reading) -> Iterator[Span]:
    """The first sentence that tells of one patient, where the post names a sponsor."""
    if not reading.post.sponsor.strip():
        return
    for start, end in reading.sentences:
        sentence = reading.lower[start:end]
        if sentence.strip() and (reading.post.kind is Kind.STORY or reading.told(start)):
            yield reading.span(reading.trimmed(start, end))
            return
