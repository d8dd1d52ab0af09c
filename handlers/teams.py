"""The Teams surface: what people do becomes a Press; what comes of it becomes a card, a dialog or a sentence.

Teams calls an endpoint with activities (https://learn.microsoft.com/microsoftteams/platform/bots/bot-basics).
A button on a card is an invoke whose answer only the one who clicked sees; for everybody else the card is
replaced by an update of its message.
"""

import logging
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

import aiohttp
from aiohttp import web
from botbuilder.core import CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import Activity
from msrest.exceptions import ClientException

from bot.apology import told
from bot.cards import HELP, NEW_BUTTON, Audience, Card
from bot.clinic import Organisation
from bot.desk import Desk
from bot.draft import Person
from bot.errors import Busy, Declined, Refused
from bot.forms import Form
from bot.press import HOLD_ALL, NEW, RELEASE_ALL, Answer, Look, Press, Token
from bot.settings import LOCAL, TeamsSettings
from handlers import teams_cards
from handlers.teams_connector import Connector, Gone
from handlers.teams_gate import Gate
from handlers.teams_message import plain
from handlers.teams_people import Directory

log = logging.getLogger(__name__)

JSON = dict[str, Any]

SAID = "application/vnd.microsoft.activity.message"
"""What an invoke is answered with to show a sentence beside the card, and no card in its place."""

PERSONAL = "personal"
"""The kind of conversation that nobody else reads."""

PRIVATE = "I wrote to you in our own chat, where nobody else reads along."
ALONE = "Open a chat with me and write that there, where nobody else reads along."


@dataclass(frozen=True, slots=True)
class _Turn:
    """What somebody did, who it is, and their time zone."""

    activity: Activity
    person: Person
    zone: str

    @property
    def alone(self) -> bool:
        """Whether it was where nobody else reads along."""
        return bool(self.activity.conversation.conversation_type == PERSONAL)


class _Adapter(CloudAdapterBase):  # type: ignore[misc] # the SDK ships no types
    """The SDK's adapter; turns go through it, answers and messages do not (see `teams_connector`)."""


class Teams:
    """The Teams surface.

    Attributes:
        desk: who decides.
        directory: who people are, and where they are reached.
    """

    name = "teams"

    def __init__(
        self, desk: Desk, organisation: Organisation, settings: TeamsSettings, session: aiohttp.ClientSession
    ) -> None:
        self.desk = desk
        self.connector = Connector(
            session,
            app_id="" if settings.anonymous else settings.app_id,
            password=settings.app_password,
            tenant=settings.tenants[0] if settings.tenants else "",
            login_url=settings.login_url,
        )
        self.directory = Directory(self.connector, desk.store, organisation, settings.tenants)
        self._channel = organisation.review_channels.get(self.name, "")
        self._tenants = tuple(tenant.lower() for tenant in settings.tenants)
        self._anonymous = settings.anonymous
        self._gate = Gate(settings)
        self._adapter = _Adapter(self._gate.authentication)

    # Requests

    async def handle(self, request: web.Request) -> web.Response:
        """`POST /api/messages`. What Teams did not send is answered 401, another tenant's 403."""
        try:
            activity: Activity = Activity.deserialize(await request.json())
            complete = bool(activity.service_url and activity.conversation.id and activity.from_property.id)
        except (ValueError, TypeError, AttributeError, RecursionError, ClientException):
            complete = False
        if not complete:
            return web.json_response({"error": "malformed request"}, status=HTTPStatus.BAD_REQUEST)
        identity = await self._gate.identity(activity, request.headers.get("Authorization"))
        if identity is None:
            return web.json_response({"error": "invalid request"}, status=HTTPStatus.UNAUTHORIZED)
        if not self._served(activity):
            log.warning("a tenant that is not served was turned away")
            return web.json_response({"error": "this tenant is not served"}, status=HTTPStatus.FORBIDDEN)
        reply = await self._adapter.process_activity(identity, activity, self._turn)
        if reply is None:
            return web.Response()
        return web.json_response(reply.body, status=reply.status)

    def _served(self, activity: Activity) -> bool:
        """Whether an activity is of Teams and of a tenant that is served."""
        named = (
            (activity.channel_data or {}).get("tenant") if isinstance(activity.channel_data, dict) else None
        )
        tenant = (named or {}).get("id") if isinstance(named, dict) else activity.conversation.tenant_id
        if self._anonymous and not re.match(rf"http://{LOCAL}[:/]", activity.service_url):
            return False  # nobody vouches for the address, and answers go there
        return activity.channel_id == "msteams" and (
            not self._tenants or str(tenant or "").lower() in self._tenants
        )

    async def _turn(self, context: TurnContext) -> None:
        """One activity."""
        activity = context.activity
        match activity.type:
            case "message":
                await self._on_message(activity)
            case "conversationUpdate" | "installationUpdate":
                await self._on_arrival(activity)
            case "invoke":
                body = await self._on_invoke(activity)
                status = HTTPStatus.NOT_IMPLEMENTED if body is None else HTTPStatus.OK
                answer = InvokeResponse(status=status, body=body)
                await context.send_activity(Activity(type="invokeResponse", value=answer))

    # What people do

    async def _on_arrival(self, activity: Activity) -> None:
        """The bot was added somewhere: to a team, or to somebody's own apps, who is told how to begin."""
        await self.directory.note_service(activity.service_url)
        added = activity.type == "installationUpdate" and activity.action in ("add", "add-upgrade")
        if added and activity.conversation.conversation_type == PERSONAL:
            await self._on_message(activity)

    async def _on_message(self, activity: Activity) -> None:
        """A word to the bot, in its own chat or after its name in a channel."""
        word, _, rest = _spoken(activity).partition(" ")
        try:
            shown = await self._answer(await self._heard(activity), word.lower(), rest.strip())
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            shown = teams_cards.notice(told(error))
        try:
            await self.connector.send(activity.service_url, activity.conversation.id, _message(shown))
        except (Busy, Declined) as error:
            log.warning("an answer did not reach Teams: %s", error)

    async def _heard(self, activity: Activity) -> _Turn:
        """What was done, with who did it."""
        person, zone = await self.directory.who(activity)
        return _Turn(activity, person, zone)

    async def _answer(self, turn: _Turn, word: str, rest: str) -> JSON:
        """The card that answers a word."""
        match word:
            case "post":
                card = teams_cards.message(NEW_POST)
                return teams_cards.with_form(card, "Write it here") if turn.alone else card
            case "check":
                if not turn.alone:
                    raise Refused(ALONE)
                return _form(self.desk.blank_check(), turn.zone)
            case "mine" | "queue" as which:
                listing = teams_cards.listing(
                    await self.desk.listing(turn.person, "mine" if which == "mine" else "queue")
                )
                return listing if turn.alone else await self._in_private(turn.person, listing)
            case "hold" | "release" as which:
                token = HOLD_ALL if which == "hold" else RELEASE_ALL
                fields = {"note": rest} if rest else None
                result = await self._press(turn, token, fields)
                return _form(result, turn.zone) if isinstance(result, Form) else teams_cards.message(result)
            case _:
                return teams_cards.message(HELP_HERE)

    async def _in_private(self, person: Person, shown: JSON) -> JSON:
        """Something that is nobody else's, sent to one's own chat; gives what to say where it was asked."""
        try:
            reach = await self.directory.chat(person.email)
            await self.connector.send(reach.service, reach.conversation, _message(shown))
        except (Busy, Declined) as error:
            raise Refused(ALONE) from error
        return teams_cards.notice(PRIVATE)

    async def _on_invoke(self, activity: Activity) -> JSON | None:
        """A button, a dialog or a message's menu; None for what the bot does not know."""
        value = activity.value if isinstance(activity.value, dict) else {}
        match activity.name:
            case "adaptiveCard/action":
                return await self._on_action(activity, value.get("action") or {})
            case "task/fetch":
                return await self._on_dialog(activity, value.get("data") or {})
            case "composeExtension/fetchTask":
                text = plain(value) if value.get("commandId") == "draft_from_message" else ""
                return await self._on_dialog(activity, {"token": str(NEW)}, text)
            case "task/submit" | "composeExtension/submitAction":
                return await self._on_dialog_sent(activity, value.get("data") or {})
        return None

    async def _on_action(self, activity: Activity, action: Mapping[str, Any]) -> JSON:
        """A button of a card. Who clicked is who sent it, whatever the card says."""
        verb, data = action.get("verb"), action.get("data") or {}
        try:
            turn = await self._heard(activity)
            token = Token.parse(str(data.get("token") or ""))
            if verb == "back":
                if token == NEW or not token.draft:
                    return _said_in_place("Nothing was sent.")
                token = replace(token, action=Look.SEE)
            filled = verb in ("form", "suggest")
            fields = teams_cards.answers(data, turn.zone) if filled else None
            result = await self._press(turn, token, fields, data)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            return {"statusCode": HTTPStatus.OK, "type": SAID, "value": told(error)}
        if isinstance(result, Form):
            return _in_place(_form(result, turn.zone))
        if filled or token.action in (Look.SEE, Look.CHECK):
            return _in_place(teams_cards.message(result))
        return {"statusCode": HTTPStatus.OK, "type": SAID, "value": f"{result.headline}."}

    async def _on_dialog(self, activity: Activity, data: Mapping[str, Any], text: str = "") -> JSON:
        """A dialog opens, with a text to start from where there is one."""
        try:
            turn = await self._heard(activity)
            token = Token.parse(str(data.get("token") or ""))
            result = self.desk.compose_from(text) if token == NEW else await self._press(turn, token, None)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            return _closing(told(error))
        if isinstance(result, Form):
            return _dialog(result, turn.zone)
        return _showing(teams_cards.message(result))

    async def _on_dialog_sent(self, activity: Activity, data: Mapping[str, Any]) -> JSON:
        """A dialog was sent off: the answer is what is wrong with it, or that it has gone.

        A refusal leaves the dialog open with all that was written in it.
        """
        fields: Mapping[str, Answer] = {}
        try:
            turn = await self._heard(activity)
            token = Token.parse(str(data.get("token") or ""))
            fields = teams_cards.answers(data, turn.zone, strict=False)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            return _closing(told(error))
        try:
            result = await self._press(turn, token, teams_cards.answers(data, turn.zone), data)
        except Exception as error:  # noqa: BLE001 - as above
            return await self._again(turn, token, fields, told(error))
        if isinstance(result, Form):
            return _dialog(result, turn.zone)
        if token.action is Look.CHECK:
            return _showing(teams_cards.message(result))
        return _closing(f"{result.headline}.")

    async def _again(self, turn: _Turn, token: Token, fields: Mapping[str, Answer], said: str) -> JSON:
        """A dialog as it was sent off, with why it was not taken; only that, where it cannot be had again."""
        try:
            form = await self._press(turn, token, None)
        except Refused:
            return _closing(said)
        if not isinstance(form, Form):
            return _closing(said)
        kept = tuple(replace(field, value=fields.get(field.name, field.value)) for field in form.fields)
        return _dialog(replace(form, fields=kept, intro=((said,), *form.intro)), turn.zone)

    async def _press(
        self,
        turn: _Turn,
        token: Token,
        fields: Mapping[str, Answer] | None,
        data: Mapping[str, Any] | None = None,
    ) -> Card | Form:
        """Hand a press in. A form sent off twice counts once, by what it was given when it was made."""
        request = f"teams:{(data or {}).get('once') or turn.activity.id or secrets.token_hex(8)}"
        offered = teams_cards.offered(data) if data else False
        return await self.desk.press(
            Press(token, turn.person, datetime.now(UTC), fields, turn.zone, request, offered)
        )

    # Surface: where cards are shown

    async def show(
        self,
        card: Card,
        *,
        copy: Mapping[str, str] | None,
        thread: Mapping[str, str] | None,  # noqa: ARG002 - a chat with one person has none
        again: bool,  # noqa: ARG002 - a bot cannot read a channel to look for a card
    ) -> dict[str, str]:
        """Post a card, or put it in its message's place. See `bot.ports.Surface`."""
        shown = _message(teams_cards.message(card), card.preview)
        if copy is not None:
            try:
                await self.connector.update(copy["service"], copy["conversation"], copy["message"], shown)
                return dict(copy)
            except Gone:
                log.warning("a card is gone from Teams; it is posted again")
        if card.audience is Audience.AUTHOR and card.author is not None:
            reach = await self.directory.chat(card.author.email)
            message = await self.connector.send(reach.service, reach.conversation, shown)
            return {"service": reach.service, "conversation": reach.conversation, "message": message}
        service, tenant = await self.directory.service(), self._tenants[0] if self._tenants else ""
        channel = card.channel or self._channel
        conversation, message = await self.connector.start_thread(service, tenant, channel, shown)
        return {"service": service, "conversation": conversation, "message": message}

    def close(self) -> None:
        """Let go of the gate's thread."""
        self._gate.close()


NEW_POST = Card(
    "",
    "post",
    Audience.PRESSER,
    "New post",
    "New post",
    lines=(("Checks run before anyone sees it, then a reviewer decides.",),),
    buttons=(NEW_BUTTON,),
)

HELP_HERE = replace(
    HELP,
    lines=(
        ("post  writes a new post. Checks run before anyone sees it, then a reviewer decides.",),
        ("check  checks a text privately; nothing is stored.",),
        ("mine  lists your drafts.  queue  shows what is coming up.",),
        ("hold  stops all publishing,  release  lets it go on (reviewers).",),
        ("You can also write from a message: More actions, then Draft from this message.",),
    ),
)
"""The help, in the words that are typed here."""


def _spoken(activity: Activity) -> str:
    """What was said to the bot, without its own name."""
    text = TurnContext.remove_recipient_mention(activity) if activity.text else ""
    return " ".join(str(text or "").replace("\xa0", " ").split())


def _message(card: JSON, preview: str = "") -> JSON:
    """A message with a card; a notification shows the preview."""
    attachment = {"contentType": teams_cards.CONTENT_TYPE, "content": card}
    said = {"summary": preview} if preview else {}
    return {"type": "message", **said, "attachments": [attachment]}


def _form(form: Form, zone: str, *, dialog: bool = False) -> JSON:
    return teams_cards.form(form, zone, secrets.token_hex(8), dialog=dialog)


def _in_place(card: JSON) -> JSON:
    """A card where the one that was clicked stood, for the one who clicked."""
    return {"statusCode": HTTPStatus.OK, "type": teams_cards.CONTENT_TYPE, "value": card}


def _said_in_place(said: str) -> JSON:
    return _in_place(teams_cards.notice(said))


def _dialog(form: Form, zone: str) -> JSON:
    """A dialog with a form, or the next form in its place."""
    return _showing(_form(form, zone, dialog=True), form.title)


def _showing(card: JSON, title: str = "Countersign") -> JSON:
    attachment = {"contentType": teams_cards.CONTENT_TYPE, "content": card}
    value = {"title": title, "height": "large", "width": "medium", "card": attachment}
    return {"task": {"type": "continue", "value": value}}


def _closing(said: str) -> JSON:
    """A dialog's last word."""
    return {"task": {"type": "message", "value": said}}
