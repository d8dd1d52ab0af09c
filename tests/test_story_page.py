"""The main job as a person does it: in a browser, with mouse and keyboard, in the practice workspace."""

import os
import re
from contextlib import asynccontextmanager
from pathlib import Path

from chromium import launch, needs_chromium
from playwright.async_api import async_playwright, expect

from bot.practice import practising
from bot.settings import BY_RULES

PICTURES = os.environ.get("PICTURES")

pytestmark = needs_chromium


@asynccontextmanager
async def browser(folder, **options):
    """The practice page in a fresh browser; fails the test on any error in the page."""
    async with practising(folder, names=BY_RULES) as running, async_playwright() as playwright:
        chromium = await launch(playwright)
        page = await chromium.new_page(viewport={"width": 1180, "height": 860}, **options)
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        await page.goto(running.url)
        yield running, page
        await chromium.close()
    assert faults == []


async def picture(page, folder, name):
    """A screenshot, for the README where PICTURES names a folder, else beside the test's data."""
    target = Path(PICTURES) if PICTURES else folder
    target.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=target / f"{name}.png", animations="disabled")


async def become(page, name):
    await page.locator("#switcher").get_by_role("button").first.click()
    await (
        page.get_by_role("menuitem", name=re.compile(name))
        .or_(page.get_by_role("menuitemradio", name=re.compile(name)))
        .click()
    )


async def go(page, place):
    await page.locator("#places").get_by_role("link", name=re.compile(place)).click()


async def test_a_clinician_and_a_reviewer_bring_a_post_out_in_the_browser(tmp_path):
    async with browser(tmp_path) as (running, page):
        box = page.get_by_label("Message", exact=True)
        await box.fill("/post")
        await box.press("Enter")
        modal = page.locator("#modal")
        text = modal.get_by_label("Text")
        await text.fill("Our patient Mrs. Testperson walks again!")
        await modal.get_by_label("LinkedIn").check()
        await picture(page, tmp_path, "composer")
        await modal.get_by_role("button", name="Check and send").click()
        await expect(modal.locator("[aria-invalid=true]")).to_have_count(1)
        await expect(modal).to_contain_text("Remove the name")
        await text.scroll_into_view_if_needed()

        await text.fill("Flu shots are here. Walk in on weekdays, or call 312-555-0142.")
        await modal.get_by_role("button", name="Check and send").click()
        await expect(modal).to_be_hidden()

        await become(page, "Rita Reviewer")
        await go(page, "compliance-review")
        card = page.locator("#messages article").last
        await expect(card).to_contain_text("For review · LinkedIn")
        await expect(card).to_contain_text("Dr. Clara Clinician")
        await picture(page, tmp_path, "review-card")
        await card.get_by_role("button", name="Approve").click()
        await modal.get_by_label("Allow phone-number").check()
        await picture(page, tmp_path, "approval")
        await modal.get_by_role("button", name="Approve").click()
        await expect(card).to_contain_text("Published · LinkedIn")
        await expect(card.get_by_role("button", name="Approve")).to_have_count(0)

        await become(page, "Dr. Clara Clinician")
        await go(page, "App Home")
        home = page.locator("#home")
        await expect(home).to_contain_text("Yours (1)")
        await expect(home).to_contain_text("Approved by Rita Reviewer")
        await picture(page, tmp_path, "app-home")
        assert running.published.read_text().count("\n") == 1


async def test_a_suggested_wording_is_taken_with_one_click_and_nothing_else_is_lost(tmp_path):
    async with browser(tmp_path) as (_, page):
        box = page.get_by_label("Message", exact=True)
        await box.fill("/post")
        await box.press("Enter")
        modal = page.locator("#modal")
        text = modal.get_by_label("Text")
        await text.fill("Our patient was born on 3/2/1961 and walks again! Meet our 94-year-old volunteer.")
        await modal.get_by_label("LinkedIn").check()
        await modal.get_by_label("Source for health claims").fill("https://www.example.org/walking")
        await modal.get_by_role("button", name="Check and send").click()
        await expect(modal.get_by_role("heading")).to_have_text("Not sent yet")
        await expect(modal).to_contain_text("Leave the date out")
        await expect(modal.locator("s")).to_have_text(["on 3/2/1961 ", "94-year-old "])
        await expect(text).to_be_focused()
        await picture(page, tmp_path, "suggested-wording")

        await modal.get_by_role("button", name="Use the suggested wording").click()
        better = "Our patient was born in 1961 and walks again! Meet our 90-or-older volunteer."
        await expect(text).to_have_value(better)
        await expect(text).to_be_focused()
        await expect(modal.get_by_label("LinkedIn")).to_be_checked()
        await expect(modal.get_by_label("Source for health claims")).to_have_value(re.compile("walking$"))
        await modal.get_by_role("button", name="Check and send").click()
        await expect(modal).to_be_hidden()

        await become(page, "Rita Reviewer")
        await go(page, "compliance-review")
        card = page.locator("#messages article").last
        await expect(card).to_contain_text(better)
        await expect(card).to_contain_text("Source for health claims: https://www.example.org/walking")
        await card.get_by_role("button", name="Ask for changes").click()
        await modal.get_by_label("What has to change?").fill("Say where she walks.")
        await modal.get_by_label("Wording you suggest").fill("Our oldest volunteer walks with us on Mondays.")
        await modal.get_by_role("button", name="Ask for changes").click()
        await expect(card).to_contain_text("Say where she walks.")

        await become(page, "Dr. Clara Clinician")
        await go(page, "Countersign")
        await page.get_by_role("button", name="Edit and resend").click()
        await expect(text).to_have_value("Our oldest volunteer walks with us on Mondays.")
        await expect(modal).to_contain_text("Rita Reviewer asks: Say where she walks.")
        await modal.get_by_role("button", name="Check and send").click()
        await expect(modal).to_be_hidden()


async def test_the_whole_job_goes_by_keyboard(tmp_path):
    async with browser(tmp_path) as (_, page):
        await page.get_by_label("Message", exact=True).focus()
        await page.keyboard.type("/post")
        await page.keyboard.press("Enter")
        await expect(page.locator("#modal")).to_be_visible()
        await page.locator("#modal").get_by_label("Text").focus()
        await page.keyboard.type("Our lobby is open again.")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Space")
        await page.keyboard.press("Control+Enter")
        await expect(page.locator("#modal")).to_be_hidden()
        await page.locator("#places").get_by_role("link", name=re.compile("compliance-review")).focus()
        await page.keyboard.press("Enter")
        await expect(page.locator("#messages article").last).to_contain_text("For review · Facebook")
