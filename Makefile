# Everything a newcomer types. Each target makes what it needs; nothing has to be prepared.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Twice quiet: a warning about somebody's mirror is no news here, an error still is.
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check --no-input
INSTALL_PROJECT := $(PIP) install --no-deps --no-build-isolation --editable .
UV_COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --quiet

APERTIUM_MODES := /usr/share/apertium/modes
APERTIUM := apertium apertium-eng-spa apertium-fr-es apertium-es-pt apertium-spa-ita apertium-eng-cat apertium-fra-cat

# A file's tests stay together: they share what is costly to make. Those against servers, which mostly wait for them, are
# not even looked at by the others: what they import takes longer than many a test.
FAST_TESTS := $(BIN)/python -m pytest tests --ignore=tests/live -m "not live" -n 2 --dist loadfile -rs
LIVE_TESTS := $(BIN)/python -m pytest tests/live tests/support -m live -n 2 --dist loadfile -rs

# Many processes are started here: they share what one of them compiled, whatever the environment says.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: demo install test fast check lint bench lock clean help synapse postgresql apertium
.DEFAULT_GOAL := demo
MAKEFLAGS += --no-print-directory

demo: $(VENV)/run.stamp apertium ## Try the bot in this terminal: no account, no server, no network
	@$(BIN)/liaison demo

install: $(VENV)/run.stamp ## Make an environment in .venv with the bot in it, and nothing more

test: $(VENV)/dev.stamp synapse postgresql apertium ## Run all tests, those against real servers too
	$(FAST_TESTS) --hypothesis-profile usual --cov --cov-report= --cov-fail-under=0
	$(LIVE_TESTS) --cov --cov-append $(PYTEST_ARGS)

fast: $(VENV)/dev.stamp postgresql apertium ## Run the tests that need half a minute
	$(FAST_TESTS) $(PYTEST_ARGS)

check: lint test ## All that must hold before a change goes in

lint: $(VENV)/dev.stamp ## Style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/dev.stamp synapse apertium ## Measure the bot, beside a bare one where there is one to compare
	$(BIN)/python -m tests.bench $(BENCH)

lock: $(VENV)/dev.stamp ## Pin the newest releases that pyproject.toml admits
	$(BIN)/pip install --quiet uv
	$(UV_COMPILE) --upgrade --all-extras --group build --group dev pyproject.toml -o locks/dev.txt
	$(UV_COMPILE) --upgrade --extra postgresql --group build -c locks/dev.txt pyproject.toml -o locks/run.txt
	printf "ctranslate2>=4.8\nsentencepiece>=0.2.1\n" | $(UV_COMPILE) --upgrade -c locks/dev.txt - -o locks/models.txt
	echo "matrix-synapse==1.163.2" | $(UV_COMPILE) --upgrade - -o locks/synapse.txt

clean: ## Remove all that these targets made
	rm -rf $(VENV) .synapse .cache build dist .coverage .hypothesis .import_linter_cache .mypy_cache \
		.pytest_cache .ruff_cache

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

$(BIN)/pip:
	@tools/venv.sh $(PYTHON) $(VENV)

$(VENV)/run.stamp: locks/run.txt pyproject.toml | $(BIN)/pip
	@echo "Installing the pinned packages in $(VENV) ..."
	@$(PIP) install --require-hashes -r locks/run.txt
	@$(INSTALL_PROJECT)
	@touch $@

# What development needs includes what running needs.
$(VENV)/dev.stamp: locks/dev.txt pyproject.toml | $(BIN)/pip
	@echo "Installing the pinned packages for development in $(VENV) ..."
	@$(PIP) install --require-hashes -r locks/dev.txt
	@$(INSTALL_PROJECT)
	@touch $@ $(VENV)/run.stamp

synapse: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.live.synapse.install

# Tests that find no PostgreSQL are skipped and say so; in CI they fail.
postgresql:
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null \
		|| tools/debian.sh postgresql || test -z "$$CI"

# What people say is translated by Apertium where it is installed; without it, it goes out as it was said.
apertium:
	@ls $(APERTIUM_MODES)/*.mode >/dev/null 2>&1 || tools/debian.sh $(APERTIUM) \
		|| { echo "Going on without translation between people." >&2; test -z "$$CI"; }
