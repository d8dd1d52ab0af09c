"""Safe because natural, painless, without a scar.

Every treatment has risks and hurts somebody. "Painless" and "chemical-free" are promises all the same, and
"natural" says nothing of safety.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.claims.voice import offered
from policies.reading import Reading
from policies.severity import Severity

_SERVICE = (
    r"(?:root canals?|dentistry|surger(?:y|ies)|implants?|extractions?|procedures?|treatments?|injections?"
    r"|laser|fillings?|lasik|vasectom(?:y|ies)|liposuction|hair removal|tattoo removal|delivery|biops(?:y"
    r"|ies)|therapy|lift|microneedling|peel|recovery|cure|weight loss|wisdom tooth removal)"
)
_STRONG = Sayings(
    (
        "comp fine hurt natu noth ok okay safe scar zero",
        (
            r"\b(?:all[- ])?natural,? (?:so|and|which means|that means|meaning) (?:it's |it is |they're "
            r"|they are |completely |totally |perfectly )*(?:safe|harmless|gentle and safe|risk[- ]?free"
            r"|nontoxic|non-toxic)\b|\bsafe because it(?:'s| is) (?:all[- ])?natural\b|\bcan't hurt you\b"
            r"|\bnothing can go wrong\b|\bzero (?:downtime and zero risk|complications?|scarring|pain"
            r"|risks?|scars?)\b|\bno (?:risk of )?(?:complications?|scars?|scarring)(?=\s*(?:[.!,]|$))"
            r"|\b(?:the )?safest (?:way to|treatment|procedure|option|method|surgery|drug|laser|filler"
            r"|choice)\b(?: \w+)?|\b(?:safe|fine|ok|okay) for (?:everyone|everybody|all (?:patients|ages"
            r"|skin types|people)|anyone)\b"
        ),
    ),
)
_SOFT = Sayings(
    (
        "chem down drug need pain scar toxi virt",
        (
            r"\b(?:pain-?less|pain[- ]free|scar-?less|scar[- ]free"
            rf"|needle[- ]free) (?:[\w-]+ ){{0,2}}?{_SERVICE}\b"
            r"|\b(?:chemical|toxin|drug)[- ]free (?:\w+ )?(?:treatment|therapy|facial|care|relief|alternative"
            r"|skin ?care|pain relief)\b|\bno (?:downtime|pain|needles)(?=\s*(?:[.!,]|$))"
            r"|\bvirtually (?:painless"
            r"|scarless|no risk)\b"
        ),
    ),
)


@check(
    code="CLM021",
    name="safety-claim",
    severity=Severity.REVIEW,
    message="Say what the risks are and how often they come. Natural is not the same as safe.",
    cite="FTC Health Products Compliance Guidance (2022); 22 TAC 164.3",
    floor=Severity.ADVICE,
    flags=(
        "Our cream is «natural, so it's safe».",
        "We have «the safest way to lose» a tattoo.",
        "Our laser is «safe for everyone»!",
        "Our lift: a small cut, and «no scarring».",
        "One visit and «zero pain».",
        Example("We offer «painless root canals».", Severity.ADVICE),
        Example("New laser, «no downtime».", Severity.ADVICE),
    ),
    passes=(
        "The safest way to sleep for a baby is on the back, says the AAP.",
        "The test is quick and painless.",
        "No surgery is safe for everyone.",
        "Natural does not mean safe.",
        "Pain-free dentistry by 2040, engineers hope https://example.com/teeth",
        "A drug-free school zone, and no needles.",
        "Doctors test a painless laser treatment https://example.com/laser",
    ),
)
def safety_claim(reading: Reading) -> Iterator[Span]:
    """Freedom from risk by nature or by wording, in what is offered."""
    for sayings, severity in ((_STRONG, None), (_SOFT, Severity.ADVICE)):
        for claim in advertised(reading, sayings):
            if claim[0].startswith("zero") or offered(reading, claim.start()):
                yield reading.span(claim, severity=severity)
