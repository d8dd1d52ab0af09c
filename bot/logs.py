"""Logging that never repeats what people wrote: an error's kind and place are kept, its message is not."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime

QUIET = ("slack_sdk", "slack_bolt", "countersign.bolt", "aiohttp.access", "asyncio")
"""Loggers of libraries that talk a lot; only their errors are kept."""

OURS = ("bot", "handlers", "policies")
"""Loggers whose words are kept. Of any other only its name: it may repeat what it was handed."""


class Formatter(logging.Formatter):
    """One JSON object a line: when, how bad, where, what."""

    def format(self, record: logging.LogRecord) -> str:
        """A record as a line."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage() if record.name.partition(".")[0] in OURS else record.name,
        }
        if record.exc_info and record.exc_info[1] is not None:
            line |= _place(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def _place(error: BaseException) -> dict[str, str]:
    """An error's kind, those behind it, and the lines it went through."""
    kinds: list[str] = []
    cause = error.__cause__ or error.__context__
    while cause is not None and len(kinds) < 5:  # noqa: PLR2004 - a bound against loops
        kinds.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    where = " > ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
    return {"error": " < ".join([type(error).__name__, *kinds]), "where": where}


def start(level: str) -> None:
    """Log to standard error from now on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Formatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.raiseExceptions = False  # what cannot be logged would be shown with all its arguments
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)
