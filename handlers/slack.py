"""Slack: commands, shortcuts, clicks and forms become presses; cards and forms become messages and modals."""

import asyncio
import contextlib
import logging
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.apology import told
from bot.cards import HELP, Audience, Card
from bot.clinic import Organisation
from bot.desk import Desk
from bot.draft import Person
from bot.errors import Busy, Declined, Refused, StoreDown
from bot.forms import Form
from bot.press import HOLD_ALL, RELEASE_ALL, Answer, Look, Press, Token
from handlers import slack_blocks
from handlers.slack_people import Directory, reason

log = logging.getLogger(__name__)

Body = dict[str, Any]

Listener = Callable[[AsyncAck, Body], Awaitable[None]]

HOMES = 20
"""Home tabs kept fresh while nobody looks at them: those opened last."""

ANSWER = aiohttp.ClientTimeout(total=10)
"""How long Slack has to take a message for one person."""

EVENT = "countersign_card"
"""The metadata type by which a posted card is recognised when its posting was not seen to end."""

CONNECTING = 3.0
"""Seconds a start waits for Socket Mode before it goes on without."""

KINDS = ("event_callback", "block_actions", "shortcut", "message_action", "view_submission", "view_closed")
"""The requests that have something for us to read."""

MEND = {
    "not_in_channel": "invite the bot to the review channel (/invite @Countersign)",
    "channel_not_found": "check slack.review_channel in clinic.toml, and invite the bot there",
    "is_archived": "the review channel is archived; name another one in clinic.toml",
    "invalid_auth": "SLACK_BOT_TOKEN is not valid; install the app again and copy its token",
    "token_revoked": "SLACK_BOT_TOKEN was revoked; install the app again and copy its token",
    "account_inactive": "the bot's account is switched off; install the app again",
    "missing_scope": "the app lacks a permission; import slack_manifest.json again and reinstall it",
    "users_not_found": "nobody in this workspace has the author's e-mail address",
}
"""How to mend what Slack says will never work."""


SOON = 2.0
"""Seconds a form is worked on before a notice takes its place; Slack gives up after three."""

CHECKING = "Still being checked. Keep this open: the answer appears here in a moment."

CLOSED = (
    "The form that you closed while it was being checked was not handed in: something in it has to change. "
    "Please start again with /post."
)


class Slack:
    """The Slack surface: one Bolt application, and the place where cards are shown.

    Attributes:
        desk: who decides.
        client: the Web API.
        app: the Bolt application, for `/slack/events` or Socket Mode.
    """

    name = "slack"

    def __init__(
        self,
        desk: Desk,
        organisation: Organisation,
        *,
        token: str,
        signing_secret: str | None,
        api_url: str,
        session: aiohttp.ClientSession,
    ) -> None:
        self.desk = desk
        self.client = AsyncWebClient(token=token, base_url=api_url, session=session, retry_handlers=[])
        self.directory = Directory(self.client, organisation)
        self.app = AsyncApp(
            client=AsyncWebClient(base_url=api_url, session=session, retry_handlers=[]),
            authorize=_authorize,
            request_verification_enabled=False,
            logger=logging.getLogger("countersign.bolt"),
        )
        self._verifier = SignatureVerifier(signing_secret) if signing_secret else None
        self._channel = organisation.review_channels.get(self.name, "")
        self._session = session
        self._homes: OrderedDict[str, None] = OrderedDict()
        self._stale = asyncio.Event()
        self._keeper = asyncio.create_task(self._keep_homes())
        self._listen()

    def _listen(self) -> None:
        """Connect what people can do in Slack with what answers it; the catch-alls come last."""
        app, anything = self.app, re.compile(".*")
        app.command("/post")(self._guarded(self._on_command))
        app.view("form")(self._guarded(self._on_form))
        app.action(re.compile(r"^press\."))(self._guarded(self._on_press))
        app.shortcut("new_post")(self._guarded(self._on_shortcut))
        app.shortcut("draft_from_message")(self._guarded(self._on_message_shortcut))
        app.event("app_home_opened")(self._guarded(self._on_home))
        app.event(anything)(self._guarded(_on_anything))
        app.command(anything)(self._guarded(_on_unknown_command))
        app.action(anything)(self._guarded(self._on_unknown))
        app.shortcut(anything)(self._guarded(self._on_unknown))
        app.view(anything)(self._guarded(_on_anything))

    def _guarded(self, listener: Listener) -> Listener:
        """A listener whose errors are turned into words here.

        Bolt's own error handler, called after `ack`, makes Bolt forget that there was one, and Slack waits
        until its three seconds are over.
        """

        async def guarded(ack: AsyncAck, body: Body) -> None:
            try:
                await listener(ack, body)
            except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
                await self._say(told(error), ack, body)

        return guarded

    async def _say(self, said: str, ack: AsyncAck, body: Body) -> None:
        """Tell the person: in Slack's answer where it is still open, else wherever they clicked."""
        if ack.response is not None:
            await self._answer(body, said)
        elif body.get("type") == "view_submission":
            asked = [b for b in body["view"]["blocks"] if b.get("type") == "input"]
            written = [b for b in asked if (b.get("element") or {}).get("type") == "plain_text_input"]
            beside = [b["block_id"] for b in (*written, *asked)][:1]
            await ack(response_action="errors", errors=dict.fromkeys(beside, said)) if beside else await ack()
        else:
            await ack(text=said)

    # What people do

    async def _on_command(self, ack: AsyncAck, body: Body) -> None:
        """`/post` and what may stand behind it. The composer opens before anything else is done."""
        word, _, rest = str(body.get("text") or "").strip().partition(" ")
        match word.lower():
            case "":
                await ack()
                await self._open(body, self.desk.compose())
            case "check":
                await ack()
                await self._open(body, self.desk.blank_check())
            case "mine" | "queue" as which:
                await ack()
                person, _ = await self._who(body)
                shown = await self.desk.listing(person, "mine" if which == "mine" else "queue")
                await self._respond(body, {"text": shown.title, "blocks": slack_blocks.listing(shown)})
            case "hold" | "release" as which:
                await ack()
                token = HOLD_ALL if which == "hold" else RELEASE_ALL
                fields = {"note": _unescaped(rest.strip())} if rest.strip() else None
                await self._carry_out(body, token, fields)
            case _:
                await ack(text=HELP.preview, blocks=slack_blocks.message(HELP))

    async def _on_shortcut(self, ack: AsyncAck, body: Body) -> None:
        await ack()
        await self._open(body, self.desk.compose())

    async def _on_message_shortcut(self, ack: AsyncAck, body: Body) -> None:
        """The composer with a message's text in it."""
        await ack()
        text = _unescaped(str((body.get("message") or {}).get("text") or ""))
        await self._open(body, self.desk.compose_from(text))

    async def _on_press(self, ack: AsyncAck, body: Body) -> None:
        """A button, on a card, in a list, in a modal or on the Home tab."""
        await ack()
        token = Token.parse(str(body["actions"][0].get("value") or ""))
        form = body.get("view") if token.action is Look.SUGGEST else None
        await self._carry_out(body, token, slack_blocks.answers(form["state"]) if form else None)

    async def _on_form(self, ack: AsyncAck, body: Body) -> None:
        """A form that was sent off: the answer is what is wrong with it, or that it has gone.

        Where that takes longer than Slack waits, a notice takes the form's place until there is an answer.
        """
        pressing = asyncio.create_task(self._handed_in(body))
        await asyncio.wait({pressing}, timeout=SOON)
        if not pressing.done():
            await ack(response_action="update", view=slack_blocks.notice_view(CHECKING))
            await self._answer_late(pressing, body)
            return
        view, result = body["view"], await pressing
        if isinstance(result, Form):
            if slack_blocks.remarked(view) or any(field.remarks for field in result.fields):
                await ack(response_action="update", view=slack_blocks.view(result, view))
            else:
                await ack(response_action="errors", errors=slack_blocks.errors(result, view))
        elif slack_blocks.token(view).action is Look.CHECK:
            await ack(response_action="push", view=slack_blocks.card_view(result))
        else:
            await ack(response_action="clear")

    async def _handed_in(self, body: Body) -> Form | Card:
        """What comes of a form."""
        view: Body = body["view"]
        person, zone = await self._who(body)
        fields, offered = slack_blocks.answers(view["state"]), slack_blocks.offered(view)
        press = Press(
            slack_blocks.token(view), person, datetime.now(UTC), fields, zone, f"slack:{view['id']}", offered
        )
        return await self.desk.press(press)

    async def _answer_late(self, pressing: asyncio.Task[Form | Card], body: Body) -> None:
        """Put what came of a form where the notice stands; the form with all that was written, if it is none.

        Whoever closed the notice meanwhile is told by a message that nothing was handed in.
        """
        view: Body = body["view"]
        try:
            result = await pressing
        except Exception as error:  # noqa: BLE001 - told, and logged, as everywhere
            shown, taken = slack_blocks.refilled(view, view["state"], told(error)), False
        else:
            taken = not isinstance(result, Form)
            shown = slack_blocks.late_view(result, view)
        try:
            await self.client.views_update(view_id=view["id"], view=shown)
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("a late answer to a form: %s", reason(error))
            if not taken:
                opened = await self.client.conversations_open(users=[body["user"]["id"]])
                await self.client.chat_postMessage(channel=opened["channel"]["id"], text=CLOSED)

    async def _on_home(self, _: AsyncAck, body: Body) -> None:
        """Somebody opened the bot's Home tab."""
        event: Body = body["event"]
        if event.get("tab") == "home":
            user = str(event["user"])
            self._homes[user] = None
            self._homes.move_to_end(user)
            while len(self._homes) > HOMES:
                self._homes.popitem(last=False)
            await self._publish_home(user)

    async def _on_unknown(self, ack: AsyncAck, body: Body) -> None:
        await ack()
        await self._answer(body, "This button is not one of mine any more. Open the draft with /post mine.")

    # How it is answered

    async def _carry_out(self, body: Body, token: Token, fields: Mapping[str, Answer] | None) -> None:
        """Hand a press in; a form opens, a look opens, a decision shows on its card."""
        person, zone = await self._who(body)
        press = Press(token, person, datetime.now(UTC), fields, zone, f"slack:{body.get('trigger_id')}")
        result = await self.desk.press(press)
        if isinstance(result, Form) and token.action is Look.SUGGEST:
            shown = body["view"]
            await self.client.views_update(view_id=shown["id"], view=slack_blocks.view(result, shown))
        elif isinstance(result, Form):
            await self._open(body, result)
        elif token.action is Look.SEE:
            await self._show_modal(body, slack_blocks.card_view(result))
        elif not _on_its_card(body):
            await self._answer(body, f"{result.headline}.")

    async def _open(self, body: Body, form: Form) -> None:
        await self._show_modal(body, slack_blocks.view(form))

    async def _show_modal(self, body: Body, view: Body) -> None:
        """Open a modal, or put it on top of the one the click was in.

        Raises:
            Refused: Slack's three seconds for opening it are over.
        """
        put = self.client.views_push if _modal(body) else self.client.views_open
        try:
            await put(trigger_id=body["trigger_id"], view=view)
        except SlackApiError as error:
            if reason(error) in ("expired_trigger_id", "exchanged_trigger_id", "trigger_expired"):
                raise Refused("That took too long for Slack. Please do it once more.") from error
            raise

    async def _answer(self, body: Body, said: str) -> None:
        """Tell only the person who did something, wherever they did it; what was done stays done."""
        try:
            if body.get("response_url"):
                await self._respond(body, {"text": said})
            elif _modal(body):
                await self.client.views_update(
                    view_id=body["view"]["id"], view=slack_blocks.notice_view(said)
                )
            elif body.get("trigger_id"):
                await self.client.views_open(
                    trigger_id=body["trigger_id"], view=slack_blocks.notice_view(said)
                )
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            log.warning("could not tell somebody: %s", reason(error))

    async def _respond(self, body: Body, message: Body) -> None:
        """Send a message that only this person sees. Once: Bolt's own way repeats it after a lost answer."""
        told = {"response_type": "ephemeral", "replace_original": False, **message}
        async with self._session.post(body["response_url"], json=told, timeout=ANSWER) as answer:
            answer.raise_for_status()

    async def _who(self, body: Body) -> tuple[Person, str]:
        return await self.directory.who(str(body.get("user_id") or body["user"]["id"]))

    async def _publish_home(self, user: str) -> None:
        try:
            person, _ = await self.directory.who(user)
            shown = slack_blocks.home(await self.desk.home(person))
        except Refused as refused:
            shown = slack_blocks.notice_home(str(refused))
        await self.client.views_publish(user_id=user, view=shown)

    async def _keep_homes(self) -> None:
        """Bring the Home tabs opened last up to date when a card has changed, at most once a second."""
        while True:
            await self._stale.wait()
            self._stale.clear()
            for user in list(self._homes):
                try:
                    await self._publish_home(user)
                except (SlackApiError, aiohttp.ClientError, TimeoutError, StoreDown) as error:
                    log.warning("views.publish: %s", reason(error))
            await asyncio.sleep(1)

    # Surface: where cards are shown

    async def show(
        self,
        card: Card,
        *,
        copy: Mapping[str, str] | None,
        thread: Mapping[str, str] | None,
        again: bool,
    ) -> dict[str, str]:
        """Post a card, or edit it where it stands. See `bot.ports.Surface`."""
        self._stale.set()
        try:
            if copy is None and again:
                copy = await self._find(card)
            if copy is not None:
                try:
                    return await self._edit(card, copy)
                except SlackApiError as error:
                    if reason(error) != "message_not_found":
                        raise
            return await self._post(card, thread)
        except SlackApiError as error:
            raise _sorted(error) from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Busy(f"Slack did not answer ({type(error).__name__})") from error

    async def _post(self, card: Card, thread: Mapping[str, str] | None) -> dict[str, str]:
        channel = thread["channel"] if thread else await self._place(card)
        answer = await self.client.chat_postMessage(
            channel=channel,
            text=card.preview[: slack_blocks.PREVIEW_LIMIT],
            blocks=slack_blocks.message(card),
            thread_ts=thread["ts"] if thread else None,
            reply_broadcast=True if thread else None,
            metadata={"event_type": EVENT, "event_payload": {"draft": card.draft, "key": card.key}},
            unfurl_links=False,
            unfurl_media=False,
        )
        return {"channel": str(answer["channel"]), "ts": str(answer["ts"])}

    async def _edit(self, card: Card, copy: Mapping[str, str]) -> dict[str, str]:
        await self.client.chat_update(
            channel=copy["channel"],
            ts=copy["ts"],
            text=card.preview[: slack_blocks.PREVIEW_LIMIT],
            blocks=slack_blocks.message(card),
        )
        return dict(copy)

    async def _find(self, card: Card) -> dict[str, str] | None:
        """A card that was posted without our hearing of it, among the last hundred messages of its place."""
        channel = await self._place(card)
        history = await self.client.conversations_history(
            channel=channel, limit=100, include_all_metadata=True
        )
        wanted = {"draft": card.draft, "key": card.key}
        for message in history.get("messages") or []:
            metadata: Body = message.get("metadata") or {}
            if metadata.get("event_type") == EVENT and metadata.get("event_payload") == wanted:
                return {"channel": channel, "ts": str(message["ts"])}
        return None

    async def _place(self, card: Card) -> str:
        """The channel a card goes to: the review channel, or the direct message with its author."""
        if card.audience is Audience.CHANNEL:
            return card.channel
        if card.audience is Audience.REVIEWERS or card.author is None:
            return self._channel
        return await self.directory.direct_messages(card.author.email)

    # Requests

    async def handle(self, request: web.Request) -> web.Response:
        """`POST /slack/events`. A bad signature is answered 401, what is not Slack's wire format 400.

        The signature is looked at here and not by Bolt, which parses a body before it knows whose it is.
        """
        if not self._is_genuine(await request.read(), request.headers):
            return web.json_response({"error": "invalid request"}, status=401)
        try:
            bolt_request = await to_bolt_request(request)
        except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
            return web.json_response({"error": "malformed request"}, status=400)
        if not _well_formed(bolt_request.body):
            return web.json_response({"error": "malformed request"}, status=400)
        return await to_aiohttp_response(await self.app.async_dispatch(bolt_request))

    def _is_genuine(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """Whether Slack signed this in the last five minutes. Slack signs text; what is none is not its."""
        stamp = headers.get("X-Slack-Request-Timestamp", "")
        if self._verifier is None or not re.fullmatch(r"[0-9]{1,12}", stamp):
            return False
        try:
            return self._verifier.is_valid(body, stamp, headers.get("X-Slack-Signature"))
        except (UnicodeDecodeError, TypeError):
            return False

    @asynccontextmanager
    async def connected(self, app_token: str) -> AsyncIterator[None]:
        """Socket Mode while the block runs; the connection is made again whenever it breaks.

        A Slack that is away is not waited for long: the rest of the bot works, and connecting goes on.

        Raises:
            Refused: Slack does not take the token, which no waiting mends.
        """
        try:
            async with asyncio.timeout(CONNECTING):
                await self.client.apps_connections_open(app_token=app_token)
        except SlackApiError as error:
            if isinstance(_sorted(error), Declined):
                raise Refused(
                    f"SLACK_APP_TOKEN: Slack refuses it ({reason(error)}). Make an app-level token with "
                    "connections:write, and switch Socket Mode on for the app."
                ) from error
            log.warning("Socket Mode: %s", reason(error))
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("Socket Mode: %s", reason(error))
        handler = AsyncSocketModeHandler(self.app, app_token, web_client=self.client)
        connecting = asyncio.create_task(handler.connect_async())  # type: ignore[no-untyped-call] # Bolt leaves it untyped
        try:
            await asyncio.wait({connecting}, timeout=CONNECTING)
            yield
        finally:
            connecting.cancel()
            await handler.close_async()  # type: ignore[no-untyped-call] # the same

    async def close(self) -> None:
        """Stop keeping Home tabs up to date."""
        self._keeper.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._keeper


async def _authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
    """The one workspace there is. Bolt's own way asks auth.test before the first answer to anybody."""
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)


async def _on_anything(ack: AsyncAck, _: Body) -> None:
    """Nothing of ours: taken note of, so that Slack does not send it again."""
    await ack()


async def _on_unknown_command(ack: AsyncAck, _: Body) -> None:
    await ack(text=HELP.preview, blocks=slack_blocks.message(HELP))


def _well_formed(body: Body) -> bool:
    """Whether a request has what Bolt and the listeners read without asking; unknown kinds are Bolt's."""
    match body:
        case (
            {"type": "event_callback", "event": {"type": str()}}
            | {"type": "block_actions", "user": {"id": str()}, "actions": [{"action_id": str()}, *_]}
            | {"type": "shortcut" | "message_action", "user": {"id": str()}, "trigger_id": str()}
            | {"command": str(), "user_id": str(), "trigger_id": str()}
        ):
            return True
        case {
            "type": "view_submission" | "view_closed",
            "user": {"id": str()},
            "view": {"id": str(), "type": str(), "callback_id": str(), "blocks": [*blocks]},
        }:
            return all(isinstance(block, dict) and "block_id" in block for block in blocks)
    return body.get("type") not in KINDS and "command" not in body


def _modal(body: Body) -> bool:
    return (body.get("view") or {}).get("type") == "modal"


def _on_its_card(body: Body) -> bool:
    """Whether a click was on a card that is edited in place anyway, not on an ephemeral message."""
    container: Body = body.get("container") or {}
    return container.get("type") == "message" and not container.get("is_ephemeral")


def _unescaped(text: str) -> str:
    """A message's text as it was typed: Slack escapes three characters in messages, and only there."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _sorted(error: SlackApiError) -> Busy | Declined:
    """A failed call, by whether trying again can help."""
    said = reason(error)
    status = error.response.status_code
    if status == 429 or said in ("ratelimited", "rate_limited"):  # noqa: PLR2004 - HTTP: Too Many Requests
        return Busy("Slack asks to wait", float(error.response.headers.get("Retry-After", 1)))
    if status >= 500 or said in ("internal_error", "fatal_error", "service_unavailable", "no JSON"):  # noqa: PLR2004 - HTTP: server error
        return Busy(f"Slack is not well ({said})")
    return Declined(f"Slack says {said}: {MEND.get(said, 'see countersign doctor')}")
