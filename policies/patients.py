"""How a sentence gives away that it is about a patient: the words clinicians tell of people with.

The privacy rule protects what can be linked to a patient's health or care (45 CFR 160.103), so it takes
two things: one particular person, and care. "Patients" in general are nobody; "the gentleman we sent home
after his bypass" is somebody.
"""

import re

NOT_A_PERSON = (
    r"care|safety|portal|education|experience|satisfaction|advoca\w+|access|rights|support|stor(?:y|ies)"
    r"|information|privacy|volume|outcomes?|data|record\w*|resources?|services?|financial|relations"
    r"|population|group|engagement|handout|leaflet|guide|transport|centered|centred|led|facing|line|day"
    r"|assistance|survey|feedback|history|hub|app|forms?|room|rooms|bed|beds|visitor|who|whose"
    r"|transfer|physicians?|doctors?|registration|referrals?|appointments?|visits|registry"
    r"|lift|monitoring|flow|roster|chart"
)
ONE_PATIENT = (
    r"(?<!be )(?<!is )(?<!are )(?<!so )(?<!very )(?<!every )(?<!each )(?<!any )(?<!no )(?<!per )(?<!or )"
    r"(?<!new )(?<!if a )(?<!when a )(?<!from )(?<!as a )(?<!potential )(?<!average )(?<!whole )"
    rf"\b(?:patient|pt)(?:'s)?(?![\w-])(?!\s+(?:{NOT_A_PERSON})\b)"
    r"|\bone of (?:my|our|the) (?:\w+ ){0,2}(?:patients|residents|clients|kids)\b"
    r"|\b(?:my|our) (?:[\w-]+ ){0,3}(?:patient|resident|client|preemie|little (?:one|guy|man|fighter"
    rf"|warrior))(?![\w-])(?!\s+(?:{NOT_A_PERSON})\b)"
)
PRONOUN = r"\b(?:he|she|him|her|his|hers|himself|herself)(?:'s|'d|'ll)?\b"
_SOMEBODY = (
    r"gentleman|lady|man|woman|guy|dude|fella|gal|sir|ma'am|tween|adolescent|retiree|twins|triplets"
    r"|quadruplets|boy|girl|kid|kiddo|child|toddler|baby|infant|newborn|teen|teenager"
    r"|preemie"
    r"|grandma|grandpa|grandmother|grandfather|mom|mum|mama|dad|mother|father|son|daughter|wife"
    r"|husband|sister"
    r"|brother|caregiver|warrior|fighter|little one|veteran|farmer|nurse's aide|family|couple|resident"
    r"|client"
)
PERSON = (
    rf"{PRONOUN}|\b(?:this|that|my|our|a|an|the|one|another|brave|sweet|dear|favorite|favourite|old"
    rf"|young|tiny)"
    rf" (?:[\w-]+ ){{0,3}}(?:{_SOMEBODY})(?:'s)?\b|(?:^|[.!?:\n\"'] ?|\b(?:had|have|saw|when"
    rf"|so) )(?:{_SOMEBODY})"
    r" (?:who|on|in|at|with|told|asked|said|came|had|just|today)\b|\b(?:mrs?|ms|miss|mx)\b\.?\s"
)
_SHORTHAND = (
    r"(?<![\w$£€.,])\d\d ?[mf](?=,? (?:with(?! (?:your|our|the|help|more|over|\d))|w/|s/p|c/o|presents"
    r"|presenting|admitted|here with)(?!\w))"
)
AGE = (
    r"\b\d{1,3}[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]?olds?\b|\b\d{1,3} ?(?:y/?o|yo[mf])\b"
    rf"|\b\d{{1,3}} ?y\. ?o\.|{_SHORTHAND}"
    r"|\b(?:aged?)[:=]? ?\d{1,3}\b"
)
_ONE_AGED = re.compile(
    r"\b(?:a|an|this|my|our) (?:[\w-]+ ){0,2}\d{1,3}[- ](?:year|month|week|day)s?[- ]old(?!\w)"
)
_CHARTED = re.compile(
    r"\b\d{1,3}[- ]?(?:y/?o|y\. ?o\.|yo[mf])(?: ?(?:male|female|m|f|man|woman|boy|girl|kid))?(?!\w)"
    r"(?!\+| ?(?:and|or) (?:up|older|over|above|under|younger))"
    rf"|{_SHORTHAND}"
)
"""As charts write of one patient: "23yo male", "45F with lupus"."""
_THING_AGED = re.compile(
    r"\b(?:hospital|clinic|center|centre|unit|wing|program(?:me)?|practice|foundation"
    r"|department|school|charity)"
    r" (?:just |has |is |was )?(?:turn(?:s|ed|ing)|is|was|became) (?:now |about )?\d"
    r"|-old (?:[\w-]+ ){0,2}(?:hospital|clinic|building|wing|charity|foundation|program(?:me)?|school)\b"
)
CARE = (
    r"\b(?:admitted|discharged?|diagnos(?:ed|is)|misdiagnosed|treat(?:ed|ment)|operat(?:ed|ion)|intubated"
    r"|extubated|transplant(?:ed)?|relapsed?|remission|chemo\w*|radiation|surger(?:y|ies)|biops(?:y|ies)"
    r"|n?icu|picu|ccu|e\.?r|emergency room|triage|trauma bay|mri|ct|pet scan|cat scan|x-?rays?|scans?|labs"
    r"|lab (?:work|results?)|bloodwork|ultrasound|mammogram|colonoscopy|dialysis|infusions?"
    r"|ventilator|strokes?"
    r"|seizures?|sepsis|fractures?|cancer|tumou?rs?|lymphoma|leuk[ae]+mia|glioma|melanoma|diabet\w+"
    r"|overdosed?"
    r"|miscarriage|ivf|amputat\w+|hospice|wounds?|stitches|prescriptions?|alzheimer's|dementia|bypass"
    r"|mastectomy|\w+ectomy|\w+oscopy|\w+oplasty|rehab|no-?show(?:ed)?|follow-?up|appointments?"
    r"|post-?op|pre-?op"
    r"|c-section|labor and delivery|shots|deliver(?:ed|y)|resuscitat\w+|coded|arrest|heart attack"
    r"|chest pain|depress\w+"
    r"|anxiety|psychosis|schizophreni\w+|bipolar|hiv|hepatitis|chlamydia|gonorrh\w+|syphilis|herpes"
    r"|std|sti|uti"
    r"|pregnan\w+|infection|pneumonia|covid(?:-19)?|tuberculosis|asthma|epilep\w+|autis\w+"
    r"|parkinson's|anorexi\w+"
    r"|pacemaker|implant|insulin|oxygen|morphine|methadone|detox|sober|sobriety|medications?|meds"
    r"|doses?|vaccin\w+"
    r"|therapy|consult|recover(?:y|ing|ed)?|gi bleed|bleeding|hernia|gallbladder|appendix|knees?"
    r"|hips?|shoulder"
    r"|transfus\w+|cystic fibrosis|sickle cell|hospital\w*|clinic|bedside|our (?:unit|ward|floor|er"
    r"|waiting room)"
    r"|(?:sit|sat|sitting) with (?:him|her)|(?:last|final) (?:days|hours|moments)|test results?"
    r"|results|room \d+|bed \d+|chart|mrn|dnr|wheelchair|stretcher|cast|cleft palate|exam|check-?up"
    r"|checkup|autopsy|passed away|died|came in with|saw (?:him|her)|was seen|vitals|a1c|sleep study"
    r"|chf|copd|afib|n?stemi|arrhythmia|angina"
    r"|disability|telehealth|caregiver|home health|on the vent|rang the bell|blood pressure|charge nurse)"
    r"(?![\w-])"
)
_MORE_CARE = re.compile(
    r"\b(?:injur\w+|first steps|crutches|walker|prosthe\w+|splint|boot|buprenorphine|suboxone|narcan"
    r"|naloxone|meth|heroin|fentanyl|cocaine"
    r"|opioids?|alcoholi\w+|in labor|contractions|dilated|\d+ ?cm|epidural|water birth|earthside|newborn"
    r"|breastfe\w+|latch(?:ed)?|trach|g-tube"
    r"|picc|iv|catheter|foley|stents?|grafts?|sutures?|staples|burns?|burned|tbsa|concussion|tbi"
    r"|paraly\w+|t\d{1,2} injury|gout|lupus|als"
    r"|crohn's|colitis|celiac|thyroid|anemia|kidneys?|liver|lungs?|spine|scoliosis|eczema|psoriasis|rash"
    r"|hives|anaphylaxis|allerg\w+|migraines?"
    r"|vertigo|fever|flu|rsv|croup|strep|tonsil\w*|ear infection|tooth|teeth|crown|root canal|cavit(?:y"
    r"|ies)|filling|extraction|dentures?|aligners"
    r"|retainer|lump|mole|cysts?|polyps?|kidney stones?|phlebotom\w+|blood (?:draw|sugar|test)"
    r"|tubes? of blood|swab|specimen|urine|stool sample"
    r"|hearing aids?|cochlear|cataracts?|lasik|glaucoma|retina|stethoscope|took a history|prognosis"
    r"|symptoms?|memory care|nursing home"
    r"|assisted living|lymph\w*|no evidence of disease|stage (?:[1-4]|i{1,3}v?)|vasectomy|pap smear|iud"
    r"|menopause|top surgery|hormones|adhd|ocd"
    r"|ptsd|panic attacks?|suicid\w+|self-harm|eating disorder|bulimia|endometriosis|fertility|sonogram"
    r"|heartbeat|nerve block|anesthesia"
    r"|my (?:chair|table|exam room|couch|caseload|schedule|panel|ambulance|rig|truck|truck bay)"
    r"|our (?:chair|table|exam room|gym|waiting room|ward"
    r"|hospice|practice|clinic|rehab|pool|rig)|pt session|physical therap\w+|occupational therap\w+"
    r"|speech therap\w+|gait|transfers? from|range of motion"
    r"|stood up|took a breath|squeezed my hand|opened (?:his|her|their) eyes|shots?|immuni[sz]ation\w*"
    r"|insulin pump|dka|glucose|seizing|bariatric"
    r"|dialyzed|on call|overnight|night shift|code blue|er visit|ems|medics?|ambulance|morgue|cadaver"
    r"|intake|screening|evaluation|session"
    r"|counsel(?:l)?ing|therapist|psych|on the unit|on our unit|on the floor|bedpan|gown"
    r"|compression stockings|ivs?|colostomy|ostomy|incision|scar)"
    r"(?![\w-])"
)
"""What is of care where somebody at a clinic tells it, and everyday language elsewhere."""
DEED = (
    r"\b(?:sent|took|brought|wheeled|discharged|carried|flew|rushed|admitted|treated|saw|examined"
    r"|operated on"
    r"|intubated|stitched|transferred|saved|delivered) (?:him|her(?! \d)|this (?:\w+ )?(?:man|woman"
    r"|gentleman|lady|kid|baby))\b"
    rf"|\b(?:he|she|mrs?\.? \w+|ms\.? \w+|(?:{_SOMEBODY})) (?:\(\d+\) )?(?:just )?(?:came (?:in"
    rf"|to us|back|through)|was (?:admitted|discharged|diagnosed"
    r"|intubated|seen|rushed)|got (?:discharged|admitted|diagnosed)|walked out|coded|passed away|went home"
    r"|(?:came|walked|limped|stumbled|rolled|was rushed|was brought) (?:in)?to (?:our|the|my) (?:ed|er|e\.r"
    r"|emergency|clinic|icu|trauma|hospital|office|urgent care))\b"
    r"|\b(?:beat|battl(?:ed|ing)|fought|fighting|survived|recover(?:s|ed|ing) from|ring(?:s"
    r"|ing)? the bell)\b"
    r"[^.!?\n]{0,40}\b(?:cancer|lymphoma|leukemia|covid(?:-19)?|sepsis|stroke|tumor|melanoma)\b"
    r"|\b(?:was|got|is being|been) discharged\b|\brang (?:the|her|his) (?:\w+ )?bell\b"
    r"|\bwe (?:just |finally )?(?:discharged|admitted|intubated|extubated|resuscitated)(?! \d)\b"
)
_ILLNESS = re.compile(
    r"\b(?:admitted|discharged|diagnosed|intubated|extubated|transplant\w*|relapsed?|remission|chemo\w*"
    r"|radiation|surger(?:y|ies)|biopsy|n?icu|picu"
    r"|dialysis|ventilator|strokes?|seizures?|sepsis|fractured?|cancer|tumou?rs?|lymphoma|leuk[ae]+mia"
    r"|melanoma|overdosed?|miscarriage|ivf|hospice"
    r"|amputat\w+|mastectomy|\w{4,}ectomy|\w{4,}oplasty|post-?op|c-section|in labor|dilated|\d+ ?cm\b"
    r"|epidural|earthside|water birth|heart attack"
    r"|chest pain|psychosis|schizophreni\w+|bipolar|hiv|chlamydia|gonorrh\w+|syphilis|herpes|pregnan\w+"
    r"|pneumonia|tuberculosis|epilep\w+|anorexi\w+"
    r"|pacemaker|morphine|methadone|detox|sober|sobriety|buprenorphine|suboxone|meth|heroin|fentanyl"
    r"|relapse|bleeding|hernia|sickle cell|cystic fibrosis"
    r"|test results?|dnr|cleft palate|autopsy|passed away|rang the bell|chf|copd|afib|n?stemi|burns?"
    r"|tbsa|tbi|injury|gout|lupus|rash|hives|cavit(?:y|ies)"
    r"|root canal|extraction|dentures|stitches|sutures|wound|cast off|no evidence of disease"
    r"|scans? (?:are|were|is|came) (?:clean|clear|back)"
    r"|infected|tb|allergic reaction|stage (?:[1-4]|i{1,3}v?)|endometriosis|fertility|heartbeat"
    r"|panic attacks?|self-harm|wheelchair"
    r"|prosthe\w+|first steps|deliver(?:ed|y)|meds|labs)"
    r"(?![\w-])"
)
"""What only somebody who is ill, hurt or with child has to do with."""
_TELLER = r"\b(?:i|we|i'm|we're|i've|we've|us|me|my|our)\b"
_GENERAL = re.compile(
    r"\b(?:stud(?:y|ies)|research(?:ers)?|percent|statistics|survey|trial|cdc|who says|according to"
    r"|report(?:s|ed)?)\b|\d ?%"
)
_ONE_PATIENT = re.compile(ONE_PATIENT)
_PRONOUN = re.compile(PRONOUN)
_PERSON = re.compile(PERSON)
_AGE = re.compile(AGE)
_CARE = re.compile(CARE)
_DEED = re.compile(DEED)
_TELLER_RE = re.compile(_TELLER)
_STAFF = re.compile(
    r"\b(?:he|she|who|dr\. \w+) (?:also |now )?(?:discusses|presents|speaks|shares|explains|hosts|runs"
    r"|writes|treats|speciali[sz]es|leads|sees|cares for"
    r"|performs|trained|joins|joined|practices"
    r"|teaches|works|sat with|completed (?:her|his) (?:residency|fellowship|training)|earned (?:her|his))\b"
)
_MINE = re.compile(
    r"(?<!if )(?<!when )(?<!for )\b(?:my|our|a) (?:[\w-]+ ){0,3}(?:patient|resident|pt)(?![\w-])"
    rf"(?!\s+(?:{NOT_A_PERSON})\b)"
)
_ELIDED = re.compile(
    r"\W*(?:just |finally |pt |patient )?(?:admitted|discharged|came in|presented|presents|intubated"
    r"|extubated|coded|rolled in|walked in"
    r"|brought in|transferred (?:in|out|from|to)|s/p|status post|found down|life-?flighted|airlifted"
    r"|medevaced)\b"
    r"(?! (?:patients|students|to (?:practice|medical school|the bar)))"
)
"""As notes are written, without a subject: "Admitted Wednesday with DKA"."""
_SEEN = re.compile(
    r"(?<!every )(?<!each )(?<!any )(?<!no )(?<!per )(?<!first )\b(?:patient|pt) (?:was |is |just )?(?:seen"
    r"|admitted|discharged|coded|transferred|intubated|presented|arrived|came|walked|died)\b"
)
_FIRST = re.compile(rf"\W*(?:{PRONOUN})")


def named(sentence: str) -> bool:
    """Whether a lower-case sentence speaks of one particular patient by itself."""
    if _STAFF.search(sentence) and not _ONE_PATIENT.search(sentence):
        return False
    return bool(
        _ONE_PATIENT.search(sentence)
        or _DEED.search(sentence)
        or (_CARE.search(sentence) and (_PERSON.search(sentence) or _aged(sentence)))
        or (_MORE_CARE.search(sentence) and _TELLER_RE.search(sentence) and _PERSON.search(sentence))
    )


def _aged(sentence: str) -> bool:
    """Whether it gives somebody's age, and not a hospital's."""
    return _AGE.search(sentence) is not None and not _THING_AGED.search(sentence)


def told(sentence: str) -> bool:
    """Whether somebody at the clinic tells of one patient in it: "my patient", "we sent him home"."""
    if _GENERAL.search(sentence):
        return False
    return bool(
        _DEED.search(sentence)
        or _MINE.search(sentence)
        or _SEEN.search(sentence)
        or (_ELIDED.match(sentence) and (care(sentence) or _MORE_CARE.search(sentence) is not None))
        or _CHARTED.search(sentence)
        or (
            _TELLER_RE.search(sentence)
            and (_CARE.search(sentence) or _MORE_CARE.search(sentence))
            and (_PERSON.search(sentence) or _ONE_AGED.search(sentence))
        )
    )


def cared(sentence: str) -> bool:
    """Whether it says that somebody in particular was cared for, whoever else is thanked in it."""
    return bool(_ONE_PATIENT.search(sentence) or _DEED.search(sentence))


def care(sentence: str) -> bool:
    """Whether a lower-case sentence speaks of an illness or of care."""
    return _CARE.search(sentence) is not None


def somebody(sentence: str) -> bool:
    """Whether it speaks of some person, patient or not."""
    return _PERSON.search(sentence) is not None


def ill(sentence: str) -> bool:
    """Whether it speaks of an illness, an injury, a birth or their treatment, not only of a place of care."""
    return _ILLNESS.search(sentence) is not None


def refers(sentence: str) -> bool:
    """Whether it says he or she, so that a neighbouring sentence says who."""
    return _PRONOUN.search(sentence) is not None


def begins_with_reference(sentence: str) -> bool:
    """Whether it begins with he or she: whom the sentence before has named."""
    return _FIRST.match(sentence) is not None
