"""Practice mode: the real bot beside a pretend Slack workspace with invented people. Nothing leaves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path

from bot import clinic
from bot.clinic import Organisation
from bot.service import PUBLISHED, serving
from bot.settings import BY_MODEL, NameSettings, Secret, Settings, SlackSettings
from handlers.practice.server import serve
from handlers.practice.workspace import Channel, Member, Workspace
from handlers.slack_doctor import manifest

MEMBERS = (
    Member(
        "U0CLARA",
        "Dr. Clara Clinician",
        "Family physician",
        "clara.clinician@example.org",
        "America/Chicago",
        "You are a clinician. Type /post, and try a text with a phone number in it.",
    ),
    Member(
        "U0DEV",
        "Dev Doctorsson",
        "Nurse practitioner",
        "dev.doctorsson@example.org",
        "America/New_York",
        "You are a clinician. Hover over a message in #general and draft a post from it.",
    ),
    Member(
        "U0RITA",
        "Rita Reviewer",
        "Compliance officer",
        "rita.reviewer@example.org",
        "America/Chicago",
        "You review. Open #compliance-review and decide about a card, or type /post hold.",
    ),
    Member(
        "U0OMAR",
        "Omar Officer",
        "Privacy officer",
        "omar.officer@example.org",
        "Europe/London",
        "You review too. Decide after Rita did, and see what happens.",
    ),
    Member(
        "U0OTTO",
        "Otto Outsider",
        "Visitor, no role",
        "otto.outsider@example.net",
        "America/Chicago",
        "You have no role here. Press a button on a review card.",
    ),
)

EVERYBODY = frozenset({m.id for m in MEMBERS} | {"U0BOT"})

CHANNELS = (
    Channel("C0GENERAL", "general", EVERYBODY, "Everything and anything"),
    Channel("C0REVIEW1", "compliance-review", EVERYBODY, "Drafts that wait for a decision"),
)


@dataclass(frozen=True, slots=True)
class Practice:
    """A running practice: where to open it, where the bot is, and the file it publishes to."""

    url: str
    bot_url: str
    published: Path
    workspace: Workspace


def organisation() -> Organisation:
    """The example clinic, whose people the practice members are."""
    text = resources.files("bot").joinpath("clinic.example.toml").read_text(encoding="utf-8")
    return clinic.parse(text, "clinic.example.toml")


def workspace() -> Workspace:
    """A new pretend workspace with the app installed."""
    return Workspace(MEMBERS, CHANNELS, manifest())


def settings(space: Workspace, api_url: str, data_dir: Path, names: NameSettings = BY_MODEL) -> Settings:
    """Settings that connect a bot on a free port with a pretend workspace."""
    plain = Settings.from_env({})
    slack = SlackSettings(Secret(space.bot_token), Secret(space.signing_secret), None, api_url)
    return replace(plain, port=0, data_dir=data_dir, names=names, slack=slack)


@asynccontextmanager
async def practising(
    data_dir: Path, host: str = "127.0.0.1", port: int = 0, names: NameSettings = BY_MODEL
) -> AsyncIterator[Practice]:
    """The workspace and the bot, connected, while the block runs.

    Raises:
        Misconfigured: what finds names cannot be loaded.
        ValueError: the host is not this machine itself.
        OSError: the port is taken.
    """
    space = workspace()
    async with (
        serve(space, host, port) as page,
        serving(settings(space, page.api_url, data_dir, names), organisation()) as bot_url,
    ):
        space.request_url = f"{bot_url}/slack/events"
        yield Practice(page.url, bot_url, data_dir / PUBLISHED, space)
