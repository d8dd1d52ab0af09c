"""Links that lead to a patient: family pages, fundraisers, albums, portals.

A page about one patient has the name, the face and the story that the post leaves out. The clinic's own pages
and well-known public ones pass; any other link that nobody ties to a patient is only pointed out.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.phi.hosts import host, own, personal, public, shortened
from policies.post import Clinic
from policies.reading import Reading
from policies.severity import Severity

_BARE = lazily(
    r"(?<![@\w./-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|info|me|co|io|us|app|site|page|blog|family"
    r"|care|love"
    r"|example|life|live|online|website|web|fund|photos|pictures|gallery|name|tv|ca|uk|link|space|today"
    r"|help|gives?)"
    r"(?![\w-]|\.\w|@)"
)
_TRAILING = ".,;:!?)]}'\"*_"
_WHOSE = (
    r"(?:his|hers?|their|he|she|baby'?s?|babies|patient's|(?:our|the|this|my) (?:patient|pt)|pt's|kid'?s"
    r"|child's|son's|daughter's|mom's"
    r"|dad's|mother's"
    r"|father's|wife's?|husband's?|famil(?:y|ies)(?:'s)?|little (?:one|guy|girl|man|fighter"
    r"|warrior)(?:'s)?|\w+'s family"
    r"|parents'?|sister's?|brother's?)"
)
_PAGE = (
    r"(?:page|blogs?|site|website|updates?|album|photos?|pictures?|pics|gallery|journal|diary|journey"
    r"|stor(?:y|ies)"
    r"|fundraiser|fundraising|go ?fund ?me|donat\w+|caring ?bridge|registry|wish ?list|meal ?train"
    r"|videos?|vlogs?|posts"
    r"|tribute|obituary|memorial|portal|results?|scans?|records?|files?|chart|link|fund|recovery|progress"
    r"|profile|channel)"
)
_HERS = lazily(
    rf"\b{_WHOSE}\b[^.!?\n]{{0,60}}?\b{_PAGE}\b|\b{_PAGE}\b[^.!?\n]{{0,30}}?\b(?:of|for|about|from|with"
    rf"|by) (?:our |my |the )?"
    rf"{_WHOSE}\b"
)
"""A page, an album or a story that is said to be somebody's."""
_SHOWN = lazily(
    r"\b(?:watch|see|follow|meet|help|support|hear|join) (?:him|her|our patient|this (?:sweet |brave "
    r"|tough )?little)\b"
)
_MINE = lazily(
    r"\b(?:my|his|her) (?:\w+ )?(?:website|site|page|profile|blog|channel|album|portfolio)\b|\b(?:posted"
    r"|shared|uploaded)"
    r" (?:\w+ ){0,2}?(?:photos?|pictures?|pics|videos?|files?|album|scans?|results?|records?)\b"
    r"|\b(?:shared|sharing) files\b"
)
_KEYS = lazily(
    r"[?&;/](?:patient|pt|mrn|dob|ssn|member|chart|encounter|visit|appt|appointment|uid|user|userid"
    r"|user_id|token|session"
    r"|sid|email|phone|name|fname|lname|msg|message|record|case|invite|auth|key)(?:_?id|_?no|_?num|_?name"
    r"|_?token)?="
    r"(?=[^&\s]{3})"
)
_NUMBERED = lazily(r"[?&](?:id|pid|p)=\w*\d{3}")
_PORTAL = lazily(
    r"^(?:portal|mychart|myhealth|patientportal|secure|login)[\w-]*\.|[./]mychart|patient-?portal"
)
_UPLOADS = lazily(
    r"^(?:photos?|albums?|share|files?|drive|cloud|images?|pics)\.|/(?:album|albums|share|file|d|f|photos)/"
)
_BESIDE = "This link stands beside a patient. Leave it out, or link to one of the clinic's own pages."
_ELSEWHERE = "This host is not on the clinic's list. Check where it leads before it goes out."


@check(
    code="PHI014",
    name="personal-link",
    severity=Severity.BLOCK,
    message="Leave the link out. Whoever follows it sees whom the post is about.",
    cite="45 CFR 164.514(b)(2)(i)(N)",
    floor=Severity.REVIEW,
    flags=(
        "his family posts ICU updates on «https://www.sampleperson.example/updates»",
        "Baby's NICU page: «sample-strong.example.com/donate».",
        "Follow her transplant story at «sample-heart.example».",
        "Our patient's scans are in «https://drive.google.com/file/d/1AbCdEf/view»",
        "Please give to our patient's surgery: «gofundme.com/f/help-sample-walk»!",
        Example(
            "We discharged her today! More at «https://news.example.net/miracle», so happy.", Severity.REVIEW
        ),
        Example("Give what you can: «https://www.caringbridge.org/visit/sampleperson»", Severity.REVIEW),
        Example("Mom shares his progress at «https://www.sampleperson.example»", Severity.REVIEW),
        Example("My website is «http://sampleperson.example/».", Severity.REVIEW),
        Example("Log in at «https://portal.example.net/msg?token=8d4f1a» to read it.", Severity.REVIEW),
        Example("Reset at «https://example.org/login?session=8d4f1a».", Severity.REVIEW),
        Example("The album is up: «https://photos.example.net/album/407000»", Severity.REVIEW),
        Example("More tips: «https://tips.example.net/sleep».", Severity.ADVICE),
        Example("Her story: «https://bit.ly/EXample»", Severity.ADVICE),
        Example(
            "«»He walked out of here today!",
            link="https://www.gofundme.com/f/help-sample-walk",
            shown="He walked out of here today! (link to a fundraiser)",
        ),
        Example(
            "«»A fund we love.",
            Severity.REVIEW,
            link="https://www.gofundme.com/f/help-sample-walk",
            shown="A fund we love. (link to a fundraiser)",
        ),
    ),
    passes=(
        "Our patient rang the bell! Stroke signs: https://www.cdc.gov/stroke/signs.htm",
        "Her daughter asked us about flu shots: https://example.org/flu?utm_source=x",
        "The trial is in https://www.nejm.org/doi/full/10.1056/NEJMoa0000000.",
        "He was diagnosed with asthma in 2019. Read more on heart.org.",
        "We saw him at example.example.2.0 with a scan.png file.",
        Example(
            "Follow her story on our site: https://stories.clinic.example/heart",
            clinic=Clinic(web_hosts=("clinic.example",)),
        ),
        Example("She rang the bell.", link="https://example.org/bell"),
    ),
)
def personal_link(reading: Reading) -> Iterator[Span]:
    """Links to hosts that are neither the clinic's nor public, by what the post says of them."""
    for start, end in _links(reading):
        address = reading.lower[start:end]
        severity = _severity(reading, address, start, end)
        if severity is Severity.ADVICE:
            yield reading.span((start, end), severity=severity, message=_ELSEWHERE)
        elif severity is not None:
            message = None if _special(host(address), address) else _BESIDE
            yield reading.span((start, end), severity=severity, message=message)
    if personal(host(reading.post.link)):
        whole = reading.about_patient(0, max(1, len(reading.text)))
        yield Span(0, 0, None if whole else Severity.REVIEW)


def _links(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where web addresses stand, also those without "https://", and without what ends a sentence."""
    found = list(reading.links)
    if "." in reading.text:
        found += [bare.span() for bare in _BARE.finditer(reading.lower) if not reading.linked(bare.start())]
    for start, end in sorted(found):
        yield start, start + max(1, len(reading.text[start:end].rstrip(_TRAILING)))


def _severity(reading: Reading, address: str, start: int, end: int) -> Severity | None:
    """What a link does to the post, or None where it may stand."""
    name = host(address)
    if own(reading, name):
        return Severity.REVIEW if _KEYS.search(address) else None
    sentence = reading.lower[max(0, start - 160) : end + 60]
    about = reading.about_patient(start, end)
    if _special(name, address):
        return Severity.BLOCK if about or _HERS.search(sentence) else Severity.REVIEW
    if public(name):
        return None
    hers = _HERS.search(sentence) is not None or _SHOWN.search(sentence) is not None
    if (about and not reading.headline) or (hers and (about or reading.care(start))):
        return Severity.BLOCK
    nearby = reading.about_patient(max(0, start - 120), end) or hers
    if _MINE.search(sentence) or (nearby and not reading.headline) or (hers and not shortened(name)):
        return Severity.REVIEW
    return Severity.ADVICE


def _special(name: str, address: str) -> bool:
    """Whether the address itself says that it is somebody's own: a fundraiser, an album, a portal, an id."""
    return bool(
        personal(name)
        or _KEYS.search(address)
        or _NUMBERED.search(address)
        or (_PORTAL.search(name) and "/" in re.sub(r"^[a-z]+://", "", address).rstrip("/"))
        or _UPLOADS.search(name + address[address.find(name) + len(name) :])
    )
