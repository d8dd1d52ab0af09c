"""Patients, families and colleagues made fun of.

What sounds like a joke among colleagues tells every reader how the clinic speaks about them. A patient may
recognise the evening, and all the others stay away.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.clarity.wording import spoken_of
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_PEOPLE = (
    r"(?:patients?|pts?|families|moms?|dads?|parents?|visitors?|callers?|residents?|interns?|nurses?|doctors?"
    r"|docs?|surgeons?|receptionists?|techs?|aides?|cnas?|lpns?|rns?|med students?|students?|administrators?"
    r"|admins?|management|managers?|night shift|day shift|pharmacists?|paramedics?|emts?|specialists?"
    r"|radiologists?|anesthesiologists?|psych(?:iatrist)?s?|orthos?|coworkers?|co-workers?|colleagues?|bosses"
    r"|boss)"
)
_DULL = (
    r"(?:stupid|dumb|dumbest|stupidest|idiot|idiotic|moronic|clueless|brain-?dead|braindead|crazy|craziest"
    r"|whiny|whiniest|whining|entitled|annoying|pathetic|lazy|laziest|useless|incompetent|ridiculous"
    r"|hysterical|dramatic|nasty|gross|smelly|disgusting|delusional|hypochondriac|ungrateful|obnoxious"
    r"|insufferable|worthless|spineless|arrogant|drunk|crusty|needy|neediest|worst|cranky|crabby"
    r"|psycho)(?! (?:busy|good|talented|hard|dedicated|proud|flu|season|day|week|month|year|shift))"
)
_RIDICULE = lazily(
    "|".join(
        (
            (
                r"\b(?P<label>frequent[- ]fl[iy]ers?) (?=(?:\w+ ){0,4}(?:er|ed|icu|unit|ward|floor|room"
                r"|triage|clinic|tonight|again))"
            ),
            (
                r"\b(?:another|our|favorite|resident|usual|same old|these|those|the"
                r"|my) (?P<label2>frequent[- ]fl[iy]ers?)\b(?! (?:miles|card|points?|program))"
            ),
            (
                r"\b(?:drug|pill|narc|attention)[- ]seek(?:ers?|ing)\b(?! (?:behaviors? (?:is|are|can)|dogs?"
                r"|k-?9))"
            ),
            (
                r"\b(?:gomers?|troll(?:ed|ing)? patients|crocks?|lol in nad|turkeys? in (?:bed|room)"
                r"|bed ?blockers?|status dramaticus|tstl|tmtb|acute lead poisoning|incarceritis"
                r"|fluffy patients?)\b"
            ),
            (
                rf"\b(?:stupid|dumb|crazy|weird|funniest|dumbest|stupidest|craziest|ridiculous"
                r"|idiotic) (?:things?|questions?|stuff|excuses?|shit|crap)"
                rf" (?:my |our |the |that )?{_PEOPLE} (?:say|said|ask|asked|do|did|tell|come up)\b"
            ),
            (
                rf"\b(?:my |our |the |some |these |those |all |most |today's |half (?:of )?(?:my |our "
                rf"|the )?)?{_DULL},? (?:\w+ )?(?:{_PEOPLE})\b(?! (?:safety|satisfaction|days?))"
            ),
            (
                r"\b(?:(?:my|our|some|these|those|all|most|today's|half (?:of )?(?:my|our|the)|the|that|this"
                rf"|no wonder) (?:\w+ )?{_PEOPLE}|patients|families|nurses|doctors|docs|surgeons|residents"
                r"|interns|parents|visitors|callers|(?:night|day) shift|management) (?:is|are|was|were"
                r"|can be) (?:just |so |too |such |all |really |absolutely |unbelievably |fucking |freaking "
                rf"|always |complete |total )*{_DULL}(?: (?:today|tonight|again|lol|af)\b|(?= (?:to|they|that"
                r"|i|it|he|she)\b)|(?=\s*(?:[.!?,;:)]|$)))"
            ),
            (
                rf"\b{_PEOPLE} (?:is|are) (?:all |just |such |complete |total |fucking )*(?:idiots?|morons?"
                r"|fools|babies|cr?y ?babies|liars|clowns|a joke|animals"
                r"|monsters|sheep|drama queens?|snowflakes?|imbeciles|a nightmare)\b"
            ),
            (
                r"\b(?:hypochondriacs?|karens?|drama queens?|cry ?babies|snowflakes?|whiners?|malingerers?"
                r"|fakers?|train ?wrecks?|hot mess(?:es)?|dumpster fires?)\b"
                r"(?=[^.!?\n]{0,40}\b(?:er|ed|icu|unit|room|triage|clinic|shift|tonight|today|google|webmd"
                r"|patients?|bed|again|waiting|retire|admit\w*|consult)\b)"
            ),
            (
                r"\b(?:patients?|pts?|people|families) (?:from hell|too (?:dumb|stupid|lazy)"
                r"|with no brains?)\b"
            ),
            rf"\b(?:why|how) (?:are|is) (?:\w+ )?{_PEOPLE} (?:so|such|always) {_DULL}",
            (
                r"\b(?:dumbest|stupidest|craziest|weirdest|most ridiculous) (?:\w+ ){1,3}"
                r"of (?:the|my|our) (?:night|day|shift|week|year)\b"
            ),
            (
                r"\b(?:you )?can't fix stupid\b|\bdarwin award\w*|\bthin(?:ning)? the herd\b"
                r"|\bsurvival of the (?:fittest|smartest), (?:folks|people)\b"
            ),
            (
                r"\b(?:lol|lmao|rofl|smh|eye ?roll)\b[^.!?\n]{0,30}\b(?:patients?|pts?)\b|\b(?:my|this"
                r"|that) (?:patients?|pt)\b[^.!?\n]{0,60}\b(?:lmao|rofl|smh|eye ?roll"
                r"|face ?palm)\b"
            ),
        )
    )
)
_KIND = lazily(
    r"\b(?:never|not|no|n't|don't|isn't|aren't|sorry|apologi[sz]e|feel|feels|feeling|felt|myth|stereotype"
    r"|there are no|no such thing|bully\w*|stigma|instead of|stop|call(?:ed|ing)?|label\w*|afraid|worr(?:y"
    r"|ied)|think|thought)\b"
)
"""Words that speak against it, or of how somebody feels."""
_SEEN = """
frequent seeker seekers seeking gomer gomers trolled trolling crock crocks turkey turkeys blocker blockers
bedblocker bedblockers dramaticus tstl tmtb poisoning incarceritis fluffy stupid stupidest dumb dumbest idiot
idiots idiotic moron morons moronic clueless brain brains braindead crazy craziest whiny whiniest whining
whiner whiners entitled annoying pathetic lazy laziest useless incompetent ridiculous hysterical dramatic
nasty gross smelly disgusting delusional hypochondriac hypochondriacs ungrateful obnoxious insufferable
worthless spineless arrogant drunk crusty needy neediest worst cranky crabby psycho weird weirdest funniest
fools babies crybabies liars clowns joke animals monsters sheep drama snowflake snowflakes imbeciles
nightmare karen karens malingerer malingerers faker fakers wreck wrecks trainwreck trainwrecks mess messes
dumpster hell fix darwin herd fittest smartest lol lmao rofl smh eyeroll roll palm facepalm make
"""
_WORDS = frozenset(_SEEN.split())
"""One of these words stands in every post with the fault."""


@check(
    code="FAR003",
    name="ridicule",
    severity=Severity.REVIEW,
    message="Do not make fun of patients or colleagues. Tell what you learned, or leave it out.",
    cite="Massachusetts Medical Society, Social Media Guidelines for Physicians; 45 CFR part 92",
    floor=None,
    flags=(
        "Another «frequent flyer» in the ED tonight.",
        "A week of «drug seekers», and «dumb questions patients ask».",
        "«My patients are so stupid today».",
        "«Our night shift is lazy», as always.",
        "If every «hypochondriac» with a search engine came to triage…",
        "«Nurses are such drama queens». «You can't fix stupid».",
        "«Whiny patients» all day long.",
        "Some «patients too dumb» to read a label.",
    ),
    passes=(
        "Frequent flyers, get your travel shots early!",
        "No question is dumb. Our nurses answer the ones patients ask most.",
        "Patients who feel stupid for asking do not ask again.",
        "Worst flu season in ten years: our residents are tired but proud.",
        "Our crazy busy nurses gave 400 shots.",
        "The hardest part for patients is waiting.",
        "Lazy eye is treated best before age 7. Patients are happy with lazy Sundays.",
        "Train wreck near the station: our trauma team was ready.",
        'Never think that our nurses are lazy. The word "gomer" hurts.',
        "Read https://example.org/drug-seeking about pain.",
        "Every gym has them: the most annoying people, and how to bear them.",
        Example("We are sorry that our staff seemed lazy to you.", kind=Kind.REPLY),
    ),
)
def ridicule(reading: Reading) -> Iterator[Span]:
    """Names that clinicians have for patients, and people called stupid, lazy or whiny."""
    if reading.words.isdisjoint(_WORDS):
        return
    lower = reading.lower
    for joke in _RIDICULE.finditer(lower):
        label = next((name for name in ("label", "label2") if joke[name]), 0)
        start, end = joke.span(label)
        before = lower[max(0, start - 60) : start]
        before = before[max(before.rfind(c) for c in ".!?\n") + 1 :]
        if not (_KIND.search(before) or reading.linked(start)) and not spoken_of(
            lower, start, end, reading.sentence(start)
        ):
            yield reading.span(joke, label)
