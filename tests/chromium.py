"""Chromium for tests that need a browser: where it is, how it starts, and why they are skipped without."""

import os
import shutil

import pytest
from playwright.async_api import Browser, Playwright

FOUND = shutil.which("chromium") or shutil.which("google-chrome")

needs_chromium = pytest.mark.skipif(
    FOUND is None and "CI" not in os.environ, reason="needs Chromium (Debian: apt install chromium)"
)


async def launch(playwright: Playwright) -> Browser:
    """A browser without anything that looks for the world outside."""
    flags = ("sandbox", "first-run")
    off = ("gpu", "quic", "background-networking", "component-update", "sync")
    arguments = [*(f"--no-{flag}" for flag in flags), *(f"--disable-{part}" for part in off)]
    return await playwright.chromium.launch(executable_path=FOUND, args=arguments)
