"""How a draft is filed: its document, its places in the lists, the work that follows from its state. Pure."""

from dataclasses import replace
from datetime import datetime

from bot import codec
from bot.draft import Draft, State, Status
from bot.ports import Commit, Job, Placing

REVIEW = "review"
"""Index of drafts that wait for reviewers, by when they were sent."""
QUEUE = "queue"
"""Index of approved drafts, by when they go out."""
HOLD = "hold"
"""Document that says whether everything is on hold."""


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
            Placing(QUEUE, draft.id, due.timestamp() if queued else None),
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


def settled(draft: Draft, version: int, surfaces: tuple[str, ...], now: datetime) -> Commit:
    """The step that stores what a network answered: as `file`, but other sites' jobs stay as they are."""
    step = file(draft, version, surfaces, now)
    return replace(step, jobs=tuple(job for job in step.jobs if job.kind == "show"), cancels=())
