"""Letters that are signs of mathematics.

Bold or script letters from a generator are not letters: a screen reader spells "mathematical bold small f"
or says nothing, and search does not find the word.
"""

from collections.abc import Iterator
from unicodedata import normalize

import regex

from policies.check import Span, check
from policies.reading import Reading
from policies.severity import Severity

_SMALL = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz")
_SQUARED = {base + n: chr(65 + n) for base in (0x1F130, 0x1F150, 0x1F170) for n in range(26)}
_LETTER = (
    r"[\U0001D400-\U0001D7FF\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A\U0001F130-\U0001F149"
    r"\U0001F150-\U0001F169\U0001F170-\U0001F189ℂ℃ℊ-ℕℙ-ℝℤℨℬℭℯ-ℴᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]"
)
_STRUCK = r"[\p{L}\p{N} ][\u0332\u0335-\u0338\u20E5]"
_FANCY = regex.compile(
    rf"(?:{_LETTER}\uFE0F?[\u0300-\u036F]*){{2,}}+(?:[\s'’.,!?&:-]{{1,3}}(?:{_LETTER}\uFE0F?)+)*+"
    rf"|(?:{_STRUCK}){{2,}}+"
)
_MARKS = regex.compile(r"[\u0332\u0335-\u0338\u20E5\uFE0F]")
FEW = 3
"""Letters that are hardly there by chance."""


@check(
    code="ACC006",
    name="fancy-letters",
    severity=Severity.ADVICE,
    message="Use plain letters.",
    cite="WCAG 2.1 AA, 1.3.1; practice of accessible posting",
    floor=None,
    flags=(
        "«𝗙𝗹𝘂 𝘀𝗵𝗼𝘁𝘀» are here!",
        "Our new «𝓌𝑒𝓁𝓁𝓃𝑒𝓈𝓈» class",
        "«Ⓕⓡⓔⓔ» checks, «ꜰʀᴇᴇ» coffee, «ＦＲＥＥ» parking",
        "We do n̲ot̲ close: «c̶l̶o̶s̶e̶d̶» open",
    ),
    passes=(
        "5 ½ km at 20 ℃, ⓘ at the desk, the ℞ counter is open ™",
        "Blood types 🅰️ 🅱️ 🅾️ are needed.",
        "Ｑ and Ａ tonight, blood type 𝐀𝐁 wanted",
        "Café Olé, Zoë and Łukasz: 你好",
    ),
)
def fancy_letters(reading: Reading) -> Iterator[Span]:
    """Runs of letters that are not letters, in the text as written."""
    if reading.post.text.isascii():
        return
    for run in _FANCY.finditer(reading.post.text):
        plain = normalize("NFKC", _MARKS.sub("", run[0])).translate(_SMALL).translate(_SQUARED)
        if sum(map(str.isalpha, plain)) >= FEW:
            yield Span(*run.span(), suggestion=plain)
