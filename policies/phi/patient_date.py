"""Dates of a patient's care.

The day somebody was born, came in, went home or died can be matched against what a neighbour remembers. Only
the year may stand. Dates of events, awareness days and opening hours are fine.
"""

import re
from collections.abc import Iterator

from policies import roles
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?"
    r"|aug(?:ust|\.)?|sept?(?:ember|\.)?"
    r"|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_YEAR = r"(?P<{}>(?:1[6-9]|20)\d\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_FULL = lazily(
    rf"(?<![\w/.-])(?:{_WEEKDAY}\.?,? )?(?:the )?(?:"
    rf"{_MONTH} {_DAY}(?:,? {_YEAR.format('y1')})?"
    rf"|{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR.format('y2')})?"
    rf"|(?:0?[1-9]|[12]\d|3[01])-?{_MONTH}-?{_YEAR.format('y5')}"
    rf"|{_YEAR.format('y3')}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])"
    rf"|(?:0?[1-9]|[12]\d|3[01])(?P<sign>[-/.])(?:0?[1-9]|[12]\d|3[01])(?P=sign)(?:{_YEAR.format('y4')}"
    rf"|\d\d)"
    r")(?=t\d\d:|(?![\w/%]|[-.:]\d)|-(?:\d\d?/){2})"
)
_PART = lazily(
    rf"(?<![\w/.-])(?:(?:on|since|by|from|dob|discharged|admitted|seen|born|died|surgery|{_WEEKDAY}\.?,?) )"
    r"(?P<date>(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01]))(?![\w/%]|[-.:]\d)(?! ?(?:mm|mg|of|pain"
    r"|shift)\b)"
)
_WEEKDAY_BEFORE = lazily(rf"\b{_WEEKDAY}\.?,? $")
_MONTH_ONLY = lazily(
    rf"\b(?:in|since|last|this past|early|late"
    rf"|mid-?) ?(?P<date>{_MONTH}(?: {_YEAR.format('year')})?)(?![\w-]| \d)"
)
_HOLIDAY = lazily(
    r"(?:\b(?:on|over|after|before|since|this|last|for|until|by|around|off|out|home|here|died|born"
    r"|admitted|discharged|started|it was|is|was) "
    r"|(?:^|[.!?\n] ?)(?=[^.!?\n]{4,24} (?:is|was) (?:when|the day)))(?P<date>(?:veterans|memorial|labor"
    r"|valentine's"
    r"|mother's|father's|independence"
    r"|new year's) (?:day|eve)|christmas(?: (?:day|eve))?|thanksgiving|easter|halloween|hanukkah|diwali"
    r"|passover|new year's|july 4th"
    r"|the fourth of july|cinco de mayo|juneteenth|ramadan|eid|mardi gras|groundhog day"
    r"|april fools'?(?: day)?|st\.? patrick's day|flag day"
    r"|columbus day|indigenous peoples'? day|martin luther king day|mlk day|presidents'? day"
    r"|super bowl sunday|yom kippur|rosh hashanah"
    r"|good friday|palm sunday|ash wednesday|boxing day|kwanzaa|(?:his|her) (?:\d+\w\w |first "
    r"|last )?(?:birthday|wedding (?:day|anniversary)))\b"
)
_RELATIVE = lazily(
    rf"\b(?P<date>yesterday|today|tonight|this (?:morning|afternoon|evening|week)|last (?:night|week|month"
    rf"|{_WEEKDAY})"
    rf"|(?:an?|one|two|three|four|five|six|a few|a couple of|\d\d?) (?:days?|nights?|weeks?|months?) ago"
    rf"|(?:on|this) {_WEEKDAY})\b"
)
_BIRTH = lazily(r"\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|born on)\W{0,3}(?:is |was )?$")
_BORN = lazily(r"\bborn:? $")
_BIRTHDAY = lazily(r"\b(?:his|her|patient's|pt's) (?:\d+\w\w )?birthday (?:is|was|falls)(?: on)? $")
_SEEN = lazily(
    r"\b(?:admission|admitted|discharged?|dos|date of service|visit|follow-?up|last seen"
    r"|surgery)(?: date)?(?: on|:|=| was| is)? ?$"
)
_EVENT = lazily(
    r"\b(?:join|regist\w+|rsvp|webinar|events?|free|screenings?|open(?:s|ing)?|hours|closed|deadline"
    r"|gala|walk|5k|class|sessions?"
    r"|awareness|sign up|tickets?|seminar|enrol\w*|nominat\w+|celebrat\w+|volunteers?|blood drive"
    r"|drive|fair|conference|recall"
    r"|through|until|starting|available|live|stud(?:y|ies)|research\w*|report\w*|cdc|fda|congress"
    r"|law|covers?|schedule|book"
    r"|appointments? (?:from|available|on|for)|call|visit us|published|hiring|apply|clinic (?:on|is)"
    r"|month|nurses day)\b"
)
_OLD = 1930


@check(
    code="PHI003",
    name="patient-date",
    severity=Severity.BLOCK,
    message="Leave the date out, or give only the year.",
    cite="45 CFR 164.514(b)(2)(i)(C)",
    floor=Severity.REVIEW,
    flags=(
        "Our patient's biopsy on «03-Mar-2024» went fine.",
        "Our patient came «2021-03-02»T10:00 with chest pain.",
        Example("The little guy lost his chest tube «Sept. 22nd»!", Severity.REVIEW),
        "He came in with a stroke on «2024-02-08», and we never left his side.",
        "our little fighter was discharged «Mar. 13» 🎉",
        "DOB «13/07/1970» was on the wristband.",
        "We treated her for sepsis in «May 2021».",
        "On «March 14th» a 45 year old woman came to our ED.",
        "born «4/5/1961», allergic to penicillin",
        Example("Her birthday is «May 4».", Severity.REVIEW),
        Example("Patient seen «last Tuesday» for a rash.", Severity.REVIEW),
        Example("«Last night»'s trauma: 23yo male, doing well.", Severity.REVIEW),
        Example("«Three days ago» a man walked into the ED with an axe in his boot.", Severity.REVIEW),
        Example("«Today» I diagnosed a 12-year-old with diabetes.", Severity.REVIEW),
        Example("«Yesterday» in clinic I saw a man with a fish hook in his nose.", Severity.REVIEW),
        Example("We sent her home after her bypass «last Friday».", Severity.REVIEW),
    ),
    passes=(
        "Join us on May 12 for our free stroke screening.",
        "He was diagnosed with diabetes in 2019 and now leads our walking group.",
        "Flu shots for every child from October 1 to November 15.",
        "Florence Nightingale was born on May 12, 1820.",
        "Less than 120/80 is a normal blood pressure for most adults.",
        "Meet Biscuit, our therapy dog, DOB 02/14/2023.",
        "Our clinic is closed today.",
        "Our hospital turned 100 years old on May 3.",
        "Three days ago our mayor walked into the ED to cut the ribbon.",
        "Flu shots today for everybody 65 y/o and older.",
    ),
)
def patient_date(reading: Reading) -> Iterator[Span]:
    """Dates finer than a year in what is said of a patient; "yesterday" where somebody tells of one."""
    if reading.figures:
        yield from _full(reading)
    if "/" in reading.lower:
        yield from _figures(reading)
    if not reading.reply and (reading.patient or _RECORDED.search(reading.lower) or reading.discloses):
        yield from _seasons(reading)


def _full(reading: Reading) -> Iterator[Span]:
    """Day and month, however they are written."""
    for date in _FULL.finditer(reading.lower):
        if not reading.linked(date.start()) and (_named(reading, date) or _of_patient(reading, date.span())):
            yield reading.span(date, suggestion=_year(date))
        elif _likely(reading, date.start()):
            yield reading.span(date, severity=Severity.REVIEW, suggestion=_year(date))
        elif _BIRTHDAY.search(reading.lower, max(0, date.start() - 40), date.start()):
            yield reading.span(date, severity=Severity.REVIEW)


def _seasons(reading: Reading) -> Iterator[Span]:
    """Months, holidays, and days counted from today."""
    for pattern, severity in ((_MONTH_ONLY, None), (_HOLIDAY, None), (_RELATIVE, Severity.REVIEW)):
        for date in pattern.finditer(reading.lower):
            if _told(reading, date.start()) or (severity is None and _of_one(reading, date.span("date"))):
                yield reading.span(date, "date", severity=severity, suggestion=_year(date))
            elif pattern is _HOLIDAY and _likely(reading, date.start()):
                yield reading.span(date, "date", severity=Severity.REVIEW)


def _figures(reading: Reading) -> Iterator[Span]:
    """Month and day as "9/14": after a word that a date follows, or anywhere in what is told of a patient."""
    found = set()
    for date in _PART.finditer(reading.lower):
        start, end = date.span("date")
        if _of_patient(reading, (start, end)):
            weekday = _WEEKDAY_BEFORE.search(reading.lower, max(0, start - 12), start)
            found.add(start)
            yield reading.span((weekday.start() if weekday else start, end))
    for date in _SLASHED.finditer(reading.lower):
        start = date.start()
        scored = _SCORED.search(reading.lower, max(0, start - 20), start)
        if start not in found and not scored and (_told(reading, start) or _likely(reading, start)):
            severity = None if _told(reading, start) else Severity.REVIEW
            yield reading.span(date, "date", severity=severity)


def _likely(reading: Reading, start: int) -> bool:
    """Whether a date may be one of a patient's, where nothing beside it says so."""
    return reading.discloses and not (reading.linked(start) or _EVENT.search(reading.sentence(start)))


_SPANS = lazily(r"\b(?:between|since|by|until|till|from|to|before|after|and|through|-|–)\s?$")
"""Before a year alone these would say something else than before a day."""


def _year(date: re.Match[str]) -> str | None:
    """The year that a date names, which may stand, where it says the same."""
    if _SPANS.search(date.string, max(0, date.start() - 10), date.start()):
        return None
    return next((part for name, part in date.groupdict().items() if name[0] == "y" and part), None)


def _of_patient(reading: Reading, where: tuple[int, int]) -> bool:
    if reading.told(where[0]):
        return True
    sentence = reading.sentence(where[0])
    known = reading.about_patient(*where) or _RECORDED.search(sentence) is not None
    return known and not _EVENT.search(sentence)


_SLASHED = lazily(
    r"(?<![\w/.-])(?!(\d+)/\1(?!\d))(?!24/7|1/2|1/3|1/4|2/3|3/4|7/10|8/10|9/10)(?P<date>(?:0?[1-9]"
    r"|1[0-2])/(?:0?[1-9]|[12]\d|3[01]))"
    r"(?![\w/%]|[-.:]\d)(?! ?(?:mm|mg|of|pain|shift|strength|stars?|cups?|hours?|time|doses?|tabs?|days"
    r"|people|pulses|reflexes)\b)"
)
_SCORED = lazily(
    r"\b(?:pain|score|rated?|strength|apgars?|pulses|bp|over|vision|about|roughly|nearly|[a-z]+:)"
    r" ?(?:of |is |at )?$"
)


def _of_one(reading: Reading, where: tuple[int, int]) -> bool:
    """Whether a season of somebody's care is told, if not by the clinic then not as news either."""
    return _of_patient(reading, where) and not (reading.reply or reading.headline)


_RECORDED = lazily(
    r"\b(?:delivery|admission|surgical|operative|op|discharge|progress|death|birth|autopsy"
    r"|path(?:ology)?|lab|imaging) (?:record|note|report|summary"
    r"|certificate)s?\b|\bre-?admit|\bbaby (?:boy|girl)\b|\bfilms?\b|\bdate of (?:service|surgery|injury"
    r"|death|admission|discharge)\b"
)


def _told(reading: Reading, start: int) -> bool:
    return not reading.reply and reading.told(start) and not _EVENT.search(reading.sentence(start))


def _named(reading: Reading, date: re.Match[str]) -> bool:
    """Whether it is called a date of birth or of a visit, of somebody who may be a patient.

    Not of an animal, nor of somebody from history.
    """
    before = reading.lower[max(0, date.start() - 30) : date.start()]
    if _SEEN.search(before) and date["sign"] and not _EVENT.search(reading.sentence(date.start())):
        return True
    year = _year(date)
    around = reading.lower[max(0, date.start() - 120) : date.end()]
    born = _BIRTH.search(before) or (date["sign"] and _BORN.search(before))
    return bool(
        born
        and not roles.animal(around + reading.lower[date.end() : date.end() + 60])
        and (year is None or int(year) >= _OLD)
    )
