"""One post, analysed once: what every check asks about it.

The hard part of judging a post is context. A staff member's name, the clinic's own number and the date of
a flu clinic are fine; the same beside a patient are a disclosure. A `Reading` answers such questions in one
place, so that a check only has to know its own fault.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from policies import negation, patients, people, resemblance, sentences
from policies.check import Span
from policies.links import links
from policies.names import Mention, Names, nothing
from policies.own import Own
from policies.patterns import lazily
from policies.plain import Plain, plain
from policies.post import Clinic, Kind, Post
from policies.severity import Severity

_WORD = lazily("[a-z]+")
_DIGIT = lazily(r"\d")


@dataclass(frozen=True)
class Reading:
    """One post made ready for the checks. All offsets are those of `text`, until `span` turns them back.

    Attributes:
        post, clinic: as given.
        plain: the text without invisible and look-alike characters, and the way back.
        names: what finds people, cities and streets.
        day: the day it would appear, or None where nobody knows: then whatever ends by a day has ended.
    """

    post: Post
    clinic: Clinic
    plain: Plain
    names: Names = nothing
    day: date | None = None

    @classmethod
    def of(cls, post: Post, clinic: Clinic, names: Names = nothing, day: date | None = None) -> "Reading":
        """The reading of a post, by the facts of the clinic it speaks for."""
        return cls(post, clinic, plain(post.text), names, day)

    @property
    def text(self) -> str:
        """What to match against: the plain text."""
        return self.plain.text

    @cached_property
    def lower(self) -> str:
        """The plain text in lower case, at the same offsets."""
        lower = self.text.lower()
        if len(lower) == len(self.text):
            return lower
        return "".join(low if len(low := c.lower()) == 1 else c for c in self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in it, in lower case: to look many up in them costs less than to search for each."""
        return frozenset(_WORD.findall(self.lower))

    @property
    def own(self) -> Own:
        """The clinic's own phones, mail domains, hosts, staff and names."""
        return Own.of(self.clinic)

    @property
    def reply(self) -> bool:
        """Whether it answers a review: then everything in it is about the person answered."""
        return self.post.kind is Kind.REPLY

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The people, cities and streets that `names` found."""
        return self.names(self.text)

    @cached_property
    def people(self) -> tuple[people.Person, ...]:
        """The names in it, and whose they are."""
        return people.people(self)

    @cached_property
    def resembles(self) -> resemblance.Resemblance:
        """What it reads like as a whole."""
        return resemblance.resemblance(self)

    @property
    def discloses(self) -> bool:
        """Whether it reads as if it gave a patient away: then places and dates in it may be the patient's."""
        return self.resembles.leak >= resemblance.LIKELY and not self.reply

    def spoken_of(self, first: int, last: int) -> list[tuple[int, int, str]]:
        """Where names and links begin between two offsets, in their order, with whose a name is."""
        known = self._spoken_of
        return known[bisect_left(known, (first,)) : bisect_left(known, (last,))]

    @cached_property
    def _spoken_of(self) -> list[tuple[int, int, str]]:
        names = [(person.start, person.end, str(person.whose)) for person in self.people]
        return sorted([*names, *((start, end, "link") for start, end in self.links)])

    @cached_property
    def figures(self) -> bool:
        """Whether it has any digit."""
        return _DIGIT.search(self.text) is not None

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the text without the white space around it."""
        words = self.text[start:end]
        return start + len(words) - len(words.lstrip()), start + len(words.rstrip())

    def careless(self, at: int) -> bool:
        """Whether its sentence has no capital or no full stop: then names lack theirs, too."""
        start, end = self.around(at)
        words = self.text[start:end].strip()
        first = next((c for c in words if c.isalpha()), "")
        return first.islower() or words[-1:].isalnum()

    @cached_property
    def headline(self) -> bool:
        """Whether it passes on something public: it ends in a link, and nobody tells of a patient in it."""
        return bool(
            self.links
            and not self.text[self.links[-1][1] :].strip(" .!)#")
            and not any(self._told)
            and not self.reply
        )

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences as pairs of start and end; together they cover the text."""
        return sentences.sentences(self.text)

    @cached_property
    def links(self) -> tuple[tuple[int, int], ...]:
        """Where web addresses stand in the text."""
        return links(self.text)

    def span(
        self,
        where: re.Match[str] | tuple[int, int],
        group: int | str = 0,
        *,
        severity: Severity | None = None,
        message: str | None = None,
        suggestion: str | None = None,
    ) -> Span:
        """A span of the text as written, from a match (or one of its groups) or from two offsets."""
        start, end = where if isinstance(where, tuple) else where.span(group)
        return Span(*self.plain.written(start, end), severity, message, suggestion)

    def sentence(self, at: int) -> str:
        """The sentence that an offset stands in, in lower case."""
        return self._lines[self._number(at)]

    def around(self, at: int) -> tuple[int, int]:
        """Where the sentence starts and ends that an offset stands in."""
        return self.sentences[self._number(at)]

    def about_patient(self, start: int, end: int) -> bool:
        """Whether it is said of one particular patient: in its sentence, or by he or she beside it."""
        return self.reply or any(self._patients[self._number(start) : self._number(max(start, end - 1)) + 1])

    def told(self, start: int) -> bool:
        """Whether somebody at the clinic tells of a patient there: "my patient", "we sent him home"."""
        return self.reply or self._told[self._number(start)]

    def care(self, start: int) -> bool:
        """Whether its sentence speaks of an illness or of care, of whomever."""
        return self._care[self._number(start)]

    @cached_property
    def patient(self) -> bool:
        """Whether any of its sentences is about one particular patient."""
        return self.reply or any(self._patients) or any(self._told)

    @cached_property
    def cares(self) -> bool:
        """Whether any of its sentences speaks of an illness or of care."""
        return any(self._care)

    def negated(self, start: int, end: int) -> bool:
        """Whether what is claimed there is denied, doubted or called a myth."""
        return negation.negated(self.lower, start, end, self.around(start))

    def mythical(self, start: int) -> bool:
        """Whether a line calls what stands there a myth before it says it: "Myth: …"."""
        return negation.mythical(self.lower, start)

    def linked(self, start: int) -> bool:
        """Whether an offset stands inside a web address, where digits and names mean nothing."""
        at = bisect_right(self.links, (start, len(self.text)))
        return at > 0 and start < self.links[at - 1][1]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def _number(self, at: int) -> int:
        return max(0, bisect_right(self._starts, at) - 1)

    @cached_property
    def _lines(self) -> list[str]:
        return [self.lower[start:end] for start, end in self.sentences]

    @cached_property
    def _told(self) -> list[bool]:
        return [patients.told(line) for line in self._lines]

    @cached_property
    def _care(self) -> list[bool]:
        return [patients.care(line) for line in self._lines]

    @cached_property
    def _patients(self) -> list[bool]:
        """For each sentence, whether it is about one particular patient."""
        texts = self._lines
        about = [patients.named(text) for text in texts]
        for number in range(1, len(texts)):
            about[number] = about[number] or (about[number - 1] and patients.refers(texts[number]))
        for number in range(len(texts) - 1, 0, -1):
            if about[number] and patients.begins_with_reference(texts[number]):
                about[number - 1] = True
        return about
