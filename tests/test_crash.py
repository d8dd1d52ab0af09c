"""kill -9 in the middle of submits and decisions: nothing that was acknowledged is lost or happens twice."""

import asyncio
import json
import random
from collections import Counter
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from crash_bot import fetch, free_port, running, slack_environment
from slack_scene import GENERAL, REVIEW, member, words

from bot import codec, practice
from bot.draft import Action, Draft, Status
from bot.health import Metrics
from bot.networks.console import Console
from bot.outbox import Outbox
from bot.practice import CHANNELS, EVERYBODY, MEMBERS
from bot.service import PUBLISHED
from bot.store.sqlite import SqliteStore
from handlers.practice.server import serve
from handlers.practice.workspace import Channel, Workspace
from handlers.slack_doctor import manifest

KILLS = 20
AT_ONCE = 8
"""How much the outbox does at the same time."""
WRITERS = [member(n, f"Writer Number{n}", f"writer{n}@example.org") for n in range(4)]
AUTHORS = ["U0CLARA", "U0DEV", *(writer.id for writer in WRITERS)]
SITES = ["facebook", "linkedin"]


@dataclass
class Seen:
    """What people were told, as they remember it."""

    tried: set = field(default_factory=set)
    sent: set = field(default_factory=set)
    decided: dict = field(default_factory=dict)
    finished: bool = False


async def write(space, author, rng, seen):
    """Send post after post, each until Slack says that it has gone."""
    for number in range(10_000):
        if seen.finished:
            return
        text = f"Post {number} of {author.id}." + (" Call 312-555-0142." if rng.random() < 0.5 else "")
        view = await opened(space, author, lambda: author.command("/post", GENERAL), "New post")
        if view is None:
            continue
        seen.tried.add(text)
        while not seen.finished:
            answer = await author.submit(view, {"text": text, "sites": SITES})
            if answer.closed:
                seen.sent.add(text)
                break
            assert not answer.errors, answer.errors
            await pause(space, rng)


async def opened(space, person, act, title):
    """The modal that an act opens; None where the bot died over it."""
    await person.close_all()
    with suppress(TimeoutError):
        if (await act()).ok:
            return await space.wait_for(
                lambda _: person.modal if person.modal and person.modal.title == title else None, 0.5
            )
    await asyncio.sleep(0.02)
    return None


async def pause(space, rng):
    """As long as a person takes to press again."""
    with suppress(TimeoutError):
        async with asyncio.timeout(rng.uniform(0.02, 0.1)):
            await space.next_change()


async def review(space, reviewer, rng, seen):
    """Decide about card after card: those with findings in a form, the others with a click."""
    while not seen.finished:
        open_cards = [card for card in space.messages(REVIEW) if undecided(card)]
        if not open_cards:
            await pause(space, rng)
            continue
        card = rng.choice(open_cards)
        name = card.metadata["event_payload"]["draft"]
        if rng.random() < 0.2:
            view = await opened(space, reviewer, lambda c=card: reviewer.click(c, "press.reject"), "Reject")
            if await sent_off(reviewer, view, note="Not this one."):
                seen.decided[name] = (reviewer.member.email, Action.REJECT)
        elif "phone-number" in words(card):
            view = await opened(space, reviewer, lambda c=card: reviewer.click(c, "press.approve"), "Approve")
            if await sent_off(reviewer, view, allowed=["phone-number"]):
                seen.decided[name] = (reviewer.member.email, Action.APPROVE)
        else:
            await reviewer.click(card, "press.approve")
            with suppress(TimeoutError):
                await space.wait_for(lambda _, c=card: not undecided(c), 0.5)


def undecided(card):
    return card.blocks[-1]["elements"][0].get("action_id") == "press.approve"


async def sent_off(reviewer, view, **values):
    """Whether a decision's form has closed: then, and only then, the reviewer knows that it counts."""
    return view is not None and (await reviewer.submit(view, values)).closed


@asynccontextmanager
async def ready(env, port):
    """A child that answers."""
    async with running("serve", env=env) as child:
        await child.says("Countersign serves")
        assert (await fetch(f"{at(port)}/readyz"))[0] == 200
        yield child


async def idle(port):
    """Wait until every card is as it should be."""
    async with asyncio.timeout(30):
        while True:
            _, page = await fetch(f"{at(port)}/metrics")
            if 'countersign_jobs_waiting{kind="show"} 0.0' in page:
                return
            await asyncio.sleep(0.05)


def at(port):
    return f"http://127.0.0.1:{port}"


async def an_hour_later(folder):
    """Publish what still waits: a post whose sending was cut off is tried again after minutes."""
    store = await SqliteStore.open(folder)
    organisation = practice.organisation()
    console = Console(folder / PUBLISHED)
    outbox = Outbox(
        store,
        organisation,
        {},
        dict.fromkeys(organisation.networks, console),
        Metrics(),
        clock=lambda: datetime.now(UTC) + timedelta(hours=1),
    )
    try:
        await outbox.drain()
    finally:
        await store.close()


async def kept(folder):
    """All drafts in the store of a bot that has stopped."""
    store = await SqliteStore.open(folder)
    try:
        people = [m.email for m in (*MEMBERS, *WRITERS)]
        names = {n for email in people for n in await store.find(f"mine:{email}", limit=10_000)}
        found = await store.get_all([f"draft:{name}" for name in names])
        return [codec.loads(Draft, document.body) for document in found.values()]
    finally:
        await store.close()


def lines(file):
    """The whole lines of the file that posts are published to."""
    whole = []
    for line in file.read_text(encoding="utf-8").splitlines():
        with suppress(ValueError):
            whole.append(json.loads(line))
    return whole


async def test_a_card_whose_posting_was_cut_off_is_not_posted_again_after_a_decision(tmp_path):
    space = Workspace(MEMBERS, CHANNELS, manifest())
    async with serve(space):
        port = free_port()
        env = slack_environment(tmp_path, space, port, LOG_LEVEL="WARNING")
        space.request_url = f"{at(port)}/slack/events"
        clara, rita = space.person("U0CLARA"), space.person("U0RITA")
        async with running("serve", env=env) as child:
            await child.says("Countersign serves")
            space.fail("chat.postMessage", delay=30.0, after=True, times=AT_ONCE)
            for number in range(AT_ONCE):
                await clara.command("/post", GENERAL)
                await space.wait_for(lambda _: clara.modal)
                await clara.submit(clara.modal, {"text": f"Post {number}.", "sites": SITES})
            await space.wait_for(lambda _: len(space.messages(REVIEW)) == AT_ONCE)
            await rita.click(await rita.open_home(), "press.approve")
            await space.wait_for(lambda _: rita.modal)
        async with running("serve", env=env) as child:
            await child.says("Countersign serves")
            await idle(port)
        cards = Counter(m.metadata["event_payload"]["draft"] for m in space.messages(REVIEW))
        assert len(cards) == AT_ONCE
        assert set(cards.values()) == {1}


@pytest.mark.timeout(300)
async def test_killing_the_bot_loses_and_doubles_nothing_that_was_acknowledged(tmp_path):
    rng = random.Random(20261201)  # noqa: S311 - the same moments every time
    moments = random.Random(20261201)  # noqa: S311 - the same
    seen = Seen()
    everybody = EVERYBODY | {writer.id for writer in WRITERS}
    channels = [Channel(c.id, c.name, everybody, c.topic) for c in CHANNELS]
    space = Workspace((*MEMBERS, *WRITERS), channels, manifest(), answer_timeout=2.0)
    async with serve(space), asyncio.TaskGroup() as group:
        port = free_port()
        env = slack_environment(tmp_path, space, port, LOG_LEVEL="WARNING")
        space.request_url = f"{at(port)}/slack/events"
        busy = [
            *(write(space, space.person(author), rng, seen) for author in AUTHORS),
            *(review(space, space.person(reviewer), rng, seen) for reviewer in ("U0RITA", "U0OMAR")),
        ]
        tasks = [group.create_task(work) for work in busy]
        lives = []
        try:
            for _ in range(KILLS):
                async with ready(env, port) as child:
                    before = len(seen.sent) + len(seen.decided)
                    await asyncio.sleep(moments.uniform(0.05, 0.7))
                    assert await child.kill() == -9
                    assert "Traceback" not in child.said
                    lives.append(len(seen.sent) + len(seen.decided) - before)
            async with ready(env, port) as child:
                await asyncio.sleep(0.5)
                seen.finished = True
                await asyncio.wait(tasks)
                await idle(port)
                home = await space.person("U0CLARA").open_home()
                assert await child.stop() == 0
        finally:
            seen.finished = True

    await an_hour_later(tmp_path / "data")
    drafts = await kept(tmp_path / "data")
    by_text = Counter(draft.post.text for draft in drafts)
    assert sum(lives) > KILLS, "too little was going on to say anything"
    assert seen.sent <= by_text.keys() <= seen.tried
    assert set(by_text.values()) == {1}
    newest = max((t for t in seen.sent if "U0CLARA" in t), key=lambda t: int(t.split()[1]))
    assert newest in words(home)

    by_id = {draft.id: draft for draft in drafts}
    for name, (email, action) in seen.decided.items():
        [event] = [e for e in by_id[name].events if e.action in (Action.APPROVE, Action.REJECT)]
        assert (event.by.email, event.action) == (email, action)

    cards = Counter(m.metadata["event_payload"]["draft"] for m in space.messages(REVIEW))
    assert cards == Counter(list(by_id))
    for author in AUTHORS:
        notices = Counter(json.dumps(m.metadata["event_payload"]) for m in space.messages(space.dm(author)))
        assert set(notices.values()) <= {1}, notices.most_common(3)

    sent = Counter((line["key"].split("-")[0], line["site"]) for line in lines(tmp_path / "data" / PUBLISHED))
    published = {draft.id for draft in drafts if draft.status is Status.PUBLISHED}
    assert sent == Counter((name, site) for name in published for site in SITES)
    approved = {draft.id for draft in drafts if draft.last(Action.APPROVE)}
    assert published == approved
