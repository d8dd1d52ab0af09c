"""Names that the words beside them give to a patient: "our patient Jane", "Mrs. Example", "her son Jo".

The wording alone says whose name it is; `people` asks whether somebody who may be named bears it.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policies import deeds, patients
from policies.deeds import NAME, WORD
from policies.given_names import GIVEN, WORDS
from policies.patterns import lazily
from policies.vocabulary import words

if TYPE_CHECKING:
    from policies.reading import Reading

_KIN = (
    r"(?:daughter|son|wife|husband|mother|father|mom|mum|dad|sister|brother|grandson|granddaughter"
    r"|grandmother"
    r"|grandfather|grandma|grandpa|partner|fianc[eé]e?|twins?|baby|child)"
)
_TITLED = lazily(
    rf"(?<![\w@#])(?P<name>(?:(?:Mr|Mrs|Ms|Mx|Sr|Sra|Srta|mr|mrs|ms|mx|(?:MR"
    rf"|MRS)(?=\. ?[A-Z][a-z]))\.|(?:Mr|Mrs|Ms|Mx"
    rf"|Mister|Señora?|mr|mrs)|(?<!not )(?<!n't )(?<!to )(?<!ver )Miss) ?"
    rf"(?P<bare>{NAME}))"
)
_LOWER_TITLED = lazily(r"(?<![\w@#])(?P<name>(?:mr|mrs|ms)\.? (?P<bare>[a-z]{3,}))\b")
_SHOUTED = lazily(
    r"(?<![\w@#])(?P<name>(?:MRS|MR|MS(?=\.)|MISS|SGT|CAPT|COACH|JUDGE)\.? "
    r"(?P<bare>(?!IMAGING|SCAN|ANGIO|OUR|THE|YOUR|OUT)[A-Z][A-Z'-]{2,}))(?![\w'-])"
)
"""In a post that shouts, whatever follows the surname is in capitals too."""
_PATIENT = lazily(
    rf"\b(?:(?:[Pp]atient|[Pp]t|[Cc]lient|[Rr]esident|[Kk]iddo|[Ww]arrior|[Ss]urvivor|[Ff]ighter"
    rf"|patient's name|patient name is)"
    rf"(?: is|'s name is|,| =|:|=)? ?)(?P<name>{NAME})"
)
_PLAIN = (
    r"and|are|asks?|back|been|beat|began|but|came|can|could|did|does|died|each|ever|fell|felt|first|for"
    r"|found"
    r"|from|gave|gets?|goes|got|had|has|her|here|him|his|home|into|is|just|kept|knows?|left"
    r"|like|looks?|loves?"
    r"|made|makes?|may|might|more|needs?|never|not|now|off|out|over|own|ran|rang|said|sat|saw"
    r"|says?|she|should"
    r"|soon|spoke|still|survey|than|that|the|their|then|there|they|this|today|told|took|tells?|wants?|was"
    r"|went|were|what|when|where|which|who|why|will|with|wore|would|wrote|yesterday|your?|always|again"
    r"|about"
    r"|after|before|all|also|team|teams|day|days|well|once|one|two|three|lost|won|sent"
    r"|thanks?|woke|put|let|sang"
)
_LOWER_PATIENT = lazily(
    r"\b(?:kiddo|pt|patient|little fighter|little warrior) (?P<name>[a-z]{3,})"
    r"(?= (?:got|came|went|beat|finally|is (?:home|doing|going|finally|back)|was (?:discharged"
    r"|admitted|diagnosed)|rang|took)\b)"
)
_LOWER_FULL = lazily(
    rf"\b(?:[Mm]y|[Oo]ur) patient (?!(?:\w+ )?(?:\w*(?:ed|ing|ly)|{patients.NOT_A_PERSON}|{_PLAIN})\b)"
    r"(?P<name>[a-z]{3,} [a-z]{3,})(?=[.,!?]| (?:is|was|has|had|came|went|got|beat|finally|rang|took)\b"
    r"|\s*$)"
)
_CALLED = lazily(rf"\b(?:named|[Nn]ame is|[Nn]ame was|called|[Nn]ame:|[Nn]ame =) ?(?P<name>{NAME})")
_KIN_NAMED = lazily(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he patient's|[Mm]y patient's) (?:\w+ )?(?:{_KIN}),? (?P<name>{NAME})"
)
_WHOSE_KIN = lazily(rf"(?<![\w@#'])(?P<name>{WORD})(?P<kin>'s (?:\w+ )?{_KIN}\b(?!'s day))")
_FAMILY = lazily(
    rf"\b(?P<name>[Tt]he {WORD})(?= family\b(?! [A-Z]))"
    r"|\b(?P<plural>[Tt]he [A-ZÀ-ÖØ-Þ][^\W\d_]+s)(?= (?:their|on their|family's|that their|find|found"
    r"|are|were|have|had|got"
    r"|just|finally|who|when|will|take|took|meet|met|welcome|welcomed|brought|came|left|went|learn"
    r"|learned|hear|heard)\b)"
)
_GREETED = lazily(
    rf"(?:^|[.!?\n]\s*)(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|[Tt]hanks|[Tt]hank you|[Ss]orry)(?: so much"
    rf"| very much)?,? "
    rf"(?P<name>{NAME})(?=\s*(?:[,.!:—-]|[^\w\s]|$|you\b|we\b|for\b|so\b|it\b))"
)
NOT_NAMES = frozenset(
    """
    a access advocacy advocate advocates all america america's american an and appointments april are as
    asks at august be best billing but by can care center centered centre chairman charged clinic come
    council covid ct day days december died dies do dob doctor does don't dr ebola education er every
    everybody everyone experience families family february financial first folks for forum found free
    friday friends from get gets given go guide handbook has have he health help her here hi his hiv
    hospital how i icu id identification identifier if in information international is it it's january
    join july june just last left let let's make march may medical medicine meet minister miss monday
    more moved mri mrn my name navigator navigators neighbors new news next nicu no not november now
    number nurse october of on one our out outcomes panel portal president prime privacy read records
    recovers relations released representative resources rights safety satisfaction saturday says
    secretary see sent september services she so speaker ssn still stories story sues sunday support
    survey take team teen tests thank thanks that the their them there these they this thursday to today
    top transport treated tuesday universe university up us usa was we we're wednesday week what when
    where who why will wins with world year you your zero
    """.split()  # noqa: SIM905 - words read best as words
)
_GREETINGS = frozenset({"Little", "Baby", "Sweet", "Brave", "Congrats", "Congratulations", "Happy", "Today"})

CREDENTIAL = lazily(
    r",? \(?(?:R\.?N|M\.?D|D\.?O|N\.?P|P\.?A|Ph\.?D|LPN|CNA|BSN|MSN|DNP|PharmD|RD|PT|OT|LCSW|MPH|DDS"
    r"|DMD|EMT)\b"
)
STAFF_WORK = lazily(
    r"\b(?:our|the|your) (?:new |own |\w+ )?(?:nurse|doctor|receptionist|dietitian|manager|director"
    r"|pharmacist|therapist"
    r"|surgeon|midwife|technician|coordinator|physician|teacher|instructor|chair|president|ceo)\b"
)
_ABBREVIATIONS = (
    r"(?:U\.?S|U\.?K|E\.?R|OR|E\.?D|PT|OT|IV|AC|TV|RN|MD|DO|PA|NP|CT|MR|D\.?C|LA|N\.?Y|A\.?M|P\.?M|EU|UN"
    r"|VA|HR|IT|ID|PR|OB|GI|GP|ICU"
    r"|AI|OK|NO|SO|TO|WE|HE|IF|IN|ON|AT|BY|MY|UP|GO|DR|ST|JR|SR|II|MS|BP|HR|UTI|PSA|FYI|PS|RE|PM|AM|TB"
    r"|EM|IM|FM|CC|CA|TX|FL|IL|AZ)"
)
_PAIR = r"[A-Z](?:\. ?[A-Z]\.?|[A-Z]|\.)"
_INITIALS = lazily(
    rf"\b(?:[Pp]atient|[Pp]t|[Kk]iddo|[Bb]aby|[Ll]ittle|[Rr]esident|[Cc]lient|[Ff]ighter|[Ww]arrior"
    rf"|[Bb]uddy|[Gg]uy|[Gg]irl|[Bb]oy)"
    rf"(?: is|,|:)? \(?(?P<name>(?!{_ABBREVIATIONS}\b){_PAIR})(?![\w'])"
    rf"|(?:^|[.!?\n]\s*)(?P<called>(?!{_ABBREVIATIONS}\b){_PAIR})(?=, (?:if you|you|we|your|keep|stay"
    rf"|thank|rest|hang)\b)"
    rf"|(?<![\w.])(?P<dotted>(?!{_ABBREVIATIONS}\b)[A-Z]\. ?[A-Z]\.)(?! ?[A-Z][a-z])"
    rf"|\b(?:[Mm]rs?|[Mm]s|[Mm]iss)\.? (?P<letter>[A-Z]\.?)(?![\w'])"
)
_NICKNAME = lazily(
    rf"\b(?P<name>(?:Big|Little|Lil'?|Ol'|Old|Mama|Papa|Uncle|Aunt|Auntie|Tia|Tio|Abuela|Grandma|Grandpa"
    rf"|Granny|Nana|Baby|Sweet|Mister|Brave)"
    rf" (?P<bare>{WORD}))(?![\w'-])"
)
_TAGGED = lazily(
    r"#(?:(?:pray(?:ers|ing)?(?:for|4)|justicefor|fightlike|teamlittle|getwell"
    r"|prayers)(?P<name>[a-z]{2,15}?)(?:strong)?"
    r"|team(?P<team>[a-z]{3,12})|(?P<strong>[a-z]{3,12}?)(?:strong|s(?:army|journey|fight|warriors|wish"
    r"|story)|'s\w+))(?![\w'])"
)
_QUOTED = lazily(
    r"\b(?:[Oo]ur|[Mm]y|[Ll]ittle|[Bb]aby|[Bb]ig|[Tt]iny|[Ss]weet) (?:little |sweet "
    r"|tiny )?(?P<name>\"[A-Z][a-z]+\"(?: [A-Z][a-z]+)?)"
)
_THANKED = lazily(r"\byou(?:r|'re)?\b|\bletting us\b|\btrusting us\b")
_OF_HANDLE = lazily(
    r"\b(?:patient|pt|baby|kiddo|warrior|survivor|fighter|client|little (?:guy|girl|one)|mom|dad) $"
)
_HANDLE = lazily(r"(?<![\w@.])@(?P<name>\w[\w.]{1,30})(?<!\.)")
_KINDRED = frozenset(
    """
    daughter son wife husband mother father mom mum dad sister brother grandson granddaughter
    grandmother grandfather grandma grandpa partner fiance fiancé fiancee fiancée twin twins baby child
    """.split()  # noqa: SIM905 - words read best as words
)
_TITLES = frozenset(
    """
    mr mrs ms mx sr sra srta mister señor señora miss sgt capt coach judge
    """.split()  # noqa: SIM905 - words read best as words
)
_ONE = frozenset(
    """
    patient pt client resident kiddo warrior survivor fighter patient's name
    """.split()  # noqa: SIM905 - words read best as words
)
_WORDINGS = (
    (_PATIENT, _ONE),
    (_LOWER_PATIENT, _ONE),
    (_LOWER_FULL, _ONE),
    (_CALLED, frozenset(("named", "name", "called"))),
    (_KIN_NAMED, _KINDRED),
    (_WHOSE_KIN, _KINDRED),
    (_FAMILY, frozenset(("the",))),
)
"""Each wording, and the words one of which stands in it: most posts have none, and looking costs little."""
_SHORTENED = lazily(r"[A-Z]\.|\b[A-Z]{1,2}\b")
_DONOR = lazily(
    r"\b(?:donat\w+|donors?|gifts?|speakers?|volunteers?|senator|mayor|governor|president|author|award"
    r"|board"
    r"|sponsors?|fundrais\w+|in memory of|in honor of|foundation|teacher|principal|keynote|generosity"
    r"|(?:co-?)?founders?|(?:co-?)?founded|benefactors?|started (?:this|our) (?:clinic|hospital"
    r"|practice))\b"
)


def given(reading: "Reading") -> Iterator[tuple[tuple[int, int], re.Match[str], bool]]:
    """Where such a name stands, the match it stands in, and whether it is surely a patient's."""
    said = words(reading.lower)
    for pattern in (_TITLED, _LOWER_TITLED, _SHOUTED) if not _TITLES.isdisjoint(said) else ():
        for name in pattern.finditer(reading.text):
            yield name.span("name"), name, cared_for(reading, *name.span())
    for name, sure in deeds.named(reading):
        yield _trimmed(name, "bare"), name, sure
    for pattern, cues in _WORDINGS:
        for name in pattern.finditer(reading.text) if not cues.isdisjoint(said) else ():
            if cared_for(reading, *name.span()):
                yield _trimmed(name, "name" if name["name"] else "plural"), name, True
    yield from _short(reading)
    if reading.reply:
        for name in _GREETED.finditer(reading.text):
            yield name.span("name"), name, True


def _short(reading: "Reading") -> Iterator[tuple[tuple[int, int], re.Match[str], bool]]:
    """Nicknames, initials, names in tags, and handles of those who are told of."""
    for name in _NICKNAME.finditer(reading.text):
        if _named(name["bare"].lower()) and cared_for(reading, *name.span()):
            yield name.span("bare"), name, True
    for name in _QUOTED.finditer(reading.text):
        if cared_for(reading, *name.span()):
            yield name.span("name"), name, True
    if _SHORTENED.search(reading.text):
        for name in _INITIALS.finditer(reading.text):
            if reading.cares or cared_for(reading, *name.span()):
                yield name.span(str(name.lastgroup)), name, True
    yield from _signed(reading)


def _signed(reading: "Reading") -> Iterator[tuple[tuple[int, int], re.Match[str], bool]]:
    """Names in tags, and handles of those who are told of or thanked for their care."""
    for tag in _TAGGED.finditer(reading.lower) if "#" in reading.text else ():
        group = str(tag.lastgroup)
        if group == "name" or tag[group] in GIVEN:
            yield tag.span(group), tag, reading.cares or cared_for(reading, *tag.span())
    for handle in _HANDLE.finditer(reading.text) if "@" in reading.text and not reading.reply else ():
        start = handle.start()
        thanked = not reading.headline and reading.care(start) and _THANKED.search(reading.sentence(start))
        if thanked or reading.told(start) or _OF_HANDLE.search(reading.lower, max(0, start - 20), start):
            yield handle.span(), handle, True


def _named(word: str) -> bool:
    return word in GIVEN or word in WORDS


def cared_for(reading: "Reading", start: int, end: int) -> bool:
    """Whether somebody named there is a patient, as far as what is said of them goes."""
    if reading.reply:
        return True
    sentence = reading.sentence(start)
    if _DONOR.search(sentence) and not patients.cared(sentence):
        return False
    return reading.about_patient(start, end) or reading.care(start)


def _trimmed(name: re.Match[str], group: str) -> tuple[int, int]:
    """Without a word beside it that is no name: "Jane Example Our", "Little Jane"."""
    start, end = name.span(group)
    parts = name[group].split(" ")
    while len(parts) > 1 and parts[-1].lower() in NOT_NAMES:
        end -= len(parts.pop()) + 1
    while group == "bare" and len(parts) > 1 and (parts[0].lower() in NOT_NAMES or parts[0] in _GREETINGS):
        start += len(parts.pop(0)) + 1
    return start, end
