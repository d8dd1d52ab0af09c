"""The SQLite file of the embedded store: the lock on its directory, its layout, and how it is opened.

There is one writing connection, and it alone checkpoints; readers cannot write. With that and the lock, the
rare corruption that SQLite up to 3.51.2 allows when two connections write or checkpoint at the same moment
(its "WAL-reset" fault) cannot arise.
"""

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from bot.store import StoreLocked, StoreUnreadable

FILE = "countersign.db"
LOCK = "lock"

SCHEMA = 1
"""The number of the table layout below, kept in the file."""

CHECKPOINT = 8000
"""Pages (of 4 KiB) the write-ahead log collects before they are moved into the file.

SQLite's own 1000 makes more commits wait for the move: measured at 16 callers, 8000 took the 99th percentile
from 16 ms to below 9 ms, for 32 MB of disk.
"""

BUSY = 5.0
"""Seconds to wait for somebody else, such as a person's `sqlite3` shell, who holds the file."""

READERS = 2
"""Reading threads: one long list does not hold up everybody else."""

_TABLES = """
CREATE TABLE documents (key TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL);

CREATE TABLE placings (
    list TEXT NOT NULL, member TEXT NOT NULL, score REAL NOT NULL, PRIMARY KEY (list, member)
) WITHOUT ROWID;
CREATE INDEX placings_by_score ON placings (list, score, member);

CREATE TABLE entries (
    stream TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (stream, seq)
) WITHOUT ROWID;

-- ready: when the job may be lent: `due`, or the end of its lease. fence: its open claim, where it is lent.
CREATE TABLE jobs (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, due REAL NOT NULL, payload TEXT NOT NULL,
    attempt INTEGER NOT NULL, ready REAL NOT NULL, fence INTEGER, dead TEXT
);
-- Both hold `dead` itself: older SQLite would else look into every row to count them.
CREATE INDEX jobs_waiting ON jobs (kind, ready, id, dead) WHERE dead IS NULL;
CREATE INDEX jobs_dead ON jobs (dead) WHERE dead IS NOT NULL;

-- One number for all jobs: no fence is ever given twice, not even after a job has gone and come back.
CREATE TABLE fences (last INTEGER NOT NULL);
INSERT INTO fences VALUES (0);

-- place: in the order of their coming, so that the oldest are found without another index.
CREATE TABLE keys (
    place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, result TEXT NOT NULL, at REAL NOT NULL
);
"""

_PRAGMAS = (
    "PRAGMA synchronous = FULL",  # an fsync with every transaction; NORMAL loses the last ones with the power
    "PRAGMA fullfsync = 1",  # macOS, where a plain fsync leaves the data in the disk's own cache
    "PRAGMA checkpoint_fullfsync = 1",
    f"PRAGMA wal_autocheckpoint = {CHECKPOINT}",
    f"PRAGMA journal_size_limit = {2 * CHECKPOINT * 4096}",  # a log swollen by one long reader shrinks again
    "PRAGMA secure_delete = 1",  # what was replaced or removed is overwritten, not left in a free page
)

_FREE = "UPDATE jobs SET ready = due, fence = NULL WHERE fence IS NOT NULL"
"""Ends the leases of a process that is gone: who holds the lock knows that nobody is working."""


def open_file(directory: Path) -> tuple[ExitStack, sqlite3.Connection, list[sqlite3.Connection]]:
    """What has to be closed (last opened first), the writing connection and the reading ones."""
    with ExitStack() as files:
        try:
            _make(directory)
            files.enter_context(_locked(directory))
            _create(directory / FILE)
            writer = files.enter_context(closing(_connect(directory / FILE)))
            _prepare(writer, directory)
            readers = [files.enter_context(closing(_connect(directory / FILE))) for _ in range(READERS)]
            for reader in readers:
                reader.execute("PRAGMA wal_autocheckpoint = 0")
                reader.execute("PRAGMA query_only = 1")
        except (OSError, sqlite3.Error) as error:
            raise StoreUnreadable(
                f"The data directory {directory} cannot be used: {error}. Check that it is on a local disk "
                "with free space and belongs to the account that runs Countersign; if the file is damaged, "
                "restore a backup."
            ) from error
        return files.pop_all(), writer, readers


@contextmanager
def _locked(directory: Path) -> Iterator[None]:
    """Keep other processes out. The system drops the lock when this process ends, however it ends."""
    lock = os.open(directory / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreLocked(
                f"Another Countersign is running with the data directory {directory}. "
                "Stop it first, or give this one a directory of its own."
            ) from None
        yield
    finally:
        os.close(lock)


def _make(directory: Path) -> None:
    if not directory.is_dir():
        directory.mkdir(mode=0o700, parents=True)
        _sync(directory.parent)


def _create(file: Path) -> None:
    """Make the file ours alone before SQLite writes to it; what SQLite puts beside it gets the same mode."""
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    _sync(file.parent)


def _sync(folder: Path) -> None:
    """Make the names in a directory survive a loss of power."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _connect(file: Path) -> sqlite3.Connection:
    # Made in one thread and used in another, never in two at once.
    db = sqlite3.connect(file, timeout=BUSY, isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA temp_store = MEMORY")  # no scrap of a document in a temporary directory
    return db


def _prepare(writer: sqlite3.Connection, directory: Path) -> None:
    (schema,) = writer.execute("PRAGMA user_version").fetchone()
    if schema > SCHEMA:
        raise StoreUnreadable(
            f"The data in {directory} was written by a newer Countersign (layout {schema}, this one knows "
            f"{SCHEMA}). Start the newer version, or restore the backup made before it was installed."
        )
    (mode,) = writer.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        raise sqlite3.OperationalError(f"write-ahead logging is not possible there (journal mode {mode})")
    for pragma in _PRAGMAS:
        writer.execute(pragma)
    if schema == 0:
        writer.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {SCHEMA}; COMMIT;")
    writer.execute(_FREE)
