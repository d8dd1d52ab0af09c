"""Node and what npm has installed for the tests: where it is, and why tests are skipped without."""

import os
import shutil
from pathlib import Path

import pytest

NODE = shutil.which("node")
MODULES = Path(__file__).parent / "node" / "node_modules"

needs_node = pytest.mark.skipif(
    (NODE is None or not MODULES.is_dir()) and "CI" not in os.environ,
    reason="needs node and its packages (make test installs them where node is there)",
)
