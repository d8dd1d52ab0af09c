"""How a draft is filed in each status: where it is listed, and what work is left to do."""

import math

import pytest
from fakes import HOUR, NOW, a_post, draft_in

from bot import codec, filing
from bot.draft import Delivery, Draft, State, Status
from policies.post import Site

SURFACES = ("slack", "teams")
LATER = NOW + HOUR


def step(status, **post):
    return filing.file(draft_in(status, post=a_post(**post)), 7, SURFACES, NOW)


def listed(commit):
    return {placing.index: placing.score for placing in commit.placings}


@pytest.mark.parametrize("status", list(Status)[1:])
def test_the_draft_is_kept_whole_over_the_version_that_was_read(status):
    draft = draft_in(status)
    commit = filing.file(draft, 7, SURFACES, NOW)
    assert commit.guards == {"draft:abcdefgh": 7}
    assert codec.loads(Draft, commit.puts["draft:abcdefgh"]) == draft


@pytest.mark.parametrize("status", list(Status)[1:])
def test_every_surface_is_told_of_every_change(status):
    shows = [job for job in step(status).jobs if job.kind == "show"]
    assert [(job.id, job.payload) for job in shows] == [
        (f"show:{surface}:abcdefgh", {"surface": surface, "draft": "abcdefgh"}) for surface in SURFACES
    ]


@pytest.mark.parametrize("status", list(Status)[1:])
def test_it_is_listed_where_somebody_looks_for_it(status):
    lists = listed(step(status, publish_at=LATER))
    assert lists["mine:clara.clinician@example.org"] == NOW.timestamp()
    assert (lists["review"] is not None) == (status is Status.IN_REVIEW)
    time = LATER.timestamp()
    places = {Status.SCHEDULED: time, Status.HELD: time, Status.APPROVED: math.inf}
    assert lists["queue"] == places.get(status)


def test_only_a_scheduled_post_has_work_to_publish_at_its_time():
    commit = step(Status.SCHEDULED, publish_at=LATER)
    jobs = [job for job in commit.jobs if job.kind == "publish"]
    assert [(job.id, job.due) for job in jobs] == [
        (f"publish:abcdefgh:{site}", LATER.timestamp()) for site in ("facebook", "linkedin")
    ]
    assert commit.cancels == ()


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.DRAFT, Status.SCHEDULED)])
def test_whatever_is_not_scheduled_has_its_publishing_cancelled(status):
    commit = step(status)
    assert not [job for job in commit.jobs if job.kind == "publish"]
    assert commit.cancels == ("publish:abcdefgh:facebook", "publish:abcdefgh:linkedin")


def test_a_site_that_has_answered_gets_no_second_job():
    draft = draft_in(Status.SCHEDULED)
    deliveries = (Delivery(Site.FACEBOOK, State.SENT), Delivery(Site.LINKEDIN))
    commit = filing.file(
        Draft(draft.id, draft.author, draft.status, draft.revisions, draft.events, deliveries), 1, (), NOW
    )
    assert [job.id for job in commit.jobs] == ["publish:abcdefgh:linkedin"]


@pytest.mark.parametrize("status", [Status.SCHEDULED, Status.PUBLISHED, Status.ATTENTION])
def test_an_answer_of_one_network_leaves_other_networks_jobs_alone(status):
    commit = filing.settled(draft_in(status), 1, SURFACES, NOW)
    assert {job.kind for job in commit.jobs} == {"show"}
    assert commit.cancels == ()


def test_no_job_holds_what_people_wrote():
    commit = step(Status.SCHEDULED, text="zebrafish", link="https://example.org/zebrafish")
    assert "zebrafish" not in str(commit.jobs)
    assert "zebrafish" not in str(commit.placings)
