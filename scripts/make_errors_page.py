"""Writes `docs/errors.md` from the tree of errors: what each says, its exit code and its advice.

`python -m scripts.make_errors_page`; a house test fails while the page is behind the code.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import spo_builder
from spo_builder.errors import SpoError

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).resolve().parents[1] / "docs" / "errors.md"
_ONLY_IN_OFFICE = "uno"
_HEAD = """# Errors

Written by `python -m scripts.make_errors_page` from the code; do not edit.

Every fault that a person can meet is one of these. The command line prints its sentence, every place
that is wrong, and what to do, and leaves with the exit code. The sentence and the advice below are the
usual ones; most faults say more exactly what is wrong and where.

| Error | Exit code | What it says | What it advises |
|---|---|---|---|
"""


def list_errors(kind: type[SpoError] = SpoError, depth: int = 0) -> Iterator[tuple[int, type[SpoError]]]:
    """Yield every error of the tree with its depth, each below the kind that it belongs to."""
    yield depth, kind
    for child in sorted(kind.__subclasses__(), key=lambda each: each.__name__):
        if child.__module__.startswith("spo_builder."):
            yield from list_errors(child, depth + 1)


def load_every_module() -> None:
    """Import the whole program, so that the tree is complete."""
    for module in pkgutil.walk_packages(spo_builder.__path__, "spo_builder."):
        try:
            import_module(module.name)
        except ModuleNotFoundError as error:
            # Only LibreOffice's own Python has it; what runs there has no errors of ours.
            if error.name != _ONLY_IN_OFFICE:
                raise


def render_page() -> str:
    """Return the page."""
    load_every_module()
    rows = []
    for depth, kind in list_errors():
        says = (kind.__doc__ or "").splitlines()[0]
        name = f"{'– ' * depth}`{kind.__name__}`"
        rows.append(f"| {name} | {kind.exit_code} | {says} | {kind.advice} |")
    return _HEAD + "\n".join(rows) + "\n"


def main() -> None:
    """Write the page and say where it is."""
    PAGE.write_text(render_page(), encoding="utf-8")
    print(PAGE)


if __name__ == "__main__":
    main()
