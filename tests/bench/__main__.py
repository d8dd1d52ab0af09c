"""`make bench`: start both programs, load them in turn, and print what came of it."""

import argparse
import asyncio
import gc
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

from bot import clinic
from tests.bench import judging, load, machine, report
from tests.bench.load import BenchBroken, Request, Times
from tests.bench.machine import Busy
from tests.bench.process import Running, running
from tests.bench.report import WHO, Point, Results, Round, Starts, What, Who
from tests.bench.slack import Slack

SECRET = "benchmarks-only"
"""Signs invented requests on this machine."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: rounds of each point, requests in a round by how many are in flight, starts."""

    rounds: int
    commands: dict[int, int]
    answers: dict[int, int]
    cards: dict[int, int]
    starts: int
    judged: tuple[int, int]
    """Rounds of judging, and how often all posts are judged in a round."""


FULL = Size(
    rounds=5,
    commands={1: 200, 20: 1000, 100: 1000},
    answers={1: 100, 20: 300, 100: 300},
    cards={1: 100, 20: 200, 100: 200},
    starts=5,
    judged=(5, 10),
)
QUICK = Size(
    rounds=1,
    commands={1: 10, 20: 40},
    answers={1: 5, 20: 30},
    cards={1: 5, 20: 20},
    starts=1,
    judged=(1, 1),
)


@dataclass(slots=True)
class Bench:
    """One run, as far as it has come."""

    folder: Path
    slack: Slack
    size: Size
    points: list[Point] = field(default_factory=list)
    cards_a_second: list[float] = field(default_factory=list)

    def environment(self, data: Path) -> dict[str, str]:
        """The settings of both programs."""
        return {
            "PORT": "0",
            "HOST": "127.0.0.1",
            "DATA_DIR": str(data),
            "CLINIC_FILE": str(self.folder / "clinic.toml"),
            "LOG_LEVEL": "INFO",
            "COUNTERSIGN_NAMES": "model",
            "SLACK_API_URL": self.slack.url,
            "SLACK_BOT_TOKEN": "xoxb-bench",
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_APP_TOKEN": "",
            "TEAMS_APP_ID": "",
            "TEAMS_APP_PASSWORD": "",
            "TEAMS_TENANT_ID": "",
        }

    @asynccontextmanager
    async def start(self, who: Who, data: str) -> AsyncIterator[Running]:
        """One of the programs, ready."""
        arguments = ("bot", "serve") if who == "bot" else ("tests.bench.bare",)
        log = self.folder / f"{who}.log"
        async with running(*arguments, env=self.environment(self.folder / data), log=log) as program:
            yield program

    async def starts(self) -> list[Starts]:
        """Both programs started in turn, each time anew. The first start is only for the disk's cache."""
        measured = {who: Starts(who) for who in WHO}
        for n in range(self.size.starts + 1):
            for who, starts in measured.items():
                async with self.start(who, f"start-{n}") as program:
                    if n:
                        starts.seconds.append(program.start)
                        starts.memory.append(program.memory())
        return list(measured.values())

    async def commands(self, programs: dict[Who, Running]) -> None:
        """From the slash command to the modal, of both programs in turn."""
        for in_flight, count in self.size.commands.items():
            points = {who: self._point("command to modal", who, in_flight, count) for who in WHO}
            for _ in range(self.size.rounds):
                for who, point in points.items():
                    program = programs[who]
                    requests = load.commands(SECRET, program.address, count)
                    await self._round(point, program, requests, load.opened)

    async def submissions(self, bot: Running, view: dict[str, object]) -> None:
        """From the submitted form to its answer, and to the card in the review channel."""
        parts: tuple[tuple[What, dict[int, int]], ...] = (
            ("submit to answer", self.size.answers),
            ("submit to card", self.size.cards),
        )
        for what, counts in parts:
            for in_flight, count in counts.items():
                point = self._point(what, "bot", in_flight, count)
                for _ in range(self.size.rounds):
                    requests = load.submissions(SECRET, bot.address, view, count)
                    times = await self._round(point, bot, requests, load.cleared)
                    if what == "submit to answer" and in_flight > 1:
                        self.cards_a_second.append(count / times.drained)

    def _point(self, what: What, who: Who, in_flight: int, requests: int) -> Point:
        point = Point(what, who, in_flight, requests)
        self.points.append(point)
        return point

    async def _round(
        self, point: Point, program: Running, requests: list[Request], check: Callable[[bytes], bool]
    ) -> Times:
        """One round. Nothing is collected meanwhile, so that the load's own pauses do not count."""
        gc.collect()
        gc.disable()
        cpu, own = program.cpu(), time.process_time()
        try:
            answered = point.what == "submit to answer"
            times = await load.run(
                program.address,
                self.slack,
                requests,
                point.in_flight,
                check=check,
                until="answer" if answered else "effect",
            )
        finally:
            gc.enable()
        values = times.answer if answered else times.effect
        point.rounds.append(
            Round(
                p50=load.percentile(values, 0.5),
                p99=load.percentile(values, 0.99),
                rate=times.rate,
                cpu=(program.cpu() - cpu) * 1000 / len(requests),
                late=times.late / len(requests),
                driver=(time.process_time() - own) / times.drained,
            )
        )
        return times

    async def run(self) -> Results:
        """Everything, in its order.

        Raises:
            BenchBroken: something did not work.
        """
        began = time.perf_counter()
        here = machine.look(self.folder)
        _say(f"{machine.described(here, self.folder)}\n")
        starts = await self.starts()
        async with self.start("bare", "bare") as bare, self.start("bot", "bot") as bot:
            programs: dict[Who, Running] = {"bare": bare, "bot": bot}
            view = await self._warm(programs)
            before, own = Busy.now(), _worked(programs.values())
            await self.commands(programs)
            await self.submissions(bot, view)
            others = Busy.now().share_since(before, _worked(programs.values()) - own)
            loaded = {who: program.memory() for who, program in programs.items()}
        seconds = time.perf_counter() - began
        return Results(here, seconds, others, self.points, starts, loaded, self.cards_a_second)

    async def _warm(self, programs: dict[Who, Running]) -> dict[str, object]:
        """Some of everything, unmeasured; gives the bot's composer."""
        for program in programs.values():
            requests = load.commands(SECRET, program.address, 100)
            await load.run(program.address, self.slack, requests, 10, check=load.opened, until="effect")
        view = self.slack.last_view
        address = programs["bot"].address
        requests = load.submissions(SECRET, address, view, 60)
        await load.run(address, self.slack, requests, 10, check=load.cleared, until="effect")
        return view


def _worked(programs: Iterable[Running]) -> float:
    """Seconds of processor time that the benchmark and its programs have used."""
    return time.process_time() + sum(program.cpu() for program in programs)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


async def _bench(size: Size, folder: Path) -> Results:
    facts = resources.files("bot").joinpath("clinic.example.toml").read_text(encoding="utf-8")
    (folder / "clinic.toml").write_text(facts, encoding="utf-8")
    async with Slack.serving(clinic.parse(facts, "clinic.example.toml").review_channels["slack"]) as slack:
        return await Bench(folder, slack, size).run()


def main() -> int:
    """Run the benchmark; 0 however slow it was, 1 where something did not work."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few requests only: shows that it works")
    parser.add_argument("--checks", action="store_true", help="only how long judging a post takes")
    parser.add_argument("--json", type=Path, help="write everything to this file, too")
    chosen = parser.parse_args()
    build = Path("build")
    build.mkdir(exist_ok=True)
    size = QUICK if chosen.quick else FULL
    found: dict[str, Any] = {"aims": []}
    with tempfile.TemporaryDirectory(dir=build, prefix="bench-") as folder:
        try:
            if not chosen.checks:
                results = asyncio.run(_bench(size, Path(folder)))
                _say(f"{report.written(results)}\n")
                found = report.as_json(results)
            judgings = asyncio.run(judging.measure(*size.judged))
        except BenchBroken as error:
            sys.stderr.write(f"{error}\n")
            return 1
    reached = judging.aims(judgings)
    _say(f"{judging.written(judgings)}\n\n{report.kept(reached)}")
    if chosen.json:
        found["judging"] = [asdict(one) for one in judgings]
        found["aims"] += [report.as_dict(one) for one in reached]
        chosen.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
