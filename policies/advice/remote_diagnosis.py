"""A diagnosis of somebody nobody has examined.

"That rash is shingles" under a stranger's photo is medicine without an examination. If it is wrong, the
clinic has sent the reader home; if it is right, it has made public what they have.
"""

import re
from collections.abc import Iterator

from policies.advice.symptoms import CONDITION, ailing
from policies.advice.telling import asked, informed
from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity
from policies.vocabulary import words

_SURELY = (
    "(?:definitely|probably|likely|clearly|almost certainly|almost surely|most likely|obviously|surely"
    "|certainly|for sure"
    "|just|only|totally|absolutely|honestly|nothing but|nothing more than|simply|undoubtedly|100%"
    "|pretty sure|classic)"
)
_SIGN = (
    "(?:rash(?:es)?|moles?|lumps?|spots?|coughs?|bumps?|bites?|discharge|sores?|headaches?|pains?"
    "|tightness|swelling|itch(?:ing)?"
    "|cramps?|bruises?|blisters?|patch(?:es)?|dizziness|spells?|fatigue|numbness|tingling|fever|symptoms?"
    "|toes?|toenails?|knees?"
    "|ankles?|throat|tongue|eyes?|ears?|wounds?|scalp|skin|x-?rays?|scans?|mri|ekg|ecg|labs?|bloodwork"
    "|blood work|results?"
    r"|numbers?|levels?|a1c|tsh|readings?|photos?|pictures?|pics?|images?|burning|twinges?|aches?)"
)
_SEASON = (
    r"(?! (?:season|shots?|vaccin\w+|test\w*|clinics?|awareness|month|screening|risk|prevention|care"
    r"|history|groups?|specialists?))\b"
)
_NAMED = lazily(
    "|".join(
        (
            (
                r"\b(?:sounds?|looks?|seems?|feels?) (?:a lot |very much |to me |exactly |just "
                "|suspiciously )?like (?:you|he|she|your"
                r" (?:\w+ )?(?:has|have|son|daughter|kid|baby|mom|dad|child))?(?:'ve| have| has"
                f"|'s)?(?: got)?(?: (?:{_SURELY}|a|an|the|some|another"
                "|case of|bit of|touch of|textbook|mild|bad|you have|it's|it is"
                f"|early))* ?{CONDITION}{_SEASON}"
            ),
            (
                r"\b(?:it|this|that)(?:'s| is| sounds| looks| seems) (?:very |so |totally "
                f"|super )?(?:consistent with|typical of|classic for) {CONDITION}{_SEASON}"
            ),
            (
                rf"\byou (?:{_SURELY} |must |must )+(?:have|have got|got|had) (?:(?:a|an|the|some|case of"
                "|touch of|mild|early|undiagnosed)"
                rf" )*{CONDITION}{_SEASON}"
            ),
            (
                rf"\byou have (?:(?:a|an|the|some) )*{CONDITION}{_SEASON}(?:, not (?:(?:a|an|the) )*[\w-]+"
                "|[.,!] (?:trust me|no question|no doubt|i promise|i've seen))"
            ),
            (
                r"\byour (?:blood )?(?:pressure|sugar|cholesterol|heart rate|pulse|weight|a1c|psa|tsh"
                r"|ferritin|bmi|oxygen) (?:of|at|is) [\d./%]+,? (?:is |looks |it's |that's )?(?:nothing"
                r"|fine|normal|ok|okay|perfect|harmless|no big deal|bad|dangerous)\b"
            ),
            rf"\byou've (?:{_SURELY} )?got (?:(?:a|an|the|some|mild|early) )*{CONDITION}{_SEASON}",
            rf"\byou (?:do not|don't) (?:{_SURELY} |actually |really )?have {CONDITION}{_SEASON}",
            (
                rf"\b(?:that|this|your|those|these) (?:[\w'-]+ )?{_SIGN}(?: (?!is\b"
                r"|are\b)[\w'-]+){0,6}? (?:is|are|looks? like|sounds? like) "
                f"(?:{_SURELY} )*(?:(?:a|an|the|from|due to|caused by|typical|textbook|old|mild"
                f"|case of) )*{CONDITION}{_SEASON}"
            ),
            (
                rf"\b(?:that|this|your|those|these) (?:[\w'-]+ )?{_SIGN}(?: (?!is\b"
                r"|are\b)[\w'-]+){0,4}? (?:isn't|is not|aren't|are not"
                rf"|can't be|cannot be) (?:(?:a|an|the) )?{CONDITION}{_SEASON}"
            ),
            (
                rf"\b(?:it's|it is|that's|that is|this is|you're|they're|those are) (?:{_SURELY} )+(?:(?:a"
                "|an|the|your|some|mild|old|case of|all"
                rf"|having|from) )*{CONDITION}{_SEASON}"
            ),
            (
                r"\bthat's (?:a |an )?(?:(?:classic|textbook|typical) )(?:(?:case|sign"
                f"|picture) of )?{CONDITION}{_SEASON}"
            ),
            (
                r"\b(?:that's|this is|you have|you've got) (?:a |an )?(?:classic|textbook|typical"
                "|pretty clear) (?:(?:case|sign|picture|presentation)"
                rf" (?:of|for) )?{CONDITION}{_SEASON}"
            ),
            (
                r"\b(?:i'd bet|i bet|i'd say|i would say|i'm (?:\d+ ?% |pretty |almost |fairly |quite "
                "|so )?(?:sure|certain|positive)|my guess is|i suspect|i think|pretty sure"
                "|almost certainly)"
                " (?:that )?(?:you (?:have|'ve got)|you've got|it's|it is|that's|that is|this is"
                r"|your \w+ has|he has|she has) (?:(?:a|an|the|some|just|mild|early) )*"
                rf"{CONDITION}{_SEASON}"
            ),
            (
                rf"\b(?:that's|it's|this is|that is) not (?:(?:a|an|the) )?{CONDITION},? (?:but |honey "
                f"|just )?(?:it's|that's|it is|just|only) (?:(?:{_SURELY}|a|an|the|your|some|plain old"
                f"|good old) )*{CONDITION}{_SEASON}"
            ),
            (
                r"(?<!if )(?<!when )\byour (?:\d+[- ]year[- ]old |little |baby )?(?:child|son|daughter|kid"
                "|kiddo|baby|toddler|husband|wife|mom|dad|partner|teen) (?:does not|doesn't|definitely"
                f"|probably|clearly|just) (?:have |has |got )?(?:(?:a|an|the|just) )*{CONDITION}{_SEASON}"
            ),
            (
                r"\b(?:you're|you are) (?:dealing with|having|looking at) (?:(?:a|an|the|some|classic"
                f"|textbook|typical|mild|case of|plain) )+{CONDITION}{_SEASON}"
            ),
            (
                r"\b(?:you're|you are) (?:having|coming down with|going through|showing signs of"
                f"|dealing with|in) (?:(?:a|an|the|early|full) )*{CONDITION}{_SEASON}"
            ),
        )
    )
)
"""What somebody has, by its name."""
_SEEN = lazily(
    "|".join(
        (
            (
                rf"\b(?:your|that) (?:[\w'-]+ )?{_SIGN}(?: \w+)? (?:is|are|looks?|seems?"
                f"|sounds?) (?:{_SURELY} "
                "|perfectly |completely |all |totally |super )*"
                "(?:fine|normal|benign|harmless|nothing|concerning|worrisome|cancerous|malignant|infected"
                "|broken|abnormal|viral|bacterial"
                r"|ok|okay)(?: to me)?\b"
            ),
            (
                r"\b(?:from|based on|judging (?:by|from)|going by) (?:what you(?:'re|'ve)? (?:describ\w+"
                "|said|wrote|posted|shared|sent|told)|your"
                " (?:photos?|pics?|pictures?|description|post|comment|story|symptoms|labs?|message|video"
                "|selfie)|(?:that|this|the) (?:photos?|pics?|pictures?))"
                r",? (?:(?!our\b|nurse|doctor)[\w']+ ){0,3}?(?:you|it's|it|that's|this|i'd say|i would say"
                r"|i think|i'd bet|i'd guess|she|he)\b"
            ),
            (
                r"\b(?:i|we)(?:'d| would|'m going to| can) diagnose (?:you|that|this|him|her)\b"
                r"|\bmy (?:curbside |quick |unofficial )?diagnosis(?:: | is )[\w'-]+"
            ),
            (
                r"\b(?:i|we) can (?:already |actually )?(?:tell|see) (?:from|by|in) (?:your|that|this"
                r"|the) (?:\w+ )?(?:photo|pic|picture|selfie|post|video|comment"
                r"|skin|eyes|tongue|smile|description)\b"
            ),
            (
                r"\b(?:i|we)(?:'ve| have)? (?:just )?(?:looked|taken a look) at your (?:\w+ )?(?:photos?"
                r"|pictures?|pics?|labs?|results?|x-?rays?|scans?|selfies?|videos?)\b"
            ),
            (
                rf"\byour (?:[\w'-]+ )?(?:{_SIGN}|tsh|level|bmi|pressure|ferritin|glucose|psa"
                r"|number)(?: of [\d.,/]+)? (?:means|shows|says|tells me|confirms"
                "|suggests) (?:that )?(?:you(?:'re| are| have|'ve got)|it's) "
            ),
            (
                r"\byour (?:\w+ )?(?:symptoms|signs|labs|numbers|levels|photos?|pics?|story"
                r"|description)(?: \w+)? (?:scream|screams|point to|points to|are classic|are textbook"
                r"|match|matches|fit|fits|say|says|spell|spells|add up to) (?!your|the|our|what|how)\w+"
            ),
        )
    )
)
"""What somebody looked at, and what it shows."""
_POINTED = frozenset(
    (
        *(
            "like",
            "consistent",
            "typical",
            "classic",
            "you",
            "you've",
            "you're",
            "that",
            "that's",
            "this",
            "your",
            "those",
        ),
        *(
            "these",
            "it's",
            "it",
            "they're",
            "i'd",
            "bet",
            "i'm",
            "guess",
            "suspect",
            "think",
            "sure",
            "certainly",
        ),
    )
)
_SHOWN = frozenset(
    (
        "your",
        "diagnose",
        "diagnosis",
        "what",
        "tell",
        "see",
        "photo",
        "photos",
        "pic",
        "pics",
        "picture",
        "pictures",
    )
)
_ANSWERED = lazily(
    r"^(?:reply(?: to @?[\w.]+)?:|re:|@[\w.]+[,:]?|hi [a-z]+[,!]"
    r"|hey [a-z]+[,!]) [^.!?\n]{0,40}?\b(?P<said>(?:it's|it is|that's|this is|you have|sounds like"
    f"|looks like) (?:(?:a|an|the|just|probably) )*{CONDITION}{_SEASON})"
)
"""A diagnosis in answer to somebody."""
_OPEN = lazily(
    r"\b(?:if|when|even if|whether|unless|who|why|think|thinks|thought|feel like|assume|assumed|say|says"
    "|said|told|because|once|know|knew"
    "|wonder|wondering|mean|means|until|imagine|pretend|suppose|in case|and|or|though|although|so|since"
    "|while|make sure|be sure|learn|find out"
    r"|not sure|not every|isn't|chances?|myth|not)(?: that)?(?: (?:[\w']+)){0,2}[ ,]*$"
)


@check(
    code="ADV002",
    name="remote-diagnosis",
    severity=Severity.REVIEW,
    message="Do not diagnose anybody in public. Say what the signs can mean, and where to be seen.",
    cite="FSMB, Social Media and Electronic Communications (2019); AMA Code of Medical Ethics, Opinion 2.3.2",
    floor=Severity.REVIEW,
    flags=(
        "«Sounds like you have a classic case of vertigo», try turning your head.",
        "«That rash is definitely shingles», it follows a stripe.",
        "«From what you describe, it's» nothing rare.",
        "@example_user «it's probably just a pulled muscle»!",
        "«Looks like pink eye» to me.",
        "«Your mole looks harmless».",
        "«You definitely have strep throat», stay home.",
        "«I can tell by your photo» that it is infected.",
        "«You don't have asthma», relax.",
        "«That cough of yours is bronchitis».",
        "«You're having a panic attack», just breathe.",
        "Pretty sure «that's a classic migraine».",
        "«My guess is you have gout».",
        "Reply to @example_mom: «it's hand foot and mouth».",
        "«Your blood pressure of 160/95 is nothing» at your age.",
        "«You have fibromyalgia, not arthritis».",
        "«Your symptoms scream thyroid».",
        "«That's not a heart attack, it's reflux».",
        "«I looked at your labs», it is nothing.",
        "«Your child doesn't have autism», boys talk later.",
        "«I'm 99% sure it's ringworm».",
    ),
    passes=(
        "If you have had chickenpox, you can get shingles.",
        "Is it a cold, the flu or COVID? Here is how they differ.",
        "It's not just stress: burnout among nurses is real.",
        "Looks like flu season is here. Get your shot.",
        "Think it's just a cold? Get tested before you visit.",
        "You may have diabetes and not know it. Ask us for a test.",
        "Your results are ready in the portal.",
        "Myth: that rash is just eczema. Fact: only an exam can tell.",
        "When you don't have asthma, cold air still feels harsh.",
        "This infection is spread by ticks.",
        "The CDC says it's most likely norovirus on the cruise ship.",
        "Sounds like a plan! See you at the health fair.",
        "Sounds like asthma, feels like asthma, but is it?",
        "If your child doesn't have asthma, a cough may be a cold.",
        "It's not the flu that closed our lobby.",
        "Your symptoms are real, and you deserve to be heard.",
    ),
)
def remote_diagnosis(reading: Reading) -> Iterator[Span]:
    """What you have, what that is, what your photo shows: as a statement, and to somebody."""
    for diagnosis in _found(reading):
        start = diagnosis.start()
        if not (
            _OPEN.search(reading.lower[max(0, start - 40) : start])
            or asked(reading, start)
            or informed(reading, start)
            or reading.mythical(start)
        ):
            yield reading.span(diagnosis)
    answer = _ANSWERED.match(reading.lower)
    if answer and not asked(reading, answer.start("said")):
        yield reading.span(answer, "said")


def _found(reading: Reading) -> Iterator[re.Match[str]]:
    said = words(reading.lower)
    if not _POINTED.isdisjoint(said) and ailing(reading.lower):
        yield from _NAMED.finditer(reading.lower)
    if not _SHOWN.isdisjoint(said):
        yield from _SEEN.finditer(reading.lower)
