"""Names of patients and their families.

A name next to anything about care is a disclosure. Names of staff, of doctors and nurses, of public figures
and of the clinic are fine. Whose any other name is, a reviewer knows.
"""

from collections.abc import Iterator

from policies import patients, roles
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.people import Whose
from policies.post import Kind
from policies.reading import Reading
from policies.resemblance import QUIET
from policies.severity import Severity

_SEVERITIES = {Whose.PATIENT: Severity.BLOCK, Whose.REVIEWER: Severity.BLOCK, Whose.UNKNOWN: Severity.REVIEW}

_WORK = lazily(
    r"\b(?:hospitals?|clinics?|nurs\w*|patients?|care|health\w*|doctors?|dr|teams?|staff|units?|ward|icu|er|ed"
    r"|medic\w*|our|surgeons?|surger(?:y|ies)|physicians?|dental|dentist\w*|therap\w+|pharmac\w+|rehab|hospice"
    r"|residents?|residency|interns?|students?|grads?|coworkers?|campus|foundation|labs?|shifts?|dayshift"
    r"|nightshift|rn|md|screenings?|vaccines?|flu|cancer|hearts?|peds|p(?:a)?ediatric\w*|geriatric\w*"
    r"|menopause|symptoms?|diagnos\w+|exams?|quiz|board review|appointments?|scrubs|charting|blood|organs?)\b"
    r"|#\w*(?:nurs|med|health|doctor|doc|pharm|hospital)\w*"
)


@check(
    code="PHI001",
    name="patient-name",
    severity=Severity.BLOCK,
    message="Remove the name, or say who it is without one. A patient's name needs a signed authorization.",
    cite="45 CFR 164.514(b)(2)(i)(A)",
    floor=Severity.REVIEW,
    flags=(
        Example("we finally found a bone marrow donor for «Jane Example»!", Severity.REVIEW),
        "Sending strength to «Mrs. Testperson» as her chemo starts.",
        "Our patient «Jane Example» rang the bell today!",
        "A little boy named «Testy» came in with a bead up his nose.",
        "We sent him home to his wife and her daughter «Ana».",
        "my favorite kiddo «testy» got discharged, no more chemo",
        "«MRS TESTPERSON» HAD SURGERY, AND «MR. TESTPERSON» WAS ADMITTED",
        "Sgt. «Testperson» was admitted with chest pain.",
        "Dr. «Testperson» is recovering from hip surgery.",
        "Our patient «jane example» finally went home.",
        "Little «Testy» finished his last round of chemo!",
        "RIP «Jane», you fought so hard in our ICU.",
        "We treated «Jane Example» for pneumonia.",
        "«Jane» finally rang the bell!",
        Example("We are proud: «Jane» had a stroke in May and walks again.", Severity.REVIEW),
        Example("«Jane Example», a breast cancer survivor, opens the walk.", Severity.REVIEW),
        "Congrats to «the Testperson» family, their twins left the NICU!",
        Example("Join us for tea with «Mr. Testperson».", Severity.REVIEW),
    ),
    passes=(
        "The James Testperson wing is open again after the water leak.",
        "Our CEO, Mr. Testperson, is shaving his head for childhood cancer.",
        "Hurricane Testy update: elective surgery moves to Friday.",
        "Journal club: Testperson and Sample on early mobility in the ICU, Friday at 7.",
        "Jimmy Carter spent his last months in hospice care.",
        "Our sim man Testy coded nine times today and is made of plastic.",
        "Mister Rogers knew more of kids in hospital than most of us.",
        "Ms. Specimen moved to our north site and still runs the flu clinic.",
        "Mrs. Testperson, RN, teaches our diabetes class.",
        "Meet Dr. Example, who treated her first patient here in 1998.",
        "Our Patient Portal is down tonight.",
        "A therapy dog named Biscuit visits our patients on Fridays.",
        "Don't Miss Our Flu Clinic!",
        "Coach Testperson had a great talk on strokes, and Sister Example blessed our ICU.",
        "Dr. Testperson performed our first bypass and had a busy day in surgery.",
        "We treated Ebola for years, and Parkinson's with music.",
        "Our patient care team was out in force.",
        "MR IMAGING IS BACK",
        Example("Thank you, Everyone, for the kind words.", kind=Kind.REPLY),
    ),
)
def patient_name(reading: Reading) -> Iterator[Span]:
    """Names that are a patient's, a relative's or a reviewer's, and those that may be anybody's."""
    if not reading.people:
        return
    harmless = _harmless(reading)
    for person in reading.people:
        if person.whose in _SEVERITIES:
            severity = _SEVERITIES[person.whose]
            unknown = person.whose is Whose.UNKNOWN
            if harmless and unknown and not patients.ill(reading.sentence(person.start)):
                severity = Severity.ADVICE
            yield reading.span((person.start, person.end), severity=severity)
        elif person.whose is Whose.PUBLIC and _doubtful(reading, person.start):
            yield reading.span((person.start, person.end), severity=Severity.REVIEW)


def _doubtful(reading: Reading, start: int) -> bool:
    """Whether somebody spoken of like a donor or a winner may be a patient all the same."""
    return reading.discloses and not (roles.famous(reading.lower, start) or reading.headline)


def _harmless(reading: Reading) -> bool:
    """Whether it speaks of a clinic's work, and reads like the fine drafts that do."""
    at_work = reading.cares or _WORK.search(reading.lower)
    return bool(at_work) and reading.resembles.leak < QUIET and reading.resembles.fault < QUIET
