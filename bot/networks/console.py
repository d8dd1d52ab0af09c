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
        self._keys: set[str] | None = None
        """What the file holds, once it was read; None where a write failed and nobody knows."""
        self._lock = asyncio.Lock()

    async def send(self, parcel: Parcel) -> str:
        """Append the post, unless its key is there already."""
        async with self._lock:
            keys = await self._known()
            if parcel.key in keys:
                return ""
            self._keys = None
            await asyncio.to_thread(self._append, parcel)
            keys.add(parcel.key)
            self._keys = keys
        sys.stdout.write(
            f"Published on {parcel.site}: {len(parcel.text)} characters, {parcel.key} → {self.file}\n"
        )
        sys.stdout.flush()
        return ""

    async def find(self, parcel: Parcel) -> str | None:
        """An empty address where the key is in the file."""
        async with self._lock:
            return "" if parcel.key in await self._known() else None

    async def _known(self) -> set[str]:
        if self._keys is None:
            self._keys = await asyncio.to_thread(self._read)
        return self._keys

    def _read(self) -> set[str]:
        try:
            lines = self.file.read_text(encoding="utf-8").split("\n")  # JSON leaves some other line ends bare
        except FileNotFoundError:
            return set()
        return {key for line in lines if (key := _key(line))}

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
