"""Posts that do not say what they are about.

Somebody who scrolls decides by the first words. A bare link, a lone hashtag, "Big news!" or "You won't
believe this" tells a patient nothing, and bait costs a clinic the trust that it lives on.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_NOT_WORDS = lazily(
    r"https?://\S+|www\.\S+|\b[a-z0-9-]{1,63}(?:\.[a-z]{2,12}){1,3}/\S*|[#@][\w.@-]+"
    r"|[\w.+-]{1,64}@[\w.-]{1,64}"
)
_BAIT = lazily(
    r"\byou(?:'ll never| will never| won't| wouldn't| would not) (?:believe|guess) (?:what|who|why|this|that"
    r"|these|which|where|number)\b|\b(?:will|might|may|would) (?:absolutely |really )?(?:shock|amaze"
    r"|blow your mind|surprise you|leave you speechless)|\bwhat happen(?:s|ed) next(?=[.!?…:]|\s*$| (?:will"
    r"|is|may|might)\b)|\b(?:one|this|1|these|a) (?:\w+ )?(?:(?:weird|strange|crazy"
    r"|secret) (?:trick|hack|tip)|(?:simple|little|easy) (?:trick|hack)|little secret)s?\b|\b(?:doctors"
    r"|dentists|dermatologists|nurses|hospitals"
    r"|big pharma) (?:hate\b(?! (?:to|when|it when|seeing))|(?:don't want you to know|won't tell you)\b)"
    r"|\b(?:number|no\.) ?\d{1,2} (?:will|is going to) \w+|\bthe (?:reason|answer|truth"
    r"|result)s? (?:why )?(?:will|may|might) (?:shock|surprise|amaze|stun)\b|\bfind out why[.!?:…]"
    r"|\bwait (?:until|till|for) (?:you see|the end)\b|\bthe secret (?:they|nobody|no one)\b"
)
_VAGUE = lazily(
    r"\W*(?:(?:we have |we've got |some )?(?:very )?(?:big|huge|exciting|great|amazing|important|major"
    r"|breaking|special) (?:news|announcement|update|things|changes|surprise)(?: (?:coming|is coming"
    r"|are coming|ahead|soon|today|alert))*|(?:something|things|it'?s?) (?:\w+ ){0,2}(?:is|are)? ?(?:coming"
    r"|happening|brewing|here)(?: (?:soon|your way|up))*|stay tuned(?: for more)?|watch this space|guess what"
    r"|check (?:this|it) out|check out (?:this|our) (?:link|post|video)|(?:please )?(?:read|see|watch|click"
    r"|look at) (?:this|here|it|below|more|the link)|more (?:info|information|here|below)|(?:link|details"
    r"|info|more) (?:is )?in (?:the |our )?(?:bio|comments|profile)|new post|you need to (?:see|read) this"
    r"|(?:a )?must[- ](?:read|see|watch)|wow|omg|finally|it'?s (?:official|time|happening|finally here)"
    r"|coming soon|big day|can't wait|we did it|drum ?roll(?: please)?|announcement|update|news|today|soon"
    r"|so excited|we're excited|we are excited|for more|find out more|learn more|read more|tap here)(?=\W|$)"
)

_HINTS = (
    *(
        "n't believe",
        "never believe",
        "not believe",
        "n't guess",
        "never guess",
        "not guess",
        "shock",
        "amaze",
        "stun",
    ),
    *("blow your mind", "surprise", "speechless", "what happen", "trick", "hack", "secret", " hate"),
    *(
        "want you to know",
        "won't tell you",
        "number ",
        "no. ",
        "find out why",
        "wait until",
        "wait till",
        "wait for",
    ),
    *("weird tip", "strange tip", "crazy tip"),
)
"""One of these stands in every bait."""


@check(
    code="CLR004",
    name="unclear-headline",
    severity=Severity.ADVICE,
    message="Say in the first words what it is about.",
    cite="Practice of plain language (CDC Clear Communication Index: one main message, first)",
    floor=None,
    flags=(
        "«https://example.org/news/2231»",
        "«#FluSeason @examplehospital»",
        "«" + " ".join(f"#TagNumber{number}ForTheFluSeason" for number in range(8)) + "»",
        "«Big news! Stay tuned…»",
        "«Exciting things are coming soon» https://example.org/soon",
        "«You won't believe what» our surgeon does on weekends",
        "Lower your blood pressure with «this weird trick».",
        "Ten foods for your heart. «Number 4 will surprise» you. «What happened next»?",
    ),
    passes=(
        "Big news! Our new children's wing opens on Monday.",
        "You won't believe how little time a flu shot takes.",
        "Stay tuned to your body: chest pain is a reason to call 911.",
        "Today, our blood drive is in the lobby. See this map: https://example.org/map",
        "Doctors hate to see you wait, so book online. What happens next on the ward?",
        "👶💙",
        "New: https://example.org/flu-shots",
        Example("We're excited!", kind=Kind.REPLY),
        Example("", shown="no words at all"),
    ),
)
def unclear_headline(reading: Reading) -> Iterator[Span]:
    """Nothing but links and tags, nothing but vague words, or bait."""
    lower = reading.lower
    if len(lower) <= SHORT or not any(word.isalpha() for word in lower.split()):
        text = _NOT_WORDS.sub(lambda m: " " * len(m[0]), lower)
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        if start >= end:
            yield from _whole(reading)
            return
        if reading.post.kind is not Kind.REPLY and _vague(text[start:end]):
            yield reading.span((start, end))
            return
    if any(hint in lower for hint in _HINTS):
        for bait in _BAIT.finditer(lower):
            yield reading.span(bait)


SHORT = 160
"""Characters, with links, of a post that can be all opening."""


def _whole(reading: Reading) -> Iterator[Span]:
    """The post, where it has links or tags and nothing else."""
    if reading.text.strip():
        yield reading.span(reading.trimmed(0, len(reading.text)))


def _vague(text: str) -> bool:
    """Whether all of it is words that open a post and say nothing."""
    at = 0
    while vague := _VAGUE.match(text, at):
        at = vague.end()
    return at > 0 and not re.search(r"\w", text[at:])
