"""The drug tables, as far as a machine can check them, and the pattern that finds a name of many."""

import re

import pytest

from policies.drugs.boxed import BOXED
from policies.drugs.brands import BRANDS
from policies.drugs.labels import LABELS, SETTINGS, USES
from policies.drugs.names import any_of

BOXED_NAMES = [name for names in BOXED.values() for name in names]
LABEL_NAMES = [name for label in LABELS for name in label.names]


@pytest.mark.parametrize("names", [BOXED_NAMES, LABEL_NAMES, list(BRANDS)], ids=["boxed", "labels", "brands"])
def test_a_name_stands_once_in_a_table_lower_case(names):
    assert sorted(set(names)) == sorted(names)
    assert [name for name in names if name != name.strip().lower()] == []


def test_an_approved_use_is_one_that_has_words():
    assert {use for label in LABELS for use in label.approved} - set(USES) == set()
    assert set(USES) >= SETTINGS


def test_a_brand_with_a_boxed_warning_is_in_that_table_only():
    assert set(BRANDS) & set(BOXED_NAMES) == set()


def test_every_name_is_found_and_the_longest_that_fits():
    names = {*BOXED_NAMES, *LABEL_NAMES, *BRANDS}
    pattern = re.compile(any_of(names))
    assert {name for name in names if not pattern.fullmatch(name)} == set()
    assert pattern.match("oral minoxidil for hair")[0] == "oral minoxidil"
    assert pattern.match("low-dose naltrexone")[0] == "low-dose naltrexone"


def test_one_pattern_for_no_names_or_one():
    assert any_of([]) == ""
    assert any_of(["a"]) == "a"
    assert re.fullmatch(any_of(["a", "ab", "c+"]), "c+")
