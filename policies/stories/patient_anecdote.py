"""Stories from work about one patient, also without any name.

A story of the day is easily matched by whoever was there: staff, family, the patient. Names and dates taken
out do not help if somebody recognises themselves (45 CFR 164.514(b)(2)(ii)), and patients read along.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.severity import Severity
from policies.stories.telling import (
    DOING,
    DONE,
    HYPOTHETICAL,
    NOT_A_PERSON,
    SOMEBODY,
    WHEN,
    clinical,
    general,
    kin,
    somebody,
    staffed,
    teller,
    words,
)
from policies.stories.ways import START, WAYS

_ONE = lazily(
    r"\b(?:a|an|the|this|that|some|another|one|somebody's|someone's|third"
    rf"|second) (?:[\w',-]+ ){{0,4}}?(?:{SOMEBODY}|family|husband|wife)(?:'s)?\b(?! {NOT_A_PERSON}"
    r"| (?:of the (?:year|month)|medicine|bod|life|jokes?|brain))|\bmy (?:next|last|first"
    r"|\d{1,2}(?::\d\d)?|favorite|final|new|sweetest|oldest|youngest) (?:o'clock "
    r"|[ap]m )?(?:\w+ )?(?:appointment|consult|admit|delivery|case|visit)\b"
    r"|\bmy (?:\d{1,2}(?::\d\d)? ?(?:[ap]\.?m|o'clock)|\d{1,2}:\d\d)\b"
)
_BARE = lazily(
    rf"{START}(?:so |just |today |tonight |lol |bruh |omg |y'all |then |and |but |oh |welp |this |got a "
    r"|[\w ]{3,14}: ){0,3}(?:(?P<plain>guy|dude|lady|kid|kiddo|toddler|someone|somebody|pt|gentleman"
    r"|grandma|grandpa|gsw|drunk|nana|overdose(?= brought))|patient|mom|dad|woman|man|teen|teenager|girl"
    rf"|boy)(?:'s)? (?:\w+ly |just |today |in \w+ \w+ |from \w+ |who )?(?:{DONE}|{DOING}|brought)\b"
)
_PRONOUN = lazily(r"\b(?:he|she|him|his|her)\b")
_BEGINS = lazily(
    r"\W{0,4}(?:(?:today|tonight|yesterday|this morning|last night),? )?(?:(?:he|she)\b|(?:his|her) \w+ )"
)
_HAPPENED = lazily(
    rf"\b{DONE}\b|\bjust\b|\b(?:could|would|did)(?: not|n't) \w|\b{SOMEBODY} (?:just |\w+ly )?{DOING}\b"
)
_PAST = lazily(rf"\b{DONE}\b")
_TIMED = lazily(WHEN)
_IMPLICIT = lazily(
    r"\W{0,4}(?:(?:just|finally|today|tonight|yesterday|once|also|so|and|then) )?(?:just |was |had to "
    r"|finally |got |today |tonight )*(?:finished|watched|had|got|saw|met|held|lost|caught|called|told"
    r"|delivered|stitched|pulled|removed|spent|sat|helped|taught|wheeled|gave|did|telling|explaining"
    r"|pulling|holding|cleaning|diagnosed|scrubbed)\b"
)
_GIVING = lazily(
    r"\b(?:donat\w+|raised|lemonade|fundrais\w*|gala|sponsor\w*|scholarship|toys|teddy bears?|blankets"
    r"|of the (?:year|month|quarter|week)|award\w*|honou?red|promoted|elected|appointed|(?:was|been) named"
    r"|founded|founder|pioneer\w*|benefactor|who (?:leads|runs|built|designed|invented|directs|heads"
    r"|teaches|works|volunteers|answers|greets|cooks|cleans|drives)|joins|joined our|joining our|hired"
    r"|retir(?:es|ing|ement)|retired (?:from|after|today)|gave birth to|quote|proverb|parable"
    r"|know the signs|once said|dream|imagin\w+|sculpture|statue|painting|song|poem|book)\b"
)


@check(
    code="TST004",
    name="patient-anecdote",
    severity=Severity.REVIEW,
    message="Somebody may recognise this patient, or themselves. Wait, blend several cases, or leave it out.",
    cite="45 CFR 164.514(b)(2)(ii); Massachusetts Medical Society, Social Media Guidelines for Physicians",
    floor=Severity.REVIEW,
    flags=(
        "«My patient» swears that coffee cured her.",
        "Rounds were fun: «a patient» asked whether I was old enough to drive.",
        "«Had a man» in triage who thought that his cat had given him gout.",
        "«3am consult»: he swallowed the key on purpose.",
        "«The lady in room 6» wants her pudding back.",
        "«POV: your patient» says he has never smoked.",
        "«Lost a patient» tonight and drove home without the radio.",
        "«I told a young father» that the lump is cancer.",
        "Today «a little girl» sang to me while I set her broken arm.",
        "«Dude walked» into the wrong clinic and asked for stitches.",
        "«Overheard in triage»: I only drink when I am awake.",
        "Me: any allergies? «Patient»: only to Mondays.",
        "«To the drunk man in bed» 4 who bit me: get a tetanus shot.",
        "Just pulled «a toddler's» tooth out of a sibling's knee.",
        "«This woman» in labor could not stop laughing at us.",
        "«The boy» from last night's crash opened his eyes today.",
        "It was a quiet night in the ER. «Patient asked» for a waffle. I cried.",
        "«She» waited nine hours with a broken hip in our hallway.",
        "«He» walked in for a flu shot and left with a pacemaker.",
        "Some shift. «Kid ate» a magnet.",
        "«If you are the lady in room» 6, your pudding is here.",
        "Who knows «the man in triage»?",
        "Guess why «my patient» barked at me?",
        "«Man came» in tonight with a fork in his foot.",
        "«Transported a lady» who had packed a sandwich.",
        "«Pulled a pea from somebody's ear» today.",
        "«A fifth grader came to my office» because of fractions.",
        "Long night in May. «He» waved at me over his oxygen mask.",
    ),
    passes=(
        "Every patient deserves a nurse who listens, and our patients teach us a lot.",
        "If your child has a fever for three days, call us.",
        "What should a nurse do when a patient falls? A checklist for new aides.",
        "A patient asks: may I take ibuprofen with my blood pressure pills?",
        "My son asked me today why I work nights in the ICU.",
        "She started as a nurse on our unit and today she became our chief nursing officer.",
        "A study of 400 patients: one of our patients in ten slept better after surgery, researchers said.",
        "A little girl sold lemonade today and raised $200 for our NICU.",
        "Had a baby? Here is when to call a doctor.",
        "Man gets two new hands in hospital: http://news.example.com/hands",
        "My patient portal password is too long, and our patient advisory council met today.",
        "Some guy stole our parking sign today.",
        Example("My patient swears that coffee cured her.", authorization="Form 12, signed"),
        Example("A patient was kind to write.", kind=Kind.REPLY),
        "Did a man come into triage with my umbrella?",
        "Would you tell a man that his tooth is my favorite?",
        "A woman told me about her asthma: http://news.example.com/asthma",
        Example("A woman told me about her asthma.", link="https://news.example.com/asthma"),
        "A woman told us in the survey that her asthma came back.",
        "A woman told my sister about her asthma.",
        "A man with asthma and a plan.",
        "A man lost his dog near the hospital.",
        "When a man is told that he has asthma, we listen and explained it all.",
        "Man was stabbed near a pharmacy.",
        "The clouds were low. He walked, and the hospital slept.",
        "Our clinic: he runs, she runs.",
        "In spring he felt no pain.",
        "Our dog ate a magnet today.",
        Example("My patient swears that coffee cured her.", kind=Kind.REPLY),
        "Imagine that a patient asked me for coffee.",
        "Our ward has a baby grand piano.",
        "A kid in my clinic coat, size small.",
        "Pulled a van out of the mud.",
        "A man with asthma tonight: radio play.",
        "We gave her our thanks. The hospital slept.",
    ),
)
def patient_anecdote(reading: Reading) -> Iterator[Span]:
    """The first words that tell of one patient, in each sentence that does."""
    if reading.reply or reading.post.authorization:
        return
    done = -1
    for start, end in sorted((*_told(reading), *_happened(reading))):
        if start >= done:
            yield reading.span((start, end))
            done = next(stop for _, stop in reading.sentences if stop > start)


def _told(reading: Reading) -> Iterator[tuple[int, int]]:
    lower = reading.lower
    for way in WAYS:
        if way.cues.isdisjoint(words(lower)):
            continue
        found = list(way.words.finditer(lower))
        if (
            not found
            or not all(holds(lower) for holds in way.beside)
            or any(holds(lower) for holds in way.unless)
        ):
            continue
        for told in found:
            if not way.supposed and _asked(reading, told.end()):
                continue
            if way.supposed or not HYPOTHETICAL.search(lower, max(0, told.start() - 100), told.start()):
                yield _trim(lower, told.span())


def _asked(reading: Reading, at: int) -> bool:
    """Whether it stands in a question that is not about the teller: "Had a baby?"."""
    line = reading.sentence(max(0, at - 1)).rstrip()
    return line.endswith("?") and not teller(line)


def _happened(reading: Reading) -> Iterator[tuple[int, int]]:
    """Sentences in which something happens to somebody, in a text of the clinic and of whoever was there."""
    lower = reading.lower
    if (
        not somebody(lower)
        or reading.links
        or reading.post.link
        or not clinical(lower)
        or general(lower)
        or kin(lower)
        or _GIVING.search(lower)
    ):
        return
    ours, staff = teller(lower), staffed(lower)
    for number, (start, end) in enumerate(reading.sentences):
        line = lower[start:end]
        who = None if line.rstrip().endswith("?") else _whom(line, number == 0, ours, staff)
        if who and not HYPOTHETICAL.search(line, 0, who.start() + 4):
            yield _trim(lower, (start + who.start(), start + who.end()))


def _whom(line: str, first: bool, ours: bool, staff: bool) -> re.Match[str] | None:
    """The words for whoever it happens to in one sentence of a text, if whoever writes was there."""
    past = _PAST.search(line)
    here = _HAPPENED.search(line) and (teller(line) or _IMPLICIT.match(line))
    timed = past and _TIMED.search(line)
    if (one := _ONE.search(line)) and (here or timed):
        return one
    if (bare := _BARE.search(line)) and (bare["plain"] or timed or ours):
        return bare
    if past and (here or (first and _BEGINS.match(line))) and clinical(line) and not staff:
        return _PRONOUN.search(line)
    return None


def _trim(lower: str, where: tuple[int, int]) -> tuple[int, int]:
    """The words without the marks that a pattern needed before and behind them."""
    start, end = where
    while start < end and not lower[start].isalnum():
        start += 1
    while end > start and not lower[end - 1].isalnum():
        end -= 1
    return start, end
