#!/bin/sh
# Runs the fast tests alone: the rooms of the core, without Word, PDF or any other program.
set -eu

cd "$(dirname "$0")/.."
rooms=
for room in law findings case terms checks documents actions; do
  if [ -d "tests/$room" ]; then rooms="$rooms tests/$room"; fi
done
# shellcheck disable=SC2086 -- one word a room
exec .venv/bin/python -m pytest -q -m "not slow" -n auto $rooms
