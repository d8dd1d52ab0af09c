"""What drugs and devices are approved for in the United States, and the words of those uses.

From general knowledge of FDA labels and clearances as of November 2025, not from a download: refresh it
from DailyMed (https://dailymed.nlm.nih.gov) or openFDA's drug labels (field `indications_and_usage`) before
it is relied on, and once a quarter after that. It holds what clinics promote for uses of their own
choosing, not every drug. A use that is missing from a row asks for a reviewer's look and forbids nothing.
"""

from dataclasses import dataclass

USES: dict[str, str] = {
    "sleep": (
        r"insomnia|sleep(?:less(?:ness)?)?(?! apnea| stud| cent| lab| medicine| disorders? cent)(?![\w-])"
        r"|sleeping|asleep|restless nights|night'?s rest"
    ),
    "apnea": r"sleep apnea",
    "anxiety": r"anxiety|anxious|panic attacks?|nervous(?:ness)?|calm(?:er)?|racing thoughts",
    "stage": (
        "stage fright|performance anxiety|public speaking|speech(?:es)?|big (?:presentation|interview"
        "|audition"
        "|recital|meeting|exam|test|game|day)|test anxiety|wedding (?:toast|day|speech)|jitters"
        "|first[- ]dates?|date nerves|shaky (?:hands|voice)|job interviews?|auditions?"
    ),
    "flying": r"fl(?:ight|ying) anxiety|fear of flying|nervous fl[iy]ers?|your flight|plane rides?",
    "depression": r"depress(?:ion|ed|ive)|low mood",
    "ptsd": r"ptsd|nightmares?",
    "bipolar": r"bipolar|mania|schizophrenia|psychosis",
    "irritability": r"irritab(?:le|ility)|tantrums?|aggress(?:ion|ive)|anger|outbursts?",
    "ocd": r"ocd|obsessive",
    "adhd": r"adhd",
    "focus": (
        "focus(?:ed)?|concentrat(?:e|ion)|finals|students?|ceos?|executives?|entrepreneurs?|gamers?"
        "|all-nighters?|studying|(?:law|med|grad) school|exams?|grades"
        r"|deadlines|productiv(?:e|ity)|brain fog|mental clarity|brain health|memory|sharper"
    ),
    "binge": r"binge[- ]eating|binges?",
    "dementia": r"dementia|alzheimer'?s",
    "autism": r"autis(?:m|tic)",
    "alcohol": r"alcohol|drinking",
    "opioids": r"opioid|withdrawal|detox",
    "smoking": r"smok(?:ing|ers?|e)|vaping",
    "cannabis": r"cannabis|marijuana",
    "seizures": r"seizures?|epilep(?:sy|tic)",
    "migraine": r"migraines?",
    "headache": r"(?<!migraine )headaches?",
    "pain": r"(?<!nerve )(?<!shingles )pain|aches?|sciatica|sore(?:ness)?|discs?",
    "nerves": r"neuropath(?:y|ic)|nerve pain|tingling|shingles pain|postherpetic",
    "fibromyalgia": r"fibromyalgia",
    "joints": r"knees?|hips?|joints?|arthritis|cartilage|shoulders?|meniscus|bone[- ]on[- ]bone|spine",
    "injury": (
        "injur(?:y|ies|ed)|tendon(?:itis|s)?|ligaments?|rotator cuffs?|tennis elbow|plantar|achilles"
        "|sprains?"
        r"|heal(?:ing)?"
    ),
    "jaw": r"tmj|tmd|jaws?|teeth[- ]grinding|grinding|bruxism|clench(?:ing|ers?)?|masseters?",
    "hair": (
        "hair (?:loss|thinning|growth|regrowth|restoration|shedding)|hair|thinning|bald(?:ness|ing)?"
        "|alopecia"
        r"|receding|hairlines?"
    ),
    "hair-women": (
        r"(?:women|woman|her|ladies|female|postpartum|mamas?|moms?)(?:'s)? [^.!?\n]{0,60}?(?:hair|thinning"
        "|shedding)"
        r"|hair[^.!?\n]{0,60}? (?:women|ladies|female|moms?|postpartum)"
    ),
    "acne": r"acne|clear(?:er)? skin|breakouts?|blemish(?:es)?|pimples?|hormonal skin",
    "wrinkles": (
        "wrinkles?|frown lines?|crow'?s feet|forehead lines?|11s|elevens|fine lines?"
        "|smooth(?:er)? (?:forehead|skin)"
    ),
    "smile": r"gummy smiles?|lip flips?|lips?",
    "slimming": (
        r"jawline|v-?line|face slimming|slim(?:mer)? (?:face|jaw|calves)|calf|calves|trap(?:ezius|s)?"
        r"|traptox"
    ),
    "pores": r"pores?|oily skin|glass skin|glow(?:ing|y)?|radian(?:t|ce)|texture|scars?|facials?",
    "blushing": r"blush(?:ing)?|flush(?:ing|ed)|facial redness|red face|rosacea",
    "underarms": r"under-?arms?|armpits?|axilla(?:ry|e)|hyperhidrosis",
    "sweat": (
        r"sweaty? (?:palms?|hands?|feet|foot|scalp|forehead|face|groin|back)|(?:palm|hand|foot"
        r"|scalp) sweat(?:ing)?"
    ),
    "spasm": r"spasticity|cervical dystonia|eyelid|bladder|crossed eyes|drool(?:ing)?",
    "weight": (
        r"weight(?:[- ]?loss)?|slim(?:ming)?|pounds?|lbs|(?:belly |body )?fat|fat loss|fat burn\w*|skinny"
        "|appetite|inches"
        r"|food noise|waistline|beach body|bikini"
    ),
    "diabetes": r"diabet(?:es|ic)(?! nerve| neurop| foot)|blood sugar|a1c",
    "no-diabetes": r"without (?:the )?diabetes|no diabetes|not (?:a )?diabetic|non-?diabetics?",
    "urinary": r"utis?|bladder infections?",
    "prediabetes": r"pre-?diabetes|insulin resistance",
    "pcos": r"pcos|polycystic",
    "heart": r"heart(?: disease| health| attacks?)?|cardiovascular|arter(?:y|ies)|plaque|circulation",
    "pressure": r"blood pressure|hypertension",
    "cholesterol": r"cholesterol|ldl|triglycerides",
    "kidneys": r"kidneys?",
    "liver": r"(?:fatty )?liver|nash|mash",
    "ageing": (
        r"longevity|anti-?ag(?:e|e?ing)|age management|live longer|look(?:ing)? younger|feel(?:ing)? younger"
        r"|youth(?:ful)?|fountain of|life ?span|health ?span|turn back (?:the|time)|biological age|cellular"
        r"|feel (?:and look )?\d0 again|\d[05] again"
    ),
    "energy": (
        r"energy|energized?|fatigue|tired(?:ness)?|stamina|vitality|exhaust(?:ed|ion)|sluggish|recharge"
        r"|burnout"
    ),
    "prolactin": r"prolactin\w*",
    "libido": r"orgasms?|libido|sex(?:ual)? (?:drive|desire|life|wellness)|desire|intimacy|spark|bedroom",
    "muscle": (
        r"muscles?|lean mass|bodybuild\w*|gains|(?:build|more) strength|athletic performance|recover(?:y"
        r"|ies)? (?:time|faster)"
    ),
    "gut": r"gut|leaky|ibs|crohn'?s|colitis|bloat(?:ing|ed)?",
    "nausea": r"nausea|vomiting",
    "morning-sickness": r"morning sickness|pregnancy nausea",
    "reflux": r"reflux|heartburn|(?:stomach|peptic) ulcers?",
    "immune": (
        r"hashimoto'?s|lupus|autoimmun\w+|multiple sclerosis|thyroid|psoriasis|eczema|atopic"
        r"|inflammat(?:ion|ory)"
    ),
    "long-covid": r"long[- ]?(?:haul\w*|covid)",
    "covid": r"(?<!long )(?<!long-)(?:covid(?:-19)?|coronavirus)",
    "malaria": r"malaria",
    "parasites": r"parasites?|scabies|lice|worms?",
    "cancer": r"cancers?|tumou?rs?|chemo(?:therapy)?",
    "lyme": r"lyme",
    "mould": r"mou?ld|toxins?|heavy metals?",
    "lead": r"lead (?:poisoning|levels?)|iron overload|wilson'?s",
    "gout": r"gout",
    "grafting": r"kidney transplants?|lam",
    "lungs": r"pneumonia|bronchitis|strep",
    "immunity": r"immun(?:e (?:boost|system|support)|ity)|cold and flu season|boost your immun\w+",
    "hangover": r"hangovers?|bachelorette|party recovery|jet ?lag",
    "hydration": r"hydrat(?:e|ion|ed)|dehydrat\w+",
    "hot-flashes": r"hot flash(?:es)?|menopaus(?:e|al)|night sweats|perimenopaus\w+",
    "fertility": r"fertil(?:e|ity)|ovulat\w+|conceiv(?:e|ing)|get(?:ting)? pregnant|ivf",
    "labour": r"labou?r|induction|cervical ripening|preterm",
    "iud": r"iuds?(?: insertions?)?",
    "brows": r"(?:eye)?brows?",
    "body": (
        r"butt(?:ocks)?|bbl|nose job|rhinoplasty|under-?eyes?|tear troughs?|jowls|bra fat|cleavage"
        r"|neck lines|hands"
    ),
    "appetite": r"appetite|weight gain|bulking|bulk",
    "milk": r"milk supply|lactation|breastfeed\w*|nursing mothers?",
    "low-t": r"hypogonadism|testicular",
    "erection": r"erectile|ed (?:meds?|treatments?|pills?)|erections?",
    "prostate": r"prostate|bph|enlarged prostate",
    "dryness": r"vaginal|dryness|painful sex|intimate|rejuvenat\w+|laxity|incontinence|leaks?",
    "growth": r"growth hormone deficiency|short stature|taller|height",
    "allergy": r"allerg(?:y|ies)|hives|itch(?:y|ing)?",
    "cough": r"cough(?:ing|s)?|congestion|sinus",
    "asthma": r"asthma|copd|wheez\w+",
    "narcolepsy": r"narcolepsy|shift[- ]work",
    "restless-legs": r"restless legs?",
    "tics": r"tics?|tourette'?s|stutter\w*",
    "parkinson": r"parkinson'?s|tremors?",
    "wounds": (
        r"wounds?|diabetic foot|ulcers?|burns?|radiation injur\w+|carbon monoxide|gangrene|the bends"
        r"|grafts?"
    ),
    "brain": r"concussions?|tbi|brain injur\w+|strokes?|cerebral palsy|neuro ?regeneration",
    "blood-cancer": r"leuk[ae]+mia|lymphoma|myeloma|sickle cell|bone marrow|cord blood|transplants?",
    "surgery": r"surger(?:y|ies)|anesth\w+|sedation|emergency (?:room|department)|intubat\w+",
    "lashes": r"lash(?:es)?|eyelash(?:es)?",
    "eyes": r"glaucoma|eye pressure",
    "fat-pockets": r"double chin|stubborn fat|love handles|fat cells",
}
"""What a use is called in posts, lower case; matched as whole words."""


@dataclass(frozen=True, slots=True)
class Label:
    """One drug, device or therapy.

    Attributes:
        names: what it is called, generic and brand, lower case and singular.
        approved: the uses on its label, as keys of `USES`.
        never: whether nothing that a clinic would offer it for is approved, so that any offer of it counts.
    """

    names: tuple[str, ...]
    approved: tuple[str, ...] = ()
    never: bool = False


SETTINGS = frozenset({"surgery", "blood-cancer", "grafting"})
"""Uses that are named beside any drug ("before surgery"): they make an offer fine, and never wrong."""

LABELS: tuple[Label, ...] = (
    # Hair and skin
    Label(
        (
            "oral minoxidil",
            "minoxidil pill",
            "minoxidil tablet",
            "minoxidil capsule",
            "minoxidil by mouth",
            "loniten",
        ),
        ("pressure",),
    ),
    Label(("minoxidil", "rogaine"), ("hair", "hair-women")),
    Label(("finasteride", "propecia", "proscar"), ("hair", "prostate")),
    Label(("dutasteride", "avodart"), ("prostate",)),
    Label(("spironolactone", "aldactone"), ("pressure", "heart", "kidneys", "liver")),
    Label(("isotretinoin", "accutane", "absorica", "claravis"), ("acne",)),
    Label(("tretinoin", "retin-a"), ("acne", "wrinkles")),
    Label(("bimatoprost", "latisse"), ("lashes", "eyes")),
    Label(("tranexamic acid", "lysteda"), ("surgery",)),
    # Botulinum toxins and devices
    Label(
        (
            *(
                "botox",
                "baby tox",
                "botulinum toxin",
                "onabotulinumtoxina",
                "dysport",
                "xeomin",
                "jeuveau",
                "daxxify",
            ),
            *("letybo", "wrinkle relaxer", "neuromodulator", "neurotoxin"),
        ),
        ("wrinkles", "migraine", "underarms", "spasm"),
    ),
    Label(("kybella", "deoxycholic acid"), ("fat-pockets",)),
    Label(
        (
            *("vaginal laser", "intimate laser", "feminine laser", "vaginal rejuvenation", "monalisa touch"),
            *(
                "votiva",
                "femilift",
                "thermiva",
                "laser vaginal rejuvenation",
                "vaginal tightening",
                "laser tightening",
                "vaginal lift",
            ),
        ),
        never=True,
    ),
    # Mind
    Label(("quetiapine", "seroquel"), ("bipolar", "depression")),
    Label(("lurasidone", "latuda", "cariprazine", "vraylar"), ("bipolar", "depression")),
    Label(("olanzapine", "zyprexa"), ("bipolar", "depression")),
    Label(
        ("aripiprazole", "abilify"), ("bipolar", "depression", "autism", "irritability", "tics", "dementia")
    ),
    Label(("risperidone", "risperdal"), ("bipolar", "autism", "irritability")),
    Label(("brexpiprazole", "rexulti"), ("bipolar", "depression", "dementia")),
    Label(("trazodone", "desyrel"), ("depression",)),
    Label(("mirtazapine", "remeron"), ("depression",)),
    Label(("amitriptyline", "elavil", "nortriptyline"), ("depression",)),
    Label(("doxepin", "silenor"), ("depression", "anxiety", "sleep", "allergy")),
    Label(("bupropion", "wellbutrin", "zyban"), ("depression", "smoking")),
    Label(("sertraline", "zoloft"), ("depression", "ocd", "anxiety", "ptsd")),
    Label(("fluoxetine", "prozac"), ("depression", "ocd", "anxiety", "binge", "bipolar")),
    Label(("escitalopram", "lexapro"), ("depression", "anxiety")),
    Label(("paroxetine", "paxil"), ("depression", "ocd", "anxiety", "ptsd", "hot-flashes")),
    Label(("duloxetine", "cymbalta"), ("depression", "anxiety", "nerves", "fibromyalgia", "pain", "joints")),
    Label(("venlafaxine", "effexor"), ("depression", "anxiety")),
    Label(("esketamine", "spravato"), ("depression",)),
    Label(("ketamine",), ("surgery",), never=True),
    Label(("psilocybin", "ibogaine", "magic mushroom", "mdma", "ayahuasca"), never=True),
    Label(("alprazolam", "xanax"), ("anxiety",)),
    Label(("lorazepam", "ativan"), ("anxiety", "seizures", "surgery")),
    Label(("clonazepam", "klonopin"), ("seizures", "anxiety")),
    Label(("diazepam", "valium"), ("anxiety", "alcohol", "seizures", "surgery", "spasm")),
    Label(("hydroxyzine", "vistaril", "atarax"), ("anxiety", "allergy", "surgery")),
    Label(("buspirone", "buspar"), ("anxiety",)),
    Label(("lithium",), ("bipolar",)),
    Label(("adderall", "ritalin", "methylphenidate", "concerta"), ("adhd", "narcolepsy")),
    Label(("vyvanse", "lisdexamfetamine"), ("adhd", "binge")),
    Label(("modafinil", "provigil", "armodafinil", "nuvigil"), ("narcolepsy", "apnea")),
    Label(("clonidine", "catapres"), ("pressure", "adhd")),
    Label(("guanfacine", "intuniv"), ("pressure", "adhd")),
    Label(("prazosin", "minipress"), ("pressure",)),
    Label(("propranolol", "inderal"), ("pressure", "heart", "migraine", "parkinson")),
    Label(("atenolol", "metoprolol", "beta blocker", "beta-blocker"), ("pressure", "heart", "migraine")),
    Label(("memantine", "namenda", "donepezil", "aricept"), ("dementia",)),
    Label(("dextromethorphan",), ("cough",)),
    # Nerves and pain
    Label(("gabapentin", "neurontin", "gralise"), ("seizures", "nerves")),
    Label(("pregabalin", "lyrica"), ("seizures", "nerves", "fibromyalgia", "pain")),
    Label(("topiramate", "topamax"), ("seizures", "migraine")),
    Label(("lamotrigine", "lamictal"), ("seizures", "bipolar")),
    Label(("zonisamide", "zonegran"), ("seizures",)),
    Label(("baclofen", "lioresal"), ("spasm",)),
    Label(("lidocaine infusion", "iv lidocaine"), never=True),
    Label(("low-dose naltrexone", "low dose naltrexone", "ldn"), never=True),
    Label(("naltrexone", "vivitrol"), ("alcohol", "opioids")),
    Label(("ropinirole", "pramipexole"), ("parkinson", "restless-legs")),
    Label(("stellate ganglion block",), ("pain",)),
    Label(("nitrous oxide", "laughing gas"), ("surgery", "anxiety", "labour")),
    # Weight, sugar, hormones
    Label(("ozempic", "rybelsus"), ("diabetes", "heart", "kidneys")),
    Label(("mounjaro",), ("diabetes",)),
    Label(("victoza", "trulicity", "dulaglutide", "bydureon", "exenatide"), ("diabetes", "heart")),
    Label(("wegovy",), ("weight", "heart", "liver")),
    Label(("zepbound",), ("weight", "apnea")),
    Label(("saxenda",), ("weight",)),
    Label(("semaglutide",), ("weight", "diabetes", "heart", "kidneys", "liver")),
    Label(("tirzepatide",), ("weight", "diabetes", "apnea")),
    Label(("retatrutide", "cagrilintide"), never=True),
    Label(
        ("jardiance", "empagliflozin", "farxiga", "dapagliflozin", "invokana", "canagliflozin"),
        ("diabetes", "heart", "kidneys"),
    ),
    Label(("metformin", "glucophage"), ("diabetes",)),
    Label(("phentermine", "adipex", "qsymia", "contrave"), ("weight",)),
    Label(("hcg",), ("fertility", "low-t")),
    Label(("testosterone", "androgel", "trt", "t pellet", "low t therapy", "low-t therapy"), ("low-t",)),
    Label(
        (
            *(
                "bioidentical hormone",
                "bio-identical hormone",
                "hormone pellet",
                "biote",
                "pellet therapy",
                "dhea",
            ),
            *("bhrt",),
        ),
        never=True,
    ),
    Label(("hgh", "human growth hormone", "somatropin", "growth hormone"), ("growth",), never=True),
    Label(("clomid", "clomiphene"), ("fertility",)),
    Label(("letrozole", "femara", "anastrozole", "arimidex"), ("cancer",)),
    Label(("levothyroxine", "synthroid", "armour thyroid", "cytomel", "liothyronine"), ("immune",)),
    Label(("flibanserin", "addyi", "bremelanotide", "vyleesi"), ("libido",)),
    Label(("pt-141", "pt 141", "pt141", "oxytocin spray", "oxytocin nasal spray"), never=True),
    Label(("viagra", "sildenafil", "cialis", "tadalafil", "levitra"), ("erection", "prostate")),
    Label(("misoprostol", "cytotec"), ("reflux",)),
    Label(("metoclopramide", "reglan"), ("reflux", "nausea", "diabetes")),
    Label(("domperidone", "makena"), never=True),
    Label(("cabergoline",), ("prolactin",)),
    Label(
        (
            "topical finasteride",
            "finasteride for women",
            "viagra for women",
            "female viagra",
            "cialis for women",
        ),
        never=True,
    ),
    # Infections and immunity
    Label(("ivermectin", "stromectol"), ("parasites", "blushing"), never=True),
    Label(("hydroxychloroquine", "plaquenil", "hcq"), ("malaria", "immune", "joints")),
    Label(("fenbendazole", "mebendazole", "albendazole"), ("parasites",), never=True),
    Label(("fluvoxamine", "luvox"), ("ocd",)),
    Label(("colchicine",), ("gout", "heart")),
    Label(("rapamycin", "sirolimus"), ("grafting",)),
    Label(
        ("azithromycin", "z-pak", "zpak", "doxycycline"),
        ("lungs", "acne", "malaria", "lyme", "cough", "blushing"),
    ),
    Label(("methotrexate",), ("immune", "joints", "cancer")),
    Label(("ondansetron", "zofran"), ("nausea",)),
    Label(("terbutaline", "brethine"), ("asthma",)),
    Label(("ivig", "immunoglobulin infusion"), ("immune",)),
    Label(("cyproheptadine",), ("allergy",)),
    Label(("buprenorphine", "suboxone"), ("opioids", "pain")),
    Label(("amantadine",), ("parkinson",)),
    Label(("cbd", "cannabidiol", "epidiolex", "delta-8", "kratom"), ("seizures",)),
    Label(("oxandrolone", "anavar", "nandrolone", "clenbuterol", "anabolic steroid", "sarms"), never=True),
    Label(
        ("sculptra", "radiesse", "juvederm", "restylane", "dermal filler"),
        ("wrinkles", "smile", "pores", "slimming"),
    ),
    # Cells, drips, gases
    Label(
        ("stem cell", "stem-cell", "wharton's jelly", "cord blood injection", "cord blood therapy"),
        ("blood-cancer",),
        never=True,
    ),
    Label(("exosome", "amniotic fluid injection", "amniotic injection", "amniotic therapy"), never=True),
    Label(
        (
            *("prp", "platelet-rich plasma", "platelet rich plasma", "platelet-rich fibrin", "prf"),
            *("vampire facial", "vampire facelift", "o-shot", "p-shot", "prolotherapy", "prolozone"),
        ),
        never=True,
    ),
    Label(
        (
            *("nad+", "nad drip", "nad infusion", "nad iv", "nad shot", "nad therapy", "glutathione"),
            *("myers' cocktail", "myers cocktail", "iv vitamin", "iv drip", "iv nutrient", "iv nutrition"),
            *("iv hydration", "iv wellness", "iv immunity", "iv lounge", "vitamin iv", "vitamin drip"),
            *(
                "vitamin infusion",
                "iv vitamin c",
                "vitamin c infusion",
                "vitamin c drip",
                "drip bar",
                "drip lounge",
            ),
            *("hydration drip", "banana bag", "lipotropic", "lipo-c", "lipo-b", "lipo shot", "skinny shot"),
            *("b12 shot", "b-12 shot", "b12 injection", "b-12 injection", "high-dose vitamin c"),
            *(
                "high dose vitamin c",
                "immunity drip",
                "beauty drip",
                "iv cocktail",
                "hangover drip",
                "iv bar",
            ),
        ),
        never=True,
    ),
    Label(
        (
            *("bpc-157", "bpc 157", "bpc157", "tb-500", "tb500", "ipamorelin", "cjc-1295", "sermorelin"),
            *("thymosin", "aod-9604", "tesamorelin", "epitalon", "selank", "semax", "melanotan", "mots-c"),
            *("peptide therapy", "peptide injection", "peptide shot", "peptide stack", "peptide protocol"),
            *(
                "peptide program",
                "peptide clinic",
                "wolverine stack",
                "healing peptide",
                "weight loss peptide",
            ),
        ),
        never=True,
    ),
    Label(
        (
            "ozone therapy",
            "ozone protocol",
            "iv protocol",
            "ozone and iv",
            "ozone injection",
            "ozone treatment",
            "ozone iv",
            "ozone infusion",
            "ozone sauna",
            "ebo2",
            "eboo",
        ),
        never=True,
    ),
    Label(("chelation", "edta therapy"), ("lead",)),
    Label(("hyperbaric", "hbot"), ("wounds",)),
    Label(("peptide",)),
    Label(
        (
            *("ear candle", "ear candling", "colon hydrotherapy", "colonic", "bioresonance", "rife machine"),
            *("ionic foot bath", "whole-body cryotherapy", "whole body cryotherapy", "cryo chamber"),
        ),
        never=True,
    ),
    Label(("methylene blue", "dmso", "laetrile", "black salve", "young plasma"), never=True),
    Label(("plasma exchange", "plasmapheresis"), ("immune",)),
    Label(("cold laser", "shockwave therapy", "softwave"), ("pain", "injury", "joints", "wounds")),
    Label(("tms", "transcranial magnetic"), ("depression", "anxiety", "ocd", "migraine", "smoking")),
)
"""What is promoted most, each with all of its approved uses."""
