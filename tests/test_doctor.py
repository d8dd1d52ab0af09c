"""`countersign doctor`: what is wrong with an installation, and how to mend it."""

import email.utils
import json
import time
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from aiohttp import web
from crash_bot import environment, free_port, running, slack_environment
from slack_sdk.web.async_client import AsyncWebClient

from bot.doctor import Diagnosis, report
from bot.practice import CHANNELS, MEMBERS
from handlers.practice.server import serve
from handlers.practice.workspace import Workspace
from handlers.slack_doctor import examine, manifest

GENERAL, REVIEW = CHANNELS


@asynccontextmanager
async def workspace(channels=CHANNELS, made=None):
    space = Workspace(MEMBERS, channels, made or manifest())
    async with serve(space):
        yield space


async def doctor(env):
    """Exit code and words of `countersign doctor`."""
    async with running("doctor", env=env) as child:
        code = await child.ends()
        assert child.err == []
        return code, child.said


async def test_everything_well(tmp_path):
    async with workspace() as space:
        code, words = await doctor(slack_environment(tmp_path, space, 3000))
        assert code == 0
        assert "WRONG" not in words
        assert words.endswith("Everything is well.\n")
        for subject in ("Slack token", "Slack permissions", "Clock", "#compliance-review", "Data folder"):
            assert subject in words


async def test_the_doctor_looks_at_a_running_bot_without_disturbing_it(tmp_path):
    async with workspace() as space:
        env = slack_environment(tmp_path, space, free_port())
        async with running("serve", env=env) as child:
            await child.says("Countersign serves")
            assert (await doctor(env))[0] == 0


async def test_a_refused_token_says_where_to_get_a_good_one(tmp_path):
    async with workspace() as space:
        env = slack_environment(tmp_path, space, 3000) | {"SLACK_BOT_TOKEN": "xoxb-revoked"}
        code, words = await doctor(env)
        assert code == 1
        assert "WRONG  Slack token: refused (invalid_auth)" in words
        assert "copy the Bot User OAuth Token to SLACK_BOT_TOKEN" in words
        assert "xoxb-revoked" not in words


@pytest.mark.parametrize("scope", ["chat:write", "im:write", "users:read.email", "groups:history"])
async def test_a_missing_permission_is_named(tmp_path, scope):
    made = json.loads(json.dumps(manifest()))
    made["oauth_config"]["scopes"]["bot"].remove(scope)
    async with workspace(made=made) as space:
        code, words = await doctor(slack_environment(tmp_path, space, 3000))
        assert code == 1
        assert f"WRONG  Slack permissions: missing: {scope}" in words
        assert "reinstall the app" in words


async def test_a_review_channel_without_the_bot_asks_for_an_invitation(tmp_path):
    async with workspace([GENERAL, replace(REVIEW, members=REVIEW.members - {"U0BOT"})]) as space:
        code, words = await doctor(slack_environment(tmp_path, space, 3000))
        assert code == 1
        assert "#compliance-review, the bot is not a member" in words
        assert "/invite @Countersign" in words


async def test_a_private_review_channel_without_the_bot_asks_for_an_invitation_too(tmp_path):
    private = replace(REVIEW, members=REVIEW.members - {"U0BOT"}, private=True)
    async with workspace([GENERAL, private]) as space:
        code, words = await doctor(slack_environment(tmp_path, space, 3000))
        assert code == 1
        assert "not found (channel_not_found)" in words
        assert "/invite @Countersign" in words


async def test_socket_mode_that_works_is_said(tmp_path):
    async with workspace() as space:
        env = slack_environment(tmp_path, space, 3000, SLACK_APP_TOKEN=space.app_token)
        code, words = await doctor(env)
        assert code == 0
        assert "Socket Mode: can connect" in words


async def test_a_refused_app_token_says_what_it_needs(tmp_path):
    async with workspace() as space:
        env = slack_environment(tmp_path, space, 3000, SLACK_APP_TOKEN="xapp-wrong")
        code, words = await doctor(env)
        assert code == 1
        assert "WRONG  Socket Mode: refused (invalid_auth)" in words
        assert "connections:write" in words


async def test_a_slack_that_is_not_reached_is_not_a_refused_token(tmp_path):
    async with workspace() as space:
        env = slack_environment(tmp_path, space, 3000)
        env["SLACK_API_URL"] = f"http://127.0.0.1:{free_port()}/api/"
        code, words = await doctor(env)
        assert code == 1
        assert "WRONG  Slack: not reached" in words
        assert "Check this machine's network" in words


async def test_without_any_settings_everything_missing_is_named(tmp_path):
    code, words = await doctor(environment(tmp_path))
    assert code == 1
    for wanted in ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN", "clinic.toml"):
        assert wanted in words


async def test_problems_of_the_clinic_file_come_with_their_lines(tmp_path):
    async with workspace() as space:
        env = slack_environment(tmp_path, space, 3000)
        (tmp_path / "clinic.toml").write_text('[clinic]\nname = "C"\nzone = "Mars"\n', encoding="utf-8")
        code, words = await doctor(env)
        assert code == 1
        assert "clinic.toml:3: clinic.zone" in words


async def test_the_rules_of_the_clinic_file_are_told(tmp_path):
    async with workspace() as space:
        env = slack_environment(tmp_path, space, 3000)
        rules = """
[[rules.approved]]
text = "rated five stars"
evidence = "https://example.org/ratings"
expires = 2020-06-30
[[checks]]
code = "OWN001"
name = "old-clinic-name"
severity = "review"
message = "Say the new name."
cite = "Brand guide"
phrase = "old clinic"
flags = ["The «old clinic»"]
passes = ["The older clinic"]
"""
        with (tmp_path / "clinic.toml").open("a", encoding="utf-8") as file:
            file.write(rules)
        code, words = await doctor(env)
        assert code == 1
        assert "Own checks: OWN001 old-clinic-name (review); all 2 examples hold" in words
        assert 'WRONG  Approved claims: 1 in clinic.toml; "rated five stars" expired on 2020-06-30' in words
        assert "→ Look at the evidence again and set a new day, or take it out." in words


async def test_a_data_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    async with workspace() as space:
        code, words = await doctor(slack_environment(tmp_path, space, 3000))
        assert code == 1
        assert f"WRONG  Data folder: {tmp_path / 'data'} cannot be written" in words
        assert "Set DATA_DIR" in words


# A clock that is off, seen against the date of Slack's answers


@asynccontextmanager
async def slack_at(moment):
    """A Slack whose answers carry this moment, or no date that means anything."""
    scopes = ",".join(manifest()["oauth_config"]["scopes"]["bot"])

    async def answer(request):
        date = moment if isinstance(moment, str) else email.utils.formatdate(moment, usegmt=True)
        body = {"ok": True, "user": "countersign", "team": "Practice"}
        if request.path.endswith("conversations.info"):
            body["channel"] = {"name": "compliance-review", "is_member": True}
        return web.json_response(body, headers={"Date": date, "X-OAuth-Scopes": scopes})

    app = web.Application()
    app.router.add_route("*", "/api/{method}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        base = f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
        yield AsyncWebClient(token="xoxb-practice", base_url=base)
    finally:
        await runner.cleanup()


async def clock(moment):
    async with slack_at(moment) as client:
        return next(d for d in await examine(client, REVIEW.id, None) if d.subject == "Clock")


@pytest.mark.parametrize(("off", "side"), [(600, "ahead of"), (-600, "behind")])
async def test_a_clock_that_is_off_says_by_how_much_and_to_which_side(off, side):
    found = await clock(time.time() - off)
    assert not found.well
    assert side in found.said
    assert abs(int(found.said.split()[0]) - abs(off)) <= 2
    assert "NTP" in found.mend


@pytest.mark.parametrize("moment", ["", "yesterday", "Thu, 99 Foo 2026"])
async def test_an_answer_without_a_date_says_nothing_about_the_clock(moment):
    found = await clock(moment)
    assert found.well
    assert "no date" in found.said


def test_a_report_counts_what_needs_mending_and_says_how():
    well = Diagnosis("Slack token", True, "accepted", "Install the app again.")
    wrong = Diagnosis("Clock", False, "600 s behind Slack's", "Set this machine's clock.")
    assert report([well]) == "ok     Slack token: accepted\nEverything is well."
    assert report([well, wrong]).splitlines()[1:] == [
        "WRONG  Clock: 600 s behind Slack's",
        "       → Set this machine's clock.",
        "1 of 2 need mending.",
    ]
