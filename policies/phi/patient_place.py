"""Places smaller than a state that go with a patient: addresses, ZIP codes, towns and counties.

"Our cystic fibrosis patient from a small town" is somebody everybody there knows. A state may stand; the
clinic's own addresses and towns, venues and institutions are no secret.
"""

import re
from collections.abc import Iterator

from policies import patients
from policies.check import Example, Span, check
from policies.names import Sort
from policies.patterns import lazily
from policies.phi import streets
from policies.phi.called import LINKING
from policies.phi.towns import beside_patient, towns
from policies.phi.wide_places import ABBREVIATION, STATE
from policies.post import Clinic
from policies.reading import Reading
from policies.severity import Severity

_VENUE = lazily(
    r"\b(?:(?:foundation|(?:mail|send) (?:a |your )?(?:checks?|gifts?))|(?:join|visit|find|see|meet"
    r"|come see|reach|follow|mail|write to|write) us|stop by|stop in"
    r"|swing by|drop in"
    r"|come (?:by|to|on|see|and)|located (?:at|on|in)|open(?:s|ing|ed)?|free|doors|parking|park|events?"
    r"|fair|5k|10k|gala"
    r"|walk-?ins?|(?:fun )?run|screenings?|clinics?|register|rsvp|tickets?|(?:flu |vaccine "
    r"|booster )?shots|vaccines?"
    r"|blood drive|library|church|community|restaurant|hotel|offices?|headquarters|bus|station|hours"
    r"|mon(?:day)?-fri\w*"
    r"|directions|entrance|donat\w+|donors|fundraiser|webinar|class(?:es)?|meet(?:s|ings?)"
    r"|new (?:location|home"
    r"|building|site)"
    r"|locations?|we(?:'ve| have)? moved|we're moving|pharmacy|ribbon|groundbreaking|starts? at|starts|pm"
    r"|p\.m|am|a\.m"
    r"|our (?:new |main |north |south |east |west )?(?:campus|building|lot|hospital|center|centre|lab"
    r"|address|zip|team)"
    r"|tour|grand opening|farmers'? market|pop-?up|drive-?thr(?:u|ough)|drop-?off|take-?back|career"
    r"|hiring|apply)\b"
)
_HOME = lazily(
    r"\b(?:(?:his|her|patient's|pt's|their|the family's|mom's|dad's) (?:\w+ )?(?:address|house|home|place"
    r"|apartment|apt"
    r"|trailer|porch|door|street|mailbox|zip(?: code)?)|liv(?:es|ed|ing) (?:\w+ ){0,2}?(?:at|on|in|off"
    r"|near|by|down)"
    r"|resid(?:es|ing)|home (?:visit|health|nurse)|house call|hospice (?:visit|family)"
    r"|(?:picked|dropped|found|sent|took|drove|wheeled) (?:\w+ ){0,4}?(?:up|off|down|out|home)?"
    r"|ems|medics?|ambulance|paramedics|wandering|wandered|meals for|oxygen|deliver(?:ed|ing)?|delivery"
    r"|ramp)\b"
)
_DIGITS = lazily(r"\d\d\d\d|[a-z]\d[a-z0-9]? ?\d[a-z]")
"""What every code has, and most posts have not."""
_FIVE = lazily(r"\d{5}")
_ZIP = lazily(
    rf"(?<![^\W_])(?:zip(?:[\s_-]?codes?)?|postal[\s_-]?code|post ?code)(?![^\W_]){LINKING}"
    r"(?P<number>\d{5}(?:-\d{4})?|[a-z]\d[a-z][ -]?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}"
    r"|\d{3,6})(?![\w%-]|[.,]\d)"
)
_ZIP_STATED = lazily(
    rf"(?:(?<![\w'.-])[A-Z][\w'.-]{{1,25}}(?: [A-Z][\w'.-]{{1,25}}){{0,2}},? )?(?:{ABBREVIATION}"
    rf"|{STATE}),? \d{{5}}(?:-\d{{4}})?(?![\w-]|[.,]\d)"
)
_COUNTED = (
    r"(?!\s+(?:(?!this\b|has\b|is\b|was\b|needs\b|does\b|who's\b)[\w-]{1,20}s|feet|ft|people|men|women"
    r"|children"
    r"|to \d|[mb]illion|percent|dollars|km|ml|mg)\b)"
)
_ZIP_BARE = lazily(
    rf"(?:\b(?:from|in|near|around|outside|of|area|to|covers?|for) (?:the )?"
    rf"|(?<=[a-z], ))(?P<number>\d{{5}}(?:-\d{{4}})?)(?![\w%-]"
    rf"|[.,]\d){_COUNTED}"
)
_NOT_TOWNS = (
    r"account|acct|claim|invoice|chart|record|case|patient|member|policy|group|license|licence|order|room"
    r"|suite|box"
    r"|serial|implant|card|number|code|route|highway|unit|part|study|protocol|lot|batch|tag|plate"
    r"|registration|visit"
    r"|encounter|file|rx|ext|extension|bill|ticket|item|model|claim|fin|csn|over|about|only|nearly|almost"
    r"|some|the"
)
_ZIP_AFTER_TOWN = lazily(
    rf"(?<![\w#])(?!(?i:{_NOT_TOWNS})\b)[A-Z][a-z]\w+(?: [A-Z]\w+)?,? "
    r"(?P<number>\d{5}(?:-\d{4})?)(?![\w%-]|[.,]\d)"
    rf"{_COUNTED}"
)
_COORDINATES = lazily(
    r"(?<![\w.,-])-?(?:[0-8]?\d|90)\.\d{4,8}°?\s?[ns]?\s?[,;/ ]\s?-?(?:1[0-7]\d|180"
    r"|\d?\d)\.\d{4,8}°?\s?[ew]?(?![\w.])"
    r"|(?<![\w.])\d{1,2}°\s?\d{1,2}'\s?(?:\d{1,2}(?:\.\d+)?\"?\s?)?[ns][,;/ ]{1,3}"
    r"\d{1,3}°\s?\d{1,2}'\s?(?:\d{1,2}(?:\.\d+)?\"?\s?)?[ew]\b|///[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b"
)
_SAYS_CARE = lazily(
    r"\b(?:patient|pt|wound|diagnos|hospice|dialysis|oxygen|meds|medication|surgery|nurse)\w*"
)

_MARKED = lazily(r"(?:vin|plates?|tag|serial|model|lot)\b")
"""How the number of a thing begins that the model takes for a street's."""


@check(
    code="PHI002",
    name="patient-place",
    severity=Severity.BLOCK,
    message="Leave out where the patient lives, comes from or was found. The state may stand.",
    cite="45 CFR 164.514(b)(2)(i)(B)",
    floor=Severity.REVIEW,
    flags=(
        "Postpartum depression, first-time mom, «57770», who takes her insurance?",
        "We dropped his oxygen tanks at «5026 Sample Wheel Ct, Apt 16B» this morning.",
        "Home visit at «PO Box 1001» and the wound is finally closing.",
        "EMS picked him up at «139 County Road 23» in full arrest.",
        "Meals for our hospice family go to «2207 N. Example Bend Rd, Sampleton 42001». They love pudding.",
        "She lives at «9 Example Court, Sampleton, KY 42001», bring her meds.",
        "If anybody on «Sample Lane» sees our patient wandering again, call us.",
        "the wheelchair for him went to «77 oak ridge dr»",
        "One new TB patient this week, zip «13397».",
        Example("He is the one with the LVAD in «59718».", Severity.REVIEW),
        "Our HIV-positive patient from «48609-8735» started treatment.",
        "Our only cystic fibrosis patient from «Sampleton» got new lungs!",
        "My patient lives in «Sample Springs» and drives four hours for chemo.",
        "A teen from «Sampleton, Utah» came in after a climbing fall, and we sent her home.",
        "We diagnosed a ranch hand in «Example County» with plague.",
        "Only one family in «Sampleton» has a kid on dialysis, and today he walked in our gym!",
        "our patient from «sampleton» rang the bell",
        "He was found at «35.12345, -106.56789» with a broken hip.",
        Example(
            "The farmer from «Sampleton» kept all ten fingers after the auger accident.", Severity.REVIEW
        ),
        Example("He lives in «Testerville d'Or» and skis on one leg.", Severity.REVIEW),
        Example("The only kid in «Example County» with it, and he walked!", Severity.REVIEW),
        "Our dialysis regular lives at «the corner of Fifth and Sample».",
        Example("My new address is «PSC 1234, Box 567\nAPO AE 09012».", Severity.REVIEW),
        Example("my zip code is «35350»", Severity.REVIEW),
        Example("Send it to «450 Samplevænget 15, Sampleby V».", Severity.REVIEW),
    ),
    passes=(
        "Prefer to mail a check? Sample Hospital Foundation, 1200 Example Street, Sampleton, KY 42001.",
        "Our new clinic is at 1200 Sample Drive, Suite 300. Free parking for every patient!",
        "Get your flu shot at the library, 200 Example Street.",
        "Our patient from Ohio and her daughter from northern Kentucky rang the bell.",
        "A man from Mexico came in with malaria, and we sent him home.",
        "The Example County Health Department reported three cases of measles last month.",
        "She was transferred from Sampleton General to our ICU.",
        "Does your ZIP code decide how long you live?",
        "Ebola patient in Dallas dies, officials say: https://example.org/news",
        "We cared for patients from Sampleton, Exampleville and Testburg last year.",
        "Dr. Robin Placeholder grew up in Sampleton, and she joins our ICU.",
        "Meet our new nurse Robin! She grew up in Sampleton and skis.",
        "We sent her home from Cardiology on oxygen.",
        "The patient was admitted from 12000 feet up.",
        "Our patient rang the bell in May, and in Spanish she thanked us.",
        "Our zip code is 60601. He waited for his scan there.",
        Example(
            "We sent her home from our clinic in Sampleton, 12 Example Street.",
            clinic=Clinic(addresses=("12 Example St",), places=("Sampleton",)),
        ),
    ),
)
def patient_place(reading: Reading) -> Iterator[Span]:
    """Addresses and ZIP codes that are not public; towns and counties in what is said of a patient."""
    seen: list[tuple[int, int]] = []
    for start, end, mild in (*_exact(reading), *_codes(reading), *_towns(reading)):
        if not any(start < e and s < end for s, e in seen) and not reading.linked(start):
            seen.append((start, end))
            yield reading.span((start, end), severity=Severity.REVIEW if mild else None)


Place = tuple[int, int, bool]
"""Where a place stands, and whether a reviewer may allow it."""


def _exact(reading: Reading) -> Iterator[Place]:
    """Addresses and coordinates, whoever lives there; streets without a number only beside a patient."""
    for start, end in streets.addresses(reading):
        if not _own(reading, start, end):
            yield from _weigh(reading, start, end)
    if _DIGITS.search(reading.lower) or "///" in reading.lower or "°" in reading.lower:
        for place in _COORDINATES.finditer(reading.lower):
            yield from _weigh(reading, *place.span())
    for start, end in streets.unnumbered(reading):
        public = _public(reading, start) or _own(reading, start, end)
        if beside_patient(reading, start, end) and not public:
            yield start, end, False
    for mention in reading.mentions:
        where = (mention.start, mention.end)
        public = _public(reading, mention.start) or _own(reading, *where)
        marked = _MARKED.match(reading.lower, mention.start)
        if mention.sort is Sort.STREET and reading.about_patient(*where) and not (public or marked):
            yield *where, False


def _codes(reading: Reading) -> Iterator[Place]:
    """ZIP codes: those that are called so, and those that are beside a patient."""
    if not _DIGITS.search(reading.lower):
        return
    figures = _FIVE.search(reading.text) is not None
    for pattern, text in ((_ZIP, reading.lower), (_ZIP_STATED, reading.text)):
        if pattern is _ZIP_STATED and not figures:
            continue
        for code in pattern.finditer(text):
            start, end = code.span("number" if pattern is _ZIP else 0)
            number = re.search(r"\d{5}", code[0])
            if not (number and any(number[0] in address for address in reading.clinic.addresses)):
                yield from _weigh(reading, start, end)
    if not figures:
        return
    for pattern, text in ((_ZIP_BARE, reading.lower), (_ZIP_AFTER_TOWN, reading.text)):
        for code in pattern.finditer(text):
            start, end = code.span("number" if pattern is _ZIP_BARE else 0)
            sure = reading.about_patient(start, end)
            likely = sure or patients.refers(reading.sentence(start)) or reading.discloses
            if likely and not _public(reading, start):
                yield start, end, not sure


def _towns(reading: Reading) -> Iterator[Place]:
    if not reading.headline:
        yield from towns(reading)


def _weigh(reading: Reading, start: int, end: int) -> Iterator[Place]:
    """An address that is not public: a patient's, or nobody knows whose."""
    if not _public(reading, start):
        sentence = reading.sentence(start)
        yield start, end, not (reading.about_patient(start, end) or _SAYS_CARE.search(sentence))


def _public(reading: Reading, start: int) -> bool:
    """Whether people are invited there."""
    sentence = reading.sentence(start)
    return _VENUE.search(sentence) is not None and not (reading.told(start) or _HOME.search(sentence))


def _own(reading: Reading, start: int, end: int) -> bool:
    """Whether it is the clinic's: one of its addresses, or a part of one."""
    words = _words(reading.lower[start:end])
    return any(words[: len(own)] == own[: len(words)] for own in _addresses(reading.clinic))


def _addresses(clinic: Clinic) -> list[list[str]]:
    return [words[:2] for address in clinic.addresses if (words := _words(address.lower()))]


def _words(address: str) -> list[str]:
    """The words that tell an address from others: its number and the name of its street."""
    return [
        w
        for w in re.findall(r"[^\W_]+", address)
        if w not in {"n", "s", "e", "w", "north", "south", "east", "west"}
    ]
