"""`countersign rules` as people run it: the list, one check in full, and the examples tried."""

import re
import subprocess
import sys
from dataclasses import replace
from importlib import resources

import pytest
from crash_bot import environment

from bot import rules
from bot.errors import Refused
from policies import CHECKS, catalogue
from policies.check import Example
from policies.severity import Severity


def countersign(folder, *arguments, **settings):
    env = environment(folder, **settings)
    if "CLINIC_FILE" not in settings:
        del env["CLINIC_FILE"]
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", "rules", *arguments],
        check=False,
        env=env,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


# The list


def test_all_checks_are_listed_in_a_table_that_fits(tmp_path):
    code, said, warned = countersign(tmp_path, COLUMNS="100")
    assert (code, warned) == (0, "")
    rows = [line.split() for line in said.splitlines() if not line.startswith(" ")]
    assert [row[:3] for row in rows[1:]] == [[c.code, c.name, c.severity] for c in CHECKS]
    assert max(len(line) for line in said.splitlines()) <= 100
    for check in CHECKS:
        assert check.why.split("\n")[0][:20] in said


def test_the_catalogue_is_printed_as_it_is_in_the_folder(tmp_path):
    assert countersign(tmp_path, "--markdown") == (0, catalogue.render(), "")


# One check


@pytest.mark.parametrize("asked", ["PHI003", "phi003", "patient-date", "Patient-Date"])
def test_a_check_is_explained_by_code_or_name(tmp_path, asked):
    code, said, _ = countersign(tmp_path, asked)
    assert code == 0
    check = next(c for c in CHECKS if c.code == "PHI003")
    words = " ".join(said.split())
    for wanted in (
        "PHI003 patient-date",
        check.message,
        check.cite,
        "stops the draft (block)",
        "down to review",
    ):
        assert wanted in words
    assert "- DOB «13/07/1970» was on the wristband." in said
    assert "(review)" in said
    assert "- Our clinic is closed today." in said


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_is_explained_with_all_its_examples(check):
    said = " ".join(rules.explained(check, 100).split())
    for example in (*check.flags, *check.passes):
        assert " ".join((example.shown or example.marked).split("\n")[0].split())[:60] in said
    assert max(len(line) for line in rules.explained(check, 100).splitlines()) <= 100


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("PHI03", "PHI003 patient-date"),
        ("patient-dates", "PHI003 patient-date"),
        ("cure", "CLM001 cure-claim"),
    ],
)
def test_a_near_miss_is_told_what_comes_near(tmp_path, asked, near):
    code, said, warned = countersign(tmp_path, asked)
    assert (code, said) == (1, "")
    assert warned.startswith("There is no such check. Did you mean ")
    assert near in warned


def test_what_comes_near_nothing_is_told_where_the_list_is():
    with pytest.raises(Refused, match=r"^There is no such check. List all: countersign rules$"):
        rules.find("zzzzzzzzzz", CHECKS)


def test_a_wrong_option_is_told_how_it_goes(tmp_path):
    code, _, warned = countersign(tmp_path, "--all")
    assert code == 2
    assert "there is no --all" in warned


# An organisation's own


RULES = """
[rules]
phone-number = "block"
shouting = "off"
[[checks]]
code = "OWN001"
name = "old-clinic-name"
severity = "review"
message = "Say the new name."
cite = "Brand guide"
phrase = "old clinic"
flags = ["The «old clinic»"]
passes = ["The older clinic"]
"""


@pytest.fixture
def own(tmp_path):
    """A clinic.toml with rules."""
    example = resources.files("bot").joinpath("clinic.example.toml").read_text(encoding="utf-8")
    file = tmp_path / "own.toml"
    file.write_text(example + RULES, encoding="utf-8")
    return file


def test_own_checks_are_listed_and_each_check_as_it_is_set(tmp_path, own):
    code, said, _ = countersign(tmp_path, "--clinic", own)
    assert code == 0
    rows = {row[1]: row[2] for row in (line.split() for line in said.splitlines()) if len(row) > 2}
    assert (rows["phone-number"], rows["shouting"]) == ("block", "off")
    assert rows["old-clinic-name"] == "review"
    assert rows["fax-number"] == next(c.severity for c in CHECKS if c.name == "fax-number")


def test_a_check_is_explained_as_it_is_set(tmp_path, own):
    said = " ".join(countersign(tmp_path, "shouting", CLINIC_FILE=own)[1].split())
    assert "Here it is switched off, as clinic.toml says" in said
    said = " ".join(countersign(tmp_path, "phone-number", CLINIC_FILE=own)[1].split())
    assert "Here stops the draft (block), as clinic.toml says" in said
    assert "Here" not in countersign(tmp_path, "fax-number", CLINIC_FILE=own)[1]
    said = countersign(tmp_path, "OWN001", CLINIC_FILE=own)[1]
    assert "A check of your own, which looks for old clinic" in said
    assert "- The «old clinic»" in said


def test_own_examples_are_tried_with_all_others(tmp_path, own):
    tried = sum(len(c.flags) + len(c.passes) for c in CHECKS) + 2
    said = f"{tried} examples of {len(CHECKS) + 1} checks, and all hold.\n"
    assert countersign(tmp_path, "test", CLINIC_FILE=own) == (0, said, "")


def test_a_clinic_file_that_cannot_be_used_is_told(tmp_path, own):
    own.write_text(own.read_text(encoding="utf-8").replace("«old clinic»", "«old»"), encoding="utf-8")
    code, said, warned = countersign(tmp_path, "test", CLINIC_FILE=own)
    assert (code, said) == (1, "")
    assert re.search(r'own\.toml:\d+: checks\.1\.flags\.1: says "The «old»" but finds nothing', warned)


# The examples


def test_every_example_of_every_check_holds(tmp_path):
    code, said, warned = countersign(tmp_path, "test")
    tried = sum(len(c.flags) + len(c.passes) for c in CHECKS)
    assert (code, said, warned) == (0, f"{tried} examples of {len(CHECKS)} checks, and all hold.\n", "")


def test_an_example_that_does_not_hold_is_shown_with_what_was_found():
    check = replace(
        next(c for c in CHECKS if c.code == "PHI007"),
        flags=(
            Example("Her SSN is «219-09-9999»."),
            Example("«Her» SSN is 219-09-9999."),
            Example("SSN «219-09-9999»", severity=Severity.ADVICE),
        ),
        passes=(Example("Hello\nSSN 219-09-9999"), Example("Our lobby is open.")),
    )
    assert list(rules.failures(check)) == [
        (
            "PHI007 social-security-number\n"
            "  wanted: «Her» SSN is 219-09-9999. (block)\n"
            "  found:  Her SSN is «219-09-9999». (block)"
        ),
        (
            "PHI007 social-security-number\n"
            "  wanted: SSN «219-09-9999» (advice)\n"
            "  found:  SSN «219-09-9999» (block)"
        ),
        (
            "PHI007 social-security-number\n"
            "  wanted: Hello / SSN 219-09-9999 (nothing)\n"
            "  found:  Hello / SSN «219-09-9999» (block)"
        ),
    ]
