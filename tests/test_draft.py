"""The table of moves: every move there is, every one there is not, and what no sequence of them can do."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from fakes import (
    BO,
    CLARA,
    DEV,
    FINDING,
    HOUR,
    NOW,
    OMAR,
    OTTO,
    RITA,
    STEPS,
    a_post,
    a_revision,
    act,
    draft_in,
    drive,
)
from hypothesis import given
from hypothesis import strategies as st

from bot.draft import (
    LABELS,
    MOVES,
    PAST,
    REASONED,
    SYSTEM,
    UNSENT,
    Action,
    Delivery,
    Need,
    Role,
    State,
    Status,
    Step,
    approved_digest,
    begin,
    digest_of,
    hindrance,
    join,
    offers,
    open_step,
    outcome,
    permit,
    record,
    roles_for,
)
from bot.errors import Refused
from policies.post import Site
from policies.severity import Severity

PEOPLE = {Role.AUTHOR: CLARA, Role.REVIEWER: RITA, Role.SYSTEM: SYSTEM, Role.NONE: OTTO}


def delivered(status, *states):
    """A draft in a status, whose networks have come as far as this."""
    draft = draft_in(status)
    sites = (Site.FACEBOOK, Site.LINKEDIN)
    return replace(
        draft, deliveries=tuple(Delivery(site, state) for site, state in zip(sites, states, strict=True))
    )


def standing(status):
    """A draft in a status, in which no network stands in the way of any move that exists."""
    return (
        draft_in(status) if status is not Status.ATTENTION else delivered(status, State.UNSURE, State.UNSURE)
    )


# The table


@pytest.mark.parametrize(("status", "action"), list(product(Status, Action)))
def test_every_status_action_and_role_is_a_row_or_refused(status, action):
    draft, row = standing(status), MOVES.get((status, action))
    if (status, action) == (Status.ATTENTION, Action.WITHDRAW):
        draft = delivered(status, State.DECLINED, State.DECLINED)
    for role, person in PEOPLE.items():
        if row is not None and role & row[0]:
            assert permit(draft, action, person, NOW, STEPS) is row[1]
            after = act(draft, action, person)
            assert after.status is row[1]
            assert after.events == (*draft.events, after.events[-1])
        else:
            said = refusals(draft, action, person)
            assert said.count(" ") > 4
            assert said.endswith(".")
            assert row or said == TOO_LATE[status]


TOO_LATE = {
    Status.DRAFT: "This was not sent for review yet. Send it first; nothing changed.",
    Status.IN_REVIEW: "Clara Clinician submitted it just now; nothing changed.",
    Status.RETURNED: "Rita Reviewer asked for changes just now; nothing changed.",
    Status.REJECTED: "Rita Reviewer rejected it just now; nothing changed.",
    Status.WITHDRAWN: "Clara Clinician withdrew it just now; nothing changed.",
    Status.APPROVED: "Rita Reviewer approved it just now; nothing changed.",
    Status.SCHEDULED: "Rita Reviewer approved it just now; nothing changed.",
    Status.HELD: "Rita Reviewer put it on hold just now; nothing changed.",
    Status.PUBLISHED: "Rita Reviewer approved it just now; nothing changed.",
    Status.ATTENTION: "Rita Reviewer approved it just now; nothing changed.",
}
"""What is said against a move that a draft in this status does not know: who has done what meanwhile."""


def refusals(draft, action, person):
    """What `permit` says against a move, which is what `move` says."""
    with pytest.raises(Refused) as permitted:
        permit(draft, action, person, NOW, STEPS)
    with pytest.raises(Refused) as moved:
        act(draft, action, person)
    assert str(permitted.value) == str(moved.value)
    return str(moved.value)


@pytest.mark.parametrize("status", list(Status))
def test_the_moves_of_the_table_lead_into_every_status(status):
    assert draft_in(status).status is status


def test_every_action_has_a_label_and_a_past():
    assert set(LABELS) == set(PAST) == set(Action)


def test_every_action_that_needs_a_reason_is_a_move():
    assert {action for _, action in MOVES} >= REASONED | UNSENT


@pytest.mark.parametrize("status", [Status.PUBLISHED, Status.REJECTED, Status.WITHDRAWN])
def test_what_is_over_is_over(status):
    assert not [row for row in MOVES if row[0] is status]


def test_a_draft_that_was_never_sent_is_refused_with_what_to_do():
    with pytest.raises(Refused, match="Send it"):
        permit(draft_in(Status.DRAFT), Action.APPROVE, RITA, NOW, STEPS)


@pytest.mark.parametrize(
    ("later", "ago"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(seconds=-20), "just now"),
        (timedelta(seconds=70), "a minute ago"),
        (timedelta(minutes=12), "12 minutes ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=3), "on 1 December"),
    ],
)
def test_who_comes_too_late_is_told_who_was_faster_and_when(later, ago):
    with pytest.raises(Refused) as refused:
        permit(draft_in(Status.SCHEDULED), Action.APPROVE, OMAR, NOW + later, STEPS)
    assert str(refused.value) == f"Rita Reviewer approved it {ago}; nothing changed."


@pytest.mark.parametrize(
    ("way", "did"),
    [
        ((Action.SUBMIT, Action.RETURN), "Rita Reviewer asked for changes"),
        ((Action.SUBMIT, Action.REJECT), "Rita Reviewer rejected it"),
        ((Action.SUBMIT, Action.RETURN, Action.REVISE), "Clara Clinician revised it"),
        ((Action.SUBMIT, Action.WITHDRAW), "Clara Clinician withdrew it"),
        ((Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.HOLD), "Rita Reviewer put it on hold"),
        (
            (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.HOLD, Action.RELEASE, Action.SCHEDULE),
            "Rita Reviewer released it",
        ),
        (
            (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.RESCHEDULE),
            "Clara Clinician rescheduled it",
        ),
        (
            (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.STALL, Action.RETRY),
            "Clara Clinician sent it again",
        ),
        (
            (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.STALL, Action.ACCEPT),
            "Clara Clinician closed it as public",
        ),
    ],
)
def test_whatever_was_done_meanwhile_is_said_in_a_sentence(way, did):
    draft = drive(draft_in(Status.DRAFT), *way)
    with pytest.raises(Refused) as refused:
        permit(draft, Action.SUBMIT, OMAR, NOW, STEPS)
    assert str(refused.value) == f"{did} just now; nothing changed."


# Who somebody is for a draft


def test_an_author_who_reviews_is_only_the_author_of_their_own_draft():
    draft = act(begin("abcdefgh", BO, a_revision()), Action.SUBMIT, BO)
    assert roles_for(draft, BO) is Role.AUTHOR
    assert roles_for(draft_in(Status.IN_REVIEW), BO) is Role.REVIEWER


@pytest.mark.parametrize("action", [Action.APPROVE, Action.RETURN, Action.REJECT])
def test_nobody_decides_about_their_own_post_even_as_a_reviewer(action):
    draft = act(begin("abcdefgh", BO, a_revision()), Action.SUBMIT, BO)
    with pytest.raises(Refused, match="You wrote this one, so somebody else has to"):
        act(draft, action, BO)


def test_another_author_may_not_touch_a_draft():
    with pytest.raises(Refused, match=r"Only its author can do that. Clara Clinician wrote this one"):
        act(draft_in(Status.RETURNED), Action.REVISE, DEV)


def test_who_is_no_author_any_more_may_not_even_withdraw():
    with pytest.raises(Refused, match="Only its author"):
        act(draft_in(Status.IN_REVIEW), Action.WITHDRAW, replace(CLARA, roles=Role.NONE))


# Reasons and allowances


@pytest.mark.parametrize("action", sorted(REASONED))
@pytest.mark.parametrize("reason", ["", " \n\t "])
def test_return_reject_and_hold_need_a_reason(action, reason):
    draft = draft_in(Status.SCHEDULED if action is Action.HOLD else Status.IN_REVIEW)
    with pytest.raises(Refused, match="Please give a reason"):
        act(draft, action, RITA, note=reason)


def test_an_approval_has_to_allow_every_review_finding_by_name():
    findings = (FINDING, replace(FINDING, name="superlative"))
    draft = draft_in(Status.IN_REVIEW, findings=findings)
    for allowed in ((), ("cure-claim",), ("something-else",)):
        with pytest.raises(Refused, match=r"by name first: .*superlative"):
            act(draft, Action.APPROVE, RITA, allowed=allowed)
    assert act(draft, Action.APPROVE, RITA, allowed=("superlative", "cure-claim")).status is Status.APPROVED


def test_advice_needs_no_allowance_and_a_name_is_asked_for_once():
    findings = (FINDING, FINDING, replace(FINDING, name="long-words", severity=Severity.ADVICE))
    assert a_revision(findings=findings).to_allow() == ("cure-claim",)


# Review steps


def step(name, need, *people):
    return Step(name, frozenset(p.email for p in people), need)


def test_a_step_for_any_is_done_with_one_approval():
    draft = act(draft_in(Status.IN_REVIEW), Action.APPROVE, OMAR)
    assert draft.status is Status.APPROVED


def test_a_step_for_all_waits_for_everybody():
    steps = (step("Compliance", Need.ALL, RITA, OMAR),)
    once = act(draft_in(Status.IN_REVIEW), Action.APPROVE, RITA, steps=steps)
    assert once.status is Status.IN_REVIEW
    assert act(once, Action.APPROVE, OMAR, steps=steps).status is Status.APPROVED


def test_two_steps_come_one_after_the_other():
    steps = (step("Compliance", Need.ANY, RITA), step("Privacy", Need.ANY, OMAR))
    draft = draft_in(Status.IN_REVIEW)
    with pytest.raises(Refused, match="waits for Compliance now"):
        act(draft, Action.APPROVE, OMAR, steps=steps)
    once = act(draft, Action.APPROVE, RITA, steps=steps)
    assert (once.status, open_step(once, steps)) == (Status.IN_REVIEW, steps[1])
    assert act(once, Action.APPROVE, OMAR, steps=steps).status is Status.APPROVED


def test_nobody_approves_a_revision_twice():
    steps = (step("Compliance", Need.ALL, RITA, OMAR),)
    once = act(draft_in(Status.IN_REVIEW), Action.APPROVE, RITA, steps=steps)
    with pytest.raises(Refused, match=r"You have approved this revision already. It waits for somebody else"):
        act(once, Action.APPROVE, RITA, steps=steps)


def test_a_step_for_all_does_not_wait_for_the_author():
    steps = (step("Compliance", Need.ALL, RITA, BO),)
    draft = act(begin("abcdefgh", BO, a_revision()), Action.SUBMIT, BO)
    assert act(draft, Action.APPROVE, RITA, steps=steps).status is Status.APPROVED


def test_a_step_whose_only_reviewer_is_the_author_is_not_done_by_itself():
    steps = (step("Compliance", Need.ALL, BO),)
    draft = act(begin("abcdefgh", BO, a_revision()), Action.SUBMIT, BO)
    assert open_step(draft, steps) == steps[0]


def test_whoever_may_not_approve_now_may_still_ask_for_changes():
    steps = (step("Compliance", Need.ANY, RITA), step("Privacy", Need.ANY, OMAR))
    assert act(draft_in(Status.IN_REVIEW), Action.RETURN, OMAR, steps=steps).status is Status.RETURNED


def test_an_edit_voids_the_approvals_even_when_it_changes_nothing():
    steps = (step("Compliance", Need.ANY, RITA), step("Privacy", Need.ANY, OMAR))
    once = act(draft_in(Status.IN_REVIEW), Action.APPROVE, RITA, steps=steps)
    edited = act(once, Action.REVISE, CLARA, steps=steps)
    assert open_step(edited, steps) == steps[0]
    assert approved_digest(edited) is None


@pytest.mark.parametrize("status", [Status.APPROVED, Status.SCHEDULED])
def test_an_edit_after_the_approval_goes_back_to_review(status):
    draft = act(draft_in(status), Action.REVISE, CLARA, revision=a_revision(2, a_post("Other words.")))
    assert draft.status is Status.IN_REVIEW
    assert draft.deliveries == ()
    assert approved_digest(draft) is None


# Time


@pytest.mark.parametrize("status", [Status.APPROVED, Status.SCHEDULED])
@pytest.mark.parametrize("by", [CLARA, RITA])
def test_a_new_time_keeps_the_approval(status, by):
    revision = a_revision(2, a_post(publish_at=NOW + HOUR, zone="America/Chicago"))
    draft = act(draft_in(status), Action.RESCHEDULE, by, revision=revision)
    assert draft.status is Status.SCHEDULED
    assert approved_digest(draft) == digest_of(draft.post)
    assert draft.post.publish_at == NOW + HOUR


@pytest.mark.parametrize(
    "post", [a_post("Other words."), a_post(sites=(Site.X,)), a_post(link="https://example.org/other")]
)
def test_a_new_time_changes_nothing_but_the_time(post):
    with pytest.raises(Refused, match="A new time may change nothing else"):
        act(draft_in(Status.SCHEDULED), Action.RESCHEDULE, CLARA, revision=a_revision(2, post))


@pytest.mark.parametrize("number", [1, 3])
def test_a_revision_is_numbered_after_the_one_before(number):
    with pytest.raises(Refused, match="next revision"):
        act(draft_in(Status.RETURNED), Action.REVISE, CLARA, revision=a_revision(number))


def test_the_digest_covers_everything_that_an_approval_is_about():
    plain = a_post()
    others = (
        a_post("Other words."),
        a_post(sites=(Site.X,)),
        a_post(link="https://example.org/"),
        a_post(publish_at=NOW),
        a_post(publish_at=NOW, zone="America/Chicago"),
        a_post("Our lobby is open again.\u200b"),
        a_post("Our lobby is open again.\ud83d"),
    )
    assert len({digest_of(post) for post in (plain, *others)}) == len(others) + 1
    assert digest_of(plain) == digest_of(a_post())


# Once a network was asked


@pytest.mark.parametrize("state", [State.SENDING, State.SENT, State.UNSURE])
@pytest.mark.parametrize(
    "action", [Action.REVISE, Action.WITHDRAW, Action.RESCHEDULE, Action.HOLD, Action.LAPSE]
)
def test_once_a_network_was_asked_it_is_too_late_and_the_network_is_named(state, action):
    draft = delivered(Status.SCHEDULED, state, State.WAITING)
    with pytest.raises(
        Refused, match=r"too late for that: Facebook may already show this post. Take it down"
    ):
        act(draft, action)


def test_a_withdrawal_is_possible_while_no_network_has_it():
    draft = delivered(Status.ATTENTION, State.DECLINED, State.DECLINED)
    assert act(draft, Action.WITHDRAW).status is Status.WITHDRAWN


def test_what_no_network_has_cannot_count_as_published():
    with pytest.raises(Refused, match="Send it again or withdraw it"):
        act(delivered(Status.ATTENTION, State.DECLINED, State.DECLINED), Action.ACCEPT)


def test_sending_again_leaves_alone_what_was_sent_and_counts_the_attempt():
    draft = act(delivered(Status.ATTENTION, State.SENT, State.DECLINED), Action.RETRY)
    assert draft.delivery(Site.FACEBOOK).state is State.SENT
    assert draft.delivery(Site.LINKEDIN) == Delivery(Site.LINKEDIN, State.WAITING)
    assert draft.delivery(Site.X) is None


def test_accepting_settles_only_what_nobody_knew():
    draft = act(delivered(Status.ATTENTION, State.UNSURE, State.DECLINED), Action.ACCEPT)
    assert [d.state for d in draft.deliveries] == [State.SENT, State.DECLINED]


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((State.SENT, State.SENT), Action.PUBLISH),
        ((State.SENT, State.DECLINED), Action.STALL),
        ((State.UNSURE, State.SENT), Action.STALL),
        ((State.DECLINED, State.DECLINED), Action.STALL),
        ((State.SENT, State.WAITING), None),
        ((State.DECLINED, State.SENDING), None),
    ],
)
def test_the_outcome_is_known_once_no_network_is_open(states, expected):
    assert outcome(delivered(Status.SCHEDULED, *states)) is expected


def test_the_bots_own_record_of_a_delivery_changes_nothing_else():
    draft = draft_in(Status.SCHEDULED)
    after = record(draft, Delivery(Site.LINKEDIN, State.SENT, "https://linkedin.example/1"))
    assert after.delivery(Site.FACEBOOK) == draft.delivery(Site.FACEBOOK)
    assert after.delivery(Site.LINKEDIN).link == "https://linkedin.example/1"
    assert replace(after, deliveries=draft.deliveries) == draft


# Buttons


@pytest.mark.parametrize("role", PEOPLE)
@pytest.mark.parametrize("status", list(Status))
def test_what_is_offered_is_what_is_permitted(status, role):
    for states in ((), *product(State, State)):
        draft = delivered(status, *states) if states else draft_in(status)
        allowed = [action for action in Action if permitted(draft, action, PEOPLE[role])]
        assert sorted(offers(draft, role)) == sorted(allowed)


def permitted(draft, action, person):
    try:
        permit(draft, action, person, NOW, STEPS)
    except Refused:
        return False
    return True


# Any sequence of moves


@st.composite
def walks(draw):
    people = st.sampled_from([CLARA, RITA, OMAR, BO, OTTO, SYSTEM])
    texts = st.sampled_from(["One.", "Two.", "Three."])
    times = st.sampled_from([None, NOW + HOUR, NOW + 2 * HOUR])
    states = st.tuples(st.sampled_from(State), st.sampled_from(State))
    moves = st.tuples(st.sampled_from(Action), people, texts, times, st.none() | states)
    steps = draw(
        st.sampled_from(
            [
                STEPS,
                (step("One", Need.ALL, RITA, BO),),
                (step("One", Need.ANY, RITA, BO), step("Two", Need.ALL, OMAR)),
            ]
        )
    )
    return draw(st.sampled_from([CLARA, BO])), steps, draw(st.lists(moves, max_size=30))


@given(walks())
def test_no_sequence_of_moves_schedules_what_was_not_approved_by_somebody_else(walk):
    author, steps, moves = walk
    draft = act(
        begin("abcdefgh", author, a_revision(post=a_post("Zero."))), Action.SUBMIT, author, steps=steps
    )
    for action, person, text, time, states in moves:
        if states and draft.status is Status.SCHEDULED:
            for delivery, state in zip(draft.deliveries, states, strict=True):
                draft = record(draft, replace(delivery, state=state))
        post = a_post(text if action is Action.REVISE else draft.post.text, publish_at=time)
        revision = a_revision(draft.latest.number + 1, post)
        made = revision if action in (Action.REVISE, Action.RESCHEDULE) else None
        try:
            after = act(draft, action, person, steps=steps, revision=made)
        except Refused:
            continue
        role, to = MOVES[draft.status, action]
        assert after.status in (to, draft.status)
        assert after.status is to or (action is Action.APPROVE and open_step(after, steps) is not None)
        assert roles_for(draft, person) & role
        assert hindrance(draft, action) is None
        assert after.events[:-1] == draft.events
        assert after.revisions[: len(draft.revisions)] == draft.revisions
        draft = after
        if draft.status is Status.SCHEDULED:
            assert approved_digest(draft) == digest_of(draft.post)
            signed = [e for e in draft.events if e.action is Action.APPROVE]
            words = [draft.revisions[e.revision - 1].post.text for e in signed]
            assert draft.post.text in words
            assert all(e.by.email != author.email for e in signed)


def test_a_returned_draft_can_go_all_the_way():
    draft = drive(
        draft_in(Status.RETURNED), Action.REVISE, Action.APPROVE, Action.SCHEDULE, Action.HOLD, Action.RELEASE
    )
    assert drive(draft, Action.SCHEDULE, Action.PUBLISH).status is Status.PUBLISHED


@pytest.mark.parametrize(
    ("words", "said"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_words_are_joined_as_english_joins_them(words, said):
    assert join(words) == said
