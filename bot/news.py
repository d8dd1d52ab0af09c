"""News: what a channel is told of posts that it does not decide about. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.cards import Audience, Card, goes_out, let_go
from bot.draft import PAST, Action, Draft, Status, Step, join, open_step
from bot.filing import Hold
from bot.forms import places
from bot.press import Line


class News(StrEnum):
    """What a channel can ask to be told."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    PUBLISHED = "published"
    STUCK = "stuck"
    HELD = "held"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that is told.

    Attributes:
        id: which, as its chat application calls it; "" for a webhook, which has only one.
        tell: what it is told.
        text: whether the text of a post stands in it.
    """

    id: str
    tell: frozenset[News]
    text: bool = False


TOLD: dict[Action, tuple[News, str]] = {
    Action.SUBMIT: (News.SUBMITTED, "{post} is in review with {steps}."),
    Action.REVISE: (News.SUBMITTED, "{post} is in review again with {steps}."),
    Action.SCHEDULE: (News.APPROVED, "{post} was {let_go}. "),
    Action.LAPSE: (
        News.APPROVED,
        "{post} was {let_go}, but its time has passed. Somebody has to pick another.",
    ),
    Action.REJECT: (News.REJECTED, "{post} was rejected by {by}."),
    Action.HOLD: (News.HELD, "{post} is kept back by {by}."),
    Action.PUBLISH: (News.PUBLISHED, "{post}: {note}."),
    Action.ACCEPT: (News.PUBLISHED, "{post} counts as published, says {by}."),
    Action.STALL: (News.STUCK, "{post} needs attention: {note}."),
}
"""What is told of each event. Reasons are what people wrote, and stay where they were given."""


def news(
    draft: Draft, channels: Iterable[Channel], steps: tuple[Step, ...], since: datetime
) -> tuple[Card, ...]:
    """What channels are told of a draft: a message for each event since then that they asked for."""
    recent = (n for n, event in enumerate(draft.events) if event.at >= since)
    told = [(n, *found) for n in recent if (found := _told(draft, n, steps))]
    return tuple(
        _card(draft, n, channel, what, line)
        for channel in channels
        for n, what, line in told
        if what in channel.tell
    )


def overdue(
    draft: Draft, since: int, channels: Iterable[Channel], steps: tuple[Step, ...]
) -> tuple[Card, ...]:
    """What they are told where a draft still waits for a decision, as it did after the event at `since`."""
    if draft.status is not Status.IN_REVIEW or len(draft.events) - 1 != since:
        return ()
    step = open_step(draft, steps)
    whom = f" with {step.name}" if step else ""
    line: Line = (
        f"{_subject(draft, draft.latest.number)} still waits for a decision{whom}, since ",
        draft.events[since].at,
        ".",
    )
    asked = (channel for channel in channels if News.WAITING in channel.tell)
    return tuple(_card(draft, since, channel, News.WAITING, line) for channel in asked)


def hold_news(hold: Hold, channels: Iterable[Channel]) -> tuple[Card, ...]:
    """What they are told of a hold on everything, or of its end."""
    said = "Everything is on hold" if hold.on else "Publishing goes on"
    how = (
        "Nothing is published until a reviewer releases it."
        if hold.on
        else "Posts go out at their times again."
    )
    line: Line = (f"{said}, by {hold.by.name}, ", hold.at, f". {how}")
    return tuple(
        Card(
            "",
            f"news-hold-{hold.version}-{channel.id}",
            Audience.CHANNEL,
            "",
            f"{said}.",
            lines=(line,),
            channel=channel.id,
        )
        for channel in channels
        if News.HELD in channel.tell
    )


def _told(draft: Draft, n: int, steps: tuple[Step, ...]) -> tuple[News, Line] | None:
    """What the event at `n` is news of, and its sentence."""
    event = draft.events[n]
    if event.action not in TOLD:
        return None
    what, sentence = TOLD[event.action]
    before = let_go(draft, n)
    if what is News.APPROVED and before.action is Action.RELEASE:
        what = News.HELD
    said = sentence.format(
        post=_subject(draft, event.revision),
        steps=join(step.name for step in steps),
        let_go=f"{PAST[before.action]} by {before.by.name}",
        by=event.by.name,
        note=event.note,
    )
    return what, (said, *goes_out(draft, n + 1)) if event.action is Action.SCHEDULE else (said,)


def _subject(draft: Draft, revision: int) -> str:
    return f"A post by {draft.author.name} for {places(draft.revisions[revision - 1].post)}"


def _card(draft: Draft, n: int, channel: Channel, what: News, line: Line) -> Card:
    """A message to one channel on the event at `n`; without buttons, as decisions are made elsewhere."""
    revision = draft.revisions[draft.events[n].revision - 1]
    return Card(
        draft.id,
        f"{what}-{n}-{channel.id}",
        Audience.CHANNEL,
        "",
        f"{_subject(draft, revision.number)}: {what}.",
        lines=(line,),
        text=revision.post.text if channel.text else "",
        channel=channel.id,
    )
