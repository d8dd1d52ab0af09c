"""Identifiers that examples cannot show: check digits, and places that the model of names finds."""

import pytest

from policies.example import CLINIC
from policies.names import Mention, Sort
from policies.phi import check_digits
from policies.phi.hosts import host, public
from policies.phi.patient_place import patient_place
from policies.phi.wide_places import wide
from policies.post import Kind, Post
from policies.reading import Reading


@pytest.mark.parametrize(
    ("checked", "right", "wrong"),
    [
        (check_digits.luhn, "4111111111111111", "4111111111111112"),
        (check_digits.iban, "gb82west12345698765432", "gb82west12345698765423"),
        (check_digits.npi, "1234567893", "1234567890"),
        (check_digits.vin, "1m8gdm9axkp042788", "1m8gdm9axkp042789"),
        (check_digits.verhoeff, "234567890124", "234567890142"),
        (check_digits.cpf, "45637892164", "45637892165"),
        (check_digits.nhs, "9434765919", "9434765918"),
    ],
)
def test_a_check_digit_tells_a_number_from_a_slip(checked, right, wrong):
    assert checked(right)
    assert not checked(wrong)


def test_eleven_equal_digits_are_no_taxpayer():
    assert not check_digits.cpf("11111111111")


def test_seventeen_characters_with_an_o_are_no_vehicle():
    assert not check_digits.vin("1m8gdm9axkp04278o")


def places(text, *mentions):
    reading = Reading.of(Post(Kind.POST, text), CLINIC, lambda _: tuple(mentions))
    return [(text[f.start : f.end], f.severity.value) for f in patient_place.judge(reading)]


def mention(text, name, sort):
    return Mention(text.index(name), text.index(name) + len(name), sort)


@pytest.mark.parametrize(
    ("text", "name", "sort", "found"),
    [
        ("We treated her for the flu, Sampleton style.", "Sampleton", Sort.CITY, True),
        ("We treated her for the flu, Ohio style.", "Ohio", Sort.CITY, False),
        ("Sampleton has a new flu clinic.", "Sampleton", Sort.CITY, False),
        ("His oxygen goes to Samplevej nine.", "Samplevej nine", Sort.STREET, True),
        ("Our flu clinic is open at Samplevej nine.", "Samplevej nine", Sort.STREET, False),
    ],
)
def test_a_place_that_the_model_finds_counts_beside_a_patient(text, name, sort, found):
    assert places(text, mention(text, name, sort)) == ([(name, "block")] if found else [])


@pytest.mark.parametrize(
    "name", ["Ohio", "northern Ohio", "the Midwest", "New York", "West Virginia", "Mexico", "U.S."]
)
def test_a_state_and_what_is_wider_may_stand(name):
    assert wide(name)


@pytest.mark.parametrize("name", ["New York City", "Kansas City", "Ohio County", "Georgiaville"])
def test_a_town_with_a_states_name_is_a_town(name):
    assert not wide(name)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.Example.org:8080/a?b#c", "example.org"),
        ("example.org/a", "example.org"),
        ("http://jane@example.org", "example.org"),
        ("https://example.org?next=https://other.example", "example.org"),
    ],
)
def test_the_host_of_an_address(address, name):
    assert host(address) == name


def test_a_host_that_only_looks_public_is_not():
    assert public("news.nih.gov")
    assert not public("nih.gov.example")
    assert not public("notcnn.com")
