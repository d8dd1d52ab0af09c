"""Invented people, drafts in every status, and stand-ins for the outside: a clock, a surface, a network."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot import filing
from bot.clinic import Organisation
from bot.desk import Desk
from bot.draft import (
    MOVES,
    REASONED,
    SYSTEM,
    Action,
    Event,
    Need,
    Person,
    Role,
    State,
    Status,
    Step,
    begin,
    move,
    record,
    revision_of,
)
from bot.judge import Judge
from bot.names import RULES
from bot.outbox import Outbox
from bot.press import NEW, Look, Press, Token
from bot.store.sqlite import SqliteStore
from policies.check import Finding
from policies.example import CLINIC
from policies.post import Kind, Post, Site
from policies.severity import Severity

NOW = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)

CLARA = Person("clara.clinician@example.org", "Clara Clinician", Role.AUTHOR)
DEV = Person("dev.doctorsson@example.org", "Dev Doctorsson", Role.AUTHOR)
RITA = Person("rita.reviewer@example.org", "Rita Reviewer", Role.REVIEWER)
OMAR = Person("omar.officer@example.org", "Omar Officer", Role.REVIEWER)
BO = Person("bo.both@example.org", "Bo Both", Role.AUTHOR | Role.REVIEWER)
OTTO = Person("otto.outsider@example.net", "Otto Outsider")

STEPS = (Step("Compliance", frozenset({RITA.email, OMAR.email, BO.email}), Need.ANY),)

CLEAN = "Our lobby is open again."
TO_ALLOW = "Lost a scarf in our lobby? Call 312-555-0142."
"""A text whose number a reviewer has to allow by name."""
BLOCKED = "Our patient, MRN 00481516, walks again."

FINDING = Finding(
    code="CLM001",
    name="cure-claim",
    severity=Severity.REVIEW,
    message="Say what the treatment does instead.",
    cite="An invented rule, section 1",
    start=0,
    end=3,
)

WAY: dict[Status, tuple[Action, ...]] = {
    Status.DRAFT: (),
    Status.IN_REVIEW: (Action.SUBMIT,),
    Status.RETURNED: (Action.SUBMIT, Action.RETURN),
    Status.REJECTED: (Action.SUBMIT, Action.REJECT),
    Status.WITHDRAWN: (Action.SUBMIT, Action.WITHDRAW),
    Status.APPROVED: (Action.SUBMIT, Action.APPROVE, Action.LAPSE),
    Status.SCHEDULED: (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE),
    Status.HELD: (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.HOLD),
    Status.PUBLISHED: (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.PUBLISH),
    Status.ATTENTION: (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.STALL),
}
"""How a draft gets into each status."""

OUTCOMES = {Action.PUBLISH: (State.SENT, State.SENT), Action.STALL: (State.SENT, State.DECLINED)}
"""What two networks have answered when the bot says so."""


def a_post(text=CLEAN, sites=(Site.FACEBOOK, Site.LINKEDIN), **rest):
    return Post(Kind.POST, text, sites, **rest)


def a_revision(number=1, post=None, findings=(), note=""):
    return revision_of(number, post or a_post(), findings, "edition", note)


def whoever_may(role):
    """Somebody who may make a move that a role is needed for."""
    return SYSTEM if role & Role.SYSTEM else CLARA if role & Role.AUTHOR else RITA


def act(draft, action, by=None, *, revision=None, steps=STEPS, **event):
    """The draft after an event that is complete unless the test says otherwise."""
    role, _ = MOVES.get((draft.status, action), (Role.AUTHOR, None))
    if revision is None and action in (Action.REVISE, Action.RESCHEDULE):
        revision = a_revision(draft.latest.number + 1, draft.post)
    about = revision or draft.latest
    happened = Event(
        NOW, by or whoever_may(role), action, about.number, about.digest, allowed=draft.latest.to_allow()
    )
    if action in REASONED:
        happened = replace(happened, note="Please say it without the superlative")
    return move(draft, replace(happened, **event), steps, revision=revision)


def drive(draft, *actions):
    """The draft after some moves, with what networks answer on the way."""
    for action in actions:
        if action in OUTCOMES:
            states = zip(draft.deliveries, OUTCOMES[action], strict=True)
            for delivery, state in states:
                draft = record(draft, replace(delivery, state=state))
        draft = act(draft, action)
    return draft


def draft_in(status, **revision):
    """Clara's draft, led into a status by the moves that lead there."""
    return drive(begin("abcdefgh", CLARA, a_revision(**revision)), *WAY[status])


class Clock:
    """A clock that stands until it is told to go on."""

    def __init__(self, now=NOW):
        self.now = now

    def __call__(self):
        return self.now

    def pass_by(self, **time):
        self.now += timedelta(**time)


class FakeSurface:
    """Keeps what it is asked to show; `fails` says, by card key, what goes wrong next."""

    def __init__(self, name="slack"):
        self.name = name
        self.asked = []
        self.posted = {}
        self.fails = {}

    async def show(self, card, *, copy, thread, again):
        self.asked.append((card, copy, thread, again))
        for failure in self.fails.get(card.key, [])[:1]:
            self.fails[card.key].remove(failure)
            raise failure
        self.posted[card.key] = card
        return {"ts": copy["ts"] if copy else str(len(self.asked))}

    def keys(self):
        return [card.key for card, *_ in self.asked]


class FakeNetwork:
    """Answers as scripted (a link or an error each), then with links; `found` is what looking up says."""

    def __init__(self, *script, found=None):
        self.script = list(script)
        self.found = found
        self.sent = []
        self.looked_up = []

    async def send(self, parcel):
        self.sent.append(parcel)
        answer = self.script.pop(0) if self.script else f"https://{parcel.site}.example/{len(self.sent)}"
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def find(self, parcel):
        self.looked_up.append(parcel)
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


class Tally:
    """Counts what the outbox did."""

    def __init__(self):
        self.results = []

    def done(self, kind, result, seconds):
        assert seconds >= 0
        self.results.append((kind, result))


@dataclass
class Bot:
    """A desk and an outbox around a real store, with everything outside pretended."""

    store: SqliteStore
    desk: Desk
    outbox: Outbox
    surface: FakeSurface
    networks: dict[Site, FakeNetwork]
    clock: Clock
    tally: Tally
    draft: str = ""

    @classmethod
    async def open(cls, folder, *, steps=STEPS, sites=(Site.FACEBOOK, Site.LINKEDIN), clinic=CLINIC):
        clock, surface, tally = Clock(), FakeSurface(), Tally()
        organisation = Organisation(
            name="Example Family Clinic",
            clinic=clinic,
            zone="America/Chicago",
            authors=frozenset({"@example.org"}),
            steps=steps,
            review_channels={"slack": "C0REVIEW1", "teams": "19:review@thread.tacv2"},
            networks=dict.fromkeys(sites, "console"),
        )
        store = await SqliteStore.open(folder)
        networks = {site: FakeNetwork() for site in sites}
        desk = Desk(store, organisation, (surface.name,), lambda: None, Judge(RULES))
        outbox = Outbox(store, organisation, {surface.name: surface}, networks, tally, clock=clock)
        return cls(store, desk, outbox, surface, networks, clock, tally)

    async def press(self, action, by, fields=None, *, revision=None, draft=None, request=""):
        """Somebody presses a button of the draft at hand, on its newest card unless another is named."""
        draft = self.draft if draft is None else draft
        if revision is None and draft:
            revision = (await self.read(draft)).latest.number
        token = Token(draft, revision or 0, action)
        return await self.desk.press(Press(token, by, self.clock(), fields, "America/Chicago", request))

    async def write(self, text=CLEAN, by=CLARA, *, request="", **fields):
        """Somebody writes a post and sends it off; it becomes the draft at hand."""
        filled = {"kind": "post", "text": text, "sites": ("facebook", "linkedin"), **fields}
        shown = await self.desk.press(Press(NEW, by, self.clock(), filled, "America/Chicago", request))
        self.draft = getattr(shown, "draft", "")
        return shown

    async def approved(self, text=CLEAN, **fields):
        """A post that Clara wrote and Rita approved."""
        await self.write(text, **fields)
        return await self.press(Action.APPROVE, RITA)

    async def read(self, draft=None):
        """The draft as it is stored."""
        found = await filing.read_draft(self.store, draft or self.draft)
        return None if found is None else found[0]

    async def see(self, by):
        return await self.press(Look.SEE, by)

    async def change(self, after):
        """Store a draft as if something outside had changed it."""
        document = await self.store.get(filing.key_of(after.id))
        await self.store.commit(filing.settled(after, document.version, (), self.clock()))

    async def work(self):
        """Work off what is due now or in a moment, such as what met another worker halfway."""
        while await self.outbox.drain():
            self.clock.pass_by(seconds=0.1)

    async def revise(self, text="Our lobby is open, and warm.", sites=("facebook", "linkedin")):
        return await self.press(Action.REVISE, CLARA, {"kind": "post", "text": text, "sites": sites})

    async def jobs(self, *kinds):
        """The jobs that wait, as they would be lent at the end of time; their leases end at once."""
        claims = await self.store.claim(kinds or ("show", "publish"), now=9e9, lease=-9e9, limit=100)
        return {claim.job.id: claim.job for claim in claims}

    def site(self, site):
        return self.networks[site]
