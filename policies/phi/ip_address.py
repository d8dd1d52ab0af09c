"""Internet addresses of a patient's phone, computer or home.

A provider can say whose connection it was, and many a service can say where it stands.
"""

from collections.abc import Iterator
from ipaddress import IPv6Address

from policies import patients
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.phi.called import real, weigh
from policies.reading import Reading
from policies.severity import Severity

_V4 = lazily(
    r"(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\w-]"
    r"|\.\d)"
)
_V6 = lazily(r"(?<![\w:.])(?=[0-9a-f:]*\d)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])")
_NAMED = lazily(
    r"(?<![^\W_])(?:ip|ips|ipv4|ipv6|address|router|server|modem|log(?:s|ged|ins?|ging)?|sign(?:ed|s)? in"
    r"|connect\w*"
    r"|vpn|network|host|wi-?fi|traced|portal|visits? from|session|hacker|firewall|browser|telehealth"
    r"|video visit)(?![^\W_])"
)
_VERSION = lazily(
    r"\b(?:versions?|v|ver|releases?|build|section|sections|chapter|software|firmware|update|upgrade|rev"
    r"|paragraph|clause"
    r"|part|table|figure|app|ios|android|windows|code|ec)\W{0,2}(?:\w+ )?$"
)
_RELEASED = lazily(r" (?:update|upgrade|release|version|patch|build)\b")
_LOW = 31
"""Numbers of versions and sections stay low; at least two parts of most addresses do not."""


@check(
    code="PHI015",
    name="ip-address",
    severity=Severity.BLOCK,
    message="Remove the internet address.",
    cite="45 CFR 164.514(b)(2)(i)(O)",
    floor=Severity.REVIEW,
    cues=(".", ":"),
    flags=(
        "The telehealth visit with our patient dropped, his IP was «203.0.113.161».",
        "Patient logged in to the portal from «8.9.5.4» and saw her results.",
        Example("client_ip=«198.51.100.183»", Severity.REVIEW),
        Example("Blocked: «2001:db8:85a3::8a2e:370:7334»", Severity.REVIEW),
        Example("Somebody tried to get in from «192.0.2.44».", Severity.REVIEW),
    ),
    passes=(
        "Portal is back up after the 10.2.0.14 update.",
        "Version 10.2.3.1 of our app fixes the reminder bug.",
        "Section 4.12.1.3 of the handbook is about hand hygiene.",
        "Our rule 4.2.1.3: be kind.",
        "doi 10.1001/jama.2021.6541 is this month's pick.",
        "Open 10:30:00 to 12:45:00.",
        "Call 312.555.01.99 for the raffle.",
        "This is not a patient's: ratio 1:2:3.",
        "See https://198.51.100.183/flu for the slides.",
    ),
)
def ip_address(reading: Reading) -> Iterator[Span]:
    """Addresses of the fourth and sixth version of the protocol; no versions or sections of a text."""
    for number in _V4.finditer(reading.lower):
        start, end = number.span()
        before = reading.lower[max(0, start - 60) : start]
        high = sum(int(part) > _LOW for part in number[0].split("."))
        named = (
            _NAMED.search(before)
            or _NAMED.search(reading.lower, end, end + 40)
            or patients.refers(reading.sentence(start))
        )
        if _RELEASED.match(reading.lower, end) or _VERSION.search(before):
            continue
        if (named or high > 1) and real(reading, start, end):
            yield weigh(reading, start, end)
    for number in _V6.finditer(reading.lower):
        if _sixth(number[0]) and real(reading, *number.span()):
            yield weigh(reading, *number.span())


def _sixth(text: str) -> bool:
    try:
        return IPv6Address(text).packed.count(0) < len("0000000000000")
    except ValueError:
        return False
