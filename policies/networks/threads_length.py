"""Threads' limit.

Threads takes 500 and counts bytes, so an emoji is four or more and a curly apostrophe is three.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.networks.length import too_long
from policies.post import Site
from policies.reading import Reading
from policies.severity import Severity


@check(
    code="NET003",
    name="threads-length",
    severity=Severity.BLOCK,
    message="Shorten the text, or leave Threads out.",
    cite="developers.facebook.com: Threads API, Posts",
    floor=Severity.BLOCK,
    flags=(
        Example(
            "a" * 495 + "’«’’»",
            sites=(Site.THREADS,),
            shown="495 letters and a curly apostrophe, then «two more»",
        ),
        Example("a" * 500 + "«b»", sites=(Site.THREADS,), shown="500 letters, then «b»"),
    ),
    passes=(
        Example("a" * 494 + "’’", sites=(Site.THREADS,), shown="494 letters and two curly apostrophes"),
        Example("💉" * 125, sites=(Site.THREADS,), shown="125 emoji"),
    ),
)
def threads_length(reading: Reading) -> Iterator[Span]:
    """What goes beyond 500 bytes."""
    yield from too_long(reading, Site.THREADS)
