"""What a person sees of the workspace, as plain data for the page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handlers.practice.blocks import JSON
    from handlers.practice.records import Exchange, Message, View
    from handlers.practice.workspace import Workspace

SHOWN_MESSAGES = 200
SHOWN_EXCHANGES = 80
SHOWN_CHARACTERS = 6000


def draw_screen(workspace: Workspace, member_id: str, *, with_log: bool) -> JSON:
    """Everything the page shows to a member, with the latest requests if told so.

    Raises KeyError for nobody.
    """
    person = workspace.person(member_id)
    app_home = workspace.feature("app_home") or {}
    channels = [channel for channel in workspace.channels.values() if member_id in channel.members]
    places = [*(channel.id for channel in channels), workspace.dm(member_id)]
    return {
        "revision": workspace.revision,
        "me": member_id,
        "bot": {"id": workspace.bot_user_id, "name": workspace.bot_name, "handle": workspace.bot_handle},
        "dm": workspace.dm(member_id),
        "homeTab": bool(app_home.get("home_tab_enabled")),
        "takesMessages": workspace.takes_direct_messages,
        "members": [
            {
                "id": one.id,
                "name": one.name,
                "handle": one.handle,
                "title": one.title,
                "tz": one.tz,
                "hint": one.hint,
            }
            for one in workspace.members.values()
        ],
        "channels": [
            {
                "id": one.id,
                "name": one.name,
                "topic": one.topic,
                "private": one.private,
                "people": len(one.members),
            }
            for one in channels
        ],
        "commands": [
            {
                "name": one["command"],
                "hint": one.get("usage_hint", ""),
                "description": one.get("description", ""),
            }
            for one in workspace.feature("slash_commands") or ()
        ],
        "shortcuts": [
            {"name": one["name"], "type": one["type"], "callback": one["callback_id"]}
            | {"description": one.get("description", "")}
            for one in workspace.feature("shortcuts") or ()
        ],
        "messages": {place: _draw_messages(workspace, member_id, place) for place in places},
        "modals": [_draw_view(view) for view in person.modals],
        "home": None if person.home is None else _draw_view(person.home),
        "connected": workspace.request_url is not None or workspace.delivery.sockets > 0,
        "log": [_draw_exchange(one) for one in list(workspace.log)[-SHOWN_EXCHANGES:]] if with_log else [],
    }


def _draw_messages(workspace: Workspace, member_id: str, channel_id: str) -> list[JSON]:
    shown = [
        *workspace.messages(channel_id),
        *(one for one in workspace.ephemerals if one.channel == channel_id and one.only_for == member_id),
    ]
    shown.sort(key=lambda message: float(message.ts))
    return [_draw_message(one) for one in shown[-SHOWN_MESSAGES:]]


def _draw_message(message: Message) -> JSON:
    return {
        "ts": message.ts,
        "user": message.user,
        "text": message.text,
        "blocks": message.blocks,
        "attachments": message.attachments,
        "thread": message.thread_ts,
        "broadcast": message.subtype == "thread_broadcast",
        "edited": message.edited is not None,
        "ephemeral": message.only_for is not None,
        "state": message.state,
    }


def _draw_view(view: View) -> JSON:
    return {
        "id": view.id,
        "hash": view.hash,
        "body": view.body,
        "state": view.state,
        "errors": view.errors,
    }


def _draw_exchange(exchange: Exchange) -> JSON:
    return {
        "direction": exchange.direction,
        "what": exchange.what,
        "method": exchange.method,
        "path": exchange.path,
        "at": exchange.at,
        "status": exchange.status,
        "duration": exchange.duration,
        "request": _abridge(exchange.request),
        "response": _abridge(exchange.response),
    }


def _abridge(value: Any) -> str:
    written = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
    if len(written) <= SHOWN_CHARACTERS:
        return written
    return f"{written[:SHOWN_CHARACTERS]}\n… {len(written) - SHOWN_CHARACTERS} more characters"
