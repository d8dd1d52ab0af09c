"""What is published beside a text and read for identifiers, too: descriptions of pictures, and links."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote_plus

from policies.access.alt_text import numbered
from policies.check import Finding
from policies.reading import Reading


@dataclass(frozen=True, slots=True)
class Beside:
    """A description, read as the last line of its post: what the post says of a patient counts there, too.

    Attributes:
        which: the picture or video, as a person would call it.
        reading: the post with the description below it.
        begins: where in that text the description begins.
    """

    which: str
    reading: Reading
    begins: int

    def placed(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """What was found in it, as findings about the post as a whole."""
        for finding in findings:
            if finding.start >= self.begins:
                message = f"In the description of {self.which}: {finding.message}"
                yield replace(finding, start=0, end=0, message=message, suggestion=None)


def beside(reading: Reading) -> Iterator[Beside]:
    """The descriptions of a post's pictures and videos, made ready for the checks."""
    text = reading.post.text.rstrip()
    before = f"{text}\n" if text else ""
    for which, medium in numbered(reading.post):
        if medium.alt.strip():
            post = replace(reading.post, text=f"{before}{medium.alt}", media=())
            yield Beside(which, Reading.of(post, reading.clinic, reading.names, reading.day), len(before))


def spelt(link: str) -> str:
    """What a link says behind its host: "?dob=1961-03-02" as "dob: 1961-03-02"; "" where it says nothing."""
    _, _, rest = link.partition("://")
    _, _, path = (rest or link).partition("/")
    words = unquote_plus(path)
    for sign, spoken in (("=", ": "), ("?", ". "), ("&", ". "), ("/", ". "), ("#", ". ")):
        words = words.replace(sign, spoken)
    return words if any(c.isdigit() or c == "@" for c in words) else ""
