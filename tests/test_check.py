"""`countersign check` as people and programs run it: what it prints, answers, and how it ends."""

import contextlib
import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from importlib import resources

import pytest
from crash_bot import environment

BLOCKED = "Our patient Jane Testperson was born on 3/2/1961."
TO_REVIEW = "Lost a scarf in our lobby? Call 312-555-0142."
FINE = "Our lobby is open again."
STATUSES = {BLOCKED: 2, TO_REVIEW: 1, FINE: 0}
COMMAND = (sys.executable, "-m", "bot", "check")


def check(folder, *arguments, given=b"", **settings):
    """The command, run to its end in a folder without a clinic.toml of its own."""
    env = environment(folder, **settings)
    if "CLINIC_FILE" not in settings:
        del env["CLINIC_FILE"]
    given = given.encode() if isinstance(given, str) else given
    done = subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *map(str, arguments)],
        check=False,
        input=given,
        env=env,
        cwd=folder,
        capture_output=True,
        timeout=60,
    )
    assert b"Traceback" not in done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def example(folder, name="clinic.toml"):
    """The example clinic, in a file."""
    with resources.as_file(resources.files("bot").joinpath("clinic.example.toml")) as file:
        shutil.copy(file, folder / name)
    return folder / name


# For people


@pytest.mark.parametrize("text", STATUSES)
def test_how_it_ends_tells_what_becomes_of_the_post(tmp_path, text):
    (tmp_path / "post.txt").write_text(text, encoding="utf-8")
    for arguments, given in ((("post.txt",), b""), (("-",), text), ((), text)):
        for form in ((), ("--json",)):
            assert check(tmp_path, *arguments, *form, given=given)[0] == STATUSES[text]


def test_the_words_are_underlined_and_explained_the_worst_first(tmp_path):
    (tmp_path / "post.txt").write_text(f"{TO_REVIEW}\n\n{BLOCKED}\n", encoding="utf-8")
    _, said, _ = check(tmp_path, "post.txt")
    assert said.splitlines()[:7] == [
        "This would be stopped",
        "",
        "  Lost a scarf in our lobby? Call 312-555-0142.",
        "                                  ~~~~~~~~~~~~ PHI004",
        "",
        "  Our patient Jane Testperson was born on 3/2/1961.",
        "              ^^^^^^^^^^^^^^^ PHI001      ^^^^^^^^ PHI003",
    ]
    at = [said.index(words) for words in ("^ Has to change", "PHI001 patient-name: ", "~ Needs a decision")]
    assert at == sorted(at)
    assert "PHI004 phone-number: “312-555-0142” Remove the number." in said
    assert "(45 CFR 164.514(b)(2)(i)(C))" in said


def test_the_suggested_wording_is_shown_as_a_diff(tmp_path):
    _, said, _ = check(tmp_path, given=f"Hello.\n{BLOCKED}\nBye.")
    assert said.endswith(
        "\nSuggested wording\n"
        "- Our patient Jane Testperson was born on 3/2/1961.\n"
        "+ Our patient Jane Testperson was born in 1961.\n"
    )
    assert "Suggested wording" not in check(tmp_path, given=TO_REVIEW)[1]


def test_a_fine_post_is_said_to_be_fine(tmp_path):
    assert check(tmp_path, given=FINE)[1] == f"Nothing stops this\n\n  {FINE}\n"


def test_kind_and_network_count(tmp_path):
    text = "Bring your insurance card to your appointment."
    assert check(tmp_path, given=text)[0] == 0
    code, said, _ = check(tmp_path, "--kind", "reply", given=text)
    assert (code, "REP001" in said) == (2, True)
    long = "Our lobby is open again. " * 13
    assert check(tmp_path, given=long)[0] == 0
    for name in ("x", "X", "twitter"):
        assert "NET001" in check(tmp_path, "--network", "facebook", "--network", name, given=long)[1]


def test_a_clinics_own_facts_count_from_wherever_they_are(tmp_path):
    text = "Lost a scarf in our lobby? Call +1 312-555-0100."
    code, _, warned = check(tmp_path, given=text)
    assert (code, "No clinic.toml here" in warned) == (1, True)
    other = tmp_path / "other"
    other.mkdir()
    for arguments, settings in (
        (("--clinic", example(other)), {}),
        ((), {"CLINIC_FILE": other / "clinic.toml"}),
    ):
        assert check(tmp_path, *arguments, given=text, **settings)[::2] == (0, "")
    example(tmp_path)
    assert check(tmp_path, given=text)[::2] == (0, "")


def test_json_is_one_object_with_all_there_is(tmp_path):
    _, said, warned = check(tmp_path, "--json", given=BLOCKED)
    answer = json.loads(said)
    assert list(answer) == ["verdict", "findings", "suggestion"]
    assert answer["verdict"] == "block"
    assert answer["suggestion"] == "Our patient Jane Testperson was born in 1961."
    [name, day] = answer["findings"]
    assert (name["rule"], name["name"], name["severity"]) == ("PHI001", "patient-name", "block")
    assert (BLOCKED[day["start"] : day["end"]], day["suggestion"]) == ("3/2/1961", "1961")
    assert set(day) == {"rule", "name", "severity", "start", "end", "message", "cite", "suggestion"}
    assert warned == ""
    assert json.loads(check(tmp_path, "--json", given=FINE)[1]) == {
        "verdict": "pass",
        "findings": [],
        "suggestion": None,
    }


# Colour


def on_a_terminal(folder, *arguments, **settings):
    """What the command says to a terminal."""
    (folder / "post.txt").write_text(BLOCKED, encoding="utf-8")
    ours, theirs = pty.openpty()
    env = environment(folder, **{"TERM": "xterm", **settings})
    with subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "post.txt", *arguments], env=env, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs
    ) as child:
        os.close(theirs)
        said = b""
        with contextlib.suppress(OSError):
            while piece := os.read(ours, 65536):
                said += piece
        child.wait(60)
    os.close(ours)
    return said.decode()


def test_colour_only_repeats_what_signs_say_and_only_on_a_terminal(tmp_path):
    file = example(tmp_path)
    coloured = on_a_terminal(tmp_path, "--clinic", file)
    assert "\033[1;31m^^^^^^^^ PHI003\033[0m" in coloured
    plain = check(tmp_path, "post.txt", "--clinic", file)[1]
    assert "\033" not in plain
    assert re.sub(r"\033\[[0-9;]*m", "", coloured).replace("\r\n", "\n") == plain


@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_nobody_gets_colours_they_do_not_want(tmp_path, settings):
    assert "\033[" not in on_a_terminal(tmp_path, **{**settings, "CLINIC_FILE": example(tmp_path)})


def test_a_post_cannot_speak_to_the_terminal(tmp_path):
    said = check(tmp_path, given="Red \033[31malert\x07 and \u202eback\nSSN 219\u200b-09-9999")[1]
    assert "Red <U+001B>[31malert<U+0007> and <U+202E>back" in said
    assert "SSN 219<U+200B>-09-9999" in said
    assert not set(said) & {"\033", "\x07", "\u202e", "\u200b"}


def test_a_terminal_that_knows_few_letters_gets_them_spelt(tmp_path):
    code, said, _ = check(tmp_path, given="日本語 is spoken here.", PYTHONIOENCODING="ascii")
    assert (code, r"\u65e5" in said) == (0, True)


def test_what_a_link_says_is_read_for_identifiers(tmp_path):
    link = "https://portal.example.com/?name=Jane&dob=1961-03-02&ssn=123-45-6789"
    code, said, _ = check(tmp_path, "--json", "--link", link, given=FINE)
    beside = [f for f in json.loads(said)["findings"] if f["message"].startswith("In the link: ")]
    assert code == 2
    assert {"PHI003", "PHI007"} <= {f["rule"] for f in beside if f["severity"] == "block"}
    assert {(f["start"], f["end"]) for f in beside} == {(0, 0)}
    for fine in ("https://example.org/flu-2026", "https://example.org/2026/03/14/wing?utm_source=x1"):
        assert check(tmp_path, "--link", fine, given=FINE)[0] == 0


# What cannot be judged


@pytest.mark.parametrize(
    ("arguments", "given", "help_"),
    [
        (("--bogus",), FINE, "--help"),
        (("--kind", "rumour"), FINE, "--kind"),
        (("--network", "myspace"), FINE, "The networks are facebook,"),
        (("--json", "--jsonl"), FINE, "not allowed"),
        (("a", "b"), FINE, "--help"),
        (("nowhere.txt",), FINE, "There is no such file"),
        ((".",), FINE, "There is no such file"),
        (("a\0b",), FINE, "There is no such file")
        if sys.platform == "win32"
        else ((), b"", "nothing to check"),
        ((), b" \n", "nothing to check"),
        ((), "\u200b\u200b", "nothing to check"),
        (("--link", "javascript:alert(1)"), FINE, "--link takes a web address"),
        (("--evidence", "somewhere"), FINE, "--evidence takes a web address"),
        (("--jsonl", "post.txt"), FINE, "Leave out FILE"),
        (("--jsonl", "--kind", "reply"), FINE, "Leave out FILE"),
        ((), b"\xff\xfe\x00", "not text in UTF-8"),
        ((), "word " * 20_001, "Shorten it"),
        (("--clinic", "nowhere.toml"), FINE, "there is no such file"),
    ],
)
def test_what_cannot_be_judged_ends_with_64_and_says_what_to_do(tmp_path, arguments, given, help_):
    code, said, warned = check(tmp_path, *arguments, given=given)
    assert (code, said) == (64, "")
    assert help_ in warned


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")  # noqa: PTH110 - a device
def test_an_answer_that_cannot_be_written_is_no_verdict(tmp_path):
    example(tmp_path)
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = subprocess.run(  # noqa: S603 - our own command
            COMMAND,
            check=False,
            input=BLOCKED.encode(),
            env=environment(tmp_path),
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
        )
    assert done.returncode == 64
    assert done.stderr.decode().startswith("The answer could not be written")


def test_a_faulty_clinic_file_is_said_to_be_so(tmp_path):
    (tmp_path / "clinic.toml").write_text("[clinic]\nname = 5\n", encoding="utf-8")
    code, _, warned = check(tmp_path, given=FINE)
    assert code == 64
    assert "clinic.toml:2: clinic.name" in warned


def test_nothing_on_standard_error_tells_the_post(tmp_path):
    for arguments in ((), ("--json",), ("--kind", "zebra"), (f"{BLOCKED}.txt",)):
        assert "Testperson" not in check(tmp_path, *arguments, given=BLOCKED)[2]


def test_help_tells_how_it_ends(tmp_path):
    code, said, _ = check(tmp_path, "--help")
    assert code == 0
    assert "and 64 where" in " ".join(said.split())


# For programs


class Service:
    """The service, which is asked a line at a time."""

    def __init__(self, folder, *arguments):
        env = environment(folder)
        del env["CLINIC_FILE"]
        self.child = subprocess.Popen(  # noqa: S603 - our own command
            [*COMMAND, "--jsonl", *map(str, arguments)],
            env=env,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.kill()
        self.child.communicate()

    def ask(self, line):
        line = line if isinstance(line, bytes) else json.dumps(line).encode()
        self.child.stdin.write(line + b"\n")
        self.child.stdin.flush()
        return json.loads(self.child.stdout.readline())

    def ends(self):
        """How it ends when its input does, and what it has said on standard error."""
        _, warned = self.child.communicate(timeout=30)
        return self.child.returncode, warned.decode()


def test_each_line_is_answered_before_the_next_one_is_sent(tmp_path):
    with Service(tmp_path) as service:
        first = service.ask({"id": "a", "text": BLOCKED})
        assert list(first) == ["id", "verdict", "findings"]
        assert (first["id"], first["verdict"]) == ("a", "block")
        assert [set(found) for found in first["findings"]] == [
            {"rule", "name", "severity", "start", "end", "message"}
        ] * 2
        assert service.ask({"id": 7, "text": TO_REVIEW})["verdict"] == "review"
        assert service.ask({"text": FINE}) == {"id": None, "verdict": "pass", "findings": []}
        assert service.ends() == (0, "")


def test_what_a_line_says_of_its_post_counts(tmp_path):
    with Service(tmp_path) as service:
        text = "Bring your insurance card to your appointment."
        assert service.ask({"id": 1, "text": text, "kind": None})["verdict"] == "pass"
        assert service.ask({"id": 1, "text": text, "kind": "reply"})["verdict"] == "block"
        long = {"id": 2, "text": "Our lobby is open again. " * 13}
        assert service.ask(long)["verdict"] == "pass"
        for networks in (["x"], ["Twitter", "facebook"]):
            [found] = service.ask({**long, "networks": networks})["findings"]
            assert found["rule"] == "NET001"


def test_offsets_are_code_points(tmp_path):
    with Service(tmp_path) as service:
        text = "👩🏽‍⚕️ 日本 SSN 219-09-9999"
        for line in ({"text": text}, json.dumps({"text": text}, ensure_ascii=False).encode()):
            [found] = service.ask(line)["findings"]
            assert text[found["start"] : found["end"]] == "219-09-9999"


def test_the_clinic_of_the_service_is_the_one_it_is_told(tmp_path):
    line = {"id": 1, "text": "Lost a scarf in our lobby? Call +1 312-555-0100."}
    with Service(tmp_path) as service:
        assert service.ask(line)["verdict"] == "review"
    with Service(tmp_path, "--clinic", example(tmp_path)) as service:
        assert service.ask(line)["verdict"] == "pass"


def test_bad_lines_are_answered_with_what_to_do_and_the_stream_goes_on(tmp_path):
    bad = [
        (b"", None),
        (b"   ", None),
        (b"Jane Testperson", None),
        (b"\xff\xfe{}", None),
        (bytes(range(1, 10)) + bytes(range(11, 256)), None),
        (b"[]", None),
        (b"[" * 100_000, None),
        (b'{"id": 1, "text": NaN}', None),
        (b'{"id": 1e999, "text": "x"}', None),
        (b'{"id": 1' + b"0" * 5000 + b', "text": "x"}', None),
        (b'{"text": "' + b"x" * 3_000_000 + b'"}', None),
        (b'{"id": {"a": 1}, "text": "x"}', None),
        (b'{"id": "\\ud83d", "text": "x"}', None),
        ({"id": 1}, 1),
        ({"id": 2.5, "text": None}, 2.5),
        ({"id": True, "text": 5}, True),
        ({"id": "é", "text": " \n"}, "é"),
        ({"id": 3, "text": "half \ud83d"}, 3),
        ({"id": 3, "text": "x" * 100_001}, 3),
        ({"id": 4, "text": "Jane Testperson", "kind": "rumour"}, 4),
        ({"id": 4, "text": "Jane Testperson", "kind": ["post"]}, 4),
        ({"id": 4, "text": "Jane Testperson", "networks": "x"}, 4),
        ({"id": 4, "text": "Jane Testperson", "networks": ["myspace"]}, 4),
        ({"id": 4, "text": "Jane Testperson", "networks": [4]}, 4),
        ({"id": 4, "text": "Jane Testperson", "networks": ["x"] * 101}, 4),
        ({"id": 4, "text": "Jane Testperson", "link": 5}, 4),
        ({"id": 4, "text": "Jane Testperson", "link": "\ud83d"}, 4),
        ({"id": 4, "text": "Jane Testperson", "media": {}}, 4),
        ({"id": 4, "text": "Jane Testperson", "media": [4]}, 4),
        ({"id": 4, "text": "Jane Testperson", "media": [{"people": "everybody"}]}, 4),
    ]
    with Service(tmp_path) as service:
        for line, id_ in bad:
            answer = service.ask(line)
            assert set(answer) == {"id", "error"}
            assert answer["id"] == id_
            assert "Testperson" not in answer["error"]
            assert 10 < len(answer["error"]) < 200
        assert service.ask({"id": 9, "text": FINE})["verdict"] == "pass"
        assert service.ends() == (0, "")


def test_pictures_are_named_or_described(tmp_path):
    with Service(tmp_path) as service:
        media = [
            "ward.JPG",
            "tour.mp4",
            {"type": "video", "alt": "A tour", "people": "staff", "captions": True},
        ]
        assert "verdict" in service.ask({"id": 1, "text": FINE, "media": media})


def test_a_last_line_without_a_line_break_is_answered(tmp_path):
    code, said, _ = check(tmp_path, "--jsonl", given=json.dumps({"id": 1, "text": FINE}))
    assert (code, json.loads(said)["verdict"]) == (0, "pass")
    assert check(tmp_path, "--jsonl") == (0, "", "")


def test_a_reader_that_goes_away_is_no_reason_to_complain(tmp_path):
    with Service(tmp_path) as service:
        service.ask({"id": 1, "text": FINE})
        service.child.stdout.close()
        service.child.stdout = None
        for _ in range(3):
            with contextlib.suppress(BrokenPipeError):
                service.child.stdin.write(b'{"id": 2, "text": "x"}\n')
                service.child.stdin.flush()
                time.sleep(0.05)
        with contextlib.suppress(BrokenPipeError):
            service.child.stdin.close()
        service.child.stdin = None
        assert service.child.wait(30) == -signal.SIGPIPE
        assert service.child.stderr.read() == b""


def test_ctrl_c_ends_it_without_a_word(tmp_path):
    with Service(tmp_path) as service:
        service.ask({"id": 1, "text": FINE})
        service.child.send_signal(signal.SIGINT)
        assert service.child.wait(30) == -signal.SIGINT
        assert service.child.stderr.read() == b""


def test_it_starts_without_what_only_serving_needs(tmp_path):
    _, _, loaded = check(tmp_path, "--json", given=FINE, PYTHONPROFILEIMPORTTIME="1")
    names = {line.rpartition("|")[2].strip() for line in loaded.splitlines()}
    assert "policies" in names
    assert not {"aiohttp", "slack_sdk", "slack_bolt", "asyncio", "sqlite3", "bot.desk"} & names
