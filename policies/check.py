"""What a policy check is: one small file that knows one fault.

A check's docstring says why the fault matters, its examples are its tests and its documentation,
and its function takes a `Reading` and yields the spans where the fault stands.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from inspect import cleandoc
from typing import TYPE_CHECKING

from policies.example import CLINIC
from policies.post import Clinic, Kind, Media, Post, Site
from policies.severity import Severity

if TYPE_CHECKING:
    from policies.reading import Reading


FAMILIES = {
    "PHI": "Patient identifiers",
    "REP": "Replies to reviews",
    "TST": "Testimonials and stories",
    "CLM": "Claims",
    "ADV": "Advice",
    "OFF": "Drugs and devices",
    "DIS": "Ties and reviews",
    "SUD": "Addiction care and other sensitive care",
    "CRI": "Suicide and crisis",
    "CLR": "Clear words",
    "ACC": "Access",
    "FAR": "Fairness",
    "NET": "Networks",
    "ALL": "The post as a whole",
}
"""What the codes of the product's checks begin with, and what such checks are about; the codes of an
organisation's own begin with something else."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault found in one text: a value that can be stored and shown.

    Attributes:
        code: the check's code, such as "PHI004"; never reused.
        name: the fault, such as "phone-number"; reads well after "allow".
        severity: what it does to the draft.
        message: what to do instead, in plain words.
        cite: the rule it rests on.
        start, end: where, in code points of the text as written; end exclusive.
        suggestion: wording that would be fine in its place, or None.
    """

    code: str
    name: str
    severity: Severity
    message: str
    cite: str
    start: int
    end: int
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Where a check sees its fault, and what differs from the check's usual answer there.

    Attributes:
        start, end: code points of the text as written; end exclusive.
        severity: in place of the check's own, where the context makes it milder or worse.
        message: in place of the check's own, where it can be more exact ("312 of 280 characters").
        suggestion: wording that would be fine in its place.
    """

    start: int
    end: int
    severity: Severity | None = None
    message: str | None = None
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A marked post, for a check that needs to know more of it than its text.

    Attributes:
        marked: the text, with «this» around what has to be found; no marks in what passes.
        severity: what the findings have to be, or None for the check's own severity.
        kind, sites, link, media, evidence, sponsor, authorization: as in `Post`.
        clinic: whose clinic it is.
        shown: how the catalogue shows it, where the text itself is too long to be read.
    """

    marked: str
    severity: Severity | None = None
    kind: Kind = Kind.POST
    sites: tuple[Site, ...] = ()
    link: str = ""
    media: tuple[Media, ...] = ()
    evidence: str = ""
    sponsor: str = ""
    authorization: str = ""
    clinic: Clinic = CLINIC
    shown: str = ""

    @property
    def post(self) -> Post:
        """The post it stands for, its marks taken off."""
        return Post(
            self.kind,
            unmark(self.marked)[0],
            self.sites,
            self.link,
            media=self.media,
            evidence=self.evidence,
            sponsor=self.sponsor,
            authorization=self.authorization,
        )


@dataclass(frozen=True, slots=True)
class Check:
    """One rule.

    Attributes:
        code, name, severity, message, cite: as in `Finding`.
        floor: the mildest severity an organisation can give it, or None where it may be switched off.
        cues: pieces of lower-case text, one of which stands in every post with the fault; () where there
            is no such piece. Looking for them costs a hundredth of what reading does.
        why: the module's docstring; its first line is the heading in the catalogue.
        flags: examples with the fault: «this» is what has to be found.
        passes: near misses without it.
        find: yields where the fault stands in one post.
    """

    code: str
    name: str
    severity: Severity
    message: str
    cite: str
    floor: Severity | None
    cues: tuple[str, ...]
    why: str
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]
    find: "Callable[[Reading], Iterable[Span]]"

    def judge(self, reading: "Reading") -> Iterable[Finding]:
        """The findings of this one check on a post."""
        if not self.cues or any(cue in reading.lower for cue in self.cues):
            yield from self.look(reading)

    def look(self, reading: "Reading") -> Iterable[Finding]:
        """The same for a post that is known to have one of the cues."""
        for span in self.find(reading):
            yield Finding(
                code=self.code,
                name=self.name,
                severity=span.severity or self.severity,
                message=span.message or self.message,
                cite=self.cite,
                start=span.start,
                end=span.end,
                suggestion=span.suggestion,
            )


def check(
    *,
    code: str,
    name: str,
    severity: Severity,
    message: str,
    cite: str,
    floor: Severity | None,
    flags: tuple[str | Example, ...],
    passes: tuple[str | Example, ...],
    cues: tuple[str, ...] = (),
) -> "Callable[[Callable[[Reading], Iterable[Span]]], Check]":
    """Makes a check of the function below it; the docstring of its file is the rationale."""

    def make(find: "Callable[[Reading], Iterable[Span]]") -> Check:
        return Check(
            code=code,
            name=name,
            severity=severity,
            message=message,
            cite=cite,
            floor=floor,
            cues=cues,
            why=cleandoc(find.__globals__["__doc__"] or ""),
            flags=tuple(e if isinstance(e, Example) else Example(e) for e in flags),
            passes=tuple(e if isinstance(e, Example) else Example(e) for e in passes),
            find=find,
        )

    return make


def unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A marked example's text, and where its «marks» stood: pairs of start and end."""
    spans = []
    for number, mark in enumerate(re.finditer("«([^«»]*)»", marked)):
        start = mark.start() - 2 * number
        spans.append((start, start + len(mark[1])))
    return re.sub("[«»]", "", marked), tuple(spans)


def mark(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """A text with «marks» around some spans: `unmark` turned round."""
    signs = [(at, "«»") for at, end in spans if at == end]
    signs += [sign for start, end in spans if start < end for sign in ((start, "«"), (end, "»"))]
    for at, sign in sorted(signs, key=lambda sign: (-sign[0], ("«", "«»", "»").index(sign[1]))):
        text = f"{text[:at]}{sign}{text[at:]}"
    return text
