"""Times as people mean them: a wanted moment, its zone, and when it counts as missed. Pure."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.errors import Refused

FARTHEST = timedelta(days=366)
"""How far ahead a post may be scheduled; rules, consents and staff change within a year."""

GRACE = timedelta(hours=1)
"""How late a post may leave the queue. After a longer outage or hold it asks for a new time instead of
appearing by surprise."""


def zone_of(name: str) -> ZoneInfo:
    """A time zone by its IANA name, such as "America/Chicago".

    Raises:
        Refused: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused(
            f"There is no time zone called {name!r}. Use a name such as America/Chicago."
        ) from error


def is_zone(name: str) -> bool:
    """Whether there is a time zone of this name."""
    try:
        zone_of(name)
    except Refused:
        return False
    return True


def wanted(at: datetime, zone: str, now: datetime) -> datetime:
    """A wanted time that can still be kept, in UTC; a naive one is wall-clock time in the zone.

    Raises:
        Refused: it has passed, is more than a year away, or does not exist on the clocks of that zone.
    """
    at = (at if at.tzinfo else local(at, zone)).astimezone(UTC)
    if at <= now:
        raise Refused("This time has passed. Pick a later one, or leave it empty to publish once approved.")
    if at - now > FARTHEST:
        raise Refused("This is more than a year ahead. Pick an earlier time.")
    return at


def missed(at: datetime | None, now: datetime) -> bool:
    """Whether an approval at `now` comes too late for the wanted time."""
    return at is not None and at <= now


def lapsed(at: datetime | None, now: datetime) -> bool:
    """Whether a queued post is so late that nobody would expect it any more."""
    return at is not None and now - at > GRACE


def written(at: datetime, zone: str) -> str:
    """A moment in a zone's wall-clock time, for places that cannot show the reader's own.

    Such as "Tue 1 Dec 2026, 09:00 CST". The abbreviation tells the two sides of a clock change apart.
    """
    local = at.astimezone(zone_of(zone))
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M %Z}"


def day_of(at: datetime, zone: str) -> date:
    """The day that a moment falls on in a zone."""
    return at.astimezone(zone_of(zone)).date()


def local(wall: datetime, zone: str) -> datetime:
    """The moment a wall-clock time means in a zone.

    Where clocks go back and the time comes twice, the first is meant.

    Raises:
        Refused: clocks go forward over this time, so it does not exist.
    """
    at = wall.replace(tzinfo=zone_of(zone), fold=0)
    if at.astimezone(UTC).astimezone(zone_of(zone)).replace(tzinfo=None) != wall:
        raise Refused(f"{wall:%H:%M} does not exist that day: clocks go forward. Pick an hour later.")
    return at
