"""The policies a post is judged by, before people decide: `review(post, clinic)`.

Pure: the same post, clinic and rules always give the same findings. A check that raises is not caught here:
a post that could not be judged is not accepted.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from policies.advice.individual_advice import individual_advice
from policies.check import Check, Finding
from policies.claims.cure_claim import cure_claim
from policies.names import Names, nothing
from policies.networks.bluesky_length import bluesky_length
from policies.networks.mastodon_length import mastodon_length
from policies.networks.text_length import text_length
from policies.networks.threads_length import threads_length
from policies.networks.x_length import x_length
from policies.phi.account_number import account_number
from policies.phi.age_over_89 import age_over_89
from policies.phi.combination import identifying_combination
from policies.phi.device_number import device_number
from policies.phi.email_address import email_address
from policies.phi.fax_number import fax_number
from policies.phi.ip_address import ip_address
from policies.phi.licence_number import licence_number
from policies.phi.patient_date import patient_date
from policies.phi.patient_name import patient_name
from policies.phi.patient_place import patient_place
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
from policies.stories.atypical_result import atypical_result
from policies.stories.before_and_after import before_and_after
from policies.stories.celebrity_patient import celebrity_patient
from policies.stories.patient_anecdote import patient_anecdote
from policies.stories.patient_joke import patient_joke
from policies.stories.patient_story import patient_story
from policies.stories.posed_patient import posed_patient
from policies.stories.testimonial import testimonial

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
    ip_address,
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
    individual_advice,
    x_length,
    bluesky_length,
    threads_length,
    mastodon_length,
    text_length,
)
"""Every check there is. A new one is a file and its line here; a broken one fails the import."""


IDENTIFIERS = tuple(check for check in CHECKS if check.code.startswith("PHI"))
"""The checks that look for what may tell a patient."""


def review(
    post: Post,
    clinic: Clinic,
    checks: tuple[Check, ...] = CHECKS,
    *,
    names: Names = nothing,
    day: date | None = None,
) -> tuple[Finding, ...]:
    """What is wrong with a post: the worst first, then as it reads.

    Args:
        post: what is judged.
        clinic: by whose facts.
        checks: by which rules.
        names: what finds people, cities and streets.
        day: the day it would appear, where somebody knows.
    """
    reading = Reading.of(post, clinic, names, day)
    found = (finding for check in checks for finding in check.judge(reading))
    return tuple(sorted(_once(found), key=lambda f: (f.severity.rank, f.start, f.end, f.code)))


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those that tell a person the same again.

    Of findings of one family that overlap, the worst stays, then the longest. Lengths are exempt: each
    network counts on its own.
    """
    kept: dict[str, list[tuple[int, int]]] = {}
    for finding in sorted(found, key=lambda f: (f.severity.rank, f.start - f.end, f.start, f.code)):
        family = kept.setdefault(finding.code[:3], [])
        at = bisect_left(family, (finding.start, finding.end))
        before, after = family[at - 1 : at], family[at : at + 1]
        if finding.code.startswith("NET") or not (
            (before and finding.start < before[0][1]) or (after and after[0][0] < finding.end)
        ):
            family.insert(at, (finding.start, finding.end))
            yield finding


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
    """A digest of the rules: this package's own sources, and the edition of the phone number tables."""
    package = Path(__file__).parent
    digest = sha256(version("phonenumbers").encode())
    for path in sorted(package.rglob("*.py"), key=lambda p: p.relative_to(package).as_posix()):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:12]


if _problem := _faults(CHECKS):
    raise ImportError(_problem)

EDITION = _edition()
"""Which rules these are: written beside every judgement, and different as soon as a rule differs."""
