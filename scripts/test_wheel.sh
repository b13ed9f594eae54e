#!/bin/sh
# Builds the wheel, installs it into an environment of its own and runs the tests against it, far from the checkout.
set -eu

cd "$(dirname "$0")/.."
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

.venv/bin/python -m build --quiet --wheel --no-isolation --outdir "$work/dist" . >/dev/null
.venv/bin/python -m venv --without-pip "$work/venv"
packages=$("$work/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
.venv/bin/python -m pip --python "$work/venv/bin/python" install --quiet --disable-pip-version-check --no-deps \
    "$work"/dist/*.whl
# The locked packages come from the checkout's environment; the program itself only from the wheel.
mkdir -p "$work/locked"
for entry in "$root"/.venv/lib/python*/site-packages/*; do
    case $(basename "$entry") in
        *spo_builder* | __pycache__ | *.pth) ;;
        *) ln -s "$entry" "$work/locked/" ;;
    esac
done
printf '%s\n' "$work/locked" > "$packages/locked.pth"
mkdir -p "$work/tests-home"
cp -r tests bench scripts "$work/tests-home/"
cp pyproject.toml "$work/tests-home/"

cd "$work/tests-home"
"$work/venv/bin/python" - "$root" <<'PYTHON'
import sys
from pathlib import Path

import spo_builder

where = Path(spo_builder.__file__).resolve()
if where.is_relative_to(Path(sys.argv[1])):
    sys.exit(f"The tests would run against the checkout: {where}")
PYTHON
SPO_BUILDER_CHECKOUT="$root" "$work/venv/bin/python" -m pytest -q -p no:cacheprovider -m "not slow" \
    --ignore=tests/house -n auto
