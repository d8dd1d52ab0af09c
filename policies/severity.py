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


def adjusted(found: Severity, usual: Severity, setting: Severity) -> Severity:
    """What a finding comes to where an organisation has set the severity of its check.

    A milder setting is a ceiling: what the context has made milder still stays so. A worse one lifts what
    counts as usual or worse, and leaves alone what the context has made milder.
    """
    if setting.rank > usual.rank:
        return max(found, setting, key=lambda severity: severity.rank)
    if found.rank <= usual.rank:
        return min(found, setting, key=lambda severity: severity.rank)
    return found
