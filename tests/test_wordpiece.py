"""Pieces of words: the same as the library that the model was taught with makes of them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from bot.names import _Files
from policies.wordpiece import WordPiece

FILES = _Files.installed()
VOCABULARY = {
    piece: number for number, piece in enumerate(FILES.vocabulary.read_text(encoding="utf-8").split("\n"))
}
OURS = WordPiece(VOCABULARY)
THEIRS = Tokenizer.from_file(str(FILES.vocabulary.with_name("tokenizer.json")))
THEIRS.no_truncation()
THEIRS.no_padding()


def ours(text):
    return [(piece.number, (piece.start, piece.end)) for piece in OURS.pieces(text)]


def theirs(text):
    made = THEIRS.encode(text, add_special_tokens=False)
    return list(zip(made.ids, made.offsets, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\n",
        "Our nurse Maria Gonzalez-O'Brien is back: 8 a.m.-6 p.m.!",
        "Zsuzsanna Wojciechowska, Ştefan, José, Müller, ÅNGSTRÖM, ﬁne, İzmir",
        "1,000 units/mL; 50 % + $20 = ~5^2 | a_b `c` <d>",
        "\U0001f389 congrats\U0001f389\U0001f38950€ №5",
        "山田太郎さん 한국어 ภาษาไทย हिन्दी",
        "a\x00b\x0bc\x1cd\u200be\ufffdf\xadg\xa0h\u2028i",
        "x" * 100 + " " + "x" * 101,
        "supercalifragilisticexpialidocious qzxj",
    ],
)
def test_a_text_is_cut_as_the_model_was_taught(text):
    assert ours(text) == theirs(text)


@settings(deadline=None, max_examples=400)
@given(text=st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cs"]), max_size=60))
def test_any_western_text_is_cut_as_the_model_was_taught(text):
    assert ours(text) == theirs(text)


def test_each_word_of_the_vocabulary_is_itself():
    words = [word for word in VOCABULARY if word.isascii() and word.isalpha()]
    assert len(words) > 10_000
    assert [piece.number for piece in OURS.pieces(" ".join(words))] == [VOCABULARY[word] for word in words]


@pytest.mark.parametrize("text", ["qzxj" * 10_000, "é" * 40_000, ("a" * 100 + " ") * 400, "@" * 40_000])
def test_long_texts_are_cut_in_linear_time(text):
    started = time.process_time()
    list(OURS.pieces(text))
    assert time.process_time() - started < 5
