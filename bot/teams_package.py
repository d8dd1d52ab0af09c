"""`countersign teams-package`: the app as Teams takes it, a zip of its manifest and its icons."""

import argparse
import io
import json
import os
import re
import sys
import zipfile
from importlib import resources
from typing import TYPE_CHECKING

from bot.errors import Refused

if TYPE_CHECKING:
    from pathlib import Path

FILES = ("manifest.json", "color.png", "outline.png")
"""What the package holds, at its root
(https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package)."""

ID = r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}"
HOST = r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}"

WHEN = (1980, 1, 1, 0, 0, 0)
"""The date in the zip: the same app is the same file, byte for byte."""


def run(chosen: argparse.Namespace) -> int:
    """Write the package, and say what to do with it.

    Raises:
        Refused: an option cannot be used, or the file is there already.
    """
    app_id = (chosen.app_id or os.environ.get("TEAMS_APP_ID", "")).strip().lower()
    made = package(app_id, chosen.developer, chosen.website)
    target: Path = chosen.output
    try:
        with target.open("xb") as file:
            file.write(made)
    except FileExistsError as error:
        raise Refused(
            f"{target} is there already. Move it away, or name another file with --output."
        ) from error
    except OSError as error:
        raise Refused(f"{target} cannot be written: {error.strerror}.") from error
    sys.stdout.write(
        f"{target} is the app for Teams.\n"
        "1. In the bot's registration, set the messaging endpoint to https://YOUR-HOST/api/messages.\n"
        "2. In the Teams admin center, under Manage apps, upload the file and allow it for your people.\n"
        "3. Add the app to the team that reviews, and put the channel's id into clinic.toml "
        "(teams.review_channel).\n"
    )
    return 0


def package(app_id: str, developer: str, website: str) -> bytes:
    """The zip for a bot.

    Args:
        app_id: the bot's application id, a GUID.
        developer: the organisation that answers for the app.
        website: its web host, such as "example.org"; its pages /privacy and /terms are named, too.

    Raises:
        Refused: one of them is none.
    """
    if not re.fullmatch(ID, app_id):
        raise Refused(
            "The bot's application id is missing or is none. Set TEAMS_APP_ID, or give it with --app-id; it "
            "looks like 00000000-0000-0000-0000-000000000000 and stands in the bot's registration."
        )
    if not re.fullmatch(HOST, website):
        raise Refused(f'--website: "{website}" is no web host; leave out https:// and what follows the name.')
    if not 0 < len(developer) <= 32:  # noqa: PLR2004 - the manifest's limit
        raise Refused("--developer: takes 1 to 32 characters.")
    source = resources.files("teams_app")
    manifest = json.loads(source.joinpath("manifest.json").read_text(encoding="utf-8"))
    manifest["id"] = app_id
    for part in ("bots", "composeExtensions"):
        manifest[part][0]["botId"] = app_id
    manifest["developer"] = {
        "name": developer,
        "websiteUrl": f"https://{website}",
        "privacyUrl": f"https://{website}/privacy",
        "termsOfUseUrl": f"https://{website}/terms",
    }
    written = {"manifest.json": f"{json.dumps(manifest, indent=2)}\n".encode()}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in FILES:
            data = written.get(name) or source.joinpath(name).read_bytes()
            archive.writestr(zipfile.ZipInfo(name, WHEN), data)
    return made.getvalue()
