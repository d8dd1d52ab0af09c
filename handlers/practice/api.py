"""The Web API methods a bot calls: what they need, what they do, and how they refuse.

Arguments and errors follow https://docs.slack.dev/reference/methods.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from zoneinfo import ZoneInfo

from handlers.practice.blocks import (
    JSON,
    MESSAGE_BLOCK_TEXT,
    MESSAGE_TEXT,
    VIEW_CHARACTERS,
    check_blocks,
    check_view,
    escape_ampersands,
    escape_texts,
    measure_text,
)
from handlers.practice.person import VIEW_STACK
from handlers.practice.records import Member, Message, View

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.practice.workspace import Workspace

TRIGGER_SECONDS = 3.0
"""How long a trigger_id lives (https://docs.slack.dev/interactivity/handling-user-interaction)."""
METADATA_CHARACTERS = 8000
PAGE_LIMIT = 999

Args: TypeAlias = dict[str, Any]
Handler: TypeAlias = Callable[["Workspace", Args], JSON]


class Refusal(Exception):
    """A call Slack answers with ``{"ok": false}``, the error and perhaps more fields."""

    def __init__(self, error: str, **fields: Any) -> None:
        super().__init__(error)
        self.error = error
        self.fields = fields


@dataclass(frozen=True, slots=True)
class Method:
    """A Web API method: what it does, the scope it always needs, and whose token calls it."""

    run: Handler
    scope: str | None = None
    app_token: bool = False


def call(workspace: Workspace, name: str, args: Args, token: str | None) -> JSON:
    """The answer to a Web API call, refused or not."""
    method = METHODS.get(name)
    if method is None:
        return {"ok": False, "error": "unknown_method", "req_method": name}
    try:
        if name != "api.test":
            _check_token(workspace, method, token)
        if method.scope is not None:
            _need(workspace, method.scope)
        return {"ok": True, **method.run(workspace, args)}
    except Refusal as refusal:
        return {"ok": False, "error": refusal.error, **refusal.fields}


def _check_token(workspace: Workspace, method: Method, token: str | None) -> None:
    if not token:
        raise Refusal("not_authed")
    if token not in (workspace.bot_token, workspace.app_token):
        raise Refusal("invalid_auth")
    if (token == workspace.app_token) != method.app_token:
        raise Refusal("not_allowed_token_type")


def _need(workspace: Workspace, *scopes: str) -> None:
    if not set(scopes) & set(workspace.scopes):
        raise Refusal("missing_scope", needed=",".join(scopes), provided=",".join(workspace.scopes))


def _argument(args: Args, name: str) -> str:
    value = args.get(name)
    if value is None or value == "":
        raise Refusal(
            "invalid_arguments",
            response_metadata={"messages": [f"[ERROR] missing required field: {name}"]},
        )
    return str(value)


def _truth(args: Args, name: str) -> bool:
    return args.get(name) in (True, 1, "1", "true", "True")


def _parsed(args: Args, name: str, error: str) -> Any:
    value = args.get(name)
    if not isinstance(value, str):
        return value
    if not value:
        return None
    try:
        return json.loads(value)
    except ValueError:
        raise Refusal(error) from None


def _page(args: Args, items: Sequence[Any], default: int) -> tuple[list[Any], JSON]:
    try:
        limit = int(args.get("limit") or default)
        start = int(args.get("cursor") or 0)
    except ValueError:
        raise Refusal("invalid_cursor") from None
    limit = max(1, min(limit, PAGE_LIMIT))
    following = start + limit
    more = following < len(items)
    return list(items[start:following]), {
        "has_more": more,
        "response_metadata": {"next_cursor": str(following) if more else ""},
    }


# --- messages ---------------------------------------------------------------------------------------------


def _destination(workspace: Workspace, args: Args) -> str:
    channel = args.get("channel")
    if not channel:
        raise Refusal("channel_not_found")
    channel = str(channel)
    if channel in workspace.members:
        return workspace.dm(channel)
    if workspace.has_channel(channel):
        return channel
    for one in workspace.channels.values():
        if one.name == channel.removeprefix("#") and not one.private:
            return one.id
    raise Refusal("channel_not_found")


def _conversation(workspace: Workspace, args: Args) -> str:
    channel = str(args.get("channel") or "")
    if not workspace.has_channel(channel):
        raise Refusal("channel_not_found")
    return channel


def _may_post(workspace: Workspace, channel: str) -> None:
    if workspace.is_in(workspace.bot_user_id, channel):
        return
    if channel in workspace.channels and workspace.channels[channel].private:
        raise Refusal("channel_not_found")
    if "chat:write.public" not in workspace.scopes:
        raise Refusal("not_in_channel")


def read_content(args: Args) -> tuple[str, list[JSON], list[JSON]]:
    """The text, blocks and attachments of a message to be. Raises Refusal for what Slack does not take."""
    text = str(args.get("text") or "")
    blocks = _parsed(args, "blocks", "invalid_blocks_format") or []
    attachments = _parsed(args, "attachments", "invalid_attachments") or []
    problems = check_blocks(blocks)
    if problems:
        raise Refusal(
            "invalid_blocks",
            errors=problems,
            response_metadata={"messages": [f"[ERROR] {problem}" for problem in problems]},
        )
    if not isinstance(attachments, list) or not all(isinstance(one, dict) for one in attachments):
        raise Refusal("invalid_attachments")
    if not text.strip() and not blocks and not attachments:
        raise Refusal("no_text")
    if len(text) > MESSAGE_TEXT:
        raise Refusal("msg_too_long")
    if measure_text(blocks) > MESSAGE_BLOCK_TEXT:
        raise Refusal("msg_blocks_too_long")
    return escape_ampersands(text), escape_texts(blocks), attachments


def _metadata(args: Args) -> JSON | None:
    metadata = _parsed(args, "metadata", "invalid_metadata_format")
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_type"), str):
        raise Refusal("invalid_metadata_format")
    if not isinstance(metadata.get("event_payload"), dict):
        raise Refusal("invalid_metadata_format")
    if len(json.dumps(metadata)) > METADATA_CHARACTERS:
        raise Refusal("metadata_too_large")
    return metadata


def _new_message(workspace: Workspace, args: Args, channel: str) -> Message:
    text, blocks, attachments = read_content(args)
    thread_ts = str(args.get("thread_ts") or "") or None
    if thread_ts is not None:
        parent = workspace.find(channel, thread_ts)
        if parent is None:
            raise Refusal("thread_not_found")
        thread_ts = parent.thread_ts or parent.ts
    return Message(
        ts=workspace.next_ts(),
        channel=channel,
        user=workspace.bot_user_id,
        bot_id=workspace.bot_id,
        app_id=workspace.app_id,
        text=text,
        blocks=workspace.name_blocks(blocks),
        attachments=attachments,
        thread_ts=thread_ts,
        metadata=_metadata(args),
    )


def _post_message(workspace: Workspace, args: Args) -> JSON:
    channel = _destination(workspace, args)
    _may_post(workspace, channel)
    message = _new_message(workspace, args, channel)
    if message.thread_ts is not None and _truth(args, "reply_broadcast"):
        message.subtype = "thread_broadcast"
    workspace.store(message)
    workspace.last_post[channel] = workspace.clock()
    return {
        "channel": channel,
        "ts": message.ts,
        "message": workspace.write(message, with_metadata=True),
    }


def _own_message(workspace: Workspace, args: Args, refusal: str) -> Message:
    channel = _conversation(workspace, args)
    # An ephemeral message is not stored by Slack, so it is not found here either.
    message = workspace.find(channel, _argument(args, "ts"))
    if message is None:
        raise Refusal("message_not_found")
    if message.user != workspace.bot_user_id:
        raise Refusal(refusal)
    return message


def _update_message(workspace: Workspace, args: Args) -> JSON:
    message = _own_message(workspace, args, "cant_update_message")
    given = {name: args[name] for name in ("text", "blocks", "attachments") if args.get(name) is not None}
    if not given:
        raise Refusal("no_text")
    kept: Args = {"text": message.text, "blocks": message.blocks, "attachments": message.attachments}
    if "text" in given and "blocks" not in given:
        # Slack drops the old blocks when only a text comes: docs of chat.update, argument `blocks`.
        kept["blocks"] = []
    text, blocks, attachments = read_content({**kept, **given})
    message.text, message.attachments = text, attachments
    message.blocks = workspace.name_blocks(blocks)
    if "blocks" not in given:
        message.edited = {"user": workspace.bot_user_id, "ts": workspace.next_ts()}
    metadata = _metadata(args)
    if metadata is not None:
        message.metadata = metadata
    workspace.revise(message)
    return {
        "channel": message.channel,
        "ts": message.ts,
        "text": message.text,
        "message": workspace.write(message, with_metadata=True),
    }


def _delete_message(workspace: Workspace, args: Args) -> JSON:
    message = _own_message(workspace, args, "cant_delete_message")
    workspace.remove(message)
    return {"channel": message.channel, "ts": message.ts}


def _post_ephemeral(workspace: Workspace, args: Args) -> JSON:
    channel = _destination(workspace, args)
    member = str(args.get("user") or "")
    if member not in workspace.members:
        raise Refusal("user_not_found" if member else "invalid_arguments")
    _may_post(workspace, channel)
    if not workspace.is_in(member, channel):
        raise Refusal("user_not_in_channel")
    message = _new_message(workspace, args, channel)
    message.only_for = member
    workspace.store(message)
    return {"message_ts": message.ts}


def _permalink(workspace: Workspace, args: Args) -> JSON:
    channel = _conversation(workspace, args)
    message = workspace.find(channel, _argument(args, "message_ts"))
    if message is None:
        raise Refusal("message_not_found")
    link = f"{workspace.url}/archives/{channel}/p{message.ts.replace('.', '')}"
    if message.thread_ts is not None:
        link += f"?thread_ts={message.thread_ts}&cid={channel}"
    return {"channel": channel, "permalink": link}


# --- conversations ----------------------------------------------------------------------------------------


def _kind_scope(workspace: Workspace, channel: str, right: str) -> None:
    if channel not in workspace.channels:
        _need(workspace, f"im:{right}")
    elif workspace.channels[channel].private:
        _need(workspace, f"groups:{right}")
    else:
        _need(workspace, f"channels:{right}")


def _write_channel(workspace: Workspace, channel_id: str) -> JSON:
    if channel_id not in workspace.channels:
        return {
            "id": channel_id,
            "is_im": True,
            "user": workspace.dm_member(channel_id),
            "is_open": True,
            "is_org_shared": False,
        }
    channel = workspace.channels[channel_id]
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.private,
        "is_group": channel.private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.private,
        "is_archived": False,
        "is_general": False,
        "is_shared": False,
        "is_member": workspace.bot_user_id in channel.members,
        "num_members": len(channel.members),
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
    }


def _visible(workspace: Workspace, args: Args) -> str:
    channel = _conversation(workspace, args)
    if (
        channel in workspace.channels
        and workspace.channels[channel].private
        and not workspace.is_in(workspace.bot_user_id, channel)
    ):
        raise Refusal("channel_not_found")
    return channel


def _open_conversation(workspace: Workspace, args: Args) -> JSON:
    _need(workspace, "im:write", "mpim:write", "channels:manage", "groups:write")
    users = str(args.get("users") or "").split(",")
    if users == [""]:
        channel = str(args.get("channel") or "")
        if workspace.dm_member(channel) is None:
            raise Refusal("channel_not_found" if channel else "users_list_not_supplied")
    elif len(users) > 1:
        raise Refusal("method_not_supported_for_channel_type")
    elif users[0].strip() in workspace.members:
        channel = workspace.dm(users[0].strip())
    else:
        raise Refusal("user_not_found")
    if _truth(args, "return_im"):
        return {
            "no_op": True,
            "already_open": True,
            "channel": _write_channel(workspace, channel),
        }
    return {"channel": {"id": channel}}


def _conversation_info(workspace: Workspace, args: Args) -> JSON:
    channel = _visible(workspace, args)
    _kind_scope(workspace, channel, "read")
    return {"channel": _write_channel(workspace, channel)}


def _conversation_members(workspace: Workspace, args: Args) -> JSON:
    channel = _visible(workspace, args)
    _kind_scope(workspace, channel, "read")
    if channel in workspace.channels:
        everyone = sorted(workspace.channels[channel].members)
    else:
        everyone = [str(workspace.dm_member(channel)), workspace.bot_user_id]
    members, page = _page(args, everyone, 100)
    return {"members": members, "response_metadata": page["response_metadata"]}


def _conversation_list(workspace: Workspace, args: Args) -> JSON:
    kinds = [kind.strip() for kind in str(args.get("types") or "public_channel").split(",")]
    scopes = {
        "public_channel": "channels:read",
        "private_channel": "groups:read",
        "im": "im:read",
        "mpim": "mpim:read",
    }
    found: list[JSON] = []
    for kind in kinds:
        if kind not in scopes:
            raise Refusal("invalid_types")
        _need(workspace, scopes[kind])
        if kind == "im":
            found += [_write_channel(workspace, workspace.dm(member)) for member in workspace.members]
        else:
            found += [
                _write_channel(workspace, channel.id)
                for channel in workspace.channels.values()
                if channel.private == (kind == "private_channel")
                and kind != "mpim"
                and (not channel.private or workspace.bot_user_id in channel.members)
            ]
    channels, page = _page(args, found, 100)
    return {"channels": channels, "response_metadata": page["response_metadata"]}


def _in_window(args: Args, message: Message) -> bool:
    oldest, latest = str(args.get("oldest") or ""), str(args.get("latest") or "")
    inclusive = _truth(args, "inclusive")
    moment = float(message.ts)
    if oldest and (moment < float(oldest) or (message.ts == oldest and not inclusive)):
        return False
    return not (latest and (moment > float(latest) or (message.ts == latest and not inclusive)))


def _readable(workspace: Workspace, args: Args) -> str:
    channel = _visible(workspace, args)
    _kind_scope(workspace, channel, "history")
    if not workspace.is_in(workspace.bot_user_id, channel):
        raise Refusal("not_in_channel")
    return channel


def _history(workspace: Workspace, args: Args) -> JSON:
    channel = _readable(workspace, args)
    shown = [
        message
        for message in reversed(workspace.messages(channel))
        if (message.thread_ts in (None, message.ts) or message.subtype == "thread_broadcast")
        and _in_window(args, message)
    ]
    messages, page = _page(args, shown, 100)
    with_metadata = _truth(args, "include_all_metadata")
    return {
        "messages": [workspace.write(one, with_metadata=with_metadata) for one in messages],
        "pin_count": 0,
        **page,
    }


def _thread(workspace: Workspace, args: Args) -> JSON:
    channel = _readable(workspace, args)
    message = workspace.find(channel, _argument(args, "ts"))
    if message is None:
        raise Refusal("thread_not_found")
    parent = workspace.find(channel, message.thread_ts or message.ts) or message
    shown = [parent, *(one for one in workspace.replies(parent) if _in_window(args, one))]
    messages, page = _page(args, shown, 1000)
    with_metadata = _truth(args, "include_all_metadata")
    return {"messages": [workspace.write(one, with_metadata=with_metadata) for one in messages], **page}


# --- people -----------------------------------------------------------------------------------------------


def _write_user(workspace: Workspace, member: Member) -> JSON:
    zone = datetime.now(UTC).astimezone(ZoneInfo(member.tz))
    offset = zone.utcoffset()
    profile: JSON = {
        "real_name": member.name,
        "real_name_normalized": member.name,
        "display_name": member.name.split()[0],
        "display_name_normalized": member.name.split()[0],
        "title": member.title,
        "team": workspace.team_id,
    }
    if member.email is not None and "users:read.email" in workspace.scopes:
        profile["email"] = member.email
    return {
        "id": member.id,
        "team_id": workspace.team_id,
        "name": member.handle,
        "deleted": False,
        "real_name": member.name,
        "tz": member.tz,
        "tz_label": zone.tzname(),
        "tz_offset": 0 if offset is None else int(offset.total_seconds()),
        "profile": profile,
        "is_admin": False,
        "is_owner": False,
        "is_bot": False,
        "is_app_user": False,
        "is_restricted": False,
        "updated": 0,
    }


def _write_bot_user(workspace: Workspace) -> JSON:
    bot = _write_user(workspace, Member(workspace.bot_user_id, workspace.bot_name, tz="UTC"))
    bot["profile"] |= {"api_app_id": workspace.app_id, "bot_id": workspace.bot_id}
    return bot | {"is_bot": True, "name": workspace.bot_handle}


def _user_info(workspace: Workspace, args: Args) -> JSON:
    user = str(args.get("user") or "")
    if user == workspace.bot_user_id:
        return {"user": _write_bot_user(workspace)}
    if user not in workspace.members:
        raise Refusal("user_not_found")
    return {"user": _write_user(workspace, workspace.members[user])}


def _user_by_email(workspace: Workspace, args: Args) -> JSON:
    wanted = str(args.get("email") or "").casefold()
    for member in workspace.members.values():
        if member.email is not None and member.email.casefold() == wanted:
            return {"user": _write_user(workspace, member)}
    raise Refusal("users_not_found")


def _user_list(workspace: Workspace, args: Args) -> JSON:
    everyone = [_write_user(workspace, member) for member in workspace.members.values()]
    members, page = _page(args, [*everyone, _write_bot_user(workspace)], 200)
    return {
        "members": members,
        "cache_ts": int(workspace.clock()),
        "response_metadata": page["response_metadata"],
    }


# --- views ------------------------------------------------------------------------------------------------


def _view_argument(args: Args, kinds: Sequence[str]) -> JSON:
    raw: Any = args.get("view")
    if raw is None:
        raise Refusal(
            "invalid_arguments", response_metadata={"messages": ["[ERROR] missing required field: view"]}
        )
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            raw = None
    if len(json.dumps(raw)) > VIEW_CHARACTERS:
        raise Refusal("view_too_large")
    problems = check_view(raw, kinds)
    if problems:
        raise Refusal(
            "invalid_arguments",
            response_metadata={"messages": [f"[ERROR] {problem}" for problem in problems]},
        )
    view: JSON = raw
    return view


def _check_external_id(workspace: Workspace, body: Mapping[str, Any], own: View | None = None) -> None:
    external_id = body.get("external_id")
    if external_id and any(
        view.open and view is not own and view.body.get("external_id") == external_id
        for view in workspace.views.values()
    ):
        raise Refusal("duplicate_external_id")


def _exchange(workspace: Workspace, args: Args, *, in_modal: bool) -> tuple[str, View | None]:
    trigger = workspace.triggers.get(_argument(args, "trigger_id"))
    if trigger is None:
        raise Refusal("invalid_trigger_id")
    if trigger.used:
        raise Refusal("exchanged_trigger_id")
    if workspace.clock() - trigger.minted > TRIGGER_SECONDS:
        raise Refusal("expired_trigger_id")
    below = None
    if in_modal:
        stack = workspace.stacks[trigger.member_id]
        if trigger.view_id is None or not stack:
            raise Refusal("not_found")
        if len(stack) >= VIEW_STACK:
            raise Refusal("push_limit_reached")
        below = stack[-1]
    trigger.used = True
    return trigger.member_id, below


def _open_view(workspace: Workspace, args: Args) -> JSON:
    body = _view_argument(args, ("modal",))
    _check_external_id(workspace, body)
    member_id, _ = _exchange(workspace, args, in_modal=False)
    stack = workspace.stacks[member_id]
    if stack:
        workspace.unstack_view(stack[-1], whole=True)
    view = workspace.make_view(member_id, body)
    workspace.stack_view(view)
    return {"view": workspace.write_view(view)}


def _push_view(workspace: Workspace, args: Args) -> JSON:
    body = _view_argument(args, ("modal",))
    _check_external_id(workspace, body)
    member_id, below = _exchange(workspace, args, in_modal=True)
    view = workspace.make_view(member_id, body, previous=below)
    workspace.stack_view(view)
    return {"view": workspace.write_view(view)}


def _find_view(workspace: Workspace, args: Args) -> View:
    view_id, external_id = args.get("view_id"), args.get("external_id")
    if not view_id and not external_id:
        raise Refusal(
            "invalid_arguments",
            response_metadata={"messages": ["[ERROR] must provide view_id or external_id"]},
        )
    for view in workspace.views.values():
        if view.open and (
            view.id == view_id or (external_id and view.body.get("external_id") == external_id)
        ):
            return view
    raise Refusal("not_found")


def _check_hash(view: View | None, args: Args) -> None:
    given = args.get("hash")
    if given and view is not None and view.hash != given:
        raise Refusal("hash_conflict")


def _update_view(workspace: Workspace, args: Args) -> JSON:
    body = _view_argument(args, ("modal", "home"))
    view = _find_view(workspace, args)
    if view.body["type"] != body["type"]:
        raise Refusal(
            "invalid_arguments",
            response_metadata={
                "messages": [f"[ERROR] unsupported type: {body['type']} [json-pointer:/view/type]"]
            },
        )
    _check_external_id(workspace, body, view)
    _check_hash(view, args)
    workspace.revise_view(view, body)
    return {"view": workspace.write_view(view)}


def _publish_view(workspace: Workspace, args: Args) -> JSON:
    body = _view_argument(args, ("home",))
    member_id = _argument(args, "user_id")
    if member_id not in workspace.members:
        raise Refusal(
            "invalid_arguments",
            response_metadata={"messages": ["[ERROR] user_id is not a user of this team"]},
        )
    if not (workspace.feature("app_home") or {}).get("home_tab_enabled"):
        raise Refusal("not_enabled")
    home = workspace.homes.get(member_id)
    _check_external_id(workspace, body, home)
    _check_hash(home, args)
    return {"view": workspace.write_view(workspace.publish_home(member_id, body))}


# --- the connection ---------------------------------------------------------------------------------------


def _auth_test(workspace: Workspace, _args: Args) -> JSON:
    return {
        "url": f"{workspace.url}/",
        "team": "Practice",
        "user": workspace.bot_handle,
        "team_id": workspace.team_id,
        "user_id": workspace.bot_user_id,
        "bot_id": workspace.bot_id,
        "is_enterprise_install": False,
    }


def _api_test(_workspace: Workspace, args: Args) -> JSON:
    given = {name: value for name, value in args.items() if name != "token"}
    if "error" in given:
        raise Refusal(str(given["error"]), args=given)
    return {"args": given} if given else {}


def _open_connection(workspace: Workspace, _args: Args) -> JSON:
    ticket = workspace.next_id("ticket")
    workspace.tickets.add(ticket)
    return {"url": f"ws{workspace.url.removeprefix('http')}/link/?ticket={ticket}"}


METHODS: dict[str, Method] = {
    "api.test": Method(_api_test),
    "apps.connections.open": Method(_open_connection, app_token=True),
    "auth.test": Method(_auth_test),
    "chat.delete": Method(_delete_message, "chat:write"),
    "chat.getPermalink": Method(_permalink),
    "chat.postEphemeral": Method(_post_ephemeral, "chat:write"),
    "chat.postMessage": Method(_post_message, "chat:write"),
    "chat.update": Method(_update_message, "chat:write"),
    "conversations.history": Method(_history),
    "conversations.info": Method(_conversation_info),
    "conversations.list": Method(_conversation_list),
    "conversations.members": Method(_conversation_members),
    "conversations.open": Method(_open_conversation),
    "conversations.replies": Method(_thread),
    "users.info": Method(_user_info, "users:read"),
    "users.list": Method(_user_list, "users:read"),
    "users.lookupByEmail": Method(_user_by_email, "users:read.email"),
    "views.open": Method(_open_view),
    "views.publish": Method(_publish_view),
    "views.push": Method(_push_view),
    "views.update": Method(_update_view),
}
