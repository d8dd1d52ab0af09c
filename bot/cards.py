"""What every chat application shows of a draft: cards, and lists of them. Layout is theirs. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

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
from bot.filing import Hold
from bot.forms import AUTHORIZATION, EVIDENCE, LINK, SPONSOR, places
from bot.press import NEW, STYLES, Button, Line, Look, Style, Token
from bot.schedule import written
from bot.verdict import HEADLINES, verdict_of
from bot.wording import Changes, difference
from policies.check import Finding
from policies.networks.counting import Count
from policies.post import Post, Site

SOON = "As soon as approved"


class Audience(StrEnum):
    """Who sees a card."""

    REVIEWERS = "reviewers"
    """Everybody in the review channel."""
    AUTHOR = "author"
    """Its author, in a direct message."""
    PRESSER = "presser"
    """Only who asked."""
    CHANNEL = "channel"
    """Everybody in a channel that is told the news."""


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
        facts: what goes with it, such as a link or a source: what it is, and what it says.
        note: the author's words to the reviewer.
        changes: the text against the revision before, where there is one.
        suggested: the wording that the checks suggest, against the text.
        findings: what the checks said.
        history: what happened, oldest first.
        buttons: what can be done.
        thread: the key of the message this one answers, or "".
        channel: where a card for a CHANNEL goes, as its chat application calls it.
    """

    draft: str
    key: str
    audience: Audience
    headline: str
    preview: str
    author: Person | None = None
    lines: tuple[Line, ...] = ()
    text: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    note: str = ""
    changes: Changes = ()
    suggested: Changes = ()
    findings: tuple[Finding, ...] = ()
    history: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()
    thread: str = ""
    channel: str = ""


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


# Cards


def review_card(draft: Draft, steps: tuple[Step, ...]) -> Card:
    """The card in the review channel: one per draft, edited in place."""
    title = "For review" if draft.status is Status.IN_REVIEW else draft.status.capitalize()
    return replace(
        _card(draft, "review", Audience.REVIEWERS, f"{title} · {places(draft.post)}", Role.REVIEWER),
        preview=f"{title}: a post by {draft.author.name} for {places(draft.post)}.",
        lines=(_byline(draft, for_all=True), *_standing(draft, steps)),
        text=draft.post.text,
        facts=_facts(draft.post),
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
            preview=f"Your post for {places(draft.post)}: {_status_after(draft.events[n].action)}.",
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
        draft, "summary", Audience.PRESSER, f"{draft.status.capitalize()} · {places(draft.post)}", role
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


def details(draft: Draft, person: Person, steps: tuple[Step, ...], suggested: Changes = ()) -> Card:
    """Everything about a draft, for one person."""
    return replace(
        review_card(draft, steps),
        key="details",
        audience=Audience.PRESSER,
        suggested=suggested,
        findings=draft.latest.findings,
        history=tuple(_told(event) for event in draft.events),
        buttons=_buttons(draft, roles_for(draft, person), look=False),
    )


def verdict(
    post: Post,
    findings: tuple[Finding, ...],
    counts: Iterable[tuple[Site, Count]],
    suggested: Changes = (),
) -> Card:
    """What the checks say of a text that nobody keeps, what they suggest, and its length on each network."""
    headline = HEADLINES[verdict_of(findings)]
    lengths = tuple((f"{site.label}: {c.used:,} of {c.limit:,} {c.unit}",) for site, c in counts)
    return Card(
        "",
        "verdict",
        Audience.PRESSER,
        headline,
        headline,
        lines=lengths,
        text=post.text,
        suggested=suggested,
        findings=findings,
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


def changes(draft: Draft) -> Changes:
    """The latest text against the one before, word by word; empty where there is nothing to compare."""
    if len(draft.revisions) < 2:  # noqa: PLR2004 - two to compare
        return ()
    return difference(draft.revisions[-2].post.text, draft.post.text)


def _facts(post: Post) -> tuple[tuple[str, str], ...]:
    """What goes with a post beside its text, where there is any."""
    facts = (
        (LINK, post.link),
        (EVIDENCE, post.evidence),
        (AUTHORIZATION, post.authorization),
        (SPONSOR, post.sponsor),
    )
    return tuple((label, said) for label, said in facts if said)


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
            return (*_decided(draft), goes_out(draft, len(draft.events)), *_deliveries(draft))
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


def goes_out(draft: Draft, n: int) -> Line:
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
    before = let_go(draft, n)
    sentence = NOTICES[event.action].format(
        yours=f"Your post for {places(post)}",
        steps=join(step.name for step in steps),
        let_go=f"{PAST[before.action]} by {before.by.name}",
        by=event.by.name,
        note=event.note,
    )
    if event.wording:
        sentence += " Edit and resend opens with the wording they suggest."
    timed = event.action in (Action.SCHEDULE, Action.RESCHEDULE)
    return (sentence, *goes_out(draft, n + 1)) if timed else (sentence.rstrip(),)


def let_go(draft: Draft, n: int) -> Event:
    """Who approved or released it last before the event at `n`; that event itself where nobody did."""
    before = (e for e in reversed(draft.events[:n]) if e.action in (Action.APPROVE, Action.RELEASE))
    return next(before, draft.events[n])


def _status_after(action: Action) -> Status:
    """The status an action leads to: the words a notification may say."""
    return next(status for (_, one), (_, status) in MOVES.items() if one is action)
