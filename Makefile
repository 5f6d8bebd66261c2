# make demo    one article in, one record out
# make test    all tests except those that are slow or need more than Python
# make test-all, make lint, make types, make readme (generated texts), make docs
# make compile the modules of scripts/compile.py and the patterns again, after their sources were changed
# Each makes its virtual environment when it is missing or older than pyproject.toml.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Once here, for installations whose users may not write .pyc files; the patterns need no C compiler.
COMPILE := $(BIN)/python -m compileall -q src && $(BIN)/python scripts/compile_patterns.py
DEMO := fixtures/bbc-2016-text/input.txt

.PHONY: demo test test-all lint types readme docs compile clean

demo: $(VENV)/.installed
	@$(BIN)/newsextract parse $(DEMO)

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n 2  # most of the time is spent waiting for other processes

test-all: $(VENV)/.installed-all
	$(BIN)/python -m pytest --slow

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check src tests scripts bench .ci hatch_build.py

types: $(VENV)/.installed-dev
	$(BIN)/mypy

readme: $(VENV)/.installed-dev
	$(BIN)/python scripts/readme.py
	$(BIN)/python scripts/schema.py
	$(BIN)/python scripts/record_docs.py
	$(BIN)/python scripts/manpage.py

docs: $(VENV)/.installed-docs
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs build/docs

compile: $(VENV)/.installed-dev
	$(BIN)/python scripts/compile.py
	$(BIN)/python scripts/compile_patterns.py

clean:
	find src -name '*.so' -delete
	rm -rf src/newsextract/compiled.*.txt src/newsextract/patterns.*.bin $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@echo "Installing newsextract into $(VENV)" >&2
	@$(PIP) --editable . >&2
	@$(COMPILE)
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	@echo "Installing newsextract and what its tests need into $(VENV)" >&2
	@$(PIP) --editable '.[dev]' >&2
	@$(COMPILE)
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-docs: $(VENV)/.installed-dev
	@$(PIP) --editable '.[docs]' >&2
	@touch $@

$(VENV)/.installed-all: pyproject.toml | $(BIN)/python
	@echo "Installing newsextract with all extras into $(VENV)" >&2
	@$(PIP) --editable '.[dev,all,docs]' >&2
	@$(COMPILE)
	@touch $@ $(VENV)/.installed-dev $(VENV)/.installed

# The first Python that is new enough and can make virtual environments; PYTHON=... names one.
$(BIN)/python:
	@for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making $(VENV) with $$python" >&2; \
	    rm -rf $(VENV) && "$$python" -m venv $(VENV) && exit 0; \
	  fi; \
	done; \
	echo "No Python 3.11 or newer with venv was found. Install one, or name it: make PYTHON=/path/to/python3 test" >&2; \
	exit 1
