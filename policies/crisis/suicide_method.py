"""How or where somebody died by suicide.

Details of method and place teach those who are close to it, and deaths follow such reports. No guide for safe
messaging allows them.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.crisis.mentions import mentions
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_SELF = r"(?:himself|herself|themselves|themself|myself|yourself|oneself)"
_ALWAYS = lazily(
    r"\b(?:intentional|deliberate) overdose(?: of [\w ]{0,30}?(?:pills|tablets|insulin|opioids"
    r"|heroin))?\b|\boverdosed (?:on purpose|intentionally|deliberately)\b|\bfound (?:him|her"
    r"|them) hanging\b(?! out)|(?<!accidentally )\b(?:hang(?:ed|ing|s)?|hung|shot|shoot(?:ing|s)?"
    rf"|drown(?:ed|ing)?|suffocat(?:ed|ing)|gassed|strangl\w+) {_SELF}\b(?! (?:in|on|through) (?:the|his"
    r"|her|a) (?:foot|leg|hand|arm|toe|thigh|knee|finger|kitchen)| with (?:a|his|her) (?:nail|staple|bb"
    rf"|paintball|nerf|water))|\bset {_SELF} on fire\b|\b(?:slit|slits|slitting|slashed|cut) (?:his|her"
    r"|their|your|my) (?:own )?(?:wrists?|throat|veins?)\b|\bput (?:a|the|his|her) (?:gun|bag|rope"
    r"|noose) (?:to|over|around) (?:his|her|their|your) (?:own )?(?:head|neck|mouth)\b|\b(?:suicides?"
    rf"|died|killed {_SELF}|took (?:his|her|their) (?:own )?li(?:fe|ves)|ended (?:his|her"
    r"|their) (?:own )?li(?:fe|ves)) (?:\w+ ){0,3}?(?:by|from|with|using|via|through) (?:a |an |the "
    r"|his |her )?(?:self-inflicted )?(?:hanging|gun(?:shot)?|shooting|firearm|rope|noose|overdos\w+"
    r"|jumping|carbon monoxide|poison\w*|drowning|suffocation|asphyxia\w*|belt|bed ?sheets?|razor|knife"
    r"|pills|cutting)\b|\b(?:took|swallowed|takes|take|taking|ate) (?:\w+ ){0,3}?(?:\d+|a bottle"
    r"|the whole bottle|a handful|handfuls|all (?:his|her|of)|an overdose|fifty|sixty"
    rf"|hundred)\b[^.!?\n]{{0,40}}\bto (?:die|(?:end|take) (?:his|her|their|my|your|it)|kill {_SELF})"
    rf"|\b(?:to (?:die|end (?:his|her|their) life|kill {_SELF})),? (?:he|she|they) (?:took|swallowed|used"
    r"|jumped|drank|bought)\b|\b(?:best|easiest|quickest|fastest|painless|surest|least painful"
    r"|most effective) (?:way|ways|method|methods) (?:to (?:die|kill|commit|end)|of (?:suicide|dying"
    rf"|killing)|for suicide)\b|\bhow to (?:kill {_SELF}|commit suicide|die by suicide|hang {_SELF}"
    r"|tie a noose)\b|\blethal dose of\b[^.!?\n]{0,60}\bsuicid|\b(?:self-inflicted (?:gunshot|wound"
    r"|stab))\b"
)
_WITH_SUICIDE = lazily(
    r"\b(?:jump(?:ed|s|ing)?|leap(?:ed|t)?|leaped|fell|threw (?:himself|herself)|stepped|walked|lay"
    r"|laid) (?:to (?:his|her|their) death )?(?:\w+ )?(?:off|from|in front of|under|onto"
    r"|into)\b[^.!?\n]{0,40}\b(?:bridge|roof|building|balcony|window|cliff|tower|train|tracks?|traffic"
    r"|subway|garage|dam|floor|stor(?:y|ey)|river)\b|\b(?:hanged|hanging|noose|carbon monoxide|helium"
    r"|tail ?pipe|exhaust|bed ?sheet|ligature|self-inflicted|insecticide|pesticide|rat poison)\b|\b(?:with"
    r"|using|by) (?:a |an |his |her |the )?(?:\w+ )?(?:shotgun|rifle|handgun|pistol|rope|belt"
    r"|razor(?: blade)?|extension cord|scarf|shoelaces?|plastic bag)\b|\b(?:overdos\w+ on|took|swallowed"
    r"|drank) (?:\w+ ){0,4}?(?:\d+ )?(?:tablets|pills|capsules|acetaminophen|tylenol|ibuprofen|aspirin"
    r"|insulin|bleach|antifreeze|paracetamol|sleeping pills|oxycodone|fentanyl|heroin)\b|\bsuicides? (?:at"
    r"|from|off|on|near) the (?:[\w'-]+ ){0,3}?(?:bridge|tower|cliffs?|dam|station|building|garage|tracks"
    r"|mall|hotel)\b|\b(?:bridge|tower|cliffs?|dam|station|building|garage"
    r"|hotel)\b[^.!?\n]{0,40}\b(?:suicide (?:spot|hot ?spot|magnet)|(?:second|third|fourth|\d+(?:st|nd|rd"
    r"|th)) suicide)"
)
_DENIED = lazily(r"\b(?:never|not|nobody|no one|instead of)\b[^.!?\n]{0,20}$|n't [^.!?\n]{0,20}$")
_SAFETY = lazily(
    r"\b(?:lock(?:s|ed|ing)? up|lock box|lockbox|safe storage|store (?:guns?|firearms?|pills|medic\w+)"
    r"|barriers?|nets?|means (?:safety|restriction|reduction)|limit(?:ing)? access|out of reach|gun locks?"
    r"|dispose|take[- ]back|rail(?:ing)?s?|fence[sd]?)\b"
)
"""Talk of keeping means away, which saves lives."""


@check(
    code="CRI002",
    name="suicide-method",
    severity=Severity.BLOCK,
    message="Leave out how and where. Say that somebody died by suicide, and name a line that helps.",
    cite="National Action Alliance for Suicide Prevention; reportingonsuicide.org",
    floor=Severity.REVIEW,
    cues=(
        *("himself", "herself", "themsel", "yourself", "myself", "suicid", "wrist", "own life", "his life"),
        *(
            "her life",
            "their li",
            "noose",
            "self-inflicted",
            "to die",
            "lethal",
            "painless",
            "throat",
            "overdos",
        ),
        *(" hanging", "gun to h", "bag over h", "rope around", "noose around"),
    ),
    flags=(
        "The patient «hanged himself» in the bathroom.",
        "He «shot himself» with his father's gun.",
        "She «took 60 tablets of a painkiller to end her» life.",
        "A suicide: he «jumped from the Sample Street bridge».",
        "Some sites list the «easiest way to die».",
    ),
    passes=(
        "He shot himself in the foot with that tax plan.",
        "Lock up guns and pills: it prevents suicide by overdose of tablets.",
        "Suicide barriers on the bridge saved lives: nobody jumped from the bridge this year.",
        "She died by suicide. Call or text 988.",
        "Our nurse jumped off the roof of the pool house for charity.",
        "Suicide bombers struck the bridge: http://news.example.com/bridge",
        "She swallowed 30 pills of vitamin C, and nothing happened to her life.",
        "Nobody here hanged himself, the rumour is wrong.",
        "How to switch on suicide genes with helium.",
    ),
)
def suicide_method(reading: Reading) -> Iterator[Span]:
    """Ways and places of suicide, but not how to keep them out of reach."""
    lower = reading.lower
    if _SAFETY.search(lower):
        return
    found = [
        words.span()
        for words in _ALWAYS.finditer(lower)
        if not _DENIED.search(lower, max(0, words.start() - 60), words.start())
    ]
    if next(mentions(lower), None):
        found += [
            words.span()
            for words in _WITH_SUICIDE.finditer(lower)
            if not _DENIED.search(lower, max(0, words.start() - 60), words.start())
        ]
    done = 0
    for start, end in sorted(found, key=lambda where: (where[0], -where[1])):
        if start >= done:
            yield reading.span((start, end))
            done = end
