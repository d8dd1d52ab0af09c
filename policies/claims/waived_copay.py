"""Co-pays and deductibles that are waived.

Whoever waives what a patient owes without looking at their means bills the plan a false price, and offers an
inducement. Advertising it is what the Inspector General warns of first.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_OWED = (
    r"(?:co-?pay(?:ment)?s?|deductibles?|co-?insurance|out[- ]of[- ]pocket(?: (?:costs?|expenses?|fees?))?"
    r"|balance|patient portion|share of the bill)"
)
_PATTERN = Sayings(
    (
        "copa co dedu coin",
        (
            r"\b(?:co-?pays?|deductibles?|coinsurance)\? (?:forget|skip|don't worry|no problem|what co"
            r"|on us|waived|gone|never|we(?:'ve)? got|we(?:'ll)? (?:take|cover|eat"
            r"|handle))\b[^.!?\n]{0,20}"
        ),
    ),
    (
        "rest neve",
        (
            r"\b(?:forgiv|writ|waiv)(?:e|es|ing) (?:off )?the rest\b"
            r"|\b(?:so )?you(?:'ll)? never (?:pay|owe)(?: a (?:cent|dime|penny)| us"
            r"| anything)?(?=\s*(?:[.!,]|$))"
        ),
    ),
    (
        "bala coin copa dedu insu pay paym pays pock port shar",
        (
            r"\b(?:waiv(?:e|es|ed|ing)|forgiv(?:e|es|ing)|eat(?:ing)?|absorb(?:s|ing)?|write off"
            r"|writing off|writes? off|skip(?:ping)?|pay(?:ing)?|cover(?:s|ing)?|drop(?:ping)?"
            r"|take care of|taking care of|forget(?: about)?|never charge|don't charge|won't charge"
            r"|do not charge|not collect|never collect|don't collect) (?:\w+ )?(?:your |the |all "
            rf"|any |those |that |that pesky |every )*{_OWED}"
        ),
    ),
    (
        "bala coin copa dedu insu pay paym pays pock port shar",
        (
            rf"\b(?:your |the )?{_OWED} (?:is|are|will be|'s) (?:on us|waived|covered by us|forgiven"
            r"|our treat|our gift|paid by us|free)"
        ),
    ),
    (
        "$ copa dedu pay pays pock zero",
        (
            r"\bno (?:co-?pays?|deductibles?|out[- ]of[- ]pocket(?: costs?)?)(?: (?:and|or) no \w+"
            rf"| ever| here| with us| at \w+|,? ever)(?: \w+)?|\bzero (?:{_OWED})\b"
            rf"|\b\$ ?0 (?:{_OWED})\b"
        ),
    ),
    (
        "bala coin copa dedu insu pay paym pays pock port shar",
        (
            r"\b(?:no ?one|nobody|no patient) (?:here )?(?:ever )?(?:pays|owes|has) (?:an? |any "
            rf"|another )?{_OWED}\b(?:,? ever)?"
        ),
    ),
    (
        "acce",
        (
            r"\b(?:we )?accept(?:s|ed|ing)? (?:(?:your |any |all )?insurance"
            r"|whatever (?:your )?(?:insurance|plan) pays|what(?:ever)? (?:your )?(?:insurance"
            r"|plan) pays|assignment) (?:pays )?(?:as (?:full )?payment(?: in full)?"
            r"|as payment in full|in full)"
        ),
    ),
    (
        "bill copa insu owe pay pays",
        (
            r"\binsurance accepted (?:as (?:full )?payment|in full|as payment in full)"
            r"|\bpay nothing out of (?:your )?pocket\b|\byou(?:'ll)? (?:pay"
            r"|owe) (?:us )?nothing(?: after insurance| beyond your insurance)?\b(?! if| until"
            r"| for (?:the"
            r"|this) (?:class|event))|\b(?:never|won't|don't) (?:see|get|pay) (?:a|another|any) (?:bill"
            r"|co-?pay)\b"
            r"|\binsurance[- ]only (?:billing|patients welcome)|\b(?:take|takes|accept"
            r"|accepts) (?:whatever|what|only what) (?:they|your insurance|insurance|the plan|your plan"
            r"|medicare) pays?\b(?: \w+){0,4}"
            r"|\bwhatever your insurance pays\b[^.!?\n]{0,30}(?:enough|full"
            r"|good)"
        ),
    ),
)
_PLAN = lazily(
    r"\b(?:most plans|many plans|plans? (?:cover|pay|must|waive)|insurers?|insurance compan(?:y|ies)"
    r"|health plans?|medicare (?:covers|pays|part)|affordable care act|aca|preventive|grant"
    r"|state program|congress|law|bill passed|financial (?:assistance|aid|hardship|need)|charity care"
    r"|sliding|if you qualify|those who qualify|proof of income|hardship|help(?:s)? pay|hsa|fsa)\b"
)

_PAY = lazily(r"pay(?:ing)? (?:your|the)\b")


@check(
    code="CLM018",
    name="waived-copay",
    severity=Severity.REVIEW,
    message="Leave the co-pay out. Point to financial assistance for those who qualify.",
    cite="42 USC 1320a-7a(i)(6); OIG Special Fraud Alert, 59 Fed. Reg. 65372 (1994)",
    floor=Severity.REVIEW,
    flags=(
        "«We'll waive your copay», every time.".replace("«We'll ", "We'll «"),
        "Good news: «your deductible is on us».",
        "«Insurance accepted as full payment».",
        "No worries, «you pay nothing».",
        "«No copays ever»! That is us.",
    ),
    passes=(
        "Most plans cover a flu shot and waive the copay.",
        "Ask about financial assistance if you cannot pay your deductible.",
        "We cannot waive your copay.",
        "Town hall: you pay nothing at the pool https://example.com/news",
        "Pay your copay online or at the desk.",
        "We accept most insurance.",
        "It is a free class, and you pay nothing for the class.",
    ),
)
def waived_copay(reading: Reading) -> Iterator[Span]:
    """What a patient owes, taken over by the clinic for everybody; not what plans and programs cover."""
    for offer in advertised(reading, _PATTERN):
        if not (_PLAN.search(reading.sentence(offer.start())) or _PAY.match(offer[0])):
            yield reading.span(offer)
