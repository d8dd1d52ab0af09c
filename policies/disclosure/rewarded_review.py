"""Something given for a review.

A review that was bought is no review. Federal rules fine who pays for praise, networks remove it, and a
gift to a patient can break the rules of a health programme too.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.disclosure.reviews import ASK, REVIEW, SITE
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_GIFT = (
    r"(?:\$ ?\d+(?:\.\d\d)?(?: off)?|\d+ ?% off|\d+ (?:dollars|bucks)|gift ?cards?|(?:amazon|starbucks"
    r"|target|visa|coffee) (?:gift )?cards?|discounts?|coupons?|credits?|(?:a )?free (?:\w+ ){0,2}\w+"
    "|freebies?|prizes?|raffle|drawing|give-?away|sweepstakes"
    r"|(?:be |get |are |you're |you'll be |automatically )?entered(?: \w+){0,2} (?:to win|in|into)"
    r"|(?:a )?chance (?:to win|at)|enter(?:ed)? to win|win (?:an?|free|the|one)|t-?shirts?|(?:on|at) us\b"
    "|our treat|complimentary|rewards?|bonus|points|day off|pizza party|half off|upgrade|swag"
    "|goodie bags?|refund|waive|reward you|thank you gift|little something|perks?|(?:scratch |lottery "
    r"|movie |drink )?tickets?|lip balm|cookies?|donuts?|parking spot|(?:knock|take) \$ ?\d+)"
)
_ASKED = (
    rf"(?:{ASK} (?:(?:us|me|our \w+|the \w+|for|an?|your|their|some|any|\d+|another|one) )*{REVIEW}"
    f"|(?:review|rate) us(?: on {SITE})?|{REVIEW} (?:on|at|for|about) (?:{SITE}|us|our)|your {REVIEW}"
    rf"|every {REVIEW}|each {REVIEW}|(?:for|per|with) (?:an?|any|your|every|each|\d+) {REVIEW}"
    f"|screenshot of your {REVIEW})"
)
_REWARDED = lazily(
    rf"\b(?:five|5)[- ]?stars? (?:rating |review )?on {SITE} ?(?:=|gets|earns|means|and (?:get|you|we)|for"
    rf"|\+)[^.!?\n]{{0,30}}?(?<!\w){_GIFT}(?!\w)|"
    r"\b(?:rate|star|review) (?:us|our \w+)[^\n]{0,40}?[,.;] ?(?:\w+ ){0,3}?(?:screenshot|show"
    rf"|send)[^\n]{{0,30}}?(?<!\w){_GIFT}(?!\w)|"
    rf"\b{_ASKED}\b[^.!?\n]{{0,90}}?(?<![\w]){_GIFT}(?!\w)"
    rf"|(?<!\w){_GIFT}(?!\w)[^.!?\n]{{0,90}}?\b(?:for (?:an?|any|your|every|each|anyone|everyone|anybody"
    r"|patients|those|posting|leaving|writing|reviewing|rating|the|those who|\d+)|if you|when you"
    "|in (?:return|exchange|trade)|to (?:anyone|everyone|patients|the)"
    "|just|who|with|by)(?: (?:who|that|you|they|will|just|simply|a|an|our|of|us"
    rf"|can))*[^.!?\n]{{0,30}}?\b{_ASKED}"
    rf"|(?<!\w){_GIFT}(?!\w)[^.!?\n]{{0,60}}?\b(?:for|per|with|after|in exchange for|in return for) (?:an?"
    rf"|any|your|every|each|another|\d+) {REVIEW}\b"
    rf"|\b{_ASKED}\b[^\n]{{0,60}}[.!?:] ?(?:(?:and |then |then you |you'll |we'll |you will |we will "
    rf"|as a thank you|in return|show)[^.!?\n]{{0,50}}?)(?<!\w){_GIFT}(?!\w)"
    rf"|\b{REVIEW}\b ?(?:=|equals|gets you|earns you|means|->|→|\+) ?{_GIFT}(?!\w)"
    r"|\b(?:everyone|everybody|anyone|anybody|whoever|patients|those|people|all) (?:who )?(?:leaves?"
    f"|posts?|writes?|gives?|does|submits?) (?:(?:us|a|an|one|your|their|good|nice) )*(?:{REVIEW}"
    r"|one) (?:[^.!?\n]{0,30}? )?(?:gets?|receives?|wins?|earns?|is entered|will be)\b"
    rf"|\b(?:earn|get|win|receive|score) {_GIFT} (?:for|per|with) (?:every|each|any|a|your) {REVIEW}"
    rf"|\b(?:best|funniest|nicest|first|top|one lucky|random|lucky) (?:\w+ )?(?:{REVIEW}"
    r"|reviewers?) (?:\w+ )?(?:wins?|gets?|receives?|earns?)\b"
    rf"|\b{REVIEW} (?:contest|raffle|give-?away|drawing|challenge|incentives?)\b"
)
_NEVER = lazily(
    r"\b(?:never|don't|do not|not|no|cannot|can't|against|illegal|prohibit\w*|banned|bans|fines?|fined|ftc"
    r"|won't|policy|instead of|without|unlawful|rules?|employee|engagement|peer|chart|book)\b"
)


@check(
    code="DIS005",
    name="rewarded-review",
    severity=Severity.BLOCK,
    message="Give nothing for a review, good or bad. Ask everybody for an honest one.",
    cite="16 CFR 465.4 (consumer reviews); FTC Endorsement Guides, 16 CFR 255.5; 42 USC 1320a-7a(a)(5)",
    floor=Severity.REVIEW,
    cues=("review", "rating", "testimonial", "rate us", "shout", "stars on", "star on"),
    flags=(
        "«Leave us a 5-star Google review and get $10 off» your next cleaning!",
        "«Review us on Yelp and you'll be entered to win» a tablet.",
        "«Free whitening for every 5 star review» this month.",
        "«$25 Amazon card for anyone who writes us a nice review».",
        "«Drop us a review on Google and coffee is on us».",
        "«Everyone who leaves a review gets» a scratch ticket.",
        "«Five stars on Google = a free shot next time».",
        "«Best review wins» a facial.",
    ),
    passes=(
        "We'd love to hear from you: leave us a review on Google.",
        "We never pay for reviews, and give no gift cards for a review.",
        "Fill in the engagement survey by Friday and be entered to win a coffee card.",
        "A peer review of 40 studies found little benefit.",
        "Leave us a review! Free parking is behind the building.",
        "The FTC fines firms that give gift cards for a review.",
    ),
)
def rewarded_review(reading: Reading) -> Iterator[Span]:
    """A review and a gift tied together in one sentence or two."""
    for reward in _REWARDED.finditer(reading.lower):
        if not _NEVER.search(reading.sentence(reward.start())):
            yield reading.span(reward)
