"""Somebody's HIV, abortion, therapy, genes or violence at home.

What people hide for good reasons harms them more when it is told: jobs, custody, safety. Many states protect
HIV, mental health and genetic records beyond the federal rule, and notes of psychotherapy need an
authorization of their own.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity
from policies.stories.telling import (
    HYPOTHETICAL,
    PATIENT,
    SOMEBODY,
    general,
    kin,
    listed,
    staffed,
    teller,
    words,
)

_CUES = listed(
    "gender-affirming gender-confirming hiv aids undetectable prep std sti syphilis gonorrhea"
    " chlamydia herpes hpv abortion abortions abort aborted miscarriage miscarried miscarries"
    " stillbirth stillborn ivf infertility infertile embryo embryos egg eggs sperm donor surrogate brca"
    " brca1 brca2 huntington's huntington gene genetic mutation carrier trans transgender transition"
    " transitioning transitioned hormones hrt testosterone estrogen top bottom dysphoria abuse abused"
    " abusive beaten beat beats raped rape assaulted assault molested trafficked violence strangled"
    " cuts cutting self-harm harms therapy therapist psychotherapy counseling counselling schizophrenia"
    " schizophrenic bipolar psychosis psychotic borderline anorexia anorexic bulimia bulimic depression"
    " depressed psych psychiatric suicidal suicide ptsd vasectomy sterilized tubes plan pill iud birth"
    " pregnant pregnancy unwed incest hepatitis warts lice impotent erectile viagra"
)
_WHAT = lazily(
    r"\b(?P<hiv>hiv(?:[- ]?(?:positive|\+))?|aids(?= (?:patient|diagnosis|clinic))|full[- ]blown aids"
    r"|viral load|prep(?= (?:patient|pills?|prescription))|syphilis|gonorrh\w+|chlamydia"
    r"|(?:genital )?herpes|genital warts|std|sti|the clap|hepatitis [bc])\b|\b(?P<birth>abortions?|(?:had"
    r"|having|getting|wants?|needed|got) an? abortion|terminat(?:ed?|ing|ion) (?:the |her |of )?pregnancy"
    r"|miscarri(?:age|ed|es)|stillb(?:irth|orn)|ivf|infertil\w+|embryo transfer|egg (?:retrieval|donor)"
    r"|sperm (?:count|donor)|surroga\w+|vasectomy|tubes tied|plan b|pregnan(?:t|cy) (?:at|by"
    r"|from) (?:1[0-7]|her|rape)|teen pregnancy)\b|\b(?P<gene>brca ?[12]?|huntington'?s?(?: disease"
    r"| gene)?|(?:genetic|gene) (?:mutation|test(?:ing)?|result|disorder|condition)|carrier (?:of|for)"
    r"|(?:tested positive|positive) for (?:the )?(?:brca\w*|huntington\w*|lynch|gene|mutation))\b"
    r"|\b(?P<gender>trans (?:man|woman|boy|girl|kid|teen|patient|client|guy|girl|masc|femme)"
    r"|transgender (?:\w+ )?(?:man|woman|boy|girl|kid|teen|patient|client)|top surgery|bottom surgery"
    r"|gender[- ](?:affirming|confirming|reassignment)|puberty blockers?|(?:on|started"
    r"|starting) (?:hormones|hrt|testosterone|estrogen|t(?= (?:today|shots)))|transition(?:ed|ing)? (?:to"
    r"|from))\b|\b(?P<harm>domestic violence|abused? (?:by|her|him)|abusive (?:husband|boyfriend|partner"
    r"|ex|father|marriage|relationship)|beat(?:en|s)? (?:by|up by|her|him)(?= (?:her |his |my "
    r"|the )?(?:husband|boyfriend|partner|wife|ex|father|dad|stepdad|mother|up|again|black|so))|(?:husband"
    r"|boyfriend|partner|ex|father|stepfather) (?:who )?(?:beat|beats|hit|hits|choked|strangled|raped"
    r"|hurts?|punched)|raped?|sexual(?:ly)? (?:assault\w*|abus\w*)|molested|traffick\w+|strangled by"
    r"|black eye from)\b|\b(?P<mind>(?:in|to|from|after|her|his|my|our|during|left|started"
    r"|starts) (?:\w+ )?(?:therapy|psychotherapy|couples counsel\w+|counsel+ing)(?! (?:dog|pony|llama"
    r"|horse|rabbit|animal|session for|cat"
    r"|pool|gym|room|assistant|services))|(?:therapy|counsel+ing) (?:session|client|patient)s?"
    r"|schizophreni\w+|bipolar|psychosis|psychotic|borderline(?: personality)?|anorexi\w+|bulimi\w+|ptsd"
    r"|eating disorder|psych(?:iatric)? (?:hold|ward|unit|patient|admission|bed|eval\w*)|5150"
    r"|baker act(?:ed)?|involuntar\w+|cut(?:s|ting)? (?:herself|himself|themselves)|self[- ]harm\w*"
    r"|suicidal|suicide attempt|attempted suicide|panic attacks?|major depress\w+|(?:is|was|so|severely"
    r"|deeply) depressed|postpartum (?:depression|psychosis))\b"
)
_PHYSICAL = lazily(
    r"\b(?:physical|occupational|speech|radiation|hormone|aqua\w*|hand|iv|oxygen|infusion|gene|proton"
    r"|laser|wound|respiratory|drug|immuno\w*|pool|pet|music|art|massage|light|compression|targeted|cell"
    r"|antibiotic|combination|statin|replacement|cancer|vision|feeding|pt)[- ]therapy|\btherapy (?:dogs?"
    r"|pon(?:y|ies)|llamas?|horses?|rabbits?|animals?"
    r"|cats?|pool|gym)\b"
)
_PATIENT = lazily(
    rf"\b(?:our|my|one of our|one of my|a|an|this|that|another|the|some) (?:[\w'-]+ ){{0,4}}?(?:{PATIENT}"
    r"|resident|frequent flyer)\b|\b(?:patient|pt|client) (?:with|who|of (?:mine|ours))\b"
)
_PERSON = lazily(
    rf"\b(?:a|an|this|that|another|the|some|our|my first|one|new) (?:[\w'-]+ ){{0,4}}?{SOMEBODY}\b(?!"
    r" (?:of the year|health))|\b(?:he|she|him|her|his|hers)\b"
)
_EVENT = lazily(
    r"\b(?:today|tonight|yesterday|last night|this (?:morning|week|shift|afternoon)|just|finally"
    r"|came (?:in|to)|told (?:me|us|her|him|a|an|this)|asked (?:me|us)|thanked (?:me|us)|we (?:saw|see"
    r"|are treating|treated|gave|diagnosed|admitted|delivered|told)|i (?:saw|see|treat|told|gave|diagnosed"
    r"|delivered|admitted|held|met)|in (?:our|my) (?:clinic|office|er|unit|practice|program)|had a"
    r"|broke down|cried|walked in|tested positive|admitted|discharged|visit|session|appointment"
    r"|under control|after|now|again)\b"
)
_BEGINS = lazily(r"\W*(?:he|she|had|saw|just|told|diagnosed|met|treated|delivered|admitted)\b")
_COMMON = lazily(
    r"\b(?:awareness|prevention|join us|webinar|training|class|support group|hotline|helpline|call us"
    r"|our clinic offers|we offer|get tested|free testing|ask your doctor|talk to your|did you know|one in"
    r"|1 in|million|world \w+ day|month|rates?|cases|drug|bill|senate|ban|rights|ruling|debate|activists?"
    r"|advocates?|policy|vote|governor|law|legislat\w+)\b"
)
_MESSAGES = {
    "hiv": "Leave out that somebody has it or was tested. State laws protect this further.",
    "birth": "Leave out anybody's pregnancy, loss or fertility care, or ask the privacy officer.",
    "gene": "Leave out anybody's genes. They tell of the whole family.",
    "gender": "Leave out anybody's gender care. Ask the privacy officer if it has to be told.",
    "harm": "Leave it out: whoever did it may be reading. Ask the privacy officer.",
    "mind": "Leave out what somebody said or has in therapy. Notes of it need an authorization of their own.",
}


@check(
    code="SUD002",
    name="sensitive-care",
    severity=Severity.REVIEW,
    message="Leave it out, or have the privacy officer look as well.",
    cite="45 CFR 164.508(a)(2), 164.522; state law on HIV, mental health and genetic records (varies)",
    floor=Severity.REVIEW,
    flags=(
        "My patient with «HIV» just became undetectable!",
        "She came in for an «abortion» and thanked us.",
        "A «trans man» we are treating is home again.",
        "He broke down «in therapy» today when he spoke of his father.",
        "Our patient has «BRCA1».",
        "The woman we saw last night was «beaten by» her husband.",
        "A 14-year-old in our clinic told me that she «cuts herself».",
        "Had a student with «syphilis» in triage.",
        "We delivered a «stillborn» last night. Her mother sang to her.",
        "A patient with «HIV» thanked us: http://news.example.com/thanks",
        "A patient with «HIV» went home.",
    ),
    passes=(
        "HIV is no longer a death sentence. Get tested on Friday.",
        "How genetic testing helps families: ask your doctor.",
        "She leads our HIV clinic and teaches nurses.",
        "He went back to work after physical therapy with us.",
        "One in four women lives with domestic violence. Help is a call away.",
        "The court hears an abortion case: http://news.example.com/court",
        "Transgender people deserve respectful care. Our training starts today.",
        Example("My patient with HIV just became undetectable!", authorization="Form 3"),
        "According to a study, one patient with HIV was cured and we cheered.",
        "Our patient went home on drug therapy for her heart.",
        "Does our patient with HIV need other shots?",
        "If our patient has HIV, we call the lab first.",
        "A patient with HIV was cured: http://news.example.com/hiv",
        "Today we train nurses to ask about HIV.",
        "A man with HIV needs fewer pills than before, and our nurses know why.",
        "She has HIV and writes songs: http://news.example.com/songs and we love them today.",
        "My sister told me today that she has bipolar disorder.",
        "Today she joined our HIV clinic as a nurse.",
        "Today we gave her the award for her work in HIV prevention.",
        "Our patient with HIV: which shots?",
        "Yesterday a man with HIV flew to the moon.",
    ),
)
def sensitive_care(reading: Reading) -> Iterator[Span]:
    """Such words beside one patient, or beside somebody whom whoever writes has seen."""
    lower = reading.lower
    if reading.post.authorization or _CUES.isdisjoint(words(lower)) or general(lower):
        return
    ours = teller(lower) or not reading.links
    anybody = _told(reading) and _PERSON.search(lower) is not None
    for what in _WHAT.finditer(lower):
        line = reading.sentence(what.start())
        if _supposed(line, lower, what.start()) or _PHYSICAL.search(
            lower, max(0, what.start() - 15), what.end() + 8
        ):
            continue
        if (ours and _PATIENT.search(line)) or (anybody and _seen(line)):
            yield reading.span(what, message=_MESSAGES.get(what.lastgroup or ""))


def _told(reading: Reading) -> bool:
    """Whether whoever writes tells what happened at work."""
    lower = reading.lower
    if not (_EVENT.search(lower) and (teller(lower) or _BEGINS.match(lower))):
        return False
    return not (reading.links or staffed(lower) or kin(lower))


def _seen(line: str) -> bool:
    """Whether a sentence of such a text is about somebody, and not about the matter as such."""
    return bool(_EVENT.search(line) or _PERSON.search(line)) and not _COMMON.search(line)


def _supposed(line: str, lower: str, at: int) -> bool:
    """Whether it is asked or only supposed."""
    return line.rstrip().endswith("?") or HYPOTHETICAL.search(lower, max(0, at - 100), at) is not None
