"""Whether words tell the reader to do something, or speak of somebody else, ask, or warn against it."""

from bisect import bisect_right

from policies.patterns import lazily
from policies.reading import Reading

_ORDER = lazily(
    r"(?:^|[.!?:;,…()\[\]\"*|>/-]|[^\x00-\x7f])\s*$"
    r"|\b(?:just|then|please|simply|and|so|or|also|gotta|honestly|probably|safely|instead|now|today|first"
    "|either|even"
    "|definitely|totally|really|tip|advice|ok|okay|sure|yes|ahead and|let's|why not|maybe|folks|parents"
    "|moms|mamas"
    r"|everyone|everybody|y'all|better|i'd|we'd|always|only|still|never mind"
    r"|(?:you|everyone|everybody|anyone|parents|folks|people|we all|they) (?:\w+ly |just |all |probably )*"
    "(?:can|could|should|must|may|might|will|need to|have to|ought to|want to|are free to"
    r"|get to)(?: \w+ly| just| all| both)*"
    "|(?:ok|okay|fine|safe|time|free|best|better|easier|wise|smart|smarter|harm|recommend|suggest"
    r"|want you|tell(?: \w+){1,3}"
    r"|told(?: \w+){1,3}|advise(?: \w+){1,3}|love for you|need|needs|have|able|good idea|no reason not"
    "|allowed|enough)"
    r" (?:for \w+ )?to(?: just| simply)?"
    r"|(?:we|i) (?:\w+ )?(?:say|suggest|recommend|advise|vote))\s*$"
)
_DENIED = lazily(
    r"\b(?:don't|do not|never(?:,? ever)?|not|nor|without|before|after you|if you|if they|if he|if she"
    "|when you|unless|until"
    "|while you|who|whoever|whether|why|how|when|what|should (?:i|you|we)|can (?:i|you|we)|could you"
    "|do (?:i|you)|did you"
    "|thinking (?:of|about)|tempted|want(?:s|ed)? to|wanting to|asking|asked|asks|told (?:me|you) to"
    "|risky?|risks of"
    r"|danger\w*|unsafe|tell us|tell your|warn(?:s|ed|ing)?|tempting|shouldn't|can't|cannot|couldn't"
    "|mustn't|wouldn't"
    "|didn't|won't|isn't|rather than|instead of|avoid|nobody|no one|some people|many people|most people"
    "|patients|people"
    "|because|help(?:s|ing|ed)?|helps? you|the myth|mistake(?:s)?|wrong|reason(?:s)?|decide|deciding|able"
    "|dare"
    "|(?:doctors?|providers?|pharmacists?|care team|team|prescribers?|surgeons?|nurses?|midwife|midwives"
    "|dentist"
    "|cardiologist|oncologist|specialists?)(?: (?:may|might|will|can|could|to))?|we (?:may|might|will|can"
    "|could)|us)"
    r"(?:,? (?:\w|')+){0,3}\s*$"
)
_INFORMED = lazily(
    r"\b(?:recommend(?:s|ed)? by|(?:cdc|aap|acog|fda|acip|uspstf|who|experts?|guidelines?|american \w+ \w+)"
    r" (?:now |also |currently )?(?:says?|recommends?|advises?|suggests?|calls?))\b"
)


_IF = lazily(
    "(?:if|when|once|feeling|got|for|tired|no|bad|kid|baby) [^.!?]{2,}? (?!(?:you|they|we|i|he|she|it"
    r"|people|patients|to|not|who|the|a|an|your|and|or|is|are|was|my|our|their) $)[\w']+ $"
)


def instructed(reading: Reading, start: int) -> bool:
    """Whether what begins there is an order or a leave to the reader: "just …", "you can …", "fine to …"."""
    before = _before(reading, start)
    return _ORDER.search(before) is not None or _IF.match(before) is not None


def denied(reading: Reading, start: int) -> bool:
    """Whether it is warned against, asked, said of others, or called a myth."""
    return refused(reading, start) or asked(reading, start)


def refused(reading: Reading, start: int) -> bool:
    """Whether it is warned against, said of others, or called a myth, in a question or not."""
    return _DENIED.search(_before(reading, start)) is not None or reading.mythical(start)


def asked(reading: Reading, start: int) -> bool:
    """Whether it stands in a question, which leaves the answer open."""
    sentence = reading.sentence(start).strip()
    return sentence.endswith("?") and not sentence.startswith(("why not", "why "))


def informed(reading: Reading, start: int) -> bool:
    """Whether it hands on what a public body recommends to everybody."""
    return _INFORMED.search(reading.sentence(start)) is not None


def near(reading: Reading, start: int, before: int = 1, after: int = 1) -> str:
    """The sentence that an offset stands in, with so many sentences before and after it; lower case."""
    lines = reading.sentences
    number = max(0, bisect_right(lines, (start, len(reading.lower))) - 1)
    first, last = lines[max(0, number - before)], lines[min(len(lines) - 1, number + after)]
    return reading.lower[first[0] : last[1]]


def _before(reading: Reading, start: int) -> str:
    """What its sentence says before it, as far as sixty characters go."""
    lines = reading.sentences
    line = lines[max(0, bisect_right(lines, (start, len(reading.lower))) - 1)]
    return reading.lower[max(line[0], start - 60) : start]
