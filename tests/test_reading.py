"""What a reading knows of a post: about whom it is, what is denied, and whose contacts it gives."""

import pytest

from policies.example import CLINIC
from policies.plain import plain
from policies.post import Kind, Post
from policies.reading import Reading


def read(text, kind=Kind.POST):
    return Reading.of(Post(kind, text), CLINIC)


def about_patient(text, word, kind=Kind.POST):
    start = text.index(word)
    return read(text, kind).about_patient(start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Our patient asked for 312.", "312"),
        ("We sent him home on Sunday.", "Sunday"),
        ("A 45-year-old with diabetes, seen in May.", "May"),
        ("This gentleman had a stroke in Springfield.", "Springfield"),
        ("Call Testy at 312. He has dementia.", "312"),
        ("Our patient went home. She lives in Springfield.", "Springfield"),
        ("pt lives in Springfield", "Springfield"),
        ("23yo male with a fracture, seen in May.", "May"),
        ("45F with sepsis, from Springfield.", "Springfield"),
        ("A man walked into our ED in May.", "May"),
    ],
)
def test_a_sentence_is_about_a_patient(text, word):
    assert about_patient(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Our patient portal opens in May.", "May"),
        ("Every patient deserves to be heard in May.", "May"),
        ("Please be patient until May.", "May"),
        ("Our patients are our why since May.", "May"),
        ("Our new pediatrician starts in May. She treats children with asthma.", "May"),
        ("Our patient went home. Join our gala in May.", "May"),
        ("A screening for stroke in May.", "May"),
        ("Our hospital turned 100 years old in May.", "May"),
        ("We raised 15M with your help in May for cancer care.", "May"),
        ("Our 100-year-old hospital opens a wing in May.", "May"),
    ],
)
def test_a_sentence_is_about_nobody_in_particular(text, word):
    assert not about_patient(text, word)


def test_everything_in_a_reply_is_about_the_person_answered():
    assert about_patient("We open in May.", "May", Kind.REPLY)


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence that garlic X flu.",
        "Garlic does not X flu.",
        "Myth: garlic X flu.",
        "That garlic X flu is a myth.",
        "Can garlic X flu? No.",
        "Beware of anybody who says garlic X flu.",
    ],
)
def test_a_claim_is_denied(text):
    at = text.index("X")
    assert read(text).negated(at, at + 1)


@pytest.mark.parametrize(
    "text", ["Garlic X flu.", "It is not a drug, but it X flu.", "Myth: tea helps. Fact: garlic X flu."]
)
def test_a_claim_is_made(text):
    at = text.index("X")
    assert not read(text).negated(at, at + 1)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Dr. Sample is in. Ask her!", ["Dr. Sample is in.", " Ask her!"]),
        ("We open at 9 a.m. on Monday", ["We open at 9 a.m. on Monday"]),
        ("One\n\nTwo", ["One\n\n", "Two"]),
        ("", [""]),
    ],
)
def test_sentences_cover_the_text(text, sentences):
    assert [text[start:end] for start, end in read(text).sentences] == sentences


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Jаne", "Jane"),
        ("Мария", "Мария"),
        ("３１２", "312"),
        ("٣١٢", "312"),
        ("a\u200bb\u202ec\u00ad", "abc"),
        ("it’s", "it's"),
        ("ﬁne", "fine"),
        ("e\u0301", "é"),
    ],
)
def test_plain_text_has_no_lookalikes(written, wanted):
    assert plain(written).text == wanted


def test_plain_text_knows_where_it_was_written():
    text = plain("a\u200bﬁ\u200bb")
    assert text.text == "afib"
    assert text.written(1, 3) == (2, 3)
    assert text.written(0, 4) == (0, 5)


def test_the_clinics_own_contacts_are_known_in_any_spelling():
    own = read("").own
    assert own.phone("312.555.0100")
    assert own.phone("+1 (312) 555-0100")
    assert not own.phone("312-555-0101")
    assert own.mail("jane@news.example.org")
    assert not own.mail("jane@notexample.org")
    assert own.staff("Dr. Avery Sample, MD")
    assert own.staff("Ms. Specimen")
    assert not own.staff("Jane Example")
