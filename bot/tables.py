"""A TOML file read key by key, so that every problem in it is named at once, each with its line."""

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from bot.errors import Refused


class Problems:
    """What is wrong with a file, with the line each key stands on.

    Attributes:
        name: of the file.
        lines: the line of each table and key.
        found: the problems as they are shown.
    """

    def __init__(self, name: str, lines: Mapping[str, int]) -> None:
        self.name = name
        self.lines = lines
        self.found: list[str] = []

    def add(self, key: str, what: str) -> None:
        """Note a problem at a key, or at the nearest table above it that is in the file."""
        where = key
        while where and where not in self.lines:
            where = where.rpartition(".")[0]
        problem = f"{self.name}:{self.lines.get(where, 1)}: {key}: {what}"
        if problem not in self.found:
            self.found.append(problem)


class Table:
    """One table of the file, read key by key; what nobody asked for is a problem too.

    Attributes:
        data: what it holds.
        path: where it is, such as "steps.1"; "" for the whole file.
        problems: where problems are noted.
    """

    def __init__(self, data: Mapping[str, Any], path: str, problems: Problems) -> None:
        self.data = data
        self.path = path
        self.problems = problems
        self._asked: list[str] = []

    def complain(self, key: str, what: str) -> None:
        """Note a problem at one of its keys."""
        self.problems.add(f"{self.path}.{key}" if self.path else key, what)

    def _get(self, key: str, kind: type, default: Any, kind_name: str) -> Any:
        self._asked.append(key)
        value = self.data.get(key, default)
        if value is None:
            self.complain(key, f"is missing; it takes {kind_name}")
            return kind()
        if not isinstance(value, kind):
            self.complain(key, f"takes {kind_name}")
            return kind()
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A text; not an empty one where there is no default."""
        value = str(self._get(key, str, default, 'a text in quotes, such as "…"'))
        if default is None and self._is_text(key) and not value.strip():
            self.complain(key, "is empty")
        return value.strip()

    def _is_text(self, key: str) -> bool:
        """Whether a text is there to be judged; what is missing or of another type has been complained of."""
        return isinstance(self.data.get(key), str)

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """Texts, none of them empty; at least one where they are required."""
        values = self._get(key, list, None if required else [], 'a list of texts, such as ["…", "…"]')
        if not isinstance(self.data.get(key), list):
            return ()
        good = tuple(v.strip() for v in values if isinstance(v, str) and v.strip())
        if len(good) < len(values) or (required and not good):
            self.complain(key, "takes a list of texts, none of them empty")
        return good

    def valid(self, key: str, judge: Callable[[str], object], default: str | None = None) -> str:
        """A text that `judge` does not refuse."""
        value = self.text(key, default)
        try:
            if self._is_text(key) and (value or default is not None):
                judge(value)
        except Refused as error:
            self.complain(key, str(error))
        return value

    def valid_texts(
        self, key: str, judge: Callable[[str], object], *, required: bool = True
    ) -> tuple[str, ...]:
        """Lower-case texts, at least one where they are required, that `judge` does not refuse."""
        values = tuple(v.lower() for v in self.texts(key, required=required))
        for value in values:
            try:
                judge(value)
            except Refused as error:
                self.complain(key, str(error))
        return values

    def choice(self, key: str, among: tuple[str, ...], default: str | None = None) -> str:
        """One of some texts."""
        value = self.text(key, default)
        if value not in among:
            offered = ", ".join(f'"{a}"' for a in among)
            if self._is_text(key) and (value or default is not None):
                self.complain(key, f'"{value}" is not one of {offered}')
            return among[0]
        return value

    def number(self, key: str, default: float, least: float, most: float) -> float:
        """A number between two others."""
        self._asked.append(key)
        value = self.data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            self.complain(key, f"takes a number from {least:g} to {most:g}")
            return default
        return value

    def day(self, key: str, *, required: bool = False) -> date | None:
        """A day, or None where there is none."""
        self._asked.append(key)
        value = self.data.get(key)
        takes = "a day without quotes, such as 2027-05-11"
        if value is None and required:
            self.complain(key, f"is missing; it takes {takes}")
        elif value is not None and (isinstance(value, datetime) or not isinstance(value, date)):
            self.complain(key, f"takes {takes}")
            return None
        return value

    def flag(self, key: str) -> bool:
        """Yes or no; no where nothing is said."""
        return bool(self._get(key, bool, False, "true or false"))

    def table(self, key: str, *, optional: bool = False) -> "Table":
        """A table in it."""
        data = self._get(key, dict, {} if optional else None, f"a table: [{key}]")
        return Table(data, f"{self.path}.{key}" if self.path else key, self.problems)

    def tables(self, key: str, *, optional: bool = False) -> tuple["Table", ...]:
        """A list of tables in it; at least one where it is not optional."""
        path = f"{self.path}.{key}" if self.path else key
        data = self._get(key, list, [] if optional else None, f"one or more tables: [[{path}]]")
        bad = not all(isinstance(d, dict) for d in data)
        if key in self.data and isinstance(self.data[key], list) and (not data or bad):
            self.complain(key, f"takes one or more tables: [[{path}]]")
            return ()
        return tuple(Table(d, f"{path}.{n}", self.problems) for n, d in enumerate(data, 1))

    def known(self, key: str, among: tuple[str, ...], what: str) -> bool:
        """Whether a key is among some names; a problem otherwise."""
        self._asked.append(key)
        if key not in among:
            near = difflib.get_close_matches(key, among, 1)
            hint = f"; did you mean {near[0]}?" if near else f"; I know {', '.join(among)}"
            self.complain(key, f"is no {what} I know{hint}")
        return key in among

    def unasked(self) -> Iterator[str]:
        """The keys that nobody has asked for so far."""
        return (key for key in self.data if key not in self._asked)

    def finish(self) -> None:
        """Complain about what nobody asked for: a misspelt key would be silently ignored otherwise."""
        for key in tuple(self.unasked()):
            self.known(key, tuple(dict.fromkeys(self._asked)), "setting")


_TOKEN = re.compile(
    r"""
      (?P<text>\"{3}(?:[^\\]|\\.)*?\"{3,5} | '{3}.*?'{3,5} | "(?:[^"\\]|\\.)*" | '[^']*')
    | (?P<comment>\#[^\n]*)
    | (?P<line>\n)
    | (?P<sign>[\[\]{},=.])
    | (?P<bare>[^\s\[\]{},=."'\#]+)
    """,
    re.VERBOSE | re.DOTALL,
)


def lines_of(text: str) -> dict[str, int]:
    """The line each table and key of a good TOML text stands on, and each entry of its lists.

    Entries, and the tables of [[lists]], are numbered from 1: "steps.2.reviewers.1".
    """
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table: list[str] = []
    for statement in _statements(text):
        number = statement[0][0]
        signs = [sign for _, sign in statement]
        if signs[0] == "[":
            inner = 2 if signs[1] == "[" else 1
            name = [_bare(sign) for sign in signs[inner : signs.index("]")] if sign != "."]
            table = _numbered(name[:-1], counts) + name[-1:]
            path = ".".join(table)
            if inner == 2:  # noqa: PLR2004 - two brackets
                lines.setdefault(path, number)
                counts[path] = counts.get(path, 0) + 1
                table[-1] += f".{counts[path]}"
            lines.setdefault(".".join(table), number)
        elif "=" in signs:
            at = signs.index("=")
            key = ".".join([*table, *(_bare(sign) for sign in signs[:at] if sign != ".")])
            lines.setdefault(key, number)
            for entry, line in enumerate(_entries(statement[at + 1 :]), 1):
                lines.setdefault(f"{key}.{entry}", line)
    return lines


def _statements(text: str) -> Iterator[list[tuple[int, str]]]:
    """The tokens of each statement, with their lines: a header, or a key with all of its value."""
    statement: list[tuple[int, str]] = []
    number, depth = 1, 0
    for token in _TOKEN.finditer(text):
        said = token[0]
        if token.lastgroup == "line" and not depth and statement:
            yield statement
            statement = []
        if token.lastgroup in ("text", "sign", "bare"):
            statement.append((number, said))
        if token.lastgroup == "sign":
            depth += (said in "[{") - (said in "]}")
        number += said.count("\n")
    if statement:
        yield statement


def _entries(value: list[tuple[int, str]]) -> Iterator[int]:
    """The lines on which the entries of a list begin; none of what is no list."""
    if not value or value[0][1] != "[":
        return
    depth, awaited = 0, True
    for line, said in value[1:]:
        if depth == 0 and said == "]":
            return
        if depth == 0 and said == ",":
            awaited = True
        elif awaited:
            yield line
            awaited = False
        depth += (said in ("[", "{")) - (said in ("]", "}"))


def _numbered(name: list[str], counts: Mapping[str, int]) -> list[str]:
    """The path to a table in a list: that of the newest table there."""
    path: list[str] = []
    for part in name:
        path.append(part)
        if count := counts.get(".".join(path)):
            path[-1] += f".{count}"
    return path


def _bare(key: str) -> str:
    return key.strip("\"'")
