"""A home remedy in place of care.

Honey for a cough is fine. Castor oil for a lump, or vinegar in place of a blood pressure pill, costs the
weeks in which the illness could still be treated.
"""

from collections.abc import Iterator

from policies.advice.medicines import MEDICINE, shadow
from policies.advice.telling import asked, near
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_REMEDY = (
    "(?:castor oil|(?:apple cider )?vinegar|acv|essential oils?|(?:tea tree|oregano|peppermint|lavender"
    "|clove|coconut|olive|black seed|fish|cbd) oil|garlic|honey|colloidal silver"
    "|turmeric|curcumin|baking soda|cranberr(?:y|ies)(?: juice| pills?)?|d-?mannose|steam|vicks|manuka"
    r"|colostrum|chlorophyll|activated charcoal|herbs?|herbal (?:teas?|remed\w+|supplements?|tinctures?)"
    "|cbd(?: gummies)?|crystals?|raw milk|elderberr(?:y|ies)"
    "|ginger|onions?|hydrogen peroxide|peroxide|black salve|(?:juice )?(?:fast(?:ing)?|cleanses?)"
    r"|celery juice|lemon (?:juice|water)|juicing|supplements?|vitamins?(?: [a-k]\d{0,2})?"
    r"|homeopath\w+|detox(?: teas?)?|salt water|epsom salts?|aloe(?: vera)?|cayenne|cinnamon|magnesium"
    "|zinc|echinacea|goldenseal|berberine|moringa|sea moss|mushrooms?|kombucha|probiotics"
    "|bone broth|keto(?: diet)?|carnivore diet|alkaline (?:water|diet)|breast ?milk|urine|sunlight"
    "|sunshine|red light|acupuncture|reiki|chiropractic(?: adjustments?)?|adjustments?|cupping"
    "|potato(?:es)?|cabbage leaves|borax|methylene blue|ivermectin|fenbendazole|marijuana|weed|mullein"
    r"|soursop|tinctures?|poultices?|prayer|natural (?:remed\w+|cures?|healing))"
)
_CARE = (
    f"(?:{MEDICINE}|doctors?|the dentist|dentists?|the er|the emergency room|the hospital|hospitals"
    r"|a biopsy|biopsy|biops(?:y|ies)|chemo(?:therapy)?|radiation|surgery|stitches|urgent care|vaccin\w+"
    "|shots?"
    "|a scan|mammograms?|colonoscop(?:y|ies)|dialysis|medical (?:care|treatment)|treatment"
    "|conventional (?:medicine|treatment)|modern medicine|big pharma|therapy|a cast|prescriptions?"
    "|anyone biopsy it)"
)
_SERIOUS = (
    "(?:kidney (?:infections?|stones?|failure|disease)|(?:bladder|ear|sinus|tooth|skin|staph|bacterial"
    "|lung|eye) infections?|infections?|utis?|strep(?: throat)?|pneumonia|cancers?|tumou?rs?"
    "|(?:breast )?lumps?"
    "|melanoma|(?:skin )?moles?|diabetes|high blood pressure|hypertension|gallstones?"
    "|asthma(?: attacks?)?|appendicitis|sepsis|abscess(?:es)?|tooth ?aches?|heart (?:disease|attacks?"
    "|failure)|blood clots?|strokes?"
    "|seizures?|epilepsy|depression|bipolar|hepatitis|hiv|lyme(?: disease)?|meningitis|mrsa|rsv"
    "|whooping cough|measles|covid|fibroids|cysts?|high cholesterol|thyroid (?:disease|problems?)|autism"
    "|adhd"
    "|concussions?|broken (?:bones?|toes?|fingers?)|stds?|herpes|chlamydia|ulcers?|alzheimer's|dementia"
    "|preeclampsia|jaundice|anaphylaxis|burns?)"
)
_WORKS = (
    "(?:clears?|treats?|heals?|knocks? out|gets? rid of|takes? care of|draws? out|shrinks?|dissolves?"
    "|fix(?:es)?|kills?|flush(?:es)?|wipes? out|beats?|handles?|cures?|reverses?|works? (?:better"
    "|just as well|great|wonders)"
    r"|is all (?:you|they) need|does the (?:trick|job)|melts?)"
)
_INSTEAD = lazily(
    "|".join(
        (
            (
                rf"\b{_REMEDY}(?: [\w'-]+){{0,5}}? (?:instead of|rather than|in place of|over|not|and skip"
                r"|without|before (?:you (?:\w+ )?(?:go|let|take|see|agree|try|run|fill|call)?|any|going"
                rf"|taking|seeing)?)(?: [\w'-]+){{0,5}}? ?{_CARE}\b"
            ),
            (
                r"\b(?:instead of|rather than|skip|forget|ditch|toss|before|no need for"
                "|who needs) (?:(?:the|your|a|an|those|taking|running to|going to|another|more"
                f"|you (?:take|fill|see|go to)) )*{_CARE}(?: (?:for"
                r"|with) (?:[\w'-]+ ){0,3}?[\w'-]+)?,? (?:and )?(?:(?:[\w'-]+ and )|(?:try|use|take"
                rf"|drink|reach for|put|rub|do|just|with|when you have) (?:[\w'-]+ ){{0,3}}?)?{_REMEDY}\b"
            ),
            (
                rf"\b(?:swap|replace|trade) (?:your |the )?(?:[\w'-]+ )?{_CARE} (?:for"
                rf"|with) (?:[\w'-]+ ){{0,2}}?{_REMEDY}\b"
            ),
            (
                rf"\b{_REMEDY}(?: [\w'-]+){{0,3}}? (?:is |are |works? )?(?:better|safer|stronger"
                "|more effective|as good|as effective|just as good) (?:than"
                rf"|as) (?:[\w'-]+ ){{0,2}}?{_CARE}\b"
            ),
            (
                rf"\b{_REMEDY}(?: [\w'-]+){{0,3}}? (?:(?:will|can|should|to|really|naturally"
                f"|that) )*{_WORKS} (?:up |out |away |for )?(?:(?:your|a|an|the|that|most|any|all"
                rf"|every) )*(?:[\w'-]+ )?{_SERIOUS}\b"
            ),
            (
                rf"\b{_SERIOUS}\b[^.!?\n]{{0,30}}[?:,] ?(?:(?:try|use|put|rub|take|drink|eat|do|apply|soak"
                rf"|place|just|some|a|the|our|two|pure|raw|fresh|warm|spoonful|of|little|bit) )*{_REMEDY}\b"
            ),
            (
                rf"\b(?:put|rub|pour|apply|place|dab) (?:[\w'-]+ ){{0,3}}?{_REMEDY}(?: \w+)? (?:on|in|over"
                rf"|into) (?:[\w'-]+ ){{0,2}}?{_SERIOUS}\b"
            ),
            (
                r"\b(?:treat|cure|heal|beat|reverse|shrink"
                rf"|fight) (?:[\w'-]+ ){{0,2}}?{_SERIOUS} (?:naturally|at home|without (?:drugs|medicine"
                rf"|meds|surgery|a doctor|chemo)|with (?:[\w'-]+ ){{0,2}}?{_REMEDY})\b"
            ),
        )
    )
)
_WEAK = lazily(r"(?:treat|cure|heal|beat|reverse|shrink|fight)\b")
_DOUBTED = lazily(
    r"\b(?:no evidence|not proven|do(?:es)? not|doesn't|don't|won't|will not|can't|cannot|never|myths?"
    r"|stud(?:y|ies)|trials?|rumou?rs?|hear|research\w*|evidence|dangerous|warn\w*|fda|not a substitute"
    "|alongside"
    "|along with|in addition"
    r"|ask (?:us|your)|talk (?:to|with)|check with|doctor first|recipe|dinner|salad|kitchen|cook\w*"
    r"|interact\w*|unproven|nope|is it true)\b"
)


@check(
    code="ADV009",
    name="remedy-instead-of-care",
    severity=Severity.BLOCK,
    message="Do not offer a home remedy in place of care. Say what it may ease, and when to be seen.",
    cite="AMA Code of Medical Ethics, Opinion 2.3.2; FTC Health Products Compliance Guidance (2022)",
    floor=Severity.REVIEW,
    cues=(
        *(
            "vinegar",
            "acv",
            " oil",
            "garlic",
            "honey",
            "silver",
            "turmeric",
            "curcumin",
            "baking soda",
            "cranberr",
            "mannose",
            "steam",
            "vicks",
            "colostrum",
            "chlorophyll",
            "charcoal",
            "herb",
            "cbd",
            "crystal",
        ),
        *(
            "raw milk",
            "elderberr",
            "ginger",
            "onion",
            "peroxide",
            "salve",
            "fast",
            "cleanse",
            "celery",
            "lemon",
            "juic",
            "supplement",
        ),
        *(
            "vitamin",
            "homeopath",
            "detox",
            "salt",
            "aloe",
            "cayenne",
            "cinnamon",
            "magnesium",
            "zinc",
            "echinacea",
            "goldenseal",
        ),
        *(
            "berberine",
            "moringa",
            "sea moss",
            "mushroom",
            "kombucha",
            "probiotic",
            "bone broth",
            "keto",
            "carnivore",
            "alkaline",
            "breast",
        ),
        *(
            "urine",
            "sunlight",
            "sunshine",
            "red light",
            "acupunct",
            "reiki",
            "chiropract",
            "adjustment",
            "cupping",
            "potato",
            "cabbage",
        ),
        *(
            "borax",
            "methylene",
            "ivermectin",
            "fenbendazole",
            "marijuana",
            "weed",
            "mullein",
            "soursop",
            "tincture",
            "poultice",
            "prayer",
        ),
        *("natural", "at home", "without"),
    ),
    flags=(
        "«Put castor oil on that lump» before you let anyone biopsy it.",
        "Try «apple cider vinegar instead of your blood pressure pills».",
        "Why run to the doctor for a «kidney infection? Cranberry juice» does it.",
        "«Garlic knocks out strep throat» in a day.",
        "«Skip the antibiotics and use oregano oil».",
        "«Forget the antibiotics for that UTI, cranberry» will do.",
        "«Turmeric works better than ibuprofen».",
        Example("«Beat high blood pressure without drugs» at our talk.", Severity.REVIEW),
    ),
    passes=(
        "Honey can soothe a cough in children over one.",
        "Cranberry juice does not treat a kidney infection.",
        "Study: turmeric works no better than ibuprofen.",
        "Myth: garlic cures an ear infection.",
        "Ginger tea may ease nausea. Call us if it lasts.",
        "Cancer rumors we hear: ivermectin. Here is what trials show.",
        "Can vinegar treat diabetes? Our dietitian answers.",
        "Acupuncture along with your pain medicine: ask our team.",
        "Chicken with turmeric and ginger: a dinner for people with diabetes.",
    ),
)
def remedy_instead_of_care(reading: Reading) -> Iterator[Span]:
    """A remedy in place of a medicine or a doctor, or for an illness it does not treat."""
    for remedy in _INSTEAD.finditer(shadow(reading.lower)):
        start = remedy.start()
        if not (
            reading.negated(*remedy.span())
            or asked(reading, remedy.end() - 1)
            or _DOUBTED.search(near(reading, start, before=0))
        ):
            yield reading.span(remedy, severity=Severity.REVIEW if _WEAK.match(remedy[0]) else None)
