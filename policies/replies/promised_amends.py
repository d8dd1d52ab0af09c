"""Replies that promise money or a result.

A refund or a free visit offered in public says that there was something to pay for, and looks like a price
for a better review. What can be offered is a talk.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.replies.answering import answers
from policies.severity import Severity

_AMENDS = lazily(
    r"\b(?:we|i)(?:'ll| will| can| would| could|'d| have| are| am)? (?:be |like to |love to |happy to "
    r"|glad to |also |gladly |already |going to ){0,4}(?:refund|reimburse|credit|compensate|waive|comp"
    r"|discount|write off|cover|redo|(?:offer|give|send|provide"
    r"|mail)(?:ing)? (?:you )?(?:\w+ )?(?:\w+ )?(?:free|complimentary|discount\w*|refund|credit"
    r"|gift cards?|gift|coupon|voucher|money|\d+ ?%|\$\d+))(?!\w)|\b(?:free|complimentary"
    r"|no[- ]charge) (?:\w+ )?(?:visit|cleaning|treatment|consultation|session|whitening|exam|appointment"
    r"|redo|touch-up|follow-up|facial|month)s?\b|\b(?:full|partial) refund\b|\bgift cards?\b"
    r"|\bon the house\b|\bfree of charge\b|\bat no (?:cost|charge)\b|\b\d+ ?% off\b|\b(?:we|i) (?:promise"
    r"|guarantee|assure you|can promise|can guarantee)(?: you)?(?: that)? (?:you(?:'ll| will)?|your|it"
    r"|this|the|next time|next time|everything)\b|\b(?:will|won't) (?:never|not|ever) happen (?:again"
    r"|to you)\b|\byou(?:'ll| will) (?:be|look|feel|see|get) (?:\w+ )?(?:perfect|great|better|fine|results"
    r"|happy with)\b"
)


@check(
    code="REP004",
    name="promised-amends",
    severity=Severity.REVIEW,
    message="Do not promise money, a free visit or a result in public. Offer to talk about it.",
    cite="45 CFR 164.502(a); 16 CFR 465.4",
    floor=None,
    cues=(
        "refund",
        "reimburs",
        "credit",
        "compensat",
        "waive",
        "comp ",
        "discount",
        "write off",
        "cover",
        "redo",
        "free",
        "complimentary",
        "charge",
        "gift",
        "on the house",
        "no cost",
        "% off",
        "promise",
        "guarantee",
        "assure",
        "happen",
        "you'll",
        "will",
    ),
    flags=(
        Example("We are sorry and «we will refund» the parking fee.", kind=Kind.REPLY),
        Example("Please come back for a «free cleaning», or «we can send you a gift card».", kind=Kind.REPLY),
        Example("«We promise you that next time» will be better.", kind=Kind.REPLY),
        "Thank you for your honest review. It «will never happen again».",
    ),
    passes=(
        Example("Please call us, we would like to make this right.", kind=Kind.REPLY),
        Example("Feel free to reach our manager. We cannot promise more here.", kind=Kind.REPLY),
        "Free flu shots on Saturday, and a gift card for the first ten people.",
        "We promise you that our gala will be fun.",
        Example("We never give you a gift card for a review.", kind=Kind.REPLY),
    ),
)
def promised_amends(reading: Reading) -> Iterator[Span]:
    """Refunds, free visits and promises, where somebody is answered."""
    if answers(reading):
        for words in _AMENDS.finditer(reading.lower):
            if not reading.negated(*words.span()):
                yield reading.span(words)
