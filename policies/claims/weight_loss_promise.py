"""Promises of weight lost.

A number of pounds with a date is the oldest false claim in health advertising. The FTC's "Gut Check" lists
what no product does: much weight in little time, without diet or exercise, for good, or for everybody.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_NUMBER = r"(?:\d{1,3}(?:\s?(?:-|to|or)\s?\d{1,3})?\+?|five|ten|fifteen|twenty|thirty|forty|fifty|a hundred)"
_UNIT = (
    r"(?:lbs?\b\.?|pounds?|kilos?|kg|inches|dress sizes?|pant sizes?|sizes|stone|(?:%|percent"
    r"|per cent) of (?:your|their|her|his)? ?(?:total )?(?:body ?)?(?:weight|fat))"
)
_PATTERN = Sayings(
    (
        "burn cut down drop good knoc lose losi lost melt shed slim take trim",
        (
            r"\b(?:los(?:e|es|ing)|lost|drop(?:s|ped|ping)?|shed(?:s|ding)?|melt(?:s|ed|ing)?(?: off"
            r"| away)?|burn(?:s|ed|ing)?(?: off)?|trim(?:s|med)?|take off|down|slimm?(?:ed"
            r"|ing)?(?: down)?|say goodbye to|knock off|cut)"
            r" (?:up to |over |an average of |an? \w+ |at least |about |around |as much as |those |your "
            r"|almost |nearly |more than |another |two |the first |extra "
            rf"|that ){{0,3}}?{_NUMBER} ?{_UNIT}"
            r"(?: (?:\w+ ){0,2}?(?:in|by|within|before|per|a|each|over|after|with|without|on"
            r"|since)\b[^.!?\n]{0,30})?"
        ),
    ),
    (
        "down gone ligh lost melt off slim smal thin",
        (
            rf"\b{_NUMBER} ?(?:lbs?\b\.?|pounds?|inches|kilos?|sizes?) (?:lighter|thinner|slimmer"
            r"|smaller|gone|down|off|lost|melted|lost)\b(?: (?:in|by|within|after"
            rf"|with)\b[^.!?\n]{{0,30}})?"
        ),
    ),
    (
        "size",
        (
            r"\b(?:los(?:e|ing)|drop(?:ping)?|shed(?:ding)?) (?:two|three|four|2|3|4|several) (?:dress"
            r"|pant|jean|clothing) sizes\b(?: in [\w ]{3,20})?"
        ),
    ),
    (
        "burn drop lose losi melt shed",
        (
            r"\b(?:los(?:e|ing)|shed|drop|burn|melt(?:s|ing)?) (?:\w+ )?(?:weight|fat|pounds|belly fat"
            r"|inches|the weight)(?: \w+){0,2}? (?:fast|quick(?:ly)?|overnight|instantly|effortlessly"
            r"|in your sleep|while you sleep"
            r"|without (?:\w+ )?(?:diet\w*|exercis\w+|effort|the gym|trying|surgery|giving up[\w ]*"
            r"|changing[\w ]*)|no matter what you eat|in (?:one|a single|just one) (?:visit|session|day"
            r"|week)|for good|forever|permanently)"
        ),
    ),
    (
        "loss",
        (
            rf"\b(?:average )?weight[- ]loss (?:[\w']+ ){{0,5}}?(?:is|of|averages?|up to) (?:up to "
            rf"|about |over )?{_NUMBER} ?{_UNIT}(?: (?:in|within|over)\b[^.!?\n]{{0,30}})?"
        ),
    ),
    (
        "belt burn clot dres jean notc pant size",
        (
            r"\b(?:one|two|three|four|several|\d) (?:\w+ )?sizes (?:down|smaller|slimmer)\b"
            r"|\bhalf (?:the|my|your) size\b|\bdown (?:a|one|two|three|\d) (?:whole )?(?:pant|dress"
            r"|jean|clothing|belt)? ?(?:sizes?|notch(?:es)?)\b|\bburn(?:s|ing)? (?:\w+ )?(?:fat"
            r"|calories) (?:while|as) you\b(?: \w+){0,2}"
        ),
    ),
    (
        "blas ditc drop lose losi melt shed shri tigh",
        (
            r"\b(?:los(?:e|ing)|drop(?:ping)?|shed(?:ding)?|ditch|tighten|melt|blast|shrink) (?:the"
            r"|that|your|those) (?:\w+ )?(?:belly|double chin|turkey neck|bra fat|baby weight"
            r"|muffin top|love handles|spare tire"
            r"|dad bod|gut|pounds|flab|extra weight|weight fast|holiday weight)\b"
        ),
    ),
    (
        "keep",
        (
            r"\bkeep(?:s|ing)? (?:it|the weight|the pounds|weight) off (?:for good|forever|for life"
            r"|permanently)\b"
        ),
    ),
    (
        "loss",
        (
            r"\b(?:effortless|rapid|instant|permanent|guaranteed|overnight|miracle|easy|quick"
            r"|fast) (?:medical )?(?:weight|fat)[- ]loss\b"
        ),
    ),
    (
        "blas free inci melt torc vapo zap zaps",
        (
            r"\b(?:melt|blast|torch|incinerate|zap|vaporize|freeze)s? (?:away )?(?:your |that |the "
            r"|stubborn |belly )*(?:fat|pounds|inches|weight)\b(?: away)?"
        ),
    ),
    ("skin", r"\bskinny (?:shot|jab|pen|drip)s?\b"),
)
_SYMPTOM = lazily(
    r"\b(?:tell your|call your|talk (?:to|with)|see a doctor|warning sign|symptom|unexplained|unintended)\b"
)
_FAST = lazily(r"\b(?:first|month|weeks|days|summer)\b")
_NEWS = lazily(
    r"\b(?:mayor|actor|actress|singer|star|reports?|stud(?:y|ies)|trial|recalls?|researchers?"
    r"|average american)\b"
)
_SLOW = lazily(
    r"\b(?:1|one)(?: ?(?:to|-|or) ?(?:2|two))? (?:pounds?|lbs?|kilos?) (?:a|per|each|every) week\b"
    r"|\b(?:[1-9]|10|five|ten)(?: ?(?:to|-|or) ?(?:[1-9]|10|ten))? ?(?:%|(?:percent|per cent)\b)"
)
_OURS = lazily(r"\b(?:our|my|we|us|with us|patients?|clients?|you|your)\b")


@check(
    code="CLM010",
    name="weight-loss-promise",
    severity=Severity.REVIEW,
    message=(
        "Leave out the pounds and the date. Say what the program does, and that weight loss differs from"
        " person to person."
    ),
    cite="FTC, Gut Check: A Reference Guide for Media on Spotting False Weight-Loss Claims (2014)",
    floor=Severity.REVIEW,
    flags=(
        "Our plan: «lose 30 pounds by summer».",
        "«Drop two dress sizes in six weeks».",
        "Our clients «lost 12 lbs in the first two weeks»!",
        "You could be «25 lbs lighter by Thanksgiving».",
        "«Lose weight without dieting», and «keep it off for good».",
        "Our laser «melts belly fat away».",
        "«Lose 10% of your body weight in the first month»!",
        "Our star patient «lost 40 pounds».",
        "Patients «lose 15 to 20% of their body weight» here.",
    ),
    passes=(
        "Losing 5 to 10 percent of your weight can lower your blood sugar.",
        "Aim to lose 1 to 2 pounds a week.",
        "Tell your doctor if you lose weight without trying.",
        "Beware of anyone who says you can lose 30 pounds in a month.",
        "She lost 40 pounds and then ran for mayor.",
        "How one reader lost 40 pounds https://example.com/reader",
        "Can you lose 20 pounds in a month? Our dietitian says slow is better.",
        "Our toy drive collected 500 pounds of toys, and the scale goes to 600 lbs.",
    ),
)
def weight_loss_promise(reading: Reading) -> Iterator[Span]:
    """Pounds, sizes and inches lost; fat melted; weight lost fast, for good or without effort."""
    for claim in advertised(reading, _PATTERN):
        sentence = reading.sentence(claim.start())
        slow = _SLOW.search(claim[0]) and not _FAST.search(claim[0])
        told = _NEWS.search(sentence) and not _OURS.search(sentence)
        if not (slow or told or _SYMPTOM.search(sentence)):
            yield reading.span(claim)
