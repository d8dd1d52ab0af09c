"""A drug offered for a use that is not on its label.

A clinician may prescribe a drug for another use; nobody may advertise it so. A post that offers the drug
and names the use tells readers that it was shown to be safe and to work for them, and it was not. Teaching
about such a use, with its evidence, is fine.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.drugs.labels import LABELS, SETTINGS, USES, Label
from policies.drugs.names import any_of
from policies.drugs.promotion import offered, warned
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_LABEL = {name: label for label in LABELS for name in label.names}
_NAME = lazily(
    rf"(?<![\w-])({any_of(_LABEL)})(?:s|es)?(?![\w-])"
    r"(?! (?:labs?|donors?|registry|research\w*|scientists?|transplant\w*|biolog\w*|science|shortage"
    "|recall|levels?"
    r"|refills?|users?|withdrawal|safety|overdoses?|side effects|interactions?))"
)
_USES = {use: lazily(rf"(?<![\w-])(?:{words})(?![\w-])") for use, words in USES.items()}
_LINKED = lazily(
    r"(?:\b(?:for|to|with|helps?|helping|helped|treat\w*|eas(?:e|es|ing)|reliev\w+|relief|boost\w*"
    r"|improv\w+|fights?"
    r"|fighting|stops?|reduc\w+|lose|lost|losing|regrow\w*|restor\w+|calm\w*|prevent\w*|tackl\w+|beats?"
    r"|manag\w+"
    r"|supports?|against|before|less|fewer|more|better|from|hate|tired|struggl\w+|have|need|want|can't"
    "|cannot|no|of"
    r"|chang\w+|gr[eo]ws?|growing|thicken\w*|transform\w*|resets?|favou?rite|go-to|non-addictive|natural"
    r"|lower\w*|slow\w*|turn|turns|melts?|drop|shed|get|gets|in"
    "|during|say|cures?|reverses?|heals?|on|shrink|soothe"
    r"|smooth\w*|slims?|lifts?|through|curbs?|crush\w*|kick|deserve|and feel|our|look|feel)\b|[:,/+&=]"
    r"|\bstubborn\b)"
    r"[^.!?\n]{0,48}$"
)
_BESIDE = lazily(rf"(?<![\w-]){any_of(_LABEL)}(?:s|es)? (?:\w+ )?$")
_TAKEN = lazily(
    r"\b(?:taking|takes?|on|using|prescribed|your|stop|stopping|start|starting|missed) (?:any )?$"
)
_CURE = lazily(
    r"(?<!no )\b(?:cures?|curing|cured|heals?|reverses?|eliminates?|miracle|guarantee[ds]?|100 ?%"
    r"|permanent(?:ly)?)\b"
)
_Use = tuple[str, tuple[int, int]]
_FAR = 120
"""Characters. A longer stretch is no longer marked as one."""


@check(
    code="OFF001",
    name="off-label-offer",
    severity=Severity.REVIEW,
    message="This use is not on the label. Teach about it with its evidence, or leave the offer out.",
    cite="21 USC 331(a), 352(f) (misbranding); practice of off-label communication",
    floor=Severity.REVIEW,
    cues=tuple(_LABEL),
    flags=(
        "Thinning on top? Ask about «oral minoxidil for hair loss» at our skin clinic.",
        "«Botox for sweaty palms»: book with Nurse Robin this week.",
        "«Trazodone is our go-to for insomnia»; telehealth visits from $49.",
        "Big interview? «Propranolol» can be at your door tomorrow, quick online visits.",
        "«Ozempic for weight loss»: new patients start Monday, appointments open.",
        "We love «spironolactone for adult acne». Ask us how it works.",
        "«NAD+» drips now available at our lounge.",
        "Knees hurting? «Stem cell» injections are here. Call us today.",
        "Ask us about «PRP hair» sessions.",
        "«Trazodone, our favorite non-addictive sleep» aid, by quick online visits.",
        "Hot flashes? Skip the hormones. Our pick is «gabapentin».",
        "«Spironolactone = clear skin». Our team starts you today.",
        "«Ozempic without diabetes»? Yes you can: book now.",
        "«Topical finasteride» for women, our favorite.",
        "Now offering «hyperbaric oxygen for autism».",
        Example("«Ozone therapy cures Lyme» disease, book today.", Severity.BLOCK),
        Example("«Botox for tension headaches»: ask us.", Severity.BLOCK, sponsor="Example Pharma"),
    ),
    passes=(
        "A trial of ketamine for depression is enrolling adults. Call our research office.",
        "Botox for chronic migraine: ask our neurologists, and about its side effects.",
        "No, ivermectin does not treat COVID-19. Book your vaccine today.",
        "Is low-dose naltrexone good for lupus? What the evidence says so far.",
        "Study: gabapentin for hot flashes helped no more than placebo. Ask our pharmacists what it means.",
        "Our pharmacists talk about lisinopril, metformin and trazodone on Friday.",
        "Hyperbaric oxygen for diabetic foot wounds is now available.",
        "Our team offers stem cell transplants for leukemia.",
        "Our stem cell lab passed its inspection!",
        "Spironolactone can raise potassium: we check yours, for acne or for the heart.",
        "Our psychiatrist explains why trazodone is used for sleep, and its risks.",
        "Congratulations to Dr. Sample on her paper on ketamine for depression!",
        "Stem cell clinics sell unproven treatments for knees. Ask these five questions first.",
        "Taking Ozempic and have trouble with sleep? Call us.",
        "Ketamine before surgery: what our anesthesiologists want you to ask. Schedule a visit.",
        "Metformin for diabetes: ask our pharmacist how to take it with food.",
    ),
)
def off_label_offer(reading: Reading) -> Iterator[Span]:
    """A drug, a use outside its row of the table in the same or the next sentence, and an offer."""
    if not _NAME.search(reading.lower):
        return
    lines = reading.sentences
    told: set[tuple[str, ...]] = set()
    known: dict[int, tuple[_Use, ...]] = {}
    for number, (start, end) in enumerate(lines):
        numbers = range(max(0, number - _back(reading, number)), min(len(lines), number + 2))
        near = (lines[numbers[0]][0], lines[numbers[-1]][1])
        wide = (lines[max(0, number - 3)][0], lines[min(len(lines) - 1, number + 4)][1])
        uses: tuple[_Use, ...] | None = None
        for name in _NAME.finditer(reading.lower, start, end):
            label = _LABEL[name[1]]
            if label.names in told or _TAKEN.search(reading.lower, max(0, name.start() - 30), name.start()):
                continue
            if uses is None:
                if not offered(reading.lower[slice(*near)], reading.lower[slice(*wide)]):
                    break
                known |= {one: tuple(_uses(reading, lines[one])) for one in numbers if one not in known}
                uses = tuple(use for one in numbers for use in known[one])
            use = _unapproved(uses, label, name.span(1))
            if use or (label.never and not any(key in label.approved for key, _ in uses)):
                told.add(label.names)
                worse = reading.post.sponsor or _CURE.search(reading.lower, *near)
                where = _stretch(name.span(1), use, (start, end))
                yield reading.span(where, severity=Severity.BLOCK if worse else None)


def _back(reading: Reading, number: int) -> int:
    """How many sentences before it are about the same: two where the post opens with a question."""
    lines = reading.sentences
    return 2 if number > 1 and reading.lower[slice(*lines[number - 2])].rstrip().endswith("?") else 1


def _uses(reading: Reading, line: tuple[int, int]) -> Iterator[_Use]:
    """Every use that a sentence names as what something is for: "for acne", "Acne?", "Acne: ..."."""
    sentence = reading.lower[slice(*line)]
    if warned(sentence):
        return
    question = sentence.rstrip().endswith("?")
    for key, words in _USES.items():
        for use in words.finditer(reading.lower, *line):
            before = max(0, use.start() - 60)
            if (
                question
                or sentence.lstrip().startswith(use[0])
                or _LINKED.search(reading.lower, before, use.start())
                or _BESIDE.search(reading.lower, before, use.start())
            ):
                yield key, use.span()


def _unapproved(uses: tuple[_Use, ...], label: Label, name: tuple[int, int]) -> tuple[int, int] | None:
    """The nearest use that is not on the label; a drug's own name is no use of it."""
    found = [
        (start, end)
        for key, (start, end) in uses
        if key not in label.approved and key not in SETTINGS and not (start < name[1] and name[0] < end)
    ]
    return min(found, key=lambda use: abs(use[0] - name[0]), default=None)


def _stretch(name: tuple[int, int], use: tuple[int, int] | None, line: tuple[int, int]) -> tuple[int, int]:
    """From the drug to its use, where one sentence holds both."""
    if use is None or use[0] < line[0] or use[1] > line[1]:
        return name
    start, end = min(name[0], use[0]), max(name[1], use[1])
    return (start, end) if end - start <= _FAR else name
