"""The machine a benchmark ran on, and whether it had anything else to do."""

import os
import platform
import sqlite3
import statistics
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

PACKAGES = ("slack-bolt", "slack-sdk", "aiohttp", "phonenumbers", "regex")

IDLE = 0.05
"""The share of all processors that others may use on a machine that counts as idle."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What is worth knowing to compare figures. Times of fsync are milliseconds for 4 KiB."""

    processor: str
    processors: int
    memory_gib: float
    system: str
    python: str
    packages: dict[str, str]
    disk: str
    fsync_p50: float
    fsync_p99: float
    load: float
    busy: float | None

    def idle(self) -> bool:
        """Whether nothing else was going on when the benchmark began."""
        return (self.load / self.processors if self.busy is None else self.busy) < IDLE


def look(folder: Path) -> Machine:
    """This machine, now; takes a second or two."""
    before = Busy.now()
    time.sleep(1)
    after = Busy.now()
    flushes = _fsync(folder / "fsync", 200)
    return Machine(
        processor=_processor(),
        processors=os.cpu_count() or 1,
        memory_gib=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30,
        system=f"{platform.system()} {platform.release()}",
        python=f"{platform.python_implementation()} {platform.python_version()}",
        packages={name: version(name) for name in PACKAGES} | {"SQLite": sqlite3.sqlite_version},
        disk=_disk(folder),
        fsync_p50=statistics.median(flushes),
        fsync_p99=flushes[round(len(flushes) * 0.99) - 1],
        load=os.getloadavg()[0],
        busy=after.share_since(before),
    )


@dataclass(frozen=True, slots=True)
class Busy:
    """How much of their time the processors have worked; zeros where the system does not say."""

    worked: float
    passed: float

    @classmethod
    def now(cls) -> "Busy":
        """Since the machine started."""
        try:
            ticks = [int(n) for n in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
        except OSError:
            return cls(0.0, 0.0)
        second = os.sysconf("SC_CLK_TCK")
        return cls((sum(ticks) - ticks[3] - ticks[4]) / second, sum(ticks) / second)

    def share_since(self, before: "Busy", own: float = 0.0) -> float | None:
        """The share of all processors that others than `own` seconds used, or None where nobody knows."""
        passed = self.passed - before.passed
        return max(0.0, self.worked - before.worked - own) / passed if passed else None


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _disk(folder: Path) -> str:
    """The file system a folder is on, where the system says."""
    try:
        mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return "unknown file system"
    above = [m for m in mounts if folder.resolve().is_relative_to(m[1])]
    device, place, kind = max(above, key=lambda m: len(m[1]))[:3]
    return f"{kind} on {device} ({place})"


def _fsync(file: Path, times: int) -> list[float]:
    """Sorted milliseconds that writing and flushing 4 KiB took."""
    took = []
    with file.open("wb") as opened:
        for _ in range(times):
            started = time.perf_counter()
            opened.write(b"\0" * 4096)
            opened.flush()
            os.fsync(opened.fileno())
            took.append((time.perf_counter() - started) * 1000)
    file.unlink()
    return sorted(took)


def described(machine: Machine, folder: Path) -> str:
    """The machine in a few lines."""
    packages = ", ".join(f"{name} {number}" for name, number in machine.packages.items())
    busy = "unknown" if machine.busy is None else f"{machine.busy:.0%}"
    lines = [
        f"Processor  {machine.processors} × {machine.processor}, {machine.memory_gib:.1f} GiB of memory",
        f"System     {machine.system}, {machine.python}",
        f"Packages   {packages}",
        f"Data in    {folder}: {machine.disk}",
        f"fsync      4 KiB in {machine.fsync_p50:.2f} ms (p50), {machine.fsync_p99:.2f} ms (p99)",
        f"Load       {machine.load:.2f} in the last minute; processors {busy} busy before the start",
    ]
    if not machine.idle():
        lines.append("WARNING    This machine is doing other things, too: only the ratios mean much.")
    return "\n".join(lines)
