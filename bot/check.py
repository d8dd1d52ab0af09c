"""`countersign check`: judges a post without Slack, for people, for scripts and for other programs."""

import argparse
import json
import os
import shutil
import signal
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from bot import clinic, lines, terminal
from bot.addresses import is_web_address, spoken
from bot.clinic import Misconfigured
from bot.errors import Refused
from bot.names import by_environment
from bot.opinion import identifiers
from bot.verdict import Verdict, verdict_of
from policies import patterns, review
from policies.check import Finding
from policies.names import Names
from policies.plain import plain
from policies.post import Clinic, Kind, Post
from policies.suggest import suggest

STATUS = {Verdict.PASS: 0, Verdict.REVIEW: 1, Verdict.BLOCK: 2}
"""How the command ends: with 1 a post may not go out without a reviewer's look, with 2 it may not at all."""

UNUSABLE = 64
"""How it ends where nothing was judged: a wrong option, no such file, no text (EX_USAGE of sysexits.h)."""

WIDEST = 100
"""Columns a page has at most; longer lines are hard to read."""

ALONE = "No clinic.toml here, so no name or number is known as your own. Name a file with --clinic.\n"


def run(chosen: argparse.Namespace) -> int:
    """Judge what is given, and say how it ends."""
    quiet()
    try:
        facts = own_facts(chosen.clinic)
        names = by_environment(os.environ).names
        if chosen.jsonl:
            _alone(chosen)
            clinic_ = facts or Clinic()
            patterns.ready()
            lines.serve(sys.stdin.buffer, sys.stdout, lambda post: _found(post, clinic_, names, today()))
            return 0
        post = Post(
            Kind(chosen.kind),
            _text(chosen.file),
            lines.sites(chosen.network),
            link=_address(chosen.link, "--link"),
            evidence=_address(chosen.evidence, "--evidence"),
            sponsor=chosen.sponsor,
            authorization=chosen.authorization,
        )
    except (Misconfigured, Refused) as error:
        sys.stderr.write(f"{error}\n")
        return UNUSABLE
    return _report(post, facts, names, as_json=chosen.json)


def _alone(chosen: argparse.Namespace) -> None:
    """See that nothing was said of one post where a stream of them is judged.

    Raises:
        Refused: it was.
    """
    of_one = (chosen.network, chosen.link, chosen.evidence, chosen.sponsor, chosen.authorization)
    if chosen.file != "-" or chosen.kind != Kind.POST or any(of_one):
        raise Refused(
            "With --jsonl the posts come on standard input, and each line says what goes with it. "
            "Leave out FILE, --kind, --network, --link, --evidence, --sponsor and --authorization."
        )


def _address(said: str, option: str) -> str:
    """A web address, or nothing.

    Raises:
        Refused: it is none.
    """
    if said and not is_web_address(said):
        raise Refused(f"{option} takes a web address that begins with https://, or http://.")
    return said


def _found(post: Post, own: Clinic, names: Names, day: date) -> tuple[Finding, ...]:
    """What is wrong with a post and its link, the worst first."""
    beside = (
        replace(finding, start=0, end=0, message=f"In the link: {finding.message}", suggestion=None)
        for finding in identifiers(names, spoken(post.link), own)
    )
    found = (*review(post, own, names=names, day=day), *beside)
    return tuple(sorted(found, key=lambda finding: finding.severity.rank))


def _report(post: Post, facts: Clinic | None, names: Names, *, as_json: bool) -> int:
    own, day = facts or Clinic(), today()
    findings = _found(post, own, names, day)
    better = suggest(post, own, names=names, day=day)
    wording = None if better is None else better.text
    verdict = verdict_of(findings)
    if as_json:
        found = [{**lines.written(f), "cite": f.cite, "suggestion": f.suggestion} for f in findings]
        said = json.dumps({"verdict": verdict, "findings": found, "suggestion": wording}, indent=2)
    else:
        if facts is None:
            sys.stderr.write(ALONE)
        said = terminal.checked(post.text, findings, wording, columns(), colour=_in_colour())
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr] # a text stream, as always
    try:
        sys.stdout.write(f"{said}\n")
        sys.stdout.flush()
    except OSError as error:
        sys.stderr.write(f"The answer could not be written: {error.strerror}.\n")
        _let_go()
        return UNUSABLE
    return STATUS[verdict]


def _let_go() -> None:
    """Keep Python from writing again at its end what could not be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def own_facts(file: Path | None) -> Clinic | None:
    """The facts of a clinic: of the file named, else of CLINIC_FILE or ./clinic.toml where there is one.

    Raises:
        Misconfigured: the file is not there, or cannot be used.
    """
    named = file or (Path(os.environ["CLINIC_FILE"]) if os.environ.get("CLINIC_FILE") else None)
    if named is None and not Path("clinic.toml").exists():
        return None
    return clinic.load(named or Path("clinic.toml")).clinic


def today() -> date:
    """The day it is here: some claims may be made up to a day."""
    return datetime.now(UTC).astimezone().date()


def columns() -> int:
    """How wide a page is."""
    return max(20, min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST))


def quiet() -> None:
    """End without a word where nobody reads on, and on Ctrl-C: there is nothing to tidy up."""
    for name in ("SIGPIPE", "SIGINT"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)


def _text(file: str) -> str:
    """The post in a file, or on standard input; a line break at its end is the file's, not the post's.

    Raises:
        Refused: it cannot be read as a post. The text says what to do, and never what was given.
    """
    if file == "-" and sys.stdin.isatty():
        sys.stderr.write("Type or paste the post, then press Ctrl-D.\n")
    try:
        if file == "-":
            raw = sys.stdin.buffer.read(lines.LINE)
        else:
            with Path(file).open("rb") as opened:
                raw = opened.read(lines.LINE)
        text = raw.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise Refused("This is not text in UTF-8. Save it as UTF-8, or paste it in.") from error
        raise Refused(
            "There is no such file to read. Name a file with the post in it, or pipe it in."
        ) from error
    if not plain(text).text.strip():
        raise Refused("There is nothing to check. Name a file with the post in it, or pipe it in.")
    lines.measure(text)
    return text


def _in_colour() -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain
