"""Everyday English words, for telling a name in lower case or at the beginning of a sentence from a word.

The list is the frequency dictionary that the package symspellpy brings: about 83,000 words, made from n-grams
of books and the lists of spell checkers (SCOWL). It is read once, at the first name that needs it.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path


def everyday(word: str) -> bool:
    """Whether a lower-case word is an everyday one; a plural or possessive counts as its singular."""
    return word in _words() or word.removesuffix("'s") in _words()


@cache
def _words() -> frozenset[str]:
    """The list's words."""
    package = find_spec("symspellpy")
    if package is None or package.origin is None:
        raise ImportError("The package symspellpy is missing: install the locked requirements.")
    lines = (
        Path(package.origin).with_name("frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    )
    return frozenset(line.split(" ", 1)[0] for line in lines.splitlines())
