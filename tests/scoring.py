"""How the checks judge the project's own labelled drafts (`drafts.jsonl`): `python -m tests.scoring`.

The drafts were written for this project by somebody who had not seen the checks: what a clinician, a front
desk or a marketer might send. Each has the verdict it deserves, the verdicts that would do, its codes, and
where the words stand. `--record` keeps the figures as those below which a change may not fall.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot import names
from policies import review
from policies.check import Finding
from policies.names import Names, nothing
from policies.post import Clinic, Kind, Post
from policies.severity import Severity

FOLDER = Path(__file__).parent
DRAFTS = FOLDER / "drafts.jsonl"
RECORDED = FOLDER / "drafts.figures.json"

MEASURES = {
    "leaks": "Posts that tell of a patient and are stopped or shown to a reviewer",
    "risks": "Posts with claims, advice, replies and the like that are stopped or shown to a reviewer",
    "accepted": "Posts with a verdict that would do",
    "codes": "Labelled faults found under their own code (PHI) or family (others)",
    "marks": "Labelled words that a finding of their family marks",
    "alarms": "Fine posts that are stopped or shown to a reviewer",
}
"""What is measured, in percent. All but the last should be high."""


@dataclass(frozen=True)
class Draft:
    """One labelled post."""

    post: Post
    verdict: str
    accept: tuple[str, ...]
    codes: tuple[str, ...]
    marks: tuple[tuple[int, int, str], ...]


def drafts() -> tuple[Draft, ...]:
    """The labelled drafts."""
    lines = DRAFTS.read_text(encoding="utf-8").splitlines()
    return tuple(
        Draft(
            Post(Kind(line.get("kind", "post")), line["text"]),
            line["verdict"],
            tuple(line["accept"]),
            tuple(line["codes"]),
            tuple((start, end, code) for start, end, code in line["marks"]),
        )
        for line in map(json.loads, lines)
    )


def verdict(findings: tuple[Finding, ...]) -> str:
    """What comes of a post with these findings: its worst, or "pass" where none stops it."""
    worst = min((f.severity.rank for f in findings), default=len(Severity))
    return ("block", "review", "pass", "pass")[worst]


def figures(known: Names) -> dict[str, float]:
    """Every measure of the drafts, judged with these names for a clinic that nobody knows, in percent."""
    judged = [(draft, _found(review(draft.post, Clinic(), names=known))) for draft in drafts()]
    faulty = [(d, f) for d, f in judged if d.verdict != "pass"]
    leaks = [(d, f) for d, f in faulty if any(code.startswith("PHI") for code in d.codes)]
    risks = [one for one in faulty if one not in leaks]
    return {
        "leaks": _share(leaks, lambda _, found: bool(found)),
        "risks": _share(risks, lambda _, found: bool(found)),
        "accepted": _share(judged, lambda draft, found: verdict(found) in draft.accept),
        "codes": _portion((any(_is(f.code, code) for f in found) for d, found in faulty for code in d.codes)),
        "marks": _portion(
            any(f.start < end and start < f.end and f.code[:3] == code[:3] for f in found)
            for d, found in faulty
            for start, end, code in d.marks
        ),
        "alarms": _share([one for one in judged if one[0].verdict == "pass"], lambda _, found: bool(found)),
    }


def recorded() -> dict[str, dict[str, float]]:
    """The figures below which no change may fall: with the model, and with rules alone."""
    figures: dict[str, dict[str, float]] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return figures


def measured() -> dict[str, dict[str, float]]:
    """The figures as they are now."""
    return {"model": figures(names.by_environment({}).names), "rules": figures(nothing)}


def table() -> str:
    """The recorded figures as Markdown, with the command that repeats them."""
    kept = recorded()
    rows = [f"| {said} | {kept['model'][key]} | {kept['rules'][key]} |" for key, said in MEASURES.items()]
    total = len(drafts())
    fine = sum(d.verdict == "pass" for d in drafts())
    said = (
        f"Of the project's own {total} labelled drafts (`tests/drafts.jsonl`), {fine} are fine and mostly "
        "look dangerous. They are judged for a clinic whose facts nobody has written down; in percent. "
        "`python -m tests.scoring` repeats the figures, and no change may make one worse.\n"
    )
    return "\n".join(
        [
            "## How well it works\n",
            said,
            "| | with the name model | rules alone |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )


def _found(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(f for f in findings if f.severity is not Severity.ADVICE)


def _is(code: str, labelled: str) -> bool:
    return code == labelled if labelled.startswith("PHI") else code.startswith(labelled)


def _share(
    judged: list[tuple[Draft, tuple[Finding, ...]]], fits: Callable[[Draft, tuple[Finding, ...]], bool]
) -> float:
    return _portion(fits(draft, found) for draft, found in judged)


def _portion(answers) -> float:
    answers = list(answers)
    return round(100 * sum(answers) / len(answers), 1)


def main() -> None:
    """Prints the figures beside the recorded ones; keeps them with --record."""
    now = measured()
    if "--record" in sys.argv:
        RECORDED.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    kept = recorded()
    for key, said in MEASURES.items():
        for how in ("model", "rules"):
            sys.stdout.write(f"{how:6}{now[how][key]:7.1f} % (recorded {kept[how][key]:.1f})  {said}\n")


if __name__ == "__main__":
    main()
