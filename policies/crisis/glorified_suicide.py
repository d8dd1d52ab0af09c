"""Suicide shown as peace, freedom or a way out.

Comfort for those who stay can read as a promise to those who struggle. Safe messaging speaks of treatment and
of those who lived through it.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.crisis.mentions import mentions
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_GLORY = lazily(
    r"\b(?:is|are|was|were|now|finally|rest(?:s|ing)?) (?:\w+ )?(?:at peace|in peace|free|pain[- ]free"
    r"|in a better place|out of (?:his|her|their) (?:pain|misery)|with the angels|happy now"
    r"|an angel now)\b|\b(?:pain|suffering|struggle|torment) is (?:finally )?(?:over|gone|behind)\b"
    r"|\bset (?:him|her|them|me|you) free\b|\bfree (?:from|of) (?:the |all |his |her |their )?(?:pain"
    r"|demons|suffering)\b|\bfound (?:his |her |their )?peace\b|\b(?:only|easy|best|brave|honou?rable"
    r"|noble) (?:way out|option|choice|thing to do|solution|escape)\b|\bfinally escaped\b|\b(?:brave"
    r"|heroic|beautiful|romantic|noble|courageous) (?:\w+ )?(?:suicide|death|act|end|exit)\b"
    r"|\bsuicide (?:is|was) (?:(?!never|not)\w+ )?(?:the answer|an answer|a solution|painless|brave"
    r"|beautiful|understandable|the only way|his choice|her choice|a choice)\b|\bno (?:other"
    r"|way) (?:choice|way|option|out)\b"
)


@check(
    code="CRI004",
    name="glorified-suicide",
    severity=Severity.REVIEW,
    message="Do not show it as peace or as a way out. Speak of help, and of people who got better.",
    cite="National Action Alliance for Suicide Prevention; reportingonsuicide.org",
    floor=None,
    cues=(
        "suicid",
        "self-harm",
        "himself",
        "herself",
        "themsel",
        "life",
        "lives",
        "to die",
        "it all",
        "overdose",
    ),
    flags=(
        "She ended her life in May and «is finally at peace».",
        "Suicide «set her free».",
        "Some think that «suicide is painless».",
    ),
    passes=(
        "Suicide is never the only way out. Call or text 988.",
        "Our neighbour died of cancer and is at peace.",
        "Free suicide prevention training: the way we talk matters.",
        "She lost her job and is finally at peace with her life.",
        "How a cell commits suicide and sets its neighbour free is our question: cell suicide set them free.",
    ),
)
def glorified_suicide(reading: Reading) -> Iterator[Span]:
    """Peace, freedom and ways out beside a suicide, unless they are denied."""
    if next(mentions(reading.lower), None):
        for words in _GLORY.finditer(reading.lower):
            if not reading.negated(*words.span()):
                yield reading.span(words)
