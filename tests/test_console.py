"""The console network: each post once, whole, and never on the screen."""

import asyncio
import json

import pytest

from bot.networks.console import Console
from bot.ports import Parcel

CANARY = "Our lobby is open again."


def parcel(key="abc-facebook-0", text=CANARY):
    return Parcel(key, "facebook", text, "https://example.org/")


@pytest.fixture
def console(tmp_path):
    return Console(tmp_path / "new" / "published.jsonl")


def lines(console):
    return [json.loads(line) for line in console.file.read_bytes().decode().split("\n")[:-1]]


async def test_a_post_is_appended_whole(console):
    assert await console.send(parcel()) == ""
    [line] = lines(console)
    assert line.pop("at")
    assert line == {
        "key": "abc-facebook-0",
        "site": "facebook",
        "text": CANARY,
        "link": "https://example.org/",
    }


async def test_what_is_printed_never_repeats_the_text(console, capsys):
    await console.send(parcel())
    printed = capsys.readouterr().out
    assert printed.startswith("Published on facebook: 24 characters, abc-facebook-0 → ")
    assert CANARY not in printed


async def test_the_same_key_is_published_once_even_at_the_same_time(console):
    await asyncio.gather(*(console.send(parcel()) for _ in range(5)))
    assert len(lines(console)) == 1
    await console.send(parcel("abc-facebook-1"))
    assert len(lines(console)) == 2


async def test_what_was_sent_is_found_and_nothing_else(console):
    assert await console.find(parcel()) is None
    await console.send(parcel())
    assert await Console(console.file).find(parcel()) == ""
    assert await console.find(parcel("another")) is None


@pytest.mark.parametrize(
    "text",
    [
        "\ud83d alone",
        "\u2028 line \u2029 paragraph \x85 next",
        "a\r\nb\x0bc\x0cd",
        "שלום\u202e",
        "👩\u200d⚕️",
        "é" * 40_000,
    ],
)
async def test_no_character_is_lost_and_none_makes_it_published_twice(console, text):
    await console.send(parcel(text=text))
    await console.send(parcel(text=text))
    assert [line["text"] for line in lines(console)] == [text]


async def test_a_line_that_a_crash_has_cut_is_closed_and_its_post_sent_again(console):
    await console.send(parcel())
    whole = console.file.read_bytes()
    console.file.write_bytes(whole + whole[: len(whole) // 2])
    assert await console.find(parcel("abc-linkedin-0")) is None
    await console.send(parcel("abc-linkedin-0"))
    assert console.file.read_bytes().startswith(whole + whole[: len(whole) // 2] + b"\n")
    assert await console.find(parcel("abc-linkedin-0")) == ""


async def test_a_file_that_cannot_be_written_is_an_unclear_answer(console, tmp_path):
    (tmp_path / "new").touch()
    with pytest.raises(OSError, match="new"):
        await console.send(parcel())
