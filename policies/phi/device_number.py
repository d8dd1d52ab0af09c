"""Device numbers: serial numbers of implants, pumps and monitors, and of phones.

The maker, the registry and the hospital know in whom a serial number is.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.phi.called import called, found, numbered, real, weigh
from policies.reading import Reading
from policies.severity import Severity

_DEVICES = (
    r"implants?|pacemaker|defibrillator|stimulator|pump|cgm|monitor|hearing aid|prosthesis|stent|valve"
    r"|shunt"
    r"|catheter|lvad|loop recorder|cpap|bipap|ventilator|wheelchair|concentrator|glucometer|device"
    r"|transmitter|sensor"
)
_NAMED = called(
    r"(?:cgm|glucose) (?:transmitter|sensor)|s\.?/?n|serial(?:\s?(?:numbers?|no|num|#))?|ser\.? no|udi"
    r"|imei|meid"
    rf"|(?:{_DEVICES}|icd|lead)[\s_](?:serial|identifier|id|number|lot|ref|no|#)"
)
_EVERYDAY = numbered(_DEVICES, digits=4)
_LABEL = lazily(r"\(01\)\s?\d{14}(?:\s?\(\d{2,3}\)\s?[a-z0-9-]{1,20}){0,5}")
"""A unique device identifier as it is printed (21 CFR 801.20, GS1 form)."""
_MAC = lazily(r"(?<![\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])")
_RANGE = lazily(r"\s?(?:to|through|thru|and (?:up|higher|above)|-)\s?\w")
_SEVERAL = lazily(r"\b(?:serial )?numbers\W[^.!?\n]{0,30}$")
_MODEL = lazily(r"[a-z]{1,4}-?\d{3,4}[a-z]?$|(?:19|20)\d\d$")


@check(
    code="PHI013",
    name="device-number",
    severity=Severity.BLOCK,
    message="Remove the device number. Say what kind of device it is.",
    cite="45 CFR 164.514(b)(2)(i)(M)",
    floor=Severity.REVIEW,
    cues=tuple("0123456789"),
    flags=(
        "His pacemaker, serial number «36-846000-V», is on the recall list.",
        "the insulin pump SN «7970086» we gave her keeps alarming",
        "Implant «EXF648000N» for our spine patient arrived late.",
        "The UDI of his new hip is «(01)00844588003288(17)141120(21)10987654d32112».",
        Example("S/N: «EXA-99102-X» was found in the shower.", Severity.REVIEW),
        Example("IMEI «490154203237518» is in the lost and found.", Severity.REVIEW),
        Example("The box with MAC «00:1A:2B:3C:4D:5E» is on the wrong ward.", Severity.REVIEW),
        Example("CPAP #«23171234567» is left over.", Severity.REVIEW),
    ),
    passes=(
        "Check the serial number on the back of your CPAP.",
        "Recall: serial numbers 10000 to 25000 of the Example monitor.",
        "The pump X200 and monitor X2500 models are new on 3 West.",
        "Serial production of our MRI began in 2020.",
        "Our wheelchair 12000 miles race raised money.",
        "An invalid serial number 36-846000-V is refused by the form.",
        "SN 2024 is not a supernova we know, and a monitor 2024 is new.",
        "Meet at 10:30-11:30 at the device fair.",
    ),
)
def device_number(reading: Reading) -> Iterator[Span]:
    """Numbers called a serial or device number, printed device identifiers, and MAC addresses."""
    for start, end in found(reading, _NAMED, _EVERYDAY):
        several = _SEVERAL.search(reading.lower, max(0, start - 40), start)
        if _MODEL.match(reading.lower[start:end]) or (several and _RANGE.match(reading.lower, end)):
            continue
        yield weigh(reading, start, end)
    for pattern in (_LABEL, _MAC):
        for number in pattern.finditer(reading.lower):
            if real(reading, *number.span()):
                yield weigh(reading, *number.span())
