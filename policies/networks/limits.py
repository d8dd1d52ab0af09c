"""What each network takes beside text: pictures, videos, hashtags, links, descriptions.

As their documentation and the makers of schedulers give it, read in November 2026:

- X: four pictures or videos (docs.x.com, Media); descriptions of 1,000 characters.
- Bluesky: four pictures or one video (lexicon app.bsky.embed.images, app.bsky.embed.video).
- Mastodon: four pictures or one video; descriptions of 1,500 (docs.joinmastodon.org, Posting to your
  profile).
- Facebook: ten pictures or one video (Pages API; Ayrshare, Media guidelines).
- Instagram: a picture or video is required, ten at most (Meta, Content Publishing); five hashtags since
  December 2025 (RouteNote; Ayrshare), and 30 are refused by its interface; links in captions are plain text.
- Threads: twenty pictures and videos; of its hashtags one becomes a topic (Meta, Threads API, Posts).
- LinkedIn: twenty pictures or one video; descriptions of 4,086 (Microsoft Learn, MultiImage API and Images
  API).
- TikTok: a video, or up to 35 pictures (TikTok, Content Posting API); five hashtags since August 2025
  (Social Media Today); links in descriptions are plain text.
- YouTube: one video (YouTube Data API, Videos: insert); with more than 60 hashtags all are ignored (YouTube
  Help).
"""

from dataclasses import dataclass

from policies.post import Site

UNLIMITED = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """One network's limits beside its longest text.

    Attributes:
        images, videos: how many of each a post may have.
        mixed: whether it may have both.
        needed: what it cannot be published without, in words, or nothing.
        hashtags: how many it may have before some or all are ignored.
        refused: how many hashtags it takes at most.
        alt: characters of a description.
        links: whether people can follow a link in the text.
    """

    images: int
    videos: int
    mixed: bool = False
    needed: str = ""
    hashtags: int = UNLIMITED
    refused: int = UNLIMITED
    alt: int = UNLIMITED
    links: bool = True


LIMITS = {
    Site.X: Limits(4, 4, mixed=True, alt=1_000),
    Site.BLUESKY: Limits(4, 1),
    Site.MASTODON: Limits(4, 1, alt=1_500),
    Site.FACEBOOK: Limits(10, 1),
    Site.INSTAGRAM: Limits(
        10, 10, mixed=True, needed="a picture or a video", hashtags=5, refused=30, links=False
    ),
    Site.THREADS: Limits(20, 20, mixed=True, hashtags=1),
    Site.LINKEDIN: Limits(20, 1, alt=4_086),
    Site.TIKTOK: Limits(35, 1, needed="a picture or a video", hashtags=5, links=False),
    Site.YOUTUBE: Limits(1, 1, mixed=True, needed="a video", hashtags=60),
}
