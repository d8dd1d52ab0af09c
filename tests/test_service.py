"""The bot put together: what it refuses to start with, what it counts, and what it never repeats."""

import asyncio
import contextlib
import json
import platform
import sqlite3
from dataclasses import replace

import pytest
from crash_bot import fetch, free_port, running, slack_environment
from slack_scene import GENERAL, REVIEW, on_stage, words

from bot import memory, practice
from bot.clinic import Misconfigured
from bot.practice import CHANNELS, MEMBERS
from bot.service import PUBLISHED, serving
from bot.settings import BY_RULES, Settings
from bot.store import StoreLocked
from handlers.practice.server import serve
from handlers.practice.workspace import Workspace
from handlers.slack_doctor import manifest


@pytest.fixture
def settings(tmp_path):
    """Settings that would do, for a Slack that is never asked."""
    return practice.settings(practice.workspace(), "http://127.0.0.1:9/api/", tmp_path, BY_RULES)


# What it does not start with


async def test_without_a_chat_application_it_does_not_start(tmp_path):
    settings = replace(Settings.from_env({}), data_dir=tmp_path)
    with pytest.raises(Misconfigured, match="SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET"):
        async with serving(settings, practice.organisation()):
            pass


async def test_without_a_review_channel_it_does_not_start(settings):
    with pytest.raises(Misconfigured, match="review_channel: is missing"):
        async with serving(settings, replace(practice.organisation(), review_channels={})):
            pass


async def test_everything_missing_is_named_at_once(tmp_path):
    settings = replace(Settings.from_env({}), data_dir=tmp_path)
    with pytest.raises(Misconfigured) as caught:
        async with serving(settings, replace(practice.organisation(), review_channels={})):
            pass
    assert len(caught.value.problems) == 2


async def test_one_data_folder_has_one_bot(settings):
    async with serving(settings, practice.organisation()):
        with pytest.raises(StoreLocked, match="Another Countersign is running"):
            async with serving(settings, practice.organisation()):
                pass


async def test_a_port_that_is_taken_is_named_and_the_data_folder_is_let_go(settings):
    async with serving(settings, practice.organisation()) as url:
        port = int(url.rpartition(":")[2])
        other = replace(settings, data_dir=settings.data_dir / "other", port=port)
        with pytest.raises(Misconfigured, match=f"HOST and PORT: 127.0.0.1:{port} cannot be used"):
            async with serving(other, practice.organisation()):
                pass
        async with serving(replace(other, port=0), practice.organisation()):
            pass


async def test_a_host_that_is_not_this_machines_is_named(settings):
    elsewhere = replace(settings, host="192.0.2.1")
    with pytest.raises(Misconfigured, match=r"HOST and PORT: 192\.0\.2\.1:\d+ cannot be used"):
        async with serving(elsewhere, practice.organisation()):
            pass


async def test_a_new_bot_goes_on_where_the_last_one_ended(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, "Our lobby is open.")
        await scene.card()
    async with on_stage(tmp_path) as scene:
        assert "Our lobby is open." in words(await scene.rita.open_home())


# What it tells operators


async def test_the_counts_follow_the_story(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, "Our lobby is open.")
        await scene.card()
        await scene.idle()
        _, page = await fetch(f"{scene.bot_url}/metrics")
        assert "countersign_drafts_in_review 1.0" in page
        assert 'countersign_jobs_total{kind="show",result="done"}' in page
        await scene.approved(scene.cards[0])
        await scene.idle()
        _, page = await fetch(f"{scene.bot_url}/metrics")
        assert "countersign_drafts_in_review 0.0" in page
        assert 'countersign_jobs_total{kind="publish",result="done"} 1.0' in page


async def test_a_queue_that_cannot_be_read_is_not_ready_until_it_can_and_ends_nothing(tmp_path):
    async with on_stage(tmp_path) as scene:

        async def ready(wanted):
            async with asyncio.timeout(10):
                while (answer := await fetch(f"{scene.bot_url}/readyz"))[0] != wanted:
                    pass
            return json.loads(answer[1])

        assert await ready(200) == {"store": True, "outbox": True}
        with contextlib.closing(sqlite3.connect(tmp_path / "countersign.db")) as db:
            db.execute("INSERT INTO jobs VALUES ('x', 'show', 0, 'no payload', 0, 0, NULL, NULL)")
            db.commit()
            assert await ready(503) == {"store": True, "outbox": False}
            assert (await fetch(f"{scene.bot_url}/healthz"))[0] == 200
            db.execute("DELETE FROM jobs WHERE id = 'x'")
            db.commit()
        assert await ready(200) == {"store": True, "outbox": True}
        await scene.write(scene.clara, "Our lobby is open.")
        await scene.card()


async def test_work_that_waits_for_slack_is_counted(tmp_path):
    async with on_stage(tmp_path) as scene:
        scene.space.fail("chat.postMessage", status=500, times=1000)
        await scene.write(scene.clara, "Our lobby is open.")
        await scene.space.wait_for(lambda _: scene.calls("chat.postMessage"))
        _, page = await fetch(f"{scene.bot_url}/metrics")
        assert 'countersign_jobs_waiting{kind="show"} 1.0' in page


@pytest.mark.parametrize("path", ["/", "/slack", "/slack/events", "/metrics/x", "/../etc/passwd"])
async def test_there_is_nothing_else_to_look_at(tmp_path, path):
    async with on_stage(tmp_path) as scene:
        assert (await fetch(f"{scene.bot_url}{path}"))[0] in (404, 405)


# What it never repeats


async def test_what_people_write_is_neither_logged_nor_printed_nor_counted(tmp_path):
    canaries = ("canarytext", "canarynote", "canaryreason", "canaryhold", "canaryblocked", "canarycheck")
    space = Workspace(MEMBERS, CHANNELS, manifest())
    port = free_port()
    clara, rita = space.person("U0CLARA"), space.person("U0RITA")

    async def filled(person, **values):
        view = await space.wait_for(lambda _: person.modal)
        return await person.submit(view, values)

    async with serve(space):
        space.request_url = f"http://127.0.0.1:{port}/slack/events"
        env = slack_environment(tmp_path, space, port, LOG_LEVEL="DEBUG")
        async with running("serve", env=env) as child:
            await child.says("Countersign serves")
            await clara.command("/post check", GENERAL)
            await filled(clara, text="The canarycheck.")
            await clara.close_all()
            await clara.command("/post", GENERAL)
            blocked = await filled(clara, text="Our patient, MRN 00412345, canaryblocked.", sites=["x"])
            assert not blocked.closed
            sent = await filled(clara, text="The canarytext. Call 312-555-0142.", note="The canarynote.")
            assert sent.closed
            card = await space.wait_for(lambda _: next(iter(space.messages(REVIEW)), None))
            for method in ("chat.update", "views.open", "users.info"):
                space.fail(method, status=500)
            for told in (1, 2):
                await rita.click(card, "press.return")
                await space.wait_for(lambda _, n=told: len(rita.ephemerals) == n)
            await rita.click(card, "press.return")
            assert (await filled(rita, note="The canaryreason.")).closed
            await space.wait_for(lambda _: "canaryreason" in words(card), 10)
            await rita.command("/post hold The canaryhold.", GENERAL)
            await space.wait_for(lambda _: "canaryhold" in words(space.messages(REVIEW)[-1]))
            _, page = await fetch(f"http://127.0.0.1:{port}/metrics")
            for broken in ("payload=%7Bcanarytext", "command=canarytext"):
                await clara.command(f"/post {broken}", GENERAL)
            assert await child.stop() == 0
        for canary in (*canaries, space.bot_token, space.signing_secret, "555-0142", "00412345"):
            assert canary not in child.said
            assert canary not in page
        assert "Traceback" not in child.said


async def test_a_stopped_text_is_kept_nowhere_on_disk(tmp_path):
    async with on_stage(tmp_path) as scene:
        answer = await scene.write(
            scene.clara, "Our patient, MRN 00412345, canaryblocked.", note="canarynote"
        )
        assert not answer.closed
        await scene.clara.command("/post check", GENERAL)
        await scene.clara.submit(await scene.modal(scene.clara, "Check"), {"text": "The canarycheck."})
    for file in tmp_path.rglob("*"):
        if file.is_file():
            for canary in (b"canaryblocked", b"canarynote", b"canarycheck", b"00412345"):
                assert canary not in file.read_bytes()


async def test_what_is_kept_is_readable_by_its_owner_only(tmp_path):
    async with on_stage(tmp_path / "data") as scene:
        await scene.write(scene.clara, "Our lobby is open.")
        await scene.approved(await scene.card())
    private = [file for file in (tmp_path / "data").rglob("*") if file.name != PUBLISHED]
    assert len(private) > 1
    for file in (tmp_path / "data", *private):
        assert not file.stat().st_mode & 0o077, file.name


async def test_every_line_of_the_log_is_json(tmp_path):
    space = Workspace(MEMBERS, CHANNELS, manifest())
    port = free_port()
    async with serve(space):
        space.request_url = f"http://127.0.0.1:{port}/slack/events"
        async with running("serve", env=slack_environment(tmp_path, space, port, LOG_LEVEL="DEBUG")) as child:
            await child.says("Countersign serves")
            space.fail("users.info", status=500)
            await space.person("U0RITA").command("/post mine", GENERAL)
            await space.wait_for(lambda _: space.person("U0RITA").ephemerals)
            assert await child.stop() == 0
        assert [json.loads(line)["message"] for line in child.err]


def test_threads_share_memory_where_the_system_can():
    assert memory.share() is (platform.libc_ver()[0] == "glibc")
