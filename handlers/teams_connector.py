"""The Bot Connector: how a bot writes into Teams.

Its REST interface is used as it is documented
(https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference): the SDK's
own client fetches its token with a blocking call and hides how long Teams asks to wait.
"""

import asyncio
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.errors import Busy, Declined

JSON = dict[str, Any]

SCOPE = "https://api.botframework.com/.default"
"""What the bot's token is for."""

EARLY = 300.0
"""Seconds before its end from which a token is not used any more."""

ANSWER = aiohttp.ClientTimeout(total=15)
"""How long Teams has to take a message."""

MEND = {
    401: "check TEAMS_APP_ID and TEAMS_APP_PASSWORD; the secret may have expired",
    403: "install the app in the team or chat that it writes to",
    404: "check the channel's id in clinic.toml, and install the app there",
}
"""How to mend what will never work, by HTTP status."""


class Gone(Declined):
    """There is no such message or conversation any more."""


class Connector:
    """Sends messages to Teams, edits them, and asks who somebody is.

    Every method takes the service's address as it stood in what Teams sent. All raise Busy where trying again
    can help, and Declined where it cannot.
    """

    def __init__(
        self, session: aiohttp.ClientSession, *, app_id: str, password: str, tenant: str, login_url: str
    ) -> None:
        """Without an `app_id` nothing is signed: for local tools that ask for no token."""
        self.app_id = app_id
        self._session = session
        self._password = password
        self._login = f"{login_url.rstrip('/')}/{quote(tenant, safe='')}/oauth2/v2.0/token"
        self._token = ""
        self._until = 0.0
        self._asking = asyncio.Lock()

    async def send(self, service: str, conversation: str, activity: JSON) -> str:
        """Write into a conversation; gives the message's id."""
        return _id(await self._ask("POST", service, f"{_conversation(conversation)}/activities", activity))

    async def update(self, service: str, conversation: str, message: str, activity: JSON) -> None:
        """Put something else in a message's place."""
        path = f"{_conversation(conversation)}/activities/{quote(message, safe='')}"
        await self._ask("PUT", service, path, activity)

    async def start_thread(self, service: str, tenant: str, channel: str, activity: JSON) -> tuple[str, str]:
        """Write a new post into a channel; gives its conversation and its message id."""
        asked = {
            "isGroup": True,
            "channelData": {"channel": {"id": channel}, "tenant": {"id": tenant}},
            "bot": {"id": f"28:{self.app_id}"},
            "tenantId": tenant,
            "activity": activity,
        }
        answer = await self._ask("POST", service, "v3/conversations", asked)
        message = str(answer.get("activityId") or "")
        if not message:
            raise Declined("Teams took a message and did not say where it is")
        return _id(answer), message

    async def open_chat(self, service: str, tenant: str, user: str) -> str:
        """The conversation with one person alone."""
        asked = {
            "isGroup": False,
            "bot": {"id": f"28:{self.app_id}"},
            "members": [{"id": user}],
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        return _id(await self._ask("POST", service, "v3/conversations", asked))

    async def member(self, service: str, conversation: str, user: str) -> JSON:
        """What the roster of a conversation says of somebody in it."""
        return await self._ask(
            "GET", service, f"{_conversation(conversation)}/members/{quote(user, safe='')}", None
        )

    async def check(self) -> None:
        """Get a token, so that whoever set this up learns whether its credentials work."""
        await self._authorization()

    async def _ask(self, method: str, service: str, path: str, body: JSON | None) -> JSON:
        """One call."""
        headers = await self._authorization()
        address = f"{service.rstrip('/')}/{path}"
        return await self._call(method, address, headers=headers, json=body)

    async def _authorization(self) -> dict[str, str]:
        """The header that says who the bot is; a token is kept until shortly before its end."""
        if not self.app_id:
            return {}
        async with self._asking:
            if time.monotonic() >= self._until:
                form = {
                    "grant_type": "client_credentials",
                    "client_id": self.app_id,
                    "client_secret": self._password,
                    "scope": SCOPE,
                }
                try:
                    answer = await self._call("POST", self._login, data=form)
                except Declined as error:
                    raise Declined(f"Microsoft gives the bot no token: {MEND[401]}") from error
                self._token = str(answer["access_token"])
                self._until = time.monotonic() + float(answer.get("expires_in", 3600)) - EARLY
        return {"Authorization": f"Bearer {self._token}"}

    async def _call(self, method: str, address: str, **given: Any) -> JSON:
        try:
            async with self._session.request(
                method, address, timeout=ANSWER, allow_redirects=False, **given
            ) as answer:
                if answer.status >= 300:  # noqa: PLR2004 - HTTP: not done
                    raise _sorted(answer.status, answer.headers)
                said = await answer.read()
                if not said:
                    return {}
                read = await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise Busy(f"Teams did not answer ({type(error).__name__})") from error
        return read if isinstance(read, dict) else {}


def _conversation(name: str) -> str:
    return f"v3/conversations/{quote(name, safe='')}"


def _id(answer: Mapping[str, Any]) -> str:
    found = str(answer.get("id") or "")
    if not found:
        raise Declined("Teams took something and did not say what it is called")
    return found


def _sorted(status: int, headers: Mapping[str, str]) -> Busy | Declined:
    """A failed call, by whether trying again can help."""
    if status == 429:  # noqa: PLR2004 - HTTP: Too Many Requests
        wait = headers.get("Retry-After", "")
        return Busy("Teams asks to wait", float(wait) if wait.isdecimal() else None)
    if status >= 500 or status in (408, 412):  # noqa: PLR2004 - HTTP: server error; Teams says 412 where it met a race
        return Busy(f"Teams is not well ({status})")
    kind = Gone if status == 404 else Declined  # noqa: PLR2004 - HTTP: Not Found
    return kind(f"Teams says {status}: {MEND.get(status, 'see countersign doctor')}")
