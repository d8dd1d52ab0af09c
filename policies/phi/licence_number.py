"""Certificate and licence numbers: driver's licences, passports, tax and identity numbers.

Each belongs to one person for years, and registers open to many say to whom. The clinic's own are public.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.phi.called import LINKING, called, found, numbered, real, weigh, where
from policies.phi.check_digits import cpf, nhs, npi, verhoeff
from policies.reading import Reading
from policies.severity import Severity

_DRIVER = r"(?:driver'?s?'?|driving|driver)[\s_](?:licen[cs]e|permit|lic)s?"
_NAMED = called(
    rf"{_DRIVER}(?: data| info| details)?|(?<![/\w])dl(?=\s?[#:]|\s?(?:no|num|number)\b)|cdl"
    rf"|passport (?:number|no|id|#)"
    r"|(?:federal |state )?tax (?:id|identification)|a?tin(?=\W{0,3}\d|\W{0,3}(?:no|number)\b)|ein|atin"
    r"|voter'?s? id|national id|aadha?a?r|abha|curp|dea(?: number| no| registration|\s?#)|green card"
    r"|alien (?:number|no)"
    r"|(?:certificate|certification|licen[cs]e|permit)[\s_](?:number|no|num|id)|(?:state|military|student"
    r"|tribal) id"
    r"|(?:id|identification|identity(?: card)?|badge) (?:number|no)"
)
_EVERYDAY = numbered(
    r"licen[cs]e(?: (?:rn|lpn|md|do|np|pa))?|lic|passport|(?<![/\w])dl|dea|pan(?: card)?|(?:birth|death"
    r"|marriage) certificate|certificate|permit"
)
_NPI = lazily(rf"(?<!\w)npi(?![^\W\d_]){LINKING}(?P<number>\d{{10}})(?![\w-]|[.,]\d)")
_NHS = lazily(
    rf"(?<!\w)nhs (?:number|no\.?|#|id){LINKING}(?P<number>\d{{3}}([ -]?)\d{{3}}\2\d{{4}})(?![\w-]|[.,]\d)"
)
_CPF = lazily(r"(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d\d(?![\w-]|[.,]\d)")
_AADHAAR = lazily(r"(?<![\w.,-])[2-9]\d{3}([ -]?)\d{4}\1\d{4}(?![\w-]|[.,]\d)")
_INCOME_TAX = lazily(r"(?<![\w-])[a-z]{3}[pcfhatbljg][a-z]\d{4}[a-z](?![\w-])")
"""India's permanent account number: its fourth letter says what sort of taxpayer it is."""
_MACHINE_READ = lazily(
    r"(?<![\w<])(?:p[a-z<][a-z<]{42}\n[a-z0-9<]{44}"
    r"|[aci][a-z<][a-z0-9<]{28}\n[a-z0-9<]{30}\n[a-z<]{30})(?![\w<])"
)
"""The lines at the foot of a passport or identity card (ICAO Doc 9303)."""
_OURS = lazily(
    r"\b(?:our|this clinic's|the clinic's) (?:(?!patient|pt|client|resident|mom"
    r"|dad)[\w/-]+(?<!'s):? ){0,6}$"
)
_GIVING = lazily(r"\b(?:foundation|charity|non-?profit|hospital|clinic)(?:'s)? (?:federal )?(?:ein|tax)\b")
"""Tax numbers that donors are asked to give."""
_OURS_AFTER = lazily(r"[,: (-]{1,3}our (?:clinic|office|practice|hospital|pharmacy|lab)\b")


@check(
    code="PHI011",
    name="licence-number",
    severity=Severity.BLOCK,
    message="Remove the licence or identity number.",
    cite="45 CFR 164.514(b)(2)(i)(K)",
    floor=Severity.REVIEW,
    cues=(*tuple("0123456789"), "<<"),
    flags=(
        "The driver's license «S123-4567-8901» fell out of her gown when we scanned her knee.",
        "Our patient's DL# «X0000905» is on the consent form.",
        "license number «37600003» found in the waiting room, patient please claim",
        Example("Somebody left passport «EX0382049» at the front desk.", Severity.REVIEW),
        Example("State ID no. «S-220-114-909» is at the information desk.", Severity.REVIEW),
        Example("DEA «AB1234563» was on the stolen pad.", Severity.REVIEW),
        Example("His tax ID number «22-3000789» was on the bill.", Severity.REVIEW),
        Example("NPI: «1234567893»", Severity.REVIEW),
        Example("NHS number «943 476 5919»", Severity.REVIEW),
        Example("Aadhaar: a visitor left «2345 6789 0124» here.", Severity.REVIEW),
        Example("PAN card, found today: «EXAPE1234F»", Severity.REVIEW),
        Example("The form says 456.378.921-65, it should be «456.378.921-64».", Severity.REVIEW),
        Example(
            "«P<UTOTESTPERSON<<JANE<<<<<<<<<<<<<<<<<<<<<<<\nX00000000<UTO0001011F3001019<<<<<<<<<<<<<<<0»",
            Severity.REVIEW,
        ),
    ),
    passes=(
        "Doing your taxes? Our foundation's EIN is 83-0455510.",
        "Our NPI is 1234567893 for referring offices.",
        "NPI 1234567893, our clinic, takes referrals.",
        "Our state pharmacy license number is 37600003.",
        "NPI 1234567890 fails its own check digit.",
        "NPI numbers, DEA renewals, state licences: what new physicians need before day one.",
        "License renewal for nurses: 30 contact hours by May.",
        "Her LDL is 130 mg/dL, 100 would be better.",
        "Get a free gun lock with your permit, 12000 families have one.",
        "A frying pan 12345 times better than the old one.",
        "Random 2345 6789 0124 beside Random 2345 6789 0123.",
        "NHS number 943 476 5918 has a wrong check digit.",
        "Aadhaar forms have 12 digits, not 2345 6789 0123.",
    ),
)
def licence_number(reading: Reading) -> Iterator[Span]:
    """Numbers called a licence, certificate or identity number; others by their form and check digits."""
    for start, end in (*found(reading, _NAMED, _EVERYDAY), *_formed(reading)):
        before = (reading.lower, max(0, start - 60), start)
        ours = _OURS.search(*before) or _GIVING.search(*before) or _OURS_AFTER.match(reading.lower, end)
        if real(reading, start, end) and not ours:
            yield weigh(reading, start, end)


def _formed(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where numbers stand that are known by their form, and by their check digits where they have any."""
    for pattern, checked in ((_NPI, npi), (_NHS, nhs), (_CPF, cpf), (_AADHAAR, verhoeff)):
        if pattern is not _AADHAAR or "aadha" in reading.lower:
            for number in pattern.finditer(reading.lower):
                start, end = where(number)
                if checked(re.sub(r"\D", "", reading.lower[start:end])):
                    yield start, end
    for pattern in (*((_INCOME_TAX,) if "pan" in reading.lower else ()), _MACHINE_READ):
        for number in pattern.finditer(reading.lower):
            yield number.span()
