"""Claims that the organisation has ruled out.

What counsel or a regulator has told an organisation not to say stays unsaid, whoever drafts the post. Where
the words are denied or quoted a reviewer looks.
"""

from collections.abc import Iterator
from dataclasses import replace

from policies.check import Example, Span, check
from policies.claims.assertion import places
from policies.example import CLINIC
from policies.reading import Reading
from policies.rules import Claim, Rules
from policies.severity import Severity

_STRICT = replace(CLINIC, rules=Rules(banned=(Claim("walk out the same day"), Claim("The  Example Method"))))


@check(
    code="CLM004",
    name="banned-claim",
    severity=Severity.BLOCK,
    message="Your organisation has ruled out this claim. Leave it out.",
    cite="Your organisation's own list of claims",
    floor=Severity.REVIEW,
    flags=(
        Example("New knee? «Walk out the  same day»!", clinic=_STRICT),
        Example("Ask about «the example method».", clinic=_STRICT),
        Example("Nobody should promise you will «walk out the same day».", Severity.REVIEW, clinic=_STRICT),
    ),
    passes=(
        "New knee? Walk out the same day!",
        Example("Walk out the same daylight savings door.", clinic=_STRICT),
        Example("Other example methods, and a walk on the same day.", clinic=_STRICT),
    ),
)
def banned_claim(reading: Reading) -> Iterator[Span]:
    """The words of a banned claim, in any case and spacing."""
    for claim in reading.clinic.rules.banned:
        for place in places(reading.lower, claim):
            yield reading.span(place, severity=Severity.REVIEW if reading.negated(*place) else None)
