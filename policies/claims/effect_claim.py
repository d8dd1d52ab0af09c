"""What a treatment is said to do to an ailment: it "zaps", "ends", "erases" it.

"Our laser erases scars" says that it does so for everybody, and for good. What a treatment can do for whom is
another sentence, and it needs a source.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.ailments import ailment
from policies.claims.assertion import stands
from policies.claims.reporting import reported
from policies.claims.sayings import Sayings
from policies.claims.sources import cited, named
from policies.claims.voice import offered, treatment
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_EFFECT = Sayings(
    (
        (
            "bani beat blas clea conq corr crus defe dest diss elim end ends erad eras fix fixe heal"
            " kiss knoc melt nuke obli rebu rege regr reso rest reve rid send shra shri sile stop uncl"
            " vanq vapo wipe wipi zap zapp zaps"
        ),
        (
            r"\b(?:ends?|stops?|stopped|eliminat(?:es?|ed|ing)|eras(?:es?|ed|ing)|zap(?:s|ped)?"
            r"|revers(?:es?|ed"
            r"|ing)|heal(?:s|ed)?|fix(?:es|ed)?|wip(?:es?|ed|ing) out|banish(?:es|ed)?|beats"
            r"|beat(?= (?:it|them"
            r"|this) (?:with|by|without|using)\b)"
            r"|rebuilds?|regrows?|restores?|regenerates?|melts?|dissolves?|gets? rid of|got rid of|knock(?:s"
            r"|ed)? out|vanquish(?:es)?|defeats?|destroys?|obliterates?|crush(?:es)?|conquers?|clears? up"
            r"|cleared up"
            r"|blasts?|nukes?|vaporizes?|kiss goodbye|shrinks?|shrank|resolves?|corrects?|eradicates?"
            r"|silences?"
            r"|unclogs?|sends?|(?:^|(?<=[.!?:] )|(?<=\n))(?:regrow|reverse|erase|eliminate|banish|melt"
            r"|dissolve"
            r"|restore|rebuild|obliterate|zap|vaporize|end))(?= )"
        ),
    ),
)
_PRONOUN = lazily(r" (?:it|them)\b")
_WORDS = lazily(r"(?:[ ,]+[\w'-]+){1,4}")
_GONE = Sayings(
    (
        (
            "behi clea cure disa diss elim end ends eras fixe gone heal hist matc melt memo over past"
            " stan meet"
            " reve stop vani"
        ),
        (
            r"\b(?:will be|is|are|can (?:now )?be|could be|'ll be|being) (?:\w+ )?(?:gone|history"
            r"|ancient history"
            r"|cured|reversed|healed|eliminated|erased|fixed|behind you|a memory|a thing of the past"
            r"|no match for \w+|over (?:in|after) \w+)\b|\b(?:vanish(?:ed|es)|disappear(?:ed|s)"
            r"|melt(?:ed|s) away"
            r"|(?:doesn't|don't|won't) stand a chance|meets? (?:its|their) match|ends? here"
            r"|stops? here|ends? (?:today|now)|dissolved|cleared up|was gone)\b"
            r"|\b(?:gone|vanish(?:es)?|disappears?) (?:by|in|within|after|overnight|forever)\b(?: \w+){0,2}"
        ),
    ),
)
_CURABLE = lazily(
    r"\b(?:if (?:caught|found)|caught early|found early|when (?:caught|found)|early|most|many|some|often"
    r"|usually|hepatitis|hep c|skin cancers?)\b"
)
_STRONG = lazily(
    r"\b(?:cure[sd]?|heal(?:s|ed)?|beats?|clears?(?: up)?|cleared|rebuilds?|regrows?|shrinks?|shrank"
    r"|reverses?|reversed|normali[sz]es?|melts?|vanish(?:es|ed)?|disappears?|fix(?:es|ed)?|erases?"
    r"|eliminates?|keeps? (?:\w+ ){1,4}away|restores?|flush(?:es)?(?: out)?"
    r"|regenerates?|knocks? out|dissolves?|destroys?|wipes? out|banish(?:es)?|conquers?|zaps?"
    r"|quit (?:\w+ )?(?:metformin|insulin|statins?|meds|pills)|resolves?|repairs?|balances?|ends)\b"
)
_WEAK = lazily(
    r"\b(?:stops?|kills?|relieves?|relief|works?|effective|prevents?|treats?|improves?|boosts?|lowers?"
    r"|gone|away|free of|calms?|corrects?)\b"
)
_STRESSED = lazily(
    r"\b(?:in (?:just |only )?(?:\w+ )?(?:minutes|hours|days|weeks|sessions|visits|treatments)|overnight"
    r"|\d+ ?%|times as|twice as|every|always|permanent\w*|forever|for good|guarantee\w*|proven|instant\w*"
    r"|completely|totally|naturally|without (?:drugs|surgery|pills|side effects|needles|medication"
    r"|steroids)"
    r"|no (?:drugs|surgery|pills|side effects|needles|downtime|medication)|better than|so you can|for life"
    r"|amazing|incredible|breakthrough|revolutionary|miracle|most powerful)\b"
)
_MEANS = lazily(
    r"\b(?:supplements?|gummies|capsules?|drops|creams?|gels?|balms?|oils?|patch(?:es)?|drips?|protocols?"
    r"|therapy|therapies|techniques?|lasers?|devices?|cleanses?|serums?|teas?|syrups?|tinctures?|powders?"
    r"|herbs?|elderberry|turmeric|garlic|cinnamon|ginger|honey|vinegar|zinc|magnesium"
    r"|vitamin (?:c|d|b12|k)|cbd|hemp|probiotics?|collagen|mushrooms?|berberine|ashwagandha|melatonin"
    r"|infusions?|injections?|adjustments?|acupuncture|cupping|chiropractic|our (?:\w+ )?(?:shots?|pills?"
    r"|program|method|treatments?|procedure|plan|approach|formula|technology))\b"
)
_DOUBT = lazily(
    r"\b(?:may|might|could|can help|helps?|some|sometimes|often|usually|ask your|talk to|talk with|risks?"
    r"|side effects? (?:are|such|can)|stud(?:y|ies)|research\w*|learn|class|group|awareness|screening"
    r"|vaccin\w+|flu shots?|trial|whether|walk|run|donat\w*|campaign|stigma|antibiotics?|naloxone|911|cdc"
    r"|fda"
    r"|caught early|event|camp|wash\w*|handwashing|sunscreen|smoking|emergency|how|tips?|donors?|approved"
    r"|physical therapy|radiation|chemo\w*|insulin|cpap|transplants?|\w+n't|cannot|surgery (?:is|to)"
    r"|wounds?|iron"
    r"|oral rehydration|tuberculosis|hepatitis c|strep|scabies|lice|uti|apnea treatment|not|never"
    r"|no (?:cure|treatment|proof)|dialysis)\b"
)
_HEDGED = lazily(
    r"(?:\b(?:may|might|could|sometimes|some|helps?|try|tries|trying|aims?|designed"
    r"|used|want(?:s|ed)?|hoping|when|if|how|whether|why|as (?:it|they|you|we)|while|until|wounds?|bones?"
    r"|cuts?|who|she|he|patients?|you|kids?|people|survivors?|doctors?|body|bodies|hands?|blood"
    r"|skin)(?: to)?(?: \w+)?\s*$)"
)
_CAMPAIGN = lazily(
    r"\b(?:walk(?:s|ing|ers)?|run|5k|10k|ride|together|join(?: us)?|help us|mission|campaigns?|donat\w+"
    r"|goal|until|stigma|kits?|(?:awareness|national|world)(?: \w+)? (?:day|week|month)|let's|pledge|race"
    r"|gala|fundrais\w*|future|hope to|working to|work to|fight(?:ing)? to|trying to"
    r"|race to|end[- ]of[- ]life|research\w*|scientists?|trials?|vaccin\w+|naloxone|narcan|aed|cpr"
    r"|epinephrine|epipen|overdose|tourniquet|violence|smoking|quit(?:s|ting)? (?:smoking|vaping|line|day)"
    r"|handwash\w*|wash\w*|germs|transmission|antibiotics?|911)\b"
)
_YOUR = lazily(r"\byour?\b")


@check(
    code="CLM011",
    name="effect-claim",
    severity=Severity.REVIEW,
    message="Say what it can do and for whom, and give the source.",
    cite="FTC Health Products Compliance Guidance (2022); 22 TAC 164.3",
    floor=Severity.ADVICE,
    flags=(
        "Our laser «zaps toenail fungus» in one go.",
        "We see migraines all day, and our shot «ends migraines».",
        "Migraines? We «end them».",
        "Red light «rebuilds collagen», and our gel «melts cellulite».",
        "Our plan is here, and your «back pain will be gone».",
        "These drops «keep your allergies away» all spring.",
        "Our new «acne cream works» overnight.",
        "With our laser your «scars will be gone» in days.",
        "«Wrinkles vanish» with a peel.",
        "Your «back pain ends here».",
        "Zoster? This cream «heals shingles».",
    ),
    passes=(
        "Walk with us to end Alzheimer's disease.",
        "Naloxone reverses an overdose of pain pills, and we hand it out.",
        "Our team helps wounds heal, and our cream may fix some rashes.",
        "Our drops may stop some headaches.",
        "We cannot promise that a laser erases scars.",
        "Laser erases scars, a small study finds https://example.com/scars",
        Example("Our laser erases scars.", evidence="https://example.org/scars"),
        "Stop by our booth, and fix your calendar: our clinic opens Monday.",
        "Skin cancer is often cured when our doctors find it early.",
        "Which cream works for acne every time? Ask our nurse.",
        "Our therapy dog Biscuit clears the waiting room blues, and he vanished once.",
        "Good ideas? We end them with cake.",
        "Our class on back pain ends at 5.",
        "Rest ends most colds.",
        "With rest a cold is gone in a week.",
        "A walk clears the head after weeks of allergies.",
        "This cream works for acne.",
        "This cream sometimes heals acne.",
        "Know of a cream that clears acne?",
        "Our gel clears acne, the NIH says.",
        "Our gel clears acne. Fact: it takes weeks, and not everybody is helped.",
    ),
)
def effect_claim(reading: Reading) -> Iterator[Span]:
    """A treatment and what it does to an ailment, unhedged, without a source and not in a campaign."""
    if reading.post.evidence or cited(reading):
        return
    for start, end in {*_said(reading), *_past(reading), *_together(reading)}:
        if _stands(reading, start, end):
            yield reading.span((start, end))


def _said(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where a strong verb has an ailment for its object: "erases scars", "migraines, we end them"."""
    lower = reading.lower
    for verb in _EFFECT.finditer(lower):
        words = _WORDS.match(lower, verb.end())
        found = ailment(lower, verb.end(), words.end()) if words else None
        pronoun = _PRONOUN.match(lower, verb.end())
        if pronoun and ailment(lower, max(0, verb.start() - 40), verb.start()):
            found = pronoun.span()
        hedged = _HEDGED.search(lower[max(0, verb.start() - 40) : verb.start()])
        if found and not hedged and _offered(reading, verb.start()):
            yield verb.start(), found[1]


def _past(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where an ailment is said to be gone: "your scars are history"."""
    for gone in _GONE.finditer(reading.lower):
        found = ailment(reading.lower, max(0, gone.start() - 40), gone.start())
        if found and not _CURABLE.search(reading.sentence(gone.start())) and _offered(reading, gone.start()):
            yield found[0], gone.end()


def _together(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where a sentence has a treatment, an ailment and what becomes of it, and no word of doubt."""
    for first, last in reading.sentences:
        line = reading.lower[first:last]
        verb = _STRONG.search(line) or (_STRESSED.search(line) and _WEAK.search(line))
        if not verb or not (_MEANS.search(line) or treatment(line)) or _DOUBT.search(line):
            continue
        found = ailment(line, verb.start(), len(line)) or ailment(line, 0, verb.start())
        if found:
            yield first + min(verb.start(), found[0]), first + max(verb.end(), found[1])


def _offered(reading: Reading, start: int) -> bool:
    """Whether it is said of what the clinic offers, or to the reader."""
    return offered(reading, start) or _YOUR.search(reading.sentence(start)) is not None


def _stands(reading: Reading, start: int, end: int) -> bool:
    """Whether the post itself says it, without a source and not in a campaign."""
    return stands(reading, start, end) and not (
        _CAMPAIGN.search(reading.sentence(start)) or named(reading, start) or reported(reading, start, end)
    )
