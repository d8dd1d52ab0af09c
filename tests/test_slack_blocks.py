"""Cards and forms as Block Kit: whatever there is to show, Slack takes it, as plain text and whole."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from fakes import BO, CLARA, FINDING, HOUR, NOW, OTTO, RITA, STEPS, a_post, a_revision, act, draft_in
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot import cards, forms
from bot.cards import Card, Home, Listing
from bot.draft import Action, Status
from bot.filing import Hold
from bot.press import HOLD_ALL, NEW, Token
from bot.wording import difference
from handlers import slack_blocks
from handlers.practice.blocks import (
    MESSAGE_BLOCK_TEXT,
    VIEW_CHARACTERS,
    check_blocks,
    check_view,
    measure_text,
)
from handlers.practice.inputs import first_state
from policies.networks.counting import Count
from policies.post import Kind, Site
from policies.severity import Severity

SHOWN = [status for status in Status if status is not Status.DRAFT]

TEXTS = {
    "plain": "Our lobby is open again.",
    "mark-up": "*bold* _it_ ~no~ `code` <!channel> <@U1> &amp; <https://example.org|here> :smile:",
    "right to left": "שלום \u202eעולם\u2069",
    "invisible": "a\u200bb\u2060c\ufeffd\u00adz",
    "emoji": "👩\u200d⚕️ 🏳️\u200d🌈 🇺🇸 👍🏽",
    "lone surrogate": "half \ud83d of a face",
    "controls": "a\x00b\x1bc\r\nd\te\u2028f\x85g",
    "longest": "word " * 600,
    "quotes": '"\\\n' * 1000,
    "one word": "é" * 3000,
}
HUGE = [
    "word " * 8000,
    "🙂" * 40_000,
    "\ud83d" * 40_000,
    "שלום\u202e " * 6000,
    "\u200b" * 40_000,
    "\n" * 39_999 + "x",
]

FINDINGS = tuple(
    replace(FINDING, name=name, severity=severity, start=start, end=start + 4)
    for severity in Severity
    if severity is not Severity.BLOCK
    for start, name in enumerate(("superlative", "cure-claim", "phone-number"))
)


def message_of(card):
    """A card's blocks, which both Slack's rules and Slack's own models take."""
    blocks = slack_blocks.message(card)
    assert check_blocks(blocks) == []
    assert measure_text(blocks) <= MESSAGE_BLOCK_TEXT
    for block in blocks:
        assert Block.parse(block).to_dict() == block
    assert "mrkdwn" not in json.dumps(blocks)
    return blocks


def view_of(view):
    """The same for a modal or a Home tab."""
    assert check_view(view) == []
    assert len(json.dumps(view)) <= VIEW_CHARACTERS
    assert View(**view).to_dict() == view
    assert "mrkdwn" not in json.dumps(view)
    return view


def texts_of(value, kind):
    """What the elements of one type say, in order."""
    found = []
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        found += texts_of(inner, kind)
    if isinstance(value, dict) and value.get("type") == kind:
        found.append("".join(element.get("text", "") for element in value["elements"]))
    return found


def written(text=TEXTS["plain"], status=Status.IN_REVIEW, **more):
    return draft_in(
        status,
        post=a_post(text, link="https://example.org/news", publish_at=NOW + HOUR),
        **{"note": "Before noon, please", "findings": FINDINGS, **more},
    )


def revised(old, new, **more):
    draft = draft_in(Status.RETURNED, post=a_post(old))
    return act(draft, Action.REVISE, revision=a_revision(2, a_post(new), **more))


# Every card there is


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("status", SHOWN)
def test_every_card_of_every_status_is_taken_with_its_text_whole(status, text):
    draft = written(TEXTS[text], status)
    blocks = message_of(cards.review_card(draft, STEPS))
    assert texts_of(blocks, "rich_text_quote")[0] == TEXTS[text]
    for notice in cards.notices(draft, STEPS):
        message_of(notice)
    for person in (CLARA, RITA, OTTO):
        view_of(slack_blocks.card_view(cards.details(draft, person, STEPS)))
        message_of(cards.summary(draft, person, STEPS))


def test_what_people_wrote_stands_nowhere_but_in_plain_rich_text():
    draft = written("zebrafish", note="zebrafish")
    for block in message_of(cards.review_card(draft, STEPS)):
        if block["type"] != "rich_text":
            assert "zebrafish" not in json.dumps(block)


def test_the_other_cards_are_taken_too():
    for card in (
        cards.HELP,
        cards.hold_card(Hold(True, RITA, NOW, "a new rule", 1), buttons=True),
        cards.hold_card(Hold(False, RITA, NOW, "", 2), buttons=True),
        cards.verdict(a_post("word " * 600), FINDINGS, [(Site.X, Count(300, 280, "characters"))]),
        cards.verdict(a_post(), (), ()),
    ):
        message_of(card)
        view_of(slack_blocks.card_view(card))


def test_the_buttons_carry_their_tokens_and_a_withdrawal_asks_once_more():
    blocks = message_of(cards.summary(written(), CLARA, STEPS))
    buttons = {button["text"]["text"]: button for button in blocks[-1]["elements"]}
    assert {label: button["value"] for label, button in buttons.items()} == {
        "Edit and resend": "abcdefgh.1.revise",
        "Withdraw": "abcdefgh.1.withdraw",
        "Open": "abcdefgh.1.see",
    }
    assert buttons["Withdraw"]["confirm"]["deny"]["text"] == "Keep it"
    assert buttons["Edit and resend"]["style"] == "primary"


def test_a_moment_is_a_date_in_its_readers_zone_and_says_utc_where_it_cannot_be():
    at = datetime(2026, 12, 1, 9, tzinfo=UTC)
    blocks = message_of(replace(cards.HELP, lines=(("Goes out ", at.astimezone(), "."),)))
    [date] = [e for s in blocks[1]["elements"] for e in s["elements"] if e["type"] == "date"]
    assert (date["timestamp"], date["fallback"]) == (int(at.timestamp()), "2026-12-01 09:00 UTC")


def test_findings_stand_in_groups_with_what_to_do_and_the_rule():
    blocks = json.dumps(message_of(cards.review_card(written(), STEPS)), ensure_ascii=False)
    assert blocks.index("⚠ Needs a decision") < blocks.index("Worth a thought")
    assert "Say what the treatment does instead." in blocks
    assert "CLM001 · An invented rule, section 1" in blocks


def test_a_card_without_findings_says_so():
    for findings, count in (((), 1), (FINDINGS, 0)):
        card = cards.review_card(written(findings=findings), STEPS)
        assert json.dumps(message_of(card), ensure_ascii=False).count("✓ The checks found nothing.") == count


def test_a_verdict_quotes_the_text_it_is_about():
    view = view_of(slack_blocks.card_view(cards.verdict(a_post("zebrafish"), FINDINGS, ())))
    assert texts_of(view, "rich_text_quote") == ["zebrafish"]


# Limits of a message


def test_changes_are_struck_out_and_bold():
    draft = revised("Our lobby is closed again.", "Our lobby is open again.")
    [elements] = [
        section["elements"]
        for block in message_of(cards.review_card(draft, STEPS))
        for section in block.get("elements", ())
        if any((e.get("style") or {}).get("strike") for e in section.get("elements", ()))
    ]
    assert [(e["text"].strip(), e.get("style")) for e in elements] == [
        ("Our lobby is", None),
        ("closed", {"strike": True}),
        ("open", {"bold": True}),
        ("again.", None),
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_a_longest_text_written_anew_keeps_its_text_and_says_where_its_changes_are(text):
    old = " ".join(f"old{n}" for n in range(500))[:3000]
    new = TEXTS[text] * (3000 // len(TEXTS[text]))
    card = cards.review_card(revised(old, new, note="n" * 1000, findings=FINDINGS), STEPS)
    blocks = message_of(card)
    assert texts_of(blocks, "rich_text_quote")[0] == new
    shown = json.dumps(blocks, ensure_ascii=False)
    assert '"strike"' in shown or "Press Open to see them" in shown
    assert "press.see" in shown


def test_many_findings_leave_the_text_whole_and_say_where_the_rest_is():
    findings = tuple(replace(FINDING, start=n, end=n + 4, message="m" * 300) for n in range(200))
    draft = written("word " * 600, note="n" * 1000, findings=findings)
    blocks = message_of(cards.review_card(draft, STEPS))
    assert texts_of(blocks, "rich_text_quote")[0] == draft.post.text
    shown = json.dumps(blocks, ensure_ascii=False)
    assert "Press Open" in shown
    assert "press.approve" in shown
    view_of(slack_blocks.card_view(cards.details(draft, RITA, STEPS)))
    view_of(slack_blocks.view(forms.approval_form(draft)))


@pytest.mark.parametrize("text", HUGE, ids=range(len(HUGE)))
@pytest.mark.parametrize("status", [Status.IN_REVIEW, Status.ATTENTION])
def test_a_text_of_forty_thousand_characters_is_cut_in_a_message_and_whole_in_its_view(status, text):
    draft = written(text, status)
    blocks = message_of(cards.review_card(draft, STEPS))
    [*_, quoted] = texts_of(blocks, "rich_text_quote")[:1]
    assert text.startswith(quoted.removesuffix("…"))
    assert "Press Open" in json.dumps(blocks)
    view = slack_blocks.card_view(cards.details(draft, RITA, STEPS))
    assert check_view(view) == []
    assert text in texts_of(view, "rich_text_quote")


def test_a_long_history_is_shown_whole():
    draft = draft_in(Status.RETURNED)
    for _ in range(60):
        draft = act(act(draft, Action.REVISE), Action.RETURN)
    view = view_of(slack_blocks.card_view(cards.details(draft, RITA, STEPS)))
    assert json.dumps(view).count("Changes requested by Rita Reviewer") >= 61
    message_of(cards.review_card(draft, STEPS))


def test_long_names_are_cut_where_slack_cuts():
    author = replace(CLARA, name="Clara " * 60)
    draft = replace(written(), author=author)
    message_of(cards.review_card(draft, STEPS))
    message_of(replace(cards.HELP, headline="h" * 400, buttons=(replace(cards.NEW_BUTTON, label="l" * 100),)))


@given(st.text(st.characters(exclude_categories=()), min_size=1), st.text(min_size=1), st.text(min_size=1))
def test_any_text_note_and_reason_is_taken(text, note, reason):
    draft = act(written(text, note=note), Action.RETURN, RITA, note=f"Why: {reason}")
    blocks = slack_blocks.message(cards.review_card(draft, STEPS))
    assert check_blocks(blocks) == []
    assert texts_of(blocks, "rich_text_quote")[0] == text


# Home and lists


def crowd(text=TEXTS["plain"], count=100):
    return [
        replace(written(text, status), id=f"draft{n:03}")
        for n, status in zip(range(count), SHOWN * 12, strict=False)
    ]


@pytest.mark.parametrize("text", [*TEXTS.values(), *HUGE], ids=range(len(TEXTS) + len(HUGE)))
@pytest.mark.parametrize("person", [CLARA, RITA, BO, OTTO])
def test_home_holds_a_hundred_drafts_of_any_length(person, text):
    many = crowd(text)
    banner = cards.hold_card(Hold(True, RITA, NOW, "a new rule", 1), buttons=True)
    lists = (cards.waiting_listing, cards.my_listing, cards.coming_listing)
    shown = Home(tuple(one(person, many, STEPS) for one in lists), cards.NEW_BUTTON, banner)
    view = slack_blocks.home(shown)
    assert check_view(view) == []
    assert len(view["blocks"]) <= 100
    assert len(json.dumps(view)) <= VIEW_CHARACTERS
    assert "more." in json.dumps(view)


def test_an_empty_home_is_taken_and_says_how_to_start():
    shown = Home((cards.my_listing(CLARA, (), STEPS),), cards.NEW_BUTTON)
    view = view_of(slack_blocks.home(shown))
    assert "Start with New post" in json.dumps(view)
    assert view["blocks"][0]["elements"][0]["value"] == str(NEW)
    view_of(slack_blocks.notice_home("Slack did not tell me who you are."))
    view_of(slack_blocks.notice_view("Slack did not tell me who you are."))


def test_the_home_of_somebody_who_may_not_write_offers_no_new_post():
    view = view_of(slack_blocks.home(Home((cards.my_listing(OTTO, (), STEPS),))))
    assert "not listed as an author here" in json.dumps(view)
    assert not [block for block in view["blocks"] if block["type"] == "actions"]


@pytest.mark.parametrize("count", [0, 1, 5, 100])
def test_a_list_in_a_message_is_taken_and_says_where_the_rest_is(count):
    shown = cards.my_listing(CLARA, crowd(count=count), STEPS)
    blocks = slack_blocks.listing(shown)
    assert check_blocks(blocks) == []
    assert measure_text(blocks) <= MESSAGE_BLOCK_TEXT
    assert ("More are on the bot's Home tab." in json.dumps(blocks)) == (count > 20)


def test_a_list_counts_what_is_on_it():
    card = Card("a", "summary", cards.Audience.PRESSER, "Draft", "Draft")
    blocks = slack_blocks.listing(Listing("Yours", "Nothing.", (card, card)))
    assert blocks[0]["text"]["text"] == "Yours (2)"


# Forms


def every_form():
    draft = written("half \ud83d " * 300, Status.SCHEDULED)
    yield forms.compose(NEW, Site)
    yield forms.compose(
        NEW,
        Site,
        values=forms.answers(draft.post, "A note"),
        errors={"text": "No.\nReally."},
        remarks=(
            forms.Remark("Needs a decision", ("One.", "Two.")),
            forms.offer(NEW, difference("half \ud83d " * 300, "other " * 300)),
        ),
        intro=(("Hello",),),
    )
    yield forms.compose(Token("abcdefgh", 1, Action.REVISE), tuple(Site)[:1])
    yield forms.compose(NEW, Site, values={"text": "🙂" * 40_000, "note": "n" * 5000, "link": "l" * 5000})
    yield forms.check_form(Site)
    yield forms.approval_form(draft, {"allowed": "Tick every one."})
    many = tuple(replace(FINDING, name=f"finding-{n}") for n in range(30))
    yield forms.approval_form(written(findings=many))
    for action in (Action.RETURN, Action.REJECT, Action.HOLD):
        yield forms.reason_form(Token("abcdefgh", 1, action), ("About.",), {"note": "r" * 999}, wording="w")
    yield forms.reason_form(HOLD_ALL, ("About.",))
    yield forms.time_form(draft, {"publish_at": NOW}, {"publish_at": "Passed."})


@pytest.mark.parametrize("form", list(every_form()), ids=lambda form: form.title)
def test_every_form_is_taken_with_a_field_for_each_thing_it_asks(form):
    view = view_of(slack_blocks.view(form))
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    assert [block["block_id"] for block in inputs] == [field.name for field in form.fields]
    assert Token.parse(view["private_metadata"]) == form.token


@pytest.mark.parametrize("text", TEXTS)
def test_the_approval_form_quotes_the_text_it_is_about_whole(text):
    view = view_of(slack_blocks.view(forms.approval_form(written(TEXTS[text]))))
    assert texts_of(view, "rich_text_quote") == [TEXTS[text]]


def test_a_new_time_starts_from_the_old_one_with_nothing_ticked():
    view = view_of(slack_blocks.view(forms.time_form(written(status=Status.SCHEDULED))))
    elements = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    assert elements["publish_at"]["initial_date_time"] == int((NOW + HOUR).timestamp())
    assert "initial_options" not in elements["now"]


def test_what_was_written_stands_in_the_form_again():
    view = slack_blocks.view(
        forms.compose(NEW, Site, values=forms.answers(a_post("Hello", publish_at=NOW), "A note"))
    )
    elements = {block["block_id"]: block["element"] for block in view["blocks"]}
    assert elements["kind"]["initial_option"]["value"] == Kind.POST
    assert elements["text"]["initial_value"] == "Hello"
    assert [option["value"] for option in elements["sites"]["initial_options"]] == ["facebook", "linkedin"]
    assert elements["publish_at"]["initial_date_time"] == int(NOW.timestamp())
    assert "initial_value" not in elements["link"]


def composer(text="We cure it.", shown=None, **more):
    return slack_blocks.view(forms.compose(NEW, Site, values={"text": text, "sites": ("x",)}, **more), shown)


def shown_with(view, **typed):
    """A view as Slack sends it back."""
    state = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            name = block["element"]["action_id"]
            state[block["block_id"]] = {name: first_state(block["element"])}
            if name in typed:
                state[block["block_id"]][name] = {"type": "plain_text_input", "value": typed[name]}
    return {**view, "state": {"values": state}}


def ids(view):
    return [block["block_id"] for block in view["blocks"] if block["type"] == "input"]


def test_a_field_filled_anew_gets_a_new_block_for_slack_keeps_what_was_typed_under_the_old_one():
    first = composer()
    second = view_of(composer("We treat it.", shown_with(first)))
    assert ids(second) == [{"text": "text.2"}.get(name, name) for name in ids(first)]
    third = view_of(composer("We help.", shown_with(second)))
    assert ids(third)[1] == "text.3"
    assert ids(composer("We help.", shown_with(third))) == ids(third)
    elements = {b["element"]["action_id"]: b["element"] for b in second["blocks"] if b["type"] == "input"}
    assert elements["text"]["focus_on_load"] is True


def test_a_form_sent_back_as_it_was_typed_keeps_its_blocks():
    first = composer("")
    typed = shown_with(first, text="We cure it.", note="A note")
    values = slack_blocks.answers(typed["state"])
    form = forms.compose(NEW, Site, values=values, errors={"text": "No."})
    assert ids(slack_blocks.view(form, typed)) == ids(first)


def test_errors_name_the_block_that_a_field_is_in():
    second = composer("We treat it.", shown_with(composer()))
    form = forms.compose(NEW, Site, errors={"text": "No.", "link": "Where?"})
    assert slack_blocks.errors(form, second) == {"text.2": "No.", "link": "Where?"}
    assert slack_blocks.answers(shown_with(second)["state"])["text"] == "We treat it."


def test_what_is_said_of_a_field_stands_below_it():
    offer = forms.offer(NEW, difference("We cure it.", "We treat it."))
    view = view_of(composer(errors={"text": "One.\nTwo."}, remarks=(offer,)))
    order = [block["block_id"] for block in view["blocks"]]
    assert order[:5] == ["kind", "text", "remark.text.0", "remark.text.1", "offer"]
    wrong, said = view["blocks"][2:4]
    assert [e["text"] for s in wrong["elements"] for e in s["elements"] if "text" in e] == ["Has to change"]
    assert len(wrong["elements"][1]["elements"]) == 2
    assert {"type": "text", "text": "cure ", "style": {"strike": True}} in said["elements"][1]["elements"]
    assert slack_blocks.offered(view)
    assert slack_blocks.remarked(view)
    assert not slack_blocks.offered(composer())
    assert not slack_blocks.remarked(composer())
    assert slack_blocks.remarked(composer(errors={"text": "No."}))


def test_answers_come_back_by_field_and_type():
    state = {
        "values": {
            "text": {"text": {"type": "plain_text_input", "value": "Hello"}},
            "link": {"link": {"type": "plain_text_input", "value": None}},
            "kind": {"kind": {"type": "radio_buttons", "selected_option": {"value": "post"}}},
            "none": {"none": {"type": "radio_buttons", "selected_option": None}},
            "sites": {
                "sites": {"type": "checkboxes", "selected_options": [{"value": "x"}, {"value": "threads"}]}
            },
            "allowed": {"allowed": {"type": "multi_static_select", "selected_options": []}},
            "publish_at": {
                "publish_at": {"type": "datetimepicker", "selected_date_time": int(NOW.timestamp())}
            },
            "never": {"never": {"type": "datetimepicker", "selected_date_time": None}},
        }
    }
    assert slack_blocks.answers(state) == {
        "text": "Hello",
        "link": "",
        "kind": "post",
        "none": None,
        "sites": ("x", "threads"),
        "allowed": (),
        "publish_at": NOW,
        "never": None,
    }


def test_an_element_of_another_kind_is_refused():
    with pytest.raises(ValueError, match="no form of ours"):
        slack_blocks.answers({"values": {"a": {"a": {"type": "overflow"}}}})
