"""The organisation's own facts, read from clinic.toml: names, people, review steps, channels, networks."""

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import phonenumbers

from bot.draft import Need, Person, Role, Step
from bot.errors import Refused
from bot.schedule import zone_of
from policies.post import Clinic, Site

WAYS = ("console",)
"""How a post can get to a site; each is a module of `bot.networks`."""


class Misconfigured(Exception):
    """The configuration cannot be used. `problems` names every one of them, with where and what to do."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Organisation:
    """Everything clinic.toml says.

    Attributes:
        name: what the organisation is called.
        clinic: the facts that checks read.
        zone: its own time zone, where a person's is not known.
        authors: addresses, or domains with "@" in front, of those who may write.
        steps: the review, in order.
        review_channel: the Slack channel of the review cards, "" where Slack is not used.
        networks: the sites it posts to, and how.
    """

    name: str
    clinic: Clinic
    zone: str
    authors: frozenset[str]
    steps: tuple[Step, ...]
    review_channel: str
    networks: Mapping[Site, str]

    def person(self, email: str, name: str) -> Person:
        """Who an address is here: anybody may be somebody without a role."""
        email = email.strip().lower()
        role = Role.NONE
        _, at, domain = email.rpartition("@")
        if email in self.authors or f"{at}{domain}" in self.authors:
            role |= Role.AUTHOR
        if any(email in step.reviewers for step in self.steps):
            role |= Role.REVIEWER
        return Person(email, name, role)


def load(path: Path) -> Organisation:
    """The organisation as its file says.

    Raises:
        Misconfigured: naming every problem with its line and key.
    """
    try:
        return parse(path.read_text(encoding="utf-8-sig"), path.name)
    except FileNotFoundError:
        raise Misconfigured(
            [f"{path}: there is no such file. Copy bot/clinic.example.toml there and fill it in."]
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured([f"{path}: cannot be read: {error}"]) from error


def parse(text: str, name: str = "clinic.toml") -> Organisation:
    """The organisation as a text says.

    Raises:
        Misconfigured: naming every problem with its line and key.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Misconfigured([f"{name}: {error}"]) from None
    problems = _Problems(name, _lines(text))
    top = _Table(data, "", problems)
    about, people = top.table("clinic"), top.table("people")
    slack, networks = top.table("slack", optional=True), top.table("networks")
    region = about.text("region", "US").upper()
    if region not in phonenumbers.SUPPORTED_REGIONS:
        problems.add(
            "clinic.region", f'"{region}" is no country I know; use two letters such as "US" or "GB"'
        )
    organisation = Organisation(
        name=about.text("name"),
        clinic=Clinic(
            names=(about.text("name"), *about.texts("names")),
            staff=about.texts("staff"),
            phones=about.valid_texts("phones", partial(_phone, region), required=False),
            email_domains=tuple(d.lower().lstrip("@") for d in about.texts("email_domains")),
            region=region,
        ),
        zone=about.valid("zone", "UTC", zone_of),
        authors=frozenset(people.valid_texts("authors", _address_or_domain)),
        steps=tuple(_step(table) for table in top.tables("steps")),
        review_channel=slack.valid("review_channel", "", _channel),
        networks={
            Site(key): networks.choice(key, WAYS)
            for key in networks.data
            if networks.known(key, tuple(Site), "network")
        },
    )
    for table in (about, people, slack, top):
        table.finish()
    if not organisation.networks:
        problems.add("networks", 'name at least one network, such as: facebook = "console"')
    everybody = [email for step in organisation.steps for email in step.reviewers]
    for email in sorted({e for e in everybody if everybody.count(e) > 1}):
        problems.add("steps", f"{email} stands in two steps; two steps are for different people")
    names = [step.name for step in organisation.steps]
    if len(set(names)) < len(names):
        problems.add("steps", "two steps have the same name")
    if problems.found:
        raise Misconfigured(problems.found)
    return organisation


def _step(table: "_Table") -> Step:
    step = Step(
        table.text("name"),
        frozenset(table.valid_texts("reviewers", _address)),
        Need(table.choice("need", tuple(Need), "any")),
    )
    table.finish()
    return step


def _address(value: str) -> None:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value):
        raise Refused(f'"{value}" is no e-mail address')


def _address_or_domain(value: str) -> None:
    if not re.fullmatch(r"[^@\s]*@[^@\s]+\.[^@\s]+", value):
        raise Refused(f'"{value}" is neither an e-mail address nor a domain such as "@example.org"')


def _phone(region: str, value: str) -> None:
    try:
        phonenumbers.parse(value, region)
    except phonenumbers.NumberParseException:
        raise Refused(f'"{value}" is no phone number') from None


def _channel(value: str) -> None:
    if value and not re.fullmatch(r"[CG][A-Z0-9]{2,}", value):
        raise Refused(f'"{value}" is no channel id; Slack shows it (C…) at the end of "About this channel"')


class _Problems:
    """What is wrong, with the line each key stands on."""

    def __init__(self, name: str, lines: Mapping[str, int]) -> None:
        self.name = name
        self.lines = lines
        self.found: list[str] = []

    def add(self, key: str, what: str) -> None:
        """Note a problem at a key, or at the nearest table above it that is in the file."""
        where = key
        while where and where not in self.lines:
            where = where.rpartition(".")[0]
        problem = f"{self.name}:{self.lines.get(where, 1)}: {key}: {what}"
        if problem not in self.found:
            self.found.append(problem)


class _Table:
    """One table of the file, read key by key; what nobody asked for is a problem too."""

    def __init__(self, data: Mapping[str, Any], path: str, problems: _Problems) -> None:
        self.data = data
        self.path = path
        self.problems = problems
        self.asked: list[str] = []

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _get(self, key: str, kind: type, default: Any, kind_name: str) -> Any:
        self.asked.append(key)
        value = self.data.get(key, default)
        if value is None:
            self.problems.add(self._at(key), f"is missing; it takes {kind_name}")
            return kind()
        if not isinstance(value, kind):
            self.problems.add(self._at(key), f"takes {kind_name}")
            return kind()
        return value

    def text(self, key: str, default: str | None = None) -> str:
        value = str(self._get(key, str, default, 'a text in quotes, such as "…"'))
        if default is None and self._is_text(key) and not value.strip():
            self.problems.add(self._at(key), "is empty")
        return value.strip()

    def _is_text(self, key: str) -> bool:
        """Whether a text is there to be judged; what is missing or of another type has been complained of."""
        return isinstance(self.data.get(key), str)

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        values = self._get(key, list, None if required else [], 'a list of texts, such as ["…", "…"]')
        if not isinstance(self.data.get(key), list):
            return ()
        good = tuple(v.strip() for v in values if isinstance(v, str) and v.strip())
        if len(good) < len(values) or (required and not good):
            self.problems.add(self._at(key), "takes a list of texts, none of them empty")
        return good

    def valid(self, key: str, default: str, judge: Callable[[str], object]) -> str:
        """A text that `judge` does not refuse."""
        value = self.text(key, default)
        try:
            if self._is_text(key):
                judge(value)
        except Refused as error:
            self.problems.add(self._at(key), str(error))
        return value

    def valid_texts(
        self, key: str, judge: Callable[[str], object], *, required: bool = True
    ) -> tuple[str, ...]:
        """Lower-case texts, at least one where they are required, that `judge` does not refuse."""
        values = tuple(v.lower() for v in self.texts(key, required=required))
        for value in values:
            try:
                judge(value)
            except Refused as error:
                self.problems.add(self._at(key), str(error))
        return values

    def choice(self, key: str, among: tuple[str, ...], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in among:
            offered = ", ".join(f'"{a}"' for a in among)
            if self._is_text(key):
                self.problems.add(self._at(key), f'"{value}" is not one of {offered}')
            return among[0]
        return value

    def table(self, key: str, *, optional: bool = False) -> "_Table":
        data = self._get(key, dict, {} if optional else None, f"a table: [{key}]")
        return _Table(data, self._at(key), self.problems)

    def tables(self, key: str) -> tuple["_Table", ...]:
        """At least one table of a list of tables."""
        data = self._get(key, list, None, f"one or more tables: [[{key}]]")
        if key in self.data and (not data or not all(isinstance(d, dict) for d in data)):
            self.problems.add(self._at(key), f"takes one or more tables: [[{key}]]")
            return ()
        return tuple(_Table(d, f"{self._at(key)}.{n}", self.problems) for n, d in enumerate(data, 1))

    def known(self, key: str, among: tuple[str, ...], what: str) -> bool:
        self.asked.append(key)
        if key not in among:
            near = difflib.get_close_matches(key, among, 1)
            hint = f"; did you mean {near[0]}?" if near else f"; I know {', '.join(among)}"
            self.problems.add(self._at(key), f"is no {what} I know{hint}")
        return key in among

    def finish(self) -> None:
        """Complain about what nobody asked for: a misspelt key would be silently ignored otherwise."""
        for key in self.data:
            if key not in self.asked:
                self.known(key, tuple(dict.fromkeys(self.asked)), "setting")


def _lines(text: str) -> dict[str, int]:
    """The line each table and key of a TOML text stands on; entries of [[lists]] are numbered from 1."""
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*(\[\[?)\s*([\w.\"-]+)\s*\]", line):
            table = header[2].replace('"', "")
            if header[1] == "[[":
                lines.setdefault(table, number)
                counts[table] = counts.get(table, 0) + 1
                table = f"{table}.{counts[table]}"
            lines.setdefault(table, number)
        elif key := re.match(r"\s*([\w\"-]+)\s*=", line):
            name = key[1].replace('"', "")
            lines.setdefault(f"{table}.{name}" if table else name, number)
    return lines
