"""Writes what is generated from the code: the catalogue of checks with its figures, the table of moves."""

import re
from pathlib import Path

from bot.draft import LABELS, MOVES, Role
from policies.catalogue import render
from tests import scoring

ROOT = Path(__file__).resolve().parent.parent


def moves() -> str:
    """The table of moves as Markdown."""
    rows = [
        f"| {status} | {LABELS[action]} | {who(role)} | {new} |"
        for (status, action), (role, new) in MOVES.items()
    ]
    return "\n".join(["| from | move | who | to |", "| --- | --- | --- | --- |", *rows])


def who(role: Role) -> str:
    """A role in words."""
    words = {Role.AUTHOR: "author", Role.REVIEWER: "reviewer", Role.SYSTEM: "the bot"}
    return " or ".join(word for one, word in words.items() if one & role)


def readme(text: str) -> str:
    """The README with its table of moves as it is in the code."""
    return re.sub(
        r"(<!-- moves -->\n).*?(<!-- /moves -->)", lambda m: f"{m[1]}{moves()}\n{m[2]}", text, flags=re.DOTALL
    )


def files() -> dict[Path, str]:
    """Every generated file with what it should hold."""
    page = ROOT / "README.md"
    return {
        page: readme(page.read_text(encoding="utf-8")),
        ROOT / "policies" / "README.md": f"{render()}\n{scoring.table()}",
    }


if __name__ == "__main__":
    for file, text in files().items():
        file.write_text(text, encoding="utf-8")
