"""What a person is told when something went wrong."""

import logging
import secrets

from bot.errors import Refused

log = logging.getLogger(__name__)


def told(error: Exception) -> str:
    """The words of a refusal; of an error that nobody expected, a reference under which it is logged."""
    if isinstance(error, Refused):
        return str(error)
    reference = secrets.token_hex(3)
    log.error("reference %s", reference, exc_info=error)
    said = "Something went wrong on our side. Try again in a minute: nothing is done twice."
    return f"{said} If it stays, tell whoever looks after Countersign: reference {reference}."
