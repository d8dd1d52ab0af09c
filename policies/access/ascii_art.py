"""Pictures and faces made of signs.

Whoever hears them hears "macron, backslash, underscore". Say it in words, or take an emoji, which has a name.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_ROW = lazily(r"[\\|_()<>^~`][\\/|_()<>^~`]|//[\\|_()<>^~`]")
_EYE = "[•◕°ಠ´｀ﾟ・≧≦◉ʘ＾]"
_ART = lazily(
    "|".join(
        (
            r"[¯﹨\\(]{1,2}[\\_]{0,3}[(（]\s?(?:ツ|゜|͡|°|ʘ)[^\n]{0,4}[)）][_/¯]{0,4}",
            (
                rf"[(（ʕ][^\w\s]{{0,2}}{_EYE}[^\w\n]{{0,2}}[\w^‿ᴥㅅωДﾉ﹏◡▽∀ᴗ□益_.-]{{1,3}}[^\w\n]{{0,2}}"
                rf"{_EYE}[^\n]{{0,2}}[)）ʔ][^\s\w]{{0,4}}"
            ),
            r"ಠ_{1,3}ಠ",
            r"[█▓▒░▀▄■□▪▫◼◻─━│┃┏┓┗┛┣┫╔╗╚╝═║]{4,}",
            r"(?:[\\/|_()<>^~`]{2,}[ \t]{0,4}){2,}[\\/|_()<>^~`]{2,}",
        )
    )
)


@check(
    code="ACC009",
    name="ascii-art",
    severity=Severity.ADVICE,
    message="Say it in words, or use one emoji.",
    cite="WCAG 2.1 AA, 1.1.1 (failure F72)",
    floor=None,
    flags=(
        "Flu season again «¯\\_(ツ)_/¯»",
        "Get your shot «(•ㅅ•)»",
        "Halfway there: «████▒▒▒▒» 50%",
        "«|_|_|_| (_) \\\\_//» up to 8",
    ),
    passes=(
        "Great job, team :) See you at 5 ;-)",
        "1) wash 2) rinse 3) dry -----> done",
        "Open Mon/Tue/Wed (and Thu) | call us | or walk in",
        "*** New hours *** ======= 9 to 5",
        "Find the form under C:\\forms\\new or example.org/forms/new_(2)/",
    ),
)
def ascii_art(reading: Reading) -> Iterator[Span]:
    """Shrugs, faces, bars and drawings, in the text as written."""
    text = reading.post.text
    if text.isascii() and not _ROW.search(text):
        return
    for art in _ART.finditer(text):
        yield Span(*art.span())
