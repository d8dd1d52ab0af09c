"""Models and actors shown as patients.

A picture of a smiling patient who is no patient deceives the reader. Texas, among others, wants it said.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_POSED = lazily(
    r"\bstock (?:photo|image)s? of (?:\w+ ){0,3}?(?:patient|client)s?\b|\b(?:our|the|this|a|these"
    r"|those) (?:[\w-]+ )?(?:model|actor|actress|stock photo|stock image"
    r"|ai[- ]generated) (?:\w+ )?(?:patients?|clients?|smile|results?)\b|\b(?:model|actor|actress"
    r"|stock (?:photo|image)s?|ai[- ](?:generated|made)(?: \w+)?) (?:\w+ ){0,4}?(?:shows?|plays?|poses?"
    r"|posing|playing|showing|as) (?:\w+ ){0,3}?(?:happy )?(?:patients?|clients?|results?|what (?:a|our"
    r"|you))\b|\b(?:patients?|clients?|mom|family) (?:in (?:this|the) (?:photo|picture|video|ad)|pictured"
    r"|shown|above|below) (?:is|are|was|were) (?:not real|an? (?:\w+ )?(?:model|actor|actress)|models"
    r"|actors|stock|ai)\b"
)
_LABELLED = lazily(
    r"\b(?:not an? (?:actual|real) (?:patient|client)|no (?:actual|real) (?:patient|client)s?"
    r"|(?:paid )?(?:actor|model)s?(?: portrayal)?[,;:.] not|posed by (?:a |an )?(?:\w+ )?(?:model|actor)s?"
    r"|actor portrayal|actor portrays|model, not a|models, not|dramati[sz]ation|for illustration)\b"
)


@check(
    code="TST006",
    name="posed-patient",
    severity=Severity.REVIEW,
    message="Say plainly that the person is a model and not a patient.",
    cite="Texas Medical Board, advertising rule (22 TAC); 16 CFR 255.2",
    floor=None,
    cues=("model", "actor", "actress", "stock", "ai-", "ai "),
    flags=(
        "«Our model patient» shows what a new set of teeth can do.",
        "«Stock photo of a happy patient».",
    ),
    passes=(
        "Posed by a model: our model patient shows how to floss.",
        "Not an actual patient: our model patient shows how to floss.",
        "This model of care puts the patient first.",
        "Stock up on sunscreen, patients ask for it.",
    ),
)
def posed_patient(reading: Reading) -> Iterator[Span]:
    """Models and actors in the place of patients, unless it is said."""
    if not _LABELLED.search(reading.lower):
        for words in _POSED.finditer(reading.lower):
            yield reading.span(words)
