"""The wording that the checks suggest: a post with every suggestion in it that helps, checked again.

A suggestion is wording for one place. Put in as it stands it may leave "a insurance plan", a lonely comma or
a fault that was not there before; here it is made to fit, judged, and left out where it helps nobody.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from policies import findings
from policies.check import Check, Finding
from policies.names import Names, nothing
from policies.patterns import lazily
from policies.post import Clinic, Post
from policies.reading import Reading
from policies.replies.answering import NEUTRAL

WHOLE = frozenset({NEUTRAL})
"""Wording that stands for a text as a whole and not for one place: of such a reply, nothing else may stay."""

ROUNDS = 8
"""How often what was suggested is read again: one suggestion may uncover another."""

TRIES = 12
"""How often suggestions are left out until the rest of them does no harm."""

Found = frozenset[Finding]


def suggest(
    post: Post,
    clinic: Clinic,
    checks: tuple[Check, ...] | None = None,
    *,
    names: Names = nothing,
    day: date | None = None,
) -> Post | None:
    """The post as the checks would have it, or None where they suggest nothing that helps.

    Every step takes faults away and adds none, so it ends, and what it gives is left alone by itself.
    """

    def judge(text: str) -> Found:
        """All that is found, what a worse finding beside it usually hides included."""
        reading = Reading.of(replace(post, text=text), clinic, names, day)
        return frozenset(findings(reading, checks))

    text, found = post.text, judge(post.text)
    for _ in range(ROUNDS):
        better = _step(text, found, judge)
        if better is None:
            return None if text == post.text else replace(post, text=text)
        text, found = better
    return None


def _step(text: str, found: Found, judge: Callable[[str], Found]) -> tuple[str, Found] | None:
    """A better text with what is still found in it, or None where there is none."""
    for finding in sorted((f for f in found if f.suggestion in WHOLE), key=_worst):
        whole = _Edit(0, len(text), str(finding.suggestion), finding)
        again = judge(whole.words)
        if not any(_harm(found, again, [whole])):
            return whole.words, again
    chosen = _apart(f for f in found if f.suggestion is not None and f.suggestion not in WHOLE)
    for _ in range(TRIES):
        edits = _fitted(text, chosen)
        changed = _edited(text, edits)
        if changed == text or not changed.strip():
            return None
        again = judge(changed)
        harm = list(_harm(found, again, edits))
        if not harm and len(again) < len(found):
            return changed, again
        out = {edit.finding for touched in harm for edit in touched} or _longest(edits)
        chosen = [finding for finding in chosen if finding not in out]
    return None


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words to put in a place of the text, for a finding."""

    start: int
    end: int
    words: str
    finding: Finding


def _apart(findings: Iterable[Finding]) -> list[Finding]:
    """Findings that do not overlap: of those that do, the worst, then the longest; the worst first."""
    taken: list[tuple[int, int]] = []
    chosen = []
    for finding in sorted(findings, key=_worst):
        at = bisect_left(taken, (finding.start, finding.end))
        before, after = taken[at - 1 : at], taken[at : at + 1]
        free = not (before and finding.start < before[0][1]) and not (after and after[0][0] < finding.end)
        if finding.start < finding.end and free:
            taken.insert(at, (finding.start, finding.end))
            chosen.append(finding)
    return chosen


def _worst(finding: Finding) -> tuple[int, int, int, str, str]:
    """Sorts the worst first, then the longest; the rest only makes the order the same each time."""
    return (
        finding.severity.rank,
        finding.start - finding.end,
        finding.start,
        finding.code,
        finding.suggestion or "",
    )


def _fitted(text: str, findings: Sequence[Finding]) -> list[_Edit]:
    """The edits for findings that do not overlap, in the order of the text, none reaching into another."""
    ordered = sorted(findings, key=lambda f: f.start)
    edits: list[_Edit] = []
    for number, finding in enumerate(ordered):
        low = edits[-1].end if edits else 0
        high = ordered[number + 1].start if number + 1 < len(ordered) else len(text)
        edits.append(_fit(text, finding, low, high))
    return edits


def _longest(edits: Sequence[_Edit]) -> set[Finding]:
    """The half of the findings whose edits add most: whom to leave out where a text as a whole got worse."""
    added = sorted(edits, key=lambda edit: len(edit.words) - (edit.end - edit.start))
    return {edit.finding for edit in added[len(added) // 2 :]}


def _edited(text: str, edits: Sequence[_Edit]) -> str:
    for edit in reversed(edits):
        text = f"{text[: edit.start]}{edit.words}{text[edit.end :]}"
    return text


# What would be worse


def _harm(found: Found, again: Found, edits: Sequence[_Edit]) -> Iterator[tuple[_Edit, ...]]:
    """For each finding that was not there before, or that its own suggestion left: the edits it touches."""
    shift = 0
    starts, ends = [], []
    for edit in edits:
        starts.append(edit.start + shift)
        ends.append(starts[-1] + len(edit.words))
        shift = ends[-1] - edit.end
    for finding in again:
        touched = range(bisect_left(ends, finding.start), bisect_right(starts, finding.end))
        left = any(
            edits[n].finding.code == finding.code and finding.start < ends[n] and starts[n] < finding.end
            for n in touched
        )
        if left or not _was_there(finding, _before(finding, edits, starts, ends), found):
            yield () if _of_whole(finding) else tuple(edits[n] for n in touched)


def _before(
    finding: Finding, edits: Sequence[_Edit], starts: Sequence[int], ends: Sequence[int]
) -> tuple[int, int]:
    """Where a finding of the edited text stood before the edits; a place in new words is all of the old."""
    at = bisect_right(starts, finding.start) - 1
    start = finding.start
    if at >= 0:
        start = edits[at].start if start < ends[at] else edits[at].end + start - ends[at]
    at = bisect_left(starts, finding.end) - 1
    end = finding.end
    if at >= 0:
        end = edits[at].end if end < ends[at] else edits[at].end + end - ends[at]
    return start, end


def _was_there(finding: Finding, place: tuple[int, int], found: Found) -> bool:
    """Whether its check had said as much of that place before."""
    start, end = place
    for known in found:
        if known.code != finding.code or known.severity.rank > finding.severity.rank:
            continue
        if _of_whole(known):
            return True
        common = min(end, known.end) - max(start, known.start)
        if common > 0 or (common == 0 and (start == end or known.start == known.end)):
            return True
    return False


def _of_whole(finding: Finding) -> bool:
    """Whether it is said of the text as a whole, wherever it is marked: its length, what it reads like."""
    return finding.code.startswith(("NET", "ALL"))


# Words that fit


_OPENING = lazily(r"(?:^|[.!?…\n])[^\w.!?…\n]*$")
_ARTICLE = lazily(r"(?<![\w-])(an?)([ \t]+)$", re.IGNORECASE)
_OWNER = lazily(
    r"(?<![\w-])(?:the|our|my|your|his|her|its|their|this|that|these|those|every|each|no|any|some)[ \t]+$",
    re.IGNORECASE,
)
_LETTER = lazily(
    r"\b(?:vitamin|hepatitis|hep|influenza|group|type|grade|plan|option|section|class"
    r"|part)[ \t]+an?[ \t]+$",
    re.IGNORECASE,
)
_HAS_ARTICLE = lazily(r"(?:an?|the)[ \t]+(?=\w)", re.IGNORECASE)
_ON = lazily(r"(?<![\w-])on([ \t]+)$", re.IGNORECASE)
_YEAR = lazily(r"(?:19|20)\d\d")
_SILENT = lazily(r"hour|honest|hono|heir|8|1[18](?:$|th|,?\d{3}(?!\d))")
_GLIDE = lazily(r"uni(?![nm])|us[aeu]|ut[ei]|eu|ewe|one$|once|ubiq")
_NAMED_VOWELS = frozenset("AEFHILMNORSX")
_TAIL = 40
"""Characters before a place that are looked at."""


def _fit(text: str, finding: Finding, low: int, high: int) -> _Edit:
    """The suggested words as they fit between what stands around them; nothing past low and high changes."""
    start, end = finding.start, finding.end
    written, words = text[start:end], (finding.suggestion or "").strip()
    if not words:
        return _taken_out(text, finding, low, high)
    if words[-1] in ".!?…" and text[end : end + 1] and text[end] in ".!?…,;:":
        words = words.rstrip(".!?…") or words
    lead = written[: len(written) - len(written.lstrip())]
    words = f"{words}{written[len(written.rstrip()) :]}"
    before = text[max(0, start - _TAIL) : start]
    on, article, letter = _ON.search(before), _ARTICLE.search(before), _LETTER.search(before)
    if on and _YEAR.fullmatch(words) and start - len(on[0]) >= low:
        start -= len(on[0])
        words = f"in{on[1]}{words}"
        written = on[0]
    elif article and not letter and start - len(article[0]) >= low:
        start -= len(article[0])
        if not _HAS_ARTICLE.match(words):
            words = f"{_article(words)}{article[2]}{words}"
        written = article[0]
    elif _OWNER.search(before) and (own := _HAS_ARTICLE.match(words)):
        words = words[own.end() :]
    if written.lstrip()[:1].isupper() and _OPENING.search(text[max(0, start - _TAIL) : start]):
        words = f"{words[:1].upper()}{words[1:]}"
    return _Edit(start, end, f"{lead}{words}", finding)


def _taken_out(text: str, finding: Finding, low: int, high: int) -> _Edit:
    """Words that go without others in their place take a space and a lonely mark with them."""
    start, end = finding.start, finding.end
    if start == 0 or text[start - 1] in " \t\n(":
        end = _past(text, end, high, " \t,;:" if text[start - 1 : start] == "(" else " \t")
    if _OPENING.search(text[max(0, start - _TAIL) : start]):
        end = _past(text, end, high, " \t,;:.!?")
        first = text[end : min(high, end + 1)]
        return _Edit(start, end + len(first), first.upper(), finding)
    if end == len(text) or text[end] in "\n.,;:!?…)":
        start = _back(text, start, low, " \t")
    if start > low and text[start - 1] in ",;:" and (end == len(text) or text[end] in "\n.,;:!?…"):
        start = _back(text, start - 1, low, " \t")
    if low < start and end < high and text[start - 1] + text[end] == "()":
        start, end = _back(text, start - 1, low, " \t"), end + 1
    article = _ARTICLE.search(text[max(low, start - _TAIL) : start])
    if article and text[end : end + 1].isalnum():
        start -= len(article[0])
        said = _article(text[end : end + _TAIL])
        said = said.capitalize() if article[1][0] == "A" else said
        return _Edit(start, end, f"{said}{article[2]}", finding)
    return _Edit(start, end, "", finding)


def _past(text: str, at: int, high: int, signs: str) -> int:
    while at < high and text[at] in signs:
        at += 1
    return at


def _back(text: str, at: int, low: int, signs: str) -> int:
    while at > low and text[at - 1] in signs:
        at -= 1
    return at


def _article(words: str) -> str:
    """The article as it sounds before these words: a clinic, an insurance plan, an MRI, a unit, an 80."""
    word = re.split(r"[^\w,]", words.lstrip("\"'“‘(«"), maxsplit=1)[0]
    low = word.lower()
    spelt = len(word) > 1 and word.isupper() and (len(word) <= 3 or not re.search("[AEIOU]", word))  # noqa: PLR2004 - such are spelt out
    if spelt:
        return "an" if word[0] in _NAMED_VOWELS else "a"
    if _SILENT.match(low):
        return "an"
    return "an" if low[:1] and low[0] in "aeiou" and not _GLIDE.match(low) else "a"
