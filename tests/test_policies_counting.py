"""How long a post is on each network."""

import pytest

from policies import review
from policies.example import CLINIC
from policies.networks.counting import LIMITS, count, published_text
from policies.post import Kind, Post, Site


@pytest.mark.parametrize(
    ("site", "text", "used"),
    [
        (Site.X, "👨‍👩‍👧‍👦", 2),
        (Site.X, "👍🏽", 2),
        (Site.X, "🇺🇸", 2),
        (Site.X, "1️⃣", 2),
        (Site.X, "—", 1),
        (Site.X, "“quoted”", 8),
        (Site.X, "日", 2),
        (Site.X, "e\u0301", 1),
        (Site.X, "…", 2),
        (Site.X, "example.com", 23),
        (Site.X, "https://example.com/a/very/long/path?with=a&query=string#part", 23),
        (Site.X, "See example.com.", 28),
        (Site.X, "a@example.com", 13),
        (Site.X, "@example.com", 12),
        (Site.X, "well.then", 9),
        (Site.X, "clinic.example", 14),
        (Site.THREADS, "a" * 495 + "’’’", 504),
        (Site.THREADS, "💉", 4),
        (Site.BLUESKY, "🇺🇸👍🏽e\u0301", 3),
        (Site.BLUESKY, "👨‍👩‍👧‍👦" * 130, 3250),
        (Site.BLUESKY, "https://example.org/flu", 23),
        (Site.MASTODON, "https://example.org/" + "a" * 80, 23),
        (Site.MASTODON, "example.org", 11),
        (Site.MASTODON, "@clinic@social.example.org", 7),
        (Site.TIKTOK, "💉a", 3),
        (Site.INSTAGRAM, "💉a", 2),
    ],
)
def test_each_network_counts_its_own_way(site, text, used):
    assert count(site, text).used == used


@pytest.mark.parametrize("site", Site)
def test_every_network_has_a_limit(site):
    assert LIMITS[site]
    assert count(site, "").left == count(site, "").limit


def test_a_link_is_published_below_the_text():
    post = Post(Kind.POST, "Flu shots are here.", link="https://example.org/flu")
    assert published_text(post) == "Flu shots are here.\n\nhttps://example.org/flu"


def test_a_link_that_the_text_has_is_not_published_twice():
    post = Post(Kind.POST, "Flu shots: https://example.org/flu", link="https://example.org/flu")
    assert published_text(post) == post.text


def test_a_post_that_is_too_long_is_told_by_how_much():
    (finding,) = review(Post(Kind.POST, "a" * 312, (Site.X, Site.FACEBOOK)), CLINIC)
    assert finding.message == "X counts 312 of 280 characters: shorten it by 32."
    assert (finding.start, finding.end) == (280, 312)


def test_each_network_is_told_on_its_own():
    findings = review(Post(Kind.POST, "a" * 3_001, (Site.X, Site.LINKEDIN)), CLINIC)
    assert [f.start for f in findings] == [280, 3_000]
    assert [f.message.split()[0] for f in findings] == ["X", "LinkedIn"]
