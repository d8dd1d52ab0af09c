"""`countersign rules`: lists the checks, explains one, and tries every example of all of them."""

import argparse
import difflib
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence

from bot import terminal
from bot.check import columns, own_facts, quiet
from bot.errors import Refused
from bot.own_rules import OFF
from policies import catalogue, checks_for, severity_of
from policies.check import Check, Example, mark, unmark
from policies.post import Clinic
from policies.reading import Reading
from policies.severity import Severity

DOES = {
    Severity.BLOCK: "stops the draft",
    Severity.REVIEW: "a reviewer has to allow it by name",
    Severity.ADVICE: "is shown, and stops nothing",
}
"""What each severity does."""

Settings = Mapping[str, Severity | None]
"""What an organisation has some checks do, by code."""

NO_SETTINGS: Settings = {}
"""Of an organisation that takes every check as it comes."""


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
    own = own_facts(chosen.clinic) or Clinic()
    checks, settings = checks_for(own), dict(own.rules.severities)
    if chosen.rule == "test":
        failed = [line for check in checks for line in failures(check)]
        tried = sum(len(check.flags) + len(check.passes) for check in checks)
        said = f"{tried} examples of {len(checks)} checks, "
        said += f"{len(failed)} do not hold." if failed else "and all hold."
        sys.stdout.write("\n\n".join([*failed, said]) + "\n")
        return 1 if failed else 0
    if chosen.rule:
        said = explained(find(chosen.rule, checks), columns(), settings)
    else:
        said = listed(checks, columns(), settings)
    sys.stdout.write(f"{said}\n")
    return 0


def listed(checks: Sequence[Check], width: int, settings: Settings = NO_SETTINGS) -> str:
    """All checks as a table: code, name, what a finding does here, what the check is about."""
    rows = [
        (check.code, check.name, str(severity_of(check, settings) or OFF), _heading(check))
        for check in checks
    ]
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


def explained(check: Check, width: int, settings: Settings = NO_SETTINGS) -> str:
    """One check in full: why, what people are told, by which rule, and its examples."""
    heading, _, reason = check.why.partition("\n")
    paragraphs = [part.replace("\n", " ") for part in reason.strip().split("\n\n")]
    floor = f"may be made milder, down to {check.floor}" if check.floor else "may be switched off"
    if check.floor is check.severity:
        floor = "may not be made milder"
    facts = [
        ("A finding", f"{DOES[check.severity]} ({check.severity}); it {floor}"),
        *([("Here", f"{_here(check, settings)}, as clinic.toml says")] if check.code in settings else []),
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


def _here(check: Check, settings: Settings) -> str:
    severity = severity_of(check, settings)
    return f"{DOES[severity]} ({severity})" if severity else "it is switched off"


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
    marked = mark(text, [(start, end) for start, end, _ in spans])
    return terminal.spelt(marked.replace("\n", " / "))


def _as(spans: Sequence[tuple[int, int, Severity]]) -> str:
    return f" ({', '.join(severity for _, _, severity in spans)})" if spans else " (nothing)"
