"""Towns and counties in what is said of a patient: "the barber from Sampleton", "she lives in Sampleton"."""

import re
from collections.abc import Iterator

from policies import patients
from policies.names import Sort
from policies.patterns import lazily
from policies.phi.wide_places import ABBREVIATION, STATE, wide
from policies.reading import Reading

_CAPITAL = r"(?:(?:St|Ste|Ft|Mt|Pt)\.? |d')?[A-ZÀ-Þ](?:[a-zà-ÿ]|'(?=[A-Za-z]))[\w'-]{0,25}"
_NAME = rf"{_CAPITAL}(?:(?: | (?:of|or|de|la|del|du) ){_CAPITAL}){{0,3}}"
_STATED = rf"{_NAME}(?:,? (?:{STATE}|(?:{ABBREVIATION})\b\.?))?"
PEOPLE = (
    r"patient|pt|gentleman|lady|man|woman|guy|dude|boy|girl|kid|kiddo|child|toddler|baby|infant|newborn"
    r"|preemie|teen"
    r"|teenager|great-grandma|great-grandpa|grandma|grandpa|granny|grandmother|grandfather"
    r"|great-grandmother|mom|mum|mama|dad|mother"
    r"|father|son"
    r"|daughter|wife|husband|sister|brother|twins|triplets|warrior|fighter|veteran|vet|family|couple"
    r"|resident|client"
    r"|case|amputee|survivor|newlywed|bride|groom|widow|widower|retiree|farmer|farmhand|rancher"
    r"|ranch hand|trucker"
    r"|truck driver|bus driver|driver|teacher|barber|hairdresser|mail carrier|mailman|postman"
    r"|postal worker|shrimper|oysterman|trapper|driller|rigger|mason|bricklayer|blacksmith|dairyman"
    r"|cattleman|horse trainer|nanny|babysitter|housekeeper|cabbie|pipefitter|crane operator|boxer"
    r"|ballerina|dancer|violinist|guitarist|organist|potter|clerk|secretary|banker|foreman|forester"
    r"|park ranger|river guide|paralegal|grocer|tattoo artist|fisherman"
    r"|lobsterman|crabber|logger|lumberjack|lineman|welder|plumber|electrician|carpenter|roofer|painter"
    r"|miner|mechanic"
    r"|machinist|firefighter|police officer|cop|deputy|sheriff|trooper|pastor|preacher|priest|nun|deacon"
    r"|librarian"
    r"|chef|cook|baker|butcher|waitress|waiter|bartender|cashier|cowboy|cowgirl|bull rider|jockey|pilot"
    r"|soldier|sailor"
    r"|marine|cheerleader|quarterback|linebacker|pitcher|wrestler|gymnast|surfer|climber|hiker|hunter"
    r"|cyclist|biker"
    r"|skier|snowboarder|swimmer|accountant|lawyer|realtor|musician|drummer|singer|janitor|custodian"
    r"|construction worker"
    r"|factory worker|steelworker|ironworker|oil ?field worker|roughneck|worker|beekeeper|gardener"
    r"|florist|coach"
    r"|principal|crossing guard|lunch lady|seamstress|tailor|camper|boater|tourist|immigrant|refugee"
    r"|student"
)
_FEW = r"(?:[,(]? ?[\w'/&%+.-]+[,)]?){0,5}?"
_FROM = lazily(
    rf"\b(?:{PEOPLE})(?:'s)?(?![\w-]),?{_FEW} (?:all the way )?(?:from|out of|outside(?: of)?|near"
    rf"|just outside)"
    rf" (?:near |outside |the town of |tiny |little |rural |downtown |small-town |nearby |good old )*$"
)
_IN = lazily(
    rf"\b(?:{PEOPLE})(?:'s)?(?![\w-]) (?:\w+ )?(?:here |up |down |over |out )?(?:in|of)"
    r" (?:the town of |tiny |little |rural |downtown |small-town |nearby )*$"
)
_RESIDES = lazily(
    r"\b(?:(?:liv(?:es?|ed|ing)|resid(?:es|ed|ing)|grew up|born|raised|hails?|commut(?:es|ed|ing)|drove"
    r"|driv(?:es|ing|en)"
    r"|flew|flown|fly(?:ing)?|flies|airlifted|life-?flighted|medevaced|transferred|transported|came"
    r"|comes?|coming|moved"
    r"|moving|travel(?:s|led|ed|ing)?|headed|heading|going|went|goes|gone|return(?:s|ed|ing)?|back|home"
    r"|stationed|works?"
    r"|worked|farms|ranches|found|fell|crash(?:ed)?|shot|stabbed|bitten|wreck|accident|evacuated|rescued"
    r"|picked up|is|was"
    r"|stays?|staying|stayed|is originally|originally|person|people|family|folks)"
    r"(?: (?:here|over|up|down|out|back|all the way|home|in|alone|(?:by )?(?:him|her)self|just|way|right"
    r"|every \w+|\w+ly)){0,3}"
    r" (?:in|from|to|near|outside(?: of)?|off|around|at|out of|by|through))"
    r" (?:near |outside |the town of |tiny |little |rural |downtown |small-town |nearby |good old )*$"
)
_MOVES_HOME = lazily(
    r"\b(?:going|went|goes|gone|come|comes|coming|travel\w*)\b(?! (?:\w+ )?home)[\w ]* (?:to|at|by"
    r"|through|in) $"
)
_HE_LIVES = lazily(
    r"\b(?:he|she|(?:his|her) (?:mom|mum|dad|family|wife|husband|parents|daughter|son"
    r"|kids))(?:'s)?(?: \w+){0,2}? ?"
    r"(?:lives?|lived|grew up|hails|drove|flew|commutes|resides|originally|from|moved)"
    r"(?: (?:here|over|up|down|out|back|all the way|alone|(?:him|her)self|every \w+)){0,2}(?: in| from"
    r"| near| to)? $"
)
"""He or she, of whom nothing else says that it is a patient."""
_ON_STAFF = lazily(
    r"\b(?:meet|welcome|spotlight|employee|staff|team|dr|rn|md|np|pa-c|lpn|nurse|doctor|physician|surgeon"
    r"|therapist|provider"
    r"|colleague|volunteer|join(?:s|ed|ing)?|author|speaker|actor|singer|player|president|senator"
    r"|born on)\b"
)
_TOWN_LIKE = lazily(
    r"\b(?:town|village|community|city|suburb|neighbou?rhood|hamlet|reservation|ranch|farm|island)"
    r"(?: \w+)? (?:like|of|called|named|near|outside|in) $"
)
_START = lazily(rf"(?<![\w@#'/.-]){_STATED}")
_COUNTY = lazily(
    r"(?<![\w@#'.-])(?:[A-ZÀ-Þ][\w'.-]{1,25} ){1,3}(?:County|Parish|Borough|Township|Reservation)(?![\w-])"
)
_PREPOSITION = lazily(
    r"\b(?:from|out of|outside|near|in|of|to|off|around|at|by|through|like|called|named) (?:\w+ ){0,3}$"
)
_CARELESS = lazily(
    r"\b(?:patient|pt|kiddo|kid|gentleman|lady|man|woman|guy|farmer|rancher|trucker|grandma|grandpa"
    r"|family|baby|teen)"
    r" from (?P<town>[a-z][a-z'-]{3,20}(?: (?:city|falls|springs|creek|rapids|valley|beach|heights"
    r"|county))?)(?![\w-])"
)
_LIVES_CARELESS = lazily(
    r"\b(?:he|she|pt|patient) (?:lives?|grew up|is) (?:in|from) (?P<town>[a-z][a-z'-]{3,20})(?![\w-])"
)
_COMMON = frozenset(
    """
    home work school abroad hospice surgery rehab clinic triage across another anywhere before behind
    being both camp cardiology chemo church college county daycare death dialysis earlier early
    elsewhere emergency every everywhere falling family foster hell here hiding high intensive jail last
    life long maternity medicine much next nowhere nursing oncology other outpatient outside over
    overnight pain peds pediatrics prison psych radiology recovery remission rural scratch shock several
    some somewhere step surgical that their them there these they this three today tonight town trauma
    two under upstairs urgent very ward what where which with yesterday your hospital florida our's four
    five room bed great good bad okay fine stable critical serious denial tears
    """.split()  # noqa: SIM905 - words read best as words
)
_NOT_PLACES = frozenset(
    """
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday christmas easter thanksgiving halloween ramadan lent
    hanukkah diwali passover cardiology oncology peds pediatrics radiology surgery surgical ortho
    orthopedics neuro neurology medicine recovery triage trauma emergency intensive labor maternity
    nursery rehab room bed bay ward unit floor pod wing building tower level icu er ed or nicu picu ccu
    pacu med-surg psych psychiatry hospice dialysis spanish french english german russian arabic chinese
    mandarin vietnamese portuguese polish italian korean japanese hindi asl god jesus christ lord heaven
    hell santa medicare medicaid google facebook tiktok instagram twitter youtube reddit zoom netflix
    walmart target amazon costco starbucks disney disneyland disneyworld uber lyft covid ebola mom mum
    dad grandma grandpa mommy daddy nana papa dr mr mrs ms miss mx nurse doctor stage grade class phase
    type chapter our my the this that these those his her their its it he she we they i you what when
    where how why who no not yes all any some every each one two three four five six army navy marines
    vietnam air force coast guard national day week night morning tomorrow today tonight yesterday last
    next first new year years old thank thanks please happy good great best love pray prayers if and but
    so because after before while during since until hodgkin parkinson crohn alzheimer covid-19
    medicine's remission memory honor honour front fact person pain need tears shock trouble love chemo
    hospital school church work town
    """.split()  # noqa: SIM905 - words read best as words
)
_BEGIN_NAMES = frozenset(
    ("two", "three", "four", "five", "six", "one", "new", "great", "good", "last", "old", "day")
)
"""Words that are no towns alone, but begin the names of some."""
_INSTITUTION = lazily(
    r"(?: [A-Z][\w'&.-]*| of| and| for| the){0,4}? (?:Hospitals?|General|Clinics?|Medical|Memorial"
    r"|Health(?:care)?|Center"
    r"|Centre|University|College|School|Elementary|High|Middle|Academy|Church|VA|Institute|Foundation"
    r"|Department|Sheriff"
    r"|Police|Fire|EMS|Children's|Airport|Zoo|Hospice|Regional|Baptist|Methodist|Presbyterian|Mercy"
    r"|Memorial|Nursing"
    r"|Rehab\w*|Urgent|Marathon|Journal|Times|Gazette|Herald|Tribune|News|Fair|Festival|Jail|Courthouse"
    r"|Public|Commission"
    r"|Cancer|Heart|Trauma|ER|ED|ICU|Surgery|Surgical|Pharmacy|Community|Manor|Home|House|Association"
    r"|Board|Stadium|Arena"
    r"|Park|Mall|Theatre|Theater|Museum|Library)\b"
)
_INSTITUTIONAL = lazily(
    r"\b(?:hospital|clinic|medical|memorial|general|health|healthcare|center|centre|university|college"
    r"|school|elementary"
    r"|academy|church|institute|foundation|department|children's|mayo|hopkins|kaiser|mercy|baptist"
    r"|methodist|va|airport"
    r"|zoo|disney\w*|world|house|hall|manor|hospice|regional|syndrome|disease|lymphoma|palsy|virus|fever)\b"
)
_COLLEAGUE = lazily(
    r"\b(?:dr|drs|prof)\.? [a-z]|\b(?:join(?:s|ed|ing)|our (?:\w+ )?(?:team|staff|nurses?|doctors?"
    r"|surgeons?|physicians?"
    r"|founder|volunteers?|residents|interns?|provider)|residency|fellowship|medical school|med school"
    r"|graduat\w+"
    r"|welcom(?:e|es|ing)|trained|employee|colleague|hired|hiring|provider|speaker|professor|director"
    r"|founded|intern"
    r"|volunteer(?:s|ed)?|raffle|winner|won|scholarship|award\w*|donors?|donated|donation|choir|band"
    r"|team from|concert"
    r"|parade|campaign|election|reporter|officials?|researchers?|scientists?|study|according to)\b"
)
_SINGULAR = lazily(
    r"\b(?<!one of my )(?<!one of our )(?:patients|kids|men|women|people|families|children|residents)\b"
    r"[^.!?\n]{0,25}$"
)
_TELLS = lazily(r"\b(?:i|we|i'm|we're|i've|we've|us|me|my|our)\b")
_OURS = lazily(
    r"\b(?:our|my|this)(?: [\w'-]+){0,3} (?:warrior|fighter|amputee|survivor|preemie|kiddo|recipient"
    r"|frequent flyer"
    r"|miracle|little (?:one|guy|man|lady)|regulars?|newborn|twins|triplets|client|resident"
    r"|hospice family)(?![\w-])"
)
"""Whom only a clinic calls its own."""
_DEFINITE = lazily(
    rf"\b(?:the|our|my|this|that|a|an|one|another|sweet|favorite"
    rf"|favourite)(?: [\w'-]+){{0,4}}? (?:{PEOPLE})(?![\w-])"
)


_DIAGNOSED = lazily(
    r"\b(?:we|i|our \w+) (?:just |have |finally )?(?:diagnosed|treated|admitted|saw|had|lost|delivered)\b"
)


def towns(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """Where places stand that are a patient's, and whether that is only likely."""
    for match in _COUNTY.finditer(reading.text):
        start, end = match.span()
        mild = _of_patient(reading, start, end)
        if mild is None and _IN.search(reading.lower, max(0, start - 60), start):
            mild = True if patients.refers(reading.sentence(start)) or _likely(reading) else None
        if mild is not None and _narrow(reading, start, end):
            yield start, end, mild
    for match in _START.finditer(reading.text):
        start, end = match.span()
        before = reading.lower[max(0, start - 90, reading.lower.rfind("\n", 0, start) + 1) : start]
        if not _PREPOSITION.search(before):
            continue
        if (mild := _said_of(reading, before, start, end)) is not None and _narrow(reading, start, end):
            yield start, end, mild
    for mention in reading.mentions:
        if mention.sort is Sort.CITY and _narrow(reading, mention.start, mention.end):
            mild = _of_patient(reading, mention.start, mention.end)
            if mild is not None:
                yield mention.start, mention.end, mild
    yield from _careless(reading)


_NEAR = lazily(r"\b(?:outside|near|to|in|around|toward) $")


def _likely(reading: Reading) -> bool:
    """Whether a town in it may be a patient's, where nothing beside it says so."""
    return reading.cares and reading.discloses


def beside_patient(reading: Reading, start: int, end: int) -> bool:
    """Whether a place stands beside a patient, or somebody whom only a clinic calls its own."""
    return reading.about_patient(start, end) or _OURS.search(reading.sentence(start)) is not None


def _said_of(reading: Reading, before: str, start: int, end: int) -> bool | None:
    """Whether a place is said to be a patient's: False, or True where that is only likely; else None."""
    if _COLLEAGUE.search(reading.sentence(start)) or _SINGULAR.search(before):
        return None
    about, told = beside_patient(reading, start, end), reading.told(start)
    around = reading.lower[max(0, start - 300) : end + 200]
    if _FROM.search(before) and not (about or told):
        return True if _DEFINITE.search(before) or _likely(reading) else None
    sure = (
        _FROM.search(before)
        or (_IN.search(before) and (told or (about and _TELLS.search(around))))
        or (about and _RESIDES.search(before) and (told or not _MOVES_HOME.search(before)))
        or (about and _TOWN_LIKE.search(before))
        or (told and "," in reading.text[start:end])
    )
    if sure:
        return False
    likely = _HE_LIVES.search(before) or (_likely(reading) and _NEAR.search(before))
    return True if likely and not _ON_STAFF.search(around) else None


def _of_patient(reading: Reading, start: int, end: int) -> bool | None:
    """Whether a sentence that names a place anywhere is about a patient: as above."""
    sentence = reading.sentence(start)
    if _COLLEAGUE.search(sentence):
        return None
    meant = reading.about_patient(start, end) or _DEFINITE.search(sentence) or _DIAGNOSED.search(sentence)
    teller = _TELLS.search(sentence) and reading.care(start)
    return False if reading.told(start) or (teller and meant) else None


def _narrow(reading: Reading, start: int, end: int) -> bool:
    """Whether what could be a place is one, smaller than a state and not the clinic's own."""
    name = reading.text[start:end]
    bare = re.sub(rf",? (?:{STATE}|(?:{ABBREVIATION})\b\.?)$", "", name)
    words = bare.lower().replace("'s", "").split()
    return not (
        wide(bare)
        or (words[0].strip(".") in _NOT_PLACES and (len(words) == 1 or words[0] not in _BEGIN_NAMES))
        or bare.endswith("'s")
        or _INSTITUTIONAL.search(bare.lower())
        or _INSTITUTION.match(reading.text, start + len(bare))
        or reading.own.organisation(bare)
        or reading.own.staff(bare)
        or reading.own.first_name(words[0])
        or bare.lower() in {place.lower() for place in reading.clinic.places}
    )


def _careless(reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """Towns in small letters, where the sentence is written so and the words leave little else."""
    if not reading.about_patient(0, len(reading.text)):
        return
    for pattern in (_CARELESS, _LIVES_CARELESS):
        for match in pattern.finditer(reading.lower):
            start, end = match.span("town")
            common = match["town"].split()[0] in _COMMON
            if common or not (reading.careless(start) and reading.about_patient(start, end)):
                continue
            if not _COLLEAGUE.search(reading.sentence(start)) and _narrow(reading, start, end):
                yield start, end, False
