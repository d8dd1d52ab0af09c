"""How the pictures and videos of a post are called."""

from collections.abc import Iterator

from policies.post import Media, Post, Visual


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
