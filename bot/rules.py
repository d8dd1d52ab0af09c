"""`countersign rules`: lists the checks, explains one, and tries every example of all of them."""

import argparse
import difflib
import sys
import textwrap
from collections.abc import Iterator, Sequence

from bot import terminal
from bot.check import columns, quiet
from bot.errors import Refused
from policies import CHECKS, catalogue
from policies.check import Check, Example, unmark
from policies.reading import Reading
from policies.severity import Severity

DOES = {
    Severity.BLOCK: "stops the draft",
    Severity.REVIEW: "a reviewer has to allow it by name",
    Severity.ADVICE: "is shown, and stops nothing",
}
"""What each severity does."""


def run(chosen: argparse.Namespace) -> int:
    """List, explain or try; 1 where an example does not hold.

    Raises:
        Misconfigured: the organisation's file cannot be used.
        Refused: there is no such check.
    """
    quiet()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr] # a text stream, as always
    if chosen.markdown:
        sys.stdout.write(catalogue.render())
        return 0
    checks = CHECKS
    if chosen.rule == "test":
        failed = [line for check in checks for line in failures(check)]
        tried = sum(len(check.flags) + len(check.passes) for check in checks)
        said = f"{tried} examples of {len(checks)} checks, "
        said += f"{len(failed)} do not hold." if failed else "and all hold."
        sys.stdout.write("\n\n".join([*failed, said]) + "\n")
        return 1 if failed else 0
    said = explained(find(chosen.rule, checks), columns()) if chosen.rule else listed(checks, columns())
    sys.stdout.write(f"{said}\n")
    return 0


def listed(checks: Sequence[Check], width: int) -> str:
    """All checks as a table: code, name, what a finding does, what the check is about."""
    rows = [(check.code, check.name, str(check.severity), _heading(check)) for check in checks]
    return terminal.table([("CODE", "NAME", "DOES", "FINDS"), *rows], width)


def find(asked: str, checks: Sequence[Check]) -> Check:
    """The check with this code or name.

    Raises:
        Refused: there is none; it says which come near.
    """
    names = {name: check for check in checks for name in (check.code.lower(), check.name)}
    if asked.lower() in names:
        return names[asked.lower()]
    near = difflib.get_close_matches(asked.lower(), names, 3, 0.5)
    near += [name for name in names if asked.lower() in name and name not in near][: 3 - len(near)]
    also = " or ".join(f"{names[name].code} {names[name].name}" for name in near)
    raise Refused(
        f"There is no such check.{f' Did you mean {also}?' if also else ''} List all: countersign rules"
    )


def explained(check: Check, width: int) -> str:
    """One check in full: why, what people are told, by which rule, and its examples."""
    heading, _, reason = check.why.partition("\n")
    paragraphs = [part.replace("\n", " ") for part in reason.strip().split("\n\n")]
    floor = f"may be made milder, down to {check.floor}" if check.floor else "may be switched off"
    if check.floor is check.severity:
        floor = "may not be made milder"
    facts = [
        ("A finding", f"{DOES[check.severity]} ({check.severity}); it {floor}"),
        ("People are told", check.message),
        ("Rests on", check.cite),
    ]
    return "\n".join(
        [
            f"{check.code} {check.name}",
            "",
            *textwrap.wrap(heading, width),
            *(line for part in paragraphs for line in ["", *textwrap.wrap(part, width)]),
            "",
            terminal.table(facts, width),
            "",
            "Found («what the check sees»):",
            *(line for example in check.flags for line in _example(example, check, width)),
            "",
            "Fine:",
            *(line for example in check.passes for line in _example(example, check, width)),
        ]
    )


def _heading(check: Check) -> str:
    return check.why.partition("\n")[0]


def _example(example: Example, check: Check, width: int) -> list[str]:
    text = terminal.spelt((example.shown or example.marked).replace("\n", " / "))
    text += catalogue.about(example, check.severity)
    return textwrap.wrap(text, width, initial_indent="  - ", subsequent_indent="    ")


def failures(check: Check) -> Iterator[str]:
    """Each example that does not hold, with what was wanted and what was found."""
    for example in (*check.flags, *check.passes):
        text, marks = unmark(example.marked)
        severity = example.severity or check.severity
        reading = Reading.of(example.post, example.clinic)
        found = sorted({(span.start, span.end, span.severity) for span in check.judge(reading)})
        wanted = [(start, end, severity) for start, end in marks]
        if found != wanted:
            yield "\n".join(
                (
                    f"{check.code} {check.name}",
                    f"  wanted: {_marked(text, wanted)}{_as(wanted)}",
                    f"  found:  {_marked(text, found)}{_as(found)}",
                )
            )


def _marked(text: str, spans: Sequence[tuple[int, int, Severity]]) -> str:
    """A text with «marks» around some spans."""
    marks = sorted(
        [(start, "«") for start, _, _ in spans] + [(end, "»") for _, end, _ in spans], reverse=True
    )
    for at, mark in marks:
        text = f"{text[:at]}{mark}{text[at:]}"
    return terminal.spelt(text.replace("\n", " / "))


def _as(spans: Sequence[tuple[int, int, Severity]]) -> str:
    return f" ({', '.join(severity for _, _, severity in spans)})" if spans else " (nothing)"
