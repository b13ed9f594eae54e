# `make demo` and `make test` set up what they need; the others are for daily work.
.DEFAULT_GOAL := help
SHELL := /bin/sh
BIN := .venv/bin
.PHONY: help setup demo test check unit slow wheel bench lock format pictures clean

help:  ## This list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile

setup:
	@./scripts/setup.sh run

demo: setup  ## Set up, then draft the pack of the sample case into out/
	@./scripts/demo.sh

test: check  ## Set up, then run every check and test
	@./scripts/setup.sh test
	@echo "Tests, with coverage:"
	@rm -f .coverage .coverage.*
	$(BIN)/python -m pytest -q -n auto --dist loadgroup --cov --cov-report=
	@$(BIN)/python -m coverage report --skip-covered --fail-under=90
	@$(BIN)/python -m coverage report --fail-under=100 --skip-covered \
	  --include='spo_builder/law/*,spo_builder/terms/*,spo_builder/checks/*'
	@echo "The same tests against the installed wheel, outside the checkout:"
	@./scripts/test_wheel.sh
	@echo "All checks and tests passed."

check:  # style, types, walls between the rooms
	@./scripts/setup.sh test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

unit:  ## The fast tests alone
	@./scripts/setup.sh test
	$(BIN)/python -m pytest -q -m "not slow"

slow:  ## The slow tests alone
	@./scripts/setup.sh test
	$(BIN)/python -m pytest -q -m slow

wheel:  ## The tests against the installed wheel
	@./scripts/setup.sh test
	@./scripts/test_wheel.sh

bench:  ## Print how long each step takes
	@./scripts/setup.sh test
	$(BIN)/python -m bench

lock:  ## Renew the lock files
	@./scripts/setup.sh test
	@./scripts/lock.sh

format:  ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

pictures:  ## Make the README's pictures anew
	@./scripts/setup.sh test
	$(BIN)/python -m scripts.make_pictures

clean:  ## Remove everything that was built
	rm -rf .venv .venv-wheel node_modules out dist build .setup-lock .coverage* .mypy_cache .ruff_cache \
	  .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
