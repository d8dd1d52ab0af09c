"""Supplements said to treat an illness.

A product that treats, cures or prevents a disease is a drug by law, whatever its label says. A supplement may
be said to support how the body works, with the FDA's disclaimer.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import asserted
from policies.claims.reporting import reported
from policies.claims.sayings import Sayings
from policies.claims.sources import sourced
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_SUPPLEMENT = (
    r"(?:supplements?|vitamins?(?: (?:a|b|b6|b12|c|d|d3|e|k2))?|zinc(?: lozenges)?|magnesium(?: \w+)?"
    r"|selenium|iodine|turmeric|curcumin|elderberry(?: \w+)?|echinacea|cbd(?: \w+)?|hemp(?: \w+)?"
    r"|probiotics?|prebiotics?"
    r"|collagen|ashwagandha|apple cider vinegar|essential oils?|(?:lavender|peppermint|frankincense"
    r"|oregano|tea tree|black seed|fish|krill|cod liver|coconut|castor|primrose) oil|herbal (?:\w+)|herbs?"
    r"|mushroom \w+|lion's mane|reishi|chaga|cordyceps|omega-?3s?|garlic(?: \w+)?|ginger(?: \w+)?|honey"
    r"|manuka honey|nad\+?|glutathione|peptides?|berberine|cinnamon|quercetin|resveratrol|spirulina|moringa"
    r"|sea moss|bone broth|green tea|kombucha|celery juice|greens powder|multivitamins?|gummies|tinctures?"
    r"|drops|capsules|kava|st\.? john'?s wort|valerian|ginkgo|ginseng|saw palmetto|milk thistle|nattokinase"
    r"|iv (?:drips?|vitamins?|therapy)|drips?|myers'? cocktail|vitamin drips?|melatonin|creatine"
    r"|methylene blue|blend)"
)
_ILL = (
    r"(?:(?:the |your |all |any |chronic |joint |type 2 |high |seasonal |severe |early |common "
    r"|clinical )*(?:flu|influenza|colds?|covid(?:-19)?|arthritis|diabetes|blood pressure|hypertension"
    r"|cholesterol|depression|anxiety|adhd|autism|asthma"
    r"|allergies|eczema|psoriasis|acne|ibs|crohn's|colitis|migraines?|alzheimer's|dementia|memory loss"
    r"|cancer|tumou?rs?|heart disease|heart attacks?|strokes?|osteoporosis|infections?|utis?|insomnia"
    r"|fibromyalgia|lupus|ms"
    r"|multiple sclerosis|parkinson's|thyroid disease|hashimoto's|infertility|pcos|endometriosis|menopause"
    r"|gout|neuropathy|lyme(?: disease)?|long covid|erectile dysfunction|fatty liver|obesity"
    r"|autoimmune \w+|inflammation|disease"
    r"|illness|viruses|pneumonia|bronchitis|hair loss|macular degeneration|glaucoma|hangovers?"
    r"|concussions?|addiction))"
)
_DOES = (
    r"(?:(?:can |will |helps? |help to |to |that |which |naturally |actually |proven to |really )*(?:cure"
    r"|treat|prevent|reliev(?:e)|reverse|heal|fight|eliminate|beat|stop|combat|protect (?:you )?(?:against"
    r"|from)|banish|control|lower|reduce|ward off|fix|manage|end|kill"
    r"|knock out|ease|calm)s?|cures|treats|prevents|relieves|reverses|heals|fights(?: off)?|eliminates"
    r"|beats|stops|combats|protects (?:you )?(?:against|from)|banishes|controls|lowers|reduces|wards off"
    r"|fixes|works? for|works? (?:wonders )?(?:against|on)"
    r"|(?:is|are) (?:an? |the )?(?:\w+ )?(?:remed(?:y|ies)|cures?|treatments?|answer|solution)s? (?:for|to))"
)
_PATTERN = Sayings(
    (
        (
            "ashw berb blen bone caps cbd chag cide cinn coll cord crea curc drip drop echi elde garl"
            " ging gink gins glut gree gumm hemp herb hone iodi iv juic kava komb magn mane mela meth"
            " milk mori moss mult mush myer nad natt oil oils omeg palm pept preb prob quer reis resv"
            " sele spir supp tinc turm vale vita wort zinc"
        ),
        (
            rf"\b{_SUPPLEMENT} (?:(?!not\b|no\b|never\b|may\b|might\b|could\b|deficiency\b|does\b"
            rf"|do\b)[\w'-]+ ){{0,3}}?{_DOES} (?:(?!not\b|no\b)[\w'-]+ ){{0,2}}?{_ILL}(?![\w-])"
        ),
    ),
)
_TRUE = lazily(
    r"\b(?:folic acid|folate|iron|scurvy|rickets|deficien\w+|rehydration|neural tube"
    r"|zinc .{0,20}(?:wilson|diarrhea)|vitamin k .{0,20}bleed|magnesium .{0,20}(?:preeclampsia"
    r"|eclampsia)|omega-?3.{0,40}prescription|pernicious)\b"
)
_HEDGE = lazily(
    r"\b(?:some (?:people|patients|adults|kids|women|men)|for some|may|might|could|stud(?:y|ies)|research"
    r"|trial|evidence|scientists|linked|tied)\b"
)


@check(
    code="CLM013",
    name="supplement-claim",
    severity=Severity.REVIEW,
    message=(
        "Say what it supports in the body, with the FDA disclaimer. Only a drug may be said to treat or"
        " prevent an illness."
    ),
    cite="21 USC 343(r)(6); 21 CFR 101.93(g)",
    floor=Severity.REVIEW,
    flags=(
        "«Elderberry syrup prevents the flu», now at our desk.",
        "This «magnesium blend treats anxiety» gently.",
        "«CBD gummies that relieve arthritis», just in.",
        "Our probiotic is new: «probiotics fix IBS».",
        "An «IV drip that fights off infections».",
    ),
    passes=(
        "Vitamin D helps your body absorb calcium.",
        "Folic acid before pregnancy helps prevent birth defects, and vitamins treat no disease.",
        "Vitamin C prevents infections of the gums in scurvy.",
        "In a small trial fish oil lowers high blood pressure.",
        "Fish oil prevents heart attacks? Not by itself.",
        "Garlic fights colds https://example.com/garlic",
        "Supplements do not treat depression.",
    ),
)
def supplement_claim(reading: Reading) -> Iterator[Span]:
    """A supplement that treats or prevents an illness, unless it is a true one or hedged with a source."""
    for claim in asserted(reading, _PATTERN):
        sentence = reading.sentence(claim.start())
        if not (
            _TRUE.search(sentence)
            or _HEDGE.search(sentence)
            or reported(reading, *claim.span())
            or sourced(reading, claim.start())
        ):
            yield reading.span(claim)
