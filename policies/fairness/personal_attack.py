"""Insults of one person: a reviewer, a colleague, another clinic's doctor.

The clinic speaks here, and what it says of somebody may be defamation. Facts can be told, to the right
office.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_ROLE = (
    r"(?:reviewer|doctor|dentist|surgeon|nurse|manager|boss|supervisor|director|ceo|administrator"
    r"|receptionist|therapist|pharmacist|physician|provider|chiropractor|competitor|ex-?employee|employee"
    r"|coworker|co-worker|colleague|intern|resident|patient|mayor|senator|governor|president|commenter|person"
    r"|guy|man|woman|lady|individual|clown)"
)
_PLACE = r"(?: (?:across|down|from|over|who|at|in|on)(?: [\w']+){1,6}?)?"
_THIRD = (
    rf"(?:(?:this|that|the|our|my|their|your|another) (?:[\w-]+ ){{0,3}}{_ROLE}{_PLACE}"
    r"|who(?:m?ever|m?) (?:wrote|posted|left|said)(?: [\w']+){1,4}?|he|she"
    r"|(?:dr|doctor|mr|mrs|ms|nurse|senator|governor|president|mayor)\.? [a-z][\w'-]{1,20}"
    rf"(?: [a-z][\w'-]{{1,20}})?{_PLACE})"
)
_SECOND = r"(?:you(?: people| guys| all| folks)?|u|ur)"
_NOUN = (
    r"(?:liars?|idiots?|morons?|imbeciles?|losers?|crooks?|frauds?(?! (?:examiner|investigator|expert"
    r"|specialist))|quacks?|con ?(?:artist|man|men)|scumbags?|creeps?|cowards?|charlatans?|scam(?:mer)?s?"
    r"|psychos?|lunatics?|nutcases?|nut ?jobs?|bitch(?:es)?|bastards?|ass ?holes?|a-?holes?|dumb ?ass(?:es)?"
    r"|jerks?|whores?|sluts?|pricks?|dicks?|douche ?bags?|douches?|trolls?|piece of (?:garbage|trash|shit"
    r"|crap)|disgrace(?: to [\w ]{1,30})?|hypocrites?|thief|karens?|monsters?"
    r"|parasites?|pigs?|butchers?|criminals?|sociopaths?|narcissists?|drama queens?|cry ?bab(?:y|ies))"
)
_ADJECTIVE = (
    r"(?:stupid|dumb|idiotic|moronic|pathetic|delusional|deranged|unhinged|psychotic|worthless|incompetent"
    r"|disgusting|despicable|insane|crazy|nuts|ignorant|clueless|brain-?dead|a joke|full of (?:crap|shit)"
    r"|lying|a lying \w+)"
)
_FILL = (
    r"(?:(?:an?|the|such|just|nothing but|clearly|obviously|simply|so|too|very|completely|totally|and|,) ?)"
    r"{0,4}(?:(?!(?:who|that|of|for|with|in|to|on|at|by|against|from|not|fighting|fan|good|great|big)\b)"
    r"[a-z-]{2,15} ){0,2}?"
)
_END = r"(?=\s*(?:[.!?,;:)\"'…]|$)|\s(?:and|or|who|that|for|when|because|if|of|with|lol|to me|i)\b|\s\S?$)"
_SURE = r"(?: just| clearly| obviously| really| all)?"
_THIRD_ATTACK = lazily(rf"\b{_THIRD}(?:'s| is| was){_SURE} {_FILL}(?:{_NOUN}\b|{_ADJECTIVE}{_END})")
_SECOND_ATTACK = lazily(
    rf"\b{_SECOND}(?:'re| are| r){_SURE} {_FILL}(?:{_NOUN}|{_ADJECTIVE}){_END}"
    rf"|(?<!are )(?<!were )\byou {_FILL}{_NOUN}{_END}"
    r"|\b(?:go to hell|shut (?:the \w+ )?up(?=[.!,]|$| (?:you|karen|already|and get))|drop dead|screw you\b"
    r"|f(?:uck|\*\*k|\*ck) (?:you|off)\b|kiss my ass|rot in hell|kill yourself|burn in hell)"
)
_ASIDE = lazily(
    r"\b(?:feel\w*|felt|tell|tells|told|says?|said|think\w*|thought|call(?:s|ed|ing)?|believe[sd]?|whispers?"
    r"|voices?|convince\w*|if|when|imagine\w*|worr\w+|afraid|wonder\w*|not|never|n't|isn't|wasn't|no one"
    r"|nobody|bull(?:y|ied|ying)|heard?|hear\w*|like|accus\w+|label\w*|so-called|myths?|plays?|played"
    r"|character|movie|film|show|book|novel|costume|claims?|claimed|alleg\w+|charged|convicted|court|jury"
    r"|judge|prosecutors?|police|study|report\w*|once|depression|anxiety|addiction|cancer|grief|shame)\b"
)
"""Words that tell what somebody feels or hears, what a court says, or what an illness whispers."""
_SEEN = """
liar liars idiot idiots moron morons imbecile imbeciles loser losers crook crooks fraud frauds quack quacks
conman conmen scumbag scumbags creep creeps coward cowards charlatan charlatans scam scams scammer scammers
psycho psychos lunatic lunatics nutcase nutcases nut nuts bitch bitches bastard bastards asshole assholes ass
dumbass jerk jerks whore whores slut sluts prick pricks dick dicks douche douches douchebag douchebags troll
trolls garbage trash shit crap disgrace hypocrite hypocrites thief karen karens monster monsters parasite
parasites pig pigs butcher butchers criminal criminals sociopath sociopaths narcissist narcissists drama
crybaby crybabies stupid dumb idiotic moronic pathetic delusional deranged unhinged psychotic worthless
incompetent disgusting despicable insane crazy ignorant clueless braindead joke lying hell shut screw fuck
dead yourself
"""
_WORDS = frozenset(_SEEN.split())
"""One of these words stands in every post with the fault."""


@check(
    code="FAR006",
    name="personal-attack",
    severity=Severity.BLOCK,
    message="Do not attack anybody. Say what happened to the office it belongs to, or leave it out.",
    cite="Massachusetts Medical Society, Social Media Guidelines for Physicians; AMA Opinion 2.3.2",
    floor=Severity.REVIEW,
    flags=(
        "«Dr. Placeholder across town is a quack».",
        "«Our old office manager was a lazy crook», so do not hire him.",
        "«Whoever wrote that review is a pathetic loser».",
        "«You are an idiot», and «you liar», you know it. «Shut up»!",
        "«That surgeon is incompetent».",
        Example("Our staff is fine, but «the manager is a liar».", kind=Kind.REPLY),
    ),
    passes=(
        "You are not crazy, and you are not a loser. You are tired, and help works.",
        "Depression says that you are worthless. It lies.",
        "When kids are told you're stupid, they stop asking.",
        "Our surgeon is crazy about cake, and she is insane on the drums.",
        "That nurse is a fraud examiner in her second job. He was a real hero.",
        "A court found that the doctor was a fraud.",
        "The patient was incompetent to consent, so his daughter decided.",
        "In the school play, our nurse was the monster. The nurse who played it was a monster on stage.",
        "Our surgeon is a monster-truck fan. Are you crazy about cake, or are you a liar?",
        "You idiot-proof your stairs with a rail. You pig out once a year? Fine!",
    ),
)
def personal_attack(reading: Reading) -> Iterator[Span]:
    """Somebody called a bad name; whoever a reply answers is for the checks of replies."""
    if reading.words.isdisjoint(_WORDS):
        return
    patterns = (_THIRD_ATTACK,) if reading.post.kind is Kind.REPLY else (_THIRD_ATTACK, _SECOND_ATTACK)
    for pattern in patterns:
        for attack in pattern.finditer(reading.lower):
            start, end = attack.span()
            before = reading.lower[max(0, start - 70) : start]
            before = before[max(before.rfind(c) for c in ".!?\n") + 1 :]
            inside = _ASIDE.search(attack[0])
            if not (_ASIDE.search(before) or inside or reading.lower[end : end + 1] == "-"):
                yield reading.span((start, end))
