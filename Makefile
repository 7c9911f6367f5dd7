# Everything a newcomer types. Each target makes what it needs; nothing has to be prepared.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV_COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet

.PHONY: demo test check bench lock clean
.DEFAULT_GOAL := demo

lock: ## Pin the newest releases that pyproject.toml admits
	$(BIN)/pip install --quiet uv
	$(UV_COMPILE) --upgrade --all-extras --group build --group dev pyproject.toml -o locks/dev.txt
	$(UV_COMPILE) --upgrade --all-extras --group build -c locks/dev.txt pyproject.toml -o locks/run.txt
	echo "matrix-synapse==1.163.2" | $(UV_COMPILE) --upgrade - -o locks/synapse.txt
