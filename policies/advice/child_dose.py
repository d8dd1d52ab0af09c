"""A dose for a child.

A child's dose follows from weight, age and the strength of the bottle. One wrong line in a post, and a
parent at two in the morning gives ten times too much.
"""

from collections.abc import Iterator

from policies.advice.medicines import AMOUNT, DRUG, MEDICINE, mentioned, shadow
from policies.advice.telling import asked, denied, informed, near
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_CHILD = (
    "(?:toddlers?|bab(?:y(?! aspirin)|ies)|infants?|newborns?|child(?:ren)?|kids?|kiddos?|sons?"
    "|daughters?|little (?:one|guy|girl|boy|man)s?|preschoolers?|(?:cranky|teething|fussy|sick) (?:one"
    "|ones)"
    r"|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:week|month|year|yr"
    "|mo)s?[- ]olds?|grandkids?|teens?|tots?|littles)"
)
_GIVEN = lazily(
    r"\b(?:give|gives|giving|gave|slip|hand|sneak|try|feed|dose|mix|put|rub|offer) (?:(?:your|the|a|an|my"
    "|our|any|each|every|most|all|that|cranky|teething|fussy|sick|little|wired|him|her|them) )*"
    rf"(?:{_CHILD}|him|her|them)(?:'s? \w+)? (?:(?!vaccin|shot"
    rf"|flu)[\w'-]+ ){{0,5}}?(?:{AMOUNT}(?: of)?(?: (?:\w+ )?{MEDICINE}\b)?|(?:(?:half|a half|a|an|one|two"
    "|some|a little|a bit|a dose|a drop|children's|infant|baby|kids'?|adult|your|of)"
    rf" )*{MEDICINE}\b)"
)
_AMOUNT_OF = lazily(
    r"\b(?:(?:half|a half|a quarter|one|two) (?:a |of a |of an )?(?:dose|teaspoon|tsp|tablet|pill"
    f"|melatonin|gummy|packet)|{AMOUNT}|a (?:little|bit|splash|drop|dose|touch"
    rf"|smidge)) (?:of )?(?:(?:infants?'?|children's|kids'?|baby|adult|liquid) )?{MEDICINE}\b"
    r"|\b(?:half an?|a half|an?|one|two|three|half of an?|a capful of|a spoonful of|a squirt of|an adult"
    rf"|adult) (?:adult |infant |children's |baby |crushed |small )*{DRUG}s?\b(?! (?:recall|study"
    "|dose chart|label|bottle))"
    rf"|\b{MEDICINE} (?:at |: ?|is |- ?)?{AMOUNT}"
)
_CHILD_WORD = lazily(rf"\b{_CHILD}\b")
_HEDGED = lazily(
    r"\b(?:ask|call|check with|talk (?:to|with)|label|as directed|pediatrician (?:says|tells|first)"
    "|only if|unless|doctor (?:says|tells)|by weight|dosing chart|chart|vitamin d|fluoride|iron drops"
    "|zinc|naloxone|narcan"
    r"|epinephrine|epi-?pen)\b"
)
_NEWS = lazily(
    r"\b(?:stud(?:y|ies)|trial|recall\w*|fda|research\w*|accidental\w*|overdos\w+|swallow\w*|poison\w*"
    r"|lock(?:ed)?|out of reach|store)\b"
)


@check(
    code="ADV006",
    name="child-dose",
    severity=Severity.BLOCK,
    message="Leave doses for children to the label and the pediatrician. Give the number to call.",
    cite="AAP, practice of dosing by weight; 21 CFR 201.66 (the label says from which age to ask a doctor)",
    floor=Severity.REVIEW,
    cues=(
        "toddler",
        "bab",
        "infant",
        "newborn",
        "child",
        "kid",
        " son",
        "daughter",
        "little",
        "preschool",
        "old",
        "teen",
        "tot",
        " one",
        "give",
        "him",
        "her",
        "them",
    ),
    flags=(
        "Teething? «Give your toddler 5 ml of Benadryl».",
        "For a cranky baby on a plane, «half a teaspoon of Benadryl» works wonders.",
        "«Give your six month old 2.5 mL of infant Motrin» after the shots.",
        "Bedtime fights? «A little melatonin» for your kids and done.",
        "«Two Benadryl» will calm your three year old.",
        "A fever? «Give her half an adult Tylenol».",
        Example(
            "Toddlers of 24 pounds: «5 mL of children's Tylenol», and ask us by weight.", Severity.REVIEW
        ),
    ),
    passes=(
        "Never give aspirin to a child unless a doctor tells you to.",
        "Ask your pharmacist how much acetaminophen is right for your child.",
        "Should you give your toddler Benadryl on a plane? Ask us first.",
        "Honey can soothe a cough in children over one.",
        "Everyone over 40: ask us about a baby aspirin.",
        "Give your child a book. Our pharmacy stocks medicines too.",
        "Study: 40% of parents gave their kids 5 mL of ibuprofen instead of 3.",
        "Give your baby time to rest after the flu shot.",
        "The AAP recommends 400 IU of vitamin D for babies.",
    ),
)
def child_dose(reading: Reading) -> Iterator[Span]:
    """Give a child so much, or give a child a medicine; with whom to ask beside it, a reviewer looks."""
    if not mentioned(reading.lower):
        return
    done = -1
    found = sorted(
        (dose.start(), dose.end())
        for pattern in (_GIVEN, _AMOUNT_OF)
        for dose in pattern.finditer(shadow(reading.lower))
        if pattern is _GIVEN or _CHILD_WORD.search(near(reading, dose.start(), after=0))
    )
    for start, end in found:
        place = near(reading, start, before=0)
        if start < done or denied(reading, start) or asked(reading, start) or informed(reading, start):
            continue
        if not _NEWS.search(place):
            done = end
            yield reading.span((start, end), severity=Severity.REVIEW if _HEDGED.search(place) else None)
