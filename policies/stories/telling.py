"""How people who look after others tell of one of them, with or without the word "patient".

"Had a kid in clinic with a bead up his nose" names nobody, and everybody who sat in the waiting room knows
who it was. What tells it from news, teaching and thanks: somebody who was there tells it of one person.
"""

from functools import lru_cache

from policies.patterns import lazily


def listed(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


_PEOPLE = """
    gentleman lady man woman guy dude fella fellow gal bro boy girl kid kiddo child toddler baby newborn
    infant preemie teen teenager grandma grandpa granny grandmother grandfather nana mom mum mama momma
    dad daddy mother father couple vet veteran bride groom newlywed student freshman widow widower
    farmer trucker soldier inmate drunk stranger person old-timer patient pt client librarian teacher
    firefighter cop nun priest pastor lawyer plumber mechanic chef waitress bartender cashier rancher
    fisherman logger carpenter retiree grandson granddaughter twin spouse caregiver stepdad stepmom stepfather
"""
SOMEBODY = (
    rf"(?:{'|'.join(_PEOPLE.split())}|(?:\w+-)?(?:year|month|week|day)s?-old|\d+ (?:year|month|week"
    r"|day)s? old|\d+ ?y/?o)"
)
"""One person, by what clinicians call them; never by a relation to whoever writes."""
NOT_A_PERSON = (
    r"(?:access|acuity|acquisition|activation|admissions?|advisory|advoca\w+|and famil\w+|app"
    r"|appointments?|aligned|assignment|assistance|assistant|autonomy|base|bed|beds|billing|bills?|cards?"
    r"|care|caseload|census|centered|centred|charts?|comfort|communication\w*|coordinat\w+|count|data|day"
    r"|dignity|discharge|education|educator|engagement|experience|facing|families|famil\w+|feedback"
    r"|financial|first|flow|focus\w*|forms?|forum|gowns?|group|guide|handouts?|handoff\w*|health|history"
    r"|hotline|hub|information|intake|journey|led|leaflet|liaison|lifts?|line|list|load|lounge|monitor\w*"
    r"|movers?|navigat\w+|numbers|orders|outcomes?|panel|pantry|parking|physicians?|doctors?|picture"
    r"|population|portal|privacy|programs?|questions|rating|ratios?|records?|referrals?|registr\w+"
    r"|relations|relationships?|representative|resources?|rights|rooms?|roster|safety|satisfaction"
    r"|services?|simulat\w+|stories|story|summit|support|surveys?|teaching|technician|testimonial\w*"
    r"|towers?|transfers?|transport\w*|trust|visits?|visitors?|volume|volunteers?|voices?|wait\w*|waiting"
    r"|week|wellness|zero|husband|wife|partner|mentor|teacher|coach|team|people|self|friends?|crew|staff"
    r"|colleagues?|readers|followers)"
)
"""What "patient" only describes: "our patient portal", "my patient husband"."""
PATIENT = rf"(?:patient|pt|client)(?:'s(?![\w-])|(?![\w'-])(?!,? {NOT_A_PERSON}\b))"
PLACE = (
    r"(?:\bin (?:clinic|triage|labor|recovery|resus|surgery|hospice|pre-?op|post-?op|peds|the or)\b"
    r"|\b(?:the|my|our|this|your) (?:\w+ )?(?:e\.?r|ed|icu|nicu|picu|ward|unit|floor|clinic|office"
    r"|practice|waiting room|exam room|lobby|front desk|trauma bay|emergency room|hospital|delivery room"
    r"|operating room|nurses'? station|pharmacy|ambulance|chair|exam table|program)\b(?! (?:team|staff"
    r"|nurses|doctors))|\burgent care\b|\bl ?& ?d\b|\b(?:bed|room|bay|rm|pod) ?#?\d+\b|\bon (?:rounds|call"
    r"|shift|my shift|the unit|the floor|nights)\b)"
)
"""Where people are looked after."""
WHEN = (
    r"(?:\b(?:today|tonight|last night|yesterday|this (?:morning|afternoon|evening|shift|week|weekend)"
    r"|just now|(?:night|day|my|mid|long|rough|tough|crazy|busy|12[- ]?h(?:ou)?r)[- ]shift|on call"
    r"|overnight)\b|\b\d{1,2} ?[ap]\.?m\b)"
)
"""When it was, as somebody says who comes from work."""
DONE = (
    r"(?:(?!need|feed|speed|hundred|indeed|exceed|bleed|breed|weed|seed|embed|naked|sacred|related"
    r"|unrelated|aged|supposed)\w{2,14}ed|said|told|came|went|got|gave|took|threw|thought|knew|brought"
    r"|left|lost|fell|hit|bit|spit|spat|put|ran|sat|stood|woke|broke|ate|drank|spoke|wrote|saw|made|did"
    r"|had|was|felt|held|kept|met|paid|sang|slept|swore|tore|won|wore|became|began|quit|sent|shot|stole"
    r"|taught|found|forgot|cut|hid|rang|shook|fought|caught|drove|flew|rode|hung|sold|dug|stuck|swung"
    r"|spent|built|chose|drew|rose)"
)
"""What somebody did: the past tense, as far as its form tells it."""
DOING = (
    r"(?:says|tells|asks|wants|keeps|refuses|thinks|insists|comes|calls|pulls|gets|walks|looks|throws"
    r"|starts|decides|is|has|needs|won't|can't|doesn't|still|just|brings|shows|begs|cries|laughs|loves"
    r"|hates|knows|sings|screams)"
)
"""What somebody does, in a story told in the present."""
HYPOTHETICAL = lazily(
    r"\b(?:if|whenever|imagine|suppose|should|would|what if|whether|how (?:do|to|can|should)|what (?:do"
    r"|should|can|to)|(?:every|each|any) time|in case|ever had|have you (?:ever )?|does|can|could"
    r"|once (?:a|the|your)|when (?:a|an|the|your)|before (?:a|the|your)|after (?:a|the|your)|unless|until"
    r"|for example|picture this)\b[^.!?\n]{0,60}$"
)
"""What makes of a patient one that there might be."""
_SPOKEN_OF = listed(
    _PEOPLE
    + """
    family husband wife son daughter someone somebody overdose gsw appointment consult admit delivery
    case visit y yo he she him his her
    """
)
_TELLERS = listed(
    """
    i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours
    """
)
_ILL = listed(
    """
    patient patient's pt pt's cancer tumor tumour surgery stroke seizure seizures sepsis diagnosis
    diagnosed prognosis dying dies died death passing hospice cpr intubated ventilator iv catheter
    stitches suture sutured sutures blood bleeding bleed urine urinal poop vomit vomited puke puked
    diaper enema rectal colonoscopy exam mri ct xray scan scans labs biopsy epidural contractions
    delivery delivered c-section miscarriage miscarried antibiotic antibiotics insulin morphine opioid
    opioids narcotics meds medication medications medicine prescription pain fever rash cough asthma
    diabetes diabetic dementia alzheimer's infection wound fracture fractured broken shot shots vaccine
    vaccines flu covid symptoms rounds charting discharge discharged admitted bedside nurse nurses
    doctor doctors shift appointment checkup copay mammogram pap prostate std hiv pregnant pregnancy
    psych therapy transplant dialysis icu nicu er ed triage scrubs stethoscope oxygen pulse heartbeat
    allergic allergy tetanus bp ekg fungus refill refills pharmacy pharmacist xanax adderall viagra
    percocet dilaudid tylenol benadryl bedpan hospital hospitalist gurney stretcher tooth teeth dentures
    crown filling novocaine whipple appendix gallbladder bypass stent pacemaker hernia cyst abscess
    splinter ear ears nostril nostrils nose throat tonsils toe foot ankle knee hip rectum butt bladder
    uterus cervix placenta embryo ivf sperm ultrasound breech twins crash gsw stabbing stabbed gunshot
    naloxone narcan rehab tpa kidney liver lung lungs concussion bandage bandages cast crutches walker
    wheelchair prosthetic glasses chemo chemotherapy endometriosis lupus crohn's autistic autism adhd
    anxiety depression depressed suicide suicidal bipolar schizophrenia sober drunk meth heroin cocaine
    fentanyl lump mole melanoma leukemia lymphoma remission cured cancer-free cardiac arrest fainted
    collapsed dizzy bruise bruises bruised syphilis chlamydia gonorrhea herpes hepatitis psychosis
    psychotic abortion rape abuse palliative dnr overdose overdosed overdosing obgyn ob med hernias
    dentist hygienist clinic ward vitals
    """
)
_ILL_PHRASES = (
    *("heart attack", "chest pain", "passed away", "code blue", "on the vent", "chief complaint"),
    *("insurance card", "white coat", "heart rate", "blood sugar", "call light", "call button"),
    *("visiting hours", "waiting room", "root canal", "hearing aid", "panic attack", "comfort care"),
    *("organ donor", "x-ray", "front desk", "rang the bell", "check-up", "my shift", "urgent care"),
    *("exam room", "time of death", "physical therapy", "stage 4", "stage iv", "stage four"),
    *("stage 3", "came in", "come in", "compressions", "bad news", "bed 1", "security guard"),
    *("the wards", "on rounds", "night shift", "'s hand", "her hand", "his hand", "house call", "home visit"),
)
_GENERAL = listed(
    """
    study studies trial trials survey percent cdc fda nhs official officials prosecutor
    prosecutors courts sue sued sues lawsuit published inquest scenario mannequin fictional hypothetical
    novel movie film episode podcast researcher researchers research reuters simulation simulated role-
    play journal
    """
)
_GENERAL_PHRASES = (
    *("according to", "supreme court", "court rul", "case report", "open access", "health department"),
    *("tv show", "police say", "police said", "police:", "police are", "police report", ", police", "%"),
)
_STAFF = listed(
    """
    dr drs doctor physician surgeon nurse rn lpn np crna cna md phd pa-c therapist counselor counsellor
    counselors counsellors pharmacist midwife paramedic dietitian chaplain director ceo chief chair
    chairman president manager coordinator employee employees colleague colleagues coworker coworkers
    co-worker volunteer volunteers intern interns fellow fellows residents professor mayor senator
    governor author speaker keynote joins joined joining retires retiring retirement hired leads founded
    """
)
_STAFF_PHRASES = (
    *("team member", "board certified", "board-certified", "facility dog", "therapy dog", "nursing school"),
    *("medical school",),
)
_OWN_KIN = lazily(
    r"\b(?:my|our) (?:\w+ )?(?:mom|mum|mother|dad|father|wife|husband|son|daughter|sister|brother"
    r"|grandm\w+|grandp\w+|kids?|boyfriend|girlfriend|friend|boss|co-?worker|colleague|teacher|mentor"
    r"|preceptor|professor|roommate|dog|cat|child|children|toddler|baby|aunt|uncle|niece|nephew|fianc\w+"
    r"|partner)\b"
)
_PLACE = lazily(PLACE)
_WORD = lazily(r"[a-z][a-z'-]*")


@lru_cache(maxsize=64)
def words(lower: str) -> frozenset[str]:
    """The words of a lower-case text, those with a possessive ending also without it."""
    found = set(_WORD.findall(lower))
    return frozenset(found | {word[:-2] for word in found if word.endswith("'s")})


def somebody(lower: str) -> bool:
    """Whether it speaks of any person at all."""
    return not _SPOKEN_OF.isdisjoint(words(lower)) or "-old" in lower


def teller(lower: str) -> bool:
    """Whether whoever writes speaks of themselves or of their own people."""
    return not _TELLERS.isdisjoint(words(lower))


@lru_cache(maxsize=64)
def clinical(lower: str) -> bool:
    """Whether it speaks of illness or of the work, which turn "a guy" into somebody who was looked after."""
    return (
        not _ILL.isdisjoint(words(lower))
        or any(phrase in lower for phrase in _ILL_PHRASES)
        or _PLACE.search(lower) is not None
    )


@lru_cache(maxsize=64)
def general(lower: str) -> bool:
    """Whether it has the words of news, research or teaching."""
    return not _GENERAL.isdisjoint(words(lower)) or any(phrase in lower for phrase in _GENERAL_PHRASES)


@lru_cache(maxsize=64)
def staffed(lower: str) -> bool:
    """Whether it may be about somebody who works there: "he" and "she" then say nothing."""
    return not _STAFF.isdisjoint(words(lower)) or any(phrase in lower for phrase in _STAFF_PHRASES)


@lru_cache(maxsize=64)
def kin(lower: str) -> bool:
    """Whether somebody of the writer's own family or friends stands in it."""
    return _OWN_KIN.search(lower) is not None
