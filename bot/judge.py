"""The judge: has the checks read texts in threads of its own, so that the bot answers meanwhile."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

from bot.names import Finder
from policies.names import Names

THREADS = 2
"""While the model multiplies in one thread, the rules can read in the other."""

P = ParamSpec("P")
T = TypeVar("T")


class Judge:
    """Where posts are judged. Texts wait for their turn, so that many at once do not slow each other down.

    Attributes:
        edition: what finds names, in short; a part of `policies.edition`.
    """

    def __init__(self, finder: Finder) -> None:
        self.edition = finder.edition
        self._names = finder.names
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="judge")

    async def ask(self, question: Callable[Concatenate[Names, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The answer of a function that is given what finds names, and the arguments."""
        asked = partial(question, self._names, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._threads, asked)

    def close(self) -> None:
        """Let go of the threads; what waits is not judged any more."""
        self._threads.shutdown(wait=False, cancel_futures=True)
