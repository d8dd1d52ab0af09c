"""Employees, or their families, asked to review their own clinic.

A review by somebody who is paid here is an insider's, and a manager who asks for one breaks the rule for
the whole clinic.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.disclosure.reviews import ASK, REVIEW, SITE
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_STAFF = (
    "(?:team|staff|employees?|colleagues|coworkers|co-workers|crew|everyone on staff|all staff|nurses"
    "|providers|work fam(?:ily)?|our people|residents|techs|managers|you work here|staff members?"
    "|team members?)"
)
_KIN = (
    "(?:(?:your|their|our) (?:(?:own|whole) )?(?:family|families|friends|spouse|husband|wife|mom|mother"
    "|relatives|cousins?|kids|roommate|in-laws|neighbors|personal|own)(?:(?:,| and| or) (?:your "
    "|their )?(?:friends|family|relatives|neighbors))?)"
)
_ACT = (
    rf"(?:{ASK} (?:(?:us|the|clinic|practice|a|an|your|the|some|one|two|more|another|at least|\d+"
    f"|few) )*{REVIEW}|(?:review"
    f"|rate) (?:us|the (?:clinic|practice|hospital)|our (?:clinic|practice))(?: on {SITE})?|give (?:us"
    rf"|the \w+|our \w+|it) (?:a )?(?:five|5)[- ]?stars?|{REVIEW} (?:about|of|for) (?:us|the (?:clinic"
    r"|practice|hospital)|our \w+))"
)
_ASKED = lazily(
    rf"\b(?:ask|get|have|tell) {_KIN} (?:to )?{_ACT}|"
    r"\b(?:your|a|their) (?:personal|own|private|home|second|fake|spouse's) (?:\w+ )?(?:accounts?|gmail"
    rf"|e-?mails?|phones?|logins?)[^.!?\n]{{0,30}}?\b(?:rate|review|{ASK} (?:us|a))\b|"
    rf"\b{_STAFF}\b[^.!?\n]{{0,60}}?\b(?:please|each|all|should|must|need to|asked to|have to|can|could"
    r"|let's|don't forget to|remember to|to|:|,)\s?(?:please |each |all |go |kindly "
    f"|help us (?:out )?(?:and|by) )*{_ACT}"
    rf"|\b(?:ask|get|have|tell|encourage|remind) {_KIN} to {_ACT}"
    rf"|\b(?:ask|get|have) {_KIN} to (?:write|leave|post|do) (?:one|some|it)(?: too)?\b(?=[^\n]*)"
    rf"|\b{ASK} (?:(?:a|an|your|one|some) )*{REVIEW}[^.!?\n]{{0,60}}?\b(?:from|using|with|on) (?:your|a"
    r"|their) (?:personal|own|private|home|fake|second|family's|spouse's) (?:\w+ )?(?:accounts?|profiles?"
    r"|gmail|e-?mails?|phones?|logins?)\b"
    rf"|\b{ASK} (?:(?:a|an|your|one|some) )*{REVIEW}[^.!?\n]{{0,60}}?\b(?:as (?:if you were|though you were"
    r"|a) (?:a )?patients?|pretend\w*|don't (?:say|mention) (?:that )?you work|without (?:saying"
    r"|mentioning)|pose as)\b"
    rf"|\b{_STAFF}\b[^.!?\n]{{0,40}}?\b(?:hop|jump|get|go|log) on(?:to)? {SITE}\b"
    r"|\b(?:whoever|the (?:nurse|tech|provider|team member|one)) (?:who )?(?:gets?|has|collects?|brings in"
    rf"|earns?) (?:(?:the|most|\d+|five|ten|more) )+{REVIEW}"
    rf"|\b(?:bury|drown out|push down|outweigh|flood) (?:(?:that|the|those|this|any|our) )*{REVIEW}"
    rf"|\b{_STAFF} who (?:get|gets|collect|collects|bring in|earn|post|write|leave)s? (?:the most "
    rf"|at least |\d+ |a |more |five |ten )*(?:patient |good )*{REVIEW}"
)
_NEVER = lazily(
    r"\b(?:never|don't ask|do not ask|not allowed|may not|must not|cannot|can't|against|prohibit\w*"
    r"|should not|shouldn't|ftc|engagement|chart|peer|policy)\b"
)


@check(
    code="DIS006",
    name="staff-review",
    severity=Severity.BLOCK,
    message="Do not ask staff or their families for reviews. Ask patients, and all of them.",
    cite="16 CFR 465.5 (insider reviews)",
    floor=Severity.REVIEW,
    cues=(
        "review",
        "rate ",
        "rating",
        "testimonial",
        "write one",
        "post one",
        "leave one",
        "do one",
        "stars",
        "yelp",
        "google",
    ),
    flags=(
        "«Team, please each post a Google review» by Friday.",
        "«Ask your family to leave a review» for our page.",
        "«Leave a review from your personal account», and smile.",
        "«Staff who get ten patient reviews» win a day off.",
        "Nurses: «whoever gets the most 5 star Google reviews» parks in front.",
        "Help us «bury that one-star review».",
        "«Post a five-star review as if you were a patient».",
    ),
    passes=(
        "Our team reads each review you post.",
        "Staff may not post reviews of the clinic: please never do so.",
        "Thank you to our team for the kind reviews patients left.",
        "Nurses: please review the new policy.",
        "Ask your family to review your care plan with you.",
        "Tell us how we did: leave us a review on Google.",
    ),
)
def staff_review(reading: Reading) -> Iterator[Span]:
    """An order to staff or kin to write one, from their own account, or as if they were patients."""
    for ask in _ASKED.finditer(reading.lower):
        if not _NEVER.search(reading.sentence(ask.start())):
            yield reading.span(ask)
