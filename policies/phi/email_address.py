"""E-mail addresses.

A private address names its owner, and one search finds the rest. The clinic's own addresses are there to be
published.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.phi.contact import weigh
from policies.reading import Reading
from policies.severity import Severity

_LIKELY = lazily(r"@|\bdot\b|[\[({<_*-]\s?at\s?[\])}>_*-]|\sat\s")
_DOT = r"(?:\s?[\[({<_*]\s?(?:dot|\.|punkt|punto)\s?[\])}>_*]\s?|\sdot\s|\.)"
_AT = r"\s?[\[({<_*-]{1,2}\s?(?:at|@)\s?[\])}>_*-]{1,2}\s?"
_HOST = rf"(?P<host>[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,4}})"
_USER = rf"(?<![\w.+-])(?P<user>[\w](?:[\w+'-]|{_DOT}(?=\w)){{0,63}})"
_ADDRESS = lazily(rf"{_USER}(?:@|{_AT}|\s@\s(?=[\w-]+\s?[\[(]?dot)|\sat\s(?=[\w-]+\s?[\[(]?dot)){_HOST}")
_END = r"(?:com|net|org|edu|ca|co\.uk)"
_LOOSE = lazily(
    r"(?<![\w.+-])(?P<user>(?!(?:look|us|up|shop|here|accounts?|is|are|it|you|me|find|him|her|them)\b)"
    r"[a-z][\w.+'-]{1,63})(?:\s?@\s?|\sat\s)"
    rf"(?P<host>(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|protonmail|proton|msn"
    rf"|comcast)\s?\.\s?{_END}"
    rf"|(?<=@\s)[\w-]{{1,63}}\s\.\s{_END})(?![\w-])"
)
"""Spelt with spaces, or with "at" before a mail provider everybody knows."""
_SAID = lazily(
    r"\b(?:his|her|their|my|patient's|pt's|the) (?:[\w']+ )?(?:e-?)?mail(?: address)?(?: is|:)? "
    r"(?P<address>[a-z][\w.+'-]{1,63} at "
    r"(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}))"
)
_NOBODY = lazily(r"\.invalid$")
"""A domain that never exists (RFC 2606)."""


@check(
    code="PHI006",
    name="email-address",
    severity=Severity.BLOCK,
    message="Remove the address. Give one of the clinic's own instead.",
    cite="45 CFR 164.514(b)(2)(i)(F)",
    floor=Severity.REVIEW,
    cues=("@", "dot", " at ", "at)", "at]", "at}", "at>"),
    flags=(
        "She asked us to send the scan to «jane.example@mail.example.com».",
        "Send his results to «j dot example at mail dot example dot com», he wants a second opinion.",
        "Her e-mail is «jane at mail.example.com», for the scan.",
        "Write to her at «jane @ example . com».",
        "Her mail is «j (dot) sample (at) example (dot) net», she wants the biopsy report.",
        "«jane{at}example[dot]net» asked us for her chart.",
        "He wants his results sent to «testperson at gmail.com».",
        Example("The raffle winner is «winner@example.com».", Severity.REVIEW),
    ),
    passes=(
        "Questions? Write to frontdesk@example.org.",
        "Find us @exampleclinic, at the corner of Main and First.",
        "We met at example street. Dot your calendars!",
        "The mailbox demo@clinic.invalid in this post about her stroke is made up.",
        "Look at gmail.com for our newsletter about stroke care.",
    ),
)
def email_address(reading: Reading) -> Iterator[Span]:
    """Addresses outside the clinic's mail domains, also those spelt with "at" and "dot"."""
    if not _LIKELY.search(reading.lower):
        return
    for address in _ADDRESS.finditer(reading.lower):
        host = re.sub(r"\s", "", _spoken(address["host"]))
        if not _ours(reading, host):
            yield from weigh(reading, address.span())
    for pattern in (_LOOSE, _SAID):
        for address in pattern.finditer(reading.lower):
            if not _ours(reading, address["host"].replace(" ", "")):
                yield from weigh(reading, address.span("address" if pattern is _SAID else 0))


def _spoken(host: str) -> str:
    """A host with its dots as dots."""
    return re.sub(r"[\[({<_*]\s?(?:dot|\.|punkt|punto)\s?[\])}>_*]|\sdot\s", ".", host)


def _ours(reading: Reading, host: str) -> bool:
    """Whether mail to a host reaches the clinic, or nobody."""
    return reading.own.mail("@" + host) or _NOBODY.search(host) is not None
