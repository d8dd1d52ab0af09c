"""Slurs.

An insult for what somebody is, by race, origin, faith, sex or disability, has no place in a clinic's post,
and may be evidence of discrimination. The list is short and certain; words that also mean something else are
not in it.
"""

import re
from codecs import decode
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.clarity.wording import spoken_of
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_TURNED = """
avttre avttn snttbg snt genaal furznyr xvxr fcvp ornare jrgonpx tbbx puvax puvanzna enturnq gbjryurnq
cnxv jbc qntb cbynpx vawha unysoerrq yvogneq shpxgneq zbatbybvq pbba wvtnobb qnexvr cvpxnavaal wnc cvxrl
yrmmvr urro tlccb
"""
"""Each turned by thirteen letters (ROT13), so that nobody has to read them here."""
_NOUN = "ergneq"
"""One that is also a verb: "it … growth" is science."""


def _plurals(word: str) -> tuple[str, ...]:
    return word, f"{word}s", f"{word}z", f"{word[:-1]}ies" if word.endswith("y") else f"{word}es"


_SLURS = frozenset(one for word in decode(_TURNED, "rot13").split() for one in _plurals(word))
_BY_DEED = frozenset(_plurals(decode(_NOUN, "rot13")))
_ALL = _SLURS | _BY_DEED
_TOKEN = lazily(r"(?<![\w'-])[a-z][a-z@$!*0134]{1,11}[a-z@$*0134](?!\w)")
_HIDDEN = lazily(r"[a-z][@$!*0134]+[a-z]")
_LEET = str.maketrans("@$!0134", "asioiea")
_OTHERS = decode(
    "znvar pbbaf?|pbba (?:pngf?|ubhaqf?)|fcvp (?:naq|&) fcna|puvaxf? (?:va|bs)|qbb[ -]jbc", "rot13"
)
_HARMLESS = lazily(rf"\b(?:{_OTHERS})")
"""A cat, a clean room, a gap in an armour, a song."""
_SOMEBODY = lazily(
    r"\b(?:an?|you|these|those|such|this|that|the|of|total|complete|absolute|fucking|stupid|dumb|little"
    r"|like)\s$"
)
_VERB = lazily(r"\s(?:the|a|an|our|your|his|her|its|their|growth|development|progress|aging|spread)\b")
_FIRST_NAME = lazily(r"\b[A-Z][a-z]+ $")
_SURNAME = lazily(r" [A-Z][a-z]")
SEEN = 3
"""Letters of a word with asterisks that tell which it is."""


def _example(turned: str) -> str:
    return decode(turned, "rot13")


@check(
    code="FAR001",
    name="slur",
    severity=Severity.BLOCK,
    message="Take this word out. It insults people for what they are.",
    cite="45 CFR part 92 (section 1557 of the Affordable Care Act)",
    floor=Severity.REVIEW,
    flags=(
        Example(_example("Ab zber «ornaref» va bhe jnvgvat ebbz."), shown="«a slur» for people from Mexico"),
        Example(
            _example("Jung n «ergneq», ur sbetbg uvf cvyyf."), shown="«a slur» for people with a disability"
        ),
        Example(
            _example("Gung «gbjry***q» jnf yngr ntnva, naq fb jrer gur «tbbxf»."),
            shown="«a slur» with asterisks",
        ),
        Example(
            _example("Jr qb abg fnl «ornare» urer."), Severity.REVIEW, shown="«a slur» that nobody should use"
        ),
    ),
    passes=(
        "This retards the growth of the tumor, it retards others, and fire retardant blankets are here.",
        Example(
            _example("Zrrg bhe Znvar Pbba, naq frr bhe ebbzf, fcvp naq fcna."), shown="a cat, and clean rooms"
        ),
        Example(_example("Gur puvax va gur nezbe vf fyrrc."), shown="a gap in an armour"),
        Example(_example("Fnz Puvax naq Wnc Fnzcyr wbva bhe grnz."), shown="names of people"),
        "N****! 5*** 3 * 4 * 5 and s*** happens, f***",
        Example(_example("Gur t**x jnf urer."), shown="two letters and asterisks"),
    ),
)
def slur(reading: Reading) -> Iterator[Span]:
    """Words of the list, in any disguise of signs for letters."""
    hidden = (h for h in _HIDDEN.finditer(reading.lower) if not reading.linked(h.start()))
    if reading.words.isdisjoint(_ALL) and next(hidden, None) is None:
        return
    for token in _TOKEN.finditer(reading.lower):
        written = token[0]
        said = _read(written)
        if said and not _other(reading, token, said):
            gentle = spoken_of(reading.lower, *token.span(), reading.sentence(token.start()))
            yield reading.span(token, severity=Severity.REVIEW if gentle else None)


def _read(written: str) -> str | None:
    """The slur that a word is, signs for letters and asterisks read as meant, or None."""
    plain = written.translate(_LEET)
    if "*" not in plain:
        return plain if plain in _ALL else None
    if sum(map(str.isalpha, plain)) < SEEN:
        return None
    pattern = re.compile(plain.replace("*", "[a-z]"))
    return next((word for word in sorted(_ALL) if pattern.fullmatch(word)), None)


def _other(reading: Reading, token: re.Match[str], said: str) -> bool:
    """Whether it is another word that is spelt alike: a name, a verb, a cat."""
    start, end = token.span()
    if reading.text[start].isupper() and (
        _FIRST_NAME.search(reading.text, max(0, start - 20), start) or _SURNAME.match(reading.text, end)
    ):
        return True
    if _HARMLESS.search(reading.lower, max(0, start - 8), end + 9):
        return True
    return said in _BY_DEED and not (
        _SOMEBODY.search(reading.lower, max(0, start - 12), start) and not _VERB.match(reading.lower, end)
    )
