"""Somebody's addiction care.

For addiction care even being there is protected: a federal rule of its own (42 CFR Part 2) asks for a consent
that names this use, and a general release is not enough. Alumni, milestones and group pictures count.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity
from policies.stories.telling import HYPOTHETICAL, PATIENT, SOMEBODY, general, listed, words

if TYPE_CHECKING:
    import re

_CUES = listed(
    "addict addicted addiction addictions addict's alcoholic alcoholism alcohol detox detoxing detoxed"
    " rehab sober sobriety relapse relapsed relapsing overdose overdosed overdosing od'd ods methadone"
    " suboxone buprenorphine vivitrol naltrexone narcan narcan'd narcaned naloxone heroin fentanyl meth"
    " cocaine crack opioid opioids opiates oxy oxycontin percocet pills drugs clean recovery mat aa na"
    " withdrawal withdrawals drinking drunk substance soberversary using dope sud oud iop php chip"
    " court drank vodka fifth drinks"
)
_CLINIC = (
    r"(?:(?:addiction|substance[- ](?:use|abuse)|detox|recovery|methadone|suboxone|mat|sober|drug|alcohol"
    r"|opioid|residential(?: treatment)?|rehab|sud|oud) (?:\w+ )?(?:treatment|program(?:me)?|unit|clinic"
    r"|center|centre|house|home|group|facility|ward|court|living|services|medicine|patients?|clients?"
    r"|residents?|alumni|class|family|community|retreat)|detox|rehab(?! (?:hospital|gym))|sober living|iop"
    r"|halfway house)"
)
_USE = (
    r"(?:addict(?:ed|ion)?|alcoholi[cs]m?|heroin|fentanyl|meth(?:amphetamine)?s?|cocaine|crack|opioids?"
    r"|opiates?|oxy(?:contin|codone)?|percocets?|pills|drugs|alcohol|drinking|the bottle|dope"
    r"|substance use|substance abuse|cravings|withdrawals?)"
)
_TIME = (
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|sixty|ninety|her"
    r"|his|their|your|many|first)"
)
_MILESTONE = (
    rf"\b{_TIME}[- ](?:first )?(?:day|week|month|year)s?(?: and (?:\d+|\w+) (?:day|week|month"
    r"|year)s?)?[- ](?:of )?(?:sober|sobriety|clean(?: (?:today|and sober|time|from))?(?= ?(?:[!.,]|$| "
    r"|\n))(?! (?:water|energy|air|eating|up|hands|streak|record|slate|diet|teeth))|in recovery(?! room)"
    r"|drug[- ]free|alcohol[- ]free|substance[- ]free|off (?:heroin|drugs|alcohol|meth|opioids|pills"
    r"|fentanyl))|\b(?:sober|sobriety|recovery) (?:birthday|anniversary|milestone|date|chip|coin)"
    r"|\bsoberversary|\b\d+[- ]day (?:chip|coin|medallion)\b|\bclean and sober\b|\b(?:got|gets|getting"
    r"|stayed|staying|stay|is|now|finally|newly|been) (?:clean(?= (?:and sober|off|from|for \d|since))"
    r"|sober)\b"
)
_DEED = (
    r"\b(?:over(?:came|coming)|beat|beats|battl(?:ed|ing|es)|fought|kicked|quit|struggl(?:ed|ing|es) with"
    r"|addicted to|hooked on|recover(?:ed|ing) from|survived|conquered|lost (?:everything )?to"
    rf"|in recovery from|free (?:of|from)|off) (?:\w+ ){{0,2}}?{_USE}\b|\b(?:relapsed|relapses|overdosed"
    r"|od'd|oded|o\.d\.'d|detoxing|detoxed|withdrawing|going through withdrawals?|nodding off|shooting up"
    r"|using again|drinking again|fell off the wagon)\b|\b(?:went|goes|going|go|came|come|checked|checks"
    r"|checking|admitted|brought|sent|back|entered|enters|finish\w*|complet\w+|graduat\w+|left|leaving"
    r"|walked) (?:\w+ ){0,3}?(?:to|into|in|through|from|out of|of)? ?(?:our |the |a "
    r"|my )?(?:\w+ )?(?:detox|rehab(?! (?:hospital|gym|after|on (?:two|his|her)))|sober living"
    r"|recovery (?:program|house|home|center|court)|treatment for (?:addiction|alcohol\w*|opioid\w*"
    r"|drugs?)|drug court|iop)\b|\b(?:on|started|starts|starting|takes|taking|gets|got|came (?:in )?for"
    r"|for) (?:\w+ )?(?:methadone|suboxone|buprenorphine|vivitrol|mat)\b|\b(?:methadone|suboxone"
    r"|buprenorphine|vivitrol|sublocade) (?:patients?|pts?|clients?|guy|lady|dose|today)\b"
    r"|\b(?:narcan(?:ned|'d)?|naloxone) (?:\w+ ){0,3}?(?:brought|saved|revived|worked|woke)\b|\b(?:gave"
    r"|giving|hit|got|pushed) (?:him|her|a \w+|the \w+|our \w+|them"
    r"|this \w+) (?:with )?(?:\d+ ?mg (?:of )?|two doses of |three doses of )?(?:narcan|naloxone)\b"
    r"|\bheroin (?:addict|user|od|overdose)\b|\b(?:our|the|my|this|that|another|a) (?:\w+ )?(?:addict"
    r"|alcoholic|junkie|drunk|drug seeker|drug user|meth head|methhead)\b"
)
_PERSONAL = lazily(rf"{_MILESTONE}|{_DEED}")
_GROUP = lazily(
    r"\b(?:our|my|these|the|some of our|one of our|all of our|another|a|former"
    r"|this) (?:[\w'-]+ ){0,3}?(?:alumni|alumn[aeu]s?|alum|graduates?|grads?|residents?|clients?"
    r"|patients?|ladies|men|guys|women|girls|participants?|members|family|families"
    r"|house) (?:[\w'-]+ ){0,5}?(?:of |from |in |at |to |who |back )?(?:our |the "
    rf"|a )?(?:\w+ )?{_CLINIC}\b|\b{_CLINIC} (?:\w+ )?(?:alumni|alum|graduates?|grads?|residents?|clients?"
    r"|patients?|family)\b|\b(?:pictured|pictures?|photos?|group photo|pic|selfie|snapshot|look at"
    rf"|caught on camera|video|scenes?|moments?)\b[^.!?\n]{{0,60}}\b{_CLINIC}\b"
    rf"|\b{_CLINIC}\b[^.!?\n]{{0,40}}(?:look at (?:these|those|them)|\bpictured\b|smiles)"
)
_SHOWS = lazily(
    r"\b(?:pictured|pictures?|photos?|pic|selfie|snapshot|look at|congrat\w*|proud of|shout ?-?out"
    r"|big hand|applause|happy for|cheers? (?:to|for)|celebrat\w+|graduat\w+|welcome (?:back|home)"
    r"|came back|visited|stopped by|dropped in|thank(?:s| you)(?! to (?:our|the) (?:counsel|nurs|team"
    r"|staff))|meet|missing|yesterday|today|last night|this morning|barbecue|bbq|cookout|picnic)\b"
)
_ONE = lazily(
    r"\b(?:he|she|him|her|his|hers)\b|\b(?:our|my|one of our|one of my|a|this|that|another"
    rf"|the) (?:[\w'-]+ ){{0,3}}?(?:{PATIENT}|{SOMEBODY}|alum|alumn[aeu]s?|graduate|grad|resident"
    r"|frequent flyer)\b|\b(?:meet|congrat\w*,?(?: to| on)?|proud of|happy for|cheers to|shout ?-?out to"
    r"|for|way to go,?|you did it,?|love you,?|hi,?|hey,?)\b"
)
_NAMED = lazily(
    r"(?:^|[.!?\n] |, |to |of |for |[Mm]eet )[A-Z][a-z]+(?: [A-Z]\.?)? (?:is|was|has|had|got|just|relapsed"
    r"|overdosed|went|came|celebrat\w+|hit|made|beat|quit|graduated|finished)\b|(?:[Cc]ongrat\w*|[Mm]eet"
    r"|[Pp]roud of|[Hh]appy for),? (?:our \w+ )?[A-Z][a-z]+|,\s[A-Z][a-z]+\s?[!.]"
)
_SELF = lazily(
    r"\b(?:i|i'm|i've|i am|i have been|my|me)\b(?: [\w'-]+){0,6}? (?:sober|sobriety|in recovery|recovery"
    r"|addiction|addict|alcoholic|rehab|detox|relapsed?|drinking|heroin|opioids?|pills)\b"
)
_OURS = lazily(r"\b(?:we|us|our|my|i|me|congrat\w*|proud|pictured)\b|\bbed \d+\b")
_THEIRS = lazily(
    r"\b(?:told (?:him|her)|my (?:patient|pt|client)|our|patients?|clients?|asked (?:him|her)|he|she"
    r"|(?:gave|brought|saved) (?:him|her))\b"
)
_SURELY = lazily(
    r"\b(?:addict\w*|alcoholi\w*|alcohol|drugs?|heroin|fentanyl|meth|cocaine|opioids?|opiates?|overdos\w+"
    r"|od'?d|sober\w*|sobriety|methadone|suboxone|buprenorphine|vivitrol|narcan\w*|naloxone|relaps\w+"
    r"|detox\w*|withdrawals?|12[- ]step|substance|clean|iop|in recovery|drinking|residential|sponsor|chip"
    r"|vodka|whiskey|recovery (?:circle|house|group|meeting|home|court|program)|halfway house|drug court"
    r"|bottles?|a fifth)\b"
)
_REHAB = lazily(r"\b(?:go|goes|going|went|check(?:s|ed|ing)(?: \w+)?) (?:in)?to rehab\b")
_BODY = lazily(
    r"\b(?:cardiac|pulmonary|physical|stroke|knees?|hips?|shoulder|acl|back|spin\w+|neuro\w*|sports?"
    r"|athlet\w+|surg\w+|injur\w+|fracture|replacement|speech|occupational|brain|amput\w+|bypass|heart)\b"
)
_STRONG = lazily(
    r"\b(?:detox(?:ing|ed)?|iop|sober|sobriety|overdos(?:ed|es|ing)|an overdose|od'?d|relapsed|methadone"
    r"|suboxone|vivitrol|narcan(?:ned|'?d)?|naloxone|heroin|fentanyl|meth|crack|cocaine"
    r"|addicted(?! to (?!heroin|meth|drugs|alcohol|opi|pills|pain|cocaine|crack|fentanyl|oxy))|addict"
    r"|alcoholic|drug court|(?:one|two|three|six|nine|\d+)[- ](?:year|month|day|hour) chip"
    r"|recovery (?:circle|house|group|meeting|home|court)|sober (?:house|home|living)|halfway house"
    r"|drug[- ]free|(?:drank|drinking|drinks) (?:[\w'-]+ ){0,4}?(?:vodka|whiskey|gin|a fifth|bottles?"
    r"|beers|every day|a day|herself|himself)|(?:addiction|residential|alcohol|drug) (?:treatment|program"
    r"|unit|clinic|rehab))\b"
)
_THEIRS_ONE = lazily(
    r"\b(?:patient|pt|client|alum\w*|resident)\b|\b(?:he|she) (?:\w+ ){0,2}?(?:relapsed|overdosed"
    r"|got sober|is sober|got clean)\b"
)
_FOLK = lazily(
    r"\b(?:he|she|him|her|his|hers)\b|\b(?:a|an|the|this|that|another|same|some|our|my|two of our"
    rf"|three of our|one of our|several of our|former|so many) (?:[\w'-]+ ){{0,3}}?(?:{SOMEBODY}|guys"
    r"|ladies|grads|graduates|alumni|participants|families|faces|residents|clients|son|daughter|brother"
    r"|sister|husband|wife|judge's \w+)\b"
)
_ELSE = lazily(
    r"\b(?:detox (?:tea|diet|juice|smoothie|water|drink|bath|foot|your|plan|week|cleanse)|digital detox"
    r"|dopamine detox|sugar detox|clean (?:eating|hands|water|air|energy|teeth|bill)|recovery (?:room"
    r"|month|act|plan act|day|walk|run|5k|fund|time|tips|ride)|(?:cancer|lymphoma|leukemia|ms"
    r"|multiple sclerosis|tumou?r) relapse[ds]?|relapse of (?:ms|cancer)|overdose (?:awareness|prevention"
    r"|deaths?|epidemic|rates?|crisis|data|training|kits?|numbers|response)|dry january|sober october"
    r"|sober curious|mocktails?|join us|register|rsvp|sign up|all are welcome|everyone is welcome"
    r"|free training|hotline|helpline)\b"
)
_EVENT = lazily(
    r"\b(?:join us|register|rsvp|sign up|all are welcome|everyone is welcome|are (?:all )?welcome"
    r"|are invited|come (?:to|by|celebrate)|save the date|tickets?|will (?:meet|gather|host|be held)"
    r"|meets? every|reunion on|picnic on|training)\b"
)
_STAFF = lazily(
    r"\b(?:dr\.? \w+|our (?:new )?(?:counsel(?:l)?ors?|nurses?|therapists?|team|staff|director|physician"
    r"|doctor|social workers?)|joins|joined our (?:team|staff|addiction)|speciali[sz]es|leads (?:our|the)"
    r"|board[- ]certified|treats|sees patients|medical director|years of experience|hired|job|hiring"
    r"|career)\b"
)


@check(
    code="SUD001",
    name="addiction-patient",
    severity=Severity.BLOCK,
    message="Leave out anybody's addiction care, milestones too. It takes a consent that names this use.",
    cite="42 CFR Part 2, sections 2.12, 2.31 and 2.32",
    floor=Severity.REVIEW,
    cues=(
        *(
            "addict",
            "alcohol",
            "detox",
            "rehab",
            "sober",
            "sobriety",
            "relaps",
            "overdos",
            "od'd",
            "methadone",
        ),
        *(
            "suboxone",
            "buprenorphine",
            "vivitrol",
            "narcan",
            "naloxone",
            "heroin",
            "fentanyl",
            "meth",
            "cocaine",
        ),
        *("crack", "opioid", "opiate", "oxy", "percocet", "pills", "drug", "clean", "recovery", "withdraw"),
        *("drinking", "drank", "drunk", "iop", "junkie", " mat ", "sublocade", " chip", "halfway house"),
    ),
    flags=(
        "So proud of our client, «90 days sober» today!",
        "He «came in for methadone» for two years, and we see him at the market.",
        "Our patient «overdosed» in the lot, and two nurses ran.",
        "Alex «relapsed» twice and last week finished our program.",
        "I told her that «going to rehab» does not make her a bad mother.",
        "Thank you to «our alumni who came back to detox» with donuts.",
        "«Pictured: residents of our addiction unit» at the barbecue.",
        "The guy in bed 3 is «detoxing» and calls me mother.",
        "Our nurses cried: the patient «got sober» before her baby came.",
        "Two of our guys got a «one-year chip».",
        "«Our alumni of the detox» in pictures: http://news.example.com/alumni",
        Example("She drove home in May: «90 days sober» and singing.", Severity.REVIEW),
        Example("«I am five years sober», and I work here.", Severity.REVIEW),
    ),
    passes=(
        "September is National Recovery Month. Recovery is possible.",
        "Free Narcan training on Thursday: bring him along.",
        "She went to rehab after her hip replacement, and we cheered.",
        "He walked out of rehab on two new knees.",
        "Our nurses in the detox unit worked through the storm. Thank you, all of the families!",
        "Our Dr. Sample leads the methadone clinic, and she is proud of her team.",
        "A detox tea will not clean her liver.",
        "If you or he relapsed, call us. Nobody here will judge you.",
        "Has she relapsed? What a friend can do.",
        "A study: one of our patients in ten overdosed again within a year.",
        "All alumni of our recovery program are welcome: pictures of last year below.",
        "Actor tells of his heroin years: http://news.example.com/actor",
        "Our detox unit has 20 beds.",
        "Our program treats heroin addiction with methadone.",
        "His cancer relapsed, and our team is with him; no alcohol rub needed.",
        Example("So proud of our client, 90 days sober today!", authorization="Part 2 consent, form 7"),
        "She came back to rehab today, and our gym team cheered.",
        "Knee surgery in May: she went to rehab and we cheered.",
        "Ten years of work: we beat heroin in this county.",
        "Our alumni of the detox write a newsletter: http://news.example.com/alumni",
        "According to the report, the patient overdosed and our nurse ran.",
        "Our nurses carry naloxone for strangers.",
        "She is addicted to crossword puzzles, and so are we.",
    ),
)
def addiction_patient(reading: Reading) -> Iterator[Span]:
    """Addiction words beside one person, or beside those who are or were treated in such a place."""
    lower = reading.lower
    if reading.post.authorization or not _about(lower) or general(lower) or _EVENT.search(lower):
        return
    milder = _of_oneself(lower) or not _OURS.search(lower)
    done = 0
    for start, end in sorted(_told(reading)):
        if start >= done:
            yield reading.span((start, end), severity=Severity.REVIEW if milder else None)
            done = end


def _about(lower: str) -> bool:
    """Whether it is about addiction, and not about getting a knee to move."""
    if _CUES.isdisjoint(words(lower)):
        return False
    return bool(_SURELY.search(lower) or (_REHAB.search(lower) and not _BODY.search(lower)))


def _told(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where it is told of somebody."""
    lower = reading.lower
    found: list[re.Match[str]] = []
    theirs = _THEIRS_ONE.search(lower)
    if theirs or not _STAFF.search(lower):
        if _ONE.search(lower) or _NAMED.search(reading.text):
            found += _PERSONAL.finditer(lower)
        if _FOLK.search(lower) and not reading.links:
            found += _STRONG.finditer(lower)
        if _SHOWS.search(lower):
            found += _GROUP.finditer(lower)
    if _of_oneself(lower):
        found += _SELF.finditer(lower)
    for part in found:
        start, end = part.span()
        if not (_supposed(reading, start) or _ELSE.search(lower, max(0, start - 12), end + 15)):
            yield start, end


def _of_oneself(lower: str) -> bool:
    """Whether whoever writes tells it of themselves."""
    return _SELF.search(lower) is not None and not _THEIRS.search(lower)


def _supposed(reading: Reading, start: int) -> bool:
    """Whether it is asked or only supposed."""
    asked = reading.sentence(start).rstrip().endswith("?")
    return asked or HYPOTHETICAL.search(reading.lower, max(0, start - 100), start + 3) is not None
