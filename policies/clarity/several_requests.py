"""Posts that ask for several things at once.

Who is asked to call, register, download, follow and share does none of it. One request is followed.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_REQUESTS = {
    "call": (
        r"(?:call|phone|ring|text|message|dm|email|e-mail|write to|contact|reach out to)"
        r" (?:us|our|me|the|today|now|\(?\d)"
    ),
    "book": r"(?:book|schedule|reserve|make) (?:your|an?|online|now|today|it|the)\b",
    "register": r"(?:register|sign up|rsvp|enroll|enrol|apply|join us|join our|save your (?:spot|seat))\b",
    "download": r"(?:download|install|get) (?:our|the|your) (?:\w+ )?(?:app|guide|checklist|e-?book)\b",
    "follow": r"(?:follow|subscribe|like (?:us|our)|turn on)\b",
    "share": r"(?:share|tag|comment|retweet|repost|like(?:,| and| this)|tell (?:a friend|your))\b",
    "donate": r"(?:donate|give (?:today|now)|chip in|contribute|shop)\b",
    "visit": (
        r"(?:visit|click|tap|go to|see|read|check out|head to|learn more|find out more|watch)\b"
        r"(?! (?:a|an|your|if|them) )"
    ),
    "leave": r"(?:leave|write) (?:us )?a review\b|rate us\b|take (?:our|the|this) (?:survey|quiz|poll)\b",
}
_ASKED = lazily(
    r"(?:^|[.!?\n:;,(]|\b(?:and|or|please|then|also|to|just|forget to|now))\W{0,4}(?:"
    + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _REQUESTS.items())
    + ")"
)
MANY = 4
"""Kinds of requests that are several."""
_KINDS = {
    word: kind
    for kind, words in {
        "call": "call phone ring text message dm email mail write contact reach",
        "book": "book schedule reserve make",
        "register": "register sign rsvp enroll enrol apply join save",
        "download": "download install get",
        "follow": "follow subscribe like turn",
        "share": "share tag comment retweet repost tell",
        "donate": "donate give chip contribute shop",
        "visit": "visit click tap go see read check head learn find watch",
        "leave": "leave rate take",
    }.items()
    for word in words.split()
}
"""Words that requests begin with, and the kind of each."""


@check(
    code="CLR006",
    name="several-requests",
    severity=Severity.ADVICE,
    message="Ask for one thing, and leave the rest for another post.",
    cite="Practice of plain language (CDC Clear Communication Index: one main message and a call to action)",
    floor=None,
    flags=(
        "Call us today! Book your visit, download our app and «follow» our page.",
        "Sign up for the run, share this post, donate ten dollars and «visit» our shop.",
    ),
    passes=(
        "Call us or book online, and share this with a friend.",
        "Know the signs, call 911, share this post. Visit hours are from 9 to 5.",
        "Book your visit: call us, book online, make an appointment at the desk.",
        "We follow up, share results, see you soon and visit homes; volunteers donate their time.",
    ),
)
def several_requests(reading: Reading) -> Iterator[Span]:
    """The fourth kind of request."""
    if len({_KINDS[word] for word in reading.words if word in _KINDS}) < MANY:
        return
    asked = set()
    for request in _ASKED.finditer(reading.lower):
        kind = str(request.lastgroup)
        asked.add(kind)
        if len(asked) == MANY:
            yield reading.span(request, kind)
            return
