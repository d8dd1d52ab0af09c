"""A queue in front of a few threads that each own a database connection.

The event loop never waits for a disk: it puts a piece of work in the queue and awaits the answer. A thread
takes all the work that waits, does it in one go and answers with one call back to the loop, so that the cost
of changing threads (and, for the writer, of the fsync) is shared by everybody who waited.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from bot.store import StoreDown

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], Any]
Together = Callable[[sqlite3.Connection, Sequence[Work]], list[Any]]
"""Does several pieces of work; gives, for each in its place, what it returned or the exception it raised."""
_Asked = tuple[Work, "asyncio.Future[Any]"]


class Lane:
    """Work waits here until one of the threads has time for it."""

    def __init__(
        self, name: str, connections: Sequence[sqlite3.Connection], together: Together, *, most: int
    ) -> None:
        """Start one thread for each connection; each takes at most `most` pieces of work at a time."""
        self._loop = asyncio.get_running_loop()
        self._together = together
        self._most = most
        self._queue: SimpleQueue[_Asked | None] = SimpleQueue()
        self._closed = False
        # Daemons: a program that ends without `close` must not hang; what is undone was not acknowledged.
        self._threads = [
            Thread(target=self._serve, args=(each,), name=name, daemon=True) for each in connections
        ]
        for thread in self._threads:
            thread.start()

    async def ask(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` returns. It is carried out even where whoever asked is cancelled meanwhile."""
        if self._closed:
            raise StoreDown("The store is closed.")
        answer: asyncio.Future[T] = self._loop.create_future()
        self._queue.put((work, answer))
        return await answer

    def finish(self) -> None:
        """Take no more work. Called on the event loop, so nothing can slip in behind the end marks."""
        if not self._closed:
            self._closed = True
            for _ in self._threads:
                self._queue.put(None)

    def join(self) -> None:
        """Wait until all that was asked for is done. Blocks: not for the event loop."""
        for thread in self._threads:
            thread.join()

    def _serve(self, connection: sqlite3.Connection) -> None:
        more = True
        while more:
            batch, more = self._take()
            if batch:
                outcomes = self._together(connection, [work for work, _ in batch])
                with suppress(RuntimeError):  # the loop has been closed: nobody is left to hear it
                    self._loop.call_soon_threadsafe(_answer, batch, outcomes)

    def _take(self) -> tuple[list[_Asked], bool]:
        """All that waits, up to the limit, and whether there may be more (False: this thread's end mark)."""
        batch: list[_Asked] = []
        asked = self._queue.get()
        while asked is not None:
            batch.append(asked)
            if len(batch) == self._most:
                return batch, True
            try:
                asked = self._queue.get_nowait()
            except Empty:
                return batch, True
        return batch, False


def _answer(batch: Sequence[_Asked], outcomes: Sequence[Any]) -> None:
    for (_, answer), outcome in zip(batch, outcomes, strict=True):
        if answer.done():  # whoever asked was cancelled
            continue
        if isinstance(outcome, Exception):
            answer.set_exception(outcome)
        else:
            answer.set_result(outcome)


def each_alone(connection: sqlite3.Connection, works: Sequence[Work]) -> list[Any]:
    """Reads: each sees the newest state there is when its turn comes."""
    return [_read(connection, work) for work in works]


def _read(connection: sqlite3.Connection, work: Work) -> Any:
    try:
        return work(connection)
    except Exception as error:  # noqa: BLE001 - it belongs to who asked, not to this thread
        return _down(error) if _is_the_disk(error) else error


def one_transaction(connection: sqlite3.Connection, works: Sequence[Work]) -> list[Any]:
    """Writes: each step whole or not at all, all steps under one fsync.

    A step that is refused leaves the others of its batch alone. When the disk does not take the batch, no
    step of it is acknowledged.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        outcomes = [_step(connection, work) for work in works]
        connection.execute("COMMIT")
    except Exception as error:  # noqa: BLE001 - it belongs to those who asked, not to this thread
        with suppress(sqlite3.Error):  # a disk fault has often rolled back already
            connection.execute("ROLLBACK")
        return [_down(error) for _ in works]
    return outcomes


def _step(connection: sqlite3.Connection, work: Work) -> Any:
    connection.execute("SAVEPOINT step")
    try:
        outcome = work(connection)
    except Exception as error:
        if _concerns_all(connection, error):
            raise
        connection.execute("ROLLBACK TO step")
        outcome = error
    connection.execute("RELEASE step")
    return outcome


def _concerns_all(connection: sqlite3.Connection, error: Exception) -> bool:
    # Where SQLite has ended the transaction, going on would write the next steps one by one, unguarded.
    return _is_the_disk(error) or not connection.in_transaction


def _is_the_disk(error: Exception) -> bool:
    """Whether the file is at fault, not what was asked. A plain DatabaseError means a damaged file."""
    return isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError


def _down(error: Exception) -> StoreDown:
    down = StoreDown(f"The store cannot be read or written now: {error}.")
    down.__cause__ = error
    return down
