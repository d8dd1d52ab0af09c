"""What a form's elements hold: their first values, and what a person may put in.

The shapes are those of ``state.values`` in https://docs.slack.dev/reference/interaction-payloads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from handlers.practice.blocks import INPUT_TYPES, JSON, elements_of

EMPTY_REQUIRED = "Please complete this required field."

_FIELDS: dict[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "overflow": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
}
_MANY = frozenset({"multi_static_select", "checkboxes"})
_MANY_IDS = frozenset({"multi_users_select", "multi_channels_select", "multi_conversations_select"})
_ONE_OPTION = frozenset({"static_select", "radio_buttons", "overflow"})
_TEXTS = frozenset({"plain_text_input", "number_input", "email_text_input", "url_text_input"})


def field_of(element: Mapping[str, Any]) -> str:
    """The name under which an element's value stands in its state, such as ``selected_option``."""
    return _FIELDS[element["type"]][0]


def first_state(element: Mapping[str, Any]) -> JSON:
    """An element's state before anyone touched it."""
    kind = element["type"]
    name, initial = _FIELDS[kind]
    empty: Any = [] if kind in _MANY | _MANY_IDS else None
    # Slack writes an untouched empty text as null, never as "".
    return {"type": kind, name: element.get(initial) or empty}


def collect_state(
    blocks: Sequence[JSON], kept: Mapping[str, Mapping[str, JSON]] | None = None
) -> dict[str, dict[str, JSON]]:
    """The state of all stateful elements, keeping what is filled in under the same ids.

    Slack keeps a person's input across an update when block id and action id stay the same
    (https://docs.slack.dev/reference/views/modal-views).
    """
    values: dict[str, dict[str, JSON]] = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] not in INPUT_TYPES:
                continue
            old = (kept or {}).get(block["block_id"], {}).get(element["action_id"])
            fresh = first_state(element)
            values.setdefault(block["block_id"], {})[element["action_id"]] = (
                old if old is not None and old["type"] == fresh["type"] else fresh
            )
    return values


def _options(element: Mapping[str, Any]) -> list[JSON]:
    found: list[JSON] = list(element.get("options") or ())
    for group in element.get("option_groups") or ():
        found.extend(group["options"])
    return found


def _pick(element: Mapping[str, Any], given: Any) -> JSON:
    wanted = given.get("value") if isinstance(given, Mapping) else given
    for option in _options(element):
        if option["value"] == wanted:
            return option
    offered = [option["value"] for option in _options(element)]
    raise ValueError(f"nobody can choose {wanted!r} here; the options are {offered}")


def read_state(element: Mapping[str, Any], given: Any) -> JSON:
    """The state an element has once a person puts ``given`` in: a plain value, or Slack's own state.

    Raises ValueError for what Slack's form would not let a person choose, such as an option not offered.
    """
    kind = element["type"]
    name = field_of(element)
    if isinstance(given, Mapping) and name in given:
        given = given[name]
    value: Any
    if kind in _MANY | _MANY_IDS:
        chosen = [] if given is None else list(given)
        value = [_pick(element, one) for one in chosen] if kind in _MANY else chosen
    elif given is None or given == "":
        value = None
    elif kind in _ONE_OPTION:
        value = _pick(element, given)
    elif kind == "datetimepicker":
        value = int(given)
    elif kind in _TEXTS:
        value = str(given) if kind == "plain_text_input" else str(given).strip()
    elif kind == "datepicker":
        value = date.fromisoformat(str(given)).isoformat()
    else:
        value = str(given)
    return {"type": kind, name: value}


def _number_problem(element: Mapping[str, Any], value: str) -> str | None:
    shape = r"-?\d+(\.\d+)?" if element.get("is_decimal_allowed") else r"-?\d+"
    if not re.fullmatch(shape, value):
        return "Please enter a valid number."
    if "min_value" in element and float(value) < float(element["min_value"]):
        return f"Must be at least {element['min_value']}."
    if "max_value" in element and float(value) > float(element["max_value"]):
        return f"Must be at most {element['max_value']}."
    return None


def _text_problem(element: Mapping[str, Any], value: str) -> str | None:
    kind = element["type"]
    if kind == "number_input":
        return _number_problem(element, value)
    if kind == "email_text_input":
        return None if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value) else "Please enter a valid email."
    if kind == "url_text_input":
        return None if re.fullmatch(r"https?://\S+", value) else "Please enter a valid URL."
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(value) > most:
        return f"Must be at most {most} characters."
    if len(value) < least:
        return f"Must be at least {least} characters."
    return None


def check_form(blocks: Sequence[JSON], state: Mapping[str, Mapping[str, JSON]]) -> dict[str, str]:
    """What Slack's own form says before it sends anything: block id to the text under the field."""
    errors: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        value = state[block["block_id"]][element["action_id"]][field_of(element)]
        if value is None or value == []:
            if not block.get("optional"):
                errors[block["block_id"]] = EMPTY_REQUIRED
        elif element["type"] in _TEXTS:
            problem = _text_problem(element, value)
            if problem is not None:
                errors[block["block_id"]] = problem
        elif isinstance(value, list) and len(value) > element.get("max_selected_items", 100):
            errors[block["block_id"]] = f"Choose at most {element['max_selected_items']}."
    return errors
