"""The catalogue of checks for people to read, written from the checks themselves.

`README.md` in this folder is its output; a test keeps the two equal.
"""

from itertools import groupby

from policies import CHECKS
from policies.check import FAMILIES, Check, Example
from policies.post import Kind
from policies.severity import Severity

_HEAD = """\
# What a post is checked for

Written from the checks by `make docs`; do not edit it by hand.

«Marks» show what a check finds. **Block** means that the draft is not accepted, **review** that a reviewer
has to allow the finding by name, **advice** that it is shown and stops nothing. People, numbers and addresses
are invented.
"""


def render() -> str:
    """The whole catalogue as Markdown: a table of all checks, then each with its reason and examples."""
    rows = "\n".join(f"| [{c.code}](#{_anchor(c)}) | {c.name} | {c.severity} | {c.cite} |" for c in CHECKS)
    parts = [_HEAD, f"| Code | Name | Severity | Rests on |\n|---|---|---|---|\n{rows}\n"]
    for family, checks in groupby(CHECKS, key=lambda c: c.code[:3]):
        parts.append(f"## {FAMILIES[family]}\n")
        parts.extend(_entry(check) for check in checks)
    return "\n".join(parts)


def _heading(check: Check) -> str:
    return f"{check.code} {check.name}"


def _anchor(check: Check) -> str:
    return _heading(check).lower().replace(" ", "-")


def _entry(check: Check) -> str:
    title, _, reason = check.why.partition("\n")
    return "\n".join(
        [
            f"### {_heading(check)}\n",
            f"**{title}** {' '.join(reason.split())}\n",
            f"- Severity: {check.severity}",
            f"- What people are told: {check.message}",
            f"- Rests on: {check.cite}\n",
            "Found:\n",
            *(f"- {_line(example, check.severity)}" for example in check.flags),
            "\nFine:\n",
            *(f"- {_line(example, check.severity)}" for example in check.passes),
            "",
        ]
    )


def about(example: Example, usual: Severity) -> str:
    """What a reader has to know of an example beside its text; empty for a plain post."""
    notes = [site.label for site in example.sites]
    if example.kind is not Kind.POST:
        notes.append(example.kind.label.lower())
    if example.severity not in (None, usual):
        notes.append(str(example.severity))
    return f" ({', '.join(notes)})" if notes else ""


def _line(example: Example, usual: Severity) -> str:
    text = example.shown or example.marked.replace("*", r"\*").replace("\n", " / ")
    return f"{text}{about(example, usual)}"
