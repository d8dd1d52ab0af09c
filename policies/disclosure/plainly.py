"""Whether a post says plainly, and at its beginning, that somebody pays or that its author works here."""

import re

from policies.patterns import lazily

_TAG = lazily(r"#(?:ads?|sponsored|paid(?:ad|partnership|post)?|advertisement|advert)(?!\w)")
BEGINNING = 100
"""Characters: what a reader sees before "more" on every network."""
_TAGS = 50
"""Characters: further on, a tag stands among others at the end."""

_PAID = lazily(
    r"(?<![\w#&-])#?ad(?:s|vert(?:isement)?)?(?=\s*(?:[:|*)\]!.,-]|$|\n|by\b|for\b|from\b|from our\b))"
    r"|#ad\b|#(?:sponsored|paid(?:ad|partnership|post)?|advertisement|advert)\b"
    r"|(?<!not )(?<!n't )(?<!never )\bsponsored\b(?! (?:by|from) (?:the nih|the national))|\b(?:paid"
    "|in paid) (?:partnership|ad|advertisement|post|promotion|content|endorsement"
    r"|by|for|to)\b|\bpaid for by\b|\badvertis(?:ement|ing|orial)\b"
    r"|\b(?:this|our|today's) (?:post|story|ad|video|event) is (?:an ad|sponsored|paid)|\bi(?:'m| am| was"
    r"| get| got) (?:being )?paid\b|\bthey paid me\b|\bpays? (?:me|us)\b"
    r"|\b(?:funded|underwritten) by\b|\bi (?:work|consult) (?:for|at|with)\b|\bi(?:'m"
    r"| am) (?:an? )?(?:\w+ )?employee\b"
)


def disclosed(text: str) -> bool:
    """Whether a lower-case post says at its beginning that somebody pays for it."""
    words = _PAID.search(text, 0, BEGINNING)
    return words is not None and (not words[0].startswith("#") or words.start() < _TAGS)


def late(text: str) -> re.Match[str] | None:
    """The tag that says so, for where nothing said so early enough."""
    return _TAG.search(text)
