"""Cards and forms: the words people see, and what they never contain."""

from dataclasses import replace

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

from bot import cards
from bot.cards import Audience
from bot.draft import Action, Delivery, Need, State, Status, Step
from bot.errors import Refused
from bot.filing import Hold
from bot.press import CHECK, HOLD_ALL, NEW, RELEASE_ALL, Look, Token
from bot.wording import Change, difference
from policies.post import Site
from policies.severity import Severity

CANARY = "zebrafish"
SHOWN = [status for status in Status if status is not Status.DRAFT]


def canary(status):
    """A draft that says a word wherever its author can."""
    post = a_post(f"Our {CANARY} is open.", link=f"https://example.org/{CANARY}")
    return draft_in(status, post=post, note=f"A {CANARY}", findings=(FINDING,))


def revised(old, new):
    draft = draft_in(Status.RETURNED, post=a_post(old))
    return act(draft, Action.REVISE, revision=a_revision(2, a_post(new)))


def said(card):
    """A card's lines, with moments as a mark."""
    return ["".join(part if isinstance(part, str) else "⏱" for part in line) for line in card.lines]


# Tokens


@given(
    st.from_regex(r"[a-z0-9]{0,8}", fullmatch=True),
    st.integers(0, 10_000),
    st.sampled_from([*Action, *Look]),
)
def test_a_token_comes_back_as_it_was(draft, revision, action):
    token = Token(draft, revision, action)
    assert Token.parse(str(token)) == token
    assert type(Token.parse(str(token)).action) is type(action)


@given(st.text())
def test_no_text_breaks_a_token_but_is_read_or_refused(value):
    try:
        token = Token.parse(value)
    except Refused:
        return
    assert value.count(".") == 2
    assert Token.parse(str(token)) == token


@pytest.mark.parametrize("value", ["", "a.b", "a.b.approve", "a.1.applaud", "a.1.approve.2"])
def test_what_is_no_token_is_refused_with_what_to_do(value):
    with pytest.raises(Refused, match="Open the draft again with /post"):
        Token.parse(value)


def test_the_standing_tokens_are_different():
    assert len({str(token) for token in (NEW, CHECK, HOLD_ALL, RELEASE_ALL)}) == 4


# The review card


@pytest.mark.parametrize(
    ("status", "headline", "lines"),
    [
        (
            Status.IN_REVIEW,
            "For review",
            [
                "Clara Clinician · post · wanted as soon as approved",
                "Compliance: waiting",
                "✓ The checks found nothing.",
            ],
        ),
        (
            Status.RETURNED,
            "Changes requested",
            [
                "Clara Clinician · post · wanted as soon as approved",
                "Changes requested by Rita Reviewer, ⏱: Please say it without the superlative.",
            ],
        ),
        (
            Status.REJECTED,
            "Rejected",
            [
                "Clara Clinician · post",
                "Rejected by Rita Reviewer, ⏱: Please say it without the superlative.",
            ],
        ),
        (Status.WITHDRAWN, "Withdrawn", ["Clara Clinician · post", "Withdrawn by Clara Clinician, ⏱."]),
        (
            Status.APPROVED,
            "Approved",
            [
                "Clara Clinician · post · wanted as soon as approved",
                "Approved by Rita Reviewer, ⏱.",
                "Its time has passed. It goes out once somebody picks another.",
            ],
        ),
        (
            Status.SCHEDULED,
            "Scheduled",
            ["Clara Clinician · post", "Approved by Rita Reviewer, ⏱.", "Goes out now."],
        ),
        (
            Status.HELD,
            "On hold",
            [
                "Clara Clinician · post · wanted as soon as approved",
                "Put on hold by Rita Reviewer, ⏱: Please say it without the superlative.",
            ],
        ),
        (
            Status.PUBLISHED,
            "Published",
            [
                "Clara Clinician · post",
                "Approved by Rita Reviewer, ⏱.",
                "Facebook: published",
                "LinkedIn: published",
            ],
        ),
        (
            Status.ATTENTION,
            "Needs attention",
            [
                "Clara Clinician · post",
                "Approved by Rita Reviewer, ⏱.",
                "Facebook: published",
                "LinkedIn: was not accepted",
            ],
        ),
    ],
)
def test_the_review_card_says_where_a_draft_stands(status, headline, lines):
    card = cards.review_card(draft_in(status), STEPS)
    assert card.headline == f"{headline} · Facebook and LinkedIn"
    assert said(card) == lines
    assert card.audience is Audience.REVIEWERS


def test_a_wanted_time_is_said_for_the_reader_and_where_all_reviewers_read_it_for_the_author():
    draft = draft_in(Status.IN_REVIEW, post=a_post(publish_at=NOW + 24 * HOUR, zone="America/Chicago"))
    assert said(cards.review_card(draft, STEPS))[0] == (
        "Clara Clinician · post · wanted ⏱ (its author's time: Wed 2 Dec 2026, 09:00 CST)"
    )
    for person in (CLARA, RITA, OTTO):
        assert said(cards.summary(draft, person, STEPS))[0] == "Clara Clinician · post · wanted ⏱"


@pytest.mark.parametrize("status", SHOWN)
def test_findings_stand_on_the_review_card_while_it_waits_and_in_the_details_for_good(status):
    draft = draft_in(status, findings=(FINDING,))
    shown = cards.review_card(draft, STEPS).findings
    assert shown == ((FINDING,) if status is Status.IN_REVIEW else ())
    assert cards.details(draft, RITA, STEPS).findings == (FINDING,)


def test_a_card_in_review_says_that_the_checks_found_nothing_only_where_they_did():
    nothing = "✓ The checks found nothing."
    assert nothing in said(cards.review_card(draft_in(Status.IN_REVIEW), STEPS))
    assert nothing not in said(cards.review_card(draft_in(Status.IN_REVIEW, findings=(FINDING,)), STEPS))
    assert nothing not in said(cards.review_card(draft_in(Status.SCHEDULED), STEPS))


def test_a_scheduled_post_says_when_it_goes_out():
    draft = draft_in(Status.SCHEDULED, post=a_post(publish_at=NOW + HOUR))
    assert ("Goes out ", NOW + HOUR, ".") in cards.review_card(draft, STEPS).lines


def test_a_new_time_after_the_approval_is_told_with_who_gave_it():
    later = a_revision(2, a_post(publish_at=NOW + 2 * HOUR))
    draft = act(draft_in(Status.SCHEDULED, post=a_post(publish_at=NOW + HOUR)), Action.RESCHEDULE, RITA)
    draft = act(draft, Action.RESCHEDULE, CLARA, revision=replace(later, number=3))
    lines = cards.review_card(draft, STEPS).lines
    assert [line[0] for line in lines[1:]] == [
        "Approved by Rita Reviewer, ",
        "Rescheduled by Clara Clinician, ",
        "Goes out ",
    ]
    assert lines[-1] == ("Goes out ", NOW + 2 * HOUR, ".")


def test_a_new_time_before_an_edit_is_not_told_of_what_was_approved_since():
    draft = drive(
        draft_in(Status.SCHEDULED), Action.RESCHEDULE, Action.REVISE, Action.APPROVE, Action.SCHEDULE
    )
    assert "Rescheduled" not in str(cards.review_card(draft, STEPS).lines)


WAITS = "It waits until the hold on everything is released."


@pytest.mark.parametrize(("publish_at", "goes"), [(None, WAITS), (NOW + HOUR, f"Goes out ⏱. {WAITS}")])
def test_a_post_approved_during_a_hold_on_everything_is_never_said_to_go_out_now(publish_at, goes):
    draft = draft_in(Status.IN_REVIEW, post=a_post(publish_at=publish_at))
    draft = act(act(draft, Action.APPROVE), Action.SCHEDULE, note=WAITS)
    assert said(cards.review_card(draft, STEPS))[-1] == goes
    assert said(cards.summary(draft, CLARA, STEPS))[-1] == goes
    assert said(cards.notices(draft, STEPS)[-1]) == [
        f"Your post for Facebook and LinkedIn was approved by Rita Reviewer. {goes}"
    ]


def test_an_older_notice_keeps_the_time_that_was_meant_then():
    draft = draft_in(Status.SCHEDULED, post=a_post(publish_at=NOW + HOUR))
    draft = act(draft, Action.RESCHEDULE, revision=a_revision(2, a_post(publish_at=NOW + 2 * HOUR)))
    *_, approved, moved = cards.notices(draft, STEPS)
    assert approved.lines[0][-2:] == (NOW + HOUR, ".")
    assert moved.lines == (
        ("Your post for Facebook and LinkedIn has a new time. ", "Goes out ", NOW + 2 * HOUR, "."),
    )


def test_what_is_sent_again_goes_out_now_whatever_its_time_was():
    draft = draft_in(Status.ATTENTION, post=a_post(publish_at=NOW + HOUR))
    assert "Goes out now." in said(cards.review_card(act(draft, Action.RETRY), STEPS))


def test_each_review_step_is_shown_as_approved_waiting_or_next():
    steps = tuple(
        Step(name, frozenset({person.email}), Need.ANY)
        for name, person in (("One", RITA), ("Two", OMAR), ("Three", BO))
    )
    draft = draft_in(Status.IN_REVIEW)
    assert said(cards.review_card(draft, steps))[1] == "One: waiting   Two: next   Three: next"
    once = act(draft, Action.APPROVE, RITA, steps=steps)
    assert said(cards.review_card(once, steps))[1] == "One: approved   Two: waiting   Three: next"


def test_what_an_approval_allowed_is_said_by_name():
    card = cards.review_card(draft_in(Status.SCHEDULED, findings=(FINDING,)), STEPS)
    assert "Approved by Rita Reviewer, ⏱ (allowed: cure-claim)." in said(card)


@pytest.mark.parametrize(
    ("note", "end"),
    [("See page 3..5", "See page 3..5."), ("Wait...", "Wait..."), ("Really?", "Really?"), ("Why", "Why.")],
)
def test_a_reason_is_told_in_its_own_words(note, end):
    draft = act(draft_in(Status.IN_REVIEW), Action.RETURN, RITA, note=note)
    assert said(cards.review_card(draft, STEPS))[-1] == f"Changes requested by Rita Reviewer, ⏱: {end}"


def test_links_of_published_posts_are_shown():
    delivery = Delivery(Site.FACEBOOK, State.SENT, "https://facebook.example/1")
    draft = replace(draft_in(Status.PUBLISHED), deliveries=(delivery,))
    assert "Facebook: published https://facebook.example/1" in said(cards.review_card(draft, STEPS))


@pytest.mark.parametrize("status", SHOWN)
def test_the_buttons_are_the_reviewers_moves_and_a_look(status):
    card = cards.review_card(canary(status), STEPS)
    actions = [button.token.action for button in card.buttons]
    assert actions[-1] is Look.SEE
    assert len(set(actions)) == len(actions)
    assert all(button.label for button in card.buttons)
    assert Action.REVISE not in actions


# What nobody may read who should not


@pytest.mark.parametrize("status", SHOWN)
def test_previews_and_tokens_never_contain_what_people_wrote(status):
    draft = canary(status)
    shown = [
        cards.review_card(draft, STEPS),
        *cards.notices(draft, STEPS),
        *(cards.summary(draft, person, STEPS) for person in (CLARA, RITA, OTTO)),
        cards.details(draft, RITA, STEPS),
    ]
    for card in shown:
        assert CANARY not in card.preview
        assert CANARY not in card.headline
        assert CANARY not in card.key + card.thread
        assert not [button for button in card.buttons if CANARY in f"{button.token}{button.label}"]


@pytest.mark.parametrize("status", SHOWN)
def test_what_the_author_is_told_never_repeats_their_text(status):
    told = "".join("".join(said(card)) for card in cards.notices(canary(status), STEPS))
    assert CANARY not in told


# Notices


def test_the_author_is_told_of_each_change_of_state_in_one_thread_and_the_newest_has_the_buttons():
    draft = drive(draft_in(Status.RETURNED), Action.REVISE, Action.APPROVE, Action.SCHEDULE, Action.PUBLISH)
    told = cards.notices(draft, STEPS)
    assert [card.key for card in told] == ["notice-0", "notice-1", "notice-2", "notice-4", "notice-5"]
    assert [card.thread for card in told] == ["", *["notice-0"] * 4]
    assert all(card.audience is Audience.AUTHOR and card.author == CLARA for card in told)
    assert not [card for card in told[:-1] if card.buttons]
    assert [button.token.action for button in told[-1].buttons] == [Look.SEE]


@pytest.mark.parametrize(
    ("way", "line"),
    [
        ((Action.SUBMIT,), "Your post for Facebook and LinkedIn is in review with Compliance."),
        (
            (Action.SUBMIT, Action.RETURN),
            "Your post for Facebook and LinkedIn needs a change: Please say it without the superlative",
        ),
        (
            (Action.SUBMIT, Action.RETURN, Action.REVISE),
            "Your post for Facebook and LinkedIn is in review again with Compliance.",
        ),
        (
            (Action.SUBMIT, Action.REJECT),
            (
                "Your post for Facebook and LinkedIn was rejected by Rita Reviewer: "
                "Please say it without the superlative"
            ),
        ),
        (
            (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE),
            "Your post for Facebook and LinkedIn was approved by Rita Reviewer. Goes out now.",
        ),
        (
            (Action.SUBMIT, Action.APPROVE, Action.LAPSE),
            (
                "Your post for Facebook and LinkedIn was approved by Rita Reviewer, but its time has passed. "
                "Pick another time."
            ),
        ),
        (
            (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.HOLD),
            (
                "Your post for Facebook and LinkedIn is kept back by Rita Reviewer: "
                "Please say it without the superlative"
            ),
        ),
        (
            (Action.SUBMIT, Action.APPROVE, Action.SCHEDULE, Action.HOLD, Action.RELEASE, Action.SCHEDULE),
            "Your post for Facebook and LinkedIn was released by Rita Reviewer. Goes out now.",
        ),
        (
            (Action.SUBMIT, Action.WITHDRAW),
            "Your post for Facebook and LinkedIn is withdrawn. It will not be published.",
        ),
    ],
)
def test_the_author_is_told_what_happened_by_whom_and_what_is_next(way, line):
    draft = drive(draft_in(Status.DRAFT), *way)
    assert said(cards.notices(draft, STEPS)[-1]) == [line]


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (Status.IN_REVIEW, "in review"),
        (Status.RETURNED, "changes requested"),
        (Status.REJECTED, "rejected"),
        (Status.WITHDRAWN, "withdrawn"),
        (Status.APPROVED, "approved"),
        (Status.SCHEDULED, "scheduled"),
        (Status.HELD, "on hold"),
        (Status.PUBLISHED, "published"),
        (Status.ATTENTION, "needs attention"),
    ],
)
def test_the_preview_of_a_notice_says_the_status_in_its_word(status, told):
    newest = cards.notices(draft_in(status), STEPS)[-1]
    assert newest.preview == f"Your post for Facebook and LinkedIn: {told}."


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ((Action.RESCHEDULE,), "scheduled"),
        ((Action.LAPSE,), "approved"),
        ((Action.REVISE,), "in review"),
        ((Action.STALL, Action.RETRY), "scheduled"),
    ],
)
def test_the_preview_of_a_later_notice_says_the_status_it_led_to(way, told):
    newest = cards.notices(drive(draft_in(Status.SCHEDULED), *way), STEPS)[-1]
    assert newest.preview == f"Your post for Facebook and LinkedIn: {told}."


@pytest.mark.parametrize("action", [Action.PUBLISH, Action.STALL])
def test_what_became_of_a_post_is_told_as_a_sentence(action):
    draft = draft_in(Status.SCHEDULED)
    ended = {Action.PUBLISH: (State.SENT,) * 2, Action.STALL: (State.DECLINED,) * 2}[action]
    deliveries = tuple(replace(d, state=s) for d, s in zip(draft.deliveries, ended, strict=True))
    draft = act(replace(draft, deliveries=deliveries), action, note="published on X")
    assert said(cards.notices(draft, STEPS)[-1]) == ["Your post for Facebook and LinkedIn: published on X."]


def test_an_approval_that_waits_for_another_step_tells_the_author_nothing():
    steps = (Step("One", frozenset({RITA.email}), Need.ANY), Step("Two", frozenset({OMAR.email}), Need.ANY))
    draft = act(draft_in(Status.IN_REVIEW), Action.APPROVE, RITA, steps=steps)
    assert len(cards.notices(draft, steps)) == 1


def test_braces_in_a_reason_stay_braces():
    draft = act(draft_in(Status.IN_REVIEW), Action.RETURN, RITA, note="Use {yours}")
    assert said(cards.notices(draft, STEPS)[-1])[0].endswith("needs a change: Use {yours}")


def test_an_older_notice_names_the_networks_that_were_meant_then():
    draft = draft_in(Status.RETURNED)
    draft = act(draft, Action.REVISE, revision=a_revision(2, a_post(sites=(Site.X,))))
    first, *_, last = cards.notices(draft, STEPS)
    assert said(first)[0].startswith("Your post for Facebook and LinkedIn")
    assert said(last)[0].startswith("Your post for X")


# Lists and details


def test_a_summary_is_cut_and_says_so_and_a_whole_one_is_not():
    draft = draft_in(Status.IN_REVIEW, post=a_post("word " * 100))
    short = cards.summary(draft, RITA, STEPS)
    assert (len(short.text) <= cards.SHORT, short.text[-1]) == (True, "…")
    assert cards.summary(draft, RITA, STEPS, whole=True).text == draft.post.text


@pytest.mark.parametrize(
    ("person", "actions"),
    [
        (CLARA, [Action.REVISE, Action.WITHDRAW, Look.SEE]),
        (RITA, [Action.APPROVE, Action.RETURN, Action.REJECT, Look.SEE]),
        (BO, [Action.APPROVE, Action.RETURN, Action.REJECT, Look.SEE]),
        (DEV, []),
        (OTTO, []),
    ],
)
def test_a_summary_offers_what_its_reader_may_do(person, actions):
    card = cards.summary(draft_in(Status.IN_REVIEW), person, STEPS)
    assert [button.token.action for button in card.buttons] == actions


def test_details_tell_the_whole_history_oldest_first():
    card = cards.details(draft_in(Status.SCHEDULED), RITA, STEPS)
    assert ["".join(p for p in line if isinstance(p, str)) for line in card.history] == [
        "Submitted by Clara Clinician, .",
        "Approved by Rita Reviewer, .",
        "Scheduled, .",
    ]


def test_what_waits_says_since_when():
    draft = draft_in(Status.IN_REVIEW)
    again = act(act(draft, Action.RETURN), Action.REVISE, at=NOW + HOUR)
    shown = cards.waiting_listing(RITA, (draft, again), STEPS).cards
    assert [card.lines[-1] for card in shown] == [
        ("Waiting since ", NOW, "."),
        ("Waiting since ", NOW + HOUR, "."),
    ]


@pytest.mark.parametrize("person", [RITA, OTTO])
def test_who_may_not_write_is_told_so_instead_of_how_to_start(person):
    assert cards.my_listing(person, (), STEPS).empty == (
        "You are not listed as an author here. Ask whoever looks after Countersign to add you."
    )


def test_empty_lists_say_how_to_start():
    lists = (cards.waiting_listing, cards.my_listing, cards.coming_listing)
    assert [one(BO, (), STEPS).empty for one in lists] == [
        "Nothing waits for your decision.",
        "Nothing here yet. Start with New post, or type /post anywhere.",
        "Nothing is scheduled. Approved posts appear here by their time.",
    ]


# Changes


def test_a_card_shows_what_changed_since_the_revision_before():
    draft = revised("We are the best clinic for flu shots.", "We are a good clinic for flu shots.")
    assert Change.GONE in {change for change, _ in cards.review_card(draft, STEPS).changes}
    assert cards.changes(draft_in(Status.IN_REVIEW)) == ()


def test_a_new_time_changes_nothing_in_the_text():
    moved = act(
        draft_in(Status.SCHEDULED), Action.RESCHEDULE, revision=a_revision(2, a_post(publish_at=NOW + HOUR))
    )
    assert cards.changes(moved) == ()


# What goes with a post, and what is suggested for it


def test_a_card_names_what_goes_with_a_post_and_only_that():
    post = a_post(
        link="https://example.org/",
        evidence="https://example.org/study",
        authorization="Form 7",
        sponsor="Example Foundation",
    )
    assert cards.review_card(draft_in(Status.IN_REVIEW, post=post), STEPS).facts == (
        ("Link", "https://example.org/"),
        ("Source for health claims", "https://example.org/study"),
        ("Signed authorization", "Form 7"),
        ("Sponsor or partner", "Example Foundation"),
    )
    assert cards.review_card(draft_in(Status.IN_REVIEW), STEPS).facts == ()


def test_the_wording_that_is_suggested_stands_in_the_details_and_the_verdict_only():
    changes = difference("We cure it.", "We treat it.")
    draft = draft_in(Status.IN_REVIEW, post=a_post("We cure it."))
    assert cards.details(draft, RITA, STEPS, changes).suggested == changes
    assert cards.verdict(draft.post, (FINDING,), (), changes).suggested == changes
    assert cards.review_card(draft, STEPS).suggested == ()


def test_an_author_is_told_where_a_suggested_wording_is():
    plain = act(draft_in(Status.IN_REVIEW), Action.RETURN)
    worded = act(draft_in(Status.IN_REVIEW), Action.RETURN, wording="Our lobby is warm.")
    hint = "Edit and resend opens with the wording they suggest."
    assert hint not in said(cards.notices(plain, STEPS)[-1])[0]
    assert said(cards.notices(worded, STEPS)[-1])[0].endswith(f"superlative {hint}")


def test_a_verdict_says_the_worst():
    block = replace(FINDING, severity=Severity.BLOCK)
    advice = replace(FINDING, severity=Severity.ADVICE)
    for findings, headline in (
        ((block, FINDING), "This would be stopped"),
        ((FINDING,), "A reviewer would have to look at this"),
        ((advice,), "Nothing stops this"),
        ((), "Nothing stops this"),
    ):
        card = cards.verdict(a_post(), findings, ())
        assert (card.headline, card.preview, card.findings) == (headline, headline, findings)


def test_a_verdict_shows_the_text_it_is_about_to_whoever_asked_only():
    card = cards.verdict(a_post(f"Our {CANARY} is open."), (FINDING,), ())
    assert (card.text, card.audience) == (f"Our {CANARY} is open.", Audience.PRESSER)
    assert CANARY not in card.headline + card.preview


# The hold on everything


@pytest.mark.parametrize("buttons", [True, False])
def test_the_hold_says_who_when_and_why_and_how_it_ends(buttons):
    card = cards.hold_card(Hold(True, RITA, NOW, "a new rule", 3), buttons=buttons)
    assert said(card) == [
        "By Rita Reviewer, ⏱: a new rule",
        "Nothing is published until a reviewer releases it.",
    ]
    assert [button.token for button in card.buttons] == [Token("", 3, Action.RELEASE)] * buttons
    assert "a new rule" not in card.preview


def test_a_draft_waits_for_the_reviewers_of_its_open_step_and_never_for_its_author():
    draft = draft_in(Status.IN_REVIEW)
    waiting = [cards.waiting_for(draft, person, STEPS) for person in (RITA, OMAR, CLARA, OTTO)]
    assert waiting == [True, True, False, False]


@pytest.mark.parametrize("person", [DEV, OTTO])
def test_who_has_no_say_in_a_draft_learns_that_it_comes_but_not_what_it_says(person):
    card = cards.summary(canary(Status.SCHEDULED), person, STEPS)
    assert said(card) == ["Clara Clinician · post"]
    assert (card.text, card.note, card.findings, card.buttons) == ("", "", (), ())
