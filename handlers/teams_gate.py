"""The gate: whether what arrives was really sent by Teams, by the SDK's own look at its token."""

import asyncio
import logging
import time
from concurrent.futures import ThreadPoolExecutor

from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    BotFrameworkAuthenticationFactory,
    JwtTokenExtractor,
    PasswordServiceClientCredentialFactory,
)

from bot.settings import TeamsSettings

log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds a look at a token may take; the SDK fetches Microsoft's keys in it, at first and once a day."""

ANEW = 300.0
"""Seconds between two fetches of the keys because a token was signed with one that is not known."""


class Gate:
    """Looks at tokens, in a thread of its own: the SDK fetches keys with a call that blocks.

    Attributes:
        authentication: the SDK's way of looking.
    """

    def __init__(self, settings: TeamsSettings) -> None:
        self._anonymous = settings.anonymous
        self.authentication = _authentication(settings)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="gate")
        self._fetched = time.monotonic()

    async def identity(self, activity: Activity, header: str | None) -> AuthenticateRequestResult | None:
        """Who sent an activity, or None where its token does not say that Teams did."""
        if not (header or self._anonymous):
            return None
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(PATIENCE):
                return await loop.run_in_executor(self._thread, self._look, activity, header)
        except TimeoutError:
            log.warning("a token could not be looked at: Microsoft's keys did not come")
            return None

    def close(self) -> None:
        """Let go of the thread."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _look(self, activity: Activity, header: str | None) -> AuthenticateRequestResult | None:
        """The SDK raises whatever it likes for a token that is none; every refusal is the same refusal."""
        given = None if self._anonymous else header
        try:
            return asyncio.run(self.authentication.authenticate_request(activity, given))
        except IndexError:  # the SDK's way of saying that it does not know the key a token was signed with
            return self._look_anew(activity, given)
        except Exception as error:  # noqa: BLE001 - as said above
            log.info("a token was refused: %s", type(error).__name__)
            return None

    def _look_anew(self, activity: Activity, header: str | None) -> AuthenticateRequestResult | None:
        """Once more with fresh keys, as Microsoft changes them; not often, as anybody can ask for it."""
        if time.monotonic() - self._fetched < ANEW:
            return None
        self._fetched = time.monotonic()
        JwtTokenExtractor.metadataCache.clear()
        try:
            return asyncio.run(self.authentication.authenticate_request(activity, header))
        except Exception as error:  # noqa: BLE001 - as above
            log.info("a token was refused: %s", type(error).__name__)
            return None


def _authentication(settings: TeamsSettings) -> BotFrameworkAuthentication:
    """The SDK's way of looking at tokens; at those of another issuer where the settings name one."""
    credentials = PasswordServiceClientCredentialFactory(
        "" if settings.anonymous else settings.app_id,
        settings.app_password,
        settings.tenants[0] if settings.tenants else None,
    )
    if not settings.openid_url:
        return BotFrameworkAuthenticationFactory.create(credential_factory=credentials)
    return BotFrameworkAuthenticationFactory.create(
        to_channel_from_bot_login_url=settings.login_url,
        to_channel_from_bot_oauth_scope="https://api.botframework.com",
        to_bot_from_channel_token_issuer=settings.issuer,
        to_bot_from_channel_open_id_metadata_url=settings.openid_url,
        to_bot_from_emulator_open_id_metadata_url=settings.openid_url,
        credential_factory=credentials,
    )
