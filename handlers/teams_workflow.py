"""A Workflows webhook: news for a Teams channel where the bot is not installed.

What it takes is described at
https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
under Workflows. A webhook takes messages and gives nothing back: no buttons, no edits.
"""

from collections.abc import Mapping
from dataclasses import replace

import aiohttp

from bot.cards import Card
from bot.errors import Busy, Declined
from bot.settings import Secret
from handlers import teams_cards

ANSWER = aiohttp.ClientTimeout(total=15)
"""How long it has to take a message."""

MEND = {
    400: "the flow does not take Adaptive Cards; use the template for webhook requests",
    401: "make the flow's trigger open to anyone, or copy its address again",
    403: "make the flow's trigger open to anyone, or copy its address again",
    404: "the flow is gone; make a new one and set TEAMS_WORKFLOW_URL",
}
"""How to mend what will never work, by HTTP status."""


class Workflow:
    """The webhook as a surface. Its address is a secret: whoever has it can write to the channel."""

    name = "workflow"

    def __init__(self, address: Secret, session: aiohttp.ClientSession) -> None:
        self._address = address
        self._session = session

    async def show(
        self,
        card: Card,
        *,
        copy: Mapping[str, str] | None,
        thread: Mapping[str, str] | None,  # noqa: ARG002 - a webhook knows no threads
        again: bool,  # noqa: ARG002 - nor does it say what it has posted: news told twice beats news lost
    ) -> dict[str, str]:
        """Post a card, once; what stands there cannot be edited. See `bot.ports.Surface`."""
        if copy is not None:
            return dict(copy)
        content = teams_cards.message(replace(card, buttons=()))
        attachment = {"contentType": teams_cards.CONTENT_TYPE, "contentUrl": None, "content": content}
        try:
            async with self._session.post(
                str(self._address),
                json={"type": "message", "attachments": [attachment]},
                timeout=ANSWER,
                allow_redirects=False,
            ) as answer:
                _look(answer.status, answer.headers)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Busy(f"the workflow did not answer ({type(error).__name__})") from None
        return {"posted": "once"}


def _look(status: int, headers: Mapping[str, str]) -> None:
    """Whether it was taken.

    Raises:
        Busy: not now.
        Declined: never.
    """
    if status == 429 or status >= 500:  # noqa: PLR2004 - HTTP: too many requests, server error
        wait = headers.get("Retry-After", "")
        raise Busy(f"the workflow is not well ({status})", float(wait) if wait.isdecimal() else None)
    if status >= 300:  # noqa: PLR2004 - HTTP: not done
        mend = MEND.get(status, "look at the flow's run history")
        raise Declined(f"the workflow says {status}: {mend}")
