"""A drug with a boxed warning, promoted.

FDA puts its strongest warning in a box at the top of a label. A post has no room for it, and a reader who
asks for the drug by name has not been told.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.drugs.boxed import BOXED
from policies.drugs.names import any_of
from policies.drugs.promotion import balanced, pushed, reported, sold, warned
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_ABOUT = {name: about for about, names in BOXED.items() for name in names}
_NAME = lazily(
    rf"(?<![\w-])({any_of(_ABOUT)})s?(?![\w-])(?! (?:side effects|users?|recall|shortage|refills?|levels?"
    "|safety|risks?"
    r"|clinic|costs?|prices?|interactions?|coverage|and pregnancy|storage))"
)
_ELECTIVE = lazily(
    "botox|botulinum|dysport|xeomin|jeuveau|daxxify|letybo|ozempic|wegovy|rybelsus|mounjaro|zepbound"
    "|semaglutide"
    "|tirzepatide|saxenda|spravato|esketamine|accutane|isotretinoin|androgel|adderall|vyvanse|xanax"
    "|ambien|zurzuvae"
)
"""Drugs that clinics sell like goods: a price or an open calendar beside them is promotion."""
_TAKEN = lazily(
    r"\b(?:taking|takes?|on|using|prescribed|stop|stopping|missed|without|after|before) (?:any )?$"
)


@check(
    code="OFF002",
    name="boxed-warning-drug",
    severity=Severity.REVIEW,
    message="This drug carries a boxed warning. Say what it warns of, or do not promote the drug.",
    cite="21 CFR 201.57(c)(1), 202.1(e); FDA drug labels by general knowledge, November 2025",
    floor=Severity.REVIEW,
    cues=tuple(_ABOUT),
    flags=(
        "«Prolia» builds stronger bones with just two shots a year!",
        "Ask us about «Humira» for your joints.",
        "«Botox» by Nurse Robin: $10 a unit this week.",
        "Switch to «Xarelto», our patients do.",
        "«Wegovy» is in stock. Book your visit.",
        "Our sleep program beats Ambien? Wrong: we love «Ambien».",
        "«Depo-Provera»: the no-fuss birth control.",
    ),
    passes=(
        "Clozapine needs regular blood tests. Here is why.",
        "Taking warfarin? Book your blood test with us.",
        "Shortage of Adderall: what to ask our pharmacists.",
        "Do not take somebody else's Xanax!",
        "FDA warns of fake Ozempic. Call us with questions.",
        "Lisinopril and metformin: ask us anything on Friday.",
        "Humira lowers inflammation in rheumatoid arthritis.",
        "Metformin clinic: appointments open on Monday.",
        "We are out of Ozempic again. Please do not ration it; call us.",
        "Our patients ask about Wegovy a lot.",
        "We carry Ozempic and insulin; bring your prescription.",
        "Ask us about Humira side effects.",
        "Semaglutide can cause nausea. Call us if it does not settle.",
    ),
)
def boxed_warning_drug(reading: Reading) -> Iterator[Span]:
    """A name of the list that is pushed; for what clinics sell like goods, a price or a booking beside it."""
    if not _NAME.search(reading.lower):
        return
    lines = reading.sentences
    told: set[str] = set()
    for number, line in enumerate(lines):
        sentence = reading.lower[slice(*line)]
        if not _NAME.search(sentence) or reported(sentence) or warned(sentence):
            continue
        after = lines[min(len(lines) - 1, number + 1)][1]
        sale = sold(reading.lower[line[0] : after]) and not (balanced(sentence) or "prescription" in sentence)
        tried: set[str] = set()
        for name in _NAME.finditer(reading.lower, *line):
            if name[1] in told | tried or _TAKEN.search(
                reading.lower, max(line[0], name.start() - 30), name.start()
            ):
                continue
            tried.add(name[1])
            if (sale and _ELECTIVE.match(name[1])) or pushed(reading.lower, name.span(), line, after):
                message = f"This drug's boxed warning: {_ABOUT[name[1]]}. Say so, or do not promote the drug."
                told.add(name[1])
                yield reading.span(name, message=message)
