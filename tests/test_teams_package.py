"""The app for Teams: a zip that Teams takes, made by a command that says what to do with it."""

import io
import json
import os
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from node_tools import NODE, needs_node

from bot.errors import Refused
from bot.teams_package import FILES, package

APP = "11111111-2222-3333-4444-555555555555"
GOOD = ("--developer", "Example Family Clinic", "--website", "example.org")


def command(folder, *arguments, **environ):
    """The command, run in a folder: its status, and what it said."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", "teams-package", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def opened(data):
    return zipfile.ZipFile(io.BytesIO(data))


def test_the_command_writes_the_app_and_says_what_comes_next(tmp_path):
    status, said = command(tmp_path, *GOOD, TEAMS_APP_ID=APP)
    assert status == 0
    assert "/api/messages" in said
    with zipfile.ZipFile(tmp_path / "countersign-teams.zip") as archive:
        assert archive.namelist() == list(FILES)
        manifest = json.loads(archive.read("manifest.json"))
    ids = (manifest["id"], manifest["bots"][0]["botId"], manifest["composeExtensions"][0]["botId"])
    assert ids == (APP, APP, APP)
    assert manifest["developer"]["name"] == "Example Family Clinic"


def test_a_file_that_is_there_is_left_alone(tmp_path):
    (tmp_path / "app.zip").write_text("mine")
    status, said = command(tmp_path, *GOOD, "--app-id", APP, "--output", "app.zip")
    assert (status, (tmp_path / "app.zip").read_text()) == (1, "mine")
    assert "is there already" in said


@pytest.mark.parametrize("app_id", ["", "an-app", APP[:-1], f"{APP}0"])
def test_without_a_good_id_nothing_is_written(tmp_path, app_id):
    status, said = command(tmp_path, *GOOD, TEAMS_APP_ID=app_id)
    assert status == 1
    assert "Set TEAMS_APP_ID" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("developer", "website"), [("", "example.org"), ("x" * 33, "example.org"), ("A", "https://a.b")]
)
def test_what_teams_would_refuse_is_refused_here(developer, website):
    with pytest.raises(Refused, match="--"):
        package(APP, developer, website)


def test_the_same_app_is_the_same_file():
    assert package(APP, "Example", "example.org") == package(APP, "Example", "example.org")


@pytest.mark.parametrize(("name", "side"), [("color.png", 192), ("outline.png", 32)])
def test_the_icons_have_the_size_that_teams_asks_for(name, side):
    data = opened(package(APP, "Example", "example.org")).read(name)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", data[16:24]) == (side, side)


def faults(manifest, folder):
    """What Microsoft's schema has against a manifest."""
    file = folder / "manifest.json"
    file.write_text(json.dumps(manifest))
    script = Path(__file__).parent / "node" / "manifest.mjs"
    done = subprocess.run([NODE, script, file], capture_output=True, timeout=60, check=True)  # noqa: S603 - our own program
    return json.loads(done.stdout)


@needs_node
def test_the_manifest_is_what_microsofts_schema_asks_for(tmp_path):
    manifest = json.loads(opened(package(APP, "Example Family Clinic", "example.org")).read("manifest.json"))
    assert faults(manifest, tmp_path) == []
    del manifest["description"]
    assert faults(manifest, tmp_path)
