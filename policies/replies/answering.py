"""When a text answers somebody who has written about the clinic, and what it may leave open.

A reply is one by its kind. A post can be one as well: people paste an answer into the form for posts, so it
is also told by its words, "your one-star review", "thank you for the kind words", "we're sorry you waited".
"""

from bisect import bisect_right

from policies.patterns import lazily
from policies.reading import Reading

NEUTRAL = (
    "Thank you for writing. Privacy rules do not let us speak about anybody's care here; "
    "please call our office, we would like to listen."
)
_STARS = r"(?:one|two|three|four|five|1|2|3|4|5|single|bad|low|zero)[- ]stars?"
_ANSWERS = lazily(
    rf"\byour {_STARS}\b|\byour (?:[\w-]+ ){{0,3}}?(?:review|rating|stars|kind words|sweet words"
    r"|lovely words|complaint)\b(?! (?:us|on|help\w*|matters?|counts?))|\bsorry (?:to (?:hear|read|see"
    r"|learn) )?(?:that |about |for )?(?:your|you)\b(?! (?:loss|could not join|couldn't join|missed (?:it"
    r"|out|the)))|\bthank(?:s| you)(?: so much| again| kindly)?,? (?:\w+,? )?for (?:the|your|leaving"
    r"|taking|sharing|such|this|these|that)\b(?: [\w-]+){0,3}? (?:stars?|review|rating|words|feedback"
    rf"|recommendation|comments?|shout-?out|{_STARS})\b|\bno records? (?:of you|that you|for you)\b"
    r"|\b(?:left|wrote|posted|gave|giving|leaving|writing) (?:us |me |a |an |this |that |the |your "
    rf"|our ){{0,3}}(?:[\w-]+ ){{0,2}}?(?:review|{_STARS})\b|\bthis (?:\w+ )?review(?:er)?\b"
    r"|\byou (?:rated|reviewed) us\b|\bposted this\b|\blike to point out that\b|\bsorry to (?:hear"
    r"|read) (?:this|that|about (?:the|this))\b|\bunfortunate that you\b"
)
_REVIEWED = lazily(
    r"\byour (?:[\w-]+ )?(?:review|rating|complaint) (?!after|of (?:our|us)|is|today|here|online)\w"
    rf"|\byour (?:{_STARS}|negative|unfair|nasty|angry|recent|kind|lovely|wonderful|great) (?:review"
    r"|rating|words)\b|\b(?:left|wrote|posted|gave) (?:us |me |a |an |this "
    rf"|that ){{0,3}}(?:[\w-]+ ){{0,2}}?(?:review|{_STARS})\b|\bthank(?:s| you)(?: so much)? for (?:the"
    r"|your|leaving|this|such) (?:\w+ ){0,2}?(?:review|rating|kind words)\b"
    r"|\bthis (?:\w+ )?review(?:er)?\b|\byou (?:rated|reviewed) us\b|\bposted this\b"
)
"""As `_ANSWERS`, where there can be no doubt that one review is meant."""
_ANSWER_WORDS = frozenset(
    """
    star stars review reviews reviewer reviewed rating rated words complaint sorry thank thanks record
    records posted point unfortunate
    """.split()  # noqa: SIM905 - words read best as words
)
"""One of these stands in whatever either of the two finds."""
_OPEN = lazily(
    r"\b(?:whether|if|anyone|anybody|someone|any|can(?:'t|not) (?:discuss|confirm|share"
    r"|comment))\b[^.!?\n]{0,60}$|(?:\bnot|n't|\bcannot|\bunable to|\bfrom)\b[^.!?\n]{0,30}\b(?:discuss"
    r"|confirm|comment|speak|talk|shar|disclos)\w*\b[^.!?\n]{0,60}$"
)
_SUPPOSED = lazily(
    r"\b(?:if|whether|unless|once|when|whenever|before|after|until|suppose|imagine|in case|how|why|what"
    r"|make sure|check|tell us|ask|say|myths?)\b[^.!?\n]{0,60}$"
)


def answers(reading: Reading) -> bool:
    """Whether it speaks to one person who has written about the clinic."""
    return reading.reply or (
        not _ANSWER_WORDS.isdisjoint(reading.words) and _ANSWERS.search(reading.lower) is not None
    )


def reviewed(reading: Reading) -> bool:
    """Whether it speaks of one review without any doubt."""
    return reading.reply or (
        not _ANSWER_WORDS.isdisjoint(reading.words) and _REVIEWED.search(reading.lower) is not None
    )


def open_ended(reading: Reading, start: int) -> bool:
    """Whether it is left open there who is spoken of: "we cannot say whether anybody …"."""
    return _OPEN.search(reading.lower[max(0, start - 80) : start]) is not None


def supposed(reading: Reading, start: int) -> bool:
    """Whether what stands there is only supposed or asked: "if your insurer denied …", "Did you miss …?"."""
    at = bisect_right(reading.sentences, (start, len(reading.text))) - 1
    begin, end = reading.sentences[at]
    line = reading.lower[begin:end]
    return line.rstrip().endswith("?") or _SUPPOSED.search(line[: start - begin]) is not None
