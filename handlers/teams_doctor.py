"""What can be wrong with a Teams installation, as far as it shows from outside: the bot's credentials."""

import aiohttp

from bot.doctor import Diagnosis
from bot.errors import Busy, Declined
from bot.settings import TeamsSettings
from handlers.teams_connector import Connector

SUBJECT = "Teams token"


async def examine(settings: TeamsSettings, session: aiohttp.ClientSession) -> list[Diagnosis]:
    """Whether Microsoft gives the bot a token; without an application id there is nothing to ask."""
    if not settings.app_id:
        said = "local tools only (TEAMS_ALLOW_ANONYMOUS)"
        return [Diagnosis(SUBJECT, True, said)]
    connector = Connector(
        session,
        app_id=settings.app_id,
        password=settings.app_password,
        tenant=settings.tenants[0] if settings.tenants else "",
        login_url=settings.login_url,
    )
    try:
        await connector.check()
    except Declined as error:
        mend = "Check TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID; a client secret may have expired."
        return [Diagnosis(SUBJECT, False, str(error), mend)]
    except Busy as error:
        mend = "Check this machine's network and TEAMS_LOGIN_URL."
        return [Diagnosis(SUBJECT, False, str(error), mend)]
    return [Diagnosis(SUBJECT, True, "given; the channels show themselves when a card is posted")]
