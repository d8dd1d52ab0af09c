"""Elections and parties.

A charity may not take part in a campaign for or against a candidate (26 USC 501(c)(3)), and patients vote all
ways. To invite people to register, or to explain a law, is fine.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_OFFICE = (
    r"(?:senator|sen\.|rep\.|representative|congress(?:man|woman|member)|gov(?:ernor|\.)|mayor|president"
    r"|judge|sheriff|alderman|councilm[ae]n|councilwoman|assembly(?:man|woman)|commissioner)"
)
_PARTY = r"(?:democrats?|republicans?|dems|gop|tor(?:y|ies)|labour|libertarians?|greens)"
_NAME = (
    r"(?:trump|biden|harris|obama|clinton|desantis|newsom|sanders|vance|pence|mcconnell|pelosi|romney"
    r"|kennedy)"
)
_RACE = r"(?:senate|congress|governor|mayor|president|school board|city council|sheriff|judge)"
_CAMPAIGN = lazily(
    "|".join(
        (
            rf"\bvote (?:for |against |out )(?:the )?(?:{_OFFICE}(?: \w+)?|{_PARTY}\b|{_NAME}\b)",
            rf"\bvot(?:e|ing) (?:straight )?(?:blue|red|{_PARTY})\b",
            (
                r"\bvot(?:e|ing) (?:yes|no) (?:on|to) (?:\w+ ){0,2}(?:prop(?:osition)?|measure|amendment"
                r"|issue|question|initiative|ballot|referendum|bill)(?: \w{1,4})?\b"
            ),
            (
                rf"\b(?:re-?elect|elect|impeach|recall) (?:{_OFFICE} )?(?:{_NAME}\b|{_OFFICE}(?: \w+)?"
                rf"|{_PARTY}\b)"
            ),
            r"\bre-?elect \w+ \w+\b",
            (
                rf"\b(?:we|i) (?:proudly )?(?:endorse|support|stand with|back) (?:{_OFFICE} \w+|{_NAME}"
                rf"|\w+ \w+ for {_RACE})\b"
            ),
            rf"\bdonate to (?:the )?(?:\w+ )?campaign (?:of|for) (?:senator|\w+ \w+ for {_RACE})\b",
            (
                r"\b(?:make america great again|build the wall|lock (?:him|her) up|drain the swamp"
                r"|defund the police|let's go brandon|vote them (?:all )?out|throw the bums out"
                r"|not my president|four more years|feel the bern|blue wave|red wave|no kings)\b"
            ),
        )
    )
)
_STANCE = lazily(
    rf"\b(?:{_PARTY}|liberals|conservatives|leftists|{_NAME}) (?:\w+ )?"
    r"(?:want|wants|are|is|will|has|have|keeps?|tr(?:y|ies)) (?:\w+ )?(?:to )?"
    r"(?:ruin|destroy\w*|kill\w*|wreck\w*|hate[sd]?|steal\w*|stupid|evil|corrupt|liars?|lying|idiots?|crazy"
    r"|attack\w*|gut\w*|insane|cruel|heartless)\b"
    rf"|\b(?:thanks?|thank you),? (?:to )?(?:{_NAME}|{_PARTY})\b"
    r"|\b(?:obama|biden|trump|republican|democrat)'?s? (?:disaster|lies|failure|regime|mess)\b"
)
_TAG = lazily(
    r"#(?:maga|kag|resist|voteblue\w*|votered\w*|fjb|letsgobrandon|bluewave\w*|redwave\w*|nevertrump"
    r"|vote(?:him|them)out|(?:trump|biden|harris)20\d\d)\b"
)
_CALLED_ROW = """
vote voting elect reelect impeach recall endorse swamp defund brandon bums bern kings campaign
"""
_CALLED = frozenset(_CALLED_ROW.split())
_BACKED = frozenset(("support", "stand", "back", "more", "again", "wave", "wall", "lock", "my"))
_OFFICES_ROW = """
up assemblywoman commissioner senate congress school council years blue red build senator sen rep
representative congressman congresswoman congressmember governor gov mayor president judge sheriff alderman
councilman councilwoman assemblyman great
"""
_OFFICES = frozenset(_OFFICES_ROW.split())
_PARTIES_ROW = """
clinton desantis newsom sanders vance pence mcconnell pelosi romney kennedy democrats democrat republicans
republican dems gop tory tories labour libertarian libertarians greens liberals conservatives leftists trump
biden harris obama
"""
_PARTIES = frozenset(_PARTIES_ROW.split())
"""Words of which posts with the fault have one, or one of each of two sets."""
_AWARD = lazily(
    r"\b(?:award|best of|readers' choice|people's choice|contest|favorite|mascot|cutest|nomin\w+|logo|name)\b"
)


@check(
    code="FAR005",
    name="party-politics",
    severity=Severity.REVIEW,
    message="Leave candidates, parties and ballots to private accounts.",
    cite="26 USC 501(c)(3) (no part in campaigns); Massachusetts Medical Society, Social Media Guidelines",
    floor=None,
    flags=(
        "Nurses, «vote for Senator Placeholder» on Tuesday!",
        "«Vote no on Proposition 12». «Re-elect Mayor Sample».",
        "«Make America great again», «#MAGA»",
        "«We endorse Robin Placeholder for school board».",
        Example("«Republicans want to destroy» our clinic.", Severity.ADVICE),
    ),
    passes=(
        "Register to vote in our lobby. Polls close at 8.",
        (
            "Vote for us in the Best of the County awards! Vote for Mayor Biscuit, our therapy dog, in the"
            " mascot contest."
        ),
        "Congress votes on the telehealth bill today. Here is what it means for you.",
        "The governor visited our new wing. We support nurses.",
        "Antibiotics: bacteria resist them. Elect to have surgery when you are ready.",
    ),
)
def party_politics(reading: Reading) -> Iterator[Span]:
    """Calls to vote one way, slogans, and (as advice) words against a party."""
    lower, words = reading.lower, reading.words
    party = not words.isdisjoint(_PARTIES)
    backed = not words.isdisjoint(_BACKED) and (party or not words.isdisjoint(_OFFICES))
    if backed or not words.isdisjoint(_CALLED):
        for call in _CAMPAIGN.finditer(lower):
            if not _AWARD.search(reading.sentence(call.start())):
                yield reading.span(call)
    if "#" in lower:
        for tag in _TAG.finditer(lower):
            yield reading.span(tag)
    if party:
        for stance in _STANCE.finditer(lower):
            yield reading.span(stance, severity=Severity.ADVICE)
