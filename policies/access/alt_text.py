"""Descriptions of pictures: they are published with a post, so they are read for identifiers as well."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from policies.check import Finding
from policies.post import Media, Post, Visual
from policies.reading import Reading


def numbered(post: Post) -> Iterator[tuple[str, Media]]:
    """The pictures and videos of a post, each with how a person would call it: "picture 2"."""
    if not post.media:
        return
    counts = {visual: sum(medium.visual is visual for medium in post.media) for visual in Visual}
    seen = dict.fromkeys(Visual, 0)
    for medium in post.media:
        seen[medium.visual] += 1
        word = "video" if medium.visual is Visual.VIDEO else "picture"
        yield f"{word} {seen[medium.visual]}" if counts[medium.visual] > 1 else f"the {word}", medium


@dataclass(frozen=True, slots=True)
class Description:
    """One description, read as the last line of its post: what the post says of a patient counts there, too.

    Attributes:
        which: the picture or video, as a person would call it.
        reading: the post with the description below it.
        begins: where in that text the description begins.
    """

    which: str
    reading: Reading
    begins: int

    def placed(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """What was found in the description, as findings about the post as a whole."""
        for finding in findings:
            if finding.start >= self.begins:
                message = f"In the description of {self.which}: {finding.message}"
                yield replace(finding, start=0, end=0, message=message, suggestion=None)


def descriptions(reading: Reading) -> Iterator[Description]:
    """The descriptions of a post's pictures and videos, made ready for the checks."""
    text = reading.post.text.rstrip()
    before = f"{text}\n" if text else ""
    for which, medium in numbered(reading.post):
        if medium.alt.strip():
            post = replace(reading.post, text=f"{before}{medium.alt}", media=())
            yield Description(
                which, Reading.of(post, reading.clinic, reading.names, reading.day), len(before)
            )
