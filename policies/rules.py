"""What an organisation asks of its posts beside the checks: severities, claims, phrases of its own."""

from dataclasses import dataclass
from datetime import date

from policies.severity import Severity


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim that the organisation has decided about.

    Attributes:
        text: its words; matched without regard to case and spacing.
        evidence: where its source can be read; an approved claim has one.
        expires: the last day it may be made, or None for a banned claim.
    """

    text: str
    evidence: str = ""
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class OwnCheck:
    """A check of the organisation's own; `policies.own_checks` makes a check of it like all others.

    Attributes:
        code: three letters and three digits that no check of the product has, such as "OWN001".
        name: the fault, such as "old-clinic-name".
        severity, message, cite: as in `Finding`.
        flags: texts with the fault, «marked»; passes: near misses without it. All are tried at start.
        phrase: words that must not stand in a post, whatever their case and spacing; or
        pattern: what must not, as an RE2 pattern, without regard to case. One of the two is empty.
    """

    code: str
    name: str
    severity: Severity
    message: str
    cite: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    phrase: str = ""
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """The organisation's own rules.

    Attributes:
        severities: check codes with the severity the organisation gives their findings, None to switch one
            off; what is below a check's floor counts as the floor.
        testimonials: what a testimonial does: BLOCK where the state's board bans them.
        alt_text_from: from this day on a picture without a description blocks; None for not yet.
        reading_grade: the highest school grade (Flesch-Kincaid) a post may need without a reviewer's look.
        banned, approved: claims that may never or always be made.
        checks: checks of its own.
    """

    severities: tuple[tuple[str, Severity | None], ...] = ()
    testimonials: Severity = Severity.REVIEW
    alt_text_from: date | None = None
    reading_grade: float = 10
    banned: tuple[Claim, ...] = ()
    approved: tuple[Claim, ...] = ()
    checks: tuple[OwnCheck, ...] = ()


NO_RULES = Rules()
"""Of an organisation that has made none: every check as it comes."""
