"""An employee's praise of the employer, dressed as a customer's.

"I go there for all my care" reads like a patient's word. Whoever works here has to say so in the same
breath; the clinic speaking as itself ("we are proud of our nurses") is nobody's disguise.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_NAME = "\N{LATIN SMALL LETTER L WITH MIDDLE TILDE}"
"""Stands for each letter of a name of the clinic, which differs from post to post."""
_PLACE = (
    r"(?:this|that|my|our|the) (?:own |very own |local )?(?:\w+ )?(?:clinic|hospital|practice|office"
    "|dentist|er|urgent care|health system|medical center|pharmacy|place)"
)
_PRAISED = lazily(
    "|".join(
        (
            (
                r"\bi (?:\w+ly |always |only |personally )?(?:go|come|take (?:my|our|the) \w+|bring (?:my"
                r"|our|the) \w+|send (?:my|all my) \w+|trust|recommend|choose|use|drive|switched|swear by"
                r"|love going|wouldn't go|won't go)(?: \w+){0,4}? (?:to |with |by |here at |at "
                rf"|here to )?(?:NAME|{_PLACE})\b"
            ),
            (
                r"\b(?:nobody|no one|no other (?:\w+)|nowhere)(?: \w+){0,5}? (?:better|compares?"
                r"|comes close|like|as well as)(?: than| to| as)?(?: \w+){0,2}? (?:my (?:own )?"
                r"|NAME)(?:clinic|hospital|practice)?\b"
            ),
            (
                r"\bbest (?:doctors?|nurses?|dentists?|clinic|hospital|care|staff|team|place)(?: i've"
                "| i have)? (?:in town|around|in the (?:city|county|state|area)|ever (?:had|been|seen"
                r"|met))\b[^.!?\n]{0,60}\b(?:switch|go there|go here|check (?:it|them) out"
                r"|you won't regret|i go|trust me)\b"
            ),
            (
                r"\b(?:my (?:whole )?family|my kids|my mom|my parents) (?:and i )?(?:\w+ly |always "
                rf"|only )?(?:goes?|comes?|trusts?|loves?|sees?)(?: \w+){{0,4}}? (?:NAME|{_PLACE})\b"
            ),
            (
                r"\bi (?:\w+ly |always |only |even )?(?:bring|take|send|drive) (?:(?:all|my|both|whole"
                "|our) )+(?:kids|family|children|mom|parents|wife|husband|son"
                r"|daughter)(?: and \w+)? (?:here|there)\b"
            ),
            r"\b(?:five|5)[- ]stars? (?:from me|all the way|experience)\b",
        )
    ).replace("NAME", rf"(?:the )?{_NAME}+")
)
_WORKS = lazily(
    r"\b(?:i (?:work|worked|serve|practice|teach|lead|nurse|am proud to work)|as (?:a|an|one of the"
    r"|your) (?:\w+ ){0,3}(?:here|at|of|nurse|doctor|employee)|my (?:job|team|colleagues?|coworkers?"
    "|co-workers?|shift|unit|workplace|boss|employer)|employees?|i'm (?:a|an|the)"
    r" (?:\w+ ){0,3}(?:here|at|nurse|doctor|physician|surgeon|pharmacist|therapist|employee)|where i work"
    r"|full disclosure|proud to work|our (?:team|staff|colleagues))\b"
)
_QUOTE = lazily(r"\"[^\"\n]{0,400}$")


@check(
    code="DIS004",
    name="insider-praise",
    severity=Severity.REVIEW,
    message='Say first that you work here: "I work at …". Or let the clinic speak as itself.',
    cite="FTC Endorsement Guides, 16 CFR 255.5; 16 CFR 465.5",
    floor=None,
    cues=("i ", "nobody", "no one", "no other", "nowhere", "best ", "my ", "star"),
    flags=(
        "«I go to Example Family Clinic» for all my care.",
        "«Nobody does knee replacements better than my own hospital».",
        "«Best doctors in town, everyone should switch».",
        "«I always take my kids to this clinic», they are so kind.",
        "«I bring all my kids here», they are the best.",
        "«My whole family goes to Example Clinic North».",
    ),
    passes=(
        "I work at Example Family Clinic, and I take my kids to this clinic.",
        "We love our nurses! Happy Nurses Week.",
        "So proud of our surgical team, the best colleagues anywhere.",
        'A letter we got: "I go to Example Family Clinic for all my care."',
        "I go to the gym at six, before my shift.",
        "Best care in town? Tell us what it means to you.",
        "Nobody likes needles better than spiders.",
        "Five-star rating from Medicare for our home health team.",
    ),
)
def insider_praise(reading: Reading) -> Iterator[Span]:
    """Somebody's own voice in praise of the place, and nothing in the post of working here."""
    text = reading.lower
    for name in reading.clinic.names:
        text = text.replace(name.lower(), _NAME * len(name.lower()))
    for praise in _PRAISED.finditer(text):
        if not _WORKS.search(reading.lower) and not _QUOTE.search(
            text, max(0, praise.start() - 400), praise.start()
        ):
            yield reading.span(praise)
