#!/bin/sh
# Runs every check and test, stops at the first that fails, and ends with the number of tests.
set -eu

cd "$(dirname "$0")/.."
python=.venv/bin/python
reports=.reports

step() {
  echo
  echo "=== $*"
}

rm -rf "$reports"
mkdir -p "$reports"
rm -f .coverage .coverage.*

step "style: ruff"
"$python" -m ruff check .
"$python" -m ruff format --check .

step "types: mypy"
"$python" -m mypy

step "walls between the rooms: import-linter"
.venv/bin/lint-imports

step "tests, with branch coverage"
"$python" -m pytest -q -n auto --cov --cov-branch --cov-report= --junitxml="$reports/checkout.xml"

step "coverage: 90 % overall, 100 % in law, terms and checks"
"$python" -m coverage report --fail-under=90 --format=total
"$python" -m coverage report --fail-under=100 \
  --include='spo_builder/law/*,spo_builder/terms/*,spo_builder/checks/*'

step "the wheel, installed outside the checkout"
"$python" -m scripts.test_wheel --junitxml "$reports/wheel.xml"

step "done"
"$python" -m scripts.count_tests "$reports/checkout.xml" "$reports/wheel.xml"
