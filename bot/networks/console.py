"""The network for trying things out: what is published is appended to a file, and a line says so."""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.ports import Parcel


class Console:
    """Appends each post to `published.jsonl`, once per key. The line printed never repeats the text."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = asyncio.Lock()

    async def send(self, parcel: Parcel) -> str:
        """Append the post, unless its key is there already."""
        async with self._lock:
            if await asyncio.to_thread(self._known, parcel.key):
                return ""
            await asyncio.to_thread(self._append, parcel)
        sys.stdout.write(
            f"Published on {parcel.site}: {len(parcel.text)} characters, {parcel.key} → {self.file}\n"
        )
        sys.stdout.flush()
        return ""

    async def find(self, parcel: Parcel) -> str | None:
        """An empty address where the key is in the file."""
        async with self._lock:
            return "" if await asyncio.to_thread(self._known, parcel.key) else None

    def _known(self, key: str) -> bool:
        try:
            lines = self.file.read_text(encoding="utf-8").split("\n")  # JSON leaves some other line ends bare
        except FileNotFoundError:
            return False
        return any(_key(line) == key for line in lines)

    def _append(self, parcel: Parcel) -> None:
        """Write one whole line and wait until the disk has it; a line cut by a crash is closed first.

        A lone surrogate, which UTF-8 does not know, becomes its JSON escape.
        """
        line = {
            "at": datetime.now(UTC).isoformat(),
            "key": parcel.key,
            "site": parcel.site,
            "text": parcel.text,
            "link": parcel.link,
        }
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("a+b") as file:
            if file.tell() and not _ends_well(file.fileno()):
                file.write(b"\n")
            file.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
            file.flush()
            os.fsync(file.fileno())


def _ends_well(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    return os.pread(descriptor, 1, size - 1) == b"\n"


def _key(line: str) -> str | None:
    try:
        return str(json.loads(line)["key"])
    except (ValueError, KeyError, TypeError):
        return None
