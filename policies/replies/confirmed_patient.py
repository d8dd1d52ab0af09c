"""Replies that say somebody is a patient.

Whether somebody is, or is not, a patient is protected in itself, whatever they wrote first. Practices have
paid for answering a review with a visit, a bill or a name (HHS and Elite Dental 2019, New Vision Dental 2022,
Manasa Health Center 2023).
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.replies.answering import NEUTRAL, answers, open_ended, reviewed, supposed
from policies.severity import Severity

_DONE = (
    r"(?:surger(?:y|ies)|operation|procedure|treatments?|root canal|crowns?|fillings?|extraction|implants?"
    r"|veneers?|braces|aligners|dentures?|bridge|retainers?|whitening|cleaning|x-?rays?|mri|(?:ct )?scan"
    r"|ultrasound|biopsy|labs?|lab (?:work|results?|tests?)|test results?|blood ?work|colonoscopy"
    r"|mammogram|botox|fillers?|lip flip|injections?|shots?|vaccin\w+|jab|epidural|c-section|delivery"
    r"|stent|bypass|(?:knee|hip|shoulder) replacement|cataracts?|lasik|augmentation|tummy tuck|facelift"
    r"|nose job|liposuction|peel|laser|chemo(?:therapy)?|radiation|dialysis|infusions?|transplant|ivf"
    r"|adjustments?|prescriptions?|refills?|medications?|meds|diagnosis|symptoms?|referrals?|exam"
    r"|consultation|\w{3,12}(?:ectomy|oscopy|plasty))s?"
)
_CARE = (
    rf"(?:{_DONE}|visits?|appointments?|results?|care|charts?|records?|files?|bill(?:ing)?|co-?pays?"
    r"|claims?|insurance|insurer|deductible|wait|stay|consults?|therapy|sessions?|check-?ups?"
    r"|follow-?ups?|test|account|balance|invoice|payments?|refund|admission|discharge|condition"
    r"|health (?:issues?|problem)|recovery|treatment plan)"
)
_BODY = (
    r"(?:knees?|back|hips?|shoulder|ankle|neck|tooth|teeth|smile|skin|vision|eyes?|hearing|heart|pain|rash"
    r"|recovery|pregnancy|baby|twins|blood pressure|migraines?|anxiety|depression|allergies|nose|lips|foot"
    r"|feet|hernia|sinus(?:es)?|acne|scar|incision|wound|infection|sugars?|asthma|headaches?|breathing"
    r"|sleep|weight|balance|memory)"
)
_KIN = (
    r"(?:son|daughter|child|kids?|baby|newborn|twins|mom|mum|mother|dad|father|husband|wife|partner"
    r"|grand(?:son|daughter|child|mother|father|ma|pa)|little (?:one|guy|girl|boy)|boys?|girls?|brother"
    r"|sister|aunt|uncle|parents?)"
)
_US = r"(?:we|i|dr\.? [\w'-]+|our (?:\w+ )?(?:doctor|nurse|dentist|surgeon|hygienist|team|provider|staff)s?)"
_GLAD = (
    r"(?:glad|happy|thrilled|delighted|relieved|pleased|excited|proud|loved?|grateful|overjoyed|wonderful"
    r"|great)"
)
_DENIED = (
    (
        r"\b(?:we|i) (?:have|had|find|found|can find|could find|see|saw|show) no (?:record|trace|file"
        r"|chart|appointment)s? (?:of|that|for|under)\b(?: you(?:r \w+)?)?"
    ),
    (
        r"\b(?:we|i) (?:do not|don't|did not|didn't|cannot|can't|could not|couldn't) (?:have|see|find"
        r"|locate|show) (?:you\b|your name|a (?:patient|record|chart|file)\b|any(?:body|one| patient"
        r"| record| chart| file| appointment)\b)(?: (?:by|with|under|of|in|for|on) (?:\w+ ){0,2}(?:name"
        r"|system|records?|files?|schedule|you))?"
    ),
    (
        r"\b(?:no|not have a|never had a|not a|any) (?:patient|client|person|one)s? (?:by|with|under"
        r"|of) (?:that|this|your) name\b"
    ),
    (
        r"\byou(?:'re| are| were|'ve| have| had)?(?:n't| not| never)(?: been| actually| even){0,2} (?:a"
        r"|our|one of our) (?:\w+ )?(?:patient|client)(?: (?:here|of ours|of record))?\b"
    ),
    (
        r"\b(?:never|not) (?:been )?(?:an? (?:\w+ )?(?:patient|client) (?:here|at (?:our|this)|of (?:ours"
        r"|mine|record|this|our))|(?:seen|treated) (?:here|at our|by (?:us|our|me|dr)))\b"
    ),
    (
        rf"\b{_US}(?: have| has|'ve)? never (?:even )?(?:treated|saw|seen|met|examined|had|touched"
        r"|billed) you\b"
    ),
    (
        r"\b(?:nobody|no one|no (?:\w+ )?(?:appointment|record|patient|visit|chart)) (?:by|under|with|of"
        r"|for) (?:your|this|that) name\b|\b(?:find|found|locate|see) you (?:as a patient|in our (?:system"
        r"|records?|files?|database))\b"
    ),
    (
        r"\byou(?: have|'ve)? never (?:even )?(?:set foot|came|come|been (?:here|in|to)|visited|stepped"
        r"|(?:made|had) an? appointment)\b"
    ),
)
_CONFIRMED = (
    (
        r"\byou (?:were|are|have been|had been) (?:\w+ ){0,2}?(?:seen|treated|a (?:no-?show|no show"
        r"|patient|client)|our (?:patient|client)|admitted|examined|diagnosed|prescribed|discharged|billed"
        r"|dismissed|sedated|offered|(?:\d+|ten|fifteen|twenty|thirty|forty"
        r"|an hour)(?: \w+){0,2}? late)\b(?! (?:person|soul|reader))(?: (?:on time )?and (?:refused"
        r"|declined|left|missed)[^.,!?\n]{0,40})?"
    ),
    (
        r"\byou (?:still |also |then |simply |yourself |repeatedly ){0,2}(?:refused|declined|no-?showed"
        r"|no showed|never (?:paid|showed)|owed?|hung up|stormed out|rescheduled|consented|signed (?:the|a"
        r"|our|your)|agreed to (?:the|a|our|your)|failed to (?:show|appear|pay|follow|come|keep)"
        r"|(?:did not|didn't) (?:pay|show|follow|come (?:to|for|back)|keep|finish|mention|disclose)"
        r"|missed (?:your|two|three|four|several|multiple|\d+)|cancell?ed (?:your|two|three|four|\d+|twice"
        r"|at the last)|skipped (?:your|two|three|several)|(?:yelled|screamed|cursed|swore) at (?:my|our"
        r"|the|us|me))\b(?: [\w'-]+){0,3}"
    ),
    (
        r"\bwe(?: do|'ve)? (?:have|got|found|see) (?:you|your (?:name|information)) (?:on file"
        r"|in our (?:system|records?|files?|books|schedule))\b|\byou(?:'re| are) (?:on file"
        r"|in our system)\b"
    ),
    (
        r"\b(?:we|i)(?:'ve| have)? (?:\w+ )?(?:reviewed|checked|pulled|looked (?:at|up|into|over|through)"
        rf"|went through) your (?:\w+ ){{0,2}}?{_CARE}\b"
    ),
    (
        r"\b(?:our|the|your) (?:records?|files?|charts?|notes|system|schedule|logs?|cameras?"
        r"|time ?stamps?) (?:\w+ )?(?:shows?|indicates?|confirms?|states?|reflects?|says?"
        r"|proves?) (?:that )?(?:you|your)\b(?: \w+){0,2}"
    ),
    (
        r"\b(?:could|were able to|was able to|managed to|got to) (?:help|fix|treat|ease|take care of|get"
        rf"|relieve|restore|save)(?: you)?(?: with)? (?:the|your) (?:\w+ )?(?:{_BODY}|{_DONE})\b"
        r"|\bwe (?:could|were able to) help you\b"
    ),
    (
        rf"\b{_GLAD} (?:that )?(?:to (?:hear|read|see|know|learn) (?:that )?|we |i "
        rf"|you )?(?:\w+ ){{0,2}}?your (?:\w+ ){{0,2}}?(?:{_DONE}|{_BODY}|{_KIN}|visit|appointment|stay"
        r"|session|check-?up)\b(?: (?:is|are|was|were|went|feels?|looks?|healed|turned out|came out|has"
        r"|have|did)\b(?: \w+)?)?"
    ),
    (
        rf"\b{_GLAD} (?:that )?you(?:'re| are| were|'ve been)? (?:\w+ )?(?:healing|recovering"
        r"|feeling (?:better|well|great)|doing (?:better|so well)|on the mend|pain-?free|happy with your"
        r"|pleased with your|came (?:in|to (?:us|see))|chose us for|had (?:(?:a|an|such"
        rf"|\w+) ){{0,4}}(?:visit|appointment|stay|{_DONE}))\b"
    ),
    (
        rf"\b{_GLAD} (?:that )?the (?:\w+ )?(?:{_DONE}|{_BODY}) (?:is|are|feels?|looks?|went|healed|turned"
        r"|worked)\b"
    ),
    (
        r"\byou(?:'re| are| were|'ve been| have been) (?:such )?(?:an?|our"
        r"|one of our) (?:\w+ ){0,2}?(?:patient|client)s?\b(?! (?:person|soul|reader|man|woman))"
        r"|\byou(?:'ve| have) been (?:with us|coming (?:here|to us)|seeing (?:us|dr\.? \w+))\b"
    ),
    (
        r"\byou (?:did|handled|are doing|were|made) (?:\w+ ){1,4}?(?:in|at|during|with|after"
        rf"|through) (?:your |the |that )?(?:\w+ )?(?:{_DONE}|visit|appointment|therapy|stay)\b"
    ),
    (
        r"\b(?:caring for|treating|seeing|taking care of|helping|treated|saw|cared for|meeting"
        r"|deliver(?:ing|ed)?|bringing(?: in)?|to (?:treat|care for"
        rf"|take care of)) (?:you and )?your (?:\w+ )?{_KIN}\b"
    ),
    (
        r"\b(?:treating|caring for|examining|taking care of) you(?: and your \w+)? (?:at|in|as|for|again"
        r"|here|on|during|through)\b|\b(?:pleasure|joy|honou?r"
        r"|privilege) (?:\w+ ){0,3}?(?:to )?(?:treat(?:ing)?|see(?:ing)?|car(?:e|ing) for|tak(?:e"
        r"|ing) care of) you\b(?! (?:all|there))"
    ),
    (
        r"\bas (?:our|a|your|one of our|a valued|a former|an established) (?:\w+ )?patient\b(?=,"
        r"| (?:of ours|here))"
    ),
    (
        rf"\b{_US} (?:\w+ )?(?:treated|examined|prescribed|diagnosed|operated on|billed|cared for|sedated"
        r"|numbed|refunded|dismissed) you\b"
    ),
    rf"\b{_US} (?:\w+ )?spent (?:[\w-]+ ){{1,4}}with you\b",
    (
        r"\byour (?:insurance|insurer|health plan|carrier|insurance (?:company|plan)) (?:denied|rejected"
        r"|declined|paid|covered|did not|didn't|does not cover|doesn't cover|would not|only)\b"
    ),
    (
        rf"\byour (?:\w+ ){{0,2}}?(?:{_DONE}|visit|appointment|stay|chart|{_BODY}) (?:was|were|went"
        r"|came back|showed|could not be|couldn't be|healed|turned out|came out|got infected"
        r"|lasted)\b(?! (?:designed|made|built|not meant))"
    ),
    (
        r"\b(?:trusting|choosing|picking|letting|allowing) (?:us|me|our \w+|dr\.? \w+)(?: \w+)? (?:with"
        rf"|for|to (?:do|perform|treat|fix|handle|deliver)) your (?:\w+ ){{0,3}}?(?:{_DONE}|{_BODY}"
        rf"|{_KIN})\b"
    ),
    (
        r"\b(?:at|during|after|since) your (?:last|most recent|previous|recent|latest) (?:visit"
        r"|appointment|stay|exam|cleaning|session|procedure)\b"
    ),
    (
        r"\bas (?:we|i|dr\.? \w+|our \w+) (?:had |have |already )?(?:discussed|explained|told you"
        r"|mentioned)(?: to you)?(?: (?:at|during|before|when|on|with) (?:your|you|the)(?: \w+)?)?(?=,)"
    ),
    (
        rf"\bsorry (?:to hear )?(?:that |about |for )?(?:your (?:\w+ )?{_KIN}(?:'s)?\b(?! (?:loss"
        rf"|is welcome))(?: \w+)?|your (?:\w+ ){{0,2}}?(?:{_DONE}|{_BODY})\b"
        rf"|the (?:\w+ )?(?:{_DONE}) (?:was|were|did|took|left)\b)"
    ),
    (
        r"\bcongrat(?:s|ulations) on (?:finishing|completing|beating|getting through|your) (?:last "
        rf"|final )?(?:{_DONE}|treatments?)\b|\bpart of your (?:birth|weight loss|ivf|fertility|surgical"
        r"|cancer|smile) (?:story|journey)\b|\bthe patient in question\b"
    ),
    (
        r"\byou (?:came|walked|were|checked|stopped) (?:in|to us|here|by|to our \w+) (?:\w+ ){0,2}?(?:for"
        r"|with"
        rf"|because of) (?:[\w'-]+ ){{0,3}}?(?:{_DONE}|physical|{_BODY})\b(?:,| and| but|\. (?:you|we))"
        r" (?:\w+ ){0,2}?(?:left|got|received|walked|we|you|were|paid|went|waited|asked)\b"
    ),
    (
        r"\byour (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july"
        r"|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?::\d\d)?"
        r" ?[ap]\.?m\.?)"
        rf" (?:\w+ ){{0,2}}?(?:{_DONE}|visit|appointment|session|check-?up|physical)"
        r" (?:ran|was|were|took|started|got|lasted|went|began|ended)\b"
    ),
    (
        rf"\byour (?:[\w'-]+ ){{0,2}}?(?:{_DONE}|visit|appointment|session) (?:ran|was|were|took|got|started"
        r"|began|delayed)\b[^.!?\n]{0,40}\bbecause (?:you|he|she|they) (?:did|were|was|arrived|came"
        r"|forgot|ate|drank|missed|called|showed"
        r"|had|asked)\b|\byou waited (?:\w+ ){0,3}?because you\b"
    ),
    (
        r"\byour (?:insurance|coverage|policy|plan|medicaid|deductible|prior authorization|referral)"
        r" (?:had )?"
        r"(?:lapsed|ran out|expired|ended|was (?:inactive|not active|not met|terminated|cancell?ed)|not"
        r" been met"
        r"|wasn't (?:active|met))\b[^.!?\n]{0,25}\b(?:before|by the time of|when we did|at the time of)"
        r" (?:the"
        rf"|your|that) (?:\w+ )?(?:{_DONE}|visit|appointment)\b"
    ),
    r"\byour claim was (?:denied|rejected) (?:because|since|when) (?:the|you|your|it)\b",
    (
        r"\byou (?:left|walked out of) (?:our|my|the) (?:office|clinic|practice|chair|spa)"
        rf" with (?:[\w'-]+ ){{0,3}}?(?:{_DONE})\b|\byou had (?:a|an|the|your) (?:\w+ ){{0,2}}?(?:{_DONE})"
        r" (?:done )?(?:here|with us|at our (?:office|clinic|practice))\b"
    ),
    (
        r"\byou (?:paid for|asked for|got|received|requested) (?:[\w-]+ ){0,4}?(?:units|syringes?|vials?"
        r"|consult(?:ation)?|crowns?|veneers?|refund|injections?)\b[^.!?\n]{0,50}\b(?:you (?:paid|asked"
        r"|wore|wanted"
        r"|requested|received|signed)|and received)\b"
    ),
    (
        rf"\byou brought (?:in )?your (?:\w+ )?{_KIN} (?:in |to us |here )?(?:for|with|at) [^.!?\n]{{1,40}}"
        r"\b(?:and|but) (?:we|i|he|she) (?:stayed|saw|treated|stitched|gave|did|was|got|told)\b"
    ),
    (
        r"\byou walked in (?:with|without) (?:an|no) (?:appointment|insurance)\b[^.!?\n]{0,15}\bwe (?:\w+"
        r" )?(?:saw"
        r"|treated|took|helped) you\b"
    ),
    (
        r"\b(?:patient|person|lady|man|woman|gentleman|individual|reviewer) who (?:left|wrote|posted"
        r"|gave) (?:us )?(?:this|that|a|the) (?:[\w-]+ ){0,3}?(?:review|stars?"
        r"|rating)(?: \w+){0,3}? (?:was|were|never|refused|declined|came|missed|no-?showed|did|owes)\b"
    ),
    (
        r"\bthis (?:person|reviewer|individual|patient) (?:was|is|has|had|never|refused|came|missed"
        r"|no-?showed|owes)(?: (?:never|not|been|a|our|seen)){0,3}\b"
    ),
)
"""What tells of care by itself, whether or not anybody is answered."""
_ANSWERED = (
    (
        r"(?<!have )(?<!got )\b(?P<thing>(?:(?:at|during|after|about|for|to|of|on|from|reviewed|checked"
        rf"|with) )?your (?:[\w'-]+ ){{0,3}}?(?:{_CARE}|{_BODY}))\b(?! team)"
    ),
    (
        r"\b(?:when|since|after|before|because|that) you (?:came|were|visited|saw|left|arrived|called|met"
        r"|had|walked|checked)(?: (?:in|here|us|out|seen|treated|late))?\b"
    ),
    (
        r"\byou (?:were|had been|have been) (?:\w+ )?(?:told|given|informed|advised|scheduled|rushed|upset"
        r"|asked)\b"
    ),
    (
        r"\byou(?:'re| are) (?:\w+ )?(?:healing|recovering|feeling better|doing better|on the mend"
        r"|pain-free)\b"
    ),
    rf"\byour (?:new |left |right )?{_BODY} (?:is|are|feels?|looks?|has|have)\b",
    (
        rf"\byour {_KIN}(?:'s \w+| (?:is|was|did|does|has|had|handled|got|came|loved|made|rang|signed"
        r"|refused|declined|missed|needed|received|told|asked|left|cried"
        r"|waited))(?! (?:always )?(?:welcome|important))\b(?: such a \w+| \w+)?"
    ),
    (
        rf"\b{_US} (?:\w+ )?(?:saw|told|gave|offered|called|explained(?: \w+){{0,3}} to|warned|reminded"
        r"|asked|informed|scheduled|rescheduled|discharged|met) you\b"
    ),
    (
        r"\b(?:treating|seeing|caring for|examining|having|meeting|helping|to (?:meet|help|see|have"
        r"|take care of|care for|treat|serve)) you (?:at|in|as|for|again|here|on|and|with|next|soon)\b"
    ),
    (
        r"\b(?:pleasure|joy|honou?r|great|glad|happy|wonderful) (?:\w+ ){0,3}?(?:to )?(?:treat(?:ing)?"
        r"|see(?:ing)?|car(?:e|ing) for|meet(?:ing)?|tak(?:e|ing) care of) you\b"
    ),
    (
        r"\b(?:thank you|thanks) for (?:visiting|coming (?:in|to)|being (?:a|our"
        r"|such an?) (?:\w+ ){0,2}?patient|trusting us with|choosing (?:us|our)|bringing|(?:letting"
        r"|allowing) us (?!know|off)\w+|your (?:visit|loyalty|patronage))(?: (?:clinic|practice|office"
        r"|your \w+))?"
    ),
    (
        r"\b(?:you|they) (?:yelled|screamed|demanded|insisted|threatened|cursed|walked out|left before"
        r"|arrived (?:late|\w+ minutes)|asked for|wanted|requested|chose|received|cancell?ed|missed"
        r"|skipped|signed|agreed|called us|showed up)\b(?: [\w'-]+){0,3}"
        r"|\byou waited (?:\w+ ){0,3}?(?:minutes|hours?)\b"
    ),
    (
        r"\byou (?:did not|didn't|never|failed to|forgot to) (?:tell|mention|bring|call|ask|complain"
        r"|let us|say|return|want|like)\b(?: [\w'-]+){0,2}"
    ),
    (
        rf"\b(?:hope|hoping|trust) (?:that )?(?:you(?:'re| are)|your {_BODY}|the (?:{_BODY}"
        rf"|{_DONE})) (?:\w+ )?(?:feel\w*|heal\w*|recover\w*|on the mend|better|improv\w*|doing)\b"
    ),
    (
        r"\b(?:next|upcoming|month|first|second|last|earlier) (?:visit|appointment|cleaning|check-?up"
        r"|session|injection|treatment)\b"
    ),
    (
        r"\byou being (?:a|our|such an?) (?:\w+ ){0,2}?(?:patient|client)\b|\bwelcome back\b|\b(?:see"
        r"|seeing) you (?:at|in|next|again|soon)\b|\bday you were (?:here|in)\b|\bremember you\b"
    ),
    (
        rf"\bcongrat(?:s|ulations) (?:on|to) (?:\w+ ){{0,4}}?(?:{_KIN}|{_DONE}|treatment|pregnancy"
        r"|recovery|weight loss)\b"
    ),
    rf"\b(?:that|this) (?:{_BODY}|procedure|treatment|medication|fee|copay)\b",
    r"\b(?:birth|weight loss|health|healing|fertility|recovery|cancer|smile|pregnancy) (?:story|journey)\b",
    (
        r"\bno-show fee\b|\bthe patient (?:in question|was|is|had|has|did|refused|came)\b"
        rf"|\byou were in (?:pain|labor|distress)\b|\bfor your (?:\w+ )?{_KIN} (?:in|at|during|when)\b"
        r"|\byou (?:had|have had|experienced) (?:is|was|were) (?:a|an|normal|common)\b|\bwhile (?:we"
        r"|you) (?:got|took|were|waited)\b|\byour plan\b"
    ),
    (
        r"\b(?:he|she|this (?:person|patient|lady|gentleman|man|woman)|the patient) (?:\w+ )?(?:came (?:to"
        r"|in|for|only)|refused|declined|missed|owes|owed|received|no-?showed|was (?:seen|treated|offered"
        r"|given|told|billed|late|a no)|is not a|was never|never (?:came|paid|showed|returned)|cancell?ed"
        r"|did not (?:pay|show|follow))\b"
    ),
    (
        r"\b(?:we|i)(?:'ve| have)? (?:refunded|credited|billed|charged|invoiced|submitted|filed|waived"
        r"|wrote off|rebilled) (?:\w+ ){0,2}?(?:you|your|the)\b(?: \w+)?"
    ),
    (
        r"\b(?:your|the) (?:\w+ )?(?:pain|bleeding|swelling|numbness|discomfort|infection) (?:you "
        r"|that you )?(?:describe|mention|had|felt|experienced|was|is)\b"
    ),
    rf"\b(?:with|from|after|about|during|for) (?:your|the) (?:\w+ )?{_DONE}\b",
)
"""What tells of care where somebody is answered, and is everyday language elsewhere."""
_ALONE = lazily("|".join((*_DENIED, *_CONFIRMED)))
_IN_ANSWER = lazily("|".join((*_DENIED, *_CONFIRMED, *_ANSWERED)))


@check(
    code="REP001",
    name="confirmed-patient",
    severity=Severity.BLOCK,
    message="Do not say whether somebody is a patient, even if they did. Use the neutral reply.",
    cite="45 CFR 164.502(a), 160.103",
    floor=Severity.BLOCK,
    cues=(
        "you",
        "welcome back",
        "patient",
        "person",
        "reviewer",
        "this",
        "next ",
        "he ",
        "with the",
        "who ",
        "name",
    ),
    flags=(
        Example("Thank you! It was a «pleasure seeing you» again.", kind=Kind.REPLY),
        Example("We are sorry «about your visit» last week.", kind=Kind.REPLY),
        Example("«We have no record of you», please call us.", kind=Kind.REPLY),
        Example("Hello! Yes, «we have you on file».", kind=Kind.REPLY),
        Example("Glad we «could help with your knee».", kind=Kind.REPLY),
        Example("«You are a wonderful patient», and «you've been with us» for years.", kind=Kind.REPLY),
        Example("«You did great in therapy»!", kind=Kind.REPLY),
        Example("«Your daughter was such a trooper».", kind=Kind.REPLY),
        Example("We «loved caring for your mom», and «your back» feels better!", kind=Kind.REPLY),
        "We're sorry you waited. «When you came in» we were short of staff.",
        "Your one-star review leaves out that «you missed three appointments».",
        Example("«Your chart» tells another story, thank you for the review."),
        "We're sorry that you waited so long «for your appointment».",
        "«You no-showed three times», and now you complain.",
        "«We have never treated you».",
        "«You came in for Botox and left» with good advice.",
        "«Your May 2 cleaning ran» long.",
        "«Your insurance lapsed before the ultrasound».",
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
        "If you no-showed twice, call us.",
        "You came in for an interview and left with a new team.",
        "If your insurance lapsed before the ultrasound, ask us.",
        "Have you refused the treatment that we offered?",
        "Thank you for the comments. Bring your insurance card to the fair.",
    ),
)
def confirmed_patient(reading: Reading) -> Iterator[Span]:
    """Visits, bills, records and denials, in a reply or in a text that reads as one."""
    answering, one_review = answers(reading), reviewed(reading)
    for words in (_IN_ANSWER if answering else _ALONE).finditer(reading.lower):
        start, end = words.span()
        if answering:
            if words["thing"] and not (one_review or "sorry" in reading.sentence(start)):
                continue  # "after your visit" is everyday language where nobody is answered
        elif supposed(reading, start):
            continue
        if not open_ended(reading, start):
            yield reading.span((start, end), suggestion=NEUTRAL)
