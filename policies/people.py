"""Whose names stand in a post: a patient's, a colleague's, a public figure's, or nobody knows whose."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from policies import name_runs, patient_names, patients, roles
from policies.given_names import WORDS
from policies.patterns import lazily

if TYPE_CHECKING:
    from policies.reading import Reading


class Whose(StrEnum):
    """Whom a name belongs to."""

    PATIENT = "patient"
    """A patient, or somebody of a patient's family."""
    REVIEWER = "reviewer"
    """Whose review is answered: to name them is to say that they are a patient."""
    STAFF = "staff"
    AUTHOR = "author"
    PUBLIC = "public"
    """Somebody of history or public life, a donor, a speaker."""
    ORGANISATION = "organisation"
    """Part of a place's, an institution's or an illness's name."""
    ANIMAL = "animal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Person:
    """One name in a post: where it stands (plain text, end exclusive), and whose it is."""

    start: int
    end: int
    whose: Whose


def people(reading: "Reading") -> tuple[Person, ...]:
    """The names of a post in its order; where two stand on each other, what the wording says goes first."""
    found: list[Person] = []
    for (start, end), match, sure in patient_names.given(reading):
        if _free(found, start, end) and _somebody(reading, match, start, end):
            whose = Whose.REVIEWER if reading.reply else Whose.PATIENT
            insort(found, Person(start, end, whose if sure else Whose.UNKNOWN), key=_start)
    for start, end in name_runs.bare(reading):
        if _free(found, start, end):
            insort(found, Person(start, end, _whose(reading, start, end)), key=_start)
    return tuple(_known_elsewhere(reading, [_unless_famous(reading, person) for person in found]))


def _unless_famous(reading: "Reading", person: Person) -> Person:
    """A name as it was found, or as a public one where everybody knows it and nobody tells of a patient."""
    famous = roles.famous(reading.lower, person.start) and not reading.told(person.start)
    return replace(person, whose=Whose.PUBLIC) if famous else person


_NAMESAKES = (Whose.PATIENT, Whose.REVIEWER, Whose.STAFF, Whose.ANIMAL, Whose.PUBLIC, Whose.AUTHOR)


def _known_elsewhere(reading: "Reading", found: list[Person]) -> Iterator[Person]:
    """The names, where one sentence says whose it is and another does not."""
    said: dict[str, Whose] = {}
    for whose in reversed(_NAMESAKES):
        for person in found:
            if person.whose is whose:
                said.update(dict.fromkeys(reading.lower[person.start : person.end].split(), whose))
    before: Person | None = None
    for person in found:
        known = None
        if reading.reply and person.whose in (Whose.PATIENT, Whose.UNKNOWN):
            known = Whose.REVIEWER
        elif person.whose is Whose.UNKNOWN:
            words = reading.lower[person.start : person.end].split()
            known = next((said[word] for word in words if word in said), None)
            if before and _LISTED.fullmatch(reading.lower, before.end, person.start):
                known = known or before.whose
        before = replace(person, whose=known) if known else person
        yield before


_LISTED = lazily(r",? (?:and |& |or )?|,? ?\([^()]{1,40}\),? (?:and |& )?")
"""What joins the names of a list: they are of one sort."""


def _start(person: Person) -> int:
    return person.start


def _free(found: list[Person], start: int, end: int) -> bool:
    """Whether no name that was found, in their order, stands between two offsets."""
    at = bisect_left(found, end, key=_start)
    return at == 0 or found[at - 1].end <= start


def _whose(reading: "Reading", start: int, end: int) -> Whose:
    """Whose a name is that nothing beside it calls a patient's."""
    lower, own = reading.lower, reading.own
    name = reading.text[start:end]
    before = lower[max(0, start - 120, lower.rfind("\n", 0, start) + 1) : start]
    before = _TITLE.sub("", before)
    after = reading.text[end : end + 60].split("\n")[0]
    rest = reading.text[start + len(name.split(" ")[0]) : end + 60].split("\n")[0]
    sentence = reading.sentence(start)
    if own.staff(name) or own.first_name(name):
        return Whose.STAFF
    if own.organisation(name) or roles.organisation(before, name.lower(), rest, sentence):
        return Whose.ORGANISATION
    if roles.animal(lower[max(0, start - 50) : end + 50]):
        return Whose.ANIMAL
    cared = patients.cared(sentence)
    if roles.staff(before, after):
        return Whose.UNKNOWN if cared else Whose.STAFF
    if not cared and roles.acting(name, before, after, sentence):
        ill = patients.ill(sentence) and reading.about_patient(start, end)
        return Whose.UNKNOWN if ill else Whose.STAFF
    return Whose.PATIENT if cared else _otherwise(reading, (start, end), before, sentence)


def _otherwise(reading: "Reading", where: tuple[int, int], before: str, sentence: str) -> Whose:
    """Whose a name is that no title, job, place or deed beside it tells of."""
    start, end = where
    if roles.author(before, reading.lower[end:], sentence):
        return Whose.AUTHOR
    if reading.about_patient(start, end):
        return Whose.PATIENT
    if roles.public(sentence) or reading.headline:
        return Whose.PUBLIC
    return Whose.PATIENT if patients.ill(sentence) else Whose.UNKNOWN


_STAFF_TITLE = lazily(
    r"(?:\bdr\.?|\bdoctor|\bnurse|\bprof(?:essor)?\.?|\bofficer|\brn|\bchaplain) $", re.IGNORECASE
)
_TITLE = lazily(r"\b(?:mr|mrs|ms|mx)\.? $")
_OFFICE = lazily(
    r"\b(?:ceo|cfo|coo|cno|cmo|cio|president|director|chief|chair(?:man|woman)?|mayor|principal|manager"
    r"|administrator|founder|headmaster|senator|governor), (?:(?:mr|mrs|ms|mx)\.? )?$",
    re.IGNORECASE,
)
_ABBREVIATION = lazily(r"[A-Z]{2,4}")


def _somebody(reading: "Reading", match: re.Match[str], start: int, end: int) -> bool:
    """Whether a name that the wording gives to a patient is a name, and not that of staff or an animal."""
    groups = match.groupdict()
    written = groups.get("bare") or reading.text[start:end]
    bare = written.removeprefix("the ").removeprefix("The ").removesuffix("'s")
    first = bare.split(" ")[0]
    at = match.start("bare") if groups.get("bare") else start
    before, after = reading.text[max(0, at - 30) : at], reading.text[end : end + 30]
    return not (
        (first.lower() in patient_names.NOT_NAMES and not (groups.get("kin") and first.lower() in WORDS))
        or (_ABBREVIATION.fullmatch(first) and "dotted" not in groups)
        or reading.own.staff(bare)
        or reading.own.first_name(bare)
        or (" " in bare and reading.own.organisation(bare))
        or (_STAFF_TITLE.search(before) and not {"rank", "clinician"} & set(groups))
        or patient_names.CREDENTIAL.match(after)
        or patient_names.STAFF_WORK.match(after.lstrip(" ,").lower())
        or _OFFICE.search(before)
        or roles.animal((reading.text[max(0, at - 90) : at] + written + after).lower())
    )
