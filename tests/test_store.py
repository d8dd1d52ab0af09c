"""What every store promises (the same for each adapter), and what the SQLite one promises beside it."""

import asyncio
import math
import random
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from store_model import Adapter, Comparison

from bot.errors import Conflict, Refused
from bot.ports import Commit, Document, Durability, Entry, Job, Placing, Receipt, Settlement
from bot.store import StoreDown, StoreLocked, StoreUnreadable, sqlite
from bot.store.sqlite import KEEP_KEYS, SqliteStore
from bot.store.sqlite_file import FILE

CHILD = Path(__file__).with_name("store_child.py")
SOME_TIME = 1e9


ADAPTERS = {"sqlite": Adapter(SqliteStore.open, frees_leases=True)}


@pytest.fixture(params=ADAPTERS)
def adapter(request):
    return ADAPTERS[request.param]


@pytest.fixture
async def store(adapter, tmp_path):
    store = await adapter.open(tmp_path / "data")
    yield store
    await store.close()


async def lend(store, *kinds, now=SOME_TIME, lease=60.0, limit=100):
    return await store.claim(kinds or ("show",), now=now, lease=lease, limit=limit)


async def lend_one(store, **how):
    (claim,) = await lend(store, **how)
    return claim


def job(name="a", due=100.0, kind="show", **payload):
    return Job(name, kind, due, payload)


# The contract: documents


async def test_a_document_that_was_never_put_is_none(store):
    assert await store.get("draft:1") is None


async def test_a_documents_version_grows_by_one_with_every_put(store):
    for version, body in enumerate(('{"n": 1}', '{"n": 2}', '{"n": 3}'), 1):
        await store.commit(Commit(puts={"draft:1": body}))
        assert await store.get("draft:1") == Document(version, body)


async def test_text_comes_back_exactly_as_it_was_put(store):
    body = '{"text": "Grüße 👩\u200d⚕️ \\u0000 \x00 \r\n\u2028", "rtl": "שלום"}'
    await store.commit(Commit(puts={"ключ": body}))
    assert await store.get("ключ") == Document(1, body)


async def test_get_all_gives_those_that_exist_however_many_are_asked_for(store):
    await store.commit(Commit(puts={f"d:{n}": str(n) for n in range(0, 2500, 2)}))
    found = await store.get_all([f"d:{n}" for n in range(2500)])
    assert found == {f"d:{n}": Document(1, str(n)) for n in range(0, 2500, 2)}
    assert await store.get_all([]) == {}


async def test_a_guard_lets_through_only_the_version_it_names(store):
    await store.commit(Commit(puts={"d": "1"}))
    for wrong in (0, 2):
        with pytest.raises(Conflict):
            await store.commit(Commit(guards={"d": wrong}, puts={"d": "x"}))
    await store.commit(Commit(guards={"d": 1}, puts={"d": "2"}))
    assert await store.get("d") == Document(2, "2")


async def test_guard_zero_means_that_the_document_must_not_exist(store):
    await store.commit(Commit(guards={"d": 0}, puts={"d": "first"}))
    with pytest.raises(Conflict):
        await store.commit(Commit(guards={"d": 0}, puts={"d": "second"}))
    assert await store.get("d") == Document(1, "first")


async def test_a_guard_protects_a_document_that_the_step_does_not_change(store):
    await store.commit(Commit(puts={"hold": "no"}))
    await store.commit(Commit(guards={"hold": 1}, puts={"d": "1"}))
    assert await store.get("hold") == Document(1, "no")
    await store.commit(Commit(puts={"hold": "yes"}))
    with pytest.raises(Conflict):
        await store.commit(Commit(guards={"hold": 1}, puts={"d": "2"}))


async def test_one_failed_guard_of_several_leaves_nothing_of_the_step(store):
    await store.commit(
        Commit(
            puts={"d": "1"},
            placings=(Placing("open", "d", 1),),
            entries=(Entry("log", "one"),),
            jobs=(job("kept"), job("lent", kind="send")),
        )
    )
    (claim,) = await lend(store, "send")
    step = Commit(
        guards={"d": 1, "e": 7},
        puts={"d": "2", "f": "new"},
        placings=(Placing("open", "d", None), Placing("done", "d", 2)),
        entries=(Entry("log", "two"), Entry("other", "one")),
        jobs=(job("added"),),
        cancels=("kept",),
        settle=Settlement(claim),
        key="request",
        result="never",
    )
    with pytest.raises(Conflict):
        await store.commit(step)
    assert await store.get_all(["d", "f"]) == {"d": Document(1, "1")}
    assert await store.find("open") == ["d"]
    assert await store.find("done") == []
    assert await store.log("log") == [Entry("log", "one", 1)]
    assert await store.log("other") == []
    assert await store.backlog() == {"show": 1, "send": 1, "dead": 0}
    assert [each.job.id for each in await lend(store)] == ["kept"]
    again = replace(step, guards={"d": 1})  # neither the claim nor the key was used up
    assert await store.commit(again) == Receipt(True, "never")


async def test_a_settlement_that_comes_too_late_leaves_nothing_of_the_step(store):
    await store.commit(Commit(jobs=(job(),)))
    claim = await lend_one(store)
    await store.commit(Commit(settle=Settlement(claim)))
    with pytest.raises(Conflict):
        await store.commit(Commit(puts={"d": "1"}, entries=(Entry("log", "x"),), settle=Settlement(claim)))
    assert await store.get("d") is None
    assert await store.log("log") == []


async def test_a_step_that_cannot_be_stored_is_refused_alone_and_leaves_nothing(store):
    bad = Commit(puts={"bad": "1"}, placings=(Placing("list", "bad", math.nan),), key="bad")
    unwritable = Commit(puts={"bad": "\ud800"}, jobs=(job(),))
    outcomes = await asyncio.gather(
        store.commit(Commit(puts={"a": "1"})),
        store.commit(bad),
        store.commit(unwritable),
        store.commit(Commit(guards={"a": 9}, puts={"bad": "1"})),
        store.commit(Commit(puts={"b": "1"})),
        return_exceptions=True,
    )
    assert [isinstance(each, Exception) for each in outcomes] == [False, True, True, True, False]
    assert not any(isinstance(each, StoreDown) for each in outcomes)
    assert set(await store.get_all(["a", "b", "bad"])) == {"a", "b"}
    assert await store.backlog() == {"dead": 0}


# The contract: lists


async def placed(store, **scores):
    await store.commit(Commit(placings=tuple(Placing("list", name, score) for name, score in scores.items())))


async def test_a_list_is_in_the_order_of_scores_and_equal_scores_in_the_order_of_members(store):
    await placed(store, d=2, b=1, c=2, a=3, e=-1.5)
    assert await store.find("list") == ["e", "b", "c", "d", "a"]


async def test_newest_first_turns_the_whole_order_round(store):
    await placed(store, d=2, b=1, c=2, a=3)
    assert await store.find("list", newest_first=True) == ["a", "d", "c", "b"]
    assert await store.find("list", newest_first=True, limit=2) == ["a", "d"]


async def test_both_bounds_of_a_list_are_inclusive(store):
    await placed(store, a=1, b=2, c=3, d=4)
    assert await store.find("list", low=2, high=3) == ["b", "c"]
    assert await store.find("list", low=2, high=3, newest_first=True) == ["c", "b"]
    assert await store.find("list", low=2.5) == ["c", "d"]
    assert await store.find("list", high=1) == ["a"]
    assert await store.find("list", low=9) == []


async def test_infinite_scores_stand_at_the_ends(store):
    await placed(store, never=math.inf, always=-math.inf, now=0)
    assert await store.find("list") == ["always", "now", "never"]
    assert await store.find("list", low=math.inf) == ["never"]


async def test_a_limit_cuts_a_list_and_zero_or_less_gives_nothing(store):
    await placed(store, **{f"m{n:03}": n for n in range(150)})
    assert len(await store.find("list")) == 100
    assert await store.find("list", limit=2) == ["m000", "m001"]
    assert await store.find("list", limit=0) == []
    assert await store.find("list", limit=-1) == []


async def test_placing_a_member_again_moves_it_and_none_removes_it(store):
    await placed(store, a=1, b=2)
    await placed(store, a=3)
    assert await store.find("list") == ["b", "a"]
    await placed(store, a=None, stranger=None)
    assert await store.find("list") == ["b"]
    assert await store.count("list") == 1
    assert await store.count("nothing") == 0


async def test_changes_to_the_same_place_in_one_step_count_in_their_order(store):
    await store.commit(Commit(placings=(Placing("list", "a", 1), Placing("list", "a", None))))
    assert await store.count("list") == 0
    await store.commit(Commit(placings=(Placing("list", "a", None), Placing("list", "a", 2))))
    assert await store.find("list", low=2, high=2) == ["a"]


# The contract: logs


async def test_a_log_numbers_its_lines_from_one_without_gaps(store):
    await store.commit(Commit(entries=(Entry("s", "a"), Entry("t", "x"), Entry("s", "b"))))
    with pytest.raises(Conflict):
        await store.commit(Commit(guards={"d": 1}, entries=(Entry("s", "never"),)))
    await store.commit(Commit(entries=(Entry("s", "c", seq=77),)))
    assert await store.log("s") == [Entry("s", "a", 1), Entry("s", "b", 2), Entry("s", "c", 3)]
    assert await store.log("t") == [Entry("t", "x", 1)]
    assert await store.log("u") == []


async def test_a_log_can_be_read_on_from_where_one_stopped(store):
    await store.commit(Commit(entries=tuple(Entry("s", str(n)) for n in range(1, 1200))))
    first = await store.log("s")
    rest = await store.log("s", after=first[-1].seq)
    assert [entry.seq for entry in first] == list(range(1, 1001))
    assert [entry.body for entry in rest] == [str(n) for n in range(1001, 1200)]
    assert [entry.seq for entry in await store.log("s", after=5, limit=2)] == [6, 7]
    assert await store.log("s", limit=0) == []


# The contract: the same request twice


async def test_a_request_asked_twice_is_done_once_and_answered_alike(store):
    step = Commit(
        guards={"d": 0},
        puts={"d": "1"},
        entries=(Entry("s", "a"),),
        jobs=(job(),),
        key="request",
        result="made d",
    )
    assert await store.commit(step) == Receipt(True, "made d")
    assert await store.commit(replace(step, result="other")) == Receipt(False, "made d")
    assert await store.get("d") == Document(1, "1")
    assert len(await store.log("s")) == 1


async def test_a_known_request_is_answered_even_where_its_guards_and_claim_would_fail_now(store):
    await store.commit(Commit(jobs=(job(),)))
    step = Commit(settle=Settlement(await lend_one(store)), guards={"d": 0}, puts={"d": "1"}, key="k")
    assert (await store.commit(step)).first
    assert not (await store.commit(step)).first


async def test_the_same_request_from_many_sides_at_once_is_done_once(store):
    step = Commit(entries=(Entry("s", "a"),), key="k", result="r")
    receipts = await asyncio.gather(*(store.commit(step) for _ in range(20)))
    assert sorted(receipt.first for receipt in receipts) == [False] * 19 + [True]
    assert {receipt.result for receipt in receipts} == {"r"}
    assert len(await store.log("s")) == 1


async def test_an_empty_result_is_remembered_too(store):
    assert await store.commit(Commit(key="k")) == Receipt(True, "")
    assert await store.commit(Commit(key="k", result="late")) == Receipt(False, "")


# The contract: jobs


async def test_a_job_is_lent_when_it_is_due_and_not_before(store):
    await store.commit(Commit(jobs=(job(due=100.0, draft="d1"),)))
    assert await lend(store, now=99.9) == []
    claim = await lend_one(store, now=100.0)
    assert claim.job == job(due=100.0, draft="d1")
    assert claim.attempt == 1


async def test_the_longest_due_job_is_lent_first_across_kinds(store):
    await store.commit(
        Commit(
            jobs=(job("c", 3), job("a", 1), job("b", 2, "send"), job("d", 4, "send"), job("x", 0, "other"))
        )
    )
    assert [claim.job.id for claim in await lend(store, "show", "send", limit=3)] == ["a", "b", "c"]
    assert [claim.job.id for claim in await lend(store, "show", "send", "send")] == ["d"]


async def test_no_more_jobs_are_lent_than_asked_for(store):
    await store.commit(Commit(jobs=tuple(job(f"j{n}", n) for n in range(5))))
    assert await lend(store, limit=0) == []
    assert await lend(store, limit=-1) == []
    assert len(await lend(store, limit=2)) == 2
    assert len(await lend(store)) == 3


async def test_jobs_of_kinds_not_asked_for_stay(store):
    await store.commit(Commit(jobs=(job(kind="send"),)))
    assert await lend(store, "show") == []
    assert await store.claim([], now=SOME_TIME, lease=1, limit=9) == []
    assert len(await lend(store, "send")) == 1


async def test_a_lent_job_is_hidden_until_its_lease_ends(store):
    await store.commit(Commit(jobs=(job(),)))
    first = await lend_one(store, now=200, lease=60)
    assert await lend(store, now=259.9) == []
    second = await lend_one(store, now=260, lease=60)
    assert second.attempt == 2
    assert second.fence > first.fence
    assert second.job == first.job


async def test_only_the_newest_claim_can_settle_a_job(store):
    await store.commit(Commit(jobs=(job(),)))
    first = await lend_one(store, now=200, lease=1)
    second = await lend_one(store, now=300, lease=1)
    with pytest.raises(Conflict):
        await store.commit(Commit(settle=Settlement(first)))
    await store.commit(Commit(settle=Settlement(second)))
    assert await store.backlog() == {"dead": 0}


async def test_a_claim_whose_lease_has_ended_settles_as_long_as_nobody_else_has_the_job(store):
    await store.commit(Commit(jobs=(job(),)))
    claim = await lend_one(store, now=200, lease=1)
    assert await store.next_due(["show"]) == 201
    await store.commit(Commit(settle=Settlement(claim)))
    assert await store.next_due(["show"]) is None


@pytest.mark.parametrize("answer", [{}, {"again": 500.0}, {"dead": "no"}], ids=["done", "again", "dead"])
async def test_a_claim_settles_once(store, answer):
    await store.commit(Commit(jobs=(job(),)))
    claim = await lend_one(store)
    await store.commit(Commit(settle=Settlement(claim, **answer)))
    for second in ({}, {"again": 600.0}, {"dead": "no"}):
        with pytest.raises(Conflict):
            await store.commit(Commit(settle=Settlement(claim, **second)))


async def test_a_done_job_is_gone(store):
    await store.commit(Commit(jobs=(job(),)))
    await store.commit(Commit(settle=Settlement(await lend_one(store))))
    assert await lend(store, now=math.inf) == []
    assert await store.backlog() == {"dead": 0}


async def test_a_job_to_be_tried_again_waits_for_its_new_time_and_keeps_its_count(store):
    await store.commit(Commit(jobs=(job(draft="d1"),)))
    claim = await lend_one(store, now=200, lease=1000)
    await store.commit(Commit(settle=Settlement(claim, again=300)))
    assert await store.next_due(["show"]) == 300
    assert await lend(store, now=299) == []
    second = await lend_one(store, now=300)
    assert second.job == job(due=300, draft="d1")
    assert second.attempt == 2


async def test_a_job_given_up_is_kept_and_never_lent(store):
    await store.commit(Commit(jobs=(job(),)))
    await store.commit(Commit(settle=Settlement(await lend_one(store), dead="refused five times")))
    assert await lend(store, now=math.inf) == []
    assert await store.next_due(["show"]) is None
    assert await store.backlog() == {"dead": 1}


async def test_adding_a_job_that_was_given_up_revives_it(store):
    await store.commit(Commit(jobs=(job(),)))
    first = await lend_one(store)
    await store.commit(Commit(settle=Settlement(first, dead="no")))
    await store.commit(Commit(jobs=(job(draft="d1"),)))
    claim = await lend_one(store)
    assert (claim.attempt, claim.job.payload) == (2, {"draft": "d1"})
    assert claim.fence > first.fence
    assert await store.backlog() == {"show": 1, "dead": 0}


async def test_a_job_added_again_replaces_the_one_that_waits(store):
    await store.commit(Commit(jobs=(job(due=100, draft="old"),)))
    await store.commit(Commit(jobs=(job(due=50, kind="send", draft="new"),)))
    assert await lend(store, "show") == []
    (claim,) = await lend(store, "send", now=50)
    assert claim.job == job(due=50, kind="send", draft="new")
    assert await store.backlog() == {"send": 1, "dead": 0}


async def test_replacing_a_lent_job_frees_it_at_once_and_shuts_out_the_old_claim(store):
    await store.commit(Commit(jobs=(job(),)))
    old = await lend_one(store, now=200, lease=1000)
    await store.commit(Commit(jobs=(job(due=201),)))
    with pytest.raises(Conflict):  # before anybody has the new one,
        await store.commit(Commit(settle=Settlement(old)))
    new = await lend_one(store, now=201)
    assert new.attempt == 2
    assert new.fence > old.fence
    with pytest.raises(Conflict):  # and after
        await store.commit(Commit(settle=Settlement(old)))
    await store.commit(Commit(settle=Settlement(new)))


async def test_a_fence_is_not_given_again_to_a_job_that_went_and_came_back(store):
    fences = []
    for _ in range(3):
        await store.commit(Commit(jobs=(job(),)))
        claim = await lend_one(store)
        fences.append(claim.fence)
        await store.commit(Commit(cancels=("a",)))
    assert fences == sorted(set(fences))


async def test_a_cancelled_job_is_gone_lent_or_not_and_its_claim_settles_nothing(store):
    await store.commit(Commit(jobs=(job("waits"), job("lent", 50), job("dead", 40))))
    dead, lent = await lend(store, limit=2)
    await store.commit(Commit(settle=Settlement(dead, dead="no")))
    await store.commit(Commit(cancels=("waits", "lent", "dead", "unknown")))
    assert await store.backlog() == {"dead": 0}
    with pytest.raises(Conflict):
        await store.commit(Commit(settle=Settlement(lent, again=1)))
    assert await lend(store, now=math.inf) == []


async def test_a_step_may_settle_or_cancel_a_job_and_add_it_anew(store):
    await store.commit(Commit(jobs=(job(),)))
    claim = await lend_one(store)
    await store.commit(Commit(settle=Settlement(claim), jobs=(job(due=300),)))
    await store.commit(Commit(cancels=("a",), jobs=(job(due=400),)))
    assert await store.next_due(["show"]) == 400


async def test_next_due_is_the_earliest_due_time_or_lease_end_of_the_kinds(store):
    assert await store.next_due(["show", "send"]) is None
    await store.commit(Commit(jobs=(job("a", 100), job("b", 500), job("c", 50, "send"))))
    assert await store.next_due(["show"]) == 100
    assert await store.next_due(["show", "send"]) == 50
    await lend(store, now=100, lease=30)
    assert await store.next_due(["show"]) == 130
    await lend(store, now=130, lease=900)
    assert await store.next_due(["show"]) == 500
    assert await store.next_due([]) is None


async def test_the_backlog_counts_by_kind_what_is_not_done_lent_or_not(store):
    await store.commit(Commit(jobs=(job("a"), job("b"), job("c", kind="send"), job("d", kind="send"))))
    (gone,) = await lend(store, "send", limit=1)
    await store.commit(Commit(settle=Settlement(gone, dead="no")))
    await lend(store, "show", limit=1)
    assert await store.backlog() == {"show": 2, "send": 1, "dead": 1}


async def test_a_job_is_never_lent_to_two_at_once(store):
    await store.commit(Commit(jobs=tuple(job(f"j{n}", n) for n in range(100))))
    lots = await asyncio.gather(*(lend(store, limit=7) for _ in range(20)))
    names = [claim.job.id for lot in lots for claim in lot]
    assert sorted(names) == sorted(f"j{n}" for n in range(100))


# The contract: as a whole


async def test_fifty_tasks_counting_in_one_document_lose_no_count(store):
    await store.commit(Commit(puts={"n": "0"}))

    async def add():
        while True:
            stands = await store.get("n")
            step = Commit(
                guards={"n": stands.version},
                puts={"n": str(int(stands.body) + 1)},
                entries=(Entry("s", "+1"),),
            )
            try:
                return await store.commit(step)
            except Conflict:
                continue

    await asyncio.gather(*(add() for _ in range(50)))
    assert await store.get("n") == Document(51, "50")
    assert len(await store.log("s")) == 50


async def test_whoever_asks_after_an_acknowledgement_sees_the_step(store):
    for n in range(50):
        await store.commit(Commit(puts={"d": str(n)}, placings=(Placing("list", str(n), n),)))
        documents = await asyncio.gather(*(store.get("d") for _ in range(4)))
        assert {document.body for document in documents} == {str(n)}
        assert await store.count("list") == n + 1


async def test_everything_is_there_after_closing_and_opening_again(adapter, tmp_path):
    store = await adapter.open(tmp_path / "data")
    await store.commit(
        Commit(
            puts={"d": "1"},
            placings=(Placing("list", "d", 5),),
            entries=(Entry("s", "a"),),
            jobs=(job("gone"), job("waits", 200, draft="d")),
            key="k",
            result="r",
        )
    )
    claim = await lend_one(store, limit=1)
    await store.commit(Commit(settle=Settlement(claim, dead="no")))
    await store.close()
    store = await adapter.open(tmp_path / "data")
    assert await store.get("d") == Document(1, "1")
    assert await store.find("list", low=5, high=5) == ["d"]
    assert await store.log("s") == [Entry("s", "a", 1)]
    assert await store.backlog() == {"show": 1, "dead": 1}
    assert await store.commit(Commit(key="k")) == Receipt(False, "r")
    later = await lend_one(store)
    assert later.job == job("waits", 200, draft="d")
    assert later.fence > claim.fence
    await store.close()


async def test_closing_finishes_what_was_asked_for(adapter, tmp_path):
    store = await adapter.open(tmp_path / "data")
    asked = [asyncio.ensure_future(store.commit(Commit(puts={f"d:{n}": "1"}))) for n in range(200)]
    await asyncio.sleep(0)  # each has put its question
    await store.close()
    assert await asyncio.gather(*asked) == [Receipt(True, "")] * 200
    store = await adapter.open(tmp_path / "data")
    assert len(await store.get_all([f"d:{n}" for n in range(200)])) == 200
    await store.close()


async def test_a_closed_store_says_so_and_may_be_closed_twice(adapter, tmp_path):
    store = await adapter.open(tmp_path / "data")
    await store.close()
    await store.close()
    with pytest.raises(StoreDown, match="closed"):
        await store.commit(Commit(puts={"d": "1"}))
    with pytest.raises(StoreDown, match="closed"):
        await store.get("d")


# The contract, turned against a model that is obviously right


def test_a_store_does_what_the_model_does(adapter):
    run_state_machine_as_test(
        type("ComparisonWithAdapter", (Comparison,), {"adapter": adapter}),
        settings=settings(
            max_examples=30,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )


# SQLite: the directory and the file


@pytest.fixture
async def local(tmp_path):
    store = await SqliteStore.open(tmp_path / "data")
    yield store
    await store.close()


def run_few(directory, *tracer):
    """Run the child that does a few steps."""
    command = [*tracer, sys.executable, CHILD, "few", directory]
    return subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - our own child


def shell(directory):
    """The file as a person's `sqlite3` shell would open it, which asks for no lock on the directory."""
    return sqlite3.connect(directory / FILE, isolation_level=None)


async def test_an_acknowledged_step_survives_loss_of_power(local):
    assert local.durability is Durability.FSYNC
    full, megabytes = 2, 64_000_000
    for pragma, value in (
        ("journal_mode", "wal"),
        ("synchronous", full),
        ("fullfsync", 1),
        ("wal_autocheckpoint", 8000),
    ):
        assert (
            await local._writer.ask(lambda db, name=pragma: db.execute(f"PRAGMA {name}").fetchone()[0])
            == value
        )
    limit = await local._writer.ask(lambda db: db.execute("PRAGMA journal_size_limit").fetchone()[0])
    assert 0 < limit < 2 * megabytes


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_the_answer_comes_after_the_fsync(tmp_path):
    trace = tmp_path / "trace"
    run = run_few(tmp_path / "data", "strace", "-f", "-e", "trace=fsync,fdatasync,write", "-o", trace)
    if "ptrace" in run.stderr:
        pytest.skip("tracing is not allowed here")
    assert run.returncode == 0, run.stderr
    synced, answers = 0, []
    for line in trace.read_text().splitlines():
        if "sync" in line and line.endswith("= 0"):
            synced += 1
        elif 'write(1, "' in line:
            answers.append(synced)
            synced = 0
    assert len(answers) == 21
    assert all(answers), answers


async def test_a_reader_cannot_write_and_never_checkpoints(local):
    with pytest.raises(StoreDown, match="readonly"):
        await local._reader.ask(lambda db: db.execute("DELETE FROM documents"))
    assert await local._reader.ask(lambda db: db.execute("PRAGMA wal_autocheckpoint").fetchone()) == (0,)


async def test_only_the_owner_can_look_into_the_data(local, tmp_path):
    await local.commit(Commit(puts={"d": "1"}))
    directory = tmp_path / "data"
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in directory.iterdir()}
    assert modes == dict.fromkeys((FILE, f"{FILE}-wal", f"{FILE}-shm", "lock"), 0o600)


async def test_a_second_opener_is_told_what_to_do_until_the_first_has_closed(tmp_path):
    first = await SqliteStore.open(tmp_path)
    with pytest.raises(StoreLocked, match="Stop it first"):
        await SqliteStore.open(tmp_path)
    assert "StoreLocked" in (await asyncio.to_thread(run_few, tmp_path)).stderr
    await first.commit(Commit(puts={"d": "1"}))  # the refused one has broken nothing
    await first.close()
    second = await SqliteStore.open(tmp_path)
    assert await second.get("d") == Document(1, "1")
    await second.close()


async def test_data_of_a_newer_program_is_refused_and_left_alone(tmp_path):
    await (await SqliteStore.open(tmp_path)).close()
    with shell(tmp_path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    for _ in range(2):  # the refusal lets go of the lock
        with pytest.raises(StoreUnreadable, match="newer Countersign"):
            await SqliteStore.open(tmp_path)


async def test_a_file_that_is_no_database_is_refused_in_plain_words(tmp_path):
    (tmp_path / FILE).write_text(
        "not a database, but quite long enough to be looked at as if it were one\n" * 99
    )
    with pytest.raises(Refused, match="restore a backup"):
        await SqliteStore.open(tmp_path)


async def test_a_directory_that_cannot_be_made_is_refused_in_plain_words(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnreadable, match="cannot be used"):
        await SqliteStore.open(tmp_path / "file" / "data")


async def test_leases_of_a_dead_process_are_freed_and_its_claims_settle_nothing(tmp_path):
    store = await SqliteStore.open(tmp_path)
    await store.commit(Commit(jobs=(job(),)))
    old = await lend_one(store, now=200, lease=1e6)
    await store.close()
    store = await SqliteStore.open(tmp_path)
    with pytest.raises(Conflict):
        await store.commit(Commit(settle=Settlement(old)))
    new = await lend_one(store, now=200)
    assert new.attempt == 2
    assert new.fence > old.fence
    await store.close()


@dataclass
class Clock:
    now: float

    def __call__(self):
        return self.now


async def test_a_request_is_remembered_for_a_week_and_then_forgotten(tmp_path):
    clock = Clock(SOME_TIME)
    store = await SqliteStore.open(tmp_path, clock=clock)
    for n in range(10):
        await store.commit(Commit(key=f"old:{n}"))
    clock.now += KEEP_KEYS
    assert not (await store.commit(Commit(key="old:9"))).first
    clock.now += 1
    for n in range(5):
        await store.commit(Commit(key=f"new:{n}"))
    (left,) = await store._reader.ask(lambda db: db.execute("SELECT count(*) FROM keys").fetchone())
    assert left == 5
    assert (await store.commit(Commit(key="old:9"))).first
    await store.close()


READING = ("GET", "FIND", "FIND_NEWEST", "COUNT", "LOG", "NEXT_DUE", "CLAIMABLE", "KNOWN", "VERSION")
WRITING = ("UNPLACE", "CANCEL", "DONE", "AGAIN", "DEAD", "LEND")


@pytest.mark.parametrize("name", READING + WRITING)
async def test_no_statement_reads_more_than_it_needs(local, name):
    sql = getattr(sqlite, name).replace("{}", "?")
    plan = await local._reader.ask(
        lambda db: db.execute(f"EXPLAIN QUERY PLAN {sql}", (None,) * sql.count("?")).fetchall()
    )
    steps = [step for *_, step in plan]
    assert all(step.startswith("SEARCH") for step in steps), steps


async def test_counting_the_backlog_reads_only_an_index(local):
    for sql in (sqlite.BACKLOG, sqlite.BACKLOG_DEAD):
        plan = await local._reader.ask(lambda db, sql=sql: db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall())
        assert ["COVERING INDEX" in step for *_, step in plan] == [True], plan


# SQLite: a disk that fails, people who leave, a process that dies


async def test_a_full_disk_acknowledges_nothing_and_the_store_works_again_when_there_is_room(local):
    await local.commit(Commit(puts={"before": "1"}))
    await local._writer.ask(lambda db: db.execute("PRAGMA max_page_count = 40").fetchall())
    steps = [Commit(puts={f"d:{n}": "x" * 30_000}, entries=(Entry("s", str(n)),)) for n in range(20)]
    outcomes = await asyncio.gather(*(local.commit(step) for step in steps), return_exceptions=True)
    down = [n for n, outcome in enumerate(outcomes) if isinstance(outcome, StoreDown)]
    assert down
    assert "full" in str(outcomes[down[0]])
    kept = await local.get_all([f"d:{n}" for n in range(20)])
    assert set(kept) == {f"d:{n}" for n in range(20) if n not in down}
    assert len(await local.log("s")) == len(kept)
    await local._writer.ask(lambda db: db.execute("PRAGMA max_page_count = 1000000").fetchall())
    for n in down:
        await local.commit(steps[n])
    assert len(await local.get_all([f"d:{n}" for n in range(20)])) == 20
    assert [entry.seq for entry in await local.log("s")] == list(range(1, 21))


async def test_a_batch_that_breaks_off_midway_is_undone_before_the_next_begins(local, tmp_path):
    holder = shell(tmp_path / "data")
    holder.execute("BEGIN IMMEDIATE")
    plug = asyncio.ensure_future(local.commit(Commit(puts={"plug": "1"})))
    await asyncio.sleep(0)
    while not local._writer._queue.empty():
        await local.get("plug")
    # The writer waits for the holder, so what is asked from here on comes in one batch, or with the plug.
    steps = [Commit(guards={f"d:{n}": 0}, puts={f"d:{n}": "1"}) for n in range(4)]
    broken = local._writer.ask(lambda db: db.execute("SELECT * FROM a_table_that_is_missing"))
    asked = asyncio.gather(*map(local.commit, steps), broken, return_exceptions=True)
    await local.get("d:0")
    holder.execute("ROLLBACK")
    holder.close()
    await asyncio.wait([plug])
    assert plug.exception() is None or isinstance(plug.exception(), StoreDown)
    *outcomes, failure = await asked
    assert isinstance(failure, StoreDown)
    down = {f"d:{n}" for n, outcome in enumerate(outcomes) if isinstance(outcome, StoreDown)}
    assert down
    assert set(await local.get_all([f"d:{n}" for n in range(4)])) == {f"d:{n}" for n in range(4)} - down
    await asyncio.gather(*(local.commit(step) for step in steps if not down.isdisjoint(step.puts)))
    assert len(await local.get_all([f"d:{n}" for n in range(4)])) == 4


async def test_a_write_that_the_system_refuses_fails_every_step_of_its_batch(local, tmp_path):
    await local.commit(Commit(puts={"before": "1"}))
    size = (tmp_path / "data" / f"{FILE}-wal").stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 10_000, hard))  # the system's own "no room"
    try:
        outcomes = await asyncio.gather(
            *(local.commit(Commit(puts={f"d:{n}": "x" * 9000})) for n in range(8)), return_exceptions=True
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    lost = [f"d:{n}" for n, outcome in enumerate(outcomes) if isinstance(outcome, StoreDown)]
    assert len(lost) >= 7
    assert await local.get_all(lost) == {}
    assert await local.get("before") == Document(1, "1")
    await local.commit(Commit(guards={"d:0": 0}, puts={"d:0": "1"}))
    assert await local.get("d:0") == Document(1, "1")


async def test_reading_and_the_event_loop_go_on_while_the_writer_is_held(local, tmp_path):
    await local.commit(Commit(puts={"d": "1"}))
    holder = shell(tmp_path / "data")
    holder.execute("BEGIN IMMEDIATE")
    waiting = asyncio.ensure_future(local.commit(Commit(puts={"d": "2"})))
    for _ in range(50):
        assert await local.get("d") == Document(1, "1")
    assert not waiting.done()
    holder.execute("ROLLBACK")
    holder.close()
    await waiting
    assert await local.get("d") == Document(2, "2")


async def test_a_step_whose_asker_was_cancelled_is_wholly_there_or_not_at_all(local):
    rng = random.Random(7)  # noqa: S311 - the same moments every time
    for n in range(60):
        name = f"d:{n}"
        step = Commit(
            puts={name: "1"},
            placings=(Placing("list", name, n),),
            entries=(Entry(name, "a"),),
            jobs=(job(name),),
        )
        task = asyncio.ensure_future(local.commit(step))
        for _ in range(rng.randrange(4)):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await local.commit(Commit(puts={"behind": "1"}))  # the writer lives, and has done all before this
    documents = set(await local.get_all([f"d:{n}" for n in range(60)]))
    assert set(await local.find("list")) == documents
    assert {claim.job.id for claim in await lend(local)} == documents
    for n in range(60):
        assert len(await local.log(f"d:{n}")) == (f"d:{n}" in documents)


LIVES = 20


async def test_a_killed_process_has_lost_nothing_acknowledged_and_left_nothing_half_done(tmp_path):
    rng = random.Random(1)  # noqa: S311 - the same moments every time
    acknowledged = {}
    for life in range(LIVES):
        acknowledged |= await asyncio.to_thread(live_and_die, tmp_path, life, rng)
        await check(tmp_path, acknowledged, f"{life}-")
    assert len(acknowledged) > LIVES
    await check(tmp_path, acknowledged, "")


def live_and_die(directory, life, rng):
    """What a child said was acknowledged before it was killed somewhere in its work: name → version."""
    command = [sys.executable, CHILD, "steady", directory, str(life)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:  # noqa: S603 - our own child
        said = [child.stdout.readline() for _ in range(rng.randrange(1, 250))]
        time.sleep(rng.uniform(0, 0.003))  # not only right after an answer
        child.kill()
        said += child.stdout.readlines()
    assert child.returncode == -signal.SIGKILL
    versions = {}
    for line in said:
        name, version = line.decode().split()
        versions[name] = max(int(version), versions.get(name, 0))
    return versions


async def check(directory, acknowledged, prefix):
    """Everything acknowledged is there, and each part of a step that is there has its other parts."""
    store = await SqliteStore.open(directory)
    names = await store.find("all", limit=1_000_000)
    documents = await store.get_all(names)
    assert set(documents) == set(names)
    versions = {name: document.version for name, document in documents.items()}
    assert {name: version for name, version in acknowledged.items() if versions.get(name, 0) < version} == {}
    opened = {name for name, version in versions.items() if version == 1}
    assert set(await store.find("open", limit=1_000_000)) == opened
    assert set(await store.find("done", limit=1_000_000)) == set(names) - opened
    jobs = await store.claim(["send"], now=SOME_TIME, lease=1, limit=1_000_000)
    assert {claim.job.payload["name"] for claim in jobs} == opened
    assert await store.backlog() == ({"send": len(opened)} if opened else {}) | {"dead": 0}
    order = await store.log("order", limit=1_000_000)
    assert [entry.seq for entry in order] == list(range(1, sum(versions.values()) + 1))
    for name in names:
        if name.startswith(prefix):
            lines = [entry.body for entry in await store.log(f"log:{name}")]
            assert lines == ["opened", "done"][: versions[name]]
            assert not (await store.commit(Commit(key=f"begin:{name}"))).first
    await store.close()
