"""More hashtags than a network heeds.

Instagram and TikTok take five, Threads makes a topic of one, and YouTube ignores them all beyond 60. That
costs readers and no more, so it is advice; 31 are refused by Instagram when the post is due.
"""

from collections.abc import Iterator

import regex

from policies.check import Example, Span, check
from policies.networks.limits import LIMITS
from policies.post import Site
from policies.reading import Reading
from policies.severity import Severity

_TAG = regex.compile(r"(?<![\p{L}\p{N}_&/#])[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+")


@check(
    code="NET006",
    name="too-many-hashtags",
    severity=Severity.ADVICE,
    message="Keep the hashtags that matter most.",
    cite="The networks' own documentation; RouteNote and Social Media Today on the limit of five",
    floor=None,
    cues=("#",),
    flags=(
        Example(
            "Flu shots today #Flu #FluShot #Health #Clinic #Nurses «#Care #Chicago»", sites=(Site.INSTAGRAM,)
        ),
        Example("Flu shots today #Flu «#FluShot»", sites=(Site.THREADS, Site.X)),
        Example(
            " ".join(f"#Tag{n}x" for n in range(30)) + " «#OneMore»",
            Severity.BLOCK,
            sites=(Site.INSTAGRAM,),
            shown="30 hashtags and «#OneMore»",
        ),
    ),
    passes=(
        Example("Flu shots today #Flu #FluShot #Health #Clinic #Nurses", sites=(Site.INSTAGRAM, Site.TIKTOK)),
        Example("We are #1! Flu shots today #Flu, see example.org/#flu", sites=(Site.THREADS,)),
        Example("#A #B #C #D #E #F #G #H", sites=(Site.LINKEDIN, Site.X, Site.MASTODON)),
        "#A #B #C #D #E #F #G #H",
    ),
)
def too_many_hashtags(reading: Reading) -> Iterator[Span]:
    """What comes after the last hashtag that counts, for each network, in the text as written."""
    tags = [tag.span() for tag in _TAG.finditer(reading.post.text)]
    for site in reading.post.sites:
        limits = LIMITS[site]
        if len(tags) > limits.hashtags:
            refused = len(tags) > limits.refused
            most = limits.refused if refused else limits.hashtags
            yield Span(
                tags[most][0],
                tags[-1][1],
                Severity.BLOCK if refused else Severity.ADVICE,
                f"{site.label} {'takes' if refused else 'heeds'} {most} hashtag{'s' * (most > 1)}, and this"
                f" has {len(tags)}: keep those that matter most.",
            )
