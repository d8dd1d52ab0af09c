"""How a sentence gives away that it is about a patient: the words clinicians tell of people with.

The privacy rule protects what can be linked to a patient's health or care (45 CFR 160.103), so it takes
two things: one particular person, and care. "Patients" in general are nobody; "the gentleman we sent home
after his bypass" is somebody.
"""

from policies.care import CARE, ILLNESS, TOLD_CARE
from policies.patterns import lazily
from policies.vocabulary import Vocabulary, words

NOT_A_PERSON = (
    r"care|safety|portal|education|experience|satisfaction|advoca\w+|access|rights|support|stor(?:y|ies)"
    r"|information|privacy|volume|outcomes?|data|record\w*|resources?|services?|financial|relations"
    r"|population|group|engagement|handout|leaflet|guide|transport|centered|centred|led|facing|line|day"
    r"|assistance|survey|feedback|history|hub|app|forms?|room|rooms|bed|beds|visitor|who|whose"
    r"|transfer|physicians?|doctors?|registration|referrals?|appointments?|visits|registry"
    r"|lift|monitoring|flow|roster|chart"
)
ONE_PATIENT = (
    r"(?<!be )(?<!is )(?<!are )(?<!so )(?<!very )(?<!every )(?<!each )(?<!any )(?<!no )(?<!per )(?<!or )"
    r"(?<!new )(?<!if a )(?<!when a )(?<!from )(?<!as a )(?<!potential )(?<!average )(?<!whole )"
    rf"\b(?:patient|pt)(?:'s)?(?![\w-])(?!\s+(?:{NOT_A_PERSON})\b)"
    r"|\bone of (?:my|our|the) (?:\w+ ){0,2}(?:patients|residents|clients|kids)\b"
    r"|\b(?:my|our) (?:[\w-]+ ){0,3}(?:patient|resident|client|preemie|little (?:one|guy|man|fighter"
    rf"|warrior))(?![\w-])(?!\s+(?:{NOT_A_PERSON})\b)"
)
PRONOUN = r"\b(?:he|she|him|her|his|hers|himself|herself)(?:'s|'d|'ll)?\b"
_SOMEBODY = (
    r"gentleman|lady|man|woman|guy|dude|fella|gal|sir|ma'am|tween|adolescent|retiree|twins|triplets"
    r"|quadruplets|boy|girl|kid|kiddo|child|toddler|baby|infant|newborn|teen|teenager"
    r"|preemie"
    r"|grandma|grandpa|grandmother|grandfather|mom|mum|mama|dad|mother|father|son|daughter|wife"
    r"|husband|sister"
    r"|brother|caregiver|warrior|fighter|little one|veteran|farmer|nurse's aide|family|couple|resident"
    r"|client"
)
PERSON = (
    rf"{PRONOUN}|\b(?:this|that|my|our|a|an|the|one|another|brave|sweet|dear|favorite|favourite|old"
    rf"|young|tiny)"
    rf" (?:[\w-]+ ){{0,3}}(?:{_SOMEBODY})(?:'s)?\b|(?:^|[.!?:\n\"'] ?|\b(?:had|have|saw|when"
    rf"|so) )(?:{_SOMEBODY})"
    r" (?:who|on|in|at|with|told|asked|said|came|had|just|today)\b|\b(?:mrs?|ms|miss|mx)\b\.?\s"
)
_SHORTHAND = (
    r"(?<![\w$£€.,])\d\d ?[mf](?=,? (?:with(?! (?:your|our|the|help|more|over|\d))|w/|s/p|c/o|presents"
    r"|presenting|admitted|here with)(?!\w))"
)
AGE = (
    r"\b\d{1,3}[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]?olds?\b|\b\d{1,3} ?(?:y/?o|yo[mf])\b"
    rf"|\b\d{{1,3}} ?y\. ?o\.|{_SHORTHAND}"
    r"|\b(?:aged?)[:=]? ?\d{1,3}\b"
)
_ONE_AGED = lazily(
    r"\b(?:a|an|this|my|our) (?:[\w-]+ ){0,2}\d{1,3}[- ](?:year|month|week|day)s?[- ]old(?!\w)"
)
_CHARTED = lazily(
    r"\b\d{1,3}[- ]?(?:y/?o|y\. ?o\.|yo[mf])(?: ?(?:male|female|m|f|man|woman|boy|girl|kid))?(?!\w)"
    r"(?!\+| ?(?:and|or) (?:up|older|over|above|under|younger))"
    rf"|{_SHORTHAND}"
)
"""As charts write of one patient: "23yo male", "45F with lupus"."""
_THING_AGED = lazily(
    r"\b(?:hospital|clinic|center|centre|unit|wing|program(?:me)?|practice|foundation"
    r"|department|school|charity)"
    r" (?:just |has |is |was )?(?:turn(?:s|ed|ing)|is|was|became) (?:now |about )?\d"
    r"|-old (?:[\w-]+ ){0,2}(?:hospital|clinic|building|wing|charity|foundation|program(?:me)?|school)\b"
)
DEED = (
    r"\b(?:sent|took|brought|wheeled|discharged|carried|flew|rushed|admitted|treated|saw|examined"
    r"|operated on"
    r"|intubated|stitched|transferred|saved|delivered) (?:him|her(?! \d)|this (?:\w+ )?(?:man|woman"
    r"|gentleman|lady|kid|baby))\b"
    rf"|\b(?:he|she|mrs?\.? \w+|ms\.? \w+|(?:{_SOMEBODY})) (?:\(\d+\) )?(?:just )?(?:came (?:in"
    rf"|to us|back|through)|was (?:admitted|discharged|diagnosed"
    r"|intubated|seen|rushed)|got (?:discharged|admitted|diagnosed)|walked out|coded|passed away|went home"
    r"|(?:came|walked|limped|stumbled|rolled|was rushed|was brought) (?:in)?to (?:our|the|my) (?:ed|er|e\.r"
    r"|emergency|clinic|icu|trauma|hospital|office|urgent care))\b"
    r"|\b(?:beat|battl(?:ed|ing)|fought|fighting|survived|recover(?:s|ed|ing) from|ring(?:s"
    r"|ing)? the bell)\b"
    r"[^.!?\n]{0,40}\b(?:cancer|lymphoma|leukemia|covid(?:-19)?|sepsis|stroke|tumor|melanoma)\b"
    r"|\b(?:was|got|is being|been) discharged\b|\brang (?:the|her|his) (?:\w+ )?bell\b"
    r"|\bwe (?:just |finally )?(?:discharged|admitted|intubated|extubated|resuscitated)(?! \d)\b"
)
_TELLERS = frozenset(("i", "we", "us", "me", "my", "our"))
_PRONOUNS = frozenset(("he", "she", "him", "her", "his", "hers", "himself", "herself"))
_SOMEBODIES = frozenset(
    (
        *_SOMEBODY.replace("little one", "one").replace("nurse's aide", "aide").split("|"),
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "ma",
    )
)
_PATIENTS = frozenset(
    ("patient", "pt", "patients", "residents", "clients", "kids", "resident", "client", "preemie", "little")
)
_DEEDS = Vocabulary("""
    sent, took, brought, wheeled, discharged, carried, flew, rushed, admitted, treated, saw, examined,
    operated, intubated, extubated, resuscitated, stitched, transferred, saved, delivered, came, was,
    got, walked, coded, passed, went, limped, stumbled, rolled, beat, battled, battling, fought,
    fighting, survived, recovers, recovered, recovering, ring, rings, ringing, rang, been
""")
"""What every deed has one of."""
_GENERAL = Vocabulary("""
    study, studies, research, researcher, researchers, percent, statistics, survey, trial, cdc, who
    says, according to, report, reports, reported
""")
_ONE_PATIENT = lazily(ONE_PATIENT)
_PERSON = lazily(PERSON)
_AGE = lazily(AGE)
_DEED = lazily(DEED)
_STAFF = lazily(
    r"\b(?:he|she|who|dr\. \w+) (?:also |now )?(?:discusses|presents|speaks|shares|explains|hosts|runs"
    r"|writes|treats|speciali[sz]es|leads|sees|cares for"
    r"|performs|trained|joins|joined|practices"
    r"|teaches|works|sat with|completed (?:her|his) (?:residency|fellowship|training)|earned (?:her|his))\b"
)
_WORK = frozenset(
    """
    discusses presents speaks shares explains hosts runs writes treats specializes specialises leads
    sees cares performs trained joins joined practices teaches works sat completed earned
    """.split()  # noqa: SIM905 - words read best as words
)
"""What every sentence about somebody's work has one of."""
_ROOM = lazily(r"\b(?:bed|in room|in rm|from room) \d|\d ?cm\b|\bt\d{1,2} injury")
_FIGURE = lazily(r"\d")
_PERCENT = lazily(r"\d ?%")
_MET = lazily(
    r"(?:^|[.!?:;,\n\"'] ?|\b(?:a|an|my|our|the|this|that|had|and|when|so|one) )(?:[\w-]+ ){0,2}?"
    rf"(?:{_SOMEBODY}|patient|pt|grader|kindergart?ner|student|camper|runner|neighbor"
    rf"|stranger)s?(?:'s \w+)? (?:(?:on|in|at|from|to) (?:my|our) (?:[\w-]+ )?"
    r"(?:table|chair|office|exam room|clinic|truck|rig|unit|floor|waiting room|lobby|care|caseload|shift"
    r"|bay|ed|er|icu|nicu|practice|couch|ambulance|ward|list)"
    r"|(?:came|walked|rolled|limped|ran|wandered) (?:in|into|to|through) (?:my|our"
    r"|the) (?:[\w-]+ )?(?:office|clinic|er|ed|door|triage|practice|exam room|unit|chair|bay))\b"
    r"|\b(?:patient|pt|client)s?(?:'s \w+)? (?:just |today |finally )?(?:told|asked|said|says|called"
    r"|brought|handed|showed|gave|cried|laughed|hugged|sang|thanked|texted"
    r"|thinks|thought|wants|wanted|insists|swears|swore|yelled|whispered|apologized|reminded|taught|made"
    r"|offered)\b(?! (?:that )?(?:patients|people))"
    r"|\bran a call\b|\btook a history from\b|\b(?:on|during) (?:my|our|last night's|tonight's) (?:shift"
    r"|call|rounds|home visit)\b|\bhome visit:|\bpreemie update\b"
)
"""Whom somebody at a clinic met: the kid on my table, the client who told me."""
_MINE = lazily(
    r"(?<!if )(?<!for )\b(?:my|our|(?<!when )a) (?:[\w-]+ ){0,3}(?:patient|resident|pt)(?![\w-])"
    rf"(?!\s+(?:{NOT_A_PERSON})\b)"
)
_ELIDED = lazily(
    r"\W*(?:just |finally |pt |patient )?(?:admitted|discharged|came in|presented|presents|intubated"
    r"|extubated|coded|rolled in|walked in"
    r"|brought in|transferred (?:in|out|from|to)|s/p|status post|found down|life-?flighted|airlifted"
    r"|medevaced)\b"
    r"(?! (?:patients|students|to (?:practice|medical school|the bar)))"
)
"""As notes are written, without a subject: "Admitted Wednesday with DKA"."""
_SEEN = lazily(
    r"(?<!every )(?<!each )(?<!any )(?<!no )(?<!per )(?<!first )\b(?:patient|pt)(?: (?:was|is|just"
    r"|finally|still))? "
    r"(?:seen|admitted|discharged|coded|transferred|intubated|presented|arrived|came|walked|died|had|got"
    r"|went|left"
    r"|took|lost|fell|keeps|needs|wants|refused|asked|told|said|cried|laughed)\b"
)
_FIRST = lazily(rf"\W*(?:{PRONOUN})")


def named(sentence: str) -> bool:
    """Whether a lower-case sentence speaks of one particular patient by itself."""
    if _working(sentence) and not _one_patient(sentence):
        return False
    return (
        _one_patient(sentence)
        or _deed(sentence)
        or _met(sentence)
        or (care(sentence) and (somebody(sentence) or _aged(sentence)))
        or (_telling(sentence) and TOLD_CARE.among(sentence) and somebody(sentence))
    )


def told(sentence: str) -> bool:
    """Whether somebody at the clinic tells of one patient in it: "my patient", "we sent him home"."""
    figures = _FIGURE.search(sentence) is not None
    if _GENERAL.among(sentence) or (figures and _PERCENT.search(sentence)):
        return False
    return (
        _deed(sentence)
        or (
            not _PATIENTS.isdisjoint(words(sentence))
            and bool(_MINE.search(sentence) or _SEEN.search(sentence))
        )
        or (_ELIDED.match(sentence) is not None and _cared_for(sentence))
        or (figures and _CHARTED.search(sentence) is not None)
        or _met(sentence)
        or (
            _telling(sentence)
            and _cared_for(sentence)
            and (somebody(sentence) or (figures and _one_aged(sentence)))
        )
    )


def cared(sentence: str) -> bool:
    """Whether it says that somebody in particular was cared for, whoever else is thanked in it."""
    return _one_patient(sentence) or _deed(sentence)


def care(sentence: str) -> bool:
    """Whether a lower-case sentence speaks of an illness or of care."""
    return CARE.among(sentence) or (
        _FIGURE.search(sentence) is not None and _ROOM.search(sentence) is not None
    )


def ill(sentence: str) -> bool:
    """Whether it speaks of an illness, an injury, a birth or their treatment, not only of a place of care."""
    return ILLNESS.among(sentence)


def somebody(sentence: str) -> bool:
    """Whether it speaks of some person, patient or not."""
    said = words(sentence)
    return not _PRONOUNS.isdisjoint(said) or (
        not _SOMEBODIES.isdisjoint(said) and _PERSON.search(sentence) is not None
    )


def refers(sentence: str) -> bool:
    """Whether it says he or she, so that a neighbouring sentence says who."""
    return not _PRONOUNS.isdisjoint(words(sentence))


def begins_with_reference(sentence: str) -> bool:
    """Whether it begins with he or she: whom the sentence before has named."""
    return _FIRST.match(sentence) is not None


def _working(sentence: str) -> bool:
    """Whether somebody in it is at work: "she treats children"."""
    return not _WORK.isdisjoint(words(sentence)) and _STAFF.search(sentence) is not None


def _one_patient(sentence: str) -> bool:
    return _patients(sentence) and _ONE_PATIENT.search(sentence) is not None


def _patients(sentence: str) -> bool:
    return not _PATIENTS.isdisjoint(words(sentence))


def _met(sentence: str) -> bool:
    said = words(sentence)
    return (
        (
            not (_PATIENTS.isdisjoint(said) and _MET_CUES.isdisjoint(said))
            or not (_SOMEBODIES.isdisjoint(said) or _HERE.isdisjoint(said))
        )
        and _MET.search(sentence) is not None
        and not _EVERY.search(sentence)
    )


_HERE = frozenset(
    """
    my our office clinic er ed door triage practice room unit chair bay
    """.split()  # noqa: SIM905 - words read best as words
)
_MET_CUES = frozenset(
    """
    grader kindergartner student camper runner neighbor stranger client clients pts ran took during
    visit update
    """.split()  # noqa: SIM905 - words read best as words
)


_EVERY = lazily(
    r"\b(?:every|each|any|no|if (?:a|your|the|any)|when (?:a|your|any)|all|most|some) (?:[\w-]+ )?"
    r"(?:patient|client|pt|kid|parent|child)\b"
)


def _deed(sentence: str) -> bool:
    return _DEEDS.among(sentence) and _DEED.search(sentence) is not None


def _telling(sentence: str) -> bool:
    return not _TELLERS.isdisjoint(words(sentence))


def _cared_for(sentence: str) -> bool:
    return care(sentence) or TOLD_CARE.among(sentence)


def _one_aged(sentence: str) -> bool:
    return _ONE_AGED.search(sentence) is not None and not _THING_AGED.search(sentence)


def _aged(sentence: str) -> bool:
    """Whether it gives somebody's age, and not a hospital's."""
    return (
        _FIGURE.search(sentence) is not None
        and _AGE.search(sentence) is not None
        and not _THING_AGED.search(sentence)
    )
