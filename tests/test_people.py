"""Whose name is this: the question that every detector gets wrong, asked of one name in one sentence each."""

import pytest

from policies.check import unmark
from policies.example import CLINIC
from policies.names import Mention, Sort
from policies.people import Whose
from policies.post import Kind, Post
from policies.reading import Reading

CASES = [
    # a patient, however the name is written
    ("«Mrs. Testperson» starts chemo on Monday.", Whose.PATIENT),
    ("Our patient «Olivia Example» rang the bell.", Whose.PATIENT),
    ("my favorite kiddo «olivia» got discharged, no more chemo", Whose.PATIENT),
    ("Sending love to «Olivia» as the chemo starts.", Whose.PATIENT),
    ("«Example, Olivia» beat stage 3 lymphoma with us!", Whose.PATIENT),
    ("«OLIVIA EXAMPLE» beat stage 3 lymphoma with us!", Whose.PATIENT),
    ("Pt «O.E.» is off the vent and asking for tacos.", Whose.PATIENT),
    ("Mr. «E» has a new hip and new jokes.", Whose.PATIENT),
    ("#PrayFor«Olivia», who is in our NICU tonight", Whose.PATIENT),
    ("april «april sample» no-showed her mammogram again"[6:], Whose.PATIENT),
    ("«Hope» did her first lap with the new prosthetic leg, and we cried.", Whose.PATIENT),
    ("«Olivia»'s mom called: the scans are clean!", Whose.PATIENT),
    ("We sent him home to his daughter «Olivia».", Whose.PATIENT),
    ("«Olivia» is eight months off fentanyl today.", Whose.PATIENT),
    # a colleague
    ("Dr. «Olivia Example» on why radon matters: it is everywhere.", Whose.STAFF),
    ("Welcome to Drs. Olivia Example and «Keisha Sample»!", Whose.STAFF),
    ("«Olivia Example», RN, teaches our stroke class.", Whose.STAFF),
    ("Meet «Olivia Example», our new dietitian.", Whose.STAFF),
    ("Our charge nurse «Olivia» found the missing chart.", Whose.STAFF),
    ("Meet the front desk: «Olivia», Juan and Keisha.", Whose.STAFF),
    ("Congratulations to «Olivia Example» on twenty years with our team!", Whose.STAFF),
    ("«Olivia Example» joins our board in March.", Whose.STAFF),
    ("«Avery» from the roster waters the plants.", Whose.STAFF),
    # public life, history, institutions, animals
    ("«Florence Nightingale» was born on May 12, 1820.", Whose.PUBLIC),
    ("Thank you to «Olivia Example» for her gift to the playroom.", Whose.PUBLIC),
    ("«Olivia Example» gives the keynote on Friday.", Whose.PUBLIC),
    ("«Olivia Example» opens up about her migraines https://example.org/news", Whose.PUBLIC),
    ("The «Olivia Example» Foundation gave us two beds.", Whose.ORGANISATION),
    ("«Jackson» County reported three cases of pertussis.", Whose.ORGANISATION),
    ("Our new lab is at the corner of «Gilbert» and Main.", Whose.ORGANISATION),
    ("Meet «Oliver», our newest therapy dog.", Whose.ANIMAL),
    ("My name is «Olivia» and I work on the night shift.", Whose.AUTHOR),
    # nobody knows whose
    ("«Olivia» left a thank-you note on the door.", Whose.UNKNOWN),
    ("Somebody saw «Olivia Example» at the market.", Whose.UNKNOWN),
]


@pytest.mark.parametrize(("marked", "whose"), CASES, ids=[marked for marked, _ in CASES])
def test_whose_a_name_is(marked, whose):
    text, ((start, end), *_) = unmark(marked)
    people = Reading.of(Post(Kind.POST, text), CLINIC).people
    assert [p.whose for p in people if p.start < end and start < p.end] == [whose]


@pytest.mark.parametrize(
    "text",
    [
        "Grace, hope and joy: three words our volunteers live by.",
        "Will Medicare cover telehealth after March 31?",
        "May is Stroke Awareness Month, and April was a busy one.",
        "MELD, CHADS and Wells: half of medicine is adding numbers.",
        "SunGuard pays for this post.",
        "Down syndrome and Parkinson's disease are next month's topics.",
        "Bill will not be sent if you update your card.",
    ],
)
def test_words_that_look_like_names_are_nobody(text):
    assert Reading.of(Post(Kind.POST, text), CLINIC).people == ()


def test_in_a_reply_an_unknown_name_is_the_reviewers():
    (person,) = Reading.of(Post(Kind.REPLY, "Olivia, we would love to hear from you."), CLINIC).people
    assert person.whose is Whose.REVIEWER


def test_what_one_sentence_says_of_a_name_holds_in_the_next():
    people = Reading.of(Post(Kind.POST, "Dr. Olivia Example is back. Olivia brought cookies."), CLINIC).people
    assert [p.whose for p in people] == [Whose.STAFF, Whose.STAFF]


def test_the_names_of_a_list_are_of_one_sort():
    people = Reading.of(Post(Kind.POST, "Meet our midwives Olivia, Keisha and Juan!"), CLINIC).people
    assert [p.whose for p in people] == [Whose.STAFF] * 3


def test_a_name_only_the_model_knows_is_found():
    text = "Quillon stopped by with flowers."
    found = Reading.of(Post(Kind.POST, text), CLINIC, lambda _: (Mention(0, 7, Sort.PERSON, 0.9),)).people
    assert [(text[p.start : p.end], p.whose) for p in found] == [("Quillon", Whose.UNKNOWN)]
    assert Reading.of(Post(Kind.POST, text), CLINIC).people == ()


def test_a_handle_is_a_patients_where_somebody_tells_of_one():
    text = "We discharged @olivia.example today, three days after her bypass."
    assert [p.whose for p in Reading.of(Post(Kind.POST, text), CLINIC).people] == [Whose.PATIENT]
    assert Reading.of(Post(Kind.POST, "Thanks for the tip, @olivia.example!"), CLINIC).people == ()
