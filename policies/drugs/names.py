"""One pattern for many names of drugs, devices and therapies.

Looking for a thousand names one after the other would cost more than the rest of the engine. Here they
share their beginnings, so that a word that is no drug is done with after a letter or two.
"""

import re
from collections.abc import Iterable


def any_of(names: Iterable[str]) -> str:
    """A pattern for one of many plain names, the longest that fits; empty for the empty name alone."""
    rests: dict[str, list[str]] = {}
    ends = False
    for name in names:
        if name:
            rests.setdefault(name[0], []).append(name[1:])
        else:
            ends = True
    ways = [re.escape(letter) + any_of(rest) for letter, rest in sorted(rests.items())]
    joined = ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})" if ways else ""
    return f"(?:{joined})?" if ends and ways else joined
