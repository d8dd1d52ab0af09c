"""Forms: what is asked, where what is wrong stands, and what is offered."""

from dataclasses import replace

import pytest
from fakes import FINDING, HOUR, NOW, a_post, draft_in

from bot import forms
from bot.draft import Action, Status
from bot.forms import TEXT_LIMIT, Input, Remark
from bot.press import HOLD_ALL, NEW, Look, Token
from bot.wording import difference
from policies.post import Kind, Site


def fields(form):
    return {field.name: field for field in form.fields}


def test_the_composer_asks_for_everything_a_post_has():
    form = forms.compose(NEW, Site)
    assert [(f.name, f.input, f.optional) for f in form.fields] == [
        ("kind", Input.ONE, False),
        ("text", Input.TEXT, False),
        ("sites", Input.MANY, False),
        ("publish_at", Input.TIME, True),
        ("link", Input.LINE, True),
        ("evidence", Input.LINE, True),
        ("authorization", Input.LINE, True),
        ("sponsor", Input.LINE, True),
        ("note", Input.TEXT, True),
    ]
    assert (form.token, form.title, form.errors()) == (NEW, "New post", {})
    assert fields(form)["kind"].value is Kind.POST


def test_the_composer_keeps_what_was_written_and_says_what_is_wrong_beside_it():
    form = forms.compose(NEW, Site, values={"text": "Hello", "sites": ("x",)}, errors={"text": "Too short."})
    assert fields(form)["text"].value == "Hello"
    assert fields(form)["sites"].value == ("x",)
    assert form.errors() == {"text": "Too short."}


def test_a_posts_answers_fill_every_field_of_the_composer():
    given = forms.answers(a_post(link="https://example.org/", publish_at=NOW), "A note")
    assert list(given) == [field.name for field in forms.compose(NEW, Site).fields]
    assert given["sites"] == ("facebook", "linkedin")


def test_the_check_form_asks_for_the_kind_of_post_too():
    form = forms.check_form(Site)
    assert [(f.name, f.optional) for f in form.fields] == [("kind", False), ("text", False), ("sites", True)]
    assert fields(form)["kind"].value is Kind.POST
    assert [option.value for option in fields(form)["kind"].options] == list(Kind)


def test_the_time_form_starts_from_the_time_there_is_and_asks_for_a_tick_to_publish_now():
    draft = draft_in(Status.SCHEDULED, post=a_post(publish_at=NOW + HOUR))
    asked = fields(forms.time_form(draft))
    assert asked["publish_at"].value == NOW + HOUR
    assert asked["now"].input is Input.TICKS
    assert [option.value for option in asked["now"].options] == ["now"]
    assert asked["now"].value is None
    again = fields(forms.time_form(draft, {"publish_at": NOW, "now": ()}, {"publish_at": "Passed."}))
    assert (again["publish_at"].value, again["publish_at"].error) == (NOW, "Passed.")


def test_the_approval_form_shows_the_text_it_is_about():
    draft = draft_in(Status.IN_REVIEW, post=a_post("word " * 300), findings=(FINDING,))
    assert forms.approval_form(draft).text == draft.post.text


def test_the_approval_form_has_a_tick_for_each_finding_and_says_what_each_is():
    findings = (FINDING, FINDING, replace(FINDING, name="superlative", start=4, end=9))
    form = forms.approval_form(draft_in(Status.IN_REVIEW, findings=findings))
    assert [option.value for option in form.fields[0].options] == ["cure-claim", "superlative"]
    assert form.intro[0] == ("A post by Clara Clinician for Facebook and LinkedIn.",)
    assert form.intro[3] == (
        "superlative: “lobby” Say what the treatment does instead. (CLM001 · An invented rule, section 1)",
    )


@pytest.mark.parametrize("action", [Action.RETURN, Action.REJECT, Action.HOLD])
def test_a_reason_is_asked_for_with_a_question_and_a_warning(action):
    form = forms.reason_form(Token("abcdefgh", 1, action), ("About.",), errors={"note": "Write something."})
    [note] = form.fields
    assert note.label.endswith("?")
    assert "No patient details" in note.hint
    assert not note.optional
    assert form.errors() == {"note": "Write something."}


def test_the_form_that_holds_everything_says_that_everybody_reads_it():
    form = forms.reason_form(HOLD_ALL, ("About.",))
    assert (form.title, form.fields[0].hint) == ("Hold everything", "Shown to everybody.")


def test_labels_and_hints_are_short_enough_to_be_read():
    for field in forms.compose(NEW, Site).fields:
        assert len(field.label) <= 30
        assert len(field.hint) <= 90


# What is said of a field


def test_what_is_wrong_with_a_field_is_said_before_anything_else():
    offer = forms.offer(NEW, difference("We cure it.", "We treat it."))
    form = forms.compose(NEW, Site, errors={"text": "One.\nTwo."}, remarks=(offer,))
    assert fields(form)["text"].said() == (Remark("Has to change", ("One.", "Two.")), offer)
    assert fields(form)["note"].said() == ()


@pytest.mark.parametrize("token", [NEW, Token("abcdefgh", 3, Action.REVISE)])
def test_an_offer_shows_the_wording_and_takes_it_for_the_same_draft(token):
    changes = difference("We cure it.", "We treat it.")
    offer = forms.offer(token, changes)
    assert offer.changes == changes
    assert offer.button.label == "Use the suggested wording"
    assert offer.button.token == replace(token, action=Look.SUGGEST)


def test_a_reviewer_who_asks_for_changes_may_say_what_to_write_instead():
    token = Token("abcdefgh", 1, Action.RETURN)
    for by_checks, hint in ((True, "By the checks"), (False, "Change it here")):
        form = forms.reason_form(token, ("About.",), wording="We treat it.", by_checks=by_checks)
        wording = fields(form)["wording"]
        assert (wording.value, wording.optional, wording.limit) == ("We treat it.", True, TEXT_LIMIT)
        assert hint in wording.hint
    again = forms.reason_form(token, ("About.",), {"note": "N", "wording": "Mine."}, wording="We treat it.")
    assert fields(again)["wording"].value == "Mine."
