"""Phone and fax numbers.

A private number names its owner. The clinic's own numbers, toll-free numbers and emergency numbers are there
to be published.
"""

import re
from collections.abc import Iterator

import phonenumbers

from policies.check import Example, Span, check
from policies.phi.contact import weigh
from policies.reading import Reading
from policies.severity import Severity

_CANDIDATE = re.compile(
    r"(?<![\w.,$£€#/-])(?:\+ ?|\(|\+\()?\d(?:[ ().+-]{0,3}\d|/(?=\d{3}[- ]\d{4}\b)){6,14}(?![\w%]|[-/,.:]\d)"
)
_LETTERED = re.compile(
    r"(?<![\w.,$£€#/-])\(?(?=[^a-z\n]{0,14}[oil])[\doil]{3}\)?[ .-]{0,2}[\doil]{3}[ .-]"
    r"[\doil]{4}(?![\w%]|[-/.]\d)"
)
"""A letter among the digits: O for 0, l or I for 1."""
_MEANT = str.maketrans("oil", "011")
_WORDS = dict(
    zip(
        ["oh", "o", "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        "000123456789",
        strict=True,
    )
)
_SPOKEN = re.compile(
    rf"(?<![\w-])(?:(?:{'|'.join(_WORDS)})[ ,.-]{{1,3}}){{6,}}(?:{'|'.join(_WORDS)})(?![\w-])"
)
_DIALLED = re.compile(r"1?\d{10}")
_AFTER = re.compile(
    r"\W{1,3}(?:is|was) (?:his|her|their|the|my) (?:[\w-]+ )?(?:cell|number|phone|mobile|line)\b"
)
_CALLED = re.compile(
    r"\b(?:call|phone|tel|telephone|text|txt|dial|cell|mobile|fax|ring|whatsapp|contact|reach|number"
    r"|at)\b[^\n\d]{0,24}$"
)
_DATE = re.compile(r"(?:19|20)\d\d[-.](?:0?[1-9]|1[0-2])[-.]\d{1,2}$|\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d$")
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}$")
_OTHER = re.compile(
    r"\b(?:acct|account|licen[cs]e|dl|rx|prescription|card|policy|member|part|order|invoice|inv"
    r"|claim|routing|grant"
    r"|participant|serial|id|model|item|case|ticket|passport|course|isbn|doi|nct|npi|plan|plate|tag"
    r"|implant|lot)s?\b"
    r"[^\w\n]{0,3}(?:(?:no|number|num|id|is|was)\b[^\w\n]{0,3}){0,3}$"
)
_BARE = re.compile(r"\d+$")


@check(
    code="PHI004",
    name="phone-number",
    severity=Severity.BLOCK,
    message="Remove the number. Give one of the clinic's own instead.",
    cite="45 CFR 164.514(b)(2)(i)(D)",
    floor=Severity.REVIEW,
    flags=(
        "Her son needs a ride to dialysis, text him at «(312) 555-0142».",
        "Please fax his scan to «+1 312.555.0143» today.",
        "«555-0142» is her number.",
        "Call her at «312-555-0142», and his cell is «312 555 O143».",
        "Her number: «three one two, five five five, oh one four two».",
        "Patient left her purse, call «3125550144» if you know her.",
        Example("Lost dog near the car park, call «312-555-0145»!", Severity.REVIEW),
    ),
    passes=(
        "Call us at (312) 555-0100 to book your flu shot.",
        "The grant R01-555-0142 funds three more years of research.",
        "In a crisis call or text 988, or 1-800-555-0199 for our partners' line.",
        "Five, four, three, two, one, zero: our new wing is open, one two three four five six seven!",
        "Part number 312-555-01429-7 fits the new beds.",
    ),
)
def phone_number(reading: Reading) -> Iterator[Span]:
    """Numbers that could be dialled and are not the clinic's, toll-free or inside a web address."""
    for candidate in _CANDIDATE.finditer(reading.text):
        where = candidate.span()
        if not reading.linked(where[0]) and _private(reading, candidate[0], where):
            yield from weigh(reading, where)
    for where, digits in _disguised(reading.lower):
        if _DIALLED.fullmatch(digits) and _private(reading, digits, where):
            yield from weigh(reading, where)


def _disguised(lower: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Where numbers stand that are written with letters or in words, and their digits."""
    for number in _LETTERED.finditer(lower):
        yield number.span(), re.sub(r"\D", "", number[0].translate(_MEANT))
    for number in _SPOKEN.finditer(lower):
        yield number.span(), "".join(_WORDS[word] for word in re.findall(r"[a-z]+", number[0]))


def _private(reading: Reading, written: str, where: tuple[int, int]) -> bool:
    try:
        number = phonenumbers.parse(written, reading.clinic.region)
    except phonenumbers.NumberParseException:
        return False
    reason = phonenumbers.is_possible_number_with_reason(number)
    before = reading.lower[max(0, where[0] - 40) : where[0]]
    called = bool(_CALLED.search(before) or _AFTER.match(reading.lower, where[1]))
    if _OTHER.search(before):
        return False
    if reason == phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
        if not called:
            return False
    elif (
        reason != phonenumbers.ValidationResult.IS_POSSIBLE or _DATE.match(written) or _ADDRESS.match(written)
    ):
        return False
    if _BARE.match(written) and not (called or phonenumbers.is_valid_number(number)):
        return False
    return not reading.own.phone(written) and (
        phonenumbers.number_type(number) != phonenumbers.PhoneNumberType.TOLL_FREE
    )
