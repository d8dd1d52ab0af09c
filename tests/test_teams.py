"""The Teams surface, as Teams and its people meet it: signed activities in, cards and dialogs out."""

import asyncio
import json
import time
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.news import Channel, News
from bot.store.sqlite import SqliteStore
from handlers import teams_doctor
from tests.slack_scene import on_stage as slack_stage
from tests.slack_scene import words as slack_words
from tests.teams_scene import (
    KEY,
    NEWS,
    OTHER_KEY,
    REVIEW,
    actions,
    inputs,
    member,
    on_stage,
    pretending,
    stage_clinic,
    stage_of,
    teams_settings,
    words,
)

TEXT = "Flu shots are here. Walk in on weekdays."
DATED = "Our patient was born on 3/2/1961."
PHONE = "Flu shots are here. Call 312-555-0142."


async def stored(folder):
    """What the store holds after the bot has ended: its documents' keys and what they say."""
    store = await SqliteStore.open(folder)
    try:
        return await store.find("review") + await store.find("queue")
    finally:
        await store.close()


def closing(answer):
    """What a dialog says last."""
    assert answer["task"]["type"] == "message"
    return answer["task"]["value"]


def shown(answer):
    """The card that a dialog goes on with."""
    assert answer["task"]["type"] == "continue"
    return answer["task"]["value"]["card"]["content"]


def in_place(answer):
    """The card that takes the clicked one's place."""
    assert answer["statusCode"] == 200
    assert answer["type"] == "application/vnd.microsoft.card.adaptive"
    return answer["value"]


def said(answer):
    """The sentence that only the one who clicked sees."""
    assert answer["type"] == "application/vnd.microsoft.activity.message"
    return answer["value"]


# Who is let in


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": int(time.time()) - 4000},
        {"aud": "another-app"},
        {"iss": "https://somebody.example"},
        {"serviceurl": "https://elsewhere.example/"},
        {"nbf": int(time.time()) + 4000},
    ],
    ids=["expired", "wrong audience", "wrong issuer", "another service", "not yet"],
)
async def test_a_token_that_is_not_for_us_now_is_answered_401(tmp_path, claims):
    async with on_stage(tmp_path) as stage:
        header = f"Bearer {stage.world.inbound(**claims)}"
        status, _ = await stage.world.post(stage.clara.activity("message", text="help"), header)
        assert status == 401
        assert stage.world.messages == []


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer x.y.z", "Basic YTpi", "Bearer " + "A" * 5000, "Bearer  ", "bearer ü"]
)
async def test_what_is_no_token_is_answered_401(tmp_path, header):
    async with on_stage(tmp_path) as stage:
        activity = stage.clara.activity("message", text="help")
        assert (await stage.world.post(activity, header.encode().decode("latin-1")))[0] == 401
        assert stage.world.messages == []


async def test_a_token_signed_with_another_key_is_answered_401(tmp_path):
    async with on_stage(tmp_path) as stage:
        for token in (stage.world.inbound(OTHER_KEY), stage.world.inbound(KEY, kid="unknown")):
            activity = stage.clara.activity("message", text="help")
            assert (await stage.world.post(activity, f"Bearer {token}"))[0] == 401


async def test_a_good_token_is_let_in_and_microsofts_keys_are_asked_for_once(tmp_path):
    async with on_stage(tmp_path) as stage:
        for _ in range(3):
            assert "writes a new post" in words((await stage.clara.say("help"))[-1].card)
        assert stage.world.metadata == 1


async def test_another_tenant_is_not_served(tmp_path):
    async with on_stage(tmp_path) as stage:
        activity = stage.clara.activity("message", text="help")
        activity["channelData"] = {"tenant": {"id": "another-tenant"}}
        activity["conversation"]["tenantId"] = "another-tenant"
        assert (await stage.world.post(activity))[0] == 403
        assert stage.world.messages == []


@pytest.mark.parametrize(
    "body", [[], {}, {"type": "message"}, {"type": "message", "conversation": 5}, "text", None, {"from": []}]
)
async def test_what_is_no_activity_is_answered_400(tmp_path, body):
    async with on_stage(tmp_path) as stage:
        assert (await stage.world.post(body))[0] in (400, 401)


async def test_without_a_token_local_tools_are_let_in_only_where_that_is_set(tmp_path):
    async with on_stage(tmp_path, anonymous=True) as stage:
        assert (await stage.world.post(stage.clara.activity("message", text="help"), ""))[0] == 200
        assert stage.world.messages
        assert stage.world.tokens == 0


async def test_without_a_token_nothing_is_sent_to_another_machine(tmp_path):
    async with on_stage(tmp_path, anonymous=True) as stage:
        for address in (
            "http://192.0.2.7/",
            "https://127.0.0.1.example.org/",
            "http://127.0.0.1.example.org/",
        ):
            activity = stage.clara.activity("message", text="help", serviceUrl=address)
            assert (await stage.world.post(activity, ""))[0] == 403


@pytest.mark.parametrize(
    ("other", "wanted"),
    [
        ({"userRole": "guest"}, "You are a guest here"),
        ({"userPrincipalName": "clara_example.org#EXT#@tenant.example"}, "You are a guest here"),
        ({"tenantId": "another-tenant"}, "You are a guest here"),
        ({"email": "", "userPrincipalName": ""}, "no e-mail address"),
    ],
)
async def test_whoever_teams_does_not_vouch_for_does_nothing(tmp_path, other, wanted):
    async with on_stage(tmp_path) as stage:
        stage.world.members[stage.clara.id] = member(stage.clara, **other)
        assert wanted in words((await stage.clara.say("mine"))[-1].card)


# Submit


async def test_a_post_is_written_in_a_dialog_and_goes_to_the_reviewers(tmp_path):
    async with on_stage(tmp_path) as stage:
        answer = await stage.write(stage.clara, TEXT, note="For Monday.")
        assert closing(answer) == "In review · Facebook."
        card = await stage.card(TEXT, "For Monday.")
        assert list(actions(card.card)) == ["Approve", "Ask for changes", "Reject", "Open"]
        assert TEXT not in card.activity["summary"]
        assert "is in review with Compliance" in words((await stage.told(stage.clara)).card)


async def test_what_has_to_change_is_said_beside_the_text_and_nothing_is_stored(tmp_path):
    async with on_stage(tmp_path) as stage:
        form = shown(await stage.write(stage.clara, DATED, note="Please look."))
        assert "PHI003" in words(form)
        blocks = [block.get("id") or block.get("style") for block in form["body"]]
        assert blocks[blocks.index("text") :][:3] == ["text", None, "attention"]
        assert inputs(form)["text"] == DATED
        assert inputs(form)["note"] == "Please look."
        assert not stage.cards
    assert await stored(tmp_path) == []


async def test_the_suggested_wording_is_taken_in_the_dialog(tmp_path):
    async with on_stage(tmp_path) as stage:
        form = shown(await stage.write(stage.clara, DATED))
        taking = next(title for title in actions(form) if title != "Check and send")
        better = shown(await stage.clara.send_dialog(form, taking))
        assert "1961" in inputs(better)["text"]
        assert "3/2" not in inputs(better)["text"]
        assert closing(await stage.clara.send_dialog(better)) == "In review · Facebook."


async def test_a_post_is_written_in_a_card_where_there_are_no_dialogs(tmp_path):
    async with on_stage(tmp_path) as stage:
        asked = (await stage.clara.say("post"))[-1]
        form = in_place(await stage.clara.click(asked, "Write it here"))
        again = in_place(await stage.clara.click(form, "Check and send", text=DATED, sites="facebook"))
        assert "PHI003" in words(again)
        done = in_place(await stage.clara.click(again, "Check and send", text=TEXT, sites="facebook"))
        assert "In review" in words(done)
        await stage.card(TEXT)


async def test_cancelling_the_card_sends_nothing(tmp_path):
    async with on_stage(tmp_path) as stage:
        form = in_place(await stage.clara.click((await stage.clara.say("post"))[-1], "Write it here"))
        assert "Nothing was sent" in words(in_place(await stage.clara.click(form, "Cancel", text=TEXT)))
        assert not stage.cards


async def test_a_dialog_sent_off_twice_makes_one_draft(tmp_path):
    async with on_stage(tmp_path) as stage:
        dialog = await stage.composer(stage.clara)
        answers = await asyncio.gather(
            *(stage.clara.send_dialog(dialog, text=TEXT, sites="facebook") for _ in range(4))
        )
        assert {closing(answer) for answer in answers} == {"In review · Facebook."}
        await stage.card(TEXT)
    assert len(await stored(tmp_path)) == 1


async def test_a_refusal_leaves_the_dialog_open_with_all_that_was_written(tmp_path):
    async with on_stage(tmp_path) as stage:
        form = shown(await stage.write(stage.otto, TEXT))
        assert "not listed as an author" in words(form)
        assert inputs(form)["text"] == TEXT


async def test_a_mention_in_a_channel_opens_the_dialog_only(tmp_path):
    async with on_stage(tmp_path) as stage:
        answer = (await stage.clara.say("post", "19:general@thread.tacv2"))[-1]
        assert list(actions(answer.card)) == ["New post"]


async def test_what_is_ones_own_is_never_shown_in_a_channel(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        await stage.told(stage.clara)
        await stage.card(TEXT)
        sent = await stage.clara.say("mine", "19:general@thread.tacv2")
        assert [(m.conversation, TEXT in words(m.card)) for m in sent] == [
            (stage.clara.chat, True),
            ("19:general@thread.tacv2", False),
        ]
        refused = await stage.clara.say("check", "19:general@thread.tacv2")
        assert "where nobody else reads along" in words(refused[-1].card)


async def test_mine_and_queue_list_what_there_is(tmp_path):
    async with on_stage(tmp_path) as stage:
        assert "Nothing here yet" in words((await stage.clara.say("mine"))[-1].card)
        await stage.write(stage.clara, TEXT)
        assert TEXT in words((await stage.clara.say("Mine"))[-1].card)
        assert TEXT not in words((await stage.dev.say("mine"))[-1].card)
        assert "queue is for" in words((await stage.otto.say("queue"))[-1].card)


async def test_a_private_check_stores_nothing(tmp_path):
    async with on_stage(tmp_path) as stage:
        form = (await stage.clara.say("check"))[-1]
        verdict = in_place(await stage.clara.click(form, "Check", text=DATED))
        assert "This would be stopped" in words(verdict)
    assert await stored(tmp_path) == []


async def test_a_message_becomes_a_draft_without_its_markup(tmp_path):
    content = "<p>Flu shots are <b>here</b>.&nbsp;</p><p>Walk in<br>on weekdays <emoji alt='🙂'></emoji></p>"
    async with on_stage(tmp_path) as stage:
        value = {
            "commandId": "draft_from_message",
            "messagePayload": {"body": {"contentType": "html", "content": content}},
        }
        form = shown(await stage.clara.invoke("composeExtension/fetchTask", value))
        assert inputs(form)["text"] == "Flu shots are here.\nWalk in\non weekdays 🙂"
        data = {**actions(form)["Check and send"]["data"], **inputs(form), "sites": "facebook"}
        answer = await stage.clara.invoke("composeExtension/submitAction", {"data": data})
        assert closing(answer) == "In review · Facebook."


async def test_the_message_extension_opens_an_empty_composer(tmp_path):
    async with on_stage(tmp_path) as stage:
        form = shown(await stage.clara.invoke("composeExtension/fetchTask", {"commandId": "new_post"}))
        assert inputs(form)["text"] == ""


async def test_the_time_is_in_the_authors_zone_and_stays_in_the_form(tmp_path):
    day = f"{datetime.now(UTC) + timedelta(days=40):%Y-%m-%d}"
    async with on_stage(tmp_path) as stage:
        dated = {"publish_at.date": day, "publish_at.time": "09:30"}
        form = shown(await stage.write(stage.clara, DATED, **dated))
        assert {name: inputs(form)[name] for name in dated} == dated
        await stage.clara.send_dialog(form, text=TEXT)
        assert f"{day}" in words((await stage.card(TEXT)).card)


async def test_a_day_without_a_time_is_asked_for(tmp_path):
    async with on_stage(tmp_path) as stage:
        form = shown(await stage.write(stage.clara, TEXT, **{"publish_at.date": "2030-01-02"}))
        assert "Give a day and a time" in words(form)
        assert inputs(form)["text"] == TEXT


# Review


async def test_an_approval_replaces_the_card_for_everybody_and_publishes(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        card = await stage.card(TEXT)
        assert "Facebook" in said(await stage.rita.click(card, "Approve", REVIEW))
        done = await stage.card("Published", "Approved by")
        assert done.id == card.id
        assert list(actions(done.card)) == ["Open"]
        await stage.told(stage.clara, "published on")


async def test_findings_are_allowed_by_name(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, PHONE)
        form = in_place(await stage.rita.click(await stage.card(PHONE), "Approve", REVIEW))
        assert "Allow phone-number" in words(form)
        again = in_place(await stage.rita.click(form, "Approve", REVIEW))
        assert "Tick every finding" in words(again)
        assert PHONE in words(
            in_place(await stage.rita.click(again, "Approve", REVIEW, allowed="phone-number"))
        )
        await stage.card("allowed: phone-number")


@pytest.mark.parametrize(
    ("title", "headline"), [("Ask for changes", "Changes requested"), ("Reject", "Rejected")]
)
async def test_a_reason_is_asked_for_in_the_cards_place(tmp_path, title, headline):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        form = in_place(await stage.rita.click(await stage.card(TEXT), title, REVIEW))
        sent = next(name for name in actions(form) if name != "Cancel")
        in_place(await stage.rita.click(form, sent, REVIEW, note="Add the opening hours."))
        await stage.card(headline, "Add the opening hours.")
        assert "Add the opening hours." in words((await stage.told(stage.clara, "Add the opening")).card)


async def test_cancelling_a_reason_gives_the_card_back(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        form = in_place(await stage.rita.click(await stage.card(TEXT), "Reject", REVIEW))
        back = in_place(await stage.rita.click(form, "Cancel", REVIEW))
        assert TEXT in words(back)
        assert "Approve" in actions(back)


async def test_nobody_decides_about_their_own_post_whatever_the_card_says(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.rita, TEXT)
        card = await stage.card(TEXT)
        forged = {"from": {"id": stage.omar.id}, "by": stage.omar.email}
        assert "somebody else" in said(await stage.rita.click(card, "Approve", REVIEW, **forged))
        assert "Only" in said(await stage.otto.click(card, "Approve", REVIEW))
        assert len(card.before) == 0


async def test_a_card_of_an_older_revision_decides_nothing(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        old = json.loads(json.dumps((await stage.card(TEXT)).card))
        notice = await stage.told(stage.clara, "in review")
        dialog = in_place(await stage.clara.click(notice, "Edit and resend"))
        in_place(await stage.clara.click(dialog, "Check and send", text=f"{TEXT} Bring a friend."))
        await stage.card("Bring a friend.")
        assert "revision 2" in said(await stage.rita.click(old, "Approve", REVIEW))


async def test_two_reviewers_at_once_make_one_decision(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        card = await stage.card(TEXT)
        answers = await asyncio.gather(
            stage.rita.click(card, "Approve", REVIEW), stage.omar.click(card, "Approve", REVIEW)
        )
        assert sum("nothing changed" in said(a).lower() or "already" in said(a).lower() for a in answers) == 1
        await stage.card("Published")


async def test_a_deleted_card_is_posted_again(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        card = await stage.card(TEXT)
        stage.world.messages.remove(card)
        await stage.rita.click(card, "Approve", REVIEW)
        assert (await stage.card("Published")).id != card.id


async def test_withdrawing_asks_once_more_in_the_card(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        notice = await stage.told(stage.clara, "in review")
        assert "It will not be published" in words(notice.card)
        await stage.clara.click(notice, "Withdraw")
        await stage.card("Withdrawn")


async def test_everything_is_held_and_released_by_a_word(tmp_path):
    async with on_stage(tmp_path) as stage:
        held = (await stage.rita.say("hold The website is down."))[-1]
        assert "Everything is on hold" in words(held.card)
        assert "Released" in words((await stage.rita.say("release"))[-1].card)
        assert "Only" in words((await stage.otto.say("hold now"))[-1].card)


@pytest.mark.parametrize("name", ["composeExtension/query", "signin/verifyState", "anything"])
async def test_an_invoke_that_nobody_knows_is_answered_501(tmp_path, name):
    async with on_stage(tmp_path) as stage:
        status, _ = await stage.world.post(stage.clara.activity("invoke", name=name, value={}))
        assert status == 501


@pytest.mark.parametrize(
    "value", [None, {}, {"action": {}}, {"action": {"verb": "form", "data": {"token": "..submit"}}}]
)
async def test_a_garbled_click_is_answered_in_words(tmp_path, value):
    async with on_stage(tmp_path) as stage:
        assert said(await stage.clara.invoke("adaptiveCard/action", value))


# Where things are shown


async def test_whoever_adds_the_app_is_told_how_to_begin(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.clara.install()
        assert "writes a new post" in words(stage.world.messages[-1].card)


async def test_where_people_are_reached_survives_a_restart(tmp_path):
    async with on_stage(tmp_path) as stage:
        await stage.write(stage.clara, TEXT)
        card = await stage.card(TEXT)
        await stage.told(stage.clara)
        old = json.loads(json.dumps(card.card)), card.id
    async with on_stage(tmp_path) as stage:
        stage.world.messages.append(replace_world(card))
        # The service's address changes with the test's server; the first thing that happens tells it.
        await stage.clara.say("help")
        await stage.rita.click(old[0], "Approve", REVIEW)
        await stage.told(stage.clara, "published on")


def replace_world(card):
    """The same message in another run of the pretend Teams."""
    return replace(card, before=[])


@pytest.mark.parametrize("status", [429, 500, 503, 412])
async def test_a_card_that_teams_did_not_take_comes_later(tmp_path, status):
    async with on_stage(tmp_path) as stage:
        stage.world.fail("/v3/conversations", status, **{"Retry-After": "0"})
        await stage.write(stage.clara, TEXT)
        await stage.card(TEXT)


async def test_the_bots_own_token_is_kept_while_it_lasts(tmp_path):
    async with on_stage(tmp_path) as stage:
        for _ in range(3):
            await stage.clara.say("help")
        assert stage.world.tokens == 1


# News


async def test_channels_are_told_what_they_asked_for_and_no_text(tmp_path):
    asked = Channel(NEWS, frozenset({News.SUBMITTED, News.APPROVED, News.PUBLISHED}))
    async with on_stage(tmp_path, organisation=stage_clinic(channels={"teams": (asked,)})) as stage:
        await stage.write(stage.clara, TEXT)
        await stage.rita.click(await stage.card(TEXT), "Approve", REVIEW)
        await stage.card("Published")
        await stage.world.wait_for(
            lambda: len([m for m in stage.world.messages if m.conversation == NEWS]) == 3
        )
        told = [m for m in stage.world.messages if m.conversation == NEWS]
        assert [
            wanted in words(m.card)
            for m, wanted in zip(told, ("in review", "approved by", "ublished"), strict=True)
        ]
        assert not any(TEXT in json.dumps(m.activity) for m in told)
        assert not any(actions(m.card) for m in told)


async def test_a_channel_is_told_what_waits_too_long(tmp_path):
    asked = Channel(NEWS, frozenset({News.WAITING}), text=True)
    clinic = stage_clinic(channels={"teams": (asked,)}, remind_after=timedelta(seconds=0.3))
    async with on_stage(tmp_path, organisation=clinic) as stage:
        await stage.write(stage.clara, TEXT)
        found = await stage.world.wait_for(
            lambda: [m for m in stage.world.messages if m.conversation == NEWS]
        )
        assert "still waits for a decision with Compliance" in words(found[0].card)
        assert TEXT in words(found[0].card)


# Both surfaces


@asynccontextmanager
async def both(folder):
    """One bot that is in Slack and in Teams: what happens in each."""
    async with pretending() as world:
        settings = teams_settings(world, folder)
        async with slack_stage(folder, organisation=stage_clinic(), teams=settings.teams) as scene:
            stage = stage_of(world, folder, scene.bot_url)
            await stage.rita.install()
            yield scene, stage


async def test_written_in_slack_and_approved_in_teams(tmp_path):
    async with both(tmp_path) as (scene, stage):
        await scene.write(scene.clara, TEXT)
        card = await stage.card(TEXT)
        await stage.rita.click(card, "Approve", REVIEW)
        await stage.card("Published", "Approved by Rita")
        await scene.shows("Published", "Approved by Rita")
        await scene.space.wait_for(lambda _: len(scene.notices(scene.clara)) == 3)
        assert stage.notices(stage.clara) == []


async def test_written_in_teams_and_approved_in_slack(tmp_path):
    async with both(tmp_path) as (scene, stage):
        await stage.write(stage.clara, TEXT)
        await scene.rita.click(await scene.card(), "press.approve")
        await scene.shows("Published", "Approved by Rita")
        await stage.card("Published", "Approved by Rita")
        await stage.told(stage.clara, "published on")
        assert scene.notices(scene.clara) == []


async def test_two_reviewers_at_once_one_on_each_make_one_decision(tmp_path):
    async with both(tmp_path) as (scene, stage):
        await stage.write(stage.clara, TEXT)
        in_slack, in_teams = await scene.card(), await stage.card(TEXT)
        await asyncio.gather(
            scene.rita.click(in_slack, "press.approve"), stage.omar.click(in_teams, "Approve", REVIEW)
        )
        here = words((await stage.card("Published")).card)
        there = slack_words(await scene.shows("Published"))
        decided = {name for name in ("Rita", "Omar") if f"Approved by {name}" in here}
        assert len(decided) == 1
        assert f"Approved by {decided.pop()}" in there
        assert len(scene.published) == 1


async def test_nobody_approves_from_the_other_side_what_they_wrote_here(tmp_path):
    async with both(tmp_path) as (scene, stage):
        await scene.write(scene.rita, TEXT)
        assert "somebody else" in said(await stage.rita.click(await stage.card(TEXT), "Approve", REVIEW))


async def test_the_same_person_has_another_address_in_teams(tmp_path):
    clinic = stage_clinic(aliases={"r.reviewer@tenant.example": "rita.reviewer@example.org"})
    async with on_stage(tmp_path, organisation=clinic) as stage:
        stage.world.members[stage.rita.id] = member(
            stage.rita, email="R.Reviewer@tenant.example", userPrincipalName="R.Reviewer@tenant.example"
        )
        await stage.write(stage.clara, TEXT)
        await stage.rita.click(await stage.card(TEXT), "Approve", REVIEW)
        await stage.card("Published")
        await stage.write(stage.rita, PHONE)
        own = await stage.card(PHONE)
        assert "somebody else" in said(await stage.rita.click(own, "Approve", REVIEW))


# The doctor


@pytest.mark.parametrize(("password", "well"), [("an-invented-secret", True), ("another", False)])
async def test_the_doctor_tries_the_credentials(tmp_path, password, well):
    async with pretending() as world, aiohttp.ClientSession() as session:
        settings = teams_settings(world, tmp_path, TEAMS_APP_PASSWORD=password).teams
        [found] = await teams_doctor.examine(settings, session)
    assert found.well is well
    assert password not in repr(found)


async def test_the_doctor_says_when_microsoft_is_not_reached(tmp_path):
    async with pretending() as world:
        settings = teams_settings(world, tmp_path).teams
    async with aiohttp.ClientSession() as session:
        [found] = await teams_doctor.examine(settings, session)
    assert not found.well
    assert "network" in found.mend
