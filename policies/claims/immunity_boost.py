"""Drips, shots and supplements that "boost immunity", "slow aging" or "supercharge" the body.

Nothing that a clinic sells has been shown to strengthen a healthy immune system but vaccines. The FTC has
acted against clinics that sold vitamin drips with such words.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.reporting import reported
from policies.claims.sayings import Sayings
from policies.claims.sources import sourced
from policies.claims.voice import treatment
from policies.reading import Reading
from policies.severity import Severity

_PATTERN = Sayings(
    (
        "adds add agei agin anti ener fog hang immu jet jetl long meta mito natu nerv path powe stem",
        (
            r"\b(?:boost(?:s|ed|ing)?|build(?:s|ing)?|improv(?:es?|ed|ing)|enhanc(?:es?|ed|ing)"
            r"|increas(?:es?|ed"
            r"|ing)|better|supercharg\w+|strengthen(?:s|ing)?|turbo-?charg\w+|skyrocket\w*|super ?boost\w*"
            r"|bulletproof\w*|fortif(?:y|ies)|optimi[sz]e[sd]?) (?:up )?(?:your |the |their |our "
            r"|kids' )?(?:natural |body's )?"
            r"(?:immun\w+(?: (?:systems?|functions?|health|response))?|energy levels?|nervous systems?"
            r"|metabolism"
            r"|stem cells|testosterone naturally|detox(?:ification)? pathways?|mitochondria|longevity"
            r"|brain power)\b"
            r"|(?P<sold>\bimmun(?:e|ity)[- ](?:boost\w*|drips?|shots?|iv|cocktails?|infusions?)\b)"
            r"|\badds? (?:\w+ )?(?:years|decades) to your life\b"
            r"|\b(?:slows?|stops?|halts?|reverses?|delays?) (?:down )?(?:the )?(?:biological )?ag(?:e)?ing\b"
            r"|\banti-?aging (?:drips?|iv|shots?|injections?|infusions?|peptides?|cocktails?|cure)\b"
            r"|\b(?:cures?|beats?|banish(?:es)?|erases?|kills?) (?:your |the |a )?(?:hangovers?|jet ?lag"
            r"|brain fog)\b|\bhangover (?:cures?|drips?|iv)\b"
        ),
    ),
)


@check(
    code="CLM014",
    name="immunity-boost",
    severity=Severity.REVIEW,
    message=(
        "Say what is in it and whom it is for. Without a study in people, leave out what it is said to boost."
    ),
    cite=(
        "FTC, Complaint against A & O Enterprises (iV Bars), 2018; FTC Health Products Compliance Guidance"
        " (2022)"
    ),
    floor=Severity.ADVICE,
    flags=(
        "«Boost your immune system» with our vitamin drip!",
        "«Immunity boosters» are on the shelf.",
        "Our «immunity shots» are back for winter.",
        "NAD+ «slows aging», try it.",
        "Rough night? Our «hangover drip» comes to you.",
        "Peptides that «supercharge your metabolism», $99.",
    ),
    passes=(
        "Sleep and walks boost your immune system, says the CDC.",
        "We know that sleep can boost your immune system.",
        "A vitamin drip can boost your immune system, says the NIH.",
        "Drips boost your immune system? We hear it a lot.",
        "Drip bars boost your immune system, fans hope https://example.com/book",
        "No drip can boost your immune system.",
        "Vaccines train the immune system, and we have them.",
        "A class on healthy aging starts in May.",
    ),
)
def immunity_boost(reading: Reading) -> Iterator[Span]:
    """What is said to be boosted by something on offer, without a source."""
    for claim in advertised(reading, _PATTERN):
        sold = claim["sold"] or treatment(reading.lower)
        if sold and not (sourced(reading, claim.start()) or reported(reading, *claim.span())):
            yield reading.span(claim)
