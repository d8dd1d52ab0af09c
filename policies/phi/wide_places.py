"""Places that may stand beside a patient: states, territories, countries and what is wider.

The rule asks to leave out what is smaller than a state (45 CFR 164.514(b)(2)(i)(B)). States and territories
are abbreviated as the Postal Service does (Publication 28, appendix B); countries have their everyday names
(ISO 3166).
"""

from policies.patterns import lazily

_STATES = """
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new
mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia,
wisconsin, wyoming, district of columbia, puerto rico, guam, american samoa, virgin islands, northern
mariana islands
"""
_COUNTRIES = """
afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan,
bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia,
botswana, brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape
verde, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czechia, czech republic,
denmark, djibouti, dominica, dominican republic, ecuador, egypt, el salvador, eritrea, estonia,
eswatini, ethiopia, fiji, finland, france, gabon, gambia, germany, ghana, greece, greenland, grenada,
guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland,
israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos,
latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, madagascar, malawi,
malaysia, maldives, mali, malta, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia,
montenegro, morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua,
niger, nigeria, north korea, north macedonia, norway, oman, pakistan, palau, palestine, panama, papua
new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, samoa, saudi
arabia, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, somalia, south africa,
south korea, south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan,
tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad, tunisia, turkey, turkmenistan, uganda,
ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan, vanuatu, venezuela,
vietnam, yemen, zambia, zimbabwe, england, scotland, wales, northern ireland, great britain, britain
"""
_WIDER = """
africa, america, americas, latin america, central america, south america, north america, asia, europe,
antarctica, middle east, caribbean, midwest, northeast, southeast, southwest, northwest, pacific
northwest, new england, great plains, deep south, south, north, east, west, west coast, east coast, gulf
coast, appalachia, rockies, plains, u.s, us, usa, uk, eu, earth, mars, dc, d.c, washington dc,
washington d.c
"""
ABBREVIATION = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH"
    "|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|GU|VI"
)
"""The states as envelopes have them, as a pattern."""


def _listed(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(","))


_STATE_NAMES = _listed(_STATES)
_WIDE = _STATE_NAMES | _listed(_COUNTRIES) | _listed(_WIDER)
_PART = lazily(
    r"^(?:the |(?:north|south|east|west|central|northern|southern|eastern|western|upstate|downstate|rural"
    r"|coastal"
    r"|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?|mid|upper|lower) )+"
)
STATE = "|".join(sorted((name.title() for name in _STATE_NAMES), key=len, reverse=True))
"""The states in full, as a pattern; the longest first."""


def wide(name: str) -> bool:
    """Whether a place is as large as a state, or a part of one that only a compass gives: "northern Ohio"."""
    bare = " ".join(name.lower().removesuffix("'s").strip(" .,").split())
    return bare in _WIDE or _PART.sub("", bare) in _WIDE
