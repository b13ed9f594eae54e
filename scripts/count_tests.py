"""Adds up the tests of several runs and ends with one plain line: `N passed, N failed`.

`python -m scripts.count_tests REPORT.xml ...`; fails when a report is missing or no test ran.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

_NAMES = ("tests", "failures", "errors", "skipped")


def count_tests(report: Path) -> Counter[str]:
    """Return the numbers of one JUnit report: tests, failures, errors, skipped."""
    root = ET.parse(report).getroot()  # noqa: S314 -- our own test runner wrote it
    return Counter({name: sum(int(row.get(name, "0")) for row in root.iter("testsuite")) for name in _NAMES})


def main(paths: list[str]) -> int:
    """Print the numbers of each report and of all, and return 0 when tests ran and none failed."""
    total: Counter[str] = Counter()
    for path in map(Path, paths):
        found = count_tests(path)
        print(f"{path.stem}: {found['tests']} tests, {found['skipped']} skipped")
        total += found
        if not found["tests"]:
            print(f"{path.stem}: no test ran")
            return 1
    failed = total["failures"] + total["errors"]
    passed = total["tests"] - failed - total["skipped"]
    tail = f", {total['skipped']} skipped" if total["skipped"] else ""
    print(f"{passed} passed, {failed} failed{tail}")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
