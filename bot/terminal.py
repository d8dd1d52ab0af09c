"""A post and its findings as a terminal shows them: wrapped, with signs below the words. Pure.

A terminal does what it is told, so a post's own control characters are spelt out and never sent.
"""

import difflib
import textwrap
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.verdict import GROUPS, HEADLINES, excerpt, verdict_of
from policies.check import Finding
from policies.severity import Severity

SIGNS = {Severity.BLOCK: "^", Severity.REVIEW: "~", Severity.ADVICE: "."}
"""What stands below the words of a finding; colour only repeats it."""

COLOURS = {Severity.BLOCK: "1;31", Severity.REVIEW: "33", Severity.ADVICE: "36"}
"""Select Graphic Rendition (ECMA-48): bold red, yellow, cyan."""

INDENT = "  "
TAB = 4
"""Columns to the next stop."""
ROWS = 2
"""Rows that one finding is underlined on; what is longer says that it goes on."""


def checked(text: str, findings: Sequence[Finding], better: str | None, width: int, *, colour: bool) -> str:
    """A post with its findings below the words, then each in words, the worst first; then better wording."""
    paint = _painted if colour else _unpainted
    parts = [HEADLINES[verdict_of(findings)], "", *_underlined(text, findings, width - len(INDENT), paint)]
    for severity, title in GROUPS.items():
        found = [finding for finding in findings if finding.severity is severity]
        if found:
            parts += ["", paint(f"{SIGNS[severity]} {title}", severity)]
            parts += [line for finding in found for line in _told(text, finding, width)]
    if better is not None:
        parts += ["", "Suggested wording", *_compared(text, better)]
    return "\n".join(line.rstrip() for line in parts)


def spelt(text: str) -> str:
    """A text with whatever a terminal would obey or hide spelt out, such as <U+001B>."""
    return "".join(shown for shown, _ in _cells(text))


def table(rows: Sequence[tuple[str, ...]], width: int) -> str:
    """Rows below each other; the last column is wrapped to what the others leave of the width."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]) - 1)]
    room = max(width - sum(widths) - 2 * len(widths), 20)
    lines = []
    for *heads, last in rows:
        lead = "  ".join(head.ljust(size) for head, size in zip(heads, widths, strict=True))
        first, *rest = textwrap.wrap(last, room) or [""]
        lines += [f"{lead}  {first}", *(f"{' ' * len(lead)}  {line}" for line in rest)]
    return "\n".join(line.rstrip() for line in lines)


def _told(text: str, finding: Finding, width: int) -> list[str]:
    """One finding in words, with what to do and the rule behind it."""
    words = f"{finding.code} {finding.name}: {spelt(excerpt(text, finding))}{spelt(finding.message)}"
    if finding.suggestion is not None:
        words += f" Instead: “{spelt(finding.suggestion)}”" if finding.suggestion else " It can be left out."
    return [
        *textwrap.wrap(words, width, initial_indent=INDENT, subsequent_indent=INDENT * 2),
        *textwrap.wrap(f"({finding.cite})", width, initial_indent=INDENT * 2, subsequent_indent=INDENT * 2),
    ]


def _compared(old: str, new: str) -> Iterator[str]:
    """The lines that differ, as diff writes them: what goes behind a minus, what comes behind a plus."""
    before, after = old.split("\n"), new.split("\n")
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from (f"- {spelt(line)}" for line in before[i1:i2])
            yield from (f"+ {spelt(line)}" for line in after[j1:j2])


# Words and what stands below them


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the screen: from and to which code point, how it looks, and where each of them begins."""

    start: int
    end: int
    shown: str
    columns: tuple[int, ...]


def _underlined(text: str, findings: Sequence[Finding], width: int, paint: "_Paint") -> Iterator[str]:
    rows = list(_rows(text, width))
    for row in rows:
        yield f"{INDENT}{row.shown}"
        pieces = sorted(piece for finding in findings if (piece := _piece(finding, row, rows)))
        for lane in _lanes(pieces):
            at, line = 0, INDENT
            for column, _, signs, label, severity in lane:
                line += f"{' ' * (column - at)}{paint(f'{signs}{label}', severity)}"
                at = column + len(signs) + len(label)
            yield line


_Piece = tuple[int, int, str, str, Severity]
"""Column, rank, signs and label of what stands below one finding on one row."""


def _piece(finding: Finding, row: _Row, rows: Sequence[_Row]) -> _Piece | None:
    """What stands below the words of a finding on a row; its code where it begins."""
    first = next((r for r in rows if finding.start < r.end or r is rows[-1]), rows[-1])
    end = finding.end
    goes_on = sum(r.start < end and finding.start < r.end for r in rows) > ROWS
    if goes_on:
        end = first.end
    if row is not first and not (row.start < end and finding.start < row.start):
        return None
    start = row.columns[max(0, min(finding.start, row.end) - row.start)]
    stop = row.columns[max(0, min(end, row.end) - row.start)]
    label = f" {finding.code}{' …' if goes_on else ''}" if row is first else ""
    signs = SIGNS[finding.severity] * max(1, stop - start)
    return start, finding.severity.rank, signs, label, finding.severity


def _lanes(pieces: Iterable[_Piece]) -> list[list[_Piece]]:
    """Pieces on as few lines as they fit on without touching."""
    lanes: list[list[_Piece]] = []
    for piece in pieces:
        for lane in lanes:
            column, _, signs, label, _ = lane[-1]
            if column + len(signs) + len(label) < piece[0]:
                lane.append(piece)
                break
        else:
            lanes.append([piece])
    return lanes


def _rows(text: str, width: int) -> Iterator[_Row]:
    """A text wrapped at spaces where it can be; every code point is on one row."""
    at = 0
    for line in text.split("\n"):
        cells = _cells(line)
        start = 0
        while True:
            end, columns, shown = _fill(cells, start, width)
            yield _Row(at + start, at + end, shown, columns)
            start = end
            if start >= len(cells):
                break
        at += len(line) + 1


def _fill(cells: Sequence["_Cell"], start: int, width: int) -> tuple[int, tuple[int, ...], str]:
    """As many cells as fit: where they end, the column of each (and of the end), and how they look."""
    columns = [0]
    end, space = start, 0
    while end < len(cells):
        text, size = cells[end]
        after = columns[-1] + (TAB - columns[-1] % TAB if text == "\t" else size)
        if after > width and end > start and not text.isspace():
            end = space or end
            break
        columns.append(after)
        end += 1
        if text.isspace():
            space = end
    last = end
    while last > start and cells[last - 1][0].isspace():
        last -= 1
    stop = columns[last - start] if last > start else columns[-1]
    columns = [min(column, stop) for column in columns[: end - start + 1]]
    shown = (
        " " * (columns[n + 1] - columns[n]) if text == "\t" else text
        for n, (text, _) in enumerate(cells[start:end])
    )
    return end, tuple(columns), "".join(shown)


_Cell = tuple[str, int]
"""How a code point looks and how many columns it takes."""

_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"
_OBEYED = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_EMOJI = range(0x1F000, 0x1FB00)
"""Where emoji stand, newer ones than this Python knows included."""
_TONES = range(0x1F3FB, 0x1F400)


def _cells(text: str) -> list[_Cell]:
    """A line's code points; what joins the one before takes no column of its own."""
    cells: list[_Cell] = []
    for at, char in enumerate(text):
        kind = unicodedata.category(char)
        joins = char == _JOINER or kind in ("Mn", "Me") or (at and text[at - 1] == _JOINER)
        if char == "\t":
            cells.append((char, TAB))
        elif char == "\r" and at == len(text) - 1:
            cells.append(("", 0))
        elif char == _EMOJI_STYLE and cells:
            cells[-1] = (cells[-1][0], cells[-1][1] and 2)
            cells.append((char, 0))
        elif joins or (ord(char) in _TONES and cells and cells[-1][1] != 1):
            cells.append((char, 0))
        elif kind in _OBEYED and not (kind == "Cn" and ord(char) in _EMOJI):
            shown = f"<U+{ord(char):04X}>"
            cells.append((shown, len(shown)))
        else:
            wide = kind == "Cn" or unicodedata.east_asian_width(char) in "WF"
            cells.append((char, 2 if wide else 1))
    return cells


_Paint = Callable[[str, Severity], str]


def _painted(words: str, severity: Severity) -> str:
    return f"\033[{COLOURS[severity]}m{words}\033[0m"


def _unpainted(words: str, _: Severity) -> str:
    return words
