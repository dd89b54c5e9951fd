# One command per job. Each sets up what it needs in .venv from requirements.lock first.
# On Windows: make.cmd has those for running, testing and packaging, under the same names.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run tour screenshots test test-long check bench document translations package lock clean

run: $(READY)  ## start the app; without a display, work through it offscreen instead
	@$(BIN)/python -m ui; status=$$?; \
	if [ $$status -eq 69 ]; then $(MAKE) --no-print-directory tour; else exit $$status; fi

tour: $(READY)  ## the whole journey offscreen: pictures and a transcript in build/tour/
	@$(BIN)/python -m ui.tour

screenshots: $(READY)  ## every window in every dress, in docs/screenshots/; what looks as before keeps its file
	@$(BIN)/python -m tests.ui.walks

test: check  ## formatting, types, import contracts, unit, Qt and end-to-end tests, on two cores
	$(BIN)/python -m pytest -n 2 --dist worksteal

test-long: $(READY)  ## the long suites: fault schedules, kills, fuzzing
	$(BIN)/python -m pytest -m long --timeout 600

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)  ## tables of ratios, ours beside a peer
	$(BIN)/python -m tests.benchmarks

document: $(READY)  ## write docs/TELEMETRY.md from the catalogue
	$(BIN)/osaurus telemetry document > docs/TELEMETRY.md

translations: $(READY)  ## collect every word on the screen, and make the files that the app loads
	@$(BIN)/python -m ui.language.harvest

package: $(READY)  ## packages for this system in dist/; PACKAGE="--channel debug --only deb" chooses
	@PYTHONPATH=packaging $(BIN)/python -m pack $(PACKAGE)

lock: $(READY)  ## choose the newest allowed versions again
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --generate-hashes --upgrade \
	  --python-version 3.11 --no-header --no-annotate --quiet --output-file requirements.lock

clean:
	rm -rf $(VENV) build dist

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Osaurus needs Python 3.11 or newer; set one with: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@
