"""Who somebody is in Teams, and where the bot can write to them.

The roster vouches for an address; clinic.toml says what that means. Where somebody can be reached is kept in
the store, as a bot may only write first to where it has been before.
"""

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from botbuilder.schema import Activity

from bot import codec, schedule
from bot.clinic import Organisation
from bot.draft import Person
from bot.errors import Busy, Declined, Refused
from bot.ports import Commit, Store
from bot.recent import Recent
from handlers.teams_connector import Connector

log = logging.getLogger(__name__)

JSON = dict[str, Any]

SERVICE = "teams:service"
"""The document that says where Teams answered last."""

ANYWHERE = "https://smba.trafficmanager.net/teams/"
"""Where Teams answers for all the world, until it has said where it answers for this tenant
(https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages)."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where somebody can be written to.

    Attributes:
        service: the address of the Teams service.
        user: their id in Teams.
        conversation: the conversation with them alone, "" where there is none yet.
    """

    service: str
    user: str
    conversation: str = ""


class Directory:
    """Who writes, and where people and channels are reached."""

    def __init__(
        self, connector: Connector, store: Store, organisation: Organisation, tenants: tuple[str, ...]
    ) -> None:
        self._connector = connector
        self._store = store
        self._organisation = organisation
        self._tenants = tuple(tenant.lower() for tenant in tenants)
        self._people: Recent[Person] = Recent()
        self._kept: Recent[JSON] = Recent()

    async def who(self, activity: Activity) -> tuple[Person, str]:
        """Who sent something, and their time zone.

        Raises:
            Refused: Teams does not say who it is, or says that it is somebody from outside.
        """
        sender = activity.from_property
        key = str(sender.aad_object_id or sender.id)
        person = self._people.get(key)
        if person is None:
            person = self._read(await self._member(activity))
            self._people.put(key, person)
        personal = activity.conversation.conversation_type == "personal"
        await self._note(
            person, activity.service_url, str(sender.id), activity.conversation.id if personal else ""
        )
        zone = str(activity.local_timezone or "")
        return person, zone if schedule.is_zone(zone) else self._organisation.zone

    async def _member(self, activity: Activity) -> JSON:
        try:
            return await self._connector.member(
                activity.service_url, activity.conversation.id, activity.from_property.id
            )
        except (Busy, Declined) as error:
            log.warning("the roster: %s", error)
            raise Refused(
                "Teams did not tell me who you are just now, so nothing was done. Try again in a minute."
            ) from error

    def _read(self, member: Mapping[str, Any]) -> Person:
        """A member of a roster as a person; guests bring an address that others vouch for."""
        name = str(member.get("userPrincipalName") or "")
        tenant = str(member.get("tenantId") or "")
        guest = str(member.get("userRole") or "").lower() in ("guest", "anonymous") or "#ext#" in name.lower()
        if guest or (tenant and self._tenants and tenant.lower() not in self._tenants):
            raise Refused("You are a guest here. Only people of this organisation can use Countersign.")
        address = str(member.get("email") or name)
        if "@" not in address:
            raise Refused(
                "Teams shows no e-mail address for you, so I cannot tell who you are. "
                "Ask your Teams administrator to add one."
            )
        return self._organisation.person(address, str(member.get("name") or address))

    async def _note(self, person: Person, service: str, user: str, conversation: str) -> None:
        """Remember where somebody can be written to, and where Teams answers."""
        before = await self.reach(person.email)
        now = Reach(service, user, conversation or (before.conversation if before else ""))
        if now != before:
            await self._keep(_key(person.email), asdict(now))
        await self.note_service(service)

    async def note_service(self, service: str) -> None:
        """Remember where Teams answers for this tenant."""
        if await self._known(SERVICE) != {"service": service}:
            await self._keep(SERVICE, {"service": service})

    async def service(self) -> str:
        """Where Teams answers."""
        return str((await self._known(SERVICE) or {}).get("service", ANYWHERE))

    async def reach(self, email: str) -> Reach | None:
        """Where somebody can be written to, if they ever used the bot in Teams."""
        found = await self._known(_key(email))
        return Reach(**found) if found else None

    async def chat(self, email: str) -> Reach:
        """The same, with a conversation that is there.

        Raises:
            Declined: they have never used the bot in Teams.
            Busy: Teams does not answer.
        """
        found = await self.reach(email)
        if found is None:
            raise Declined("its author has never used the bot in Teams; ask them to add the app")
        if not found.conversation:
            conversation = await self._connector.open_chat(
                found.service, self._tenants[0] if self._tenants else "", found.user
            )
            found = replace(found, conversation=conversation)
            await self._keep(_key(email), asdict(found))
        return found

    async def _known(self, key: str) -> JSON | None:
        kept = self._kept.get(key)
        if kept is None:
            document = await self._store.get(key)
            kept = codec.parse(document.body) if document else None
            if kept:
                self._kept.put(key, kept)
        return kept

    async def _keep(self, key: str, what: JSON) -> None:
        await self._store.commit(Commit(puts={key: codec.text(what)}))
        self._kept.put(key, what)


def _key(email: str) -> str:
    return f"teams:person:{email}"
