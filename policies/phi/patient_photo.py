"""Photos in which a patient can be recognised: captions that say so, and pictures that go with the post.

A face is a name. So are a tattoo, a scar, a wristband, or an x-ray with the name in its corner. A signed
authorization says which picture may go where; without one the picture stays out.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Media, People, Visual
from policies.reading import Reading
from policies.severity import Severity

_MEDIA = (
    r"(?:photos?|photographs?|pictures?|pics?|selfies?|snapshots?|snaps?|images?|portraits?|videos?|vids?"
    r"|clips?|reels?"
    r"|footage|timelapse|time-lapse|shots?|screenshots?|polaroids?|film)"
)
_SCAN = (
    r"(?:x-?rays?|xr|ct(?: scans?)?|mris?|scans?|ultrasounds?|sonograms?|radiographs?|pano(?:ramic)?s?"
    r"|mammograms?|ekgs?"
    r"|ecgs?|echo(?:cardiogram)?s?|films?|imaging|bloodwork|biops(?:y|ies)|lab results|slides?)"
)
_WHO = (
    r"(?:patients?|pts?|gentleman|lady|man|woman|guy|dude|boy|girl|kids?|kiddos?|child|toddler|bab(?:y"
    r"|ies)|infant|newborn"
    r"|preemie|teen(?:ager)?|grandma|grandpa|mom|mum|dad|mother|father|son|daughter|wife|husband|sister"
    r"|brother|twins"
    r"|triplets|famil(?:y|ies)|couple|warrior|fighter|survivor|veteran|residents?|clients?|amputee"
    r"|little (?:one|guy|man)"
    r"|miracle|person|him|her|them|graduate|frequent flyer|fella|sweetheart|cutie|angel)"
)
_ANY = r"(?:[\w'-]+ ){0,5}?"
_OF = lazily(
    rf"\b(?:(?P<what>{_MEDIA})|(?P<scan>{_SCAN})) (?:that )?(?:\w+ )?(?:of|with|from|showing|features?"
    rf"|featuring"
    r"|shows|we took of|i took of|w/) (?:our |my |the |a |an |this |that |one of (?:our|my) |today's "
    r"|yesterday's )?"
    rf"{_ANY}(?P<who>(?:his|her) (?:(?:first|last|whole|entire|new|old|tiny|little) )?[\w-]+"
    rf"|{_WHO}(?!')(?:'s)?)"
    rf"(?![\w-])(?! (?:care|safety|portal|education|experience|rooms?|lobby|wing|tower|advis\w+|entrance"
    rf"|parking|council|services?|support)\b)"
)
_SHOWING = lazily(
    r"\b(?:look at|check out|get a load of|peep|see|behold|guess|posting|sharing|here(?:'s| is)|this"
    r"|these|love|wild|cool"
    r"|crazy|today's)(?: \w+){0,2} $"
)
_PICTURED = lazily(
    r"(?:\bcaption\]?:?|\[?\bphoto(?:\]|:)|\bimage:|\bpictured)(?: (?:here|above|below|left|right|center"
    r"|today|with us))?(?:,? (?:are|is"
    r"|from left(?: to right)?|l-r))?"
    r"[:,]? ?(?P<who>[^.!?\n]{2,80}?)(?=,? (?:after|during|before|at|on|in|with|who|following"
    r"|celebrat\w+)\b|[.!?\n,;]|$)"
)
_IN_THIS = lazily(
    rf"\b(?:in|from) (?:this|these|today's|the) (?:{_MEDIA}|{_SCAN})(?: above"
    rf"| below)?[,:]? (?P<who>[^.!?\n]{{2,60}})"
)
_SWIPE = lazily(
    r"\b(?:swipe|scroll|tap|look at|check out|wait for|watch|peep|see|zoom in on|don't miss|ready for"
    r"|here(?:'s| is| are)"
    r"|posting|sharing)\b[^.!?\n]{0,30}?\b(?:his|her|their|(?:my|our|the|this) (?:[\w-]+ ){0,2}(?:patient"
    r"|pt|kid|baby|guy"
    r"|lady|man|woman|client)'s) (?:[\w-]+ ){0,3}?(?:scars?|tattoos?|wounds?|incisions?|stitches|x-?rays?"
    r"|scans?|face"
    r"|smile|before|after|transformation|results?|reaction|first steps|new (?:nose|teeth|smile|face|look"
    r"|hair|hip|leg)"
    r"|nose|lips|belly|bruis\w+|rash|burns?|birthmark|wristband|photos?|pictures?|pics?|selfie|video)\b"
)
_BEFORE_AFTER = lazily(
    rf"\b(?:(?P<first>{_MEDIA}|results?):? )?before(?:s)?(?: and |\s?[&+/]\s?|-and-|\s?-\s?|\s?\|\s?"
    rf"| ➡️? ?| → )"
    rf"after(?:s)?\b(?: (?P<then>{_MEDIA}|results?))?"
    r"(?: (?:of|from) (?:our |a |the |my |real |actual |one of our )*(?:[\w-]+ ){0,3}?(?:patients?"
    r"|clients?)\b)?"
    r"(?=(?P<rest>[^.!?\n]{0,70}))|#before_?(?:and|n)_?after\w*"
)
_NOUN = lazily(
    r"(?:^|[.!?:\n#]\s?|\b(?:this|these|the|her|his|my|our|amazing|another|a|an|stunning|incredible"
    r"|beautiful|real|see"
    r"|swipe for|for|what a) )$"
)
_TREATED = lazily(
    r"\b(?:patients?|pt|client|facelift|rhinoplast\w+|nose job|lips?|botox|filler|smile|veneers"
    r"|invisalign|braces|weight"
    r"|implants?|augmentation|surgery|skin|acne|lipo\w*|tummy tuck|hair|scars?|laser|peel|teeth|whitening"
    r"|wounds?|body"
    r"|breast|mastectomy|bbl|transplant|treatment|procedure|injections?|makeover|transformation|his|her"
    r"|she|he|lost"
    r"|mom|dad|woman|man|lady|guy|results vary)\b"
)
_THING = lazily(
    r"\b(?:lobby|rooms?|suite|machine|equipment|scanner|tower|hospital|wing|building|clinic|office|garden"
    r"|kitchen|floor|lounge|renovation|remodel|campus"
    r"|parking|hallway"
    r"|website|logo|mural|playroom|unit|waiting|meals?|recipe|eating|exercise|meal|workout|washing|hands"
    r"|dog|cat)\b"
)
_RECORD = lazily(
    r"\b(?:screen ?shots?|photos?|pics?|pictures?|selfies?|snapshots?) (?:of|with|from"
    r"|in front of) (?:the |his |her |my |our |a )?"
    r"(?:[\w'-]+ ){0,2}?(?:chart|medical record|face ?sheet|census|patient (?:board|list)|whiteboard"
    r"|wristband|id band"
    r"|mychart|schedule board|epic|lab results|med list|monitor)\b"
)
_THIS_SCAN = lazily(
    r"(?:\b(?:look at|check out|get a load of|peep|behold|guess|posting|sharing|here(?:'s"
    r"| is))\b(?: \w+){0,3}?"
    rf"|(?:^|(?<=[.!?\n] ))(?:this|these|today's)(?: \w+)?) {_SCAN}(?! (?:can|may|machine|suite|room"
    rf"|centers?|tech\w*)\b)\b"
)
_LABEL = lazily(
    r"(?<![^\W_])full[\s_]face[\s_]photo\W{1,3}(?P<code>(?=[\w-]*-)[\w-]{4,40})"
    r"|(?<![\w-])photo-face-[\w-]{2,30}"
)
_CONSENT = lazily(
    r"\b(?:with|written|signed|gave|given|has|have|his|her|their|full|patient) (?:\w+ ){0,3}?"
    r"(?:permission|consent|authori[sz]ation|release|blessing)\b|\bconsented\b|\bhipaa (?:release"
    r"|authori[sz]ation)\b"
)
_STAFF = lazily(
    r"\b(?:our (?:\w+ ){0,2}(?:team|staff|nurses?|doctors?|physicians?|surgeons?|crew|volunteers?"
    r"|founders?|board|interns?"
    r"|residents|fellows?|techs?|providers?|lobby|building|dog|clinic|booth|office|new)|dr|drs|team|staff"
    r"|colleagues?"
    r"|employees?|nurses|award|ribbon|mayor|stock|posed|model|models|actor|mannequin|simulation|simulator"
    r"|dog|cat|puppy)\b"
)
_ILL = lazily(r"\b(?:patients?|pts?|him|his|her|hers|she|he)\b")
_PICTURE = Media(Visual.IMAGE, "Two people smile", People.SOMEBODY)


_CUES = (
    *("photo", "pic", "selfie", "snap", "image", "portrait", "video", "vid ", "clip", "reel"),
    *("footage", "lapse", "shot of", "screenshot", "polaroid", "film", "ray", "scan", "xr ", " ct"),
    *("mri", "ultrasound", "mogram", "nogram", "radiograph", "pano", "ekg", "ecg", "echo", "imaging"),
    *("biops", "lab result", "slide", "bloodwork", "swipe", "look at", "check out", "wait for"),
    *("before", "scar", "tattoo", "watch ", "zoom", "here's", "here is", "here are", "see h"),
    *("see the", "see my", "see our", "see this", "scroll", "tap ", "peep", "posting", "sharing"),
    *("ready for", "don't miss", "caption"),
)
"""One of these stands in every such caption."""
_CUE = lazily("|".join(map(re.escape, _CUES)))


@check(
    code="PHI017",
    name="patient-photo",
    severity=Severity.BLOCK,
    message="Show nobody who could be recognised, unless a signed authorization for this picture is on file.",
    cite="45 CFR 164.514(b)(2)(i)(Q)",
    floor=Severity.REVIEW,
    flags=(
        "«Pictured: Sam Testperson and his mom» with Dr. Sample after his cleft palate repair.",
        "What a «selfie with my favorite patient» on his last day of chemo!",
        "«In this photo our patient rings the bell».",
        "«Swipe to see her scar», six weeks after the surgery.",
        "«Here is a video of her first steps» after the stroke.",
        "«Before and after photos of our facelift patient».",
        "A «photo of the patient's wristband» went around after his scan.",
        "«Look at this x-ray», we treated him and he is fine!",
        Example(
            "«photos of a real rhinoplasty patient», shared with written authorization.", Severity.REVIEW
        ),
        Example("«Before & after» of her new smile", Severity.REVIEW, authorization="form 12"),
        "Veneers, done today! «#BeforeAndAfter»",
        Example("Check out this «x-ray of the kid» who swallowed a magnet.", Severity.REVIEW),
        Example("FULL_FACE_PHOTO=«PHOTO-FACE-EX312»", Severity.BLOCK),
        Example("«»A day on 5 West.", media=(_PICTURE,), shown="«a picture of somebody»"),
        Example(
            "«»A day on 5 West.",
            Severity.REVIEW,
            media=(_PICTURE,),
            authorization="form 12",
            shown="«a picture of somebody», with an authorization on file",
        ),
        Example(
            "«»A day on 5 West.",
            Severity.REVIEW,
            media=(Media(Visual.VIDEO),),
            shown="«a video, nobody says who can be recognised in it»",
        ),
    ),
    passes=(
        "Pictured: our team at the ribbon cutting of the patient tower.",
        "In this photo: the new MRI suite, ready for its first patient.",
        "Swipe to see our renovated waiting room.",
        "Selfie with our therapy dog Biscuit, whom every patient loves.",
        "Before and after photos of our patient lobby.",
        "How we read an x-ray: a short video for patients.",
        "Photo contest: send us pictures of your garden!",
        "What to eat before and after surgery.",
        "Pictured from left: Dr. Sample and nurse Placeholder with the award.",
        "See her talk about stroke care on Tuesday.",
        Example(
            "A day on 5 West.",
            media=(Media(Visual.IMAGE, people=People.STAFF), Media(Visual.VIDEO, people=People.NOBODY)),
            shown="pictures of staff and of nobody",
        ),
    ),
)
def patient_photo(reading: Reading) -> Iterator[Span]:
    """Words that show a patient in a picture, a scan or a record; pictures with somebody in them."""
    yield from _attached(reading)
    agreed = bool(reading.post.authorization or _CONSENT.search(reading.lower))
    shown: list[tuple[int, int]] = []
    for start, end, sure in sorted(_captions(reading)):
        if not any(start < e and s < end for s, e in shown):
            shown.append((start, end))
            yield reading.span((start, end), severity=None if sure and not agreed else Severity.REVIEW)


def _attached(reading: Reading) -> Iterator[Span]:
    """The post as a whole, for the pictures that go with it."""
    people = {medium.people for medium in reading.post.media}
    if People.SOMEBODY in people:
        if reading.post.authorization:
            yield Span(0, 0, Severity.REVIEW, "Compare the picture with the signed authorization.")
        else:
            yield Span(0, 0)
    elif People.UNSAID in people:
        yield Span(0, 0, Severity.REVIEW, "Say who can be recognised in the picture.")


Caption = tuple[int, int, bool]
"""Where a patient is shown, and whether that is sure."""


def _captions(reading: Reading) -> Iterator[Caption]:
    if not _CUE.search(reading.lower):
        return
    yield from _of_somebody(reading)
    yield from _compared(reading)
    for label in _LABEL.finditer(reading.lower):
        yield *label.span("code" if label["code"] else 0), True
    for pattern in (_SWIPE, _RECORD):
        for match in pattern.finditer(reading.lower):
            yield *match.span(), reading.about_patient(*match.span())
    for match in _THIS_SCAN.finditer(reading.lower):
        if reading.told(match.start()):
            yield *match.span(), True


def _of_somebody(reading: Reading) -> Iterator[Caption]:
    """Captions that say who is in the picture."""
    for match in _OF.finditer(reading.lower):
        if _STAFF.search(match[0]):
            continue
        told, sentence = reading.told(match.start()), reading.sentence(match.start())
        if told or (reading.about_patient(*match.span()) and _ILL.search(sentence)):
            yield *match.span(), True
        elif match["scan"] and not reading.headline:
            before = reading.lower[max(0, match.start() - 40) : match.start()]
            if _SHOWING.search(before):
                yield *match.span(), False
    for pattern in (_PICTURED, _IN_THIS):
        for match in pattern.finditer(reading.lower):
            staff = _STAFF.search(match["who"]) or _THING.search(match["who"])
            if not staff and reading.about_patient(*match.span()):
                yield *match.span(), True


def _compared(reading: Reading) -> Iterator[Caption]:
    """Pictures from before and after a treatment."""
    matches = tuple(_BEFORE_AFTER.finditer(reading.lower))
    if not matches or not _TREATED.search(reading.lower):
        return
    for match in matches:
        before = reading.lower[max(0, match.start() - 30) : match.start()]
        picture = match["first"] or match["then"] or match[0].startswith("#") or _NOUN.search(before)
        thing = _THING.search(match["rest"] or "")
        if picture and not thing:
            yield *match.span(), True
