"""Promises of a cure or of certainty.

Nobody can promise a patient a result. Medical boards and the FTC treat "cures", "guaranteed", "100%
effective" and "no side effects" as false advertising unless they are true of everybody.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import asserted
from policies.claims.reporting import reported
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_ILL = (
    r"(?:cancers?|tumou?rs?|diabetes|alzheimer's|dementia|autism|asthma|arthritis|covid(?:-19)?"
    r"|coronavirus|hiv|aids"
    r"|depression|anxiety|migraines?|epilepsy|adhd|parkinson's|lupus|eczema|psoriasis|acne"
    r"|allerg(?:y|ies)|obesity"
    r"|erectile dysfunction|neuropathy|sciatica|tinnitus|sleep apnea|snoring|vertigo|addiction|cavities"
    r"|gum disease|heartburn|menopause|pcos|endometriosis|ptsd|ocd|stroke|hypertension|high blood pressure"
    r"|heart disease|infertility|insomnia|fibromyalgia|ibs|crohn's"
    r"|hashimoto's"
    r"|the (?:common )?(?:cold|flu)|flu|pain|back pain|chronic \w+|any \w+|every \w+|all \w+"
    r"|everything|anything"
    r"|your \w+|viruses|every known virus|disease|illness)"
)
_GOOD = (
    r"(?:effective|safe|cure[ds]?|success(?:ful)?|guaranteed|pain[- ]?free|risk[- ]?free|accurate"
    r"|recovery|certain)"
)
_CLAIM = Sayings(
    (
        "catc get deve have",
        (
            r"\b(?:you|they|your (?:kids|family|child)) (?:won't|will not|will never|can't"
            r"|cannot) (?:ever )?(?:catch|get|develop|have) (?:the )?(?:covid(?:-19)?|flu|colds?"
            r"|a cold|cancer|sick|dementia|alzheimer's|diabetes|measles)\b(?! (?:shot|vaccine|from"
            r"|test))"
        ),
    ),
    (
        "cure curi heal",
        rf"\b(?:cures|heals|will cure|can cure|cured|to cure|curing) (?:\w+ ){{0,2}}?{_ILL}\b",
    ),
    (
        "cure",
        (
            r"\b(?:shots|drops|drips|treatments|therapies|injections|supplements|herbs|oils|lasers"
            r"|adjustments|infusions|gummies|teas|peptides|exosomes|cells|pills|remedies|capsules"
            rf"|sessions|doctors|they) cure (?:\w+ ){{0,2}}?{_ILL}\b"
        ),
    ),
    (
        "cure",
        (
            r"\bcured (?:my|his|her|our|their) (?:son|daughter|husband|wife|mom|dad|mother|father"
            r"|kids?|child|patients?|cancer|diabetes|migraines?|\w+ pain)\b"
        ),
    ),
    ("cure", rf"\b(?:we|i) cure (?:\w+ ){{0,2}}?{_ILL}\b"),
    (
        "cure",
        (
            rf"\b(?:the|a) cure for (?:\w+ ){{0,2}}?{_ILL} (?:is (?:here|finally|now"
            rf"|available)|has arrived)\b"
            rf"|\b(?:we|we've|we have) (?:found |got )?(?:the|a) cure for (?:\w+ ){{0,2}}?{_ILL}\b"
        ),
    ),
    ("prov", r"\b(?:clinically|scientifically) proven to (?:cure|reverse|eliminate|heal)\b(?: \w+)?"),
    (
        "guar",
        (
            r"\b(?:we|i) guarantee (?:that )?(?:you'll|you will"
            r"|your \w+ will) (?:never )?(?:quit|stop|lose"
            r"|feel|be (?:\w+[- ])?(?:free|cured|healed|healthy|better|pregnant)|sleep"
            r"|heal|recover|get|see|walk|conceive)\b(?: \w+)?"
        ),
    ),
    (
        "ll will",
        (
            r"\byou(?:'ll| will) (?:soon )?be (?:\w+ )?(?:pain|symptom|cancer|headache|migraine|allergy"
            r"|acne|medication|insulin|drug|wrinkle)[- ]?free\b"
        ),
    ),
    (
        "alwa",
        (
            r"\b(?:treatments?|therap(?:y|ies)|procedures?|program(?:me)?s?|methods?"
            r"|shots?|medicines?|drugs?"
            r"|surgery|injections?|remed(?:y|ies)|lasers?|infusions?|supplements?|this|it)"
            r" always works?(?! (?:up|out|with|hard|together|on|in|at)\b)"
        ),
    ),
    (
        "cure",
        (
            r"\bcured (?:in|within|after|with|by) (?:just |only |a )?(?:single |\w+ )?(?:visits?"
            r"|sessions?|days?|weeks?|treatments?|months?|minutes?|hours?)\b"
        ),
    ),
    (
        "guar prom swea",
        (
            r"\b(?:we|i) (?:promise|swear|guarantee) (?:that )?(?:you'll|you will|you can"
            r"|your \w+ will) (?:never )?(?:quit|stop|lose|walk out"
            r"|leave|be (?:\w+[- ])?(?:free|cured|healed|healthy|better|pregnant)|sleep|heal|recover"
            r"|see results|walk|conceive|get (?:better"
            r"|pregnant|well|results|rid)|feel (?:better|younger|no pain|great|results"
            r"|relief))\b(?: \w+)?"
        ),
    ),
    (
        "neve",
        (
            r"\b(?:you'll|you will|(?:my|our) (?:patients|kids|clients)|your (?:kids|child|family"
            r"|baby) will) never (?:again )?(?:get|catch|develop|suffer)"
            rf" (?:from )?(?:\w+ ){{0,2}}?(?:sick|ill|{_ILL})\b"
        ),
    ),
    (
        "guar",
        (
            r"\bguarantee(?:s|d)? (?:that )?(?:you(?:'ll| will)? |your )?(?:get |be |become |a "
            r"|complete |full )*(?:pregnan(?:t|cy)|results?|success|relief|cured?|weight loss"
            r"|pain[- ]free|sober|recovery|better sleep|to work)\b"
        ),
    ),
    ("perm", r"\bpermanent results?\b|\bresults (?:are|is|that are) permanent\b"),
    (
        "risk",
        (
            r"(?:(?<=\bhas )|(?<=\bwith )|(?<=\bcarries ))no risks?\b(?! (?:of|for|that"
            r"|to|factors?)\b)|\bno risks?(?=\s?(?:$|\n|;))"
        ),
    ),
    ("cure", rf"\b(?:is|are) (?:the|a|your) cure for (?:\w+ ){{0,2}}?{_ILL}"),
    (
        "cure",
        (
            r"\b(?:miracle|guaranteed|instant|permanent|natural|secret|ultimate|100 ?%|complete|sure"
            r"|proven) cures?\b"
        ),
    ),
    (
        "mira",
        (
            r"\bmiracle (?:drug|treatment|pill|remedy|therapy|supplement|weight|vaccine|serum"
            r"|injection|results?)s?\b"
        ),
    ),
    (
        "kill",
        (
            r"(?<![\w-])(?:kills|(?:will|can|to) kill) (?:the |your )?(?:cancers?\b(?: cells)?"
            r"|tumou?rs?)\b"
            r"|(?<![\w-])kills? (?:all|every) (?:known )?(?:cancers?|virus(?:es)?|bacteria|germs"
            r"|infections?)\b"
        ),
    ),
    (
        "guar",
        (
            r"\bguaranteed? (?:results?|cure|success|relief|recovery|weight loss|outcomes?"
            r"|to \w+(?: \w+){0,3}|pregnancy)\b"
        ),
    ),
    ("guar", r"\b(?:results?|success|relief|recovery|weight loss|outcomes?)(?: is| are)? guaranteed\b"),
    (
        "guar",
        (
            r"\b(?:we|i) guarantee (?:you |that )?(?:\w+ ){0,3}(?:results?|cure|success|relief"
            r"|recovery|loss|feel|lose|better)\b"
        ),
    ),
    (
        "100 abso comp hund perf tota",
        rf"\b(?:100 ?%|(?:one|a) hundred percent|completely|totally|perfectly|absolutely) {_GOOD}\b",
    ),
    (
        "risk side",
        (
            r"\b(?:risk[- ]free|side[- ]effect[- ]free|zero (?:risks?|side[- ]effects?)"
            r"|no (?:known )?side[- ]effects?"
            r"|without (?:any )?(?:side[- ]effects?|risks?)|no risks?(?= (?:at all|whatsoever"
            r"|of any)|[.!,]))(?![\w-])"
        ),
    ),
    (
        "gone neve perm",
        (
            r"\b(?:never (?:comes?|came|coming) back|gone (?:for good|forever)"
            r"|permanent(?:ly)? (?:cure[ds]?|relief|fix(?:es|ed)?"
            r"|eliminat\w+|heal(?:s|ed)?|solution))\b"
        ),
    ),
    (
        "fail inst work",
        (
            r"\b(?:works? for everyone|works? for every patient|works? every time|never fails?"
            r"|instant (?:relief|results?))\b"
        ),
    ),
    ("bett", r"\bbetter than any (?:vaccine|medicine|drug|treatment)\b"),
)
_SOFT = Sayings(
    (
        "bani fina guar last now reve rid wipe",
        (
            r"\b(?:reverses?|reversed|reversing|gets? rid of|banish(?:es)?|wipes? out)"
            rf" (?:your |the |type \w+ ){{0,2}}{_ILL}(?! (?:risk|trend|epidemic)\b)"
            r"|\bcan (?:now|finally|at last) be (?:cured|reversed|healed)\b"
            r"|(?<!not )(?<!fun )(?<!laughs )(?<!smiles )(?<!privacy )\bguaranteed(?=\s*(?:[.!)]|$))"
        ),
    ),
)
"""Stronger than the evidence mostly is, and at times true: a reviewer looks."""
_TRUE = lazily(
    r"\b(?:hepatitis c|hep c|h\. ?pylori|strep(?: throat)?|syphilis|chlamydia|gonorrh\w+|malaria"
    r"|scabies|tuberculosis|tb"
    r"|lice|infections?|pinworms?|utis?)\b"
)
_MEDICINE = lazily(
    r"\b(?:chemo(?:therapy)?|radiation|immunotherapy|immune|t[- ]cells?|drugs?|antibod(?:y|ies)|scientists"
    r"|researchers|protein)\b"
)
"""What does kill cancer cells."""
_PROMISE = lazily(r"guarante|100|hundred|instant|miracle|always|never|risk|perman|every|better than|side")


@check(
    code="CLM001",
    name="cure-claim",
    severity=Severity.BLOCK,
    message="Do not promise a result. Say what the evidence shows, and that results differ.",
    cite="FTC Act section 5, 15 USC 45; FTC Health Products Compliance Guidance (2022)",
    floor=Severity.REVIEW,
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
        "«Guaranteed results» against strep throat!",
        "Our new drug «cures cancer». Our bracelet «kills cancer».",
        Example("Our meal plan «reverses type 2 diabetes».", Severity.REVIEW),
    ),
    passes=(
        "Hepatitis C can be cured in most people with 8 to 12 weeks of tablets.",
        "No, vitamin drops do not cure cancer. Here is what does help.",
        "It cures liver disease from hepatitis C in most people.",
        "Chemo kills cancer cells, and some healthy ones too.",
        '"Garlic cures the flu," says a sign. Our nurse answers.',
        "Fasting reverses diabetes. Fact: it may help some people.",
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
    for claim in asserted(reading, _CLAIM):
        line = reading.sentence(claim.start())
        true_cure = _TRUE.search(line) and not _PROMISE.search(claim[0])
        kills = claim[0].startswith("kill") and _MEDICINE.search(line)
        if not (true_cure or kills or reported(reading, *claim.span())):
            yield reading.span(claim)
    for claim in asserted(reading, _SOFT):
        if not reported(reading, *claim.span()):
            yield reading.span(claim, severity=Severity.REVIEW)
