"""Health claims that are known to be false.

A false claim carries weight because it comes from a clinic: the AMA asks physicians in the media to keep to
what is accepted and to say where they differ. The claims are listed one by one, each with what is true and
who says so. Asking about them, quoting them to answer and reporting on them is fine.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import asserted
from policies.claims.listed import LISTED
from policies.claims.reporting import quoted, reported
from policies.claims.sayings import beginnings, filed, filing
from policies.reading import Reading
from policies.severity import Severity

_BY_BEGINNING = filing(listed.cues for listed in LISTED)


@check(
    code="CLM002",
    name="misinformation",
    severity=Severity.BLOCK,
    message="This is known to be false. Leave it out, or say what is true and give the source.",
    cite=(
        "AMA, Guidelines for Ethical Physician Conduct in the Media (2017); Surgeon General's Advisory (2021)"
    ),
    floor=Severity.REVIEW,
    flags=(
        "Think twice: «vaccines cause autism».",
        "Try it at home: «garlic water kills the coronavirus»!",
        "Did you know that «sugar feeds cancer»?",
        "«Flush toxins from your liver» with our juice week.",
        "«Fluoride lowers your kid's IQ», so why risk it?",
        Example('"«Vaccines cause autism»," says our founder.', Severity.REVIEW),
        "My son is fine. «Masks lower your oxygen»! Spring is here.",
    ),
    passes=(
        "TikTok says borax cures arthritis. TikTok also eats detergent. Please do not drink borax.",
        "Stitch with the guy who says sunscreen gives you cancer. Sir, it does not.",
        "Garlic in the ear doesn't cure ear infections. It gets garlic stuck in the ear.",
        "Vaccines do not cause autism. Millions of children were studied.",
        "Myth: the shot changes your DNA. Fact: it never reaches it.",
        "Some parents worry that vaccines cause autism. We are glad to talk.",
        "Does sugar feed cancer, or do masks lower your oxygen?",
        '"Vaccines cause autism": how our nurses answer families.',
        "Sugar feeds cancer. We hear this claim every week.",
        "A seller of bleach that cures autism was sued.",
        "Five myths about the flu shot\n- The flu shot gives you the flu\n- Only the old need it",
        "❌ Fluoride lowers your kid's IQ ✅ Fluoride protects teeth",
        "Vaccines cause autism? They don't.",
    ),
)
def misinformation(reading: Reading) -> Iterator[Span]:
    """Claims of the list that a post makes itself; a quoted one is for a reviewer."""
    for number in sorted(filed(_BY_BEGINNING, beginnings(reading.lower))):
        for claim in asserted(reading, LISTED[number].pattern):
            if not reported(reading, *claim.span()):
                severity = Severity.REVIEW if quoted(reading, *claim.span()) else None
                truth = f"This is known to be false. {LISTED[number].truth}"
                yield reading.span(claim, severity=severity, message=truth)
