"""Results that last for good, and a life without medicines.

"Permanent" and "for life" are promises that no clinic can keep, and "get off your meds" leads people to stop
what keeps them alive.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.ailments import ailment
from policies.claims.assertion import asserted
from policies.claims.reporting import reported
from policies.claims.sayings import Sayings
from policies.claims.sources import cited, named
from policies.claims.voice import offered, treatment
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_LASTING = Sayings(
    (
        "itse",
        (
            r"\b(?:your|the) (?:\w+ ){1,2}(?:will|can) (?:\w+ )?(?:heal|repair|fix|regenerate|reset"
            r"|rebuild|detox) itself\b"
        ),
    ),
    (
        "eter ever fore good life neve once perm",
        (
            r"\b(?:(?:results?|relief|effects?|injections?|fillers?|smile|treatments?|it|they"
            r"|that) (?:will |that "
            r"|really |can )*lasts? (?:forever|a lifetime|for life|for good|permanently)"
            r"|(?:permanent|lifelong|lifetime|everlasting|eternal) (?:hair (?:removal|reduction|growth)"
            r"|weight loss|relief|results?|cure|solution|fix|correction|fat (?:removal|loss|reduction)|youth"
            r"|beauty|freedom)"
            r"|(?:for good|forever|for life|once and for all|permanently|never (?:to )?return\w*"
            r"|never comes? back)(?=\s*(?:[.!,)]|$)| (?:with|using|after|in|thanks)\b))"
        ),
    ),
)
_OFF_PILLS = Sayings(
    (
        "more need off remi repl surg",
        (
            r"\b(?:(?:get|getting|got|come|be|are|went|go) (?:\w+ )?off (?:of )?(?:your |their |all "
            r"|his |her "
            r"|the |those |most )+(?:\w+ ){0,3}?(?:meds|medications?|medicines?|pills|insulin|statins?|drugs"
            r"|inhalers?|prescriptions?|antidepressants?|metformin|painkillers)"
            r"|(?:eliminat(?:es?|ing)|removes?|ends?|avoids?|without) the need for (?:\w+ ){0,2}?(?:surgery"
            r"|medications?|meds|drugs|pills|insulin|glasses|injections?|hospitals?|replacement"
            r"|antibiotics|chemo)"
            r"|replac(?:es?|ing) (?:your |the |all |most |any )*(?:\w+ )?(?:meds|medications?"
            r"|medicines?|pills"
            r"|insulin|statins?|antidepressants?|inhalers?|surgery)"
            r"|no more (?:meds|medications?|pills|insulin|statins|needles|drugs|doctors?|surger(?:y"
            r"|ies)|inhalers?"
            r"|cpap)(?=\s*(?:[.!,]|$))"
            r"|(?:avoid|skip|cancel|without|instead of) (?:your |the |a |any |costly |risky "
            r"|needing )*(?:\w+ )?(?:surgery|knee replacement|hip replacement|back surgery|joint replacement"
            r"|drugs (?:or|and) surgery)(?: (?:altogether|for good|forever|with our"
            r"|completely)\b[^.!?\n]{0,20})"
            r"|\bput(?:s|ting)? (?:your |the |type \w+ )*(?:[\w-]+ ){0,5}?in(?:to)? (?:\w+ )?remission)\b"
        ),
    ),
)
_PERSON = lazily(
    r"\b(?:job|career|scholarship|parking|site|position|memor\w+|friends?|love|grateful|changed (?:my|our"
    r"|her|his) li(?:fe|ves)|remember\w*|address|number|phone|clos(?:ed|ing|es)|moved|relocat\w+|retire\w*"
    r"|gone but)\b"
)
_YOUR = lazily(r"\byour?\b")


@check(
    code="CLM024",
    name="lasting-effect",
    severity=Severity.REVIEW,
    message=(
        "Say how long it lasts for most people. Only whoever prescribed a medicine can say when it may stop."
    ),
    cite="FTC Health Products Compliance Guidance (2022); 22 TAC 164.3",
    floor=Severity.ADVICE,
    flags=(
        "Our «fillers last forever»!",
        "«Permanent hair removal», now on our menu.",
        "Our peel frees your skin «once and for all».",
        "«Get off your blood pressure meds» with our plan.",
        "Our plan can «put diabetes into remission».",
        "Your headaches leave «for good».",
        "Our shot «eliminates the need for knee surgery».",
    ),
    passes=(
        "This job changed my life forever, and therapy dogs did the rest, says our nurse.",
        "Nobody can promise relief for good, so ask us about pain.",
        "Our peel frees your skin for good. https://example.com/study",
        "Our treatment room moved for good.",
        "Snow left Springfield for good, and we are glad.",
        "Insulin pumps mean no more pens.",
        "Diet may put diabetes into remission.",
        "Get off your blood pressure pills? Facts: most people stay on them.",
        "Our peel frees your skin for good, the NIH says.",
        "Memories of our gala last a lifetime.",
        "Get off at the clinic stop, and take all your medicines along.",
        Example("Our laser gives permanent hair reduction.", evidence="https://example.org/hair"),
    ),
)
def lasting_effect(reading: Reading) -> Iterator[Span]:
    """For good, forever, without pills or surgery: of what is offered, without a source."""
    if reading.post.evidence or cited(reading):
        return
    for claim in asserted(reading, _LASTING):
        line = reading.sentence(claim.start())
        if (treatment(line) or ailment(line, 0, len(line))) and _stands(reading, claim):
            yield reading.span(claim)
    for claim in asserted(reading, _OFF_PILLS):
        if _stands(reading, claim):
            yield reading.span(claim)


def _stands(reading: Reading, claim: re.Match[str]) -> bool:
    """Whether it is said of what is offered or to the reader, without a source, and of no job or friend."""
    line = reading.sentence(claim.start())
    return (offered(reading, claim.start()) or _YOUR.search(line) is not None) and not (
        _PERSON.search(line) or named(reading, claim.start()) or reported(reading, *claim.span())
    )
