# The two commands that matter: `make run` shows the kiosk, `make test` runs the tests. Each makes its own .venv.
# ARGS go to the program: `make run ARGS="--at 12:29:50"`, `make test ARGS="-k lunch"`.
# PYTHON chooses the interpreter that .venv is made with: `make test PYTHON=python3.12`.

ARGS ?=
SECONDS ?= 60
RELEASE ?= 12
ARCHITECTURE ?= amd64
PYTHON ?=
PY := .venv/bin/python
export PYTHON
# Where this is set, Python reads and compiles every file anew at each start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test coverage search fuzz lint types qmllint translations audit audit-programmes pictures dist deb try check clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 14

run: .venv/ready-run ## show the kiosk; without a display, draw it into build/screen.png
	@$(PY) -m kiosk.preflight
	@mkdir -p build
	@$(PY) -m kiosk show --if-no-display build/screen.png $(ARGS)

test coverage search audit audit-programmes: export QT_QPA_PLATFORM := offscreen
test coverage search audit audit-programmes: export QT_QUICK_BACKEND := software

test: .venv/ready-test ## run the whole test suite
	@$(PY) -m kiosk.preflight
	@$(PY) -m pytest --numprocesses logical --dist worksteal $(ARGS)

coverage: .venv/ready-test ## check that the tests of the rundown cover every branch of it
	@$(PY) -m pytest -q tests/rundown --cov=kiosk.rundown --cov-report=term-missing --cov-fail-under=100

search: export HYPOTHESIS_PROFILE := searching
search: .venv/ready-test ## run the properties on examples that no run had before
	@$(PY) -m pytest --numprocesses logical -m hypothesis $(ARGS)

fuzz: .venv/ready-test ## look for files that the readers stumble over, SECONDS (60) for each family of them
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r packaging/requirements-fuzz.lock
	@$(PY) tests/fuzz/run.py $(SECONDS) $(ARGS)

lint: .venv/ready-test ## check the Python files' style
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check

types: .venv/ready-test ## check the types
	@$(PY) -m mypy

qmllint: .venv/ready-test ## check the QML files against the Python classes they use
	@$(PY) packaging/qmllint.py

translations: .venv/ready-test ## put new words into kiosk/translations, and compile them
	@$(PY) packaging/translations.py

audit: audit-programmes ## look at every moment of the example and of the tests' programmes, at every size
	@EVERY_SIZE=1 $(PY) -m pytest -q --numprocesses logical --dist worksteal $(addprefix tests/ui/test_,geometry.py message_band.py board.py qr.py)

audit-programmes: .venv/ready-test
	@printf '%s\n' schedule.yaml tests/ui/programmes/*.yaml | xargs -P 4 -I FILE sh -c \
	    'said=$$($(PY) -m kiosk audit --date 2018-12-07 FILE 2>&1); status=$$?; printf "FILE\n%s\n" "$$said"; exit $$status'

pictures: .venv/ready-run ## make the README's pictures anew
	@packaging/pictures.sh

dist: .venv/ready-run ## build the wheel and the sdist into dist/, the same bytes from the same files
	@$(PY) -m hatchling build -d dist $(ARGS)

deb: .venv/ready-test ## build the Debian package of RELEASE (12 or 13) and ARCHITECTURE (amd64 or arm64) into dist/
	@packaging/deb/build.sh $(RELEASE) $(ARCHITECTURE)

try: ## try that package on a bare Debian: install, draw, run as a service, upgrade, remove; needs root and debootstrap
	@packaging/deb/try.sh $(RELEASE)

check: lint types qmllint coverage test ## all of these checks

clean: ## remove .venv and everything built
	rm -rf .venv build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find kiosk tests packaging -name __pycache__ -prune -exec rm -rf {} +

.venv/ready-run: packaging/requirements.lock packaging/venv.sh pyproject.toml
	@packaging/venv.sh run

.venv/ready-test: packaging/requirements-test.lock packaging/venv.sh pyproject.toml
	@packaging/venv.sh test
