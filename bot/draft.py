"""A draft, the moves it can make, and who may make them. Whoever has read `MOVES` knows the product.

Everything here is a value or a pure function: time and people come in as arguments.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Flag, StrEnum, auto

from bot import codec
from bot.errors import Refused
from policies.check import Finding
from policies.post import Post, Site
from policies.severity import Severity


class Status(StrEnum):
    """Where a draft stands, in the words people see everywhere."""

    DRAFT = "draft"
    """Being written; nothing is stored."""
    IN_REVIEW = "in review"
    """Waits for the reviewers."""
    RETURNED = "changes requested"
    """Back with its author, with a reason."""
    APPROVED = "approved"
    """Approved, and waits for a time that is still to come."""
    SCHEDULED = "scheduled"
    """In the publishing queue."""
    HELD = "on hold"
    """Approved, and kept back by a reviewer."""
    PUBLISHED = "published"
    """Public everywhere it was meant to be."""
    ATTENTION = "needs attention"
    """At least one network did not take it, or nobody knows whether it did."""
    REJECTED = "rejected"
    """Will not go out."""
    WITHDRAWN = "withdrawn"
    """Taken back by its author."""


class Action(StrEnum):
    """What can be done to a draft."""

    SUBMIT = "submit"
    APPROVE = "approve"
    RETURN = "return"
    REJECT = "reject"
    REVISE = "revise"
    WITHDRAW = "withdraw"
    SCHEDULE = "schedule"
    LAPSE = "lapse"
    RESCHEDULE = "reschedule"
    HOLD = "hold"
    RELEASE = "release"
    PUBLISH = "publish"
    STALL = "stall"
    RETRY = "retry"
    ACCEPT = "accept"


class Role(Flag):
    """What somebody is for a draft."""

    NONE = 0
    AUTHOR = auto()
    """Wrote it (as a standing role: may write)."""
    REVIEWER = auto()
    """Decides about what others wrote."""
    SYSTEM = auto()
    """The bot itself, when a time has come or a network has answered."""


MOVES: dict[tuple[Status, Action], tuple[Role, Status]] = {
    (Status.DRAFT, Action.SUBMIT): (Role.AUTHOR, Status.IN_REVIEW),
    (Status.IN_REVIEW, Action.APPROVE): (Role.REVIEWER, Status.APPROVED),
    (Status.IN_REVIEW, Action.RETURN): (Role.REVIEWER, Status.RETURNED),
    (Status.IN_REVIEW, Action.REJECT): (Role.REVIEWER, Status.REJECTED),
    (Status.IN_REVIEW, Action.REVISE): (Role.AUTHOR, Status.IN_REVIEW),
    (Status.IN_REVIEW, Action.WITHDRAW): (Role.AUTHOR, Status.WITHDRAWN),
    (Status.RETURNED, Action.REVISE): (Role.AUTHOR, Status.IN_REVIEW),
    (Status.RETURNED, Action.WITHDRAW): (Role.AUTHOR, Status.WITHDRAWN),
    (Status.APPROVED, Action.SCHEDULE): (Role.SYSTEM, Status.SCHEDULED),
    (Status.APPROVED, Action.LAPSE): (Role.SYSTEM, Status.APPROVED),
    (Status.APPROVED, Action.RESCHEDULE): (Role.AUTHOR | Role.REVIEWER, Status.SCHEDULED),
    (Status.APPROVED, Action.REVISE): (Role.AUTHOR, Status.IN_REVIEW),
    (Status.APPROVED, Action.WITHDRAW): (Role.AUTHOR, Status.WITHDRAWN),
    (Status.SCHEDULED, Action.HOLD): (Role.REVIEWER, Status.HELD),
    (Status.SCHEDULED, Action.RESCHEDULE): (Role.AUTHOR | Role.REVIEWER, Status.SCHEDULED),
    (Status.SCHEDULED, Action.REVISE): (Role.AUTHOR, Status.IN_REVIEW),
    (Status.SCHEDULED, Action.WITHDRAW): (Role.AUTHOR, Status.WITHDRAWN),
    (Status.SCHEDULED, Action.LAPSE): (Role.SYSTEM, Status.APPROVED),
    (Status.SCHEDULED, Action.PUBLISH): (Role.SYSTEM, Status.PUBLISHED),
    (Status.SCHEDULED, Action.STALL): (Role.SYSTEM, Status.ATTENTION),
    (Status.HELD, Action.RELEASE): (Role.REVIEWER, Status.APPROVED),
    (Status.HELD, Action.RETURN): (Role.REVIEWER, Status.RETURNED),
    (Status.HELD, Action.REJECT): (Role.REVIEWER, Status.REJECTED),
    (Status.HELD, Action.WITHDRAW): (Role.AUTHOR, Status.WITHDRAWN),
    (Status.ATTENTION, Action.RETRY): (Role.AUTHOR | Role.REVIEWER, Status.SCHEDULED),
    (Status.ATTENTION, Action.ACCEPT): (Role.AUTHOR | Role.REVIEWER, Status.PUBLISHED),
    (Status.ATTENTION, Action.WITHDRAW): (Role.AUTHOR, Status.WITHDRAWN),
}
"""(status, action) → (who, new status): one row per move there is. An approval and a release are followed by
the bot's own SCHEDULE, or, where the wanted time has passed meanwhile, by its LAPSE."""

REASONED = frozenset({Action.RETURN, Action.REJECT, Action.HOLD})
"""Actions that need a reason."""

UNSENT = frozenset(
    {
        Action.RETURN,
        Action.REJECT,
        Action.REVISE,
        Action.WITHDRAW,
        Action.RESCHEDULE,
        Action.LAPSE,
        Action.HOLD,
    }
)
"""Actions that make no sense once a network has been asked to publish."""


class Need(StrEnum):
    """How many of a step's reviewers have to approve."""

    ANY = "any"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the review: who approves, and whether any one or all of them have to."""

    name: str
    reviewers: frozenset[str]
    need: Need


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a say.

    Attributes:
        email: lower case; who they are on every chat application. Empty for the bot itself.
        name: how cards call them.
        roles: their standing roles; for one draft, `roles_for` decides.
    """

    email: str
    name: str
    roles: Role = Role.NONE


SYSTEM = Person("", "Countersign", Role.SYSTEM)


@dataclass(frozen=True, slots=True)
class Revision:
    """What was judged, by which rules.

    Attributes:
        number: from 1.
        post: what would be published.
        findings: what the checks said of it; never a BLOCK.
        edition: the rule set that said so.
        digest: SHA-256 of the post (`digest_of`); an approval signs it.
        note: the author's words to the reviewer; not published.
    """

    number: int
    post: Post
    findings: tuple[Finding, ...]
    edition: str
    digest: str
    note: str = ""

    def to_allow(self) -> tuple[str, ...]:
        """The names of the findings that an approval has to allow, each once."""
        return tuple(dict.fromkeys(f.name for f in self.findings if f.severity is Severity.REVIEW))


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a draft's history. An approval *is* an event.

    Attributes:
        at: when (aware, UTC).
        by: who, with the roles they held then.
        action: what.
        revision: the revision it was about; for REVISE and RESCHEDULE, the new one.
        digest: that revision's digest.
        note: the reason given.
        allowed: the findings allowed by name.
        request: the chat application's id of the request behind it.
        wording: for RETURN, the text that the reviewer would rather see.
    """

    at: datetime
    by: Person
    action: Action
    revision: int
    digest: str
    note: str = ""
    allowed: tuple[str, ...] = ()
    request: str = ""
    wording: str = ""


class State(StrEnum):
    """How far a post has got on one network."""

    WAITING = "waiting"
    SENDING = "sending"
    """The network is being asked; whoever finds this afterwards does not send again blindly."""
    SENT = "sent"
    DECLINED = "declined"
    """Certainly not published."""
    UNSURE = "unsure"
    """Nobody knows; a person has to look."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far a draft has got on one site.

    Attributes:
        site: where.
        state: how far.
        link: its public address once sent ("" where there is none).
        reason: why it was declined, or what is unknown.
    """

    site: Site
    state: State = State.WAITING
    link: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A post on its way from a clinician's idea to the public, with all that was decided about it."""

    id: str
    author: Person
    status: Status
    revisions: tuple[Revision, ...]
    events: tuple[Event, ...] = ()
    deliveries: tuple[Delivery, ...] = ()

    @property
    def latest(self) -> Revision:
        """The revision that counts."""
        return self.revisions[-1]

    @property
    def post(self) -> Post:
        """What would be published."""
        return self.latest.post

    def last(self, *actions: Action) -> Event | None:
        """The newest event of one of these actions."""
        return next((e for e in reversed(self.events) if e.action in actions), None)

    def delivery(self, site: Site) -> Delivery | None:
        """How far it has got on one site."""
        return next((d for d in self.deliveries if d.site == site), None)


def digest_of(post: Post) -> str:
    """SHA-256 (hex) of everything an approval covers: the whole post, its time and zone included."""
    canonical = json.dumps(codec.to_json(post), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def revision_of(number: int, post: Post, findings: tuple[Finding, ...], edition: str, note: str) -> Revision:
    """A revision with its digest."""
    return Revision(number, post, findings, edition, digest_of(post), note)


def begin(draft_id: str, author: Person, revision: Revision) -> Draft:
    """A draft that nobody has submitted yet."""
    return Draft(draft_id, author, Status.DRAFT, (revision,))


def roles_for(draft: Draft, person: Person) -> Role:
    """What a person is for one draft: who wrote it is its author and nothing else, reviewer or not."""
    if person.email == draft.author.email:
        return person.roles & Role.AUTHOR
    return person.roles & ~Role.AUTHOR


def approvals(draft: Draft) -> frozenset[str]:
    """The addresses of those who have approved the latest revision."""
    return frozenset(
        e.by.email for e in draft.events if e.action is Action.APPROVE and e.revision == draft.latest.number
    )


def open_step(draft: Draft, steps: tuple[Step, ...]) -> Step | None:
    """The review step that waits, or None when the latest revision has passed them all.

    A step for all does not wait for the author, who cannot approve; one with nobody else stays open.
    """
    given = approvals(draft)
    for step in steps:
        others = step.reviewers - {draft.author.email}
        passed = others & given if step.need is Need.ANY else others and others <= given
        if not passed:
            return step
    return None


def permit(draft: Draft, action: Action, person: Person, at: datetime, steps: tuple[Step, ...]) -> Status:
    """The status this action leads to, if this person may do it at that time.

    Raises:
        Refused: saying why not, and what would help.
    """
    row = MOVES.get((draft.status, action))
    held = roles_for(draft, person)
    if row is None:
        raise Refused(_too_late(draft, at))
    role, status = row
    if not held & role:
        raise Refused(_not_yours(draft, person, role))
    hindered = hindrance(draft, action)
    if hindered:
        raise Refused(hindered)
    if action is Action.APPROVE:
        step = open_step(draft, steps)
        if step is not None and person.email not in step.reviewers:
            raise Refused(f"This draft waits for {step.name} now. Your own step is done or comes later.")
        if person.email in approvals(draft):
            raise Refused("You have approved this revision already. It waits for somebody else.")
    return status


def hindrance(draft: Draft, action: Action) -> str | None:
    """What stands in the way of a move that exists and is this person's: what networks have done already."""
    out = [d.site.label for d in draft.deliveries if d.state in (State.SENDING, State.SENT, State.UNSURE)]
    if action in UNSENT and out:
        return f"It is too late for that: {join(out)} may already show this post. Take it down there."
    if action is Action.ACCEPT and not out:
        return "No network has this post, so it cannot count as published. Send it again or withdraw it."
    return None


def offers(draft: Draft, role: Role) -> tuple[Action, ...]:
    """What somebody with this role can do now: the buttons of a card."""
    return tuple(
        action
        for (status, action), (needed, _) in MOVES.items()
        if status is draft.status and needed & role and hindrance(draft, action) is None
    )


def move(draft: Draft, event: Event, steps: tuple[Step, ...], *, revision: Revision | None = None) -> Draft:
    """The draft after an event; the only function that changes a status.

    `revision` is the new one for REVISE and RESCHEDULE, which for the latter differs in its time only.

    Raises:
        Refused: the event may not happen, or lacks a reason, an allowance or a revision it needs.
    """
    status = permit(draft, event.action, event.by, event.at, steps)
    if event.action in REASONED and not event.note.strip():
        raise Refused("Please give a reason: the author reads it.")
    if event.action is Action.APPROVE:
        missing = [name for name in draft.latest.to_allow() if name not in event.allowed]
        if missing:
            raise Refused(f"Allow each finding by name first: {join(missing)}.")
    after = replace(draft, status=status, events=(*draft.events, event))
    if event.action is Action.APPROVE and open_step(after, steps) is not None:
        after = replace(after, status=draft.status)
    if event.action in (Action.REVISE, Action.RESCHEDULE):
        if revision is None or revision.number != draft.latest.number + 1:
            raise Refused("This needs the next revision.")
        if event.action is Action.RESCHEDULE and not _same_but_time(revision.post, draft.post):
            raise Refused("A new time may change nothing else. Use Edit for the rest.")
        after = replace(after, revisions=(*draft.revisions, revision))
    return replace(after, deliveries=_deliveries(after, event.action))


def approved_digest(draft: Draft) -> str | None:
    """The digest that may be published: what the reviewers approved, with the time it was later given."""
    event = draft.last(Action.APPROVE, Action.RESCHEDULE, Action.REVISE, Action.SUBMIT)
    if event is None or event.action not in (Action.APPROVE, Action.RESCHEDULE):
        return None
    return event.digest


def record(draft: Draft, delivery: Delivery) -> Draft:
    """The draft with one site's delivery replaced."""
    return replace(
        draft, deliveries=tuple(delivery if d.site == delivery.site else d for d in draft.deliveries)
    )


def outcome(draft: Draft) -> Action | None:
    """What the deliveries have come to: PUBLISH, STALL, or None while one is under way."""
    states = {d.state for d in draft.deliveries}
    if states & {State.WAITING, State.SENDING}:
        return None
    return Action.PUBLISH if states == {State.SENT} else Action.STALL


def _deliveries(draft: Draft, action: Action) -> tuple[Delivery, ...]:
    """The deliveries after an action: made when scheduled, renewed by RETRY, gone when unscheduled."""
    match action:
        case Action.SCHEDULE | Action.RESCHEDULE:
            return tuple(Delivery(site) for site in draft.post.sites)
        case Action.RETRY:
            return tuple(d if d.state is State.SENT else Delivery(d.site) for d in draft.deliveries)
        case Action.ACCEPT:
            return tuple(
                replace(d, state=State.SENT, reason="") if d.state is State.UNSURE else d
                for d in draft.deliveries
            )
        case Action.PUBLISH | Action.STALL | Action.HOLD | Action.WITHDRAW:
            return draft.deliveries
        case _:
            return ()


def _same_but_time(one: Post, other: Post) -> bool:
    return replace(one, publish_at=None, zone="") == replace(other, publish_at=None, zone="")


def _too_late(draft: Draft, at: datetime) -> str:
    """Why a move that does not exist from here is refused, by what has happened meanwhile."""
    last = next((e for e in reversed(draft.events) if e.by != SYSTEM), None)
    if last is None:
        return "This was not sent for review yet. Send it first; nothing changed."
    minutes = int((at - last.at).total_seconds() // 60)
    ago = "just now" if minutes < 1 else "a minute ago" if minutes == 1 else f"{minutes} minutes ago"
    if minutes > 90:  # noqa: PLR2004 - beyond an hour and a half nobody counts minutes
        ago = f"on {last.at:%-d %B}" if minutes > 24 * 60 else f"{minutes // 60} hours ago"
    return f"{last.by.name} {DID.get(last.action, f'{PAST[last.action]} it')} {ago}; nothing changed."


def _not_yours(draft: Draft, person: Person, role: Role) -> str:
    """Why the wrong person is refused, by what they are."""
    if role & Role.REVIEWER and person.email == draft.author.email:
        return "You wrote this one, so somebody else has to decide about it."
    if role is Role.AUTHOR:
        return f"Only its author can do that. {draft.author.name} wrote this one."
    return "Only compliance reviewers can do that. You can still comment in the thread."


LABELS: dict[Action, str] = {
    Action.SUBMIT: "Check and send",
    Action.APPROVE: "Approve",
    Action.RETURN: "Ask for changes",
    Action.REJECT: "Reject",
    Action.REVISE: "Edit and resend",
    Action.WITHDRAW: "Withdraw",
    Action.SCHEDULE: "Schedule",
    Action.LAPSE: "Miss its time",
    Action.RESCHEDULE: "Pick another time",
    Action.HOLD: "Hold",
    Action.RELEASE: "Release",
    Action.PUBLISH: "Publish",
    Action.STALL: "Stall",
    Action.RETRY: "Send again",
    Action.ACCEPT: "It is public",
}
"""Every action as a button says it."""

DID = {
    Action.RETURN: "asked for changes",
    Action.WITHDRAW: "withdrew it",
    Action.HOLD: "put it on hold",
    Action.ACCEPT: "closed it as public",
    Action.RETRY: "sent it again",
}
"""What somebody did, where the history's word does not make a sentence with "it"."""

PAST: dict[Action, str] = {
    Action.SUBMIT: "submitted",
    Action.APPROVE: "approved",
    Action.RETURN: "changes requested",
    Action.REJECT: "rejected",
    Action.REVISE: "revised",
    Action.WITHDRAW: "withdrawn",
    Action.SCHEDULE: "scheduled",
    Action.LAPSE: "taken out of the queue",
    Action.RESCHEDULE: "rescheduled",
    Action.HOLD: "put on hold",
    Action.RELEASE: "released",
    Action.PUBLISH: "published",
    Action.STALL: "stopped",
    Action.RETRY: "sent again",
    Action.ACCEPT: "closed as public",
}
"""Every action as a history tells it."""


def join(words: Iterable[str]) -> str:
    """Words as English joins them: "a", "a and b", "a, b and c"; at least one."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
