"""Biometric identifiers of a patient: fingerprints, voice prints, scans of eye and face, DNA profiles.

What opens a phone or a door names its owner, and nobody can change it. Writing about biometrics in general,
or about how staff sign in, is fine.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_MARK = lazily(
    r"\b(?:(?:finger|thumb|palm|voice|face)[ -]?prints?|(?:retinal?|iris|palm vein|face|facial"
    r"|hand)"
    r"[ -](?:scans?|recognition|template|geometry)|face id|(?:voice|speech|gait)[ -](?:sample|recording"
    r"|recognition"
    r"|signature|pattern|analysis)|gait (?:video|clip)|dna (?:profile|sample|fingerprint|sequence|match"
    r"|test results?)"
    r"|genetic profile|genome|biometrics?|bite ?mark|dental impressions?)\b"
)
_CALLED = lazily(
    r"(?<![^\W_])(?:biometric[\s_](?:id(?:entifier)?|template|hash|code|number|record)|(?:finger|voice"
    r"|face|iris|retina)"
    r"[\s_-]?(?:print|scan)?[\s_](?:id|template|hash|code))(?![^\W_])(?:[^\w\n]|_){0,3}(?:(?:is|number|no"
    r"|was)\b\W{0,3}){0,2}"
    r"(?P<number>(?=[\w-]*[\d-])[a-z0-9][\w-]{3,40})"
    r"|(?<![\w-])(?P<code>bio-[a-z]{3,12}-[\w-]{2,30})(?![\w-])"
)
_THEIRS = lazily(
    r"\b(?:his|her|hers|him|patient's|pt's|patient|pt|kid's|baby's|newborn's|resident's|client's|mom's"
    r"|dad's)\b"
)
_HAD = lazily(r"\b(?:his|her|patient's|pt's|kid's|baby's) (?:\w+ )?$")
_GENERAL = lazily(
    r"\b(?:stud(?:y|ies)|research\w*|trial|scientists?|can (?:show|tell|reveal|detect)|how (?:do|does|to"
    r"|we)|what is"
    r"|all over|learn|staff|employees?|badge|our (?:team|nurses|doctors)|project|database|newsroom"
    r"|patients can"
    r"|your)\b"
)


@check(
    code="PHI016",
    name="biometric-identifier",
    severity=Severity.REVIEW,
    message="Leave the fingerprint, voice, eye or DNA out. It names the patient for life.",
    cite="45 CFR 164.514(b)(2)(i)(P)",
    floor=Severity.REVIEW,
    cues=(
        *(
            "print",
            "retina",
            "iris",
            "palm vein",
            "face scan",
            "face-",
            "facial",
            "hand scan",
            "hand ",
            "face id",
        ),
        *(
            "voice",
            "speech",
            "gait",
            "dna",
            "genetic profile",
            "genome",
            "biometric",
            "bio-",
            "bite",
            "dental imp",
        ),
        "face recognition",
    ),
    flags=(
        "We keep the «fingerprint» of our patient on file for the medicine cabinet.",
        "His «voice print» unlocked the portal while he was on the ventilator.",
        "We matched her «DNA profile» to the donor's after the transplant.",
        "We now have her «fingerprint» for the cabinet.",
        "A «retina scan» told us which patient he was.",
        Example("Biometric identifier: «EX-IRIS-7781»", Severity.BLOCK),
        Example("The tray says «BIO-RETINA-EX312».", Severity.BLOCK),
    ),
    passes=(
        "How fingerprints form in the womb, explained.",
        "A retina scan can show early damage from diabetes.",
        "Our staff sign in by fingerprint now, so that no patient waits.",
        "DNA tests: what they can tell you, and what they cannot.",
        "Research on the human genome helps each patient.",
        "Our patient rang the bell. Biometrics week starts in May.",
        "Hand recognition goes to the kitchen for its cakes.",
        "Her fingerprints are all over this program.",
    ),
)
def biometric(reading: Reading) -> Iterator[Span]:
    """Marks of a body that say whose it is, beside a patient; codes made of them anywhere."""
    for code in _CALLED.finditer(reading.lower):
        yield reading.span(code, "number" if code["number"] else "code", severity=Severity.BLOCK)
    for mark in _MARK.finditer(reading.lower):
        sentence = reading.sentence(mark.start())
        theirs = _HAD.search(reading.lower, max(0, mark.start() - 24), mark.start()) or (
            _THEIRS.search(sentence) and reading.about_patient(*mark.span())
        )
        if theirs and not _GENERAL.search(sentence):
            yield reading.span(mark)
