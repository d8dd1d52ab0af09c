"""Somebody well known as a patient.

A job and a town are enough to tell who it is when the job is on television. Hospitals have dismissed people
for saying who was upstairs.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_WHO = (
    r"(?:(?:movie|film|tv|television|reality|pop|rock|country|rap|soap|sports?|football|basketball"
    r"|baseball|hockey|soccer|tennis|olympic|nba|nfl|mlb|nhl|hollywood|famous|local|well[- ]known|a-list"
    r"|award[- ]winning|grammy[- ]winning|retired|former|pro|professional) ){0,3}(?:celebrit(?:y|ies)"
    r"|movie stars?|pop stars?|rock stars?|rapper|singer|actor|actress|(?:news )?anchor(?:man|woman)?"
    r"|weather ?(?:man|girl|woman|guy)|meteorologist|talk show host|radio host|dj|influencer|youtuber"
    r"|tiktoker|quarterback|linebacker|pitcher|point guard|goalie|athlete|player|olympian|gold medalist"
    r"|coach|senator|congress(?:man|woman)|governor|mayor|billionaire|supermodel|model|comedian|famous \w+"
    r"|household name)"
)
_SEEN = lazily(
    r"\b(?:a|an|the|that|this|some|one|even|our favou?rite|certain"
    rf"|my favou?rite)? ?{_WHO}\b(?: [a-z'-]+){{0,4}}? (?:came (?:in|to us)|comes (?:in|to us)|is (?:in"
    r"|on) (?:my|our|bed|room)|was (?:in|on) (?:my|our)|checked in|is (?:a|my|our) patient|trusts us"
    r"|chose us|visited (?:us|our)|in (?:my|our|room|bed|triage) ?(?:\w+)?|got (?:his"
    r"|her) \w+ (?:done )?(?:here|by us|with us)|walked into (?:my|our))\b|\b(?:consult|admit|page"
    r"|patient|pt|trauma|admission|case)(?: (?:today|tonight|is|was|at \w+))?\s?(?::|-|,|was|is) (?:a "
    rf"|an |the |some )?{_WHO}\b|\b(?:i|we) (?:just )?(?:treated|saw|operated on|delivered|scoped"
    r"|intubated|stitched up|had|admitted|discharged|injected|met|took care of|cared for) (?:a|an|the"
    rf"|that|some|one|my favou?rite) (?:\w+ )?{_WHO}\b(?! (?:for|to) (?:our|the) (?:gala|event|campaign))"
    r"|\b(?:vip|celebrity|famous|celeb) (?:patient|client|admit|guest)s?\b(?! (?:experience|care|lounge"
    r"|parking|program))"
)
_EVENT = lazily(
    r"\b(?:gala|concert|fundrais\w*|donat\w+|perform\w*|charity|golf|read to|autograph\w*|thank(?:s"
    r"| you) to|hosted|speak\w*|tour|toys|surprised)\b"
)


@check(
    code="TST005",
    name="celebrity-patient",
    severity=Severity.BLOCK,
    message="A public person can be told from job and place alone. Leave it out.",
    cite="45 CFR 164.502(a), 164.514(b)(2)(ii)",
    floor=Severity.REVIEW,
    cues=(
        "celeb",
        "star",
        "rapper",
        "singer",
        "act",
        "anchor",
        "weather",
        "meteorolog",
        "host",
        "dj",
        "influencer",
        "youtuber",
        "tiktoker",
        "quarterback",
        "linebacker",
        "pitcher",
        "guard",
        "goalie",
        "athlete",
        "player",
        "olympian",
        "medalist",
        "coach",
        "senator",
        "congress",
        "governor",
        "mayor",
        "billionaire",
        "model",
        "comedian",
        "famous",
        "household name",
        "vip",
    ),
    flags=(
        "Even «a famous movie star comes to us» for fillers.",
        "Best consult ever: my «patient is a local weatherman».",
        "«We treated a pop star» today.",
        "Our first «celebrity client» loved her peel.",
    ),
    passes=(
        "Actor tells of his prostate cancer on our podcast.",
        "The mayor visited our new wing, and a pop star sang at our gala.",
        "We met a famous quarterback at the charity game.",
        "New: VIP patient parking next to the gate.",
        Example("We treated a pop star today.", authorization="Form 9"),
    ),
)
def celebrity_patient(reading: Reading) -> Iterator[Span]:
    """Public people who were looked after, but not those who sing or speak at an event."""
    if reading.post.authorization or _EVENT.search(reading.lower):
        return
    for words in _SEEN.finditer(reading.lower):
        start = words.start() + (len(words[0]) - len(words[0].lstrip()))
        yield reading.span((start, words.end()))
