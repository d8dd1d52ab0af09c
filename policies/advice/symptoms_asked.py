"""Asking people to show what they have.

A comment or a direct message is no examination room: what people send there is health information on a
network's servers, and who answers it has begun to treat them.
"""

from collections.abc import Iterator

from policies.advice.telling import near
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_ASK = (
    r"(?:dm|d\.m\.|message|text|txt|e-?mail|send|inbox|whatsapp|tell|snap|post|drop|comment|share|leave"
    "|describe|upload|show|pm"
    r"|reply|put|list|type|attach|forward|submit|give|shoot|take|hit|slide|ping|share with|tweet)"
)
_PICTURE = (
    "(?:photos?|pictures?|pics?|videos?|selfies?|snapshots?|snaps?|shots?|close-?ups?|screenshots?"
    "|images?|scans?|copy|copies)"
)
_PART = (
    "(?:rash(?:es)?|moles?|wounds?|incisions?|bites?|bumps?|lesions?|stitches|tongue|throat|eyes?|skin"
    "|swelling|tooth|teeth|gums"
    "|smile|scalp|acne|spots?|toes?|toenails?|labs?|lab work|lab results?|bloodwork|blood work|results?"
    "|reports?|x-?rays?|mri|ct"
    "|ekg|ecg|prescriptions?|pill bottles?|meds?|medications?|med list|lumps?|burns?|cuts?|hairline"
    "|hair loss|breakouts?|nails?"
    "|foot|feet|ankle|hand|ear|nose|back|belly|bruises?|blisters?|poop|diaper|stool|insurance card|chart"
    "|symptoms?|problem area|face)"
)
_THING = (
    "(?:symptoms?|lab results?|labs|lab work|test results?|bloodwork|blood work|scans?|x-?rays?|mri"
    "|ct results?|ekgs?|medical history"
    "|health history|medical records?|records|chart|med(?:ication)? list|medications|meds|diagnos[ie]s"
    "|conditions?|a1c|numbers"
    "|(?:blood pressure|blood sugar|glucose|bp) readings?|readings|rash(?:es)?|moles?|wound"
    "|health concerns?|health issues?"
    "|medical questions?|dosing questions?|ailments?|aches and pains|side effects|cycle details"
    "|height and weight)"
)
_WHERE = (
    "(?:in|into|to|on|via|by|through|over)? ?(?:the |our |my )?(?:comments?(?: section)?|below|dms?|inbox"
    "|direct messages?|replies|thread"
    r"|messenger|whatsapp|chat|wall|page|here|instagram|facebook|story|👇|⬇️?)"
)
_ADVICE = (
    r"(?:we'll|we will|i'll|i will|let us|let me|so (?:we|i|our \w+|dr\.? \w+) can|dr\.? \w+ (?:will|can)"
    r"|our (?:\w+ ){1,2}(?:will|can)"
    r"|and (?:we|i|our \w+|she|he) (?:can|will)|for a (?:free |quick )?(?:diagnosis|second opinion|opinion"
    "|answer|review|assessment|look))"
)
_ASKED = lazily(
    "|".join(
        (
            (
                r"\b(?:comment|dm|post|drop|send|text|message|leave|tell|give|share|reply)(?: with"
                "| below)?(?: me| us)? (?:with )?your (?:age|weight|height|bmi|goal weight|current weight"
                r"|cycle|dose|medications?|meds)\b[^.!?\n]{0,50}?\b(?:and |so |then )?"
                r"(?:i'll|i will|we'll|we will|our \w+(?: \w+)? (?:will|can)|let (?:me|us))\b"
            ),
            (
                r"\b(?:post|send|drop|share|upload|snap|text|dm|tag us in) (?:(?:me|us|a|an|your|some"
                rf"|the) ){{0,2}}(?:{_PICTURE}|symptoms?|{_PART})(?: \w+){{0,3}}?,? (?:and|so|then) (?:we|i"
                r"|our \w+|dr\.? \w+|someone|a nurse|the \w+)"
                r"(?:'ll| will| can)? (?:\w+ )?(?:diagnos\w+|tell you|take a look|look at|review|answer"
                r"|weigh in|identify|rate|help you figure)\b"
            ),
            (
                r"\b(?:let's see|show us|we want to see|show me) (?:your|those"
                r"|that) (?:[\w-]+ )?(?:rash(?:es)?|moles?|bumps?|bites?|lumps?|toenails?|labs?|symptoms)\b"
            ),
            (
                rf"\b{_ASK} (?:(?:me|us|our (?:[\w']+ ){{0,2}}?[\w']+|dr\.? \w+|the (?:\w+ )?(?:nurses?"
                "|team|office|desk)|over|in|here) )?(?:with )?(?:(?:a|an|some|your|the|one|two|any"
                rf"|clear|quick|few) ){{0,3}}{_PICTURE} of (?:(?:your|the|that|his|her|their|any|what|it|my)"
                rf" )?(?:(?:kid|child|baby|son|daughter|dog)(?:'s)? )?(?:[\w-]+ )?{_PART}\b"
            ),
            (
                r"\b(?:dm|message|text|txt|e-?mail|send|inbox|whatsapp|tell|snap|pm|ping|give|shoot) (?:me"
                r"|us|our (?:[\w']+ )?(?:nurses?|doctors?|providers?|team"
                r"|pharmacists?|dermatologists?)|dr\.? \w+)(?: with)?(?: (?:all|about|over"
                rf"|a list of))? (?:your|the|any|those|that|what) (?:[\w-]+ ){{0,2}}?{_THING}\b"
            ),
            (
                r"\b(?:post|drop|comment|share|leave|describe|list|type|put|tell us|tell me|upload|tweet"
                "|reply|hit us up)(?: with| about)? (?:(?:all |any )?(?:your|the"
                rf"|his|her|their|those)) (?:[\w-]+ ){{0,2}}?{_THING} (?:and [\w ]{{1,20}}? )?{_WHERE}"
            ),
            (rf"\b(?:your|the) {_THING} {_WHERE}[^.!?\n]{{0,40}}?\b{_ADVICE}"),
            (
                r"\b(?:post|drop|share|describe|list|show us|upload|comment|leave|type|snap)(?: with"
                rf"| about)? (?:your|the|his|her) (?:[\w-]+ ){{0,2}}?{_THING}"
                rf"[^.!?\n]{{0,40}}?\b{_ADVICE}"
            ),
            (
                r"\b(?:dm|message|text|send|snap|pm|inbox|whatsapp|e-?mail) (?:me|us) (?:a |an |your "
                r"|some |the )?(?:\w+ )?(?:photos?|pics?|pictures?|selfies?|snapshots?)\b(?! (?:from|of"
                "|with))"
            ),
            (
                rf"\b(?:photos?|pics?|pictures?|selfies?) of (?:your|the) (?:[\w-]+ )?{_PART} (?:in|to|via"
                r"|by) (?:our |the |my )?(?:dms?|inbox|comments?|messages?)\b"
            ),
            (
                r"\bwhat (?:are|were) your (?:\w+ )?symptoms\b[^.!?\n]{0,40}\?[^.!?\n]{0,60}\b(?:below"
                r"|comments?|dm|reply)\b"
            ),
            (
                r"\b(?:dms?|inbox|messages?|comments?) (?:is|are) (?:always )?open (?:for|to) (?:any "
                r"|your |all )?(?:medical|health|medication|dosing|symptom) (?:questions|advice|concerns)\b"
            ),
        )
    )
)
_QUESTIONS = lazily(
    r"\b(?:dm|message|text|inbox|whatsapp|pm|comment|slide into|hit up|hmu)\b(?: (?:me|us|our \w+|my \w+"
    "|in|the|dms?))*"
    " (?:for|with|about) (?:any |a |an |your |all |some |free |quick |personal(?:ized)? )*(?:medical"
    r"|health|dosing|dosage|medication|med|diagnos\w+"
    "|symptom|treatment|prescription|weight[- ]loss|dose) ?(?:advice|questions?|concerns|opinions?"
    r"|recommendations?|guidance|checks?|plan)?\b"
)
_PRIVATE = lazily(
    r"\b(?:portal|mychart|secure(?:ly|d)?|encrypted|fax(?:ed)?|hipaa|patient app|when you (?:call|come"
    "|book|arrive|check)|at (?:your|the) (?:visit"
    "|appointment)|at check-?in|nurse line|nurseline|by phone|over the phone|on the phone|5k|race"
    "|marathon|quiz|poll|survey|contest|recipe|fun run"
    "|bracket|e-?visits?|video visit|telehealth visit|before your (?:visit|appointment)|records (?:office"
    "|department|release)|(?:referring|ordering)"
    r" (?:provider|physician)s?|providers only|for providers|colleagues)\b"
)
_REFUSED = lazily(
    r"\b(?:don't|do not|never|not|please avoid|avoid|stop|cannot|can't|rather than|instead of|no need to"
    "|without|won't|who|why|if you|when you|before you)"
    r"(?: (?:[\w']+)){0,4} ?$"
)


@check(
    code="ADV003",
    name="symptoms-asked",
    severity=Severity.BLOCK,
    message="Do not ask for symptoms, photos or results here. Give the phone number or the patient portal.",
    cite="45 CFR 164.530(c); FSMB, Social Media and Electronic Communications (2019)",
    floor=Severity.REVIEW,
    cues=(
        *(
            "symptom",
            "photo",
            "pic",
            "video",
            "selfie",
            "snap",
            "shot",
            "screenshot",
            "image",
            "scan",
            "cop",
            "lab",
            "blood work",
            "bloodwork",
        ),
        *(
            "result",
            "x-ray",
            "xray",
            "mri",
            "ekg",
            "history",
            "record",
            "chart",
            "medic",
            "meds",
            "diagnos",
            "condition",
            "a1c",
            "numbers",
        ),
        *(
            "reading",
            "rash",
            "mole",
            "wound",
            "health",
            "dos",
            "ailment",
            "aches",
            "side effect",
            "cycle",
            "height",
            "treatment",
        ),
        *(
            "prescription",
            "weight",
        ),
    ),
    flags=(
        "«DM us your symptoms» and we will sort you out!",
        "«Send us a pic of your rash and we tell you» what it is.",
        "«Post a pic and our PA will diagnose» it live.",
        "«Let's see those rashes»!",
        "Infected? «Text a photo of the wound» to our front desk.",
        "«Drop your symptoms in the comments», Dr. Sample will reply.",
        "«Post your lab results below» and I will explain them.",
        "«Describe your symptoms here», we'll tell you what to take.",
        "Weird mole? Just «message us a photo».",
        "«DM me your A1C» for a plan.",
        "«Comment your age and weight and I'll» make you a plan.",
        Example("«DM us with medication questions».", Severity.REVIEW),
        Example("«Message me for medical advice», it is free.", Severity.REVIEW),
    ),
    passes=(
        "DM us your questions for Friday's live chat.",
        "Please do not send photos or symptoms by direct message.",
        "Send us your photos from the 5K!",
        "Upload a photo of your rash in the patient portal before your video visit.",
        "Tell us your symptoms when you call the nurse line.",
        "Tell us your favorite healthy snack in the comments!",
        "Share your symptoms with your doctor.",
        "Post your race results below!",
        "Never post a picture of your prescription: scammers read it.",
        "Referring providers: send us your records by fax.",
        "DM us for appointments.",
        "Share your story of living with lupus with our advocacy team.",
    ),
)
def symptoms_asked(reading: Reading) -> Iterator[Span]:
    """Symptoms, pictures, results into a comment or a message; questions on treatment: a reviewer looks."""
    for pattern, severity in ((_ASKED, None), (_QUESTIONS, Severity.REVIEW)):
        for ask in pattern.finditer(reading.lower):
            if not (
                _REFUSED.search(reading.lower[max(0, ask.start() - 50) : ask.start()])
                or _PRIVATE.search(near(reading, ask.start(), before=0, after=0))
                or reading.mythical(ask.start())
            ):
                yield reading.span(ask, severity=severity)
