"""The organisation's own rules, read from clinic.toml: severities, claims, and checks of its own.

A rule that could not work is a problem at start and no surprise later: every example of every check is tried,
and no check is set below its floor.
"""

import difflib
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.doctor import Diagnosis
from bot.errors import Refused
from bot.tables import Table
from policies import CHECKS, own_checks
from policies.check import FAMILIES, Check, mark, unmark
from policies.phrases import words_of
from policies.post import Clinic, Kind, Post
from policies.reading import Reading
from policies.rules import NO_RULES, Claim, OwnCheck, Rules
from policies.severity import Severity
from policies.states import NO_TESTIMONIALS, STATES

SOON = timedelta(days=30)
"""How long before an approved claim expires the doctor says so."""

OFF = "off"
"""What a check is set to that is not asked at all."""

LONGEST = 300
"""Characters that a message may have: it stands beside a field, among others."""

_KNOWN = {name: check for check in CHECKS for name in (check.code, check.name)}


def read(top: Table, state: str) -> Rules:
    """The rules in a clinic.toml; its problems are noted.

    Args:
        top: the whole file.
        state: whose law says what testimonials do, unless the file says it; two letters, or "".
    """
    rules = top.table("rules", optional=True)
    usual = Severity.BLOCK if state in NO_TESTIMONIALS else Severity.REVIEW
    testimonials = rules.choice("testimonials", (Severity.REVIEW, Severity.BLOCK), usual)
    alt_text_from = rules.day("alt_text_from")
    grade = rules.number("reading_grade", NO_RULES.reading_grade, 1, 20)
    banned = tuple(_claims(rules, "banned", set()))
    known = {words_of(claim.text) for claim in banned}
    approved = tuple(_claims(rules, "approved", known))
    own = tuple(_own(top))
    severities = tuple(_severities(rules, [check.code for check in own]))
    return Rules(severities, Severity(testimonials), alt_text_from, grade, banned, approved, own)


def examine(rules: Rules, state: str, today: date) -> list[Diagnosis]:
    """What the rules come to, for the doctor; nothing where there are none."""
    found = []
    if rules.checks:
        tried = sum(len(own.flags) + len(own.passes) for own in rules.checks)
        named = ", ".join(f"{own.code} {own.name} ({own.severity})" for own in rules.checks)
        found.append(Diagnosis("Own checks", True, f"{named}; all {tried} examples hold"))
    changed = [
        f"{code} {_KNOWN[code].name} {severity or OFF} (usually {_KNOWN[code].severity})"
        for code, severity in rules.severities
        if severity is not _KNOWN[code].severity
    ]
    if changed:
        found.append(Diagnosis("Severities changed", True, ", ".join(changed)))
    if state in NO_TESTIMONIALS:
        found.append(_testimonials(rules.testimonials, state))
    if rules.approved:
        found.append(_approved(rules.approved, today))
    return found


def _testimonials(severity: Severity, state: str) -> Diagnosis:
    bar = f"{STATES[state]} does not allow them ({NO_TESTIMONIALS[state]})"
    if severity is Severity.BLOCK:
        return Diagnosis("Testimonials", True, f"block, because {bar}; have counsel confirm it")
    return Diagnosis("Testimonials", True, f"{severity}, as clinic.toml says, though {bar}")


def _approved(claims: Sequence[Claim], today: date) -> Diagnosis:
    """Whether claims have expired, and which are about to."""
    last = sorted((claim.expires or date.max, claim.text) for claim in claims)
    gone = [f'"{text}" expired on {day}' for day, text in last if day < today]
    soon = [f'"{text}" expires on {day}' for day, text in last if today <= day <= today + SOON]
    said = "; ".join([f"{len(claims)} in clinic.toml", *gone, *soon])
    return Diagnosis(
        "Approved claims", not gone, said, "Look at the evidence again and set a new day, or take it out."
    )


# Severities


def _severities(rules: Table, own: Sequence[str]) -> Iterator[tuple[str, Severity | None]]:
    """The checks that the rest of a table sets, None for those it switches off."""
    done: set[str] = set()
    for key in tuple(rules.unasked()):
        check = _KNOWN.get(key)
        if check is None:
            rules.complain(key, _unknown(key, own))
            continue
        if check.code in done:
            rules.complain(key, f"sets {check.code} {check.name} a second time")
        done.add(check.code)
        setting = rules.choice(key, (*Severity, OFF))
        severity = None if setting == OFF else Severity(setting)
        if check.floor and (severity is None or severity.rank > check.floor.rank):
            rules.complain(key, _too_low(check))
        yield check.code, severity


def _unknown(key: str, own: Sequence[str]) -> str:
    if key.upper() in own:
        return "is a check of your own; its severity stands with it under [[checks]]"
    settings = ("testimonials", "alt_text_from", "reading_grade", "banned", "approved")
    names = {name.lower(): name for name in (*settings, *_KNOWN)}
    near = difflib.get_close_matches(key.lower(), names, 1)
    hint = f"did you mean {names[near[0]]}?" if near else "countersign rules lists the checks"
    return f"is no setting or check I know; {hint}"


def _too_low(check: Check) -> str:
    if check.floor is Severity.BLOCK:
        return f"{check.code} always blocks; it cannot be set lower"
    if check.floor is Severity.REVIEW:
        return f"{check.code} always needs a reviewer's look; it cannot be set lower than review"
    return f"{check.code} cannot be switched off; advice is the lowest"


# Claims


def _claims(rules: Table, key: str, known: set[tuple[str, ...]]) -> Iterator[Claim]:
    """The claims of one list. `known` are those decided about already, and grows."""
    for table in rules.tables(key, optional=True):
        text = table.valid("text", _words)
        claim = Claim(text)
        if key == "approved":
            evidence, expires = table.valid("evidence", _https), table.day("expires", required=True)
            claim = Claim(text, evidence, expires)
        if text and words_of(text) in known:
            table.complain("text", f'"{text}" is decided about already, further up')
        known.add(words_of(text))
        table.finish()
        yield claim


def _words(value: str) -> None:
    if not any(char.isalnum() for char in value):
        raise Refused(f'"{value}" has no words in it')


def _https(value: str) -> None:
    if not re.fullmatch(r"https://[^\s/?#@.]+\.[^\s/?#@]+(?:[/?#]\S*)?", value):
        raise Refused(f'"{value}" is no address of a page; it begins with https://')


# Checks of its own


def _own(top: Table) -> Iterator[OwnCheck]:
    taken: dict[str, str] = {}
    for table in top.tables("checks", optional=True):
        before = len(table.problems.found)
        own = OwnCheck(
            code=table.valid("code", _code),
            name=table.valid("name", _name),
            severity=Severity(table.choice("severity", tuple(Severity))),
            message=table.valid("message", _short),
            cite=table.text("cite"),
            flags=table.texts("flags", required=True),
            passes=table.texts("passes", required=True),
            phrase=table.valid("phrase", _words, ""),
            pattern=table.valid("pattern", _pattern, ""),
        )
        if not own.phrase and not own.pattern and not table.data.keys() & {"phrase", "pattern"}:
            table.complain("phrase", "is missing; a check takes a phrase or a pattern")
        elif own.phrase and own.pattern:
            table.complain("pattern", "stands beside a phrase; a check takes one of the two")
        for key, value in (("code", own.code), ("name", own.name)):
            if value and taken.setdefault(f"{key} {value}", table.path) != table.path:
                table.complain(key, f'"{value}" is the {key} of another check')
        table.finish()
        if len(table.problems.found) == before:
            _try(own_checks.made(own), table)
            yield own


def _try(check: Check, table: Table) -> None:
    """Try every example of a check."""
    for key, examples in (("flags", check.flags), ("passes", check.passes)):
        for number, example in enumerate(examples, 1):
            text, wanted = unmark(example.marked)
            if bool(wanted) != (key == "flags"):
                said = "has no «marks» around what is to be found" if key == "flags" else "has «marks» in it"
                table.complain(f"{key}.{number}", f'"{example.marked}" {said}')
                continue
            reading = Reading.of(Post(Kind.POST, text), Clinic())
            found = tuple(sorted({(finding.start, finding.end) for finding in check.judge(reading)}))
            if found != wanted:
                what = f'"{mark(text, found)}"' if found else "nothing"
                table.complain(f"{key}.{number}", f'says "{example.marked}" but finds {what}')


def _code(value: str) -> None:
    if not re.fullmatch(r"[A-Z]{3}[0-9]{3}", value):
        raise Refused(f'"{value}" is no code; take three capitals and three digits, such as "OWN001"')
    if value[:3] in FAMILIES:
        raise Refused(f'"{value}" begins as checks of the product do; take other letters, such as "OWN001"')


def _name(value: str) -> None:
    if not re.fullmatch(r"[a-z]+(?:-[a-z0-9]+)*", value):
        raise Refused(f'"{value}" is no name; take small letters and hyphens, such as "old-clinic-name"')
    if value in _KNOWN:
        raise Refused(f'"{value}" is the name of {_KNOWN[value].code}; take another')


def _short(value: str) -> None:
    if len(value) > LONGEST:
        raise Refused(f"has {len(value)} characters; {LONGEST} fit")


def _pattern(value: str) -> None:
    if not value:
        raise Refused("is empty")
    try:
        own_checks.compiled(value)
    except own_checks.Unusable as error:
        raise Refused(str(error)) from None
