"""The organisation's own facts, read from clinic.toml: names, people, review steps, networks, rules."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import phonenumbers

from bot import own_rules
from bot.draft import Need, Person, Role, Step
from bot.errors import Refused
from bot.news import Channel, News
from bot.schedule import zone_of
from bot.tables import Problems, Table, lines_of
from policies.post import Clinic, Site
from policies.states import STATES

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
        clinic: the facts and rules that checks read.
        zone: its own time zone, where a person's is not known.
        authors: addresses, or domains with "@" in front, of those who may write.
        steps: the review, in order.
        review_channels: by chat application, the channel of the review cards.
        channels: by chat application, and under "workflow", the channels that are told the news.
        remind_after: how long a draft may wait for a decision until that is news.
        aliases: other addresses of people, and the one they are known by here.
        networks: the sites it posts to, and how.
        state: the state of the US that it is in, two letters, or "".
    """

    name: str
    clinic: Clinic
    zone: str
    authors: frozenset[str]
    steps: tuple[Step, ...]
    review_channels: Mapping[str, str]
    networks: Mapping[Site, str]
    channels: Mapping[str, tuple[Channel, ...]] = field(default_factory=dict)
    remind_after: timedelta = timedelta(days=1)
    aliases: Mapping[str, str] = field(default_factory=dict)
    state: str = ""

    def reminded(self, surface: str) -> bool:
        """Whether a channel there is told what waits too long."""
        return any(News.WAITING in channel.tell for channel in self.channels.get(surface, ()))

    def person(self, email: str, name: str) -> Person:
        """Who an address is here: anybody may be somebody without a role."""
        email = email.strip().lower()
        email = self.aliases.get(email, email)
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
    except UnicodeDecodeError as error:
        raise Misconfigured([f"{path}: is not text in UTF-8. Save it as UTF-8."]) from error
    except OSError as error:
        raise Misconfigured([f"{path}: cannot be read: {error.strerror}."]) from error


def parse(text: str, name: str = "clinic.toml") -> Organisation:
    """The organisation as a text says.

    Raises:
        Misconfigured: naming every problem with its line and key.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Misconfigured([f"{name}: {error}"]) from None
    problems = Problems(name, lines_of(text))
    top = Table(data, "", problems)
    about, people = top.table("clinic"), top.table("people")
    slack, teams = top.table("slack", optional=True), top.table("teams", optional=True)
    workflow, networks = top.table("workflow", optional=True), top.table("networks")
    review = top.table("review", optional=True)
    region = about.text("region", "US").upper()
    if region not in phonenumbers.SUPPORTED_REGIONS:
        problems.add(
            "clinic.region", f'"{region}" is no country I know; use two letters such as "US" or "GB"'
        )
    state = about.valid("state", partial(_state, region), "").upper()
    organisation = Organisation(
        name=about.text("name"),
        clinic=Clinic(
            names=(about.text("name"), *about.texts("names")),
            staff=about.texts("staff"),
            phones=about.valid_texts("phones", partial(_phone, region), required=False),
            email_domains=tuple(d.lower().lstrip("@") for d in about.texts("email_domains")),
            web_hosts=about.valid_texts("web_hosts", _host, required=False),
            addresses=about.texts("addresses"),
            places=about.texts("places"),
            region=region,
            rules=own_rules.read(top, state),
        ),
        zone=about.valid("zone", zone_of, "UTC"),
        authors=frozenset(people.valid_texts("authors", _address_or_domain)),
        steps=tuple(_step(table) for table in top.tables("steps")),
        review_channels={
            name: channel
            for name, channel in (
                ("slack", slack.valid("review_channel", _slack_channel, "")),
                ("teams", teams.valid("review_channel", _teams_channel, "")),
            )
            if channel
        },
        channels={
            "slack": _channels(slack, _slack_channel),
            "teams": _channels(teams, _teams_channel),
            "workflow": (_told(workflow, ""),) if workflow.data else (),
        },
        remind_after=timedelta(hours=review.number("remind_after_hours", 24, 1, 1000)),
        aliases=_aliases(people.table("aliases", optional=True)),
        networks={
            Site(key): networks.choice(key, WAYS)
            for key in networks.data
            if networks.known(key, tuple(Site), "network")
        },
        state=state,
    )
    for table in (about, people, slack, teams, workflow, review, top):
        table.finish()
    if not organisation.networks:
        problems.add("networks", 'name at least one network, such as: facebook = "console"')
    everybody = [email for step in organisation.steps for email in step.reviewers]
    for email in sorted({e for e in everybody if everybody.count(e) > 1}):
        problems.add("steps", f"{email} stands in two steps; two steps are for different people")
    for email in sorted(set(organisation.aliases) & {*everybody, *organisation.authors}):
        problems.add(f"people.aliases.{email}", "stands for another address, so list that one instead")
    names = [step.name for step in organisation.steps]
    if len(set(names)) < len(names):
        problems.add("steps", "two steps have the same name")
    if problems.found:
        raise Misconfigured(problems.found)
    return organisation


def _step(table: Table) -> Step:
    step = Step(
        table.text("name"),
        frozenset(table.valid_texts("reviewers", _address)),
        Need(table.choice("need", tuple(Need), "any")),
    )
    table.finish()
    return step


ADDRESS = r"[^@\s]+@[^@\s]+\.[^@\s]+"


def _address(value: str) -> None:
    if not re.fullmatch(ADDRESS, value):
        raise Refused(f'"{value}" is no e-mail address')


def _address_or_domain(value: str) -> None:
    if not re.fullmatch(r"[^@\s]*@[^@\s]+\.[^@\s]+", value):
        raise Refused(f'"{value}" is neither an e-mail address nor a domain such as "@example.org"')


def _phone(region: str, value: str) -> None:
    try:
        phonenumbers.parse(value, region)
    except phonenumbers.NumberParseException:
        raise Refused(f'"{value}" is no phone number') from None


def _host(value: str) -> None:
    if not re.fullmatch(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", value):
        raise Refused(
            f'"{value}" is no web host; leave out https:// and what follows the name: "example.org"'
        )


def _state(region: str, value: str) -> None:
    if value and region != "US":
        raise Refused(f'is for clinics in the US; region is "{region}"')
    if value and value.upper() not in STATES:
        raise Refused(f'"{value}" is no state I know; use two letters such as "NY"')


def _channels(table: Table, valid: Callable[[str], None]) -> tuple[Channel, ...]:
    """The channels of a chat application that are told the news."""
    told = []
    for one in table.tables("channels", optional=True):
        told.append(_told(one, one.valid("channel", valid)))
        if [channel.id for channel in told].count(told[-1].id) > 1:
            one.complain("channel", "stands in two tables; put all that it is told into one")
    return tuple(told)


def _told(table: Table, channel: str) -> Channel:
    tell = table.valid_texts("tell", _news)
    said = Channel(channel, frozenset(News(word) for word in tell if word in tuple(News)), table.flag("text"))
    table.finish()
    return said


def _news(value: str) -> None:
    if value not in tuple(News):
        raise Refused(f'"{value}" is not one of {", ".join(News)}')


def _aliases(table: Table) -> dict[str, str]:
    """Other addresses of people, and the ones they stand for; never one for one that stands for another."""
    aliases = {}
    for key in table.data:
        aliases[key.lower()] = table.valid(key, _address).lower()
        if not re.fullmatch(ADDRESS, key):
            table.complain(key, "is no e-mail address")
    for key, meant in tuple(aliases.items()):
        if meant in aliases:
            table.complain(key, "stands for an address that stands for another one; name the last one")
    return aliases


def _teams_channel(value: str) -> None:
    if value and not re.fullmatch(r"19:[^@\s]+@thread\.(tacv2|skype|v2)", value):
        raise Refused(f'"{value}" is no channel id; it stands in its link and looks like "19:…@thread.tacv2"')


def _slack_channel(value: str) -> None:
    if value and not re.fullmatch(r"[CG][A-Z0-9]{2,}", value):
        raise Refused(f'"{value}" is no channel id; Slack shows it (C…) at the end of "About this channel"')
