"""What a policy check is: one small file that knows one fault.

A check's docstring says why the fault matters, its examples are its tests and its documentation,
and its function takes a `Reading` and yields the spans where the fault stands.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policies.reading import Reading


class Severity(StrEnum):
    """What a finding does to a draft. There is no default: every check says."""

    BLOCK = "block"
    """The draft is not accepted."""
    REVIEW = "review"
    """A reviewer has to allow it by name."""
    ADVICE = "advice"
    """Shown to the author and the reviewer; stops nothing."""


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
class Check:
    """One rule. `flags` and `passes` are marked examples: «this» is what has to be found."""

    code: str
    name: str
    severity: Severity
    message: str
    cite: str
    why: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    find: "Callable[[Reading], Iterable[Span]]"
