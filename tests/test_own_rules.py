"""The rules in clinic.toml: read as they say, and every mistake named with its line."""

import re
from dataclasses import replace
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

from bot import own_rules
from bot.clinic import Misconfigured, parse
from policies import CHECKS, review
from policies.post import Kind, Post
from policies.rules import NO_RULES, Claim
from policies.severity import Severity
from policies.states import NO_TESTIMONIALS, STATES

EXAMPLE = resources.files("bot").joinpath("clinic.example.toml").read_text(encoding="utf-8")
TODAY = date(2026, 12, 1)

OWN = """\
[[checks]]
code = "OWN001"
name = "old-clinic-name"
severity = "review"
message = "Say the new name."
cite = "Brand guide"
phrase = "Old Clinic"
flags = ["The «old  clinic»"]
passes = ["The older clinic"]
"""
CLAIM = """\
[[rules.approved]]
text = "rated five stars"
evidence = "https://example.org/ratings"
expires = 2027-06-30
"""


def always():
    """A check that always blocks, and one that may be switched off."""
    return (
        next(check for check in CHECKS if check.floor is Severity.BLOCK),
        next(check for check in CHECKS if check.floor is None),
    )


BLOCKS, MILD = always()
LOOKED_AT = next(check for check in CHECKS if check.floor is Severity.REVIEW)


def read(rules="", clinic="", state=None):
    """The organisation of the example file with some rules, and the facts of a clinic, in it."""
    facts = clinic + (f'\nstate = "{state}"' if state is not None else "")
    return parse(f"{EXAMPLE.replace('region = ', f'{facts.strip()}{chr(10)}region = ')}\n{rules}")


def problems(rules):
    """What is wrong with the example file and some rules, each with its line."""
    text = f"{EXAMPLE}\n{rules}"
    with pytest.raises(Misconfigured) as error:
        parse(text)
    found = [re.fullmatch(r"clinic\.toml:(\d+): (.*)", p, re.DOTALL).groups() for p in error.value.problems]
    return [(text.split("\n")[int(number) - 1], said) for number, said in found]


# The example


def test_the_example_with_all_its_rules_is_good_and_does_what_it_says():
    text = re.sub(r"(?m)^#(?=\S)", "", EXAMPLE)
    assert text.count("[[checks]]") == 2
    organisation = parse(text)
    rules = organisation.clinic.rules
    assert organisation.state == "NY"
    assert rules.severities == (("ACC008", None), ("NET006", Severity.REVIEW))
    assert rules.testimonials is Severity.BLOCK
    assert (rules.alt_text_from, rules.reading_grade) == (date(2027, 5, 11), 8)
    assert rules.banned == (Claim("the best hospital in town"),)
    assert rules.approved == (
        Claim("rated five stars by Example Ratings", "https://example.org/ratings", date(2027, 6, 30)),
    )
    post = Post(Kind.POST, "Sample Medical is there around the clock.")
    assert {f.name: f.severity for f in review(post, organisation.clinic)} == {
        "after-hours-promise": Severity.BLOCK,
        "old-clinic-name": Severity.REVIEW,
    }


def test_the_example_as_it_is_has_no_rules_of_its_own():
    organisation = parse(EXAMPLE)
    assert organisation.clinic.rules == NO_RULES
    assert organisation.clinic.web_hosts == ("example.org",)
    assert organisation.clinic.addresses == ("100 Example Street",)
    assert organisation.clinic.places == ("Example City",)


# Facts


@pytest.mark.parametrize("host", ["https://example.org", "example", "example.org/news", "a b.org", "-a.org"])
def test_a_web_host_is_a_name_alone(host):
    text = EXAMPLE.replace('web_hosts = ["example.org"]', f'web_hosts = ["WWW.Example.org", "{host}"]')
    with pytest.raises(Misconfigured) as error:
        parse(text)
    [problem] = error.value.problems
    assert re.fullmatch(r'clinic\.toml:\d+: clinic\.web_hosts: ".*" is no web host; .*', problem)


@pytest.mark.parametrize(
    ("state", "region", "problem"),
    [
        ("Texas", "US", '"Texas" is no state I know; use two letters such as "NY"'),
        ("ny", "GB", 'is for clinics in the US; region is "GB"'),
    ],
)
def test_a_state_is_two_letters_in_the_us(state, region, problem):
    text = EXAMPLE.replace('region = "US"', f'region = "{region}"\nstate = "{state}"')
    with pytest.raises(Misconfigured) as error:
        parse(text)
    line = text.split("\n").index(f'state = "{state}"') + 1
    assert error.value.problems == [f"clinic.toml:{line}: clinic.state: {problem}"]


def test_where_testimonials_are_barred_they_block_unless_the_file_says_otherwise():
    assert set(NO_TESTIMONIALS) <= set(STATES)
    for state in STATES:
        barred = state in NO_TESTIMONIALS
        usual = read(state=state.lower()).clinic.rules.testimonials
        assert usual is (Severity.BLOCK if barred else Severity.REVIEW)
        for said in ("review", "block"):
            rules = read(f'[rules]\ntestimonials = "{said}"', state=state).clinic.rules
            assert rules.testimonials is Severity(said)


# Severities


def test_severities_are_set_by_code_or_name():
    rules = read(
        f'[rules]\n{MILD.code} = "off"\n{LOOKED_AT.name} = "review"\n{BLOCKS.code} = "block"'
    ).clinic.rules
    assert rules.severities == (
        (MILD.code, None),
        (LOOKED_AT.code, Severity.REVIEW),
        (BLOCKS.code, Severity.BLOCK),
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            f'{BLOCKS.code} = "review"',
            f"rules.{BLOCKS.code}: {BLOCKS.code} always blocks; it cannot be set lower",
        ),
        (
            f'{BLOCKS.name} = "off"',
            f"rules.{BLOCKS.name}: {BLOCKS.code} always blocks; it cannot be set lower",
        ),
        (
            f'{LOOKED_AT.code} = "advice"',
            (
                f"rules.{LOOKED_AT.code}: {LOOKED_AT.code} always needs a reviewer's look; "
                "it cannot be set lower than review"
            ),
        ),
        (
            'ACC001 = "off"',
            "rules.ACC001: ACC001 cannot be switched off; advice is the lowest",
        ),
        (
            f'{MILD.code} = "mild"',
            f'rules.{MILD.code}: "mild" is not one of "block", "review", "advice", "off"',
        ),
        (f"{MILD.code} = false", f'rules.{MILD.code}: takes a text in quotes, such as "…"'),
        (
            'phone-numbr = "review"',
            "rules.phone-numbr: is no setting or check I know; did you mean phone-number?",
        ),
        ('phi0004 = "review"', "rules.phi0004: is no setting or check I know; did you mean PHI004?"),
        (
            "reading-grad = 9",
            "rules.reading-grad: is no setting or check I know; did you mean reading-grade?",
        ),
        ("zzzzzzz = 9", "rules.zzzzzzz: is no setting or check I know; countersign rules lists the checks"),
        ('testimonials = "off"', 'rules.testimonials: "off" is not one of "review", "block"'),
        (
            'alt_text_from = "2027-05-11"',
            "rules.alt_text_from: takes a day without quotes, such as 2027-05-11",
        ),
        ("reading_grade = 0", "rules.reading_grade: takes a number from 1 to 20"),
        ("banned = []", "rules.banned: takes one or more tables: [[rules.banned]]"),
        ('banned = "x"', "rules.banned: takes one or more tables: [[rules.banned]]"),
    ],
)
def test_a_setting_that_cannot_be_is_named_with_its_line(line, said):
    assert problems(f"[rules]\n{line}\n") == [(line, said)]


def test_a_check_is_set_once():
    by_name = f'{MILD.name} = "advice"'
    assert problems(f'[rules]\n{MILD.code} = "off"\n{by_name}\n') == [
        (by_name, f"rules.{MILD.name}: sets {MILD.code} {MILD.name} a second time")
    ]


def test_an_own_check_is_set_where_it_stands():
    assert problems(f'[rules]\nOWN001 = "off"\n{OWN}') == [
        (
            'OWN001 = "off"',
            "rules.OWN001: is a check of your own; its severity stands with it under [[checks]]",
        )
    ]


@pytest.mark.parametrize("setting", ["block", "review", "advice", "off"])
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_no_file_sets_a_check_below_its_floor(check, setting):
    severity = None if setting == "off" else Severity(setting)
    low = check.floor is not None and (severity is None or severity.rank > check.floor.rank)
    try:
        rules = read(f'[rules]\n{check.code} = "{setting}"').clinic.rules
    except Misconfigured as error:
        [problem] = error.problems
        assert low
        assert "cannot be" in problem
    else:
        assert not low
        assert rules.severities == ((check.code, severity),)


# Claims


def changed(text, old, new):
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        ('text = "rated five stars"', 'text = ""', 'text = ""', "rules.approved.1.text: is empty"),
        (
            'text = "rated five stars"',
            'text = "!!"',
            'text = "!!"',
            'rules.approved.1.text: "!!" has no words in it',
        ),
        (
            "https://example.org/ratings",
            "http://example.org",
            'evidence = "http://example.org"',
            (
                'rules.approved.1.evidence: "http://example.org" is no address of a page; '
                "it begins with https://"
            ),
        ),
        (
            'evidence = "https://example.org/ratings"\n',
            "",
            "[[rules.approved]]",
            'rules.approved.1.evidence: is missing; it takes a text in quotes, such as "…"',
        ),
        (
            "expires = 2027-06-30\n",
            "",
            "[[rules.approved]]",
            "rules.approved.1.expires: is missing; it takes a day without quotes, such as 2027-05-11",
        ),
        (
            "expires = 2027-06-30",
            "expires = 2027-06-30T10:00:00",
            "expires = 2027-06-30T10:00:00",
            "rules.approved.1.expires: takes a day without quotes, such as 2027-05-11",
        ),
        (
            "expires = ",
            "expire = ",
            "[[rules.approved]]",
            "rules.approved.1.expires: is missing; it takes a day without quotes, such as 2027-05-11",
        ),
    ],
)
def test_a_claim_that_cannot_be_approved_is_named_with_its_line(old, new, at, said):
    assert problems(changed(CLAIM, old, new))[0] == (at, said)


def test_a_claim_is_decided_about_once():
    rules = f'{CLAIM}[[rules.banned]]\ntext = "RATED  five stars"\n'
    assert problems(rules) == [
        (
            'text = "rated five stars"',
            'rules.approved.1.text: "rated five stars" is decided about already, further up',
        )
    ]


def claims(text, rules, day):
    """The claims that are found in a text on a day, by name and by how severe they are."""
    found = review(Post(Kind.POST, text), read(rules).clinic, day=day)
    return {f.name: f.severity for f in found if f.code.startswith("CLM")}


def test_a_banned_claim_stops_a_post_however_it_is_spaced():
    banned = '[[rules.banned]]\ntext = "Walk out  the same day"\n'
    text = "New knee? WALK OUT the\u200b same\nday!"
    assert claims(text, banned, TODAY) == {"banned-claim": Severity.BLOCK}
    assert claims(text, "", TODAY) == {}
    milder = f'[rules]\nbanned-claim = "review"\n{banned}'
    assert claims(text, milder, TODAY) == {"banned-claim": Severity.REVIEW}


def test_an_approved_claim_may_be_made_to_its_last_day():
    text = "We are the best hospital in the county."
    approved = CLAIM.replace("rated five stars", "we are the BEST  hospital in the county")
    unapproved = claims(text, "", TODAY)
    assert unapproved
    assert claims(text, approved, date(2027, 6, 30)) == {}
    assert claims(text, approved, date(2027, 7, 1)) == unapproved


def test_a_banned_claim_has_no_evidence():
    rules = '[[rules.banned]]\ntext = "best"\nevidence = "https://example.org"\n'
    assert problems(rules) == [
        (
            'evidence = "https://example.org"',
            "rules.banned.1.evidence: is no setting I know; I know text",
        )
    ]


# Checks of its own


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        (
            '"OWN001"',
            '"own1"',
            'code = "own1"',
            'checks.1.code: "own1" is no code; take three capitals and three digits, such as "OWN001"',
        ),
        (
            '"OWN001"',
            '"PHI900"',
            'code = "PHI900"',
            (
                'checks.1.code: "PHI900" begins as checks of the product do; '
                'take other letters, such as "OWN001"'
            ),
        ),
        (
            '"old-clinic-name"',
            '"Old name"',
            'name = "Old name"',
            'checks.1.name: "Old name" is no name; take small letters and hyphens, such as "old-clinic-name"',
        ),
        (
            '"old-clinic-name"',
            '"phone-number"',
            'name = "phone-number"',
            'checks.1.name: "phone-number" is the name of PHI004; take another',
        ),
        (
            'severity = "review"',
            'severity = "off"',
            'severity = "off"',
            'checks.1.severity: "off" is not one of "block", "review", "advice"',
        ),
        (
            'severity = "review"\n',
            "",
            "[[checks]]",
            'checks.1.severity: is missing; it takes a text in quotes, such as "…"',
        ),
        ('"Say the new name."', '" "', 'message = " "', "checks.1.message: is empty"),
        (
            "Say the new name.",
            "a" * 301,
            f'message = "{"a" * 301}"',
            "checks.1.message: has 301 characters; 300 fit",
        ),
        (
            'cite = "Brand guide"\n',
            "",
            "[[checks]]",
            'checks.1.cite: is missing; it takes a text in quotes, such as "…"',
        ),
        (
            'phrase = "Old Clinic"\n',
            "",
            "[[checks]]",
            "checks.1.phrase: is missing; a check takes a phrase or a pattern",
        ),
        (
            'phrase = "Old Clinic"',
            'phrase = "--"',
            'phrase = "--"',
            'checks.1.phrase: "--" has no words in it',
        ),
        (
            'phrase = "Old Clinic"',
            'phrase = "Old Clinic"\npattern = "old"',
            'pattern = "old"',
            "checks.1.pattern: stands beside a phrase; a check takes one of the two",
        ),
        (
            'phrase = "Old Clinic"',
            'pattern = ""',
            'pattern = ""',
            "checks.1.pattern: is empty",
        ),
        (
            'phrase = "Old Clinic"',
            "pattern = '(?=old)'",
            "pattern = '(?=old)'",
            (
                "checks.1.pattern: is none that RE2 reads in steady time (invalid perl operator: (?=); "
                "leave out look-around and back-references"
            ),
        ),
        (
            'phrase = "Old Clinic"',
            "pattern = 'o*'",
            "pattern = 'o*'",
            "checks.1.pattern: fits where there is nothing, so it would be found everywhere",
        ),
        (
            "«old  clinic»",
            "«old»  clinic",
            'flags = ["The «old»  clinic"]',
            'checks.1.flags.1: says "The «old»  clinic" but finds "The «old  clinic»"',
        ),
        (
            "«old  clinic»",
            "«new clinic»",
            'flags = ["The «new clinic»"]',
            'checks.1.flags.1: says "The «new clinic»" but finds nothing',
        ),
        (
            "«old  clinic»",
            "old clinic",
            'flags = ["The old clinic"]',
            'checks.1.flags.1: "The old clinic" has no «marks» around what is to be found',
        ),
        (
            "The older clinic",
            "The Old Clinic",
            'passes = ["The Old Clinic"]',
            'checks.1.passes.1: says "The Old Clinic" but finds "The «Old Clinic»"',
        ),
        (
            "The older clinic",
            "The «older» clinic",
            'passes = ["The «older» clinic"]',
            'checks.1.passes.1: "The «older» clinic" has «marks» in it',
        ),
        (
            'passes = ["The older clinic"]',
            "passes = []",
            "passes = []",
            "checks.1.passes: takes a list of texts, none of them empty",
        ),
        (
            "cite = ",
            "site = ",
            "[[checks]]",
            'checks.1.cite: is missing; it takes a text in quotes, such as "…"',
        ),
    ],
)
def test_a_check_that_cannot_be_is_named_with_its_line(old, new, at, said):
    assert problems(changed(OWN, old, new))[0] == (at, said)


def test_each_example_that_fails_is_named_with_its_own_line():
    flags = """\
flags = [
  "«old clinic»",
  # bad
  "old «clinic»", "«Old Clinic» [«OLD clinic»]",
  "none «x»",
]"""
    assert problems(changed(OWN, 'flags = ["The «old  clinic»"]', flags)) == [
        (
            '  "old «clinic»", "«Old Clinic» [«OLD clinic»]",',
            'checks.1.flags.2: says "old «clinic»" but finds "«old clinic»"',
        ),
        ('  "none «x»",', 'checks.1.flags.4: says "none «x»" but finds nothing'),
    ]


def test_two_checks_have_two_codes_and_two_names():
    assert problems(OWN + OWN) == [
        ('code = "OWN001"', 'checks.2.code: "OWN001" is the code of another check'),
        ('name = "old-clinic-name"', 'checks.2.name: "old-clinic-name" is the name of another check'),
    ]


def test_many_checks_may_be_of_one_family():
    second = OWN.replace("OWN001", "OWN002").replace("old-clinic-name", "older-name")
    assert [own.code for own in read(OWN + second).clinic.rules.checks] == ["OWN001", "OWN002"]


# What the doctor says of them


def diagnoses(rules="", state="", today=TODAY):
    organisation = read(rules, state=state)
    found = own_rules.examine(organisation.clinic.rules, organisation.state, today)
    return {one.subject: (one.well, one.said) for one in found}


def test_the_doctor_says_nothing_where_there_are_no_rules():
    assert diagnoses() == {}


def test_the_doctor_lists_own_checks_and_severities_that_are_changed():
    rules = f'[rules]\n{MILD.code} = "off"\n{LOOKED_AT.code} = "{LOOKED_AT.severity}"\n{OWN}'
    assert diagnoses(rules) == {
        "Own checks": (True, "OWN001 old-clinic-name (review); all 2 examples hold"),
        "Severities changed": (True, f"{MILD.code} {MILD.name} off (usually {MILD.severity})"),
    }


def test_the_doctor_says_why_testimonials_block():
    well, said = diagnoses(state="NY")["Testimonials"]
    assert well
    assert said.startswith("block, because New York does not allow them (N.Y. Education Law")
    well, said = diagnoses('[rules]\ntestimonials = "review"', state="NY")["Testimonials"]
    assert well
    assert said.startswith("review, as clinic.toml says, though New York does not allow them")
    assert "Testimonials" not in diagnoses(state="CA")


@pytest.mark.parametrize(
    ("day", "well", "said"),
    [
        (date(2027, 7, 1), False, '"rated five stars" expired on 2027-06-30'),
        (date(2027, 6, 30), True, '"rated five stars" expires on 2027-06-30'),
        (date(2027, 5, 31), True, '"rated five stars" expires on 2027-06-30'),
        (date(2027, 5, 30), True, ""),
    ],
)
def test_the_doctor_names_claims_that_have_expired_or_are_about_to(day, well, said):
    told = f"1 in clinic.toml; {said}" if said else "1 in clinic.toml"
    assert diagnoses(CLAIM, today=day) == {"Approved claims": (well, told)}


def test_rules_are_values():
    one, other = (read(OWN + CLAIM).clinic for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert one != replace(other, rules=NO_RULES)


def test_the_example_in_the_readme_is_good():
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    rules = re.search(r"```toml\n(.*?)```", readme, re.DOTALL)[1]
    assert [own.name for own in read(rules).clinic.rules.checks] == ["old-clinic-name"]
