"""Where drafts, lists, logs and jobs are kept: one file for each way of keeping them.

Their common promise is `bot.ports.Store`; this module holds only what they raise beside it.
"""

from bot.errors import Refused


class StoreDown(Exception):
    """The store cannot read or write now (disk full, disk fault, closed): nothing was acknowledged.

    Whether a step that met this is kept is not known for certain, just as when a reply is lost on a network:
    ask again under the same key, or read first.
    """


class StoreLocked(Refused):
    """Another process has this store open, and there can be only one."""


class StoreUnreadable(Refused):
    """What is in the data directory cannot be used by this program."""
