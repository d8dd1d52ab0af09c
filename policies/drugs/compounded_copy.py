"""Compounded weight-loss drugs sold as the real thing.

A pharmacy's own mixture of semaglutide or tirzepatide is not approved, not a generic and not tested against
the brand. FDA has sent warning letters to firms that said "same as", "generic" or "FDA-approved" of one, or
put their own name on it.
"""

from collections.abc import Iterator

from policies.advice.telling import near
from policies.check import Example, Span, check
from policies.drugs.promotion import offered, warned
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_DRUG = r"(?:semaglutide|tirzepatide|glp-?1s?(?: \w+)?|ozempic|wegovy|mounjaro|zepbound|rybelsus|retatrutide)"
_BRAND = r"(?:ozempic|wegovy|mounjaro|zepbound|rybelsus|the (?:brand|name|real)[- ]?(?:name|brand|thing)?s?)"
_MADE = r"(?:compound(?:ed|ing)?|custom[- ](?:made|mixed|blended)|pharmacy[- ]made|in-?house)"
_COPY = lazily(
    "|".join(
        (
            rf"\b(?:generic|off-?brand|knock-?off|dupe|budget|copycat|diy|unbranded) (?:\w+ )?{_DRUG}\b",
            rf"\b{_DRUG} (?:dupes?|generics?|knock-?offs?|alternative that is the same)\b",
            (
                r"\b(?:fda[- ]approved|approved by the fda|fda[- ]registered"
                rf"|fda[- ]cleared) {_MADE} (?:\w+ )?{_DRUG}\b"
            ),
            rf"\b{_MADE} (?:\w+ ){{0,2}}{_DRUG}[^.!?\n]{{0,60}}\b(?:fda[- ]approved|approved by the fda)\b",
            (
                rf"\b(?:{_MADE} |our |my |this )(?:\w+ ){{0,2}}{_DRUG}\b[^.!?\n]{{0,60}}?\b(?:same"
                "|identical|equivalent"
                r"|(?:just )?as (?:good|effective|strong)|works? (?:\w+ )?(?:like|as well)|just like"
                "|no different"
                rf"|bioequivalent|interchangeable)\b(?:[^.!?\n]{{0,50}}?\b{_BRAND}\b)?"
            ),
            (
                rf"\bsame (?:\w+ ){{0,3}}(?:as|in|found in) {_BRAND}\b[^.!?\n]{{0,80}}?\b(?:price|cost|less"
                r"|cheaper|\$ ?\d+"
                r"|fraction)\b"
            ),
            (
                rf"\b(?:our|my|compounded) (?:\w+ )?{_DRUG} (?:is|are) (?:\w+ )?(?:basically|essentially"
                r"|literally|really|just|pretty much|practically) (?:\w+ )?"
                rf"{_BRAND}\b"
            ),
            (
                rf"\bsame (?:\w+ ){{0,3}}(?:as|in|found in) {_BRAND}\b[^.!?\n]{{0,60}}?\b(?:compound\w*"
                "|our (?:own )?(?:pharmacy|lab|clinic)|without the (?:name|brand|price|wait)"
                rf"|minus the)\b|\b{_BRAND} (?:without|minus) the (?:\w+ )?(?:brand|name|price|cost|sticker"
                "|wait)"
            ),
            (
                r"\bour (?:very )?own (?:\w+ ){0,4}?(?:(?:brand|version|blend|formula"
                rf"|line) of )?(?:\w+ ){{0,2}}?{_DRUG}\b"
            ),
            rf"\bour (?:brand|version|blend|formula|line) of (?:\w+ )?{_DRUG}\b",
            rf"\b(?:makes?|making|mix(?:es)?|produces?) (?:its|our|their) own (?:\w+ )?{_DRUG}\b",
            (
                rf"\b{_DRUG} (?:\w+ )?(?:made|mixed|compounded|blended) (?:here|in-?house|by us|by our \w+"
                r"|just for you)\b"
            ),
        )
    )
)
_OFFER = lazily(
    rf"\b{_MADE} (?:\w+ ){{0,2}}{_DRUG}(?:\b|(?<=s))"
    rf"|\b{_DRUG} (?:sublingual |oral )?(?:drops|gumm(?:y|ies)|patch(?:es)?|troches?|lozenges?|sprays?"
    r"|microdos\w+)\b"
)


@check(
    code="OFF004",
    name="compounded-copy",
    severity=Severity.BLOCK,
    message=(
        "A compounded drug is not approved, not generic and not the same as the brand. Take the "
        "comparison out."
    ),
    cite="21 USC 331, 352(a), 353a; FDA warning letters to telehealth firms on compounded GLP-1 (2025, 2026)",
    floor=Severity.REVIEW,
    cues=(
        "semaglutide",
        "tirzepatide",
        "glp",
        "ozempic",
        "wegovy",
        "mounjaro",
        "zepbound",
        "rybelsus",
        "retatrut",
    ),
    flags=(
        "«Generic Wegovy» for $199 a month.",
        "«FDA-approved compounded tirzepatide» is back.",
        "«Compounded semaglutide: the same active ingredient as Ozempic», half the price.",
        "«Our tirzepatide is the exact same thing, so why pay for Zepbound»?",
        "The «same medicine as Wegovy at a fraction» of the price.",
        "Try «our own semaglutide», blended for you.",
        "«Our semaglutide is basically Ozempic» for less.",
        "Our pharmacy «makes its own Zepbound».",
        "«Semaglutide mixed in-house» at our clinic.",
        Example("«Compounded tirzepatide» now available, $299 per month.", Severity.REVIEW),
        Example("«Semaglutide gummies» are in stock.", Severity.REVIEW),
    ),
    passes=(
        "Compounded semaglutide is not FDA-approved. Ask us what that means.",
        'Beware of "generic Ozempic": there is none.',
        "Is compounded tirzepatide safe? Our pharmacists explain.",
        "Mounjaro and Zepbound hold the same drug, and FDA approved them for different uses.",
        "FDA warns 30 firms about compounded semaglutide they call the same as Wegovy.",
        "We do not sell generic Wegovy.",
        "Semaglutide once a week: our dietitians help with the side effects.",
    ),
)
def compounded_copy(reading: Reading) -> Iterator[Span]:
    """Called the same, generic, approved or our own: not accepted. Merely offered: a reviewer looks."""
    told = False
    for copy in _COPY.finditer(reading.lower):
        sentence = reading.sentence(copy.start())
        if not warned(sentence) and not reading.negated(*copy.span()):
            told = True
            yield reading.span(copy)
    if told:
        return
    tried = set()
    for offer in _OFFER.finditer(reading.lower):
        sentence = reading.sentence(offer.start())
        if sentence in tried:
            continue
        tried.add(sentence)
        whole = near(reading, offer.start(), before=2, after=3)
        if offered(sentence, whole) and not reading.negated(*offer.span()):
            message = "A compounded drug is not approved. Say so beside the offer, and name no brand."
            yield reading.span(offer, severity=Severity.REVIEW, message=message)
            return
