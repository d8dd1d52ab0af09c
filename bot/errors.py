"""What can go wrong, sorted by who has to know.

`Refused` is for people: its text is shown as it is. The others are for code.
"""


class Refused(Exception):
    """A person may not do this, or not like this. The text says why and what to do now."""


class Conflict(Exception):
    """The store has moved on since this was read: read again and judge again."""


class Busy(Exception):
    """A network or a chat surface did not take it now and has certainly not done it: try again later.

    Attributes:
        wait: seconds to wait, or None where the other side did not say.
    """

    def __init__(self, why: str, wait: float | None = None) -> None:
        super().__init__(why)
        self.wait = wait


class Declined(Exception):
    """A network or a chat surface did not take it and never will: the text says why."""


class StoreDown(Exception):
    """The store cannot read or write now (disk full, disk fault, closed): nothing was acknowledged.

    Whether a step that met this is kept is not known for certain, just as when a reply is lost on a network:
    ask again under the same key, or read first.
    """
