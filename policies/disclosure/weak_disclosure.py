"""A tie told in a tag that nobody understands, or after the fold.

"#sp", "#collab" and "#partner" tell most readers nothing, and "#ad" below twenty tags or a hundred words is
read by nobody.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.disclosure.plainly import disclosed, late
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_TAG = lazily(
    r"(?<!\w)#(?:sp|spon|sponcon|partner|partners|partnered|collab|collabs|collaboration|ambassador"
    "|brandambassador|brandpartner|affiliate|affiliatelink|gifted|freebie|prsample|pr|thanks[a-z]{2,20}"
    r"|\w{2,30}(?:ambassador|collab))(?!\w)"
)
_SELF = lazily(
    r"\b(?:i|my|me|love|loving|obsessed|amazing|best|favou?rite|try|download|shop|link in bio|go-to|use"
    r"|recommend|brand|product|new)\b"
)
_PUBLIC = lazily(
    r"\b(?:volunteers?|community|health department|hospitals?|school|university|red cross|county|residency"
    r"|research|students?|teens?|charity|nonprofit|food bank|ymca|rotary|foundation|youth|families|apply)\b"
)


@check(
    code="DIS002",
    name="weak-disclosure",
    severity=Severity.REVIEW,
    message='Put "Ad" or "Sponsored by …" before everything else. A tag at the end is not enough.',
    cite="FTC Endorsement Guides, 16 CFR 255.0(f), 255.5",
    floor=Severity.REVIEW,
    cues=("#",),
    flags=(
        "Loving this glucose monitor! «#sp» #diabetes",
        "My go-to protein powder, link in bio «#partner»",
        "This sleep app is amazing, download it today «#ExampleAmbassador»",
        "This scrub brand changed my life. 15% off for every nurse today. «#ad»",
    ),
    passes=(
        "Ad: my go-to protein powder. #partner",
        "#ad This scrub brand changed my life.",
        "Wear pink on Friday! #partnersinhealth #teamwork",
        "Our volunteers serve soup with the food bank. #partner",
        "Sponsored by Example Co: our health fair is this Saturday. #collab",
        (
            "The study, which followed four hundred adults with asthma for two years in nine towns "
            "across the state, was paid for by the National Institutes of Health."
        ),
        "#ThanksNurses for all you do.",
        "Our teens wave from the ward. Apply to volunteer. #YouthAmbassador",
    ),
)
def weak_disclosure(reading: Reading) -> Iterator[Span]:
    """A weak tag beside praise of a product, or a plain one too far down."""
    weak, plain = _TAG.search(reading.lower), late(reading.lower)
    if weak and not (_SELF.search(reading.lower) and not _PUBLIC.search(reading.lower)):
        weak = None
    if (tag := weak or plain) and not disclosed(reading.lower):
        yield reading.span(tag)
