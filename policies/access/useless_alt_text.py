"""Descriptions that describe nothing.

"IMG_2041.jpg", "photo" or the post's own words once more: whoever hears them knows no more than without.
"Image of" is what a screen reader says anyway.
"""

import re
from collections.abc import Iterator

from policies.access.alt_text import numbered
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Media, Visual
from policies.reading import Reading
from policies.severity import Severity

_FILE = lazily(
    r"\S{1,200}\.(?:jpe?g|png|gif|heic|heif|webp|tiff?|bmp|svg|mp4|mov|avi|m4v)"
    r"|(?:img|dsc|dscn|dscf|pxl|image|photo|pic|picture|untitled|whatsapp image|vid|video|mvi)"
    r"[ _-]?[\d(][\d ().:_-]*(?:copy|final|edited)?|screen ?shot[ _-]?\d.*|[\da-f]{8,}[\da-f-]*|\d+",
    re.IGNORECASE,
)
_NOTHING = """
image, photo, picture, pic, graphic, photograph, img, screenshot, logo, banner, flyer, poster, infographic,
video, clip, reel, alt, alt text, image description, description, n/a, na, none, tbd, todo, placeholder,
untitled, decorative, see caption, caption, see post, see above, see text, team photo, group photo, group
picture, stock photo, our team, a photo, a picture, an image, the image, the picture, the photo, this image,
test
"""
_GENERIC = frozenset(word.strip() for word in _NOTHING.split(","))
_LABEL = lazily(
    r"(?:an? |the |this )?(?:image|photo|photograph|picture|pic|graphic|screenshot|illustration)s?"
    r" (?:of|shows?|showing|depicting|that shows|with)\b(?! x-ray| mri)",
    re.IGNORECASE,
)
_LINK = lazily(r"https?://\S+|[#@]\S+")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _LINK.sub(" ", text).lower())


@check(
    code="ACC002",
    name="useless-alt-text",
    severity=Severity.REVIEW,
    message="Describe what matters in the picture, in words of its own.",
    cite="45 CFR 84.84; WCAG 2.1 AA, 1.1.1 (failures F30 and F39)",
    floor=None,
    flags=(
        Example(
            "«»Our lobby is open.",
            media=(Media(Visual.IMAGE, alt="IMG_2041.jpg"),),
            shown="«IMG_2041.jpg» as a description",
        ),
        Example(
            "«»Meet the team.",
            media=(Media(Visual.IMAGE, alt="team final v2", name="team-final_v2.png"),),
            shown="«its file name» as a description",
        ),
        Example(
            "«»Our lobby is open.",
            media=(Media(Visual.IMAGE, alt="Photo."),),
            shown="«Photo» as a description",
        ),
        Example("«»Our lobby.", media=(Media(Visual.IMAGE, alt="🙂!"),), shown="«🙂!» as a description"),
        Example(
            "«»Our lobby is open! #NewLobby",
            media=(Media(Visual.IMAGE, alt="Our lobby is open"),),
            shown="«the post's own words» as a description",
        ),
        Example(
            "«»Our lobby is open.",
            Severity.ADVICE,
            media=(Media(Visual.IMAGE, alt="Image of a wooden desk with two chairs"),),
            shown="a description that begins with «Image of»",
        ),
    ),
    passes=(
        Example(
            "Our lobby is open.",
            media=(Media(Visual.IMAGE, alt="A wooden desk with two chairs", name="desk.jpg"),),
            shown="a description",
        ),
        Example(
            "Thank you!",
            media=(Media(Visual.IMAGE, alt="A cake that says: Thank you, nurses"),),
            shown="a description of a picture with words in it",
        ),
        Example(
            "Our team.",
            media=(Media(Visual.IMAGE, alt="Imaging suite 2, a nurse at the scanner"),),
            shown="a place",
        ),
        Example("Our lobby is open.", media=(Media(Visual.IMAGE),), shown="a picture without a description"),
    ),
)
def useless_alt_text(reading: Reading) -> Iterator[Span]:
    """The post as a whole, for each picture or video described by nothing."""
    for which, medium in numbered(reading.post):
        alt = medium.alt.strip()
        words = _words(alt)
        if not alt:
            continue
        bare = alt.rstrip(".! ")
        name = re.sub(r"\.\w{2,4}$", "", medium.name)
        if _FILE.fullmatch(bare) or (name and words == _words(name)):
            yield Span(0, 0, message=f"The description of {which} is a file name. Say what it shows.")
        elif bare.lower() in _GENERIC or not words:
            yield Span(0, 0, message=f"The description of {which} says nothing. Say what it shows.")
        elif words == _words(reading.post.text):
            yield Span(0, 0, message=f"The description of {which} repeats the post. Say what it shows.")
        elif _LABEL.match(alt):
            yield Span(
                0,
                0,
                Severity.ADVICE,
                f"Leave the first words of the description of {which} out: a screen reader says that it is"
                f" an image.",
            )
