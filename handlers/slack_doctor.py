"""What can be wrong with a Slack installation: token, permissions, channel membership, clock, Socket Mode."""

import asyncio
import email.utils
import json
import time
from collections.abc import Mapping
from importlib import resources
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.doctor import Diagnosis

DRIFT = 60.0
"""Seconds this machine's clock may be off. Slack's signatures are refused after 300."""


def manifest() -> dict[str, Any]:
    """The app's manifest, as it is imported into Slack."""
    text = resources.files("handlers").joinpath("slack_manifest.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


async def examine(client: AsyncWebClient, channel: str, app_token: str | None) -> list[Diagnosis]:
    """Everything about Slack that can be looked at from outside."""
    try:
        async with asyncio.timeout(20):
            answer = await client.auth_test()
    except SlackApiError as error:
        return [
            Diagnosis(
                "Slack token",
                False,
                f"refused ({error.response.get('error', error.response.status_code)})",
                "Install the app again and copy the Bot User OAuth Token to SLACK_BOT_TOKEN.",
            )
        ]
    except (aiohttp.ClientError, TimeoutError) as error:
        return [
            Diagnosis(
                "Slack",
                False,
                f"not reached ({type(error).__name__})",
                "Check this machine's network and SLACK_API_URL.",
            )
        ]
    found = [Diagnosis("Slack token", True, f"accepted as {answer.get('user')} in {answer.get('team')}")]
    found.append(_scopes(answer.headers))
    found.append(_clock(answer.headers))
    found.append(await _channel(client, channel))
    if app_token:
        found.append(await _socket(client, app_token))
    return found


def _header(headers: Mapping[str, Any], name: str) -> str:
    """A response header, however it is spelt."""
    value = next((v for k, v in headers.items() if k.lower() == name), "")
    return str(value[0] if isinstance(value, list) else value)


def _scopes(headers: Mapping[str, Any]) -> Diagnosis:
    wanted = set(manifest()["oauth_config"]["scopes"]["bot"])
    held = {scope.strip() for scope in _header(headers, "x-oauth-scopes").split(",") if scope.strip()}
    missing = sorted(wanted - held)
    return Diagnosis(
        "Slack permissions",
        not missing,
        f"all {len(wanted)} granted" if not missing else f"missing: {', '.join(missing)}",
        "Import handlers/slack_manifest.json under App Manifest, then reinstall the app.",
    )


def _clock(headers: Mapping[str, Any]) -> Diagnosis:
    """This machine's clock against the date Slack answers with."""
    date = email.utils.parsedate_tz(_header(headers, "date"))
    if date is None:
        return Diagnosis("Clock", True, "Slack sent no date to compare with")
    off = time.time() - email.utils.mktime_tz(date)
    return Diagnosis(
        "Clock",
        abs(off) <= DRIFT,
        f"{abs(off):.0f} s {'behind' if off < 0 else 'ahead of'} Slack's",
        "Set this machine's clock (NTP): Slack's requests are refused when it is more than five minutes off.",
    )


async def _channel(client: AsyncWebClient, channel: str) -> Diagnosis:
    subject = f"Review channel {channel or '(none)'}"
    mend = "Invite the bot in Slack with /invite @Countersign, and check slack.review_channel in clinic.toml."
    if not channel:
        return Diagnosis(subject, False, "clinic.toml names none", "Set slack.review_channel in clinic.toml.")
    try:
        info = (await client.conversations_info(channel=channel)).get("channel") or {}
    except SlackApiError as error:
        return Diagnosis(subject, False, f"not found ({error.response.get('error')})", mend)
    except (aiohttp.ClientError, TimeoutError) as error:
        return Diagnosis(subject, False, f"no answer ({type(error).__name__})", "Try again.")
    member = bool(info.get("is_member"))
    name = f"#{info.get('name')}"
    return Diagnosis(subject, member, f"{name}, the bot is {'' if member else 'not '}a member", mend)


async def _socket(client: AsyncWebClient, app_token: str) -> Diagnosis:
    try:
        await client.apps_connections_open(app_token=app_token)
    except SlackApiError as error:
        return Diagnosis(
            "Socket Mode",
            False,
            f"refused ({error.response.get('error')})",
            "Make an app-level token with connections:write, and switch Socket Mode on for the app.",
        )
    except (aiohttp.ClientError, TimeoutError) as error:
        return Diagnosis("Socket Mode", False, f"no answer ({type(error).__name__})", "Try again.")
    return Diagnosis("Socket Mode", True, "can connect")
