"""Rows of emoji, and emoji inside words.

A screen reader says each by its name: "clapping hands, clapping hands, clapping hands". One or two, at the
end, are a smile; a row hides the words.
"""

from collections.abc import Iterator

import regex

from policies.check import Span, check
from policies.reading import Reading
from policies.severity import Severity

_ONE = (
    r"(?:\p{Extended_Pictographic}(?<![\u00A9\u00AE\u2122\u2139\u2190-\u21FF\u27A1\u2B05-\u2B07])"
    r"[\uFE0F\uFE0E\u20E3\p{Emoji_Modifier}]*+"
    r"(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*+)*+)"
)
"""One emoji as people see it; arrows, ©, ® and ™ are signs."""
_ROW = regex.compile(rf"{_ONE}(?:[ \t]?{_ONE}){{3,}}+")
_INSIDE = regex.compile(rf"(?<![\p{{L}}])\p{{L}}+{_ONE}+\p{{L}}+")


@check(
    code="ACC007",
    name="emoji-string",
    severity=Severity.ADVICE,
    message="Use one or two emoji, after the words.",
    cite="Practice of accessible posting (screen readers say each emoji by its name)",
    floor=None,
    flags=(
        "Flu shots are here «💉💉💉💉💉»",
        "So proud «👏🏽👏🏽👏🏽👏🏽», and «🎉 🎈 🎊 🥳» for our nurses",
        "We «l❤️ve» our volunteers",
        "«👨‍👩‍👧👩‍⚕️🧑🏿‍🦽❤️» come as you are",
    ),
    passes=(
        "Flu shots are here 💉💉💉",
        "Stronger ❤️ together, since 1990 ©™®",
        "Our team is from 🇲🇽🇵🇭🇺🇸🇮🇳🇳🇬",
        "Home➡️clinic➡️home: the shuttle is free",
        "💉 Flu shots\n🩺 Check-ups\n🦷 Teeth\n👓 Eyes",
    ),
)
def emoji_string(reading: Reading) -> Iterator[Span]:
    """More than three emoji in a row, or one between letters, in the text as written."""
    if reading.post.text.isascii():
        return
    for pattern in (_ROW, _INSIDE):
        for row in pattern.finditer(reading.post.text):
            yield Span(*row.span())
