"""Board certification without the board, and specialties that no board knows.

Several medical boards want the certifying board's full name beside "board certified". A specialty that none
of the recognised boards certifies may not be made to look like one.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import asserted
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_KNOWN = (
    r"(?:(?:pediatric|interventional|general|plastic and reconstructive|plastic|vascular|orthop[ae]*dic"
    r"|oral(?: and maxillofacial)?|family|internal|emergency|sports|pain|sleep|addiction|critical care"
    r"|diagnostic|nuclear|preventive|colorectal|maternal[- ]fetal"
    r"|hospice and palliative|palliative|geriatric|adolescent|child(?: and adolescent)?|forensic|clinical"
    r"|reproductive|gynecologic|surgical|radiation|medical|hand|thoracic|cardiac|cardiothoracic|trauma"
    r"|facial plastic|board|fellowship[- ]trained|transplant|obesity|family nurse|psychiatric"
    r"|nurse)[- ,/&]+(?:and )?){0,3}"
    r"(?:dermatolog\w+|cardiolog\w+|oncolog\w+|neurolog\w+|urolog\w+|gastroenterolog\w+|endocrinolog\w+"
    r"|rheumatolog\w+|pulmonolog\w+|nephrolog\w+|hematolog\w+|ophthalmolog\w+|radiolog\w+|anesthesiolog\w+"
    r"|patholog\w+|gynecolog\w+|ob-?/?gyns?|obstetric\w+|otolaryngolog\w+|ent|allerg\w+|immunolog\w+"
    r"|neonatolog\w+|urogynecolog\w+|electrophysiolog\w+|hepatolog\w+|pediatric\w*|psychiatr\w+|podiatr\w+"
    r"|orthodont\w+|periodont\w+|endodont\w+|prosthodont\w+|physiatr\w+|geriatric\w*|neurosurg\w+"
    r"|surgeons?|surgery|medicine|nephro\w+|hospitalists?|pharmacists?|(?:nurse )?practitioners?|midwi\w+"
    r"|lactation consultants?"
    r"|family (?:doctor|physician)s?|emergency physicians?|genetic counselors?|psycholog\w+"
    r"|patient advocates?|behavior analysts?|music therapists?|internists?|intensivists?|veterinar\w+)"
)
_FALSE = (
    r"(?:cosmetic|anti-?aging|aesthetic|laser|longevity|functional|integrative|wellness|hormone"
    r"|weight[- ]loss|regenerative|stem cell|hair restoration|hair|botox|injection|injector|holistic"
    r"|natural|naturopathic|biohacking|iv therapy|medical spa|med ?spa|vein|beauty|fat loss|liposuction"
    r"|breast)"
    r"(?: and \w+)? (?:surgeons?|surgery|physicians?|doctors?|experts?|specialists?|medicine"
    r"|practitioners?|dermatologists?|providers?|injectors?|dentists?|dentistry)"
)
_CERTIFIED = Sayings(
    (
        "boar",
        (
            r"\b(?:(?:double|dual|triple|multi|quadruple)[- ])?board[- ]certified\b(?P<after>(?:[ ,]+(?:and "
            r"|in |as |an? |the )?[\w/&'-]+){0,4})"
        ),
    ),
)
_STYLED = Sayings(
    (
        "auth expe geni guru king magi mast mira quee spec wiza",
        (
            r"\b(?:hair loss|hair restoration|laser|anti-?aging|hormone|weight[- ]loss|botox|filler"
            r"|injectables?"
            r"|vein|longevity|iv|detox|wellness|fat loss|body contouring|aesthetics?|cosmetic|beauty|skin"
            r"|age management|regenerative|stem cell|biohacking)"
            r" (?:specialists?|experts?|gurus?|wizards?|queens?|kings?|authority|masters?"
            r"|magicians?)\b|\b(?:guru"
            r"|miracle worker|medical genius|wizard|magician) (?:is|of|in|for)\b"
        ),
    ),
)
_KNOWN_RE = lazily(rf"(?:[ ,]+(?:and |in |as |an? |the |both |our )*){_KNOWN}\b")
_FALSE_RE = lazily(rf"(?:[ ,]+(?:and |in |as |an? |the )*){_FALSE}\b")
_BOARD = lazily(
    r"\bby (?:the |both the )?(?:american|national|royal|european)?\b[\w ]{0,20}\b(?:boards?"
    r"|college)\b|\bamerican (?:osteopathic )?board(?: of|s)\b|\b(?:ab[a-z]{1,4}m?s?|aob[a-z]{1,3}"
    r"|abms|abfm|abim|abp|abog|abs|abps|aafprs)\b|\bnational board\b|\bboard of [a-z]+"
)
_WANTED = lazily(
    r"\b(?:hiring|seeking|apply|recruit\w*|job|position|opening|join our|board[- ]eligible|or eligible"
    r"|become|requirements?|candidates?|salary)\b"
)
_ADVISED = lazily(
    r"\b(?:look for|choose|ask (?:if|whether|for)|make sure|check (?:that|if|whether)|only see|see a"
    r"|find a|consult a|should be|talk to a|your)\b"
)


@check(
    code="CLM016",
    name="board-certification",
    severity=Severity.REVIEW,
    message="Name the board that certified, in full. Say nothing of boards for a field that has none.",
    cite=(
        "Oregon Medical Board, Statement of Philosophy: Advertising; 22 TAC 164.4 (Texas Medical Board,"
        " board certification)"
    ),
    floor=Severity.ADVICE,
    flags=(
        "«Board certified» and ready to see you!",
        "Dr. Sample is a «board-certified anti-aging expert».",
        "A «triple board certified» team, now in town.",
        "Meet our «board-certified cosmetic surgeons».",
        Example("Dr. Sample is a «board-certified dermatologist».", Severity.ADVICE),
        Example("Meet our «hair loss specialist», Robin.", Severity.ADVICE),
    ),
    passes=(
        "Dr. Sample is board certified by the American Board of Family Medicine.",
        "Board certified in internal medicine (ABIM), she joins us in May.",
        "Hiring: a board-certified or board-eligible hospitalist.",
        "Thinking of surgery? Make sure the surgeon is board certified.",
        Example("Board-certified physician for our night team.", kind=Kind.JOB),
        "He is not board certified yet.",
    ),
)
def board_certification(reading: Reading) -> Iterator[Span]:
    """Who is called certified without the board; milder where a recognised specialty stands beside it."""
    if reading.post.kind is Kind.JOB or _WANTED.search(reading.lower):
        return
    for title in asserted(reading, _STYLED):
        if "certified" not in reading.lower[max(0, title.start() - 16) : title.start()]:
            yield reading.span(title, severity=Severity.ADVICE)
    for claim in asserted(reading, _CERTIFIED):
        sentence = reading.sentence(claim.start())
        if _BOARD.search(sentence) or _ADVISED.search(sentence):
            continue
        after, words = claim.start("after"), claim["after"]
        if false := _FALSE_RE.match(words):
            yield reading.span((claim.start(), after + false.end()))
        elif known := _KNOWN_RE.match(words):
            yield reading.span((claim.start(), after + known.end()), severity=Severity.ADVICE)
        else:
            yield reading.span((claim.start(), after))
