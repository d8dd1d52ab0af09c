import asyncio
import copy
import json
from typing import Any

import aiohttp
import pytest
from practice_bot import (
    ADA,
    BO,
    BOARD,
    CY,
    LOUNGE,
    MANIFEST,
    REVIEWS,
    SOCIAL,
    StandIn,
    button,
    field,
    make_workspace,
    marked,
    modal,
    option,
    plain,
    section,
    stand_in,
)

from handlers.practice.blocks import check_blocks, check_view, measure_text
from handlers.practice.records import VERSIONS_KEPT
from handlers.practice.server import GONE, UNFIT, serve
from handlers.practice.workspace import Message, View, Workspace

NAME = {"type": "plain_text_input", "action_id": "value", "max_length": 20, "min_length": 2}


async def open_modal(bot: StandIn, view: dict[str, Any], member: str = ADA.id) -> View:
    """The modal a person sees once the bot opened it on their command."""

    async def answer(heard: dict[str, Any]) -> None:
        opened = await bot.call("views.open", trigger_id=heard["trigger_id"], view=view)
        assert opened["ok"], opened

    bot.on("/post", answer)
    person = bot.workspace.person(member)
    await person.command("/post new", SOCIAL.id)
    assert person.modal is not None
    return person.modal


async def post(bot: StandIn, channel: str = SOCIAL.id, **args: Any) -> Message:
    answer = await bot.call("chat.postMessage", channel=channel, **args)
    assert answer["ok"], answer
    found = bot.workspace.find(answer["channel"], answer["ts"])
    assert found is not None
    return found


def without_scope(scope: str) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(json.dumps(MANIFEST))
    manifest["oauth_config"]["scopes"]["bot"].remove(scope)
    return manifest


# --- what reaches the bot ---------------------------------------------------------------------------------


async def test_a_command_arrives_signed_and_as_a_form() -> None:
    async with stand_in() as bot:
        reply = await bot.workspace.person(ADA.id).command("/post new  & <shiny>", SOCIAL.id)
        assert reply.ok
        (heard,) = bot.heard
        assert heard["command"] == "/post"
        assert heard["text"] == "new  &amp; &lt;shiny&gt;"
        assert heard["channel_name"] == "social"
        assert heard["user_name"] == "ada.testwell"
        assert bot.headers[0]["Content-Type"] == "application/x-www-form-urlencoded"


async def test_a_wrong_signing_secret_is_refused_by_a_bot_that_checks() -> None:
    async with stand_in() as bot:
        bot.secret = "another"
        reply = await bot.workspace.person(ADA.id).command("/post", SOCIAL.id)
        assert (reply.ok, reply.error) == (False, "dispatch_failed")


async def test_a_command_that_escapes_names_people_and_channels_by_id() -> None:
    async with stand_in() as bot:
        await bot.workspace.person(ADA.id).command("/policy @bo.sampleton in #reviews", SOCIAL.id)
        assert bot.heard[0]["text"] == f"<@{BO.id}> in <#{REVIEWS.id}|reviews>"


async def test_an_unknown_command_never_leaves_the_workspace() -> None:
    async with stand_in() as bot:
        ada = bot.workspace.person(ADA.id)
        reply = await ada.command("/nothing", SOCIAL.id)
        assert reply.text == "/nothing is not a valid command."
        assert bot.heard == []
        assert ada.ephemerals[0].text == reply.text


async def test_what_a_bot_answers_to_a_command_is_shown_to_the_one_who_typed() -> None:
    async with stand_in() as bot:

        async def answer(_: dict[str, Any]) -> str:
            return "Just you"

        bot.on("/post", answer)
        await bot.workspace.person(ADA.id).command("/post", SOCIAL.id)
        assert [one.text for one in bot.workspace.person(ADA.id).ephemerals] == ["Just you"]
        assert bot.workspace.person(BO.id).ephemerals == []
        assert bot.workspace.messages(SOCIAL.id) == []


async def test_an_in_channel_answer_is_shown_to_all() -> None:
    async with stand_in() as bot:

        async def answer(_: dict[str, Any]) -> dict[str, Any]:
            return {"response_type": "in_channel", "text": "All of you"}

        bot.on("/post", answer)
        await bot.workspace.person(ADA.id).command("/post", SOCIAL.id)
        assert [one.text for one in bot.workspace.messages(SOCIAL.id)] == ["All of you"]


async def test_a_late_answer_is_an_operation_timeout_to_the_person() -> None:
    async with stand_in(answer_timeout=0.05) as bot:
        forever = asyncio.Event()

        async def answer(_: dict[str, Any]) -> None:
            await forever.wait()

        bot.on("/post", answer)
        bot.on("block_actions", answer)
        ada = bot.workspace.person(ADA.id)
        reply = await ada.command("/post", SOCIAL.id)
        assert reply.text == '/post failed with the error "operation_timeout"'
        message = await post(bot, text="x", blocks=[{"type": "actions", "elements": [button("go", "Go")]}])
        assert (await ada.click(message, "go")).error == "operation_timeout"
        forever.set()


async def test_a_bot_that_is_not_there_is_a_failed_dispatch() -> None:
    workspace = make_workspace()
    async with serve(workspace):
        reply = await workspace.person(ADA.id).command("/post", SOCIAL.id)
        assert reply.error == "dispatch_failed"


async def test_nobody_types_where_they_are_not() -> None:
    workspace = make_workspace()
    with pytest.raises(ValueError, match="Cy Placeholder is not in"):
        await workspace.person(CY.id).command("/post", REVIEWS.id)


async def test_an_event_is_sent_again_until_it_is_taken() -> None:
    async with stand_in(retry_schedule=(0.0, 0.0, 0.0)) as bot:
        statuses = iter((500, 500, 200))

        async def answer(_: dict[str, Any]) -> aiohttp.web.Response:
            return aiohttp.web.Response(status=next(statuses))

        bot.on("message", answer)
        await bot.workspace.person(ADA.id).say("hello", SOCIAL.id)
        await bot.workspace.settle()
        assert len({one["event_id"] for one in bot.heard}) == 1
        assert [one.get("X-Slack-Retry-Num") for one in bot.headers] == [None, "1", "2"]
        assert bot.headers[1]["X-Slack-Retry-Reason"] == "http_error"


async def test_an_event_answered_too_late_is_sent_again_as_a_timeout() -> None:
    async with stand_in(answer_timeout=0.05, retry_schedule=(0.0,)) as bot:
        forever = asyncio.Event()

        async def answer(_: dict[str, Any]) -> None:
            if len(bot.heard) == 1:
                await forever.wait()

        bot.on("message", answer)
        await bot.workspace.person(ADA.id).say("hello", SOCIAL.id)
        await bot.workspace.settle()
        assert bot.headers[1]["X-Slack-Retry-Reason"] == "http_timeout"
        forever.set()


async def test_no_retry_in_the_answer_stops_the_retries() -> None:
    async with stand_in(retry_schedule=(0.0, 0.0)) as bot:

        async def answer(_: dict[str, Any]) -> aiohttp.web.Response:
            return aiohttp.web.Response(status=500, headers={"X-Slack-No-Retry": "1"})

        bot.on("message", answer)
        await bot.workspace.person(ADA.id).say("hello", SOCIAL.id)
        await bot.workspace.settle()
        assert len(bot.heard) == 1


async def test_only_subscribed_events_with_their_scope_are_sent() -> None:
    async with stand_in(manifest=without_scope("channels:history")) as bot:
        ada = bot.workspace.person(ADA.id)
        await ada.say("unheard", SOCIAL.id)
        await ada.say("@standin heard", SOCIAL.id)
        await ada.say("heard too", bot.workspace.dm(ADA.id))
        await bot.workspace.settle()
        assert [one["event"]["type"] for one in bot.heard] == ["app_mention", "message"]
        assert bot.heard[0]["event"]["text"] == "<@U0BOT> heard"
        assert bot.heard[1]["event"]["channel_type"] == "im"


async def test_what_is_said_where_the_bot_is_not_stays_there() -> None:
    async with stand_in() as bot:
        await bot.workspace.person(ADA.id).say("@standin psst", LOUNGE.id)
        await bot.workspace.settle()
        assert bot.heard == []


async def test_a_bot_hears_its_own_messages_and_changes_as_in_slack() -> None:
    async with stand_in() as bot:
        message = await post(bot, text="one")
        await bot.call("chat.update", channel=SOCIAL.id, ts=message.ts, text="two")
        await bot.call("chat.delete", channel=SOCIAL.id, ts=message.ts)
        await bot.workspace.settle()
        heard = {one.get("subtype"): one for one in bot.events("message")}
        assert heard[None]["bot_id"] == bot.workspace.bot_id
        assert heard["message_changed"]["message"]["text"] == "two"
        assert heard["message_deleted"]["deleted_ts"] == message.ts


async def test_the_home_a_person_opens_is_the_one_published_for_them() -> None:
    async with stand_in() as bot:

        async def answer(heard: dict[str, Any]) -> None:
            await bot.call(
                "views.publish",
                user_id=heard["event"]["user"],
                view={"type": "home", "blocks": [section("Hi")]},
            )

        bot.on("app_home_opened", answer)
        home = await bot.workspace.person(ADA.id).open_home()
        assert home is not None
        assert home.blocks[0]["text"]["text"] == "Hi"
        assert bot.workspace.person(BO.id).home is None


async def test_shortcuts_carry_what_they_were_used_on() -> None:
    async with stand_in() as bot:
        ada = bot.workspace.person(ADA.id)
        long = "x" * 40_000
        message = await ada.say(long, SOCIAL.id)
        await ada.global_shortcut("new_post")
        await ada.message_shortcut("from_message", SOCIAL.id, message.ts)
        assert bot.of("shortcut")[0]["callback_id"] == "new_post"
        used = bot.of("message_action")[0]
        assert used["message"]["text"] == long
        assert used["channel"]["id"] == SOCIAL.id
        with pytest.raises(ValueError, match="no global shortcut"):
            await ada.global_shortcut("from_message")


async def test_without_interactivity_in_the_manifest_nothing_is_pressed() -> None:
    manifest = json.loads(json.dumps(MANIFEST))
    manifest["settings"]["interactivity"]["is_enabled"] = False
    async with stand_in(manifest=manifest) as bot:
        message = await post(bot, text="x", blocks=[row(button("go", "Go"))])
        assert (await bot.workspace.person(ADA.id).click(message, "go")).error == "dispatch_failed"
        assert bot.of("block_actions") == []


async def test_nobody_writes_to_a_bot_that_takes_no_messages() -> None:
    manifest = json.loads(json.dumps(MANIFEST))
    manifest["features"]["app_home"]["messages_tab_read_only_enabled"] = True
    workspace = make_workspace(manifest=manifest)
    with pytest.raises(ValueError, match="turned off"):
        await workspace.person(ADA.id).say("hi", workspace.dm(ADA.id))


async def test_a_press_carries_the_element_the_message_and_the_state() -> None:
    async with stand_in() as bot:
        pick = {"type": "static_select", "action_id": "pick", "options": [option("a", "A"), option("b", "B")]}
        more = {"type": "overflow", "action_id": "more", "options": [option("x"), option("y")]}
        blocks = [
            {"type": "actions", "block_id": "row", "elements": [button("go", "Go", value="7"), pick, more]}
        ]
        message = await post(bot, text="x", blocks=blocks)
        ada = bot.workspace.person(ADA.id)
        await ada.click(message, "pick", value="b")
        await ada.click(message, "more", value="y")
        await ada.click(message, "go")
        picked, chosen, pressed = bot.of("block_actions")
        assert picked["actions"][0]["selected_option"]["value"] == "b"
        assert chosen["actions"][0]["selected_option"]["value"] == "y"
        assert pressed["actions"][0]["value"] == "7"
        assert pressed["state"]["values"]["row"]["pick"]["selected_option"]["value"] == "b"
        assert pressed["message"]["ts"] == pressed["container"]["message_ts"] == message.ts
        with pytest.raises(ValueError, match="nobody can choose"):
            await ada.click(message, "pick", value="c")
        with pytest.raises(LookupError, match="no element 'gone'"):
            await ada.click(message, "gone")
        bot.workspace.remove(message)
        with pytest.raises(LookupError, match="is gone"):
            await ada.click(message, "go")


def buttons(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": "actions", "block_id": "row", "elements": list(elements)}]


async def test_a_click_on_what_has_just_changed_arrives_as_it_was_shown() -> None:
    async with stand_in() as bot:
        message = await post(bot, text="x", blocks=buttons(button("approve", "Approve", value="1")))
        seen = copy.deepcopy(message)
        for blocks in (buttons(button("approve", "Approve", value="2")), [section("Approved")]):
            await bot.call(
                "chat.update", channel=message.channel, ts=message.ts, text="Approved", blocks=blocks
            )
        assert (await bot.workspace.person(BO.id).click(seen, "approve")).ok
        (pressed,) = bot.of("block_actions")
        (action,) = pressed["actions"]
        assert (action["block_id"], action["value"]) == ("row", "1")
        assert pressed["message"]["text"] == "Approved"
        assert pressed["message"]["blocks"][0]["text"]["text"] == "Approved"
        assert pressed["state"] == {"values": {}}
        with pytest.raises(LookupError, match="no element 'approve'"):
            await bot.workspace.person(BO.id).click(message, "approve")


async def test_a_click_on_what_only_one_person_saw_arrives_after_it_was_replaced() -> None:
    async with stand_in() as bot:
        ada = bot.workspace.person(ADA.id)
        await bot.call(
            "chat.postEphemeral", channel=SOCIAL.id, user=ADA.id, text="x", blocks=buttons(button("go", "Go"))
        )
        seen = copy.deepcopy(ada.ephemerals[0])
        await ada.click(seen, "go")
        await bot.respond(bot.of("block_actions")[0]["response_url"], replace_original=True, text="Gone on")
        assert (await ada.click(seen, "go")).ok
        with pytest.raises(LookupError, match="does not see"):
            await bot.workspace.person(BO.id).click(seen, "go")
        ada.dismiss(seen)
        with pytest.raises(LookupError, match="is gone"):
            await ada.click(seen, "go")


async def test_a_click_on_what_was_never_sent_goes_nowhere() -> None:
    async with stand_in() as bot:
        message = await post(bot, text="x", blocks=buttons(button("go", "Go", value="1")))
        for name, value in (("action_id", "invented"), ("value", "2"), ("text", plain("Other"))):
            seen = copy.deepcopy(message)
            seen.blocks[0]["elements"][0][name] = value
            with pytest.raises(LookupError, match="never in this message"):
                await bot.workspace.person(ADA.id).click(seen, seen.blocks[0]["elements"][0]["action_id"])
        assert bot.of("block_actions") == []


async def test_a_choice_in_a_menu_that_has_just_gone_arrives_and_is_not_remembered() -> None:
    async with stand_in() as bot:
        menu = {"type": "static_select", "action_id": "pick", "options": [option("a"), option("b")]}
        message = await post(bot, text="x", blocks=buttons(menu))
        seen = copy.deepcopy(message)
        await bot.call("chat.update", channel=message.channel, ts=message.ts, text="Done")
        await bot.workspace.person(ADA.id).click(seen, "pick", value="b")
        (pressed,) = bot.of("block_actions")
        assert pressed["actions"][0]["selected_option"]["value"] == "b"
        assert pressed["state"] == {"values": {}}
        assert message.state == {}


async def test_only_so_many_earlier_versions_of_a_message_are_kept() -> None:
    async with stand_in() as bot:
        message = await post(bot, text="x", blocks=buttons(button("go", "Go", value="0")))
        first = copy.deepcopy(message)
        for number in range(1, VERSIONS_KEPT + 1):
            blocks = buttons(button("go", "Go", value=str(number)))
            await bot.call("chat.update", channel=message.channel, ts=message.ts, text="x", blocks=blocks)
        assert len(message.versions) == VERSIONS_KEPT
        with pytest.raises(LookupError, match="never in this message"):
            await bot.workspace.person(ADA.id).click(first, "go")


async def test_the_page_is_told_in_plain_words_what_could_not_be_done() -> None:
    async with stand_in() as bot:
        message = await post(bot, text="x", blocks=buttons(button("go", "Go")))
        here = {"channel": SOCIAL.id, "ts": message.ts, "member": ADA.id}
        shown = message.blocks[0]
        for act, body, words in (
            ("press", {**here, "block": {**shown, "block_id": "other"}, "action": "go"}, GONE),
            ("press", {**here, "block": shown, "action": "other"}, GONE),
            ("press", {**here, "ts": "1.0", "block": shown, "action": "go"}, GONE),
            ("submit", {"member": ADA.id, "view": "VGONE"}, GONE),
            ("say", {**here, "text": "x" * 40_001}, UNFIT),
        ):
            async with bot.session.post(f"{bot.serving.url}/ui/{act}", json=body) as answer:
                assert answer.status == 400
                assert (await answer.json())["text"] == words
        assert bot.of("block_actions") == []


async def test_a_request_url_off_this_machine_is_refused() -> None:
    workspace = make_workspace()
    with pytest.raises(ValueError, match="only talks to this machine"):
        workspace.request_url = "https://bot.example/slack/events"


# --- triggers and modals ----------------------------------------------------------------------------------


async def test_a_trigger_lives_three_seconds_and_works_once() -> None:
    now = [1_800_000_000.0]
    async with stand_in(clock=lambda: now[0]) as bot:
        await bot.workspace.person(ADA.id).command("/post", SOCIAL.id)
        trigger = bot.heard[0]["trigger_id"]
        view = modal(section("x"))
        assert (await bot.call("views.open", trigger_id="1.2.abc", view=view))[
            "error"
        ] == "invalid_trigger_id"
        assert (await bot.call("views.open", trigger_id=trigger, view=view))["ok"]
        again = await bot.call("views.open", trigger_id=trigger, view=view)
        assert again["error"] == "exchanged_trigger_id"
        await bot.workspace.person(ADA.id).command("/post", SOCIAL.id)
        now[0] += 3.1
        late = await bot.call("views.open", trigger_id=bot.heard[1]["trigger_id"], view=view)
        assert late["error"] == "expired_trigger_id"


async def test_a_submission_carries_the_values_as_typed() -> None:
    async with stand_in() as bot:
        view = await open_modal(
            bot,
            modal(
                field("name", NAME),
                field("note", {"type": "plain_text_input"}, optional=True),
                field("when", {"type": "datetimepicker"}),
                field("nets", {"type": "checkboxes", "options": [option("fb"), option("li")]}),
                private_metadata="m",
            ),
        )
        result = await bot.workspace.person(ADA.id).submit(
            view, {"name": "A & <B>", "when": 1_800_000_000, "nets": ["li"]}
        )
        assert result.ok
        assert result.closed
        sent = bot.of("view_submission")[0]["view"]
        values = sent["state"]["values"]
        assert values["name"]["value"] == {"type": "plain_text_input", "value": "A & <B>"}
        assert values["note"]["value"] == {"type": "plain_text_input", "value": None}
        assert values["when"]["value"] == {"type": "datetimepicker", "selected_date_time": 1_800_000_000}
        assert [one["value"] for one in values["nets"]["value"]["selected_options"]] == ["li"]
        assert sent["private_metadata"] == "m"
        assert bot.workspace.person(ADA.id).modal is None


async def test_slacks_own_form_refuses_before_the_bot_is_asked() -> None:
    async with stand_in() as bot:
        view = await open_modal(bot, modal(field("name", NAME), field("when", {"type": "datetimepicker"})))
        ada = bot.workspace.person(ADA.id)
        result = await ada.submit(view, {"name": "x" * 21})
        assert result.errors == {
            "name": "Must be at most 20 characters.",
            "when": "Please complete this required field.",
        }
        assert not result.sent
        assert (await ada.submit(view, {"name": "x", "when": 1_800_000_000})).errors == {
            "name": "Must be at least 2 characters."
        }
        assert bot.of("view_submission") == []


async def test_a_bot_answers_a_submission_with_errors_under_the_fields() -> None:
    async with stand_in() as bot:
        view = await open_modal(bot, modal(field("name", NAME)))

        async def answer(_: dict[str, Any]) -> dict[str, Any]:
            return {"response_action": "errors", "errors": {"name": "Taken"}}

        bot.on("view_submission", answer)
        ada = bot.workspace.person(ADA.id)
        result = await ada.submit(view, {"name": "abc"})
        assert result.errors == view.errors == {"name": "Taken"}
        assert ada.modal is view


@pytest.mark.parametrize(
    "answer",
    [
        {"response_action": "errors", "errors": {"nowhere": "x"}},
        {"response_action": "errors", "errors": {}},
        {"response_action": "update", "view": {"type": "modal"}},
        {"response_action": "dance"},
        {"text": "hello"},
    ],
)
async def test_an_answer_slack_cannot_use_shows_trouble_and_keeps_the_modal(answer: dict[str, Any]) -> None:
    async with stand_in() as bot:
        view = await open_modal(bot, modal(field("name", NAME)))

        async def give(_: dict[str, Any]) -> dict[str, Any]:
            return answer

        bot.on("view_submission", give)
        ada = bot.workspace.person(ADA.id)
        result = await ada.submit(view, {"name": "abc"})
        assert (result.ok, result.text) == (False, "We had some trouble connecting. Try again?")
        assert ada.modal is view


async def test_a_modal_is_updated_pushed_to_and_cleared() -> None:
    async with stand_in() as bot:
        view = await open_modal(bot, modal(field("name", NAME)))
        answers = iter(
            (
                {"response_action": "update", "view": modal(field("name", NAME), title="Second")},
                {"response_action": "push", "view": modal(section("Sure?"), title="Third")},
                {"response_action": "clear"},
            )
        )

        async def answer(_: dict[str, Any]) -> dict[str, Any]:
            return next(answers)

        bot.on("view_submission", answer)
        ada = bot.workspace.person(ADA.id)
        first = await ada.submit(view, {"name": "kept"})
        assert first.view is view
        assert view.title == "Second"
        assert view.state["name"]["value"]["value"] == "kept"
        pushed = (await ada.submit(view)).view
        assert pushed is not None
        assert [one.title for one in ada.modals] == ["Second", "Third"]
        with pytest.raises(LookupError, match="is not in front"):
            await ada.submit(view)
        assert (await ada.submit(pushed)).closed
        assert ada.modals == []


async def test_a_modal_holds_three_views() -> None:
    async with stand_in() as bot:
        again = modal({"type": "actions", "elements": [button("deeper", "Deeper")]})
        await open_modal(bot, again)
        errors: list[str | None] = []

        async def deeper(heard: dict[str, Any]) -> None:
            answer = await bot.call("views.push", trigger_id=heard["trigger_id"], view=again)
            errors.append(answer.get("error"))

        bot.on("block_actions", deeper)
        ada = bot.workspace.person(ADA.id)
        for _ in range(3):
            assert ada.modal is not None
            await ada.click(ada.modal, "deeper")
        assert errors == [None, None, "push_limit_reached"]
        assert len(ada.modals) == 3


async def test_a_view_is_updated_by_either_id_and_only_at_its_hash() -> None:
    async with stand_in() as bot:
        view = await open_modal(bot, modal(section("1"), external_id="mine"))
        old = view.hash
        update = modal(section("2"), external_id="mine")
        assert (await bot.call("views.update", view_id=view.id, hash=old, view=update))["ok"]
        conflict = await bot.call("views.update", view_id=view.id, hash=old, view=update)
        assert conflict["error"] == "hash_conflict"
        assert (await bot.call("views.update", external_id="mine", view=update))["ok"]
        assert (await bot.call("views.update", view_id="V0NONE", view=update))["error"] == "not_found"
        await bot.workspace.person(BO.id).command("/policy", SOCIAL.id)
        trigger = bot.of("/policy")[0]["trigger_id"]
        twice = await bot.call("views.open", trigger_id=trigger, view=update)
        assert twice["error"] == "duplicate_external_id"


async def test_a_closed_view_is_told_only_when_asked_for() -> None:
    async with stand_in() as bot:
        ada = bot.workspace.person(ADA.id)
        await ada.close(await open_modal(bot, modal(section("x"))))
        assert bot.of("view_closed") == []
        await ada.close(await open_modal(bot, modal(section("x"), notify_on_close=True, clear_on_close=True)))
        assert [one["is_cleared"] for one in bot.of("view_closed")] == [True]


async def test_a_view_larger_than_250_000_characters_is_too_large() -> None:
    async with stand_in() as bot:
        await bot.workspace.person(ADA.id).command("/post", SOCIAL.id)
        view = modal(*[section("x" * 3000) for _ in range(90)])
        answer = await bot.call("views.open", trigger_id=bot.heard[0]["trigger_id"], view=view)
        assert answer["error"] == "view_too_large"


# --- messages ---------------------------------------------------------------------------------------------


async def test_a_message_to_a_person_goes_to_their_conversation_with_the_bot() -> None:
    async with stand_in() as bot:
        message = await post(bot, ADA.id, text="psst & hush")
        assert message.channel == bot.workspace.dm(ADA.id)
        assert message.text == "psst &amp; hush"
        opened = await bot.call("conversations.open", users=ADA.id)
        assert opened["channel"]["id"] == message.channel


async def test_texts_in_a_message_come_back_with_entities_and_in_a_view_as_sent() -> None:
    async with stand_in() as bot:
        blocks = [section("a & <https://a.example|b> &amp; c", accessory=button("go", "A & <B>"))]
        message = await post(bot, text="x", blocks=blocks)
        assert message.blocks[0]["text"]["text"] == "a &amp; <https://a.example|b> &amp; c"
        await bot.workspace.person(ADA.id).click(message, "go")
        assert bot.of("block_actions")[0]["actions"][0]["text"]["text"] == "A &amp; &lt;B&gt;"
        view = await open_modal(bot, modal(section("a & b")))
        assert view.blocks[0]["text"]["text"] == "a & b"


async def test_timestamps_are_unique_and_rise_even_when_the_clock_stands_still() -> None:
    async with stand_in(clock=lambda: 1_800_000_000.0) as bot:
        stamps = [(await post(bot, text=str(number))).ts for number in range(5)]
        assert sorted(set(stamps)) == stamps


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({"channel": "C0NONE", "text": "x"}, "channel_not_found"),
        ({"channel": LOUNGE.id, "text": "x"}, "not_in_channel"),
        ({"channel": BOARD.id, "text": "x"}, "channel_not_found"),
        ({"channel": SOCIAL.id}, "no_text"),
        ({"channel": SOCIAL.id, "text": "x" * 40_001}, "msg_too_long"),
        ({"channel": SOCIAL.id, "text": "x", "blocks": "{"}, "invalid_blocks_format"),
        ({"channel": SOCIAL.id, "blocks": [section("x" * 2900)] * 5}, "msg_blocks_too_long"),
        ({"channel": SOCIAL.id, "text": "x", "thread_ts": "1.1"}, "thread_not_found"),
        ({"channel": SOCIAL.id, "text": "x", "metadata": {"event_type": 1}}, "invalid_metadata_format"),
    ],
)
async def test_a_message_slack_would_not_take_is_refused(args: dict[str, Any], error: str) -> None:
    async with stand_in() as bot:
        assert (await bot.call("chat.postMessage", **args))["error"] == error


async def test_with_the_public_scope_a_bot_posts_where_it_is_not() -> None:
    manifest = json.loads(json.dumps(MANIFEST))
    manifest["oauth_config"]["scopes"]["bot"].append("chat:write.public")
    async with stand_in(manifest=manifest) as bot:
        await post(bot, LOUNGE.id, text="hello")


async def test_an_update_with_text_alone_drops_the_blocks() -> None:
    async with stand_in() as bot:
        message = await post(bot, text="x", blocks=[section("old")])
        await bot.call("chat.update", channel=SOCIAL.id, ts=message.ts, blocks=[section("new")])
        assert message.blocks[0]["text"]["text"] == "new"
        assert message.edited is None
        await bot.call("chat.update", channel=SOCIAL.id, ts=message.ts, text="plain")
        assert message.blocks == []
        assert message.edited is not None


async def test_a_bot_changes_and_deletes_only_its_own_stored_messages() -> None:
    async with stand_in() as bot:
        theirs = await bot.workspace.person(ADA.id).say("mine", SOCIAL.id)
        refused = await bot.call("chat.update", channel=SOCIAL.id, ts=theirs.ts, text="x")
        assert refused["error"] == "cant_update_message"
        refused = await bot.call("chat.delete", channel=SOCIAL.id, ts=theirs.ts)
        assert refused["error"] == "cant_delete_message"
        shown = await bot.call("chat.postEphemeral", channel=SOCIAL.id, user=ADA.id, text="psst")
        refused = await bot.call("chat.update", channel=SOCIAL.id, ts=shown["message_ts"], text="x")
        assert refused["error"] == "message_not_found"


async def test_an_ephemeral_message_is_seen_by_one_and_needs_them_in_the_channel() -> None:
    async with stand_in() as bot:
        await bot.call("chat.postEphemeral", channel=SOCIAL.id, user=ADA.id, text="psst")
        assert [one.text for one in bot.workspace.person(ADA.id).ephemerals] == ["psst"]
        assert bot.workspace.person(BO.id).ephemerals == []
        away = await bot.call("chat.postEphemeral", channel=REVIEWS.id, user=CY.id, text="psst")
        assert away["error"] == "user_not_in_channel"


async def test_threads_are_read_apart_from_the_channel() -> None:
    async with stand_in() as bot:
        parent = await post(bot, text="parent", metadata={"event_type": "draft", "event_payload": {"id": 1}})
        await post(bot, text="quiet", thread_ts=parent.ts)
        loud = await post(bot, text="loud", thread_ts=parent.ts, reply_broadcast=True)
        history = await bot.call("conversations.history", channel=SOCIAL.id, include_all_metadata=True)
        assert [one["text"] for one in history["messages"]] == ["loud", "parent"]
        assert history["messages"][1]["metadata"]["event_payload"] == {"id": 1}
        assert history["messages"][1]["reply_count"] == 2
        replies = await bot.call("conversations.replies", channel=SOCIAL.id, ts=parent.ts)
        assert [one["text"] for one in replies["messages"]] == ["parent", "quiet", "loud"]
        link = await bot.call("chat.getPermalink", channel=SOCIAL.id, message_ts=loud.ts)
        assert f"thread_ts={parent.ts}" in link["permalink"]


async def test_history_is_read_in_pages_and_windows() -> None:
    async with stand_in() as bot:
        sent = [await post(bot, text=str(number)) for number in range(5)]
        page = await bot.call("conversations.history", channel=SOCIAL.id, limit=2)
        assert [one["text"] for one in page["messages"]] == ["4", "3"]
        cursor = page["response_metadata"]["next_cursor"]
        page = await bot.call("conversations.history", channel=SOCIAL.id, limit=2, cursor=cursor)
        assert [one["text"] for one in page["messages"]] == ["2", "1"]
        window = await bot.call(
            "conversations.history", channel=SOCIAL.id, oldest=sent[1].ts, latest=sent[3].ts
        )
        assert [one["text"] for one in window["messages"]] == ["2"]


async def test_a_response_url_works_five_times_within_thirty_minutes() -> None:
    now = [1_800_000_000.0]
    async with stand_in(clock=lambda: now[0]) as bot:
        ada = bot.workspace.person(ADA.id)
        await ada.command("/post", SOCIAL.id)
        url = bot.heard[0]["response_url"]
        for _ in range(5):
            assert await bot.respond(url, text="hello") == (200, "ok")
        status, text = await bot.respond(url, text="hello")
        assert (status, json.loads(text)["error"]) == (404, "used_url")
        assert len(ada.ephemerals) == 5
        await ada.command("/post", SOCIAL.id)
        now[0] += 1801
        status, text = await bot.respond(bot.heard[1]["response_url"], text="hello")
        assert (status, json.loads(text)["error"]) == (404, "expired_url")


async def test_a_response_url_replaces_and_deletes_what_was_pressed_even_when_ephemeral() -> None:
    async with stand_in() as bot:
        row = [{"type": "actions", "elements": [button("go", "Go")]}]
        await bot.call("chat.postEphemeral", channel=SOCIAL.id, user=ADA.id, text="x", blocks=row)
        ada = bot.workspace.person(ADA.id)
        await ada.click(ada.ephemerals[0], "go")
        pressed = bot.of("block_actions")[0]
        assert pressed["container"]["is_ephemeral"]
        assert "message" not in pressed
        await bot.respond(pressed["response_url"], replace_original=True, text="replaced")
        assert [(one.text, one.blocks) for one in ada.ephemerals] == [("replaced", [])]
        await bot.respond(pressed["response_url"], delete_original=True)
        assert ada.ephemerals == []
        await bot.respond(pressed["response_url"], response_type="in_channel", text="for all")
        assert [one.text for one in bot.workspace.messages(SOCIAL.id)] == ["for all"]


# --- the Web API's manners --------------------------------------------------------------------------------


async def test_a_call_says_which_scope_is_missing() -> None:
    async with stand_in(manifest=without_scope("users:read")) as bot:
        answer = await bot.call("users.info", user=ADA.id)
        assert answer["error"] == "missing_scope"
        assert answer["needed"] == "users:read"
        assert "chat:write" in answer["provided"]


async def test_tokens_are_checked() -> None:
    async with stand_in() as bot:
        assert (await bot.call("auth.test", token=""))["error"] == "not_authed"
        assert (await bot.call("auth.test", token="xoxb-wrong"))["error"] == "invalid_auth"
        assert (await bot.call("apps.connections.open"))["error"] == "not_allowed_token_type"
        assert (await bot.call("dance.start"))["error"] == "unknown_method"
        async with bot.session.post(
            f"{bot.serving.api_url}auth.test", data={"token": bot.workspace.bot_token}
        ) as answer:
            assert (await answer.json())["user_id"] == "U0BOT"
            assert "chat:write" in answer.headers["x-oauth-scopes"]


async def test_people_are_looked_up_and_their_mail_needs_its_scope() -> None:
    async with stand_in() as bot:
        found = await bot.call("users.info", user=BO.id)
        assert found["user"]["profile"]["email"] == "bo@clinic.example"
        assert found["user"]["tz"] == "America/Los_Angeles"
        assert (await bot.call("users.lookupByEmail", email="BO@clinic.example"))["user"]["id"] == BO.id
        assert (await bot.call("users.lookupByEmail", email="no@clinic.example"))[
            "error"
        ] == "users_not_found"
        assert (await bot.call("users.info", user="U9"))["error"] == "user_not_found"
        assert len((await bot.call("users.list"))["members"]) == 4
    async with stand_in(manifest=without_scope("users:read.email")) as bot:
        found = await bot.call("users.info", user=BO.id)
        assert "email" not in found["user"]["profile"]


async def test_channels_are_looked_up_as_far_as_the_bot_may_see() -> None:
    async with stand_in() as bot:
        assert (await bot.call("conversations.info", channel=SOCIAL.id))["channel"]["is_member"]
        assert not (await bot.call("conversations.info", channel=LOUNGE.id))["channel"]["is_member"]
        assert (await bot.call("conversations.info", channel=BOARD.id))["error"] == "channel_not_found"
        listed = await bot.call("conversations.list")
        assert [one["name"] for one in listed["channels"]] == ["social", "reviews", "lounge"]
        members = await bot.call("conversations.members", channel=REVIEWS.id)
        assert set(members["members"]) == {ADA.id, BO.id, "U0BOT"}


async def test_faults_come_on_demand_and_pass() -> None:
    async with stand_in() as bot:
        url = f"{bot.serving.api_url}chat.postMessage"
        headers = {"Authorization": f"Bearer {bot.workspace.bot_token}"}
        body = {"channel": SOCIAL.id, "text": "x"}
        bot.workspace.fail("chat.postMessage", status=429, retry_after=7, times=2)
        bot.workspace.fail("chat.postMessage", status=500)
        bot.workspace.fail("chat.postMessage", error="fatal_error")
        seen = []
        for _ in range(5):
            async with bot.session.post(url, json=body, headers=headers) as answer:
                seen.append((answer.status, answer.headers.get("Retry-After")))
        assert seen == [(429, "7"), (429, "7"), (500, None), (200, None), (200, None)]
        assert len(bot.workspace.messages(SOCIAL.id)) == 1


async def test_a_slow_call_still_takes_effect() -> None:
    async with stand_in() as bot:
        bot.workspace.fail("chat.postMessage", delay=0.01)
        assert (await bot.call("chat.postMessage", channel=SOCIAL.id, text="x"))["ok"]
        assert len(bot.workspace.messages(SOCIAL.id)) == 1


async def test_an_answer_can_be_lost_after_the_call_took_effect() -> None:
    async with stand_in() as bot:
        bot.workspace.fail("chat.postMessage", drop=True, after=True)
        with pytest.raises(aiohttp.ClientError):
            await bot.call("chat.postMessage", channel=SOCIAL.id, text="x")
        assert len(bot.workspace.messages(SOCIAL.id)) == 1


async def test_the_channel_rate_limit_is_off_until_asked_for() -> None:
    now = [1_800_000_000.0]
    async with stand_in(clock=lambda: now[0], channel_rate_limit=True) as bot:
        await post(bot, text="1")
        assert (await bot.call("chat.postMessage", channel=SOCIAL.id, text="2"))["error"] == "ratelimited"
        await post(bot, REVIEWS.id, text="elsewhere")
        now[0] += 1
        await post(bot, text="2")


async def test_waiting_says_what_was_seen_instead() -> None:
    async with stand_in() as bot:
        await post(bot, text="only this")
        with pytest.raises(TimeoutError, match="only this"):
            await bot.workspace.wait_for(lambda workspace: workspace.person(ADA.id).modal, timeout=0.01)


# --- Socket Mode ------------------------------------------------------------------------------------------


async def test_a_connected_socket_gets_envelopes_instead_of_requests() -> None:
    async with stand_in() as bot:
        opened = await bot.call("apps.connections.open", token=bot.workspace.app_token)
        async with bot.session.ws_connect(opened["url"]) as socket:
            assert (await socket.receive_json())["type"] == "hello"
            ada = bot.workspace.person(ADA.id)
            typed = asyncio.create_task(ada.command("/post new", SOCIAL.id))
            envelope = await socket.receive_json()
            assert envelope["type"] == "slash_commands"
            assert envelope["accepts_response_payload"]
            assert envelope["payload"]["text"] == "new"
            await socket.send_json(
                {"envelope_id": envelope["envelope_id"], "payload": {"text": "over the wire"}}
            )
            assert (await typed).text == "over the wire"
            await ada.say("hi", bot.workspace.dm(ADA.id))
            event = await socket.receive_json()
            assert event["payload"]["event"]["text"] == "hi"
            await socket.send_json({"envelope_id": event["envelope_id"]})
            await bot.workspace.settle()
        assert bot.heard == []
        async with bot.session.get(opened["url"].replace("ws", "http", 1)) as again:
            assert again.status == 403


# --- Block Kit --------------------------------------------------------------------------------------------


def row(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements)}


SELECT = {"type": "static_select", "action_id": "s"}
RICH = {"type": "rich_text", "elements": []}


def rich(*elements: dict[str, Any], kind: str = "rich_text_section", **more: Any) -> dict[str, Any]:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": list(elements), **more}]}


@pytest.mark.parametrize(
    "block",
    [
        section("x" * 3000),
        section("x", fields=[marked("x" * 2000)] * 10, accessory=button("a", "x" * 75, value="v" * 2000)),
        {"type": "header", "text": plain("x" * 150)},
        {"type": "divider"},
        {"type": "context", "elements": [marked("x")] * 10},
        {"type": "image", "image_url": "https://img.example/a.png", "alt_text": "a chart"},
        row(*[button(f"a{number}", "x") for number in range(25)]),
        row({**SELECT, "options": [option(str(number)) for number in range(100)]}),
        row({**SELECT, "option_groups": [{"label": plain("g"), "options": [option("a")]}]}),
        row({"type": "overflow", "action_id": "o", "options": [option(str(n)) for n in range(5)]}),
        row({"type": "datetimepicker", "action_id": "d", "initial_date_time": 1_800_000_000}),
        field(
            "f", {"type": "multi_static_select", "options": [option("a")], "initial_options": [option("a")]}
        ),
        field("f", {"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}),
        field("f", {"type": "radio_buttons", "options": [{"text": marked("*a*"), "value": "a"}]}),
        rich({"type": "text", "text": "x", "style": {"bold": True}}, {"type": "user", "user_id": "U1"}),
        rich(
            {"type": "date", "timestamp": 1_800_000_000, "format": "{date} at {time}"}, kind="rich_text_quote"
        ),
        rich(
            {"type": "rich_text_section", "elements": [{"type": "emoji", "name": "wave"}]},
            kind="rich_text_list",
            style="bullet",
        ),
        rich({"type": "text", "text": "x"}, kind="rich_text_preformatted", border=1),
    ],
)
def test_blocks_slack_takes_are_taken(block: dict[str, Any]) -> None:
    assert check_blocks([block]) == []


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ({"type": "video"}, "unsupported type: video [json-pointer:/blocks/0/type]"),
        ({"text": plain("x")}, "missing required field: type [json-pointer:/blocks/0]"),
        (section("x" * 3001), "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
        (section(""), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
        ({"type": "section"}, "missing required field: text or fields [json-pointer:/blocks/0]"),
        (section("x", color="red"), "invalid additional property: color [json-pointer:/blocks/0]"),
        (
            {"type": "header", "text": marked("x")},
            "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
        ),
        ({"type": "header", "text": plain("x" * 151)}, "must be less than 151 characters"),
        (
            section("x", fields=[marked("x")] * 11),
            "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
        ),
        (section("x", fields=[marked("x" * 2001)]), "must be less than 2001 characters"),
        ({"type": "context", "elements": [marked("x")] * 11}, "no more than 10 items allowed"),
        (row(*[button(f"a{number}", "x") for number in range(26)]), "no more than 25 items allowed"),
        (row(button("a", "x" * 76)), "must be less than 76 characters"),
        (row(button("a", "x", value="v" * 2001)), "must be less than 2001 characters"),
        (row(button("a", "x", url="https://x.example/" + "y" * 3000)), "must be less than 3001 characters"),
        (row(button("a" * 256, "x")), "must be less than 256 characters"),
        (row(button("a", "x"), button("a", "y")), "`action_id` a already exists"),
        (row(button("a", "x", style="loud")), "must be a valid enum value"),
        (row(NAME), "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]"),
        (section("x", accessory={"type": "datetimepicker"}), "unsupported type: datetimepicker"),
        (row({**SELECT, "options": [option(str(n)) for n in range(101)]}), "no more than 100 items allowed"),
        (row({**SELECT, "options": []}), "no fewer than 1 items allowed"),
        (row(SELECT), "must provide exactly one of options or option_groups"),
        (row({**SELECT, "options": [option("a", "x" * 76)]}), "must be less than 76 characters"),
        (row({**SELECT, "options": [option("a" * 151, "x")]}), "must be less than 151 characters"),
        (
            row({**SELECT, "options": [option("a")], "initial_option": option("b")}),
            "must match one of the provided options",
        ),
        (
            row({"type": "overflow", "action_id": "o", "options": [option(str(n)) for n in range(6)]}),
            "no more than 5 items allowed",
        ),
        (
            row({"type": "checkboxes", "action_id": "c", "options": [option(str(n)) for n in range(11)]}),
            "no more than 10 items allowed",
        ),
        (
            field("f", {"type": "radio_buttons", "options": [option("a", description=plain("x" * 76))]}),
            "must be less than 76 characters",
        ),
        (
            row(
                button(
                    "a", "x", confirm={"title": plain("x" * 101), "text": plain("x"), "confirm": plain("x")}
                )
            ),
            "missing required field: deny",
        ),
        (field("f", NAME, label="x" * 2001), "must be less than 2001 characters"),
        (field("f", {**NAME, "max_length": 3001}), "must be between 1 and 3000"),
        (field("f", {**NAME, "initial_value": "x" * 21}), "must be less than 21 characters"),
        (field("f", {**NAME, "min_length": 21}), "min_length must not be greater than max_length"),
        (field("f", {"type": "datetimepicker", "initial_date_time": 12}), "must be between"),
        (RICH, "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]"),
        (rich(), "no fewer than 1 items allowed [json-pointer:/blocks/0/elements/0/elements]"),
        (rich({"type": "text", "text": ""}), "must be more than 0 characters"),
        (rich({"type": "text", "text": "x"}, kind="rich_text_list"), "missing required field: style"),
        (rich({"type": "song"}), "unsupported type: song"),
        (section("x", block_id="b" * 256), "must be less than 256 characters"),
    ],
)
def test_blocks_slack_refuses_are_refused_where_they_are_wrong(block: dict[str, Any], problem: str) -> None:
    assert any(problem in one for one in check_blocks([block])), check_blocks([block])


def test_a_message_holds_fifty_blocks_with_ids_of_their_own() -> None:
    assert check_blocks([{"type": "divider"}] * 50) == []
    assert check_blocks([{"type": "divider"}] * 51) == [
        "no more than 50 items allowed [json-pointer:/blocks]"
    ]
    twice = [{"type": "divider", "block_id": "b"}] * 2
    assert check_blocks(twice) == ["`block_id` b already exists [json-pointer:/blocks/1/block_id]"]


@pytest.mark.parametrize(
    ("view", "problem"),
    [
        (modal(*[section("x")] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
        (modal(title="x" * 25), "must be less than 25 characters [json-pointer:/view/title/text]"),
        (modal(submit=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/submit/text]"),
        (modal(close=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/close/text]"),
        (modal(private_metadata="x" * 3001), "must be less than 3001 characters"),
        (modal(callback_id="x" * 256), "must be less than 256 characters"),
        ({"type": "window"}, "unsupported type: window [json-pointer:/view/type]"),
        (
            {"type": "modal", "title": plain("x"), "blocks": [field("f", NAME)]},
            "must define `submit` to use `input` block in modals [json-pointer:/view/blocks/0/input]",
        ),
        ({"type": "home", "title": plain("x"), "blocks": []}, "invalid additional property: title"),
        (
            modal(field("a", {**NAME, "focus_on_load": True}), field("b", {**NAME, "focus_on_load": True})),
            "only one element may have focus_on_load",
        ),
    ],
)
def test_views_slack_refuses_are_refused(view: dict[str, Any], problem: str) -> None:
    assert any(problem in one for one in check_view(view)), check_view(view)


def test_views_of_a_hundred_blocks_are_taken() -> None:
    assert check_view(modal(*[section("x")] * 100)) == []
    assert check_view({"type": "home", "blocks": [field("f", NAME)]}) == []


async def test_a_refusal_names_the_place_in_slacks_words() -> None:
    async with stand_in() as bot:
        answer = await bot.call("chat.postMessage", channel=SOCIAL.id, text="x", blocks=[section("")])
        assert answer["error"] == "invalid_blocks"
        assert answer["response_metadata"]["messages"] == [
            "[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]"
        ]
        await bot.workspace.person(ADA.id).command("/post", SOCIAL.id)
        answer = await bot.call(
            "views.open", trigger_id=bot.heard[0]["trigger_id"], view=modal(title="x" * 25)
        )
        assert answer["error"] == "invalid_arguments"
        assert answer["response_metadata"]["messages"][0] == (
            "[ERROR] failed to match all allowed schemas [json-pointer:/view]"
        )


def test_the_whole_message_is_measured_by_its_text_and_its_blocks() -> None:
    assert measure_text([section("x" * 100), {"type": "divider"}]) == 180


# --- the server -------------------------------------------------------------------------------------------


async def test_nothing_but_loopback_is_served() -> None:
    with pytest.raises(ValueError, match="loopback only"):
        async with serve(make_workspace(), host="0.0.0.0"):  # noqa: S104 (it is refused)
            pass


async def test_a_foreign_host_name_or_page_is_turned_away() -> None:
    async with stand_in() as bot:
        async with bot.session.get(bot.serving.url, headers={"Host": "evil.example"}) as answer:
            assert answer.status == 403
        async with bot.session.post(
            f"{bot.serving.url}/ui/say",
            json={"member": ADA.id, "channel": SOCIAL.id, "text": "x"},
            headers={"Origin": "https://evil.example"},
        ) as answer:
            assert answer.status == 403
        async with bot.session.post(
            f"{bot.serving.api_url}chat.postMessage",
            data={"token": bot.workspace.bot_token, "channel": SOCIAL.id, "text": "x"},
            headers={"Origin": "https://evil.example"},
        ) as answer:
            assert answer.status == 403
        async with bot.session.post(f"{bot.serving.url}/ui/say", data={"member": ADA.id}) as answer:
            assert answer.status == 415
        assert bot.workspace.messages(SOCIAL.id) == []


async def test_the_page_comes_with_strict_headers_and_no_cookies() -> None:
    async with stand_in() as bot, bot.session.get(bot.serving.url) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in answer.headers


async def test_two_people_of_one_id_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="share an id"):
        Workspace([ADA, ADA], [], MANIFEST)
