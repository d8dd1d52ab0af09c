"""Two wordings of one text, word by word; and what findings come to in words."""

import time
from dataclasses import replace

import pytest
from fakes import FINDING
from hypothesis import given
from hypothesis import strategies as st

from bot.verdict import Verdict, excerpt, instead, verdict_of
from bot.wording import Change, difference
from policies.severity import Severity


def test_changes_are_told_word_by_word():
    pieces = difference("We are the best clinic for flu shots.", "We are a good clinic for flu shots.")
    assert [(change, words.strip()) for change, words in pieces] == [
        (Change.SAME, "We are"),
        (Change.GONE, "the best"),
        (Change.NEW, "a good"),
        (Change.SAME, "clinic for flu shots."),
    ]


@given(st.text(max_size=60), st.text(max_size=60))
def test_changes_hold_both_texts_whole(old, new):
    pieces = difference(old, new)
    words = {kind: "".join(t for c, t in pieces if c in (kind, Change.SAME)) for kind in Change}
    if old == new:
        assert pieces == ()
    else:
        assert words[Change.NEW] == new
        assert words[Change.GONE].split() == old.split()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a " * 1500, "b " * 1500),
        ("a b " * 750, "b c a " * 500),
        (" ".join("abcdefghij" * 150), " ".join("jihgfedcba" * 150)),
        ("🙂" * 3000, "🙃" * 3000),
        ("word " * 8000, "other " * 7000),
    ],
)
def test_changes_of_the_longest_texts_take_no_time_worth_mentioning(old, new):
    started = time.process_time()
    assert difference(old, new)
    assert time.process_time() - started < 1


def test_one_changed_word_in_a_long_text_is_one_change():
    words = [f"word{n}" for n in range(400)]
    pieces = difference(" ".join(words), " ".join([*words[:200], "changed", *words[201:]]))
    assert [change for change, _ in pieces] == [Change.SAME, Change.GONE, Change.NEW, Change.SAME]


def test_wordings_with_little_in_common_stand_one_after_the_other():
    old, new = (
        "We are sorry about your visit, Jane, and your bill.",
        "Thank you for writing. Please call our office.",
    )
    assert difference(old, new) == ((Change.GONE, f"{old}\n"), (Change.NEW, new))
    assert [change for change, _ in difference("Come in today.", "Stay out.")] == [Change.GONE, Change.NEW]


# What findings come to


@pytest.mark.parametrize(
    ("text", "start", "end", "quoted"),
    [
        ("We cure colds", 3, 7, "“cure” "),
        ("We  cure\n colds", 4, 15, "“cure colds” "),
        ("We cure", 0, 0, ""),
        ("a" * 200, 0, 81, ""),
    ],
)
def test_an_excerpt_quotes_a_few_words_or_nothing(text, start, end, quoted):
    assert excerpt(text, replace(FINDING, start=start, end=end)) == quoted


@pytest.mark.parametrize(
    ("suggestion", "said"), [(None, ""), ("a good", " Instead: “a good”"), ("", " It can be left out.")]
)
def test_what_a_check_suggests_is_said_as_a_sentence(suggestion, said):
    assert instead(replace(FINDING, suggestion=suggestion)) == said


def test_the_worst_finding_decides():
    findings = [replace(FINDING, severity=severity) for severity in Severity]
    assert verdict_of(findings) is Verdict.BLOCK
    assert verdict_of(findings[1:]) is Verdict.REVIEW
    assert verdict_of(findings[2:]) is verdict_of(()) is Verdict.PASS
