"""A post that reads as if it gave a patient away.

People tell of patients in words that no list has. Where no other check has found anything to look at, a post
that reads like labelled drafts that gave a patient away is shown to a reviewer (`policies/resemblance.py`).
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.reading import Reading
from policies.resemblance import LIKELY, most
from policies.severity import Severity


@check(
    code="ALL001",
    name="likely-disclosure",
    severity=Severity.REVIEW,
    message="This reads like posts that gave a patient away. Make sure that nobody can be recognised.",
    cite="45 CFR 164.514(b)(2)(ii); learnt from labelled drafts",
    floor=None,
    flags=(
        "«He made us promise not to cry, then cried the whole way to the car.»",
        "«She squeezed my hand three times before they wheeled her back.» It was all she had left.",
        "«The quarterback who collapsed at homecoming is off the ventilator and asking for pizza.»",
        "«Family of the gentleman in 14B: he wants the red blanket, and his counts turned around.»",
        "«As we told you in the exam room, the crown had to wait until the infection cleared.»",
    ),
    passes=(
        "We made a promise not to be late with your results. Here is how the portal works.",
        "Buses stop at our door again. The driver can tell you which line runs on Sundays.",
        "Our quarterback of the kitchen retires: ask for the recipe of the lentil soup.",
        "Families of our residents: the red blankets are back from the laundry.",
    ),
)
def likely_disclosure(reading: Reading) -> Iterator[Span]:
    """The sentence that reads most like it, in a post that does."""
    if reading.resembles.leak >= LIKELY:
        yield reading.span(most(reading, "leak"))
