"""Advice to one person.

A post cannot know who reads it. Telling a stranger to stop a medicine, to take a dose or to wait out a chest
pain can kill, and it makes a reader a patient nobody has examined.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.reading import Reading
from policies.severity import Severity

_MEDICINE = (
    r"(?:medicines?|medications?|meds|pills?|tablets?|insulin|antibiotics?|statins?|blood thinners?"
    r"|antidepressants?"
    r"|prescriptions?|chemo(?:therapy)?|inhalers?|steroids?|birth control|(?:blood pressure|heart"
    r"|seizure) (?:meds?|pills?"
    r"|medicines?|medications?)|aspirin|ibuprofen|acetaminophen|tylenol|advil|metformin|lisinopril"
    r"|warfarin|prednisone"
    r"|benadryl|motrin|aleve|naproxen|melatonin|antihistamines?|painkillers?|opioids?|ssris?"
    r"|snris?|beta[- ]?blockers?"
    r"|anticoagulants?|diuretics?|antipsychotics?|lithium|zoloft|prozac|lexapro|lipitor|eliquis|coumadin"
    r"|levothyroxine|anticonvulsants?"
    r"|gabapentin|semaglutide|ozempic|adderall|xanax|\w{3,}(?:cillin|mycin|statin|prazole|olol"
    r"|sartan|azepam|oxetine|tidine))"
)
_AMOUNT = (
    r"\d+(?:[.,]\d+)? ?(?:mg|mcg|µg|ml|milligrams?|micrograms?|iu|units|tablets?|pills?|capsules?"
    r"|puffs|drops)(?!\w|/dl)"
)
_SYMPTOM = (
    r"(?:chest pains?|chest tightness|shortness of breath|symptoms?|lumps?|bleeding|numbness"
    r"|stroke signs?|fever|headaches?"
    r"|pain|palpitations)"
)
_GO = (
    r"(?:call(?:ing)? 911|the er|the emergency room|a doctor|the doctor|the hospital|an ambulance"
    r"|medical care|a checkup)"
)
_DANGEROUS = re.compile(
    "|".join(
        (
            (
                rf"\b(?:stop|quit|skip|ditch|drop|halve|double) (?:taking |using )?(?:your|the|all|those"
                rf"|that) (?:\w+ )?{_MEDICINE}\b"
            ),
            (
                rf"\b(?:throw (?:away|out)|come off|go off|cut) (?:of )?(?:your|the|all"
                rf"|those) (?:\w+ )?{_MEDICINE}\b(?! (?:costs?|bills?|prices?|spending))"
            ),
            r"\b(?:double|halve|skip|cut|increase|lower) your (?:\w+ )?dos(?:e|age)\b",
            (
                rf"\b(?:you )?(?:don't|do not|no need to|needn't) (?:need to |have to )?(?:take|finish"
                rf"|fill|use) (?:your|the|all your) (?:\w+ )?"
                rf"{_MEDICINE}\b"
            ),
            (
                rf"\b(?:increase|lower|raise|cut|reduce|bump up|up|halve|double) your (?:\w+ )?{_MEDICINE}\b"
                rf"(?! (?:costs?|bills?|prices?|spending|burden|waste))(?: (?:dose )?(?:to|by) {_AMOUNT})?"
            ),
            (
                r"\bif you (?:miss|missed|forget|forgot|skip) (?:a|your|one"
                r"|the) (?:\w+ )?(?:dose|pill|tablet),?"
                r" (?:just |then |simply )?(?:double up|double the|take (?:two|2|both|twice"
                r"|an extra|a double))\b"
            ),
            rf"\b(?:just )?ignore (?:the|that|your|any|this|mild|those) (?:\w+ )?{_SYMPTOM}\b",
            (
                rf"\b{_SYMPTOM} (?:is|are) (?:usually |just |probably |only |mostly "
                rf"|almost always )*(?:nothing|stress|anxiety"
                r"|gas|normal)(?: to worry about)?\b"
            ),
            (
                rf"\b(?:don't|do not|no need to|never) (?:need to |need |have to "
                rf"|bother )?(?:to )?(?:see|seeing|call|calling|go to"
                rf"|going to|visit|get|wait for)? ?{_GO}\b"
            ),
            (
                rf"\byou (?:can|could|should|may|must|need to|have to|want to) (?:\w+ )?(?:take|use"
                rf"|increase|try|up|go up to|start(?: with)?)"
                rf" (?:\w+ ){{0,4}}?{_AMOUNT}(?: of [\w-]+)?"
            ),
            (
                r"\b(?:dm|message|text|e-?mail|send|inbox|whatsapp|tell) (?:me"
                r"|us) (?:with )?(?:(?:a )?(?:photo|picture|pic)s? of )?"
                r"(?:your|the) (?:\w+ )?(?:symptoms?|labs?|lab results?|test results?|results|rash"
                r"|scans?|x-?rays?|bloodwork|mole"
                r"|medical history|records?|wound)\b"
            ),
        )
    )
)
_DOSED = re.compile(
    r"(?:^|[.!?:;,\n-]\s{0,3}|\b(?:and|then|just|please|simply|instead) )(?P<advice>(?:take|use"
    r"|try|swallow|chew|inject"
    r"|give (?:your|the|him|her|them|a|an)(?: \w+){0,2}?)(?: \w+){0,3}? "
    rf"(?:{_AMOUNT}|(?:one|two|three|four|five) (?:tablets?|pills?|capsules?|puffs?|drops?|aspirins?)\b)"
    rf"(?: (?:of )?{_MEDICINE}\b)?)"
)
_HEDGED = re.compile(
    r"\b(?:label|as (?:directed|prescribed)|ask|talk (?:to|with)|check with|your (?:doctor"
    r"|pharmacist|provider|care team)"
    r"|pediatrician|folic acid|vitamins?|fib(?:er|re)|sodium|water|calcium|recommend\w*)\b"
)
"""Where what is told everybody, or whom to ask, stands beside a dose: a reviewer looks."""
_DIRECT = re.compile(
    rf"(?<!should )\byou (?:should|must|need to|ought to) (?:\w+ )?(?:take|start|stop|try|use"
    rf"|switch to|avoid|get on)"
    rf" (?:\w+ ){{0,3}}?{_MEDICINE}\b"
)
_DENIED = re.compile(
    r"\b(?:don't|do not|never|not|before you|before|if you|when you|without|why people|people who"
    r"|please don't|shouldn't"
    r"|should i|should you|can i|can you|cannot|can't|wouldn't|until you|unless|asking|told to"
    r"|tempted to|want to)"
    r"(?: \w+){0,2} ?$"
)


@check(
    code="ADV001",
    name="individual-advice",
    severity=Severity.BLOCK,
    message="Give general information, and say whom to ask. A post cannot know its reader.",
    cite="FSMB, Social Media and Electronic Communications (2019); AMA Code of Medical Ethics, Opinion 2.3.2",
    floor=Severity.REVIEW,
    flags=(
        "Feeling better? Then «stop taking your antibiotics».",
        "«You can take 800 mg of ibuprofen» with that.",
        "«Chest pain is usually just stress», sleep on it.",
        "«DM us your symptoms» and we will sort you out!",
        "«You don't need to finish your antibiotics» once you feel well.",
        "«Take 800 mg ibuprofen» every 6 hours.",
        "Teething? «Give your toddler 5 ml of Benadryl».",
        "Then «increase your insulin to 20 units».",
        "«Quit your SSRI» cold turkey, or «stop your beta blocker».",
        "«If you miss a dose, double up».",
        Example("«Take 400 mcg» of folic acid daily, and ask your midwife.", Severity.REVIEW),
        Example("«You should take aspirin» every morning.", Severity.REVIEW),
    ),
    passes=(
        "Do not stop taking your blood thinner without asking us first.",
        "Never ignore chest pain: call 911.",
        "Most adults take 500 mg once a day, but ask your pharmacist.",
        "Should you take aspirin? Ask your care team.",
        "You should take a walk today.",
        "DM us your questions for Friday's live chat.",
        "Adults: the usual dose is on the label; ask your pharmacist.",
        "If you miss a dose, never double up.",
        "Never take 800 mg of ibuprofen without asking us.",
        "Cut your medication costs, and lower your prescription bills, with our savings card.",
    ),
)
def individual_advice(reading: Reading) -> Iterator[Span]:
    """Stop a medicine, take a dose, wait out a symptom, write to us what you have; and "you should take"."""
    for pattern, severity in ((_DANGEROUS, None), (_DIRECT, Severity.REVIEW)):
        for advice in pattern.finditer(reading.lower):
            if not _denied(reading, advice.start()):
                yield reading.span(advice, severity=severity)
    for dose in _DOSED.finditer(reading.lower):
        if not _denied(reading, dose.start("advice")):
            hedged = _HEDGED.search(reading.sentence(dose.start("advice")))
            yield reading.span(dose, "advice", severity=Severity.REVIEW if hedged else None)


def _denied(reading: Reading, start: int) -> bool:
    return bool(_DENIED.search(reading.lower[max(0, start - 40) : start])) or reading.mythical(start)
