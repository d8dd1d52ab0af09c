import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from chromium import launch, needs_chromium
from playwright.async_api import Browser, Page, async_playwright, expect
from practice_bot import (
    ADA,
    BO,
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

from handlers.practice.server import GONE, serve

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    needs_chromium,
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        yield browser
        await browser.close()


@asynccontextmanager
async def page_at(
    browser: Browser, url: str, member: str = ADA.id, *, refused: bool = False, **context: Any
) -> AsyncIterator[Page]:
    """The page as this person sees it; anything the browser complains about fails the test.

    ``refused`` lets it complain that the workspace refused something.
    """
    complaints: list[str] = []
    page = await browser.new_page(**context)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    await page.goto(f"{url}/?as={member}#{SOCIAL.id}")
    await expect(page.get_by_role("heading", level=1)).not_to_be_empty()
    yield page
    await page.close()
    expected = ("WebSocket", *(("status of 400",) if refused else ()))
    assert [one for one in complaints if not any(words in one for words in expected)] == []


@asynccontextmanager
async def page_of(
    browser: Browser, bot: StandIn, member: str = ADA.id, **context: Any
) -> AsyncIterator[Page]:
    """The page of the bot's workspace."""
    async with page_at(browser, bot.serving.url, member, **context) as page:
        yield page


async def opens(bot: StandIn, view: dict[str, Any]) -> None:
    """From now on the bot opens this modal on /post."""

    async def answer(heard: dict[str, Any]) -> None:
        opened = await bot.call("views.open", trigger_id=heard["trigger_id"], view=view)
        assert opened["ok"], opened

    bot.on("/post", answer)


async def type_command(page: Page) -> None:
    box = page.get_by_role("combobox", name="Message")
    await box.fill("/post new")
    await box.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()


async def test_a_person_talks_and_sees_what_the_bot_says(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot) as page:

        async def answer(heard: dict[str, Any]) -> None:
            if "bot_id" not in heard["event"]:
                await bot.call(
                    "chat.postMessage", channel=SOCIAL.id, text="Heard *you* & <https://a.example|that>"
                )

        bot.on("message", answer)
        await page.get_by_role("combobox", name="Message").fill("Hello <b>there</b>")
        await page.get_by_role("button", name="Send").click()
        await expect(page.locator(".message").first).to_contain_text("Hello <b>there</b>")
        heard = page.locator(".message").nth(1)
        await expect(heard).to_contain_text("Heard you & that")
        await expect(heard.get_by_role("link", name="that")).to_have_attribute("href", "https://a.example")
        await expect(page.locator("#announcer")).to_contain_text("Stand-in: Heard")


async def test_commands_complete_by_keyboard(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot) as page:
        box = page.get_by_role("combobox", name="Message")
        await box.press_sequentially("/po")
        await expect(page.get_by_role("option")).to_have_count(2)
        await box.press("ArrowDown")
        await expect(page.get_by_role("option", name="/policy")).to_have_attribute("aria-selected", "true")
        await box.press("Enter")
        await expect(box).to_have_value("/policy ")
        await box.press_sequentially("privacy")
        await box.press("Enter")
        await bot.workspace.wait_for(lambda _: bot.of("/policy"))
        assert bot.of("/policy")[0]["text"] == "privacy"


async def test_a_failed_command_says_so_only_to_the_one_who_typed(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot) as page:
        bot.workspace.request_url = "http://127.0.0.1:9/"
        await page.get_by_role("combobox", name="Message").fill("/post x")
        await page.get_by_role("button", name="Send").click()
        message = page.locator(".message.ephemeral")
        await expect(message).to_contain_text('/post failed with the error "dispatch_failed"')
        await expect(message).to_contain_text("Only visible to you")
        await message.get_by_role("button", name="Dismiss").click()
        await expect(message).to_have_count(0)


async def test_a_form_is_filled_in_corrected_and_sent_by_keyboard(chromium: Browser) -> None:
    async with stand_in() as bot:
        await opens(
            bot,
            modal(
                field(
                    "text",
                    {"type": "plain_text_input", "multiline": True, "max_length": 30},
                    "Text",
                    hint=plain("Plain words"),
                ),
                field("when", {"type": "datetimepicker"}, "Publish at"),
                field("nets", {"type": "checkboxes", "options": [option("fb", "Facebook"), option("x")]}),
                field("kind", {"type": "static_select", "options": [option("r"), option("u", "Urgent")]}),
                title="New post",
            ),
        )

        async def answer(heard: dict[str, Any]) -> dict[str, Any] | None:
            text = heard["view"]["state"]["values"]["text"]["value"]["value"]
            return {"response_action": "errors", "errors": {"text": "Say more"}} if text == "Hi" else None

        bot.on("view_submission", answer)
        async with page_of(chromium, bot) as page:
            await type_command(page)
            dialog = page.get_by_role("dialog", name="New post")
            text = dialog.get_by_label("Text")
            await expect(text).to_be_focused()
            await text.fill("x" * 31)
            await expect(dialog.get_by_text("31 / 30")).to_have_class("count over")
            await text.fill("Hi")
            await page.keyboard.press("Control+Enter")
            await expect(dialog.get_by_text("Please complete this required field.")).to_have_count(3)
            assert bot.of("view_submission") == []
            # Two in the afternoon in New York, in summer time.
            await dialog.get_by_label("Publish at").fill("2027-07-01T14:00")
            await expect(dialog.get_by_text("America/New York")).to_be_visible()
            await dialog.get_by_label("Facebook").check()
            await dialog.get_by_role("combobox").select_option("u")
            await dialog.get_by_role("button", name="Save").click()
            await expect(text).to_have_attribute("aria-invalid", "true")
            await expect(text).to_have_accessible_description("Plain words 2 / 30 Say more")
            await expect(text).to_be_focused()
            await text.fill("Hi & <welcome>")
            await page.keyboard.press("Control+Enter")
            await expect(dialog).to_be_hidden()
            await expect(page.get_by_role("combobox", name="Message")).to_be_focused()
        values = bot.of("view_submission")[-1]["view"]["state"]["values"]
        assert values["text"]["value"]["value"] == "Hi & <welcome>"
        assert values["when"]["value"]["selected_date_time"] == 1814464800
        assert [one["value"] for one in values["nets"]["value"]["selected_options"]] == ["fb"]
        assert values["kind"]["value"]["selected_option"]["value"] == "u"


@pytest.mark.parametrize(
    ("wall", "seconds"),
    [
        ("2027-01-15T09:00", 1800021600),  # winter
        ("2027-03-14T02:30", 1805009400),  # skipped when clocks go forward: moves on by the gap
        ("2027-11-07T01:30", 1825565400),  # comes twice when clocks go back: the first
    ],
)
async def test_a_time_is_read_on_the_members_own_clock(chromium: Browser, wall: str, seconds: int) -> None:
    async with stand_in() as bot:
        await opens(bot, modal(field("when", {"type": "datetimepicker"}, "Publish at")))
        async with page_of(chromium, bot) as page:
            await type_command(page)
            await page.get_by_label("Publish at").fill(wall)
            await page.get_by_role("button", name="Save").click()
            await expect(page.get_by_role("dialog")).to_be_hidden()
        state = bot.of("view_submission")[0]["view"]["state"]["values"]["when"]["value"]
        assert state["selected_date_time"] == seconds


async def test_what_is_typed_survives_an_update_of_the_modal(chromium: Browser) -> None:
    async with stand_in() as bot:
        name = field("name", {"type": "plain_text_input"}, "Name")
        await opens(bot, modal(name))
        async with page_of(chromium, bot) as page:
            await type_command(page)
            await page.get_by_label("Name").fill("half a thou")
            view = bot.workspace.person(ADA.id).modal
            assert view is not None
            await bot.call("views.update", view_id=view.id, view=modal(section("*Now with a note*"), name))
            await expect(page.get_by_text("Now with a note")).to_be_visible()
            await expect(page.get_by_label("Name")).to_have_value("half a thou")
            await expect(page.get_by_label("Name")).to_be_focused()


async def test_escape_leaves_one_view_of_the_stack_at_a_time(chromium: Browser) -> None:
    async with stand_in() as bot:
        deeper = modal({"type": "actions", "elements": [button("deeper", "Deeper")]}, title="First")

        async def push(heard: dict[str, Any]) -> None:
            second = modal(section("x"), title="Second")
            await bot.call("views.push", trigger_id=heard["trigger_id"], view=second)

        await opens(bot, deeper)
        bot.on("block_actions", push)
        async with page_of(chromium, bot) as page:
            await type_command(page)
            await page.get_by_role("button", name="Deeper").click()
            await expect(page.get_by_role("dialog", name="Second")).to_be_visible()
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("dialog", name="First")).to_be_visible()
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_a_message_is_pressed_after_its_question_and_redrawn_in_place(chromium: Browser) -> None:
    async with stand_in() as bot:
        question = {
            "title": plain("Reject?"),
            "text": marked("The author is told."),
            "confirm": plain("Reject it"),
            "deny": plain("Keep it"),
        }
        blocks = [
            {"type": "header", "text": plain("A post")},
            {
                "type": "actions",
                "elements": [
                    button("reject", "Reject", style="danger", confirm=question),
                    {"type": "overflow", "action_id": "more", "options": [option("hist", "History")]},
                ],
            },
        ]
        posted = await bot.call("chat.postMessage", channel=SOCIAL.id, text="A post", blocks=blocks)

        async def answer(heard: dict[str, Any]) -> None:
            action = heard["actions"][0]
            chosen = action.get("selected_option", {}).get("value", action["action_id"])
            shown = [blocks[0], section(f"chose {chosen}"), blocks[1]]
            await bot.call("chat.update", channel=SOCIAL.id, ts=posted["ts"], text="x", blocks=shown)

        bot.on("block_actions", answer)
        async with page_of(chromium, bot) as page:
            message = page.locator(f'[data-ts="{posted["ts"]}"]')
            await message.get_by_role("button", name="Reject").click()
            await page.get_by_role("button", name="Keep it").click()
            assert bot.of("block_actions") == []
            await message.get_by_role("button", name="Reject").click()
            await page.get_by_role("button", name="Reject it").click()
            await expect(message).to_contain_text("chose reject")
            await message.get_by_role("button", name="More choices").press("Enter")
            await page.get_by_role("menuitem", name="History").press("Enter")
            await expect(message).to_contain_text("chose hist")


async def test_dates_are_written_on_the_readers_clock(chromium: Browser) -> None:
    async with stand_in() as bot:
        rich = {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [
                        {"type": "text", "text": "Goes out "},
                        {"type": "date", "timestamp": 1814464800, "format": "{date_num} {time}"},
                    ],
                }
            ],
        }
        text = marked("On <!date^1814464800^{date_short} at {time}|some day>")
        blocks = [{"type": "section", "text": text}, rich]
        await bot.call("chat.postMessage", channel=SOCIAL.id, text="x", blocks=blocks)
        async with page_of(chromium, bot) as page:
            await expect(page.locator(".message")).to_contain_text("On Jul 1, 2027 at 2:00 PM")
            await expect(page.locator(".message")).to_contain_text("Goes out 2027-07-01 2:00 PM")
        async with page_of(chromium, bot, BO.id) as page:
            await expect(page.locator(".message")).to_contain_text("On Jul 1, 2027 at 11:00 AM")


async def test_threads_stand_under_their_message(chromium: Browser) -> None:
    async with stand_in() as bot:
        parent = await bot.call("chat.postMessage", channel=SOCIAL.id, text="Parent")
        async with page_of(chromium, bot) as page:
            await page.locator(".message").get_by_role("button", name="Reply in thread").click()
            await page.get_by_role("combobox", name="Message").fill("A reply")
            await page.keyboard.press("Enter")
            await expect(page.get_by_role("list", name="1 reply")).to_contain_text("A reply")
            await bot.call(
                "chat.postMessage",
                channel=SOCIAL.id,
                text="Loud",
                thread_ts=parent["ts"],
                reply_broadcast=True,
            )
            await expect(page.get_by_role("list", name="2 replies")).to_contain_text("Loud")
            await expect(page.get_by_text("Replied in a thread, and to the channel")).to_be_visible()


async def test_a_click_on_a_button_that_has_just_changed_reaches_the_bot(chromium: Browser) -> None:
    async with stand_in() as bot:
        confirm = {"title": plain("Sure?"), "text": marked("x"), "confirm": plain("Yes"), "deny": plain("No")}
        blocks = [{"type": "actions", "elements": [button("go", "Approve", value="1", confirm=confirm)]}]
        posted = await bot.call("chat.postMessage", channel=SOCIAL.id, text="A post", blocks=blocks)
        async with page_of(chromium, bot) as page:
            await page.locator(".message").get_by_role("button", name="Approve").click()
            await expect(page.get_by_role("dialog", name="Sure?")).to_be_visible()
            changed = [section("Bo approved it")]
            await bot.call("chat.update", channel=SOCIAL.id, ts=posted["ts"], text="x", blocks=changed)
            await expect(page.get_by_text("Bo approved it")).to_be_visible()
            await page.get_by_role("button", name="Yes").click()
            await bot.workspace.wait_for(lambda _: bot.of("block_actions"))
            await expect(page.locator(".toast")).to_have_count(0)
        assert bot.of("block_actions")[0]["actions"][0]["value"] == "1"


async def test_what_went_wrong_is_told_in_words_without_codes(chromium: Browser) -> None:
    async with stand_in() as bot:
        confirm = {"title": plain("Sure?"), "text": marked("x"), "confirm": plain("Yes"), "deny": plain("No")}
        blocks = [
            {"type": "actions", "elements": [button("go", "Go", confirm=confirm), button("fail", "Fail")]}
        ]
        posted = await bot.call("chat.postMessage", channel=SOCIAL.id, text="A post", blocks=blocks)
        async with page_at(chromium, bot.serving.url, refused=True) as page:
            url, bot.workspace.request_url = bot.workspace.request_url, "http://127.0.0.1:9/"
            await page.get_by_role("button", name="Fail").click()
            trouble = "Stand-in: We had some trouble connecting. Try again?"
            await expect(page.locator(".toast").first).to_have_text(trouble)
            bot.workspace.request_url = url
            await page.get_by_role("button", name="Go", exact=True).click()
            await bot.call("chat.delete", channel=SOCIAL.id, ts=posted["ts"])
            await page.get_by_role("button", name="Yes").click()
            await expect(page.locator(".toast").last).to_have_text(GONE)


async def test_a_thread_is_closed_until_it_is_opened_and_the_flow_shows_nothing_twice(
    chromium: Browser,
) -> None:
    async with stand_in() as bot:
        dm = bot.workspace.dm(ADA.id)
        parent = await bot.call("chat.postMessage", channel=dm, text="Your post")
        actions = {"type": "actions", "elements": [button("go", "Open")]}
        loud = {"thread_ts": parent["ts"], "reply_broadcast": True}
        await bot.call(
            "chat.postMessage", channel=dm, text="x", blocks=[section("It is out"), actions], **loud
        )
        quiet = await bot.call("chat.postMessage", channel=dm, text="Quietly", thread_ts=parent["ts"])
        async with page_of(chromium, bot) as page:
            await page.goto(f"{bot.serving.url}/?as={ADA.id}#{dm}")
            await expect(page.get_by_text("It is out")).to_have_count(1)
            await expect(page.get_by_role("button", name="Open", exact=True)).to_have_count(1)
            await expect(page.get_by_text("Quietly")).to_have_count(0)
            toggle = page.get_by_role("button", name="2 replies")
            await expect(toggle).to_have_attribute("aria-expanded", "false")
            await toggle.press("Enter")
            thread = page.get_by_role("list", name="2 replies")
            await expect(thread).to_contain_text("It is out")
            await expect(thread).to_contain_text("Quietly")
            await expect(toggle).to_be_focused()
            await bot.call("chat.postMessage", channel=dm, text="One more", thread_ts=parent["ts"])
            more = page.get_by_role("button", name="3 replies")
            await expect(more).to_be_focused()
            await expect(page.get_by_role("list", name="3 replies")).to_contain_text("One more")
            await more.click()
            await expect(page.get_by_text("It is out")).to_have_count(1)
            await page.evaluate(f"location.hash = '{dm}/{quiet['ts']}'")
            await expect(page.get_by_text("Quietly")).to_be_visible()


async def test_what_is_typed_survives_a_reload_until_the_form_is_sent_or_closed(chromium: Browser) -> None:
    async with stand_in() as bot:
        await opens(
            bot,
            modal(
                field("name", {"type": "plain_text_input", "initial_value": "first"}, "Name"),
                field("nets", {"type": "checkboxes", "options": [option("fb", "Facebook"), option("x")]}),
                field("when", {"type": "datetimepicker"}, "Publish at"),
            ),
        )
        async with page_of(chromium, bot) as page:
            await type_command(page)
            await page.get_by_label("Name").press_sequentially(" and a half thou")
            await page.get_by_label("Facebook").check()
            await page.get_by_label("Publish at").fill("2027-07-01T14:00")
            await page.reload()
            await expect(page.get_by_label("Name")).to_have_value("first and a half thou")
            await expect(page.get_by_label("Facebook")).to_be_checked()
            await expect(page.get_by_label("Publish at")).to_have_value("2027-07-01T14:00")
            await page.get_by_role("button", name="Save").click()
            await expect(page.get_by_role("dialog")).to_be_hidden()
            kept = "Object.keys(sessionStorage).filter((key) => key.startsWith('form/'))"
            assert await page.evaluate(kept) == []
            await type_command(page)
            await expect(page.get_by_label("Name")).to_have_value("first")
            await page.get_by_label("Name").fill("never mind")
            assert len(await page.evaluate(kept)) == 1
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("dialog")).to_be_hidden()
            assert await page.evaluate(kept) == []
        values = bot.of("view_submission")[0]["view"]["state"]["values"]
        assert values["name"]["value"]["value"] == "first and a half thou"


async def test_cards_that_follow_each_other_stand_apart(chromium: Browser) -> None:
    async with stand_in() as bot:
        rich = {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "A card"}]}],
        }
        act = {"type": "actions", "elements": [button("go", "Open")]}
        header = {"type": "header", "text": plain("For review")}
        for _ in range(2):
            await bot.call("chat.postMessage", channel=SOCIAL.id, text="x", blocks=[header, rich, act])
        home = {"type": "home", "blocks": [header, rich, act, rich, act, header]}
        home = json.loads(json.dumps(home))
        home["blocks"][4]["elements"][0]["action_id"] = "go2"
        await bot.call("views.publish", user_id=ADA.id, view=home)
        async with page_of(chromium, bot) as page:
            gap = """(box) => {
                const [end, start] = [...box.querySelectorAll('.actions .btn, .header, .rich p')].slice(2, 4);
                return start.getBoundingClientRect().top - end.getBoundingClientRect().bottom;
            }"""
            await expect(page.locator(".message.compact")).to_have_count(1)
            assert await page.locator("#messages").evaluate(gap) >= 24
            await page.get_by_role("link", name="App Home").click()
            await expect(page.locator("#home .header")).to_have_count(2)
            assert await page.locator("#home").evaluate(gap) >= 24


async def test_shortcuts_run_from_the_composer_and_from_a_message(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot) as page:
        await bot.workspace.person(BO.id).say("Use me", SOCIAL.id)
        await page.get_by_role("button", name="Shortcuts").click()
        await page.get_by_role("menuitem", name="New post").click()
        await page.locator(".message").get_by_role("button", name="More message actions").click()
        await page.get_by_role("menuitem", name="Draft from this message").click()
        await bot.workspace.wait_for(lambda _: bot.of("message_action"))
        assert bot.of("shortcut")[0]["user"]["id"] == ADA.id
        assert bot.of("message_action")[0]["message"]["text"] == "Use me"


async def test_people_switch_and_find_what_came_for_them(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot) as page:
        await bot.call("chat.postMessage", channel=REVIEWS.id, text="For the reviewer")
        await expect(page.get_by_role("link", name="reviews")).to_contain_text("1")
        await page.get_by_role("button", name="You are Ada Testwell").click()
        await page.get_by_role("menuitemradio", name="Bo Sampleton").click()
        await expect(page.get_by_role("button", name="You are Bo Sampleton")).to_be_visible()
        await expect(page.locator("#hint")).to_contain_text("Open #reviews and press Approve.")
        await page.get_by_role("link", name="reviews").click()
        await expect(page.get_by_text("For the reviewer")).to_be_visible()
        await expect(page.get_by_role("heading", level=1)).to_have_text("reviews")
        await expect(page.locator(".badge")).to_have_count(0)


async def test_a_message_that_arrives_leaves_an_open_menu_open(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot) as page:
        await page.get_by_role("button", name="You are Ada Testwell").click()
        await bot.call("chat.postMessage", channel=REVIEWS.id, text="Here I come")
        await expect(page.get_by_role("link", name="reviews")).to_contain_text("1")
        await expect(page.get_by_role("menuitemradio", name="Bo Sampleton")).to_be_visible()


async def test_the_home_is_opened_filled_and_pressed(chromium: Browser) -> None:
    async with stand_in() as bot:

        async def publish(heard: dict[str, Any]) -> None:
            blocks = [
                {"type": "header", "text": plain("Good day")},
                {"type": "actions", "elements": [button("new", "New post", style="primary")]},
            ]
            await bot.call(
                "views.publish", user_id=heard["event"]["user"], view={"type": "home", "blocks": blocks}
            )

        bot.on("app_home_opened", publish)
        async with page_of(chromium, bot) as page:
            await page.get_by_role("link", name="App Home").click()
            await expect(page.get_by_role("heading", name="Good day")).to_be_visible()
            await page.get_by_role("button", name="New post").click()
            await bot.workspace.wait_for(lambda _: bot.of("block_actions"))
            assert bot.of("block_actions")[0]["view"]["type"] == "home"


async def test_the_developer_panel_shows_both_ways(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot) as page:
        await bot.call("chat.postMessage", channel=SOCIAL.id, text="x", blocks=[{"type": "video"}])
        toggle = page.get_by_role("button", name="Developer panel").first
        await expect(page.get_by_role("complementary")).to_be_hidden()
        await toggle.click()
        panel = page.get_by_role("complementary", name="Developer panel")
        await panel.get_by_text("chat.postMessage", exact=True).click()
        await expect(panel).to_contain_text("unsupported type: video [json-pointer:/blocks/0/type]")
        await panel.get_by_role("button", name="Close the developer panel").click()
        await expect(toggle).to_be_focused()


async def test_the_page_finds_its_way_back_after_the_server_was_away(chromium: Browser) -> None:
    workspace = make_workspace()
    ada = workspace.person(ADA.id)
    async with AsyncExitStack() as stack:
        first = AsyncExitStack()
        serving = await first.enter_async_context(serve(workspace))
        page = await stack.enter_async_context(page_at(chromium, serving.url))
        await first.aclose()
        await expect(page.get_by_text("reconnecting…")).to_be_visible()
        await ada.say("Said meanwhile", SOCIAL.id)
        await stack.enter_async_context(serve(workspace, port=int(serving.url.rpartition(":")[2])))
        await expect(page.get_by_text("Said meanwhile")).to_be_visible()
        await expect(page.get_by_text("reconnecting…")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(375, 720), (1280, 800)])
async def test_it_fits_the_screen_in_either_theme(
    chromium: Browser, scheme: str, width: int, height: int
) -> None:
    async with stand_in() as bot:
        wide = [
            section("word " * 120, fields=[marked("w" * 90)] * 4),
            {"type": "actions", "elements": [button(f"b{n}", "A rather long label") for n in range(5)]},
        ]
        await bot.call("chat.postMessage", channel=SOCIAL.id, text="x", blocks=wide)
        await opens(bot, modal(section("w" * 300), field("f", {"type": "datetimepicker"})))
        size = {"width": width, "height": height}
        async with page_of(chromium, bot, viewport=size, color_scheme=scheme) as page:
            overflow = "document.scrollingElement.scrollWidth - innerWidth"
            assert await page.evaluate(overflow) <= 0
            messages = page.get_by_role("region", name="Messages")
            assert await messages.evaluate("box => box.scrollWidth - box.clientWidth") <= 0
            theme = await page.evaluate("document.documentElement.dataset.theme")
            assert theme == scheme
            await type_command(page)
            assert await page.evaluate(overflow) <= 0
            box = await page.get_by_role("dialog").bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width


async def test_on_a_phone_the_sidebar_is_a_drawer(chromium: Browser) -> None:
    async with stand_in() as bot, page_of(chromium, bot, viewport={"width": 375, "height": 720}) as page:
        opener = page.get_by_role("button", name="Channels and people")
        await expect(page.get_by_role("link", name="reviews")).to_be_hidden()
        await opener.click()
        await page.get_by_role("link", name="reviews").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("reviews")
        await expect(page.get_by_role("link", name="reviews")).to_be_hidden()
