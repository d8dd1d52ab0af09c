"""Words that rush people.

Care is chosen calmly. Fear of missing an offer, or of being too late, makes people say yes to what they do
not need; medical ethics ask for messages without pressure.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_RUSH = lazily(
    r"\b(?:act (?:now|fast|today|quickly)|hurry(?: up| in)?(?=[,!.]| (?:before|and|to|while))|only (?:a few"
    r"|few|\d{1,3}|one|two|three|four|five|six|eight|ten) (?:\w+ )?(?:spots?|seats?|slots?|places?"
    r"|appointments?|openings) (?:\w+ )?(?:left|remain\w*)|(?:spots?|seats?|slots?"
    r"|appointments?|openings) (?:are )?(?:going|filling(?: up)?|selling) (?:so )?fast|(?:your "
    r"|the )?last chance(?= (?:to|for) (?:\w+ ){0,3}(?:get|save|book|whiten\w*|botox|filler|treatment|scan"
    r"|offer|deal|price|sale|discount|visit|appointment|screening))|before (?:it's|it is"
    r"|its) (?:all )?(?:too late|gone)"
    r"|don't (?:miss out(?! on (?:sleep|the|your|life|fun))|wait until it's too late|regret)"
    r"|before you regret"
    r"|you(?:'ll| will) regret|won't last(?: long)?|while (?:supplies|spots|it) lasts?"
    r"|limited[- ]time (?:offer|deal|only|price)|(?:offer|deal|price|sale|discount) (?:ends|expires) (?:soon"
    r"|tonight|today|at midnight|tomorrow|in \d)|now or never|what are you waiting for|time is running out"
    r"|ends at midnight|can you (?:really )?afford (?:not to|to wait)|don't be (?:the next|a) (?:victim"
    r"|statistic)|you could be next)\b"
)
_EMERGENCY = lazily(
    r"\b(?:911|999|112|988|stroke|chest pain|heart attack|overdose|emergency|poison\w*|narcan|naloxone)\b"
)


@check(
    code="CLR007",
    name="high-pressure",
    severity=Severity.ADVICE,
    message="Say it calmly: what is offered, for whom, and until when.",
    cite="AMA Code of Medical Ethics, Opinion 9.6.1 (advertising without high-pressure messages)",
    floor=None,
    cues=(
        "act ",
        "hurry",
        "only ",
        "fast",
        "last",
        "late",
        "gone",
        "miss out",
        "regret",
        "limited",
        "ends",
        "expires",
        "never",
        "waiting",
        "running out",
        "afford",
        "statistic",
        "next",
        "victim",
    ),
    flags=(
        "«Act now»! «Only three spots left» for our heart scan.",
        "«Hurry», this is «your last chance» to get whiter teeth.",
        "Get checked «before it's too late», or «you'll regret» it.",
        "A «limited-time offer»: «what are you waiting for»?",
    ),
    passes=(
        "Chest pain? Act fast and call 911 before it's too late.",
        "Last chance to see the art show in our lobby.",
        "Seats are limited, so please register by May 3.",
        "We hurry so that you do not have to wait.",
        "The only days left this month for the class are the 3rd and the 5th.",
        "You will not regret the view from our new garden.",
    ),
)
def high_pressure(reading: Reading) -> Iterator[Span]:
    """Deadlines and fears, except where minutes do count."""
    for rush in _RUSH.finditer(reading.lower):
        if not _EMERGENCY.search(reading.sentence(rush.start())):
            yield reading.span(rush)
