"""The `countersign` command: what can be asked for, and which part of the program answers.

Only what a command needs is loaded: judging a post takes a fraction of what serving Slack takes.
"""

import argparse
import sys
import tomllib
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NoReturn

DESCRIPTION = "Checks healthcare posts, and brings them from a draft in chat to an approved post."


class _Parser(argparse.ArgumentParser):
    """A parser whose usage errors end with the status its command promises."""

    status = 2

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(self.status, f"{self.prog}: {message}\n")


def read(arguments: Sequence[str]) -> Callable[[], int]:
    """The command that the arguments ask for, loaded and ready to run; it returns the exit status.

    Exits where they ask for none (2; 64 for `check`, whose 1 and 2 are verdicts), or for help.
    """
    parser, commands = _parsers()
    chosen, unknown = parser.parse_known_args(arguments)
    if unknown:
        options = ", ".join(word.partition("=")[0] for word in unknown if word.startswith("-"))
        commands[chosen.command].error(f"there is no {options or 'place for so many words'}; see --help")
    run = _loaded(chosen.command)
    return lambda: _run(run, chosen)


def _run(run: Callable[[argparse.Namespace], int], chosen: argparse.Namespace) -> int:
    """Run a command; 1 where something has to be mended first."""
    from bot.clinic import Misconfigured  # noqa: PLC0415 - loaded by whatever runs
    from bot.errors import Refused  # noqa: PLC0415 - the same

    try:
        return run(chosen)
    except (Misconfigured, Refused) as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _loaded(command: str) -> Callable[[argparse.Namespace], int]:
    """The part of the program that runs a command."""
    match command:
        case "check":
            from bot import check  # noqa: PLC0415 - only what is needed

            return check.run
        case "rules":
            from bot import rules  # noqa: PLC0415 - only what is needed

            return rules.run
        case "teams-package":
            from bot import teams_package  # noqa: PLC0415 - only what is needed

            return teams_package.run
    from bot import launch  # noqa: PLC0415 - half a second that others need not wait

    return launch.run


def _version() -> str:
    """The version that is installed, or that the folder has where it was only copied, as to Heroku."""
    try:
        return version("countersign")
    except PackageNotFoundError:
        project = Path(__file__).parents[1] / "pyproject.toml"
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])


def _parsers() -> tuple[_Parser, dict[str, _Parser]]:
    """The parser of the whole command, and that of each command by name."""
    parser = _Parser(prog="countersign", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"countersign {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    practice = commands.add_parser(
        "practice", help="try the bot in the browser; needs no Slack and no settings"
    )
    practice.add_argument("--host", default="127.0.0.1", help="loopback only (default %(default)s)")
    practice.add_argument("--port", type=_port, default=3000, help="of the page (default %(default)s)")
    commands.add_parser("serve", help="the real thing: answer Slack and Teams, and publish")
    commands.add_parser("worker", help="publish only, without a web server")
    commands.add_parser("doctor", help="look at everything that has to be right, and say how to mend it")
    check = commands.add_parser(
        "check",
        help="judge a post: a file, standard input, or a stream of JSON lines",
        description="Judges a post as the bot would before a reviewer sees it. Nothing is stored or sent.",
        epilog="Ends with 0 where nothing stops the post, 1 where a reviewer would have to look, 2 where it "
        "would be stopped, and 64 where nothing could be judged. With --jsonl, with 0 as its input ends.",
    )
    check.status = 64
    _add_check(check)
    rules = commands.add_parser(
        "rules",
        help="list the checks, explain one, or try the examples of all",
        description="Lists all checks; explains one by its code or name; with `test`, tries every example "
        "of every check and ends with 1 where one does not hold.",
    )
    rules.add_argument("rule", nargs="?", metavar="CODE|NAME|test", help="such as PHI003 or patient-date")
    rules.add_argument("--markdown", action="store_true", help="print the whole catalogue as Markdown")
    _add_clinic(rules)
    _add_package(
        commands.add_parser(
            "teams-package",
            help="make the app that Teams installs",
            description="Writes a zip with the app's manifest and icons, for the Teams admin center.",
        )
    )
    return parser, dict(commands.choices)


def _add_check(check: _Parser) -> None:
    check.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="the post; - or nothing reads standard input"
    )
    kinds = ("post", "reply", "story", "job")
    check.add_argument("--kind", choices=kinds, default="post", help="of post (default %(default)s)")
    check.add_argument(
        "--network",
        action="append",
        default=[],
        metavar="NAME",
        help="where it would appear, such as x; may be given several times",
    )
    check.add_argument("--link", default="", metavar="URL", help="the address that goes with it")
    check.add_argument(
        "--evidence", default="", metavar="URL", help="where the source of a claim can be read"
    )
    check.add_argument("--sponsor", default="", metavar="NAME", help="who pays for it or is a partner in it")
    check.add_argument(
        "--authorization", default="", metavar="WHERE", help="where a patient's signed authorization is filed"
    )
    _add_clinic(check)
    form = check.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="answer with one JSON object")
    form.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "text", …} a line and answer each at once: a service for other programs',
    )


def _add_package(parser: _Parser) -> None:
    parser.add_argument(
        "--app-id", default="", metavar="ID", help="the bot's application id (else TEAMS_APP_ID)"
    )
    parser.add_argument(
        "--developer", required=True, metavar="NAME", help="the organisation that answers for it"
    )
    parser.add_argument("--website", required=True, metavar="HOST", help="its web host, such as example.org")
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("countersign-teams.zip"),
        metavar="FILE",
        help="default %(default)s",
    )


def _add_clinic(parser: _Parser) -> None:
    parser.add_argument(
        "--clinic",
        type=Path,
        metavar="clinic.toml",
        help="the organisation's own facts (else CLINIC_FILE, or ./clinic.toml where there is one)",
    )


def _port(said: str) -> int:
    """A port from the command line."""
    if not said.isascii() or not said.isdigit() or int(said) > 65535:  # noqa: PLR2004 - the largest there is
        raise argparse.ArgumentTypeError(f"{said} is no port; use a number such as 3100")
    return int(said)
