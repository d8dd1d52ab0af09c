"""How long a post is, as each network counts it.

Networks do not count characters alike: X counts a family emoji as two and any link as 23, Threads counts
bytes, Bluesky counts what a reader sees as one character. A post that is one too long is refused when it is
due, with nobody there to shorten it.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import regex

from policies.networks.domains import TOP_LEVEL
from policies.post import Post, Site

Pieces = Iterable[tuple[int, int]]
"""A text in pieces that count as a whole: where each begins, and what it counts."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One network's longest text.

    Attributes:
        most: how much it takes.
        unit: what of, in the plural.
        pieces: takes a text apart and weighs it.
    """

    most: int
    unit: str
    pieces: Callable[[str], Pieces]


@dataclass(frozen=True, slots=True)
class Count:
    """How much of a limit a text uses."""

    used: int
    limit: int
    unit: str

    @property
    def left(self) -> int:
        """What can still be written; below zero if it is too long."""
        return self.limit - self.used


_RUN = regex.compile(r"[ -~]+(?=[ -~]|$)|\X")
"""A run of ASCII, or one grapheme (UAX #29); a run ends where the next character might have an accent."""
_EMOJI = regex.compile(
    r"\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Emoji_Modifier}"
)
_PATH = (
    r"(?:\((?:[^\s()\u2018-\u201F]|\([^\s()]*\))*\)"
    r"|[a-z0-9\u00C0-\u024F\p{Cyrillic}!*';:=+,.$%\[\]~@&|/#_-])*"
    r"(?<=[a-z0-9\u00C0-\u024F\p{Cyrillic}=_#/+)-])"
)
_LABEL = r"[0-9\p{Latin}](?:[0-9\p{Latin}-]*[0-9\p{Latin}])?\."
_ANY_LABEL = r"[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\."
_X_LINK = regex.compile(
    r"(?<![A-Za-z0-9@＠$#＃\u202A-\u202E])"
    rf"(?:https?://(?:[\w-]+\.){{0,9}}{_ANY_LABEL}|(?<![-_./])(?:{_LABEL}){{1,9}})"
    r"(?P<top>[a-z]{2,24})(?![a-z0-9@_-])"
    r"(?::[0-9]+)?"
    rf"(?:/{_PATH}|/)?"
    r"(?:(?<=/\S*)\?[a-z0-9!?*'();:&=+$/%#\[\]~|@.,_-]*[a-z0-9&=#/_-])?",
    regex.IGNORECASE,
)
_MASTODON_LINK = regex.compile(r"(?<![\w@])https?://[^\s<>\"]*[^\s<>\".,;:!?'()\[\]]", regex.IGNORECASE)
_MENTION = regex.compile(r"(?<![\w/@])@\w[\w.-]*(?P<server>@[\w.-]*\w)")
_LIGHT = regex.compile(r"[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]")
_LINK = 23
"""What a link counts, however long: X (docs.x.com, Counting characters) and Mastodon (its documentation)."""


def _code_points(text: str) -> Pieces:
    return ((at, 1) for at in range(len(text)))


def _utf16(text: str) -> Pieces:
    return ((at, 2 if char > "\uffff" else 1) for at, char in enumerate(text))


def _utf8(text: str) -> Pieces:
    return ((at, len(char.encode("utf-8", "surrogatepass"))) for at, char in enumerate(text))


def _graphemes(text: str, start: int = 0, end: int | None = None) -> Pieces:
    return ((at, 1) for at, _ in _graphemes_of(text, start, len(text) if end is None else end))


def _graphemes_of(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """What a reader sees as one character each, and where it begins."""
    for run in _RUN.finditer(text, start, end):
        if run[0].isascii() and run[0] != "\r\n":
            yield from enumerate(run[0], run.start())
        else:
            yield run.start(), run[0]


def _x(text: str) -> Iterator[tuple[int, int]]:
    """As X weighs a post: twitter-text configuration v3 (docs.x.com, Counting characters)."""
    done = 0
    for link in _X_LINK.finditer(text):
        if link["top"].lower() in TOP_LEVEL:
            yield from _x_words(text, done, link.start())
            yield link.start(), _LINK
            done = link.end()
    yield from _x_words(text, done, len(text))


def _x_words(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for at, grapheme in _graphemes_of(text, start, end):
        yield at, _x_weight(grapheme)


def _x_weight(grapheme: str) -> int:
    if len(grapheme) == 1 and grapheme < "\x80":
        return 1
    if _EMOJI.match(grapheme):
        return 2
    return sum(1 if _LIGHT.match(char) else 2 for char in unicodedata.normalize("NFC", grapheme))


def _mastodon(text: str) -> Iterator[tuple[int, int]]:
    """As Mastodon counts: graphemes, links with "https://" as 23, mentions without their server."""
    whole = sorted(
        [(link.start(), link.end(), _LINK) for link in _MASTODON_LINK.finditer(text)]
        + [(*mention.span("server"), 0) for mention in _MENTION.finditer(text)]
    )
    done = 0
    for start, end, weight in whole:
        if start >= done:
            yield from _graphemes(text, done, start)
            yield start, weight
            done = end
    yield from _graphemes(text, done)


LIMITS: Mapping[Site, tuple[Limit, ...]] = {
    Site.FACEBOOK: (Limit(63_206, "characters", _code_points),),
    Site.INSTAGRAM: (Limit(2_200, "characters", _code_points),),
    Site.LINKEDIN: (Limit(3_000, "characters", _code_points),),
    Site.X: (Limit(280, "characters", _x),),
    Site.THREADS: (Limit(500, "bytes", _utf8),),
    Site.BLUESKY: (Limit(300, "characters", _graphemes), Limit(3_000, "bytes", _utf8)),
    Site.MASTODON: (Limit(500, "characters", _mastodon),),
    Site.TIKTOK: (Limit(2_200, "characters", _utf16),),
    Site.YOUTUBE: (Limit(5_000, "characters", _code_points),),
}
"""What each network takes, by its own documentation (Facebook, TikTok, YouTube: as schedulers found)."""


def published_text(post: Post) -> str:
    """What appears on every network: the text, and the link in a paragraph of its own unless the text has it.

    Instagram and TikTok make no link of it, but it stands there to be read.
    """
    text, link = post.text.rstrip(), post.link.strip()
    if not link or link in text:
        return text
    return f"{text}\n\n{link}" if text else link


def count(site: Site, text: str) -> Count:
    """How long a text is on a network; where it has two limits, the one that is nearer."""
    counts = [
        Count(sum(weight for _, weight in limit.pieces(text)), limit.most, limit.unit)
        for limit in LIMITS[site]
    ]
    return max(counts, key=lambda c: c.used / c.limit)


def overflow(site: Site, text: str, published: str) -> tuple[int, Count] | None:
    """From where a text has to be cut so that what is published fits, and the count; None if it fits."""
    for limit in LIMITS[site]:
        if len(published) * 6 <= limit.most:
            continue  # no character counts more than "x.co" does on X: 23 for 4
        used = sum(weight for _, weight in limit.pieces(published))
        if used > limit.most:
            over = used - limit.most
            for start, weight in reversed([*limit.pieces(text)]):
                over -= weight
                if over <= 0:
                    return start, Count(used, limit.most, limit.unit)
            return 0, Count(used, limit.most, limit.unit)
    return None
