"""clinic.toml: the example is good, and every mistake is named with its line, all of them at once."""

import re
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clinic import Misconfigured, load, parse
from bot.draft import Need, Person, Role
from policies.post import Site

EXAMPLE = resources.files("bot").joinpath("clinic.example.toml").read_text(encoding="utf-8")


def problems(text):
    with pytest.raises(Misconfigured) as error:
        parse(text)
    assert str(error.value) == "\n".join(error.value.problems)
    return error.value.problems


def line_of(text, start):
    return next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith(start))


def changed(old, new):
    assert old in EXAMPLE
    return EXAMPLE.replace(old, new)


def test_the_example_is_read_as_it_says():
    organisation = parse(EXAMPLE)
    assert organisation.name == "Example Family Clinic"
    assert organisation.clinic.names[0] == organisation.name
    assert organisation.clinic.phones == ("+1 312-555-0100",)
    assert organisation.zone == "America/Chicago"
    [step] = organisation.steps
    assert (step.name, step.need) == ("Compliance", Need.ANY)
    assert organisation.review_channels == {"slack": "C0REVIEW1"}
    assert organisation.networks[Site.FACEBOOK] == "console"


def test_people_get_their_roles_from_addresses_and_domains_whatever_the_case():
    organisation = parse(
        changed('authors = ["@example.org"]', 'authors = ["@Example.org", "Guest@example.net"]')
    )
    assert organisation.person(" RITA.Reviewer@example.org ", "Rita") == Person(
        "rita.reviewer@example.org", "Rita", Role.AUTHOR | Role.REVIEWER
    )
    assert organisation.person("guest@example.net", "Guest").roles is Role.AUTHOR
    for outsider in ("other@example.net", "eve@notexample.org", "eve@sub.example.org", "example.org", ""):
        assert organisation.person(outsider, "Eve").roles is Role.NONE


@pytest.mark.parametrize(
    ("old", "new", "key", "what"),
    [
        ('name = "Example Family Clinic"', 'name = " "', "clinic.name", "is empty"),
        ('name = "Example Family Clinic"', "name = 5", "clinic.name", 'takes a text in quotes, such as "…"'),
        ('zone = "America/Chicago"', 'zone = "Mars/Olympus"', "clinic.zone", "There is no time zone called"),
        ('region = "US"', 'region = "Texas"', "clinic.region", '"TEXAS" is no country I know'),
        ("staff = [", 'staff = ["", ', "clinic.staff", "takes a list of texts, none of them empty"),
        (
            'authors = ["@example.org"]',
            'authors = ["example.org"]',
            "people.authors",
            '"example.org" is neither',
        ),
        ('authors = ["@example.org"]', "authors = []", "people.authors", "takes a list of texts"),
        ('need = "any"', 'need = "most"', "steps.1.need", '"most" is not one of "any", "all"'),
        (
            "omar.officer@example.org",
            "@example.org",
            "steps.1.reviewers",
            '"@example.org" is no e-mail address',
        ),
        ('"C0REVIEW1"', '"#compliance"', "slack.review_channel", '"#compliance" is no channel id'),
        ('facebook = "console"', 'facebook = "fax"', "networks.facebook", '"fax" is not one of "console"'),
        ('facebook = "console"', 'facebok = "console"', "networks.facebok", "did you mean facebook?"),
        ("region =", "regin =", "clinic.regin", "is no setting I know; did you mean region?"),
        ("[slack]", "[slak]", "slak", "did you mean slack?"),
    ],
)
def test_a_mistake_is_named_with_its_line_key_and_what_to_do(old, new, key, what):
    text = changed(old, new)
    [problem] = problems(text)
    start = new.split(" ")[0] if "example.org" not in old or "=" in old else "reviewers"
    start = "review_channel" if "C0REVIEW1" in old else start
    assert problem.startswith(f"clinic.toml:{line_of(text, start)}: {key}: ")
    assert what in problem


def test_every_mistake_is_named_at_once_and_each_once():
    text = """
[clinic]
zone = "Nowhere"
colour = "red"

[people]
authors = "@example.org"

[[steps]]
name = "One"
reviewers = ["nobody"]

[[steps]]
name = "One"
reviewers = ["rita.reviewer@example.org"]
need = "some"

[networks]
"""
    found = problems(text)
    assert [re.match(r"clinic\.toml:(\d+): ([\w.]+): ", problem).groups() for problem in found] == [
        ("2", "clinic.name"),
        ("3", "clinic.zone"),
        ("7", "people.authors"),
        ("11", "steps.1.reviewers"),
        ("16", "steps.2.need"),
        ("4", "clinic.colour"),
        ("18", "networks"),
        ("9", "steps"),
    ]


def test_an_empty_file_is_told_everything_it_lacks():
    found = problems("")
    for key in ("clinic", "people", "steps", "networks"):
        assert any(f" {key}: is missing" in problem for problem in found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('zone = "America/Chicago"', "zone = 5"),
        ('staff = ["Avery Sample", "Robin Placeholder", "Sam Specimen"]', "staff = 5"),
        ('authors = ["@example.org"]', "authors = 5"),
        ('need = "any"', "need = 5"),
        ('facebook = "console"', "facebook = 5"),
        ('review_channel = "C0REVIEW1"', "review_channel = 5"),
    ],
)
def test_a_value_of_another_type_is_one_problem(old, new):
    [problem] = problems(changed(old, new))
    assert ": takes a " in problem


def test_what_is_no_toml_is_named_with_its_line():
    [problem] = problems("[clinic]\nname = oops\n")
    assert re.fullmatch(r"clinic\.toml: .*line 2.*", problem)


def test_somebody_who_stands_in_two_steps_is_a_mistake():
    step = '[[steps]]\nname = "Privacy"\nreviewers = ["Rita.Reviewer@example.org"]\n\n[slack]'
    text = changed("[slack]", step)
    [problem] = problems(text)
    assert problem == (
        f"clinic.toml:{line_of(text, '[[steps]]')}: steps: rita.reviewer@example.org stands in two steps; "
        "two steps are for different people"
    )


def test_a_file_that_is_missing_is_said_how_to_make(tmp_path):
    with pytest.raises(Misconfigured, match=r"no such file. Copy bot/clinic\.example\.toml there"):
        load(tmp_path / "clinic.toml")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"\x00"])
def test_a_file_that_is_no_text_is_named(tmp_path, content):
    file = tmp_path / "clinic.toml"
    file.write_bytes(content)
    with pytest.raises(Misconfigured, match=r"clinic\.toml"):
        load(file)


def test_a_folder_in_its_place_is_named(tmp_path):
    with pytest.raises(Misconfigured, match="cannot be read"):
        load(tmp_path)


def test_a_file_saved_with_a_byte_order_mark_is_read(tmp_path):
    file = tmp_path / "clinic.toml"
    file.write_text(EXAMPLE, encoding="utf-8-sig")
    assert load(file) == parse(EXAMPLE)


LINES = [line for line in re.sub(r"(?m)^#(?=\S)", "", EXAMPLE).splitlines() if line and line[0] != "#"]
VALUES = st.sampled_from(
    ['""', "1", "true", "[]", "[[]]", "{}", '["x"]', "[1]", "1979-05-27", '"\\u0000"', "{a = {b = 1}}", "nan"]
)


@st.composite
def garbled(draw):
    """The example and its rules with lines left out, doubled, given other values, or put elsewhere."""
    lines = []
    for line in draw(st.permutations(LINES) if draw(st.booleans()) else st.just(LINES)):
        what = draw(st.sampled_from(["keep", "keep", "keep", "drop", "double", "value", "text"]))
        key = line.partition("=")[0]
        other = {
            "keep": [line],
            "drop": [],
            "double": [line, line],
            "value": [f"{key} = {draw(VALUES)}"],
            "text": [draw(st.text(max_size=8))],
        }
        lines += other[what]
    return "\n".join(lines)


@given(garbled() | st.text())
def test_no_garbage_breaks_anything_but_is_named(text):
    found = None
    try:
        parse(text)
    except Misconfigured as error:
        found = error.problems
    assert found is None or all(problem.startswith("clinic.toml:") for problem in found)
    assert found != []
