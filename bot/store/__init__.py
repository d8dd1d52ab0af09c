"""Where drafts, lists, logs and jobs are kept: one file for each way of keeping them.

Their common promise is `bot.ports.Store`; this module holds what they raise.
"""

from bot.errors import Refused, StoreDown

__all__ = ["StoreDown", "StoreLocked", "StoreUnreadable"]


class StoreLocked(Refused):
    """Another process has this store open, and there can be only one."""


class StoreUnreadable(Refused):
    """What is in the data directory cannot be used by this program."""
