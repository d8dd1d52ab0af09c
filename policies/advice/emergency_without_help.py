"""An emergency described, and not what to do.

Who reads the signs of a stroke may have one beside them. The line that saves a life is the one that says
whom to call.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_ILL = (
    "(?:(?:a |an )?(?:heart attack|stroke|cardiac arrest|overdose|opioid overdose"
    "|severe allergic reaction|pulmonary embolism|blood clot in the lung|brain bleed|heat ?stroke|seizure)"
    "|anaphylaxis|sepsis|meningitis|carbon monoxide poisoning|alcohol poisoning|preeclampsia"
    "|pre-eclampsia|ectopic pregnancy|diabetic ketoacidosis|dka)"
)
_TAUGHT = lazily(
    r"\b(?:signs?|symptoms?|red flags?) (?:and symptoms )?(?:of|for|that (?:someone|you|somebody) (?:is"
    rf"|are|may be|might be) having) {_ILL}\b"
    r"|\b(?:can|could|may|might) (?:be (?:(?:a |the )?(?:early |first |warning )*signs? of )?|mean "
    rf"|signal |point to ){_ILL}\b"
    rf"|\b(?:is|are) (?:(?:a |an )?(?:classic|early|key|common|warning|possible|sure)? ?)?signs? of {_ILL}\b"
    r"|\b(?:if|when) (?:you|someone|somebody|a loved one|your \w+|they) (?:think \w+ )?(?:is|are|has|have"
    rf"|may be|might be|'re)? ?(?:having|overdos\w+|has|have|had|suffers?) {_ILL}\b"
    r"|\b(?:if|when) (?:you|someone|somebody|a loved one|your \w+|they) (?:has |have )?(?:overdos\w+"
    r"|taken too (?:many|much)|stops? breathing|collapses?)\b"
)
_HELP = lazily(
    r"\b(?:911|9-1-1|999|112|000|988|emergenc\w+|ambulance|poison (?:help|control|center)|call for help"
    "|get help|right away|immediately|urgent(?:ly)? care|seek (?:care|help|medical)|medical help"
    r"|be fast|fast:|1-800-222-1222|call (?:us|your))\b"
)
_EVENT = lazily(
    r"\b(?:class(?:es)?|training|workshop|webinar|stud(?:y|ies)|research\w*|award\w*|certif\w+|gala"
    "|conference|course|talk|lecture|trial|centers?|program(?:me)?|network|unit|register|survivors?"
    r"|fundrais\w+|5k"
    "|quiz|podcast|episode|article|read more|learn (?:the|how|more|to)|know the signs|vigil|fda|rates?"
    r"|deaths?|percent|\d ?%|report)\b|https?:"
)


@check(
    code="ADV005",
    name="emergency-without-help",
    severity=Severity.ADVICE,
    message="Add what to do: call 911 (in an overdose give naloxone, in a crisis call or text 988).",
    cite="Practice of public health messaging (BE FAST, American Stroke Association)",
    floor=None,
    cues=("sign", "symptom", "flag", " be ", "mean ", "point to", "signal", "if ", "when "),
    flags=(
        "«Signs of a stroke»: a drooping face, a weak arm, odd speech.",
        "Pressure that spreads to the left arm «can mean a heart attack».",
        "«If someone has taken too many» opioids, their lips turn blue.",
        "Hives and a swollen tongue «are signs of anaphylaxis».",
    ),
    passes=(
        "Signs of a stroke: face, arm, speech. Call 911.",
        "Learn the signs of a heart attack at our class on Saturday.",
        "Study: the signs of sepsis are missed in one of ten people.",
        "Our stroke team earned a gold award.",
        "Signs of burnout: you dread Mondays.",
        "Blue lips can be a sign of an overdose: give naloxone and get help.",
    ),
)
def emergency_without_help(reading: Reading) -> Iterator[Span]:
    """The first place that teaches the signs, where the post says nothing of calling."""
    if (taught := _TAUGHT.search(reading.lower)) and not (
        _HELP.search(reading.lower) or _EVENT.search(reading.lower)
    ):
        yield reading.span(taught)
