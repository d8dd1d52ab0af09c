"""Promises of a cure or of certainty.

Nobody can promise a patient a result. Medical boards and the FTC treat "cures", "guaranteed", "100%
effective" and "no side effects" as false advertising unless they are true of everybody.
"""

import re
from collections.abc import Iterator

from policies.check import Severity, Span, check
from policies.reading import Reading

_ILL = (
    r"(?:cancers?|tumou?rs?|diabetes|alzheimer's|dementia|autism|asthma|arthritis|covid(?:-19)?"
    r"|coronavirus|hiv|aids"
    r"|depression|anxiety|migraines?|epilepsy|adhd|parkinson's|lupus|eczema|psoriasis|acne"
    r"|allerg(?:y|ies)|obesity"
    r"|hypertension|high blood pressure|heart disease|infertility|insomnia|fibromyalgia|ibs|crohn's"
    r"|hashimoto's"
    r"|the (?:common )?(?:cold|flu)|flu|pain|back pain|chronic \w+|any \w+|every \w+|all \w+"
    r"|everything|anything"
    r"|your \w+|viruses|every known virus|disease|illness)"
)
_GOOD = (
    r"(?:effective|safe|cure[ds]?|success(?:ful)?|guaranteed|pain[- ]?free|risk[- ]?free|accurate"
    r"|recovery|certain)"
)
_CLAIM = re.compile(
    "|".join(
        (
            rf"\b(?:cures|heals|will cure|can cure|cured|to cure|curing) (?:\w+ ){{0,2}}?{_ILL}\b",
            rf"\b(?:is|are) (?:the|a|your) cure for (?:\w+ ){{0,2}}?{_ILL}",
            (
                r"\b(?:miracle|guaranteed|instant|permanent|natural|secret|ultimate|100 ?%|complete|sure"
                r"|proven) cures?\b"
            ),
            (
                r"\bmiracle (?:drug|treatment|pill|remedy|therapy|supplement|weight|vaccine|serum"
                r"|injection|results?)s?\b"
            ),
            (
                r"(?<![\w-])(?:kills|(?:will|can|to) kill) (?:the |your )?(?:cancers?\b(?: cells)?"
                r"|tumou?rs?)\b"
                r"|(?<![\w-])kills? (?:all|every) (?:known )?(?:cancers?|virus(?:es)?|bacteria|germs"
                r"|infections?)\b"
            ),
            (
                r"\bguaranteed? (?:results?|cure|success|relief|recovery|weight loss|outcomes?"
                r"|to \w+(?: \w+){0,3}|pregnancy)\b"
            ),
            r"\b(?:results?|success|relief|recovery|weight loss|outcomes?)(?: is| are)? guaranteed\b",
            (
                r"\b(?:we|i) guarantee (?:you |that )?(?:\w+ ){0,3}(?:results?|cure|success|relief"
                r"|recovery|loss|feel|lose|better)\b"
            ),
            rf"\b(?:100 ?%|(?:one|a) hundred percent|completely|totally|perfectly|absolutely) {_GOOD}\b",
            (
                r"\b(?:risk[- ]free|side[- ]effect[- ]free|zero (?:risks?|side[- ]effects?)"
                r"|no (?:known )?side[- ]effects?"
                r"|without (?:any )?(?:side[- ]effects?|risks?)|no risks?(?= (?:at all|whatsoever"
                r"|of any)|[.!,]))(?![\w-])"
            ),
            (
                r"\b(?:never (?:comes?|came|coming) back|gone (?:for good|forever)"
                r"|permanent(?:ly)? (?:cure[ds]?|relief|fix(?:es|ed)?"
                r"|eliminat\w+|heal(?:s|ed)?|solution))\b"
            ),
            (
                r"\b(?:works? for everyone|works? for every patient|works? every time|never fails?"
                r"|instant (?:relief|results?))\b"
            ),
            r"\bbetter than any (?:vaccine|medicine|drug|treatment)\b",
        )
    )
)
_TRUE = re.compile(
    r"\b(?:hepatitis c|hep c|h\. ?pylori|strep(?: throat)?|syphilis|chlamydia|gonorrh\w+|malaria"
    r"|scabies|tuberculosis|tb"
    r"|lice|infections?|pinworms?|utis?)\b"
)
_PROMISE = re.compile(r"guarante|100|hundred|instant|miracle|always|never|risk|perman|every|better than|side")


@check(
    code="CLM001",
    name="cure-claim",
    severity=Severity.BLOCK,
    message="Do not promise a result. Say what the evidence shows, and that results differ.",
    cite="FTC Act section 5, 15 USC 45; FTC Health Products Compliance Guidance (2022)",
    flags=(
        "Our new infusion «cures migraines» in a week.",
        "«Guaranteed results» from your first session!",
        "The new vaccine is «100% safe».",
        "A «miracle cure» with «no side effects».",
        "Back pain «never comes back» after our programme.",
    ),
    passes=(
        "Hepatitis C can be cured in most people with 8 to 12 weeks of tablets.",
        "No, vitamin drops do not cure cancer. Here is what does help.",
        "Myth: garlic cures the flu. Fact: it makes soup taste better.",
        "Nobody can promise a guaranteed cure, and no treatment is 100% safe.",
        "Join our walk to find a cure for childhood cancer.",
        "100% of your gift goes to the playroom.",
    ),
)
def cure_claim(reading: Reading) -> Iterator[Span]:
    """Cures, certainty and freedom from risk, unless they are denied, or the cure is a true one."""
    for claim in _CLAIM.finditer(reading.lower):
        start, end = claim.span()
        true_cure = _TRUE.search(reading.sentence(start)) and not _PROMISE.search(claim[0])
        if not (true_cure or reading.negated(start, end)):
            yield reading.span(claim)
