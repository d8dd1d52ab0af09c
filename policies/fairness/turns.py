"""Turns of phrase that reduce people to a condition, and what to say in their place."""

import re
from dataclasses import dataclass

from policies.patterns import lazily
from policies.severity import Severity

_WHO = r"(?P<who>patients?|people|residents?|veterans?|kids|children|visitors?|adults?|seniors|persons?)"
_ONE = lazily(r"(?:patient|resident|veteran|visitor|adult|person|man|woman|boy|girl)$")
_BOUND = r"(?:wheelchair[- ]bound|confined to (?:a |his |her |their )?wheelchairs?)"
_STAFFING = r"(?! (?:an? )?(?:\w+ )?(?:shortages?|lack|delays|underfunding))"
NO_NOUN = (
    r"(?=[.,!?;:)\"'\n]|\s*$|\s(?:and|or|who|are|is|was|were|in|to|can|get|need|have|has|had|live|at|with|for"
    r"|on|of|by|from|as|that|often|do|did|may|should|will|face|during|than|but|so|because|when|while|about|needs"
    r"|gets|feels|knows|must|lives|wants)\b|\s[—–-])"
)
"""What follows where no noun does: "the elderly are", not "the elderly man"."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of phrase.

    Attributes:
        words: one of which stands in it.
        pattern: where it stands; a group "how" is what is marked, otherwise all of it.
        better: what to say, with "{who}" for the people, "{use}" for how they use a wheelchair and "{have}"
            for the verb; or nothing.
        severity: in place of the check's own.
    """

    words: frozenset[str]
    pattern: re.Pattern[str]
    better: str = ""
    severity: Severity | None = None

    def suggestion(self, turn: re.Match[str]) -> str | None:
        """What to say in place of what was found, its verb and number kept."""
        if not self.better:
            return None
        verb, who = turn[0].split()[0], turn.groupdict().get("who") or ""
        past = verb in ("was", "were", "been")
        one = bool(_ONE.match(who)) or verb in ("is", "was")
        return self.better.format(
            who=who,
            use="used" if past else "uses" if one else "use",
            have="had" if past else "has" if one else "have",
        )


def _turn(words: str, pattern: str, better: str = "", severity: Severity | None = None) -> Turn:
    return Turn(frozenset(words.split()), re.compile(pattern), better, severity)


TURNS = (
    _turn("wheelchair wheelchairs", rf"\b(?:is|was|are|were) (?:also )?{_BOUND}", "{use} a wheelchair"),
    _turn(
        "wheelchair wheelchairs", rf"\b{_WHO} (?:who (?:are|is) )?{_BOUND}", "{who} who {use} a wheelchair"
    ),
    _turn("wheelchair", rf"\bwheelchair[- ]bound {_WHO}\b", "{who} who {use} a wheelchair"),
    _turn("wheelchair", r"\bwheelchair[- ]bound\b"),
    _turn("suffers", rf"\bsuffers from\b{_STAFFING}", "has"),
    _turn("suffer", rf"\bsuffer from\b{_STAFFING}", "have"),
    _turn(
        "suffering afflicted stricken",
        rf"\b(?:is|are|was|were|been) (?:suffering from|(?:afflicted|stricken) (?:with|by))\b{_STAFFING}",
        "{have}",
    ),
    _turn(
        "suffering afflicted stricken",
        r"\b(?:people|patients|children|kids|adults|women|men|those|anyone|everyone|someone|families|veterans"
        r"|teens) (?P<how>suffering from|afflicted (?:with|by)|stricken (?:with|by))\b",
        "with",
    ),
    _turn(
        "compliant noncompliant uncooperative",
        rf"\b(?:non-?compliant|uncooperative) {_WHO}\b",
        "{who} who could not follow the plan",
    ),
    _turn(
        "compliant noncompliant",
        r"\b(?:patients?|people|he|she|they|teens|kids) (?:who )?(?:is|are|was|were) (?:often |so |very )?"
        r"(?P<how>non-?compliant)\b",
    ),
    _turn("compliance noncompliance", r"\b(?:patient|medication|treatment) (?P<how>non-?compliance)\b"),
    _turn(
        "elderly",
        r"\b(?P<how>elderly) (?:patients?|people|adults?|persons?|residents?|parents?|relatives?|men|man"
        r"|women|woman|couples?|population|neighbou?rs?|loved ones?|americans|folks|individuals|mother"
        r"|father)\b",
        "older",
    ),
    _turn(
        "alcoholic",
        rf"\b(?:an|the|every|that) (?P<how>alcoholic){NO_NOUN}",
        "person with an alcohol use disorder",
    ),
    _turn(
        "junkie",
        rf"\b(?:a|the|every|that) (?P<how>junkie){NO_NOUN}",
        "person with a substance use disorder",
        Severity.REVIEW,
    ),
    _turn(
        "schizophrenic",
        rf"\b(?:a|the|every|that) (?P<how>schizophrenic){NO_NOUN}",
        "person with schizophrenia",
    ),
    _turn("diabetic", rf"\b(?:a|the|every|that) (?P<how>diabetic){NO_NOUN}", "person with diabetes"),
    _turn(
        "cripple cripples",
        rf"\b(?:an?|these|those|some|poor|the) (?P<how>cripples?){NO_NOUN}",
        severity=Severity.REVIEW,
    ),
    _turn(
        "crazy insane nuts mental psycho bonkers cuckoo",
        r"\b(?:he|she|they|patients?|people|relatives|families) (?:is|are|was|were|can be|went|go)"
        r" (?:(?:just|so|totally|completely|all|absolutely) ){0,3}"
        rf"(?P<how>crazy|insane|nuts|mental|psycho|bonkers|cuckoo){NO_NOUN}",
    ),
    _turn(
        "ocd bipolar adhd schizo",
        r"\b(?P<how>(?:so|a little|a bit|totally|kinda|super|my) (?:ocd|bipolar|adhd|schizo))" + NO_NOUN,
    ),
    _turn(
        "senile demented",
        r"\b(?P<how>senile|demented) (?:patients?|people|parents?|residents?|man|woman|mother|father"
        r"|relatives?|adults?)\b",
    ),
    _turn(
        "failed",
        r"\b(?P<how>(?:patients?|people|who|she|he) failed) (?:chemo\w*|treatment|therapy|medication"
        r"|the (?:drug|treatment))\b",
    ),
)
"""The more exact first: of two that overlap, the first is told."""
