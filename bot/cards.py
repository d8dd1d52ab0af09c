"""What both chat applications show and hand in: Card, Form, Press. Layout is theirs, words are here. Pure."""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from bot.draft import (
    LABELS,
    MOVES,
    PAST,
    SYSTEM,
    Action,
    Draft,
    Event,
    Person,
    Role,
    State,
    Status,
    Step,
    join,
    offers,
    open_step,
    roles_for,
)
from bot.errors import Refused
from bot.filing import Hold
from bot.schedule import written
from policies.check import Finding
from policies.networks.counting import Count
from policies.post import Kind, Post, Site
from policies.severity import Severity

Line = tuple[str | datetime, ...]
"""A sentence in parts; each surface writes a datetime in its reader's own time zone."""

Answer = str | tuple[str, ...] | datetime | None
"""What a person put into a field: a text, ticked values, a moment, or nothing."""

TEXT_LIMIT = 3000
"""Characters a text field takes: Slack's plain_text_input ends there, and a card has to show it whole."""

SOON = "As soon as approved"


class Look(StrEnum):
    """What can be asked for without changing anything."""

    SEE = "see"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Token:
    """Which draft, which revision of it and what to do: the value of a button.

    An empty draft is a new one, or, for HOLD and RELEASE, everything; its revision is then the hold's
    version, or 0 for whichever there is.
    """

    draft: str
    revision: int
    action: Action | Look

    def __str__(self) -> str:
        return f"{self.draft}.{self.revision}.{self.action}"

    @classmethod
    def parse(cls, value: str) -> Self:
        """A token from a button's value.

        Raises:
            Refused: it is none.
        """
        try:
            draft, revision, action = value.split(".")
            return cls(draft, int(revision), Look(action) if action in set(Look) else Action(action))
        except ValueError as error:
            raise Refused(
                "This button is not one of mine any more. Open the draft again with /post."
            ) from error


NEW = Token("", 0, Action.SUBMIT)
CHECK = Token("", 0, Look.CHECK)
HOLD_ALL = Token("", 0, Action.HOLD)
RELEASE_ALL = Token("", 0, Action.RELEASE)


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody wants something.

    Attributes:
        token: what.
        by: who, as the chat application vouches for them.
        at: when (aware, UTC).
        fields: what they filled in; None where no form has been shown yet.
        zone: their own time zone, an IANA name.
        request: the chat application's id of the request; the same request twice counts once.
    """

    token: Token
    by: Person
    at: datetime
    fields: Mapping[str, Answer] | None = None
    zone: str = "UTC"
    request: str = ""


class Input(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    ONE = "one"
    MANY = "many"
    TICKS = "ticks"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a field."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in.

    Attributes:
        name: the key of the answer.
        label: what is asked.
        input: how.
        hint: small print below.
        value: what stands in it.
        options: the choices, for ONE, MANY and TICKS.
        optional: whether it may stay empty.
        limit: characters it takes.
        error: what is wrong with it.
    """

    name: str
    label: str
    input: Input
    hint: str = ""
    value: Answer = None
    options: tuple[Option, ...] = ()
    optional: bool = False
    limit: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Something is missing: what to fill in, where it goes, and the text it is about."""

    token: Token
    title: str
    submit: str
    fields: tuple[Field, ...]
    intro: tuple[Line, ...] = ()
    text: str = ""

    def errors(self) -> dict[str, str]:
        """What is wrong, by field."""
        return {f.name: f.error for f in self.fields if f.error}


class Style(StrEnum):
    """How a button is stressed; never its only meaning."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


STYLES = {
    Action.SUBMIT: Style.PRIMARY,
    Action.APPROVE: Style.PRIMARY,
    Action.REVISE: Style.PRIMARY,
    Action.RELEASE: Style.PRIMARY,
    Action.REJECT: Style.DANGER,
    Action.WITHDRAW: Style.DANGER,
}


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to do. `sure` asks once more before it is done."""

    label: str
    token: Token
    style: Style = Style.PLAIN
    sure: str = ""


class Change(StrEnum):
    """What became of some words from one revision to the next."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Audience(StrEnum):
    """Who sees a card."""

    REVIEWERS = "reviewers"
    """Everybody in the review channel."""
    AUTHOR = "author"
    """Its author, in a direct message."""
    PRESSER = "presser"
    """Only who asked."""


@dataclass(frozen=True, slots=True)
class Card:
    """How something looks now, to an audience.

    Attributes:
        draft: the draft's id, "" where there is none.
        key: which message of its draft this is; the same key is the same message, edited in place.
        audience: who sees it.
        author: the draft's author, to whom AUTHOR cards go.
        headline: the state in a few words.
        preview: what a notification may say; never what people wrote.
        lines: sentences below the headline.
        text: what would be published, as plain text.
        link: the address that goes with it.
        note: the author's words to the reviewer.
        changes: the text against the revision before, where there is one.
        findings: what the checks said.
        history: what happened, oldest first.
        buttons: what can be done.
        thread: the key of the message this one answers, or "".
    """

    draft: str
    key: str
    audience: Audience
    headline: str
    preview: str
    author: Person | None = None
    lines: tuple[Line, ...] = ()
    text: str = ""
    link: str = ""
    note: str = ""
    changes: tuple[tuple[Change, str], ...] = ()
    findings: tuple[Finding, ...] = ()
    history: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A titled list of short cards, with what to say when it is empty; `more` where it does not hold all."""

    title: str
    empty: str
    cards: tuple[Card, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """Everything that waits for one person, on one page."""

    listings: tuple[Listing, ...]
    new: Button | None = None
    banner: Card | None = None


# Forms


def compose(
    token: Token,
    sites: Iterable[Site],
    *,
    values: Mapping[str, Answer] | None = None,
    errors: Mapping[str, str] | None = None,
    intro: tuple[Line, ...] = (),
) -> Form:
    """The composer, empty or with what was written before and what is wrong with it."""
    kinds = tuple(Option(kind, kind.label) for kind in Kind)
    asked = (
        Field("kind", "Kind of post", Input.ONE, value=Kind.POST, options=kinds),
        Field(
            "text",
            "Text",
            Input.TEXT,
            hint="No patient details. Checks run before anyone sees this.",
            limit=TEXT_LIMIT,
        ),
        _sites_field(sites),
        Field("link", "Link", Input.LINE, hint="Starts with https://", optional=True, limit=2000),
        Field(
            "publish_at",
            "Publish at",
            Input.TIME,
            hint="In your own time zone. Leave it empty to publish as soon as it is approved.",
            optional=True,
        ),
        Field(
            "note",
            "Note to the reviewer",
            Input.TEXT,
            hint="Not published. No patient details here either.",
            optional=True,
            limit=1000,
        ),
    )
    title = "New post" if token.action is Action.SUBMIT else "Edit post"
    return Form(token, title, LABELS[Action.SUBMIT], _filled(asked, values, errors), intro)


def answers(post: Post, note: str = "") -> dict[str, Answer]:
    """A post as the composer's answers, to go on from it."""
    return {
        "kind": post.kind,
        "text": post.text,
        "sites": tuple(post.sites),
        "link": post.link,
        "publish_at": post.publish_at,
        "note": note,
    }


def check_form(
    sites: Iterable[Site],
    values: Mapping[str, Answer] | None = None,
    errors: Mapping[str, str] | None = None,
) -> Form:
    """The private check: a text and where it might go. Nothing of it is kept."""
    kinds = tuple(Option(kind, kind.label) for kind in Kind)
    asked = (
        Field("kind", "Kind of post", Input.ONE, value=Kind.POST, options=kinds),
        Field(
            "text", "Text", Input.TEXT, hint="Only you see the answer. Nothing is stored.", limit=TEXT_LIMIT
        ),
        _sites_field(sites, optional=True),
    )
    return Form(CHECK, "Check a text", "Check", _filled(asked, values, errors))


def approval_form(draft: Draft, errors: Mapping[str, str] | None = None) -> Form:
    """A tick for each finding that an approval has to allow by name."""
    ticks = Field(
        "allowed",
        "I looked at each of these and allow it",
        Input.TICKS,
        options=tuple(Option(name, f"Allow {name}") for name in draft.latest.to_allow()),
        hint="Tick every one to approve; otherwise close this and ask for changes.",
    )
    findings = tuple(
        (f"{f.name}: {excerpt(draft.post.text, f)}{f.message}{instead(f)} ({f.code} · {f.cite})",)
        for f in draft.latest.findings
        if f.severity is Severity.REVIEW
    )
    return Form(
        Token(draft.id, draft.latest.number, Action.APPROVE),
        LABELS[Action.APPROVE],
        LABELS[Action.APPROVE],
        _filled((ticks,), None, errors),
        (_about(draft), *findings),
        draft.post.text,
    )


def excerpt(text: str, finding: Finding) -> str:
    """The words a finding is about, quoted for its readers; empty where they are too long to help."""
    words = " ".join(text[finding.start : finding.end].split())
    return f"“{words}” " if 0 < len(words) <= QUOTED else ""


def instead(finding: Finding) -> str:
    """The wording a check suggests, as a sentence to add; empty where it has none."""
    return f" Instead: “{finding.suggestion}”" if finding.suggestion else ""


QUOTED = 80
"""Characters a quoted excerpt may have."""


def reason_form(
    token: Token,
    about: Line,
    values: Mapping[str, Answer] | None = None,
    errors: Mapping[str, str] | None = None,
) -> Form:
    """A reason, for the actions that need one."""
    label = {
        Action.RETURN: "What has to change?",
        Action.REJECT: "Why will it not go out?",
        Action.HOLD: "Why is it kept back?",
    }[Action(token.action)]
    hint = "The author reads this. No patient details." if token.draft else "Shown to everybody."
    asked = (Field("note", label, Input.TEXT, hint=hint, limit=1000),)
    title = LABELS[Action(token.action)] if token.draft else "Hold everything"
    return Form(token, title, title, _filled(asked, values, errors), (about,))


def time_form(
    draft: Draft, values: Mapping[str, Answer] | None = None, errors: Mapping[str, str] | None = None
) -> Form:
    """A new time for an approved post; the approval stands. To publish at once has to be said."""
    asked = (
        Field(
            "publish_at",
            "Publish at",
            Input.TIME,
            hint="In your own time zone.",
            value=draft.post.publish_at,
            optional=True,
        ),
        Field("now", "Or", Input.TICKS, options=(Option("now", "Publish it now"),), optional=True),
    )
    return Form(
        Token(draft.id, draft.latest.number, Action.RESCHEDULE),
        LABELS[Action.RESCHEDULE],
        "Save",
        _filled(asked, values, errors),
        (_about(draft),),
    )


def _about(draft: Draft) -> Line:
    return (f"A post by {draft.author.name} for {_sites(draft.post)}.",)


def _sites_field(sites: Iterable[Site], *, optional: bool = False) -> Field:
    options = tuple(Option(site, site.label) for site in sites)
    return Field("sites", "Networks", Input.MANY, options=options, optional=optional)


def _filled(
    fields: tuple[Field, ...], values: Mapping[str, Answer] | None, errors: Mapping[str, str] | None
) -> tuple[Field, ...]:
    """Fields with what stands in them and what is wrong with them."""
    values, errors = values or {}, errors or {}
    return tuple(replace(f, value=values.get(f.name, f.value), error=errors.get(f.name, "")) for f in fields)


# Cards


def review_card(draft: Draft, steps: tuple[Step, ...]) -> Card:
    """The card in the review channel: one per draft, edited in place."""
    title = "For review" if draft.status is Status.IN_REVIEW else draft.status.capitalize()
    return replace(
        _card(draft, "review", Audience.REVIEWERS, f"{title} · {_sites(draft.post)}", Role.REVIEWER),
        preview=f"{title}: a post by {draft.author.name} for {_sites(draft.post)}.",
        lines=(_byline(draft, for_all=True), *_standing(draft, steps)),
        text=draft.post.text,
        link=draft.post.link,
        note=draft.latest.note,
        changes=changes(draft),
        findings=draft.latest.findings if draft.status is Status.IN_REVIEW else (),
    )


def notices(draft: Draft, steps: tuple[Step, ...]) -> tuple[Card, ...]:
    """What the author is told, one message per change of state; the newest has the buttons."""
    told = [(n, line) for n in range(len(draft.events)) if (line := _notice(draft, n, steps))]
    return tuple(
        replace(
            _card(draft, f"notice-{n}", Audience.AUTHOR, "", role),
            preview=f"Your post for {_sites(draft.post)}: {_status_after(draft.events[n].action)}.",
            lines=(line,),
            thread="" if n == told[0][0] else f"notice-{told[0][0]}",
        )
        for n, line in told
        for role in (Role.AUTHOR if n == told[-1][0] else Role.NONE,)
    )


def summary(draft: Draft, person: Person, steps: tuple[Step, ...], *, whole: bool = False) -> Card:
    """A draft as one of a list: cut short unless `whole`, with what this person can do.

    Somebody who is neither its author nor a reviewer learns that it is coming, not what it says or what was
    said about it.
    """
    role = roles_for(draft, person)
    card = _card(
        draft, "summary", Audience.PRESSER, f"{draft.status.capitalize()} · {_sites(draft.post)}", role
    )
    if not role:
        return replace(card, lines=(_byline(draft),))
    text = draft.post.text
    return replace(
        card,
        lines=(_byline(draft), *_standing(draft, steps)),
        text=text if whole or len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…",
        findings=draft.latest.findings if whole else (),
    )


def details(draft: Draft, person: Person, steps: tuple[Step, ...]) -> Card:
    """Everything about a draft, for one person."""
    return replace(
        review_card(draft, steps),
        key="details",
        audience=Audience.PRESSER,
        findings=draft.latest.findings,
        history=tuple(_told(event) for event in draft.events),
        buttons=_buttons(draft, roles_for(draft, person), look=False),
    )


def verdict(post: Post, findings: tuple[Finding, ...], counts: Iterable[tuple[Site, Count]]) -> Card:
    """What the checks say of a text that nobody keeps, and how long each network finds it."""
    blocked = any(f.severity is Severity.BLOCK for f in findings)
    headline = "This would be stopped" if blocked else "Nothing stops this"
    if not blocked and any(f.severity is Severity.REVIEW for f in findings):
        headline = "A reviewer would have to look at this"
    lengths = tuple((f"{site.label}: {c.used:,} of {c.limit:,} {c.unit}",) for site, c in counts)
    return Card(
        "", "verdict", Audience.PRESSER, headline, headline, lines=lengths, text=post.text, findings=findings
    )


def hold_card(hold: Hold, *, buttons: bool) -> Card:
    """Everything is on hold, or no longer: who said so, when and why."""
    key = f"hold-{hold.version}"
    if not hold.on:
        said = f"Publishing goes on, released by {hold.by.name}."
        lines: tuple[Line, ...] = ((f"By {hold.by.name}, ", hold.at, ". Posts go out at their times again."),)
        return Card("", key, Audience.REVIEWERS, "Released", said, lines=lines)
    release = Button(LABELS[Action.RELEASE], Token("", hold.version, Action.RELEASE), Style.PRIMARY)
    return Card(
        "",
        key,
        Audience.REVIEWERS,
        "Everything is on hold",
        f"Everything is on hold, by {hold.by.name}.",
        lines=(
            (f"By {hold.by.name}, ", hold.at, f": {hold.reason}"),
            ("Nothing is published until a reviewer releases it.",),
        ),
        buttons=(release,) if buttons else (),
    )


NEW_BUTTON = Button("New post", NEW, Style.PRIMARY)

HELP = Card(
    "",
    "help",
    Audience.PRESSER,
    "Countersign",
    "How to use Countersign",
    lines=(
        ("/post  writes a new post. Checks run before anyone sees it, then a reviewer decides.",),
        ("/post check  checks a text privately; nothing is stored.",),
        ("/post mine  lists your drafts.  /post queue  shows what is coming up.",),
        ("/post hold  stops all publishing,  /post release  lets it go on (reviewers).",),
        ("You can also write from a message: More actions, then Draft a post from this message.",),
    ),
    buttons=(NEW_BUTTON,),
)

SHORT = 200
"""Characters of a text that a list shows."""


def waiting_for(draft: Draft, person: Person, steps: tuple[Step, ...]) -> bool:
    """Whether a draft in review waits for this person's decision."""
    step = open_step(draft, steps)
    return draft.author.email != person.email and (step is None or person.email in step.reviewers)


def waiting_listing(person: Person, drafts: Iterable[Draft], steps: tuple[Step, ...]) -> Listing:
    """What a reviewer has to decide, the oldest first, with since when it waits."""
    cards = tuple(
        replace(card, lines=(*card.lines, ("Waiting since ", draft.events[-1].at, ".")))
        for draft in drafts
        for card in (summary(draft, person, steps, whole=True),)
    )
    return Listing("Waiting for you", "Nothing waits for your decision.", cards)


def my_listing(person: Person, drafts: Iterable[Draft], steps: tuple[Step, ...]) -> Listing:
    """A person's own drafts."""
    empty = "Nothing here yet. Start with New post, or type /post anywhere."
    if not person.roles & Role.AUTHOR:
        empty = "You are not listed as an author here. Ask whoever looks after Countersign to add you."
    return Listing("Yours", empty, tuple(summary(d, person, steps) for d in drafts))


def coming_listing(person: Person, drafts: Iterable[Draft], steps: tuple[Step, ...]) -> Listing:
    """What goes out next."""
    empty = "Nothing is scheduled. Approved posts appear here by their time."
    return Listing("Coming up", empty, tuple(summary(d, person, steps) for d in drafts))


def changes(draft: Draft) -> tuple[tuple[Change, str], ...]:
    """The latest text against the one before, word by word; empty where there is nothing to compare."""
    if len(draft.revisions) < 2 or draft.revisions[-2].post.text == draft.post.text:  # noqa: PLR2004 - two to compare
        return ()
    old, new = (re.findall(r"\s+|\S+\s*", r.post.text) for r in draft.revisions[-2:])
    pieces: list[tuple[Change, str]] = []
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(a=old, b=new).get_opcodes():
        if tag == "equal":
            pieces.append((Change.SAME, "".join(new[j1:j2])))
            continue
        if i2 > i1:
            pieces.append((Change.GONE, "".join(old[i1:i2])))
        if j2 > j1:
            pieces.append((Change.NEW, "".join(new[j1:j2])))
    return tuple(pieces)


def _card(draft: Draft, key: str, audience: Audience, headline: str, role: Role) -> Card:
    return Card(
        draft.id,
        key,
        audience,
        headline,
        headline,
        author=draft.author,
        buttons=_buttons(draft, role, look=True),
    )


def _buttons(draft: Draft, role: Role, *, look: bool) -> tuple[Button, ...]:
    """What this role can do now, and a look at the whole."""
    number = draft.latest.number
    moves = tuple(
        Button(
            LABELS[action],
            Token(draft.id, number, action),
            STYLES.get(action, Style.PLAIN),
            SURE.get(action, ""),
        )
        for action in offers(draft, role)
    )
    return (*moves, Button("Open", Token(draft.id, number, Look.SEE))) if look and role else moves


SURE = {Action.WITHDRAW: "Withdraw this post? It will not be published."}
"""Asked once more before it is done."""


def _sites(post: Post) -> str:
    return join(site.label for site in post.sites)


def _byline(draft: Draft, *, for_all: bool = False) -> Line:
    kind = draft.post.kind.label.lower()
    revision = f" · revision {draft.latest.number}" if draft.latest.number > 1 else ""
    said = f"{draft.author.name} · {kind}{revision}"
    if draft.status not in (Status.IN_REVIEW, Status.RETURNED, Status.APPROVED, Status.HELD):
        return (said,)
    at = draft.post.publish_at
    if at is None:
        return (f"{said} · wanted {SOON.lower()}",)
    theirs = f" (its author's time: {written(at, draft.post.zone)})" if for_all else ""
    return (f"{said} · wanted ", at, theirs)


def _standing(draft: Draft, steps: tuple[Step, ...]) -> tuple[Line, ...]:
    """Where a draft stands: who decided what, and what is next."""
    last = draft.events[-1]
    match draft.status:
        case Status.IN_REVIEW:
            nothing = () if draft.latest.findings else (("✓ The checks found nothing.",),)
            return (*_progress(draft, steps), *nothing)
        case Status.APPROVED:
            return (*_decided(draft), ("Its time has passed. It goes out once somebody picks another.",))
        case Status.SCHEDULED:
            return (*_decided(draft), _goes_out(draft, len(draft.events)), *_deliveries(draft))
        case Status.PUBLISHED | Status.ATTENTION:
            return (*_decided(draft), *_deliveries(draft))
        case _:
            return (_told(last),)


def _progress(draft: Draft, steps: tuple[Step, ...]) -> tuple[Line, ...]:
    """Each review step and whether it waits, with what has been approved so far."""
    waiting = open_step(draft, steps)
    at = steps.index(waiting) if waiting in steps else len(steps)
    states = (("approved", "waiting", "next")[(n >= at) + (n > at)] for n in range(len(steps)))
    return (("   ".join(f"{step.name}: {state}" for step, state in zip(steps, states, strict=True)),),)


def _decided(draft: Draft) -> tuple[Line, ...]:
    """Who approved it, and who has given it another time since."""
    approval, moved = draft.last(Action.APPROVE), draft.last(Action.RESCHEDULE)
    if approval is None:
        return ()
    if moved is None or draft.events.index(moved) < draft.events.index(approval):
        return (_told(approval),)
    return _told(approval), _told(replace(moved, note=""))


def _goes_out(draft: Draft, n: int) -> Line:
    """When a post goes out, as it stood after its first `n` events."""
    said = next(
        e
        for e in reversed(draft.events[:n])
        if e.action in (Action.SCHEDULE, Action.RESCHEDULE, Action.RETRY)
    )
    at = draft.revisions[said.revision - 1].post.publish_at
    if at is None or said.action is Action.RETRY:
        return (said.note or "Goes out now.",)
    return ("Goes out ", at, f". {said.note}" if said.note else ".")


def _deliveries(draft: Draft) -> tuple[Line, ...]:
    """One line per site that has something to tell."""
    said = {
        State.SENDING: "is being sent",
        State.SENT: "published",
        State.DECLINED: "was not accepted",
        State.UNSURE: "may or may not be public; please look",
    }
    return tuple(
        (": ".join(filter(None, (d.site.label, said[d.state], d.reason))) + (d.link and f" {d.link}"),)
        for d in draft.deliveries
        if d.state in said
    )


def _told(event: Event) -> Line:
    """One event as a sentence."""
    who = f" by {event.by.name}" if event.by != SYSTEM else ""
    allowed = f" (allowed: {', '.join(event.allowed)})" if event.allowed else ""
    note = f": {event.note}" if event.note else ""
    stop = "" if note.endswith((".", "!", "?", "…")) else "."
    return (f"{PAST[event.action].capitalize()}{who}, ", event.at, f"{allowed}{note}{stop}")


NOTICES: dict[Action, str] = {
    Action.SUBMIT: "{yours} is in review with {steps}.",
    Action.REVISE: "{yours} is in review again with {steps}.",
    Action.SCHEDULE: "{yours} was {let_go}. ",
    Action.LAPSE: "{yours} was {let_go}, but its time has passed. Pick another time.",
    Action.RETURN: "{yours} needs a change: {note}",
    Action.REJECT: "{yours} was rejected by {by}: {note}",
    Action.HOLD: "{yours} is kept back by {by}: {note}",
    Action.RESCHEDULE: "{yours} has a new time. ",
    Action.PUBLISH: "{yours}: {note}.",
    Action.STALL: "{yours}: {note}.",
    Action.RETRY: "{yours} is being sent again. {note}",
    Action.ACCEPT: "{yours} counts as published, says {by}.",
    Action.WITHDRAW: "{yours} is withdrawn. It will not be published.",
}
"""What the author is told of each event that changes something for them."""


def _notice(draft: Draft, n: int, steps: tuple[Step, ...]) -> Line | None:
    """What the author is told of the event at `n`, or None where there is nothing new for them."""
    event = draft.events[n]
    if event.action not in NOTICES:
        return None
    post = draft.revisions[event.revision - 1].post
    before = (e for e in reversed(draft.events[:n]) if e.action in (Action.APPROVE, Action.RELEASE))
    let_go = next(before, event)
    sentence = NOTICES[event.action].format(
        yours=f"Your post for {_sites(post)}",
        steps=join(step.name for step in steps),
        let_go=f"{PAST[let_go.action]} by {let_go.by.name}",
        by=event.by.name,
        note=event.note,
    )
    timed = event.action in (Action.SCHEDULE, Action.RESCHEDULE)
    return (sentence, *_goes_out(draft, n + 1)) if timed else (sentence.rstrip(),)


def _status_after(action: Action) -> Status:
    """The status an action leads to: the words a notification may say."""
    return next(status for (_, one), (_, status) in MOVES.items() if one is action)
