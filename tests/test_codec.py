"""The stored format: what goes in comes out, also from older documents."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import pytest
from fakes import CLARA, FINDING, NOW, a_post, a_revision, draft_in
from hypothesis import given
from hypothesis import strategies as st

from bot import codec
from bot.draft import Action, Delivery, Draft, Event, Person, Revision, Role, State, Status
from bot.filing import Hold
from policies.check import Finding
from policies.post import Kind, Post, Site
from policies.severity import Severity

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
"""Any text at all, lone surrogates included."""
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=-6)), timezone(timedelta(hours=5, minutes=45))])
MOMENTS = st.datetimes(timezones=ZONES)
POSTS = st.builds(
    Post,
    st.sampled_from(Kind),
    ANY_TEXT,
    st.lists(st.sampled_from(Site)).map(tuple),
    ANY_TEXT,
    st.none() | MOMENTS,
    ANY_TEXT,
)
OFFSETS = st.integers(0, 40_000)
FINDINGS = st.builds(
    Finding,
    *[ANY_TEXT] * 2,
    st.sampled_from(Severity),
    *[ANY_TEXT] * 2,
    OFFSETS,
    OFFSETS,
    st.none() | ANY_TEXT,
)
PEOPLE = st.builds(
    Person, ANY_TEXT, ANY_TEXT, st.sampled_from([Role.NONE, *Role, Role.AUTHOR | Role.REVIEWER])
)
REVISIONS = st.builds(
    Revision, OFFSETS, POSTS, st.lists(FINDINGS, max_size=3).map(tuple), ANY_TEXT, ANY_TEXT, ANY_TEXT
)
EVENTS = st.builds(
    Event,
    MOMENTS,
    PEOPLE,
    st.sampled_from(Action),
    OFFSETS,
    ANY_TEXT,
    ANY_TEXT,
    st.lists(ANY_TEXT, max_size=3).map(tuple),
    ANY_TEXT,
)
DELIVERIES = st.builds(Delivery, st.sampled_from(Site), st.sampled_from(State), ANY_TEXT, ANY_TEXT)
DRAFTS = st.builds(
    Draft,
    ANY_TEXT,
    PEOPLE,
    st.sampled_from(Status),
    st.lists(REVISIONS, max_size=2).map(tuple),
    st.lists(EVENTS, max_size=2).map(tuple),
    st.lists(DELIVERIES, max_size=2).map(tuple),
)


@given(DRAFTS)
def test_a_draft_comes_back_as_it_was(draft):
    stored = codec.dumps(draft)
    assert codec.loads(Draft, stored) == draft
    assert stored.isascii()


@given(st.builds(Hold, st.booleans(), PEOPLE, MOMENTS, ANY_TEXT, st.integers(1, 99)))
def test_a_hold_comes_back_as_it_was(hold):
    assert codec.loads(Hold, codec.dumps(hold)) == hold


@pytest.mark.parametrize(
    "text",
    ["\ud83d", "\udc00\ud800", "שלום\u202e", "👩\u200d⚕️\ufe0f", "a\u0000b", "\u2028\u2029\x85", "é" * 40_000],
)
def test_no_character_is_lost(text):
    assert codec.loads(Post, codec.dumps(a_post(text))).text == text


def test_what_holds_its_default_is_left_out():
    assert codec.to_json(a_post("Hello.", ())) == {"kind": "post", "text": "Hello."}
    assert codec.to_json(Delivery(Site.X)) == {"site": "x"}


def test_what_has_no_default_is_always_there():
    assert codec.to_json(Hold(False, CLARA, NOW, "", 1)) == {
        "on": False,
        "by": {"email": CLARA.email, "name": CLARA.name, "roles": 1},
        "at": NOW.isoformat(),
        "reason": "",
        "version": 1,
    }


def test_a_document_from_before_a_field_was_there_takes_its_default():
    stored = codec.to_json(draft_in(Status.SCHEDULED, findings=(FINDING,)))
    for event in stored["events"]:
        event.pop("allowed", None)
    for delivery in stored["deliveries"]:
        delivery.pop("state", None)
    draft = codec.from_json(Draft, json.loads(json.dumps(stored)))
    assert {event.allowed for event in draft.events} == {()}
    assert {delivery.state for delivery in draft.deliveries} == {State.WAITING}


def test_a_document_without_a_field_that_is_needed_is_refused():
    stored = codec.to_json(a_revision())
    del stored["digest"]
    with pytest.raises(TypeError, match="digest"):
        codec.from_json(Revision, stored)


@pytest.mark.parametrize(
    "wrong", ['{"kind": "rumour", "text": ""}', '{"kind": "post", "text": "", "hue": 1}', "["]
)
def test_what_is_no_such_value_is_refused(wrong):
    with pytest.raises((ValueError, KeyError, TypeError)):
        codec.loads(Post, wrong)


def test_a_type_that_is_not_stored_is_refused_by_name():
    with pytest.raises(TypeError, match="set is not a stored type"):
        codec.dumps({1, 2})


@dataclass(frozen=True)
class Names:
    names: frozenset[str]


def test_a_set_is_always_written_in_the_same_order():
    assert codec.dumps(Names(frozenset("cba"))) == '{"names":["a","b","c"]}'
    assert codec.loads(Names, '{"names":["b","a"]}') == Names(frozenset("ab"))


def test_a_moment_keeps_its_zone():
    at = datetime(2026, 11, 1, 1, 30, tzinfo=timezone(timedelta(hours=-6)))
    assert codec.loads(Post, codec.dumps(a_post(publish_at=at))).publish_at.isoformat() == at.isoformat()
