"""The `countersign` command as people run it: what it prints, what it answers, how it ends."""

import asyncio
import json
import signal
import sys
import time
from importlib.metadata import version

import aiohttp
import pytest
from crash_bot import environment, fetch, free_port, running, slack_environment

from bot.practice import CHANNELS, MEMBERS
from handlers.practice.server import serve
from handlers.practice.workspace import Workspace
from handlers.slack_doctor import manifest


@pytest.fixture
async def slack():
    """A pretend workspace that is served while the test runs."""
    space = Workspace(MEMBERS, CHANNELS, manifest())
    async with serve(space):
        yield space


def address(line):
    return next(word.rstrip(".") for word in line.split() if word.startswith("http://"))


async def said(*arguments, env):
    """Exit code, and all that a command says that ends by itself."""
    async with running(*arguments, env=env) as child:
        return await child.ends(), child.said


# practice


async def test_practice_prints_an_address_that_answers_and_ends_well_with_ctrl_c(tmp_path):
    async with running("practice", "--port", free_port(), env=environment(tmp_path)) as child:
        url = address(await child.says("http://"))
        status, page = await fetch(url)
        assert status == 200
        assert "<title>" in page
        started = time.monotonic()
        assert await child.stop(signal.SIGINT) == 0
        assert time.monotonic() - started < 5
        assert child.out[-1] == "Stopped.\n"
        assert child.err == []


async def test_practice_ends_while_a_browser_looks_on(tmp_path):
    async with (
        running("practice", "--port", free_port(), env=environment(tmp_path)) as child,
        aiohttp.ClientSession() as session,
    ):
        url = address(await child.says("http://"))
        async with session.ws_connect(f"{url}/ui/stream") as stream:
            assert "members" in json.loads((await stream.receive()).data)
            started = time.monotonic()
            assert await child.stop(signal.SIGINT) == 0
            assert time.monotonic() - started < 5


async def test_practice_works_for_real_without_any_setting(tmp_path):
    async with (
        running("practice", "--port", free_port(), env=environment(tmp_path)) as child,
        aiohttp.ClientSession() as session,
    ):
        url = address(await child.says("http://"))
        async with session.ws_connect(f"{url}/ui/stream?member=U0CLARA") as stream:
            act = {"member": "U0CLARA", "channel": CHANNELS[0].id, "text": "/post"}
            async with session.post(f"{url}/ui/say", json=act) as answer:
                assert (await answer.json())["ok"]
            async with asyncio.timeout(10):
                while "New post" not in (await stream.receive()).data:
                    pass


async def test_practice_on_a_taken_port_says_what_to_do(tmp_path):
    port = free_port()
    async with running("practice", "--port", port, env=environment(tmp_path)) as first:
        await first.says("http://")
        code, words = await said("practice", "--port", port, env=environment(tmp_path))
        assert code == 1
        assert f"Port {port} cannot be used" in words
        assert "--port" in words.replace(f"--port {port}", "")
        assert "Traceback" not in words


async def test_practice_is_for_this_machine_only(tmp_path):
    code, words = await said("practice", "--host", "0.0.0.0", env=environment(tmp_path))  # noqa: S104 - is refused
    assert code == 1
    assert "loopback only" in words
    assert "Traceback" not in words


async def test_practice_starts_from_nothing_and_leaves_nothing(tmp_path):
    code, words = await said("practice", "--data", tmp_path / "kept", env=environment(tmp_path))
    assert code == 2
    assert "--data" in words
    (tmp_path / "tmp").mkdir()
    env = environment(tmp_path, TMPDIR=tmp_path / "tmp")
    async with running("practice", "--port", free_port(), env=env) as child:
        published = await child.says("What is published goes to")
        assert str(tmp_path / "tmp") in published
        assert list((tmp_path / "tmp").rglob("countersign.db"))
        assert await child.stop(signal.SIGINT) == 0
    assert list((tmp_path / "tmp").iterdir()) == []
    assert not (tmp_path / "data").exists()


# serve


async def test_serve_without_settings_names_every_missing_one(tmp_path):
    for command in ("serve", "worker"):
        code, words = await said(command, env=environment(tmp_path))
        assert code == 1
        for wanted in ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN", "clinic.toml"):
            assert wanted in words
        assert "Traceback" not in words


async def test_serve_names_wrong_settings_and_a_wrong_clinic_file_together(tmp_path, slack):
    env = slack_environment(tmp_path, slack, "http", LOG_LEVEL="loud", SLACK_APP_TOKEN="xoxp-wrong")
    (tmp_path / "clinic.toml").write_text("[clinic]\nname = 5\n", encoding="utf-8")
    code, words = await said("serve", env=env)
    assert code == 1
    for wanted in ("PORT:", "LOG_LEVEL:", "SLACK_APP_TOKEN:", "clinic.toml:2: clinic.name"):
        assert wanted in words
    assert slack.signing_secret not in words
    assert "Traceback" not in words


async def test_serve_answers_operators_where_it_is_told_to(tmp_path, slack):
    port = free_port()
    async with running("serve", env=slack_environment(tmp_path, slack, port, HOST="127.0.0.1")) as child:
        url = address(await child.says("Countersign serves Example Family Clinic"))
        assert url == f"http://127.0.0.1:{port}"
        status, health = await fetch(f"{url}/healthz")
        assert (status, json.loads(health)["status"]) == (200, "ok")
        assert json.loads(health)["durability"] == "fsync"
        status, checks = await fetch(f"{url}/readyz")
        assert (status, json.loads(checks)) == (200, {"store": True, "outbox": True})
        status, page = await fetch(f"{url}/metrics")
        assert status == 200
        assert "countersign_drafts_in_review 0.0" in page


async def test_serve_listens_to_everybody_where_a_platform_wants_it(tmp_path, slack):
    port = free_port()
    env = slack_environment(tmp_path, slack, port, HOST="0.0.0.0")  # noqa: S104 - what is tested
    async with running("serve", env=env) as child:
        await child.says("Countersign serves")
        assert (await fetch(f"http://127.0.0.1:{port}/healthz"))[0] == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_serve_ends_well_when_it_is_asked_to(tmp_path, slack, number):
    async with running("serve", env=slack_environment(tmp_path, slack, free_port())) as child:
        await child.says("Countersign serves")
        started = time.monotonic()
        assert await child.stop(number) == 0
        assert time.monotonic() - started < 5
        assert "Traceback" not in child.said


async def test_serve_on_a_taken_port_names_the_setting(tmp_path, slack):
    port = free_port()
    (tmp_path / "other").mkdir()
    async with running("serve", env=slack_environment(tmp_path, slack, port)) as first:
        await first.says("Countersign serves")
        code, words = await said("serve", env=slack_environment(tmp_path / "other", slack, port))
        assert code == 1
        assert f"HOST and PORT: 127.0.0.1:{port} cannot be used" in words
        assert "Traceback" not in words


@pytest.mark.parametrize("host", ["192.0.2.1", "nowhere.invalid"])
async def test_serve_on_a_host_that_is_not_this_machine_names_the_setting(tmp_path, slack, host):
    code, words = await said("serve", env=slack_environment(tmp_path, slack, free_port(), HOST=host))
    assert code == 1
    assert f"HOST and PORT: {host}:" in words
    assert "Traceback" not in words


@pytest.mark.parametrize("second", ["worker", "serve"])
async def test_a_second_process_on_the_same_data_is_refused_with_what_to_do(tmp_path, slack, second):
    async with running("serve", env=slack_environment(tmp_path, slack, free_port())) as first:
        await first.says("Countersign serves")
        code, words = await said(second, env=slack_environment(tmp_path, slack, free_port()))
        assert code == 1
        assert "Another Countersign is running with the data directory" in words
        assert "Stop it first" in words
        assert "Traceback" not in words


async def test_serve_in_a_folder_that_is_a_file_says_so(tmp_path, slack):
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    code, words = await said("serve", env=slack_environment(tmp_path, slack, free_port()))
    assert code == 1
    assert "data directory" in words
    assert "Traceback" not in words


async def test_a_worker_works_off_what_serve_left(tmp_path, slack):
    port = free_port()
    slack.request_url = f"http://127.0.0.1:{port}/slack/events"
    clara = slack.person("U0CLARA")
    async with running("serve", env=slack_environment(tmp_path, slack, port)) as child:
        await child.says("Countersign serves")
        await clara.command("/post", CHANNELS[0].id)
        view = await slack.wait_for(lambda _: clara.modal)
        slack.fail("chat.postMessage", status=500, times=1000)
        assert (await clara.submit(view, {"text": "Our lobby is open.", "sites": ["x"]})).closed
        assert await child.stop() == 0
    assert slack.messages(CHANNELS[1].id) == []
    while slack.take_fault("chat.postMessage"):
        pass
    async with running("worker", env=slack_environment(tmp_path, slack, port)) as child:
        await child.says("Countersign works off the queue")
        await slack.wait_for(lambda _: slack.messages(CHANNELS[1].id))
        assert await child.stop() == 0


# The command itself


async def test_the_version_is_the_packages(tmp_path):
    code, words = await said("--version", env=environment(tmp_path))
    assert (code, words.strip()) == (0, f"countersign {version('countersign')}")


async def test_help_names_every_command(tmp_path):
    code, words = await said("--help", env=environment(tmp_path))
    assert code == 0
    for command in ("practice", "serve", "worker", "doctor", "check", "rules"):
        assert f"    {command} " in words


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("publish",),
        ("serve", "now"),
        ("doctor", "--all"),
        *(("practice", "--port", port) for port in ("many", "99999", "65536", "-1", "", "٣١٠٠", "9" * 5000)),
    ],
)
async def test_a_command_that_is_none_exits_with_2_and_says_how_it_goes(tmp_path, arguments):
    code, words = await said(*arguments, env=environment(tmp_path))
    assert code == 2
    assert "usage: countersign" in words
    assert "Traceback" not in words


@pytest.mark.parametrize("command", ["practice", "serve", "doctor"])
@pytest.mark.parametrize("loaded", ["argparse", "bot.clinic", "aiohttp", "handlers.slack", "bot.service"])
async def test_ctrl_c_in_the_first_moments_ends_without_a_traceback(tmp_path, slack, command, loaded):
    arguments = ("--port", free_port()) if command == "practice" else ()
    env = slack_environment(tmp_path, slack, free_port(), PYTHONPROFILEIMPORTTIME="1")
    async with running(command, *arguments, env=env) as child:
        await child.warns(f" {loaded}\n")
        assert await child.stop(signal.SIGINT) == 130
        assert "Traceback" not in child.said
        assert child.out == []


async def test_a_copied_folder_whose_requirements_alone_are_installed_works_too(tmp_path):
    code = (
        "import importlib.metadata as m; real = m.version\n"
        "def version(name):\n"
        "    if name == 'countersign': raise m.PackageNotFoundError(name)\n"
        "    return real(name)\n"
        "m.version = version; import sys; sys.argv[1:] = ['--version']; from bot.__main__ import main; main()"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, env=environment(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert (process.returncode, said.decode().split()[0]) == (0, "countersign")
