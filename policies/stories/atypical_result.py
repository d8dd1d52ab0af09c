"""The line that results are not typical.

Since 2009 the FTC no longer takes this line as enough: whoever shows a result that most people do not reach
has to say what most people do reach.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_LINE = lazily(
    r"\bresults? (?:are |is |may be )?(?:not|a?n't) (?:typical|guaranteed to be typical)\b|\b(?:atypical"
    r"|exceptional|best[- ]case) results?\b(?! (?:in|of) (?:the|a|our) (?:lab|test|study))"
    r"|\b(?:individual |your |actual )?results? (?:may|will|can|might|do) (?:vary|differ)\b"
)
_TOLD = lazily(
    r"\b(?:lost|dropped|gained|shed|grew) (?:over |about |up to |more than )?\d+|\b(?:testimonial"
    r"|before (?:and|&) after|transformation|success story|look at|her results|his results|real (?:patient"
    r"|client|results)|our (?:patient|client))\b|[\"'][^\"'\n]{10,}[\"']|⭐"
)
_TYPICAL = lazily(
    r"\b(?:most (?:people|patients|clients|adults)|on average|the average|typical(?:ly)? (?:people"
    r"|patients|clients|lose|result)|in (?:the )?(?:trials?|stud(?:y|ies)))\b"
)


@check(
    code="TST007",
    name="atypical-result",
    severity=Severity.REVIEW,
    message="That line does not protect the clinic. Say what most people can expect.",
    cite="FTC Endorsement Guides, 16 CFR 255.2(b)",
    floor=None,
    cues=("result",),
    flags=(
        "«Results not typical». Our client lost 40 lb in two months.",
        "She dropped 30 pounds with us! «Individual results may vary».",
    ),
    passes=(
        "Results may vary: call the lab if you have questions.",
        "He lost 20 pounds; most people lose about 5 in the first three months. Results may differ.",
        "The result of the vote is not typical.",
    ),
)
def atypical_result(reading: Reading) -> Iterator[Span]:
    """The disclaimer beside somebody's result, unless the usual one is told as well."""
    if _TOLD.search(reading.lower) and not _TYPICAL.search(reading.lower):
        for words in _LINE.finditer(reading.lower):
            yield reading.span(words)
