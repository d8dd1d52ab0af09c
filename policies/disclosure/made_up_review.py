"""Reviews and testimonials that nobody wrote who was there.

Bought, borrowed or written by a machine: a review that no patient wrote is a false statement, whoever posts
it.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.disclosure.reviews import ASK, REVIEW
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_MACHINE = (
    r"(?:chat ?gpt|gpt|ai|a\.i\.|artificial intelligence|claude|gemini|copilot|a bot|bots|an? (?:agency"
    "|freelancer|marketing firm|copywriter|intern|vendor|service)|fiverr|our marketing (?:team|agency"
    "|firm)|my assistant)"
)
_MADE = (
    "(?:generated|wrote|written|made|created|came up with|drafted|whipped up|cooked up|invented|composed"
    "|produced)"
)
_MADE_UP = lazily(
    rf"\b{REVIEW} (?:(?:that|which|were|was|are|is|we|i) )*(?:{_MACHINE}[- ]?{_MADE}|{_MADE} (?:by|with"
    rf"|using|via|from) (?:\w+ )?{_MACHINE}|{_MACHINE} {_MADE})"
    rf"|\b{_MACHINE}[- ](?:{_MADE}|made)? ?(?:(?:these|those|our|the|some|all of|a few"
    "|most of) )*(?:patient |five[- ]star |5[- ]star |sample |customer )*(?:reviews?|testimonials?"
    r"|quotes?|success stories)\b"
    rf"|\b(?:had|let|asked|used|have|using|use|got) {_MACHINE} (?:to )?(?:write|generate|make|create|draft"
    r"|do|come up with|help (?:us )?(?:write|draft)) (?:us )?(?:(?:some|a few|our|the|these|those|\d+|more"
    f"|new|patient) )*{REVIEW}"
    r"|\b(?:we|i|our \w+|they) (?:\w+ly |just |even )?(?:bought|buy|ordered|purchased|paid for|got"
    r"|hired (?:someone|people|a firm) (?:to write|for)) (?:(?:a|some|over|about|\d+|fifty|ten|twenty"
    "|a hundred|a few|a bunch of|fake|extra|more) )*(?:fake |paid )?(?:five[- ]star |5[- ]star |google "
    r"|yelp )+(?:reviews?|ratings?)\b"
    r"|\b(?:buy|order|purchase|selling|for sale|sell)(?:ing)? (?:(?:\d+|more|some|real|verified"
    r"|cheap) )*(?:five[- ]star |5[- ]star |google |yelp |positive )+(?:reviews?|ratings?|testimonials?)\b"
    r"|\b(?:fake|made[- ]up|invented|fictional|pre-?written|ready-?made|copy[- ]and[- ]paste|copy-?paste"
    rf"|template|sample|canned) (?:\w+ )?(?:reviews?|testimonials?)\b[^.!?\n]{{0,60}}\b(?:{ASK}|use|copy"
    r"|feel free|to get us started|as your own|below|paste|pick|choose)\b"
    r"|\b(?:copy|paste|copy and paste|use) (?:(?:this|one of|these|the|below|our) )*(?:text|template"
    r"|script|sample|words?|lines?)?[^.!?\n]{0,30}\b(?:as|for|into) (?:(?:your|a|the|our) )*(?:google "
    f"|yelp |five[- ]star )*{REVIEW}"
    r"|\b(?:copy|paste|copy and paste|copy-?paste) (?:(?:one|any|some|of|this|these|those|the|our"
    f"|a) )*{REVIEW}"
    rf"|\b(?:make up|invent|fake) (?:(?:a|an|some|a few|more|your|the) )*{REVIEW}"
)
_NEVER = lazily(
    r"\b(?:never|don't|do not|not|no|illegal|against|ftc|fines?|fined|ban(?:s|ned)?|rule|unlawful|beware"
    r"|spot|scam|hurt|harm|reported?|removed?|prohibit\w*|stop|report|sue[ds]?|crack\w*|warn\w*|stud(?:y"
    r"|ies)|how to tell|chart|summar\w+)\b"
)


@check(
    code="DIS008",
    name="made-up-review",
    severity=Severity.BLOCK,
    message="Use only the words of real patients who agreed in writing. Take this out.",
    cite="16 CFR 465.2 (fake reviews and testimonials)",
    floor=Severity.REVIEW,
    cues=("review", "rating", "testimonial", "quotes", "success stories"),
    flags=(
        "Here are «testimonials ChatGPT wrote» for our page.",
        "«AI-generated reviews» fill our page, enjoy.",
        "«We bought 50 five-star reviews» to start, now add yours.",
        "«Sample testimonials below, feel free» to take one.",
        "We «had ChatGPT write some reviews» for fun.",
        "«Our marketing agency wrote these patient reviews», so cute.",
        "«Copy this text as your Google review».",
    ),
    passes=(
        "Fake reviews hurt everyone. The FTC now fines firms that buy them.",
        "We never use AI-generated testimonials.",
        "AI reads scans, and our radiologists review each one.",
        "Thank you for 50 five-star reviews!",
        "How to spot AI-written reviews of supplements.",
        "A review of AI tools for sepsis, written by our team.",
    ),
)
def made_up_review(reading: Reading) -> Iterator[Span]:
    """Bought, written by a machine or an agency, or handed out to be copied."""
    for made in _MADE_UP.finditer(reading.lower):
        if not _NEVER.search(reading.sentence(made.start())):
            yield reading.span(made)
