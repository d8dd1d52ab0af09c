"""The words for medicines and for how much of one."""

import re

from policies.drugs.boxed import BOXED
from policies.drugs.labels import LABELS
from policies.drugs.names import any_of

_CLASSES = (
    "medicines?|medications?|meds?|(?:bp|blood pressure|heart) meds?|pills?|tablets?|insulin|antibiotics?"
    "|statins?|blood thinners?|antidepressants?"
    "|prescriptions?|chemo(?:therapy)?|inhalers?|steroids?|birth control|antihistamines?|painkillers?"
    "|pain relievers?"
    r"|opioids?|ssris?|snris?|beta[- ]?blockers?|anticoagulants?|diuretics?|water pills?|antipsychotics?"
    "|anticonvulsants?|nsaids?|decongestants?|cough syrup|sleeping pills?|sleep aids?|benzos?|stimulants?"
    "|antacids?"
    r"|nicotine patch(?:es)?|epi-?pens?|eye drops|ear drops|nasal sprays?|laxatives?|antivirals?|anxiety meds"
    "|(?:blood pressure|heart|seizure|thyroid|cholesterol|diabetes|adhd) (?:meds?|pills?|medicines?"
    "|medications?)"
    r"|\w{3,16}(?:cillin|mycin|statin|prazole|olol|sartan|azepam|azolam|oxetine|tidine|floxacin|cycline"
    "|gliptin|gliflozin)"
)
_COUNTER = (
    *(
        "aspirin",
        "ibuprofen",
        "acetaminophen",
        "paracetamol",
        "tylenol",
        "advil",
        "motrin",
        "aleve",
        "naproxen",
    ),
    *(
        "excedrin",
        "benadryl",
        "diphenhydramine",
        "zyrtec",
        "claritin",
        "allegra",
        "xyzal",
        "loratadine",
        "cetirizine",
    ),
    *(
        "fexofenadine",
        "sudafed",
        "pseudoephedrine",
        "mucinex",
        "guaifenesin",
        "dayquil",
        "nyquil",
        "robitussin",
    ),
    *("delsym", "dextromethorphan", "melatonin", "zzzquil", "unisom", "doxylamine", "pepto", "pepto-bismol"),
    *(
        "imodium",
        "loperamide",
        "miralax",
        "dulcolax",
        "senna",
        "tums",
        "pepcid",
        "prilosec",
        "nexium",
        "flonase",
    ),
    *("afrin", "orajel", "calpol", "nurofen", "midol", "plan b", "st. john's wort", "dramamine", "flomax"),
)
_OTHERS = (
    *(
        "prednisone",
        "prednisolone",
        "dexamethasone",
        "medrol",
        "amlodipine",
        "norvasc",
        "hydrochlorothiazide",
        "hctz",
    ),
    *(
        "furosemide",
        "lasix",
        "digoxin",
        "lipitor",
        "crestor",
        "zocor",
        "allopurinol",
        "lantus",
        "humalog",
        "novolog",
    ),
    *(
        "januvia",
        "glipizide",
        "albuterol",
        "ventolin",
        "advair",
        "symbicort",
        "flovent",
        "augmentin",
        "bactrim",
    ),
    *("zithromax", "keflex", "cephalexin", "flagyl", "metronidazole", "valtrex", "valacyclovir", "acyclovir"),
    *("diflucan", "fluconazole", "tamiflu", "keppra", "levetiracetam", "dilantin", "phenytoin", "sinemet"),
    *("flexeril", "cyclobenzaprine", "tizanidine", "suboxone", "buprenorphine", "nitroglycerin", "nitro"),
)
_AMBIGUOUS = {
    "lithium",
    "growth hormone",
    "stem cell",
    "stem-cell",
    "tms",
    "hcg",
    "prf",
    "prp",
    "hyperbaric",
    "hbot",
}
_NAMES = {
    *_COUNTER,
    *_OTHERS,
    *(name for names in BOXED.values() for name in names),
    *(name for label in LABELS if not label.never for name in label.names),
} - _AMBIGUOUS

DRUG = rf"(?:{any_of(_NAMES)}s?|\w{{3,16}}(?:cillin|mycin|statin|prazole|sartan|azepam|oxetine|floxacin))"
"""One drug by its name."""
MEDICINE = rf"(?:{_CLASSES}|{DRUG})"
"""A medicine by its name or its kind."""
_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|half|a half|half an?|a quarter|a couple(?: of)?|a few)"
)
_UNIT = (
    "(?:mg|mcg|µg|mls?|cc|milligrams?|micrograms?|millilit(?:er|re)s?|iu|units?|teaspoons?|tsps?"
    "|tablespoons?|tbsps?"
    "|tablets?|tabs?|pills?|capsules?|caps|puffs?|drops?|gummies|lozenges|droppers?|droppersful"
    "|droppers? full)"
)
AMOUNT = rf"{_NUMBER}[- ]?{_UNIT}(?!\w|/dl)"
"""So much of it: "800 mg", "half a tablet", "two puffs"."""

_STEMS = (
    *(
        "medic",
        "meds",
        " med",
        "pill",
        "tablet",
        "insulin",
        "antibio",
        "thinner",
        "depress",
        "prescription",
        "chemo",
        "inhaler",
    ),
    *(
        "steroid",
        "birth control",
        "histamine",
        "pain rel",
        "opioid",
        "ssri",
        "snri",
        "blocker",
        "coag",
        "diuretic",
    ),
    *(
        "psychotic",
        "convuls",
        "nsaid",
        "congest",
        "cough syrup",
        "sleep aid",
        "sleeping",
        "benzo",
        "stimul",
        "antacid",
    ),
    *(
        "nicotine",
        "epi-pen",
        "epipen",
        "drops",
        "spray",
        "laxative",
        "antiviral",
        "dose",
        "dosa",
        "dosing",
        "mg",
        "mcg",
        "µg",
        "milligram",
        "microgram",
    ),
    *(
        "ml",
        "millilit",
        "units",
        "teaspoon",
        "tsp",
        "tablespoon",
        "tbsp",
        "tabs",
        "capsule",
        "caps",
        "puff",
        "gummi",
    ),
    *(
        "lozenge",
        "dropper",
        "cillin",
        "mycin",
        "statin",
        "prazole",
        "olol",
        "sartan",
        "azepam",
        "azolam",
        "oxetine",
    ),
    *("tidine", "floxacin", "cycline", "gliptin", "gliflozin", " cc", " iu"),
)
_NAMED = re.compile(rf"\b{any_of(_NAMES)}")


def mentioned(text: str) -> bool:
    """Whether a lower-case text may speak of a medicine at all; a quick look that forgets none."""
    return any(stem in text for stem in _STEMS) or _NAMED.search(text) is not None
