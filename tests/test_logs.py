"""What people wrote never reaches the log, by whatever way it might."""

import io
import json
import logging
import sys

import pytest

from bot import logs

CANARY = "Mrs. Invented has a rash"


@pytest.fixture
def logged():
    """The lines that the whole process logs, through the formatter that `start` uses."""
    stream = io.StringIO()
    root, before, raising = logging.getLogger(), logging.getLogger().handlers[:], logging.raiseExceptions
    levels = {name: logging.getLogger(name).level for name in ("", *logs.QUIET)}
    stderr, sys.stderr = sys.stderr, stream
    logs.start("DEBUG")
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    sys.stderr = stderr
    root.handlers[:] = before
    logging.raiseExceptions = raising
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    assert CANARY not in stream.getvalue()


def fail(said):
    raise ValueError(said)


def test_a_line_says_when_how_bad_where_and_what(logged):
    logging.getLogger("bot.outbox").warning("job %s: %s", "show:slack:abc", "busy")
    [line] = logged()
    assert line["at"].endswith("+00:00")
    assert (line["level"], line["logger"], line["message"]) == (
        "WARNING",
        "bot.outbox",
        "job show:slack:abc: busy",
    )


def test_an_errors_kind_and_place_are_kept_and_its_message_is_not(logged):
    try:
        fail(CANARY)
    except ValueError:
        logging.getLogger("bot.outbox").exception("job %s failed", "a")
    [line] = logged()
    assert line["error"] == "ValueError"
    assert "test_logs.py:" in line["where"]


def test_the_errors_behind_an_error_are_kept_by_kind(logged):
    def wrap():
        try:
            fail(CANARY)
        except ValueError as error:
            raise RuntimeError(CANARY) from error

    try:
        wrap()
    except RuntimeError:
        logging.getLogger("handlers.slack").exception("reference %s", "abc123")
    [line] = logged()
    assert line["error"] == "RuntimeError < ValueError"


@pytest.mark.parametrize(
    "name",
    [
        "slack_bolt.App",
        "slack_sdk.web.async_client",
        "countersign.bolt",
        "aiohttp.server",
        "asyncio",
        "elsewhere",
    ],
)
def test_a_librarys_own_words_are_not_kept_however_bad(logged, name):
    logging.getLogger(name).error("Failed to handle: %s", CANARY)
    logging.getLogger(name).critical(CANARY)
    for line in logged():
        assert line["message"] == line["logger"] == name


def test_libraries_are_silent_below_errors(logged):
    for name in logs.QUIET:
        logging.getLogger(name).warning("request body: %s", CANARY)
    assert logged() == []


def test_a_log_call_that_does_not_fit_its_arguments_shows_neither(logged):
    logging.getLogger("bot.desk").warning("draft %s", "a", CANARY)  # noqa: PLE1205 - the mistake it is about
    assert len(logged()) <= 1


def test_a_level_keeps_out_what_is_below(logged):
    logs.start("ERROR")
    logging.getLogger("bot.desk").warning("not so bad")
    assert logged() == []


def test_a_text_that_no_encoding_knows_is_logged_without_harm(logged):
    logging.getLogger("bot.outbox").warning("job %s", "\ud83d")
    assert len(logged()) == 1
