"""Checks of the organisation's own, and what it sets the product's checks to."""

import time
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

import policies
from policies import CHECKS, checks_for, own_checks, review, severity_of
from policies.check import FAMILIES, mark, unmark
from policies.example import CLINIC
from policies.own_checks import Unusable, compiled
from policies.phrases import finder
from policies.post import Kind, Post
from policies.reading import Reading
from policies.rules import OwnCheck, Rules
from policies.severity import Severity, adjusted
from policies.suggest import suggest

SETTINGS = (*Severity, None)


def own(code="OWN001", name="old-name", severity=Severity.REVIEW, **what):
    return OwnCheck(code, name, severity, "Say the new name.", "Brand guide", ("«x»",), ("y",), **what)


def clinic_with(*checks, severities=()):
    return replace(CLINIC, rules=Rules(severities=tuple(severities), checks=checks))


def found(text, *checks):
    """A text with marks around what the organisation's own checks find in it."""
    reading = Reading.of(Post(Kind.POST, text), clinic_with(*checks))
    made = checks_for(reading.clinic)[len(CHECKS) :]
    return mark(text, sorted({(f.start, f.end) for f in policies.findings(reading, made)}))


# A phrase


@pytest.mark.parametrize(
    "marked",
    [
        "Welcome to «Old Clinic»!",
        "«OLD CLINIC» and «old\n  clinic», (the «old\u00a0clinic»)",
        "«Old Clinic»'s team",
        "«O\u200bld \u2060Clini\u00adc» is «Оld Сliniс»",
        "👩🏽‍⚕️ ﬁne: «ｏｌｄ　ｃｌｉｎｉｃ»",
        "Bold clinic, old clinics, oldclinic, old-clinic, old. clinic",
    ],
)
def test_a_phrase_is_found_whatever_its_case_spacing_and_hidden_characters(marked):
    assert found(unmark(marked)[0], own(phrase="Old Clinic")) == marked
    assert found(unmark(marked)[0], own(phrase=" old \u200b clinic\n")) == marked


@pytest.mark.parametrize(
    ("phrase", "marked"),
    [
        ("100% natural", "It is «100%  Natural»."),
        ("natural 100%", "«Natural 100%»pure"),
        ("#1", "The «#1» clinic, #12"),
        ("c++ (best)", "«C++ (best)»"),
        ("Dr. Sample’s way", "«dr. sample's way», «Dr. Sample’s Way»"),
        ("Ärztehaus", "im «ÄRZTEHAUS» und Ärztehauses"),
        ("old old", "«old old» old"),
    ],
)
def test_a_phrase_is_taken_by_its_letters(phrase, marked):
    assert found(unmark(marked)[0], own(phrase=phrase)) == marked


@given(st.text(max_size=40), st.text(max_size=200))
def test_no_phrase_and_no_text_breaks_it(phrase, text):
    if any(char.isalnum() for char in phrase) and own_checks.words_of(phrase):
        assert unmark(found(text, own(phrase=phrase)))[0] == unmark(text)[0]


# A pattern


@pytest.mark.parametrize(
    ("pattern", "marked"),
    [
        (r"\b24/7\b", "Open «24/7», 24/70"),
        (r"24/7", "Open «2\u200b4/7» and «２４／７»"),
        ("day (?:and|or) night", "«Day or night», «DAY AND NIGHT», day & night"),
        ("(?-i:NEVER) late", "«NEVER late», never late"),
        (r"^hello", "«Hello» hello\nhello"),
        (r"\p{Cyrillic}+", "Say «Привет»"),
        ("(a)(b)?", "x«a»x«ab»x"),
        (r"\b|free", "free for all"),
    ],
)
def test_a_pattern_is_found_with_exact_offsets(pattern, marked):
    assert found(unmark(marked)[0], own(pattern=pattern)) == marked


def test_half_a_character_does_not_break_a_pattern():
    assert found("\ud800 24/7", own(pattern="24/7")) == "\ud800 «24/7»"


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(?=a)b", "steady time"),
        ("(?!a)b", "steady time"),
        ("(?<=a)b", "steady time"),
        ("(?<!a)b", "steady time"),
        ("(?>a)b", "steady time"),
        (r"(a)\1", "steady time"),
        (r"(?P<n>a)(?P=n)", "steady time"),
        (r"(?P<n>a)\k<n>", "steady time"),
        ("(", "is no pattern (missing ): ()"),
        ("a**", "is no pattern"),
        ("a{1001}", "is too large"),
        ("(a{100}){100}", "is too large"),
        ("(?:.?){300}", "is too large"),
        (r"\pL\pL", "is too large"),
        ("(?:\\pL.?){900}", "is too large"),
        ("a" * 501, "has 501 characters; 500 fit"),
        ("a*", "fits where there is nothing"),
        ("^", "fits where there is nothing"),
        ("a|", "fits where there is nothing"),
    ],
)
def test_a_pattern_that_is_not_linear_or_finds_everything_is_refused(pattern, why):
    with pytest.raises(Unusable) as error:
        compiled(pattern)
    assert why in str(error.value)


SLOW = (
    r"(a|a)*b",
    r"(a+)+$",
    r"(\w+\s*)+!",
    r".*[^a]|a",
    r"a.*?c|b",
    r"(?:a|b){0,250}a(?:a|b){400}c",
    r"(.*)(.*)(.*)(.*)(.*)x",
    r"(?:.?){90}x",
)


@pytest.mark.parametrize("pattern", SLOW)
@pytest.mark.parametrize("piece", ["a", "ab", "aab", "a ", "é"])
def test_no_pattern_takes_long_on_any_text(pattern, piece):
    text = (piece * 40_000)[:40_000]
    start = time.process_time()
    found(text, own(pattern=pattern))
    assert time.process_time() - start < 5  # usually below a third of a second


@pytest.mark.parametrize("phrase", ["a a a a", "a a a b", "a"])
@pytest.mark.parametrize("piece", ["a ", "a \n", "a", " ", "a" + " " * 1000])
def test_no_phrase_takes_long_on_any_text(phrase, piece):
    text = (piece * 40_000)[:40_000]
    find = finder(phrase)
    start = time.process_time()
    for _ in find.finditer(text):
        pass
    assert time.process_time() - start < 1


def test_a_pattern_tells_of_a_hundred_places_at_most():
    assert found("ab" * 200, own(pattern="a")).count("«") == 100


# Checks like all others


def test_own_checks_are_judged_with_those_of_the_product_and_made_once():
    clinic = clinic_with(own(phrase="old clinic"), own("OWN002", "always-open", pattern="24/7"))
    made = checks_for(clinic)
    assert made[: len(CHECKS)] == CHECKS
    assert [check.code for check in made[len(CHECKS) :]] == ["OWN001", "OWN002"]
    assert checks_for(replace(clinic)) is made
    post = Post(Kind.POST, "SSN 219-09-9999. The Old Clinic is open 24/7.")
    assert [(f.code, f.name, f.severity) for f in review(post, clinic)] == [
        ("PHI007", "social-security-number", Severity.BLOCK),
        ("OWN001", "old-name", Severity.REVIEW),
        ("OWN002", "always-open", Severity.REVIEW),
    ]
    assert [f.code for f in review(post, clinic, policies.IDENTIFIERS)] == ["PHI007"]


def test_each_own_check_says_what_it_finds_even_where_another_does():
    clinic = clinic_with(own(phrase="old clinic"), own("OWN002", "clinic", Severity.ADVICE, phrase="clinic"))
    assert [f.code for f in review(Post(Kind.POST, "The old clinic."), clinic)] == ["OWN001", "OWN002"]


def test_no_check_of_the_product_begins_like_an_own_one_may():
    assert {check.code[:3] for check in CHECKS} <= FAMILIES.keys()


def test_the_edition_is_another_for_other_rules_facts_and_names():
    clinics = [
        CLINIC,
        replace(CLINIC, staff=()),
        clinic_with(severities=[("PHI002", Severity.REVIEW)]),
        clinic_with(severities=[("PHI002", None)]),
        clinic_with(own(phrase="x")),
        clinic_with(own(pattern="x")),
    ]
    editions = {policies.edition(clinic, finder) for clinic in clinics for finder in ("rules", "1a2b3c4d")}
    assert len(editions) == 2 * len(clinics)
    assert all(edition.startswith(f"{policies.EDITION}-") for edition in editions)
    assert policies.edition(CLINIC, "rules") == policies.edition(replace(CLINIC), "rules")


# Severities


@pytest.mark.parametrize(
    ("usual", "setting", "found", "comes_to"),
    [
        ("review", "advice", "review", "advice"),
        ("review", "advice", "block", "advice"),
        ("block", "review", "advice", "advice"),
        ("block", "review", "block", "review"),
        ("review", "block", "review", "block"),
        ("review", "block", "advice", "advice"),
        ("advice", "review", "advice", "review"),
        ("advice", "review", "block", "block"),
        ("advice", "block", "review", "block"),
        ("review", "review", "block", "block"),
        ("review", "review", "advice", "advice"),
    ],
)
def test_a_milder_setting_is_a_ceiling_and_a_worse_one_lifts_what_is_usual(usual, setting, found, comes_to):
    assert adjusted(Severity(found), Severity(usual), Severity(setting)) is Severity(comes_to)


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_no_setting_makes_a_finding_milder_than_its_floor_unless_the_context_does(check, setting):
    for example in check.flags:
        reading = Reading.of(example.post, example.clinic)
        rules = replace(example.clinic.rules, severities=((check.code, setting),))
        plain = list(check.judge(reading))
        clinic = replace(example.clinic, rules=rules)
        changed = list(policies.findings(Reading.of(example.post, clinic), (check,)))
        if setting is None and check.floor is None:
            assert changed == []
            continue
        assert [(f.start, f.end) for f in changed] == [(f.start, f.end) for f in plain]
        for before, after in zip(plain, changed, strict=True):
            if check.floor:
                assert after.severity.rank <= max(before.severity.rank, check.floor.rank)
            assert replace(after, severity=before.severity) == before


@pytest.mark.parametrize(("floor", "setting"), list(product(SETTINGS, SETTINGS)))
def test_a_setting_below_the_floor_counts_as_the_floor(floor, setting):
    check = replace(CHECKS[0], floor=floor)
    comes_to = severity_of(check, {check.code: setting})
    assert severity_of(check, {}) is check.severity
    if floor is None or (setting is not None and setting.rank <= floor.rank):
        assert comes_to is setting
    else:
        assert comes_to is floor


def test_a_check_that_is_off_is_not_even_asked():
    def broken(_):
        raise ZeroDivisionError

    check = replace(CHECKS[0], find=broken, cues=(), floor=None)
    clinic = clinic_with(severities=[(check.code, None)])
    assert review(Post(Kind.POST, "Hello"), clinic, (check,)) == ()


def test_a_suggestion_is_judged_by_the_organisations_own_checks_and_settings():
    post = Post(Kind.REPLY, "We have no record of you.")
    better = suggest(post, CLINIC)
    assert better is not None
    words = " ".join(better.text.split()[:3])
    clinic = clinic_with(own(severity=Severity.BLOCK, phrase=words))
    after = suggest(post, clinic)
    assert after is None or not [f for f in review(after, clinic) if f.code == "OWN001"]


# Marks


@pytest.mark.parametrize("marked", ["a «b» c", "«a»«b»", "«»a", "a«»«b»", "", "«a»"])
def test_marks_are_put_back_where_they_were(marked):
    assert mark(*unmark(marked)) == marked
