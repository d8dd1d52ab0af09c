"""A post in another language than English.

The checks know English words. What they let pass in another language says nothing, so somebody who reads it
has to look.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.everyday import everyday
from policies.given_names import GIVEN
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_WORD = lazily(r"(?<![@#\w./])[^\W\d_]{2,}(?![\w@])")
_FEW = 5
"""Words. Fewer tell too little."""
_ENGLISH = 0.6
"""The share of everyday English words up to which a text is in another language: of 600 posts of health
newsrooms none has so few, and Spanish, which shares many, has about half."""


@check(
    code="ALL003",
    name="other-language",
    severity=Severity.REVIEW,
    message="The checks read English. Have somebody look who reads this language.",
    cite="45 CFR 164.530(c) (safeguards)",
    floor=None,
    flags=(
        "«Nuestra paciente vino ayer por la tarde con mucho dolor.»",
        "«Notre centre reste ouvert samedi prochain, venez avec vos enfants.»",
        "«Bệnh nhân của chúng tôi đã về nhà hôm nay.»",
    ),
    passes=(
        "Se habla español: ask our front desk for an interpreter.",
        "Gracias!",
        "Jalapeño cornbread, tres leches and pho at the potluck on Friday.",
        Example("Our phlebotomists Thandiwe, Oyelaran, Nguyen and Petrosyan work tonight.", kind=Kind.JOB),
    ),
)
def other_language(reading: Reading) -> Iterator[Span]:
    """The whole text, where few of its words are everyday English ones; capitals and names aside."""
    words = [
        word[0]
        for word in _WORD.finditer(reading.text)
        if not (word[0][0].isupper() or word[0] in GIVEN or reading.linked(word.start()))
    ]
    if len(words) >= _FEW and sum(map(everyday, words)) <= _ENGLISH * len(words):
        yield reading.span(reading.trimmed(0, len(reading.text)))
