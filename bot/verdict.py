"""What findings come to, in the words that people read in chat and in a terminal. Pure."""

from collections.abc import Iterable
from enum import StrEnum

from policies.check import Finding
from policies.severity import Severity


class Verdict(StrEnum):
    """What becomes of a post."""

    BLOCK = "block"
    """It is not accepted."""
    REVIEW = "review"
    """A reviewer has to allow something in it by name."""
    PASS = "pass"  # noqa: S105 - a word for "let through"
    """The checks have nothing against it; there may be advice."""


HEADLINES = {
    Verdict.BLOCK: "This would be stopped",
    Verdict.REVIEW: "A reviewer would have to look at this",
    Verdict.PASS: "Nothing stops this",
}
"""Each verdict as a sentence."""

GROUPS = {
    Severity.BLOCK: "Has to change",
    Severity.REVIEW: "Needs a decision",
    Severity.ADVICE: "Worth a thought",
}
"""What a finding asks of its reader; the worst first."""

TITLES = {severity: f"⚠ {title}" if severity == "review" else title for severity, title in GROUPS.items()}
"""The same above the findings of a card."""

QUOTED = 80
"""Characters a quoted excerpt may have."""


def verdict_of(findings: Iterable[Finding]) -> Verdict:
    """What findings come to: the worst of them decides."""
    severities = {finding.severity for finding in findings}
    if Severity.BLOCK in severities:
        return Verdict.BLOCK
    return Verdict.REVIEW if Severity.REVIEW in severities else Verdict.PASS


def excerpt(text: str, finding: Finding) -> str:
    """The words a finding is about, quoted for its readers; empty where they are too long to help."""
    words = " ".join(text[finding.start : finding.end].split())
    return f"“{words}” " if 0 < len(words) <= QUOTED else ""


def instead(finding: Finding) -> str:
    """The wording a check suggests, as a sentence to add; empty where it has none."""
    if finding.suggestion == "":
        return " It can be left out."
    return f" Instead: “{finding.suggestion}”" if finding.suggestion else ""
