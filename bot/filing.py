"""How things are filed and found again: drafts with their lists and jobs, and the hold on everything."""

import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot import codec
from bot.draft import SYSTEM, Draft, Person, State, Status
from bot.ports import Commit, Entry, Job, Placing, Store

REVIEW = "review"
"""Index of drafts that wait for reviewers, by when they were sent."""
QUEUE = "queue"
"""Index of approved drafts, by when they go out; those that missed their time stand at the end."""
HOLD = "hold"
"""Document that says whether everything is on hold, and the log of all it has ever said."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Whether everything is on hold, by whom, since when and why.

    Attributes:
        version: which hold or release this is, from 1; 0 before the first.
    """

    on: bool
    by: Person
    at: datetime
    reason: str
    version: int


FREE = Hold(False, SYSTEM, datetime.fromtimestamp(0, UTC), "", 0)
"""Nothing was ever on hold."""


def key_of(draft_id: str) -> str:
    """The document key of a draft."""
    return f"draft:{draft_id}"


def mine(email: str) -> str:
    """The index of one author's drafts, by their last change."""
    return f"mine:{email}"


def show_job(surface: str, draft_id: str, now: datetime) -> Job:
    """The work of bringing every copy of a draft's cards up to date on one surface."""
    return Job(f"show:{surface}:{draft_id}", "show", now.timestamp(), {"surface": surface, "draft": draft_id})


def file(draft: Draft, version: int, surfaces: tuple[str, ...], now: datetime) -> Commit:
    """The one step that stores a draft over the version that was read, with all that follows from it."""
    due = draft.post.publish_at or now
    place = math.inf if draft.status is Status.APPROVED else due.timestamp()
    queued = draft.status in (Status.SCHEDULED, Status.APPROVED, Status.HELD)
    sent_at = draft.events[-1].at.timestamp()
    publish = {f"publish:{draft.id}:{d.site}": d for d in draft.deliveries}
    waiting = draft.status is Status.SCHEDULED
    return Commit(
        guards={key_of(draft.id): version},
        puts={key_of(draft.id): codec.dumps(draft)},
        placings=(
            Placing(mine(draft.author.email), draft.id, now.timestamp()),
            Placing(REVIEW, draft.id, sent_at if draft.status is Status.IN_REVIEW else None),
            Placing(QUEUE, draft.id, place if queued else None),
        ),
        jobs=(
            *(show_job(surface, draft.id, now) for surface in surfaces),
            *(
                Job(name, "publish", due.timestamp(), {"draft": draft.id, "site": d.site})
                for name, d in publish.items()
                if waiting and d.state is State.WAITING
            ),
        ),
        cancels=tuple(f"publish:{draft.id}:{site}" for site in draft.post.sites if not waiting),
    )


def reminders(draft: Draft, surfaces: tuple[str, ...], due: datetime) -> tuple[Job, ...]:
    """The work of telling that a draft waits for the same decision as now, should it still do so then."""
    if draft.status is not Status.IN_REVIEW:
        return ()
    since = str(len(draft.events) - 1)
    return tuple(
        Job(
            f"remind:{surface}:{draft.id}",
            "remind",
            due.timestamp(),
            {"surface": surface, "draft": draft.id, "since": since},
        )
        for surface in surfaces
    )


def settled(draft: Draft, version: int, surfaces: tuple[str, ...], now: datetime) -> Commit:
    """The step that stores what a network answered: as `file`, but other sites' jobs stay as they are."""
    step = file(draft, version, surfaces, now)
    return replace(step, jobs=tuple(job for job in step.jobs if job.kind == "show"), cancels=())


def hold(said: Hold, surfaces: tuple[str, ...]) -> Commit:
    """The step that puts everything on hold or releases it, after the hold or release before."""
    before = said.version - 1
    return Commit(
        guards={HOLD: before},
        puts={HOLD: codec.dumps(said)},
        entries=(Entry(HOLD, codec.dumps(said)),),
        jobs=tuple(
            Job(f"hold:{name}:{n}", "show", said.at.timestamp(), {"surface": name, "hold": str(n)})
            for name in surfaces
            for n in (before, said.version)
            if n
        ),
    )


async def read_draft(store: Store, draft_id: str) -> tuple[Draft, int] | None:
    """A draft and the version it was read at."""
    document = await store.get(key_of(draft_id))
    return None if document is None else (codec.loads(Draft, document.body), document.version)


async def read_hold(store: Store) -> Hold:
    """Whether everything is on hold now."""
    document = await store.get(HOLD)
    return FREE if document is None else codec.loads(Hold, document.body)


async def read_hold_at(store: Store, version: int) -> Hold:
    """What was said at one version: each is one line of the log."""
    [entry] = await store.log(HOLD, after=version - 1, limit=1)
    return codec.loads(Hold, entry.body)
