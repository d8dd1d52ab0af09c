"""Keeping, sharing or taking what is left of a prescription.

Half a course of the wrong antibiotic cures nothing and breeds germs that no drug stops; somebody else's
pills were chosen for somebody else's kidneys.
"""

from collections.abc import Iterator

from policies.advice.medicines import MEDICINE, mentioned, shadow
from policies.advice.telling import asked, instructed, near, refused
from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_LEFT = (
    "(?:left-?overs?|left over|extra|spare|unused|remaining|expired|old|last few|saved-?up"
    "|rest of (?:your|the|those)|out-of-date)"
)
_OTHERS = (
    "(?:your (?:husband|wife|spouse|partner|sister|brother|mom|mother|dad|friend|neighbor|roommate|dog"
    "|cat|kid|son|daughter)'?s|a friend's|somebody(?: else)?'s|someone(?: else)?'s|each other's"
    "|my (?:husband|wife|mom)'s)"
)
_LEFTOVER = lazily(
    "|".join(
        (
            (
                rf"\b{_LEFT} (?:[\w'-]+ ){{0,2}}?{MEDICINE}\b[^.!?\n]{{0,50}}[.!?,;:]? (?:it |they |that "
                "|that'll |those |which |it's |they're )?(?:will |should |can |still |usually |probably "
                "|often "
                "|just )*(?:works?|(?:(?:is|are) )?(?:still )?(?:fine|good|ok|okay|safe)"
                r"|do the trick|do fine|helps?|knocks? (?:it|that) out|clears? (?:it|that) up)\b"
            ),
            (
                rf"\b{MEDICINE} (?:left|left ?over|sitting|hiding|lying around"
                r"|still) (?:[\w'-]+ ){0,4}?[\w'-]+[?,.] ?(?:go ahead and |just )?(?:use|take|start|try"
                r"|pop|finish) (?:them|it|those|that)\b"
            ),
            (
                r"\b(?:save|keep|use|take|share|borrow|hang on to|hold on to|stash|finish|try|pop|start"
                "|grab|give|reach for|dig out|hoard) (?:(?:up|some|any|a few|a couple|all|of|your|the"
                "|those|that|his|her|him|them|on|just|one) )*"
                rf"(?:{_LEFT}|{_OTHERS}) (?:[\w'-]+ ){{0,2}}?{MEDICINE}\b"
            ),
            (
                r"\b(?:save|keep|stash|hang on to|hold on to) (?:the|a few|some|any|your) (?:rest|extras?"
                "|left-?overs?|remainder|last few|pills|antibiotics|extra pills)(?: of (?:your"
                rf"|the) {MEDICINE})? (?:for|in case|until|around|on hand|handy)\b"
            ),
            (
                r"\b(?:take|use|try|finish|start|pop|grab) (?:(?:up|some|of|the|your|those|that"
                rf"|any) )*(?:[\w'-]+ )?{MEDICINE} (?:that )?(?:you(?:'ve| have)?|your \w+) (?:(?:still"
                r"|already) )?(?:have|had|got|saved|kept|left|didn't finish|never finished)\b"
            ),
            (
                r"\b(?:share|split|lend|borrow|swap) (?:(?:your|the|some|a few|his|her"
                rf"|their) )+(?:[\w'-]+ )?{MEDICINE} (?:(?:and|or) (?:[\w'-]+ ){{1,3}})?(?:with|from"
                r"|between)\b"
            ),
            (
                r"\b(?:fish|bird|horse|vet|dog|cat|farm|feed store) (?:antibiotics|amoxicillin|penicillin"
                r"|ivermectin|medicine|meds)\b[^.!?\n]{0,60}\b(?:work|works|same|fine|cheap\w*"
                r"|no prescription|order|buy|stock)\b"
            ),
        )
    )
)
_RETURNED = lazily(
    r"\b(?:take-?back|drop|dispos\w+|return|kiosk|bring|recycl\w+|destroy|trash|flush|collection|police"
    r"|pharmacy bin|donat\w+|inhaler at school|lock)\b"
)
_STATED = lazily(rf"{_LEFT}|fish|bird|horse|vet|dog|cat|farm|feed")


@check(
    code="ADV008",
    name="leftover-medicine",
    severity=Severity.BLOCK,
    message="Tell readers to finish their own course and to return what is left. Never to keep or share it.",
    cite="CDC, Be Antibiotics Aware; FDA, disposal of unused medicines",
    floor=Severity.REVIEW,
    cues=(
        "left",
        "extra",
        "spare",
        "unused",
        "remain",
        "expired",
        "old ",
        "last few",
        "saved",
        "rest",
        "'s ",
        "share",
        "split",
        "lend",
        "borrow",
        "swap",
        "you have",
        "you had",
        "you got",
        "you've",
        "you still",
        "never finished",
        "didn't finish",
        "fish ",
        "bird",
        "horse",
        "vet ",
        "dog ",
        "cat ",
        "farm",
        "feed store",
        "save",
        "keep",
        "stash",
        "hang on",
        "hold on",
        "out-of-date",
    ),
    flags=(
        "«Leftover amoxicillin from last winter? It still works» for a sore throat.",
        "«Save your extra antibiotics» for next time.",
        "Better after three days of amoxicillin? «Keep the rest for» your next cold.",
        "Sore throat? «Take the amoxicillin you have left» over.",
        "Out of pills? «Borrow a friend's Xanax», it is the same.",
        "«Antibiotics left in the cabinet? Use them» at the first cough.",
        "«Share your inhaler with» your gym partner.",
        "«Fish antibiotics are the same and cheap».",
    ),
    passes=(
        "Do not share or save leftover antibiotics.",
        "Bring leftover antibiotics to our take-back day.",
        "Never take somebody else's antibiotics.",
        "Why keep old antibiotics? They do not work, and here is what to do.",
        "Save your extra change for our food bank.",
        "Take your unused pills to the police station's drop box.",
        "Finish your antibiotics, even when you feel better.",
    ),
)
def leftover_medicine(reading: Reading) -> Iterator[Span]:
    """What is left still works, is to be kept, or goes to a friend."""
    if not mentioned(reading.lower):
        return
    for leftover in _LEFTOVER.finditer(shadow(reading.lower)):
        start = leftover.start()
        if (
            (_STATED.match(leftover[0]) or instructed(reading, start))
            and not refused(reading, start)
            and not asked(reading, leftover.end() - 1)
            and not _RETURNED.search(near(reading, start, before=0))
        ):
            yield reading.span(leftover)
