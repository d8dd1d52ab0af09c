"""Replies that say somebody is a patient.

Whether somebody is, or is not, a patient is protected in itself, whatever they wrote first. Practices have
paid for answering a review with a visit, a bill or a name (HHS and Elite Dental 2019, New Vision Dental 2022,
Manasa Health Center 2023).
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_NEUTRAL = (
    "Thank you for writing. Privacy rules do not let us speak about anybody's care here; "
    "please call our office, we would like to listen."
)
_CARE = (
    r"(?:visit|appointment|treatment|procedure|surgery|results?|exam|care|chart|records?|file"
    r"|prescription|bill|co-?pay"
    r"|insurance|deductible|diagnosis|labs?|wait|stay|consultation|x-?rays?|cleaning|therapy"
    r"|medications?|symptoms?|session"
    r"|crown|filling|root canal|extraction|braces|injection|test|delivery|account|balance)"
)
_BODY = (
    r"(?:knees?|back|hips?|shoulder|ankle|neck|tooth|teeth|smile|skin|vision|eyes?|hearing|heart|pain|rash"
    r"|recovery|pregnancy|baby|blood pressure|migraines?|anxiety|allergies)"
)
_KIN = (
    r"(?:son|daughter|child|kids?|baby|mom|mum|mother|dad|father|husband|wife|partner"
    r"|grand(?:son|daughter|child"
    r"|mother|father|ma|pa)|little (?:one|guy|girl|boy)|boy|girl|brother|sister)"
)
_CONFIRMS = re.compile(
    "|".join(
        (
            (
                rf"\b(?P<thing>(?:(?:at|during|after|about|for|to|of|on|from|reviewed|checked|with) )?"
                rf"your (?:\w+ ){{0,2}}?{_CARE})\b"
            ),
            (
                r"\b(?:when|since|after|before|because|that) you (?:came|were|visited|saw|left|arrived"
                r"|called|met|had|walked|checked)"
                r"(?: (?:in|here|us|out|seen|treated|late))?\b"
            ),
            (
                r"\byou (?:were|are|have been|had been) (?:\w+ ){0,2}?(?:seen|treated|a (?:no-show"
                r"|patient|client)|our (?:patient|client)"
                r"|admitted|examined|diagnosed|prescribed|discharged|offered|told|given|billed"
                r"|a no show|late)\b(?! (?:person|soul|reader))"
                r"(?: (?:on time )?and (?:refused|declined|left|missed)[^.,!?\n]{0,40})?"
            ),
            (
                r"\byou (?:still )?(?:refused|declined|missed|cancell?ed|no-showed|never paid|owed?"
                r"|did not (?:pay"
                r"|show|follow)|didn't (?:pay|show"
                r"|follow)|failed to)\b(?: \w+){0,3}"
            ),
            (
                r"\bwe(?: do|'ve)? (?:have|got|found|see) (?:you|your (?:name|information)) (?:on file"
                r"|in our (?:system|records?|files?|books))\b|\byou(?:'re| are) (?:on file|in our system)\b"
            ),
            (
                r"\bwe (?:could|can|were able to) (?:help|fix|treat|ease|take care of)(?: you)?(?: with)?"
                rf" (?:the|your) (?:\w+ )?{_BODY}\b|\bwe (?:could|were able to) help you\b"
            ),
            (
                r"\byou(?:'re| are| were|'ve been| have been) (?:such )?(?:an?|our|one of our) (?:\w+ ){0,2}?"
                r"(?:patient|client)s?\b(?! (?:person|soul|reader|man|woman))"
                r"|\byou(?:'ve| have) been (?:with us|coming (?:here|to us)|seeing (?:us|dr\.? \w+))\b"
            ),
            (
                rf"\byou (?:did|handled|are doing|were|made) (?:\w+ ){{1,4}}?(?:in|at|during"
                rf"|with|after|through)"
                rf" (?:your |the |that )?(?:\w+ )?{_CARE}\b"
                r"|\byou(?:'re| are) (?:\w+ )?(?:healing|recovering|feeling better"
                r"|doing better|on the mend|pain-free)\b"
            ),
            (
                rf"\byour (?:new |left |right )?{_BODY} (?:is|are|feels?|looks?|healed|turned out"
                rf"|came out|has|have)\b"
            ),
            (
                rf"\byour {_KIN} (?:is|was|did|does|has|had|handled|got|came|loved|made|rang)"
                r"(?! (?:always )?(?:welcome|important))\b(?: such a \w+| \w+)?"
                rf"|\b(?:caring for|treating|seeing|taking care of|helping|treated|saw"
                rf"|cared for) your {_KIN}\b"
            ),
            r"\bas (?:our|a|your|one of our|a valued|a former|an established) (?:\w+ )?patient\b",
            (
                r"\b(?:we|i) (?:have|find|found|can find|could find|see) no (?:record|trace)s? (?:of"
                r"|that|for)\b(?: you(?:r \w+)?)?"
                r"|\b(?:you are|you're|you were|you have) (?:not|never)(?: been)? (?:a"
                r"|our) patient(?: (?:here|of ours))?\b"
            ),
            (
                r"\b(?:we|i|dr\.? \w+|our (?:\w+ )?(?:doctor|nurse|dentist|team"
                r"|provider)s?) (?:\w+ )?(?:treated|saw|examined|prescribed"
                r"|diagnosed|operated on|told|billed|gave|cared for) you\b"
            ),
            (
                r"\b(?:treating|seeing|caring for|examining|having) you (?:at|in|as|for|again|here|on)\b"
                r"|\b(?:pleasure|joy|honou?r|great|glad) (?:\w+ ){0,3}?(?:to )?(?:treat(?:ing)?"
                r"|see(?:ing)?|car(?:e|ing) for) you\b"
            ),
            (
                r"\b(?:thank you|thanks) for (?:visiting|coming in|being (?:a|our) (?:\w+ )?patient"
                r"|trusting us with|choosing (?:us|our))"
                r"(?: (?:clinic|practice|office|your \w+))?"
            ),
        )
    )
)
_ANSWERS = re.compile(
    r"\byour (?:[\w-]+ ){0,3}?(?:review|rating|stars)\b(?! (?:us|on|help))"
    r"|\b(?:we're|we are|i'm|i am|so|very|truly) sorry (?:to hear )?(?:that |about |for )?(?:your|you)\b"
    r"|\bno records? (?:of you|that you|for you)\b"
)
_OPEN = re.compile(
    r"\b(?:whether|if|anyone|anybody|someone|any|can(?:'t|not) (?:discuss|confirm|share"
    r"|comment))\b[^.!?\n]{0,60}$"
    r"|(?:\bnot|n't|\bcannot|\bunable to|\bfrom)\b[^.!?\n]{0,30}"
    r"\b(?:discuss|confirm|comment|speak|talk|shar)\w*\b[^.!?\n]{0,60}$"
)


@check(
    code="REP001",
    name="confirmed-patient",
    severity=Severity.BLOCK,
    message="Do not say whether somebody is a patient, even if they did. Use the neutral reply.",
    cite="45 CFR 164.502(a), 160.103",
    floor=Severity.BLOCK,
    flags=(
        Example("Thank you! It was a «pleasure seeing you» again.", kind=Kind.REPLY),
        Example("We are sorry «about your visit» last week.", kind=Kind.REPLY),
        Example("«We have no record of you», please call us.", kind=Kind.REPLY),
        Example("Hello! Yes, «we have you on file».", kind=Kind.REPLY),
        Example("Glad «we could help with your knee».", kind=Kind.REPLY),
        Example("«You are a wonderful patient», and «you've been with us» for years.", kind=Kind.REPLY),
        Example("«You did great in therapy»!", kind=Kind.REPLY),
        Example("«Your daughter was such a trooper».", kind=Kind.REPLY),
        Example("We loved «caring for your mom», and «your back feels» better!", kind=Kind.REPLY),
        "We're sorry you waited. «When you came in» we were short of staff.",
        "Your one-star review leaves out that «you missed three appointments».",
    ),
    passes=(
        Example("Thanks for the five stars! Our front desk team is smiling.", kind=Kind.REPLY),
        Example("We take feedback seriously. Please call our office at 312-555-0100.", kind=Kind.REPLY),
        Example("We cannot discuss whether anybody had a visit here.", kind=Kind.REPLY),
        Example("Privacy law keeps us from discussing your care in public.", kind=Kind.REPLY),
        Example("Thank you for sharing your experience, please call us.", kind=Kind.REPLY),
        Example("You are a patient person, and your family is welcome here.", kind=Kind.REPLY),
        Example("We have your back, and we would love to help.", kind=Kind.REPLY),
        "Bring your insurance card to your appointment.",
        "Your review helps others find us. Tell us about your visit!",
        "Questions about your bill? Our front desk can help.",
    ),
)
def confirmed_patient(reading: Reading) -> Iterator[Span]:
    """Visits, bills, records and thanks for coming, in a reply or in a text that reads as one."""
    if not (reading.reply or _ANSWERS.search(reading.lower)):
        return
    for words in _CONFIRMS.finditer(reading.lower):
        start, end = words.span()
        if words["thing"] and not (reading.reply or "sorry" in reading.sentence(start)):
            continue  # "after your visit" is everyday language where nobody is answered
        if not _OPEN.search(reading.lower[max(0, start - 80) : start]):
            yield reading.span((start, end), suggestion=_NEUTRAL)
