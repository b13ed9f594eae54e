"""`terms` shows the catalogue, renders exact text and lints any wording."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from spo_builder.resources import get_data_file
from tests.cli.run import run

if TYPE_CHECKING:
    from pathlib import Path

FRIDAY = get_data_file("data", "samples", "friday-at-five")


def test_the_list_can_be_narrowed() -> None:
    every = json.loads(run("terms", "list", "--format", "json").out)["terms"]
    contact = json.loads(run("terms", "list", "--tag", "contact", "--format", "json").out)["terms"]
    required = json.loads(run("terms", "list", "--kind", "requirement", "--format", "json").out)["terms"]
    assert len(every) > len(contact) > 0
    assert all("contact" in term["tags"] for term in contact)
    assert {term["kind"] for term in required} == {"requirement"}


def test_an_unknown_tag_names_the_known_ones() -> None:
    ran = run("terms", "list", "--tag", "colour")
    assert ran.code == 2
    assert "contact" in ran.err


def test_show_says_what_to_fill_in_and_what_goes_wrong() -> None:
    ran = run("terms", "show", "loc.home_known")
    assert ran.code == 0
    for head in ("To fill in", "Exceptions to consider", "Why it is necessary", "Pitfalls"):
        assert head in ran.out
    assert json.loads(run("terms", "show", "loc.home_known", "--format", "json").out)["rating"] == "green"


def test_an_unknown_term_is_said_once() -> None:
    ran = run("terms", "show", "contact.nobody")
    assert ran.code == 2
    assert ran.err.count("There is no term") == 1
    assert "terms list" in ran.err


def test_render_gives_the_exact_sentence() -> None:
    ran = run(
        "terms", "render", "contact.any", "--set", "protected=Imogen Farrow; Ann Oak", "--no-exceptions"
    )
    assert ran.out == (
        "The defendant must not contact or attempt to contact Imogen Farrow or Ann Oak, directly or"
        " indirectly, by any means whatsoever.\n"
    )


def test_render_takes_exceptions_and_their_slots() -> None:
    ran = run(
        "terms", "render", "surv.drone", "--set", "protected=Imogen Farrow", "--set", "distance=10",
        "--except", "exc.work", "--set", "place=Dock Street",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert "within 10 metres of any place" in ran.out
    assert ", except during rostered hours" in ran.out
    assert "Dock Street" in ran.out


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("colour=red", "This names no slot of the term."),
        ("protected", "This names no slot of the term."),
        ("distance=far", "Write a whole number."),
    ],
)
def test_a_value_that_does_not_fit_is_named(value: str, said: str) -> None:
    ran = run("terms", "render", "surv.drone", "--set", value)
    assert ran.code == 2
    assert said in ran.err
    assert value in ran.err


def test_render_prints_the_terms_of_a_case() -> None:
    ran = run("terms", "render", FRIDAY)
    assert ran.code == 0
    assert ran.out.index("Interim order") < ran.out.index("Full order")
    assert "  1. contact or attempt to contact Tamsin Oakvale" in ran.out


def test_lint_names_the_words_and_leaves_with_one(tmp_path: Path) -> None:
    file = tmp_path / "terms.txt"
    file.write_text(
        "1. not associate with Ann Oak\n\ncontact Ann Oak by any means whatsoever\n", encoding="utf-8"
    )
    ran = run("terms", "lint", file, "--format", "json")
    assert ran.code == 1
    rows = json.loads(ran.out)
    assert [(row["id"], row["line"], row["text"]) for row in rows] == [
        ("1", 1, "not associate with Ann Oak"),
        ("3", 3, "contact Ann Oak by any means whatsoever"),
    ]
    assert rows[0]["findings"]
    finding = rows[0]["findings"][0]
    assert finding.keys() == {"id", "severity", "match", "message", "reference", "suggestion"}
    assert finding["match"] in rows[0]["text"]
    assert "T01" in rows[0]["not_run"]


def test_lint_of_clear_terms_leaves_with_nought(tmp_path: Path) -> None:
    file = tmp_path / "terms.yaml"
    file.write_text(
        "- {id: a, kind: prohibition, text: 'contact Ann Oak, directly or indirectly, by any means'}\n"
    )
    ran = run("terms", "lint", file)
    assert ran.code == 0, ran.out
    assert "1 term without a finding." in ran.out


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("t.json", b"[1, {", "not JSON"),
        ("t.json", b'{"a": 1}', "holds no list"),
        ("t.json", b'[{"id": "a", "words": "x"}, 3]', "/0/words"),
        ("t.yaml", b"- &a {text: x}\n- *a\n", "aliases"),
        ("t.txt", b"caf\xe9\n", "UTF-8"),
        ("t.json", b"[" * 100_000, "nested too deeply"),
        ("t.txt", b"x" * 5_000_001, "larger than"),
    ],
)
def test_a_file_that_cannot_be_read_is_said_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    ran = run("terms", "lint", tmp_path / name)
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_a_missing_file_is_said_in_a_sentence(tmp_path: Path) -> None:
    ran = run("terms", "lint", tmp_path / "none.txt")
    assert ran.code == 2
    assert "cannot be read" in ran.err
