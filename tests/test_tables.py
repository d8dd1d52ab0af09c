"""The line of each key of a TOML file, so that whoever wrote it finds what is wrong in it."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tables import Problems, Table, lines_of

TEXT = '''\
top = 1 # a = 2

[one] # [two]
"quoted key" = "a = b" # c
dotted.key = 'x # y'
list = [
  "first", # one
  [1.5, 2], { a = "}", b = ["["] },

  """three
  not = a key
""", 4,
]
after = true

[[many]]
same = 1
[[many]]
same = 2
[many.below]
deep = """
[no.table]
"""
[[many.inner]]
x = [1979-05-27, 2,
3]
empty = []
'''


def test_each_key_and_each_entry_of_a_list_has_its_line():
    tomllib.loads(TEXT)
    assert lines_of(TEXT) == {
        "top": 1,
        "one": 3,
        "one.quoted key": 4,
        "one.dotted.key": 5,
        "one.list": 6,
        "one.list.1": 7,
        "one.list.2": 8,
        "one.list.3": 8,
        "one.list.4": 10,
        "one.list.5": 12,
        "one.after": 14,
        "many": 16,
        "many.1": 16,
        "many.1.same": 17,
        "many.2": 18,
        "many.2.same": 19,
        "many.2.below": 20,
        "many.2.below.deep": 21,
        "many.2.inner": 24,
        "many.2.inner.1": 24,
        "many.2.inner.1.x": 25,
        "many.2.inner.1.x.1": 25,
        "many.2.inner.1.x.2": 25,
        "many.2.inner.1.x.3": 26,
        "many.2.inner.1.empty": 27,
    }


KEYS = st.sampled_from(["a", "b", "key-1"])
SCALARS = st.one_of(
    st.integers().map(str),
    st.sampled_from(
        ["true", "1.5", "2027-05-11", "'# [x] = ,'", '"\\" ] = #"', '"""\n[t]\na = 1\n"""', "'''\n'''"]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda v: st.lists(v, max_size=3).map(lambda vs: "[\n" + ",\n# x\n".join(vs) + "\n]"),
    max_leaves=4,
)


@given(
    st.lists(st.tuples(KEYS, VALUES), unique_by=lambda pair: pair[0]),
    st.sampled_from(["", "[t]\n", "[[t]]\n"]),
)
def test_every_line_is_that_of_its_key(pairs, header):
    text = header + "".join(f"{key} = {value} # {key} = 2\n" for key, value in pairs)
    tomllib.loads(text)
    path = {"": "", "[t]\n": "t.", "[[t]]\n": "t.1."}[header]
    written = text.split("\n")
    lines = lines_of(text)
    for key, _ in pairs:
        assert written[lines[path + key] - 1].startswith(f"{key} = ")
    tops = {path + key for key, _ in pairs}
    assert {name for name in lines if not name[-1].isdigit()} <= tops | {"t"}


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("true", True),
        ('"9"', True),
        ("0", True),
        ("21", True),
        ("nan", True),
        ("9.5", False),
        ("1", False),
    ],
)
def test_a_number_is_one_between_its_bounds(value, problem):
    problems = Problems("file", {"n": 1})
    Table(tomllib.loads(f"n = {value}"), "", problems).number("n", 5, 1, 20)
    assert problems.found == (["file:1: n: takes a number from 1 to 20"] if problem else [])


@pytest.mark.parametrize("value", ['"2027-05-11"', "2027-05-11T10:00:00", "10:00:00", "2027"])
def test_a_day_is_written_as_a_day(value):
    problems = Problems("file", {"d": 1})
    assert Table(tomllib.loads(f"d = {value}"), "", problems).day("d") is None
    assert problems.found == ["file:1: d: takes a day without quotes, such as 2027-05-11"]
