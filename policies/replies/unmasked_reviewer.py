"""Replies that tell who hides behind a screen name.

People review under other names so that nobody learns where they are treated. Answering with who they are
undoes that: it cost New Vision Dental 23,000 and another practice 50,000 dollars (HHS, 2022).
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.replies.answering import NEUTRAL, answers
from policies.severity import Severity

_UNMASKED = lazily(
    r"\b(?:we|i) (?:all )?(?:know|remember|recogni[sz]e|figured out|can tell|found out) (?:exactly "
    r"|very well |perfectly well )?(?:who (?:you are|this is|you really are|wrote this|is behind)"
    r"|(?:that )?this is you|your (?:real|true|full) name|it(?:'s| is) you)\b|\byour (?:real|true|actual"
    r"|legal|full) name\b|\b(?:hid(?:e|es|ing)|post(?:s|ed|ing)?|writ(?:e|es|ing)|review(?:s|ed"
    r"|ing)?) (?:\w+ ){0,3}?(?:behind|under|with|as|using) (?:an?|the|your|some) (?:\w+ )?(?:fake|false"
    r"|made-up|different|other|alias|anonymous|screen|nick|pseudonym|phony|bogus|someone else's|husband's"
    r"|wife's|mother's)(?:[ -]?(?:name|account|profile))?\b|(?:\b(?:under|behind|with|using"
    r"|from) an? )?\b(?:fake|false|made-up|phony) (?:screen )?(?:name|profile|account)\b|\b(?:a\.?k\.?a\.?"
    r"|also known as|whose real name|who goes by|real name)(?= )|\b(?:anonymous|unnamed) (?:review|account"
    r"|profile)?,? ?(?:but|yet|although) (?:we|i|everybody|everyone)\b"
)


@check(
    code="REP003",
    name="unmasked-reviewer",
    severity=Severity.BLOCK,
    message="Do not say or hint who the reviewer is. Use the neutral reply.",
    cite="45 CFR 164.502(a); HHS resolution agreement with New Vision Dental (2022)",
    floor=Severity.BLOCK,
    cues=(
        "name",
        "profile",
        "account",
        "alias",
        "pseudonym",
        "aka",
        "a.k.a",
        "know",
        "who ",
        "is you",
        "anonymous",
    ),
    flags=(
        Example("«We know exactly who you are».", kind=Kind.REPLY),
        Example(
            "«I recognize your real name», even though you are «hiding behind a fake name».", kind=Kind.REPLY
        ),
        "You left us one star «under a fake name».",
    ),
    passes=(
        Example("We don't know who you are, and that is fine. Please call us.", kind=Kind.REPLY),
        Example("We would like to know more, and who on our team we may thank.", kind=Kind.REPLY),
        "Bring a card with your full name to the vaccine clinic.",
    ),
)
def unmasked_reviewer(reading: Reading) -> Iterator[Span]:
    """Hints at a real name, and at a name that is not real, where a review is answered."""
    if answers(reading):
        for words in _UNMASKED.finditer(reading.lower):
            yield reading.span(words, suggestion=NEUTRAL)
