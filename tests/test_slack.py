"""The Slack surface through signed requests: what people type, press and see, and what they never see."""

import asyncio
import json
import time
from dataclasses import replace

import pytest
from aiohttp import web
from slack_scene import GENERAL, JSON, REVIEW, buttons, field, member, on_stage, texts, words
from slack_sdk.web.async_client import AsyncWebClient

from bot import practice
from bot.cards import HELP, Audience, Card
from bot.draft import Person
from bot.errors import Declined, Refused
from bot.practice import CHANNELS, MEMBERS
from bot.service import working
from bot.settings import BY_RULES
from bot.store.sqlite import SqliteStore
from handlers import slack_doctor
from handlers.practice.server import serve
from handlers.practice.workspace import Workspace
from handlers.slack_doctor import manifest
from handlers.slack_people import Directory

TEXT = "Flu shots are here. Walk in on weekdays."
DATED = "Our patient was born on 3/2/1961."
PHONE = "Flu shots are here. Call 312-555-0142."


async def stored(folder):
    """Everything in the store of a bot that has stopped: its drafts, and its log of stopped texts."""
    store = await SqliteStore.open(folder)
    try:
        names = {
            n
            for who in ("clara.clinician", "dev.doctorsson", "rita.reviewer")
            for n in await store.find(f"mine:{who}@example.org")
        }
        documents = await store.get_all([f"draft:{name}" for name in names])
        return [json.loads(d.body) for d in documents.values()], await store.log("blocked")
    finally:
        await store.close()


# The composer


async def test_the_composer_opens_before_slack_is_asked_anything_else(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.compose(scene.clara)
        assert [e.what for e in scene.space.log if e.direction == "from bot"] == ["views.open"]


async def test_a_global_shortcut_opens_the_same_composer(tmp_path):
    async with on_stage(tmp_path) as scene:
        typed = await scene.compose(scene.clara)
        await scene.dev.global_shortcut("new_post")
        pressed = await scene.modal(scene.dev)
        assert {b["block_id"] for b in pressed.blocks} == {b["block_id"] for b in typed.blocks}
        assert pressed.title == typed.title == "New post"


async def test_a_message_becomes_the_text_of_a_new_post_as_it_was_typed(tmp_path):
    async with on_stage(tmp_path) as scene:
        message = await scene.clara.say("Shots <today> & tomorrow", GENERAL)
        assert message.text == "Shots &lt;today&gt; &amp; tomorrow"
        await scene.dev.message_shortcut("draft_from_message", GENERAL, message.ts)
        assert field(await scene.modal(scene.dev), "text") == "Shots <today> & tomorrow"


async def test_a_message_too_long_for_the_field_is_cut_and_says_so(tmp_path):
    async with on_stage(tmp_path) as scene:
        message = await scene.clara.say("0123456789" * 4000, GENERAL)
        await scene.dev.message_shortcut("draft_from_message", GENERAL, message.ts)
        view = await scene.modal(scene.dev)
        assert field(view, "text") == "0123456789" * 300
        assert "The message has 40,000 characters; only the first 3,000 fit here." in words(view)


async def test_the_composer_keeps_what_was_written_when_the_checks_stop_it(tmp_path):
    async with on_stage(tmp_path) as scene:
        answer = await scene.write(scene.clara, "Our patient Maria Roe walks again!", note="Look please")
        assert "Remove the name" in answer.errors["text"]
        assert field(scene.clara.modal, "text") == "Our patient Maria Roe walks again!"
        assert field(scene.clara.modal, "note") == "Look please"
        assert scene.cards == []


async def test_a_stopped_text_with_a_suggestion_is_answered_below_the_field_with_another_wording(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        fields = {"text": DATED, "sites": ["facebook"], "note": "Look please"}
        answer = await scene.clara.submit(view, fields)
        assert (answer.errors, answer.closed) == ({}, False)
        assert scene.clara.modal is view
        assert view.title == "Not sent yet"
        assert "Leave the date out, or give only the year. — PHI003" in words(view)
        assert "Use the suggested wording" in buttons(view)
        assert {name: field(view, name) for name in ("text", "note")} == {
            "text": DATED,
            "note": "Look please",
        }
        ids = [block["block_id"] for block in view.blocks]
        assert ids[ids.index("text") :][:4] == ["text", "remark.text.0", "remark.text.1", "offer"]
        assert scene.cards == []


async def test_the_suggested_wording_is_taken_with_one_press_and_the_rest_of_the_form_stays(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        await scene.clara.submit(view, {"text": DATED, "sites": ["facebook"], "note": "Look please"})
        view.state["text"]["text"] = {"type": "plain_text_input", "value": f"Hello! {DATED}"}
        await scene.clara.click(view, "press.suggest")
        await scene.space.wait_for(lambda _: "is in the text now" in words(view))
        assert scene.clara.modal is view
        assert field(view, "text.2") == "Hello! Our patient was born in 1961."
        assert (field(view, "note"), buttons(view)) == ("Look please", [])
        assert (await scene.clara.submit(view)).closed
        assert "Hello! Our patient was born in 1961." in words(await scene.card())


async def test_after_another_wording_a_new_fault_is_still_said_beside_the_text(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        await scene.clara.submit(view, {"text": DATED, "sites": ["facebook"]})
        await scene.clara.click(view, "press.suggest")
        await scene.space.wait_for(lambda _: "is in the text now" in words(view))
        answer = await scene.clara.submit(view, {"text": "Our patient Maria Roe walks again!"})
        assert "Remove the name" in answer.errors["text.2"]
        assert (await scene.clara.submit(view, {"text": TEXT})).closed


async def test_what_was_said_of_a_text_is_gone_once_the_text_is_another(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        await scene.clara.submit(view, {"text": DATED, "sites": ["facebook"]})
        await scene.clara.submit(view, {"text": "Our patient Maria Roe walks again!", "link": "nowhere"})
        assert "Leave the date out" not in words(view)
        assert "starting with https://" in words(view)
        await scene.clara.submit(view, {"link": ""})
        assert "starting with https://" not in words(view)
        assert "Remove the name" in words(view)
        assert buttons(view) == []


async def test_wording_that_spares_a_decision_is_offered_once_and_then_the_text_goes_as_it_is(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        text = "Meet our 94-year-old volunteer."
        answer = await scene.clara.submit(view, {"text": text, "sites": ["facebook"]})
        assert not answer.closed
        assert "or send yours once more" in words(view)
        assert buttons(view) == ["Use the suggested wording"]
        assert (await scene.clara.submit(view)).closed
        assert text in words(await scene.card())


async def test_the_wording_that_a_reviewer_suggests_opens_with_the_edit(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        await scene.clara.submit(view, {"text": "Meet our 94-year-old volunteer.", "sites": ["facebook"]})
        await scene.clara.submit(view)
        await scene.rita.click(await scene.card(), "press.return")
        form = await scene.modal(scene.rita)
        assert field(form, "wording") == "Meet our 90-or-older volunteer."
        answer = await scene.rita.submit(form, {"note": "Too old.", "wording": DATED})
        assert list(answer.errors) == ["wording"]
        await scene.rita.submit(form, {"wording": "Meet our oldest volunteer."})
        notice = await scene.told(scene.clara, 2)
        assert "opens with the wording they suggest" in words(notice)
        await scene.clara.click(notice, "press.revise")
        composer = await scene.modal(scene.clara, "Edit post")
        assert field(composer, "text") == "Meet our oldest volunteer."
        assert "This is Rita Reviewer's wording" in words(composer)
        await scene.clara.submit(composer)
        await scene.shows("revision 2", "Meet our oldest volunteer.")
        await scene.rita.click(scene.cards[0], "press.see")
        assert "Suggested wording" not in words(await scene.modal(scene.rita, "Countersign"))


async def test_what_goes_with_a_post_stands_on_its_card(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(
            scene.clara,
            f"Sponsored by Example Foundation: {TEXT}",
            evidence="https://example.org/study",
            authorization="Form 7",
            sponsor="Example Foundation",
        )
        said = words(await scene.card())
        for wanted in (
            "Source for health claims: https://example.org/study",
            "Signed authorization: Form 7",
            "Sponsor or partner: Example Foundation",
        ):
            assert wanted in said


async def test_somebody_who_may_not_write_is_told_in_the_form(tmp_path):
    async with on_stage(tmp_path) as scene:
        answer = await scene.write(scene.otto, TEXT)
        assert list(answer.errors) == ["text"]
        assert "You are not listed as an author here" in answer.errors["text"]
        assert scene.cards == []


# The other words behind /post


async def test_post_mine_lists_only_ones_own_drafts_and_only_to_oneself(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, "Clara writes this.")
        await scene.write(scene.dev, "Dev writes this.")
        await scene.clara.command("/post mine", GENERAL)
        said = await scene.heard(scene.clara)
        assert "Clara writes this." in said
        assert "Dev writes this." not in said
        assert scene.dev.ephemerals == []
        assert scene.space.messages(GENERAL) == []


async def test_post_queue_shows_what_is_coming_up_and_its_words_to_those_concerned(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT, publish_at=int(time.time()) + 86_400)
        await scene.rita.click(await scene.card(), "press.approve")
        await scene.shows("Scheduled")
        for person, words_too in ((scene.clara, True), (scene.omar, True), (scene.dev, False)):
            await person.command("/post queue", GENERAL)
            said = await scene.heard(person)
            assert "Coming up (1)" in said
            assert (TEXT in said) == words_too


async def test_the_queue_is_not_for_outsiders(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.otto.command("/post queue", GENERAL)
        assert "you are not listed as one" in await scene.heard(scene.otto)


async def test_a_private_check_answers_in_the_modal_and_keeps_nothing(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.clara.command("/post check", GENERAL)
        view = await scene.modal(scene.clara, "Check a text")
        text = "Our patient, MRN 00412345, walks again!"
        await scene.clara.submit(view, {"text": text})
        verdict = await scene.modal(scene.clara, "Countersign")
        assert "This would be stopped" in words(verdict)
        assert "record-number" in words(verdict)
        assert text in texts(verdict)
        assert scene.cards == scene.notices(scene.clara) == scene.space.messages(GENERAL) == []
    assert await stored(tmp_path) == ([], [])


async def test_closing_the_verdict_of_a_private_check_leads_back_to_the_text(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.clara.command("/post check", GENERAL)
        form = await scene.modal(scene.clara, "Check a text")
        for text, said in ((PHONE, "A reviewer would have to look"), (TEXT, "Nothing stops this")):
            await scene.clara.submit(form, {"text": text})
            verdict = await scene.modal(scene.clara, "Countersign")
            assert said in words(verdict)
            await scene.clara.close(verdict)
            assert scene.clara.modal is form
            assert field(form, "text") == text


async def test_a_private_check_judges_a_reply_as_a_reply(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.clara.command("/post check", GENERAL)
        form = await scene.modal(scene.clara, "Check a text")
        verdicts = []
        for kind in ("post", "reply"):
            fields = {"kind": kind, "text": "Bring your insurance card to your appointment."}
            await scene.clara.submit(form, fields)
            verdicts.append(await scene.modal(scene.clara, "Countersign"))
            await scene.clara.close(verdicts[-1])
        assert "This would be stopped" not in words(verdicts[0])
        assert "This would be stopped" in words(verdicts[1])


async def test_a_private_check_says_when_nothing_stops_a_text(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.otto.command("/post check", GENERAL)
        await scene.otto.submit(await scene.modal(scene.otto), {"text": TEXT})
        assert "Nothing stops this" in words(await scene.modal(scene.otto, "Countersign"))


@pytest.mark.parametrize("typed", ["help", "HELP", "halp", "mine please", "new post", "&lt;b&gt;", "🩺"])
async def test_help_and_unknown_words_get_help_that_only_the_asker_sees(tmp_path, typed):
    async with on_stage(tmp_path) as scene:
        await scene.clara.command(f"/post {typed}", GENERAL)
        said = await scene.heard(scene.clara)
        assert ("/post check" in said) or typed == "mine please"
        assert scene.space.messages(GENERAL) == []


async def test_the_button_under_the_help_opens_the_composer(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.clara.command("/post help", GENERAL)
        await scene.heard(scene.clara)
        await scene.clara.click(scene.clara.ephemerals[-1], "press.submit")
        assert (await scene.modal(scene.clara)).title == "New post"


async def test_a_hold_with_its_reason_stops_publishing_until_the_release(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.rita.command("/post hold new rules came out", GENERAL)
        assert "Everything is on hold" in await scene.heard(scene.rita)
        assert "new rules came out" in words(await scene.card(1))
        await scene.write(scene.clara, TEXT)
        card = await scene.card(2)
        await scene.rita.click(card, "press.approve")
        await scene.space.wait_for(lambda _: "Approved by" in words(card))
        for told in (card, await scene.told(scene.clara, 2)):
            assert "It waits until the hold on everything is released." in words(told)
            assert "Goes out now" not in words(told)
        assert scene.published == []
        await scene.rita.command("/post release", GENERAL)
        await scene.space.wait_for(lambda _: "Published" in words(card))
        assert len(scene.published) == 1


async def test_a_hold_without_a_reason_asks_for_one(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.rita.command("/post hold", GENERAL)
        view = await scene.modal(scene.rita, "Hold everything")
        assert "note" in (await scene.rita.submit(view, {"note": "   "})).errors
        assert (await scene.rita.submit(view, {"note": "New rules."})).closed
        assert "New rules." in words(await scene.card())


async def test_only_reviewers_hold_and_release(tmp_path):
    async with on_stage(tmp_path) as scene:
        for typed in ("/post hold because", "/post release"):
            await scene.clara.command(typed, GENERAL)
        said = [message.text for message in scene.clara.ephemerals]
        await scene.heard(scene.clara, 2)
        said = [message.text for message in scene.clara.ephemerals]
        assert said == ["Only compliance reviewers can hold or release everything. Ask one of them."] * 2
        assert scene.cards == []


async def test_everything_is_held_once_and_released_once(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.rita.command("/post release", GENERAL)
        assert "Nothing is on hold" in await scene.heard(scene.rita)
        await scene.rita.command("/post hold new rules", GENERAL)
        await scene.heard(scene.rita, 2)
        await scene.omar.command("/post hold me too", GENERAL)
        assert "on hold already, by Rita Reviewer" in await scene.heard(scene.omar)


# Cards and who decides


async def test_one_decision_shows_on_every_copy(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.rita.open_home()
        await scene.write(scene.clara, TEXT)
        card = await scene.card()
        await scene.told(scene.clara, 1)
        await scene.space.wait_for(lambda _: TEXT in words(scene.rita.home))
        await scene.omar.click(card, "press.approve")
        await scene.space.wait_for(lambda _: "Approved by Omar Officer" in words(card))
        await scene.told(scene.clara, 3)
        await scene.space.wait_for(lambda _: "Nothing waits for your decision" in words(scene.rita.home))
        first, approved, out = scene.notices(scene.clara)
        assert "is in review" in words(first)
        assert "was approved by Omar Officer" in words(approved)
        assert "published on Facebook" in words(out)
        assert [buttons(m) for m in (first, approved)] == [[], []]
        assert scene.cards == [card]
        assert buttons(card) == ["Open"]


async def test_nobody_approves_their_own_post_although_they_review(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.rita, TEXT)
        card = await scene.card()
        before = words(card)
        await scene.rita.click(card, "press.approve")
        assert "You wrote this one, so somebody else has to decide" in await scene.heard(scene.rita)
        assert words(card) == before
        await scene.approved(card, scene.omar)


@pytest.mark.parametrize("action", ["approve", "return", "reject"])
async def test_an_outsider_decides_nothing_and_only_they_are_told(tmp_path, action):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        card = await scene.card()
        before = words(card)
        await scene.otto.click(card, f"press.{action}")
        assert "Only compliance reviewers can do that" in await scene.heard(scene.otto)
        assert scene.otto.modal is None
        assert words(card) == before
        assert scene.rita.ephemerals == scene.clara.ephemerals == []


async def test_an_outsider_cannot_open_a_draft(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.otto.click(await scene.card(), "press.see")
        assert "Only its author and the reviewers can open a draft" in await scene.heard(scene.otto)


async def test_a_reviewer_approves_only_the_wording_they_saw(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.rita.click(await scene.card(), "press.see")
        old = await scene.modal(scene.rita)
        await scene.clara.click(await scene.told(scene.clara, 1), "press.revise")
        await scene.clara.submit(await scene.modal(scene.clara), {"text": "Another wording."})
        await scene.shows("revision 2")
        await scene.rita.click(old, "press.approve")
        await scene.space.wait_for(lambda _: "This card shows revision 1" in words(scene.rita.modal))
        assert "revision 2 is the newest" in words(scene.rita.modal)
        await scene.shows("For review", "revision 2")
        assert scene.published == []


async def test_the_second_of_two_decisions_changes_nothing_and_says_whose_was_first(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        card = await scene.card()
        await scene.omar.click(card, "press.see")
        late = await scene.modal(scene.omar)
        await scene.approved(card)
        await scene.omar.click(late, "press.reject")
        await scene.space.wait_for(lambda _: "Rita Reviewer approved it" in words(scene.omar.modal))
        assert "Published" in words(card)


async def test_the_same_click_twice_approves_once(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        card = await scene.card()
        await asyncio.gather(*(scene.rita.click(card, "press.approve") for _ in range(2)))
        await scene.space.wait_for(lambda _: "Published" in words(card))
        await scene.heard(scene.rita)
        assert len(scene.published) == 1
        assert words(card).count("Approved by") == 1


async def test_a_card_that_somebody_deleted_is_posted_again_with_the_decision(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.rita.click(await scene.card(), "press.see")
        view = await scene.modal(scene.rita)
        scene.space.remove(scene.cards[0])
        await scene.rita.click(view, "press.approve")
        await scene.shows("Approved by Rita Reviewer")
        assert len(scene.cards) == 1


async def test_an_opened_card_tells_its_whole_history_to_the_one_who_opened_it(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        card = await scene.approved(await scene.card())
        await scene.omar.click(card, "press.see")
        said = words(await scene.modal(scene.omar))
        for wanted in ("History", "Submitted by Dr. Clara Clinician", "Approved by Rita Reviewer"):
            assert wanted in said


async def test_a_withdrawn_post_is_out_of_the_review(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        card = await scene.card()
        await scene.clara.click(await scene.told(scene.clara, 1), "press.withdraw")
        await scene.shows("Withdrawn by Dr. Clara Clinician")
        assert "press.approve" not in words(card)


# Findings, changes, times


async def test_an_approval_allows_each_finding_by_name(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, PHONE)
        await scene.rita.click(await scene.card(), "press.approve")
        view = await scene.modal(scene.rita, "Approve")
        assert PHONE in texts(view)
        assert "“312-555-0142”" in words(view)
        unticked = await scene.rita.submit(view, {"allowed": []})
        assert not unticked.closed
        assert (await scene.rita.submit(view, {"allowed": ["phone-number"]})).closed
        assert "allowed: phone-number" in words(await scene.shows("Published"))


async def test_a_returned_post_comes_back_with_its_text_and_the_changes_show_word_by_word(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, "Flu shots from nine to five.", note="For Monday")
        card = await scene.card()
        await scene.rita.click(card, "press.return")
        view = await scene.modal(scene.rita)
        assert "note" in (await scene.rita.submit(view, {"note": "  "})).errors
        await scene.rita.submit(view, {"note": "We close at four."})
        notice = await scene.told(scene.clara, 2)
        assert "needs a change: We close at four." in words(notice)
        await scene.clara.click(notice, "press.revise")
        composer = await scene.modal(scene.clara, "Edit post")
        assert field(composer, "text") == "Flu shots from nine to five."
        assert field(composer, "note") == "For Monday"
        assert [o["value"] for o in field(composer, "sites")] == ["facebook"]
        assert "Rita Reviewer asks: We close at four." in words(composer)
        await scene.clara.submit(composer, {"text": "Flu shots from nine to four."})
        await scene.shows("revision 2")
        runs = [e for b in card.blocks for s in b.get("elements", ()) for e in s.get("elements", ())]
        assert [r["text"] for r in runs if (r.get("style") or {}).get("strike")] == ["five."]
        assert "four." in [r["text"] for r in runs if (r.get("style") or {}).get("bold")]
        assert scene.cards == [card]


async def test_a_post_approved_too_late_asks_for_a_new_time_and_keeps_its_approval(tmp_path):
    async with on_stage(tmp_path) as scene:
        soon = int(time.time()) + 2
        await scene.write(scene.clara, TEXT, publish_at=soon)
        card = await scene.card()
        await asyncio.sleep(max(0.0, soon - time.time()))
        await scene.rita.click(card, "press.approve")
        await scene.shows("Its time has passed")
        assert scene.published == []
        notice = await scene.told(scene.clara, 2)
        assert "Pick another time" in words(notice)
        await scene.clara.click(notice, "press.reschedule")
        view = await scene.modal(scene.clara, "Pick another time")
        past = await scene.clara.submit(view, {"publish_at": soon})
        assert "This time has passed" in past.errors["publish_at"]
        neither = await scene.clara.submit(view, {"publish_at": None})
        assert neither.errors == {"publish_at": "Pick a time, or tick the box to publish it now."}
        assert scene.published == []
        assert (await scene.clara.submit(view, {"now": ["now"]})).closed
        await scene.shows("Published", "Approved by Rita Reviewer", "Rescheduled by")
        assert [p["text"] for p in scene.published] == [TEXT]


async def test_the_form_for_a_new_time_saved_untouched_keeps_the_time(tmp_path):
    async with on_stage(tmp_path) as scene:
        tomorrow = int(time.time()) + 86_400
        await scene.write(scene.clara, TEXT, publish_at=tomorrow)
        card = await scene.card()
        await scene.rita.click(card, "press.approve")
        await scene.shows("Goes out")
        await scene.rita.click(card, "press.reschedule")
        view = await scene.modal(scene.rita, "Pick another time")
        assert field(view, "publish_at") == tomorrow
        assert (await scene.rita.submit(view)).closed
        await scene.shows("Goes out", "Rescheduled by Rita Reviewer", f'"timestamp": {tomorrow}')
        assert scene.published == []


async def test_a_scheduled_post_waits_for_its_time(tmp_path):
    async with on_stage(tmp_path) as scene:
        soon = int(time.time()) + 3
        await scene.write(scene.clara, TEXT, publish_at=soon)
        await scene.rita.click(await scene.card(), "press.approve")
        await scene.shows("Goes out")
        assert scene.published == []
        await scene.shows("Published")
        assert time.time() >= soon


# The Home tab


async def test_an_empty_home_says_how_to_start(tmp_path):
    async with on_stage(tmp_path) as scene:
        home = await scene.clara.open_home()
        assert "Nothing here yet. Start with New post" in words(home)
        assert "Waiting for you" not in words(home)
        assert buttons(home) == ["New post"]


async def test_a_reviewers_home_has_three_lists(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, "This waits for a decision.")
        await scene.write(scene.rita, "Rita wrote this.")
        await scene.write(scene.dev, "This goes out tomorrow.", publish_at=int(time.time()) + 86_400)
        await scene.omar.click(await scene.card(3), "press.approve")
        await scene.space.wait_for(lambda _: "Scheduled" in words(scene.cards[2]))
        found = texts(await scene.rita.open_home())
        first, second, third = (
            found.index(title) for title in ("Waiting for you (1)", "Yours (1)", "Coming up (1)")
        )
        assert first < found.index("This waits for a decision.") < second
        assert second < found.index("Rita wrote this.") < third < found.index("This goes out tomorrow.")


async def test_the_home_of_somebody_without_a_role_shows_no_drafts(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, "Only for those inside.", publish_at=int(time.time()) + 86_400)
        await scene.rita.click(await scene.card(), "press.approve")
        await scene.shows("Scheduled")
        home = await scene.otto.open_home()
        assert "Only for those inside." not in words(home)
        assert "You are not listed as an author here" in words(home)
        assert buttons(home) == []


async def test_new_post_on_home_opens_the_composer(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.clara.click(await scene.clara.open_home(), "press.submit")
        assert (await scene.modal(scene.clara)).title == "New post"


async def test_an_approval_on_home_decides_and_says_so(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.rita.click(await scene.rita.open_home(), "press.approve")
        assert "Scheduled" in words(await scene.modal(scene.rita))
        await scene.shows("Published")
        await scene.space.wait_for(lambda _: "Nothing waits for your decision" in words(scene.rita.home))


async def test_a_return_on_home_asks_for_the_reason(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.rita.click(await scene.rita.open_home(), "press.return")
        await scene.rita.submit(await scene.modal(scene.rita, "Ask for changes"), {"note": "Say when."})
        assert "Say when." in words(await scene.told(scene.clara, 2))


async def test_the_author_edits_from_home(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.clara.click(await scene.clara.open_home(), "press.revise")
        assert field(await scene.modal(scene.clara, "Edit post"), "text") == TEXT


async def test_everybodys_home_says_that_everything_is_on_hold_and_reviewers_release_there(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.rita.command("/post hold new rules", GENERAL)
        await scene.heard(scene.rita)
        assert "Everything is on hold" in words(await scene.clara.open_home())
        assert "Release" not in buttons(scene.clara.home)
        await scene.omar.click(await scene.omar.open_home(), "press.release")
        await scene.space.wait_for(lambda _: "Everything is on hold" not in words(scene.omar.home))


async def test_home_holds_more_drafts_than_slack_takes_blocks(tmp_path):
    async with on_stage(tmp_path) as scene:
        for number in range(45):
            assert (await scene.write(scene.clara, f"Post number {number}. Call 312-555-0142.")).closed
        await scene.write(scene.rita, TEXT)
        home = await scene.rita.open_home()
        assert "Waiting for you (" in words(home)
        await scene.clara.command("/post mine", GENERAL)
        assert "Post number 44." in await scene.heard(scene.clara)


# People who are not who they seem


@pytest.fixture
def nobody():
    return member(1, "Nomail Namesake", None)


async def test_somebody_without_an_address_is_told_what_to_do(tmp_path, nobody):
    async with on_stage(tmp_path, members=[nobody]) as scene:
        person = scene.space.person(nobody.id)
        await person.command("/post mine", GENERAL)
        assert "Slack shows no confirmed e-mail address for you" in await scene.heard(person)
        answer = await scene.write(person, TEXT)
        assert "Slack shows no confirmed e-mail address for you" in " ".join(answer.errors.values())
        assert "no confirmed e-mail address" in words(await person.open_home())
        assert scene.cards == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"user_id": "U0BOT"}, "Only people of this workspace"),
        ({"user_id": "U0NOBODY"}, "Slack did not tell me who you are"),
    ],
)
async def test_bots_and_people_slack_does_not_know_do_nothing(tmp_path, fields, said):
    async with on_stage(tmp_path) as scene:
        await scene.space.delivery.send_command(
            {
                "command": "/post",
                "text": "hold for ever",
                "user_id": "U0RITA",
                "team_id": scene.space.team_id,
                "trigger_id": "1.2.3",
                "response_url": scene.space.mint_response_url("U0RITA", GENERAL),
                **fields,
            }
        )
        assert said in await scene.heard(scene.rita)
        assert scene.cards == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"team_id": "T0ELSEWHERE"}, "You belong to another workspace"),
        ({"team_id": None}, "You belong to another workspace"),
        ({"is_stranger": True}, "Only people of this workspace"),
        ({"is_bot": True}, "Only people of this workspace"),
        ({"deleted": True}, "Only people of this workspace"),
        ({"is_email_confirmed": False}, "no confirmed e-mail address"),
        ({"profile": {"email": ""}}, "no confirmed e-mail address"),
        ({"profile": None}, "no confirmed e-mail address"),
    ],
)
async def test_whoever_slack_does_not_vouch_for_is_nobody_whatever_their_address(fields, said):
    info = {"team_id": "T0PRACTICE", "profile": {"email": "rita.reviewer@example.org"}, **fields}

    async def answer(_):
        return web.json_response({"ok": True, "team_id": "T0PRACTICE", "user": info})

    app = web.Application()
    app.router.add_route("*", "/api/{method}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        client = AsyncWebClient(base_url=f"http://127.0.0.1:{runner.addresses[0][1]}/api/")
        with pytest.raises(Refused, match=said):
            await Directory(client, practice.organisation()).who("U0RITA")
    finally:
        await runner.cleanup()


async def test_an_address_in_capitals_is_the_same_person(tmp_path):
    loud = member(2, "Loud Letterhead", "LOUD.Letterhead@Example.ORG")
    organisation = practice.organisation()
    [step] = organisation.steps
    steps = (replace(step, reviewers=frozenset({"loud.letterhead@example.org"})),)
    async with on_stage(tmp_path, members=[loud], organisation=replace(organisation, steps=steps)) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.approved(await scene.card(), scene.space.person(loud.id))


# What people write


@pytest.mark.parametrize(
    "text",
    [
        "התרופות כאן. שעות הפתיחה",
        "العيادة مفتوحة يوم السبت.",
        "\u202eKeep this the right way round\u202c",
        "Zero\u200bwidth\u200d joiners\ufeff and soft\u00adhyphens",
        "👩🏽‍⚕️👨‍👩‍👧‍👦🏳️‍🌈 1️⃣ e\u0301",
        "<!channel> <@U0CLARA> *bold* _it_ ~no~ `x` :tada: <https://example.org|click>",
        "&amp; &lt;b&gt; & < >",
        "Line one\n\n\n> not a quote\n• not a list\n```not code```",
    ],
)
async def test_a_text_is_shown_and_published_character_by_character(tmp_path, text):
    async with on_stage(tmp_path) as scene:
        assert (await scene.write(scene.clara, text)).closed
        card = await scene.card()
        assert text in texts(card)
        await scene.approved(card)
        assert [p["text"] for p in scene.published] == [text]


async def test_the_longest_text_there_is_fits_on_its_card(tmp_path):
    text = " ".join(["word"] * 599) + " ends"
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, text, note="n" * 1000)
        assert text in texts(await scene.card())


async def test_a_revision_of_the_longest_text_still_fits_on_its_card(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, "a b " * 750, note="n" * 1000)
        await scene.clara.click(await scene.told(scene.clara, 1), "press.revise")
        await scene.clara.submit(await scene.modal(scene.clara), {"text": "a c " * 750})
        card = await scene.shows("revision 2")
        assert ("a c " * 750).strip() in texts(card)


async def test_a_text_longer_than_the_field_takes_is_refused_with_both_numbers(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        payload = await submission(scene, view, text="0123456789" * 4000, sites=["facebook"])
        status, answer = await scene.send_payload(payload)
        assert status == 200
        assert "This has 40,000 characters; 3,000 fit" in json.loads(answer)["errors"]["text"]


@pytest.mark.parametrize("text", ["", " \n\t ", "\u00a0"])
async def test_a_text_of_nothing_is_refused(tmp_path, text):
    async with on_stage(tmp_path) as scene:
        answer = await scene.write(scene.clara, text)
        assert "text" in answer.errors
        assert scene.cards == []


async def submission(scene, view, **fields):
    """What Slack would send for a form with these answers, whatever the form says about them."""
    values = json.loads(json.dumps(view.state))
    for name, value in fields.items():
        [state] = values[name].values()
        key = next(k for k in state if k != "type")
        state[key] = [{"value": v} for v in value] if isinstance(value, list) else value
    return {
        "type": "view_submission",
        "team": {"id": scene.space.team_id},
        "user": {"id": view.member_id, "team_id": scene.space.team_id},
        "api_app_id": scene.space.app_id,
        "trigger_id": "1.2.3",
        "view": {**scene.space.write_view(view), "state": {"values": values}},
    }


@pytest.mark.parametrize(
    ("name", "value", "beside"),
    [
        ("sites", ["myspace"], "sites"),
        ("sites", [], "sites"),
        ("kind", {"value": "sermon"}, "kind"),
        ("link", "javascript:alert(1)", "link"),
        ("link", "https://", "link"),
        ("link", "https://exa mple.org", "link"),
        ("publish_at", 1, "publish_at"),
        ("publish_at", 4_000_000_000, "publish_at"),
        ("publish_at", 10**30, "text"),
        ("publish_at", "soon", "text"),
        ("text", 7, ""),
        ("text", None, "text"),
        ("note", "n" * 40_000, "note"),
    ],
)
async def test_what_slacks_form_would_never_send_is_answered_beside_the_field(tmp_path, name, value, beside):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        payload = await submission(scene, view, **{"text": TEXT, "sites": ["facebook"], name: value})
        status, answer = await scene.send_payload(payload)
        assert status == 200
        assert not beside or list(json.loads(answer)["errors"]) == [beside]
        assert "Traceback" not in answer


async def test_a_text_that_is_no_valid_unicode_does_no_harm(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        payload = await submission(scene, view, text="half a pair \ud83d here", sites=["facebook"])
        status, _ = await scene.send_payload(payload)
        assert status == 200
        await scene.write(scene.dev, TEXT)
        await scene.space.wait_for(lambda _: any(TEXT in words(card) for card in scene.cards))


# Requests that are not Slack's


async def test_a_forged_signature_is_refused(tmp_path):
    async with on_stage(tmp_path) as scene:
        status, _ = await scene.send(b"command=%2Fpost&user_id=U0RITA", secret="a guess")
        assert status == 401


@pytest.mark.parametrize("missing", ["X-Slack-Signature", "X-Slack-Request-Timestamp"])
async def test_a_request_without_a_signature_is_refused(tmp_path, missing):
    async with on_stage(tmp_path) as scene:
        assert (await scene.send(b"command=%2Fpost", **{missing: ""}))[0] == 401


@pytest.mark.parametrize("age", [301, 3600, -301, -86_400])
async def test_a_signature_of_another_time_is_refused(tmp_path, age):
    async with on_stage(tmp_path) as scene:
        assert (await scene.send(b"command=%2Fpost", stamp=str(int(time.time()) - age)))[0] == 401


@pytest.mark.parametrize("stamp", ["now", "１２３", "-1", "1e9", "9" * 30])
async def test_a_timestamp_that_is_none_is_refused(tmp_path, stamp):
    async with on_stage(tmp_path) as scene:
        assert (await scene.send(b"command=%2Fpost", stamp=stamp))[0] == 401


@pytest.mark.parametrize("body", [b"command=%2Fpost&text=\xff\xfe", b"\x00\xff"])
async def test_bytes_that_are_no_text_are_refused_whoever_signed_them(tmp_path, body):
    async with on_stage(tmp_path) as scene:
        assert (await scene.send(body))[0] == 401
        assert (await scene.send(body, JSON))[0] == 401


async def test_a_body_changed_on_its_way_is_refused(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.clara.command("/post help", GENERAL)
        signature = {"X-Slack-Signature": "v0=" + "0" * 64}
        assert (await scene.send(b"command=%2Fpost&text=hold", **signature))[0] == 401


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"payload=%7Bnope", ""),
        (b"payload=%5B1%5D", ""),
        (b"payload=null", ""),
        (b"payload=%22text%22", ""),
        (b"{nope", JSON),
        (b"[1]", JSON),
        (b"1", JSON),
        (b"command=%2Fpost", "application/x-www-form-urlencoded; charset=nonsense"),
        (b"payload=" + b"[" * 100_000, ""),
        (b'{"a":' * 100_000, JSON),
        (b"command=%2Fpost", ""),
        (b'{"type":"event_callback"}', JSON),
        (b'{"type":"event_callback","event":"x"}', JSON),
    ],
)
async def test_what_is_not_slacks_format_is_answered_400(tmp_path, body, kind):
    async with on_stage(tmp_path) as scene:
        status, answer = await scene.send(body, **({"content_type": kind} if kind else {}))
        assert status == 400
        assert "Traceback" not in answer


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "block_actions"},
        {"type": "block_actions", "user": {"id": "U0RITA"}, "actions": []},
        {"type": "block_actions", "user": {"id": "U0RITA"}, "actions": "press"},
        {"type": "block_actions", "user": {"id": "U0RITA"}, "actions": [{"action_id": 5}]},
        {"type": "block_actions", "user": "U0RITA", "actions": [{"action_id": "press.approve"}]},
        {"type": "view_submission"},
        {"type": "view_submission", "user": {"id": "U0RITA"}, "view": "form"},
        {"type": "view_submission", "user": {"id": "U0RITA"}, "view": {"callback_id": "form"}},
        {
            "type": "view_submission",
            "view": {"id": "V1", "type": "modal", "callback_id": "form", "blocks": []},
        },
        {
            "type": "view_submission",
            "user": {"id": "U0RITA"},
            "view": {"id": "V1", "type": "modal", "callback_id": "form", "blocks": [{}]},
        },
        {"type": "view_closed", "user": {"id": "U0RITA"}},
        {"type": "shortcut", "callback_id": "new_post"},
        {"type": "message_action", "callback_id": "draft_from_message", "user": {"id": "U0RITA"}},
    ],
)
async def test_an_interaction_without_what_every_one_has_is_answered_400(tmp_path, payload):
    async with on_stage(tmp_path) as scene:
        assert (await scene.send_payload(payload))[0] == 400


async def test_a_huge_body_is_answered_413(tmp_path):
    async with on_stage(tmp_path) as scene:
        assert (await scene.send(b"command=%2Fpost&text=" + b"x" * 2_000_000))[0] == 413


@pytest.mark.parametrize("state", ["x", {"values": [1]}, {"values": {"text": {"text": {}}}}, {}, None])
async def test_a_form_whose_answers_make_no_sense_gets_words_not_a_traceback(tmp_path, state):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        payload = await submission(scene, view)
        payload["view"]["state"] = state
        status, answer = await scene.send_payload(payload)
        assert status == 200
        assert "Something went wrong on our side" in " ".join(json.loads(answer)["errors"].values())


@pytest.mark.parametrize(
    "value", ["", "x", "a.b.c", ".0.publish", "nothere1.1.approve", "...", "a.1.approve.x"]
)
async def test_a_button_nobody_made_is_answered_and_does_nothing(tmp_path, value):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        card = await scene.card()
        before = words(card)
        await scene.send_payload(press(scene, card, "press.approve", value))
        assert (await scene.heard(scene.rita)).count(".") >= 1
        assert words(card) == before
        assert scene.rita.modal is None


async def test_an_unknown_action_is_answered_to_the_clicker_only(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, TEXT)
        await scene.send_payload(press(scene, await scene.card(), "from_another_age", "1"))
        assert "not one of mine any more" in await scene.heard(scene.rita)
        assert scene.clara.ephemerals == scene.space.messages(GENERAL) == []


def press(scene, card, action, value):
    return {
        "type": "block_actions",
        "team": {"id": scene.space.team_id},
        "user": {"id": "U0RITA", "team_id": scene.space.team_id},
        "api_app_id": scene.space.app_id,
        "trigger_id": scene.space.mint_trigger("U0RITA"),
        "container": {"type": "message", "message_ts": card.ts, "channel_id": REVIEW, "is_ephemeral": False},
        "channel": {"id": REVIEW, "name": "compliance-review"},
        "message": scene.space.write(card),
        "response_url": scene.space.mint_response_url("U0RITA", REVIEW, card),
        "actions": [{"type": "button", "action_id": action, "block_id": "b", "value": value}],
    }


# When Slack is not well


FAULTS = {
    "429": {"status": 429, "retry_after": 1},
    "500": {"status": 500},
    "fatal_error": {"error": "fatal_error"},
    "dropped": {"drop": True},
    "500 though it was done": {"status": 500, "after": True},
    "dropped though it was done": {"drop": True, "after": True},
}


@pytest.mark.parametrize("method", ["users.info", "views.open"])
@pytest.mark.parametrize("fault", ["429", "500", "fatal_error"])
async def test_a_click_that_slack_fails_is_answered_in_words_and_works_the_next_time(tmp_path, method, fault):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, PHONE)
        card = await scene.card()
        scene.space.fail(method, **FAULTS[fault])
        await scene.rita.click(card, "press.approve")
        said = await scene.heard(scene.rita)
        assert "in a minute" in said
        assert "Error" not in said
        await scene.rita.click(card, "press.approve")
        assert "Allow phone-number" in words(await scene.modal(scene.rita, "Approve"))


@pytest.mark.parametrize("fault", ["429", "500", "dropped"])
async def test_a_composer_that_slack_does_not_open_is_answered_in_words(tmp_path, fault):
    async with on_stage(tmp_path) as scene:
        scene.space.fail("views.open", **FAULTS[fault])
        await scene.clara.command("/post", GENERAL)
        assert "Try again in a minute" in await scene.heard(scene.clara)
        assert await scene.compose(scene.clara)


@pytest.mark.parametrize("fault", ["429", "500", "fatal_error"])
async def test_a_post_whose_author_slack_does_not_name_stays_in_the_form(tmp_path, fault):
    async with on_stage(tmp_path) as scene:
        scene.space.fail("users.info", **FAULTS[fault])
        answer = await scene.write(scene.clara, TEXT)
        assert "Slack did not tell me who you are just now" in " ".join(answer.errors.values())
        assert (await scene.clara.submit(scene.clara.modal)).closed
        assert TEXT in words(await scene.card())


@pytest.mark.parametrize("fault", FAULTS)
async def test_no_card_and_no_notice_is_lost_or_doubled(tmp_path, fault):
    methods = ("chat.postMessage", "chat.update", "conversations.open", "users.lookupByEmail")
    await asyncio.gather(*(one_decision(tmp_path / method, method, FAULTS[fault]) for method in methods))


async def one_decision(folder, method, fault):
    """From the submission to the published post, with the first call of a method failing."""
    async with on_stage(folder) as scene:
        scene.space.fail(method, **fault)
        assert (await scene.write(scene.clara, TEXT)).closed
        card = await scene.space.wait_for(lambda _: scene.cards[0] if scene.cards else None, 20)
        await scene.rita.click(card, "press.approve")
        await scene.space.wait_for(
            lambda _: "Published" in words(card) and len(scene.notices(scene.clara)) == 3, 20
        )
        await scene.idle()
        assert scene.cards == [card]
        told = [words(notice) for notice in scene.notices(scene.clara)]
        for text, wanted in zip(told, ("is in review", "was approved", "published on"), strict=True):
            assert wanted in text
        assert len(scene.published) == 1
        assert scene.rita.ephemerals == []


async def test_a_card_waits_until_the_bot_is_invited(tmp_path):
    async with on_stage(tmp_path) as scene:
        scene.space.fail("chat.postMessage", error="not_in_channel")
        await scene.write(scene.clara, TEXT)
        assert TEXT in words(await scene.card())


async def test_one_failing_message_does_not_hold_up_the_others(tmp_path):
    async with on_stage(tmp_path) as scene:
        scene.space.fail("users.lookupByEmail", error="users_not_found", times=3)
        await scene.write(scene.clara, TEXT)
        assert (await scene.approved(await scene.card())) in scene.cards


@pytest.mark.parametrize("fault", ["429", "500", "dropped"])
async def test_a_home_that_slack_did_not_take_comes_when_it_is_opened_again(tmp_path, fault):
    async with on_stage(tmp_path) as scene:
        scene.space.fail("views.publish", **FAULTS[fault])
        opening = asyncio.create_task(scene.clara.open_home())
        await scene.space.wait_for(lambda _: [e for e in scene.calls("views.publish") if e.status])
        opening.cancel()
        assert scene.clara.home is None
        assert buttons(await scene.clara.open_home()) == ["New post"]


async def test_a_bot_slower_than_slack_waits_gets_the_same_form_twice_and_keeps_one_draft(tmp_path):
    async with on_stage(tmp_path, answer_timeout=0.3) as scene:
        view = await scene.compose(scene.clara)
        scene.space.fail("users.info", delay=0.6)
        late = await scene.clara.submit(view, {"text": TEXT, "sites": ["facebook"]})
        assert late.text == "We had some trouble connecting. Try again?"
        await scene.card()
        again = await scene.clara.submit(view)
        assert again.closed
        await scene.idle()
        assert len(scene.notices(scene.clara)) == 1
        assert len(scene.cards) == 1
    drafts, _ = await stored(tmp_path)
    assert len(drafts) == 1


async def test_a_form_that_takes_longer_than_slack_waits_says_so_and_then_what_came_of_it(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        scene.space.fail("users.info", delay=2.3)
        sent = await scene.clara.submit(view, {"text": TEXT, "sites": ["facebook"]})
        assert "Still being checked" in words(sent.view)
        await scene.space.wait_for(lambda _: "In review" in words(scene.clara.modal))
        assert "input" not in str(scene.clara.modal.body["blocks"])
        await scene.card()
        await scene.idle()
        assert len(scene.cards) == 1


async def test_what_is_wrong_comes_late_with_all_that_was_written(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        scene.space.fail("users.info", delay=2.3)
        filled = {"text": DATED, "sites": ["facebook"], "note": "For Monday."}
        await scene.clara.submit(view, filled)
        await scene.space.wait_for(lambda _: "PHI003" in words(scene.clara.modal))
        late = scene.clara.modal
        assert [field(late, name) for name in ("text", "note")] == [DATED, "For Monday."]
        assert (await scene.clara.submit(late, {"text": TEXT})).closed
        await scene.card()


async def test_a_failure_that_comes_late_gives_the_form_back(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        scene.space.fail("users.info", delay=2.3, error="ratelimited")
        await scene.clara.submit(view, {"text": TEXT, "sites": ["facebook"]})
        await scene.space.wait_for(lambda _: "Slack did not tell me who you are" in words(scene.clara.modal))
        late = scene.clara.modal
        assert field(late, "text") == TEXT
        assert (await scene.clara.submit(late)).closed
        await scene.card()


async def test_who_closed_the_notice_is_told_that_nothing_was_handed_in(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        scene.space.fail("users.info", delay=2.3)
        await scene.clara.submit(view, {"text": DATED, "sites": ["facebook"]})
        await scene.clara.close(scene.clara.modal)
        await scene.space.wait_for(lambda _: scene.notices(scene.clara))
        assert "was not handed in" in words(scene.notices(scene.clara)[0])
    drafts, _ = await stored(tmp_path)
    assert drafts == []


async def test_a_text_changed_after_a_lost_answer_is_not_thrown_away_silently(tmp_path):
    async with on_stage(tmp_path, answer_timeout=0.3) as scene:
        view = await scene.compose(scene.clara)
        scene.space.fail("users.info", delay=0.6)
        await scene.clara.submit(view, {"text": TEXT, "sites": ["facebook"]})
        await scene.card()
        changed = await scene.clara.submit(view, {"text": "Another wording."})
        assert "An earlier wording of this was sent" in " ".join(changed.errors.values())
        assert field(scene.clara.modal, "text") == "Another wording."
        await scene.idle()
        assert len(scene.cards) == 1


async def test_a_form_sent_twice_at_the_same_moment_makes_one_draft(tmp_path):
    async with on_stage(tmp_path) as scene:
        view = await scene.compose(scene.clara)
        payload = await submission(scene, view, text=TEXT, sites=["facebook"])
        answers = await asyncio.gather(*(scene.send_payload(payload) for _ in range(5)))
        assert set(answers) == {(200, '{"response_action": "clear"}')}
        await scene.idle()
        assert len(scene.cards) == 1
    drafts, _ = await stored(tmp_path)
    assert len(drafts) == 1


async def test_a_trigger_that_ran_out_while_slack_was_slow_is_answered_in_words(tmp_path):
    async with on_stage(tmp_path) as scene:
        await scene.write(scene.clara, PHONE)
        card = await scene.card()
        scene.space.fail("users.info", delay=0.3)
        click = asyncio.create_task(scene.rita.click(card, "press.approve"))
        await scene.space.wait_for(lambda _: len(scene.calls("users.info")) == 2)
        scene.clock.ahead = 4.0
        await click
        assert "Please do it once more" in await scene.heard(scene.rita)
        await scene.rita.click(card, "press.approve")
        assert await scene.modal(scene.rita, "Approve")


# What must not be seen


async def test_notifications_and_buttons_never_repeat_what_people_wrote(tmp_path):
    canaries = ("canarytext", "canarynote", "canaryreason", "canaryhold", "canarylink")
    async with on_stage(tmp_path) as scene:
        await scene.write(
            scene.clara,
            "Our canarytext lobby is open.",
            note="Mind the canarynote.",
            link="https://example.org/canarylink",
        )
        card = await scene.card()
        await scene.rita.click(card, "press.return")
        await scene.rita.submit(await scene.modal(scene.rita), {"note": "Because canaryreason."})
        await scene.clara.click(await scene.told(scene.clara, 2), "press.revise")
        await scene.clara.submit(await scene.modal(scene.clara), {"text": "Our canarytext lobby opens."})
        await scene.shows("revision 2")
        await scene.rita.command("/post hold canaryhold", GENERAL)
        await scene.card(2)
        await scene.rita.command("/post release", GENERAL)
        await scene.approved(card)
        await scene.idle()
        await scene.rita.command("/post mine", GENERAL)
        await scene.clara.open_home()
        messages = [*scene.cards, *scene.notices(scene.clara), *scene.rita.ephemerals]
        seen = json.dumps([[m.text, m.metadata, sends(m)] for m in messages])
        seen += json.dumps([sends(scene.clara.home)])
        for canary in canaries:
            assert canary in json.dumps([m.blocks for m in messages])
            assert canary not in seen


def sends(shown):
    """What the buttons of a message or a view send back, and what they are called."""
    return [
        (element["value"], element["action_id"], element["text"]["text"])
        for block in shown.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]


# The manifest


def test_the_manifest_is_heard_by_the_listeners_and_asks_for_nothing_else():
    features = manifest()["features"]
    assert [one["command"] for one in features["slash_commands"]] == ["/post"]
    shortcuts = {one["callback_id"]: one["type"] for one in features["shortcuts"]}
    assert shortcuts == {"new_post": "global", "draft_from_message": "message"}
    settings = manifest()["settings"]
    assert settings["event_subscriptions"]["bot_events"] == ["app_home_opened"]
    assert settings["interactivity"]["is_enabled"]
    assert features["app_home"]["home_tab_enabled"]


def test_the_manifests_usage_hint_names_every_word_that_post_knows():
    [command] = manifest()["features"]["slash_commands"]
    said = " ".join(part for line in HELP.lines for part in line)
    for word in command["usage_hint"].strip("[]").split(" | "):
        assert word == "help" or f"/post {word}" in said


async def test_every_scope_of_the_manifest_is_needed_and_none_is_missing(tmp_path):
    scopes = manifest()["oauth_config"]["scopes"]["bot"]
    works = await asyncio.gather(*(works_without(tmp_path / s, s) for s in ("none", *scopes)))
    failing = {s for s, well in zip(("none", *scopes), works, strict=True) if not well}
    assert failing == set(scopes) - {"commands"}


async def works_without(folder, scope):
    """Whether all that the bot calls still works without a scope, in an open and in a private channel."""
    made = json.loads(json.dumps(manifest()))
    made["oauth_config"]["scopes"]["bot"] = [s for s in made["oauth_config"]["scopes"]["bot"] if s != scope]
    private = replace(CHANNELS[1], id="C0PRIVATE", name="private", private=True)
    space = Workspace(MEMBERS, (*CHANNELS, private), made)
    author = Person("clara.clinician@example.org", "Clara Clinician")
    card = Card("d", "review", Audience.REVIEWERS, "For review", "For review", author)
    notice = replace(card, key="notice-0", audience=Audience.AUTHOR)
    async with serve(space) as page:
        for channel in (REVIEW, private.id):
            organisation = replace(practice.organisation(), review_channels={"slack": channel})
            settings = practice.settings(space, page.api_url, folder, BY_RULES)
            async with working(settings, organisation) as work:
                try:
                    for shown in (card, notice):
                        copy = await work.slack.show(shown, copy=None, thread=None, again=True)
                        await work.slack.show(shown, copy=copy, thread=None, again=False)
                    await work.slack.directory.who("U0CLARA")
                except (Declined, Refused):
                    return False
                found = await slack_doctor.examine(work.slack.client, channel, None)
                if not all(one.well for one in found if one.subject.startswith("Review channel")):
                    return False
    return True
