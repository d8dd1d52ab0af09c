"""Slack without a public address: the same bot over Socket Mode."""

import aiohttp
from crash_bot import fetch, free_port, running, slack_environment
from slack_scene import GENERAL, on_stage, words

from bot.practice import CHANNELS, MEMBERS
from handlers.practice.server import serve
from handlers.practice.workspace import Workspace
from handlers.slack_doctor import manifest


async def test_from_the_command_to_the_published_post_over_a_socket(tmp_path):
    async with on_stage(tmp_path, socket=True) as scene:
        assert (await scene.write(scene.clara, "Our lobby is open. Call 312-555-0142.")).closed
        await scene.rita.click(await scene.card(), "press.approve")
        view = await scene.modal(scene.rita, "Approve")
        assert (await scene.rita.submit(view, {"allowed": []})).errors
        assert (await scene.rita.submit(view, {"allowed": ["phone-number"]})).closed
        await scene.shows("Published")
        assert "published on Facebook" in words(await scene.told(scene.clara, 3))
        assert "Nothing waits for your decision" in words(await scene.rita.open_home())
        assert {e.method for e in scene.space.log if e.direction == "to bot"} == {"WS"}


async def test_a_refusal_over_a_socket_is_seen_by_the_clicker_only(tmp_path):
    async with on_stage(tmp_path, socket=True) as scene:
        await scene.write(scene.clara, "Our lobby is open.")
        await scene.otto.click(await scene.card(), "press.approve")
        assert "Only compliance reviewers" in await scene.heard(scene.otto)
        assert scene.clara.ephemerals == scene.rita.ephemerals == []


async def test_without_a_signing_secret_nobody_is_heard_over_http(tmp_path):
    async with on_stage(tmp_path, socket=True) as scene:
        assert (await scene.send(b"command=%2Fpost&text=help"))[0] == 404


async def test_a_connection_that_breaks_is_made_again(tmp_path):
    async with on_stage(tmp_path, socket=True) as scene:
        await scene.compose(scene.clara)
        await scene.space.delivery.close()
        await scene.space.wait_for(lambda s: s.delivery.sockets == 1, 15)
        assert await scene.compose(scene.dev)


async def test_socket_mode_beside_signed_requests_hears_each_request_once(tmp_path):
    space = Workspace(MEMBERS, CHANNELS, manifest())
    async with serve(space):
        port = free_port()
        env = slack_environment(tmp_path, space, port, SLACK_APP_TOKEN=space.app_token)
        space.request_url = f"http://127.0.0.1:{port}/slack/events"
        async with running("serve", env=env) as child:
            await child.says("Countersign serves")
            await space.wait_for(lambda s: s.delivery.sockets == 1)
            clara = space.person("U0CLARA")
            await clara.command("/post help", GENERAL)
            await space.wait_for(lambda _: clara.ephemerals)
            await space.delivery.close()
            status, _ = await fetch(f"http://127.0.0.1:{port}/healthz")
            assert status == 200
            assert len(clara.ephemerals) == 1
            assert await child.stop() == 0


async def test_a_refused_app_token_stops_the_start_with_what_to_do(tmp_path):
    space = Workspace(MEMBERS, CHANNELS, manifest())
    async with serve(space):
        env = slack_environment(tmp_path, space, free_port(), SLACK_APP_TOKEN="xapp-wrong")
        async with running("serve", env=env) as child:
            assert await child.ends() == 1
            assert "SLACK_APP_TOKEN" in child.said
            assert "connections:write" in child.said
            assert "Traceback" not in child.said


async def test_a_start_without_slack_serves_operators_and_ends_when_asked_to(tmp_path):
    space = Workspace(MEMBERS, CHANNELS, manifest())
    async with serve(space):
        space.fail("apps.connections.open", status=500, times=1000)
        port = free_port()
        env = slack_environment(tmp_path, space, port, SLACK_APP_TOKEN=space.app_token)
        async with running("serve", env=env) as child:
            await child.says("Countersign serves")
            assert (await fetch(f"http://127.0.0.1:{port}/readyz"))[0] == 200
            assert await child.stop() == 0


async def test_a_slack_that_is_away_at_the_start_is_waited_for(tmp_path):
    space = Workspace(MEMBERS, CHANNELS, manifest())
    async with serve(space):
        space.fail("apps.connections.open", status=500)
        env = slack_environment(tmp_path, space, free_port(), SLACK_APP_TOKEN=space.app_token)
        async with running("serve", env=env) as child:
            await child.says("Countersign serves")
            await space.wait_for(lambda s: s.delivery.sockets == 1, 15)


async def test_the_web_server_answers_operators_in_socket_mode_too(tmp_path):
    async with on_stage(tmp_path, socket=True) as scene, aiohttp.ClientSession() as session:
        for path in ("healthz", "readyz", "metrics"):
            async with session.get(f"{scene.bot_url}/{path}") as answer:
                assert answer.status == 200
