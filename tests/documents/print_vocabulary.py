"""Prints every name that a Word form may use: `python -m tests.documents.print_vocabulary [part]`."""

from __future__ import annotations

import sys

from spo_builder.documents.vocabulary import list_vocabulary


def main() -> None:
    """Print one line per name: name, type, meaning, example; only the names that hold the word given."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    for entry in list_vocabulary():
        if wanted in entry.name:
            example = f"   e.g. {entry.example}" if entry.example else ""
            sys.stdout.write(f"{entry.name:48} {entry.type:14} {entry.meaning}{example}\n")


if __name__ == "__main__":
    main()
