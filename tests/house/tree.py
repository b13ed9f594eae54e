"""The files of the checkout that the house tests read."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from tests.support.places import get_checkout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROOT = get_checkout()
CODE_ROOMS = ("spo_builder", "tests", "scripts", "bench")
ROOMS = (*CODE_ROOMS, "court_forms", "templates", "docs", ".ci")
_LEFT_BY_TOOLS = {"__pycache__", "node_modules"}
_BINARY = {".docx", ".png", ".pdf", ".pyc", ".zip", ".jpg"}


def name(path: Path) -> str:
    """Return the path of a file inside the checkout, as a test shows it."""
    return path.relative_to(ROOT).as_posix()


@cache
def list_files() -> tuple[Path, ...]:
    """Return every file of the rooms and of the root that people keep."""
    files = [path for room in ROOMS for path in (ROOT / room).rglob("*") if path.is_file()]
    files += [path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".coverage")]
    return tuple(sorted(path for path in files if not _LEFT_BY_TOOLS & set(path.parts)))


@cache
def list_texts() -> tuple[tuple[str, str], ...]:
    """Return the name and the words of every text file."""
    return tuple(
        (name(path), path.read_text(encoding="utf-8", errors="replace"))
        for path in list_files()
        if path.suffix not in _BINARY
    )


@cache
def list_modules() -> tuple[tuple[str, str, ast.Module], ...]:
    """Return the name, the source and the syntax tree of every Python module."""
    return tuple((file, text, ast.parse(text)) for file, text in list_texts() if file.endswith(".py"))


def list_program() -> tuple[tuple[str, str, ast.Module], ...]:
    """Return the modules of the program itself."""
    return tuple(row for row in list_modules() if row[0].startswith("spo_builder/"))


def walk_functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method."""
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
