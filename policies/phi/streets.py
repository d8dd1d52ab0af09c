"""Where street and mail addresses stand in a text, in the shapes in which people give them."""

from collections.abc import Iterator

from policies.patterns import lazily
from policies.phi.wide_places import ABBREVIATION, STATE
from policies.reading import Reading

_COMPASS = r"(?:[NSEW]\.?|[NS]\.?[EW]\.?|(?i:north(?:east|west)?|south(?:east|west)?|east|west))"
_SMALL = (
    r"(?:of|the|de|la|las|los|del|du|des|della|di|da|von|van|der|el|le|rue|via|ul\.|u\.|av\.|avenida"
    r"|strada)"
)
_WORD = r"(?:[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][\w'./-]*|\d{1,4}(?:st|nd|rd|th|ST|ND|RD|TH)?)"
_KIND = (
    r"(?i:street|avenue|ave|road|rd|drive|lane|ln|court|ct|boulevard|blvd|place|pl|way|terrace|terr?"
    r"|circle|cir"
    r"|highway|hwy|parkway|pkwy|trail|trl|square|sq|loop|alley|row|turnpike|pike|crescent|cres|path|plaza"
    r"|cove|bend"
    r"|ridge|crossing|xing|hollow|landing|mews|glen|common|commons|route|str|walk|grove|park|quay|close"
    r"|gardens|run)"
)
_RARE_KIND = (
    r"(?:Pass|Point|View|Vista|Hills?|Heights|Meadows?|Creek|Springs|Valley|Trace|Fields?|Branch|Bluff"
    r"|Canyon"
    r"|Summit|Estates|Village|Villas|Spur|Knoll|Glade|Mount|Overlook|Manor|Crest|Shores?|Isle|Oval|Chase"
    r"|Rise)"
)
"""Words that are no street in most titles, and one after a house number of three digits."""
_NUMBER = r"(?<![\w.,$£€#/-])\d{1,6}(?:-\d{1,4})?[A-Za-z]?(?: 1/2)?"
_ADDRESS = (
    rf"{_NUMBER},? (?:{_COMPASS} )?(?:(?:{_WORD}|{_SMALL}) ){{1,5}}?"
    rf"(?:{_KIND}\b\.?|(?i:st|dr)\b(?!\.? [A-Z](?!pt|PT|nit|NIT|uite|UITE|te\b)[\w']{{2}})\.?)"
    rf"(?: (?i:st|street|ave|avenue|rd|road|dr|drive|ln|lane|ct|court|way|blvd|cir|circle|pl|loop|trl"
    rf"|trail)\b\.?"
    rf"(?! [A-Z][a-z]+\b(?<!Apt)(?<!Unit)(?<!Suite)))?(?: {_COMPASS}(?!\w))?(?!-)"
)
_RARE = rf"(?<![\w.,$£€#/-])\d{{3,6}} (?:{_COMPASS} )?(?:[A-Z][\w'.-]* ){{1,2}}{_RARE_KIND}(?![\w-])"
_NUMBERED = (
    rf"{_NUMBER} (?:{_COMPASS} )?(?i:(?:old |new )?(?:county|state|farm(?: to market)?|ranch|township|twp"
    rf"|u\.?s\.?"
    r"|interstate|forest|private|rural|co\.?|ozark) (?:road|rd|route|rte|highway|hwy|line)|road|route|rte"
    r"|highway|hwy"
    rf"|cr|sr|fm|rm|us)\.?[ -]\d{{1,4}}[A-Za-z]?(?: {_COMPASS}(?!\w))?(?!\w)"
)
_BOX = (
    r"(?i:(?<!\w)p\.? ?o\.? ?box #?\d{1,6}|(?<!\w)postbox \d{1,6}"
    r"|(?<!\w)(?:rr|r\.r\.|rural route|rt|route|hcr?|star route) ?#?\d{1,4},? box \d{1,6}[a-z]?"
    r"|(?<!\w)(?:psc|cmr|unit) \d{1,5},? box \d{1,5}|(?<!\w)us(?:s|ns|cgc) [\w-]{2,20}(?=\s{1,3}[afd]po ))"
)
_UNIT = (
    r"(?i:apt|apartment|suite|ste|unit|flat|bldg|building|trlr|floor|lot)\b\.?\s?#?\w{1,6}\b"
    r"|#\s?\d\w{0,5}\b"
)
_WITH_UNIT = rf"{_NUMBER}(?: (?:{_WORD}|{_SMALL}),?){{1,7}}?[\s>]{{1,6}}(?:{_UNIT})"
_TOWN = r"[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][\w'.-]{0,25}"
_REST = (
    rf"(?:,?\s{{1,4}}(?:{_UNIT})){{0,2}}"
    rf"(?:(?:,\s?|\s?\n[\s,>]{{0,4}}|\s)(?:{_TOWN}(?: (?:{_TOWN}|{_SMALL})){{0,3}})"
    rf"(?=,?\s{{0,3}}(?:[.;!?\n]|$|(?:{ABBREVIATION}|{STATE}|nan)\b|,|\(|\d{{4,5}}\b))){{0,2}}"
    rf"(?:[,\s]{{1,4}}(?:(?i:[afd]po) (?:AE|AP|AA|ae|ap|aa)|{ABBREVIATION}"
    rf"|{STATE})(?!\w))?(?:,?\s{{1,4}}\d{{5}}(?:-\d{{4}})?)?(?!\w)"
)
_WHOLE = lazily(rf"(?:{_BOX}|{_NUMBERED}|{_ADDRESS}|{_RARE}|{_WITH_UNIT}){_REST}")
_CORNER = (
    rf"(?:the )?corner of (?:{_WORD}|{_SMALL})(?: (?:{_WORD}|{_SMALL})){{0,4}} (?:and|&)(?: {_WORD}){{1,3}}"
)
_LABEL = (
    r"(?i:\b(?:address(?:es)?(?: is| to the same)?(?:[:=]|(?<=is)|(?<=same))|lives? (?:at|on)|resid(?:es"
    r"|ing) at"
    r"|(?:sent|return|delivered|dropped off|drive|taxi) to|send (?:it|one|them|a new one|the statement) to"
    r"|meet me at|house at|home at|located at))"
)
_LABELLED = lazily(
    rf"{_LABEL}[:\s]{{1,12}}(?P<where>(?:\d{{1,6}}(?: (?:{_WORD}|{_SMALL})){{1,6}}"
    rf"|(?:(?:{_WORD}|{_SMALL}) ){{1,4}}\d{{1,4}}(?![\w-])"
    rf"|(?:{_CORNER})){_REST})"
)
"""However foreign the street, where the words before it say that it is one."""
_CARELESS = lazily(
    r"\b(?:at|on|to|from|by|address(?: is|:)?) (?P<where>\d{2,5} (?:[nsew]\.? )?(?!people|patients|the\b"
    r"|miles|minutes"
    r"|percent|years|days|weeks|months|hours|mg|of\b|new|more|kids|beds|steps"
    r"|times)[a-z]{3,15}(?: [a-z]{3,15})? "
    r"(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|blvd|boulevard|circle|cir|terrace|parkway"
    r"|pkwy|trail)\b(?:,? (?:apt|unit|suite|#)\.? ?\w{1,5})?)"
)
_CORNERS = lazily(rf"\b{_CORNER}")
_UNNUMBERED = lazily(
    rf"\b(?:on|off|along|down|near|at|of|from"
    rf"|to) (?P<where>(?:(?:{_COMPASS}) )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,2}} "
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd|Terrace|Circle|Parkway"
    r"|Pkwy|Trail"
    r"|Place|Way|Alley|Loop|Crescent|Hollow|Highway)\b(?! (?:Elementary|School|Church|Hospital|Clinic"
    r"|Station|Journal"
    r"|Market|Capital))"
    r"|(?:Route|Rte|Highway|Hwy|County Road|State Road|US|CR|SR|FM|I)[ -]\d{1,4}[A-Z]?)(?!\w)"
)
"""A street without a house number says less: it matters where a patient lives on it."""
_STREETS = frozenset(
    """
    street st avenue ave road rd drive dr lane ln court ct boulevard blvd terrace circle parkway pkwy
    trail place way alley loop crescent hollow highway route rte hwy us cr sr fm i
    """.split()  # noqa: SIM905 - words read best as words
)


def addresses(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where full addresses stand: a house number and its street, a box, or what the text calls an address."""
    if not reading.figures and "corner of" not in reading.lower:
        return
    seen: list[tuple[int, int]] = []
    for pattern in (_WHOLE, _LABELLED, _CARELESS):
        for match in pattern.finditer(reading.text):
            start, end = match.span("where") if pattern is not _WHOLE else match.span()
            end -= reading.text[start:end].endswith((".", ","))
            if not reading.linked(start) and not any(start < e and s < end for s, e in seen):
                seen.append((start, end))
    yield from sorted(seen)


def unnumbered(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where streets stand without a house number."""
    for match in () if _STREETS.isdisjoint(reading.words) else _UNNUMBERED.finditer(reading.text):
        yield match.span("where")
    for match in _CORNERS.finditer(reading.text) if "corner of" in reading.lower else ():
        yield match.start(), match.end() - match[0].endswith((".", ","))
