"""Somebody pressed to take a review back or to change it.

Whoever offers a refund, or threatens a lawyer, for a review to go away hides from the next patient what the
last one wrote. Under federal rules that is suppression, and in a reply it also tells everybody who was a
patient.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.disclosure.reviews import REVIEW
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity

_AWAY = (
    "(?:remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|tak(?:e|es|ing) (?:down|back|off)|took down|retract(?:s"
    "|ed|ing)?|withdraw(?:s|n|ing)?|eras(?:e|es|ed|ing)|pull(?:s|ed|ing)?(?: down)?|chang(?:e|es|ed|ing)"
    "|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|edit(?:s|ed|ing)?|amend(?:s|ed|ing)?"
    "|correct(?:s|ed|ing)?|reconsider(?:s|ed|ing)?|rethink(?:s|ing)?|rais(?:e|es|ed|ing)|bump(?:s|ed"
    "|ing)? up|upgrad(?:e|es|ed|ing)|fix(?:es|ed|ing)?|turn(?:s|ed|ing)?|modif(?:y|ies|ied|ying)|hid(?:e"
    "|es|ing))"
)
_THEIRS = (
    "(?:(?:your|that|this|the|their|any|those|all|his|her) )(?:(?:negative|bad|one-star|1-star|two-star"
    f"|recent|unfair|false|old|google|yelp|public|star) )*(?:{REVIEW}|reviews?|ratings?|stars?|post"
    "|comment|feedback|score)"
)
_PRESSED = lazily(
    rf"\b{_AWAY} {_THEIRS}(?: (?:to|into) (?:a )?(?:five|5|four|4)[- ]?(?:stars?)?)?"
    rf"|\b(?:take|taking) {_THEIRS} (?:down|back|off)\b"
    rf"|\b{_THEIRS} (?:must |needs to |has to |should |to )?be (?:removed|deleted|taken down|retracted"
    r"|changed|updated|corrected)\b"
)
_ASKS = lazily(
    r"\b(?:please|kindly|would you|could you|can you|will you|consider|ask(?:ing)? (?:you|that you"
    "|patients|them)|if you|once you|when you|after you|in exchange|we'd (?:love|appreciate|be grateful)"
    "|we would|hope you|happy to|refund|credit|free|discount|gift|on us"
    "|lawyer|attorney|legal|sue|lawsuit|defamation|cease|or else|we will|we'll|must|demand"
    r"|request(?:ing)?|urge|want you to|need you to|you should|let's)\b"
)
_OWN = lazily(
    r"\b(?:we|our \w+|staff|team|google|yelp|moderators?|editors?) (?:(?:will|can|may|do|have|has|just"
    "|recently|never|don't|cannot|can't) )*$"
)
_NEVER = lazily(
    r"\b(?:never|don't|do not|not|cannot|can't|won't|illegal|against|ftc|fake|scam|your (?:feedback"
    r"|comments?) form|chart|privacy settings|your (?:blog|photo)|how to|peer|you may (?:also )?)\b"
)
_DETAIL = lazily(r" (?:settings|period|date|cycle|meeting|notes?|sheet|form|process|of)\b")


@check(
    code="DIS007",
    name="pressed-review",
    severity=Severity.BLOCK,
    message="Do not ask anybody to remove or change a review. Offer to talk, by phone.",
    cite="16 CFR 465.7 (review suppression); Consumer Review Fairness Act, 15 USC 45b",
    floor=Severity.REVIEW,
    cues=(
        "review",
        "rating",
        "stars",
        "feedback",
        "score",
        "your post",
        "your comment",
        "that post",
        "the post",
    ),
    flags=(
        "We forget the bill if you «take down your negative review».",
        "Please «delete your one-star review» and we will make it right.",
        "«Change your review to five stars», please.",
        Example("Would you consider «updating your review»?", kind=Kind.REPLY),
        Example("«Remove this review» or hear from our attorney.", kind=Kind.REPLY),
        "«Your review must be removed», or we sue.",
    ),
    passes=(
        "We never ask patients to remove their reviews.",
        "Google removed the fake reviews about us.",
        Example("Thank you for your review. Please call our office.", kind=Kind.REPLY),
        "We update our reviews of the evidence each year.",
        "You can change your review settings in the app.",
        "The FTC now fines firms that press people to delete a review.",
        "Our team will take your feedback to heart.",
    ),
)
def pressed_review(reading: Reading) -> Iterator[Span]:
    """An order, a plea, a bargain or a threat for a review to go or to change."""
    for pressed in _PRESSED.finditer(reading.lower):
        sentence = reading.sentence(pressed.start())
        before = reading.lower[max(0, pressed.start() - 40) : pressed.start()]
        asked = _ASKS.search(sentence) or sentence.lstrip().startswith(pressed[0])
        if (
            asked
            and not (_NEVER.search(sentence) or _OWN.search(before))
            and not _DETAIL.match(reading.lower, pressed.end())
        ):
            yield reading.span(pressed)
