"""A bot beside a pretend Teams: the Bot Connector, an issuer of tokens, and people who write and click."""

import asyncio
import itertools
import json
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import aiohttp
import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from bot import practice
from bot.practice import MEMBERS
from bot.service import serving
from bot.settings import Settings

APP, TENANT = "11111111-2222-3333-4444-555555555555", "99999999-8888-7777-6666-555555555555"
REVIEW, NEWS = "19:review@thread.tacv2", "19:news@thread.tacv2"
PASSWORD = "an-invented-secret"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Message:
    """What the bot has written: as it stands now, and everything that stood there before."""

    id: str
    conversation: str
    activity: dict
    before: list = field(default_factory=list)

    @property
    def card(self):
        return self.activity["attachments"][0]["content"]


def words(card):
    """Everything that a card says, in its order."""
    said = []

    def walk(node):
        if isinstance(node, dict):
            for key, value in node.items():
                if key in ("text", "title", "label", "value", "placeholder") and isinstance(value, str):
                    said.append(value)
                else:
                    walk(value)
        elif isinstance(node, list):
            for one in node:
                walk(one)

    walk(card)
    return " ".join(said).replace("\u2060", "")


def actions(card):
    """The actions that a card offers, those inside others included, by title."""
    found = {}

    def walk(node):
        if isinstance(node, dict):
            if str(node.get("type", "")).startswith("Action."):
                found[node.get("title", "")] = node
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for one in node:
                walk(one)

    walk(card)
    inner = {title: node["card"] for title, node in found.items() if node["type"] == "Action.ShowCard"}
    for title, card_ in inner.items():
        found[title] = next(a for a in actions(card_).values() if a["type"] == "Action.Execute")
    return found


def inputs(card):
    """The inputs of a card, by id, with what stands in them."""
    found = {}

    def walk(node):
        if isinstance(node, dict):
            if str(node.get("type", "")).startswith("Input."):
                found[node["id"]] = node.get("value", "")
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for one in node:
                walk(one)

    walk(card)
    return found


class World:
    """The Teams side. `fail` makes the next calls of the connector fail; `rosters` says who is who."""

    def __init__(self):
        self.url = ""
        self.bot = ""
        self.messages = []
        self.calls = []
        self.members = {}
        self.faults = []
        self.tokens = 0
        self.local = False
        self.metadata = 0
        self._ids = itertools.count(1)
        self._seen = asyncio.Condition()

    def routes(self):
        return [
            web.get("/openid", self._openid),
            web.get("/keys", self._keys),
            web.post("/{tenant}/oauth2/v2.0/token", self._token),
            web.post("/teams/v3/conversations", self._create),
            web.post("/teams/v3/conversations/{conversation}/activities", self._send),
            web.put("/teams/v3/conversations/{conversation}/activities/{message}", self._update),
            web.get("/teams/v3/conversations/{conversation}/members/{user}", self._member),
        ]

    @property
    def service(self):
        return f"{self.url}/teams/"

    def fail(self, path, status, times=1, **headers):
        """The next calls whose path ends so are answered with a status."""
        self.faults += [(path, status, headers)] * times

    async def _openid(self, _):
        self.metadata += 1
        return web.json_response({"issuer": "https://issuer.example", "jwks_uri": f"{self.url}/keys"})

    async def _keys(self, _):
        key = json.loads(RSAAlgorithm.to_jwk(KEY.public_key()))
        return web.json_response({"keys": [{**key, "kid": "a-key", "endorsements": ["msteams"]}]})

    async def _token(self, request):
        form = await request.post()
        if form["client_id"] != APP or form["client_secret"] != PASSWORD:
            return web.json_response({"error": "invalid_client"}, status=401)
        self.tokens += 1
        return web.json_response({"access_token": f"outbound-{self.tokens}", "expires_in": 3600})

    async def _checked(self, request):
        body = await request.json() if request.can_read_body else None
        self.calls.append((request.method, request.path.removeprefix("/teams/v3"), body))
        signed = request.headers.get("Authorization", "").startswith("Bearer outbound-")
        if not (signed or self.local):
            raise web.HTTPUnauthorized
        for fault in self.faults:
            path, status, headers = fault
            if request.path.endswith(path):
                self.faults.remove(fault)
                raise _failure(status, headers)
        return body

    async def _post(self, conversation, activity):
        message = Message(f"m{next(self._ids)}", conversation, activity)
        async with self._seen:
            self.messages.append(message)
            self._seen.notify_all()
        return message

    async def _create(self, request):
        body = await self._checked(request)
        if not body.get("isGroup"):
            return web.json_response({"id": f"a:chat-{body['members'][0]['id']}"})
        channel = body["channelData"]["channel"]["id"]
        message = await self._post(channel, body["activity"])
        return web.json_response({"id": f"{channel};messageid={message.id}", "activityId": message.id})

    async def _send(self, request):
        body = await self._checked(request)
        message = await self._post(request.match_info["conversation"], body)
        return web.json_response({"id": message.id})

    async def _update(self, request):
        body = await self._checked(request)
        found = [m for m in self.messages if m.id == request.match_info["message"]]
        if not found:
            raise web.HTTPNotFound
        async with self._seen:
            found[0].before.append(found[0].activity)
            found[0].activity = body
            self._seen.notify_all()
        return web.json_response({"id": found[0].id})

    async def _member(self, request):
        await self._checked(request)
        member = self.members.get(request.match_info["user"])
        if member is None:
            raise web.HTTPNotFound
        return web.json_response(member)

    async def wait_for(self, look, seconds=10.0):
        """What `look` gives, as soon as it gives anything."""
        async with asyncio.timeout(seconds):
            async with self._seen:
                while not (found := look()):
                    try:
                        await asyncio.wait_for(self._seen.wait(), 0.2)
                    except TimeoutError:
                        continue
        return found

    def inbound(self, key=KEY, kid="a-key", **claims):
        """A token as Teams sends it, with other claims where somebody says so."""
        now = int(time.time())
        told = {
            "iss": "https://issuer.example",
            "aud": APP,
            "nbf": now - 10,
            "exp": now + 600,
            "serviceurl": self.service,
            **claims,
        }
        return jwt.encode(told, key, algorithm="RS256", headers={"kid": kid})

    async def post(self, activity, authorization=None):
        """Hand the bot an activity; gives the status and the body of its answer."""
        header = f"Bearer {self.inbound()}" if authorization is None else authorization
        headers = {"Authorization": header} if header else {}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.bot}/api/messages", json=activity, headers=headers) as answer,
        ):
            said = await answer.read()
            return answer.status, json.loads(said) if said else None


def _failure(status, headers):
    return web.Response(status=status, headers=headers) if status == 200 else _Failed(status, headers)


class _Failed(web.HTTPException):
    def __init__(self, status, headers):
        self.status_code = status
        super().__init__(headers=headers)


@dataclass
class Person:
    """Somebody in Teams. What they do goes to the bot as Teams sends it."""

    world: World
    id: str
    name: str
    email: str

    @property
    def chat(self):
        return f"a:chat-{self.id}"

    def activity(self, kind, conversation=None, **rest):
        """An activity of theirs, in their own chat or somewhere else."""
        where = conversation or self.chat
        alone = where == self.chat
        channel = {} if alone else {"channel": {"id": where.partition(";")[0]}, "team": {"id": "19:team"}}
        return {
            "type": kind,
            "id": f"act-{next(self.world._ids)}",
            "timestamp": "2026-11-24T12:00:00Z",
            "localTimezone": "America/Chicago",
            "serviceUrl": self.world.service,
            "channelId": "msteams",
            "from": {"id": self.id, "name": self.name, "aadObjectId": f"aad-{self.id}"},
            "conversation": {
                "id": where,
                "conversationType": "personal" if alone else "channel",
                "tenantId": TENANT,
                "isGroup": not alone,
            },
            "recipient": {"id": f"28:{APP}", "name": "Countersign"},
            "channelData": {"tenant": {"id": TENANT}, **channel},
            **rest,
        }

    async def say(self, text, conversation=None):
        """Write to the bot, in one's own chat or after its name in a channel; gives its answers."""
        before = len(self.world.messages)
        entities = []
        if conversation:
            mention = {"id": f"28:{APP}", "name": "Countersign"}
            entities = [{"type": "mention", "text": "<at>Countersign</at>", "mentioned": mention}]
            text = f"<at>Countersign</at> {text}"
        sent = self.activity("message", conversation, text=text, entities=entities)
        status, _ = await self.world.post(sent)
        assert status == 200
        return [m for m in self.world.messages[before:] if not m.activity.get("summary")]

    async def install(self):
        status, _ = await self.world.post(self.activity("installationUpdate", action="add"))
        assert status == 200

    async def invoke(self, name, value, conversation=None):
        status, body = await self.world.post(self.activity("invoke", conversation, name=name, value=value))
        assert status == 200, (status, body)
        return body

    async def click(self, shown, title, conversation=None, **filled):
        """Press a button of a card, with what stands in its inputs; gives the answer."""
        card = shown.card if isinstance(shown, Message) else shown
        place = conversation or (shown.conversation if isinstance(shown, Message) else None)
        action = actions(card)[title]
        data = {**action.get("data", {}), **inputs(card), **filled}
        value = {
            "action": {"type": "Action.Execute", "verb": action["verb"], "data": data},
            "trigger": "manual",
        }
        return await self.invoke("adaptiveCard/action", value, place)

    async def open_dialog(self, action):
        """Press a button that opens a dialog, and get the dialog's card."""
        body = await self.invoke("task/fetch", {"data": action["data"]})
        return body["task"]["value"]["card"]["content"]

    async def send_dialog(self, card, title=None, **filled):
        """Fill a dialog in and send it off."""
        action = actions(card)[title] if title else card["actions"][0]
        data = {**action["data"], **inputs(card), **filled}
        return await self.invoke("task/submit", {"data": data})


@dataclass(frozen=True)
class Stage:
    """Everybody on stage. Clara and Dev write, Rita and Omar review (and may write), Otto is nobody here."""

    world: World
    folder: Path
    clara: Person
    dev: Person
    rita: Person
    omar: Person
    otto: Person

    @property
    def cards(self):
        """The cards in the review channel."""
        return [m for m in self.world.messages if m.conversation == REVIEW]

    async def card(self, *wanted):
        """The newest card in the review channel, once it says all this."""
        return await self.world.wait_for(
            lambda: next((m for m in reversed(self.cards) if all(w in words(m.card) for w in wanted)), None)
        )

    def notices(self, person):
        """What somebody was told in their own chat without having asked."""
        return [m for m in self.world.messages if m.conversation == person.chat and m.activity.get("summary")]

    async def told(self, person, *wanted):
        """A notice to somebody that says all this, once there is one."""
        return await self.world.wait_for(
            lambda: next((m for m in self.notices(person) if all(w in words(m.card) for w in wanted)), None)
        )

    async def composer(self, person):
        """The composer in a dialog, as "New post" opens it."""
        asked = await person.say("post")
        return await person.open_dialog(actions(asked[-1].card)["New post"])

    async def write(self, person, text, **fields):
        """Fill in a dialog and send it off; gives the answer."""
        dialog = await self.composer(person)
        return await person.send_dialog(dialog, text=text, **{"sites": "facebook", **fields})


@asynccontextmanager
async def pretending():
    """The Teams side, listening."""
    world = World()
    app = web.Application()
    app.add_routes(world.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        world.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield world
    finally:
        await runner.cleanup()


def teams_settings(world, folder, **other):
    """Settings that connect a bot on a free port with the pretend Teams."""
    return Settings.from_env(
        {
            "PORT": "0",
            "DATA_DIR": str(folder),
            "COUNTERSIGN_NAMES": "rules",
            "TEAMS_APP_ID": APP,
            "TEAMS_APP_PASSWORD": PASSWORD,
            "TEAMS_TENANT_ID": TENANT,
            "TEAMS_LOGIN_URL": world.url,
            "TEAMS_OPENID_URL": f"{world.url}/openid",
            "TEAMS_ISSUER": "https://issuer.example",
            **other,
        }
    )


def stage_of(world, folder, bot_url):
    """The people of the practice in the pretend Teams, beside a bot."""
    world.bot = bot_url
    people = [Person(world, f"29:{m.id}", m.name, m.email) for m in MEMBERS]
    world.members = {person.id: member(person) for person in people}
    return Stage(world, folder, *people)


@asynccontextmanager
async def on_stage(folder, *, organisation=None, anonymous=False):
    """A running bot beside the pretend Teams."""
    async with pretending() as world:
        other = {"TEAMS_ALLOW_ANONYMOUS": "1"} if anonymous else {}
        settings = teams_settings(world, folder, **other)
        async with serving(settings, organisation or stage_clinic()) as url:
            world.local = anonymous
            yield stage_of(world, folder, url)


def stage_clinic(**other):
    """The practice organisation, with its review in Teams."""
    found = practice.organisation()
    return replace(found, review_channels={**found.review_channels, "teams": REVIEW}, **other)


def member(person, **other):
    """What the roster says of somebody."""
    return {
        "id": person.id,
        "name": person.name,
        "objectId": f"aad-{person.id}",
        "email": person.email,
        "userPrincipalName": person.email,
        "tenantId": TENANT,
        "userRole": "user",
        **other,
    }
