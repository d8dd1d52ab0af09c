"""A bot beside a pretend Slack workspace and what its people do there: the stage of the Slack tests."""

import asyncio
import io
import json
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

import aiohttp

from bot import practice
from bot.clinic import Organisation
from bot.practice import CHANNELS, EVERYBODY, MEMBERS
from bot.service import PUBLISHED, serving
from bot.settings import BY_RULES, Secret
from handlers.practice.delivery import sign
from handlers.practice.person import Person
from handlers.practice.server import serve
from handlers.practice.workspace import Member, Workspace
from handlers.slack_doctor import manifest

GENERAL, REVIEW = (channel.id for channel in CHANNELS)
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


class Clock:
    """The workspace's time, which a test may move on."""

    def __init__(self):
        self.ahead = 0.0

    def __call__(self):
        return time.time() + self.ahead


@dataclass(frozen=True, slots=True)
class Scene:
    """Everybody on stage. Clara and Dev write, Rita and Omar review (and may write), Otto is nobody here."""

    space: Workspace
    clock: Clock
    bot_url: str
    folder: Path
    clara: Person
    dev: Person
    rita: Person
    omar: Person
    otto: Person

    @property
    def published(self):
        """What has been published, oldest first."""
        try:
            lines = (self.folder / PUBLISHED).read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        return [json.loads(line) for line in lines]

    @property
    def cards(self):
        """The messages in the review channel."""
        return self.space.messages(REVIEW)

    def notices(self, person):
        """What the bot has told somebody in their direct messages."""
        return self.space.messages(self.space.dm(person.id))

    def calls(self, method):
        """The calls of a Web API method so far."""
        return [e for e in self.space.log if e.direction == "from bot" and e.what == method]

    async def compose(self, person):
        """The composer, as the slash command opens it."""
        await person.command("/post", GENERAL)
        return await self.modal(person)

    async def write(self, person, text, **values):
        """A post sent off for review; what the modal answered."""
        view = await self.compose(person)
        return await person.submit(view, {"text": text, "sites": ["facebook"], **values})

    async def card(self, number=1):
        """The newest card in the review channel, once there are so many."""
        await self.space.wait_for(lambda _: len(self.cards) >= number)
        return self.cards[-1]

    async def told(self, person, number):
        """The newest notice, once there are so many."""
        await self.space.wait_for(lambda _: len(self.notices(person)) >= number)
        return self.notices(person)[-1]

    async def modal(self, person, title=""):
        """What somebody has in front of them, once there is something with this title."""
        return await self.space.wait_for(
            lambda _: person.modal if person.modal and title in person.modal.title else None
        )

    async def heard(self, person, number=1):
        """What only this person sees, once there is so much: its words."""
        await self.space.wait_for(lambda _: len(person.ephemerals) >= number)
        return words(person.ephemerals[-1])

    async def shows(self, *wanted):
        """The only card, once it says all this."""
        await self.space.wait_for(lambda _: self.cards and all(w in words(self.cards[0]) for w in wanted))
        return self.cards[0]

    async def approved(self, card, reviewer=None):
        """The card after an approval, once the post is out."""
        await (reviewer or self.rita).click(card, "press.approve")
        await self.space.wait_for(lambda _: "Published" in words(card))
        return card

    async def idle(self):
        """Wait until the bot has nothing left to show or to publish, as its own counts say."""
        async with aiohttp.ClientSession() as session, asyncio.timeout(10):
            while True:
                async with session.get(f"{self.bot_url}/metrics") as answer:
                    page = await answer.text()
                if all(f'countersign_jobs_waiting{{kind="{k}"}} 0.0' in page for k in ("show", "publish")):
                    return
                await asyncio.sleep(0.02)

    async def send(self, body, content_type=FORM, *, secret=None, stamp=None, **headers):
        """A request to the bot as Slack would sign it: status and text of the answer."""
        stamp = str(int(time.time())) if stamp is None else stamp
        signature = sign(secret or self.space.signing_secret, stamp, body)
        said = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signature,
            **headers,
        }
        said = {name: value for name, value in said.items() if value}
        url = f"{self.bot_url}/slack/events"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=io.BytesIO(body), headers=said) as answer,
        ):
            return answer.status, await answer.text()

    async def send_payload(self, payload):
        """An interaction of our own making, signed: status and text of the answer."""
        return await self.send(urlencode({"payload": json.dumps(payload)}).encode())


@asynccontextmanager
async def on_stage(
    folder, *, members=(), organisation: Organisation | None = None, socket=False, teams=None, **options
):
    """A running bot with its own workspace; `options` are the workspace's."""
    clock = Clock()
    channels = [
        replace(channel, members=EVERYBODY | {member.id for member in members}) for channel in CHANNELS
    ]
    space = Workspace(
        (*MEMBERS, *members), channels, options.pop("manifest", manifest()), clock=clock, **options
    )
    async with serve(space) as page:
        settings = replace(practice.settings(space, page.api_url, folder, BY_RULES), teams=teams)
        if socket:
            slack = replace(settings.slack, app_token=Secret(space.app_token), signing_secret=None)
            settings = replace(settings, slack=slack)
        async with serving(settings, organisation or practice.organisation()) as bot_url:
            space.request_url = None if socket else f"{bot_url}/slack/events"
            if socket:
                await space.wait_for(lambda s: s.delivery.sockets)
            people = (space.person(m.id) for m in MEMBERS)
            yield Scene(space, clock, bot_url, folder, *people)


def words(shown):
    """Everything a message or a view says."""
    body = shown.body if hasattr(shown, "body") else [shown.text, shown.blocks]
    return json.dumps(body, ensure_ascii=False)


def texts(shown):
    """The texts in a message or a view, in order."""
    found = []

    def look(value):
        if isinstance(value, dict):
            if isinstance(value.get("text"), str):
                found.append(value["text"])
            for inner in value.values():
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    look(shown.blocks)
    return found


def buttons(shown):
    """The labels of the buttons in a message or a view."""
    return [
        element["text"]["text"]
        for block in shown.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]


def field(view, name):
    """What stands in a field."""
    [state] = view.state[name].values()
    return next(value for key, value in state.items() if key != "type")


def member(number, name, email, tz="America/Chicago"):
    return Member(f"U1EXTRA{number}", name, "", email, tz)
