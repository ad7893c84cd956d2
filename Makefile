# Needs only Python 3.11 or newer and make. Everything else is installed into .venv at the first use.

.DEFAULT_GOAL := help
.PHONY: help setup generate update format lint type test fuzz drift docs preview check versions demo record bench interface release

# The interpreter for .venv, by default the newest one found: make setup PYTHON=python3.12
PYTHON ?=
CANDIDATES := $(or $(PYTHON),python3.14 python3.13 python3.12 python3.11 python3)

# The document that make update and make generate read; what DRY is set to does not matter.
SPEC ?=
DRY ?=
# More than most machines have processors, since many tests spend their time waiting.
WORKERS ?= 4
# The version that make release cuts.
VERSION ?=
# The commit that the public interface is compared with: make interface.
REF ?= main
# What make test runs: everything, or these folders.
TESTS ?=
# The Pythons that make versions runs tests under, if they are installed, and the tests of what users run.
VERSIONS := 3.11 3.12 3.13 3.14
USED := tests/runtime tests/facade tests/models tests/sandbox tests/cli

VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
INSTALLED := $(VENV)/.installed

help: ## List these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 16

setup: $(INSTALLED) ## Create .venv with everything that development needs

generate: $(INSTALLED) ## Generate the code and the reference, from the API document or another: SPEC=FILE
	$(BIN)/python -m generator $(if $(SPEC),--spec "$(SPEC)")

update: $(INSTALLED) ## Take a newer API document, SPEC=FILE, and report what changes; DRY=1 only reports
	@test -n "$(SPEC)" || { echo "error: name the newer document: make update SPEC=FILE" >&2; exit 1; }
	@$(BIN)/python -m generator.update "$(SPEC)" $(if $(DRY),--dry-run)

format: $(INSTALLED) ## Format the code, and fix what the linter can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lint: $(INSTALLED) ## Lint the code and the texts, and check the formatting
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python -m generator.wording
	$(BIN)/zizmor --offline --quiet --persona pedantic .github/workflows
	$(BIN)/codespell *.md *.toml *.y*ml Makefile docs generator templates open_banking open_banking_pytest.py tests benchmarks examples

type: $(INSTALLED) ## Check the types with mypy and pyright
	$(BIN)/mypy
	$(BIN)/pyright

test: $(INSTALLED) ## Run the tests, in several processes
	$(BIN)/python -m pytest -n $(WORKERS) $(TESTS)

fuzz: $(INSTALLED) ## Send the sandbox valid and invalid requests for two minutes, with schemathesis
	$(BIN)/python -m pytest -m fuzz

drift: $(INSTALLED) ## Check that the generated files are up to date
	$(BIN)/python -m generator --check

docs: $(INSTALLED) ## Build the documentation site into build/site
	$(BIN)/python -m zensical build --clean --strict

preview: $(INSTALLED) ## Serve the documentation site on this machine, and rebuild it when it changes
	$(BIN)/python -m zensical serve

check: drift lint type docs ## Run everything that CI runs
	$(MAKE) --no-print-directory test fuzz

versions: $(VERSIONS:%=version-%) ## Run the tests of the package under every other installed Python, each in its own .venv

.PHONY: $(VERSIONS:%=version-%)
$(VERSIONS:%=version-%): version-%: $(INSTALLED)
	@if $(BIN)/python -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != "$*")'; then exit; fi; \
	for python in python$* $${PYENV_ROOT:-$$HOME/.pyenv}/versions/$*.*/bin/python$*; do \
	  if $$python -c '' 2>/dev/null; then \
	    echo "Python $*:" && exec $(MAKE) --no-print-directory test VENV=.venv-$* PYTHON=$$python TESTS="$(USED)"; \
	  fi; \
	done; \
	echo "Python $*: not installed here, so no test ran under it"

demo: $(RUNTIME) ## Call a sandbox on this machine, without an account; DEMO=--async uses AsyncClient
	$(BIN)/python -m open_banking.sandbox.demo $(DEMO)

record: $(INSTALLED) ## Record the cassettes of the tests, from the live API if the environment has credentials
	$(BIN)/python tests/support/record.py

bench: $(INSTALLED) ## Measure the library, as ratios to plain httpx and json
	$(BIN)/python -m benchmarks

release: $(INSTALLED) ## Cut a release out of the changelog, VERSION=0.2.0, and say how to publish it
	@test -n "$(VERSION)" || { echo "error: name the version: make release VERSION=0.2.0" >&2; exit 1; }
	@$(BIN)/python -m generator.release "$(VERSION)"

interface: $(INSTALLED) ## Compare the public interface with that of main, or of another commit: REF=v0.1.0
	$(BIN)/python tests/support/public_interface.py $(REF)

# The dependencies of the library, its sandbox and the demo.
$(RUNTIME): pyproject.toml
	@if [ ! -x $(BIN)/python ]; then \
	  for candidate in $(CANDIDATES); do \
	    if $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	      $$candidate -m venv $(VENV) && exit; rm -rf $(VENV); exit 1; \
	    fi; \
	  done; \
	  echo "error: no Python 3.11 or newer among: $(CANDIDATES); name one with PYTHON=..." >&2; exit 1; \
	fi
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable '.[fast,demo]'
	@touch $@

$(INSTALLED): $(RUNTIME)
	$(BIN)/python -m pip install --quiet --editable '.[fast,demo]' --group dev
	@touch $@
