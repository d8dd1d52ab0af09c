"""Numbers that the words before them call by name: "chart no. 4471-22", "member ID: XK 8812"."""

import re
from collections.abc import Iterator

from policies.check import Span
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_WORD = (
    r"numbers?|num|no|nr|nbr|ids?|identification|identifiers?|code|details|info|is|was|are|of|for|reads?"
    r"|says"
    r"|ending|ends|end|in|with|as|like|listed|the|his|her|their"
)
_GAP = r"(?:[^\w\n$£€]|_)"
LINKING = rf"{_GAP}{{0,4}}(?:(?:{_WORD})\b\.?{_GAP}{{0,4}}){{0,4}}"
"""What may stand between the name of a number and the number."""
_BESIDE = (
    rf"{_GAP}{{0,4}}(?:(?:numbers?|num|no|nr|nbr|ids?|identification|identifiers?|code|details|info|is"
    rf"|was|are|of"
    rf"|reads?|says|as|like|listed|his|her)\b\.?{_GAP}{{0,4}}){{0,3}}"
)
"""The same without the words that go before anything: "in", "for", "with"."""
_NUMBERED = (
    rf"(?:\s?[#№]|{_GAP}{{0,3}}(?:numbers?|num|no|nr|nbr|ids?|identification|identifiers?)(?![^\W_])\.?)"
    rf"{LINKING}"
)
"""The same, beginning with a word or a sign that says that a number follows."""
_END = r"(?![\w-]|[.,]\d)"
_GROUPS = (
    rf"\d{{2,4}}(?: \d{{2,4}}){{2,5}}{_END}|\d{{3,6}} \d{{3,6}}{_END}|\d(?: \d){{4,}}{_END}"
    rf"|[a-z]{{1,4}}-?\d{{2,6}} \d{{3,6}}{_END}|[a-z]{{5}} \d{{6}} [a-z0-9]{{5}}{_END}"
    rf"|(?!(?:is|was|and|or|at|on|in|to|of|for|the|no)\b)[a-z]{{1,4}} \d{{3,9}}{_END}"
)
_PIECES = rf"[a-z0-9]{{1,25}}(?:[-._]{{1,2}}[a-z0-9]{{1,25}}){{0,6}}{_END}"
_DATE = (
    r"(?!(?:0?[1-9]|[12]\d|3[01])[-.](?:0?[1-9]|[12]\d|3[01])[-.](?:\d\d){1,2}(?!\w)"
    r"|(?:19|20)\d\d[-.][01]\d[-.][0-3]\d(?!\w))"
)
NUMBER = rf"(?P<number>{_DATE}(?:{_GROUPS}|(?=(?:[a-z._-]{{0,12}}\d){{3}}){_PIECES}))"
"""Letters and digits in one piece or in groups, three digits of them at least, and no date."""
_VERB = (
    r"has|is|was|needs|does|goes|belongs|keeps|shows|comes|remains|expires|looks|says|gets|appears|lists"
    r"|this|his|plus|unless|as|always|across|towards"
)
_COUNTED = (
    rf"\s+(?!(?:{_VERB})\b)(?:[\w-]{{1,20}}s|people|men|women|children|[mb]illion|percent|mg|ml)\b|\s?%"
)
_YEAR = r"(?!(?:19|20)\d\d(?:-\d{1,2})?(?![\w-]))"


def _strong(digits: int) -> str:
    """What is hardly anything but an identifier: letters with digits, or five digits that count nothing."""
    return (
        rf"(?P<bare>{_DATE}{_YEAR}(?:(?=(?:[-._a-z]{{0,8}}\d){{{digits}}})"
        rf"(?=[a-z]{{1,8}}[-_]?[a-z]?\d{{2}}|\d+-?[a-z]{{1,8}}-?\d"
        rf"|\d{{3,9}}-?[a-z]{{1,3}}(?![\w]))(?!\d+[mk]?[gl]\b)"
        rf"{_PIECES}"
        rf"|(?=(?:[-_a-z]{{0,6}}\d){{5}})(?!\d+{_COUNTED}){_PIECES}|\d{{4}}(?: \d{{4}}){{2,4}}{_END}))"
    )


_MASKED = (
    r"(?P<masked>(?:[x*•]{2,}[- ]?){1,4}\d{3,4}(?!\w)|\*\d{3,4}(?!\w)|\d{4,6}[x*•]{4,12}\d{4}(?!\w)"
    r"|(?:(?<=ending )|(?<=ending in )|(?<=ending with )|(?<=ends in )|(?<=ends with ))\d{3,5}(?!\w))"
)
_DIGITS = lazily(r"\d(?:[^\d\n]{0,12}\d){2}")
_WHO = lazily(r"\b(?:patient|pt|resident|client) who\b|\b(?:patient|pt)'s\b")
_MADE_UP = lazily(r"\b(?:invalid|fake|bogus|dummy|decoy|mock|made-up|placeholder)(?: [\w-]+){0,3}\W{1,3}$")
_DENIED = lazily(
    r"[^.!?\n]{0,60}\bnot an? (?:\w+ ){0,2}(?:patient|person|record|phone|visit|number|id|identifier"
    r"|address"
    r"|account|date)\b"
)


def called(names: str) -> re.Pattern[str]:
    """Numbers after words that are said of little else: "MRN", "IMEI".

    The number is the group "number" or, where most of it is covered up, "masked".
    """
    return lazily(rf"(?<![^\W_])(?:{names})(?![^\W\d_]){LINKING}(?:{NUMBER}|{_MASKED})")


def numbered(names: str, digits: int = 3) -> re.Pattern[str]:
    """Numbers after everyday words: "chart", "plate", "account" need more to mean a number.

    Either a word for number or a sign follows, or what follows is hardly anything but an identifier, with so
    many digits at least. The number is the group "number", "bare" or "masked".
    """
    return lazily(
        rf"(?<![^\W_])(?:{names})(?![^\W_])"
        rf"(?:{_NUMBERED}(?!\d+(?:{_COUNTED})){NUMBER}|{LINKING}{_MASKED}|{_BESIDE}{_strong(digits)})"
    )


def where(number: re.Match[str]) -> tuple[int, int]:
    """Where the number of a match stands: all of it, if the pattern has no such group."""
    groups = number.groupdict()
    return number.span(next((name for name in ("number", "bare", "masked") if groups.get(name)), 0))


def real(reading: Reading, start: int, end: int) -> bool:
    """Whether nothing beside a number says that it is none: "an invalid card", "not a patient record"."""
    return not (
        reading.linked(start)
        or _MADE_UP.search(reading.lower, max(0, start - 60), start)
        or _DENIED.match(reading.lower, end)
    )


def found(reading: Reading, *patterns: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where the numbers of some patterns stand: none of them twice, none inside a web address."""
    seen: list[tuple[int, int]] = []
    if not _DIGITS.search(reading.lower):
        return
    for pattern in patterns:
        for match in pattern.finditer(reading.lower):
            start, end = where(match)
            if real(reading, start, end) and not any(start < e and s < end for s, e in seen):
                seen.append((start, end))
    yield from sorted(seen)


def weigh(reading: Reading, start: int, end: int) -> Span:
    """A number as its check has it beside a patient, and for a reviewer elsewhere."""
    beside = reading.about_patient(start, end) or _WHO.search(reading.sentence(start))
    mild = None if beside else Severity.REVIEW
    return reading.span((start, end), severity=mild, suggestion="[removed]")
