"""Words as people write them, whatever their case and spacing, found in time that grows with the text only.

The one repeat in what finds them is possessive, and what follows it is never white space: nothing is tried
twice.
"""

import re

from policies.plain import plain


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as they stand in `Reading.lower`."""
    return tuple(plain(phrase).text.lower().split())


def finder(phrase: str) -> re.Pattern[str]:
    """What finds a phrase in `Reading.lower`: as whole words, with any white space between them."""
    words = words_of(phrase)
    before = r"(?<!\w)" if re.match(r"\w", words[0]) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", words[-1]) else ""
    return re.compile(before + r"\s++".join(map(re.escape, words)) + after)
