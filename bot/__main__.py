"""The `countersign` command, also as `python -m bot`. Ctrl-C is heeded from the first moment."""

import os
import signal
import sys
from types import FrameType


def main() -> None:
    """Load what the command needs, and run it."""
    signal.signal(signal.SIGINT, _stop_loading)
    from bot.cli import read  # noqa: PLC0415 - loading takes its time, and may be interrupted

    run = read(sys.argv[1:])
    signal.signal(signal.SIGINT, _stop)
    sys.exit(run())


def _stop_loading(_: int, __: FrameType | None) -> None:
    """End at once: there is nothing to tidy up yet, and a destructor would swallow an exception."""
    os._exit(130)


def _stop(_: int, __: FrameType | None) -> None:
    sys.exit(130)


if __name__ == "__main__":
    main()
