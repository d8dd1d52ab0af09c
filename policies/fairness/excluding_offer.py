"""Offers that shut people out.

A clinic that takes federal funds serves people whatever their race, language, age, sex or disability, finds
the interpreter itself and lets a service dog in. An advertisement that says otherwise is the evidence.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_WHO = (
    r"(?:spanish speakers?|non-?english[- ]speak(?:ers?|ing)|foreigners?|immigrants?|refugees?|illegals?"
    r"|migrants?|muslims?|jews?|christians?|catholics?|atheists?|blacks?|whites?|asians?|hispanics?|latinos?"
    r"|gays?|lesbians?|homosexuals?|trans(?:gender)?(?: people| patients)?|lgbtq?\+?|deaf|blind|disabled"
    r"|wheelchairs?|wheelchair users?|autistic|hiv[- ]positive|hiv|aids|addicts?|drug users?|homeless|obese"
    r"|fat|pregnant|single moms?|welfare|medicaid|old|elderly|seniors)"
)
_KEEP_OUT = (
    r"(?:don't|do not|doesn't|does not|won't|will not|can't|cannot|can not|are not able to|aren't able to"
    r"|are unable to|no longer|refuse to|never)"
)
_SERVE = (
    r"(?:see|treat|accept|take|admit|serve|care for|help|allow|want|hire|cater to|provide (?:care"
    r"|services) (?:to|for))"
)
_EXCLUDES = lazily(
    "|".join(
        (
            (
                r"\benglish[- ](?:speakers?|speaking(?: (?:patients|people|clients))?"
                r"|language)? ?only\b(?! (?:on|class))"
            ),
            (
                r"\b(?:must|have to|need to|should) (?:be able to )?(?:speak|read|understand) (?:fluent "
                r"|good )?english\b"
            ),
            (
                r"\b(?:have|offer|provide|there are|there is|with) no (?:\w+ )?interpret(?:ers?|ing"
                r"|ation)(?: services?)?\b"
            ),
            (
                r"\bno (?:\w+ )?interpret(?:ers?|ing|ation)(?: services?)? (?:available|provided|offered"
                r"|on site|on staff|here)\b"
            ),
            (
                rf"\b{_KEEP_OUT} (?:have|offer|provide|pay for|supply) (?:\w+ )?(?:interpreters?"
                r"|interpretation|translat(?:ors?|ion)|sign language)\b"
            ),
            r"\b(?:bring|provide|hire|pay for|find|arrange) your own (?:interpreter|translator|signer)s?\b",
            (
                r"\b(?:bring|have) (?:a |your )?(?:family member|relative|friend|child|son|daughter|someone"
                r"|somebody) (?:with you )?(?:to|who can|who will) (?:interpret|translate)\b"
            ),
            (
                rf"\bno (?:\w+ )?{_WHO}(?: patients?| people| clients?| applicants?| families| kids"
                r"| guests?)?(?: (?:allowed|please|accepted|welcome|need apply)\b"
                r"|(?=\s*(?:[.!?,;)]|$)))"
            ),
            (
                r"\bno (?:service (?:dogs?|animals?)|guide dogs?|seeing[- ]eye dogs?|medicaid patients"
                r"|patients (?:with|over|on) \w+)\b"
            ),
            (
                rf"\b{_KEEP_OUT} {_SERVE} (?:any |new )?(?:patients?|people|anyone|anybody|those|men|women"
                r"|kids|children|clients)? ?(?:over|older than|above|past) (?:the age of |age )?(?:[3-9]\d"
                r"|1[01]\d)\b(?! (?:bmi|lbs|pounds|kg|days|weeks|percent|%))"
            ),
            (
                rf"\b{_KEEP_OUT} {_SERVE} (?:any |new )?(?:(?:patients?|people|anyone|anybody|those|clients)"
                r" (?:with (?:hiv|aids|disabilit\w+|autism|down syndrome|a (?:criminal )?record|medicaid)"
                r"|in wheelchairs?|who (?:(?:do not|don't|can't|cannot) speak|are (?:deaf|blind"
                rf"|gay|trans\w*|pregnant|disabled|undocumented|immigrants|homeless|on medicaid)))"
                rf"|{_WHO}(?: patients?| people| clients?)?(?=\s*(?:[.!?,;)]|$|here|or|and)))"
            ),
            r"\b(?:u\.?s\.?|american|canadian|uk)? ?citizens only\b|\bonly (?:u\.?s\.?|american) citizens\b",
            (
                r"\b(?:bring|show|need|requires?|must (?:have|show|bring)|provide"
                r"|with) (?:\w+ )?(?:proof of )?(?:citizenship|(?:legal |immigration )status|papers"
                r"|green cards?)\b(?=[^.!?\n]{0,40})|\b(?:proof of )(?:citizenship|(?:legal "
                r"|immigration )?status) (?:is |are )?(?:required|needed|a must)\b|\bbring proof of status\b"
            ),
            (
                r"\b(?:whites|christians?|catholics|muslims|heterosexuals?|straight (?:couples|people)"
                r"|married couples|americans|natives|locals of \w+ descent)"
                r" only\b|\bonly (?:whites|christians|heterosexual|straight|married) (?:couples|people"
                r"|patients|families)\b"
            ),
            (
                r"\b(?:able-bodied|healthy|young|slim|fit) (?:people|patients|adults|clients) only\b"
                r"|\bonly (?:young|healthy|slim|able-bodied) (?:people|patients|clients)\b"
            ),
            rf"\b{_WHO} (?:patients |people )?need not apply\b",
        )
    )
)
_SEEN = """
english interpreter interpreters interpreting interpretation translator translators translation translate
interpret signer sign spanish foreigner foreigners immigrant immigrants refugee refugees illegals migrant
migrants muslim muslims jew jews christian christians catholic catholics atheist atheists black blacks white
whites asian asians hispanic hispanics latino latinos gay gays lesbian lesbians homosexual homosexuals trans
transgender lgbt lgbtq lgbtqi deaf blind disabled disability disabilities wheelchair wheelchairs autistic
autism hiv aids addict addicts users homeless obese fat pregnant moms welfare medicaid old elderly seniors
dog dogs animal animals citizen citizens citizenship status papers card cards over older above past
heterosexual heterosexuals straight married americans natives locals bodied healthy young slim record
undocumented down patients
"""
_WORDS = frozenset(_SEEN.split())
_REFUSED_ROW = """
only no don doesn won aren cannot can not never longer refuse unable own bring have must need should show
provide requires require required with papers
"""
_REFUSED = frozenset(_REFUSED_ROW.split())
"""One of each stands in every post that keeps people out of care."""
_JOB = lazily(
    r"\b(?:young(?:,| and|,? &)? (?:\w+(?:,| and)? )?(?:energetic|dynamic|hungry|motivated|vibrant|attractive"
    r"|fresh|fun|staff|team|professional|person|nurse|doctor|receptionist|woman|man|women|men|lady|ladies"
    r"|girls?|graduates?)|youthful|digital natives?|recent (?:college )?grad(?:uate)?s? only"
    r"|fresh grads? only|(?:under|below|not older than|no older than|max(?:imum)?(?: age)?|up to age"
    r"|age limit:?|aged?) (?:the age of )?(?:2\d|3\d|4\d|5\d)(?! (?:hours|beds|days|minutes|lbs|percent|%))"
    r"|over[- ]?qualified need not|able-bodied|physically attractive|good[- ]looking|(?:must"
    r"|should) be (?:young|single|unmarried|male|female|a (?:man|woman|christian|citizen|native speaker)"
    r"|christian|catholic|fit and young|childless|healthy)|(?:male|female) (?:\w+ )?(?:receptionist|nurse"
    r"|assistant|doctor|hygienist|candidates?|applicants?|only)(?: (?:wanted|needed|preferred|only))?|(?:men"
    r"|women|males|females|girls|guys|ladies) (?:only|preferred)|(?:receptionist|front desk|office|check-in"
    r"|salad) (?:girl|gal|lady|boy)s?|no (?:accents?|kids|children|pregnant \w+|mothers|moms|older \w+"
    r"|foreigners|immigrants|criminal records?|gaps)|without (?:an accent|kids|children)|native (?:english "
    r"|american )?(?:english[- ])?speakers?(?: only)?|native[- ]born|u\.?s\.?[- ]born|citizens only|husband"
    r"|no boomers)\b"
)
_HIRING_ROW = """
hiring job jobs apply applicant applicants candidate candidates position vacancy vacancies wanted looking
opening openings
"""
_HIRING = frozenset(_HIRING_ROW.split())
_DENIED = lazily(
    r"\b(?:never|not|don't|doesn't|do not|no one|nobody|without|illegal|unlawful|against the law|may not"
    r"|must not|cannot|can't|didn't|won't|whether|shouldn't|should not|no|myth|if|isn't|aren't|regardless"
    r"|even if|once|used to)\b[^.!?\n]{0,60}$"
)


@check(
    code="FAR004",
    name="excluding-offer",
    severity=Severity.REVIEW,
    message="Say who is welcome and what helps them come, such as free interpreters.",
    cite="45 CFR part 92 (section 1557); 28 CFR 36.302(c) (service animals); Title VII; ADEA",
    floor=Severity.ADVICE,
    flags=(
        "New dentist! «English speakers only», and «no Medicaid patients».",
        "«Bring your own interpreter»: we «have no interpreters».",
        "We «do not see patients over 70».",
        "Sorry, «no service dogs» in the waiting room. «US citizens only».",
        "Please «bring proof of citizenship» to your visit.",
        "We «don't treat people with HIV».",
        Example("A «young, energetic» assistant, please: «recent grads only».", kind=Kind.JOB),
        "Now hiring a «front desk girl», a «native English speaker».",
    ),
    passes=(
        "You do not need to speak English: our interpreters are free. No proof of citizenship is needed.",
        "We do not see patients over 18; our partners on Main Street do.",
        "No immigrants were turned away. There is no Medicaid cut in this plan.",
        "Service dogs are welcome, no pets please. No smoking. No appointment needed, adults only after 6.",
        "Women ages 50 to 74 need a mammogram. The stronger flu shot is for people over 65 only.",
        "Classes in English only on Mondays. Women's health night. Men only run.",
        Example("Nurse wanted. All ages and backgrounds welcome; Spanish is a plus.", kind=Kind.JOB),
        "Young people need sleep. Our young patients love the fish tank.",
        "Fiction: patients must speak English. Fact: interpreters are free. https://example.org/english-only",
        "It is illegal to ask for proof of immigration status. Do I need to speak English? No.",
    ),
)
def excluding_offer(reading: Reading) -> Iterator[Span]:
    """Who is kept out, from care or from a job, unless the post denies or forbids it."""
    refused = not (reading.words.isdisjoint(_WORDS) or reading.words.isdisjoint(_REFUSED))
    patterns = [_EXCLUDES] if refused else []
    if reading.post.kind is Kind.JOB or not reading.words.isdisjoint(_HIRING):
        patterns.append(_JOB)
    for pattern in patterns:
        for offer in pattern.finditer(reading.lower):
            before = reading.lower[max(0, offer.start() - 80) : offer.start()]
            before = before[max(before.rfind(c) for c in ".!?\n;") + 1 :]
            asked = reading.sentence(offer.start()).rstrip().endswith("?")
            denied = asked or _DENIED.search(before) or reading.mythical(offer.start())
            if not (denied or reading.linked(offer.start())):
                yield reading.span(offer)
