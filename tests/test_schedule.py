"""Times as people mean them, also on the two days a year when clocks change."""

from datetime import UTC, datetime, timedelta

import pytest
from fakes import HOUR, NOW
from hypothesis import given
from hypothesis import strategies as st

from bot import schedule
from bot.errors import Refused

CHICAGO = "America/Chicago"
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("at", [NOW, NOW - SECOND, NOW - 400 * 24 * HOUR])
def test_a_time_that_has_passed_is_refused_with_what_to_do(at):
    with pytest.raises(Refused, match="Pick a later one, or leave it empty"):
        schedule.wanted(at, CHICAGO, NOW)


def test_a_time_more_than_a_year_ahead_is_refused():
    assert schedule.wanted(NOW + schedule.FARTHEST, CHICAGO, NOW)
    with pytest.raises(Refused, match="more than a year ahead"):
        schedule.wanted(NOW + schedule.FARTHEST + SECOND, CHICAGO, NOW)


def test_a_time_to_come_is_kept_as_it_is():
    assert schedule.wanted(NOW + SECOND, CHICAGO, NOW) == NOW + SECOND


def test_a_wall_clock_time_is_meant_in_its_authors_zone():
    nine = datetime(2026, 12, 2, 9)  # noqa: DTZ001 - a wall clock
    assert schedule.wanted(nine, CHICAGO, NOW) == datetime(2026, 12, 2, 15, tzinfo=UTC)
    assert schedule.wanted(nine, "Europe/London", NOW) == datetime(2026, 12, 2, 9, tzinfo=UTC)


def test_a_wall_clock_time_that_clocks_skip_is_refused():
    with pytest.raises(Refused, match="does not exist that day"):
        schedule.wanted(datetime(2027, 3, 14, 2, 30), CHICAGO, NOW)  # noqa: DTZ001 - a wall clock


def test_a_time_in_any_zone_is_kept_in_utc():
    at = datetime(2026, 12, 2, 9, tzinfo=schedule.zone_of(CHICAGO))
    kept = schedule.wanted(at, "Europe/London", NOW)
    assert (kept, kept.tzinfo) == (at, UTC)


def test_an_approval_misses_a_time_that_is_not_still_to_come():
    assert schedule.missed(NOW, NOW)
    assert not schedule.missed(NOW + SECOND, NOW)


def test_as_soon_as_approved_is_never_missed_nor_lapsed():
    assert not schedule.missed(None, NOW)
    assert not schedule.lapsed(None, NOW)


def test_a_queued_post_lapses_only_after_the_grace():
    assert not schedule.lapsed(NOW - schedule.GRACE, NOW)
    assert schedule.lapsed(NOW - schedule.GRACE - SECOND, NOW)


@pytest.mark.parametrize(
    "name", ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "America", "\0", "\ud800"]
)
def test_a_zone_that_does_not_exist_is_refused_with_an_example(name):
    with pytest.raises(Refused, match="America/Chicago"):
        schedule.zone_of(name)


@given(st.text())
def test_no_name_of_a_zone_breaks_anything(name):
    try:
        schedule.zone_of(name)
    except Refused:
        return


def test_an_hour_that_clocks_skip_is_refused():
    with pytest.raises(Refused, match="02:30 does not exist that day: clocks go forward"):
        schedule.local(datetime(2027, 3, 14, 2, 30), CHICAGO)  # noqa: DTZ001 - a wall clock


def test_an_hour_that_comes_twice_means_the_first():
    at = schedule.local(datetime(2026, 11, 1, 1, 30), CHICAGO)  # noqa: DTZ001 - a wall clock
    assert at.astimezone(UTC) == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_the_same_wall_clock_is_another_moment_in_summer():
    winter, summer = (
        schedule.local(datetime(2027, month, 1, 9), CHICAGO)  # noqa: DTZ001 - a wall clock
        for month in (1, 7)
    )
    assert (winter.astimezone(UTC).hour, summer.astimezone(UTC).hour) == (15, 14)


def test_a_written_time_tells_the_two_sides_of_a_clock_change_apart():
    before = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
    assert schedule.written(before, CHICAGO) == "Sun 1 Nov 2026, 01:30 CDT"
    assert schedule.written(before + HOUR, CHICAGO) == "Sun 1 Nov 2026, 01:30 CST"


WALL_CLOCKS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001 - wall clocks


@given(WALL_CLOCKS, st.sampled_from([CHICAGO, "Europe/London", "UTC"]))
def test_a_wall_clock_is_refused_or_comes_back_as_it_was(wall, zone):
    try:
        at = schedule.local(wall, zone)
    except Refused:
        return
    assert at.astimezone(UTC).astimezone(schedule.zone_of(zone)).replace(tzinfo=None, fold=0) == wall
