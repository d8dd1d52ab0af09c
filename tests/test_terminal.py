"""Posts in a terminal: what stands below what, whatever is written."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import terminal
from policies.check import Finding
from policies.severity import Severity


def finding(start, end, severity=Severity.BLOCK, code="PHI001", suggestion=None):
    return Finding(code, "a-fault", severity, "Do this instead.", "A rule", start, end, suggestion)


def shown(text, *findings, width=80, better=None):
    """The lines of a post with what stands below them."""
    page = terminal.checked(text, findings, better, width, colour=False)
    return page.split("\n")[2 : 2 + page.split("\n")[2:].index("")] if findings else page.split("\n")[2:]


def test_signs_tell_how_much_it_matters():
    assert shown(
        "One two three.",
        finding(0, 3),
        finding(4, 7, Severity.REVIEW, "CLM002"),
        finding(8, 13, Severity.ADVICE, "CLR001"),
    ) == [
        "  One two three.",
        "  ^^^ PHI001",
        "      ~~~ CLM002",
        "          ..... CLR001",
    ]


def test_what_has_room_shares_a_line():
    text = "One and then much later two."
    assert shown(text, finding(0, 3), finding(24, 27)) == [
        f"  {text}",
        "  ^^^ PHI001              ^^^ PHI001",
    ]


def test_what_overlaps_stands_below_the_worse():
    assert shown("One two.", finding(0, 7, Severity.REVIEW, "CLM002"), finding(0, 3)) == [
        "  One two.",
        "  ^^^ PHI001",
        "  ~~~~~~~ CLM002",
    ]


@pytest.mark.parametrize(
    ("text", "below"),
    [
        ("日本 «one»", "     ^^^ PHI001"),
        ("«日本»", "^^^^ PHI001"),
        ("é e\u0301 «one»", "    ^^^ PHI001"),
        ("\t«one»", "    ^^^ PHI001"),
        ("ab\t«o\te»", "    ^^^^^ PHI001"),
        ("👩🏽\u200d⚕️ «one»", "   ^^^ PHI001"),
        ("❤️ «one»", "   ^^^ PHI001"),
        ("a\u200bb «one»", "           ^^^ PHI001"),
        ("«\u0301»one", "^ PHI001"),
    ],
)
def test_signs_stand_below_their_words_whatever_is_before_them(text, below):
    start, end = text.index("«"), text.index("»") - 1
    text = text.replace("«", "").replace("»", "")
    assert shown(text, finding(start, end))[1] == f"  {below}"


def test_long_lines_are_wrapped_between_words_and_signs_go_with_them():
    assert shown("One two three four.", finding(8, 18), width=13) == [
        "  One two",
        "  three four.",
        "  ^^^^^^^^^^ PHI001",
    ]
    assert shown("One two three four.", finding(4, 13), width=13) == [
        "  One two",
        "      ^^^ PHI001",
        "  three four.",
        "  ^^^^^",
    ]
    assert shown("abcdefghij", finding(4, 6), width=7) == ["  abcde", "      ^ PHI001", "  fghij", "  ^"]


def test_what_goes_on_for_long_is_only_begun():
    text = "one\ntwo\nthree\nfour"
    assert shown(text, finding(4, len(text))) == ["  one", "  two", "  ^^^ PHI001 …", "  three", "  four"]


def test_lines_end_as_they_were_written():
    assert shown("One\r\n\r\ntwo", finding(7, 10)) == ["  One"]
    page = terminal.checked("One\r\n\r\ntwo", [finding(7, 10)], None, 80, colour=False)
    assert page.split("\n")[2:6] == ["  One", "", "  two", "  ^^^ PHI001"]


def test_a_finding_is_told_with_what_to_do_instead():
    page = terminal.checked(
        "One two.", [finding(0, 3, suggestion="Two"), finding(4, 7, suggestion="")], None, 80, colour=False
    )
    assert "  PHI001 a-fault: “One” Do this instead. Instead: “Two”\n    (A rule)" in page
    assert "  PHI001 a-fault: “two” Do this instead. It can be left out.\n" in page


def test_only_lines_that_differ_are_compared():
    page = terminal.checked("One.\nTwo\x1b.\nThree.", [], "One.\nTo.\nThree.", 80, colour=False)
    assert page.endswith("Suggested wording\n- Two<U+001B>.\n+ To.")


def test_a_table_wraps_its_last_column():
    rows = [("A", "one", "x " * 15), ("BB", "t", "short")]
    assert terminal.table(rows, 40) == "A   one  x x x x x x x x x x x x x x x\nBB  t    short"
    assert terminal.table(rows, 10).split("\n")[1] == "         x x x x x"


@given(
    st.text(st.characters(exclude_categories=())),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(Severity)), max_size=5),
    st.integers(20, 60),
)
def test_any_text_is_shown_whole_and_nothing_a_terminal_obeys(text, spans, width):
    findings = [
        replace(
            finding(0, 0, severity), start=min(one, other, len(text)), end=min(max(one, other), len(text))
        )
        for one, other, severity in spans
    ]
    page = terminal.checked(text, findings, text[::-1], width, colour=False)
    assert not [char for char in page if char not in "\n\t" and (ord(char) < 32 or 127 <= ord(char) < 160)]
    assert page.count("PHI001") >= 2 * len(findings)
    rows = "".join(row.shown for row in terminal._rows(text, width)).replace(" ", "")
    assert rows == "".join(terminal.spelt(line) for line in text.split("\n")).replace(" ", "").replace(
        "\t", ""
    )
