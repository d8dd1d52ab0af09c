"""Risks that are said to double, and not from what.

"Doubles your risk" may be from one to two in a million. People judge a number right when they are told how
many of a hundred it happens to, before and after.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_RISK = r"(?:risks?|chances?|odds|likelihood|rates?)"
_BY = (
    r"(?:by (?:as much as |up to |about |around |nearly |almost |more than |over |roughly )?"
    r"(?:\d{1,3}(?:\.\d)? ?(?:%|percent)|an? (?:half|third|quarter|fifth)|half|two[- ]thirds"
    r"|three quarters)|in half)"
)
_MANY = (
    r"(?:\d{1,3}(?:\.\d)?|two|three|four|five|six|seven|eight|nine|ten)(?:(?: |-)times|x|-?fold| ?(?:%"
    r"|percent))"
)
_UNBASED = lazily(
    "|".join(
        (
            rf"\b(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing) (?:[\w'-]+ ){{0,3}}{_RISK}\b",
            (
                r"\b(?:cut|lower|rais|increas|reduc|slash|boost|decreas|rise|rose|drop|shrink|improv)\w{0,5}"
                rf" (?:[\w'-]+ ){{0,4}}{_RISK}\b(?: (?:of|for|from) (?:[\w'-]+ ){{1,5}}?| ){_BY}"
            ),
            (
                rf"\b{_MANY} (?:more|less|as|greater|higher|lower|increased?|reduced) (?:likely"
                rf"|(?:[\w'-]+ ){{0,2}}{_RISK}\b)"
            ),
            (
                rf"\b(?:twice|half|double|triple|three times) (?:as likely|(?:the|your|their|a woman's"
                rf"|a man's) {_RISK}\b)"
            ),
        )
    )
)
_BASE = lazily(
    r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:people |women |men |children "
    r"|adults )?(?:in|out of|of|per) (?:every |each |about )?(?:\d|ten\b|a (?:hundred|thousand|million)\b"
    r"|one (?:hundred|thousand))|\bfrom (?:about |around |roughly |nearly )?\d[\d.,]* ?(?:%|percent|in|to|per"
    r"|out)|\d ?(?:%|percent) (?:to|vs\.?|versus|compared (?:to|with)|instead of) (?:about )?\d"
)


@check(
    code="CLR005",
    name="risk-without-base",
    severity=Severity.ADVICE,
    message="Say how many of 100 or 1,000 people it happens to, before and after.",
    cite="Practice of plain language (CDC Clear Communication Index: numbers and risk)",
    floor=None,
    cues=("risk", "chance", "odds", "likel", "rate"),
    flags=(
        "Smoking «doubles your risk» of a stroke.",
        "Walking every day «lowers the risk of a heart attack by a third».",
        "People who sleep badly have a «40% higher risk» of a fall.",
        "Smokers are «three times more likely» to lose teeth, and «twice as likely» to need surgery.",
        "The shot «cuts your chances of shingles in half».",
    ),
    passes=(
        "Smoking doubles your risk of a stroke, from about 1 in 100 to 2 in 100 over ten years.",
        "Four out of 100 women get it; walking lowers the risk by a quarter, to three.",
        "A daily walk lowers your risk of a stroke. Ask us how.",
        "Rates rose from 12% to 18%, a 50% higher rate.",
        "We doubled our efforts, and 40% more people came.",
    ),
)
def risk_without_base(reading: Reading) -> Iterator[Span]:
    """Changes of a risk, where the post nowhere says what the risk is."""
    if _BASE.search(reading.lower):
        return
    for change in _UNBASED.finditer(reading.lower):
        yield reading.span(change)
