"""Lists of words and phrases: what is among them, and what only looks so."""

import pytest

from policies.vocabulary import Vocabulary, words

CARE = Vocabulary("surgery, chemo*, *ectomy, chest pain, c-section, crohn's")


@pytest.mark.parametrize(
    "sentence",
    [
        "the surgery went well",
        "post-surgery blues",
        "chemotherapy again",
        "a tonsillectomy at nine",
        "no chest pain today",
        "her c-section",
        "the surgery's over",
        "living with crohn's",
    ],
)
def test_a_word_a_beginning_an_ending_and_a_phrase_are_among_them(sentence):
    assert CARE.among(sentence)


@pytest.mark.parametrize(
    "sentence", ["surgeryx", "the chest, pain aside", "my chest painting", "ectomymania", ""]
)
def test_what_only_looks_like_one_is_not(sentence):
    assert not CARE.among(sentence)


def test_the_words_of_a_sentence_know_their_parts():
    assert {"post-op", "op", "nurse's", "nurse"} <= words("the nurse's post-op notes")


def test_an_empty_vocabulary_has_nothing():
    assert not Vocabulary("").among("anything")
