"""Block Kit's rules: what Slack accepts in a message, a modal or an App Home, and how it words a refusal.

The limits are those of https://docs.slack.dev/reference/block-kit; the wording of a problem and its JSON
pointer follow what Slack answers, so that a bot's log reads the same here and there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

JSON: TypeAlias = dict[str, Any]
Rule: TypeAlias = Callable[[list[str], Any, str], None]
Schema: TypeAlias = Mapping[str, tuple[bool, Rule]]

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
VIEW_CHARACTERS = 250_000
MESSAGE_TEXT = 40_000
MESSAGE_BLOCK_TEXT = 13_200
BLOCK_OVERHEAD = 40
"""What each block counts besides its text.

Slack only says "12,000 characters with a buffer for block containers"; this and the 13,200 fit the
measurements in https://github.com/slackapi/bolt-js/issues/2509 and /2867.
"""

INPUT_TYPES = frozenset(
    {
        "plain_text_input",
        "number_input",
        "email_text_input",
        "url_text_input",
        "static_select",
        "multi_static_select",
        "users_select",
        "multi_users_select",
        "conversations_select",
        "multi_conversations_select",
        "channels_select",
        "multi_channels_select",
        "checkboxes",
        "radio_buttons",
        "datepicker",
        "timepicker",
        "datetimepicker",
    }
)
ACTION_TYPES = frozenset(
    {
        "button",
        "overflow",
        "static_select",
        "users_select",
        "conversations_select",
        "channels_select",
        "checkboxes",
        "radio_buttons",
        "datepicker",
        "timepicker",
        "datetimepicker",
    }
)
ACCESSORY_TYPES = frozenset(
    (ACTION_TYPES - {"datetimepicker"})
    | {
        "image",
        "multi_static_select",
        "multi_users_select",
        "multi_conversations_select",
        "multi_channels_select",
    }
)


def _say(problems: list[str], message: str, pointer: str) -> None:
    problems.append(f"{message} [json-pointer:{pointer}]")


def _string(most: int, least: int = 1, pattern: str | None = None) -> Rule:
    def check(problems: list[str], value: Any, at: str) -> None:
        if not isinstance(value, str):
            _say(problems, "must provide a string", at)
        elif len(value) > most:
            _say(problems, f"must be less than {most + 1} characters", at)
        elif len(value) < least:
            _say(problems, f"must be more than {least - 1} characters", at)
        elif pattern is not None and not re.fullmatch(pattern, value):
            _say(problems, "does not match the expected format", at)

    return check


def _boolean(problems: list[str], value: Any, at: str) -> None:
    if not isinstance(value, bool):
        _say(problems, "must provide a boolean", at)


def _integer(least: int, most: int) -> Rule:
    def check(problems: list[str], value: Any, at: str) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            _say(problems, "must provide a number", at)
        elif not least <= value <= most:
            _say(problems, f"must be between {least} and {most}", at)

    return check


def _one_of(*allowed: str) -> Rule:
    def check(problems: list[str], value: Any, at: str) -> None:
        if value not in allowed:
            _say(problems, f"must be a valid enum value: {', '.join(allowed)}", at)

    return check


def _items(rule: Rule, most: int, least: int = 1) -> Rule:
    def check(problems: list[str], value: Any, at: str) -> None:
        if not isinstance(value, list):
            _say(problems, "must provide an array", at)
            return
        if len(value) > most:
            _say(problems, f"no more than {most} items allowed", at)
        if len(value) < least:
            _say(problems, f"no fewer than {least} items allowed", at)
        for number, item in enumerate(value[:most]):
            rule(problems, item, f"{at}/{number}")

    return check


def _fields(schema: Schema) -> Rule:
    def check(problems: list[str], value: Any, at: str) -> None:
        if not isinstance(value, dict):
            _say(problems, "must provide an object", at)
            return
        for name, (required, rule) in schema.items():
            if name in value:
                rule(problems, value[name], f"{at}/{name}")
            elif required:
                _say(problems, f"missing required field: {name}", at)
        for name in value:
            if name not in schema and name != "type":
                _say(problems, f"invalid additional property: {name}", at)

    return check


def _typed(table: Mapping[str, Rule]) -> Rule:
    def check(problems: list[str], value: Any, at: str) -> None:
        if not isinstance(value, dict):
            _say(problems, "must provide an object", at)
        elif "type" not in value:
            _say(problems, "missing required field: type", at)
        elif not isinstance(value["type"], str) or value["type"] not in table:
            _say(problems, f"unsupported type: {value['type']}", f"{at}/type")
        else:
            table[value["type"]](problems, value, at)

    return check


def _plain(most: int) -> Rule:
    return _typed({"plain_text": _fields({"text": (True, _string(most)), "emoji": (False, _boolean)})})


def _text(most: int) -> Rule:
    return _typed(
        {
            "plain_text": _fields({"text": (True, _string(most)), "emoji": (False, _boolean)}),
            "mrkdwn": _fields({"text": (True, _string(most)), "verbatim": (False, _boolean)}),
        }
    )


_URL = _string(3000, pattern=r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_IMAGE_URL = _string(3000, pattern=r"https?://\S+")
_ID = _string(255)
_DATE = _string(10, pattern=r"\d{4}-\d{2}-\d{2}")
_TIME = _string(5, pattern=r"([01]\d|2[0-3]):[0-5]\d")
_MOMENT = _integer(1_000_000_000, 9_999_999_999)
_CONFIRM = _fields(
    {
        "title": (True, _plain(100)),
        "text": (True, _text(300)),
        "confirm": (True, _plain(30)),
        "deny": (True, _plain(30)),
        "style": (False, _one_of("primary", "danger")),
    }
)
_STYLE = _fields(
    dict.fromkeys(
        ("bold", "italic", "strike", "code", "highlight", "client_highlight", "underline", "unlink"),
        (False, _boolean),
    )
)


def _option(text: Rule, *, url: bool = False) -> Rule:
    schema: dict[str, tuple[bool, Rule]] = {
        "text": (True, text),
        "value": (True, _string(150)),
        "description": (False, text),
    }
    if url:
        schema["url"] = (False, _URL)
    return _fields(schema)


_MENU_OPTION = _option(_plain(75))
_LIST_OPTION = _option(_text(75))
_ACTION: Schema = {
    "action_id": (False, _ID),
    "confirm": (False, _CONFIRM),
    "focus_on_load": (False, _boolean),
}
_PLACEHOLDER: Schema = {"placeholder": (False, _plain(150))}
_MULTI: Schema = {"max_selected_items": (False, _integer(1, 100))}
_OPTION_GROUP = _fields({"label": (True, _plain(75)), "options": (True, _items(_MENU_OPTION, 100))})
_STATIC: Schema = {
    "options": (False, _items(_MENU_OPTION, 100)),
    "option_groups": (False, _items(_OPTION_GROUP, 100)),
}
_TEXT_INPUT: Schema = {
    "action_id": (False, _ID),
    "focus_on_load": (False, _boolean),
    "dispatch_action_config": (
        False,
        _fields(
            {
                "trigger_actions_on": (
                    False,
                    _items(_one_of("on_enter_pressed", "on_character_entered"), 2),
                )
            }
        ),
    ),
    **_PLACEHOLDER,
}
_CONVERSATION_FILTER = _fields(
    {
        "include": (False, _items(_one_of("im", "mpim", "private", "public"), 4)),
        "exclude_external_shared_channels": (False, _boolean),
        "exclude_bot_users": (False, _boolean),
    }
)


def _choices(element: JSON) -> list[Any]:
    found = list(element.get("options") or ())
    for group in element.get("option_groups") or ():
        if isinstance(group, dict):
            found.extend(group.get("options") or ())
    return found


def _select(schema: Schema) -> Rule:
    fields = _fields(schema)

    def check(problems: list[str], value: Any, at: str) -> None:
        fields(problems, value, at)
        if not isinstance(value, dict):
            return
        if "options" in schema and ("options" in value) == ("option_groups" in value):
            _say(problems, "must provide exactly one of options or option_groups", at)
        _check_initial(problems, value, at)

    return check


def _check_initial(problems: list[str], element: JSON, at: str) -> None:
    known = [
        (option.get("value"), (option.get("text") or {}).get("text"))
        for option in _choices(element)
        if isinstance(option, dict) and isinstance(option.get("text"), dict)
    ]
    chosen: list[tuple[str, Any]] = []
    if "initial_option" in element:
        chosen.append((f"{at}/initial_option", element["initial_option"]))
    if isinstance(element.get("initial_options"), list):
        chosen += [(f"{at}/initial_options/{n}", one) for n, one in enumerate(element["initial_options"])]
    for pointer, option in chosen:
        text = option.get("text") if isinstance(option, dict) else None
        if not isinstance(text, dict) or (option.get("value"), text.get("text")) not in known:
            _say(problems, "must match one of the provided options", pointer)


def _checked_list(schema: Schema) -> Rule:
    fields = _fields(schema)

    def check(problems: list[str], value: Any, at: str) -> None:
        fields(problems, value, at)
        if isinstance(value, dict):
            _check_initial(problems, value, at)

    return check


def _plain_text_input(problems: list[str], value: Any, at: str) -> None:
    _fields(
        {
            "multiline": (False, _boolean),
            "min_length": (False, _integer(0, 3000)),
            "max_length": (False, _integer(1, 3000)),
            "initial_value": (False, _string(3000, 0)),
            **_TEXT_INPUT,
        }
    )(problems, value, at)
    least, most = value.get("min_length"), value.get("max_length")
    if isinstance(least, int) and isinstance(most, int) and least > most:
        _say(problems, "min_length must not be greater than max_length", f"{at}/min_length")
    initial = value.get("initial_value")
    if isinstance(initial, str) and isinstance(most, int) and len(initial) > most:
        _say(problems, f"must be less than {most + 1} characters", f"{at}/initial_value")


_ELEMENTS: dict[str, Rule] = {
    "button": _fields(
        {
            "text": (True, _plain(75)),
            "action_id": (False, _ID),
            "url": (False, _URL),
            "value": (False, _string(2000, 0)),
            "style": (False, _one_of("primary", "danger")),
            "confirm": (False, _CONFIRM),
            "accessibility_label": (False, _string(75)),
        }
    ),
    "overflow": _fields(
        {
            "action_id": (False, _ID),
            "options": (True, _items(_option(_plain(75), url=True), 5)),
            "confirm": (False, _CONFIRM),
        }
    ),
    "image": _fields({"image_url": (True, _IMAGE_URL), "alt_text": (True, _string(2000))}),
    "static_select": _select({**_ACTION, **_PLACEHOLDER, **_STATIC, "initial_option": (False, _MENU_OPTION)}),
    "multi_static_select": _select(
        {
            **_ACTION,
            **_PLACEHOLDER,
            **_STATIC,
            **_MULTI,
            "initial_options": (False, _items(_MENU_OPTION, 100)),
        }
    ),
    "users_select": _fields({**_ACTION, **_PLACEHOLDER, "initial_user": (False, _ID)}),
    "multi_users_select": _fields(
        {**_ACTION, **_PLACEHOLDER, **_MULTI, "initial_users": (False, _items(_ID, 100))}
    ),
    "channels_select": _fields(
        {
            **_ACTION,
            **_PLACEHOLDER,
            "initial_channel": (False, _ID),
            "response_url_enabled": (False, _boolean),
        }
    ),
    "multi_channels_select": _fields(
        {**_ACTION, **_PLACEHOLDER, **_MULTI, "initial_channels": (False, _items(_ID, 100))}
    ),
    "conversations_select": _fields(
        {
            **_ACTION,
            **_PLACEHOLDER,
            "initial_conversation": (False, _ID),
            "default_to_current_conversation": (False, _boolean),
            "response_url_enabled": (False, _boolean),
            "filter": (False, _CONVERSATION_FILTER),
        }
    ),
    "multi_conversations_select": _fields(
        {
            **_ACTION,
            **_PLACEHOLDER,
            **_MULTI,
            "initial_conversations": (False, _items(_ID, 100)),
            "default_to_current_conversation": (False, _boolean),
            "filter": (False, _CONVERSATION_FILTER),
        }
    ),
    "checkboxes": _checked_list(
        {
            **_ACTION,
            "options": (True, _items(_LIST_OPTION, 10)),
            "initial_options": (False, _items(_LIST_OPTION, 10)),
        }
    ),
    "radio_buttons": _checked_list(
        {**_ACTION, "options": (True, _items(_LIST_OPTION, 10)), "initial_option": (False, _LIST_OPTION)}
    ),
    "datepicker": _fields({**_ACTION, **_PLACEHOLDER, "initial_date": (False, _DATE)}),
    "timepicker": _fields(
        {**_ACTION, **_PLACEHOLDER, "initial_time": (False, _TIME), "timezone": (False, _string(255))}
    ),
    "datetimepicker": _fields({**_ACTION, "initial_date_time": (False, _MOMENT)}),
    "plain_text_input": _plain_text_input,
    "email_text_input": _fields({"initial_value": (False, _string(3000, 0)), **_TEXT_INPUT}),
    "url_text_input": _fields({"initial_value": (False, _string(3000, 0)), **_TEXT_INPUT}),
    "number_input": _fields(
        {
            "is_decimal_allowed": (True, _boolean),
            "initial_value": (False, _string(100, 0)),
            "min_value": (False, _string(100)),
            "max_value": (False, _string(100)),
            **_TEXT_INPUT,
        }
    ),
}

_RICH_ELEMENTS: dict[str, Rule] = {
    "text": _fields({"text": (True, _string(12_000)), "style": (False, _STYLE)}),
    "link": _fields(
        {
            "url": (True, _URL),
            "text": (False, _string(12_000)),
            "unsafe": (False, _boolean),
            "style": (False, _STYLE),
        }
    ),
    "emoji": _fields(
        {
            "name": (True, _ID),
            "unicode": (False, _ID),
            "skin_tone": (False, _integer(2, 6)),
            "style": (False, _STYLE),
        }
    ),
    "user": _fields({"user_id": (True, _ID), "style": (False, _STYLE)}),
    "channel": _fields({"channel_id": (True, _ID), "style": (False, _STYLE)}),
    "date": _fields(
        {
            "timestamp": (True, _integer(0, 9_999_999_999)),
            "format": (True, _string(1000)),
            "timezone": (False, _ID),
            "url": (False, _URL),
            "fallback": (False, _string(1000)),
            "style": (False, _STYLE),
        }
    ),
    "broadcast": _fields({"range": (True, _one_of("here", "channel", "everyone")), "style": (False, _STYLE)}),
}
_RICH = _items(_typed(_RICH_ELEMENTS), 5000)
_RICH_SECTION = _fields({"elements": (True, _RICH)})
_RICH_PARTS: dict[str, Rule] = {
    "rich_text_section": _RICH_SECTION,
    "rich_text_list": _fields(
        {
            "style": (True, _one_of("bullet", "ordered")),
            "elements": (True, _items(_typed({"rich_text_section": _RICH_SECTION}), 5000)),
            "indent": (False, _integer(0, 8)),
            "offset": (False, _integer(0, 100_000)),
            "border": (False, _integer(0, 1)),
        }
    ),
    "rich_text_quote": _fields({"elements": (True, _RICH), "border": (False, _integer(0, 1))}),
    "rich_text_preformatted": _fields(
        {
            "elements": (True, _items(_typed({k: _RICH_ELEMENTS[k] for k in ("text", "link")}), 5000)),
            "border": (False, _integer(0, 1)),
            "language": (False, _ID),
        }
    ),
}


def _among(allowed: frozenset[str]) -> Rule:
    return _typed({name: _ELEMENTS[name] for name in sorted(allowed)})


_BLOCK: Schema = {"block_id": (False, _ID)}
_SECTION_FIELDS = _fields(
    {
        **_BLOCK,
        "text": (False, _text(3000)),
        "fields": (False, _items(_text(2000), 10)),
        "accessory": (False, _among(ACCESSORY_TYPES)),
        "expand": (False, _boolean),
    }
)


def _section(problems: list[str], value: Any, at: str) -> None:
    _SECTION_FIELDS(problems, value, at)
    if "text" not in value and "fields" not in value:
        _say(problems, "missing required field: text or fields", at)


_BLOCKS: dict[str, Rule] = {
    "section": _section,
    "divider": _fields(_BLOCK),
    "header": _fields({**_BLOCK, "text": (True, _plain(150))}),
    "context": _fields(
        {
            **_BLOCK,
            "elements": (
                True,
                _items(
                    _typed(
                        {
                            "image": _ELEMENTS["image"],
                            "plain_text": _plain(3000),
                            "mrkdwn": _text(3000),
                        }
                    ),
                    10,
                ),
            ),
        }
    ),
    "actions": _fields({**_BLOCK, "elements": (True, _items(_among(ACTION_TYPES), 25))}),
    "image": _fields(
        {
            **_BLOCK,
            "image_url": (True, _IMAGE_URL),
            "alt_text": (True, _string(2000)),
            "title": (False, _plain(2000)),
        }
    ),
    "input": _fields(
        {
            **_BLOCK,
            "label": (True, _plain(2000)),
            "element": (True, _among(INPUT_TYPES)),
            "dispatch_action": (False, _boolean),
            "hint": (False, _plain(2000)),
            "optional": (False, _boolean),
        }
    ),
    "rich_text": _fields({**_BLOCK, "elements": (True, _items(_typed(_RICH_PARTS), 5000))}),
}

_VIEW: Schema = {
    "private_metadata": (False, _string(3000, 0)),
    "callback_id": (False, _string(255, 0)),
    "external_id": (False, _string(255, 0)),
    "blocks": (True, _items(_typed(_BLOCKS), VIEW_BLOCKS, 0)),
}
_VIEWS: dict[str, Rule] = {
    "modal": _fields(
        {
            **_VIEW,
            "title": (True, _plain(24)),
            "close": (False, _plain(24)),
            "submit": (False, _plain(24)),
            "clear_on_close": (False, _boolean),
            "notify_on_close": (False, _boolean),
        }
    ),
    "home": _fields(_VIEW),
}


def elements_of(block: Mapping[str, Any]) -> list[JSON]:
    """The interactive elements of a block, in order."""
    match block.get("type"):
        case "section":
            found = [block.get("accessory")]
        case "actions":
            found = list(block.get("elements") or ())
        case "input":
            found = [block.get("element")]
        case _:
            found = []
    return [one for one in found if isinstance(one, dict) and one.get("type") != "image"]


def _check_identifiers(problems: list[str], blocks: Sequence[Any], at: str) -> None:
    seen: set[str] = set()
    focused = 0
    for number, block in enumerate(blocks):
        if not isinstance(block, dict):
            continue
        block_id = block.get("block_id")
        if isinstance(block_id, str):
            if block_id in seen:
                _say(problems, f"`block_id` {block_id} already exists", f"{at}/{number}/block_id")
            seen.add(block_id)
        actions: set[str] = set()
        for position, element in enumerate(elements_of(block)):
            focused += element.get("focus_on_load") is True
            action_id = element.get("action_id")
            if isinstance(action_id, str):
                if action_id in actions:
                    _say(
                        problems,
                        f"`action_id` {action_id} already exists",
                        f"{at}/{number}/elements/{position}/action_id",
                    )
                actions.add(action_id)
    if focused > 1:
        _say(problems, "only one element may have focus_on_load", at)


def check_blocks(blocks: Any, pointer: str = "/blocks") -> list[str]:
    """What is wrong with a message's blocks, in Slack's words; an empty list when nothing is."""
    problems: list[str] = []
    _items(_typed(_BLOCKS), MESSAGE_BLOCKS, 0)(problems, blocks, pointer)
    if isinstance(blocks, list):
        _check_identifiers(problems, blocks, pointer)
    return problems


def check_view(view: Any, kinds: Sequence[str] = ("modal", "home")) -> list[str]:
    """What is wrong with a view, in Slack's words; an empty list when nothing is."""
    problems: list[str] = []
    _typed({kind: _VIEWS[kind] for kind in kinds})(problems, view, "/view")
    if isinstance(view, dict) and isinstance(view.get("blocks"), list):
        _check_identifiers(problems, view["blocks"], "/view/blocks")
        if view.get("type") == "modal" and "submit" not in view:
            for number, block in enumerate(view["blocks"]):
                if isinstance(block, dict) and block.get("type") == "input":
                    # Slack's own words: https://github.com/slackapi/node-slack-sdk/issues/875
                    _say(
                        problems,
                        "must define `submit` to use `input` block in modals",
                        f"/view/blocks/{number}/input",
                    )
    if problems:
        problems.insert(0, "failed to match all allowed schemas [json-pointer:/view]")
    return problems


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "text" and isinstance(inner, str):
                yield inner
            else:
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def measure_text(blocks: Sequence[Any]) -> int:
    """What a message's blocks count against Slack's whole-message limit (see ``BLOCK_OVERHEAD``)."""
    return sum(len(text) for text in _texts(list(blocks))) + BLOCK_OVERHEAD * len(blocks)


_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt);)")


def escape_ampersands(text: str) -> str:
    """Text as Slack stores it in a message: an & that starts no entity is written as one."""
    return _BARE_AMPERSAND.sub("&amp;", text)


def escape_texts(value: Any) -> Any:
    """A message's blocks as Slack stores them: &, < and > in plain texts, and & in mrkdwn, as entities.

    Slack sends them back this way in interactions (https://github.com/slackapi/bolt-python/issues/513);
    rich text and views are left as sent.
    """
    if isinstance(value, list):
        return [escape_texts(one) for one in value]
    if not isinstance(value, dict) or value.get("type") == "rich_text":
        return value
    escaped = {name: escape_texts(inner) for name, inner in value.items()}
    if isinstance(escaped.get("text"), str) and escaped.get("type") in ("plain_text", "mrkdwn"):
        text = escape_ampersands(escaped["text"])
        if escaped["type"] == "plain_text":
            text = text.replace("<", "&lt;").replace(">", "&gt;")
        escaped["text"] = text
    return escaped


def fill_defaults(value: Any) -> Any:
    """The same blocks with what Slack adds to text objects when it stores them."""
    if isinstance(value, list):
        return [fill_defaults(one) for one in value]
    if not isinstance(value, dict):
        return value
    filled = {name: fill_defaults(inner) for name, inner in value.items()}
    if isinstance(filled.get("text"), str):
        if filled.get("type") == "plain_text":
            filled.setdefault("emoji", True)
        elif filled.get("type") == "mrkdwn":
            filled.setdefault("verbatim", False)
    return filled
