"""Posts about suicide without a line that helps.

Somebody who reads of it may be close to it. Whoever answers at three in the morning has to be named in the
post: in the United States 988, by phone or text.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.crisis.mentions import HELP, mentions
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_CLOSE = lazily(
    r"\b(?:thinking (?:of|about) (?:suicide|ending|killing|hurting|harming)|thoughts? of (?:suicide|ending"
    r"|hurting|harming|self)|feel(?:ing|s)? (?:suicidal|hopeless|like (?:dying|ending))|suicidal thoughts"
    r"|(?:are|if) you (?:are )?(?:suicidal|struggling|in crisis)|(?:want|wants|wanted) to die|(?:don't"
    r"|doesn't|didn't) want to (?:live|be here)|(?:end|ending) (?:your|my|it|his|her"
    r"|their) (?:own )?(?:life|all)|(?:hurt|hurting|harm|harming|kill|killing|cut|cutting) (?:yourself"
    r"|myself|herself|himself|themselves))\b"
)
_LOSS = lazily(
    r"\b(?:lost|losing|lose) (?:\w+ ){1,5}?to suicide\b|\b(?:died|dead|passed|death|gone|taken"
    r"|loss) (?:\w+ ){0,2}?(?:by|to|from) suicide\b|\bcommitted suicide\b|\b(?:took|ended) (?:his|her"
    r"|their) (?:own )?(?:life|lives)\b|\bsuicide (?:attempt|survivor|note)s?\b|\bself[- ]harm\w*\b"
    r"|\battempted suicide\b|\bkilled (?:himself|herself|themselves)\b"
)
_OURS = lazily(
    r"\b(?:i|we|our|my|us|me|you|your|colleague|classmate|student|teacher|neighbou?r|friend|community"
    r"|patient)\b"
)
_GENERAL = lazily(
    r"\b(?:stud(?:y|ies)|research\w*|rates?|percent|cdc|who|report|reports|data|statistics|law|bill|court"
    r"|inquest|officials?|deaths|trial|drug|film|movie|book|series|webinar|training|course|walk|5k"
    r"|conference|grant)\b|\d ?%|https?://"
)


@check(
    code="CRI003",
    name="missing-crisis-line",
    severity=Severity.REVIEW,
    message="Add a line that answers at any hour. In the United States that is 988, by call or text.",
    cite="National Action Alliance for Suicide Prevention; Practice of safe messaging (NAMI)",
    floor=Severity.ADVICE,
    cues=(
        *("suicid", "self-harm", "self harm", "self-injur", "self injur", "self-mutil", "himself", "herself"),
        *("themsel", "yourself", "myself", "life", "lives", "to die", "want to live", "be here", "it all"),
        *("overdose", "overdosed", " hanging"),
    ),
    flags=(
        "«Thinking of ending» your life? Talk to us, Monday to Friday.",
        "Our hearts are with the school that «lost a teacher to suicide».",
        "If you «want to die», tell somebody.",
        Example("«Suicide» rates among farmers rose again, a study finds.", Severity.ADVICE),
        Example("A singer attempted «suicide».", Severity.ADVICE),
        Example("Our team reports on thoughts of «suicide» in 4% of teens.", Severity.ADVICE),
        Example("A new law on assisted suicide, and one on «suicide» screening.", Severity.ADVICE),
    ),
    passes=(
        "Thinking of ending your life? Call or text 988, day and night.",
        "We lost a colleague to suicide. The Samaritans listen on 116 123.",
        "Senators debate an assisted suicide bill.",
        "Be kind to yourself, life is hard enough.",
        "How immune cells commit a kind of cell suicide for you.",
        Example("We lost a friend to suicide as well.", kind=Kind.REPLY),
        "Cell suicide keeps our skin smooth.",
    ),
)
def missing_crisis_line(reading: Reading) -> Iterator[Span]:
    """The words about it, where no line is named; advice where it is news or numbers."""
    lower = reading.lower
    mention = next(mentions(lower), None)
    if mention is None or reading.reply or HELP.search(lower):
        return
    near = _CLOSE.search(lower) or (_LOSS.search(lower) if _OURS.search(lower) else None)
    if near and not _GENERAL.search(lower):
        yield reading.span(near)
    else:
        yield reading.span(mention, severity=Severity.ADVICE)
