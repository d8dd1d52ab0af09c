"""What posts read like: what was learnt, and what comes of it."""

from collections import Counter

import pytest

from bot import names
from policies import review
from policies.post import Clinic, Kind, Post
from policies.reading import Reading
from policies.resemblance import SORTS, WEIGHTS, features
from policies.severity import Severity
from tests import scoring, teach

CLINIC = Clinic()


def reading(text):
    return Reading.of(Post(Kind.POST, text), CLINIC)


def codes(text):
    return {(f.code, f.severity) for f in review(Post(Kind.POST, text), CLINIC)}


def test_what_was_learnt_is_of_these_lessons():
    sample = teach.lessons(names.by_environment({}).names, teach.SAMPLED)
    assert teach.edition(sample) in WEIGHTS.read_text(encoding="utf-8").splitlines()[0], "run: make teach"


def test_the_lessons_are_many_by_many_hands_and_none_is_among_the_drafts_that_score():
    texts = [lesson["text"].casefold() for lesson in teach.written()]
    assert len(texts) >= 4_000
    assert len(set(texts)) == len(texts)
    assert not {draft.post.text.casefold() for draft in scoring.drafts()} & set(texts)
    assert len({lesson["set"] for lesson in teach.written()}) >= 10
    sorts = Counter(lesson["sort"] for lesson in teach.written())
    assert set(sorts) == {"fine", *SORTS}
    assert sorts["fine"] >= 0.4 * len(texts)


def test_the_same_lessons_teach_the_same_and_what_they_teach_tells_them_apart():
    words = {"leak": "she was so brave with us", "fault": "we promise a cure", "fine": "join our class"}
    taught = [
        teach.Lesson("one", sort, text, features(reading(text)))
        for sort, text in words.items()
        for _ in range(5)
    ]
    made = teach.learnt(taught)
    assert made == teach.learnt(taught)
    assert made["brave"][0] > 0 > made["class"][0]
    assert made["promise"][1] > 0 > made["class"][1]


def test_names_are_read_as_whose_they_are_and_digits_as_any():
    found = features(reading("Dr. Jane Testperson speaks at 10 in room 12."))
    assert "<staff> speaks" in found
    assert not any("testperson" in feature for feature in found)
    assert "room 00" in found
    assert found == features(reading("Dr. Robin Specimen speaks at 45 in room 77."))


@pytest.mark.parametrize(
    "text",
    [
        "he made us promise not to cry, then cried the whole way to the car. best discharge of my year",
        "She squeezed my hand three times before they wheeled her back. That was all she had left.",
    ],
)
def test_a_patient_told_of_in_words_that_no_list_has_is_looked_at(text):
    assert any(severity is not Severity.ADVICE for _, severity in codes(text))


def test_a_post_of_which_a_part_is_looked_at_is_not_also_doubted_as_a_whole():
    text = "he made us promise not to cry, our patient Jane Example, then cried the whole way to the car."
    found = codes(text)
    assert ("PHI001", Severity.BLOCK) in found
    assert not any(code.startswith("ALL") for code, _ in found)


def test_a_name_that_may_be_anybodys_is_shown_only_in_a_post_like_any_fine_one():
    fine = "Sandwiches and name badges by Testina: nursing grand rounds is back on Friday."
    assert {s for c, s in codes(fine) if c == "PHI001"} <= {Severity.ADVICE}
    assert ("PHI001", Severity.REVIEW) in codes("Join us for tea with Mr. Testperson.")


def test_an_empty_post_and_a_huge_one_read_like_something():
    for text in ("", " ", "\u200b", "a " * 20_000):
        Reading.of(Post(Kind.POST, text), CLINIC).resembles  # noqa: B018 - does not raise
