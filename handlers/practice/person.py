"""What a person of the workspace can do: type, press, fill in, read.

The payloads are those of https://docs.slack.dev/reference/interaction-payloads.
"""

from __future__ import annotations

import asyncio
import html
import json
from typing import TYPE_CHECKING, Any

from handlers.practice.blocks import (
    INPUT_TYPES,
    JSON,
    MESSAGE_TEXT,
    VIEW_CHARACTERS,
    check_blocks,
    check_view,
    elements_of,
    escape_ampersands,
    escape_texts,
)
from handlers.practice.inputs import check_form, field_of, read_state
from handlers.practice.records import Member, Message, Reply, SubmitResult, View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.practice.delivery import Answer
    from handlers.practice.workspace import Workspace

TROUBLE = "We had some trouble connecting. Try again?"
"""What Slack shows in a modal when the bot's answer is missing or no good."""
VERIFICATION_TOKEN = "practice-verification-token"  # noqa: S105 (a retired way to verify; opens nothing)
VIEW_STACK = 3
"""How many views a modal holds (https://docs.slack.dev/surfaces/modals)."""
HOME_SECONDS = 5.0
HOME_REFRESH_SECONDS = 1.0


class Person:
    """A member in front of the workspace. Methods raise ValueError for what Slack would not let them do."""

    def __init__(self, workspace: Workspace, member: Member) -> None:
        self._workspace = workspace
        self.member = member

    @property
    def id(self) -> str:
        """The member's id."""
        return self.member.id

    @property
    def modals(self) -> list[View]:
        """The views of the modal this person has open, the visible one last."""
        return list(self._workspace.stacks[self.id])

    @property
    def modal(self) -> View | None:
        """The view this person sees in front of everything, if any."""
        stack = self._workspace.stacks[self.id]
        return stack[-1] if stack else None

    @property
    def home(self) -> View | None:
        """The App Home as last published for this person, if ever."""
        return self._workspace.homes.get(self.id)

    @property
    def ephemerals(self) -> list[Message]:
        """The messages only this person sees, oldest first."""
        return [message for message in self._workspace.ephemerals if message.only_for == self.id]

    async def say(self, text: str, channel: str, *, thread_ts: str | None = None) -> Message:
        """Post a plain message, in a thread if told so. Raises ValueError where this person is not."""
        self._enter(channel)
        if len(text) > MESSAGE_TEXT:
            raise ValueError(f"Slack takes no message longer than {MESSAGE_TEXT} characters")
        if not text.strip():
            raise ValueError("there is nothing to send")
        encoded = self._workspace.encode(text)
        message = Message(
            ts=self._workspace.next_ts(), channel=channel, user=self.id, text=encoded, thread_ts=thread_ts
        )
        self._workspace.store(message)
        return message

    async def command(self, text: str, channel: str) -> Reply:
        """Type a slash command in a channel, such as ``/post help``. Raises ValueError where they are not."""
        self._enter(channel)
        name, _, rest = text.strip().partition(" ")
        known = {one["command"]: one for one in self._workspace.feature("slash_commands") or ()}
        if name not in known:
            return self._show(channel, "invalid_command", f"{name} is not a valid command.")
        escape = known[name].get("should_escape", False)
        answer = await self._workspace.delivery.send_command(
            {
                "token": VERIFICATION_TOKEN,
                "team_id": self._workspace.team_id,
                "team_domain": "practice",
                "channel_id": channel,
                "channel_name": self._workspace.channel_name(channel),
                "user_id": self.id,
                "user_name": self.member.handle,
                "command": name,
                "text": self._workspace.encode(rest.strip())
                if escape
                else html.escape(rest.strip(), quote=False),
                "api_app_id": self._workspace.app_id,
                "is_enterprise_install": "false",
                "response_url": self._workspace.mint_response_url(self.id, channel),
                "trigger_id": self._workspace.mint_trigger(self.id),
            }
        )
        if answer.error is not None:
            return self._show(channel, answer.error, f'{name} failed with the error "{answer.error}"')
        return self._show_answer(name, channel, answer.body)

    async def global_shortcut(self, callback_id: str) -> Reply:
        """Run a global shortcut. Raises ValueError for one the manifest lacks."""
        self._shortcut(callback_id, "global")
        payload = self._payload("shortcut", callback_id=callback_id, action_ts=self._workspace.next_ts())
        payload["trigger_id"] = self._workspace.mint_trigger(self.id)
        return self._reply(await self._workspace.delivery.send_interaction(payload))

    async def message_shortcut(self, callback_id: str, channel: str, ts: str) -> Reply:
        """Run a message shortcut on a message. Raises ValueError for a shortcut or message not there."""
        self._shortcut(callback_id, "message")
        self._enter(channel)
        message = self._workspace.find(channel, ts)
        if message is None:
            raise ValueError(f"no message {ts} in {channel}")
        payload = self._payload(
            "message_action", callback_id=callback_id, action_ts=self._workspace.next_ts()
        )
        payload |= {
            "trigger_id": self._workspace.mint_trigger(self.id),
            "response_url": self._workspace.mint_response_url(self.id, channel, message),
            "message_ts": ts,
            "channel": {"id": channel, "name": self._workspace.channel_name(channel)},
            "message": self._workspace.write(message),
        }
        return self._reply(await self._workspace.delivery.send_interaction(payload))

    async def click(
        self, target: Message | View, action_id: str, *, block_id: str | None = None, value: Any = None
    ) -> Reply:
        """Press or choose: a button, or with ``value`` an overflow, select or picker of a message or view.

        A copy of a message (``copy.deepcopy``) is what a person still sees of it: as Slack does, the click is
        sent with the element as in the copy and the message as it is now. Raises LookupError when the
        message, view or element is not there (any more), or was never sent to that message, and ValueError
        for a value the element does not offer.
        """
        block, element = _find_element(target.blocks, action_id, block_id)
        if isinstance(target, Message):
            seen, target = target, self._present(target)
            if seen is not target:
                _expect_sent(target, block, element)
        else:
            self._expect_open(target)
        action: JSON = {
            "type": element["type"],
            "action_id": action_id,
            "block_id": block["block_id"],
            "action_ts": self._workspace.next_ts(),
        }
        if element["type"] == "button":
            action |= {name: element[name] for name in ("text", "value", "style", "url") if name in element}
        else:
            state = read_state(element, value)
            action[field_of(element)] = state[field_of(element)]
            fields = target.state.get(block["block_id"], {})
            if fields.get(action_id, {}).get("type") == element["type"]:
                fields[action_id] = state
                self._workspace.changed()
        if block["type"] == "input" and not block.get("dispatch_action"):
            # Slack keeps the value of a plain input to itself until the form is sent.
            return Reply(ok=True)
        return self._reply(await self._workspace.delivery.send_interaction(self._press(target, action)))

    async def submit(self, view: View, values: Mapping[str, Any] | None = None) -> SubmitResult:
        """Fill in a modal's fields and send it.

        ``values`` maps block ids or action ids to plain values (text, an option's value, a list of them,
        unix seconds, None) or to Slack's own state; fields not named keep what they hold. Raises LookupError
        when the view is not the visible one or has no such field.
        """
        self._expect_visible(view)
        if "submit" not in view.body:
            raise ValueError("this modal has no submit button")
        for name, given in (values or {}).items():
            block, element = _find_field(view.blocks, name)
            view.state[block["block_id"]][element["action_id"]] = read_state(element, given)
        view.errors = check_form(view.blocks, view.state)
        self._workspace.changed()
        if view.errors:
            return SubmitResult(ok=False, sent=False, errors=view.errors)
        payload = self._payload("view_submission", view=self._workspace.write_view(view))
        payload["trigger_id"] = self._workspace.mint_trigger(self.id, view.id)
        payload["response_urls"] = self._response_urls(view)
        return self._settle(view, await self._workspace.delivery.send_interaction(payload))

    async def close(self, view: View) -> None:
        """Close the visible view, as its close button or Esc does.

        Raises LookupError when it is not visible.
        """
        self._expect_visible(view)
        whole = bool(view.body.get("clear_on_close"))
        await self._say_closed(self._workspace.unstack_view(view, whole=whole), cleared=whole)

    async def close_all(self) -> None:
        """Close the whole modal, as the cross in its corner does."""
        if self.modal is not None:
            await self._say_closed(self._workspace.unstack_view(self.modal, whole=True), cleared=True)

    async def open_home(self, tab: str = "home") -> View | None:
        """Open the App Home and read what the bot publishes; None when it publishes nothing.

        Waits briefly for fresh content and then settles for what was published before.
        """
        before = self.home
        old_hash = None if before is None else before.hash
        event: JSON = {
            "type": "app_home_opened",
            "user": self.id,
            "channel": self._workspace.dm(self.id),
            "tab": tab,
        }
        if before is not None and tab == "home":
            event["view"] = self._workspace.write_view(before)
        self._workspace.emit("app_home_opened", event)
        if tab != "home":
            return before

        def fresh(_: Workspace) -> View | None:
            return self.home if self.home is not None and self.home.hash != old_hash else None

        try:
            return await self._workspace.wait_for(
                fresh, HOME_SECONDS if before is None else HOME_REFRESH_SECONDS
            )
        except TimeoutError:
            return before

    def dismiss(self, message: Message) -> None:
        """Dismiss a message only this person sees. Raises LookupError when it is gone."""
        self._workspace.remove(self._present(message))

    def _enter(self, channel: str) -> None:
        if not self._workspace.has_channel(channel):
            raise ValueError(f"there is no channel {channel}")
        if not self._workspace.is_in(self.id, channel):
            raise ValueError(f"{self.member.name} is not in {channel}")
        if channel not in self._workspace.channels and not self._workspace.takes_direct_messages:
            raise ValueError("sending messages to this app has been turned off in its manifest")

    def _shortcut(self, callback_id: str, kind: str) -> None:
        known = [
            one["callback_id"] for one in self._workspace.feature("shortcuts") or () if one["type"] == kind
        ]
        if callback_id not in known:
            raise ValueError(f"the manifest has no {kind} shortcut {callback_id!r}; it has {known}")

    def _expect_open(self, view: View) -> None:
        if not view.open:
            raise LookupError(f"the view {view.title!r} is closed")
        if view.member_id != self.id:
            raise LookupError(f"{self.member.name} does not see this view")

    def _present(self, message: Message) -> Message:
        if message.only_for not in (None, self.id):
            raise LookupError(f"{self.member.name} does not see this message")
        for one in self._shown(message):
            if one.ts == message.ts:
                return one
        raise LookupError(f"the message {message.ts} is gone")

    def _shown(self, message: Message) -> list[Message]:
        return self.ephemerals if message.only_for else self._workspace.messages(message.channel)

    def _expect_visible(self, view: View) -> None:
        if view is not self.modal:
            seen = None if self.modal is None else self.modal.title
            raise LookupError(f"the view {view.title!r} is not in front; {self.member.name} sees {seen!r}")

    def _payload(self, kind: str, **fields: Any) -> JSON:
        return {
            "type": kind,
            "team": {"id": self._workspace.team_id, "domain": "practice"},
            "user": self._workspace.user_fields(self.id),
            "api_app_id": self._workspace.app_id,
            "token": VERIFICATION_TOKEN,
            "enterprise": None,
            "is_enterprise_install": False,
            **fields,
        }

    def _press(self, target: Message | View, action: JSON) -> JSON:
        payload = self._payload("block_actions", actions=[action], state={"values": target.state})
        if isinstance(target, View):
            modal_id = target.id if target.body["type"] == "modal" else None
            return payload | {
                "container": {"type": "view", "view_id": target.id},
                "trigger_id": self._workspace.mint_trigger(self.id, modal_id),
                "view": self._workspace.write_view(target),
            }
        ephemeral = target.only_for is not None
        container = {
            "type": "message",
            "message_ts": target.ts,
            "channel_id": target.channel,
            "is_ephemeral": ephemeral,
        }
        if target.thread_ts is not None:
            container["thread_ts"] = target.thread_ts
        payload |= {
            "container": container,
            "trigger_id": self._workspace.mint_trigger(self.id),
            "channel": {"id": target.channel, "name": self._workspace.channel_name(target.channel)},
            "response_url": self._workspace.mint_response_url(self.id, target.channel, target),
        }
        if not ephemeral:
            # Slack does not store ephemeral messages, so it cannot send them back.
            payload["message"] = self._workspace.write(target)
        return payload

    def _reply(self, answer: Answer) -> Reply:
        return Reply(ok=answer.error is None, error=answer.error, text=TROUBLE if answer.error else "")

    def _show(self, channel: str, error: str, text: str) -> Reply:
        message = Message(
            ts=self._workspace.next_ts(), channel=channel, user="USLACKBOT", text=text, only_for=self.id
        )
        self._workspace.store(message)
        return Reply(ok=False, error=error, text=text)

    def _show_answer(self, name: str, channel: str, body: Any) -> Reply:
        if isinstance(body, str):
            body = {"text": body}
        if not isinstance(body, dict) or not (body.get("text") or body.get("blocks")):
            return Reply(ok=True)
        blocks = body.get("blocks") or []
        if check_blocks(blocks):
            return self._show(channel, "dispatch_failed", f'{name} failed with the error "dispatch_failed"')
        text = escape_ampersands(str(body.get("text") or ""))
        self._workspace.store(
            Message(
                ts=self._workspace.next_ts(),
                channel=channel,
                user=self._workspace.bot_user_id,
                bot_id=self._workspace.bot_id,
                app_id=self._workspace.app_id,
                text=text,
                blocks=self._workspace.name_blocks(escape_texts(blocks)),
                only_for=None if body.get("response_type") == "in_channel" else self.id,
            )
        )
        return Reply(ok=True, text=text)

    def _response_urls(self, view: View) -> list[JSON]:
        found: list[JSON] = []
        for block in view.blocks:
            for element in elements_of(block):
                if element.get("response_url_enabled"):
                    state = view.state[block["block_id"]][element["action_id"]]
                    channel = state[field_of(element)]
                    if channel is not None:
                        found.append(
                            {
                                "block_id": block["block_id"],
                                "action_id": element["action_id"],
                                "channel_id": channel,
                                "response_url": self._workspace.mint_response_url(self.id, channel),
                            }
                        )
        return found

    def _settle(self, view: View, answer: Answer) -> SubmitResult:
        body = answer.body or {}
        if answer.error is not None:
            return SubmitResult(ok=False, error=answer.error, text=TROUBLE)
        if not isinstance(body, dict):
            return SubmitResult(ok=False, error="invalid_response", text=TROUBLE)
        action = body.get("response_action") if body else "close"
        if action in ("errors", "update", "push") and view.open:
            if action == "errors":
                return self._settle_errors(view, body.get("errors"))
            return self._settle_view(view, action, body.get("view"))
        if action not in ("close", "clear", "errors", "update", "push"):
            return SubmitResult(ok=False, error="invalid_response_action", text=TROUBLE)
        if view.open:
            self._workspace.unstack_view(view, whole=action == "clear")
        # Otherwise the bot replaced the modal, or the person left it, meanwhile: nothing is left to close.
        return SubmitResult(ok=True, closed=True)

    def _settle_errors(self, view: View, errors: Any) -> SubmitResult:
        fields = {block["block_id"] for block in view.blocks if block["type"] == "input"}
        if not isinstance(errors, dict) or not errors or not errors.keys() <= fields:
            # Slack shows its own trouble text: https://github.com/slackapi/bolt-js/issues/1267
            return SubmitResult(ok=False, error="invalid_errors", text=TROUBLE)
        view.errors = {block_id: str(text) for block_id, text in errors.items()}
        self._workspace.changed()
        return SubmitResult(ok=False, errors=view.errors)

    def _settle_view(self, view: View, action: str, body: Any) -> SubmitResult:
        if check_view(body, ("modal",)) or len(json.dumps(body)) > VIEW_CHARACTERS:
            return SubmitResult(ok=False, error="invalid_view", text=TROUBLE)
        if action == "update":
            self._workspace.revise_view(view, body)
            return SubmitResult(ok=True, view=view)
        if len(self.modals) >= VIEW_STACK:
            return SubmitResult(ok=False, error="push_limit_reached", text=TROUBLE)
        pushed = self._workspace.make_view(self.id, body, previous=view)
        self._workspace.stack_view(pushed)
        return SubmitResult(ok=True, view=pushed)

    async def _say_closed(self, views: list[View], *, cleared: bool) -> None:
        told = [
            self._workspace.delivery.send_interaction(
                self._payload("view_closed", view=self._workspace.write_view(view), is_cleared=cleared)
            )
            for view in views
            if view.body.get("notify_on_close")
        ]
        await asyncio.gather(*told)


def _find_element(blocks: list[JSON], action_id: str, block_id: str | None) -> tuple[JSON, JSON]:
    seen: list[str] = []
    for block in blocks:
        for element in elements_of(block):
            seen.append(element["action_id"])
            if element["action_id"] == action_id and block_id in (None, block["block_id"]):
                return block, element
    raise LookupError(f"no element {action_id!r} here; there are {seen}")


def _expect_sent(message: Message, block: JSON, element: JSON) -> None:
    for blocks in message.versions:
        for one in blocks:
            if one["block_id"] == block["block_id"] and element in elements_of(one):
                return
    raise LookupError(f"the element {element['action_id']!r} was never in this message as it is here")


def _find_field(blocks: list[JSON], name: str) -> tuple[JSON, JSON]:
    seen: list[str] = []
    for block in blocks:
        for element in elements_of(block):
            if element["type"] not in INPUT_TYPES:
                continue
            seen.append(f"{block['block_id']}/{element['action_id']}")
            if name in (block["block_id"], element["action_id"]):
                return block, element
    raise LookupError(f"no field {name!r} here; there are {seen}")
