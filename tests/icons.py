"""Draws the icons of the Teams app: two check marks, the second across the first. `python -m tests.icons`"""

import struct
import zlib
from math import hypot
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "teams_app"
TEAL, MIST, WHITE = (11, 79, 74), (127, 178, 172), (255, 255, 255)

FIRST = ((0.20, 0.50), (0.36, 0.66), (0.62, 0.32))
SECOND = ((0.38, 0.56), (0.52, 0.70), (0.82, 0.30))
"""Where the marks run, in shares of the icon's side."""
WIDTH = 0.048
"""Half the width of a mark."""


def distance(x: float, y: float, line: tuple[tuple[float, float], ...]) -> float:
    """How far a point is from a line of several pieces."""
    return min(_to_piece(x, y, line[n], line[n + 1]) for n in range(len(line) - 1))


def _to_piece(x: float, y: float, start: tuple[float, float], end: tuple[float, float]) -> float:
    (x1, y1), (x2, y2) = start, end
    dx, dy = x2 - x1, y2 - y1
    along = max(0.0, min(1.0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
    return hypot(x - x1 - along * dx, y - y1 - along * dy)


def cover(x: float, y: float, line: tuple[tuple[float, float], ...], width: float, side: int) -> float:
    """How much of a pixel a mark covers, from 0 to 1."""
    return max(0.0, min(1.0, 0.5 + (width - distance(x, y, line)) * side))


def color(side: int = 192) -> bytes:
    """The app's icon: the marks on the app's colour."""
    rows = []
    for row in range(side):
        pixels = bytearray()
        for column in range(side):
            x, y = (column + 0.5) / side, (row + 0.5) / side
            shade = TEAL
            layers = ((FIRST, WIDTH, MIST), (SECOND, WIDTH * 1.7, TEAL), (SECOND, WIDTH, WHITE))
            for line, width, over in layers:
                share = cover(x, y, line, width, side)
                shade = tuple(round(a + (b - a) * share) for a, b in zip(shade, over, strict=True))
            pixels += bytes((*shade, 255))
        rows.append(bytes(pixels))
    return png(rows, side)


def outline(side: int = 32) -> bytes:
    """The small icon: the marks in white, on nothing."""
    rows = []
    for row in range(side):
        pixels = bytearray()
        for column in range(side):
            x, y = (column + 0.5) / side, (row + 0.5) / side
            first = cover(x, y, FIRST, WIDTH, side) * (1 - cover(x, y, SECOND, WIDTH * 2, side))
            pixels += bytes((*WHITE, round(255 * max(first, cover(x, y, SECOND, WIDTH, side)))))
        rows.append(bytes(pixels))
    return png(rows, side)


def png(rows: list[bytes], side: int) -> bytes:
    """Rows of red, green, blue and opacity as a PNG (https://www.w3.org/TR/png-3/)."""
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    for name, drawn in (("color.png", color()), ("outline.png", outline())):
        (FOLDER / name).write_bytes(drawn)
