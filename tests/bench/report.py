"""What was measured, as a table, as aims met or missed, and as JSON."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from tests.bench.machine import IDLE, Machine

Who = Literal["bare", "bot"]
What = Literal["command to modal", "submit to answer", "submit to card"]


@dataclass(frozen=True, slots=True)
class Round:
    """One round at one point: milliseconds, requests a second, processor time of the program and the bench.

    Attributes:
        p50: half were faster.
        p99: one in a hundred was slower.
        rate: requests a second.
        cpu: milliseconds of processor time that the program took for each request.
        late: the share of answers that only said that the real one would follow.
        driver: the share of one processor that the benchmark itself took.
    """

    p50: float
    p99: float
    rate: float
    cpu: float
    late: float
    driver: float


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that was measured, of one program, at one load: several rounds."""

    what: What
    who: Who
    in_flight: int
    requests: int
    rounds: list[Round] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Starts:
    """How a program started, each time: seconds until ready, and MiB of memory then."""

    who: Who
    seconds: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Results:
    """Everything of one run."""

    machine: Machine
    seconds: float
    others: float | None
    points: list[Point]
    starts: list[Starts]
    loaded: dict[Who, float]
    cards_a_second: list[float]

    def point(self, what: What, who: Who, in_flight: int) -> Point | None:
        """What was measured there, if it was."""
        wanted = (what, who, in_flight)
        return next((p for p in self.points if (p.what, p.who, p.in_flight) == wanted), None)

    def started(self, who: Who) -> Starts:
        """How a program started."""
        return next(s for s in self.starts if s.who == who)


@dataclass(frozen=True, slots=True)
class Aim:
    """Something wanted: what, at most how much, and how much it is; `share` is of what is allowed."""

    name: str
    limit: float
    unit: str
    measured: float
    spread: tuple[float, float]

    @property
    def met(self) -> bool:
        """Whether it is as wanted."""
        return self.measured <= self.limit

    @property
    def share(self) -> float:
        """How much of what is allowed is used up."""
        return self.measured / self.limit


def aims(results: Results) -> list[Aim]:
    """The aims of this project that the run says something about."""
    found = []
    for in_flight in (1, 20, 100):
        bare = results.point("command to modal", "bare", in_flight)
        bot = results.point("command to modal", "bot", in_flight)
        if bare and bot:
            ratios = [ours.p99 / theirs.p99 for theirs, ours in zip(bare.rounds, bot.rounds, strict=True)]
            found.append(aim(f"command to modal, {in_flight} in flight: p99 against bare", 2, "×", ratios))
    answer = results.point("submit to answer", "bot", 20)
    if answer:
        slowest = [r.p99 for r in answer.rounds]
        found.append(aim("submit to answer, 20 in flight: p99", 150, " ms", slowest))
    starts = results.started("bot")
    found.append(aim("start to ready", 2, " s", starts.seconds))
    memory = max(*starts.memory, results.loaded["bot"])
    found.append(aim("memory, the most seen", 150, " MiB", [memory]))
    return found


def aim(name: str, limit: float, unit: str, values: Sequence[float]) -> Aim:
    """An aim and how it was met: the median of what was measured, and its spread."""
    return Aim(name, limit, unit, statistics.median(values), (min(values), max(values)))


def as_json(results: Results) -> dict[str, Any]:
    """Everything, round by round."""
    met = [as_dict(one) for one in aims(results)]
    return {**asdict(results), "aims": met}


def as_dict(one: Aim) -> dict[str, Any]:
    """An aim for JSON."""
    return {**asdict(one), "met": one.met, "share": one.share}


LEGEND = """\
Milliseconds: the median of the rounds, in brackets the best and the worst of them. Something is in flight
until it is answered; a command also until its modal, a card until it has reached Slack. Late answers said
only that the checks take longer than Slack waits, and that the real answer would follow."""


def written(results: Results) -> str:
    """The report for people."""
    parts = [
        LEGEND,
        table(
            ("", "in flight", "", "requests", "p50", "p99", "a second", "CPU ms each", "late"),
            (_row(point) for point in results.points),
        ),
        "Start and memory",
        table(("", "ready after s", "MiB then", "MiB after the load"), (_start_row(results, w) for w in WHO)),
        f"Cards a second while forms come as fast as they are answered: {median(results.cards_a_second, 0)}",
        "Aims",
        kept(aims(results)),
        f"The run took {results.seconds:.0f} s.{_reliable(results)}",
    ]
    return "\n\n".join(parts)


def kept(found: Iterable[Aim]) -> str:
    """Aims as a table: met or missed."""
    return table(("", "measured", "aim", "", "of it"), (_aim_row(one) for one in found))


WHO: tuple[Who, ...] = ("bare", "bot")


def _row(point: Point) -> tuple[str, ...]:
    rounds = point.rounds
    return (
        point.what,
        str(point.in_flight),
        point.who,
        f"{len(rounds)} × {point.requests}",
        median([r.p50 for r in rounds], 1),
        median([r.p99 for r in rounds], 1),
        median([r.rate for r in rounds], 0),
        f"{statistics.median(r.cpu for r in rounds):.2f}",
        f"{statistics.median(r.late for r in rounds):.0%}",
    )


def _start_row(results: Results, who: Who) -> tuple[str, ...]:
    starts = results.started(who)
    return (
        who,
        median(starts.seconds, 2),
        median(starts.memory, 0),
        f"{results.loaded[who]:.0f}",
    )


def _aim_row(one: Aim) -> tuple[str, ...]:
    low, high = one.spread
    spread = f" ({low:.2f}–{high:.2f})" if high > low else ""
    return (
        one.name,
        f"{one.measured:.2f}{one.unit}{spread}",
        f"≤ {one.limit:g}{one.unit}",
        "met" if one.met else "MISSED",
        f"{one.share:.0%}",
    )


def median(values: Sequence[float], digits: int) -> str:
    """The median of some figures, in brackets the smallest and the largest."""
    if not values:
        return "–"
    middle = f"{statistics.median(values):.{digits}f}"
    return middle if len(values) == 1 else f"{middle} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def _reliable(results: Results) -> str:
    """What may have made the figures worse than they are."""
    said = ""
    if results.others is not None:
        said += f" Other programs used {results.others:.0%} of the machine meanwhile"
        said += ": only the ratios mean much." if results.others > IDLE else "."
    driver = max((r.driver for p in results.points for r in p.rounds), default=0.0)
    return f"{said} The benchmark itself used at most {driver:.0%} of one processor."


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Rows in columns as wide as they have to be."""
    lines = [head, *rows]
    widths = [max(len(line[n]) for line in lines) for n in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
