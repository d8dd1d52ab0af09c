"""Ages of 90 and over.

So few people live so long that the age alone can tell who it is. All of them may be called "90 or older".
"""

from collections.abc import Iterator
from functools import lru_cache

from policies import patients, roles
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.people import Whose
from policies.reading import Reading
from policies.severity import Severity

_ONES = r"(?:[- ]?(?:one|two|three|four|five|six|seven|eight|nine))?"
_FEW = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_HIGH = rf"(?:9\d|1[0-2]\d|ninety{_ONES}|(?:a |one )?hundred(?:(?: and)? {_FEW})?)"
_AGED = lazily(
    rf"(?<![\w.,$/-])(?P<age>(?:{_HIGH})(?:[- ]?(?:years?|yrs?|yr)[- ]?(?:old|young)s?|[- ]?y/?o"
    rf"|[- ]?yo[mf]"
    r"|[- ]?y\. ?o\.))(?!\w)"
)
_CHART = lazily(
    r"(?<![\w.,$/-])(?:9\d|1[0-2]\d)(?: ?[fm]| (?:fe)?male)(?=,? (?:with|w/|who|s/p|c/o|here|had|has|came"
    r"|fell|found|presents|presenting|admitted|intubated|transferred|chf|copd|afib|n?stemi|mi|cva|hip"
    r"|gi bleed|sepsis|uti"
    r"|pneumonia|fall|syncope|ams|dementia|stroke|sob|chest pain|dnr|pod|hx|pmh|in (?:room|bed"
    r"|observation|obs|triage|our|icu|step-?down|rehab|hospice|memory care"
    r"|the))(?!\w)|, |[.;:!?]|$)"
    r"|(?<![\w-])(?:[mf] ?/ ?(?:9\d|1[0-2]\d)|age ?[:=] ?(?P<age>9\d|1[0-2]\d))(?![\w%/:+-]|[.,]\d)"
)
"""As charts write it: 97F, F/97, age: 97."""
_MEASURED = lazily(
    r"\b(?:fahrenheit|degrees|outside|weather|hot|heat\w*|humid\w*|temp\w*|fevers?|febrile|forecast|sunny"
    r"|cool|warm\w*|summer|drink|people|americans|worldwide|raised|donors?|grant)\b"
)
_DECADE = lazily(
    r"(?<!people )(?<!adults )(?<!patients )(?<!women )(?<!men )(?<!those )\bin (?:his|her"
    r"|their) (?P<age>(?:(?:early|mid|late)[- ])?(?:nineties|90'?s))(?!\w)"
    r"|\bborn in (?P<year>19[0-2]\d|193[0-5])(?![\w-])"
)
"""Born until 1935: 90 or older in whatever year this is read."""
_BEING = lazily(
    rf"\b(?:he|she|who|patient|pt|mom|mum|dad|grandma|grandpa|grandmother|grandfather|lady|gentleman"
    rf"|man|woman|aged?|at age"
    rf"|resident)(?:'s| is| was| at| of|,| lived to| just turned| turned| turns"
    rf"| is turning)? (?P<age>{_HIGH})"
    r"(?![\w%/:-]| ?(?:percent|mg|mcg|ml|lbs?|pounds|kg|degrees|miles|minutes|days|weeks|months"
    r"|hours|or older|and older|and over"
    r"|or over|plus|steps|times|beats|bpm|and up|per|dollars|of|people|patients))"
)
_LISTED = lazily(r"(?<=, )(?:9\d|1[01]\d)(?=,? (?:who|and|just|still|with|had|has|broke|came|went)\b|, )")
_BIRTHDAY = lazily(
    r"\b(?:(?:turn(?:s|ed|ing)|celebrat\w+ (?:his|her|a)|happy|for (?:his|her)|(?:his"
    r"|her)) (?P<age>(?:9\d|1[0-2]\d)(?:th|st|nd|rd)?"
    r"|ninetieth|hundredth)(?: ?birthdays?)|turn(?:s|ed|ing) (?P<turned>9\d|1[0-2]\d|ninety\S*|(?:a "
    r"|one )hundred))(?![\w%])"
    r"|\b(?P<word>(?:super)?centenarians?|nonagenarians?)\b"
)
_CANDLES = lazily(
    r"(?<![\w.,$/-])(?P<age>9\d|1[01]\d)(?![\w%/:-]|[.,]\d)(?=[^\n]{0,80}\b(?:candles|birthday (?:girl"
    r"|boy|lady|queen|king|gal|guy|man|cake)"
    r"|years young|birthday for (?:him|her|our)))"
)
_OPENING = lazily(
    rf"(?:^|[.!?\n] ?)(?:now |at |at age |only )?(?P<age>{_HIGH}),? "
    r"(?:our|my|he|she|and (?:still|he|she)|years)\b"
)
_THING = lazily(
    r"\b(?:hospital|clinic|building|institution|organi[sz]ation|tradition|foundation|school|college"
    r"|company|anniversary|society"
    r"|association|practice|department|chapter|city|town|charity|church|history|vaccine|record|law"
    r"|study|tree|house|museum|art|we turn|doors opened"
    r"|recipe|pandemic|shipwreck|dogs?|tortoise|cats?|century)\b"
)
_PERSON = lazily(
    r"\b(?:he|she|his|her|him|who|man|woman|patient|resident|grandm\w+|grandp\w+|lady|gentleman"
    r"|great-\w+)\b"
)
_TELLER = lazily(r"\b(?:we|i|our|my|us)\b")
_FOUNDER = lazily(
    r"\bfound(?:ed|er|ing)|\bfirst\b|\bhistor|\bnamed (?:for|after)|\bpioneer|\binvent|\bdiscover"
    r"|\bnurses? (?:week|day)|\bopened\b"
)
"""Of somebody from history, whose year of birth is in books."""
_EXAM = lazily(
    r"\b(?:board review|practice question|next best step|quiz|(?:usmle|nclex|naplex"
    r"|shelf)(?: \w+)? question)\b"
)
_RANGE = lazily(
    r"\b(?:ages?|aged|between|to|through|from|over|under|least|until|than|up to|adults|people"
    r"|seniors|women|men) $"
)
_GENERAL = lazily(r" ?(?:and|or) (?:older|over|up|above)|\+")


_AT = lazily(
    rf"\bat (?:age )?(?P<age>{_HIGH})(?! ?(?:%|percent|degrees|f\b|mg|people|to \d|a\.?m|p\.?m|:))\b"
)
"""Said of anybody: an age only in a post that reads as if it told of a patient."""
_ADJECTIVE = lazily(r"(?:(?:year|yr)[- ]old|y\.?/?o\.?)$")
_NOUN = lazily(
    r" (?!(?:and|or|but|in|on|at|of|with|without|who|whose|that|from|for|to|by|is|was|has|had|just|today"
    r"|now"
    r"|when|after|before|as|he|she|they|we)\b)[a-z]"
)


@check(
    code="PHI019",
    name="age-over-89",
    severity=Severity.BLOCK,
    message='Write "90 or older" in place of the age.',
    cite="45 CFR 164.514(b)(2)(i)(C)",
    floor=Severity.REVIEW,
    cues=("9", "10", "11", "12", "ninet", "hundred", "nonagenarian", "centenarian"),
    flags=(
        "Our patient lived to «101».",
        "Gallbladder out at «ninety-eight» and he was home by supper",
        "Our «94-year-old» patient went home after a hip fracture!",
        "pt is «ninety-six» and still told me my scrubs were ugly",
        "Never seen a «101 y/o» recover from sepsis this fast.",
        "Had the sweetest lady, «93», broke her hip dancing.",
        "She rang the bell the day she turned «100», after six rounds of chemo.",
        "«97F» with sepsis, still cracking jokes",
        "Room 4: «97 y.o.» F, hip fracture.",
        "Our patient is in her «late nineties».",
        "Born in «1926», our patient still dances.",
        Example("Our volunteer's mother just turned «103»!", Severity.REVIEW),
    ),
    passes=(
        "Happy 100th birthday to... our building! Doors opened in 1925.",
        "Board review! A 92-year-old woman with jaw pain and a headache. Next best step?",
        "People in their nineties are the fastest-growing group in our county.",
        "Dr. Sample founded our hospital in 1887 and saw patients until he was 93.",
        "Queen Elizabeth II was 96 and rode until the end.",
        "One telephone in 1925! We turn 100 this year.",
        "Our 89-year-old patient went home after a hip fracture!",
        "Example Family Clinic turned 100 this year.",
        "People aged 90 and over can book a home visit.",
        "Our 100-year-old hospital has a new wing.",
        "Our hospital turned 100 years old on May 3.",
        "It is 97F today, with no shade: mind your heart medication.",
        "He was born in 1926 and founded our clinic.",
        "Her pulse was 96 when she came in.",
        "We lent out 95 wheelchairs to our patients last year.",
    ),
)
def age_over_89(reading: Reading) -> Iterator[Span]:
    """Ages in figures, words and shorthand, birthdays, centenarians; not of buildings, not "90 and over"."""
    for pattern in (_AGED, _BEING, _CANDLES, _OPENING):
        for age in pattern.finditer(reading.lower):
            yield from _weigh(reading, age.span("age"))
    for age in _LISTED.finditer(reading.lower):
        if reading.about_patient(*age.span()):
            yield from _weigh(reading, age.span())
    for age in _BIRTHDAY.finditer(reading.lower):
        sentence = reading.sentence(age.start())
        if _THING.search(reading.lower, age.end(), age.end() + 40):
            continue
        if _PERSON.search(sentence) or not _THING.search(sentence):
            yield from _weigh(reading, age.span(str(age.lastgroup)))
    if reading.discloses:
        for age in _AT.finditer(reading.lower):
            yield from _weigh(reading, age.span("age"))
    yield from _charted(reading)
    yield from _dated(reading)


def _dated(reading: Reading) -> Iterator[Span]:
    """Decades of life and years of birth."""
    told = _TELLER.search(reading.lower) and not (_FOUNDER.search(reading.lower) or reading.headline)
    for age in _DECADE.finditer(reading.lower):
        if age["age"]:
            yield from _weigh(reading, age.span("age"))
        elif patients.cared(reading.sentence(age.start())):
            yield reading.span(age, "year")
        elif told:
            yield reading.span(age, "year", severity=Severity.REVIEW)


def _charted(reading: Reading) -> Iterator[Span]:
    for age in _CHART.finditer(reading.lower):
        care = reading.care(age.start()) or reading.reply or reading.lower.endswith("the ", 0, age.start())
        plain = bool(age["age"]) or "/" in age[0]
        if (care or plain) and not _MEASURED.search(reading.sentence(age.start())):
            severity = None if care else Severity.REVIEW
            where = age.span("age" if age["age"] else 0)
            yield reading.span(where, severity=severity, suggestion=_instead(reading, where))


def _weigh(reading: Reading, where: tuple[int, int]) -> Iterator[Span]:
    start, end = where
    if _GENERAL.match(reading.lower, end) or _THING.match(reading.lower[end : end + 40].lstrip(" -,")):
        return
    if _RANGE.search(reading.lower, max(0, start - 12), start) and not _PERSON.search(
        reading.sentence(start)
    ):
        return
    sentence = reading.sentence(start)
    if _bygone(reading, start):
        return
    if _THING.search(sentence) and not (_PERSON.search(sentence) or reading.about_patient(start, end)):
        return
    yield reading.span(
        where,
        severity=None if reading.about_patient(start, end) or reading.told(start) else Severity.REVIEW,
        suggestion=_instead(reading, where),
    )


@lru_cache(maxsize=4)
def _asked_in_exam(lower: str) -> bool:
    return _EXAM.search(lower) is not None


def _bygone(reading: Reading, start: int) -> bool:
    """Whether it is asked in an exam, or its sentence speaks of somebody of public life or of long ago."""
    sentence = reading.sentence(start)
    if _asked_in_exam(reading.lower) or (roles.long_ago(sentence) and not patients.cared(sentence)):
        return True
    return any(whose == Whose.PUBLIC for _, _, whose in reading.spoken_of(*reading.around(start)))


_STRETCHED = lazily(r"(?:th|st|nd|rd)? ?(?:birthdays?\b|years? (?:young|strong)\b|s\b)|(?:th|st|nd|rd)\b")
"""Where "90 or older" would not fit: no wording is better than a wrong one."""


def _instead(reading: Reading, where: tuple[int, int]) -> str | None:
    """What may be said; with hyphens before what it describes, as in "our 90-or-older neighbour"."""
    start, end = where
    if _STRETCHED.match(reading.lower, end):
        return None
    describes = _ADJECTIVE.search(reading.lower[start:end]) and _NOUN.match(reading.lower, end)
    return "90-or-older" if describes else "90 or older"
