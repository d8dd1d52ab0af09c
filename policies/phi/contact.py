"""How much a contact matters: whose it seems to be decides."""

from collections.abc import Iterator

from policies.check import Span
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_OFFERED = lazily(
    r"\b(?:call|contact|e-?mail|text|write(?: to)?|fax|dial|phone|reach|message|ring|visit|join"
    r"|help) (?:us|our|the (?:clinic"
    r"|office|front desk|team))\b|\bour (?:[\w'-]+ ){0,5}(?:lines?|numbers?|desk|office|team|hotline"
    r"|clinic|fax|inbox|e-?mail)\b"
    r"|\b(?:apply|rsvp|register|registration|sign up|book|tickets|donate|volunteer|questions"
    r"|get in touch|to schedule|hiring)\b"
    r"|\bhours:|\bfor (?:info|more|tickets|an appointment|appointments|details)\b|\b(?:hotline|helpline"
    r"|lifeline|warmline)\b|\bour (?:[\w-]+ )?manager\b"
    r"|\b(?:call|contact|ring|phone|reach|message|ask for) (?:the )?(?:patient (?:relations|experience"
    r"|advocates?"
    r"|services|advocacy|access)|guest (?:relations|services)|(?:practice|office|clinic|nurse) manager"
    r"|front desk|switchboard|scheduling|central scheduling)\b"
)
_INVITED = lazily(
    r"\b(?:call|dial|text|fax|e-?mail|write|writing|contact|message|ring)\b"
    r"(?! ?:| numbers?| address| (?:me|my|him|her|them|their)\b)"
)
_DESK = lazily(r"\b(?:interviews?|openings?|sign-up|class|security|human resources|referring|referrals?)\b")
_HIRING = lazily(r"\b(?:in|from|to) (?:hr|human resources|recruit(?:ing|ment))\b|\bhiring\b")
_KIN = lazily(
    r"\b(?:mom|mum|mother|dad|father|wife|husband|daughter|son|sister|brother|partner|kid|caregiver"
    r"|guardian|patient|pt)(?:'s)?\b"
)
_LOST = lazily(r"\b(?:lost|found|missing|stolen)\b")
"""Where somebody's own number is given, as on a notice: often a sentence before the number."""
_ROLE = lazily(
    r"(?:info|contact|hello|press|media|news\w*|jobs|careers|talent|recruit\w*|hr|support|office|admin"
    r"|events|help|team|trials?|research|studies|giving|foundation|donations?|volunteers?|privacy"
    r"|compliance|healthcare|frontdesk|editor|appointments|scheduling|billing|feedback|records)@"
)
_SOMEBODY = lazily(r"\b(?:he|she|him|her|his|hers)\b")
_PERSONAL = lazily(
    r"\b(?:call|text|txt|phone|reach|ring|fax|contact|message|e-?mail|whatsapp|write(?: to)?|dial)"
    r" (?:him|her)(?: mom| mum| dad| son| daughter| husband| wife)?(?: up| back)? (?:at|on|under|via)\b"
    r"|\b(?:his|her|patient's|pt's) (?:[\w-]+ )?(?:cell(?:phone)?|number|phone|mobile|landline|pager|fax"
    r"|e-?mail|gmail|inbox)\b"
)
"""Said of one person, who is hardly the clinic's desk."""
_ADVICE = "This is not on the clinic's list of its own contacts. Check it before it goes out."


def weigh(reading: Reading, where: tuple[int, int], own: tuple[str, ...] = ()) -> Iterator[Span]:
    """A contact that is not the clinic's: worst beside a patient, a hint where the clinic offers it.

    Where it is offered, the first of the clinic's own would do as well.
    """
    offered = _offered(reading, where)
    instead = own[0] if own and offered else None
    if reading.about_patient(*where) and not (reading.reply and offered):
        yield reading.span(where)
    elif _PERSONAL.search(reading.sentence(where[0])):
        host = _OFFERED.search(reading.sentence(where[0]))
        yield reading.span(where, severity=Severity.REVIEW if host else None)
    elif offered or _invited(reading, where):
        yield reading.span(where, severity=Severity.ADVICE, message=_ADVICE, suggestion=instead)
    else:
        yield reading.span(where, severity=Severity.REVIEW)


def _invited(reading: Reading, where: tuple[int, int]) -> bool:
    """Whether everybody is asked to call or write there, and nobody in particular is spoken of.

    Taken for the clinic's own only where nobody has written down what its own contacts are.
    """
    if reading.clinic.phones or reading.clinic.email_domains:
        return False
    sentence = reading.sentence(where[0])
    desk = _DESK.search(sentence)
    if not (desk or _INVITED.search(sentence)) or _LOST.search(sentence if desk else reading.lower):
        return False
    return not (reading.patient or _SOMEBODY.search(sentence) or _KIN.search(sentence))


def _offered(reading: Reading, where: tuple[int, int]) -> bool:
    sentence = reading.sentence(where[0])
    if _HIRING.search(sentence):
        return True
    if _SOMEBODY.search(sentence):
        return False
    return bool(_OFFERED.search(sentence) or _ROLE.match(reading.lower[slice(*where)]))
