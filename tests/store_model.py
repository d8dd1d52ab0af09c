"""A store in the simplest words, and the comparison of a real one with it."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.errors import Conflict
from bot.ports import Claim, Commit, Document, Entry, Job, Placing, Receipt, Settlement, Store


@dataclass(frozen=True)
class Adapter:
    """How the contract's tests get a store: a place never used before is empty, a used one has its things."""

    open: Callable[[Path], Awaitable[Store]]
    frees_leases: bool  # whether opening proves that no other worker lives


@dataclass
class Row:
    """A job in the model."""

    job: Job
    attempt: int = 0
    until: float | None = None
    claim: Claim | None = None
    dead: bool = False

    @property
    def ready(self):
        return self.job.due if self.until is None else self.until


@dataclass
class Model:
    """A store in the simplest words: no files, no indexes, no concurrency."""

    documents: dict = field(default_factory=dict)
    lists: dict = field(default_factory=dict)
    logs: dict = field(default_factory=dict)
    jobs: dict = field(default_factory=dict)
    keys: dict = field(default_factory=dict)

    def commit(self, commit):
        if commit.key in self.keys:
            return Receipt(False, self.keys[commit.key])
        if any(self.version(key) != version for key, version in commit.guards.items()):
            return Conflict
        if commit.settle and not self.settle(commit.settle):
            return Conflict
        for key, body in commit.puts.items():
            self.documents[key] = Document(self.version(key) + 1, body)
        for placing in commit.placings:
            self.place(placing)
        for entry in commit.entries:
            lines = self.logs.setdefault(entry.stream, [])
            lines.append(replace(entry, seq=len(lines) + 1))
        for name in commit.cancels:
            self.jobs.pop(name, None)
        for each in commit.jobs:
            self.add(each)
        if commit.key is not None:
            self.keys[commit.key] = commit.result
        return Receipt(True, commit.result)

    def version(self, key):
        return self.documents.get(key, Document(0, "")).version

    def add(self, job):
        before = self.jobs.get(job.id, Row(job))
        self.jobs[job.id] = Row(job, 1 if before.dead else before.attempt)

    def place(self, placing):
        members = self.lists.setdefault(placing.index, {})
        members.pop(placing.member, None)
        if placing.score is not None:
            members[placing.member] = placing.score

    def settle(self, settlement):
        row = self.jobs.get(settlement.claim.job.id)
        if row is None or row.claim != settlement.claim:
            return False
        if settlement.dead is None and settlement.again is None:
            del self.jobs[row.job.id]
        else:
            due = row.job.due if settlement.again is None else settlement.again
            dead = settlement.dead is not None
            self.jobs[row.job.id] = Row(replace(row.job, due=due), row.attempt, dead=dead)
        return True

    def waiting(self, kinds):
        rows = [row for row in self.jobs.values() if row.job.kind in kinds and not row.dead]
        return sorted(rows, key=lambda row: (row.ready, row.job.id))

    def backlog(self):
        counts = {"dead": sum(row.dead for row in self.jobs.values())}
        for row in self.waiting(KINDS):
            counts[row.job.kind] = counts.get(row.job.kind, 0) + 1
        return counts


KINDS = ("show", "send")
KEYS = ("d", "e", "f")
LISTS = ("open", "done")
TIMES = st.integers(0, 9).map(float)
BODIES = st.sampled_from(("{}", '{"n": 1}', '"ü"'))
PLACINGS = st.builds(Placing, st.sampled_from(LISTS), st.sampled_from(KEYS), st.none() | TIMES)
ENTRIES = st.builds(Entry, st.sampled_from(("s", "t")), BODIES)
JOBS = st.builds(
    Job,
    st.sampled_from("abcd"),
    st.sampled_from(KINDS),
    TIMES,
    st.dictionaries(st.sampled_from(("draft",)), BODIES),
)
ANSWERS = st.sampled_from(({}, {}, {"again": 3.0}, {"dead": "no"}))
STEPS = st.builds(
    Commit,
    puts=st.dictionaries(st.sampled_from(KEYS), BODIES, max_size=2),
    placings=st.lists(PLACINGS, max_size=3).map(tuple),
    entries=st.lists(ENTRIES, max_size=2).map(tuple),
    jobs=st.lists(JOBS, max_size=2).map(tuple),
    cancels=st.lists(st.sampled_from("abcd"), max_size=1).map(tuple),
    key=st.none() | st.none() | st.sampled_from(("k", "l")),
    result=BODIES,
)


class Comparison(RuleBasedStateMachine):
    """Does the same to a store and to the model, and finds them alike after each step."""

    adapter: Adapter

    @initialize()
    def begin(self):
        self.directory = tempfile.TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.model = Model()
        self.claims = []
        self.reopen()

    def reopen(self):
        self.store = self.runner.run(self.adapter.open(Path(self.directory.name) / "data"))

    def teardown(self):
        self.runner.run(self.store.close())
        self.runner.close()
        self.directory.cleanup()

    def both(self, step):
        expected = self.model.commit(step)
        try:
            got = self.runner.run(self.store.commit(step))
        except Conflict:
            got = Conflict
        assert got == expected

    @rule(step=STEPS, guarded=st.sets(st.sampled_from(KEYS)), off=st.sampled_from((0, 0, 0, 1, -1)))
    def commit(self, step, guarded, off):
        stands = {key: self.model.version(key) for key in guarded}
        self.both(replace(step, guards={key: max(version + off, 0) for key, version in stands.items()}))

    @precondition(lambda self: self.claims)
    @rule(step=STEPS, choice=st.randoms(use_true_random=False), answer=ANSWERS)
    def settle(self, step, choice, answer):
        claim = self.claims[-1] if choice.random() < 0.5 else choice.choice(self.claims)
        self.both(replace(step, settle=Settlement(claim, **answer)))

    @rule(kinds=st.lists(st.sampled_from(KINDS)), now=TIMES, lease=st.integers(1, 5), limit=st.integers(0, 3))
    def claim(self, kinds, now, lease, limit):
        rows = [row for row in self.model.waiting(kinds) if row.ready <= now][:limit]
        claims = self.runner.run(self.store.claim(kinds, now=now, lease=lease, limit=limit))
        assert [claim.job for claim in claims] == [row.job for row in rows]
        for row, claim in zip(rows, claims, strict=True):
            assert claim.attempt == row.attempt + 1
            assert all(claim.fence > old.fence for old in self.claims if old.job.id == claim.job.id)
            row.attempt, row.until, row.claim = claim.attempt, now + lease, claim
        self.claims += claims

    @rule()
    def close_and_open(self):
        self.runner.run(self.store.close())
        self.reopen()
        if self.adapter.frees_leases:
            for row in self.model.jobs.values():
                row.until = row.claim = None

    @invariant()
    def alike(self):
        self.runner.run(self.compare())

    async def compare(self):
        model = self.model
        assert await self.store.get_all(KEYS) == model.documents
        for name in LISTS:
            members = sorted(model.lists.get(name, {}).items(), key=lambda pair: (pair[1], pair[0]))
            inside = [member for member, score in members if 2 <= score <= 6]
            assert await self.store.find(name) == [member for member, _ in members]
            assert await self.store.find(name, low=2, high=6, newest_first=True) == inside[::-1]
            assert await self.store.count(name) == len(members)
        for stream in ("s", "t"):
            assert await self.store.log(stream) == model.logs.get(stream, [])
        for kinds in (KINDS, KINDS[:1]):
            rows = model.waiting(kinds)
            assert await self.store.next_due(kinds) == (rows[0].ready if rows else None)
        assert await self.store.backlog() == model.backlog()
