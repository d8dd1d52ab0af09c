"""The pretend workspace: who and what is in it, and the rights it hands out."""

from __future__ import annotations

import asyncio
import html
import ipaddress
import re
import secrets
import time
from collections import deque
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from handlers.practice.blocks import JSON, elements_of, fill_defaults
from handlers.practice.delivery import Delivery
from handlers.practice.inputs import collect_state
from handlers.practice.person import Person
from handlers.practice.records import (
    Channel,
    Exchange,
    Fault,
    Member,
    Message,
    Reply,
    ResponseUrl,
    SubmitResult,
    Trigger,
    View,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence

__all__ = [
    "Channel",
    "Exchange",
    "Member",
    "Message",
    "Person",
    "Reply",
    "SubmitResult",
    "View",
    "Workspace",
    "is_loopback",
]

T = TypeVar("T")

ANSWER_SECONDS = 3.0
"""How long Slack waits for a bot's answer (https://docs.slack.dev/interactivity/handling-user-interaction)."""
RETRY_SCHEDULE = (0.0, 0.2, 1.0)
"""Pauses before an event is sent again; Slack's are "immediately", one minute and five minutes."""
LOG_LENGTH = 500
RIGHTS_KEPT = 2000
"""How many triggers and response_urls are remembered, so that a workspace left open does not grow."""

_EVENT_SCOPES = {
    "message.im": "im:history",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "app_mention": "app_mentions:read",
}


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this very machine."""
    bare = host.strip("[]")
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


def _forget_oldest(rights: dict[str, Any]) -> None:
    if len(rights) > RIGHTS_KEPT:
        del rights[next(iter(rights))]


class Workspace:
    """A pretend Slack workspace with one app installed, described by the app's manifest.

    ``answer_timeout`` and ``retry_schedule`` are Slack's three seconds and retries, shorter if a test says
    so. ``channel_rate_limit`` switches on Slack's one message a second and channel.
    Raises ValueError when two members or channels share an id.
    """

    def __init__(
        self,
        members: Iterable[Member],
        channels: Iterable[Channel],
        manifest: Mapping[str, Any],
        *,
        bot_token: str = "xoxb-practice",  # noqa: S107 (a pretend workspace's token opens nothing)
        app_token: str = "xapp-practice",  # noqa: S107 (the same)
        signing_secret: str = "practice-signing-secret",  # noqa: S107 (the same)
        clock: Callable[[], float] = time.time,
        team_id: str = "T0PRACTICE",
        bot_user_id: str = "U0BOT",
        bot_id: str = "B0BOT",
        app_id: str = "A0PRACTICE",
        answer_timeout: float = ANSWER_SECONDS,
        retry_schedule: Sequence[float] = RETRY_SCHEDULE,
        channel_rate_limit: bool = False,
    ) -> None:
        everyone, everywhere = list(members), list(channels)
        self.members = {member.id: member for member in everyone}
        self.channels = {channel.id: channel for channel in everywhere}
        if len(self.members) < len(everyone) or len(self.channels) < len(everywhere):
            raise ValueError("two members or two channels share an id")
        self.manifest = manifest
        self.bot_token = bot_token
        self.app_token = app_token
        self.signing_secret = signing_secret
        self.clock = clock
        self.team_id = team_id
        self.bot_user_id = bot_user_id
        self.bot_id = bot_id
        self.app_id = app_id
        self.answer_timeout = answer_timeout
        self.retry_schedule = tuple(retry_schedule)
        self.channel_rate_limit = channel_rate_limit
        self.url = "http://127.0.0.1"
        self.revision = 0
        self.log: deque[Exchange] = deque(maxlen=LOG_LENGTH)
        self.ephemerals: list[Message] = []
        self.views: dict[str, View] = {}
        self.homes: dict[str, View] = {}
        self.stacks: dict[str, list[View]] = {member.id: [] for member in everyone}
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.last_post: dict[str, float] = {}
        self.tickets: set[str] = set()
        self.delivery = Delivery(self)
        self._messages: dict[str, list[Message]] = {channel_id: [] for channel_id in self.channels}
        self._people = {member.id: Person(self, member) for member in everyone}
        self._dms = {member.id: "D" + member.id[1:] for member in everyone}
        self._messages.update({channel_id: [] for channel_id in self._dms.values()})
        self._faults: dict[str, list[Fault]] = {}
        self._request_url: str | None = None
        self._last_ts = 0
        self._counter = 0
        self._tick = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def request_url(self) -> str | None:
        """Where signed requests go; None until a bot has one. Setting a host off loopback is a ValueError."""
        return self._request_url

    @request_url.setter
    def request_url(self, url: str | None) -> None:
        if url is not None and not is_loopback(urlsplit(url).hostname or ""):
            raise ValueError(f"the practice workspace only talks to this machine, not to {url}")
        self._request_url = url

    @property
    def scopes(self) -> tuple[str, ...]:
        """The bot scopes the manifest asks for."""
        found = self.manifest.get("oauth_config", {}).get("scopes", {}).get("bot", ())
        return tuple(found)

    @property
    def bot_name(self) -> str:
        """The bot's display name."""
        features = self.manifest.get("features", {})
        name: str = features.get("bot_user", {}).get("display_name") or self.manifest.get(
            "display_information", {}
        ).get("name", "Bot")
        return name

    @property
    def bot_handle(self) -> str:
        """What people type after the @ to mention the bot."""
        return re.sub(r"[^a-z0-9]+", "", self.bot_name.lower()) or "bot"

    @property
    def takes_direct_messages(self) -> bool:
        """Whether people may write to the bot, as the manifest's ``app_home`` says."""
        app_home = self.feature("app_home") or {}
        enabled = bool(app_home.get("messages_tab_enabled", True))
        return enabled and not app_home.get("messages_tab_read_only_enabled", False)

    def feature(self, name: str) -> Any:
        """A part of the manifest's features, such as ``slash_commands``; None when it has none."""
        return self.manifest.get("features", {}).get(name)

    def person(self, member_id: str) -> Person:
        """The person who acts as this member. Raises KeyError for nobody."""
        return self._people[member_id]

    def dm(self, member_id: str) -> str:
        """The id of the conversation between a member and the bot. Raises KeyError for nobody."""
        return self._dms[member_id]

    def dm_member(self, channel_id: str) -> str | None:
        """Whose conversation with the bot this is; None when it is none."""
        return next((member for member, dm in self._dms.items() if dm == channel_id), None)

    def has_channel(self, channel_id: str) -> bool:
        """Whether there is such a channel or conversation."""
        return channel_id in self._messages

    def is_in(self, user_id: str, channel_id: str) -> bool:
        """Whether a member or the bot is in a channel or conversation."""
        if channel_id in self.channels:
            return user_id in self.channels[channel_id].members
        return user_id in (self.bot_user_id, self.dm_member(channel_id))

    def messages(self, channel_id: str) -> list[Message]:
        """A channel's messages as stored, oldest first, replies among them. Raises KeyError for none such."""
        return list(self._messages[channel_id])

    def find(self, channel_id: str, ts: str) -> Message | None:
        """The message at a timestamp, if it is still there."""
        return next((m for m in self._messages.get(channel_id, ()) if m.ts == ts), None)

    def replies(self, message: Message) -> list[Message]:
        """The thread under a message, oldest first, without the message itself."""
        stored = self._messages[message.channel]
        return [m for m in stored if m.thread_ts == message.ts and m.ts != message.ts]

    def write(self, message: Message, *, with_metadata: bool = False) -> JSON:
        """A message as Slack writes it, with what it knows of its thread."""
        written = message.payload(with_metadata=with_metadata)
        written["team"] = self.team_id
        if message.only_for is None:
            replies = self.replies(message)
            if replies:
                written |= {
                    "thread_ts": message.ts,
                    "reply_count": len(replies),
                    "reply_users": sorted({one.user for one in replies}),
                    "latest_reply": replies[-1].ts,
                }
        return written

    def next_ts(self) -> str:
        """A timestamp later than every one before."""
        self._last_ts = max(self._last_ts + 1, int(self.clock() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def next_id(self, prefix: str) -> str:
        """An id never given before."""
        self._counter += 1
        return f"{prefix}{self._counter:06d}{secrets.token_hex(2).upper()}"

    def name_blocks(self, blocks: list[JSON]) -> list[JSON]:
        """Blocks as stored: with Slack's defaults, and ids where the app gave none."""
        named: list[JSON] = fill_defaults(blocks)
        for block in named:
            block.setdefault("block_id", secrets.token_urlsafe(4))
            for element in elements_of(block):
                element.setdefault("action_id", secrets.token_urlsafe(4))
        return named

    def store(self, message: Message) -> None:
        """Put a message where it belongs and tell whoever listens."""
        message.state = collect_state(message.blocks)
        message.versions.append(message.blocks)
        if message.only_for is not None:
            self.ephemerals.append(message)
        else:
            self._messages[message.channel].append(message)
            self._tell_message(message)
        self.changed()

    def revise(self, message: Message) -> None:
        """Tell whoever listens that a message's content is new."""
        message.state = collect_state(message.blocks, message.state)
        message.versions.append(message.blocks)
        if message.only_for is None:
            self._tell_message_change("message_changed", message, {"message": self.write(message)})
        self.changed()

    def remove(self, message: Message) -> None:
        """Take a message away."""
        if message.only_for is not None:
            self.ephemerals.remove(message)
        else:
            self._messages[message.channel].remove(message)
            self._tell_message_change("message_deleted", message, {"deleted_ts": message.ts})
        self.changed()

    def mint_trigger(self, member_id: str, view_id: str | None = None) -> str:
        """A fresh trigger_id for a person's act."""
        self._counter += 1
        trigger_id = f"{self._counter}.{int(self.clock())}.{secrets.token_hex(16)}"
        self.triggers[trigger_id] = Trigger(trigger_id, member_id, self.clock(), view_id)
        _forget_oldest(self.triggers)
        return trigger_id

    def mint_response_url(self, member_id: str, channel: str, message: Message | None = None) -> str:
        """A fresh response_url for a person's act in a channel."""
        key = secrets.token_urlsafe(18)
        self.response_urls[key] = ResponseUrl(key, member_id, channel, self.clock(), message)
        _forget_oldest(self.response_urls)
        return f"{self.url}/actions/{self.team_id}/{key}"

    def make_view(self, member_id: str, body: JSON, *, previous: View | None = None) -> View:
        """A new view from what an app sent; nobody sees it yet."""
        view_id = self.next_id("V")
        body = {**body, "blocks": self.name_blocks(body["blocks"])}
        root = previous.root_view_id if previous is not None else view_id
        view = View(view_id, member_id, body, self._hash(), root, None if previous is None else previous.id)
        view.state = collect_state(view.blocks)
        self.views[view_id] = view
        return view

    def revise_view(self, view: View, body: JSON) -> None:
        """Put new content into a view, keeping what is filled in under the same ids."""
        view.body = {**body, "blocks": self.name_blocks(body["blocks"])}
        view.state = collect_state(view.blocks, view.state)
        view.hash = self._hash()
        view.errors = {}
        self.changed()

    def stack_view(self, view: View) -> None:
        """Show a view on top of a person's modal."""
        self.stacks[view.member_id].append(view)
        self.changed()

    def unstack_view(self, view: View, *, whole: bool = False) -> list[View]:
        """Close a view, or the whole modal; returns the views closed, top first."""
        stack = self.stacks[view.member_id]
        gone = list(reversed(stack)) if whole else [view]
        for one in gone:
            one.open = False
            stack.remove(one)
            del self.views[one.id]
        self.changed()
        return gone

    def publish_home(self, member_id: str, body: JSON) -> View:
        """Give a member's App Home new content."""
        view = self.homes.get(member_id)
        if view is None:
            view = self.homes[member_id] = self.make_view(member_id, body)
            self.changed()
        else:
            self.revise_view(view, body)
        return view

    def write_view(self, view: View) -> JSON:
        """A view as Slack writes it in an answer or an interaction."""
        written: JSON = {
            "id": view.id,
            "team_id": self.team_id,
            "app_id": self.app_id,
            "app_installed_team_id": self.team_id,
            "bot_id": self.bot_id,
            "private_metadata": "",
            "callback_id": "",
            "external_id": "",
            "title": None,
            "close": None,
            "submit": None,
            "clear_on_close": False,
            "notify_on_close": False,
            "previous_view_id": view.previous_view_id,
            "root_view_id": view.root_view_id,
            "hash": view.hash,
            "state": {"values": view.state},
        }
        written |= fill_defaults(view.body)
        return written

    def encode(self, text: str) -> str:
        """What a person typed, as Slack stores it: entities escaped, @names and #channels as ids."""
        escaped = html.escape(text, quote=False)
        names = {member.handle: member.id for member in self.members.values()}
        names[self.bot_handle] = self.bot_user_id
        rooms = {channel.name: channel.id for channel in self.channels.values()}

        def mention(match: re.Match[str]) -> str:
            found = names.get(match[1].rstrip("."))
            return match[0] if found is None else f"<@{found}>"

        def room(match: re.Match[str]) -> str:
            found = rooms.get(match[1])
            return match[0] if found is None else f"<#{found}|{match[1]}>"

        return re.sub(r"(?<!\S)#([\w-]+)", room, re.sub(r"(?<!\S)@([\w.]+)", mention, escaped))

    def user_fields(self, member_id: str) -> JSON:
        """The ``user`` of an interaction."""
        handle = self.members[member_id].handle
        return {"id": member_id, "username": handle, "name": handle, "team_id": self.team_id}

    def channel_name(self, channel_id: str) -> str:
        """The name Slack gives a channel in commands and interactions."""
        if channel_id in self.channels:
            return self.channels[channel_id].name
        return "directmessage"

    def emit(self, subscription: str, event: JSON) -> None:
        """Send an event to the bot if there is one, its manifest subscribes to it and it has the scope."""
        settings = self.manifest.get("settings", {})
        if subscription not in settings.get("event_subscriptions", {}).get("bot_events", ()):
            return
        if _EVENT_SCOPES.get(subscription) not in (None, *self.scopes):
            return
        if self.request_url is None and not self.delivery.sockets:
            return
        envelope = {
            "token": "practice-verification-token",
            "team_id": self.team_id,
            "api_app_id": self.app_id,
            "event": {"event_ts": self.next_ts(), **event},
            "type": "event_callback",
            "event_id": self.next_id("Ev"),
            "event_time": int(self.clock()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": self.team_id,
                    "user_id": self.bot_user_id,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": self.next_id("4-"),
        }
        self.spawn(self.delivery.send_event(envelope))

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do something in the background; ``settle`` waits for it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settle(self) -> None:
        """Wait until everything sent to the bot is answered or given up."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def close(self) -> None:
        """Stop what is under way and end all connections."""
        for task in list(self._tasks):
            task.cancel()
        await self.settle()
        await self.delivery.close()

    def fail(
        self,
        method: str,
        *,
        status: int | None = None,
        error: str | None = None,
        retry_after: int | None = None,
        delay: float = 0.0,
        drop: bool = False,
        after: bool = False,
        times: int = 1,
    ) -> None:
        """Make the next ``times`` calls of a Web API method fail.

        ``status`` answers with that HTTP status, ``error`` with ``{"ok": false}`` and that error, ``delay``
        waits first, ``drop`` cuts the connection. With ``after`` the call takes effect before it fails, as
        when an answer is lost on the way. The method ``response_url`` stands for all of those. Several
        faults of a method are used up one after another.
        """
        if status == 429:  # noqa: PLR2004 (HTTP's "too many requests")
            retry_after = 1 if retry_after is None else retry_after
        self._faults.setdefault(method, []).append(
            Fault(times, status, error, retry_after, delay, drop, after)
        )

    def take_fault(self, method: str) -> Fault | None:
        """The failure to show for this call, if one is due."""
        queue = self._faults.get(method)
        if not queue:
            return None
        fault = queue[0]
        fault.times -= 1
        if fault.times <= 0:
            queue.pop(0)
        return fault

    def record(self, exchange: Exchange) -> None:
        """Keep a request for the developer panel."""
        self.log.append(exchange)
        self.changed()

    def changed(self) -> None:
        """Wake everyone who waits for something to happen."""
        self.revision += 1
        tick, self._tick = self._tick, asyncio.Event()
        tick.set()

    def next_change(self) -> Coroutine[Any, Any, object]:
        """Something to await until anything changes after this call, even if it changes before the await."""
        return self._tick.wait()

    async def wait_for(
        self,
        predicate: Callable[[Workspace], T | None],
        timeout: float = 5.0,  # noqa: ASYNC109 (the message at the end says what was seen)
    ) -> T:
        """The predicate's result once it is truthy, asked again at every change.

        Raises TimeoutError saying what was seen instead.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while True:
            tick = self._tick
            found = predicate(self)
            if found:
                return found
            try:
                async with asyncio.timeout_at(deadline):
                    await tick.wait()
            except TimeoutError:
                raise TimeoutError(f"not within {timeout:g} s; seen: {self.describe()}") from None

    def describe(self) -> str:
        """What happened lately, in a few lines."""
        lines = [
            f"{channel_id}: {message.text[:80]!r}"
            for channel_id, stored in self._messages.items()
            for message in stored[-3:]
        ]
        lines += [
            f"only for {one.only_for} in {one.channel}: {one.text[:80]!r}" for one in self.ephemerals[-3:]
        ]
        lines += [
            f"modal of {member_id}: {' > '.join(view.title for view in stack)}"
            for member_id, stack in self.stacks.items()
            if stack
        ]
        lines += [
            f"{one.direction} {one.what}: {one.status} {str(one.response)[:120]}"
            for one in list(self.log)[-8:]
        ]
        return "\n  ".join(["", *lines]) if lines else "nothing"

    def _hash(self) -> str:
        return f"{int(self.clock())}.{secrets.token_hex(4)}"

    def _kind(self, channel_id: str) -> tuple[str, str]:
        if channel_id not in self.channels:
            return "message.im", "im"
        if self.channels[channel_id].private:
            return "message.groups", "group"
        return "message.channels", "channel"

    def _tell_message(self, message: Message) -> None:
        if not self.is_in(self.bot_user_id, message.channel):
            return
        subscription, kind = self._kind(message.channel)
        event = self.write(message) | {"channel": message.channel, "event_ts": message.ts}
        self.emit(subscription, event | {"channel_type": kind})
        if kind != "im" and f"<@{self.bot_user_id}>" in message.text and message.bot_id is None:
            self.emit("app_mention", event | {"type": "app_mention"})

    def _tell_message_change(self, subtype: str, message: Message, fields: JSON) -> None:
        if not self.is_in(self.bot_user_id, message.channel):
            return
        subscription, kind = self._kind(message.channel)
        event = {
            "type": "message",
            "subtype": subtype,
            "hidden": True,
            "channel": message.channel,
            "channel_type": kind,
            "ts": self.next_ts(),
        }
        self.emit(subscription, event | fields)
