"""The outbox: every approved post goes out once, every card is as things are, whatever fails on the way."""

import asyncio
import contextlib
from dataclasses import replace

import pytest
from fakes import CLARA, CLEAN, HOUR, NOW, OMAR, RITA, FakeNetwork, FakeSurface, Tally, a_post

from bot import filing
from bot.draft import Action, State, Status, record, revision_of
from bot.errors import Busy, Declined, StoreDown
from bot.outbox import ATTEMPTS, LADDER, Outbox
from bot.ports import Commit
from bot.press import HOLD_ALL, RELEASE_ALL, Look, Press
from policies.post import Site

REASON = "Please name the source"
FACEBOOK, LINKEDIN = Site.FACEBOOK, Site.LINKEDIN


async def hold(bot, token=HOLD_ALL):
    await bot.desk.press(Press(token, RITA, bot.clock(), {"note": REASON}))


async def states(bot):
    return {d.site: d.state for d in (await bot.read()).deliveries}


def script(bot, site, *answers, found=None):
    bot.site(site).script[:] = answers
    bot.site(site).found = found


def sent(bot, site=FACEBOOK):
    return len(bot.site(site).sent)


# Posts


async def test_an_approved_post_goes_out_on_every_network_once(bot):
    await bot.approved(link="https://example.org/news")
    await bot.work()
    draft = await bot.read()
    assert draft.status is Status.PUBLISHED
    assert [d.link for d in draft.deliveries] == ["https://facebook.example/1", "https://linkedin.example/1"]
    for site in (FACEBOOK, LINKEDIN):
        [parcel] = bot.site(site).sent
        assert (parcel.site, parcel.link) == (site, "https://example.org/news")
        assert parcel.text == f"{CLEAN}\n\nhttps://example.org/news"
    assert await bot.jobs() == {}
    assert await bot.store.find(filing.QUEUE) == []


async def test_a_post_waits_for_its_time(bot):
    await bot.approved(publish_at=NOW + HOUR)
    bot.clock.pass_by(minutes=59)
    await bot.work()
    assert sent(bot) == 0
    bot.clock.pass_by(minutes=1)
    await bot.work()
    assert sent(bot) == 1


async def test_draining_again_sends_nothing_again(bot):
    await bot.approved()
    await bot.work()
    await bot.work()
    assert (sent(bot), sent(bot, LINKEDIN)) == (1, 1)


async def test_sites_that_are_due_at_once_cost_each_other_no_attempt(bot):
    await bot.approved()
    await bot.work()
    assert (sent(bot), sent(bot, LINKEDIN)) == (1, 1)
    assert [result for kind, result in bot.tally.results if kind == "publish"] == ["done", "done"]


async def test_a_busy_network_is_asked_again_when_it_says_so(bot):
    await bot.approved()
    script(bot, FACEBOOK, Busy("too many requests", 30))
    await bot.work()
    assert await states(bot) == {FACEBOOK: State.WAITING, LINKEDIN: State.SENT}
    assert (await bot.read()).status is Status.SCHEDULED
    bot.clock.pass_by(seconds=28)
    await bot.work()
    assert sent(bot) == 1
    bot.clock.pass_by(seconds=3)
    await bot.work()
    assert (sent(bot), sent(bot, LINKEDIN)) == (2, 1)
    assert len({parcel.key for parcel in bot.site(FACEBOOK).sent}) == 1
    assert (await bot.read()).status is Status.PUBLISHED


async def test_a_busy_network_that_names_no_time_is_asked_ever_more_rarely(bot):
    await bot.approved()
    script(bot, FACEBOOK, *[Busy("not now")] * 4)
    await bot.work()
    for rung, count in zip(LADDER, range(2, 6), strict=False):
        bot.clock.pass_by(seconds=rung + 1)
        await bot.work()
        assert sent(bot) == count
    assert (await bot.read()).status is Status.PUBLISHED


async def test_a_network_that_is_busy_for_a_day_is_left_to_a_person(bot):
    await bot.approved()
    script(bot, FACEBOOK, *[Busy("not now")] * 200)
    for _ in range(60):
        await bot.work()
        bot.clock.pass_by(minutes=30)
    draft = await bot.read()
    assert draft.status is Status.ATTENTION
    assert draft.delivery(FACEBOOK).reason == "no answer for a day"


async def test_a_network_that_asks_for_short_waits_is_not_given_up_within_minutes(bot):
    await bot.approved()
    script(bot, FACEBOOK, *[Busy("not now", 1)] * (ATTEMPTS + 20))
    for _ in range(ATTEMPTS + 30):
        await bot.work()
        bot.clock.pass_by(seconds=1)
    assert (await bot.read()).status is Status.PUBLISHED


async def test_a_declined_post_needs_attention_and_only_it_is_sent_again(bot):
    await bot.approved()
    script(bot, LINKEDIN, Declined("the token has expired"))
    await bot.work()
    draft = await bot.read()
    assert draft.status is Status.ATTENTION
    assert draft.delivery(LINKEDIN).reason == "the token has expired"
    newest = f"notice-{len(draft.events) - 1}"
    assert bot.surface.posted[newest].lines[0][0] == (
        "Your post for Facebook and LinkedIn: published on Facebook (https://facebook.example/1); "
        "LinkedIn did not accept it (the token has expired)."
    )
    bot.clock.pass_by(hours=30)
    await bot.press(Action.RETRY, CLARA)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED
    assert (sent(bot), sent(bot, LINKEDIN)) == (1, 2)
    assert len({parcel.key for parcel in bot.site(LINKEDIN).sent}) == 2


async def test_a_site_that_was_taken_out_of_the_configuration_is_declined_in_plain_words(bot):
    await bot.approved()
    del bot.networks[LINKEDIN]
    await bot.work()
    assert (await bot.read()).delivery(LINKEDIN).reason == (
        "LinkedIn is not among the clinic's networks any more"
    )


async def test_a_post_that_differs_from_what_was_approved_is_stopped(bot):
    await bot.approved()
    draft = await bot.read()
    forged = revision_of(1, a_post("Something else altogether."), (), "edition", "")
    await bot.change(replace(draft, revisions=(forged,)))
    await bot.work()
    after = await bot.read()
    assert (sent(bot), sent(bot, LINKEDIN)) == (0, 0)
    assert after.status is Status.ATTENTION
    assert "not what was approved" in after.delivery(FACEBOOK).reason


async def test_a_job_of_a_draft_that_is_gone_is_dropped(bot):
    await bot.approved()
    await bot.store.commit(Commit(puts={filing.key_of(bot.draft): "{}"}))
    job = replace(
        next(iter((await bot.jobs("publish")).values())), payload={"draft": "gone", "site": "facebook"}
    )
    await bot.store.commit(
        Commit(jobs=(job,), cancels=tuple(name for name in await bot.jobs() if name != job.id))
    )
    await bot.work()
    assert await bot.jobs() == {}
    assert sent(bot) == 0


async def test_the_words_of_another_revision_go_out_under_another_key(bot):
    await bot.approved()
    script(bot, FACEBOOK, Busy("not now", 60))
    script(bot, LINKEDIN, Busy("not now", 60))
    await bot.work()
    await bot.revise("Our lobby is open, and warm.")
    await bot.press(Action.APPROVE, RITA)
    await bot.work()
    first, second = bot.site(FACEBOOK).sent
    assert (first.text, second.text) == (CLEAN, "Our lobby is open, and warm.")
    assert first.key != second.key


async def test_a_network_that_is_left_out_of_a_revision_gets_nothing(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await bot.revise(sites=("linkedin",))
    await bot.press(Action.APPROVE, RITA)
    bot.clock.pass_by(hours=1)
    await bot.work()
    assert (sent(bot), sent(bot, LINKEDIN)) == (0, 1)
    assert (await bot.read()).status is Status.PUBLISHED


# Late


async def test_after_a_long_outage_a_post_asks_for_a_new_time(bot):
    await bot.approved(publish_at=NOW + HOUR)
    bot.clock.pass_by(hours=3)
    await bot.work()
    draft = await bot.read()
    assert (draft.status, draft.events[-1].action) == (Status.APPROVED, Action.LAPSE)
    assert (sent(bot), sent(bot, LINKEDIN)) == (0, 0)
    assert await bot.jobs() == {}
    assert "its time has passed" in bot.surface.posted[f"notice-{len(draft.events) - 1}"].lines[0][0]


async def test_a_post_that_is_a_little_late_still_goes_out(bot):
    await bot.approved(publish_at=NOW + HOUR)
    bot.clock.pass_by(minutes=100)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED


async def test_what_is_public_on_one_network_is_finished_on_the_other_however_late(bot):
    await bot.approved(publish_at=NOW + HOUR)
    script(bot, LINKEDIN, Busy("not now", 3 * 3600))
    bot.clock.pass_by(hours=1)
    await bot.work()
    bot.clock.pass_by(hours=4)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED


async def test_a_post_that_was_sent_again_by_a_person_is_not_too_late(bot):
    await bot.approved(publish_at=NOW + HOUR)
    script(bot, FACEBOOK, Declined("no"))
    script(bot, LINKEDIN, Declined("no"))
    bot.clock.pass_by(hours=1)
    await bot.work()
    bot.clock.pass_by(hours=20)
    await bot.press(Action.RETRY, RITA)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED


# Unclear answers


async def test_after_an_unclear_answer_what_is_found_there_counts_as_sent(bot):
    await bot.approved()
    script(bot, FACEBOOK, OSError("connection reset"), found="https://facebook.example/found")
    await bot.work()
    draft = await bot.read()
    assert draft.status is Status.PUBLISHED
    assert draft.delivery(FACEBOOK).link == "https://facebook.example/found"
    assert sent(bot) == 1


async def test_after_an_unclear_answer_what_is_not_there_is_sent_again_once(bot):
    await bot.approved()
    script(bot, FACEBOOK, OSError("connection reset"), found=None)
    await bot.outbox.drain()
    assert ((await states(bot))[FACEBOOK], sent(bot)) == (State.WAITING, 1)
    bot.clock.pass_by(seconds=0.1)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED
    assert sent(bot) == 2
    assert len({parcel.key for parcel in bot.site(FACEBOOK).sent}) == 1


async def test_a_network_that_never_answers_clearly_is_asked_ever_more_rarely(bot):
    await bot.approved()
    script(bot, FACEBOOK, *[OSError("connection refused")] * 100, found=None)
    await bot.work()
    assert sent(bot) == 2
    for rung, count in zip(LADDER[1:], range(3, 7), strict=True):
        bot.clock.pass_by(seconds=rung - 0.3)
        await bot.outbox.drain()
        assert sent(bot) == count - 1
        bot.clock.pass_by(seconds=0.3)
        await bot.outbox.drain()
        assert sent(bot) == count
    for _ in range(60):
        bot.clock.pass_by(minutes=30)
        await bot.outbox.drain()
    assert (await bot.read()).delivery(FACEBOOK).reason == "no answer for a day"


@pytest.mark.parametrize(
    "found", [LookupError("cannot tell"), OSError("down"), Busy("not now"), Declined("no")]
)
async def test_where_a_network_cannot_tell_a_person_decides(bot, found):
    await bot.approved()
    script(bot, FACEBOOK, OSError("connection reset"), found=found)
    await bot.work()
    draft = await bot.read()
    assert (draft.status, draft.delivery(FACEBOOK).state) == (Status.ATTENTION, State.UNSURE)
    bot.clock.pass_by(hours=50)
    await bot.work()
    assert sent(bot) == 1
    offered = [button.token.action for button in (await bot.press(Look.SEE, CLARA)).buttons]
    assert offered == [Action.RETRY, Action.ACCEPT]


async def test_a_person_who_finds_it_public_closes_it(bot):
    await bot.approved()
    script(bot, FACEBOOK, OSError("connection reset"), found=LookupError())
    await bot.work()
    await bot.press(Action.ACCEPT, RITA)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED
    assert sent(bot) == 1


async def test_a_person_who_does_not_find_it_sends_it_again(bot):
    await bot.approved()
    script(bot, FACEBOOK, OSError("connection reset"), found=LookupError())
    await bot.work()
    await bot.press(Action.RETRY, RITA)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED
    assert (sent(bot), sent(bot, LINKEDIN)) == (2, 1)


@pytest.mark.parametrize(
    ("found", "state", "count"),
    [("https://facebook.example/1", State.SENT, 0), (None, State.SENT, 1), (LookupError(), State.UNSURE, 0)],
)
async def test_a_send_that_nobody_saw_end_is_never_sent_again_blindly(bot, found, state, count):
    await bot.approved()
    draft = await bot.read()
    await bot.change(record(draft, replace(draft.delivery(FACEBOOK), state=State.SENDING)))
    script(bot, FACEBOOK, found=found)
    await bot.outbox.drain()
    assert (len(bot.site(FACEBOOK).looked_up), sent(bot)) == (1, 0)
    bot.clock.pass_by(seconds=0.1)
    await bot.work()
    assert ((await states(bot))[FACEBOOK], sent(bot)) == (state, count)
    bot.clock.pass_by(minutes=1)
    await bot.work()
    assert (len(bot.site(FACEBOOK).looked_up), sent(bot)) == (1, count)


async def test_a_worker_that_dies_while_a_network_is_asked_leaves_a_mark_for_the_next(bot):
    await bot.approved(sites=("facebook",))
    asked, never = asyncio.Event(), asyncio.Event()

    class Stuck(FakeNetwork):
        async def send(self, _):
            asked.set()
            await never.wait()

    bot.networks[FACEBOOK] = Stuck()
    task = asyncio.create_task(bot.outbox.drain())
    await asked.wait()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    assert (await states(bot))[FACEBOOK] is State.SENDING
    next_one = bot.networks[FACEBOOK] = FakeNetwork(found="https://facebook.example/there")
    bot.clock.pass_by(minutes=2)
    await bot.work()
    assert ((await states(bot))[FACEBOOK], next_one.sent) == (State.SENT, [])


# Hold


async def test_nothing_leaves_while_everything_is_on_hold_and_all_of_it_after(bot):
    await bot.approved()
    await hold(bot)
    bot.clock.pass_by(days=2)
    await bot.work()
    assert sent(bot) == 0
    await hold(bot, RELEASE_ALL)
    await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED


async def test_a_post_whose_time_passed_during_the_hold_asks_for_a_new_one(bot):
    await bot.approved(publish_at=NOW + HOUR)
    await hold(bot)
    bot.clock.pass_by(hours=5)
    await hold(bot, RELEASE_ALL)
    await bot.work()
    assert (await bot.read()).status is Status.APPROVED
    assert sent(bot) == 0


async def test_one_held_post_stays_and_others_go(bot):
    await bot.approved("Our first lobby is open.")
    await bot.press(Action.HOLD, OMAR, {"note": REASON})
    held = bot.draft
    await bot.approved("Our second lobby is open.")
    await bot.work()
    assert [parcel.text for parcel in bot.site(FACEBOOK).sent] == ["Our second lobby is open."]
    await bot.press(Action.RELEASE, RITA, draft=held)
    await bot.work()
    assert sent(bot) == 2


class Meddler:
    """A store in which something happens right after the first job of a kind was lent."""

    def __init__(self, store, meddle, kind="publish"):
        self._store = store
        self._meddle = meddle
        self._kind = kind

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def claim(self, kinds, **how):
        claims = await self._store.claim(kinds, **how)
        if self._meddle and any(claim.job.kind == self._kind for claim in claims):
            meddle, self._meddle = self._meddle, None
            await meddle()
        return claims


class LateMeddler(Meddler):
    """The same, right after a worker has read that nothing is on hold."""

    async def claim(self, kinds, **how):
        return await self._store.claim(kinds, **how)

    async def get(self, key):
        document = await self._store.get(key)
        if self._meddle and key.startswith("draft:"):
            meddle, self._meddle = self._meddle, None
            await meddle()
        return document


@pytest.mark.parametrize("kind", [Meddler, LateMeddler])
@pytest.mark.parametrize("one", [True, False])
async def test_a_hold_that_arrives_between_claim_and_send_stops_it(bot, kind, one):
    await bot.approved(sites=("facebook",))
    stop = (lambda: bot.press(Action.HOLD, OMAR, {"note": REASON})) if one else (lambda: hold(bot))
    await bot.store.commit(Commit(cancels=(f"show:slack:{bot.draft}",)))
    bot.outbox.store = kind(bot.store, stop)
    await bot.work()
    assert sent(bot) == 0
    assert await states(bot) == {FACEBOOK: State.WAITING}


@pytest.mark.parametrize("kind", [Meddler, LateMeddler])
async def test_an_edit_that_arrives_between_claim_and_send_stops_it(bot, kind):
    await bot.approved(sites=("facebook",))
    await bot.store.commit(Commit(cancels=(f"show:slack:{bot.draft}",)))
    bot.outbox.store = kind(bot.store, bot.revise)
    await bot.work()
    assert (sent(bot), (await bot.read()).status) == (0, Status.IN_REVIEW)


async def test_a_hold_that_arrives_after_many_attempts_does_not_lose_the_post(bot):
    await bot.approved()
    script(bot, FACEBOOK, *[Busy("not now", 1)] * (ATTEMPTS + 5))
    for _ in range(ATTEMPTS + 3):
        await bot.work()
        bot.clock.pass_by(seconds=1)
    bot.outbox.store = LateMeddler(bot.store, lambda: hold(bot))
    await bot.work()
    bot.outbox.store = bot.store
    await hold(bot, RELEASE_ALL)
    for _ in range(10):
        bot.clock.pass_by(seconds=10)
        await bot.work()
    assert (await bot.read()).status is Status.PUBLISHED
    assert (await bot.store.backlog())["dead"] == 0


# Cards


async def test_a_new_draft_is_shown_to_the_reviewers_and_to_its_author(bot):
    await bot.write()
    await bot.work()
    assert bot.surface.keys() == ["review", "notice-0"]
    assert await bot.jobs() == {}


async def test_what_looks_as_before_is_not_shown_again(bot):
    await bot.write()
    await bot.work()
    await bot.store.commit(Commit(jobs=(filing.show_job("slack", bot.draft, bot.clock()),)))
    await bot.work()
    assert len(bot.surface.asked) == 2


async def test_a_decision_edits_the_card_in_place_and_answers_in_the_thread(bot):
    await bot.write()
    await bot.work()
    await bot.press(Action.RETURN, RITA, {"note": REASON})
    await bot.work()
    later = {card.key: (copy, thread) for card, copy, thread, _ in bot.surface.asked[2:]}
    assert later["review"] == ({"ts": "1"}, None)
    assert later["notice-0"] == ({"ts": "2"}, None)
    assert later["notice-1"] == (None, {"ts": "2"})


async def test_a_card_that_failed_is_shown_again_and_looked_for_first(bot):
    bot.surface.fails["review"] = [Busy("no answer")]
    await bot.write()
    await bot.work()
    bot.clock.pass_by(seconds=5)
    await bot.work()
    tries = [
        (key, again) for key, (_, _, _, again) in zip(bot.surface.keys(), bot.surface.asked, strict=True)
    ]
    assert tries == [("review", False), ("notice-0", False), ("review", True)]


async def test_a_card_that_failed_is_looked_for_first_also_when_its_job_was_replaced(bot):
    bot.surface.fails["review"] = [Busy("no answer")]
    await bot.write()
    await bot.work()
    await bot.press(Action.RETURN, RITA, {"note": REASON})
    await bot.work()
    reviews = [again for card, _, _, again in bot.surface.asked if card.key == "review"]
    assert reviews == [False, True]


async def test_a_message_that_is_not_taken_does_not_stop_others(bot):
    bot.surface.fails["review"] = [Declined("not_in_channel")] * 3
    await bot.write()
    await bot.work()
    assert list(bot.surface.posted) == ["notice-0"]
    for _ in range(4):
        bot.clock.pass_by(minutes=5)
        await bot.work()
    assert "review" in bot.surface.posted
    assert await bot.jobs() == {}


async def test_a_card_is_shown_once_although_its_job_is_replaced_while_it_runs(bot):
    await bot.write()
    asked, go = asyncio.Event(), asyncio.Event()

    class Slow(FakeSurface):
        async def show(self, card, **how):
            asked.set()
            await go.wait()
            return await super().show(card, **how)

    surface = bot.outbox.surfaces["slack"] = Slow()
    first = asyncio.create_task(bot.outbox.drain())
    await asked.wait()
    await bot.store.commit(Commit(jobs=(filing.show_job("slack", bot.draft, bot.clock()),)))
    lent = asyncio.Event()

    async def tell():
        lent.set()

    bot.outbox.store = Meddler(bot.store, tell, "show")
    second = asyncio.create_task(bot.outbox.drain())
    await lent.wait()
    go.set()
    await asyncio.gather(first, second)
    await bot.work()
    assert surface.keys() == ["review", "notice-0"]


async def test_the_card_is_brought_up_to_date_after_a_decision_that_came_while_it_was_shown(bot):
    await bot.write()
    decided = []

    class Deciding(FakeSurface):
        async def show(self, card, **how):
            if not decided:
                decided.append(await bot.press(Action.REJECT, RITA, {"note": REASON}))
            return await super().show(card, **how)

    surface = bot.outbox.surfaces["slack"] = Deciding()
    await bot.work()
    assert surface.posted["review"].headline == "Rejected · Facebook and LinkedIn"
    assert sorted(surface.posted) == ["notice-0", "notice-1", "review"]


async def test_a_card_is_given_up_after_a_day_and_counted(bot):
    bot.surface.fails["review"] = [Declined("not_in_channel")] * 200
    await bot.write()
    for _ in range(ATTEMPTS + 5):
        await bot.work()
        bot.clock.pass_by(minutes=31)
    assert (await bot.store.backlog())["dead"] == 1
    assert await bot.jobs() == {}


async def test_a_surface_that_is_not_connected_is_tried_again_later(bot):
    await bot.write()
    surface = bot.outbox.surfaces.pop("slack")
    await bot.work()
    bot.outbox.surfaces["slack"] = surface
    bot.clock.pass_by(minutes=1)
    await bot.work()
    assert list(bot.surface.posted) == ["review", "notice-0"]


async def test_a_hold_is_announced_once_and_so_is_its_end_and_then_has_no_button(bot):
    await hold(bot)
    await bot.work()
    assert bot.surface.posted["hold-1"].buttons
    await hold(bot, RELEASE_ALL)
    await bot.work()
    await bot.work()
    assert sorted((card.headline, card.key, copy is None) for card, copy, _, _ in bot.surface.asked) == [
        ("Everything is on hold", "hold-1", False),
        ("Everything is on hold", "hold-1", True),
        ("Released", "hold-2", True),
    ]
    assert not bot.surface.posted["hold-1"].buttons


async def test_a_hold_that_ended_before_it_was_announced_offers_no_release(bot):
    await hold(bot)
    await hold(bot, RELEASE_ALL)
    await bot.work()
    assert {key: len(card.buttons) for key, card in bot.surface.posted.items()} == {"hold-1": 0, "hold-2": 0}


# Running


class Telling(FakeSurface):
    """A surface that says when something is shown on it."""

    def __init__(self):
        super().__init__()
        self.shown = asyncio.Event()

    async def show(self, card, **how):
        self.shown.set()
        return await super().show(card, **how)


async def test_a_running_outbox_works_when_woken_and_ends_when_cancelled(bot):
    surface = bot.outbox.surfaces["slack"] = Telling()
    task = asyncio.create_task(bot.outbox.run())
    await bot.write()
    bot.outbox.wake()
    await surface.shown.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_an_outbox_that_is_woken_and_cancelled_in_the_same_moment_ends(bot):
    for delay in range(40):
        task = asyncio.create_task(bot.outbox.run())
        await asyncio.sleep(0.002)  # it has looked at the store, and waits
        for _ in range(delay % 4):
            await asyncio.sleep(0)
        bot.outbox.wake()
        for _ in range(delay % 3):
            await asyncio.sleep(0)
        task.cancel()
        async with asyncio.timeout(5):
            await asyncio.wait([task])
        assert task.cancelled()


async def test_two_outboxes_on_one_store_send_each_post_once(bot):
    other = Outbox(
        bot.store, bot.desk.organisation, {"slack": bot.surface}, bot.networks, Tally(), clock=bot.clock
    )
    for n in range(6):
        await bot.approved(f"Our lobby number {n} is open.", sites=("facebook",))
    for _ in range(6):
        await asyncio.gather(bot.outbox.drain(), other.drain())
        bot.clock.pass_by(seconds=0.1)
    assert len({parcel.key for parcel in bot.site(FACEBOOK).sent}) == sent(bot) == 6
    reviews = [card.draft for card, copy, _, _ in bot.surface.asked if card.key == "review" and copy is None]
    assert len(set(reviews)) == 6


async def test_every_job_is_counted_with_its_result(bot):
    await bot.approved(sites=("facebook",))
    script(bot, FACEBOOK, Busy("not now", 1), Declined("no"))
    await bot.work()
    bot.clock.pass_by(seconds=2)
    await bot.work()
    assert [result for kind, result in bot.tally.results if kind == "publish"] == ["busy", "declined"]


class Broken:
    """A store in which something else than the store is broken, as often as it is told to be."""

    def __init__(self, store, *errors):
        self._store = store
        self.errors = list(errors)
        self.met = asyncio.Event()
        self.mended = asyncio.Event()

    def __getattr__(self, name):
        return getattr(self._store, name)

    async def next_due(self, kinds):
        if self.errors:
            self.met.set()
            raise self.errors.pop(0)
        self.mended.set()
        return await self._store.next_due(kinds)


@pytest.mark.parametrize("error", [StoreDown("disk full"), KeyError("a job of another version")])
async def test_a_queue_that_cannot_be_read_is_looked_at_again_and_the_outbox_is_not_well_until_then(
    bot, error
):
    surface = bot.outbox.surfaces["slack"] = Telling()
    await bot.write()
    store = bot.outbox.store = Broken(bot.store, error)
    assert bot.outbox.well
    task = asyncio.create_task(bot.outbox.run())
    async with asyncio.timeout(5):
        await store.met.wait()
        await asyncio.sleep(0)
        assert not bot.outbox.well
        bot.outbox.wake()
        await store.mended.wait()
        await surface.shown.wait()
    assert bot.outbox.well
    assert not task.done()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
