"""The desk: what comes of every press, and what is kept of it."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from fakes import (
    BLOCKED,
    BO,
    CLARA,
    CLEAN,
    DEV,
    HOUR,
    NOW,
    OMAR,
    OTTO,
    RITA,
    TO_ALLOW,
    Bot,
    a_post,
)

import policies
from bot import filing
from bot.cards import Card
from bot.draft import Action, Need, Status, Step, approved_digest, digest_of
from bot.errors import Declined, Refused
from bot.forms import Form
from bot.judge import Judge
from bot.names import RULES
from bot.press import CHECK, HOLD_ALL, NEW, RELEASE_ALL, Look, Press, Token
from bot.wording import Change, difference
from policies.example import CLINIC
from policies.post import Site
from policies.rules import OwnCheck, Rules
from policies.severity import Severity

REASON = "Please name the source"
NUMBERS = "Call our patient Mr. Invented at 312-555-0142."
"""A text that tells of a patient, for the fields beside the post."""


def errors(form):
    assert isinstance(form, Form)
    return form.errors()


async def everything(bot):
    """All that is in the store, as text."""
    return await bot.store._reader.ask(lambda db: "\n".join(db.iterdump()))


async def blocked(bot):
    return [json.loads(entry.body) for entry in await bot.store.log("blocked")]


# A new post


async def test_without_fields_the_composer_opens_with_the_clinics_networks(bot):
    form = await bot.press(Action.SUBMIT, CLARA, draft="")
    assert form.title == "New post"
    [sites] = [field for field in form.fields if field.name == "sites"]
    assert [option.label for option in sites.options] == ["Facebook", "LinkedIn"]


async def test_a_post_that_is_sent_is_stored_filed_and_shown(bot):
    card = await bot.write(
        TO_ALLOW, link="https://example.org/news", note="Before noon, please", request="r1"
    )
    draft = await bot.read()
    assert (draft.status, draft.author) == (Status.IN_REVIEW, CLARA)
    assert draft.post == a_post(TO_ALLOW, link="https://example.org/news", zone="America/Chicago")
    assert draft.latest.note == "Before noon, please"
    assert draft.latest.to_allow() == ("phone-number",)
    assert draft.latest.edition
    assert [(e.action, e.request) for e in draft.events] == [(Action.SUBMIT, "r1")]
    assert await bot.store.find(filing.REVIEW) == [draft.id]
    assert await bot.store.find(filing.mine(CLARA.email)) == [draft.id]
    assert list(await bot.jobs()) == [f"show:slack:{draft.id}"]
    assert card.headline == "In review · Facebook and LinkedIn"


async def test_the_same_request_twice_is_one_draft(bot):
    first = await bot.write(request="slack:V1")
    again = await bot.write(request="slack:V1")
    assert again == first
    assert await bot.store.count(filing.REVIEW) == 1


async def test_the_same_request_twice_at_once_is_one_draft(bot):
    cards = await asyncio.gather(*(bot.write(request="slack:V1") for _ in range(4)))
    assert len({card.draft for card in cards}) == 1
    assert await bot.store.count(filing.REVIEW) == 1


async def test_the_same_request_with_another_wording_is_told_where_the_first_one_is(bot):
    await bot.write(request="slack:V1")
    with pytest.raises(Refused, match=r"An earlier wording of this was sent.*Edit and resend"):
        await bot.write("Our lobby is open, and warm.", request="slack:V1")
    assert await bot.store.count(filing.REVIEW) == 1


async def test_two_requests_are_two_drafts(bot):
    assert (await bot.write(request="r1")).draft != (await bot.write(request="r2")).draft


async def test_the_same_request_may_be_mended_after_it_was_stopped(bot):
    await bot.write(BLOCKED, request="slack:V1")
    await bot.write(request="slack:V1")
    assert (await bot.read()).status is Status.IN_REVIEW


async def test_who_is_no_author_is_told_what_to_do_and_nothing_is_kept(bot):
    for person in (OTTO, RITA):
        with pytest.raises(Refused, match="not listed as an author here, so nothing was sent"):
            await bot.write(by=person)
    assert await bot.store.count(filing.REVIEW) == 0


# Checks before anything is stored


async def test_a_blocked_text_comes_back_with_what_to_do_beside_the_field(bot):
    form = await bot.write(BLOCKED, link="https://example.org/")
    assert list(errors(form)) == ["text"]
    assert "Remove the record number" in errors(form)["text"]
    assert "PHI008" in errors(form)["text"]
    assert "00481516" not in errors(form)["text"]
    values = {field.name: field.value for field in form.fields}
    assert (values["text"], values["link"]) == (BLOCKED, "https://example.org/")


async def test_of_a_blocked_text_only_codes_and_a_salted_hash_are_kept(bot):
    await bot.write(BLOCKED)
    [line] = await blocked(bot)
    assert set(line) == {"at", "by", "codes", "salt", "scrypt"}
    assert (line["by"], line["codes"], len(line["scrypt"])) == (CLARA.email, ["PHI008"], 128)
    kept = await everything(bot)
    assert "00481516" not in kept
    assert "walks again" not in kept
    assert await bot.store.count(filing.REVIEW) == await bot.store.count(filing.mine(CLARA.email)) == 0
    assert await bot.store.backlog() == {"dead": 0}


async def test_the_hash_of_the_same_blocked_text_is_another_each_time(bot):
    await bot.write(BLOCKED)
    await bot.write(BLOCKED)
    one, other = await blocked(bot)
    assert one["scrypt"] != other["scrypt"]


async def test_only_the_worst_findings_are_named_and_the_rest_is_counted(bot):
    numbers = " ".join(f"MRN 0048151{n}." for n in range(7))
    said = errors(await bot.write(numbers))["text"]
    assert said.count("PHI008") == 3
    assert said.endswith("And 4 more.")


async def test_the_length_on_every_network_is_told_however_many_there_are(tmp_path):
    bot = await Bot.open(tmp_path, sites=(Site.X, Site.BLUESKY, Site.THREADS, Site.MASTODON))
    sites = ("x", "bluesky", "threads", "mastodon")
    said = errors(await bot.write(f"{BLOCKED} {'word ' * 120}", sites=sites))["text"].split("\n")
    assert "PHI008" in said[0]
    assert len(said) == 5
    for site, line in zip((Site.BLUESKY, Site.MASTODON, Site.THREADS, Site.X), sorted(said[1:]), strict=True):
        assert site.label in line
        assert not line.startswith("“")
    assert not [line for line in said if "more." in line]
    await bot.store.close()


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Our patient, MRN 00481516, walks again.", "“0…6”: "),
        ("Our patient was born on 3/2/1961.", "“3…1”: "),
        ("Our patient Maria Roe walks again.", "“M… R…”: "),
    ],
)
async def test_a_hint_shows_the_ends_of_a_number_and_of_a_word_only_its_start(bot, text, hint):
    assert errors(await bot.write(text))["text"].startswith(hint)


async def test_a_record_number_in_the_note_is_refused_beside_the_note(bot):
    form = await bot.write(note="It is about MRN 00481516")
    assert list(errors(form)) == ["note"]
    assert "Remove the record number" in errors(form)["note"]
    assert "00481516" not in await everything(bot)


async def test_a_record_number_in_the_link_is_refused_beside_the_link(bot):
    form = await bot.write(link="https://example.org/?q=MRN+00481516/MRN:00481516")
    assert list(errors(form)) == ["link"]
    assert "00481516" not in await everything(bot)


CONTACTS = ("Call 312-555-0177", "Ask jo@invalid.example")
"""A number and an address that are not the clinic's."""


@pytest.mark.parametrize("contact", CONTACTS)
async def test_a_contact_in_the_note_is_refused_beside_it_and_not_kept(bot, contact):
    form = await bot.write(note=contact)
    assert list(errors(form)) == ["note"]
    assert "Give one of the clinic's own" in errors(form)["note"]
    assert contact.split()[-1] not in errors(form)["note"] + await everything(bot)
    assert await bot.store.count(filing.REVIEW) == 0


@pytest.mark.parametrize(
    "link",
    [
        "https://example.net/?tel=312-555-0177",
        "https://example.net/call/312-555-0177",
        "https://example.net/#312.555.0177",
        "https://example.net/?mail=jo@invalid.example",
    ],
)
async def test_a_contact_in_the_link_is_refused_beside_it_and_not_kept(bot, link):
    form = await bot.write(link=link)
    assert list(errors(form)) == ["link"]
    assert "Give one of the clinic's own" in errors(form)["link"]
    kept = await everything(bot)
    parts = ("555-0177", "555.0177", "invalid.example")
    assert not [part for part in parts if part in errors(form)["link"] + kept]


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/call?tel=312-555-0100",
        "https://example.org/?mail=team@example.org",
        "https://www.facebook.com/123456789012345",
        "https://example.org/news/2026-12-01",
    ],
)
async def test_the_clinics_own_contacts_and_plain_numbers_may_stand_in_a_link(bot, link):
    await bot.write(link=link, note="Or call 312-555-0100, team@example.org")
    assert (await bot.read()).post.link == link


@pytest.mark.parametrize("action", [Action.RETURN, Action.REJECT, Action.HOLD])
@pytest.mark.parametrize("contact", CONTACTS)
async def test_a_contact_in_a_reason_is_refused_beside_it_and_not_kept(bot, action, contact):
    await (bot.approved() if action is Action.HOLD else bot.write())
    before = await everything(bot)
    assert list(errors(await bot.press(action, RITA, {"note": contact}))) == ["note"]
    assert await everything(bot) == before


async def test_a_patients_number_in_the_note_is_refused(bot):
    assert list(errors(await bot.write(note=NUMBERS))) == ["note"]
    assert "555-0142" not in await everything(bot)


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"text": " \n "}, "text", "Write something here first."),
        ({"text": None}, "text", "Write something here first."),
        ({"text": "a" * 3001}, "text", "This has 3,001 characters; 3,000 fit. Shorten it."),
        ({"text": "🙂" * 40_000}, "text", "This has 40,000 characters; 3,000 fit. Shorten it."),
        ({"note": "a" * 1001}, "note", "This has 1,001 characters; 1,000 fit. Shorten it."),
        ({"sites": ()}, "sites", "Pick at least one."),
        ({"sites": ("facebook", "myspace")}, "sites", "Pick from the list."),
        ({"sites": ("tiktok",)}, "sites", "Pick from the list."),
        ({"kind": "rumour"}, "kind", "Pick from the list."),
        ({"link": "example.org"}, "link", "Write the whole address, starting with https://."),
        ({"link": "javascript:alert(1)"}, "link", "Write the whole address, starting with https://."),
        ({"link": "https://[broken"}, "link", "Write the whole address, starting with https://."),
        ({"link": "https://example.org/a b"}, "link", "Write the whole address, starting with https://."),
        ({"publish_at": NOW}, "publish_at", "This time has passed."),
        ({"publish_at": NOW + 367 * 24 * HOUR}, "publish_at", "This is more than a year ahead."),
        ({"publish_at": datetime(2027, 3, 14, 2, 30)}, "publish_at", "clocks go forward"),  # noqa: DTZ001 - a wall clock
    ],
)
async def test_what_is_wrong_is_said_beside_its_field(bot, fields, field, said):
    found = errors(await bot.write(**fields))
    assert list(found) == [field]
    assert said in found[field]
    assert await bot.store.count(filing.REVIEW) == 0
    assert await blocked(bot) == []


async def test_everything_wrong_is_said_at_once(bot):
    form = await bot.write("", sites=(), link="x", publish_at=NOW - HOUR)
    assert sorted(errors(form)) == ["link", "publish_at", "sites", "text"]


@pytest.mark.parametrize(
    "text",
    [
        "שלום \u202eעולם",
        "👩\u200d⚕️🏳️\u200d🌈 open",
        "a\u200bb\u2060c",
        "half \ud83d of a face",
        "é" * 2990,
        "\u2028 x",
    ],
)
async def test_no_text_is_lost_on_its_way_through_the_desk(bot, text):
    await bot.write(text)
    assert (await bot.read()).post.text == text.strip()
    await bot.press(Action.APPROVE, RITA, {"allowed": (await bot.read()).latest.to_allow()})
    await bot.work()
    assert bot.site(Site.FACEBOOK).sent[0].text == text.strip()
    assert bot.surface.posted["review"].text == text.strip()


async def test_a_wanted_time_is_kept_in_utc_and_its_jobs_wait_for_it(bot):
    at = NOW + 3 * HOUR
    await bot.approved(publish_at=at.astimezone(tz=None))
    draft = await bot.read()
    assert (draft.post.publish_at, draft.post.publish_at.utcoffset()) == (at, timedelta(0))
    assert {job.due for job in (await bot.jobs("publish")).values()} == {at.timestamp()}


# Wording that the checks suggest


DATED = "Our patient was born on 3/2/1961."
"""A text that is stopped, with wording that would not be."""
YEAR = "Our patient was born in 1961."
AGED = "Meet our 94-year-old volunteer."
"""A text for a reviewer's decision, with wording that would need none."""
UNAGED = "Meet our 90-or-older volunteer."


def offered(form):
    """The text that a form offers, or None."""
    [changes] = [r.changes for f in form.fields for r in f.remarks if r.button] or [()]
    return "".join(words for change, words in changes if change is not Change.GONE) or None


def values(form):
    return {field.name: field.value for field in form.fields}


async def again(bot, form, action=None, *, by=CLARA, offered=True, **fields):
    """A form pressed as it stands: with its button for another wording, or sent off."""
    token = replace(form.token, action=action or form.token.action)
    filled = {**values(form), **fields}
    return await bot.desk.press(Press(token, by, bot.clock(), filled, "America/Chicago", offered=offered))


async def test_a_stopped_text_comes_back_with_the_wording_that_is_suggested(bot):
    form = await bot.write(DATED)
    assert (form.title, offered(form)) == ("Not sent yet", YEAR)
    assert "Leave the date out" in errors(form)["text"]
    assert "Instead" not in errors(form)["text"]
    assert values(form)["text"] == DATED
    assert len(await blocked(bot)) == 1


async def test_a_stopped_text_without_a_suggestion_is_offered_none(bot):
    assert offered(await bot.write("Our patient Maria Roe walks again.")) is None


async def test_one_press_puts_the_suggested_wording_into_the_form_and_keeps_the_rest(bot):
    form = await bot.write(DATED, note="For Monday", sites=("linkedin",), link="https://example.org/")
    taken = await again(bot, form, Look.SUGGEST)
    assert values(taken) == {**values(form), "text": YEAR}
    assert (taken.token, offered(taken), errors(taken)) == (NEW, None, {})
    assert "Read it once more" in str(taken.intro)
    assert await bot.store.count(filing.REVIEW) == 0
    await again(bot, taken, offered=False)
    assert await bot.store.count(filing.REVIEW) == 1


async def test_a_suggestion_is_made_for_the_text_as_it_is_now(bot):
    form = await bot.write(DATED)
    taken = await again(bot, form, Look.SUGGEST, text=f"Hello! {DATED}")
    assert values(taken)["text"] == f"Hello! {YEAR}"
    nothing = await again(bot, form, Look.SUGGEST, text=CLEAN)
    assert values(nothing)["text"] == CLEAN
    assert "Nothing is suggested for this text any more." in str(nothing.intro)


async def test_a_suggestion_needs_nothing_but_a_text_and_keeps_nothing(bot):
    before = await everything(bot)
    press = Press(
        Token("", 0, Look.SUGGEST), OTTO, NOW, {"text": DATED, "kind": "rumour", "sites": ("myspace",)}
    )
    assert values(await bot.desk.press(press))["text"] == YEAR
    assert values(await bot.desk.press(replace(press, fields={})))["text"] is None
    assert await everything(bot) == before


async def test_what_the_suggestion_leaves_is_still_said_to_have_to_change(bot):
    form = await bot.write(f"{DATED} Call Maria Roe, our patient.")
    taken = await again(bot, form, Look.SUGGEST)
    assert values(taken)["text"] == f"{YEAR} Call Maria Roe, our patient."
    assert "PHI001" in errors(taken)["text"]
    assert "PHI003" not in errors(taken)["text"]


async def test_a_suggestion_that_does_not_fit_the_field_is_not_offered(bot):
    text = "Our patient is 94. " + "Our lobby is open. " * 150
    assert offered(await bot.write(text))
    assert offered(await bot.write(text.ljust(2999, "a") + ".")) is None


async def test_wording_that_spares_a_reviewer_a_decision_is_offered_once_before_it_is_sent(bot):
    form = await bot.write(AGED)
    assert (form.title, errors(form), offered(form)) == ("Not sent yet", {}, UNAGED)
    assert "send yours once more" in str(form.intro)
    [needs, _] = next(f.remarks for f in form.fields if f.name == "text")
    assert needs.title == "Needs a decision"
    assert "PHI019" in str(needs.lines)
    assert await bot.store.count(filing.REVIEW) == 0
    assert await blocked(bot) == []
    await again(bot, form)
    [draft] = await bot.store.find(filing.REVIEW)
    assert (await bot.read(draft)).post.text == AGED


async def test_advice_stops_nobody_even_with_a_suggestion(bot):
    await bot.write("Write to us at team@mail.example.com, or call our clinic line +1 312-555-0145.")
    assert await bot.store.count(filing.REVIEW) == 1


async def test_editing_offers_the_wording_that_is_suggested(bot):
    await again(bot, await bot.write(AGED))
    [bot.draft] = await bot.store.find(filing.REVIEW)
    form = await bot.press(Action.REVISE, CLARA)
    assert (form.title, offered(form), values(form)["text"]) == ("Edit post", UNAGED, AGED)
    taken = await again(bot, form, Look.SUGGEST)
    assert taken.token == Token(bot.draft, 1, Action.REVISE)
    await again(bot, taken, offered=False)
    assert (await bot.read()).latest.post.text == UNAGED


async def test_opening_a_draft_shows_the_suggested_wording_while_it_may_still_be_taken(bot):
    await again(bot, await bot.write(AGED))
    [bot.draft] = await bot.store.find(filing.REVIEW)
    shown = "".join(words for change, words in (await bot.see(RITA)).suggested if change is not Change.GONE)
    assert shown == UNAGED
    await bot.press(Action.REJECT, RITA, {"note": REASON})
    assert (await bot.see(RITA)).suggested == ()


async def test_a_private_check_shows_the_suggested_wording(bot):
    shown = [(change, words) for change, words in (await check(bot, DATED)).suggested]
    assert "".join(words for change, words in shown if change is not Change.GONE) == YEAR
    assert (await check(bot, CLEAN)).suggested == ()


async def test_a_reviewer_hands_the_suggested_wording_to_the_author_with_the_reason(bot):
    await again(bot, await bot.write(AGED))
    [bot.draft] = await bot.store.find(filing.REVIEW)
    form = await bot.press(Action.RETURN, RITA)
    assert values(form) == {"note": None, "wording": UNAGED}
    await again(bot, form, by=RITA, note=REASON, offered=False)
    assert (await bot.read()).events[-1].wording == UNAGED
    edit = await bot.press(Action.REVISE, CLARA)
    assert values(edit)["text"] == UNAGED
    assert edit.intro == ((f"Rita Reviewer asks: {REASON}",),)
    [remark] = next(f.remarks for f in edit.fields if f.name == "text")
    assert remark.title == "This is Rita Reviewer's wording (struck out: yours, bold: new):"
    assert remark.changes == difference(AGED, UNAGED)
    assert (await bot.see(CLARA)).suggested == difference(AGED, UNAGED)
    await again(bot, edit, offered=False)
    assert (await bot.read()).post.text == UNAGED


async def test_a_reviewer_may_word_it_as_they_like_or_not_at_all(bot):
    await bot.write()
    form = await bot.press(Action.RETURN, RITA)
    assert values(form)["wording"] == CLEAN
    await again(bot, form, by=RITA, note=REASON, offered=False)
    assert (await bot.read()).events[-1].wording == ""
    assert values(await bot.press(Action.REVISE, CLARA))["text"] == CLEAN
    await bot.revise()
    await bot.press(Action.RETURN, RITA, {"note": REASON, "wording": " Our lobby is warm. "})
    edit = await bot.press(Action.REVISE, CLARA)
    assert values(edit)["text"] == "Our lobby is warm."


async def test_a_wording_that_would_be_stopped_is_refused_beside_it_and_not_kept(bot):
    await bot.write()
    before = await everything(bot)
    form = await bot.press(Action.RETURN, RITA, {"note": REASON, "wording": BLOCKED})
    assert list(errors(form)) == ["wording"]
    assert values(form)["wording"] == BLOCKED
    assert await everything(bot) == before
    assert list(errors(await bot.press(Action.RETURN, RITA, {"note": "", "wording": BLOCKED}))) == [
        "note",
        "wording",
    ]


async def test_a_number_that_a_reviewer_may_allow_may_stand_in_a_wording(bot):
    await bot.write(TO_ALLOW)
    await bot.press(Action.RETURN, RITA, {"note": REASON, "wording": f"Hello. {TO_ALLOW}"})
    assert (await bot.read()).status is Status.RETURNED


# What goes with a post


BESIDE = {
    "link": "https://example.org/news",
    "evidence": "https://example.org/study",
    "authorization": "Form 7, privacy office",
    "sponsor": "Example Foundation",
}
SPONSORED = "Sponsored by Example Foundation: our lobby is open again."


async def test_what_goes_with_a_post_is_stored_approved_and_edited_with_it(bot):
    await bot.write(SPONSORED, **BESIDE)
    first = await bot.read()
    assert {name: getattr(first.post, name) for name in BESIDE} == BESIDE
    form = await bot.press(Action.REVISE, CLARA)
    assert {name: values(form)[name] for name in BESIDE} == BESIDE
    for name in BESIDE:
        other = {**BESIDE, name: ""}
        await bot.press(
            Action.REVISE, CLARA, {"kind": "post", "text": SPONSORED, "sites": ("facebook",), **other}
        )
        assert (await bot.read()).latest.digest != first.latest.digest
        assert getattr((await bot.read()).post, name) == ""


@pytest.mark.parametrize("name", BESIDE)
async def test_a_record_number_beside_a_post_is_refused_there_and_not_kept(bot, name):
    said = "https://example.org/?q=MRN+00481516" if name in ("link", "evidence") else "MRN 00481516"
    form = await bot.write(SPONSORED, **{name: said})
    assert list(errors(form)) == [name]
    assert "00481516" not in errors(form)[name] + await everything(bot)


async def test_a_source_is_a_web_address(bot):
    assert errors(await bot.write(evidence="a study")) == {
        "evidence": "Write the whole address, starting with https://."
    }


# A private check


async def check(bot, text, sites=(), by=OTTO, kind="post"):
    return await bot.desk.press(Press(CHECK, by, NOW, {"kind": kind, "text": text, "sites": sites}))


async def test_a_private_check_says_what_would_happen_and_keeps_nothing(bot):
    before = await everything(bot)
    for text, headline in (
        (BLOCKED, "This would be stopped"),
        (TO_ALLOW, "A reviewer would have to look at this"),
        (CLEAN, "Nothing stops this"),
    ):
        card = await check(bot, text)
        assert card.headline == card.preview == headline
        assert (card.text, card.buttons) == (text, ())
    assert await everything(bot) == before


async def test_a_private_check_says_how_long_each_network_finds_a_text(bot):
    card = await check(bot, "👩\u200d⚕️ open", ("facebook", "linkedin"))
    assert [line[0] for line in card.lines] == [
        "Facebook: 9 of 63,206 characters",
        "LinkedIn: 9 of 3,000 characters",
    ]


async def test_a_private_check_judges_a_reply_as_a_reply(bot):
    text = "Bring your insurance card to your appointment."
    names = {}
    for kind in ("post", "reply"):
        card = await check(bot, text, kind=kind)
        names[kind] = {finding.name for finding in card.findings}
    assert names == {"post": set(), "reply": {"confirmed-patient"}}


async def test_a_private_check_is_asked_for_and_answered_like_any_form(bot):
    assert errors(await check(bot, " "))["text"] == "Write something here first."
    assert isinstance(await bot.desk.press(Press(CHECK, OTTO, NOW)), Form)


# Decisions


async def test_an_approval_goes_into_the_queue_and_is_on_record(bot):
    card = await bot.approved()
    draft = await bot.read()
    assert draft.status is Status.SCHEDULED
    assert [e.action for e in draft.events] == [Action.SUBMIT, Action.APPROVE, Action.SCHEDULE]
    assert approved_digest(draft) == digest_of(draft.post)
    assert set(await bot.jobs("publish")) == {f"publish:{draft.id}:{s}" for s in ("facebook", "linkedin")}
    assert await bot.store.find(filing.REVIEW) == []
    assert await bot.store.find(filing.QUEUE) == [draft.id]
    assert "Approved by Rita Reviewer, " in str(card.lines)


async def test_review_findings_have_to_be_ticked_by_name(bot):
    await bot.write(TO_ALLOW)
    form = await bot.press(Action.APPROVE, RITA)
    [ticks] = form.fields
    assert [option.label for option in ticks.options] == ["Allow phone-number"]
    for fields in ({}, {"allowed": ()}, {"allowed": ("another-finding",)}):
        again = await bot.press(Action.APPROVE, RITA, fields)
        assert "Tick every finding" in errors(again)["allowed"]
    assert (await bot.read()).status is Status.IN_REVIEW
    await bot.press(Action.APPROVE, RITA, {"allowed": ("phone-number",)})
    assert (await bot.read()).last(Action.APPROVE).allowed == ("phone-number",)


@pytest.mark.parametrize("action", [Action.RETURN, Action.REJECT])
async def test_ask_for_changes_and_reject_need_a_reason(bot, action):
    await bot.write()
    assert errors(await bot.press(action, RITA)) == {}
    assert errors(await bot.press(action, RITA, {"note": " "})) == {"note": "Write something here first."}
    assert (await bot.read()).status is Status.IN_REVIEW
    await bot.press(action, RITA, {"note": f" {REASON} "})
    draft = await bot.read()
    assert (draft.status, draft.events[-1].note) == (
        {Action.RETURN: Status.RETURNED, Action.REJECT: Status.REJECTED}[action],
        REASON,
    )


@pytest.mark.parametrize("action", [Action.RETURN, Action.REJECT, Action.HOLD])
async def test_a_reason_with_patient_details_is_refused_and_not_kept(bot, action):
    await (bot.approved() if action is Action.HOLD else bot.write())
    form = await bot.press(action, RITA, {"note": NUMBERS})
    assert list(errors(form)) == ["note"]
    assert "555-0142" not in await everything(bot)


async def test_two_reviewers_at_once_are_one_decision_and_a_clear_answer(bot):
    await bot.write()
    results = await asyncio.gather(
        bot.press(Action.APPROVE, RITA),
        bot.press(Action.REJECT, OMAR, {"note": REASON}),
        return_exceptions=True,
    )
    [card] = [r for r in results if isinstance(r, Card)]
    [refused] = [r for r in results if isinstance(r, Refused)]
    draft = await bot.read()
    decided = [e for e in draft.events if e.by in (RITA, OMAR)]
    assert len(decided) == 1
    assert str(refused).startswith(f"{decided[0].by.name} ")
    assert str(refused).endswith("nothing changed.")
    assert card.draft == draft.id


async def test_ten_clicks_at_once_are_one_decision(bot):
    await bot.write()
    clicks = [bot.press(Action.APPROVE, (RITA, OMAR, BO)[n % 3]) for n in range(10)]
    results = await asyncio.gather(*clicks, return_exceptions=True)
    assert sum(isinstance(r, Card) for r in results) == 1
    assert sum(isinstance(r, Refused) for r in results) == 9
    assert len([e for e in (await bot.read()).events if e.action is Action.APPROVE]) == 1


async def test_a_second_click_is_told_who_was_faster_and_changes_nothing(bot):
    await bot.approved()
    before = await everything(bot)
    bot.clock.pass_by(minutes=2)
    with pytest.raises(Refused, match="Rita Reviewer approved it 2 minutes ago"):
        await bot.press(Action.APPROVE, OMAR)
    assert await everything(bot) == before


@pytest.mark.parametrize("person", [BO, OTTO, DEV])
async def test_who_may_not_decide_is_told_why_and_nothing_changes(bot, person):
    await bot.write(by=BO)
    before = await everything(bot)
    said = "somebody else has to" if person is BO else "Only compliance reviewers"
    for action in (Action.APPROVE, Action.RETURN, Action.REJECT):
        for fields in (None, {"note": REASON, "allowed": ()}):
            with pytest.raises(Refused, match=said):
                await bot.press(action, person, fields)
    assert await everything(bot) == before


async def test_a_card_of_an_older_revision_decides_nothing(bot):
    await bot.write()
    await bot.revise(sites=("facebook",))
    before = await everything(bot)
    with pytest.raises(Refused, match="This card shows revision 1; revision 2 is the newest"):
        await bot.press(Action.APPROVE, RITA, revision=1)
    assert await everything(bot) == before


async def test_a_draft_that_is_not_there_is_said_to_be_gone(bot):
    for action in (Action.APPROVE, Action.WITHDRAW, Look.SEE):
        with pytest.raises(Refused, match=r"not here any more. Start a new one with /post"):
            await bot.desk.press(Press(Token("unknown1", 1, action), RITA, NOW))


async def test_nobody_makes_the_bots_own_moves(bot):
    await bot.approved()
    for person in (CLARA, RITA, OTTO):
        for action in (Action.PUBLISH, Action.STALL, Action.LAPSE):
            with pytest.raises(Refused):
                await bot.press(action, person)


async def test_a_review_of_two_steps_takes_two_people(tmp_path):
    steps = (
        Step("Compliance", frozenset({RITA.email}), Need.ANY),
        Step("Privacy", frozenset({OMAR.email}), Need.ANY),
    )
    bot = await Bot.open(tmp_path, steps=steps)
    card = await bot.approved()
    assert "Compliance: approved   Privacy: waiting" in str(card.lines)
    with pytest.raises(Refused, match=r"waits for Privacy now. Your own step is done"):
        await bot.press(Action.APPROVE, RITA)
    await bot.press(Action.APPROVE, OMAR)
    assert (await bot.read()).status is Status.SCHEDULED
    await bot.store.close()


# Changes


async def test_editing_starts_from_what_was_written_and_what_was_asked(bot):
    await bot.write(note="For the newsletter", link="https://example.org/")
    await bot.press(Action.RETURN, RITA, {"note": REASON})
    form = await bot.press(Action.REVISE, CLARA)
    assert form.intro == ((f"Rita Reviewer asks: {REASON}",),)
    values = {field.name: field.value for field in form.fields}
    assert (values["text"], values["note"], values["link"]) == (
        CLEAN,
        "For the newsletter",
        "https://example.org/",
    )
    assert values["sites"] == ("facebook", "linkedin")


async def test_a_new_revision_is_shown_as_a_word_level_diff(bot):
    await bot.write("Our lobby is closed again.")
    await bot.press(Action.RETURN, RITA, {"note": REASON})
    await bot.revise(CLEAN, ("facebook",))
    card = await bot.see(RITA)
    assert [(change, words.strip()) for change, words in card.changes] == [
        (Change.SAME, "Our lobby is"),
        (Change.GONE, "closed"),
        (Change.NEW, "open"),
        (Change.SAME, "again."),
    ]
    draft = await bot.read()
    assert (draft.status, draft.latest.number, draft.post.sites) == (
        Status.IN_REVIEW,
        2,
        (Site.FACEBOOK,),
    )


async def test_a_blocked_revision_leaves_the_draft_as_it_was(bot):
    await bot.write()
    await bot.press(Action.RETURN, RITA, {"note": REASON})
    before = await bot.read()
    form = await bot.revise(BLOCKED)
    assert list(errors(form)) == ["text"]
    assert form.token == Token(bot.draft, 1, Action.REVISE)
    assert await bot.read() == before
    assert len(await blocked(bot)) == 1


async def test_an_edit_of_a_queued_post_takes_it_out_of_the_queue(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await bot.revise(sites=("facebook",))
    bot.clock.pass_by(hours=2)
    await bot.work()
    assert bot.site(Site.FACEBOOK).sent == bot.site(Site.LINKEDIN).sent == []
    assert await bot.store.find(filing.QUEUE) == []


async def test_a_withdrawn_post_never_goes_out(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await bot.press(Action.WITHDRAW, CLARA)
    bot.clock.pass_by(hours=2)
    await bot.work()
    assert bot.site(Site.FACEBOOK).sent == []
    assert await bot.jobs("publish") == {}


# Times


async def test_a_late_approval_asks_for_a_new_time_and_nothing_is_sent(bot):
    await bot.write(publish_at=NOW + HOUR)
    bot.clock.pass_by(hours=2)
    card = await bot.press(Action.APPROVE, RITA)
    draft = await bot.read()
    assert (draft.status, draft.events[-1].action) == (Status.APPROVED, Action.LAPSE)
    assert "Its time has passed" in str(card.lines)
    await bot.work()
    assert bot.site(Site.FACEBOOK).sent == []
    assert "Pick another time" in str(bot.surface.posted["notice-2"])


@pytest.mark.parametrize("by", [CLARA, RITA])
async def test_a_new_time_keeps_the_approval(bot, by):
    await bot.write(publish_at=NOW + HOUR)
    bot.clock.pass_by(hours=2)
    await bot.press(Action.APPROVE, RITA)
    assert isinstance(await bot.press(Action.RESCHEDULE, by), Form)
    await bot.press(Action.RESCHEDULE, by, {"publish_at": NOW + 4 * HOUR})
    draft = await bot.read()
    assert (draft.status, draft.post.publish_at) == (Status.SCHEDULED, NOW + 4 * HOUR)
    bot.clock.pass_by(hours=2)
    await bot.work()
    assert [p.text for p in bot.site(Site.FACEBOOK).sent] == [CLEAN]


async def test_a_new_time_may_be_now(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await bot.press(Action.RESCHEDULE, CLARA, {"publish_at": NOW + HOUR, "now": ("now",)})
    assert (await bot.read()).post.publish_at is None
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED


@pytest.mark.parametrize("hours", [0, 2])
@pytest.mark.parametrize("ticks", [{}, {"now": ()}, {"now": None}, {"now": ("later",)}])
async def test_a_new_time_that_is_left_empty_without_the_tick_changes_nothing(bot, hours, ticks):
    await bot.write(publish_at=NOW + HOUR)
    bot.clock.pass_by(hours=hours)
    await bot.press(Action.APPROVE, RITA)
    before = await everything(bot)
    form = await bot.press(Action.RESCHEDULE, CLARA, {"publish_at": None, **ticks})
    assert errors(form) == {"publish_at": "Pick a time, or tick the box to publish it now."}
    assert await everything(bot) == before


async def test_the_form_for_a_new_time_saved_untouched_never_publishes_early(bot):
    await bot.approved(publish_at=NOW + HOUR)
    form = await bot.press(Action.RESCHEDULE, CLARA)
    await bot.press(Action.RESCHEDULE, CLARA, {field.name: field.value for field in form.fields})
    draft = await bot.read()
    assert (draft.status, draft.post.publish_at) == (Status.SCHEDULED, NOW + HOUR)
    bot.clock.pass_by(minutes=59)
    await bot.work()
    assert bot.site(Site.FACEBOOK).sent == []


async def test_the_form_for_a_time_that_has_passed_saved_untouched_is_refused(bot):
    await bot.write(publish_at=NOW + HOUR)
    bot.clock.pass_by(hours=2)
    await bot.press(Action.APPROVE, RITA)
    form = await bot.press(Action.RESCHEDULE, CLARA)
    again = await bot.press(Action.RESCHEDULE, CLARA, {field.name: field.value for field in form.fields})
    assert "This time has passed" in errors(again)["publish_at"]
    assert (await bot.read()).status is Status.APPROVED


async def test_a_new_time_that_has_passed_is_refused_beside_its_field(bot):
    await bot.approved(publish_at=NOW + HOUR)
    form = await bot.press(Action.RESCHEDULE, CLARA, {"publish_at": NOW - HOUR})
    assert "This time has passed" in errors(form)["publish_at"]
    assert (await bot.read()).post.publish_at == NOW + HOUR


# An organisation's own rules


class Noting(Judge):
    """A judge that remembers for which day it was asked."""

    def __init__(self):
        super().__init__(RULES)
        self.days = []

    async def ask(self, question, *args, **kwargs):
        self.days += [arg for arg in args if isinstance(arg, date)]
        return await super().ask(question, *args, **kwargs)


async def test_a_post_is_judged_for_the_day_it_would_appear_where_the_clinic_is(bot):
    bot.desk.judge = judge = Noting()
    midnight = datetime(2026, 12, 6, 6, tzinfo=UTC)  # in Chicago
    await bot.write(publish_at=midnight - HOUR)
    await bot.write(publish_at=midnight)
    bot.clock.now = midnight - HOUR
    await bot.write()
    await check(bot, CLEAN)
    assert judge.days == [date(2026, 12, 5), date(2026, 12, 6), date(2026, 12, 5), date(2026, 12, 1)]
    await bot.press(Action.APPROVE, RITA)
    judge.days.clear()
    await bot.press(Action.RESCHEDULE, CLARA, {"publish_at": midnight + 24 * HOUR})
    assert judge.days == [date(2026, 12, 7)]
    judge.close()


def own(severity, phrase):
    """A clinic with a check of its own."""
    rule = OwnCheck(
        "OWN001", "old-name", severity, "Say the new name.", "Brand guide", ("«x»",), ("y",), phrase=phrase
    )
    return replace(CLINIC, rules=Rules(checks=(rule,)))


async def test_an_own_check_stops_a_post_and_is_told_beside_its_field(tmp_path):
    clinic = own(Severity.BLOCK, "old clinic")
    bot = await Bot.open(tmp_path, clinic=clinic)
    form = await bot.write("The Old  Clinic is open.")
    assert errors(form) == {"text": "“O… C…”: Say the new name. — OWN001"}
    assert [line["codes"] for line in await blocked(bot)] == [["OWN001"]]
    await bot.write("The older clinic is open.")
    assert (await bot.read()).latest.edition == policies.edition(clinic, RULES.edition)
    assert policies.edition(clinic, RULES.edition) != policies.edition(CLINIC, RULES.edition)
    await bot.store.close()


@pytest.mark.parametrize("severity", [Severity.REVIEW, Severity.BLOCK])
async def test_a_new_time_asks_for_another_look_where_the_rules_are_stricter_by_then(bot, severity):
    await bot.approved("Lost a scarf?", publish_at=NOW + HOUR)
    before = await everything(bot)
    bot.desk.organisation = replace(bot.desk.organisation, clinic=own(severity, "scarf"))
    form = await bot.press(Action.RESCHEDULE, CLARA, {"publish_at": NOW + 4 * HOUR})
    assert errors(form)["publish_at"] == (
        "On that day this would need another look. Edit and resend it.\n“s…”: Say the new name. — OWN001"
    )
    assert await everything(bot) == before


async def test_a_new_time_needs_no_other_look_at_what_is_decided_or_only_advice(bot):
    await bot.write(TO_ALLOW, publish_at=NOW + HOUR)
    await bot.press(Action.APPROVE, RITA, {"allowed": ("phone-number",)})
    bot.desk.organisation = replace(bot.desk.organisation, clinic=own(Severity.ADVICE, "scarf"))
    await bot.press(Action.RESCHEDULE, CLARA, {"publish_at": NOW + 4 * HOUR})
    assert (await bot.read()).post.publish_at == NOW + 4 * HOUR


# Hold and release


WAITS = "It waits until the hold on everything is released."


@pytest.mark.parametrize("publish_at", [None, NOW + HOUR])
async def test_what_is_approved_during_a_hold_on_everything_is_said_to_wait_for_its_end(bot, publish_at):
    await bot.write(publish_at=publish_at)
    await hold_all(bot, fields={"note": REASON})
    card = await bot.press(Action.APPROVE, RITA)
    draft = await bot.read()
    assert (draft.events[-1].action, draft.events[-1].note) == (Action.SCHEDULE, WAITS)
    await bot.work()
    review = bot.surface.posted["review"]
    notice = bot.surface.posted["notice-2"]
    for told in (card, review, notice):
        assert WAITS in str(told.lines[-1])
        assert "Goes out now" not in str(told.lines)
    assert bot.site(Site.FACEBOOK).sent == []


async def test_what_is_released_during_a_hold_on_everything_waits_for_its_end_too(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await bot.press(Action.HOLD, OMAR, {"note": REASON})
    await hold_all(bot, fields={"note": REASON})
    await bot.press(Action.RELEASE, RITA)
    assert (await bot.read()).events[-1].note == WAITS


async def test_what_is_given_the_time_now_during_a_hold_on_everything_is_said_to_wait(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await hold_all(bot, fields={"note": REASON})
    card = await bot.press(Action.RESCHEDULE, CLARA, {"publish_at": None, "now": ("now",)})
    await bot.work()
    for told in (card, bot.surface.posted["review"], bot.surface.posted["notice-3"]):
        assert str(told.lines).count(WAITS) == 1
        assert "Goes out now" not in str(told.lines)


async def test_what_is_sent_again_during_a_hold_on_everything_is_said_to_wait(bot):
    bot.site(Site.FACEBOOK).script[:] = [Declined("no")]
    await bot.approved()
    await bot.work()
    await hold_all(bot, fields={"note": REASON})
    card = await bot.press(Action.RETRY, CLARA)
    await bot.work()
    newest = f"notice-{len((await bot.read()).events) - 1}"
    for told in (card, bot.surface.posted["review"], bot.surface.posted[newest]):
        assert str(told.lines).count(WAITS) == 1
        assert "Goes out now" not in str(told.lines)


async def test_a_post_approved_too_late_during_a_hold_asks_for_a_time_and_for_nothing_else(bot):
    await bot.write(publish_at=NOW + HOUR)
    await hold_all(bot, fields={"note": REASON})
    bot.clock.pass_by(hours=2)
    card = await bot.press(Action.APPROVE, RITA)
    assert (await bot.read()).events[-1].note == ""
    assert WAITS not in str(card.lines)


async def test_without_a_hold_on_everything_nothing_is_said_to_wait_for_its_end(bot):
    await hold_all(bot, fields={"note": REASON})
    await hold_all(bot, token=RELEASE_ALL)
    card = await bot.approved()
    assert card.lines[-1] == ("Goes out now.",)


async def test_a_held_post_stays_until_it_is_released(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await bot.press(Action.HOLD, OMAR, {"note": REASON})
    assert (await bot.read()).status is Status.HELD
    assert await bot.jobs("publish") == {}
    await bot.press(Action.RELEASE, RITA)
    draft = await bot.read()
    assert (draft.status, draft.post.publish_at) == (Status.SCHEDULED, NOW + HOUR)
    assert len(await bot.jobs("publish")) == 2


async def test_a_post_released_after_its_time_asks_for_another(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await bot.press(Action.HOLD, OMAR, {"note": REASON})
    bot.clock.pass_by(hours=3)
    await bot.press(Action.RELEASE, RITA)
    await bot.work()
    assert (await bot.read()).status is Status.APPROVED
    assert bot.site(Site.FACEBOOK).sent == []


async def hold_all(bot, by=RITA, fields=None, *, token=HOLD_ALL):
    return await bot.desk.press(Press(token, by, bot.clock(), fields))


async def test_holding_everything_needs_a_reviewer_and_a_reason(bot):
    for person in (CLARA, OTTO):
        for token in (HOLD_ALL, RELEASE_ALL):
            with pytest.raises(Refused, match="Only compliance reviewers can hold or release everything"):
                await hold_all(bot, person, {"note": REASON}, token=token)
    form = await hold_all(bot)
    assert (form.title, form.errors()) == ("Hold everything", {})
    assert errors(await hold_all(bot, fields={"note": ""}))
    assert errors(await hold_all(bot, fields={"note": NUMBERS}))
    assert await bot.store.get(filing.HOLD) is None


async def test_a_hold_on_everything_is_on_record_and_announced(bot):
    card = await hold_all(bot, fields={"note": REASON})
    assert (card.headline, card.preview) == (
        "Everything is on hold",
        "Everything is on hold, by Rita Reviewer.",
    )
    with pytest.raises(Refused, match="on hold already, by Rita Reviewer"):
        await hold_all(bot, OMAR, {"note": REASON})
    await hold_all(bot, OMAR, token=RELEASE_ALL)
    with pytest.raises(Refused, match="Nothing is on hold"):
        await hold_all(bot, token=RELEASE_ALL)
    lines = [json.loads(entry.body) for entry in await bot.store.log(filing.HOLD)]
    assert [(line["on"], line["by"]["email"], line["reason"]) for line in lines] == [
        (True, RITA.email, REASON),
        (False, OMAR.email, ""),
    ]


async def test_of_two_who_hold_everything_at_once_one_is_told(bot):
    results = await asyncio.gather(
        *(hold_all(bot, person, {"note": REASON}) for person in (RITA, OMAR)), return_exceptions=True
    )
    assert sorted(type(r).__name__ for r in results) == ["Card", "Refused"]
    assert len(await bot.store.log(filing.HOLD)) == 1


async def test_a_button_of_an_earlier_hold_releases_nothing(bot):
    await hold_all(bot, fields={"note": REASON})
    await hold_all(bot, token=RELEASE_ALL)
    await hold_all(bot, OMAR, {"note": REASON})
    with pytest.raises(Refused, match="This card is about an earlier hold"):
        await hold_all(bot, token=Token("", 1, Action.RELEASE))
    await hold_all(bot, token=Token("", 3, Action.RELEASE))
    assert not (await filing.read_hold(bot.store)).on


# Lists


async def test_home_shows_reviewers_what_waits_for_them_oldest_first_and_not_their_own(bot):
    written = []
    for person in (CLARA, BO, DEV):
        written.append((await bot.write(by=person)).draft)
        bot.clock.pass_by(minutes=1)
    titles = [listing.title for listing in (await bot.desk.home(BO)).listings]
    assert titles == ["Waiting for you", "Yours", "Coming up"]
    waiting, mine, _ = (await bot.desk.home(BO)).listings
    assert [card.draft for card in waiting.cards] == [written[0], written[2]]
    assert [card.draft for card in mine.cards] == [written[1]]


async def test_home_shows_authors_their_own_newest_change_first_and_nothing_to_decide(bot):
    first = (await bot.write()).draft
    bot.clock.pass_by(minutes=1)
    second = (await bot.write()).draft
    bot.clock.pass_by(minutes=1)
    await bot.press(Action.RETURN, RITA, {"note": REASON}, draft=first)
    mine, coming = (await bot.desk.home(CLARA)).listings
    assert (mine.title, coming.title) == ("Yours", "Coming up")
    assert [card.draft for card in mine.cards] == [first, second]


async def test_what_waits_for_somebody_else_does_not_wait_for_you(tmp_path):
    steps = (
        Step("Compliance", frozenset({RITA.email}), Need.ANY),
        Step("Privacy", frozenset({OMAR.email}), Need.ANY),
    )
    bot = await Bot.open(tmp_path, steps=steps)
    await bot.write()

    async def waiting():
        return [len((await bot.desk.home(person)).listings[0].cards) for person in (RITA, OMAR)]

    assert await waiting() == [1, 0]
    await bot.press(Action.APPROVE, RITA)
    assert await waiting() == [0, 1]
    await bot.store.close()


async def test_the_queue_is_in_the_order_of_its_times(bot):
    order = []
    for hours in (5, 2, 3):
        await bot.approved(publish_at=NOW + hours * HOUR)
        order.append(bot.draft)
    listing = await bot.desk.listing(CLARA, "queue")
    assert [card.draft for card in listing.cards] == [order[1], order[2], order[0]]
    with pytest.raises(Refused, match="not listed as one"):
        await bot.desk.listing(OTTO, "queue")


@pytest.mark.parametrize("person", [RITA, OTTO])
async def test_the_home_of_somebody_who_may_not_write_offers_no_new_post(bot, person):
    home = await bot.desk.home(person)
    assert home.new is None
    [mine] = [listing for listing in home.listings if listing.title == "Yours"]
    assert mine.empty.startswith("You are not listed as an author here.")
    assert [(await bot.desk.home(author)).new.token for author in (CLARA, BO)] == [NEW, NEW]


async def test_an_outsider_sees_nothing_of_others(bot):
    await bot.approved(publish_at=NOW + HOUR)
    home = await bot.desk.home(OTTO)
    assert [listing.cards for listing in home.listings] == [(), ()]
    assert (await bot.desk.listing(OTTO, "mine")).cards == ()
    with pytest.raises(Refused, match="Only its author and the reviewers can open a draft"):
        await bot.see(OTTO)


async def test_the_home_banner_says_that_everything_is_on_hold_and_only_reviewers_can_release(bot):
    assert (await bot.desk.home(RITA)).banner is None
    await hold_all(bot, fields={"note": REASON})
    assert [b.token for b in (await bot.desk.home(RITA)).banner.buttons] == [Token("", 1, Action.RELEASE)]
    banner = (await bot.desk.home(CLARA)).banner
    assert banner.buttons == ()
    assert REASON in str(banner.lines)


async def test_opening_a_draft_shows_its_history_to_its_author_and_the_reviewers(bot):
    await bot.write()
    await bot.press(Action.RETURN, RITA, {"note": REASON})
    for person in (CLARA, OMAR):
        card = await bot.see(person)
        assert [line[0] for line in card.history] == [
            "Submitted by Clara Clinician, ",
            "Changes requested by Rita Reviewer, ",
        ]
    assert [b.token.action for b in (await bot.see(CLARA)).buttons] == [Action.REVISE, Action.WITHDRAW]


async def test_opening_another_authors_draft_is_for_reviewers_only(bot):
    await bot.write()
    with pytest.raises(Refused, match="Only its author and the reviewers"):
        await bot.see(DEV)
