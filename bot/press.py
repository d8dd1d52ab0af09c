"""What people press, on every surface: what a button stands for, who presses it, what they fill in. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from bot.draft import Action, Person
from bot.errors import Refused

Line = tuple[str | datetime, ...]
"""A sentence in parts; each surface writes a datetime in its reader's own time zone."""

Answer = str | tuple[str, ...] | datetime | None
"""What a person put into a field: a text, ticked values, a moment, or nothing."""


class Look(StrEnum):
    """What can be asked for without changing anything."""

    SEE = "see"
    """A draft with all that was said and done about it."""
    CHECK = "check"
    """What the checks say of a text that nobody keeps."""
    SUGGEST = "suggest"
    """The form at hand, with the wording that the checks suggest in it."""


@dataclass(frozen=True, slots=True)
class Token:
    """Which draft, which revision of it and what to do: the value of a button.

    An empty draft is a new one, or, for HOLD and RELEASE, everything; its revision is then the hold's
    version, or 0 for whichever there is.
    """

    draft: str
    revision: int
    action: Action | Look

    def __str__(self) -> str:
        return f"{self.draft}.{self.revision}.{self.action}"

    @classmethod
    def parse(cls, value: str) -> Self:
        """A token from a button's value.

        Raises:
            Refused: it is none.
        """
        try:
            draft, revision, action = value.split(".")
            return cls(draft, int(revision), Look(action) if action in set(Look) else Action(action))
        except ValueError as error:
            raise Refused(
                "This button is not one of mine any more. Open the draft again with /post."
            ) from error


NEW = Token("", 0, Action.SUBMIT)
CHECK = Token("", 0, Look.CHECK)
HOLD_ALL = Token("", 0, Action.HOLD)
RELEASE_ALL = Token("", 0, Action.RELEASE)


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody wants something.

    Attributes:
        token: what.
        by: who, as the chat application vouches for them.
        at: when (aware, UTC).
        fields: what they filled in; None where no form has been shown yet.
        zone: their own time zone, an IANA name.
        request: the chat application's id of the request; the same request twice counts once.
        offered: whether the form they sent off offered them another wording.
    """

    token: Token
    by: Person
    at: datetime
    fields: Mapping[str, Answer] | None = None
    zone: str = "UTC"
    request: str = ""
    offered: bool = False


class Style(StrEnum):
    """How a button is stressed; never its only meaning."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


STYLES = {
    Action.SUBMIT: Style.PRIMARY,
    Action.APPROVE: Style.PRIMARY,
    Action.REVISE: Style.PRIMARY,
    Action.RELEASE: Style.PRIMARY,
    Action.REJECT: Style.DANGER,
    Action.WITHDRAW: Style.DANGER,
}


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to do. `sure` asks once more before it is done."""

    label: str
    token: Token
    style: Style = Style.PLAIN
    sure: str = ""
