# Everything here needs python3 (3.11 or newer) with venv and pip, and nothing else: each target makes its own .venv.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PREFIX ?= /opt/quizbot
export UV_PROJECT_ENVIRONMENT := $(abspath $(VENV))
# A home that cannot be written to, as users of services and of containers have it, is no place for what uv keeps.
ifneq ($(shell test -n "$$UV_CACHE_DIR$$XDG_CACHE_HOME" -o -w "$$HOME" && echo kept),kept)
export UV_NO_CACHE := 1
endif
see_version := $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
  || { echo "quizbot needs Python 3.11 or newer: make PYTHON=/path/to/python3.13 ..." >&2; exit 1; }

.PHONY: help play run install test cover check format bench faults fuzz library audit samples pictures lock clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## (.*)/make \1\t\2/' | expand -t 14

play: $(VENV)/.ready ## a quiz in the terminal on the built-in sample: no token, no server (ARGS="-n 5 --kind cloze")
	@$(BIN)/quizbot play $(ARGS)

run: $(VENV)/.ready ## the Telegram bot: needs QUIZBOT_TOKEN
	@$(BIN)/quizbot run

# All may read it, whoever makes it: a service has a user of its own. That user cannot write there, so all is compiled.
# The version stays while the code changes, so uv has to be told that it is to be put in anew.
# An environment keeps the interpreter that made it, so one of another is emptied; what is none is never.
install: ## for a service: the program, with the packages that were locked, in a folder of its own (PREFIX=/opt/quizbot)
	@$(see_version)
	umask 022 && if test -f "$(PREFIX)/pyvenv.cfg" && test "$$("$(PREFIX)/bin/python" -VV)" != "$$($(PYTHON) -VV)"; \
	  then $(PYTHON) -m venv --clear "$(PREFIX)"; else $(PYTHON) -m venv "$(PREFIX)"; fi
	umask 022 && "$(PREFIX)/bin/python" -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'
	umask 022 && UV_PROJECT_ENVIRONMENT="$$(cd "$(PREFIX)" && pwd)" "$(PREFIX)/bin/uv" sync --quiet --frozen --inexact --no-dev --no-editable \
	  --extra metrics --compile-bytecode --reinstall-package quizbot --python "$(PREFIX)/bin/python"

# A fifth of a test of the bot is waiting, so one more of them at once than there are cores.
test: $(VENV)/.ready ## all tests (ARGS="tests/quizzes -k pinyin" for some)
	$(BIN)/pytest -n $$($(PYTHON) -c 'import os; print(os.cpu_count() + 1)') $(ARGS)

cover: $(VENV)/.ready ## all tests, and what of the code they go through: takes half as long again
	$(BIN)/pytest -n auto --cov

check: $(VENV)/.ready ## format, lint, types, layers, tables of words
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m quizzes.lexicons

format: $(VENV)/.ready ## put the code in order
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(VENV)/.ready ## the benchmark: ratios against a named baseline
	$(BIN)/python -m bench

faults: $(VENV)/.ready ## everything goes wrong around a running bot, by a seed (ARGS="--seed 7 --faults 500")
	@$(BIN)/python -m tests.faults $(ARGS)

fuzz: $(VENV)/.ready ## spoiled updates through the whole bot, by a seed (ARGS="--seed 1 --updates 100000")
	@$(BIN)/python -m tests.fuzz $(ARGS)

library: $(VENV)/.ready ## an admin does all there is to do, a hundred bad files come, sets change under learners (ARGS="--seed 7 --part play")
	@$(BIN)/python -m tests.library $(ARGS)

audit: $(VENV)/.ready ## known holes in what is depended on: asks api.osv.dev, so it needs the network
	$(BIN)/uv audit --frozen

samples: $(VENV)/.ready ## the built-in sets, made anew from the built-in interviews
	$(BIN)/quizbot generate quizzes/data/sample-ja.txt --id sample -o quizzes/data/sample-ja.json --reader quizzes/data/sample-ja-reader.json
	$(BIN)/quizbot generate quizzes/data/sample-en.txt --id sample-en -o quizzes/data/sample-en.json --reader quizzes/data/sample-en-reader.json
	$(BIN)/python -m docs.transcript

pictures: $(VENV)/.ready ## the pictures and the chats in README and docs/, made anew
	$(BIN)/python docs/pictures.py
	$(BIN)/python -m docs.transcript

lock: $(VENV)/.ready ## resolve the dependencies anew
	$(BIN)/uv lock

clean: ## take the environment and the caches away
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage

# --inexact: uv lies in the environment that it fills, and must not take itself out of it. All is compiled here once:
# where PYTHONDONTWRITEBYTECODE is set, each `quizbot generate` would compile five hundred modules, for a second.
# Where the path of this folder has letters that the locale lacks, Python before 3.13 does not start with it: so the
# environment names it as seen from there, and until it does, all letters are known.
$(VENV)/.ready: pyproject.toml uv.lock
	@$(see_version)
	@echo "Setting up $(VENV) (once) ..." >&2
	@$(PYTHON) -m venv $(VENV) \
	  || { echo "python3 lacks venv: on Debian and Ubuntu, apt install python3-venv" >&2; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'
	@LC_ALL=C.UTF-8 $(BIN)/uv sync --quiet --frozen --inexact --compile-bytecode --python $(BIN)/python
	@$(PYTHON) -c 'import os, glob; [open(path, "w").write(os.path.relpath(".", os.path.dirname(path))) \
	  for path in glob.glob("$(VENV)/lib/*/site-packages/_editable_impl_quizbot.pth")]'
	@$(BIN)/python -m compileall -q bot quizzes
	@touch $@
