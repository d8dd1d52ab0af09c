"""Jokes about patients in general.

Nobody is told of, but patients read it and wonder what is said of them.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_JOKE = lazily(
    r"\b(?:every (?:nurse|doctor|medic|er nurse|dentist|pharmacist|resident|hygienist) (?:knows|has|gets"
    r"|meets)|we all (?:know|have|get|had)|there(?:'s| is) always|shout ?out to"
    r"|why is it always) (?:\w+ ){0,2}?(?:that|the|one|a) (?:\w+ )?(?:one )?(?:patient|pt|family member"
    r"|parent|visitor)s?\b|\bthat one (?:patient|pt|family member|visitor)\b|\b(?:patients?|pts|families"
    r"|parents) (?:who |that |with )?(?:\w+ ){0,6}?be like\b|\b(?:patients?|pts) (?:be like|when (?:they"
    r"|you|i))\b|\bdear patients?[:,] (?:please )?(?:stop|quit|no)\b|\bthings (?:patients?"
    r"|families) (?:say|do) (?:that|which|to)\b|\bpatients (?:lie|always lie|are the worst"
    r"|will do anything)\b"
)
_FUN = lazily(r"[😂🤣😭💀🙄🤦😅🫠]|[🙃😩🤯🤷]|\b(?:lol|lmao|smh|be like|stop|worst|always|knows)\b")


@check(
    code="TST008",
    name="patient-joke",
    severity=Severity.ADVICE,
    message="Patients read this too. A joke about the work lands better than one about them.",
    cite="Massachusetts Medical Society, Social Media Guidelines for Physicians",
    floor=None,
    cues=("patient", "pts", "pt ", "family member", "families", "visitor", "parent"),
    flags=(
        "«Every nurse knows that one patient» who needs ten pillows 😂",
        "«Patients be like»: I have no pain, give me the strong stuff.",
    ),
    passes=(
        "That one patient portal does it all: one login for every clinic.",
        "Every nurse knows how patients worry. Ask us anything.",
        "Dear patients, our phones are down until noon.",
    ),
)
def patient_joke(reading: Reading) -> Iterator[Span]:
    """The turns of phrase that make fun of patients as a class."""
    if _FUN.search(reading.lower):
        for words in _JOKE.finditer(reading.lower):
            yield reading.span(words)
