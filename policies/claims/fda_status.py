"""Wrong words for what the FDA has done.

The FDA approves drugs and high-risk devices. It clears most other devices, registers firms, and approves no
supplement, cosmetic, clinic or laboratory. "FDA registered" is no approval, and a firm may not say so.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_THING = (
    r"(?:supplements?|vitamins?|gummies|probiotics?|herbs?|cbd|hemp|oils?|teas?|collagen|serums?|creams?"
    r"|lotions?|skin ?care|cosmetics?|facials?|peels?|lasers?|devices?|machines?|technology|equipment"
    r"|wands?|masks?|stem cells?|exosomes?|prp|platelet\W?rich plasma|peptides?|pellets?|bioidenticals?"
    r"|compounded \w+|iv (?:drips?|therapy|vitamins?)|drips?|nad\+?|body (?:wrap|contouring|sculpting)\w*"
    r"|wraps?"
    r"|hydrafacial|microneedling|cryotherapy|cupping|hyperbaric \w+|ozone|red light(?: therapy)?|clinics?"
    r"|facilit(?:y|ies)|labs?|laborator(?:y|ies)|office|practice|treatments?|procedures?|therap(?:y|ies)"
    r"|programs?|methods?|protocols?|weight[- ]loss|hair (?:growth|restoration|removal)\w*|fat (?:removal"
    r"|reduction)|homeopath\w+|semaglutide (?:compound|blend)\w*|essential oils?)"
)
_PATTERN = Sayings(
    ("fda", r"\bfda[- ]approved\? (?:our|ours|this|nope|no|even|better)\b"),
    (
        "fda",
        (
            r"\bfda[- ](?:approved|certified|endorsed|licensed|authori[sz]ed"
            rf"|backed) (?:[\w-]+ ){{0,3}}?{_THING}\b"
        ),
    ),
    (
        "admi fda",
        (
            r"\b(?:fda|food and drug administration)[- ](?:certified|endorsed|recommended|licensed"
            r"|listed|registered|accredited|inspected)\b(?! \d| \w+ (?:complaints"
            r"|reports))(?: (?:and )?(?:facilit(?:y|ies)|clinic|lab|laboratory|device|products?"
            r"|approved))?"
        ),
    ),
    (
        "fda",
        (
            rf"\b{_THING} (?:that |which )?(?:is|are|was|were|has been|have been) (?:(?!not\b"
            r"|never\b)\w+ )?(?:fda[- ](?:approved|certified|registered)|(?:approved|certified"
            r"|endorsed|registered) (?:by|with) the fda)\b"
        ),
    ),
    (
        "fda",
        (
            r"\b(?:approved|certified|endorsed|registered|licensed) (?:by|with) the fda,? (?:our|this"
            rf"|the) (?:[\w-]+ ){{0,2}}?{_THING}\b"
        ),
    ),
    (
        "fda",
        (
            r"\bour (?:[\w-]+ ){1,3}(?:is|are) (?:(?!not\b|never\b)\w+ )?(?:fda[- ](?:approved"
            r"|certified|registered|endorsed)|(?:approved|certified|endorsed) by the fda)\b"
        ),
    ),
    (
        "fda",
        (
            rf"\b{_THING} (?:now |finally |just )?(?:has|have|got|received|earned"
            r"|won) (?:full )?fda approval\b(?: for \w+)?|\bfda[- ]approved (?:doctors?|staff|nurses?"
            r"|team|providers?|surgeons?|injectors?)\b"
        ),
    ),
    (
        "appr",
        (
            r"\b(?:cleared|registered|listed|510\(k\)),? (?:which |that |and |so |= ?)(?:means |is "
            r"|therefore )?(?:it's |it is )?(?:fda )?(?:approved|as good as approved)\b"
        ),
    ),
)
_DRUG = lazily(
    r"\b(?:drugs?|medicines?|medications?|vaccines?|treatments? for (?:opioid|alcohol|hiv|hepatitis"
    r"|alzheimer|postpartum|obesity|depression|covid|migraine|osteoporosis|cancer)\w*|gene therapy"
    r"|car[- ]t)\b"
)


@check(
    code="CLM012",
    name="fda-status",
    severity=Severity.REVIEW,
    message=(
        "Use the FDA's exact word for this product: approved, cleared or registered. Supplements and"
        " clinics are never approved."
    ),
    cite="21 CFR 807.39; 21 CFR 207.77; FTC Health Products Compliance Guidance (2022)",
    floor=Severity.REVIEW,
    flags=(
        "Our «FDA-approved joint supplement» is back.",
        "We are an «FDA registered facility».",
        "This «FDA approved laser» melts fat.",
        "«Approved by the FDA, our body wrap» works.",
        "«Our exosomes are FDA approved».",
        "It is «cleared, so it's FDA approved».",
    ),
    passes=(
        "The FDA has approved a new vaccine.",
        "An FDA-approved medicine for opioid use disorder is one of the treatments.",
        "This supplement is not FDA approved.",
        "A new FDA-approved drug treatment is here.",
        "Our device is FDA cleared for knee pain.",
        "FDA-approved device for sleep apnea recalled https://example.com/recall",
        "The FDA registered 40 complaints.",
    ),
)
def fda_status(reading: Reading) -> Iterator[Span]:
    """Approval that the FDA does not give, and registration shown as if it were one."""
    for claim in advertised(reading, _PATTERN):
        if not (_DRUG.search(claim[0])):
            yield reading.span(claim)
