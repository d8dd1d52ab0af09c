"""Leaving out or putting off a vaccine.

A clinic's post that tells parents to skip or stretch the schedule leaves children open to measles and
whooping cough in the months they are most in danger.
"""

from collections.abc import Iterator

from policies.advice.telling import denied, instructed
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_VACCINE = (
    "(?:vaccin(?:es?|ations?)|immuni[sz]ations?|jabs?|boosters?(?! (?:seats?|clubs?|pumps?))|mmr|tdap"
    "|dtap|hpv|gardasil|(?:flu|covid|rsv|mmr|hep b|hepatitis b|measles|shingles|pneumonia|tetanus"
    "|vitamin k|baby|kindergarten"
    "|school|newborn|booster|whooping cough|polio|hpv|birth|2-month|two-month|12-month)[- ](?:shots?"
    r"|jabs?|vaccin\w+|doses?)|(?:the|your|their|his|her|those|these|all|any|more|baby's|child's) shots?)"
)
_DETAIL = (
    r"(?! (?:appointment|records?|cards?|clinics?|lines?|reaction|hesitan\w+|injury|schedule reminder"
    "|drive|of))"
)
_WHOSE = (
    "(?:(?:the|your|that|those|these|any|all|this|year's|fall's|their|his|her|child's|kid's|baby's"
    "|newborn's|some|of|a few|another|getting|having|on) )*"
)
_REFUSED = lazily(
    r"\b(?:skip|refuse|decline|delay|postpone|avoid|forgo|ditch|pass on|opt out of|say no to|turn down"
    "|hold off on|wait on|put off|space out|spread out|split up|stretch out|stop|quit"
    rf"|question|resist|reject) (?:{_WHOSE}(?:(?!line|fear)[\w'-]+ ){{0,2}}?){_VACCINE}\b{_DETAIL}"
    r"|\b(?:wait|hold off) (?:to (?:get|give|start) "
    rf"|with )(?:{_WHOSE}){_VACCINE}\b{_DETAIL}(?: until [\w ]{{1,20}})?"
    r"|\b(?:space|spread|stretch|split) (?:(?:those|the|your|their|his|her|these|all|baby's"
    rf"|out) )+(?:[\w'-]+ ){{0,2}}?{_VACCINE}(?! (?:awareness|message|word|facts|info\w*|news))\b"
    rf"|\b(?:space|spread) (?:them|the shots|shots|vaccines|it) out\b"
)
_NOT_NEEDED = lazily(
    r"\b(?:don't|do not) (?:think|believe|feel) (?:that )?(?:\w+ ){0,3}?(?:should|needs?|has to"
    rf"|have to)(?: \w+){{0,3}}? (?:{_WHOSE}|a |an )?(?:[\w'-]+ )?{_VACCINE}\b{_DETAIL}|"
    r"\b(?:we|i|our \w+) (?:don't|do not|no longer|never) (?:recommend|give|offer|advise|push"
    rf"|believe in) (?:{_WHOSE}|a |an )?(?:[\w'-]+ )?{_VACCINE}\b{_DETAIL}(?! (?:under|before|for|if|until"
    "|to|on|at|after|without|in))|"
    r"\b(?:you|healthy (?:kids|children|people|adults|babies|teens)|kids|children|babies|newborns"
    "|breastfed babies|boys|girls|young people|healthy adults) (?:really |just |simply )?(?:don't|do not"
    "|doesn't) (?:really |even )?need (?:to get |to have )?"
    rf"(?:{_WHOSE}|a |an )(?:[\w'-]+ )?{_VACCINE}\b{_DETAIL}(?! (?:again|if|until|before|every|this|twice"
    "|more))"
    rf"|\b(?:nobody|no one|no healthy \w+) (?:really |actually )?needs (?:{_WHOSE}|a "
    rf"|an )?{_VACCINE}\b{_DETAIL}"
    rf"|\bno (?:need|reason) (?:for|to get) (?:{_WHOSE}|a |an )?{_VACCINE}\b{_DETAIL}(?! (?:again|if|until"
    "|before|every|more))"
    r"|\b(?:don't|do not|never) (?:get|take|let (?:them|anyone|your (?:doctor|pediatrician)) (?:give|push"
    "|inject)"
    rf"[\w ]{{0,20}}?|give your (?:\w+ )?(?:baby|child|kids?|newborn)|inject your \w+ with)"
    rf" (?:{_WHOSE}|a |an )?{_VACCINE}\b{_DETAIL}"
    r"|\b(?:don't|do not|never|stop) vaccinat(?:e|ing)\b(?: your \w+| them)?"
)
_WAIVER = lazily(
    r"\b(?:vaccine|vaccination|immuni[sz]ation|religious|medical|school|flu shot"
    r"|mask)[- ](?:\w+ )?(?:exemption|waiver)s? (?:letters?|forms?|notes?)?[^.!?\n]{0,40}\b(?:available"
    r"|\$ ?\d+|no questions|ask us|we (?:write|sign)|same[- ]day|call|dm|book|easy|get)\b"
    r"|\b(?:we|i|our \w+|ask us|dm us|call us|get your|need a)(?: (?:\w+)){0,4} (?:vaccine|vaccination"
    r"|religious|medical) (?:exemption|waiver)s?\b"
)


@check(
    code="ADV007",
    name="refused-vaccine",
    severity=Severity.BLOCK,
    message="Do not tell readers to leave out or put off a vaccine. Invite their questions instead.",
    cite="AMA Code of Medical Ethics, Opinion 8.7; CDC and AAP immunization schedules",
    floor=Severity.REVIEW,
    cues=(
        "vaccin",
        "immuni",
        "jab",
        "booster",
        "mmr",
        "tdap",
        "dtap",
        "hpv",
        "gardasil",
        "shot",
        "polio",
        "exemption",
        "waiver",
        "dose",
    ),
    flags=(
        "«Skip the flu shot» this year, sleep is enough.",
        "Parents: you can safely «refuse the vitamin K shot».",
        "We tell every family to «delay the MMR» until age three.",
        "«Spread out the shots», it is easier on them.",
        "Just «say no to boosters».",
        "Moms, «space those two-month vaccines» out.",
        Example("«Nobody needs a flu shot», sleep is enough.", Severity.REVIEW),
        Example("«We don't recommend the HPV vaccine» any more.", Severity.REVIEW),
        Example("«Healthy kids don't need the COVID vaccine».", Severity.REVIEW),
        Example("«Don't vaccinate» before the first birthday.", Severity.REVIEW),
        Example("«Religious exemption letters available», $40.", Severity.REVIEW),
    ),
    passes=(
        "Don't skip your flu shot this year.",
        "Why some parents delay vaccines, and how our pediatricians listen.",
        "Skip the line: book your vaccine online.",
        "You don't need an appointment for a flu shot.",
        "Parents who refuse the MMR often have questions.",
        "Myth: you can skip the flu shot if you are healthy.",
        "We don't give the flu shot before September.",
        "You don't need a booster again this spring.",
        "Should you delay the shots for your baby? Ask us.",
        "Never delay the hepatitis B vaccine.",
        "State ends religious exemptions for vaccines.",
    ),
)
def refused_vaccine(reading: Reading) -> Iterator[Span]:
    """Skip, refuse, put off; "you don't need it" and exemptions for sale: a reviewer looks."""
    for refused in _REFUSED.finditer(reading.lower):
        if instructed(reading, refused.start()) and not denied(reading, refused.start()):
            yield reading.span(refused)
    for pattern in (_NOT_NEEDED, _WAIVER):
        for claim in pattern.finditer(reading.lower):
            if not denied(reading, claim.start()):
                yield reading.span(claim, severity=Severity.REVIEW)
