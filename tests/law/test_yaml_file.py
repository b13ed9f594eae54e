"""The reader of YAML: plain values, and every refusal with its file and line."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from spo_builder.errors import InputError
from spo_builder.law import yaml_file
from spo_builder.law.yaml_file import load_yaml, parse_yaml


def _write(folder: Path, content: str | bytes) -> Path:
    path = folder / "x.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_plain_values(tmp_path: Path) -> None:
    text = "a: 1\nb: [x, 2026-11-24, true, null, 1.5, '3']\n7.2: {c: ''}\nd: >-\n  one\n  two\n"
    assert load_yaml(_write(tmp_path, text)) == {
        "a": 1,
        "b": ["x", date(2026, 11, 24), True, None, 1.5, "3"],
        "7.2": {"c": ""},
        "d": "one two",
    }


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    assert load_yaml(_write(tmp_path, "# only a remark\n")) is None


def test_the_slow_loader_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: 1\nb: [x, 2026-11-24, true, null]\n"
    fast = parse_yaml(text, "x")
    monkeypatch.setattr(yaml_file, "_LOADER", yaml.SafeLoader)
    assert parse_yaml(text, "x") == fast
    with pytest.raises(InputError, match="nested too deeply"):
        parse_yaml("[" * 500, "x")


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "the key 'a' stands here twice"),
        ("x:\n  - {a: 1, a: 2}\n", 2, "the key 'a' stands here twice"),
        ("1: a\n'1': b\n", 2, "the key '1' stands here twice"),
        ("a: &x [1]\nb: *x\n", 1, "anchors and aliases"),
        ("? [a]\n: b\n", 1, "a key must be a word"),
        ("a: !!python/object:os.system x\n", 1, "tag"),
        ("a: !thing x\n", 1, "tag"),
        ("a: 1\nb: 2026-02-30\n", 2, "day is out of range"),
        ("a: 1\nb: [1\n", 3, ""),
        ("a: 1\n---\nb: 2\n", 2, ""),
        ("a: !!int x\n", 1, "invalid literal"),
    ],
)
def test_what_is_refused_names_file_and_line(tmp_path: Path, text: str, line: int, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        load_yaml(_write(tmp_path, text))
    assert str(caught.value).startswith(f"x.yaml, line {line}: ")
    assert problem in str(caught.value)
    assert caught.value.faults[0].where == f"x.yaml:{line}"


@pytest.mark.parametrize("text", ["[" * 100_000, "a: \x07", "\x00"])
def test_what_is_no_yaml_at_all_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"mess\.yaml, line 1"):
        parse_yaml(text, "mess.yaml")


def test_a_bomb_of_aliases_is_refused_at_once() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    with pytest.raises(InputError, match="anchors and aliases"):
        parse_yaml("\n".join(lines), "bomb.yaml")


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.yaml cannot be read"):
        load_yaml(tmp_path / "none.yaml")
    with pytest.raises(InputError, match=r"x\.yaml cannot be read"):
        load_yaml(_write(tmp_path, b"a: \xff\xfe"))
