#!/bin/sh
# Writes the lock files: exact versions with hashes for every system, and no address of any package index.
#
#   make lock                       keeps the versions that still fit
#   make lock UPGRADE=--upgrade     takes the newest versions
set -eu

cd "$(dirname "$0")/.."
resolve() {
  .venv/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header \
    --no-strip-extras --no-emit-index-url --no-emit-find-links --no-emit-index-annotation ${UPGRADE:-} "$@"
}
resolve pyproject.toml -o requirements.lock
resolve --group build -c requirements.lock -o requirements-build.lock
resolve pyproject.toml --group build --group dev -c requirements.lock -c requirements-build.lock \
  -o requirements-dev.lock
if grep -nE '[a-z]+://|--(index|extra-index|find-links|trusted)' requirements*.lock; then
  echo "lock: an address stands in a lock file." >&2
  exit 1
fi
echo "lock: wrote requirements.lock, requirements-build.lock and requirements-dev.lock."
