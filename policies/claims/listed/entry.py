"""One listed claim, and the small language its patterns are written in.

A pattern is words as people write them. `<name>` stands for one of the words in `SETS`, ` .. ` for up to
three other words and ` ... ` for up to seven, none of which denies anything. All else is a regular
expression.
"""

import re
from dataclasses import dataclass
from functools import cached_property

_NOT = (
    r"(?!(?:not|never|no|nor|cannot|cant|dont|doesnt|wont|[a-z]{2,7}n't|without|hardly|rarely|unlikely|false"
    r"|myths?|whether|but|while|than|neither|nobody|instead|tests?|tested|trials?|stud(?:y|ies))\b)"
)
_WORD = rf"{_NOT}[^\s.!?;:]+"
_GAPS = {" .. ": rf",?(?: {_WORD}){{0,3}}? ", " ... ": rf",?(?: {_WORD}){{0,7}}? "}

SETS = {
    "vaccines": (
        r"(?:(?:covid(?:-19)?|mrna|rna|flu|hpv|mmr|measles|childhood|hepatitis b) )?"
        r"(?:vaccin(?:e|es|ation|ations|ating)|shots?|jabs?|boosters?|immuni[sz]ations?|vaxx?|mmr|gardasil)"
    ),
    "vaccinated": r"(?:vaccinated|vaxx?ed|jabbed|boosted)",
    "covid": (
        r"(?:(?:(?:the|this|new|novel|wuhan|deadly) ){0,3}#?(?:covid(?:-?19)?|corona ?virus(?:es)?"
        r"|coronovirus"
        r"|sars-cov-2|2019-ncov|ncov|corona|pandemic)|(?:the|this|these) virus(?:es)?)"
    ),
    "cancer": (
        r"(?:(?:your|the|any|most|all|breast|skin|lung|prostate|colon|stage (?:4|iv|four)) ){0,2}"
        r"(?:cancer cells|cancers?|tumou?rs?|leukemia|lymphoma|melanomas?)"
        r"(?! (?:patients?|survivors?|cent(?:er|re)s?|care|research\w*|deaths?|risks?|screenings?"
        r"|treatments?|fears?)\b)"
    ),
    "autism": r"(?:autism|autistic|asd)(?! (?:awareness|research\w*|acceptance|cent(?:er|re)s?|services)\b)",
    "can": r"(?:can |will |could |does |do |really |actually |often |help |helps |to )*",
    "causes": (
        r"(?:caus(?:es?|ed|ing)|leads? to|led to|leading to|triggers?|triggered|gives?(?: \w+){0,2}"
        r"|gave(?: \w+){0,2}"
        r"|creates?|brings? on|results? in|produces?|(?:is|are) (?:why|behind|to blame for|responsible for"
        r"|the (?:\w+ )?(?:cause|reason) (?:of|for|behind)))"
    ),
    "cures": (
        r"(?:cure[sd]?|curing|treat(?:s|ed|ing)?|heal(?:s|ed|ing)?|kill(?:s|ed|ing)?|beats?|eliminat(?:es?"
        r"|ed|ing)"
        r"|destroy(?:s|ed|ing)?|revers(?:es?|ed|ing)|eradicat(?:es?|ed|ing)|gets? rid of|wip(?:es?|ed"
        r"|ing) out"
        r"|knock(?:s|ed|ing)? out|fights? off|defeats?|shrink(?:s|ing)?|shrank|shrunk|stops?|dissolv(?:es?"
        r"|ed|ing)|clears? up|cleared|starv(?:es?|ing)"
        r"|neutrali[sz]es?|flush(?:es|ing)?(?: out)?|remov(?:es?|ing)|wash(?:es)? (?:away|out|down)"
        r"|(?:is|are) (?:(?!no\b|not\b|never\b)\w+ ){0,3}(?:cures?|remed(?:y|ies)|treatments?"
        r"|antidotes?) (?:for|against|to)"
        r"|works? (?:great |wonders )?(?:for|against|on))"
    ),
    "prevents": (
        r"(?:prevent(?:s|ed|ing)?|protect(?:s|ed|ing)?(?: \w+){0,2} (?:from|against)|wards? off"
        r"|keeps? (?:away|off)"
        r"|guards? (?:\w+ )?against|shields? (?:\w+ )?(?:from|against)|stops? (?:you|us|people) (?:from )?"
        r"(?:getting|catching)|blocks?|boosts? (?:your )?immunity (?:to|against)"
        r"|(?:is|are) (?:an? )?(?:\w+ )?(?:defen[cs]e|preventative|preventive|protection|shield)s? (?:for"
        r"|from|against))"
    ),
    "replaces": (
        r"(?:replac(?:es?|ing)|instead of|works? (?:just )?(?:as well|better|the same) (?:as|than)|(?:is|are)"
        r" (?:just )?(?:as (?:good|effective|strong|powerful)|better|safer|more effective|stronger) (?:as"
        r"|than)"
        r"|(?:is|are) (?:(?:an?|the|your|our|nature's|natural|perfect|great|safe"
        r"|gentle) )*(?:alternatives?|substitutes?"
        r"|replacements?) (?:to|for)|beats?)"
    ),
    "herbs": (
        r"(?:garlic|onions?|ginger|lemons?|lemon water|turmeric|curcumin|honey|black pepper|pepper|cinnamon"
        r"|red yeast rice|apple cider vinegar|acv|vinegar|garlic oil|garlic drops|onion socks?|potato(?:es)?"
        r"|cabbage leaves|coconut oil|castor oil|mustard oil|sesame oil|oil of oregano|oregano oil"
        r"|black seed oil|essential oils?|frankincense|tea tree oil|elderberry|echinacea|soursop|graviola"
        r"|moringa"
        r"|neem|aloe vera|mushrooms?|herbs?|herbal (?:tea|drink|remed\w+)s?|green tea|fennel tea|tea|coffee"
        r"|bitter (?:melon|gourd)|celery juice|wheatgrass|baking soda|bicarbonate|colloidal silver|silver"
        r"|vitamin (?:a|c|d|e|k|b12|b17|d3)|vitamin c drips?|high[- ]dose vitamins?|zinc|magnesium|iodine"
        r"|selenium"
        r"|quercetin|melatonin|omega-?3|probiotics|bananas?|camphor|cow (?:urine|dung)|datura|ginger ale"
        r"|homeopath\w+|arnica|arsenic album|cbd(?: oil)?|cannabis(?: oil)?|hemp oil|thc|rick simpson oil)"
    ),
    "poison": (
        r"(?:bleach|chlorine dioxide|mms|miracle mineral (?:solution|supplement)|chlorine|disinfectants?"
        r"|lysol"
        r"|hydrogen peroxide|turpentine|borax|kerosene|methanol|silver solution)"
    ),
}


@dataclass(frozen=True)
class Listed:
    """One claim on the list.

    Attributes:
        topic: what it is about, in a word or two.
        says: the claim as somebody would post it.
        patterns: how else it is said; see the module.
        cues: beginnings of words, one of which stands in whatever a pattern finds (see `Sayings`).
        truth: what may be said in its place.
        source: who says so.
    """

    topic: str
    says: str
    patterns: tuple[str, ...]
    cues: str
    truth: str
    source: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds it in a lower-case text."""
        return re.compile("|".join(f"(?<![\\w-]){_expression(p)}(?![\\w-])" for p in self.patterns))


def _expression(pattern: str) -> str:
    for written, meant in _GAPS.items():
        pattern = pattern.replace(written, meant)
    return "(?:" + re.sub("<([a-z]+)>", lambda name: SETS[name[1]], pattern) + ")"
