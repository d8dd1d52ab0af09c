"""Posts to be judged, one JSON object a line, and one line in answer to each: a check for other programs.

    {"id": "7", "text": "Call Jane at 312-555-0142"}
    {"id": "7", "verdict": "block", "findings": [{"rule": "PHI004", …, "start": 13, "end": 25, …}]}

Beside `id` and `text` a line may have `kind`, `networks`, `link`, `media`, `evidence`, `sponsor` and
`authorization`. Offsets are code points, the end exclusive. What cannot be judged is answered with an `error`
that says what to do, and the next line is read.
"""

import json
import logging
import math
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, BinaryIO, TextIO, TypeVar

from bot.errors import Refused
from bot.verdict import verdict_of
from policies.check import Finding
from policies.post import Kind, Media, People, Post, Site, Visual

log = logging.getLogger(__name__)

LONGEST = 100_000
"""Characters a text may have; the longest that a network takes has 63,206."""

LINE = 2**21
"""Bytes a line may have: the longest text with each character escaped, and some air."""

MANY = 100
"""Networks or media that a line may name."""

FORMER = {"twitter": "x"}
"""Names that networks had before."""

Judge = Callable[[Post], tuple[Finding, ...]]


def serve(source: BinaryIO, sink: TextIO, judge: Judge) -> None:
    """Answer each line of a source at once, in order, until it ends."""
    while line := source.readline(LINE):
        whole = line
        while len(line) == LINE and not line.endswith(b"\n"):
            line, whole = source.readline(LINE), b""
        sink.write(f"{answer(whole, judge)}\n")
        sink.flush()


def answer(line: bytes, judge: Judge) -> str:
    """The answer to one line, as ASCII."""
    given: dict[str, Any] = {}
    try:
        given = _object(line)
        findings = judge(_post(given))
        said = {"verdict": verdict_of(findings), "findings": [written(finding) for finding in findings]}
    except Refused as refused:
        said = {"error": str(refused)}
    except Exception as error:  # noqa: BLE001 - what a check stumbles over neither passes nor ends the service
        log.error("a line was not judged: %s", type(error).__name__)  # noqa: TRY400 - a message may tell the text
        said = {"error": "This post could not be judged. Do not publish it, and report the id."}
    return json.dumps({"id": _id(given), **said})


def written(finding: Finding) -> dict[str, Any]:
    """A finding as JSON's own types."""
    return {
        "rule": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        "message": finding.message,
    }


def sites(names: Sequence[str]) -> tuple[Site, ...]:
    """Networks by name, each once.

    Raises:
        Refused: there is no such network.
    """
    known = tuple(FORMER.get(name.lower(), name.lower()) for name in names)
    if not set(known) <= set(Site):
        raise Refused(f"There is no such network. The networks are {', '.join(Site)}.")
    return tuple(dict.fromkeys(Site(name) for name in known))


def measure(text: str) -> None:
    """See that a text is whole and not endless.

    Raises:
        Refused: it is not.
    """
    if len(text) > LONGEST:
        raise Refused(f"A text may have {LONGEST:,} characters; this one has {len(text):,}. Shorten it.")
    if not _whole(text):
        raise Refused("The text holds half a character (a lone surrogate). Send whole characters.")


def _object(line: bytes) -> dict[str, Any]:
    if not line.strip():
        raise Refused(
            f'Send one JSON object a line, such as {{"id": "1", "text": "…"}}, of at most {LINE:,} bytes.'
        )
    try:
        given = json.loads(line.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refused(
            'This line is no JSON in UTF-8. Send an object such as {"id": "1", "text": "…"}.'
        ) from None
    if not isinstance(given, dict):
        raise Refused('This line is no JSON object. Send one such as {"id": "1", "text": "…"}.')
    return given


def _no_number(_: str) -> None:
    raise ValueError("NaN and Infinity are no JSON")


def _id(given: Mapping[str, Any]) -> Any:
    """The id as it was given, where an answer can carry it."""
    value = given.get("id")
    if isinstance(value, str):
        return value if _whole(value) else None
    return value if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)) else None


def _post(given: Mapping[str, Any]) -> Post:
    """The post of a line.

    Raises:
        Refused: it has none, or says something of it that cannot be.
    """
    if given.get("id") is not None and _id(given) is None:
        raise Refused("The id has to be a text or a number.")
    if not isinstance(given.get("text"), str) or not given["text"].strip():
        raise Refused('The post is missing. Send it as "text".')
    measure(given["text"])
    return Post(
        kind=_one_of(Kind, given.get("kind") or Kind.POST, "kind"),
        text=given["text"],
        sites=sites(_texts(given, "networks")),
        media=tuple(_medium(one) for one in _list(given, "media")),
        link=_text(given, "link"),
        evidence=_text(given, "evidence"),
        sponsor=_text(given, "sponsor"),
        authorization=_text(given, "authorization"),
    )


def _medium(given: Any) -> Media:
    """A picture or video: its file name, or an object that says more of it."""
    if isinstance(given, str):
        given = {"name": given}
    if not isinstance(given, dict):
        raise Refused('Each of "media" is a file name, or an object such as {"alt": "…", "people": "staff"}.')
    name = _text(given, "name")
    moving = name.lower().rpartition(".")[2] in ("mp4", "mov", "webm", "m4v", "avi")
    said = given.get("kind") or given.get("visual") or given.get("type")
    visual = said or (Visual.VIDEO if moving else Visual.IMAGE)
    return Media(
        visual=_one_of(Visual, visual, "kind"),
        alt=_text(given, "alt"),
        people=_one_of(People, given.get("people") or People.UNSAID, "people"),
        captions=given.get("captions") is True,
        name=name,
        sha256=_text(given, "sha256"),
    )


T = TypeVar("T", bound=StrEnum)


def _one_of(kind: type[T], value: Any, name: str) -> T:
    try:
        return kind(value)
    except ValueError:
        raise Refused(f'"{name}" is one of {", ".join(filter(None, kind))}.') from None


def _text(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or not _whole(value) or len(value) > LONGEST:
        raise Refused(f'"{name}" has to be a text of whole characters.')
    return value


def _list(given: Mapping[str, Any], name: str) -> list[Any]:
    value = given.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > MANY:
        raise Refused(f'"{name}" has to be a list of at most {MANY}.')
    return value


def _texts(given: Mapping[str, Any], name: str) -> list[str]:
    values = _list(given, name)
    if not all(isinstance(value, str) for value in values):
        raise Refused(f'"{name}" has to be a list of texts.')
    return values


def _whole(text: str) -> bool:
    """Whether a text can be written in UTF-8: half a surrogate pair cannot."""
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)
