"""Talk of hidden cures and bought science.

"What doctors don't want you to know" makes no claim that could be checked. It takes away the trust on which
every claim rests, the clinic's own ones too, and it is how false ones are sold.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import uttered
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_THEY = (
    r"(?:(?:your |the |most |mainstream |conventional |western |even )*(?:doctors?|physicians?|big pharma"
    r"|pharma|drug companies"
    r"|the drug industry|pharmaceutical (?:companies|industry)|governments?|the fda|the cdc|the who"
    r"|the medical (?:industry"
    r"|establishment|system|community)|medicine|the media|big food|insurance companies|the establishment"
    r"|the elites?|hospitals"
    r"|oncologists?|dentists|dermatologists|they|the powers that be|the system|the industry|the hospital"
    r"|your hospital))"
)
_PATTERN = Sayings(
    (
        "admi ment talk tell want",
        (
            rf"\b{_THEY} (?:don't|do not|doesn't|does not|didn't|never|won't|will not|refuse[sd]? to"
            r"|will never|would never) (?:ever )?"
            r"(?:want(?:s|ed)? (?:you|us|people|anyone|patients|this) (?:to (?:know|find out|see"
            r"|get (?:well|better)|hear|be healthy|heal)"
            r"|healthy|well|getting out)|tell(?:ing)? (?:you|us|people|their patients"
            r"|patients)(?: (?:this"
            r"|about (?:this|the)"
            r"|the truth|that))|admit|talk about this|mention this)"
        ),
    ),
    (
        "buri bury cens conc cove hid hidd hide hidi keep kept lied lies lyin sile supp",
        (
            rf"\b{_THEY}(?:'re)? (?:is |are |was |were |has been |have been |has "
            r"|have )?(?:hid(?:e|es|ing"
            r"|den)?|buried|burying|buries|suppress\w*"
            r"|cover(?:s|ing|ed)? up|conceal\w*|silenc\w+|censor\w*|lied|lying (?:to|about)|lies|kept"
            r"|keeps?|keeping) .{0,20}?"
            r"\b(?:cures?|truth|this|it|remed(?:y|ies)|us|you|secrets?|evidence|treatments?|deaths|sick"
            r"|dark|data)\b"
        ),
    ),
    (
        "say sayi shar show tell want",
        (
            r"\b(?:what|secrets?|truth|things?|cures?|remed(?:y|ies)|facts?|foods?|tricks?) (?:that )?"
            rf"{_THEY} (?:don't|do not|doesn't|won't|isn't|aren't|is not|are not|never)"
            r" (?:want|tell(?:ing)?|say(?:ing)?|share|show(?:ing)?)(?: you| us)?(?: to know)?"
        ),
    ),
    (
        "bann buri cens forb hidd secr supp",
        (
            r"\b(?:hidden|suppressed|banned|forbidden|buried|secret|censored) (?:cures?|remed(?:y|ies)"
            r"|treatments?|truth"
            r"|science|studies|knowledge|cancer \w+)\b"
        ),
    ),
    (
        "bann buri dest hid hide kill stol supp",
        (
            r"\b(?:the |a )?(?:\w+ )?(?:cure|treatment|remedy|research)s? (?:that |which )?(?:big pharma"
            r"|pharma|they|the fda|the government"
            r"|the medical establishment) (?:buried|hid|hides?|banned|suppressed|suppresses|killed"
            r"|destroyed|stole)\b"
        ),
    ),
    (
        "doyo dyor own",
        (
            r"\bdo your own research\b(?! (?:on|about|into) (?:doctors|providers|plans|insurance"
            r"|schools|care homes|costs))|#doyourownresearch\b|#dyor\b"
        ),
    ),
    (
        "awak dots eyes foll lies pill ques shee trus wake",
        (
            r"\b(?:wake up,? (?:people|america|sheeple|everyone|folks)|sheeple|open your eyes,? (?:people"
            r"|everyone)|#wakeup\w*"
            r"|connect the dots|follow the money|question everything|the great awakening"
            r"|mainstream media lies"
            r"|red[- ]pilled?)\b"
        ),
    ),
    (
        "mone prof",
        (
            r"\b(?:there(?:'s| is) )?no (?:money|profit) in (?:it|(?:a |the )?cures?|curing \w+"
            r"|healthy \w+|your health|healing)\b"
        ),
    ),
    (
        "agen cart cove indu mafi tyra",
        (
            r"\b(?:medical|big pharma'?s?|pharma|vaccine|cancer|health) (?:tyranny|cartel|mafia|agenda"
            r"|cover[- ]?ups?|industrial complex"
            r"|industry is a (?:scam|lie|business))\b"
        ),
    ),
    (
        "phar",
        (
            r"\bbig pharma(?:'s)? (?:lies|is lying|scam|wants (?:you|us)|profits|is (?:killing|poisoning"
            r"|evil|behind)|hates|fears|owns"
            r"|bribes?|buys|controls|can't patent|keeps)\b"
        ),
    ),
    (
        "hate tric",
        (
            r"\b(?:one|this|1) (?:weird|simple|strange|secret) (?:old )?trick\b|\b(?:\w+ologists"
            r"|surgeons|trainers|doctors|physicians|dentists|pharma\w*|experts) hate (?:this|him|her"
            r"|it|us)\b"
        ),
    ),
    (
        "depo expe hidi kill lyin micr pois ster",
        (
            r"\b(?:they're|they are|the government is|elites are|gates is|fauci is|who is) (?:poisoning"
            r"|depopulating|sterilizing|killing"
            r"|experimenting on|microchipping|lying to|hiding) (?:you|us|it|the|our|people)\b"
        ),
    ),
    (
        "agen cont cure deep depo orde rese",
        (
            r"\b(?:it (?:was|is|'s)|was|all) (?:never about \w+,? )?(?:all )?about (?:power and"
            r" )?control\b|\bcures? (?:don't|do not|doesn't) (?:pay|make (?:them )?money)\b"
            r"|\bdepopulat\w+|\b(?:great reset|new world order|agenda 21|deep state)\b"
        ),
    ),
    (
        "chem lied",
        (
            r"\bchem-?trails?\b|\b(?:you're|you are|we're|we are|we've been|you've been"
            r"|people are) being lied to\b|\b(?:we've|you've|we were|they) (?:been )?lied to(?: us"
            r"| you)?\b"
        ),
    ),
    (
        "boug hook ill scar sick unwe",
        (
            r"\b(?:make[s]?|making|made) (?:money|billions|millions|a fortune) (?:off|from|by|when"
            r"|keeping|on)? ?(?:keeping )?(?:you|us|people) (?:sick|ill|hooked|scared|unwell)\b"
            r"|\bkeep(?:s|ing)? (?:you|us|people) sick\b|\bbought and paid for\b"
        ),
    ),
    (
        "coin fact secr trut",
        (
            r"\b(?:truth|secrets?|facts?) (?:about|behind) [\w ]{2,30}? (?:your|that|the) \w+ (?:is"
            r"|are|'s)? ?(?:hiding|hides?|won't|don't|doesn't|never)\b(?: \w+)?"
            r"|\bcoincidence\? (?:nope|no|i think not|i don't think so|hardly)"
        ),
    ),
    (
        "caus reas",
        (
            r"\b(?:gluten|sugar|seed oils|dairy|toxins|mold|parasites|candida|heavy metals|wi-?fi"
            r"|emfs?|glyphosate|leaky gut|inflammation) (?:is|are) the (?:\w+ )?(?:real|true|hidden"
            r"|root|only) (?:cause|reason)s? (?:of|for|behind|you)\b(?: \w+)?"
        ),
    ),
)

_NO = lazily(r"\b(?:no|not|isn't|never|nobody)(?: \w+)?\s*$")


@check(
    code="CLM003",
    name="conspiracy-talk",
    severity=Severity.REVIEW,
    message="Say what the evidence shows and link to it. Leave out who is said to hide it.",
    cite="AMA, Guidelines for Ethical Physician Conduct in the Media (2017)",
    floor=Severity.REVIEW,
    flags=(
        "«What doctors don't want you to know» about salt.",
        "«Big Pharma is hiding the cure», come in and ask us.",
        "Before you get a shot, «do your own research».",
        "Our drops are the «suppressed remedy» of 1931.",
        "«They don't want you healthy», «there's no money in it».",
        "«Wake up, people»! Our new hours start Monday.",
    ),
    passes=(
        "We don't want you to wait: book your screening.",
        'Why "do your own research" can mislead, and what we tell families.',
        "Doctors don't want you to worry about a bill.",
        "There is no secret cure for a cold, says our nurse.",
        "The rumor that Big Pharma is hiding the cure is old.",
        "Do your own research on plans before open enrollment.",
        "Keep medicines hidden from children.",
    ),
)
def conspiracy_talk(reading: Reading) -> Iterator[Span]:
    """Who is said to hide what; not where it is quoted, denied as a myth or reported."""
    for talk in _PATTERN.finditer(reading.lower):
        denied = _NO.search(reading.lower[max(0, talk.start() - 24) : talk.start()])
        if not denied and uttered(reading, *talk.span()):
            yield reading.span(talk)
