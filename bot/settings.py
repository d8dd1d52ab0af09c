"""Settings: what this installation is told by its environment. Every problem is reported at once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bot.clinic import Misconfigured


class Secret(str):
    """A text that does not show itself when somebody prints the settings."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret('…')"


@dataclass(frozen=True, slots=True)
class Variable:
    """One environment variable: what it is for, and what it is when nobody says."""

    name: str
    about: str
    default: str = ""
    secret: bool = False


VARIABLES = (
    Variable("HOST", "Address to listen on. A hosting platform usually wants 0.0.0.0.", "127.0.0.1"),
    Variable("PORT", "Port to listen on; hosting platforms set it themselves.", "3000"),
    Variable("DATA_DIR", "Folder for the database and published.jsonl; it has to survive restarts.", "data"),
    Variable("CLINIC_FILE", "Path of the organisation's own facts.", "clinic.toml"),
    Variable(
        "LOG_LEVEL", "How much is logged: DEBUG, INFO, WARNING or ERROR. Never what people wrote.", "INFO"
    ),
    Variable(
        "COUNTERSIGN_NAMES",
        "How names are found: model (a small one, on this machine) or rules (less memory, fewer names).",
        "model",
    ),
    Variable(
        "COUNTERSIGN_CACHE",
        "Folder for what the name model is made into at the first start; else the user's cache folder.",
    ),
    Variable("SLACK_BOT_TOKEN", "Slack: the bot's token (xoxb-…), from OAuth & Permissions.", secret=True),
    Variable("SLACK_SIGNING_SECRET", "Slack: the signing secret, from Basic Information.", secret=True),
    Variable(
        "SLACK_APP_TOKEN",
        "Slack: an app-level token (xapp-…) with connections:write, for Socket Mode (no public address).",
        secret=True,
    ),
    Variable(
        "SLACK_API_URL",
        "Slack: where the Web API is; change it for development only.",
        "https://slack.com/api/",
    ),
    Variable("TEAMS_APP_ID", "Microsoft Teams: the bot's application id."),
    Variable("TEAMS_APP_PASSWORD", "Microsoft Teams: the bot's client secret.", secret=True),
    Variable(
        "TEAMS_TENANT_ID",
        "Microsoft Teams: the tenant whose people are served; several with commas, the bot's own first.",
    ),
    Variable(
        "TEAMS_WORKFLOW_URL",
        "Microsoft Teams: address of a Workflows webhook that notices go to where the bot is not installed.",
        secret=True,
    ),
    Variable(
        "TEAMS_ALLOW_ANONYMOUS",
        "Microsoft Teams: 1 lets local tools in without a token; only while HOST is this machine itself.",
    ),
    Variable(
        "TEAMS_LOGIN_URL",
        "Microsoft Teams: where tokens come from; change it for development only.",
        "https://login.microsoftonline.com/",
    ),
    Variable("TEAMS_OPENID_URL", "Microsoft Teams: another issuer's keys, for development only."),
    Variable("TEAMS_ISSUER", "Microsoft Teams: that issuer's name, for development only."),
)
"""Every variable there is; app.json describes the same ones."""

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

FINDERS = ("model", "rules")
"""How names can be found."""


@dataclass(frozen=True, slots=True)
class NameSettings:
    """How names are found: `choice` is one of FINDERS, `cache` a folder or None for the user's own."""

    choice: str = "model"
    cache: Path | None = None

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> Self:
        """These settings alone.

        Raises:
            Misconfigured: there is no such way.
        """
        problems: list[str] = []
        names = ("COUNTERSIGN_NAMES", "COUNTERSIGN_CACHE")
        settings = cls.read(_values(environ, names), problems)
        if problems:
            raise Misconfigured(problems)
        return settings

    @classmethod
    def read(cls, values: Mapping[str, str], problems: list[str]) -> Self:
        """The same from values that are not empty where there is a default; adds to `problems`."""
        choice, cache = values["COUNTERSIGN_NAMES"], values["COUNTERSIGN_CACHE"]
        if choice not in FINDERS:
            problems.append(f'COUNTERSIGN_NAMES: "{choice}" is not one of {", ".join(FINDERS)}')
        return cls(choice, Path(cache) if cache else None)


BY_MODEL = NameSettings()
"""Names as they are found where nobody says how."""

BY_RULES = NameSettings("rules")


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """How Slack is reached. `signing_secret` or `app_token` may be missing, not both."""

    bot_token: Secret
    signing_secret: Secret | None
    app_token: Secret | None
    api_url: str


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """How Microsoft Teams is reached.

    Attributes:
        app_id: the bot's application id, "" where only local tools use it.
        app_password: its client secret.
        tenants: whose people are served, the bot's own tenant first; none means all, for local tools only.
        anonymous: whether anybody on this machine is let in without a token.
        login_url: where the bot's own tokens come from.
        openid_url: where the keys of an issuer of test tokens are, or "".
        issuer: the name of that issuer.
    """

    app_id: str
    app_password: Secret
    tenants: tuple[str, ...]
    anonymous: bool
    login_url: str
    openid_url: str
    issuer: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What this installation is told. `slack`, `teams` and `workflow_url` are None where not used."""

    host: str
    port: int
    data_dir: Path
    clinic_file: Path
    log_level: str
    names: NameSettings
    slack: SlackSettings | None
    teams: TeamsSettings | None
    workflow_url: Secret | None

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> Self:
        """The settings that an environment holds.

        Raises:
            Misconfigured: naming every variable that is missing or wrong, and what it takes.
        """
        values = _values(environ, tuple(v.name for v in VARIABLES))
        problems: list[str] = []
        port = values["PORT"]
        if not re.fullmatch(r"\d{1,5}", port) or int(port) > 65535:  # noqa: PLR2004 - the largest port there is
            problems.append(f'PORT: "{port}" is no port; use a number such as 3000')
        if values["LOG_LEVEL"] not in LEVELS:
            problems.append(f'LOG_LEVEL: "{values["LOG_LEVEL"]}" is not one of {", ".join(LEVELS)}')
        settings = cls(
            host=values["HOST"],
            port=int(port) if port.isdecimal() else 0,
            data_dir=Path(values["DATA_DIR"]),
            clinic_file=Path(values["CLINIC_FILE"]),
            log_level=values["LOG_LEVEL"],
            names=NameSettings.read(values, problems),
            slack=_slack(values, problems),
            teams=_teams(values, problems),
            workflow_url=_workflow_url(values, problems),
        )
        if problems:
            raise Misconfigured(problems)
        return settings


def _values(environ: Mapping[str, str], names: tuple[str, ...]) -> dict[str, str]:
    """What an environment says of some variables, or what holds where it says nothing."""
    return {v.name: environ.get(v.name, "").strip() or v.default for v in VARIABLES if v.name in names}


def _slack(values: Mapping[str, str], problems: list[str]) -> SlackSettings | None:
    token, secret, app = (values[f"SLACK_{n}"] for n in ("BOT_TOKEN", "SIGNING_SECRET", "APP_TOKEN"))
    if not (token or secret or app):
        return None
    if not token:
        problems.append(
            "SLACK_BOT_TOKEN: is missing; it starts with xoxb- and stands under OAuth & Permissions"
        )
    elif not token.startswith("xoxb-"):
        problems.append("SLACK_BOT_TOKEN: a bot token starts with xoxb-")
    if not (secret or app):
        problems.append(
            "SLACK_SIGNING_SECRET: is missing; it stands under Basic Information. "
            "Without a public address, set SLACK_APP_TOKEN instead (Socket Mode)"
        )
    if app and not app.startswith("xapp-"):
        problems.append("SLACK_APP_TOKEN: an app-level token starts with xapp-")
    url = _address("SLACK_API_URL", values, problems)
    return SlackSettings(
        Secret(token), Secret(secret) if secret else None, Secret(app) if app else None, url.rstrip("/") + "/"
    )


LOCAL = r"(127\.0\.0\.1|localhost|\[::1\]|::1)"
"""This machine itself, as a host."""


def _address(name: str, values: Mapping[str, str], problems: list[str]) -> str:
    """A web address that nobody listens in on."""
    if values[name] and not re.match(rf"https://|http://{LOCAL}[:/]", values[name]):
        problems.append(f"{name}: takes an https:// address (http:// only on this machine itself)")
    return values[name]


def _workflow_url(values: Mapping[str, str], problems: list[str]) -> Secret | None:
    address = _address("TEAMS_WORKFLOW_URL", values, problems)
    return Secret(address) if address else None


def _teams(values: Mapping[str, str], problems: list[str]) -> TeamsSettings | None:
    names = ("TEAMS_APP_ID", "TEAMS_APP_PASSWORD", "TEAMS_TENANT_ID")
    app, password, tenant = (values[name] for name in names)
    anonymous = values["TEAMS_ALLOW_ANONYMOUS"]
    if not (app or password or tenant or anonymous):
        return None
    if anonymous not in ("", "0", "1"):
        problems.append(f'TEAMS_ALLOW_ANONYMOUS: "{anonymous}" is neither 1 nor 0')
    if anonymous == "1" and not re.fullmatch(LOCAL, values["HOST"]):
        problems.append(
            "TEAMS_ALLOW_ANONYMOUS: lets anybody in, so it takes HOST 127.0.0.1; unset one of the two"
        )
    if anonymous != "1":
        problems += [
            f"{name}: is missing; Teams needs TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID"
            for name in names
            if not values[name]
        ]
    return TeamsSettings(
        app,
        Secret(password),
        tuple(part.strip() for part in tenant.split(",") if part.strip()),
        anonymous == "1",
        _address("TEAMS_LOGIN_URL", values, problems),
        _address("TEAMS_OPENID_URL", values, problems),
        values["TEAMS_ISSUER"],
    )
