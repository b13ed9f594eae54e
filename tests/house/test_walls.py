"""What one room alone may do, and the lists that must name every file of their kind."""

from __future__ import annotations

import ast
import re
import tomllib

from tests.house.tree import ROOT, list_program, name

_PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _modules_that_say(pattern: str) -> set[str]:
    return {file for file, text, _ in list_program() if re.search(pattern, text)}


def test_one_module_alone_finds_the_files_that_travel_with_the_program() -> None:
    assert _modules_that_say(r"__file__|importlib\.resources|pkgutil") == {"spo_builder/resources.py"}


def test_one_module_alone_reads_the_clock() -> None:
    readers = r"\b(?:date|datetime)\.(?:today|now|utcnow)\(|\btime\.(?:time|localtime|gmtime)\("
    assert _modules_that_say(readers) == {"spo_builder/clock.py"}


def test_one_module_alone_imports_yaml() -> None:
    assert _modules_that_say(r"(?m)^\s*(?:import|from) yaml\b") == {"spo_builder/law/yaml_file.py"}


def test_values_are_changed_by_the_way_that_checks_them() -> None:
    assert not _modules_that_say(r"model_copy\(")


def test_one_module_alone_makes_values_unchecked() -> None:
    # On the command line people are printed names, which the record's ids would refuse.
    assert _modules_that_say(r"model_construct\(") == {"spo_builder/cli/fillings.py"}


def test_the_core_never_says_any() -> None:
    core = ("law", "findings", "case", "terms", "checks", "documents", "actions")
    found = [
        f"{file}:{node.lineno}"
        for file, _, tree in list_program()
        if file.split("/")[1] in core
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id == "Any"
    ]
    assert not found, "\n".join(found)


def test_every_section_of_the_act_stands_in_its_contract() -> None:
    contracts = _PYPROJECT["tool"]["importlinter"]["contracts"]
    listed = next(row["modules"] for row in contracts if row["type"] == "independence")
    files = (ROOT / "spo_builder" / "checks").glob("section_*.py")
    assert sorted(listed) == sorted(name(path).removesuffix(".py").replace("/", ".") for path in files)


def test_every_room_of_the_core_stands_in_the_contract_of_the_core() -> None:
    contracts = _PYPROJECT["tool"]["importlinter"]["contracts"]
    core = next(row["source_modules"] for row in contracts if row["name"].startswith("The core is pure"))
    rooms = {path.parent.name for path in (ROOT / "spo_builder").glob("*/__init__.py")}
    assert {row.removeprefix("spo_builder.") for row in core} == rooms - {"cli", "tools"}


def test_every_room_has_its_tests() -> None:
    rooms = {path.parent.name for path in (ROOT / "spo_builder").glob("*/__init__.py")}
    lacking = [room for room in rooms if not any((ROOT / "tests" / room).glob("test_*.py"))]
    assert not lacking


def test_every_exception_in_the_settings_has_its_reason() -> None:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    codes = re.findall(r'(?m)^  "[A-Z]+\d+",.*$', settings)
    assert codes
    assert not [row for row in codes if not re.search(r"#\s+\S+", row)]
