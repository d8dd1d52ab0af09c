"""Cards and forms as Adaptive Cards: whatever there is to show, Teams takes it, as plain text and whole."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from adaptive_cards.card import AdaptiveCard
from adaptive_cards.validation import CardValidatorFactory
from chromium import launch, needs_chromium
from fakes import BO, CLARA, FINDING, HOUR, NOW, OTTO, RITA, STEPS, a_post, a_revision, act, draft_in
from hypothesis import given
from hypothesis import strategies as st
from node_tools import MODULES, needs_node
from playwright.async_api import Browser, async_playwright

from bot import cards, forms
from bot.cards import Listing
from bot.draft import Action, Status, offers, roles_for
from bot.errors import Refused
from bot.filing import Hold
from bot.forms import Field, Form, Input, Option
from bot.press import NEW, Look
from bot.wording import difference
from handlers import slack_blocks, teams_cards
from policies.post import Site
from policies.severity import Severity
from tests.teams_scene import actions, inputs, words

pytestmark = pytest.mark.filterwarnings("ignore:Accessing the 'model_fields'")  # the validator's own

SHOWN = [status for status in Status if status is not Status.DRAFT]
ZONE = "America/Chicago"
TEXTS = {
    "plain": "Our lobby is open again.",
    "mark-up": "**bold** _it_ [here](https://example.org) # no title\n- no list\n1. no list\n<b>x</b>",
    "functions": "{{DATE(2026-01-01T00:00:00Z, SHORT)}} ${name} {{TIME(2026-01-01T00:00:00Z)}}",
    "right to left": "שלום \u202eעולם\u2069",
    "emoji": "👩\u200d⚕️ 🏳️\u200d🌈 🇺🇸 👍🏽",
    "lines": "One.\n\nTwo.\r\nThree.\n",
    "longest": "word " * 600,
}
FINDINGS = tuple(
    replace(FINDING, name=name, severity=severity, start=start, end=start + 4)
    for severity in Severity
    if severity is not Severity.BLOCK
    for start, name in enumerate(("superlative", "cure-claim", "phone-number"))
)


def taken(card):
    """A card that Teams takes: by its schema, by the rules of its host, and in size."""
    plain = json.loads(json.dumps(card))
    plain.pop("msteams")  # the validator trips over its own model of it
    model = AdaptiveCard.model_validate(plain)
    outcome = CardValidatorFactory.create_validator_microsoft_teams().validate(model)
    assert "Err" not in type(outcome).__name__, outcome
    assert len(json.dumps(card, ensure_ascii=False).encode()) < 28_000
    assert "refresh" not in card
    assert '"TextBlock"' not in json.dumps(card)
    return card


def lines(card, style="emphasis"):
    """The lines of what is set off in a card, each as it is written."""
    return [
        ["".join(run["text"] for run in item["inlines"]) for item in block["items"] if "inlines" in item]
        for block in card["body"]
        if block.get("style") == style
    ]


def written(text=TEXTS["plain"], status=Status.IN_REVIEW, **more):
    return draft_in(
        status,
        post=a_post(text, link="https://example.org/news", publish_at=NOW + HOUR),
        **{"note": "Before noon, please", "findings": FINDINGS, **more},
    )


def revised(old, new, **more):
    draft = draft_in(Status.RETURNED, post=a_post(old))
    return act(draft, Action.REVISE, revision=a_revision(2, a_post(new), **more))


def tokens_of_slack(blocks):
    """The moves that Slack's encoding of a card offers."""
    found = set()
    for block in blocks:
        found |= {
            element["value"] for element in block.get("elements", ()) if element.get("type") == "button"
        }
        found |= {o["value"] for e in block.get("elements", ()) for o in e.get("options", ())}
    return found


def tokens_of_teams(card):
    return {
        action["data"]["token"] for action in actions(card).values() if action["type"] != "Action.ShowCard"
    }


# Every card there is


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("status", SHOWN)
def test_every_card_of_every_status_is_taken_with_its_text_whole(status, text):
    draft = written(TEXTS[text], status)
    card = taken(teams_cards.message(cards.review_card(draft, STEPS)))
    said = "\n".join("" if line == "\u00a0" else line for line in lines(card)[0]).replace("\u2060", "")
    assert said == TEXTS[text].replace("\r\n", "\n")
    for notice in cards.notices(draft, STEPS):
        taken(teams_cards.message(notice))
    for person in (CLARA, RITA, OTTO):
        taken(teams_cards.message(cards.details(draft, person, STEPS)))
    taken(teams_cards.listing(Listing("Yours", "Nothing", (cards.summary(draft, CLARA, STEPS),))))


@pytest.mark.parametrize("person", [CLARA, RITA, BO, OTTO], ids=lambda p: p.name)
@pytest.mark.parametrize("status", SHOWN)
def test_both_chat_applications_offer_exactly_the_moves_there_are(status, person):
    draft = written(status=status)
    card = cards.details(draft, person, STEPS)
    there = {f"{draft.id}.{draft.latest.number}.{move}" for move in offers(draft, roles_for(draft, person))}
    assert tokens_of_teams(teams_cards.message(card)) == there
    assert tokens_of_slack(slack_blocks.message(card)) == there


def test_text_functions_of_teams_find_nothing_to_work_out_in_what_people_wrote():
    card = teams_cards.message(cards.review_card(written(TEXTS["functions"]), STEPS))
    assert "{{DATE(2026-01-01" not in json.dumps(card, ensure_ascii=False)


def test_what_people_wrote_stands_nowhere_but_in_text_runs():
    draft = written("zebrafish", note="zebrafish")
    card = teams_cards.message(cards.review_card(draft, STEPS))
    rest = {key: value for key, value in card.items() if key != "body"}
    assert "zebrafish" not in json.dumps(rest)


def test_moments_are_written_in_the_readers_own_time_zone():
    card = teams_cards.message(cards.review_card(written(), STEPS))
    at = f"{(NOW + HOUR).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    assert f"{{{{DATE({at}, SHORT)}}}} {{{{TIME({at})}}}}" in words(card)


def test_what_is_too_long_gives_way_and_the_card_says_so():
    many = tuple(replace(FINDINGS[0], name=f"claim-{n}", start=n, end=n + 1) for n in range(40))
    draft = revised("🙂🙂 " * 700, "👍👍 " * 700, findings=many, note="note " * 150)
    card = taken(teams_cards.message(cards.review_card(draft, STEPS)))
    assert "Press Open" in words(card)


def test_a_longer_list_than_fits_says_how_many_more_there_are():
    shown = tuple(cards.summary(written("word " * 500), RITA, STEPS, whole=True) for _ in range(20))
    card = taken(teams_cards.listing(Listing("Waiting", "", shown)))
    assert "more." in words(card)


def test_changes_are_told_apart_by_more_than_colour():
    card = teams_cards.message(cards.review_card(revised("The old hall.", "The new hall."), STEPS))
    runs = [run for block in card["body"] for item in block.get("items", ()) for run in item["inlines"]]
    assert any(run.get("strikethrough") and "old" in run["text"] for run in runs)
    assert any(run.get("weight") == "Bolder" and "new" in run["text"] for run in runs)


def test_the_hold_on_everything_and_its_end_are_taken():
    for on in (True, False):
        taken(teams_cards.message(cards.hold_card(Hold(on, RITA, NOW, "The site is down.", 3), buttons=True)))


# Forms


def every_form():
    draft = written()
    yield forms.compose(NEW, tuple(Site))
    yield forms.compose(NEW, tuple(Site), values={"text": "x"}, errors={"text": "Take it out.\nAnd this."})
    yield forms.compose(NEW, tuple(Site), remarks=(forms.offer(NEW, difference("an old", "a new")),))
    yield forms.approval_form(draft)
    yield forms.time_form(draft)
    yield forms.check_form(tuple(Site))


@pytest.mark.parametrize("dialog", [True, False])
@pytest.mark.parametrize("form", tuple(every_form()), ids=lambda form: form.title)
def test_every_form_is_taken(form, dialog):
    card = taken(teams_cards.form(form, ZONE, "once", dialog=dialog))
    kinds = {action["type"] for action in actions(card).values()}
    assert kinds == ({"Action.Submit"} if dialog else {"Action.Execute"})
    assert {name.partition(".")[0] for name in inputs(card)} == {field.name for field in form.fields}


def test_what_is_wrong_stands_right_below_its_field():
    form = forms.compose(NEW, tuple(Site), errors={"link": "Take it out."})
    body = teams_cards.form(form, ZONE, "once", dialog=True)["body"]
    at = next(n for n, block in enumerate(body) if block.get("id") == "link")
    below = [block for block in body[at + 1 : at + 3] if block.get("style") == "attention"]
    assert "Take it out." in words(below)


FILLED = st.fixed_dictionaries(
    {
        "line": st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=40),
        "one": st.sampled_from(["a", "b", None]),
        "many": st.lists(st.sampled_from(["a", "b"]), unique=True).map(lambda v: tuple(sorted(v))),
        "at": st.none()
        | st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001 - wall clock time
            lambda d: d.replace(second=0, microsecond=0, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
        ),
    }
)


@given(FILLED)
def test_a_form_that_is_sent_off_as_it_was_shown_means_the_same(values):
    options = (Option("a", "A"), Option("b", "B"))
    kinds = {"line": Input.LINE, "one": Input.ONE, "many": Input.MANY, "at": Input.TIME}
    fields = tuple(
        Field(name, name, kind, value=values[name], options=options) for name, kind in kinds.items()
    )
    card = teams_cards.form(Form(NEW, "t", "s", fields), ZONE, "once", dialog=True)
    data = {**card["actions"][0]["data"], **inputs(card)}
    read = teams_cards.answers(data, ZONE)
    moved = values["at"] and read["at"] and abs((read["at"] - values["at"]).total_seconds())
    assert {**read, "at": None} == {**values, "at": None}
    assert moved in (None, 0.0, 3600.0)  # the hour that a clock goes back over has two meanings


def test_a_day_without_a_time_is_refused_and_can_be_left_out():
    data = {"fields": {"at": "time"}, "at.date": "2026-12-01"}
    with pytest.raises(Refused):
        teams_cards.answers(data, ZONE)
    assert teams_cards.answers(data, ZONE, strict=False) == {"at": None}


# As the official renderer shows it

PAGE = """<!doctype html><meta charset="utf-8"><title>cards</title>
<style>body { font: 14px "Segoe UI", "DejaVu Sans", sans-serif; margin: 16px; background: #f5f5f5 }
#card { background: #fff; width: 640px; border: 1px solid #ddd; border-radius: 8px }
.ac-pushButton { margin-right: 6px; padding: 6px 12px }</style><div id="card"></div>"""
RENDER = """card => {
  const found = [];
  const context = new AdaptiveCards.SerializationContext();
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig({
    fontFamily: '"Segoe UI", "DejaVu Sans", sans-serif',
    containerStyles: {emphasis: {backgroundColor: "#f0f0f5"}, attention: {backgroundColor: "#fdf0ef"}},
    actions: {maxActions: 6, actionsOrientation: "horizontal", buttonSpacing: 8},
    supportsInteractivity: true,
  });
  window.pressed = [];
  adaptive.onExecuteAction = a =>
    window.pressed.push({type: a.getJsonTypeName(), verb: a.verb, data: a.data});
  adaptive.parse(card, context);
  for (let n = 0; n < context.eventCount; n++) found.push(context.getEventAt(n).message);
  found.push(...adaptive.validateProperties().validationEvents.map(e => e.message));
  document.getElementById("card").replaceChildren(adaptive.render());
  return found;
}"""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        yield browser
        await browser.close()


def scenes():
    draft = revised(
        "The old hall is open.",
        "The new hall is open.\n\nCome and see.",
        findings=FINDINGS,
        note="Soon, please",
    )
    yield "review", teams_cards.message(cards.review_card(draft, STEPS))
    yield "details", teams_cards.message(cards.details(draft, RITA, STEPS, difference("The new", "A new")))
    remarks = (forms.offer(NEW, difference("born on 3/2/1961", "born in 1961")),)
    form = forms.compose(
        NEW,
        tuple(Site),
        values={"text": "Born on 3/2/1961."},
        errors={"text": "Leave the date out. — PHI003"},
        remarks=remarks,
    )
    yield "composer", teams_cards.form(form, ZONE, "once", dialog=True)
    yield "approval", teams_cards.form(forms.approval_form(written()), ZONE, "once", dialog=False)
    yield "help", teams_cards.message(cards.HELP)
    listed = Listing(
        "Waiting for you", "", tuple(cards.summary(written(), RITA, STEPS, whole=True) for _ in range(2))
    )
    yield "list", teams_cards.listing(listed)
    yield "notice", teams_cards.message(cards.notices(written(), STEPS)[-1])


@needs_node
@needs_chromium
@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("name", "card"), tuple(scenes()), ids=lambda value: value if isinstance(value, str) else ""
)
async def test_microsofts_own_renderer_shows_the_card_and_its_buttons_work(chromium, name, card, tmp_path):
    page = await chromium.new_page(viewport={"width": 700, "height": 900})
    await page.set_content(PAGE)
    await page.add_script_tag(path=str(MODULES / "adaptivecards" / "dist" / "adaptivecards.min.js"))
    assert await page.evaluate(RENDER, card) == []
    ids = await page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    shown = await page.inner_text("#card")
    for line in (line for block in lines(card) for line in block):
        assert line.replace("\u00a0", "").strip() in shown
    await page.screenshot(path=str(tmp_path / f"{name}.png"), full_page=True)
    first = next(iter(actions(card)))
    await page.get_by_role("button", name=first, exact=True).first.click()
    pressed = await page.evaluate("window.pressed")
    assert pressed[0]["type"] in ("Action.Execute", "Action.Submit")
    assert pressed[0]["data"]["token"]
    await page.close()


def test_the_button_of_a_new_post_opens_a_dialog():
    action = actions(teams_cards.message(cards.HELP))["New post"]
    assert action["type"] == "Action.Submit"
    assert action["data"] == {"msteams": {"type": "task/fetch"}, "token": str(NEW)}
    assert Look.SEE not in json.dumps(action)
