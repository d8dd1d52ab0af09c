"""Suggested wording: put in so that it reads well, and never to the worse."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policies import CHECKS, review
from policies.check import Check, Span
from policies.example import CLINIC
from policies.post import Kind, Post
from policies.reading import Reading
from policies.replies.answering import NEUTRAL
from policies.severity import Severity
from policies.suggest import WHOLE, suggest


def says(code, pattern, suggestion, severity=Severity.REVIEW):
    """A check that suggests one wording for whatever a pattern matches; None for no suggestion."""

    def find(reading):
        for match in re.finditer(pattern, reading.text, re.IGNORECASE):
            words = match.expand(suggestion) if suggestion is not None else None
            yield Span(*match.span(), suggestion=words)

    return replace(
        CHECKS[0], code=code, name=code.lower(), severity=severity, cues=(), flags=(), passes=(), find=find
    )


def suggested(text, *checks: Check):
    better = suggest(Post(Kind.POST, text), CLINIC, checks or CHECKS)
    return None if better is None else better.text


# How it reads


@pytest.mark.parametrize(
    ("text", "pattern", "words", "better"),
    [
        ("We are the best clinic.", "best", "a good", "We are the good clinic."),
        ("It is a miracle treatment.", "miracle", "effective", "It is an effective treatment."),
        ("It is an amazing treatment.", "amazing", "new", "It is a new treatment."),
        ("Get an amazing deal.", "amazing", "unique", "Get a unique deal."),
        ("Ask for a scan.", "scan", "MRI", "Ask for an MRI."),
        ("Meet an elder.", "elder", "90 or older", "Meet a 90 or older."),
        ("Take a ninth dose.", "ninth dose", "8th dose", "Take an 8th dose."),
        ("Wait a minute.", "minute", "hour", "Wait an hour."),
        ("She is a diabetic.", "diabetic", "a person with diabetes", "She is a person with diabetes."),
        ("See a diabetic.", "diabetic", "the clinic", "See the clinic."),
        ("Ask our addict.", "addict", "a person in recovery", "Ask our person in recovery."),
        ("A miracle happened.", "miracle", "improvement", "An improvement happened."),
        ("Hepatitis A hurts you.", "hurts", "attacks", "Hepatitis A attacks you."),
        ("Addicts are welcome.", "addicts", "people in recovery", "People in recovery are welcome."),
        ("Come in. Addicts too!", "addicts", "people in recovery", "Come in. People in recovery too!"),
        ("“Addicts” is a harsh word.", "addicts", "people", "“People” is a harsh word."),
        ("For Addicts and families.", "addicts", "people", "For people and families."),
        ("He was born on 3/2/1961.", r"\d+/\d+/(\d+)", r"\1", "He was born in 1961."),
        ("On 3/2/1961 it began.", r"\d+/\d+/(\d+)", r"\1", "In 1961 it began."),
        ("Stop it now!", "stop it now", "Ask your doctor.", "Ask your doctor!"),
        ("Well, stop now, please.", "stop now", "ask first.", "Well, ask first, please."),
    ],
)
def test_words_fit_between_what_stands_around_them(text, pattern, words, better):
    assert suggested(text, says("OWN001", pattern, words)) == better


@pytest.mark.parametrize(
    ("text", "pattern", "better"),
    [
        ("Thank you, Jane!", "jane", "Thank you!"),
        ("Thank you, Jane, for all.", "jane", "Thank you, for all."),
        ("Jane, our star, rang the bell.", "jane", "Our star, rang the bell."),
        ("Jane rang the bell.", "jane", "Rang the bell."),
        ("Well done. Jane rang it.", "jane", "Well done. Rang it."),
        ("We saw Jane today.", "jane", "We saw today."),
        ("We saw Jane", "jane", "We saw"),
        ("Our star (Jane) rang the bell.", "jane", "Our star rang the bell."),
        ("Our star (Jane, 34) rang.", "jane", "Our star (34) rang."),
        ("A guaranteed result.", "guaranteed", "A result."),
        ("It is an amazing result.", "amazing", "It is a result."),
        ("It is a simply amazing, honest result.", "simply amazing,", "It is an honest result."),
        ("Call Jane\nor write to us.", "jane", "Call\nor write to us."),
        ("Hello all.\nJane says hi.", "jane", "Hello all.\nSays hi."),
    ],
)
def test_words_that_are_taken_out_leave_no_gap(text, pattern, better):
    assert suggested(text, says("OWN001", pattern, "")) == better


def test_a_text_of_which_nothing_would_be_left_is_left_alone():
    assert suggested("Jane", says("OWN001", "jane", "")) is None


def test_everything_but_the_wording_stays():
    post = Post(Kind.STORY, "We cure all.", link="https://example.org", evidence="https://example.org/e")
    better = suggest(post, CLINIC, (says("OWN001", "cure all", "treat many illnesses"),))
    assert better == replace(post, text="We treat many illnesses.")


# Which suggestions


def test_without_a_suggestion_there_is_nothing_to_suggest():
    assert suggested("Our lobby is open.") is None
    assert suggested("We cure it.", says("OWN001", "cure", None)) is None


def test_of_suggestions_that_overlap_the_worst_is_taken_and_then_the_longest():
    mild = says("OWN001", "cure everybody", "treat people", Severity.REVIEW)
    worst = says("BAN001", "cure", "help", Severity.BLOCK)
    assert suggested("We cure everybody.", mild, worst) == "We help everybody."
    short = says("BAN001", "cure", "help")
    assert suggested("We cure everybody.", mild, short) == "We treat people."


def test_several_suggestions_are_put_in_together():
    checks = (says("OWN001", "best", "good"), says("BAN001", "cure", "treat"), says("BAN002", "always", ""))
    assert suggested("The best always cure the best.", *checks) == "The good treat the good."


def test_a_suggestion_that_would_bring_a_new_fault_is_left_out():
    swap = says("OWN001", "best", "worst")
    other = says("OWN002", "cure", "treat")
    fault = says("BAN001", "worst", None, Severity.BLOCK)
    assert suggested("The best cure.", swap, other, fault) == "The best treat."
    assert suggested("The best.", swap, fault) is None


def test_a_suggestion_that_does_not_mend_its_own_fault_is_left_out():
    assert suggested("We cure it.", says("OWN001", "cures?", "cures")) is None
    assert suggested("We cure it.", says("OWN001", "cure", "cure")) is None


def test_a_suggestion_that_makes_a_fault_worse_is_left_out():
    mild = says("BAN001", "cure", "heal", Severity.REVIEW)
    worse = says("BAN002", "heal", None, Severity.BLOCK)
    assert suggested("We cure it.", mild, worse) is None


def test_a_suggestion_that_makes_a_text_too_long_is_left_out():
    def too_long(reading):
        if len(reading.text) > 30:
            yield Span(30, len(reading.text))

    length = replace(says("NET001", "x", None), find=too_long)
    short = says("OWN002", "bad", "ill", Severity.ADVICE)
    long = says("OWN001", "cure", "ease with much patience", Severity.ADVICE)
    assert suggested("We cure what is bad for all.", short, long, length) == "We cure what is ill for all."


def test_two_checks_that_undo_each_other_do_not_go_on_for_ever():
    checks = (says("OWN001", "black", "white"), says("BAN001", "white", "black"))
    assert suggested("It is black.", *checks) is None


def test_what_one_suggestion_uncovers_is_mended_too():
    outer = says("OWN001", "very best cure", "best cure", Severity.BLOCK)
    inner = says("OWN002", "best", "good", Severity.REVIEW)
    assert suggested("The very best cure.", outer, inner) == "The good cure."


# Whole replies


REPLY = "We are sorry about your visit, Jane. You owe us money."


def test_a_reply_that_confirms_a_patient_is_replaced_as_a_whole():
    post = Post(Kind.REPLY, REPLY)
    better = suggest(post, CLINIC)
    assert better == replace(post, text=NEUTRAL)
    assert review(better, CLINIC) == ()


def test_a_whole_reply_that_is_no_better_is_not_suggested():
    whole = says("REP001", "your visit", NEUTRAL, Severity.BLOCK)
    fault = says("BAN001", "privacy", None, Severity.BLOCK)
    local = says("OWN001", "money", "a balance")
    assert suggested(REPLY, whole, fault) is None
    assert suggested(REPLY, whole, fault, local).endswith("You owe us a balance.")


def test_every_check_that_suggests_several_sentences_suggests_a_whole_text():
    for check in CHECKS:
        for example in check.flags:
            for finding in review(example.post, example.clinic, (check,)):
                sentences = re.findall(r"[.!?](?:\s|$)", finding.suggestion or "")
                assert len(sentences) < 2 or finding.suggestion in WHOLE, finding


# Promises


EXAMPLES = [e.post.text[:300] for c in CHECKS for e in (*c.flags, *c.passes)]
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(EXAMPLES),
        st.sampled_from(
            [" ", "\n", "a ", "An ", ", ", ". ", "(", ")", "cure ", "best ", "\u200b", "👩🏽‍⚕️", "é"]
        ),
        st.text(max_size=20),
    ),
    max_size=8,
).map("".join)


def all_that_is_found(post, checks):
    reading = Reading.of(post, CLINIC)
    return {finding for check in checks for finding in check.judge(reading)}


def keeps_its_promises(post, checks):
    better = suggest(post, CLINIC, checks)
    if better is None:
        return
    assert better.text != post.text
    assert better.text.strip()
    assert replace(better, text=post.text) == post
    before, after = all_that_is_found(post, checks), all_that_is_found(better, checks)
    assert len(after) < len(before)
    for finding in after:
        known = [f.severity.rank for f in before if f.code == finding.code]
        assert known
        assert min(known) <= finding.severity.rank
    assert suggest(better, CLINIC, checks) is None


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from(Kind))
def test_suggesting_is_safe_helps_and_is_done_once(text, kind):
    keeps_its_promises(Post(kind, text), CHECKS)


WORDS = ("cure", "best", "an", "a", "jane", "the", "heal", "x")
MADE_UP = st.lists(
    st.builds(
        says,
        st.sampled_from(["OWN001", "OWN002", "BAN001", "ACC001", "NET001"]),
        st.sampled_from([*WORDS, "best cure", "an?", r"\w+", "cure.*best", ", jane"]),
        st.one_of(st.none(), st.sampled_from(["", *WORDS, "a cure", "Stop.", " ", "an heal, x"])),
        st.sampled_from(Severity),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda check: check.code,
).map(tuple)


@settings(deadline=None, max_examples=400)
@given(
    st.lists(st.sampled_from([*WORDS, "Cure", "A", "Best", "(", ")", ",", ".", "\n", "é"]), max_size=12),
    st.sampled_from(["", " "]),
    MADE_UP,
)
def test_whatever_checks_suggest_is_safe_helps_and_is_done_once(words, between, checks):
    keeps_its_promises(Post(Kind.POST, between.join(words)), checks)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Our 91-yr-old patient went home.", "Our 90-or-older patient went home."),
        ("A 98yo patient cried.", "A 90-or-older patient cried."),
        ("Shout out to the 94-year-old in our unit!", "Shout out to the 90 or older in our unit!"),
        ("Our patient is 94 years old today.", "Our patient is 90 or older today."),
    ],
)
def test_an_age_is_said_as_it_stands_in_its_sentence(text, better):
    assert suggested(text) == better


def test_many_suggestions_in_a_long_text_take_no_time():
    text = "Our patient was born on 3/2/1961. " * 400
    better = suggested(text)
    assert "3/2" not in better
    assert better.count("born in 1961") == 400
