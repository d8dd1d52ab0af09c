"""Phone and fax numbers that are not the clinic's, however they are written."""

import re
from collections.abc import Iterator

import phonenumbers

from policies.patterns import lazily
from policies.phi.called import real
from policies.reading import Reading

_EXTENSION = r"(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?"
_CANDIDATE = lazily(
    r"(?<![\w.,$£€#/-])(?:\+ ?|\(|\+\()?\d(?:[ ().+•·*-]{0,3}\d| ?/ ?(?=\d{3}[- ]\d{4}\b)){6,14}"
    rf"{_EXTENSION}(?![\w%]|[-/,.:]\d)"
)
_LABELLED = lazily(
    r"(?<!\w)(?:(?:phone|telephone|tel|mobile|cell(?:phone)?|desk|landline|fax|whatsapp|hotline|pager"
    r"|office)"
    r"(?: ?(?:number|no|#))?\.?(?: is)?\s?[:=]\s{0,2}"
    r"|(?:answer(?:s|ing|ed)?|ring(?:s|ing)?|pick(?:s|ing)? up) (?:at|on) "
    r"|(?:call|phone|text|reach|ring|message|page|whatsapp|dial) (?:me|him|her|them|us)(?: back)? (?:at"
    r"|on) "
    r"|(?:messages?|texts|calls|faxed|fax) (?:to|at|from) )(?P<number>\+?\(?\d[\d ().+/-]{5,20}\d"
    rf"{_EXTENSION})(?![\w%]|[-/,.:]\d)"
)
"""Any country's spelling, where the words before it say what it is."""
_FOLLOWED = lazily(
    r"(?<![\w.,$£€#/-])(?P<number>\+?\(?\d[\d ().-]{5,18}\d)\s?[-(,]\s?(?:fax|office|mobile|cell|home"
    r"|tel)\b"
)
_LETTERED = lazily(
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
_SPOKEN = lazily(rf"(?<![\w-])(?:(?:{'|'.join(_WORDS)})[ ,.-]{{1,3}}){{6,}}(?:{'|'.join(_WORDS)})(?![\w-])")
_DIALLED = lazily(r"1?\d{10}")
_AFTER = lazily(
    r"\W{1,3}(?:is|was) (?:his|her|their|the|my) (?:[\w-]+ )?(?:cell|number|phone|mobile|line|fax)\b"
)
_CALLED = lazily(
    r"\b(?:call|phone|tel|telephone|text|txt|dial|cell|mobile|fax|ring|whatsapp|contact|reach|number"
    r"|at)\b[^\n\d]{0,24}$"
)
_DATE = lazily(r"(?:19|20)\d\d[-.](?:0?[1-9]|1[0-2])[-.]\d{1,2}$|\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d$")
_TIME = lazily(r"(?:19|20)\d\d[-. ][01]?\d[-. ][0-3]?\d\b")
_RANGE = lazily(r"\d{5}-\d{5}$")
"""Two codes of five digits, as billing has them."""
_ADDRESS = lazily(r"\d{1,3}(?:\.\d{1,3}){3}$")
_OTHER = lazily(
    r"\b(?:acct|account|licen[cs]e|dl|rx|prescription|card|policy|member|part|order|invoice|inv"
    r"|claim|routing|grant|participant|subject|serial|id|model|item|case|ticket|passport|course|isbn|issn"
    r"|doi"
    r"|nct|npi|nhs|plan|plate|tag|implant|lot|batch|record|mrn|chart|encounter|accession|specimen|patient"
    r"|pt"
    r"|subscriber|medicare|medicaid|group|insurance|iban|aadha?a?r|uid|ssn|itin|sin|abha|ein|tin|tax|pmid"
    r"|pmcid"
    r"|visa|mastercard|checking|savings|udi|imei|sn|sku|upc|barcode|ndc|zip|box)s?\b"
    r"[^\w\n]{0,3}(?:(?:no|number|num|id|is|was)\b[^\w\n]{0,3}){0,3}$"
)
_DIGITS = (7, 15)
"""How many a number has at least and at most (ITU-T E.164)."""
_FIGURE = lazily(r"\d")
_BARE = lazily(r"\d+$")
_FAX = lazily(r"(?<![^\W_])e?-?fax(?:es|ed|ing)?(?![^\W_])|(?<!\w)f(?=\s?[:=])")
_VOICE = lazily(r"(?<![^\W_])(?:call|phone|tel|telephone|text|cell|mobile|ring|voice|dial|page)(?![^\W_])")
_VOICE_AFTER = lazily(r"\s?[-(,]{1,2}\s?(?:office|mobile|cell|home|tel|phone|voice)\b")
_FAX_AFTER = lazily(r"\s?[-(,]{0,2}\s?(?:e-?)?fax\b|\W{1,3}(?:is|was) (?:\w+ ){1,2}fax\b")


def numbers(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where numbers stand that could be dialled and are not the clinic's, toll-free or in a web address."""
    seen: list[tuple[int, int]] = []
    figures = len(_FIGURE.findall(reading.lower))
    for pattern in (_LABELLED, _FOLLOWED, _CANDIDATE) if figures >= _DIGITS[0] else ():
        for match in pattern.finditer(reading.lower):
            where = match.span("number" if pattern is not _CANDIDATE else 0)
            if any(where[0] < end and start < where[1] for start, end in seen):
                continue
            written = reading.lower[slice(*where)]
            labelled = pattern is not _CANDIDATE
            fits = _private(reading, written, where) or (labelled and _foreign(reading, written))
            if fits and real(reading, *where):
                seen.append(where)
    for where, digits in _disguised(reading.lower):
        taken = any(where[0] < end and start < where[1] for start, end in seen)
        if not taken and _DIALLED.fullmatch(digits) and _private(reading, digits, where):
            seen.append(where)
    yield from sorted(seen)


def faxed(reading: Reading, start: int, end: int) -> bool:
    """Whether a number is one to fax to: the word goes with it, and none for calling stands between."""
    if _FAX_AFTER.match(reading.lower, end):
        return True
    if _VOICE_AFTER.match(reading.lower, end):
        return False
    before = reading.lower[max(0, start - 90) : start]
    before = re.split(r"[.!?\n;](?:\s|$)", before)[-1]
    fax = max((word.end() for word in _FAX.finditer(before)), default=-1)
    voice = max((word.end() for word in _VOICE.finditer(before)), default=-1)
    between = re.search(r"\d{3}\W{0,3}\d{4}", before[fax:]) if fax >= 0 else None
    return fax > voice and between is None


def _disguised(lower: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Where numbers stand that are written with letters or in words, and their digits."""
    for number in _LETTERED.finditer(lower):
        if number[0].translate(_MEANT) != number[0]:
            yield number.span(), re.sub(r"\D", "", number[0].translate(_MEANT))
    for number in _SPOKEN.finditer(lower):
        yield number.span(), "".join(_WORDS[word] for word in re.findall(r"[a-z]+", number[0]))


def _foreign(reading: Reading, written: str) -> bool:
    """Whether it has as many digits as a number somewhere, and is nobody's date or own."""
    digits = re.sub(r"\D", "", re.split("x|e", written)[0])
    return _DIGITS[0] <= len(digits) <= _DIGITS[1] and not (
        _TIME.match(written)
        or _ADDRESS.match(written)
        or reading.own.phone(written)
        or _free(reading, written)
    )


def _free(reading: Reading, written: str) -> bool:
    try:
        number = phonenumbers.parse(written, reading.clinic.region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.TOLL_FREE


def _private(reading: Reading, written: str, where: tuple[int, int]) -> bool:
    try:
        number = phonenumbers.parse(re.sub("[•·*]", " ", written), reading.clinic.region)
    except phonenumbers.NumberParseException:
        return False
    reason = phonenumbers.is_possible_number_with_reason(number)
    before = reading.lower[max(0, where[0] - 40) : where[0]]
    called = bool(_CALLED.search(before) or _AFTER.match(reading.lower, where[1]))
    if _OTHER.search(before) or _RANGE.match(written):
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
