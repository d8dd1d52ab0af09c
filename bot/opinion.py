"""What the checks say of what somebody filled in, a post or the words beside it, and how it is told. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import policies
from bot.verdict import instead
from policies.check import Finding
from policies.names import Names
from policies.post import Clinic, Kind, Post
from policies.severity import Severity
from policies.suggest import suggest

WORST = 3
"""How many findings a form names beside a field; the rest is counted."""

CONTACTS = ("phone-number", "email-address")
"""Findings that stop a link, a note or a reason even where they would be for a reviewer in a text."""

MASKED = 6
"""Words a hint may have; longer ones say nothing more."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the checks say.

    Attributes:
        findings: of the post, the worst first.
        beside: identifiers in what goes with it, by field.
        better: the post as they would have it, or None.
    """

    findings: tuple[Finding, ...]
    beside: Mapping[str, tuple[Finding, ...]]
    better: Post | None

    def blocks(self) -> dict[str, tuple[Finding, ...]]:
        """What has to change, by field."""
        found = {"text": of(self.findings, Severity.BLOCK), **self.beside}
        return {name: findings for name, findings in found.items() if findings}

    def spared(self) -> tuple[Finding, ...]:
        """What a reviewer would have to decide about, and would not if the suggestion were taken."""
        return tuple(
            f for f in of(self.findings, Severity.REVIEW) if self.better and f.suggestion is not None
        )


def opinion(
    names: Names, post: Post, clinic: Clinic, day: date, beside: Mapping[str, str] | None = None
) -> Opinion:
    """What the checks say of a post and of the words beside it, by field."""
    findings = policies.review(post, clinic, names=names, day=day)
    better = None
    if any(finding.suggestion is not None for finding in findings):
        better = suggest(post, clinic, names=names, day=day)
    found = {name: identifiers(names, text, clinic) for name, text in (beside or {}).items()}
    return Opinion(findings, found, better)


def identifiers(names: Names, text: str, clinic: Clinic) -> tuple[Finding, ...]:
    """What would tell a patient in words that nobody allows by name: a link, a note, a reason.

    So a contact that is not the clinic's is refused there, too, whosever it is.
    """
    if not text:
        return ()
    found = policies.review(Post(Kind.POST, text), clinic, policies.IDENTIFIERS, names=names)
    return tuple(f for f in found if f.severity is Severity.BLOCK or f.name in CONTACTS)


def undecided(found: Sequence[Finding], decided: Sequence[Finding]) -> tuple[Finding, ...]:
    """What nobody has decided about: a claim may have expired since, or a rule may be stricter."""
    ranks = {(f.code, f.start, f.end): f.severity.rank for f in decided}
    least = Severity.ADVICE.rank
    return tuple(f for f in found if f.severity.rank < ranks.get((f.code, f.start, f.end), least))


def of(findings: Sequence[Finding], severity: Severity) -> tuple[Finding, ...]:
    """The findings that matter this much."""
    return tuple(finding for finding in findings if finding.severity is severity)


def explain(findings: Sequence[Finding], text: str, *, offered: bool = False) -> str:
    """The worst findings in plain words, each with a hint at where, never the words themselves.

    Lengths are told for every network: each is another counter. What a check suggests is told unless the
    whole suggested wording is `offered` beside it.
    """
    lengths = [f for f in findings if f.code.startswith("NET")]
    others = [f for f in findings if f not in lengths]
    said = [
        f"{_masked(text[f.start : f.end])}{f.message}{'' if offered else instead(f)} — {f.code}"
        for f in others[:WORST]
    ]
    more = len(others) - WORST
    said += [f"And {more} more."] if more > 0 else []
    return "\n".join([*said, *(f.message for f in lengths)])


def _masked(excerpt: str) -> str:
    """The ends of the words a finding is about, so that its author finds them: "M… R…", "3…2"."""
    words = excerpt.split()
    if not words or len(words) > MASKED:
        return ""
    ends = (f"{word[0]}…{word[-1] if word[-1].isdigit() and len(word) > 4 else ''}" for word in words)  # noqa: PLR2004 - short ones would be told
    return "“{}”: ".format(" ".join(ends))
