"""The three things the core needs from outside, and the values that cross: Store, Surface, Network.

Times are seconds since the epoch (UTC) where a store sorts by them, aware datetimes elsewhere.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.cards import Card


@dataclass(frozen=True, slots=True)
class Document:
    """A stored JSON document and its version, which grows by one with every change."""

    version: int
    body: str


@dataclass(frozen=True, slots=True)
class Placing:
    """One change to an index: `member` stands in `index` at `score`, or, with None, no longer does."""

    index: str
    member: str
    score: float | None


@dataclass(frozen=True, slots=True)
class Job:
    """Work to be done later, once: a row with a due time.

    Attributes:
        id: names the work; adding a job whose id is waiting replaces it and frees its lease. The count of
            attempts goes on, from one where it had been given up: what was begun may be done.
        kind: what has to be done, such as "show" or "publish".
        due: seconds since the epoch before which nobody gets it.
        payload: what the worker has to know; ids only, never what people wrote.
    """

    id: str
    kind: str
    due: float
    payload: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Claim:
    """A job lent to one worker until its lease ends.

    Attributes:
        job: the work.
        fence: grows with every claim; who settles has to show the newest.
        attempt: how often the job has been lent, this time included (1 at first).
    """

    job: Job
    fence: int
    attempt: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a claim: done, to be tried again at `again`, or given up with a reason (`dead`)."""

    claim: Claim
    again: float | None = None
    dead: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of an append-only log. `seq` is 0 until the store has given it its place (from 1, no gaps)."""

    stream: str
    body: str
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Commit:
    """One atomic step: the store does all of it or none.

    Attributes:
        guards: document key → the version it must have (0: must not exist).
        puts: document key → its new JSON.
        placings: index changes.
        entries: log lines to append.
        jobs: jobs to add; one that waits under the same id is replaced.
        cancels: ids of jobs to remove, whether lent or not; unknown ids are ignored.
        settle: the claim this step answers.
        key: names the request behind this step, so that the same request does nothing a second time.
        result: remembered under `key` and given to the second asker.
    """

    guards: Mapping[str, int] = field(default_factory=dict)
    puts: Mapping[str, str] = field(default_factory=dict)
    placings: tuple[Placing, ...] = ()
    entries: tuple[Entry, ...] = ()
    jobs: tuple[Job, ...] = ()
    cancels: tuple[str, ...] = ()
    settle: Settlement | None = None
    key: str | None = None
    result: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The store's answer: `first` is False where the commit's key was known and nothing was done."""

    first: bool
    result: str


class Durability(StrEnum):
    """What an acknowledged commit survives."""

    FSYNC = "fsync"
    """Loss of the process and of this machine's power."""
    REPLICATED = "replicated"
    """Also the loss of this machine."""
    LOSSY = "lossy"
    """The last seconds may be lost even when only the process dies."""
    VOLATILE = "volatile"
    """Nothing is promised."""


class Store(Protocol):
    """Where everything is kept. Once `commit` has returned, its step is as durable as `durability` says."""

    durability: Durability

    async def commit(self, commit: Commit) -> Receipt:
        """Apply one step.

        Raises:
            Conflict: a guard failed, or the settled claim is no longer the newest; nothing was done.
        """

    async def get(self, key: str) -> Document | None:
        """The document under a key."""

    async def get_all(self, keys: Sequence[str]) -> dict[str, Document]:
        """The documents that exist among these keys."""

    async def find(
        self,
        index: str,
        *,
        low: float = -math.inf,
        high: float = math.inf,
        limit: int = 100,
        newest_first: bool = False,
    ) -> list[str]:
        """Members of an index by score, low to high inclusive; equal scores by member."""

    async def count(self, index: str) -> int:
        """How many members an index has."""

    async def log(self, stream: str, *, after: int = 0, limit: int = 1000) -> list[Entry]:
        """A stream's lines in order, from the one behind `after`."""

    async def claim(self, kinds: Sequence[str], *, now: float, lease: float, limit: int) -> list[Claim]:
        """Lend due jobs of these kinds for `lease` seconds, the longest due first."""

    async def next_due(self, kinds: Sequence[str]) -> float | None:
        """When the next job of these kinds is due or its lease ends; None where there is none."""

    async def backlog(self) -> dict[str, int]:
        """How many jobs wait, by kind, and under "dead" how many were given up."""

    async def close(self) -> None:
        """Finish what was asked for and let go of the files or connections."""


class Surface(Protocol):
    """A chat application that can show cards."""

    name: str

    async def show(
        self,
        card: "Card",
        *,
        copy: Mapping[str, str] | None,
        thread: Mapping[str, str] | None,
        again: bool,
    ) -> dict[str, str]:
        """Show a card as it is now.

        Args:
            card: what to show; its `audience` says to whom, its `key` which message of its draft it is.
            copy: what this method returned for the same message earlier, to be edited; None at first.
            thread: what it returned for the message this one answers, or None.
            again: an earlier attempt may have posted it without our knowing: look for it first.

        Returns:
            Where the message is, to be kept and handed in next time.

        Raises:
            Busy: not now.
            Declined: never; somebody has to mend the configuration.
        """


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a network is asked to publish.

    Attributes:
        key: the same for every attempt at one delivery; a network with idempotency keys passes it on.
        site: where it appears, such as "facebook".
        text: the words, as they appear there, the link included where the site has it in the text.
        link: the address that goes with it, or "".
    """

    key: str
    site: str
    text: str
    link: str


class Network(Protocol):
    """A way to publish."""

    async def send(self, parcel: Parcel) -> str:
        """Publish, and return the public address ("" where there is none).

        Raises:
            Busy: certainly not published; try again later.
            Declined: certainly not published, and never will be.
            Exception: anything else means that nobody knows.
        """

    async def find(self, parcel: Parcel) -> str | None:
        """The public address of what was sent under the parcel's key; None where it certainly was not.

        Raises:
            LookupError: this network cannot tell.
        """
