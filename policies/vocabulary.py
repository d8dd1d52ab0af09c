"""Lists of words and phrases, and whether a sentence has one of them: by sets, which grow at no cost."""

import re
from functools import lru_cache

from policies.patterns import lazily

_KEPT = 20_000
"""Words remembered at most: more than people use, and a megabyte or two."""
_WORD = lazily(r"[^\W_]+(?:['-][^\W_]+)*")


@lru_cache(maxsize=64)
def words(sentence: str) -> frozenset[str]:
    """The words of a lower-case sentence; "post-surgery" is also "surgery", and "nurse's" also "nurse"."""
    found = set(_WORD.findall(sentence))
    for word in tuple(found):
        if "-" in word:
            found.add(word[word.rindex("-") + 1 :])
        if "'" in word:
            found.add(word[: word.index("'")])
    return frozenset(found)


class Vocabulary:
    """Words and phrases, separated by commas; "*" stands for any beginning or ending of a word."""

    def __init__(self, entries: str) -> None:
        listed = [" ".join(entry.split()) for entry in entries.split(",")]
        single = [entry for entry in listed if entry and " " not in entry]
        self._words = frozenset(entry for entry in single if "*" not in entry)
        self._starts = tuple(entry[:-1] for entry in single if entry.endswith("*"))
        self._ends = tuple(entry[1:] for entry in single if entry.startswith("*"))
        self._others: set[str] = set()
        phrases = [entry for entry in listed if " " in entry]
        self._heads = frozenset(phrase.split()[0] for phrase in phrases)
        self._phrase = re.compile(
            r"(?<![\w-])(?:{})(?![\w-])".format("|".join(map(re.escape, phrases)) or "(?!)")
        )

    def among(self, sentence: str) -> bool:
        """Whether a lower-case sentence has one of them."""
        said = words(sentence)
        return (
            not self._words.isdisjoint(said)
            or self._begun(said)
            or (not self._heads.isdisjoint(said) and self._phrase.search(sentence) is not None)
        )

    def _begun(self, said: frozenset[str]) -> bool:
        """Whether one begins or ends as an entry does; which words do not is remembered."""
        if len(self._others) > _KEPT:
            self._others.clear()
        for word in said - self._others:
            if word.startswith(self._starts) or word.endswith(self._ends):
                return True
            self._others.add(word)
        return False
