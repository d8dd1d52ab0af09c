"""Stem cells, exosomes, ozone and other therapies that nobody has approved for what they are offered for.

The FDA has approved stem cell products for some blood disorders only, and no exosome product at all. It calls
ozone a toxic gas without a medical use. Patients have been blinded and infected.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.reporting import reported
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_THERAPY = (
    r"(?:stem cell(?:s)?(?: therapy| treatments?| injections?| infusions?)?|exosomes?(?: therapy"
    r"| injections?| infusions?)?|wharton'?s jelly|umbilical cord (?:blood|cells|tissue)(?: \w+)?"
    r"|amniotic (?:fluid|cells|injections?)"
    r"|ozone(?: therapy| injections?| infusions?)?|hyperbaric(?: oxygen)?(?: therapy| chambers?)?|hbot"
    r"|chelation(?: therapy)?|regenerative (?:medicine|therapy|injections?)|(?:bpc-?157"
    r"|peptide) (?:therapy|injections?|shots?)"
    r"|nad\+?(?: drips?| iv| infusions?| therapy)?|high[- ]dose vitamin c|vitamin c (?:drips?|infusions?)"
    r"|methylene blue|uv blood (?:irradiation|therapy)|young (?:blood|plasma)|ebo2|colon hydrotherapy"
    r"|colonics?|red light(?: therapy)?"
    r"|cold plunges?|cryotherapy|neurofeedback|pemf(?: therapy)?|bioresonance)"
)
_FOR = (
    r"(?:for|to (?:treat|heal|cure|reverse|help|repair|fight|fix|regrow|rebuild)|treats?|heals?|cures?"
    r"|reverses?|repairs?|regrows?|regenerates?|rebuilds?|fixes|helps?(?: with)?|relieves?|works? (?:for"
    r"|on|wonders for)|against|fights?|can (?:treat|heal|cure"
    r"|reverse|help|repair|fix|regrow|regenerate|rebuild|restore|relieve)|restores?)"
)
_WHAT = (
    r"(?:(?:your |the |chronic |joint |knee |severe |worn[- ]out |damaged |back |long |type 2 |hip |early "
    r"|most |all |neuro\w* )*(?:arthritis|osteoarthritis|pain|cartilage|joints?|knees?|hips?|shoulders?"
    r"|autism|ms|multiple sclerosis|parkinson's|alzheimer's|dementia|als"
    r"|copd|lungs?|strokes?|diabetes|lyme(?: disease)?|covid(?:-19)?|cancer|neuropathy"
    r"|erectile dysfunction|ed|hair loss|aging|infertility|spinal cord \w+|autoimmune \w+|fibromyalgia"
    r"|heart (?:failure|disease)|macular degeneration|tbi|brain injury|ptsd|depression"
    r"|anxiety|addiction|infections?|chronic fatigue|fatigue|inflammation|tendons?|ligaments?|discs?"
    r"|nerves?|thyroid|crohn's|lupus|migraines?|brain fog|adhd|cerebral palsy|immune system|wrinkles"
    r"|kidney \w+))"
)
_PATTERN = Sayings(
    (
        (
            "amni bior bpc bpc1 chel colo cord cryo ebo2 exos hbot hype ligh meth nad neur ozon pemf"
            " pept plun rege stem uv vita whar youn"
        ),
        (
            rf"\b{_THERAPY} (?:(?!not\b|no\b|never\b|trials?\b|stud(?:y|ies)\b|research\w*\b|transplants?\b"
            rf"|donors?\b)[\w'-]+,? ){{0,3}}?{_FOR} (?:(?!not\b|no\b)[\w'-]+,? ){{0,2}}?{_WHAT}(?![\w-])"
        ),
    ),
)
_PROVEN_USE = lazily(
    r"\b(?:transplants?|bone marrow|leukemia|lymphoma|myeloma|sickle cell|decompression sickness"
    r"|carbon monoxide|wound(?:s| care)?|diabetic foot|lead poisoning|iron overload|the bends|trials?"
    r"|stud(?:y|ies)|research\w*|warts?|skin lesions?|gangrene)\b"
)


@check(
    code="CLM015",
    name="unproven-therapy",
    severity=Severity.REVIEW,
    message=(
        "Say that it is not approved for this use and what is known of it. Offer it only as part of a"
        " registered trial."
    ),
    cite=(
        "FDA, Important Patient and Consumer Information About Regenerative Medicine Therapies; 21 CFR"
        " 801.415 (ozone)"
    ),
    floor=Severity.REVIEW,
    flags=(
        "New: «stem cell therapy for knee pain».",
        "«Exosomes regrow cartilage», ask for a free talk.",
        "We offer «ozone therapy for Lyme».",
        "«Hyperbaric oxygen can help your PTSD», we have seen it.",
        "Our «NAD+ drips help with depression».",
    ),
    passes=(
        "Stem cell transplants cure some leukemias.",
        "Hyperbaric oxygen helps a diabetic foot heal, and wound pain eases.",
        "There is no proof that exosomes regrow cartilage.",
        "A trial of stem cells for Parkinson's starts in May.",
        "Ozone therapy for Lyme? We get asked a lot.",
        "Stem cells repair heart disease in pigs https://example.com/pigs",
        "Do peptide shots help your joints? The FDA warns of them.",
        "Ozone levels are high today, so people with lung disease should stay in.",
    ),
)
def unproven_therapy(reading: Reading) -> Iterator[Span]:
    """A therapy of the list offered for an illness, outside of trials and of its proven uses."""
    for offer in advertised(reading, _PATTERN):
        proven = _PROVEN_USE.search(reading.sentence(offer.start()))
        if not (proven or reported(reading, *offer.span())):
            yield reading.span(offer)
