"""The words for medicines and for how much of one.

There are nearly a thousand, and thirty patterns ask for one. So that no pattern has to list them, they look
at a text's shadow (`shadow`): the same text with a sign in place of every medicine, at the same offsets.
"""

import re
from functools import lru_cache

from policies.drugs.boxed import BOXED
from policies.drugs.labels import LABELS
from policies.drugs.names import any_of
from policies.patterns import lazily
from policies.vocabulary import words

_FAMILY = (
    r"\w{5,20}+(?:"
    + "|".join(
        f"(?<={ending}{end})"
        for ending in (
            *(
                "cillin",
                "mycin",
                "statin",
                "prazole",
                "olol",
                "sartan",
                "azepam",
                "azolam",
                "oxetine",
                "tidine",
            ),
            *("floxacin", "cycline", "gliptin", "gliflozin"),
        )
        for end in ("", "s")
    )
    + ")"
)
"""A word that ends as the names of a family of drugs do."""
_CLASSES = (
    "medicines?|medications?|meds?|(?:bp|blood pressure|heart) meds?|pills?|tablets?|insulin|antibiotics?"
    "|statins?|blood thinners?|antidepressants?"
    "|prescriptions?|chemo(?:therapy)?|inhalers?|steroids?|birth control|antihistamines?|painkillers?"
    "|pain relievers?"
    r"|opioids?|ssris?|snris?|beta[- ]?blockers?|anticoagulants?|diuretics?|water pills?|antipsychotics?"
    r"|glp-?1s?|lithium(?! (?:batter|ion))|needles|injections"
    "|anticonvulsants?|nsaids?|decongestants?|cough syrup|sleeping pills?|sleep aids?|benzos?|stimulants?"
    "|antacids?"
    "|biologics?|immunosuppressants?|nicotine patch(?:es)?|epi-?pens?|eye drops|ear drops|nasal sprays?"
    "|laxatives?|antivirals?|anxiety meds"
    "|(?:blood pressure|heart|seizure|thyroid|cholesterol|diabetes|adhd) (?:meds?|pills?|medicines?"
    "|medications?)"
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
    *("ketamine", "ivermectin", "fenbendazole", "mebendazole"),
    *("flexeril", "cyclobenzaprine", "tizanidine", "suboxone", "buprenorphine", "nitroglycerin", "nitro"),
)
_WORD = lazily(r"[^\W_]+(?:['-][^\W_]+)*")
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

_A_DRUG, _A_KIND = "\u00aa\u00ba"
"""The signs of a shadow: letters, and yet none of a plain text, which has "a" and "o" in their place."""
_DRUG_SAID = "(?:statin|cbd|ivermectin|fenbendazole|aspirin|melatonin|amoxicillin|penicillin)s?"
_KIND_SAID = (
    "(?:pill|tablet|medicine|med|insulin|antibiotic|inhaler|steroid|antidepressant|prescription|antihistamine"
    "|decongestant|laxative|antacid)s?|chemo(?:therapy)?"
)
"""What patterns that look at a shadow say in so many words, too: it stays as it is."""
_UNSAID = lazily(
    rf"(?<!\w)(?!(?:{_DRUG_SAID}|{_KIND_SAID})(?!\w))"
    rf"(?:(?P<drug>{any_of(_NAMES)}s?|{_FAMILY})|{_CLASSES})(?!\w)"
)

DRUG = rf"(?:{_A_DRUG}++|{_DRUG_SAID})"
"""One drug by its name, in a shadow."""
MEDICINE = rf"(?:[{_A_DRUG}{_A_KIND}]++|{_DRUG_SAID}|{_KIND_SAID})"
"""A medicine by its name or its kind, in a shadow."""
_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|half|a half|half an?|a quarter|a couple(?: of)?|a few)"
)
_UNIT = (
    "(?:mg|meq|mcg|µg|mls?|cc|milligrams?|micrograms?|millilit(?:er|re)s?|iu|units?|teaspoons?|tsps?"
    "|tablespoons?|tbsps?"
    "|tablets?|tabs?|pills?|capsules?|caps|puffs?|drops?|gummies|lozenges|droppers?|droppersful"
    "|droppers? full)"
)
AMOUNT = rf"{_NUMBER}[- ]?{_UNIT}(?!\w|/dl)"
"""So much of it: "800 mg", "half a tablet", "two puffs"."""

_SAID = frozenset(
    word + end
    for word in (
        *(max(_WORD.findall(name), key=len) for name in _NAMES),
        *(
            "medicine",
            "medication",
            "med",
            "pill",
            "tablet",
            "insulin",
            "antibiotic",
            "statin",
            "thinner",
            "patch",
        ),
        *(
            "antidepressant",
            "prescription",
            "chemo",
            "chemotherapy",
            "inhaler",
            "steroid",
            "control",
            "antihistamine",
        ),
        *(
            "painkiller",
            "reliever",
            "opioid",
            "ssri",
            "snri",
            "blocker",
            "betablocker",
            "anticoagulant",
            "diuretic",
        ),
        *(
            "antipsychotic",
            "anticonvulsant",
            "nsaid",
            "decongestant",
            "syrup",
            "aid",
            "benzo",
            "stimulant",
            "antacid",
        ),
        *(
            "patche",
            "epipen",
            "epi-pen",
            "drop",
            "spray",
            "laxative",
            "antiviral",
            "needle",
            "injection",
            "glp-1",
        ),
        *(
            "glp1",
            "lithium",
            "dose",
            "dosage",
            "dosing",
            "mg",
            "mcg",
            "meq",
            "µg",
            "ml",
            "cc",
            "milligram",
            "microgram",
        ),
        *(
            "milliliter",
            "millilitre",
            "iu",
            "unit",
            "teaspoon",
            "tsp",
            "tablespoon",
            "tbsp",
            "tab",
            "capsule",
            "cap",
        ),
        *(
            "puff",
            "gummie",
            "biologic",
            "immunosuppressant",
            "infusion",
            "transfusion",
            "shot",
            "lozenge",
            "dropper",
            "droppersful",
        ),
    )
    for end in ("", "s")
)
_ENDINGS = tuple(
    ending + end
    for ending in (
        *("cillin", "mycin", "statin", "prazole", "olol", "sartan", "azepam", "azolam", "oxetine", "tidine"),
        *(
            "floxacin",
            "cycline",
            "gliptin",
            "gliflozin",
            "mg",
            "mcg",
            "meq",
            "µg",
            "ml",
            "iu",
            "cc",
            "pill",
            "tab",
        ),
    )
    for end in ("", "s")
)


def mentioned(text: str) -> bool:
    """Whether a lower-case text may speak of a medicine at all; a quick look that forgets none."""
    said = words(text)
    return not _SAID.isdisjoint(said) or any(word.endswith(_ENDINGS) for word in said)


@lru_cache(maxsize=16)
def shadow(text: str) -> str:
    """A plain lower-case text in which signs stand for its medicines; as long as it, letter for letter."""
    return _UNSAID.sub(_signed, text) if mentioned(text) else text


def _signed(medicine: re.Match[str]) -> str:
    return (_A_DRUG if medicine["drug"] else _A_KIND) * len(medicine[0])
