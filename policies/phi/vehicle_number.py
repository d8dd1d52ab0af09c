"""Vehicle numbers: licence plates and vehicle identification numbers.

Neighbours know each other's cars, and a plate is looked up in seconds.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.phi.called import called, found, real, weigh
from policies.phi.check_digits import vin
from policies.reading import Reading
from policies.severity import Severity

_NAMED = called(
    r"vin|vehicle[\s_](?:identification|identifier|id)(?:[\s_](?:number|no))?|chassis (?:number|no)"
)
_VIN = lazily(r"(?<![\w-])[a-hj-npr-z0-9]{17}(?![\w-])")
_LINK = r"(?:\s?(?:numbers?|no\.?|nr|id|is|are|was|reads?|says|state of \w+))*[^\w\n$]{1,4}"
_PLATE = (
    r"(?P<number>(?=(?:[- ]?[A-Za-z0-9]){5,8}(?![\w-]))(?=[A-Za-z -]*\d)(?!(?:19|20)\d\d\b)"
    r"(?:[A-Z]{1,3}(?:[- ]| - )\d{2,4}(?:[- ]?[A-Z]{1,3})?|\d{1,4}[- ]?[A-Z]{2,4}(?:[- ]?\d{1,4})?"
    r"|[A-Z]{1,2}\d{1,2}[- ]?[A-Z]{3}|(?i:[a-z]{2,4}-?\d{2,4}[a-z]{0,2}|\d{1,4}-?[a-z]{1,3}-?\d{2,4}"
    r"|[a-z0-9]{2,4}-[a-z0-9]{2,4}))(?![\w-])|(?i:[a-hj-npr-z0-9]{17})(?![\w-]))"
)
_CALLED = lazily(rf"(?<!\w)(?i:(?:licen[cs]e|number|vanity)[ -]?plates?{_LINK}){_PLATE}")
_SHORT = lazily(rf"(?<![\w#@])(?i:(?:plates?|tags?|(?:car |vehicle )?reg(?:istration)?){_LINK}){_PLATE}")
_BEFORE = lazily(r"(?<![\w#-])(?P<number>[A-Z]{2,3}[- ]?\d{3,4}|\d[A-Z]{3}\d{3}) (?i:plates?|tags?)(?!\w)")
_CAR = lazily(
    r"\b(?:cars?|trucks?|vans?|suv|vehicles?|park\w*|tow(?:ed|ing)|bay|lot|garage|lights|motorcycle"
    r"|ambulance|jeep|block(?:s|ing|ed)|move|plates?|hit|minivan|pickup|sedan|ford|toyota|honda|chevy|owner"
    r"|loading dock|driveway|tag (?:number|no))\b"
)
_DIGITS_ONLY = called(r"(?:licen[cs]e|number)[ -]?plates?(?: number| no| #)?|plate (?:number|no|#)")


@check(
    code="PHI012",
    name="vehicle-number",
    severity=Severity.BLOCK,
    message="Remove the plate or vehicle number. Page the owner inside the building.",
    cite="45 CFR 164.514(b)(2)(i)(L)",
    floor=Severity.REVIEW,
    cues=("vin", "vehicle", "chassis", "plate", "tag", "reg", *tuple("0123456789")),
    flags=(
        "Our post-op patient's car, VIN «EXA-2368», is blocking the loading dock.",
        "The patient who parked in the ambulance bay, tag «EXA 0021», please move.",
        "license plate «1M8GDM9AXKP042788» belongs to the dad of a kid in surgery, page him",
        Example("A blue van with «1M8GDM9AXKP042788» on its window is on fire.", Severity.REVIEW),
        Example("The car with plate «7EXA123» has its lights on.", Severity.REVIEW),
        Example("license plates: «exa-4471», please move", Severity.REVIEW),
        Example("Whose truck is this? Registration «EX62 ABC», it blocks the gate.", Severity.REVIEW),
        Example("Grey sedan, «EXA-1234» plate, lights on.", Severity.REVIEW),
        Example("License plate number «4471002», lights on.", Severity.REVIEW),
    ),
    passes=(
        "Tag 3 friends who need to see this!",
        "Tag ABC 123 for our scavenger hunt.",
        "The plate method: half vegetables, a quarter protein, plates 9 inches wide.",
        "Vin Example had a heart scan, and is fine.",
        "Registration 2025 opens in May, parking is free.",
        "Batch 1M8GDM9AXKP042789 is no vehicle.",
        "License plate laws changed in 2024.",
        "Tag all 500 of us in your parking lot pictures.",
    ),
)
def vehicle_number(reading: Reading) -> Iterator[Span]:
    """Plates and vehicle numbers by their names, vehicle numbers also by their check digit."""
    seen = list(found(reading, _NAMED, _DIGITS_ONLY))
    for pattern in (_CALLED, _SHORT, _BEFORE):
        for plate in pattern.finditer(reading.text):
            start, end = plate.span("number")
            if any(start < e and s < end for s, e in seen) or not real(reading, start, end):
                continue
            if _CAR.search(reading.lower, max(0, start - 80), end + 80):
                seen.append((start, end))
    for number in _VIN.finditer(reading.lower):
        start, end = number.span()
        if vin(number[0]) and real(reading, start, end) and not any(start < e and s < end for s, e in seen):
            seen.append((start, end))
    for start, end in seen:
        yield weigh(reading, start, end)
