"""The line protocol of `countersign check --jsonl`: whatever comes in, one honest line goes out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import lines
from policies import review
from policies.post import Clinic, Kind


def judge(post):
    return review(post, Clinic())


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
OBJECTS = st.dictionaries(
    st.sampled_from(
        ["id", "text", "kind", "networks", "link", "media", "evidence", "sponsor", "authorization", "else"]
    ),
    st.one_of(VALUES, st.sampled_from(["SSN 219-09-9999", "reply", "image", ["x"], [{"people": "staff"}]])),
)


@given(st.one_of(st.binary(), OBJECTS.map(lambda value: json.dumps(value).encode())))
def test_whatever_a_line_is_its_answer_is_one_line_of_json(line):
    said = lines.answer(line, judge)
    assert said.isascii()
    assert "\n" not in said
    answer = json.loads(said, parse_constant=pytest.fail)
    assert set(answer) in ({"id", "error"}, {"id", "verdict", "findings"})


def test_a_post_that_a_check_stumbles_over_is_not_passed_and_not_told(caplog):
    def stumble(post):
        raise ZeroDivisionError(post.text)

    answer = json.loads(lines.answer(b'{"id": 5, "text": "zebrafish"}', stumble))
    assert answer == {
        "id": 5,
        "error": "This post could not be judged. Do not publish it, and report the id.",
    }
    assert "zebrafish" not in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_a_line_becomes_the_post_it_describes():
    seen = []
    given = {
        "text": "Hello",
        "kind": "story",
        "networks": ["Twitter", "x", "facebook"],
        "link": "https://example.org",
        "evidence": "https://example.org/e",
        "sponsor": "Example Foundation",
        "authorization": "Form 7",
        "media": [
            "a.jpg",
            "b.MP4",
            {"kind": "video", "alt": "A tour", "people": "nobody", "captions": True},
        ],
    }
    lines.answer(json.dumps(given).encode(), lambda post: seen.append(post) or ())
    [post] = seen
    assert (post.kind, post.sites) == (Kind.STORY, ("x", "facebook"))
    assert (post.link, post.evidence) == (given["link"], given["evidence"])
    assert (post.sponsor, post.authorization) == (given["sponsor"], given["authorization"])
    assert [(m.visual, m.alt, m.people, m.captions) for m in post.media] == [
        ("image", "", "", False),
        ("video", "", "", False),
        ("video", "A tour", "nobody", True),
    ]
