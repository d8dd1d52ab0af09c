"""What is judged, and by whose facts: a post as its author wrote it, and the clinic it speaks for.

Both are plain values. Nothing here reads a clock, a file or a network.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policies.rules import NO_RULES, Rules


class Kind(StrEnum):
    """What sort of post this is; the rules differ."""

    POST = "post"
    REPLY = "reply"
    STORY = "story"
    JOB = "job"

    @property
    def label(self) -> str:
        """The kind in the words a form shows."""
        return {"post": "Post", "reply": "Reply to a review", "story": "Patient story", "job": "Job opening"}[
            self
        ]


class Site(StrEnum):
    """A social network as its readers know it: whose rules and limits a post has to meet.

    How a post gets there is another matter (`bot.ports.Network`).
    """

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    LINKEDIN = "linkedin"
    X = "x"
    THREADS = "threads"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"

    @property
    def label(self) -> str:
        """The network's own spelling of its name."""
        return {"linkedin": "LinkedIn", "tiktok": "TikTok", "youtube": "YouTube"}.get(self, self.title())


class Visual(StrEnum):
    """What sort of picture it is."""

    IMAGE = "image"
    VIDEO = "video"


class People(StrEnum):
    """Who can be recognised in a picture, as its author says."""

    UNSAID = ""
    NOBODY = "nobody"
    STAFF = "staff"
    """Only people of the clinic, who have agreed to it."""
    SOMEBODY = "somebody"
    """Somebody who is not of the clinic, such as a patient or a visitor."""


@dataclass(frozen=True, slots=True)
class Media:
    """One picture or video that goes with a post.

    Attributes:
        visual: which of the two.
        alt: what it shows, in words, for people who do not see it; published with it.
        people: who can be recognised in it.
        captions: whether what a video says can be read.
        name: its file name.
        sha256: the digest of its bytes, in hexadecimal.
    """

    visual: Visual
    alt: str = ""
    people: People = People.UNSAID
    captions: bool = False
    name: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """One post: what would be published, where and when.

    Attributes:
        kind: what sort of post it is.
        text: the words as written; offsets of findings are code points of this string.
        sites: where it would appear, at least one for a post that is to go out.
        link: an address that goes with the post, or empty.
        publish_at: the wanted time (aware, UTC), or None for "as soon as approved".
        zone: the author's time zone, an IANA name such as "America/Chicago".
        media: the pictures and videos that go with it.
        evidence: an address where the source of a health claim can be read, or empty.
        sponsor: who pays for it or is a partner in it, or empty.
        authorization: where the patient's signed authorization is filed, such as a form number, or empty.
    """

    kind: Kind
    text: str
    sites: tuple[Site, ...] = ()
    link: str = ""
    publish_at: datetime | None = None
    zone: str = "UTC"
    media: tuple[Media, ...] = ()
    evidence: str = ""
    sponsor: str = ""
    authorization: str = ""


@dataclass(frozen=True, slots=True)
class Clinic:
    """The organisation's own facts, which its checks read as allow-lists: its own names are no leak.

    Attributes:
        names: what the organisation calls itself and its sites.
        staff: people who may be named (with or without a title in front).
        phones: its own numbers, in any spelling.
        email_domains: its own mail domains, lower case.
        web_hosts: its own web hosts and the public ones it links to, lower case.
        addresses: its own street addresses, as it writes them.
        places: the towns, counties and neighbourhoods it is in, which may be named as its own.
        region: the country whose numbering plan bare phone numbers follow (ISO 3166, such as "US").
        rules: what the organisation asks of its posts beyond or beside the checks.
    """

    names: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    email_domains: tuple[str, ...] = ()
    web_hosts: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    region: str = "US"
    rules: Rules = NO_RULES
