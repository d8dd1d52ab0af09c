"""Praise by patients: quotes, stars and reviews.

Several boards forbid testimonials by patients or let them count as a promise; New York bars them even with
consent. A quoted patient is also a patient named. What staff, scientists and officials say is no testimonial.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Clinic, Kind
from policies.reading import Reading
from policies.rules import Rules
from policies.severity import Severity
from policies.stories.telling import listed, words

_PATIENTS = r"(?:patients?|clients?|moms?|mothers?|dads?|parents?|famil(?:y|ies)|brides?|survivors?|mamas?)"
_WORDS = lazily(
    r"\b(?:patient |client |video |real |written |new |recent |another |glowing )?testimonials?\b"
    r"|\b(?:what|why|how) (?:do )?(?:our|my|your|real|actual|other|happy"
    rf"|one of our) (?:[\w-]+ ){{0,2}}?{_PATIENTS} (?:say|says|said|are saying|is saying|have to say"
    r"|has to say|had to say|think|thinks|love|loves|loved|rave|raves|tell|told|choose|chose|trust)\b"
    r"|\b(?:hear|listen|read|see) (?:it )?(?:directly |straight |first[- ]hand )?(?:from|what|why"
    r"|how) (?:our|real|actual|happy|one of our|some of our|other|my"
    rf"|these) (?:[\w-]+ ){{0,2}}?{_PATIENTS}\b|\bdon't (?:just )?take (?:our|my|it from our) word\b"
    rf"|\b(?:here's|here is|see|read|this is) what (?:others|people|they|he|she|one (?:\w+ )?{_PATIENTS}"
    r"|\w+) (?:had|has|have) to say about (?:us|our|her|his|their|the)\b|\b(?:another|one more|a|from a"
    r"|our|one|so many|more) (?:very |super |truly )?(?:happy|satisfied|grateful|delighted|thrilled"
    rf"|smiling|healthy|raving) (?:and \w+ )?{_PATIENTS}\b(?! (?:starts?|begins?|is|are|means|makes"
    r"|experience))|\breal (?:patients?|clients?|people)[.,!&]? (?:and )?real results\b|\b(?:verified"
    r"|actual|real) (?:patient|client|google|yelp) (?:review|quote|feedback|words)\b"
    rf"|\b(?:we )?asked (?:our|some|a few of our|some of our) {_PATIENTS} (?:why|what|how)\b"
    rf"|\breal (?:results|reviews|stories|smiles|words) (?:from|by|of) (?:a )?(?:\w+ )?{_PATIENTS}\b"
    r"|\btestimonial ?tuesday\b|\breview of the (?:week|month|day)\b|\b(?:google|yelp|facebook"
    r"|healthgrades|zocdoc|realself|5[- ]star|five[- ]star|patient|recent|latest|this|great|amazing"
    r"|wonderful|beautiful|lovely|new|kind|sweet) reviews?(?: of the \w+| from \w+| by \w+| we (?:got"
    r"|received))?(?=\s?:| like (?:this|these)|[\"'](?=\w))|\b(?:love|loved|loving|blushing|grateful"
    r"|humbled|honored|thankful|appreciate|made our (?:day|week)) (?:\w+ ){0,4}?(?:reviews?|feedback"
    r"|kind words|5 stars?|five stars?)(?: \w+){0,3}?(?=\s?:| like (?:this|these)\b)|\b(?:rated"
    rf"|voted) (?:\w+ ){{0,3}}?(?:5|five|4\.\d)[- ]?stars? (?:by|on|from) (?:\w+ )?(?:{_PATIENTS}|google"
    r"|yelp|healthgrades|zocdoc)|\b[45](?:\.\d)?[- ](?:star|stars)\b (?:\w+ ){0,2}?(?:on|from"
    r"|by) (?:over |more than )?(?:[\d,]+ )?(?:\w+ )?(?:google|yelp|facebook|healthgrades|zocdoc"
    r"|patients?|reviews?|happy)|\b[\d,]+\+? (?:five|5)[- ]star (?:google |yelp )?(?:reviews?|ratings?)\b"
    rf"|\b(?:our|my) (?:[\w-]+ )?{_PATIENTS} (?:\w+ )?(?:(?:say|says|said|put|puts) it (?:best|better"
    rf"|all)|(?:rate"
    r"|rated|call|called|voted) us (?:the |a |their |at |an? )?(?:\w+ )?(?:\d|best|kindest|favou?rite"
    r"|five|most"
    r"|nicest|top)|keep telling us|tell us the same)\b|\b(?:patients|clients|families) (?:rate|call|vote) us"
    r" (?:the |their )?(?:\w+est|\d|five|most|favou?rite)\b|\brated \d\.\d (?:stars )?by (?:the|our)"
    r" (?:people|\w+"
    r" people|neighbors)\b"
    r"|\b(?:words|note|card|letter|message|text|email) (?:we got |came |just in )?from (?:a|an|one of our)"
    rf" (?:[\w-]+ )?{_PATIENTS}(?=\s?:)|\bthank[- ]you (?:card|note|letter)\b[^.!?:\n]{{0,40}}\b(?:says"
    rf"|said|reads"
    r"|read)(?=\s?:)"
    r"|#(?:testimonial\w*|patient(?:review|love|feedback|testimonial)s?|happypatients?|happyclients?"
    r"|realpatients?|realresults|5starreviews?|fivestarreviews?)\b"
)
_ANNOUNCES = listed(
    "testimonial testimonials patient patients client clients review reviews word say says people"
    " rating ratings star stars mom moms mother mothers parent parents family families brides mamas"
    " survivors testimonialtuesday feedback words patientreview patientreviews patientlove"
    " patientfeedback patienttestimonial patienttestimonials happypatient happypatients happyclient"
    " happyclients realpatient realpatients realresults starreviews fivestarreviews"
)
_ASKING = lazily(
    r"\b(?:leave|write|post|give|submit|send|share your|add|drop|want your|ask(?:ing)? for|policy on"
    r"|rules (?:on|for|about)|never (?:use|post|buy)|no)\b[^.!?\n]{0,40}$"
)
_MARKS = ("⭐", "★", "🌟", "5/5", "out of")
_STARS = lazily(r"(?:[⭐★🌟]\ufe0f?\s?){3,}|\b5/5(?: stars?)?\b|\b(?:five|5) out of (?:five|5)\b")
_QUOTE = lazily(r"\"([^\"\n]{8,600})\"|(?<![\w])'((?:[^'\n]|'(?=\w)){12,600})'(?!\w)")
_SELF = lazily(r"\b(?:i|i'm|i've|i'd|me|my|we|our|us)\b")
_PRAISE = lazily(
    r"\b(?:until i (?:came|met|found|tried)|came here|terrified|bring my|best (?:decision|choice|thing"
    r"|\w+ (?:ever|i've))|like family|years younger|younger|vanished|disappeared|skeptical|angels?"
    r"|treated (?:me|us)|didn't (?:even )?hurt|cured|healed|fixed|gave me|helped me|thanks to|better since"
    r"|never (?:looked|felt)|blessed|worth every|changed my life|saved (?:my|our|me|his|her)"
    r"|gave (?:him|her|us) |calmest|kindest|life[- ]changing|(?:highly |would |can't )?recommend\w*|the"
    r" best|amazing|wonderful|incredible"
    r"|fantastic|excellent|grateful|thank(?:s|ful| you| god)?|love (?:my|this|the|these|how|them)|loved"
    r"|pain[- ]free|no (?:more )?pain|painless|gone|finally|never (?:felt|looked|been)|feel(?:s)? (?:like"
    r"|so|amazing|great|better|\d+ years|myself|new|young\w*)|felt (?:at home|safe|heard|seen|cared|like)"
    r"|my confidence|confidence back|life back|lost \d+|look(?:s)? (?:so|\d+|amazing|natural|younger"
    r"|great)|caring|compassionate|listened|gentle|friendly|professional|knowledgeable|took (?:the )?time"
    r"|made me feel|so (?:kind|happy|nice|easy)|happier|happy with|glow\w*|miracle|off (?:insulin|my meds"
    r"|medication)|in (?:six|two|three|four|\d+) (?:weeks|months|days)|like new|no longer"
    r"|can (?:now )?(?:walk|run|hear|see|sleep|eat|hold|play)|sleep through|wish i had|should have done"
    r"|worth (?:it|every)|smil\w+)\b"
)
_THANKED = lazily(r"\W*(?:they|you|she|he) \w+ed\b|\W*(?:they|you) (?:caught|gave|saw|took|made|never)\b")
"""How a patient tells what was done for them."""
_CARED = lazily(
    r"\b(?:dr\.? [a-z]\w*|doctors?|dentist|surgeon|nurses?|hygienist|staff|team|clinic|office|practice"
    r"|hospital|place|treatment|procedure|surgery|therapy|implants?|veneers?|botox|filler|smile|teeth|skin"
    r"|knee|back|hip|pain|migraines?|acne|braces|lasik|weight|shots?|insulin|baby|delivery|birth|care|they"
    r"|example)\b"
)
_BY_PATIENT = lazily(
    r"\W{0,6}(?:(?:says|said|wrote|writes|raves|shares|shared|told us|explains) )?(?:one of our |our "
    rf"|a |an |another |one )?(?:[\w-]+ ){{0,4}}?(?:{_PATIENTS}|reviewer|google review|yelp review"
    r"|verified|\d{2},? (?:after|botox|knee|lasik)|(?:botox|filler|lasik|implant|knee|weight[- ]loss"
    r"|surgery) \w+)\b|\W{0,6}(?:shared|posted|told to us|used|printed|reposted|submitted|sent in) (?:here "
    r"|to us )?(?:(?:by|from) (?:a|an|one of our) (?:[\w-]+ ){0,4}?(?:graduate|grad|alum|survivor|recipient"
    r"|new (?:mom|dad))|with (?:(?:her|his|their|written|signed|full|kind|the) ){0,3}(?:permission|consent"
    r"|authorization|release))\b"
)
_PATIENT_BEFORE = lazily(
    r"\bshared with (?:\w+ )?permission\s?:\s?$"
    rf"|\b(?:{_PATIENTS}|reviewer|one (?=(?:wrote|said|told|called))|graduate of our (?:\w+"
    rf" )?program)(?:,? [\w.]+){{0,3}}?(?:'s words)?,? ?(?:says|said|wrote|writes"
    r"|told (?:us|me|our \w+)|called|describes|described|shared|raves|put it|adds?|recalls)?(?: that| us|"
    r" we| our"
    r"| \w+ nurse){0,3}\s?[:,]?\s?$"
)
_BY_NAME = lazily(
    r"\s{0,2}[-–—~]{1,2}\s?([A-Z][\w'.-]*)(?: [A-Z][\w'.-]*){0,2}(?=[\s,.!|#(]|$)(?P<rest>[^\n]{0,40})"
)
_SAYS_NAME = lazily(
    r",?\s?(?:says|said|shares|shared|wrote|writes|adds) [A-Z][a-z]+(?: [A-Z][\w.]*)?(?=\s(?:from|of|in"
    r"|about|after|who)\b|\s?[.,!(]|\s*$)"
)
_SIGNED = lazily(r"(?:[-–—~]{1,2}\s?)[A-Z][a-z]+(?P<initial> [A-Z]\.?)?(?:, \d\d)?\s*$")
_BY_OTHERS = lazily(
    r"\b(?:dr|dr\.|doctor|prof\w*|nurse|rn|md|m\.d|do|np|pa-c|phd|ceo|cmo|cno|president|director|chief"
    r"|mayor|senator|governor|minister|secretary|researchers?|scientists?|author|official|spokes\w+|union"
    r"|surgeon|physician|pharmacist|therapist|dietitian|midwife|hygienist|resident|intern|student|employee"
    r"|staff|volunteer|donor|founder|team member|colleague|expert|coach|leader|chair\w*|dean"
    r"|epidemiologist|survey|poll|headline|study|poet|proverb|buddha|nightingale|gandhi|einstein)\b"
)
"""Who is no patient, however they praise."""
_BANNED = Clinic(rules=Rules(testimonials=Severity.BLOCK))


@check(
    code="TST001",
    name="testimonial",
    severity=Severity.REVIEW,
    message="Patients' praise needs a signed authorization, and some boards forbid it. Tell facts instead.",
    cite="45 CFR 164.508(a)(3); 16 CFR 255.2; state medical boards' advertising rules",
    floor=Severity.REVIEW,
    cues=(
        *("testimonial", "patient", "client", "review", "word", "to say", "star", "⭐", "★", "🌟", '"', "'"),
        *("5/5", "out of", "mom", "mama", "parents", "brides", "famil", "-", "–", "—", "~"),
    ),
    flags=(
        '«"I can finally hold my grandson again!"» says one of our patients.',
        "«What our patients are saying» about the new clinic.",
        "«⭐⭐⭐⭐⭐» Best dentist I have ever had.",
        "«Don't take our word» for it, «hear from our patients».",
        "«Another happy patient»!",
        '«"Dr. Sample changed my life and the staff is amazing."» - Dana T.',
        "«Google review of the week»: so kind, all of them!",
        Example("«Real patients, real results».", Severity.BLOCK, clinic=_BANNED),
        "«I was terrified until I came here. »- Stephanie W.",
        "«'My skin glows again and my dentist is a magician'», says Ron from Peoria.",
        'A mother wrote: «"The best nurses in town!"»',
        '«"My knees work."» - patient, 61',
        '«"The best clinic, a wonderful place!"» - Ron',
        '«"They saved my life."» Call us.',
        "«My doctor is so gentle. »- Ron",
        "«Gentle staff, a painless visit. »- Ron W.",
        '«"I feel great"» - Ron',
        '«"My doctor is in"» - Ron',
        '«"I feel great and my knee works"», says Ron.',
        "«Our moms say it best»: the nurses were there.",
    ),
    passes=(
        'Dr. Robin Placeholder on radon: "It causes lung cancer, and I test my own home."',
        '"I love this hospital, the team is amazing," says Sam Specimen, RN.',
        "Leave us a Google review: we read them all.",
        "Happy patients start with happy nurses.",
        "Our hospital earned a five-star rating from Medicare.",
        "Our families rate parking poorly.",
        '"We will rebuild the clinic," the mayor said, and everybody clapped.',
        "We never use testimonials.",
        '"I had no idea that it was a stroke": know the signs.',
        Example("Another happy patient! Thank you.", kind=Kind.REPLY),
        '"I saw my share of storms" - Ron',
        '"The best soup" - Ron',
        'Our mayor: "My doctor saved my life."',
        '"They saved my life": http://news.example.com/rescue',
        '"The hospital saved lives."',
        '"I love soup."',
        "I run with my dog - Ron",
        'I love my doctor. "Be well, friends" - Ron',
        "I feel great - Ron",
        "My doctor moved - Ron",
        "Gentle staff - Ron",
        "Sunny day - Ron W.",
        '"I feel great now."',
        '"My doctor is in today."',
        '"The clinic is amazing."',
    ),
)
def testimonial(reading: Reading) -> Iterator[Span]:
    """Words that announce praise, rows of stars, and quotes that patients are said to have said."""
    if reading.reply:
        return
    for where in (*_announced(reading), *_quoted(reading)):
        yield reading.span(where, severity=reading.clinic.rules.testimonials)


def _announced(reading: Reading) -> Iterator[tuple[int, int]]:
    """Words that say that praise follows, and rows of stars."""
    lower = reading.lower
    patterns = [] if _ANNOUNCES.isdisjoint(words(lower)) else [_WORDS]
    if any(mark in lower for mark in _MARKS):
        patterns.append(_STARS)
    for pattern in patterns:
        for praise in pattern.finditer(lower):
            if not _ASKING.search(lower, max(0, praise.start() - 80), praise.start()):
                yield praise.start(), praise.start() + len(praise[0].rstrip())


def _quoted(reading: Reading) -> Iterator[tuple[int, int]]:
    """Praise that patients are said to have said, in quote marks or above a name."""
    if name := _signed(reading):
        yield 0, name.start()
    for quote in _QUOTE.finditer(reading.lower):
        if _praises(reading, quote):
            yield quote.span()


def _signed(reading: Reading) -> re.Match[str] | None:
    """A name under words of praise that stand without quote marks."""
    name = _SIGNED.search(reading.text)
    if name is None or _QUOTE.search(reading.lower):
        return None
    parts = [part.search(reading.lower) for part in (_SELF, _PRAISE, _CARED)]
    return name if sum(map(bool, parts)) >= (2 if name["initial"] else 3) else None


def _praises(reading: Reading, quote: re.Match[str]) -> bool:
    """Whether a patient says it, or somebody who sounds like one."""
    lower, said = reading.lower, quote[1] or quote[2]
    before, behind = lower[max(0, quote.start() - 60) : quote.start()], lower[quote.end() : quote.end() + 60]
    if _BY_OTHERS.search(behind) or _BY_OTHERS.search(before):
        return False
    self, praise, cared = _SELF.search(said), _PRAISE.search(said), _CARED.search(said)
    if _BY_PATIENT.match(behind) or _PATIENT_BEFORE.search(before):
        return bool(self or praise or (_THANKED.match(said) and "?" not in said))
    if _BY_NAME.match(reading.text, quote.end()) or _SAYS_NAME.match(reading.text, quote.end()):
        return bool((self and (praise or cared)) or (praise and cared))
    return bool(self and praise and cared) and not reading.links
