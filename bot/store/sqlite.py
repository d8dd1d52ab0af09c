"""The embedded store: one SQLite file in the data directory, written by one thread of one process.

A commit is acknowledged after its fsync. Whoever waits at the same time shares a transaction and its fsync,
which is what makes this as fast as a server that syncs; each commit is a savepoint in it, so one that is
refused leaves the others alone.
"""

import asyncio
import json
import math
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Self

from bot.errors import Conflict
from bot.ports import Claim, Commit, Document, Durability, Entry, Job, Receipt, Settlement
from bot.store.lane import Lane, each_alone, one_transaction
from bot.store.sqlite_file import open_file

KEEP_KEYS = 7 * 24 * 3600.0
"""Seconds for which the answer to a request is remembered.

Chat services repeat a request within minutes; a week also covers a queue that stood still over a long
weekend.
"""

BATCH = 256
"""Steps in one transaction at most, so that the first of them does not wait for ever."""

GET = "SELECT key, version, body FROM documents WHERE key IN ({})"
GET_AT_ONCE = 500
FIND = """
SELECT member FROM placings WHERE list = ? AND score >= ? AND score <= ? ORDER BY score, member LIMIT ?"""
FIND_NEWEST = """
SELECT member FROM placings WHERE list = ? AND score >= ? AND score <= ?
ORDER BY score DESC, member DESC LIMIT ?"""
COUNT = "SELECT count(*) FROM placings WHERE list = ?"
LOG = "SELECT stream, body, seq FROM entries WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?"
NEXT_DUE = "SELECT min(ready) FROM jobs WHERE kind = ? AND dead IS NULL"
BACKLOG = "SELECT kind, count(*) FROM jobs WHERE dead IS NULL GROUP BY kind"
BACKLOG_DEAD = "SELECT count(*) FROM jobs WHERE dead IS NOT NULL"
CLAIMABLE = """
SELECT ready, id, kind, due, payload, attempt FROM jobs
WHERE kind = ? AND dead IS NULL AND ready <= ? ORDER BY ready, id LIMIT ?"""

KNOWN = "SELECT result FROM keys WHERE key = ?"
REMEMBER = "INSERT INTO keys (key, result, at) VALUES (?, ?, ?)"
FORGET = "DELETE FROM keys WHERE place IN (SELECT place FROM keys ORDER BY place LIMIT 2) AND at < ?"
VERSION = "SELECT version FROM documents WHERE key = ?"
PUT = """
INSERT INTO documents VALUES (?, 1, ?)
ON CONFLICT (key) DO UPDATE SET version = version + 1, body = excluded.body"""
PLACE = """
INSERT INTO placings VALUES (?, ?, ?) ON CONFLICT (list, member) DO UPDATE SET score = excluded.score"""
UNPLACE = "DELETE FROM placings WHERE list = ? AND member = ?"
APPEND = """
INSERT INTO entries SELECT ?1, coalesce(max(seq), 0) + 1, ?2 FROM entries WHERE stream = ?1"""
ADD = """
INSERT INTO jobs VALUES (?, ?, ?, ?, 0, ?, NULL, NULL)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, due = excluded.due, payload = excluded.payload,
    attempt = iif(dead IS NULL, attempt, 1), ready = excluded.ready, fence = NULL, dead = NULL"""
CANCEL = "DELETE FROM jobs WHERE id = ?"
DONE = "DELETE FROM jobs WHERE id = ? AND fence = ?"
AGAIN = "UPDATE jobs SET due = ?, ready = ?, fence = NULL WHERE id = ? AND fence = ?"
DEAD = "UPDATE jobs SET dead = ?, fence = NULL WHERE id = ? AND fence = ?"
LEND = "UPDATE jobs SET ready = ?, attempt = ?, fence = ? WHERE id = ?"


class SqliteStore:
    """Everything in one file, safe against loss of the process and of power."""

    durability = Durability.FSYNC

    def __init__(
        self,
        files: ExitStack,
        writer: sqlite3.Connection,
        readers: Sequence[sqlite3.Connection],
        clock: Callable[[], float],
    ) -> None:
        """Start the threads; `open` is how to get one."""
        self._files = files
        self._clock = clock
        self._writer = Lane("store-writer", [writer], one_transaction, most=BATCH)
        self._reader = Lane("store-reader", readers, each_alone, most=BATCH // 8)

    @classmethod
    async def open(cls, directory: Path, *, clock: Callable[[], float] = time.time) -> Self:
        """The store in a directory, which is made where it does not exist.

        Leases that a dead process has left are freed: the lock proves that nobody is working on them.

        Raises:
            StoreLocked: another process has it open.
            StoreUnreadable: it is newer than this program, damaged, or on a disk that cannot keep it.
        """
        files, writer, readers = await asyncio.to_thread(open_file, directory)
        return cls(files, writer, readers, clock)

    async def close(self) -> None:
        """Finish what was asked for and let go of the file and the lock."""
        self._reader.finish()
        self._writer.finish()
        await asyncio.to_thread(self._release)

    def _release(self) -> None:
        self._reader.join()
        self._writer.join()
        self._files.close()

    async def commit(self, commit: Commit) -> Receipt:
        """Apply one step."""
        return await self._writer.ask(partial(_apply, commit, self._clock()))

    async def claim(self, kinds: Sequence[str], *, now: float, lease: float, limit: int) -> list[Claim]:
        """Lend due jobs; one whose lease has ended queues as if due then."""
        return await self._writer.ask(partial(_claim, kinds, now, now + lease, limit))

    async def get(self, key: str) -> Document | None:
        """The document under a key."""
        return (await self.get_all([key])).get(key)

    async def get_all(self, keys: Sequence[str]) -> dict[str, Document]:
        """The documents that exist among these keys."""
        return await self._reader.ask(partial(_get_all, keys))

    async def find(
        self,
        index: str,
        *,
        low: float = -math.inf,
        high: float = math.inf,
        limit: int = 100,
        newest_first: bool = False,
    ) -> list[str]:
        """Members of an index by score; `newest_first` turns the whole order round."""
        sql = FIND_NEWEST if newest_first else FIND
        rows = await self._rows(sql, index, low, high, max(limit, 0))
        return [member for (member,) in rows]

    async def count(self, index: str) -> int:
        """How many members an index has."""
        ((number,),) = await self._rows(COUNT, index)
        return int(number)

    async def log(self, stream: str, *, after: int = 0, limit: int = 1000) -> list[Entry]:
        """A stream's lines in order."""
        rows = await self._rows(LOG, stream, after, max(limit, 0))
        return [Entry(*row) for row in rows]

    async def next_due(self, kinds: Sequence[str]) -> float | None:
        """When the next job of these kinds is due or its lease ends."""
        return await self._reader.ask(partial(_next_due, kinds))

    async def backlog(self) -> dict[str, int]:
        """How many jobs are not done, lent or not, by kind, and under "dead" how many were given up."""
        return await self._reader.ask(_backlog)

    async def _rows(self, sql: str, *values: str | float) -> list[Any]:
        return await self._reader.ask(lambda db: db.execute(sql, values).fetchall())


def _get_all(keys: Sequence[str], db: sqlite3.Connection) -> dict[str, Document]:
    found: dict[str, Document] = {}
    for start in range(0, len(keys), GET_AT_ONCE):
        some = keys[start : start + GET_AT_ONCE]
        for key, version, body in db.execute(GET.format(",".join("?" * len(some))), some):
            found[key] = Document(version, body)
    return found


def _next_due(kinds: Sequence[str], db: sqlite3.Connection) -> float | None:
    moments = [db.execute(NEXT_DUE, (kind,)).fetchone()[0] for kind in kinds]
    return min((moment for moment in moments if moment is not None), default=None)


def _backlog(db: sqlite3.Connection) -> dict[str, int]:
    (dead,) = db.execute(BACKLOG_DEAD).fetchone()
    return {**dict(db.execute(BACKLOG).fetchall()), "dead": dead}


def _apply(commit: Commit, now: float, db: sqlite3.Connection) -> Receipt:
    """One step: what is judged first, then what is written."""
    if commit.key is not None:
        known = db.execute(KNOWN, (commit.key,)).fetchone()
        if known is not None:
            return Receipt(False, known[0])
    for key, version in commit.guards.items():
        _check(key, version, db)
    if commit.settle is not None:
        _settle(commit.settle, db)
    _write(commit, db)
    if commit.key is not None:
        db.execute(REMEMBER, (commit.key, commit.result, now))
        db.execute(FORGET, (now - KEEP_KEYS,))
    return Receipt(True, commit.result)


def _write(commit: Commit, db: sqlite3.Connection) -> None:
    for key, body in commit.puts.items():
        db.execute(PUT, (key, body))
    for placing in commit.placings:
        if placing.score is None:
            db.execute(UNPLACE, (placing.index, placing.member))
        else:
            db.execute(PLACE, (placing.index, placing.member, placing.score))
    for entry in commit.entries:
        db.execute(APPEND, (entry.stream, entry.body))
    # Cancelled first, then added: the step that removes a job may put another in its place.
    for name in commit.cancels:
        db.execute(CANCEL, (name,))
    for job in commit.jobs:
        db.execute(ADD, (job.id, job.kind, job.due, json.dumps(dict(job.payload)), job.due))


def _check(key: str, version: int, db: sqlite3.Connection) -> None:
    row = db.execute(VERSION, (key,)).fetchone()
    stands = 0 if row is None else row[0]
    if stands != version:
        raise Conflict(f"{key} is at version {stands}, not {version}")


def _settle(settlement: Settlement, db: sqlite3.Connection) -> None:
    claim, again, dead = settlement.claim, settlement.again, settlement.dead
    if dead is not None:
        cursor = db.execute(DEAD, (dead, claim.job.id, claim.fence))
    elif again is not None:
        cursor = db.execute(AGAIN, (again, again, claim.job.id, claim.fence))
    else:
        cursor = db.execute(DONE, (claim.job.id, claim.fence))
    if cursor.rowcount != 1:
        raise Conflict(f"the claim {claim.fence} of job {claim.job.id} is no longer the newest")


def _claim(kinds: Sequence[str], now: float, until: float, limit: int, db: sqlite3.Connection) -> list[Claim]:
    # Kind by kind, each in the order of its index: one query for all of them would sort the whole backlog.
    limit = max(limit, 0)
    due = [row for kind in dict.fromkeys(kinds) for row in db.execute(CLAIMABLE, (kind, now, limit))]
    rows = sorted(due)[:limit]
    if not rows:
        return []
    (last,) = db.execute("SELECT last FROM fences").fetchone()
    claims = [
        Claim(Job(name, kind, due, json.loads(payload)), fence, attempt + 1)
        for fence, (_, name, kind, due, payload, attempt) in enumerate(rows, last + 1)
    ]
    db.executemany(LEND, [(until, claim.attempt, claim.fence, claim.job.id) for claim in claims])
    db.execute("UPDATE fences SET last = ?", (last + len(claims),))
    return claims
