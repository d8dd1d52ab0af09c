"""The policies a post is judged by, before people decide: `review(post, clinic)`.

Pure: the same post, clinic and rules always give the same findings. A check that raises is not caught here:
a post that could not be judged is not accepted.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from itertools import chain
from pathlib import Path

from policies import own_checks
from policies.access import alt_text
from policies.access.alt_text_length import alt_text_length
from policies.access.ascii_art import ascii_art
from policies.access.emoji_string import emoji_string
from policies.access.fancy_letters import fancy_letters
from policies.access.missing_alt_text import missing_alt_text
from policies.access.missing_captions import missing_captions
from policies.access.run_together_hashtag import run_together_hashtag
from policies.access.shouting import shouting
from policies.access.useless_alt_text import useless_alt_text
from policies.advice.child_dose import child_dose
from policies.advice.delayed_care import delayed_care
from policies.advice.emergency_without_help import emergency_without_help
from policies.advice.home_remedy import remedy_instead_of_care
from policies.advice.individual_advice import individual_advice
from policies.advice.leftover_medicine import leftover_medicine
from policies.advice.refused_vaccine import refused_vaccine
from policies.advice.remote_diagnosis import remote_diagnosis
from policies.advice.symptoms_asked import symptoms_asked
from policies.check import FAMILIES, Check, Finding
from policies.claims.banned_claim import banned_claim
from policies.claims.board_certification import board_certification
from policies.claims.comparison import comparison
from policies.claims.conspiracy_talk import conspiracy_talk
from policies.claims.cure_claim import cure_claim
from policies.claims.discount import discount
from policies.claims.doubtful_topic import doubtful_topic
from policies.claims.effect_claim import effect_claim
from policies.claims.fda_status import fda_status
from policies.claims.fear_appeal import fear_appeal
from policies.claims.free_offer import free_offer
from policies.claims.immunity_boost import immunity_boost
from policies.claims.lasting_effect import lasting_effect
from policies.claims.misinformation import misinformation
from policies.claims.result_promise import result_promise
from policies.claims.safety_claim import safety_claim
from policies.claims.superiority import superiority
from policies.claims.supplement_claim import supplement_claim
from policies.claims.unproven_therapy import unproven_therapy
from policies.claims.unsourced_claim import unsourced_claim
from policies.claims.unsourced_figure import unsourced_figure
from policies.claims.vaccine_doubt import vaccine_doubt
from policies.claims.waived_copay import waived_copay
from policies.claims.weight_loss_promise import weight_loss_promise
from policies.clarity.high_pressure import high_pressure
from policies.clarity.medical_jargon import medical_jargon
from policies.clarity.reading_grade import reading_grade
from policies.clarity.risk_without_base import risk_without_base
from policies.clarity.several_requests import several_requests
from policies.clarity.unclear_headline import unclear_headline
from policies.clarity.unexplained_abbreviation import unexplained_abbreviation
from policies.crisis.glorified_suicide import glorified_suicide
from policies.crisis.missing_crisis_line import missing_crisis_line
from policies.crisis.suicide_method import suicide_method
from policies.crisis.suicide_wording import suicide_wording
from policies.cues import Cues
from policies.disclosure.gated_review import gated_review
from policies.disclosure.insider_praise import insider_praise
from policies.disclosure.made_up_review import made_up_review
from policies.disclosure.paid_patient_story import paid_patient_story
from policies.disclosure.pressed_review import pressed_review
from policies.disclosure.rewarded_review import rewarded_review
from policies.disclosure.staff_review import staff_review
from policies.disclosure.undisclosed_tie import undisclosed_tie
from policies.disclosure.unsaid_sponsor import unsaid_sponsor
from policies.disclosure.weak_disclosure import weak_disclosure
from policies.drugs.benefit_without_risk import benefit_without_risk
from policies.drugs.boxed_warning import boxed_warning_drug
from policies.drugs.compounded_copy import compounded_copy
from policies.drugs.drug_giveaway import drug_giveaway
from policies.drugs.off_label_offer import off_label_offer
from policies.fairness.excluding_offer import excluding_offer
from policies.fairness.party_politics import party_politics
from policies.fairness.personal_attack import personal_attack
from policies.fairness.personal_opinion import personal_opinion
from policies.fairness.ridicule import ridicule
from policies.fairness.slur import slur
from policies.fairness.stigmatizing_word import stigmatizing_word
from policies.names import Names, nothing
from policies.networks.bluesky_length import bluesky_length
from policies.networks.dead_link import dead_link
from policies.networks.mastodon_length import mastodon_length
from policies.networks.missing_media import missing_media
from policies.networks.text_length import text_length
from policies.networks.threads_length import threads_length
from policies.networks.too_many_hashtags import too_many_hashtags
from policies.networks.too_many_media import too_many_media
from policies.networks.unfit_media import unfit_media
from policies.networks.x_length import x_length
from policies.phi.account_number import account_number
from policies.phi.age_over_89 import age_over_89
from policies.phi.biometric import biometric
from policies.phi.combination import identifying_combination
from policies.phi.device_number import device_number
from policies.phi.email_address import email_address
from policies.phi.fax_number import fax_number
from policies.phi.ip_address import ip_address
from policies.phi.licence_number import licence_number
from policies.phi.patient_date import patient_date
from policies.phi.patient_name import patient_name
from policies.phi.patient_photo import patient_photo
from policies.phi.patient_place import patient_place
from policies.phi.personal_link import personal_link
from policies.phi.phone_number import phone_number
from policies.phi.plan_number import plan_number
from policies.phi.record_number import record_number
from policies.phi.social_security_number import social_security_number
from policies.phi.vehicle_number import vehicle_number
from policies.post import Clinic, Post
from policies.reading import Reading
from policies.replies.attack_on_reviewer import attack_on_reviewer
from policies.replies.confirmed_patient import confirmed_patient
from policies.replies.promised_amends import promised_amends
from policies.replies.unmasked_reviewer import unmasked_reviewer
from policies.sensitive.addiction_patient import addiction_patient
from policies.sensitive.sensitive_care import sensitive_care
from policies.severity import Severity, adjusted
from policies.stories.atypical_result import atypical_result
from policies.stories.before_and_after import before_and_after
from policies.stories.celebrity_patient import celebrity_patient
from policies.stories.patient_anecdote import patient_anecdote
from policies.stories.patient_joke import patient_joke
from policies.stories.patient_story import patient_story
from policies.stories.posed_patient import posed_patient
from policies.stories.testimonial import testimonial
from policies.whole.likely_disclosure import likely_disclosure
from policies.whole.likely_fault import likely_fault
from policies.whole.other_language import other_language

CHECKS: tuple[Check, ...] = (
    patient_name,
    patient_place,
    patient_date,
    phone_number,
    fax_number,
    email_address,
    social_security_number,
    record_number,
    plan_number,
    account_number,
    licence_number,
    vehicle_number,
    device_number,
    personal_link,
    ip_address,
    biometric,
    patient_photo,
    identifying_combination,
    age_over_89,
    confirmed_patient,
    attack_on_reviewer,
    unmasked_reviewer,
    promised_amends,
    testimonial,
    patient_story,
    before_and_after,
    patient_anecdote,
    celebrity_patient,
    posed_patient,
    atypical_result,
    patient_joke,
    cure_claim,
    misinformation,
    conspiracy_talk,
    banned_claim,
    superiority,
    comparison,
    unsourced_claim,
    unsourced_figure,
    result_promise,
    weight_loss_promise,
    effect_claim,
    fda_status,
    supplement_claim,
    immunity_boost,
    unproven_therapy,
    board_certification,
    discount,
    waived_copay,
    free_offer,
    fear_appeal,
    safety_claim,
    vaccine_doubt,
    doubtful_topic,
    lasting_effect,
    individual_advice,
    remote_diagnosis,
    symptoms_asked,
    delayed_care,
    emergency_without_help,
    child_dose,
    refused_vaccine,
    leftover_medicine,
    remedy_instead_of_care,
    off_label_offer,
    boxed_warning_drug,
    benefit_without_risk,
    compounded_copy,
    drug_giveaway,
    undisclosed_tie,
    weak_disclosure,
    unsaid_sponsor,
    insider_praise,
    rewarded_review,
    staff_review,
    pressed_review,
    made_up_review,
    gated_review,
    paid_patient_story,
    addiction_patient,
    sensitive_care,
    suicide_wording,
    suicide_method,
    missing_crisis_line,
    glorified_suicide,
    reading_grade,
    medical_jargon,
    unexplained_abbreviation,
    unclear_headline,
    risk_without_base,
    several_requests,
    high_pressure,
    missing_alt_text,
    useless_alt_text,
    alt_text_length,
    missing_captions,
    run_together_hashtag,
    fancy_letters,
    emoji_string,
    shouting,
    ascii_art,
    slur,
    stigmatizing_word,
    ridicule,
    excluding_offer,
    party_politics,
    personal_attack,
    personal_opinion,
    x_length,
    bluesky_length,
    threads_length,
    mastodon_length,
    text_length,
    too_many_hashtags,
    missing_media,
    too_many_media,
    unfit_media,
    dead_link,
    likely_disclosure,
    likely_fault,
    other_language,
)
"""Every check there is. A new one is a file and its line here; a broken one fails the import."""


IDENTIFIERS = tuple(check for check in CHECKS if check.code.startswith("PHI"))
"""The checks that look for what may tell a patient."""

_IDENTIFIERS = Cues.of(IDENTIFIERS)


@lru_cache(maxsize=16)
def checks_for(clinic: Clinic) -> tuple[Check, ...]:
    """Every check of the product, and those of the organisation's own after them.

    Raises:
        own_checks.Unusable: a pattern is none; whatever `bot.clinic` has read has been tried.
    """
    return CHECKS + tuple(own_checks.made(own) for own in clinic.rules.checks)


def _cues(checks: tuple[Check, ...]) -> Cues:
    return _IDENTIFIERS if checks is IDENTIFIERS else Cues.of(checks)


@lru_cache(maxsize=16)
def _ready(clinic: Clinic) -> Cues:
    """The checks of a clinic, made ready for a text."""
    return Cues.of(checks_for(clinic))


def review(
    post: Post,
    clinic: Clinic,
    checks: tuple[Check, ...] | None = None,
    *,
    names: Names = nothing,
    day: date | None = None,
) -> tuple[Finding, ...]:
    """What is wrong with a post: the worst first, then as it reads.

    Args:
        post: what is judged.
        clinic: by whose facts and rules.
        checks: by which checks; all of the product's and the organisation's own where it is left out.
        names: what finds people, cities and streets.
        day: the day it would appear, where somebody knows.
    """
    reading = Reading.of(post, clinic, names, day)
    beside = (alt.placed(findings(alt.reading, IDENTIFIERS)) for alt in alt_text.descriptions(reading))
    found = chain(findings(reading, checks), *beside)
    return tuple(sorted(_needed(_once(found)), key=lambda f: (f.severity.rank, f.start, f.end, f.code)))


def findings(reading: Reading, checks: tuple[Check, ...] | None = None) -> Iterator[Finding]:
    """All that checks find, as severe as the organisation has it; nothing of a check it has switched off."""
    ready = _ready(reading.clinic) if checks is None else _cues(checks)
    settings = dict(reading.clinic.rules.severities)
    for check in ready.concerned(reading.lower):
        if check.code not in settings:
            yield from check.look(reading)
        elif (setting := severity_of(check, settings)) is not None:
            for finding in check.look(reading):
                yield replace(finding, severity=adjusted(finding.severity, check.severity, setting))


def severity_of(check: Check, settings: Mapping[str, Severity | None]) -> Severity | None:
    """What an organisation has a check do, never less than the check's floor; None where it is off."""
    setting = settings.get(check.code, check.severity)
    if check.floor and (setting is None or setting.rank > check.floor.rank):
        return check.floor
    return setting


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those that tell a person the same again.

    Of findings of one family that overlap, the worst stays, then the longest. Lengths are exempt: each
    network counts on its own. Of the organisation's own checks, each is a family.
    """
    kept: dict[str, list[tuple[int, int]]] = {}
    for finding in sorted(found, key=lambda f: (f.severity.rank, f.start - f.end, f.start, f.code)):
        kin = finding.code[:3]
        family = kept.setdefault(kin if kin in FAMILIES else finding.code, [])
        at = bisect_left(family, (finding.start, finding.end))
        before, after = family[at - 1 : at], family[at : at + 1]
        if finding.code.startswith("NET") or not (
            (before and finding.start < before[0][1]) or (after and after[0][0] < finding.end)
        ):
            family.insert(at, (finding.start, finding.end))
            yield finding


def _needed(found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without what is said of the post as a whole, where a part of it is looked at anyway."""
    kept = tuple(found)
    parts = [f for f in kept if not f.code.startswith("ALL")]
    looked_at = any(f.severity is not Severity.ADVICE for f in parts)
    yield from parts if looked_at else kept


def _faults(checks: tuple[Check, ...]) -> str:
    """What makes a list of checks unusable, or nothing."""
    if not checks:
        return "there are no checks: nothing would be judged"
    for what in ("code", "name"):
        values = [getattr(check, what) for check in checks]
        if twice := sorted({value for value in values if values.count(value) > 1}):
            return f"two checks have the same {what}: {', '.join(twice)}"
    return ""


def _edition() -> str:
    """A digest of the rules: this package's sources, what was learnt, and the edition of the phone tables."""
    package = Path(__file__).parent
    digest = sha256(version("phonenumbers").encode())
    files = (path for kind in ("*.py", "*.tsv") for path in package.rglob(kind))
    for path in sorted(files, key=lambda p: p.relative_to(package).as_posix()):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:12]


if _problem := _faults(CHECKS):
    raise ImportError(_problem)

EDITION = _edition()
"""Which rules of the product's these are; different as soon as one differs."""


def edition(clinic: Clinic, finder: str) -> str:
    """Which rules an organisation's posts are judged by, in short; different as soon as anything differs.

    Args:
        clinic: whose facts and rules.
        finder: what finds names: the model in its edition, or rules alone.
    """
    own = sha256(repr(clinic).encode(errors="backslashreplace")).hexdigest()[:8]
    return f"{EDITION}-{finder}-{own}"
