"""Cards and forms as Block Kit. Slack's length limits live here.

What people wrote is always a rich-text element: plain text, which Slack neither parses nor links.
Limits are from Slack's reference for blocks, elements and views; whole messages are refused near 13,200
characters although within those (seen by others, see Decisions in the README).
"""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.cards import Card, Home, Listing
from bot.forms import SUGGESTED, Field, Form, Input, Option
from bot.press import Answer, Button, Line, Look, Style, Token
from bot.shorter import fitting
from bot.verdict import TITLES, excerpt, instead
from bot.wording import Change, Changes

Block = dict[str, Any]

MESSAGE_LIMIT = 12_000
"""Characters of JSON a message's blocks may have, with some air below what Slack refuses."""

VIEW_LIMIT = 240_000
"""Characters of JSON, as they are sent, that a view may have; Slack refuses more than 250,000."""

ELEMENT_LIMIT = 10_000
"""Characters that one piece of rich text may have, with some air."""

TEXT_SHOWN = 3000
"""Characters of a text that a message or a list shows; the composer takes no more."""

HEADER_LIMIT = 150
LABEL_LIMIT = 75
TITLE_LIMIT = 24
PREVIEW_LIMIT = 300
VIEW_BLOCKS = 100

OFFER = "offer"
"""The block whose button takes another wording."""

REMARK = "remark."
"""What the ids of blocks begin with that say something of a field: they come and go with the whole form."""

INITIAL = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_date_time": "initial_date_time",
}
"""What an element has to be given for what its state had in it."""


def message(card: Card) -> list[Block]:
    """A card as the blocks of a message; what is too long gives way."""
    return _card(fitting(card, lambda shorter: _size(_card(shorter)) <= MESSAGE_LIMIT))


def listing(shown: Listing) -> list[Block]:
    """A list as the blocks of a message that only one person sees."""
    blocks = [_header(_counted(shown))]
    if not shown.cards:
        return [*blocks, _rich(_section((shown.empty,)))]
    for card in shown.cards:
        short = _short(card)
        if len(blocks) + len(short) > 49 or _size([*blocks, *short]) > MESSAGE_LIMIT:  # noqa: PLR2004 - 50 blocks a message
            return [*blocks, _rich(_section(("More are on the bot's Home tab.",)))]
        blocks += short
    return blocks


def home(shown: Home) -> Block:
    """A person's Home tab."""
    blocks = _actions((shown.new,)) if shown.new else []
    if shown.banner:
        blocks += [*_card(shown.banner), {"type": "divider"}]
    for part in shown.listings:
        blocks.append(_header(_counted(part)))
        if not part.cards:
            blocks.append(_rich(_section((part.empty,))))
        room = (VIEW_BLOCKS - len(blocks)) // 2
        space = (VIEW_LIMIT - _sent_size(blocks)) // 2
        for n, card in enumerate(part.cards):
            short = _short(card)
            space -= _sent_size(short)
            if len(short) > room or space < 0:
                blocks.append(_rich(_section((f"And {len(part.cards) - n} more.",))))
                break
            blocks += short
            room -= len(short)
    return {"type": "home", "blocks": blocks}


def notice_home(said: str) -> Block:
    """One sentence as a Home tab."""
    return {"type": "home", "blocks": [_rich(_section((said,)))]}


def view(form: Form, shown: Block | None = None) -> Block:
    """A form as a modal, with what there is to say of a field below it.

    Where it takes the place of a `shown` one, a field that it fills anew gets a new block id: under the old
    one Slack keeps what was typed (https://docs.slack.dev/reference/views/modal-views).
    """
    blocks = [_rich(*(_section(line) for line in form.intro))] if form.intro else []
    blocks += [_rich(_quote(form.text))] if form.text else []
    places = _places(shown) if shown else {}
    typed = answers(shown["state"]) if shown else {}
    anew = {f.name for f in form.fields if f.name in typed and (typed[f.name] or "") != (f.value or "")}
    focus = next((f.name for f in form.fields if f.error or f.remarks or f.name in anew), "")
    for field in form.fields:
        place = places.get(field.name, field.name)
        if field.name in anew:
            place = f"{field.name}.{int(place.partition('.')[2] or 1) + 1}"
        blocks += [_input(field, place, focus=field.name == focus), *_remarks(field)]
    return {
        "type": "modal",
        "callback_id": "form",
        "private_metadata": str(form.token),
        "title": _plain(form.title, TITLE_LIMIT),
        "submit": _plain(form.submit, TITLE_LIMIT),
        "close": _plain("Cancel", TITLE_LIMIT),
        "blocks": blocks,
    }


def token(shown: Block) -> Token:
    """What a form is for.

    Raises:
        Refused: it is none of ours.
    """
    return Token.parse(str(shown.get("private_metadata") or ""))


def errors(form: Form, shown: Block) -> dict[str, str]:
    """What is wrong, by the block it is shown beside."""
    places = _places(shown)
    return {places.get(name, name): said for name, said in form.errors().items()}


def offered(shown: Block) -> bool:
    """Whether a modal offers another wording."""
    return any(block.get("block_id") == OFFER for block in shown["blocks"])


def remarked(shown: Block) -> bool:
    """Whether a modal says anything that is no longer true once its fields are judged again."""
    ids = [str(block.get("block_id")) for block in shown["blocks"]]
    return OFFER in ids or any(one.startswith(REMARK) for one in ids)


def _places(shown: Block) -> dict[str, str]:
    """The block that each field of a modal is in."""
    fields = [block for block in shown["blocks"] if block.get("type") == "input"]
    return {block["element"]["action_id"]: block["block_id"] for block in fields}


def _remarks(field: Field) -> list[Block]:
    """What is wrong with a field, and what else there is to say of it."""
    blocks = []
    for number, remark in enumerate(field.said()):
        said = [_section((remark.title,), bold=True)]
        said += [_list(_moments((line,)) for line in remark.lines)] if remark.lines else []
        said += [_changed(remark.changes)] if remark.changes else []
        blocks.append({**_rich(*said), "block_id": f"{REMARK}{field.name}.{number}"})
        if remark.button:
            blocks.append({"type": "actions", "block_id": OFFER, "elements": [_button(remark.button)]})
    return blocks


def late_view(result: Form | Card, shown: Block) -> Block:
    """What came of a form, once a notice has taken its place: the form as it was filled in, or the news."""
    if isinstance(result, Form):
        return refilled(view(result), shown["state"])
    return card_view(result) if token(shown).action is Look.CHECK else notice_view(f"{result.headline}.")


def refilled(form: Block, state: dict[str, Any], said: str = "") -> Block:
    """A form's view as it was sent off with this state, and above its fields what there is to say.

    Slack forgets what was typed once a view without the field has been shown.
    """
    typed = {name: element for block in state["values"].values() for name, element in block.items()}
    kept = [b for b in form["blocks"] if b.get("block_id") != f"{REMARK}form"]
    blocks = [
        {**b, "element": _filled(b["element"], typed.get(b["element"]["action_id"], {}))}
        if b["type"] == "input"
        else b
        for b in kept
    ]
    notice = [{**_rich(_section((said,), bold=True)), "block_id": f"{REMARK}form"}] if said else []
    keys = ("type", "callback_id", "private_metadata", "title", "submit", "close")
    return {**{key: form[key] for key in keys}, "blocks": [*notice, *blocks]}


def _filled(element: Block, typed: Block) -> Block:
    """A field's element with what was typed into it, and nothing that stood in it before."""
    if not typed:
        return element
    empty = {key: value for key, value in element.items() if not key.startswith("initial_")}
    return empty | {INITIAL[key]: value for key, value in typed.items() if key in INITIAL and value}


def card_view(card: Card) -> Block:
    """A card as a modal to read, with its buttons."""
    return {
        "type": "modal",
        "callback_id": "card",
        "title": _plain("Countersign", TITLE_LIMIT),
        "close": _plain("Close", TITLE_LIMIT),
        "blocks": _card(card)[:VIEW_BLOCKS],
    }


def notice_view(said: str) -> Block:
    """One sentence as a modal, where there is no other place to answer."""
    return {
        "type": "modal",
        "callback_id": "notice",
        "title": _plain("Countersign", TITLE_LIMIT),
        "close": _plain("Close", TITLE_LIMIT),
        "blocks": [_rich(_section((said,)))],
    }


def answers(state: dict[str, Any]) -> dict[str, Answer]:
    """What was filled in, by field, from a view's state.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is none of ours.
    """
    return {name: _answer(element) for block in state["values"].values() for name, element in block.items()}


def _answer(element: dict[str, Any]) -> Answer:
    match element["type"]:
        case "plain_text_input":
            return str(element.get("value") or "")
        case "radio_buttons":
            option = element.get("selected_option")
            return str(option["value"]) if option else None
        case "checkboxes" | "multi_static_select":
            return tuple(str(option["value"]) for option in element.get("selected_options") or ())
        case "datetimepicker":
            at = element.get("selected_date_time")
            return None if at is None else datetime.fromtimestamp(int(at), UTC)
    raise ValueError("an element that no form of ours has")


def _input(field: Field, place: str, *, focus: bool = False) -> Block:
    block: Block = {
        "type": "input",
        "block_id": place,
        "optional": field.optional,
        "label": _plain(field.label, 2000),
        "element": _element(field),
    }
    if focus:
        block["element"]["focus_on_load"] = True
    if field.hint:
        block["hint"] = _plain(field.hint, 2000)
    return block


def _element(field: Field) -> Block:
    """The element for a field, with what stands in it."""
    element: Block = {"action_id": field.name}
    chosen = field.value if isinstance(field.value, tuple) else (field.value,)
    picked = [_option(o) for o in field.options if o.value in chosen]
    match field.input:
        case Input.LINE | Input.TEXT:
            element |= {"type": "plain_text_input", "multiline": field.input is Input.TEXT}
            if field.limit:
                element["max_length"] = min(field.limit, 3000)
            if field.value:
                element["initial_value"] = str(field.value)[: element.get("max_length", 3000)]
        case Input.ONE:
            element |= {"type": "radio_buttons", "options": [_option(o) for o in field.options]}
            if picked:
                element["initial_option"] = picked[0]
        case Input.MANY | Input.TICKS:
            few = len(field.options) <= 10  # noqa: PLR2004 - Slack takes ten checkboxes
            element |= {
                "type": "checkboxes" if few else "multi_static_select",
                "options": [_option(o) for o in field.options],
            }
            if picked:
                element["initial_options"] = picked
        case Input.TIME:
            element["type"] = "datetimepicker"
            if isinstance(field.value, datetime):
                element["initial_date_time"] = int(field.value.timestamp())
    return element


def _option(option: Option) -> Block:
    return {"text": _plain(option.label, LABEL_LIMIT), "value": option.value}


def _card(card: Card) -> list[Block]:
    """A card's blocks, most important first: state, what happened, text, findings, history, buttons."""
    blocks = [_header(card.headline)] if card.headline else []
    if card.lines:
        blocks.append(_rich(*(_section(line) for line in card.lines)))
    blocks += _text(card)
    if card.note:
        blocks.append(_rich(_section(("Note to the reviewer:",)), _quote(card.note)))
    if card.changes:
        blocks.append(_rich(_section(CHANGES), _changed(card.changes)))
    blocks += _findings(card)
    if card.suggested:
        blocks.append(_rich(_section((SUGGESTED,), bold=True), _changed(card.suggested)))
    if card.history:
        blocks += [
            {"type": "divider"},
            _rich(_section(("History",)), _list(_moments(h) for h in card.history)),
        ]
    return [*blocks, *_actions(card.buttons)]


CHANGES: Line = ("Changes since the revision before (struck out: removed, bold: new):",)


def _counted(shown: Listing) -> str:
    return f"{shown.title} ({len(shown.cards)}{'+' if shown.more else ''})"


def _short(card: Card) -> list[Block]:
    """A card as one entry of a list: two or three blocks."""
    lines = [_section((card.headline,), bold=True), *(_section(line) for line in card.lines)]
    body = [_rich(*lines, *([_quote(_cut(card.text, TEXT_SHOWN))] if card.text else []))]
    return [*body, *_findings(card), *_actions(card.buttons)]


def _text(card: Card) -> list[Block]:
    if not card.text:
        return []
    facts = [_section((f"{label}: {said}",)) for label, said in card.facts]
    return [_rich(_quote(card.text), *facts)]


def _changed(changes: Changes) -> Block:
    style = {Change.GONE: {"strike": True}, Change.NEW: {"bold": True}}
    elements = [
        {"type": "text", "text": text, **({"style": style[change]} if change in style else {})}
        for change, text in changes
        if text
    ]
    return {"type": "rich_text_section", "elements": elements}


def _findings(card: Card) -> list[Block]:
    """Findings, grouped by what they ask of the reader, each with what to do and the rule behind it."""
    blocks: list[Block] = []
    for severity, title in TITLES.items():
        found = [f for f in card.findings if f.severity is severity]
        if found:
            lines: Iterable[list[Block]] = (
                [
                    {"type": "text", "text": f"{f.name}: ", "style": {"bold": True}},
                    {"type": "text", "text": f"{excerpt(card.text, f)}{f.message}{instead(f)}"},
                    {"type": "text", "text": f" {f.code} · {f.cite}", "style": {"italic": True}},
                ]
                for f in found
            )
            blocks.append(_rich(_section((title,), bold=True), _list(lines)))
    return blocks


def _actions(buttons: Sequence[Button]) -> list[Block]:
    return [{"type": "actions", "elements": [_button(b) for b in buttons]}] if buttons else []


def _button(button: Button) -> Block:
    element: Block = {
        "type": "button",
        "action_id": f"press.{button.token.action}",
        "text": _plain(button.label, LABEL_LIMIT),
        "value": str(button.token),
    }
    if button.style is not Style.PLAIN:
        element["style"] = button.style
    if button.sure:
        element["confirm"] = {
            "title": _plain(button.label, 100),
            "text": _plain(button.sure, 300),
            "confirm": _plain(button.label, 30),
            "deny": _plain("Keep it", 30),
        }
    return element


def _header(said: str) -> Block:
    return {"type": "header", "text": _plain(said, HEADER_LIMIT)}


def _rich(*elements: Block) -> Block:
    return {"type": "rich_text", "elements": list(elements)}


def _section(line: Line, *, bold: bool = False) -> Block:
    return {"type": "rich_text_section", "elements": _moments(line, bold=bold)}


def _quote(text: str) -> Block:
    pieces = [text[at : at + ELEMENT_LIMIT] for at in range(0, len(text), ELEMENT_LIMIT)]
    return {"type": "rich_text_quote", "elements": [{"type": "text", "text": piece} for piece in pieces]}


def _list(items: Iterable[list[Block]]) -> Block:
    sections = [{"type": "rich_text_section", "elements": item} for item in items]
    return {"type": "rich_text_list", "style": "bullet", "elements": sections}


def _moments(line: Line, *, bold: bool = False) -> list[Block]:
    """A sentence's parts; a moment is written by Slack in its reader's own time zone."""
    style = {"style": {"bold": True}} if bold else {}
    return [
        {"type": "text", "text": part, **style}
        if isinstance(part, str)
        else {
            "type": "date",
            "timestamp": int(part.timestamp()),
            "format": "{date_short_pretty} at {time}",
            "fallback": f"{part.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        }
        for part in line
        if part
    ]


def _plain(text: str, limit: int) -> Block:
    return {"type": "plain_text", "text": _cut(text, limit)}


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _size(blocks: list[Block]) -> int:
    return len(json.dumps(blocks, ensure_ascii=False))


def _sent_size(blocks: list[Block]) -> int:
    """As the Web API's client sends it: whatever is not ASCII takes six characters or twelve."""
    return len(json.dumps(blocks))
