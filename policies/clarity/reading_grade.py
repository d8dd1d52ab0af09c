"""Texts that take too many years of school.

Half of all adults read at the level of an eighth grade or below, and less well when they are worried. CDC,
NIH and AMA ask for a sixth to eighth grade. A grade of a short text is rough: below 30 words none is given,
and a reviewer looks only from 40 words and three sentences on, and three grades above what the organisation
allows.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.clarity.grade import english, measure
from policies.post import Clinic, Kind
from policies.reading import Reading
from policies.rules import Rules
from policies.severity import Severity

ENOUGH = 30
"""Words that a grade says something of."""
PLAIN = 8
"""The grade that CDC and NIH ask for at most."""
LOOKED_AT = 40
MARGIN = 3
"""Words, and grades above the organisation's, from which on a reviewer looks."""
SAMPLE = 3
LONG = 80
"""Sentences, or else words, that make a sample: one long sentence says little of a text."""

_HARD = (
    "Participants in the rehabilitation programme receive individualised supervision, comprehensive"
    " nutritional assessment and continuous cardiovascular monitoring by appropriately qualified"
    " multidisciplinary professionals."
)


@check(
    code="CLR001",
    name="reading-grade",
    severity=Severity.ADVICE,
    message="Aim for a sixth to eighth grade. Shorten the sentences, and use everyday words.",
    cite="Practice of plain language (CDC, NIH, AMA: grade 6 to 8), by the Flesch-Kincaid grade",
    floor=None,
    flags=(
        (
            f"«»{_HARD} Registration necessitates completion of the preliminary online eligibility"
            " questionnaire beforehand."
        ),
        Example(f"«»{_HARD} {_HARD} Registration is mandatory.", Severity.REVIEW),
        Example(f"«»{_HARD} {_HARD}"),
        f"«»{_HARD} Registration is mandatory. Bring your own card. See you there.",
        (
            "«»The hospital opens a new building on Monday, and visitors can see the different departments,"
            " the operating rooms and the garden on the roof. Doctors and nurses will be there to answer"
            " questions. Parking is free for everybody who visits the new building on the opening day."
        ),
        Example(f"«»{_HARD} {_HARD} Registration is mandatory.", kind=Kind.JOB),
        Example(
            "«»We give flu shots to children and grown-ups every Saturday in October, and you do not need an"
            " appointment or insurance to get one. Bring a photo of your shot record if you have one at"
            " home.",
            clinic=Clinic(rules=Rules(reading_grade=5)),
        ),
    ),
    passes=(
        _HARD,
        (
            "We give flu shots every Saturday in October. You do not need an appointment. Bring your card if"
            " you have one. Our nurses will be there from 9 to 3. They will answer any question you may have."
        ),
        (
            "Nuestra clínica ofrece vacunas contra la influenza para toda la familia todos los sábados. No"
            " necesita cita previa ni seguro médico para recibir la vacunación gratuita. Nuestro personal"
            " habla español y contestará todas sus preguntas."
        ),
        (
            "Come to our open day on Saturday. #CardiovascularRehabilitation #MultidisciplinaryRehabilitation"
            " https://example.org/cardiovascular-rehabilitation-programme-registration"
            " @CardiovascularRehabilitation See the new rooms. Meet the team. Bring the kids. Have a hot dog."
            " Take a tour. Stay as long as you like. We are glad to have you here."
        ),
        (
            "Thanks to Alexandria Konstantinopoulos, Maximiliano Hernandez-Villanueva, Evangelina"
            " Papadimitriou and Bartholomew Montgomery. They ran with us in the rain. You gave more than we"
            " had hoped for, and we thank you for it."
        ),
    ),
)
def reading_grade(reading: Reading) -> Iterator[Span]:
    """The whole post, where its Flesch-Kincaid grade is too high."""
    if reading.text.count(" ") + reading.text.count("\n") + 1 < ENOUGH:
        return
    measured = measure(reading.text[start:end] for start, end in reading.sentences)
    highest = reading.clinic.rules.reading_grade
    if measured.words < ENOUGH or measured.grade <= min(PLAIN, highest) or not english(reading.lower):
        return
    looked_at = (
        reading.post.kind in (Kind.POST, Kind.STORY)
        and measured.words >= LOOKED_AT
        and (measured.sentences >= SAMPLE or measured.words >= LONG)
        and measured.grade > highest + MARGIN
    )
    yield Span(
        0,
        0,
        Severity.REVIEW if looked_at else Severity.ADVICE,
        f"This reads at about grade {measured.grade:.0f}; aim for 6 to 8."
        " Shorten the sentences, and use everyday words.",
    )
