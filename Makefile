# What a person does here, by name. Each step stops at the first failure.
.DEFAULT_GOAL := help
.PHONY: help setup demo test unit bench lock format clean
MAKEFLAGS += --no-print-directory
PYTHONS := spo_builder tests scripts bench

help: ## say what can be made
	@echo "SPO Builder. You can say:"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

setup: ## install everything, for developers too; tries again what failed before
	@sh scripts/setup.sh dev --again

demo: ## set up, then draft the pack of the sample case into out/
	@sh scripts/setup.sh demo
	@sh scripts/demo.sh

test: ## set up, then run every check and test
	@sh scripts/setup.sh dev
	@sh scripts/test.sh

unit: ## the fast tests alone
	@sh scripts/setup.sh dev
	@sh scripts/unit.sh

bench: ## measure every step and print one table
	@sh scripts/setup.sh dev
	@.venv/bin/python -m bench

lock: ## write the lock files anew (UPGRADE=--upgrade takes the newest versions)
	@sh scripts/setup.sh dev
	@UPGRADE=$(UPGRADE) sh scripts/lock.sh

format: ## lay the code out and mend what the linter can mend
	@sh scripts/setup.sh dev
	@.venv/bin/python -m ruff check --fix-only $(PYTHONS)
	@.venv/bin/python -m ruff format $(PYTHONS)

clean: ## remove what tools left behind; never .venv, never out/, where your drafts are
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .reports build dist
	@rm -f .coverage .coverage.*
	@find spo_builder tests scripts bench -name __pycache__ -type d -prune -exec rm -rf {} +
