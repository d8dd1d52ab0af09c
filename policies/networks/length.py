"""What a post that is too long for a network is told."""

from collections.abc import Iterator

from policies.check import Span
from policies.networks.counting import overflow, published_text
from policies.post import Site
from policies.reading import Reading


def too_long(reading: Reading, *sites: Site) -> Iterator[Span]:
    """The end of the text that has to go, for each of the sites that the post is meant for."""
    for site in sites:
        if site in reading.post.sites:
            text = reading.post.text.rstrip()
            over = overflow(site, text, published_text(reading.post))
            if over:
                start, count = over
                yield Span(
                    start,
                    len(text),
                    message=f"{site.label} counts {count.used:,} of {count.limit:,} {count.unit}: "
                    f"shorten it by {-count.left:,}.",
                )
