"""A gift, a bargain or a prize for a prescription drug.

"Buy two, get one free" sells a drug like shampoo. It hides the risks and, where a public programme pays, a
gift for choosing a drug or a clinic can be an unlawful inducement.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.drugs.boxed import BOXED
from policies.drugs.brands import BRANDS
from policies.drugs.labels import LABELS
from policies.drugs.names import any_of
from policies.drugs.promotion import warned
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_NAMES = {
    *BRANDS,
    *(name for names in BOXED.values() for name in names),
    *(name for label in LABELS for name in label.names),
}
_NAME = lazily(rf"(?<![\w-]){any_of(_NAMES)}(?:s|es)?(?![\w-])")
_BARGAIN = lazily(
    r"\bbuy (?:\d+|one|two|three|four|any) [^.!?\n]{0,40}?\b(?:get|gets|receive)\b[^.!?\n]{0,30}?\b(?:free"
    r"|off|half)\b"
    r"|\bbogo\b|\b\d+ ?% off\b|\$ ?\d+ off\b|\bhalf[- ](?:off|price)\b|\b(?:for|at) the price of\b"
    r"|\b(?:2|two)[- ]for[- ](?:1|one)\b|\b\d+ free (?:units?|areas?)\b|\brefer (?:a|your|any) friends?\b"
    r"|\bfree (?:units?|syringes?|areas?|vials?|months?|doses?|refills?|touch-?ups?|gifts?|facials?"
    r"|samples?|sessions?)\b"
    r"|\bcomplimentary (?:\w+ )?(?:units?|syringes?|sessions?|doses?|gifts?)\b|\bbank your\b"
)
_PRIZE = lazily(
    r"\bgift (?:cards?|certificates?|bags?)\b|\bgive-?away\b|\braffle\b|\b(?:chance to|enter(?:ed)? to"
    r"|could) win\b"
    r"|\bwin (?:a|free)\b|\b(?:black friday|cyber monday|flash sale|happy hour|groupon|coupons?|promos?"
    "|punch card"
    r"|loyalty|rewards? points?)\b|\bfree (?:tote|t-?shirts?|swag|mugs?|bags?)\b|\b(?:party|parties)\b"
    r"|\b(?:mother's day|valentine's|holiday|spring|summer|fall|winter|new year|birthday|monthly|tuesday"
    "|friday)"
    r" (?:\w+ )?(?:specials?|deals?|discounts?|sale)\b"
)
"""What may as well belong to the next sentence's cake stand: only in the sentence of the name."""
_FAIR = lazily(
    r"\b(?:copay|co-pay|savings card|assistance|patient support|medicare|medicaid|uninsured|charity"
    r"|fundrais\w+|proceeds"
    r"|take-?back|cost plus|insurance)\b"
)


@check(
    code="OFF005",
    name="drug-giveaway",
    severity=Severity.REVIEW,
    message="Leave gifts and bargains away from drugs and devices. State a plain price if you have to.",
    cite="42 USC 1320a-7a(a)(5), 1320a-7b(b); 22 Texas Administrative Code 164.3",
    floor=None,
    cues=tuple(_NAMES),
    flags=(
        "Botox: «buy 2 areas and get 1 free»!",
        "«Refer a friend» and we give you Dysport units.",
        "«Free tote» bag with every Jardiance start.",
        "Juvederm for Mother's Day: one syringe, the second «half off».",
        "«Win a» vial of tirzepatide.",
        "PRP sessions, three «for the price of» two.",
    ),
    passes=(
        "Buy one bake sale ticket, get one free. All proceeds go to the newborn unit.",
        "Free naloxone kits at the front desk. Win a T-shirt in our quiz.",
        "Jardiance costs too much? A manufacturer's copay card may bring 50% off.",
        "Beware of ads for Botox with 70% off: it may be fake.",
        "Botox for chronic migraine: ask our neurologists.",
        "Our pharmacists talk on metformin. Raffle after the talk, for the school garden.\n\nSee you there.",
    ),
)
def drug_giveaway(reading: Reading) -> Iterator[Span]:
    """A bargain in the sentence of a drug's name, or in one beside it."""
    lines = reading.sentences
    for number, (start, end) in enumerate(lines):
        near = reading.lower[lines[max(0, number - 1)][0] : lines[min(len(lines) - 1, number + 1)][1]]
        for words, place in ((_BARGAIN, near), (_PRIZE, reading.lower[start:end])):
            for bargain in words.finditer(reading.lower, start, end):
                if _NAME.search(place) and not warned(near) and not _FAIR.search(near):
                    yield reading.span(bargain)
