"""Patterns that are made ready later: they find what others find, and none is broken."""

import re
import subprocess
import sys

import pytest

from policies import patterns
from policies.patterns import lazily


def test_a_pattern_made_later_finds_what_one_made_at_once_finds():
    text = "One two, ONE"
    for flags in (0, re.IGNORECASE):
        now, later = re.compile(r"(?P<word>one)", flags), lazily(r"(?P<word>one)", flags)
        assert [m.span("word") for m in later.finditer(text)] == [m.span("word") for m in now.finditer(text)]
        assert (later.search(text) is None) == (now.search(text) is None)
        assert later.sub("x", text) == now.sub("x", text)
        assert (later.pattern, later.flags, later.groupindex) == (now.pattern, now.flags, now.groupindex)


def test_what_no_pattern_has_it_has_not_either():
    with pytest.raises(AttributeError, match="surch"):
        getattr(lazily("a"), "surch")  # noqa: B009 - a typo, asked for as one


def test_a_broken_one_is_told_when_all_are_made_ready():
    broken = lazily("(")
    with pytest.raises(re.error):
        patterns.ready()
    patterns._all.remove(broken)
    patterns.ready()


def test_loading_the_checks_makes_hardly_any_of_them_ready():
    asked = "import policies.suggest; from policies.patterns import _all as them; "
    asked += "print(len(them), sum('pattern' in vars(one) for one in them))"
    said = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", asked], check=True, capture_output=True, text=True
    ).stdout.split()
    assert int(said[0]) > 300
    assert int(said[1]) < 10
