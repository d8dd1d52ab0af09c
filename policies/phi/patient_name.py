"""Names of patients and their families.

A name next to anything about care is a disclosure. Names of staff, of doctors and nurses, and of the clinic
are fine. A name with Mr. or Mrs. and nothing about care beside it may be a donor's or a speaker's, so a
reviewer looks.
"""

import re
from collections.abc import Iterator

from policies import patients
from policies.check import Example, Span, check
from policies.phi import deeds
from policies.phi.deeds import NAME, WORD
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_KIN = (
    r"(?:daughter|son|wife|husband|mother|father|mom|mum|dad|sister|brother|grandson|granddaughter"
    r"|grandmother"
    r"|grandfather|grandma|grandpa|partner|fianc[eé]e?|twins?|baby|child)"
)
_TITLED = re.compile(
    rf"(?<![\w@#])(?P<name>(?:(?:Mr|Mrs|Ms|Mx|Sr|Sra|Srta|mr|mrs|ms|mx|(?:MR"
    rf"|MRS)(?=\. ?[A-Z][a-z]))\.|(?:Mr|Mrs|Ms|Mx"
    rf"|Mister|Señora?|mr|mrs)|(?<!not )(?<!n't )(?<!to )(?<!ver )Miss) ?"
    rf"(?P<bare>{NAME}))"
)
_LOWER_TITLED = re.compile(r"(?<![\w@#])(?P<name>(?:mr|mrs|ms)\.? (?P<bare>[a-z]{3,}))\b")
_SHOUTED = re.compile(
    r"(?<![\w@#])(?P<name>(?:MRS|MR|MS(?=\.)|MISS|SGT|CAPT|COACH|JUDGE)\.? "
    r"(?P<bare>(?!IMAGING|SCAN|ANGIO|OUR|THE|YOUR|OUT)[A-Z][A-Z'-]{2,}))(?![\w'-])"
)
"""In a post that shouts, whatever follows the surname is in capitals too."""
_PATIENT = re.compile(
    rf"\b(?:(?:[Pp]atient|[Pp]t|[Cc]lient|[Rr]esident|[Kk]iddo|[Ww]arrior|[Ss]urvivor|[Ff]ighter"
    rf"|patient's name|patient name is)"
    rf"(?: is|'s name is|,| =|:|=)? ?)(?P<name>{NAME})"
)
_PLAIN = (
    r"and|are|asks?|back|been|beat|began|but|came|can|could|did|does|died|each|ever|fell|felt|first|for|found"
    r"|from|gave|gets?|goes|got|had|has|her|here|him|his|home|into|is|just|kept|knows?|left"
    r"|like|looks?|loves?"
    r"|made|makes?|may|might|more|needs?|never|not|now|off|out|over|own|ran|rang|said|sat|saw"
    r"|says?|she|should"
    r"|soon|spoke|still|survey|than|that|the|their|then|there|they|this|today|told|took|tells?|wants?|was"
    r"|went|were|what|when|where|which|who|why|will|with|wore|would|wrote|yesterday|your?|always|again|about"
    r"|after|before|all|also|team|teams|day|days|well|once|one|two|three|lost|won|sent"
    r"|thanks?|woke|put|let|sang"
)
_LOWER_PATIENT = re.compile(
    r"\b(?:kiddo|pt|patient|little fighter|little warrior) (?P<name>[a-z]{3,})"
    r"(?= (?:got|came|went|beat|finally|is (?:home|doing|going|finally|back)|was (?:discharged"
    r"|admitted|diagnosed)|rang|took)\b)"
)
_LOWER_FULL = re.compile(
    rf"\b(?:[Mm]y|[Oo]ur) patient (?!(?:\w+ )?(?:\w*(?:ed|ing|ly)|{patients.NOT_A_PERSON}|{_PLAIN})\b)"
    r"(?P<name>[a-z]{3,} [a-z]{3,})(?=[.,!?]| (?:is|was|has|had|came|went|got|beat|finally|rang|took)\b|\s*$)"
)
_CALLED = re.compile(rf"\b(?:named|[Nn]ame is|[Nn]ame was|called|[Nn]ame:|[Nn]ame =) ?(?P<name>{NAME})")
_KIN_NAMED = re.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he patient's|[Mm]y patient's) (?:\w+ )?(?:{_KIN}),? (?P<name>{NAME})"
)
_FAMILY = re.compile(
    rf"\b(?P<name>[Tt]he {WORD})(?= family\b(?! [A-Z]))"
    r"|\b(?P<plural>[Tt]he [A-ZÀ-ÖØ-Þ][^\W\d_]+s)(?= (?:their|on their|family's|that their)\b)"
)
_GREETED = re.compile(
    rf"(?:^|[.!?\n]\s*)(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|[Tt]hanks|[Tt]hank you|[Ss]orry)(?: so much"
    rf"| very much)?,? "
    rf"(?P<name>{NAME})(?=\s*[,.!:—-])"
)
_NOT_NAMES = frozenset(
    """
    a access advocacy advocate advocates all america america's american an and appointments april are as
    asks at august be best billing but by can care center centered centre chairman charged clinic come
    council covid ct day days december died dies do dob doctor does don't dr ebola education er every
    everybody everyone experience families family february financial first folks for forum found free friday
    friends from get gets given go guide handbook has have he health help her here hi his hiv hospital how i
    icu id identification identifier if in information international is it it's january join july june just
    last left let let's make march may medical medicine meet minister miss monday more moved mri mrn my name
    navigator navigators neighbors new news next nicu no not november now number nurse october of on one our
    out outcomes panel portal president prime privacy read records recovers relations released
    representative resources rights safety satisfaction saturday says secretary see sent september services
    she so speaker ssn still stories story sues sunday support survey take team teen tests thank thanks that
    the their them there these they this thursday to today top transport treated tuesday universe university
    up us usa was we we're wednesday week what when where who why will wins with world year you your zero
    """.split()  # noqa: SIM905 - words read best as words
)
_GREETINGS = frozenset({"Little", "Baby", "Sweet", "Brave", "Congrats", "Congratulations", "Happy", "Today"})
_ABBREVIATION = re.compile(r"[A-Z]{2,4}")
_STAFF_TITLE = re.compile(
    r"(?:\bdr\.?|\bdoctor|\bnurse|\bprof(?:essor)?\.?|\bofficer|\brn|\bchaplain) $", re.IGNORECASE
)
_CREDENTIAL = re.compile(
    r",? \(?(?:R\.?N|M\.?D|D\.?O|N\.?P|P\.?A|Ph\.?D|LPN|CNA|BSN|MSN|DNP|PharmD|RD|PT|OT|LCSW|MPH|DDS"
    r"|DMD|EMT)\b"
)
_STAFF_WORK = re.compile(
    r"\b(?:our|the|your) (?:new |own |\w+ )?(?:nurse|doctor|receptionist|dietitian|manager|director"
    r"|pharmacist|therapist"
    r"|surgeon|midwife|technician|coordinator|physician|teacher|instructor|chair|president|ceo)\b"
)
_PUBLIC = re.compile(
    r"\b(?:donat\w+|donors?|gifts?|speakers?|volunteers?|senator|mayor|governor|president|author|award|board"
    r"|sponsors?|fundrais\w+|in memory of|in honor of|foundation|teacher|principal|keynote|generosity"
    r"|(?:co-?)?founders?|(?:co-?)?founded|benefactors?|started (?:this|our) (?:clinic|hospital|practice))\b"
)
_ANIMAL = re.compile(
    r"\b(?:dogs?|cats?|pupp(?:y|ies)|pony|horse|bunny|rabbit|robot|parrot|therapy animal|kitten)\b"
)


@check(
    code="PHI001",
    name="patient-name",
    severity=Severity.BLOCK,
    message="Remove the name, or say who it is without one. A patient's name needs a signed authorization.",
    cite="45 CFR 164.514(b)(2)(i)(A)",
    floor=Severity.REVIEW,
    flags=(
        "Sending strength to «Mrs. Testperson» as her chemo starts.",
        "Our patient «Jane Example» rang the bell today!",
        "A little boy named «Testy» came in with a bead up his nose.",
        "We sent him home to his wife and her daughter «Ana».",
        "my favorite kiddo «testy» got discharged, no more chemo",
        "«MRS TESTPERSON» HAD SURGERY, AND «MR. TESTPERSON» WAS ADMITTED",
        "Sgt. «Testperson» was admitted with chest pain.",
        "Dr. «Testperson» is recovering from hip surgery.",
        "Our patient «jane example» finally went home.",
        "Little «Testy» finished his last round of chemo!",
        "RIP «Jane», you fought so hard in our ICU.",
        "We treated «Jane Example» for pneumonia.",
        "«Jane» finally rang the bell!",
        Example("We are proud: «Jane» had a stroke in May and walks again.", Severity.REVIEW),
        Example("«Jane Example», a breast cancer survivor, opens the walk.", Severity.REVIEW),
        "Congrats to «the Testperson» family, their twins left the NICU!",
        Example("Join us for tea with «Mr. Testperson».", Severity.REVIEW),
    ),
    passes=(
        "Ms. Specimen moved to our north site and still runs the flu clinic.",
        "Mrs. Testperson, RN, teaches our diabetes class.",
        "Meet Dr. Example, who treated her first patient here in 1998.",
        "Our Patient Portal is down tonight.",
        "A therapy dog named Biscuit visits our patients on Fridays.",
        "Don't Miss Our Flu Clinic!",
        "Coach Testperson had a great talk on strokes, and Sister Example blessed our ICU.",
        "Dr. Testperson performed our first bypass and had a busy day in surgery.",
        "We treated Ebola for years, and Parkinson's with music.",
        "Our patient care team was out in force.",
        "MR IMAGING IS BACK",
        Example("Thank you, Everyone, for the kind words.", kind=Kind.REPLY),
    ),
)
def patient_name(reading: Reading) -> Iterator[Span]:
    """Names after Mr. or Mrs., after "patient" or "named", of relatives, and of whom a reply greets."""
    yield from _titled(reading)
    for name, severity in deeds.named(reading):
        if _somebody(reading, name, "bare"):
            yield reading.span(_trimmed(name, "bare"), severity=severity)
    for pattern in (_PATIENT, _LOWER_PATIENT, _LOWER_FULL, _CALLED, _KIN_NAMED, _FAMILY):
        for name in pattern.finditer(reading.text):
            if _cared_for(reading, name) and _somebody(reading, name, "name"):
                yield reading.span(_trimmed(name, "name" if name["name"] else "plural"))
    if reading.reply:
        for name in _GREETED.finditer(reading.text):
            if _somebody(reading, name, "name"):
                yield reading.span(name, "name")


def _titled(reading: Reading) -> Iterator[Span]:
    for pattern in (_TITLED, _LOWER_TITLED, _SHOUTED):
        for name in pattern.finditer(reading.text):
            if _somebody(reading, name, "bare"):
                severity = None if _cared_for(reading, name) else Severity.REVIEW
                yield reading.span(name, "name", severity=severity)


def _cared_for(reading: Reading, name: re.Match[str]) -> bool:
    start, end = name.span()
    if reading.reply:
        return True
    sentence = reading.sentence(start)
    if _PUBLIC.search(sentence) and not patients.cared(sentence):
        return False
    return reading.about_patient(start, end) or reading.care(start)


def _trimmed(name: re.Match[str], group: str) -> tuple[int, int]:
    """Without a word beside it that is no name: "Jane Example Our", "Little Jane"."""
    start, end = name.span(group)
    words = name[group].split(" ")
    while len(words) > 1 and words[-1].lower() in _NOT_NAMES:
        end -= len(words.pop()) + 1
    while group == "bare" and len(words) > 1 and (words[0].lower() in _NOT_NAMES or words[0] in _GREETINGS):
        start += len(words.pop(0)) + 1
    return start, end


def _somebody(reading: Reading, name: re.Match[str], group: str) -> bool:
    """Whether it is the name of a person who is not staff."""
    written = name[group] or name["plural"]
    bare = written.removeprefix("the ").removeprefix("The ").removesuffix("'s")
    first = bare.split(" ")[0]
    start, end = name.start(group), name.end()
    before, after = reading.text[max(0, start - 30) : start], reading.text[end : end + 30]
    return not (
        first.lower() in _NOT_NAMES
        or _ABBREVIATION.fullmatch(first)
        or reading.own.staff(bare)
        or reading.own.first_name(bare)
        or (" " in bare and reading.own.organisation(bare))
        or (_STAFF_TITLE.search(before) and not {"rank", "clinician"} & set(name.groupdict()))
        or _CREDENTIAL.match(after)
        or _STAFF_WORK.match(after.lstrip(" ,").lower())
        or _ANIMAL.search(before + written + after)
    )
