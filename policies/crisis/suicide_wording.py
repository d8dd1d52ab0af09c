"""Words about suicide that blame, count it as success, or make it spread.

"Committed" is said of crimes and sins, "successful" and "failed" of things one should try for, and
"epidemic" of what cannot be stopped. Guides for safe messaging name plain words in their place.
"""

import re
from collections.abc import Iterator

from policies.check import Span, check
from policies.crisis.mentions import SUICIDE
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_DIED = {
    "commit": "die by suicide",
    "commits": "dies by suicide",
    "committed": "died by suicide",
    "committing": "dying by suicide",
    "complete": "die by suicide",
    "completes": "dies by suicide",
    "completing": "dying by suicide",
}
_NOUN = (
    r"(?! (?:prevention|risk|awareness|training|screen\w*|assessment|hotline|education|intervention"
    r"|survivors?|loss|watch|research|bomb\w*|attack\w*|squad|notes?|pact|mission|attempts?|prevent\w*"
    r"|safety|care|bereavement))"
)
_COMMITTED = lazily(
    rf"\b(?P<verb>commit|commits|committed|committing) (?:a |an |the )?(?:act of )?suicides?\b{_NOUN}"
)
_COMPLETED = lazily(rf"\b(?P<verb>complete|completes|completing|completed) suicide(?P<many>s?)\b{_NOUN}")
_ATTEMPT = lazily(
    r"\b(?P<article>an? )?(?:(?P<failed>failed|unsuccessful|botched|incomplete|non-?fatal failed)"
    r"|successful|completed(?= suicide attempt)) suicide(?: attempt)?(?P<many>s)?\b"
)
_LOOSE = lazily(
    r"\b(?:failed|unsuccessful|botched|successful) attempts?\b|\battempts? (?:was|were|is"
    r"|had been) (?:\w+ )?(?:successful|unsuccessful)\b|\b(?:failed|succeeded|succeeds?) (?:at|in"
    r"|to) (?:killing?|hang(?:ing)?|commit\w*|end(?:ing)?) (?:himself|herself|themselves|suicide|his life"
    r"|her life)\b|\bsuicidal gesture\b|\bcry for (?:help|attention)\b|\bcop out\b|\beasy way out\b"
    r"|\bsuicide is (?:\w+ )?(?:selfish|cowardly|weak|a sin|a crime)\b|\bcoward'?s way\b|\bselfish (?:act"
    r"|thing|choice)\b"
)
_EPIDEMIC = lazily(
    r"\b(?:(?P<whose>teen|teenage|youth|veteran|farmer|student|physician|doctor|nurse|male|child"
    r"|adolescent) )?suicide (?:epidemic|contagion|wave|plague)\b|\b(?P<an>an? )?(?:epidemic|wave|plague"
    r"|contagion|rash) of (?:(?P<who>\w+) )?suicides?\b"
)
_SOARING = lazily(
    r"\bsuicide crisis\b|\bskyrocketing suicides?(?: rates?)?\b|\bsuicides? (?:rates? )?(?:is "
    r"|are )?skyrocket\w*\b"
)
_DOER = lazily(r"\b(?:he|she|they|who|has|had|have|man|woman|\w+son) $")
_MANY = {
    "suicide attempt": "suicide attempts",
    "death by suicide": "deaths by suicide",
    "person who died by suicide": "people who died by suicide",
}
_VICTIM = lazily(r"\bsuicide victim(?P<many>s?)\b")
_QUOTED = lazily(
    r"\b(?:instead of|rather than|not|avoid|don't say|do not say|never say|stop saying|stop using"
    r"|no longer (?:say|use)|the (?:word|words|term|phrase)s?|phrases? like|words? like|terms? like"
    r"|we don't|myth|people say|people said|some say|say)\b[^.!?\n]{0,50}$"
)


@check(
    code="CRI001",
    name="suicide-wording",
    severity=Severity.REVIEW,
    message="Use plain words: died by suicide, suicide attempt, rising rates.",
    cite="National Action Alliance for Suicide Prevention, safe messaging; NAMI New Hampshire",
    floor=None,
    cues=("suicid", "attempt", "way out", "killing himself", "killing herself"),
    flags=(
        "A teacher «committed suicide» last spring. Call or text 988.",
        "People who «commit suicide» mostly told somebody before.",
        "He made two «failed suicide attempts» before he came to us.",
        "There is a «suicide epidemic» among young men.",
        "«Completed suicide» is more common in men.",
        "«Suicide victims» often gave no warning.",
        "Suicide took her in May: her third «attempt was successful».",
    ),
    passes=(
        "Say that she died by suicide, not that she committed suicide.",
        "Our team completed suicide prevention training.",
        "Her second attempt to quit smoking was successful.",
        "She committed to a walk each day, and to talking about suicide.",
        "The suicide rate fell for the third year.",
        'Why we no longer say "committed suicide".',
        "The third attempt was successful, and the line is in.",
    ),
)
def suicide_wording(reading: Reading) -> Iterator[Span]:
    """The words that the guides advise against, unless they are quoted as such."""
    lower = reading.lower
    if not SUICIDE.search(lower):
        return
    for words, better in _worse(reading):
        if not _QUOTED.search(lower, max(0, words.start() - 80), words.start()):
            yield reading.span(words, suggestion=_like(reading.text[words.start()], better))


_WANTED = lazily(r"\b(?:tr(?:y|ies|ied|ying)|attempt\w*|threaten\w*|is|was|been|be) (?:to )?$")
"""Where "die by suicide" would say something else."""


def _worse(reading: Reading) -> Iterator[tuple[re.Match[str], str | None]]:
    """Each such wording, and a plain one that fits in its place."""
    lower = reading.lower
    for words in _COMMITTED.finditer(lower):
        wanted = _WANTED.search(lower, max(0, words.start() - 24), words.start())
        yield words, None if wanted else _DIED[words["verb"]]
    for words in _COMPLETED.finditer(lower):
        yield words, _completed(words, lower)
    for words in _ATTEMPT.finditer(lower):
        kind = "suicide attempt" if words["failed"] else "death by suicide"
        yield words, ("a " if words["article"] else "") + (_MANY[kind] if words["many"] else kind)
    for words in _EPIDEMIC.finditer(lower):
        whose = words["whose"] or words["who"]
        yield words, ("a " if words["an"] else "") + f"rise in {whose + ' ' if whose else ''}suicides"
    for words in _VICTIM.finditer(lower):
        yield words, _MANY["person who died by suicide"] if words["many"] else "person who died by suicide"
    for pattern in (_LOOSE, _SOARING):
        for words in pattern.finditer(lower):
            yield words, None


def _completed(words: re.Match[str], lower: str) -> str:
    """The plain wording for "completed suicide", which may be a deed or a thing."""
    if words["many"]:
        return "deaths by suicide"
    deed = words["verb"] != "completed" or _DOER.search(lower, max(0, words.start() - 12), words.start())
    return _DIED.get(words["verb"], "died by suicide") if deed else "death by suicide"


def _like(first: str, words: str | None) -> str | None:
    """A wording with a capital letter where the old one had one."""
    return words[0].upper() + words[1:] if words and first.isupper() else words
