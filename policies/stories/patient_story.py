"""Stories of how a patient got well.

A success story says who was ill, with what, and where. Cadia Healthcare paid 182,000 dollars in 2025 for
posting such stories of 150 people without valid authorizations.
"""

import re
from collections.abc import Iterator

from policies import roles
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.people import Whose
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity
from policies.stories.telling import PATIENT, clinical, general, kin, listed, staffed, teller, words

_MINOR = lazily(
    r"\b(?:boy|girl|child|kid|kiddo|toddler|baby|infant|newborn|preemie|teen\w*|son|daughter|little (?:one"
    r"|fighter|warrior|guy|girl|man)|nicu|pediatric|(?:\d|1[0-7])[- ](?:year|month|week|day)s?[- ]old)\b"
)
_NAMED = lazily(
    r"\b(?:patient|survivor|success|recovery|healing|transformation|birth|real|warrior|miracle"
    r"|weight[- ]loss|inspir\w+) (?:story|stories|spotlight|highlight|journey)(?: of the (?:week|month"
    r"|day))?\s?[:!–—-]|\b(?:patient|warrior|fighter|survivor|hero patient|resident|client"
    r"|smile) of the (?:month|week|day|year)\b|\b(?:patient|survivor|warrior) spotlight\b"
    r"|#(?:patientstor(?:y|ies)|successstor(?:y|ies)|survivorstory|patientspotlight|nicugrad\w*)\b"
)
_ANNOUNCES = listed(
    "story stories spotlight highlight journey month week day year patientstory patientstories"
    " successstory successstories survivorstory patientspotlight nicugrad nicugrads monday tuesday"
    " wednesday thursday friday saturday sunday"
)
_JOURNEYS = listed("story stories journey journeys comeback fight battle")
_OUTCOMES = listed(
    "rang bell ring rings ringing vent ventilator home graduated graduates steps walk walks walked"
    " walking chemo chemotherapy radiation treatment free cancer-free pain-free seizure-free tumor-free"
    " symptom-free disease-free migraine-free medication-free remission beat beating survived survivor"
    " survives woke heart kidney liver lung lungs hip hips knee knees again back holding toast lost"
    " down dropped shed reversed insulin meds medication medications oxygen defied odds miracle never"
    " recovery recovered discharged smile chance conceived parents rainbow then until size lbs pounds"
    " kg wheelchair walker cane icu floor marathon line finished weighed turned turns"
)
_JOURNEY = lazily(
    r"\b(?:watch|read|hear|share|sharing|listen to|see|meet|follow|tell|telling|here is|here's|inspired by"
    r"|part of) (?:[\w']+ ){0,4}?(?:her|his|their|'s|\w+'s|one (?:\w+ )?(?:patient|woman|man|mother"
    r"|family)'s) (?:\w+ ){0,2}?(?:story|journey|comeback|fight|battle)\b"
)
_MEET = lazily(
    r"\b[Mm]eet (?:our |little |baby |sweet |brave |the amazing )?(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
    r"|\b[Tt]his is (?:little |baby )?[A-Z][a-z]+[.,!]|\b(?:[Hh]ear|[Ll]isten|[Ll]earn) (?:from|how"
    r"|about) [A-Z][a-z]+,? (?:who|after|beat|survived|and (?:her|his))"
)
_OUTCOME = lazily(
    r"\b(?:rang the bell|ring(?:s|ing)? the bell|off the vent(?:ilator)?|(?:got|gets|going|went"
    r"|go) home (?:today|to|after|with)|(?:is|are) (?:finally |going )?home\b|nicu grad\w*|graduat(?:ed"
    r"|es) from (?:the |our )?(?:nicu|therapy|rehab|pt|cardiac)|first steps|walk(?:ed|s|ing)? (?:out of"
    r"|again|without|on (?:his|her) own|down the aisle)|last (?:day of |round of |dose of "
    r"|session of )?(?:chemo\w*|radiation|treatment)|(?:finished|done with|completed) (?:chemo\w*"
    r"|radiation|treatment)|(?:days|weeks|months|rounds) of (?:chemo\w*|radiation)|cancer[- ]free"
    r"|in remission|(?:tumou?r|pain|seizure|symptom|disease|migraine|medication)[- ]free"
    r"|beat(?:ing)? (?:\w+ ){0,2}?(?:cancer|covid(?:-19)?|leukemia|lymphoma|sepsis|melanoma|odds|stroke)"
    r"|surviv(?:ed|or|es)|woke up from|new (?:heart|kidney|liver|lungs?|hips?|knees?)|(?:speaks?|talks?"
    r"|hears?|sees?|runs?|dances?|smiles?|drives?) again|back (?:on|to|at|in) (?:the|her|his|work|school"
    r"|running|dancing|tennis|field|golf\w*)|holding (?:her|his|their)|down \d{2,3}\b|gave a toast|(?:lost"
    r"|down|dropped|shed) (?:over |almost |about |a combined )?(?:\d+|two|three|four|five|six|ten"
    r"|[\d,]+) ?(?:lbs?|pounds|kg|kilos|stone|dress sizes?|sizes|inches)|reversed (?:her|his)"
    r"|off (?:all )?(?:insulin|her meds|his meds|medications?|oxygen)|defied|against all odds|miracle"
    r"|never (?:\w+ )?(?:walk|speak|see|run|play|dance|have)(?: \w+)? again|told (?:that )?(?:he|she"
    r"|they)(?:'d| would| might| could)? never|full(?:y)? recover(?:y|ed)|discharged (?:today|home|after)"
    r"|new smile|second chance|conceived|are (?:now )?parents|rainbow baby|(?:then|until) (?:he|she"
    r"|they) (?:met|found|came|walked|heard about|called|tried)|from (?:a )?(?:size \d+|\d+ ?(?:lbs?"
    r"|pounds|kg)|(?:a )?wheelchair|walker|cane|icu|the icu) to|to (?:the|a) (?:dance floor|marathon"
    r"|half marathon|5k|finish line)|finished (?:the|his|her) \w+ ?(?:\w+ )?(?:marathon|5k|10k|trot|race"
    r"|triathlon)|weighed (?:only |just )?(?:one|two|\d+) (?:pounds?|ounces|lbs?)|turn(?:ed|s) (?:one|two"
    r"|three|five)\b)\b"
)
_VAGUE = lazily(
    r"back|surviv|new|miracle|second|holding|turn|finished|down|home|got|going|went|is|are|are now|first"
)
"""What is said of colleagues as well."""
_LOOK = lazily(
    r"\blook who(?:'s| is)? (?:\w+ )?(?:walking|back|home|standing|smiling|going|eating|talking|dancing"
    r"|running|awake|off|up|ready)\b|\blook at (?:him|her) (?:go|now|walk\w*|run\w*|danc\w*)\b"
)
_PERSON = lazily(
    rf"\b(?:our|my|one of our|one of my|a|this) (?:[\w'-]+ ){{0,3}}?(?:{PATIENT}|patients|clients|resident"
    r"|warrior|fighter|survivor|couple|preemie|little \w+|(?:\w+-)?(?:year|month|week)s?-old)|\b(?:he|she"
    r"|his|her|him)\b|\b(?:they|their)\b(?= (?:\w+ )?(?:baby|son|daughter|twins|miracle|little))"
)
_ILLNESS = lazily(
    r"\b(?:miscarriages?|born (?:at|weighing|\d|three)|weighed|fertility|migraines?|post-?op|odds|pounds"
    r"|lbs|new heart|cancer|chemo\w*|leukemia|lymphoma|melanoma|tumou?r|stroke|heart (?:attack|failure"
    r"|surgery)|surgery|transplant|diagnos\w+|accident|crash|injur\w+|amput\w+|paraly\w+|coma|sepsis|covid"
    r"|infertil\w+|ivf|premature|preemie|weeks early|nicu|diabetes|obes\w+|addict\w*|depress\w+|pain"
    r"|seizures?|epilepsy|parkinson's|alzheimer's|arthritis|replacement|therapy|treatment|rehab|dialysis"
    r"|kidney|liver|burns?|fracture\w*|broke (?:her|his)|cardiac arrest|aneurysm|scoliosis|lupus|ms|als"
    r"|hospital|icu|clinic|patient|sober|survivor)\b"
)
_FOR_MINORS = (
    "A child's story needs a signed authorization by a parent or guardian. Attach it, or leave it out."
)
_OURS = lazily(rf"\b(?:our|my|one of our) (?:[\w'-]+ ){{0,3}}?(?:{PATIENT}|clients?|patients)\b")
_SUBJECT = lazily(
    r"(?:^|[.!?:\n] |[Ll]ittle |[Bb]aby |helped |[Tt]hanks,? |[Cc]ongrat\w+,? "
    r"|[Ff]or )[A-Z][a-z]+(?: and [A-Z][a-z]+)? (?:is|are|was|were|has|had|rang|goes|gets|leaves|starts"
    r"|beat|lost|went|got|came|just|do|did|finally|walked|survived|turned|can|could)\b"
    r"|\bhelped [A-Z][a-z]+\b|\b(?:girl|man|buddy|sir|friend)!|, [A-Z][a-z]+!"
)
_LATELY = lazily(
    r"\b(?:today|yesterday|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|this week"
    r"|last week|finally|dr)\b"
)
_OTHERS = lazily(
    r"\b(?:facility dog|therapy dog|team member|joins|joined our team|our new (?:\w+ )?(?:doctor|nurse"
    r"|dentist|physician|provider|surgeon|therapist|director|manager|hygienist|ceo)|volunteer|employee"
    r"|board[- ]certified|residency|fellowship|sees patients|accepting (?:new )?patients"
    r"|years? of experience|specializ\w+|speciali[sz]es|\b(?:rn|md|do|np|pa-c|phd|dds|dmd|dpt|msw|lcsw)\b)"
)
_HOW_TO = lazily(
    r"\b(?:tell us|share your|your (?:own )?story|submit|if you|starts? with|how to|can help|may help"
    r"|should|should you|study|studies|trial|researchers?|percent|survey)\b|\d ?%"
)


@check(
    code="TST002",
    name="patient-story",
    severity=Severity.REVIEW,
    message="A patient's story needs their signed authorization. Attach it, or tell what the clinic does.",
    cite="45 CFR 164.508(a)(3), (c)",
    floor=Severity.REVIEW,
    flags=(
        Example("«Back on stage after a new hip.» A dancer tells how.", Severity.BLOCK, kind=Kind.STORY),
        "Our patient came to us in a wheelchair and now «walks again».",
        "«Meet Dana». After her stroke she could not speak; today she gave a toast.",
        "«Patient of the month»: a bookseller with a new heart.",
        "«Success story:» two years of waiting, and now there are three of them.",
        "She came to us with a torn knee, and six weeks later she is «back on the» court!",
        "«Look who is walking»! New knee, day 3.",
        "«Read Maria's story» of hope after her stroke.",
        "Our clients: six of them are «down 140» pounds together.",
        "Little Ana «rang the bell» today after leukemia.",
        "He was «told he'd never» run again, and on Sunday we clapped.",
        "Then a nurse sat down with her. «Cancer-free» since May, she sings again with us.",
        "Her tooth pain: gone. She «smiles again»!",
        "She «smiles again» without the tooth, says her dentist in a letter to us.",
        "Yesterday she «walked again» on her new hip.",
    ),
    passes=(
        "Meet Biscuit, 9, our visiting therapy llama. He knows our cancer ward by heart.",
        Example(
            "Back on stage after a new hip. A dancer tells how.", kind=Kind.STORY, authorization="Form 12"
        ),
        "Meet Avery Sample, RN. She joined our team after her residency and loves to run.",
        "Success stories start with a plan. Meet our dietitian.",
        "Cancer survivors walked with us on Sunday.",
        "A study of 200 people: those who walk again early go home sooner.",
        "Woman walks again after stroke: http://news.example.com/walk",
        "Share your story of recovery with us.",
        Example("Success story: we read all of them.", kind=Kind.REPLY),
        "Woman is cancer-free, and we read her story: http://news.example.com/story",
        "According to the paper, our patient walks again.",
        "My sister has a new hip and our town has her back on the bike.",
        "If you have a new hip, our patient class helps you to walk again.",
        "Meet Robin: board certified, in a wheelchair, and back on the court with us after her knee surgery.",
        "Read her story about the lake.",
        "Meet Dana, who bakes. She gave us bread.",
        "Meet Dana. Cancer took two friends, and the bakery goes on.",
        "Meet Sam Specimen. He loves every patient.",
        "Meet Dana, our nurse. She loves her hospital.",
        "Look who is walking with us on Sunday: 200 friends.",
        "Has our patient lost 20 pounds?",
        "Our nurse is back on the court after surgery, and she won!",
        "Walking again, says a poet, is like a first kiss.",
        "He is back on the court, said the coach of the hospital team.",
        "She is back on the bike, and we cheered.",
    ),
)
def patient_story(reading: Reading) -> Iterator[Span]:
    """A post of that kind without an authorization, and posts that tell how one patient got well."""
    if reading.reply or reading.post.authorization:
        return
    if reading.post.kind is Kind.STORY:
        yield from _whole(reading)
        return
    if any(person.whose is Whose.ANIMAL for person in reading.people):
        return
    lower = reading.lower
    message = _FOR_MINORS if _MINOR.search(lower) else None
    if not _ANNOUNCES.isdisjoint(words(lower)):
        for named in _NAMED.finditer(lower):
            yield reading.span(named, message=message)
    told = [part for part in (_followed(reading), _met(reading) or _well(reading)) if part]
    if told and not (
        reading.links or general(lower) or kin(lower) or _HOW_TO.search(lower) or _OTHERS.search(lower)
    ):
        for part in told:
            yield reading.span(part, message=message)


def _followed(reading: Reading) -> re.Match[str] | None:
    """Where readers are asked to follow somebody's illness: "watch her journey"."""
    lower = reading.lower
    if _JOURNEYS.isdisjoint(words(lower)) or not _ILLNESS.search(lower):
        return None
    return _JOURNEY.search(lower)


def _met(reading: Reading) -> re.Match[str] | None:
    """Where somebody is introduced who was ill: "Meet Dana"."""
    met, lower = _MEET.search(reading.text), reading.lower
    if not (met and _ILLNESS.search(lower) and _PERSON.search(lower)):
        return None
    if roles.animal(lower[met.start() : met.end() + 60]):
        return None
    return None if staffed(lower) or (met["name"] and reading.own.staff(met["name"])) else met


def _well(reading: Reading) -> re.Match[str] | None:
    """Where it is told that somebody got well."""
    lower = reading.lower
    if (look := _LOOK.search(lower)) and clinical(lower):
        return look
    outcome = None if _OUTCOMES.isdisjoint(words(lower)) else _OUTCOME.search(lower)
    return outcome if outcome and _told(reading, outcome) else None


def _whole(reading: Reading) -> Iterator[Span]:
    """The first sentence, for a post that is a story as a whole."""
    for start, end in reading.sentences:
        if line := reading.text[start:end].strip():
            at = reading.text.index(line, start)
            yield reading.span((at, at + len(line)), severity=Severity.BLOCK)
            return


def _told(reading: Reading, outcome: re.Match[str]) -> bool:
    """Whether an outcome is told of one person whom the clinic looked after."""
    lower = reading.lower
    if lower.rstrip().endswith("?") or (staffed(lower) and _VAGUE.match(outcome[0])):
        return False
    if _OURS.search(lower[: outcome.end() + 40]):
        return True
    one = _PERSON.search(lower) or _SUBJECT.search(reading.text)
    near = clinical(lower) or "never" in outcome[0] or "our program" in lower or "with us" in lower
    return bool(one and near and (teller(lower) or "!" in lower or _LATELY.search(lower)))
