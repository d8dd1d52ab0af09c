"""One person's opinion in everybody's name.

On the clinic's account the clinic speaks. A clinician's own view is welcome when it is marked as one, with
the interests that stand behind it.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_OPINION = lazily(
    r"\b(?:in my (?:\w+ )?(?:opinion|view)|imh?o|i personally|personally, i|(?:i'm"
    r"|i am) (?:personally )?(?:against|in favor of|opposed to|convinced)|if you ask me|my (?:personal "
    r"|two )?(?:opinion|hot take|cents|take) (?:is|on)|my two cents|hot take|unpopular opinion|i (?:strongly "
    r"|firmly |truly )?(?:believe|think|feel) (?:that )?(?:every|all|no|nobody|the (?:government|fda|cdc"
    r"|guideline|new)|this|doctors|people))\b"
)
_MARKED = lazily(
    r"\b(?:views?|opinions?) (?:\w+ ){0,3}(?:are |is )?(?:my|his|her|their) own\b|\bmy own (?:views?"
    r"|opinions?)\b|\bspeaking (?:only )?for myself\b|\b(?:not|does not represent) (?:\w+ ){0,4}(?:views?"
    r"|opinions?|policy) of\b|\bdisclosures?:|\bopinion piece\b|\bop-ed\b"
)


@check(
    code="FAR007",
    name="personal-opinion",
    severity=Severity.ADVICE,
    message="Mark it as your own view, with your interests, or say what the clinic holds.",
    cite="FSMB, Social Media and Electronic Communications (2019): candor about interests",
    floor=None,
    cues=(
        "opinion",
        "view",
        "imo",
        "imho",
        "personally",
        "i'm ",
        "i am ",
        "ask me",
        "take",
        "cents",
        "i believe",
        "i think",
        "i feel",
        "believe",
        "think",
        "feel",
    ),
    flags=(
        "«In my opinion», the new guideline goes too far.",
        "«Personally, I» would screen every teen.",
        "«Unpopular opinion»: naps should be prescribed.",
        "«I firmly believe that the FDA» is too slow.",
    ),
    passes=(
        "In my opinion, naps should be prescribed. Views are my own.",
        "In our experience, most people feel better after two days of rest.",
        "Ask for a second opinion. We value your opinion.",
        "What do you think? I think of my patients every night.",
    ),
)
def personal_opinion(reading: Reading) -> Iterator[Span]:
    """Words that introduce an opinion, unless it is marked as one's own."""
    if _MARKED.search(reading.lower):
        return
    for opinion in _OPINION.finditer(reading.lower):
        yield reading.span(opinion)
