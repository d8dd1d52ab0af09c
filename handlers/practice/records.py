"""The things a workspace keeps: people, channels, messages, views, and what went over the wire."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handlers.practice.blocks import JSON


VERSIONS_KEPT = 50
"""How many versions of a message's blocks are remembered for those who still see an old one."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the workspace; ``hint`` is one line on what to try next as this person."""

    id: str
    name: str
    title: str = ""
    email: str | None = None
    tz: str = "America/Chicago"
    hint: str = ""

    @property
    def handle(self) -> str:
        """What others type after the @ to mention this person."""
        return ".".join("".join(c for c in word if c.isalnum()) for word in self.name.lower().split())


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel and who is in it; the bot is in it when its user id is among the members."""

    id: str
    name: str
    members: frozenset[str]
    topic: str = ""
    private: bool = False


@dataclass(slots=True)
class Message:
    """A message as stored; ``only_for`` names the one person an ephemeral message is shown to.

    ``versions`` are the blocks it has had lately, the present ones last.
    """

    ts: str
    channel: str
    user: str
    text: str
    blocks: list[JSON] = field(default_factory=list)
    attachments: list[JSON] = field(default_factory=list)
    thread_ts: str | None = None
    subtype: str | None = None
    bot_id: str | None = None
    app_id: str | None = None
    metadata: JSON | None = None
    edited: JSON | None = None
    only_for: str | None = None
    state: dict[str, dict[str, JSON]] = field(default_factory=dict)
    versions: deque[list[JSON]] = field(
        default_factory=lambda: deque(maxlen=VERSIONS_KEPT), repr=False, compare=False
    )

    def payload(self, *, with_metadata: bool = False) -> JSON:
        """The message as Slack writes it in an answer or an event."""
        written: JSON = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text}
        for name in ("subtype", "bot_id", "app_id", "thread_ts", "edited"):
            value = getattr(self, name)
            if value is not None:
                written[name] = value
        if self.blocks:
            written["blocks"] = self.blocks
        if self.attachments:
            written["attachments"] = self.attachments
        if with_metadata and self.metadata is not None:
            written["metadata"] = self.metadata
        return written


@dataclass(slots=True)
class View:
    """A modal or an App Home as it is now; ``body`` is what the app sent, ``state`` what is filled in."""

    id: str
    member_id: str
    body: JSON
    hash: str
    root_view_id: str
    previous_view_id: str | None = None
    state: dict[str, dict[str, JSON]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    open: bool = True

    @property
    def blocks(self) -> list[JSON]:
        """The view's blocks, each with its block id."""
        found: list[JSON] = self.body["blocks"]
        return found

    @property
    def title(self) -> str:
        """The title a person reads; empty for an App Home."""
        title: str = self.body.get("title", {}).get("text", "")
        return title

    @property
    def callback_id(self) -> str:
        """The app's name for this kind of view."""
        callback_id: str = self.body.get("callback_id", "")
        return callback_id

    @property
    def private_metadata(self) -> str:
        """What the app stored in the view for itself."""
        metadata: str = self.body.get("private_metadata", "")
        return metadata


@dataclass(slots=True)
class Trigger:
    """A person's act, exchangeable once for a view while it is fresh."""

    id: str
    member_id: str
    minted: float
    view_id: str | None = None
    used: bool = False


@dataclass(slots=True)
class ResponseUrl:
    """The right to answer an act a few times: where, for whom, and which message it came from."""

    key: str
    member_id: str
    channel: str
    minted: float
    message: Message | None = None
    uses: int = 0


@dataclass(slots=True)
class Exchange:
    """One request and its answer: ``direction`` is "to bot" or "from bot"."""

    direction: str
    what: str
    method: str
    path: str
    at: float
    request: Any
    status: int | None = None
    duration: float | None = None
    response: Any = None


@dataclass(slots=True)
class Fault:
    """A failure to show for the next calls of a method."""

    times: int
    status: int | None = None
    error: str | None = None
    retry_after: int | None = None
    delay: float = 0.0
    drop: bool = False
    after: bool = False

    @property
    def takes_effect(self) -> bool:
        """Whether the call does its work all the same: before it fails, or because it only is slow."""
        return self.after or not (self.status or self.error or self.drop)


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a person's act; ``error`` and ``text`` are what Slack shows when it failed."""

    ok: bool
    error: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class SubmitResult:
    """What became of a submitted modal.

    ``errors`` maps block ids to the text under the field; ``sent`` is false when Slack's own form refused
    the values before asking the bot; ``view`` is the updated or pushed view, if any.
    """

    ok: bool
    sent: bool = True
    closed: bool = False
    errors: dict[str, str] = field(default_factory=dict)
    view: View | None = None
    error: str | None = None
    text: str = ""
