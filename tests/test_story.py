"""The main job, end to end, through signed HTTP requests: from the slash command to the published post."""

import asyncio
import json
from contextlib import asynccontextmanager

from bot.practice import practising
from bot.settings import BY_RULES

REVIEW = "C0REVIEW1"


@asynccontextmanager
async def people(folder):
    async with practising(folder, names=BY_RULES) as running:
        space = running.workspace
        yield running, space, space.person("U0CLARA"), space.person("U0RITA"), space.person("U0OTTO")


def words(message):
    """Everything a message or view says."""
    return json.dumps(getattr(message, "blocks", message), ensure_ascii=False)


async def write(space, author, **values):
    """Open the composer with the slash command and send it off."""
    await author.command("/post", "C0GENERAL")
    await space.wait_for(lambda _: author.modal)
    return await author.submit(author.modal, {"sites": ["facebook", "linkedin"], **values})


async def card_in_review(space):
    await space.wait_for(lambda s: s.messages(REVIEW))
    return space.messages(REVIEW)[-1]


async def told(space, person, count):
    """The direct messages a person has got, once there are so many."""
    channel = space.dm(person.id)
    await space.wait_for(lambda s: len(s.messages(channel)) >= count)
    return space.messages(channel)


async def test_from_the_slash_command_to_the_published_post(tmp_path):
    async with people(tmp_path) as (running, space, clara, rita, otto):
        refused = await write(space, clara, text="Our patient Maria Testperson walks again!")
        assert "Remove the name" in refused.errors["text"]
        assert clara.modal is not None
        assert not space.messages(REVIEW)

        text = "Flu shots are here. Walk in on weekdays, or call 312-555-0142."
        sent = await clara.submit(clara.modal, {"text": text, "sites": ["facebook", "linkedin"]})
        assert sent.closed
        assert clara.modal is None

        card = await card_in_review(space)
        for shown in (text, "For review", "Dr. Clara Clinician", "phone-number", "45 CFR 164.514"):
            assert shown in words(card)
        [notice] = await told(space, clara, 1)
        assert "is in review with Compliance" in words(notice)

        await clara.click(card, "press.approve")
        await space.wait_for(lambda _: clara.ephemerals)
        assert "somebody else has to decide" in clara.ephemerals[-1].text
        await otto.click(card, "press.approve")
        await space.wait_for(lambda _: otto.ephemerals)
        assert "Only compliance reviewers" in otto.ephemerals[-1].text
        assert space.messages(REVIEW) == [card]

        await rita.click(card, "press.approve")
        await space.wait_for(lambda _: rita.modal)
        unticked = await rita.submit(rita.modal, {"allowed": []})
        assert not unticked.closed
        ticked = await rita.submit(rita.modal, {"allowed": ["phone-number"]})
        assert ticked.closed

        await space.wait_for(lambda s: "Published" in words(s.messages(REVIEW)[0]))
        card = space.messages(REVIEW)[0]
        assert "Approved by Rita Reviewer" in words(card)
        assert "press.approve" not in words(card)
        published = [json.loads(line) for line in running.published.read_text().splitlines()]
        assert sorted((p["site"], p["text"]) for p in published) == [("facebook", text), ("linkedin", text)]
        notices = await told(space, clara, 3)
        assert "was approved by Rita Reviewer" in words(notices[1])
        assert "published on Facebook and LinkedIn" in words(notices[2])
        assert notices[1].thread_ts == notices[2].thread_ts == notices[0].ts


async def test_a_returned_post_comes_back_with_its_text_and_its_changes_are_shown(tmp_path):
    async with people(tmp_path) as (_, space, clara, rita, _otto):
        await write(space, clara, text="We are the best clinic for flu shots.")
        card = await card_in_review(space)
        await rita.click(card, "press.return")
        await space.wait_for(lambda _: rita.modal)
        empty = await rita.submit(rita.modal, {"note": " "})
        assert "note" in empty.errors
        await rita.submit(rita.modal, {"note": "Say it without the superlative."})

        notices = await told(space, clara, 2)
        assert "needs a change: Say it without the superlative." in words(notices[1])
        await clara.click(notices[1], "press.revise")
        await space.wait_for(lambda _: clara.modal)
        assert "We are the best clinic for flu shots." in words(clara.modal.body)
        assert "Say it without the superlative." in words(clara.modal.body)
        await clara.submit(clara.modal, {"text": "We are a good clinic for flu shots."})

        await space.wait_for(lambda s: "revision 2" in words(s.messages(REVIEW)[0]))
        [card] = space.messages(REVIEW)
        elements = [e for b in card.blocks for s in b.get("elements", ()) for e in s.get("elements", ())]
        struck = [e["text"] for e in elements if (e.get("style") or {}).get("strike")]
        bold = [e["text"] for e in elements if (e.get("style") or {}).get("bold")]
        assert struck == ["the best "]
        assert bold == ["a good "]


async def test_nothing_leaves_while_everything_is_on_hold(tmp_path):
    async with people(tmp_path) as (running, space, clara, rita, _):
        await rita.command("/post hold a new rule came out", REVIEW)
        await space.wait_for(
            lambda s: (
                "Everything is on hold" in words(s.messages(REVIEW)[-1:][0]) if s.messages(REVIEW) else False
            )
        )
        await write(space, clara, text="Our lobby is open again.")
        await space.wait_for(lambda s: len(s.messages(REVIEW)) == 2)
        await rita.click(space.messages(REVIEW)[1], "press.approve")
        await space.wait_for(lambda s: "Approved by" in words(s.messages(REVIEW)[1]))
        assert not running.published.exists()

        await rita.command("/post release", REVIEW)
        await space.wait_for(lambda s: "Published" in words(s.messages(REVIEW)[1]))
        assert len(running.published.read_text().splitlines()) == 2


async def test_of_two_reviewers_at_once_one_decides_and_the_other_is_told(tmp_path):
    async with people(tmp_path) as (running, space, clara, rita, _otto):
        omar = space.person("U0OMAR")
        await write(space, clara, text="Our lobby is open again.")
        card = await card_in_review(space)
        await asyncio.gather(rita.click(card, "press.approve"), omar.click(card, "press.approve"))
        await space.wait_for(lambda s: "Published" in words(s.messages(REVIEW)[0]))
        await space.wait_for(lambda _: rita.ephemerals or omar.ephemerals)
        answers = [e.text for e in (*rita.ephemerals, *omar.ephemerals)]
        assert len(answers) == 1
        assert "approved it just now" in answers[0]
        assert len(running.published.read_text().splitlines()) == 2
