"""Details that together point at one person.

Without a name, a number or a date a story can still have only one owner: the rancher with the rare fever, the
news anchor at 2 a.m., the first triplets the county ever had, the kid in room 12. A neighbour who knows the
rest needs no more. What is told of one patient is searched for five kinds of detail: a place, a time, a
rarity, who somebody is in town, and an event people heard of. Rarity, standing and event each ask for a
reviewer's look; together with another kind they do not go out, and neither does a room or bed.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from policies import patients
from policies.check import Example, Span, check
from policies.names import Sort
from policies.patterns import lazily
from policies.post import Kind
from policies.rarities import RARE
from policies.reading import Reading
from policies.severity import Severity
from policies.vocabulary import words


class Detail(StrEnum):
    """What narrows down whom a story is about."""

    RARITY = "rarity"
    STANDING = "standing"
    EVENT = "event"


_PERSON = (
    r"(?:patient|pt|kid|kiddo|child|baby|boy|girl|teen|man|woman|guy|lady|gentleman|dude|person|family"
    r"|couple|mom|mum|dad"
    r"|mother|father|grandma|grandpa|infant|newborn|preemie|toddler|resident|case|veteran|twins?"
    r"|triplets|warrior|fighter)"
)
_ROOM = lazily(
    rf"\b(?:{_PERSON}(?:'s (?:\w+ )?(?:mom|dad|wife|husband|family))?|bleeder|\w+er|hip|knee|appy"
    rf"|gallbladder|stroke|mi|code|fall)s?"
    r" (?:over |down )?in (?P<room>(?:(?:room|rm|bed|bay|suite|pod|cubicle|trauma|or|icu|er"
    r"|curtain)\.? ?#?[a-z]?\d{1,4}[a-z]?"
    r"|#?[1-9]\d{0,2}[a-d]?(?= (?:is|was|has|had|just|who|needs?|keeps?|asked|told|wants?|coded|again"
    r"|still|and|with|today|tonight|this (?:morning|afternoon|evening))\b|[,.!?]|$)))"
    r"(?! (?:years?|months?|weeks?|days?|minutes?|hours?|states|counties|countries|languages|schools"
    r"|people|percent|steps))"
    r"|\b(?P<numbered>(?:room|rm|bed|bay) #?\d{1,4}[a-z]?)(?=:|,? (?:pt|patient|has (?:pressed|asked"
    r"|called|rung|hit|used|fallen|refused|eaten|thrown|pulled|tried)|pressed|won't stop|is (?:asking"
    r"|begging"
    r"|dying|crashing|coding|finally"
    r"|crying|refusing|still|back|npo|dnr)|coded|wants|needs (?:a|his|her)|asked|told|has (?:a|had|been"
    r"|c ?diff|mrsa|covid)"
    r"|gets discharged|got discharged|called|pulled|rang|went)\b)"
)
_UNIQUE = lazily(
    r"\b(?:the |our |my |hospital's |county's |state's )?(?:only|first|1st|youngest|oldest|smallest"
    r"|tiniest|heaviest|largest|biggest"
    r"|longest|rarest|sickest|last|very first|first[- ]ever)(?: (?:ever|known|reported|confirmed"
    r"|pediatric|adult|living|[a-z]{3,15}))?"
    rf" (?:{_PERSON}|survivor|recipient|transplant|birth|delivery|diagnosis|implant|procedure"
    rf"|surgery)s?(?: (?:in|of|to|from|on|here|with|ever"
    r"|we(?:'ve| have)? ever|i(?:'ve| have)? ever|at|for|under|over)\b| we)"
    r"|\bone of (?:only|just|about|fewer than|the (?:only|few|first))? ?(?:\d+|two|three|four|five|six"
    r"|a (?:handful|dozen))?"
    rf" ?(?:{_PERSON}|people|kids|children|cases|families|patients|men|women|infants"
    rf"|babies)s? (?:in (?:the|our|this)|with|worldwide|to|ever)\b"
    r"|\bonly (?:one|two|1|2) (?:famil(?:y|ies)|kids?|people|patients?|persons?|m[ae]n|wom[ae]n"
    r"|child(?:ren)?|case|cases|one) in\b"
    r"|\b(?:first|only) (?:time )?(?:in (?:the|our) (?:state|county|country|region|hospital|world"
    r"|history|unit)|of its kind"
    r"|ever (?:in|at|here)|case (?:ever )?(?:i|we)(?:'ve| have)? (?:ever )?(?:seen|had|treated))"
    r"|\bonce[- ]in[- ]a[- ](?:career|lifetime|generation)\b|\bone[- ]in[- ]a[- ](?:million|billion)\b"
    r"|\bmedical mystery\b"
    r"|\b(?:never|haven't|had never|hadn't|have never|i've never|we've never) (?:ever |before )?(?:seen"
    r"|had|treated|met|delivered)"
    r" (?:one|anything like|this|such|a case|a \w+ (?:like|this|that))\b"
    r"|\b(?:case of|diagnosed|with|has|had|have|treating|treated|on) (?:an? )?(?:very |super |extremely "
    r"|ultra[- ]|incredibly )?rare(?:st)?"
    r" (?:\w+ ){0,2}(?:disease|disorder|condition|syndrome|cancer|tumou?r|form|type|infection|illness"
    r"|mutation|genetic|presentation)\b"
    r"|\b(?:triplets|quadruplets|quintuplets|sextuplets|conjoined twins|septuplets)\b"
)
_STANDING = lazily(
    r"\b(?:(?:the|our|a|an|is|he's|she's|was|local|well-known|famous|retired|former|county|city|town"
    r"|state|high school|small-town"
    r"|ex-?|consult:|admit:|pt:?|patient:?|it's|this|that|another|certain) )"
    r"(?P<who>(?!(?:new |own |wonderful |former )*(?:ceo|chef|professor|president"
    r"|owner)\b)(?:[\w'-]+ ){0,3}?"
    r"(?:mayor|ex-mayor|sheriff|deputy|police (?:chief|officer)|cop|fire ?(?:chief|fighter)"
    r"|state trooper|council(?:man|woman|member)"
    r"|commissioner|principal|superintendent|news ?(?:anchor|caster|man|woman)|anchor(?:man|woman)?"
    r"|weather(?:man|woman|guy|girl)"
    r"|meteorologist|radio host|dj|tv host|reporter|announcer|pastor|preacher|priest|rabbi|imam|bishop"
    r"|minister"
    r"|nun|judge|district attorney"
    r"|senator|congress(?:man|woman)|governor|celebrity|influencer|youtuber|tiktoker|actor|actress"
    r"|singer|rapper|drummer|movie star"
    r"|rock star|athlete|quarterback|linebacker|pitcher|point guard|goalie|coach|olympian|astronaut"
    r"|cheerleader|homecoming queen"
    r"|valedictorian|pageant queen|beauty queen|teacher|librarian|lunch lady|crossing guard|bus driver"
    r"|mail (?:carrier|man|lady)"
    r"|mailman|postman|ranch(?:er| hand)|farmer|farmhand|logger|lumberjack|lobster(?:man|er)|fisherman"
    r"|crabber|coal miner|miner"
    r"|bull rider|rodeo (?:clown|rider|cowboy|queen)|cowboy|jockey|lineman|crop duster|pilot"
    r"|flight attendant|beekeeper|(?:lighthouse |zoo|green|grounds|game|inn)keeper|lighthouse keeper"
    r"|gravedigger|blacksmith|farrier|glassblower|falconer|puppeteer|town clerk|postmaster|park ranger"
    r"|game warden|ski patroller|ferry captain|harbor ?master|organist|choir director|cheesemaker|brewer"
    r"|winemaker|sommelier|auctioneer|stunt(?:man|woman)|wrestler|boxer|shepherd|oyster farmer|shrimper"
    r"|roughneck|oil worker|crane operator|bush pilot|smokejumper|taxidermist"
    r"|circus \w+|ballerina|magician|clown|santa|mascot|chef|baker|butcher|barber|bartender|undertaker"
    r"|funeral director|beautician"
    r"|ceo|business owner|shop owner|restaurant owner|millionaire|professor|scout leader|drag queen"
    r"|stripper|truck driver|trucker"
    r"|veteran|marine|sailor|airman|paratrooper|green beret|navy seal|pow|survivor of|refugee|immigrant"
    r"|amish|mennonite|hutterite"
    r"|exchange student|inmate|prisoner|convict))\b"
    r"(?! (?:says|said|explains|visits|visited|joins|joined|cut|cuts|opened|opens|toured|read|reads"
    r"|declared|thanked|praised|donated|performed|sang|played|will|celebrat\w+|throws|threw|speaks|spoke"
    r"|signed|announced|proclaimed"
    r"|and (?:the|our) (?:city|county)))"
    r"|\b(?P<works>(?:teaches|works|worked|preaches|coaches|plays|bartends|bags groceries|waits tables"
    r"|cuts hair|drives (?:the|a)|principal|teacher"
    r"|coach|pastor|manager|cashier|waitress|bartender|janitor|student|owner|runs the|owns the"
    r"|manages the) (?:\w+ ){0,2}?(?:at|for|of|in) (?:the )?"
    r"(?:only \w+|[A-Z][\w'&.-]*(?: [A-Z][\w'&.-]*){0,3}|(?:local|corner|town|high|grade|elementary"
    r"|middle) \w+(?: \w+)?))"
    r"|\b(?P<family>(?:mother|father|mom|dad|parents?) of (?:five|six|seven|eight|nine|ten|eleven|twelve"
    r"|triplets|quads|quadruplets|quintuplets))\b"
    r"|\b(?P<medal>silver star|purple heart|medal of honor|bronze star|gold medal(?:ist)?"
    r"|super bowl ring|heisman|grammy|emmy|oscar)\b",
    re.IGNORECASE,
)
_EVENT = lazily(
    r"\b(?:in|from|after|of|about|during|at) (?:the|that|yesterday's|last night's|today's"
    r"|this (?:morning|weekend)'s|saturday's|sunday's|monday's"
    r"|friday's|tuesday's|wednesday's|thursday's) (?:\w+ ){0,3}?(?:crash|wreck|pile-?up|shooting|fire"
    r"|explosion|stabbing|derailment|collapse|tornado"
    r"|flood|drowning|rollover|hit[- ]and[- ]run|bus accident|plane crash|car accident|mass casualty"
    r"|parade|derby|rodeo|avalanche|standoff)\b"
    r"|\b(?:on|in|all over|made|saw (?:it|him|her|this) on|read about (?:it|him|her) in"
    r"|from) the (?:local |evening |nightly |morning |10 o'clock )?"
    r"(?:news(?!letter| release| for)|headlines|front page|papers?(?= (?:yesterday|today|this|last|and"
    r"|already))|6 o'clock)\b"
    r"|\b(?:channel|ch\.?) \d{1,2}\b(?! (?:tv )?(?:interview|featured|story on our|covered our))"
    r"|\bwent viral\b|\bviral video\b"
    r"|\b(?:shark|bear|alligator|gator|cougar|moose|bison|rattlesnake|lion|elk|bull|stingray"
    r"|jellyfish) (?:attack|bite|sting|goring|mauling)\b"
    r"|\b(?:gored|mauled|struck by lightning|lightning strike|impaled|shot himself|shot herself"
    r"|run over by|kicked by a|trampled|fell (?:off|into|from) (?:a|the|his|her)"
    r" (?:\w+ )?(?:roof|silo|combine|grain bin|cliff|tree stand|deer stand|bridge|horse|ladder|balcony"
    r"|waterfall|volcano|well|boat|float|stage))\b"
    r"|\b(?:auger|combine|wood ?chipper|chainsaw|nail gun|axe|hatchet|pitchfork|grain bin|tractor"
    r"|forklift|harpoon|crossbow|fish ?hook|bow and arrow"
    r"|circular saw|table saw|log splitter|hay baler|snowblower|lawn ?mower|sword|machete|fireworks?"
    r"|trampoline|zip ?line|roller coaster)"
    r"(?: (?:accident|injury|incident|mishap|wound|versus|vs)| (?:in|through|to|into|stuck in"
    r"|vs\.?) (?:his|her|the) (?:\w+ )?"
    r"(?:foot|boot|hand|head|eye|nose|leg|arm|chest|thumb|finger|face|neck|back|skull|ear|butt))\b"
)
_TIME = lazily(
    r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend)|last (?:night|week)"
    r"|just now|on (?:my|our|tonight's|night) shift"
    r"|\d{1,2} ?(?:am|a\.m\.)|right now|currently|this shift|christmas|thanksgiving|halloween"
    r"|(?:new year's|veterans|memorial) (?:day|eve))\b"
)
_PLACE = lazily(
    r"\b(?:in|from|near|outside|around|over in|out in|of) (?P<place>(?:(?:[A-Z][\w'-]+|St\.|Ft\."
    r"|Mt\.) ){0,2}[A-Z][\w'-]+"
    r"(?: (?:County|Parish|Township|Elementary|High|Middle|Academy|Church|Falls|Springs|Beach|Valley"
    r"|Creek|Heights|Park))?)"
    r"|\b(?P<small>(?:a|the|this|our|his|her|that) (?:tiny|small|little|rural"
    r"|one-stoplight) (?:\w+ )?(?:town|village|community|county|island|reservation|island community))\b"
)
_WIDE = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota
    ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin
    wyoming america american americans us usa states china canada india africa asia europe england uk
    germany france italy spain japan korea mexico brazil ukraine russia haiti january february march
    april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday covid icu er ed or nicu picu or hospital clinic god jesus christmas
    thanksgiving easter english spanish surgery medicare medicaid facebook instagram twitter tiktok
    youtube zoom trauma peds oncology
    """.split()  # noqa: SIM905 - words read best as words
)
"""Places as wide as a state, and what is no place."""
_TELLERS = frozenset(
    """
    i we us me my our pt consult admit admitted trauma activation medic ems shift call overnight rounds
    intubated code coded triage discharged nurse
    """.split()  # noqa: SIM905 - words read best as words
)
_ROOM_CUES = frozenset(("in", "room", "rm", "bed", "bay"))
_UNIQUE_CUES = frozenset(
    """
    only first 1st youngest oldest smallest tiniest heaviest largest biggest longest rarest sickest last
    one once mystery never haven't hadn't rare triplets quadruplets quintuplets sextuplets septuplets
    conjoined
    """.split()  # noqa: SIM905 - words read best as words
)
_EVENT_CUES = frozenset(
    """
    crash wreck pile-up pileup shooting fire explosion stabbing derailment collapse tornado flood
    drowning rollover accident hit hit-and-run casualty parade derby rodeo avalanche standoff news
    headlines page paper papers channel ch viral attack bite sting goring mauling gored mauled lightning
    impaled shot over kicked trampled fell auger combine chipper woodchipper chainsaw gun axe hatchet
    pitchfork bin tractor forklift harpoon crossbow fish fishhook hook bow saw splitter baler snowblower
    mower lawnmower sword machete firework fireworks trampoline zip zipline roller rollercoaster
    """.split()  # noqa: SIM905 - words read best as words
)
_STANDINGS = frozenset(
    """
    mayor ex-mayor mayor's sheriff deputy chief officer cop firefighter fighter trooper councilman
    councilwoman councilmember commissioner principal superintendent anchor newscaster newsman newswoman
    anchorman anchorwoman weatherman weatherwoman guy girl meteorologist host dj reporter announcer
    pastor preacher priest rabbi imam bishop minister nun judge attorney senator congressman
    congresswoman governor celebrity influencer youtuber tiktoker actor actress singer rapper drummer
    star athlete quarterback linebacker pitcher guard goalie coach olympian astronaut cheerleader queen
    valedictorian teacher librarian lady driver carrier mailman postman rancher hand farmer farmhand
    logger lumberjack lobsterman lobster fisherman crabber miner rider clown cowboy jockey lineman
    duster pilot attendant beekeeper taxidermist circus ballerina magician santa mascot baker butcher
    barber bartender undertaker director beautician millionaire leader stripper trucker veteran marine
    sailor airman paratrooper beret seal pow survivor refugee immigrant amish mennonite hutterite
    student inmate prisoner convict teaches works worked preaches coaches plays bartends bags waits cuts
    drives manager cashier waitress janitor owner runs owns manages mother father mom dad parent parents
    silver purple medal bronze gold bowl heisman grammy emmy oscar
    """.split()  # noqa: SIM905 - words read best as words
)
_SOUGHT = (
    (_UNIQUE, Detail.RARITY, _UNIQUE_CUES),
    (_EVENT, Detail.EVENT, _EVENT_CUES),
)
"""Each pattern, and the words one of which stands in it: most posts have none, and looking costs little."""
_GENERAL = lazily(
    r"\b(?:stud(?:y|ies)|research(?:ers)?|percent|according to|trial|join us|register|webinar|event"
    r"|raffle|fundraiser|5k|gala|conference|cdc|fda"
    r"|awareness|1[5-9]\d\d|symptoms of|if you|did you know|meet (?:our|the)|our (?:new|own) (?:doctor"
    r"|nurse"
    r"|surgeon|physician|team)|hiring|apply)\b|\d ?%"
)


@check(
    code="PHI018",
    name="identifying-combination",
    severity=Severity.BLOCK,
    message="Could a neighbour tell who this is? Leave out what makes it one person, or tell it of nobody.",
    cite="45 CFR 164.514(b)(2)(i)(R), 164.514(b)(2)(ii)",
    floor=Severity.REVIEW,
    flags=(
        "Lovely patient in «12» today at 4:15 pm.",
        "We admitted a «beekeeper» from Testville with «anthrax» today.",
        "2am consult: «local news anchor», overdose. So much for «Channel 7».",
        "The lady in «room 12» keeps singing to us.",
        "My patient is «the only woman in» Exampleton with «progeria».",
        Example("She is «the first patient in» our unit to go home on this pump.", Severity.REVIEW),
        Example("We took care of a man who was «gored» and he walked out.", Severity.REVIEW),
    ),
    passes=(
        "Room 12 is our new lactation room; ask for the key.",
        "Progeria is rare: about one in 20 million births. Learn more at our webinar.",
        "Our surgeons performed the first robotic bypass in the state.",
        "Our own pastor visits our patients on Sundays.",
        Example("We cannot discuss whether anybody is a patient.", kind=Kind.REPLY),
    ),
)
def identifying_combination(reading: Reading) -> Iterator[Span]:
    """Rooms and beds, and rarity, standing and event in what is told of one patient; worse where two meet."""
    said = words(reading.lower)
    if not _ROOM_CUES.isdisjoint(said) and reading.figures:
        for room in _ROOM.finditer(reading.lower):
            yield reading.span(room, "room" if room["room"] else "numbered")
    if _TELLERS.isdisjoint(said):
        return
    details = tuple(_details(reading, said))
    kinds = {kind for kind, _ in details}
    if kinds and _told(reading, kinds):
        details = tuple(d for d in details if not _GENERAL.search(reading.sentence(d[1][0])))
        kinds = {kind for kind, _ in details}
        together = len(kinds) > 1 or _TIME.search(reading.lower) is not None or _place(reading)
        for _, where in details:
            yield reading.span(where, severity=None if together else Severity.REVIEW)


def _told(reading: Reading, kinds: set[Detail]) -> bool:
    """Whether the post tells of somebody in care, and is no news and no invitation."""
    if reading.reply or reading.headline:
        return False
    lower = reading.lower
    return any(
        (
            reading.told(start)
            or reading.about_patient(start, start + 1)
            or _shop(lower[start:end])
            or (Detail.RARITY in kinds and patients.somebody(lower[start:end]))
            or (Detail.RARITY in kinds and _OURS.search(lower, start, end))
            or (Detail.STANDING in kinds and reading.care(start))
        )
        and not _GENERAL.search(lower, start, end)
        for start, end in reading.sentences
    )


def _shop(sentence: str) -> bool:
    """Whether it is how clinicians speak of a patient among themselves: "2am consult: …"."""
    return _SHOP.search(sentence) is not None


_SHOP = lazily(r"\b(?:consult|admit|pt|code|trauma(?: activation)?|triage|transfer)\b(?:[:,]| is | was )")
_OURS = lazily(
    r"\b(?:we|i)(?:'ve| have)? (?:(?:did|just|also|finally|only) ){0,2}"
    r"(?:confirm|diagnos|treat|saw|seen|admit|deliver|operat|transplant)\w*\b"
)


def _details(reading: Reading, said: frozenset[str]) -> Iterator[tuple[Detail, tuple[int, int]]]:
    """The first detail of each pattern, and where it stands; places and times are marked by other checks."""
    if found := RARE.search(reading.lower):
        yield Detail.RARITY, found.span()
    for pattern, kind, cues in _SOUGHT:
        if not cues.isdisjoint(said) and (found := pattern.search(reading.lower)):
            yield kind, found.span()
    if not _STANDINGS.isdisjoint(said) and (found := _STANDING.search(reading.text)):
        group = next((g for g in ("who", "works", "family", "medal") if found[g]), "who")
        yield Detail.STANDING, found.span(group)


def _place(reading: Reading) -> bool:
    """Whether it names a place below a state."""
    return any(
        mention.sort is Sort.CITY and reading.text[mention.start : mention.end].lower() not in _WIDE
        for mention in reading.mentions
    ) or any(
        found["small"] or not any(word.lower() in _WIDE for word in found["place"].split())
        for found in _PLACE.finditer(reading.text)
    )
