"""How much a fault matters."""

from enum import StrEnum


class Severity(StrEnum):
    """What a finding does to a draft. There is no default: every check says."""

    BLOCK = "block"
    """The draft is not accepted."""
    REVIEW = "review"
    """A reviewer has to allow it by name."""
    ADVICE = "advice"
    """Shown to the author and the reviewer; stops nothing."""

    @property
    def rank(self) -> int:
        """Its place when findings are listed: the worst is 0."""
        return list(Severity).index(self)
