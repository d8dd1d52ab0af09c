"""Who somebody is in Slack: the workspace vouches for an address, clinic.toml says what that means."""

import logging
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import schedule
from bot.clinic import Organisation
from bot.draft import Person
from bot.errors import Refused
from bot.recent import Recent

log = logging.getLogger(__name__)

Body = dict[str, Any]


class Directory:
    """Who somebody is: Slack vouches for their e-mail address, clinic.toml says what that means."""

    def __init__(self, client: AsyncWebClient, organisation: Organisation) -> None:
        self._client = client
        self._organisation = organisation
        self._people: Recent[tuple[Person, str]] = Recent()
        self._messages: Recent[str] = Recent()
        self._team = ""

    async def direct_messages(self, email: str) -> str:
        """The channel of the direct messages with whoever has an address."""
        known = self._messages.get(email)
        if known:
            return known
        found = await self._client.users_lookupByEmail(email=email)
        opened = await self._client.conversations_open(users=[found["user"]["id"]])
        channel = str(opened["channel"]["id"])
        self._messages.put(email, channel)
        return channel

    async def who(self, user: str) -> tuple[Person, str]:
        """A person and their time zone.

        Raises:
            Refused: Slack does not say who it is, or says that it is no member of this workspace.
        """
        known = self._people.get(user)
        if known:
            return known
        try:
            info: Body = (await self._client.users_info(user=user)).get("user") or {}
            here = await self._here()
        except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
            log.warning("users.info: %s", reason(error))
            raise Refused(
                "Slack did not tell me who you are just now, so nothing was done. Try again in a minute."
            ) from error
        person = self._read(info, here)
        zone = str(info.get("tz") or "")
        known = (person, zone if schedule.is_zone(zone) else self._organisation.zone)
        self._people.put(user, known)
        return known

    async def _here(self) -> str:
        """The workspace the bot is in; a request names its sender's, another one in shared channels."""
        if not self._team:
            self._team = str((await self._client.auth_test())["team_id"])
        return self._team

    def _read(self, info: Body, here: str) -> Person:
        """A member's card as a person; guests of other workspaces choose their own address."""
        profile: Body = info.get("profile") or {}
        if info.get("is_bot") or info.get("deleted") or info.get("is_stranger"):
            raise Refused("Only people of this workspace can use Countersign.")
        if info.get("team_id") != here:
            raise Refused(
                "You belong to another workspace. Only people of this one can use Countersign here."
            )
        email = str(profile.get("email") or "")
        if not email or info.get("is_email_confirmed") is False:
            raise Refused(
                "Slack shows no confirmed e-mail address for you, so I cannot tell who you are. "
                "Add one to your profile, or ask your Slack administrator."
            )
        name = profile.get("real_name") or info.get("real_name") or profile.get("display_name") or email
        return self._organisation.person(email, str(name))


def reason(error: Exception) -> str:
    """Slack's own word for an error; its message would repeat what was sent."""
    if isinstance(error, SlackApiError):
        data = error.response.data if hasattr(error.response, "data") else {}
        return str(data.get("error") or error.response.status_code) if isinstance(data, dict) else "no JSON"
    return type(error).__name__
