"""The hand that the code is written in: an opening sentence, small files, short functions, reasons."""

from __future__ import annotations

import ast
import re
import statistics

import pytest

from tests.house.tree import list_modules, list_program, list_texts, walk_functions

_MOST_FILE_LINES = 400
_MOST_FUNCTION_LINES = 60
_MEDIAN_FUNCTION_LINES = 10
_NOQA = re.compile(r"#\s*(?:ruff: )?noqa\b(?P<rest>[^\n]*)")
_REASONED = re.compile(r":\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*\s+--?\s+\S")


def test_every_module_opens_with_one_sentence() -> None:
    found = []
    for file, _, tree in list_modules():
        opening = (ast.get_docstring(tree) or "").split("\n\n")[0].strip()
        if not opening.endswith((".", "`", ":")) or len(opening.split()) < 3:
            found.append(f"{file}: {opening!r}")
    assert not found, "\n".join(found)


def test_no_file_is_longer_than_one_idea() -> None:
    long = [
        f"{file}: {lines} lines"
        for file, text, _ in list_modules()
        if (lines := text.count("\n")) > _MOST_FILE_LINES
    ]
    assert not long, "\n".join(long)


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines of the body, without the docstring."""
    body = function.body
    if ast.get_docstring(function) and len(body) > 1:
        body = body[1:]
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


def test_no_function_needs_splitting() -> None:
    long = [
        f"{file}: {function.name} has {_length(function)} lines"
        for file, _, tree in list_modules()
        for function in walk_functions(tree)
        if _length(function) > _MOST_FUNCTION_LINES
    ]
    assert not long, "\n".join(long)


def test_most_functions_are_short() -> None:
    lengths = [_length(function) for _, _, tree in list_program() for function in walk_functions(tree)]
    assert statistics.median(lengths) < _MEDIAN_FUNCTION_LINES


def test_every_exception_to_the_linter_has_its_reason() -> None:
    bare = [
        f"{file}: # noqa{match['rest']}"
        for file, text, _ in list_modules()
        for match in _NOQA.finditer(text)
        if not file.startswith("tests/house/") and not _REASONED.match(match["rest"])
        if not _stands_under_a_comment(text, match.start())
    ]
    assert not bare, "\n".join(bare)


def _stands_under_a_comment(text: str, place: int) -> bool:
    """Return whether the line above is a comment, which then gives the reason."""
    lines = text[:place].split("\n")
    return len(lines) > 1 and lines[-2].lstrip().startswith("# ")


def test_no_test_is_skipped_without_a_reason() -> None:
    bare = [
        f"{file}:{node.lineno}"
        for file, _, tree in list_modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "xfail", "importorskip"}
        if not _has_reason(tree, node)
    ]
    assert not bare, "\n".join(bare)


def _has_reason(tree: ast.Module, mark: ast.Attribute) -> bool:
    """Return whether the mark is called with words of its own: skip(WHY) or skipif(..., reason=WHY)."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.func is mark]
    return any(
        (mark.attr == "skip" and call.args) or any(word.arg == "reason" for word in call.keywords)
        for call in calls
    )


@pytest.mark.parametrize("source", ["import pytest\n@pytest.mark.skip\ndef test(): ...", "pytest.skip()"])
def test_a_bare_skip_would_be_seen(source: str) -> None:
    tree = ast.parse(source)
    marks = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "skip"]
    assert [_has_reason(tree, mark) for mark in marks] == [False]


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "HA" + "CK")) + r")\b")
    assert not [file for file, text in list_texts() if later.search(text)]
