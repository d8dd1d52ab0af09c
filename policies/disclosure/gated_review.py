"""Only the happy asked for a review.

Who sends the pleased to Google and the others to a form makes the page say what is not so. Ask everybody,
in the same way.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.disclosure.reviews import ASK, REVIEW, SITE
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_GOOD = (
    "(?:happy|loved?|satisfied|great|good|amazing|wonderful|awesome|enjoyed|five[- ]star|5[- ]star"
    "|positive|fantastic|pleased|excellent|perfect|thrilled)"
)
_BAD = (
    "(?:bad|unhappy|not (?:so )?(?:happy|satisfied|great|good|pleased)|less than|anything less|poor"
    r"|negative|disappoint\w*|complaints?|issues?|problems?|concerns?|wrong|hated?|fell short|under five"
    "|fewer than|four or (?:less|fewer|below)|one star|didn't|if not|otherwise)"
)
_ASKED = (
    f"(?:{ASK} (?:(?:us|me|a|an|your|it|the) )*(?:{REVIEW}|stars?)|(?:review|rate) us|tell {SITE}"
    f"|{REVIEW} (?:on|at) {SITE}|(?:go|head) to {SITE}|on {SITE})"
)
_PRIVATE = (
    "(?:e-?mail|call|message|dm|text|tell|contact|write|talk to|let|come (?:to|see)|reach out to) (?:us"
    r"|me|our \w+|the (?:office|manager|front desk))(?: know)?(?: \w+)?(?: instead| privately| first"
    "| directly)?"
)
_GATED = lazily(
    rf"\b{_GOOD}[^.!?\n]{{0,24}}\?? (?:\w+ ){{0,3}}?{SITE}[.!][^\n]{{0,20}}\b{_BAD}\b[^\n]{{0,30}}?\b"
    f"(?:{_PRIVATE}|privately)|"
    rf"\b{_GOOD}\b[^\n]{{0,50}}?\b{_ASKED}\b[^\n]{{0,60}}?\b{_BAD}\b[^\n]{{0,50}}?\b{_PRIVATE}\b"
    rf"|\b{_BAD}\b[^\n]{{0,40}}?\b{_PRIVATE}\b[^\n]{{0,60}}?\b{_GOOD}\b[^\n]{{0,40}}?\b{_ASKED}\b"
    rf"|\bonly (?:(?:our|the|if|leave|post|write|a|you|you're|are|were|want|good|your|us) )*(?:{_GOOD}"
    "|positive|nice|kind|good|five[- ]star|5[- ]star)(?: (?:patients?|clients?|customers?|people|folks"
    rf"|guests?))?[^.!?\n]{{0,40}}?\b(?:{_ASKED}|{REVIEW})\b"
    rf"|\b{_ASKED}\b[^.!?\n]{{0,40}}?\bonly (?:if|when) (?:you(?:'re| are| were)? )?(?:\w+ )?{_GOOD}\b"
    r"|\b(?:don't|do not|please don't|no need to|if you (?:can't|cannot|aren't able to|won't)) (?:leave"
    "|post|write|give)(?: us)? (?:a |any |us )*(?:bad|negative|1-star|one-star|poor|less than"
    r"|anything (?:less|under)|5|five|four[- ]star)[^.!?\n]{0,40}(?:review|stars?|rating|call|e-?mail"
    r"|tell|talk)\b"
    r"|\b(?:can't|cannot|unable to|not able to|won't|aren't going to) give (?:us )?(?:5"
    rf"|five)(?: stars?)?\b[^\n]{{0,60}}?\b{_PRIVATE}\b"
)
_NEVER = lazily(
    r"\b(?:we never|good or bad|good and bad|both|all of it|honest|ftc|happy or not|either way"
    r"|every patient|everybody|everyone|whatever you|peer|chart)\b"
)


@check(
    code="DIS009",
    name="gated-review",
    severity=Severity.BLOCK,
    message="Ask every patient for an honest review, in the same words. Do not send the unhappy elsewhere.",
    cite="16 CFR 465.7 (review suppression); FTC Endorsement Guides, 16 CFR 255.2(d)",
    floor=Severity.REVIEW,
    cues=("review", "rating", "stars", "rate us", "google", "yelp", "facebook", "healthgrades", "zocdoc"),
    flags=(
        "«Loved your visit? Leave a Google review. Had a bad one? Email us privately».",
        "«Only happy patients, please: leave us a review» at the link!",
        "«Leave us a review only if you were happy».",
        "«Can't give us five stars? Call us first».",
        "«Loved us? Google. Didn't? Tell the manager privately».",
        "«Not happy? Tell us. Happy? Tell Google».",
    ),
    passes=(
        "Your reviews help families find us. Tell us how we did, good or bad.",
        "Happy Nurses Week! Leave us a review on Google.",
        "Leave us a review on Google. Questions about a bill? Call us.",
        "Had a problem with the portal? Call us.",
        "We ask everyone for a review, happy or not.",
    ),
)
def gated_review(reading: Reading) -> Iterator[Span]:
    """The pleased sent to the public page, the others to a private one; or only the pleased asked."""
    for gate in _GATED.finditer(reading.lower):
        if not _NEVER.search(reading.lower, max(0, gate.start() - 60), gate.end() + 60):
            yield reading.span(gate)
