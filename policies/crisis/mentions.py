"""When a post speaks of suicide or of hurting oneself, and whether help stands beside it."""

import re
from collections.abc import Iterator

from policies.patterns import lazily

SUICIDE = lazily(
    r"\bsuicid(?:e|es|al|ality)\b|\b(?:intentional|deliberate) overdose\b|\boverdosed (?:on purpose"
    r"|intentionally|deliberately)\b|\bend(?:ed|ing)? it all\b|\bfound (?:him|her|them) hanging\b(?! out)"
    r"|\bself[- ](?:harm\w*|injur\w+|mutilat\w+)\b|\b(?:kill|killed|killing|kills|hang(?:ed)?|hung|shot"
    r"|hurt(?:ing)?|cut(?:s|ting)?|harm(?:ed|ing)?) (?:himself|herself|themselves|themself|myself"
    r"|yourself)\b|\b(?:end(?:ed|ing|s)?|took|take|taking|takes) (?:his|her|their|your|my|(?:your|his|her"
    r"|their|my) own) (?:own )?life\b|\bwant(?:s|ed|ing)? to die\b|\bdon't want to (?:live|be here)\b"
    r"|\b(?:he|she|they|who) took (?:his|her|their) lives?\b|#suicid\w+"
)
NO_PERSON = lazily(
    r"\b(?:assisted[- ]suicide|physician[- ]assisted|suicide (?:bomb\w*|squad|attack\w*|vest|mission"
    r"|genes?|inhibit\w+|pact drug|door|sprints?|runs?|drills?)|cell(?:ular|s)? suicide|political suicide"
    r"|career suicide|social suicide|financial suicide|suicidal empathy|(?:cells?|tumou?rs?|bacteria"
    r"|virus\w*|mice|mosquito\w*|plant|wing|sauce) (?:\w+ ){0,5}?suicide)\b"
)
"""Where the word says nothing of a person's death."""
HELP = lazily(
    r"\b988\b|\blifeline\b|\bhot ?line\b|\bhelp ?line\b|\bcrisis (?:line|text|center|centre|chat"
    r"|counsel\w+)\b|\b741 ?-?741\b|\bsamaritans\b|\b116 ?123\b|\b13 ?11 ?14\b|\b1-800-273\b"
    r"|\btrevor project\b|\btalk line\b|\bwarm ?line\b"
)
"""Where help is given: a line that answers at any hour."""


def mentions(lower: str) -> Iterator[re.Match[str]]:
    """Where it speaks of a person's suicide or of hurting oneself."""
    others = [other.span() for other in NO_PERSON.finditer(lower)]
    for mention in SUICIDE.finditer(lower):
        if not any(start < mention.end() and mention.start() < end for start, end in others):
            yield mention
