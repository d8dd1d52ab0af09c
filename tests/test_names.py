"""Where names come from: the model made ready once and again, what happens where it cannot be, or rules."""

import asyncio
import json
import logging
import os
import shutil
import subprocess
import sys

import pytest

import policies
from bot import names
from bot.clinic import Misconfigured
from bot.judge import Judge
from bot.names import RULES, Finder, by_environment, diagnose, prepare
from bot.practice import practising
from bot.settings import BY_RULES, NameSettings
from policies.names import Sort, nothing
from policies.post import Clinic, Kind, Post

TEXT = "Our nurse Maria Gonzalez is back."
UNLISTED = "Zsuzsanna Wojciechowska will open our new wing on Sunday."
"""A post with a name that no list has."""


def by_model(cache):
    return NameSettings("model", cache)


def finds(finder):
    return [TEXT[m.start : m.end] for m in finder.names(TEXT) if m.sort is Sort.PERSON]


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def warned(caplog):
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def test_the_model_is_made_once_and_kept(tmp_path, caplog):
    cache = tmp_path / "new" / "cache"
    first = prepare(by_model(cache))
    assert finds(first) == ["Maria Gonzalez"]
    assert "8 bits" in first.said
    [kept] = cache.iterdir()
    written = [path.stat().st_mtime_ns for path in kept.iterdir()]
    second = prepare(by_model(cache))
    assert finds(second) == ["Maria Gonzalez"]
    assert second.edition == first.edition
    assert files(cache) == [kept.name]
    assert [path.stat().st_mtime_ns for path in kept.iterdir()] == written
    assert warned(caplog) == []


@pytest.mark.parametrize("file", ["model.onnx", "weights"])
@pytest.mark.parametrize("damage", [b"", b"not a model", None])
def test_a_damaged_file_is_made_anew(tmp_path, model_cache, caplog, file, damage):
    shutil.copytree(model_cache, tmp_path / "cache")
    [folder] = (tmp_path / "cache").iterdir()
    kept = folder / file
    kept.write_bytes(kept.read_bytes()[:-9] + b"different" if damage is None else damage)
    finder = prepare(by_model(tmp_path / "cache"))
    assert finds(finder) == ["Maria Gonzalez"]
    assert "8 bits, kept" in finder.said
    assert files(tmp_path / "cache") == files(model_cache)
    assert ["damaged" in said for said in warned(caplog)] == [True]


def test_where_nothing_can_be_kept_it_is_made_for_this_run(tmp_path, finder, caplog):
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder should be")
    made = prepare(by_model(taken))
    assert finds(made) == ["Maria Gonzalez"]
    assert "8 bits, not kept" in made.said
    assert made.edition == finder.edition
    assert ["cannot be had" in said for said in warned(caplog)] == [True]


def test_where_it_cannot_be_made_at_all_the_installed_one_is_used(tmp_path, finder):
    code = (
        "import sys, bot.names; from bot.names import prepare; from bot.settings import NameSettings; "
        "from pathlib import Path; bot.names._quantiser = lambda: Path(sys.argv[2]); "
        "f = prepare(NameSettings('model', Path(sys.argv[1]))); print(f.said, f.edition)"
    )
    broken = tmp_path / "broken.py"
    broken.write_text("raise SystemExit(1)")
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, tmp_path / "cache", broken], capture_output=True, text=True, check=True
    )
    said, _, edition = done.stdout.strip().rpartition(" ")
    assert "4 bits" in said
    assert edition != finder.edition
    assert done.stderr.count("cannot be had") == 2
    assert files(tmp_path / "cache") == []


async def test_two_that_start_at_once_do_no_harm(tmp_path):
    code = "import sys, bot.names as n; print(n.by_environment({'COUNTERSIGN_CACHE': sys.argv[1]}).said)"
    children = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            code,
            tmp_path,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(3)
    ]
    for child in children:
        said, complaints = await child.communicate()
        assert (child.returncode, complaints) == (0, b"")
        assert b"8 bits, kept" in said
    assert len(files(tmp_path)) == 1


def test_a_model_that_cannot_be_loaded_ends_the_start_and_says_what_to_do(tmp_path):
    code = (
        "import sys; sys.modules['onnxruntime'] = None; import bot.names; "
        "bot.names.by_environment({'COUNTERSIGN_CACHE': sys.argv[1]})"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    said = done.stderr.splitlines()[-1]
    assert done.returncode == 1
    for word in ("COUNTERSIGN_NAMES", "cannot be loaded", "requirements.txt", "COUNTERSIGN_NAMES=rules"):
        assert word in said


def test_rules_alone_need_neither_model_nor_runtime():
    code = (
        "import sys; sys.modules['onnxruntime'] = sys.modules['numpy'] = None; import bot.names; "
        "f = bot.names.by_environment({'COUNTERSIGN_NAMES': 'rules'}); print(f.names('Maria'), f.said)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    assert done.stdout.startswith("() rules alone")


def test_what_judged_can_be_told_from_the_edition(finder):
    editions = {finder.edition, RULES.edition}
    assert len(editions) == 2
    assert len({policies.edition(Clinic(), edition) for edition in editions}) == 2


def test_a_way_that_is_none_is_refused():
    with pytest.raises(Misconfigured, match='COUNTERSIGN_NAMES: "guess" is not one of model, rules'):
        by_environment({"COUNTERSIGN_NAMES": "guess"})


def test_the_cache_is_the_users_own_where_nobody_says():
    assert str(names._cache({"XDG_CACHE_HOME": "/var/cache/someone"})) == "/var/cache/someone/countersign"
    assert names._cache({"XDG_CACHE_HOME": "relative"}) == names._cache({})
    assert names._cache({}).is_absolute()


def test_the_doctor_says_what_finds_names_and_what_rules_alone_lose(model_cache):
    model, rules = diagnose(by_model(model_cache)), diagnose(BY_RULES)
    assert model.well
    assert rules.well
    assert "Rampart" in model.said
    assert "left to the reviewers" in rules.said


async def test_a_judge_answers_in_a_thread_of_its_own():
    judge = Judge(Finder(nothing, "an-edition", ""))
    try:
        main = asyncio.current_task()
        assert await judge.ask(lambda names, one, two: (names("x"), one, two), 1, two=2) == ((), 1, 2)
        assert judge.edition == "an-edition"
        assert main is asyncio.current_task()
        with pytest.raises(ZeroDivisionError):
            await judge.ask(lambda _: 1 // 0)
    finally:
        judge.close()


async def test_practice_judges_with_the_model(tmp_path, model_cache):
    async with practising(tmp_path, names=by_model(model_cache)) as running:
        space = running.workspace
        author = space.person("U0CLARA")
        await author.command("/post", "C0GENERAL")
        await space.wait_for(lambda _: author.modal)
        assert policies.review(Post(Kind.POST, UNLISTED), Clinic()) == ()
        await author.submit(author.modal, {"sites": ["facebook"], "text": UNLISTED})
        await space.wait_for(lambda s: s.messages("C0REVIEW1"))
        assert "patient-name" in json.dumps(space.messages("C0REVIEW1")[-1].blocks)


def test_the_drafts_of_a_rule_run_and_a_model_run_differ_in_nothing_but_names(finder):
    post = Post(Kind.POST, "Call 312-555-0142 about our flu shots.")
    assert policies.review(post, Clinic()) == policies.review(post, Clinic(), names=finder.names)


def test_an_environment_without_a_home_folder_still_starts():
    code = "import os, bot.names; print(bot.names.by_environment(os.environ).said)"
    env = {k: v for k, v in os.environ.items() if k not in ("HOME", "XDG_CACHE_HOME")}
    env |= {"HOME": "/nonexistent", "COUNTERSIGN_NAMES": "model"}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    )
    assert "Rampart" in done.stdout
