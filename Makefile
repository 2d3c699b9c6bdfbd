# PeerPyRTC Desktop. On Debian 12+ or Ubuntu 24.04+ `make run` and `make test` install what they
# need themselves; nothing but git, make and python3 has to be there before.

PYTHON := .venv/bin/python
NODE := ../.venv/bin/node
SOURCES := peerpyrtc_desktop tests
FLASK_RELAY := tests/bench/relay/flask_relay
# Tests side by side: many wait, for a process or for time to go by. WORKERS=0 has them one after another.
WORKERS := $(shell expr $$(nproc) + 2)
TOGETHER = -n $(WORKERS) --dist worksteal

# The newest PySide6 that doesn't crash on Python 3.11 (PYSIDE-3474), for all Pythons alike.
PYSIDE := 6.11.3
# Keeps the versions that the locks have; `make lock LOCK="--upgrade"` moves them.
COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url --no-emit-find-links $(LOCK)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help run test check bench screenshots soak simulate lock clean setup-run setup-test setup-bench

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 13

run: setup-run ## open the panel, hosting the room "lobby" (ARGS="..." are handed on)
	@exec $(PYTHON) -m peerpyrtc_desktop $(ARGS)

# Tests open their windows where nobody sees them, also on a machine with a screen.
test check bench soak simulate: export QT_QPA_PLATFORM := offscreen

# What is compiled is kept, whatever the environment says: hundreds of tests start a program each.
test check: export PYTHONDONTWRITEBYTECODE :=

test: check ## everything that gates a change
	$(PYTHON) -m pytest $(TOGETHER) tests/e2e

check: setup-test ## its quick part: formats, lint, types, layers, all tests without browsers, what they cover
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	.venv/bin/lint-imports
# Each has one core busy at most: together they take little longer than the longest. What pytest
# compiles of the tests, each of its workers would compile for itself.
	$(PYTHON) -m mypy --strict $(SOURCES) & types=$$!; \
	$(PYTHON) -m pytest --collect-only -qq > /dev/null & compiled=$$!; \
	npm --prefix webclient --silent run check && (cd webclient && $(NODE) --test); pages=$$?; \
	wait $$compiled; wait $$types && exit $$pages
	$(PYTHON) -m coverage erase
	$(PYTHON) -m coverage run -m pytest $(TOGETHER) --ignore=tests/e2e
	$(PYTHON) -m tests.coverage_floors

bench: setup-test setup-bench ## measure the window, joins and the floor, then our relay beside others (over half an hour)
	@$(PYTHON) -m tests.bench
	@$(PYTHON) -m tests.bench.relay --plot resources/screenshots/relay.svg $(ARGS)

screenshots: setup-test ## every window and dialog, on sheets in build/screenshots, to be looked at (ARGS: some scenes)
	@$(PYTHON) -m tests.gui.screenshots $(ARGS)

soak: setup-test setup-bench ## a quarter of an hour of overload, stuck guests, floods, attacks, churn, bad weather and kills
	@$(PYTHON) -m tests.soak $(ARGS)

simulate: setup-test ## guests, a moderator and faults at random, in virtual time: five minutes of seeds
	@$(PYTHON) -m tests.simulation $(ARGS)

lock: ## make all lock files anew from pyproject.toml (needs uv)
	echo 'PySide6-Essentials==$(PYSIDE)' | $(COMPILE) -c - pyproject.toml -o requirements.lock
	$(COMPILE) -c requirements.lock --extra test pyproject.toml -o tests/requirements.lock
	$(COMPILE) -c requirements.lock $(FLASK_RELAY).in -o $(FLASK_RELAY).lock

clean: ## remove all that make has installed or built here
	rm -rf .venv dist build webclient/node_modules
	rm -rf .coverage* .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

setup-run setup-test setup-bench: setup-%:
	@.ci/setup $*
