"""Claims that something is proven, with nothing to show it.

Whoever says "clinically proven" or "studies show" has to have the studies at hand: good ones, in people, for
what is offered. The FTC counts what a reader takes from a post, and a lab or an animal is no proof.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import asserted
from policies.claims.sayings import Sayings
from policies.claims.sources import sourced
from policies.claims.voice import offered
from policies.reading import Reading
from policies.severity import Severity

_SAY = (
    r"(?:shows?|showed|has shown|have shown|proves?|proved|has proven|have proven|confirms?|suggests?"
    r"|finds?|found|says?|demonstrates?|discovered|(?:has|have) discovered|backs?|supports?|tells us)"
)
_PROVEN = Sayings(
    (
        (
            "prov test vali show back appr reco veri stud trus form endo engi desi used love supp conf"
            " mice rats dish lab anim"
        ),
        (
            r"\b(?:(?:clinically|scientifically|medically|doctor|physician|dermatologist|dentist"
            r"|laboratory|lab"
            r"|research|science|hospital|pediatrician|expert|fully)[- ]"
            r"(?:proven|tested|validated|shown|backed|approved|recommended|verified|studied|trusted"
            r"|formulated (?:and|&) proven|endorsed|formulated|engineered|designed to \w+)"
            r"(?: (?:to|for|results?|treatments?|formula|method) \w+)?"
            r"|(?:trusted|used|endorsed|recommended|approved|loved) by (?:\w+ ){0,2}?(?:doctors|physicians"
            r"|dermatologists|pediatricians|experts|nurses|dentists|surgeons|scientists"
            r"|moms and doctors|athletes)"
            r"|(?:backed|supported|proven|validated|confirmed) by (?:the )?(?:[\w-]+ ){0,4}?(?:science"
            r"|research"
            r"|studies|doctors|experts|clinical (?:research|studies|trials)|data|decades of \w+)"
            r"|(?:it's |is |are |been |and |with |get |our )proven (?:to|results?|treatments?"
            r"|effective|formula"
            r"|method|therapy|solutions?|technology|program|protocol|way to"
            r"|track record)(?: \w+)?|^\W*proven (?:to|results?|treatments?|effective)(?: \w+){0,2}"
            r"|(?:it )?has been (?:shown|proven|clinically shown) to \w+|(?:it's |been )shown to \w+ \w+"
            r"|proven results"
            r"|shown in (?:the )?(?:lab|laboratory|animal|mouse|mice|rat|cell) (?:studies |tests |models "
            r"|trials )?to \w+"
            r"|(?:kills?|killed|shrinks?|shrank|works?|worked) \w+(?: \w+){0,3} in (?:mice|rats"
            r"|a (?:petri )?dish"
            r"|the lab|animals|lab tests))\b"
        ),
    ),
)
_SAYS_WHO = Sayings(
    (
        "brea data dent derm doct evid expe nurs nutr pedi phys rese scie spec stud surg tria",
        (
            r"(?<!what the )(?<!what )\b(?:(?:many |recent |new |numerous |countless |multiple |clinical "
            r"|medical |several |some |scientific |decades of )*(?:studies|study|research|science|trials|data"
            r"|evidence|scientists|researchers)"
            rf" (?:now |clearly |also |consistently )?{_SAY}\b(?! no\b)(?: that| us)?"
            r"|(?:(?:most |all |many |leading |top |medical |health |our |even )*(?:doctors|experts"
            r"|physicians"
            r"|scientists|dermatologists|dentists|specialists|pediatricians|surgeons|nutritionists)"
            r" (?:all |everywhere |now |highly |strongly )?(?:agree|recommend|swear by|say|love|trust"
            r"|prefer|rave))"
            r"|(?:(?:doctors|experts|scientists|researchers) (?:are |all )?call(?:ing)? (?:this|it|us"
            r"|our \w+)"
            r"|(?:biggest|greatest|most important) breakthrough)"
            r"|(?:9|nine|4|four|8|eight) (?:out of|in) (?:10|ten|5|five) (?:doctors|dentists|experts"
            r"|dermatologists|physicians|pediatricians|nurses|specialists)(?: \w+)?)\b"
        ),
    ),
)


@check(
    code="CLM007",
    name="unsourced-claim",
    severity=Severity.REVIEW,
    message="Give the study it rests on, as a link or in the source field. Otherwise leave the proof out.",
    cite="FTC Health Products Compliance Guidance (2022); FTC Act section 5, 15 USC 45",
    floor=Severity.ADVICE,
    flags=(
        "«Clinically proven to regrow» hair, ask our team.",
        "«Studies show that» our cold plunge calms you.",
        "«Doctors agree»: red light therapy works.",
        "«9 out of 10 dentists recommend» our whitening.",
        "Our peptide «shrank tumors in mice».",
        "Backed by us, «backed by science»: our laser peel.",
        Example("«Research shows that» kind words help people heal.", Severity.ADVICE),
    ),
    passes=(
        "Studies show that our class helps, says the CDC.",
        "Clinically proven, in a trial of 400 people: https://example.com/trial",
        Example("Our splint is clinically proven.", evidence="https://example.org/trial"),
        "Beware of ads that say clinically proven.",
        "No drop is clinically proven to cure a cold.",
        "We recommend that you bring a list.",
        "The screening saved lives in a study published in JAMA, and studies show why.",
        "We were tested and validated as a stroke center.",
    ),
)
def unsourced_claim(reading: Reading) -> Iterator[Span]:
    """Proof without a source; what experts say of anything the clinic does not offer is only mentioned."""
    for claim in asserted(reading, _PROVEN):
        if not sourced(reading, claim.start()):
            yield reading.span(claim)
    for claim in asserted(reading, _SAYS_WHO):
        if not sourced(reading, claim.start()):
            severity = None if offered(reading, claim.start()) else Severity.ADVICE
            yield reading.span(claim, severity=severity)
