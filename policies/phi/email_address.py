"""E-mail addresses.

A private address names its owner, and one search finds the rest. The clinic's own addresses are there to be
published.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Severity, Span, check
from policies.phi.contact import weigh
from policies.reading import Reading

_LIKELY = re.compile(r"@|\bdot\b|[\[(]at[\])]")
_DOT = r"(?:\s?\(dot\)\s?|\s?\[dot\]\s?|\sdot\s|\.)"
_ADDRESS = re.compile(
    rf"(?<![\w.+-])(?P<user>[\w](?:[\w+'-]|{_DOT}(?=\w)){{0,63}})"
    rf"(?:@|\s?\(at\)\s?|\s?\[at\]\s?|\sat\s(?=[\w-]+\s?[\[(]?dot))"
    rf"(?P<host>[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,4}})"
)


@check(
    code="PHI006",
    name="email-address",
    severity=Severity.BLOCK,
    message="Remove the address. Give one of the clinic's own instead.",
    cite="45 CFR 164.514(b)(2)(i)(F)",
    flags=(
        "She asked us to send the scan to «jane.example@mail.example.com».",
        "Send his results to «j dot example at mail dot example dot com», he wants a second opinion.",
        Example("The raffle winner is «winner@example.com».", Severity.REVIEW),
    ),
    passes=(
        "Questions? Write to frontdesk@example.org.",
        "Find us @exampleclinic, at the corner of Main and First.",
        "We met at example street. Dot your calendars!",
    ),
)
def email_address(reading: Reading) -> Iterator[Span]:
    """Addresses outside the clinic's mail domains, also those spelt with "at" and "dot"."""
    if not _LIKELY.search(reading.lower):
        return
    for address in _ADDRESS.finditer(reading.lower):
        host = re.sub(r"\W*\bdot\b\W*", ".", address["host"])
        if not reading.own.mail("@" + host):
            yield from weigh(reading, address.span())
