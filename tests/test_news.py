"""News for channels: what clinic.toml asks for, and what a Workflows webhook takes."""

from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from fakes import CLARA, NOW, RITA, STEPS, act, draft_in

from bot import clinic
from bot.cards import Audience
from bot.clinic import Misconfigured
from bot.draft import Action, Status
from bot.errors import Busy, Declined
from bot.filing import Hold
from bot.news import Channel, News, hold_news, news, overdue
from bot.settings import Secret
from handlers.teams_workflow import Workflow

EXAMPLE = Path(clinic.__file__).with_name("clinic.example.toml").read_text(encoding="utf-8")
ALL = Channel("19:news@thread.tacv2", frozenset(News))
QUIET = Channel("19:quiet@thread.tacv2", frozenset({News.PUBLISHED}))


def organisation(more):
    return clinic.parse(f"{EXAMPLE}\n{more}")


def problems(more):
    with pytest.raises(Misconfigured) as error:
        organisation(more)
    return error.value.problems


def said(card):
    return "".join(part for line in card.lines for part in line if isinstance(part, str))


# clinic.toml


def test_channels_reminders_and_aliases_are_read():
    found = organisation(
        """
[[slack.channels]]
channel = "C0NEWS001"
tell = ["published"]
[teams]
review_channel = "19:abc@thread.tacv2"
[[teams.channels]]
channel = "19:def@thread.tacv2"
tell = ["held", "waiting"]
text = true
[workflow]
tell = ["stuck"]
[review]
remind_after_hours = 8
[people.aliases]
"R.R@tenant.example.org" = "rita.reviewer@example.org"
"""
    )
    assert found.review_channels == {"slack": "C0REVIEW1", "teams": "19:abc@thread.tacv2"}
    assert found.channels == {
        "slack": (Channel("C0NEWS001", frozenset({News.PUBLISHED})),),
        "teams": (Channel("19:def@thread.tacv2", frozenset({News.HELD, News.WAITING}), text=True),),
        "workflow": (Channel("", frozenset({News.STUCK})),),
    }
    assert found.remind_after == timedelta(hours=8)
    assert found.reminded("teams")
    assert not found.reminded("slack")
    assert found.person("r.r@TENANT.example.org", "Rita") == found.person("rita.reviewer@example.org", "Rita")


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ('[teams]\nreview_channel = "C0REVIEW1"', '"C0REVIEW1" is no channel id'),
        ('[[teams.channels]]\nchannel = "19:a@thread.v2"\ntell = ["soon"]', '"soon" is not one of submitted'),
        ('[[teams.channels]]\nchannel = "19:a@thread.v2"\ntell = []', "takes a list of texts"),
        ('[[teams.channels]]\ntell = ["held"]', "channel: is missing"),
        ('[[slack.channels]]\nchannel = "19:a@thread.v2"\ntell = ["held"]', "is no channel id"),
        ('[workflow]\ntell = ["held"]\ntext = "yes"', "takes true or false"),
        ('[workflow]\ntel = ["held"]', "did you mean tell?"),
        ("[review]\nremind_after_hours = 0", "remind_after_hours"),
        ('[people.aliases]\n"nobody" = "rita.reviewer@example.org"', "is no e-mail address"),
        ('[people.aliases]\n"a@b.example" = "nobody"', '"nobody" is no e-mail address'),
        ('[people.aliases]\n"a@b.example" = "c@b.example"\n"c@b.example" = "d@b.example"', "another one"),
        ('[people.aliases]\n"a@b.example" = "a@b.example"', "another one"),
        ('[people.aliases]\n"rita.reviewer@example.org" = "a@b.example"', "list that one instead"),
    ],
)
def test_a_mistake_is_named_with_what_to_do(more, wanted):
    assert any(wanted in problem for problem in problems(more)), problems(more)


def test_a_channel_that_stands_in_two_tables_is_named():
    one = '[[teams.channels]]\nchannel = "19:a@thread.v2"\ntell = ["held"]\n'
    assert any("stands in two tables" in problem for problem in problems(one + one))


# What is told


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        (Status.IN_REVIEW, "is in review with Compliance"),
        (Status.SCHEDULED, "was approved by"),
        (Status.REJECTED, "was rejected by"),
        (Status.HELD, "is kept back by"),
        (Status.PUBLISHED, "A post by Clara Clinician"),
        (Status.ATTENTION, "needs attention"),
    ],
)
def test_a_channel_is_told_what_happened_and_who_did_it(status, wanted):
    told = news(draft_in(status), (ALL,), STEPS, NOW - timedelta(days=9))
    assert wanted in said(told[-1])
    assert {card.audience for card in told} == {Audience.CHANNEL}
    assert {card.channel for card in told} == {ALL.id}
    assert len({card.key for card in told}) == len(told)
    assert not any(card.buttons or card.text for card in told)


def test_a_channel_is_told_only_what_it_asked_for():
    assert news(draft_in(Status.IN_REVIEW), (QUIET,), STEPS, NOW - timedelta(days=9)) == ()


def test_what_happened_long_ago_is_no_news():
    assert news(draft_in(Status.PUBLISHED), (ALL,), STEPS, NOW + timedelta(days=9)) == ()


def test_reasons_stay_where_they_were_given():
    draft = act(draft_in(Status.IN_REVIEW), Action.REJECT, by=RITA, note="canary")
    told = news(draft, (Channel("c", frozenset(News), text=True),), STEPS, NOW - timedelta(days=9))
    assert "canary" not in "".join(said(card) + card.preview for card in told)


def test_only_what_still_waits_for_the_same_decision_is_overdue():
    draft = draft_in(Status.IN_REVIEW)
    since = len(draft.events) - 1
    [card] = overdue(draft, since, (ALL, QUIET), STEPS)
    assert "still waits for a decision with Compliance" in said(card)
    assert overdue(draft, since - 1, (ALL,), STEPS) == ()
    assert overdue(draft_in(Status.REJECTED), since, (ALL,), STEPS) == ()


def test_a_hold_on_everything_and_its_end_are_news():
    for on, wanted in ((True, "Everything is on hold"), (False, "Publishing goes on")):
        [card] = hold_news(Hold(on, CLARA, NOW, "canary", 3), (ALL, QUIET))
        assert wanted in said(card)
        assert "canary" not in said(card)


# The webhook


async def posted(status=202, **headers):
    """What a webhook that answers so is sent, and what comes of it."""
    taken = []

    async def answer(request):
        taken.append(await request.json())
        return web.Response(status=status, headers=headers)

    app = web.Application()
    app.router.add_post("/{tail:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        address = Secret(f"http://127.0.0.1:{runner.addresses[0][1]}/flow?sig=canary")
        async with aiohttp.ClientSession() as session:
            card = news(draft_in(Status.PUBLISHED), (ALL,), STEPS, NOW - timedelta(days=9))[-1]
            surface = Workflow(address, session)
            copy = await surface.show(card, copy=None, thread=None, again=False)
            assert await surface.show(card, copy=copy, thread=None, again=False) == copy
    finally:
        await runner.cleanup()
    return taken


async def test_a_webhook_is_sent_one_card_once():
    [message] = await posted()
    [attachment] = message["attachments"]
    assert message["type"] == "message"
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert "actions" not in attachment["content"]


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_webhook_that_is_busy_is_asked_again(status):
    with pytest.raises(Busy) as error:
        await posted(status, **{"Retry-After": "7"})
    assert error.value.wait == 7.0


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 410])
async def test_a_webhook_that_will_never_take_it_says_what_to_mend_and_not_its_address(status):
    with pytest.raises(Declined) as error:
        await posted(status)
    assert str(status) in str(error.value)
    assert "canary" not in str(error.value)


async def test_a_webhook_that_is_not_there_is_asked_again():
    async with aiohttp.ClientSession() as session:
        surface = Workflow(Secret("http://127.0.0.1:1/flow?sig=canary"), session)
        card = news(draft_in(Status.PUBLISHED), (ALL,), STEPS, NOW - timedelta(days=9))[-1]
        with pytest.raises(Busy) as error:
            await surface.show(card, copy=None, thread=None, again=False)
    assert "canary" not in str(error.value)
