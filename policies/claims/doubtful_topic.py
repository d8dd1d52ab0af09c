"""Topics of quack medicine, taken up without a word of doubt.

Nobody can list every false claim. But a clinic seldom has a good reason to praise turpentine or to warn of
fluoride, so a reviewer reads such a post, unless it puts something right, asks, or links to a report.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import uttered
from policies.claims.listed.doubtful import DOUBTFUL, Doubtful
from policies.claims.sayings import beginnings, filed, filing
from policies.claims.sources import named
from policies.claims.voice import handed_on
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_DENIES = lazily(
    r"\b(?:no|not|never|nor|isn't|aren't|doesn't|don't|won't|can't|cannot|wasn't|false|myths?|no evidence"
    r"|unproven|warn\w*|avoid|beware|careful|risky?|dangers?|keep away|harmful|cdc|fda|aap|officials"
    r"|doctors say"
    r"|ask (?:your|a) (?:doctor|pharmacist|care team)|talk (?:to|with)|may|might|trial|stud(?:y|ies)"
    r"|research)\b"
)

_NEEDLESS = lazily(r"\b(?:no|without) (?:\w+ ){1,3}(?:needed|required|necessary|ever)\b")

_BY_BEGINNING = filing(doubtful.cues for doubtful in DOUBTFUL)


@check(
    code="CLM023",
    name="doubtful-topic",
    severity=Severity.REVIEW,
    message="Say what the evidence shows and link to it, or leave the topic out.",
    cite="AMA, Guidelines for Ethical Physician Conduct in the Media (2017)",
    floor=Severity.ADVICE,
    flags=(
        "«Fluoride clouds your third eye».",
        "I keep «turpentine» in my bag for a reason.",
        "«Ivermectin saved» my whole family.",
        "«Deodorant clogs» your lymph nodes.",
        "Good news: «colon cleanse» week is back.",
        "They make kids «sick, all those fluoride» drops.",
        "Neighbors, that «statin you don't need».",
    ),
    passes=(
        "Fluoride varnish stops cavities that hurt.",
        "Turpentine is a poison, and no cleanse removes it.",
        "Ivermectin works against scabies.",
        "Does deodorant cause cancer? Ask us.",
        "Too much fluoride harms teeth, so ask your doctor.",
        "Too much fluoride harms teeth, the NIH found.",
        '"Fluoride clouds your third eye," wrote a reader.',
        "Nothing shows that fluoride clouds your third eye.",
        "Some people say fluoride makes them sick.",
        "Town removes fluoride, dentists fear harm https://example.com/town",
        "Free wifi in the lobby, and no deodorant before your mammogram.",
    ),
)
def doubtful_topic(reading: Reading) -> Iterator[Span]:
    """A topic and what is said of it in one sentence, unless it is denied, asked, quoted or reported."""
    numbers = filed(_BY_BEGINNING, beginnings(reading.lower))
    if not numbers or handed_on(reading):
        return
    for number in sorted(numbers):
        for start, end, rest in _taken_up(reading, DOUBTFUL[number]):
            if (
                uttered(reading, start, end)
                and not reading.negated(start, end)
                and not _DENIES.search(rest)
                and not named(reading, start)
            ):
                yield reading.span((start, end))


def _taken_up(reading: Reading, doubtful: Doubtful) -> Iterator[tuple[int, int, str]]:
    """Where a sentence has a topic and a stance and no proper mention; and the rest of the sentence."""
    topic, stance, proper = doubtful.patterns
    for first, last in reading.sentences:
        line = reading.lower[first:last]
        mention = topic.search(line)
        if mention and not proper.search(line):
            taken = stance.search(line, mention.end()) or stance.search(line, 0, mention.start())
            if taken:
                start, end = min(mention.start(), taken.start()), max(mention.end(), taken.end())
                rest = f"{line[: taken.start()]} # {line[taken.end() :]}"
                yield first + start, first + end, _NEEDLESS.sub(" ", rest)
