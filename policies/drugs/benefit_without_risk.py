"""A drug or device praised with no word of its risks.

Whoever promotes a prescription drug or a device has to tell its risks as plainly as its benefits, in the
same post. A clinic that praises a brand, or is paid to, is read like its maker.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.drugs.brands import BRANDS
from policies.drugs.names import any_of
from policies.drugs.promotion import balanced, pushed, reported, warned
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_NAME = lazily(rf"(?<![\w-]){any_of(BRANDS)}s?(?![\w-])(?! (?:side effects|users?|recall|shortage|refills?))")


@check(
    code="OFF003",
    name="benefit-without-risk",
    severity=Severity.REVIEW,
    message="Say the most serious risks beside the benefit, with the generic name. Or name no product.",
    cite="21 CFR 202.1(e); FDA draft guidance on character-limited media (2014)",
    floor=None,
    flags=(
        "Get your life back with «Dupixent»!",
        "«Chantix» helped so many of our smokers quit. Ask us for a prescription today.",
        "«CoolSculpting» melts stubborn fat.",
        "«Skyrizi». Clear skin. Call our team.",
        "Ask our cardiologists about «Repatha».",
        "«Nurtec»: the migraine tablet that lets you live again.",
    ),
    passes=(
        "Dupixent can clear skin fast, and it can cause eye problems: read the leaflet!",
        "Study: Jardiance lowers deaths from heart failure in just two years.",
        "Chantix, patches and gum: three ways our class covers.",
        "Do not try Viagra from a web shop!",
        "Ask us about Chantix side effects.",
        "Lantus and Toujeo: bring your pens to our class!",
        "Repatha lowers LDL cholesterol.",
    ),
)
def benefit_without_risk(reading: Reading) -> Iterator[Span]:
    """The first brand of a list that is pushed, where nothing in the post speaks of risks."""
    if not _NAME.search(reading.lower) or balanced(reading.lower):
        return
    lines = reading.sentences
    for number, line in enumerate(lines):
        name = _NAME.search(reading.lower, *line)
        sentence = reading.lower[slice(*line)]
        if name is None or reported(sentence) or warned(sentence):
            continue
        if pushed(reading.lower, name.span(), line, lines[min(len(lines) - 1, number + 1)][1]):
            yield reading.span(name)
            return
