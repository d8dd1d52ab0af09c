"""Promises of a cure or of certainty.

Nobody can promise a patient a result. Medical boards and the FTC treat "cures", "guaranteed", "100%
effective" and "no side effects" as false advertising unless they are true of everybody.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.reading import Reading
from policies.severity import Severity

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
            rf"\b(?:we|i) cure (?:\w+ ){{0,2}}?{_ILL}\b",
            (
                rf"\b(?:the|a) cure for (?:\w+ ){{0,2}}?{_ILL} (?:is (?:here|finally|now"
                rf"|available)|has arrived)\b"
                rf"|\b(?:we|we've|we have) (?:found |got )?(?:the|a) cure for (?:\w+ ){{0,2}}?{_ILL}\b"
            ),
            r"\b(?:clinically|scientifically) proven to (?:cure|reverse|eliminate|heal)\b(?: \w+)?",
            (
                r"\b(?:we|i) guarantee (?:that )?(?:you'll|you will"
                r"|your \w+ will) (?:never )?(?:quit|stop|lose"
                r"|feel|be (?:\w+[- ])?(?:free|cured|healed|healthy|better|pregnant)|sleep"
                r"|heal|recover|get|see|walk|conceive)\b(?: \w+)?"
            ),
            (
                r"\byou(?:'ll| will) (?:soon )?be (?:\w+ )?(?:pain|symptom|cancer|headache|migraine|allergy"
                r"|acne|medication|insulin|drug|wrinkle)[- ]?free\b"
            ),
            (
                r"\b(?:treatments?|therap(?:y|ies)|procedures?|program(?:me)?s?|methods?"
                r"|shots?|medicines?|drugs?"
                r"|surgery|injections?|remed(?:y|ies)|lasers?|infusions?|supplements?|this|it)"
                r" always works?(?! (?:up|out|with|hard|together|on|in|at)\b)"
            ),
            r"\bpermanent results?\b|\bresults (?:are|is|that are) permanent\b",
            (
                r"(?:(?<=\bhas )|(?<=\bwith )|(?<=\bcarries ))no risks?\b(?! (?:of|for|that"
                r"|to|factors?)\b)|\bno risks?(?=\s?(?:$|\n|;))"
            ),
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
_SOFT = re.compile(
    r"\b(?:reverses?|reversed|reversing|gets? rid of|banish(?:es)?|wipes? out)"
    rf" (?:your |the |type \w+ ){{0,2}}{_ILL}(?! (?:risk|trend|epidemic)\b)"
)
"""Stronger than the evidence mostly is, and at times true: a reviewer looks."""
_CUES = (
    *(
        "cur",
        "heal",
        "proven",
        "guarante",
        "free",
        "always work",
        "permanent",
        "risk",
        "miracle",
        "kill",
        "100",
    ),
    *(
        "hundred",
        "completely",
        "totally",
        "perfectly",
        "absolutely",
        "side",
        "never",
        "gone",
        "works",
        "work ",
    ),
    *("fail", "instant", "better than", "revers", "rid of", "banish", "wipe"),
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
    floor=Severity.REVIEW,
    cues=_CUES,
    flags=(
        "Our new infusion «cures migraines» in a week.",
        "«Guaranteed results» from your first session!",
        "The new vaccine is «100% safe».",
        "A «miracle cure» with «no side effects».",
        "Back pain «never comes back» after our programme.",
        "«We cure diabetes», and «the cure for arthritis is here».",
        "«We guarantee you'll quit smoking» in a week.",
        "«You will be pain-free», with «permanent results».",
        "Our laser has «no risk»!",
        "Worried? This «treatment always works».",
        Example("Our meal plan «reverses type 2 diabetes».", Severity.REVIEW),
    ),
    passes=(
        "Hepatitis C can be cured in most people with 8 to 12 weeks of tablets.",
        "No, vitamin drops do not cure cancer. Here is what does help.",
        "Myth: garlic cures the flu. Fact: it makes soup taste better.",
        "Nobody can promise a guaranteed cure, and no treatment is 100% safe.",
        "Join our walk to find a cure for childhood cancer.",
        "100% of your gift goes to the playroom.",
        "There is no risk of catching the flu from a flu shot.",
        "We guarantee you'll be treated with respect.",
        "We cannot say that you will be pain-free.",
        "Can weight loss reverse diabetes? Ask at our evening class.",
    ),
)
def cure_claim(reading: Reading) -> Iterator[Span]:
    """Cures, certainty and freedom from risk, unless they are denied, or the cure is a true one."""
    for claim in _CLAIM.finditer(reading.lower):
        start, end = claim.span()
        true_cure = _TRUE.search(reading.sentence(start)) and not _PROMISE.search(claim[0])
        if not (true_cure or reading.negated(start, end)):
            yield reading.span(claim)
    for claim in _SOFT.finditer(reading.lower):
        if not reading.negated(*claim.span()):
            yield reading.span(claim, severity=Severity.REVIEW)
