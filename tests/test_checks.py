"""Every policy check, judged by the promises that all of them make."""

import importlib
import pkgutil
import re
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import policies
from policies import CHECKS, review
from policies.check import Check, Example, unmark
from policies.example import CLINIC
from policies.post import Clinic, Kind, Post, Site
from policies.reading import Reading
from policies.severity import Severity

FLAGS = [(c, e) for c in CHECKS for e in c.flags]
PASSES = [(c, e) for c in CHECKS for e in c.passes]


def name_of(value):
    return value.code if isinstance(value, Check) else (value.shown or value.marked)[:40]


def found(check, example):
    reading = Reading.of(example.post, example.clinic)
    return sorted({(f.start, f.end, f.severity) for f in check.judge(reading)})


@pytest.mark.parametrize(("check", "example"), FLAGS, ids=name_of)
def test_a_marked_example_is_found_exactly(check, example):
    severity = example.severity or check.severity
    marks = unmark(example.marked)[1]
    assert marks
    assert found(check, example) == [(start, end, severity) for start, end in marks]


@pytest.mark.parametrize(("check", "example"), PASSES, ids=name_of)
def test_a_near_miss_passes(check, example):
    assert "«" not in example.marked
    assert found(check, example) == []


@pytest.mark.parametrize(("check", "example"), FLAGS, ids=name_of)
def test_a_review_tells_each_thing_once(check, example):
    findings = [f for f in review(example.post, example.clinic) if f.code == check.code]
    assert findings
    assert all(one.end <= two.start for one, two in pairwise(sorted(findings, key=lambda f: f.start)))


@pytest.mark.parametrize("check", CHECKS, ids=name_of)
class TestEveryCheck:
    def test_has_two_examples_of_each_sort(self, check):
        assert len(check.flags) >= 2
        assert len(check.passes) >= 2

    def test_has_a_well_formed_code_and_name(self, check):
        assert re.fullmatch(r"[A-Z]{3}\d{3}", check.code)
        assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", check.name)
        assert not check.name.startswith(("avoid-", "use-", "no-"))

    def test_says_why_and_by_which_rule(self, check):
        heading, _, reason = check.why.partition("\n")
        assert heading.endswith(".")
        assert reason.strip()
        assert check.cite.strip()

    def test_says_what_to_do_in_at_most_two_plain_sentences(self, check):
        assert 1 <= len(re.findall(r"[.!?](?:\s|$)", check.message)) <= 2
        assert not re.search(r"[A-Z]{3}\d{3}|https?:", check.message)


def test_codes_and_names_are_unique():
    assert len({c.code for c in CHECKS}) == len({c.name for c in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize(
    ("checks", "problem"),
    [
        ((), "no checks"),
        ((CHECKS[0], replace(CHECKS[1], code=CHECKS[0].code)), "same code"),
        ((CHECKS[0], replace(CHECKS[1], name=CHECKS[0].name)), "same name"),
    ],
)
def test_an_unusable_list_of_checks_is_refused(checks, problem):
    assert problem in policies._faults(checks)


def test_every_check_in_a_file_is_listed():
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(policies.__path__, "policies.")
        if module.name.count(".") == 2
    ]
    written = {id(value) for module in modules for value in vars(module).values() if isinstance(value, Check)}
    assert written == {id(check) for check in CHECKS}


def test_the_edition_is_a_short_digest():
    assert re.fullmatch(r"[0-9a-f]{12}", policies.EDITION)


def test_the_worst_finding_comes_first():
    post = Post(Kind.POST, "Miss Testperson's cousin, call 312-555-0145. MRN 00481516 and SSN 219-09-9999.")
    ranks = [f.severity.rank for f in review(post, CLINIC)]
    assert ranks == sorted(ranks)
    assert ranks[0] == 0


def test_a_check_that_breaks_is_not_hidden():
    def broken(_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        review(Post(Kind.POST, "Hello"), CLINIC, (replace(CHECKS[0], find=broken),))


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("SSN «219\u200b-09\u200d-9999»", "zero-width characters"),
        ("SSN «２１９-０９-９９９９»", "full-width digits"),
        ("Call her son at «312\u2011555\u20110142»", "hard hyphens"),
        ("\u202eMRN\u202c «0048\u00ad1516»", "bidirectional marks and soft hyphens"),
        ("Our patient «Jаne Exаmple» rang the bell", "Cyrillic letters"),
        ("💉👨‍👩‍👧 ﬁne, M\u200bRN «00481516»", "emoji and ligatures before it"),
        ("Write to «ja\u0301ne@mail.example.com» for her results", "accents of their own"),
    ],
    ids=lambda value: value if value.isascii() else "",
)
def test_a_span_is_exact_in_the_text_as_written(text, mark):
    plain, (span,) = unmark(text)
    assert span in {(f.start, f.end) for f in review(Post(Kind.POST, plain), CLINIC)}, mark


PIECES = st.sampled_from(
    [e.post.text[:300] for c in CHECKS for e in (*c.flags, *c.passes)]
    + [
        "\u200b",
        "\u202e",
        "שלום",
        "مرحبا",
        "👩🏽‍⚕️",
        "\u0301",
        "１２",
        "Mrs. ",
        "\n",
        " ",
        "he ",
        "«",
        "\x00",
        "İ",
        "ß",
        "ﬁ",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=30)), max_size=6).map("".join)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from(Kind), st.sampled_from(["", "https://example.org/flu"]))
def test_any_text_is_judged_and_every_offset_lies_inside_it(text, kind, link):
    post = Post(kind, text, tuple(Site), link)
    findings = review(post, CLINIC)
    assert all(0 <= f.start <= f.end <= len(text) for f in findings)
    whole = [f for f in findings if f.start == f.end == 0]  # of the post as a whole
    assert all(f.start < f.end for f in findings if f not in whole and not f.code.startswith("NET"))
    assert findings == review(post, CLINIC)


REPEATS = [
    *("a", "a ", "1", "1-", "1 ", "a.", "a@", "A-", "A'", "Aa ", "!", ". ", "(", " ", "\n", "|", "\u200b"),
    *(
        "\u0301",
        "e\u0301",
        "👨‍👩‍👧‍👦",
        "а",
        "аb",
        "0.",
        "/",
        "http://a",
        "a dot ",
        "Mr. ",
        "Mrs. A",
        "patient ",
        "he ",
    ),
    *(
        "my ",
        "you ",
        "your ",
        "no ",
        "not ",
        "her daughter ",
        "may 1 ",
        "100% ",
        "cures cancer ",
        "95 years old ",
    ),
    *("mrn 1", "record ", "stop taking your ", "sent him ", "myth: ", "312-555-0144 ", "a@b.example "),
    *("jane at ", "one ", "o1 ", "Jane Example ", "Jane had a ", "we treated Jane ", "in her ", "take 5 mg "),
    *(
        "97f ",
        "ssn ",
        "case no ",
        "RIP Jane ",
        "jane @ a . ",
        "our patient jane ",
        "you will be ",
        "if you miss ",
    ),
    *("@a@b.example ", "https://a.example/( ", "yes? ", "we sent him home on 3/4/2024 call 312-555-0144 "),
]


@pytest.mark.parametrize("piece", REPEATS, ids=ascii)
def test_no_text_of_forty_thousand_characters_takes_long(piece):
    text = (piece * 40_000)[:40_000]
    start = time.process_time()
    review(Post(Kind.POST, text, tuple(Site)), CLINIC)
    assert time.process_time() - start < 5  # usually below a third of a second


def test_a_suggested_reply_passes_itself():
    (finding,) = review(Post(Kind.REPLY, "We have no record of you."), CLINIC)
    assert finding.suggestion
    assert review(Post(Kind.REPLY, finding.suggestion), CLINIC) == ()


def test_a_reply_may_offer_a_number_and_is_told_if_it_is_not_on_the_list():
    (finding,) = review(Post(Kind.REPLY, "Please call our office at 312-555-0145."), CLINIC)
    assert finding.severity is Severity.ADVICE


def test_the_clinics_own_facts_pass():
    clinic = Clinic(
        staff=("Jane Example",), phones=("+44 20 7946 0100",), email_domains=("clinic.example",), region="GB"
    )
    text = "Our patient asked for Ms. Example: call 020 7946 0100 or write to jane@mail.clinic.example."
    assert review(Post(Kind.POST, text), clinic, policies.IDENTIFIERS) == ()


@pytest.mark.parametrize(
    ("region", "number"),
    [("US", "(312) 555-0142"), ("CA", "604-555-0142"), ("GB", "020 7946 0142"), ("AU", "02 5550 1042")],
)
def test_a_national_number_is_found_where_the_clinic_is(region, number):
    findings = review(
        Post(Kind.POST, f"Her son waits in room 12, call {number}."), replace(CLINIC, region=region)
    )
    assert [(f.code, f.severity) for f in findings] == [("PHI004", Severity.BLOCK)]


def test_an_example_takes_its_marks_off():
    assert unmark("a «b» c «de»") == ("a b c de", ((2, 3), (6, 8)))
    assert Example("«a»", kind=Kind.REPLY).post == Post(Kind.REPLY, "a")
