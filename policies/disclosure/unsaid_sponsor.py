"""A sponsor the form names and the text does not.

Whoever filled in the form says that somebody pays for this post or is a partner in it. Then its first words
have to say so too, in the same words a reader would use.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.disclosure.plainly import BEGINNING, disclosed
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_WITH = lazily(
    r"\b(?:sponsor(?:s|ed|ship)?|partner(?:s|ed|ing|ship)? (?:with|of)|(?:paid|funded|supported"
    "|underwritten|made possible|hosted|presented|provided|donated) by|support(?:ed)? (?:from|of)"
    "|thanks to (?:a grant|our sponsor)"
    r"|grant from|on behalf of)\b"
)
_NAMED = lazily(
    r"\b(?:our (?:\w+ )?(?:sponsors?|partners?)|who (?:paid|pay|pays)|with money from|thank you,? to"
    r"|gift (?:from|of))\b"
)
_FIRST = lazily(r"\w[^\s]*")


@check(
    code="DIS003",
    name="unsaid-sponsor",
    severity=Severity.BLOCK,
    message='Begin with "Ad:" or "Sponsored by …". The form says that this post has a sponsor.',
    cite="FTC Endorsement Guides, 16 CFR 255.5",
    floor=Severity.REVIEW,
    flags=(
        Example("«Migraine» days are hard. Our new guide helps.", sponsor="Example Pharma"),
        Example(
            (
                "«Our» new guide for people with migraine has ten pages of good advice, checklists, and "
                "a diary to fill in every evening. Sponsored by Example Pharma."
            ),
            sponsor="Example Pharma",
        ),
    ),
    passes=(
        Example("Sponsored by Example Pharma: our new migraine guide.", sponsor="Example Pharma"),
        Example("Ad: our new migraine guide.", sponsor="Example Pharma"),
        Example(
            "Together with Example Bank, who paid for it, we give bike helmets away.", sponsor="Example Bank"
        ),
        Example("Thank you to our partner Example Bank for 200 helmets.", sponsor="Example Bank"),
        "Migraine days are hard. Our new guide helps.",
    ),
)
def unsaid_sponsor(reading: Reading) -> Iterator[Span]:
    """The first word of a post with a sponsor, where its beginning does not tell of one."""
    sponsor = reading.post.sponsor.strip().lower()
    if not sponsor or disclosed(reading.lower):
        return
    beginning = reading.lower[:BEGINNING]
    told = sponsor in beginning and (_WITH.search(beginning) or _NAMED.search(beginning))
    first = _FIRST.search(reading.lower)
    if first and not told:
        yield reading.span(first)
