"""Cards and forms as Adaptive Cards 1.5. What Teams takes, and how, lives here.

What people wrote is always a text run: plain text, in which Teams reads no Markdown
(https://adaptivecards.io/explorer/TextRun.html). A text run holds no line break, so every line is a block of
its own.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.cards import Card, Listing
from bot.errors import Refused
from bot.forms import SUGGESTED, Field, Form, Input
from bot.press import NEW, Answer, Button, Line, Look, Style
from bot.schedule import zone_of
from bot.shorter import fitting
from bot.verdict import TITLES, excerpt, instead
from bot.wording import Change, Changes

Block = dict[str, Any]

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"

MESSAGE_LIMIT = 25_000
"""Bytes of JSON a card may have, with some air below the 28 KB of
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages."""

PRIMARY = 6
"""Actions that are shown; more stand behind a menu
(https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-actions)."""

STYLES = {Style.PRIMARY: {"style": "positive"}, Style.DANGER: {"style": "destructive"}}
LOOKS: dict[Change, Block] = {
    Change.GONE: {"strikethrough": True, "isSubtle": True},
    Change.NEW: {"weight": "Bolder", "underline": True},
}
CHANGES: Line = ("Changes since the revision before (struck out: removed, bold: new):",)


def message(card: Card) -> Block:
    """A card as it stands in a channel or a chat; what is too long gives way."""
    shown = fitting(card, lambda shorter: _size(_message(shorter)) <= MESSAGE_LIMIT)
    return _message(shown)


def with_form(shown: Block, title: str) -> Block:
    """A card with one more button, for where no dialog can be opened: the composer in the card's place."""
    compose = {"type": "Action.Execute", "title": title, "verb": "press", "data": {"token": str(NEW)}}
    return {**shown, "actions": [*shown.get("actions", ()), compose]}


def listing(shown: Listing) -> Block:
    """A list of drafts as one card."""
    title = f"{shown.title} ({len(shown.cards)}{'+' if shown.more else ''})"
    body = [_title(title)]
    if not shown.cards:
        body.append(_run((shown.empty,)))
    for number, card in enumerate(shown.cards):
        short = _short(card)
        if _size([*body, short]) > MESSAGE_LIMIT:
            body.append(_run((f"And {len(shown.cards) - number} more.",)))
            break
        body.append(short)
    return _whole(body, title)


def notice(said: str) -> Block:
    """One sentence as a card."""
    return _whole([_run((said,))], said)


def form(form: Form, zone: str, once: str, *, dialog: bool) -> Block:
    """A form as a card, in a dialog or in a card's place.

    Args:
        form: what is asked.
        zone: the time zone of who fills it in, an IANA name.
        once: goes with the form when it is sent off, so that sending it twice counts once.
        dialog: whether a dialog shows it; that has a title and a way out of its own.
    """
    about = {"token": str(form.token), "once": once, "fields": {f.name: f.input.value for f in form.fields}}
    offers = any(remark.button for field in form.fields for remark in field.remarks)
    body = [] if dialog else [_title(form.title)]
    body += [_run(line) for line in form.intro]
    body += [_quote(form.text)] if form.text else []
    for field in form.fields:
        body += [*_inputs(field, zone), *_remarks(field, about, dialog=dialog)]
    sent = {"title": form.submit, "data": {**about, "offered": offers}, "style": "positive"}
    if dialog:
        return _whole(body, form.title, [{"type": "Action.Submit", **sent}])
    back = {"type": "Action.Execute", "title": "Cancel", "verb": "back", "data": {"token": str(form.token)}}
    return _whole(body, form.title, [{"type": "Action.Execute", "verb": "form", **sent}, back])


def answers(data: Mapping[str, Any], zone: str, *, strict: bool = True) -> dict[str, Answer]:
    """What was filled in, by field, from what a client sends.

    Unless it is `strict`, a day without a time is as good as none.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is none of ours.
        Refused: a day without a time, or a time without a day.
    """
    kinds = {name: Input(kind) for name, kind in data["fields"].items()}
    return {name: _answer(data, name, kind, zone, strict=strict) for name, kind in kinds.items()}


def offered(data: Mapping[str, Any]) -> bool:
    """Whether the form offered another wording."""
    return data.get("offered") is True


def _answer(data: Mapping[str, Any], name: str, kind: Input, zone: str, *, strict: bool) -> Answer:
    if kind is Input.TIME:
        day, time = (str(data.get(f"{name}.{part}") or "") for part in ("date", "time"))
        return _moment(day, time, zone) if strict or (day and time) else None
    value = data.get(name) or ""
    if not isinstance(value, str):
        raise TypeError("an input holds a text")
    match kind:
        case Input.MANY | Input.TICKS:
            return tuple(part for part in value.split(",") if part)
        case Input.ONE:
            return value or None
        case _:
            return value.replace("\r\n", "\n")


def _moment(day: str, time: str, zone: str) -> datetime | None:
    """The moment that a day and a time mean in a time zone; the first of two where a clock goes back."""
    if not (day or time):
        return None
    if not (day and time):
        raise Refused("Give a day and a time, or neither of the two.")
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=zone_of(zone)).astimezone(UTC)


# Cards


def _whole(body: list[Block], said: str, actions: Sequence[Block] = ()) -> Block:
    """A card of these blocks; `said` is for those who cannot see it, and never what people wrote."""
    card: Block = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        "body": body,
        "fallbackText": _literal(said),
        "msteams": {"width": "Full"},
    }
    return card | ({"actions": list(actions)} if actions else {})


def _message(card: Card) -> Block:
    """A card's blocks, most important first: state, what happened, text, findings, history, buttons."""
    body = [_title(card.headline)] if card.headline else []
    body += [_run(line) for line in card.lines]
    if card.text:
        body += [_quote(card.text), *(_run((f"{label}: {said}",)) for label, said in card.facts)]
    if card.note:
        body += [_run(("Note to the reviewer:",), bold=True), _quote(card.note)]
    if card.changes:
        body += [_run(CHANGES, bold=True), _changed(card.changes)]
    body += _findings(card)
    if card.suggested:
        body += [_run((SUGGESTED,), bold=True), _changed(card.suggested)]
    if card.history:
        body.append({**_run(("History",), bold=True), "separator": True})
        body += [_item(line) for line in card.history]
    return _whole(body, card.preview, _actions(card.buttons))


def _short(card: Card) -> Block:
    """A card as one entry of a list."""
    items = [_run((card.headline,), bold=True), *(_run(line) for line in card.lines)]
    items += [_quote(card.text)] if card.text else []
    items += _findings(card)
    items += [{"type": "ActionSet", "actions": _actions(card.buttons)}] if card.buttons else []
    return {"type": "Container", "separator": True, "spacing": "Large", "items": items}


def _findings(card: Card) -> list[Block]:
    """Findings, grouped by what they ask of the reader, each with what to do and the rule behind it."""
    blocks: list[Block] = []
    for severity, title in TITLES.items():
        found = [f for f in card.findings if f.severity is severity]
        blocks += [_run((title,), bold=True)] if found else []
        blocks += [
            _rich(
                _text("• "),
                _text(f"{f.name}: ", weight="Bolder"),
                _text(f"{excerpt(card.text, f)}{f.message}{instead(f)}"),
                _text(f" {f.code} · {f.cite}", isSubtle=True, size="Small"),
            )
            for f in found
        ]
    return blocks


def _actions(buttons: Sequence[Button]) -> list[Block]:
    shown = [_action(button) for button in buttons]
    return [*shown[:PRIMARY], *({**action, "mode": "secondary"} for action in shown[PRIMARY:])]


def _action(button: Button) -> Block:
    """A button. A new post opens a dialog; what asks "sure?" says so before it shows the button itself."""
    title, look = {"title": button.label}, STYLES.get(button.style, {})
    if button.token == NEW:
        data = {"msteams": {"type": "task/fetch"}, "token": str(button.token)}
        return {"type": "Action.Submit", **title, "data": data, **look}
    press = {
        "type": "Action.Execute",
        **title,
        "verb": "suggest" if button.token.action is Look.SUGGEST else "press",
        "data": {"token": str(button.token)},
        **look,
    }
    if not button.sure:
        return press
    inner = {"type": "AdaptiveCard", "version": "1.5", "body": [_run((button.sure,))], "actions": [press]}
    return {"type": "Action.ShowCard", **title, "card": inner, **look}


# Forms


def _inputs(field: Field, zone: str) -> list[Block]:
    """What a field is filled in with."""
    about: Block = {"id": field.name, "label": _literal(field.label), "isRequired": False}
    hint = [_run((field.hint,), isSubtle=True, size="Small")] if field.hint else []
    chosen = field.value if isinstance(field.value, tuple) else (field.value,)
    match field.input:
        case Input.LINE | Input.TEXT:
            limit = {"maxLength": field.limit} if field.limit else {}
            written = {"value": str(field.value)} if field.value else {}
            several = {"isMultiline": field.input is Input.TEXT}
            return [{"type": "Input.Text", **about, **several, **limit, **written}, *hint]
        case Input.TIME:
            return [*_clock(field, about, zone), *hint]
    choices = [{"title": _literal(o.label), "value": o.value} for o in field.options]
    picked = ",".join(o.value for o in field.options if o.value in chosen)
    several = {"isMultiSelect": field.input is not Input.ONE}
    look = {"type": "Input.ChoiceSet", **about, "style": "expanded", **several, "wrap": True}
    return [{**look, "choices": choices, "value": picked}, *hint]


def _clock(field: Field, about: Block, zone: str) -> list[Block]:
    """A day and a time of day, in the time zone of who fills them in."""
    at = field.value.astimezone(zone_of(zone)) if isinstance(field.value, datetime) else None
    day = {"value": f"{at:%Y-%m-%d}"} if at else {}
    time = {"value": f"{at:%H:%M}"} if at else {}
    return [
        {**about, "type": "Input.Date", "id": f"{field.name}.date", **day},
        {**about, "type": "Input.Time", "id": f"{field.name}.time", "label": f"Time of day ({zone})", **time},
    ]


def _remarks(field: Field, about: Block, *, dialog: bool) -> list[Block]:
    """What is wrong with a field, and what else there is to say of it, right below it."""
    blocks: list[Block] = []
    for number, remark in enumerate(field.said()):
        items = [_run((remark.title,), bold=True), *(_item((line,)) for line in remark.lines)]
        items += [_changed(remark.changes)] if remark.changes else []
        if remark.button:
            taken = _action(remark.button)
            data = {**about, **taken["data"]}
            kind = {"type": "Action.Submit"} if dialog else {}
            items.append({"type": "ActionSet", "actions": [{**taken, **kind, "data": data}]})
        wrong = bool(field.error) and number == 0
        blocks.append({"type": "Container", "style": "attention" if wrong else "accent", "items": items})
    return blocks


# Words


def _literal(text: str) -> str:
    """A text in which Teams finds no function such as `{{DATE(…)}}`: an unseen sign parts the braces."""
    return text.replace("{{", "{\u2060{")


def _text(text: str, **look: Any) -> Block:
    return {"type": "TextRun", "text": _literal(text), **look}


def _rich(*runs: Block) -> Block:
    return {"type": "RichTextBlock", "inlines": list(runs)}


def _title(said: str) -> Block:
    return _run((said,), bold=True, size="Large")


def _run(line: Line, *, bold: bool = False, **look: Any) -> Block:
    """A sentence; a moment in it is written by Teams in its reader's own time zone."""
    weight = {"weight": "Bolder"} if bold else {}
    return _rich(
        *(
            _text(part, **weight, **look)
            if isinstance(part, str)
            else {"type": "TextRun", "text": _when(part), **weight, **look}
            for part in line
            if part
        )
    )


def _item(line: Line) -> Block:
    """A sentence of a list."""
    return _run(("• ", *line))


def _when(at: datetime) -> str:
    stamp = f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return f"{{{{DATE({stamp}, SHORT)}}}} {{{{TIME({stamp})}}}}"


def _quote(text: str) -> Block:
    """What people wrote, set off and line by line."""
    return {"type": "Container", "style": "emphasis", "items": _lines([_text(text)])}


def _changed(changes: Changes) -> Block:
    runs = [_text(text, **LOOKS.get(change, {})) for change, text in changes if text]
    return {"type": "Container", "style": "emphasis", "items": _lines(runs)}


def _lines(runs: Iterable[Block]) -> list[Block]:
    """Text runs as one block for each line; an empty line keeps its height."""
    lines: list[list[Block]] = [[]]
    for run in runs:
        first, *others = run["text"].replace("\r\n", "\n").split("\n")
        lines[-1] += [{**run, "text": first}] if first else []
        lines += [[{**run, "text": part}] if part else [] for part in others]
    return [{**_rich(*(line or [_text("\u00a0")])), "spacing": "None"} for line in lines]


def _size(shown: Any) -> int:
    return len(json.dumps(shown, ensure_ascii=False).encode("utf-8", "surrogatepass"))
