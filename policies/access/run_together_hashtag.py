"""Hashtags without capitals.

A screen reader reads "#FluShotClinic" as three words, and "#flushotclinic" as a noise. So do eyes that tire.
"""

from collections.abc import Iterator

from policies.access.words import parts
from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_TAG = lazily(r"(?<![\w&/#])#([a-z]{6,60}|[A-Z]{8,60})(\d{0,4})(?![\w-])")
ONE_WORD = 18
"""Letters that a single English word has at most, nearly always."""


@check(
    code="ACC005",
    name="run-together-hashtag",
    severity=Severity.ADVICE,
    message="Begin each word of a hashtag with a capital.",
    cite="Practice of accessible posting (screen readers part words at capitals)",
    floor=None,
    cues=("#",),
    flags=(
        "Walk in today! «#flushotclinic»",
        "Thank you to all who ran with us. «#teamnurses» «#strokeawareness2026»",
        "«#GETYOURSHOT» before the holidays",
        "We are here for «#zyxwvutzyxwvutzyxwvut»",
    ),
    passes=(
        "Walk in today! #FluShotClinic #StrokeAwareness",
        "#nurses #pediatrics #healthcare #COVID19 #dermatology #NHS",
        "Read https://example.org/page?#flushotclinic",
        "#gastroenterology and #otolaryngology are one word each.",
    ),
)
def run_together_hashtag(reading: Reading) -> Iterator[Span]:
    """Hashtags of several words in one case."""
    for tag in _TAG.finditer(reading.text):
        if reading.linked(tag.start()):
            continue
        words = parts(tag[1].lower())
        if len(words) > 1:
            yield reading.span(tag, suggestion=f"#{''.join(map(str.capitalize, words))}{tag[2]}")
        elif len(tag[1]) > ONE_WORD:
            yield reading.span(tag)
