"""Fear used to sell.

Somebody who is afraid does not weigh what is offered. "You could be dead by Christmas" has no place in the
offer of a scan; a call to 911 for a stroke is another matter.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_PATTERN = Sayings(
    (
        "beco chil cost dead die fami gamb kids kill let lose ones sent tick unti vict",
        (
            r"\b(?:you|it|they|he|she|this|waiting|ignoring it|your \w+) (?:could|will|might"
            r"|can) (?:(?:soon |easily |already )?(?:be dead|die|kill you|lose you)\b[^.!?\n]{0,30}"
            r"|cost you your (?:life|sight|leg|vision|hearing))|\b(?:ticking time ?bomb"
            r"|silent killer lurking|death sentence|next victim|don't (?:let"
            r"|become) [\w ]{3,30}(?:kill you|statistic|victim)|waiting could (?:kill"
            r"|cost)\b[^.!?\n]{0,20})|\b(?:don't wait )?until it(?:'s| is) (?:cancer|a (?:stroke"
            r"|heart attack|tumor))\b|\b(?:don't|do not|why) gamble with\b[^.!?\n]{0,30}"
            r"|\bthat kills you\b|\byour (?:kids|family|children|loved ones) (?:could|will|might) (?:lose"
            r"|bury|be without) you\b"
        ),
    ),
)
_EMERGENCY = lazily(
    r"\b(?:911|988|stroke|heart attack|naloxone|narcan|emergency|overdose|poison\w*|smok\w+"
    r"|seat ?belts?|safe sleep|drown\w*|cpr|vap\w+|drunk|fentanyl|bleach|vaccin\w+|flu|sepsis|heat"
    r"|carbon monoxide|rip currents?|allerg\w+|study|report)\b"
)


@check(
    code="CLM020",
    name="fear-appeal",
    severity=Severity.ADVICE,
    message="Say what the screening or treatment is for, and leave out the fear.",
    cite="AMA Code of Medical Ethics, Opinion 9.6.1 (practice: no promotion by fear)",
    floor=None,
    flags=(
        "«You could be dead by Christmas»! Get scanned.",
        "«Don't wait until it's cancer», come in.",
        "«Your kids could lose you». Book a heart scan.",
        "If you skip this scan «it could kill you».",
    ),
    passes=(
        "Call 911: a stroke you ignore could kill you.",
        "It could kill you: carbon monoxide has no smell.",
        "You could die of boredom here https://example.com/news",
        "The death of a parent is hard on a child.",
        "Waiting could cost you a seat, so register.",
    ),
)
def fear_appeal(reading: Reading) -> Iterator[Span]:
    """Death and loss held up to the reader of an offer; not in what to do in an emergency."""
    for push in advertised(reading, _PATTERN):
        line = reading.sentence(push.start())
        if not (_EMERGENCY.search(line) or _SEAT.search(line)):
            yield reading.span(push)


_SEAT = lazily(r"\b(?:seat|spot|register|tickets?|prize|game|raffle)\b")
