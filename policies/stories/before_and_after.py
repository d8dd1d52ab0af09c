"""Before and after: pictures and words that show what a treatment did to somebody.

They show a patient, promise the reader the same result, and are easily recognised by a scar or a smile.
Several boards ask for a disclaimer, others for unaltered pictures; all of it needs the patient's written
authorization.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity
from policies.stories.telling import listed, words

_SHOWN = lazily(
    r"\bbefore (?:&|and|n|\+|vs\.?|to|➡️|→|->) ?after\b(?P<next>(?: \w+)?)|\bbefore ?/ ?after\b"
    r"|\bbefore-(?:and-)?afters?\b|#(?:before(?:and|n)?after\w*|transformation\w*|smilemakeover\w*"
    r"|glowup)\b|\b(?:day|week|month|session|hour) (?:1|one|0) (?:vs\.?|versus|to|and|→|->|/) (?:day|week"
    r"|month|session|hour) \d+\b|\b(?:her|his|their|this|our|client|patient|patient's|client's|amazing"
    r"|incredible|stunning|beautiful|total|dramatic) (?:[\w'-]+ ){0,3}?(?:transformation|smile makeover"
    r"|makeover|glow-?up)\b|\bsmile makeover\b|\btransformation tuesday\b|\b(?:look at|check out"
    r"|swipe (?:to|for)|obsessed with|in love with|loving|wow|how about|peep|see|just look at|these"
    r"|such) (?:see )?(?:\w+ ){0,2}?(?:that|this|these|those|her|his|the) (?:[\w'-]+ ){0,3}?(?:lips?"
    r"|lip flip|lip filler|brows?|nose|jawline|smile|veneers|teeth|skin|glow|cheeks|cheekbones|results?"
    r"|transformation|makeover|hairline|curves|abs|tummy|difference(?= ?(?:[!.]|$|in (?:her"
    r"|his))))\b(?! (?:of (?:the|our|a) (?:study|trial|survey|election|race)))"
    r"|\bswipe (?:left )?to see (?:how|her|his|their|what)\b|\bresults like (?:these|this|hers|his)\b"
    r"|\bswipe (?:left )?(?:to|for) (?:see )?(?:the |her |his |their )?(?:\w+ )?(?:results?|transformation"
    r"|after|before|makeover)\b|\b(?:nose|teeth|smile|face|skin|lips|hair|body|belly|chin|eyes|breasts?"
    r"|scar|acne|knee|x-rays?) before and after\b(?! (?:a|an|the|your|each|every|eating|meals?|exercis\w+"
    r"|work|you)\b)"
)
_PROCEDURE = (
    r"(?:invisalign|aligners?|veneers?|fillers?|botox|dysport|zirconia|bridge|implants?|rhinoplasty"
    r"|nose job|tummy tuck|bbl|lipo(?:suction)?|peel|laser|prp|microneedling|facelift|face ?lift|necklift"
    r"|lip flip|lip filler|breast|augmentation|mommy makeover|mommymakeover|tummytuck|hair transplant"
    r"|braces|whitening|crowns?|dentures?|sculpting|coolsculpting|blepharoplasty|kybella|threads?|smile"
    r"|brows?|jawline|semaglutide|glp-1|weight loss|cheeks?|lips)"
)
_CASE = lazily(
    r"\b(?:\d+|one|two|three|four|six|eight) (?:weeks?|months?|days?|years?) (?:of|post|after|out|in"
    rf"|later|post-?op|into)\b[^.!?\n]{{0,40}}\b{_PROCEDURE}\b"
    rf"|\b{_PROCEDURE}\b[^.!?\n]{{0,40}}\b(?:day \d+\b|\d+ (?:weeks?|months?|days?) (?:post|after|out"
    r"|later)\b|done by\b|on (?:the|this|our) (?:upper|lower|lovely|gorgeous|beautiful|client|patient)\b)"
    r"|\b(?:zero|no) filters?\b|\bthe same (?:person|woman|man|patient|client|girl)\b"
    r"|\b(?:another (?:day, another )?)(?:beautiful|gorgeous|stunning|happy|perfect|new|natural"
    rf"|amazing) (?:\w+ )?{_PROCEDURE}\b|\b(?:years?|months?|weeks?|days?) post-?op\b|\b(?:lips?|brows?"
    r"|jawline|nose|cheeks|smile|skin|filler|botox) (?:done|by) (?:by )?(?:nurse|dr|our|injector|@)"
    rf"|\b{_PROCEDURE}\b[^.!?\n]{{0,20}}\b\d(?:\.\d)? ?(?:ml|syringes?|cc)\b(?! for)|\b(?:client|patient"
    r"|she|he) (?:\w+ )?(?:loved|loves|adores|adored|cried over|is obsessed with) (?:her|his|their"
    r"|the) (?:\w+ )?(?:results?|lips|smile|nose|skin|brows|look)\b"
)
_CRITICAL = lazily(
    r"\b(?:how to|what to|don't trust|beware|spot|critical|fake|filtered|questions to ask|never post)\b"
)
_LOOKED = lazily(rf"\b{_PROCEDURE}\b|#\w*(?:makeover|tuck|lips|filler|botox|veneers|smile|glow)\w*")
_ANNOUNCES = listed(
    "before after beforeafter beforeandafter beforenafter before-and-after before-and-afters before-"
    " after before-afters ml syringe syringes loved loves adores obsessed look transformation"
    " transformations transformationtuesday makeover makeovers smilemakeover glow-up glowup glow vs"
    " lips lip brow brows nose jawline smile veneers teeth skin cheeks cheekbones result results"
    " hairline curves abs tummy difference swipe filter filters same post-op invisalign aligner"
    " aligners filler fillers botox dysport zirconia bridge implant implants rhinoplasty bbl lipo peel"
    " laser prp microneedling facelift augmentation mommymakeover tummytuck transplant braces whitening"
    " crown crowns denture dentures sculpting coolsculpting semaglutide weight day days week weeks"
    " month months"
)
_MEANWHILE = lazily(
    r" (?:a|an|the|your|you|we|our|my|each|every|any|eating|meals?|exercis\w+|work|school|surgery"
    r"|pregnancy|touching|using|handling|visiting|dinner|lunch|breakfast|bed|sex|sleep|class|birth"
    r"|delivery|childbirth|contact|every|taking|it|they|he|she|patient|treatment|care|vaccination|caring"
    r"|procedures?|cooking|games?|practice)\b"
)
_THINGS = lazily(
    r"\b(?:renovat\w+|lobby|buildings?|construction|kitchen|garden|remodel\w*|wing|parking|mural|paint\w*"
    r"|hallway|waiting room|break room|obamacare|law|reform|hurricane|storm|pandemic|budget|website|logo"
    r"|photo of our)\b"
)
_HERS = lazily(
    r"\b(?:patients?|clients?|her|his|she|he|filler|botox|veneers|implants?|lip|weeks?|photos?|rhinoplasty"
    r"|laser|acne|smile|skin|surgery)\b"
)


@check(
    code="TST003",
    name="before-and-after",
    severity=Severity.REVIEW,
    message="Results need a signed authorization and unaltered pictures. Say that results differ.",
    cite="45 CFR 164.508(a)(3), 164.514(b)(2)(i)(Q); FTC Endorsement Guides, 16 CFR 255.2",
    floor=Severity.REVIEW,
    cues=(
        *(
            "before",
            "after",
            "transformation",
            "makeover",
            "glow",
            "swipe",
            "look at",
            "check out",
            "obsessed",
        ),
        *(
            "in love with",
            "loving",
            "wow",
            "results",
            "day ",
            "week",
            "month",
            "session 1",
            "how about",
            "peep",
        ),
        *("see ", "these", "such", "filter", "the same", "another", "post", "done by", "years", " by "),
    ),
    flags=(
        "«Before and after»: twelve weeks of our acne plan.",
        "«Before & after photos» of a nose, shared with written authorization.",
        "We love «her smile makeover»!",
        "«Day 1 vs. day 90» of laser therapy.",
        "«Look at that lip» flip!",
        "We live for «results like these».",
        "«Eight weeks of aligners, and this smile»!",
        "Before and after our clinic renovation, and «before and after photos» of her nose.",
    ),
    passes=(
        "Before and after your surgery: what to eat.",
        "Wash your hands before and after meals.",
        "Before and after: our lobby renovation in six pictures.",
        "See the results of the trial in our journal club.",
        "Look at these volunteers!",
        Example("Thank you for the before and after photos!", kind=Kind.REPLY),
        "Eight weeks of aligners, a diary: http://news.example.com/aligners",
        "Three days post-op from a big move: our front desk has unpacked.",
        "No filters on our water taps this week.",
        "How to read before and after photos with a critical eye.",
    ),
)
def before_and_after(reading: Reading) -> Iterator[Span]:
    """Pictures of before and after, and results shown off, but neither times nor buildings."""
    if reading.reply:
        return
    if _ANNOUNCES.isdisjoint(words(reading.lower)) or _CRITICAL.search(reading.lower):
        return
    thing = _THINGS.search(reading.lower) and not _HERS.search(reading.lower)
    for shown in _SHOWN.finditer(reading.lower):
        if shown["next"] and _MEANWHILE.match(shown["next"] + " "):
            continue
        if not thing:
            yield reading.span(shown)
    if not reading.links and _LOOKED.search(reading.lower):
        for case in _CASE.finditer(reading.lower):
            yield reading.span(case)
