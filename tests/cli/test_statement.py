"""`statement` shows each drafted sentence with its source, and rewrites and restores paragraphs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.run import run

if TYPE_CHECKING:
    from pathlib import Path

DAY = ("--on", "2026-11-27")
OFFICER = "I am PC 0000 Jory Penhallow, Domestic Abuse and Stalking Team, the officer in the case."


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return a folder with the main sample."""
    folder = tmp_path / "case"
    assert run("demo", folder).code == 0
    return folder


def write(tmp_path: Path, words: str) -> Path:
    path = tmp_path / "words.txt"
    path.write_text(words, encoding="utf-8")
    return path


def test_each_paragraph_is_shown_with_its_name_words_and_sources(case: Path) -> None:
    ran = run("statement", case, *DAY)
    assert ran.code == 0
    assert ran.out.index("D07, statement") < ran.out.index("D17a, case summary")
    assert "My role and my sources\n  role.officer\n    I am PC 0000 Jory Penhallow" in ran.out
    assert "Source: incident 3 (/incidents/2/place)" in ran.out
    assert "Missing: incident 4 (/incidents/3/tie); incident 5 (/incidents/4/tie)" in ran.out
    assert "rewritten" not in ran.out


def test_one_document_can_be_asked_for_as_json(case: Path) -> None:
    (document,) = json.loads(run("statement", case, *DAY, "--document", "D17a", "--format", "json").out)
    assert document["document"] == "D17a"
    assert document["not_printed"] == []
    paragraph = document["sections"][0]["paragraphs"][0]
    assert paragraph["id"] == "order.sought"
    assert paragraph["text"] == paragraph["generated"]
    assert paragraph["sentences"][0]["sources"][0] == {"pointer": "/terms/0", "words": "term 1"}


def test_a_paragraph_is_rewritten_shown_beside_the_old_and_restored_to_the_byte(
    case: Path, tmp_path: Path
) -> None:
    before = (case / "case.json").read_bytes()
    ran = run(
        "statement", case, *DAY, "--edit", "role.officer", "--text", write(tmp_path, "I am the officer.")
    )
    assert ran.code == 0
    assert "“role.officer” is rewritten" in ran.out
    assert "no longer holds" in " ".join(ran.out.split())
    kept = json.loads((case / "case.json").read_bytes())["text_blocks"]
    assert kept == [
        {
            "document": "D07",
            "generated": OFFICER,
            "on": "2026-11-27",
            "paragraph": "role.officer",
            "text": "I am the officer.",
        }
    ]
    shown = run("statement", case, *DAY, "--document", "D07").out
    assert (
        "role.officer  rewritten\n    Printed: I am the officer.\n    The program writes:\n    I am PC"
        in shown
    )
    assert "CONSIDER Paragraph “role.officer” of D07" in shown
    (document,) = json.loads(run("statement", case, *DAY, "--document", "D07", "--format", "json").out)
    paragraph = document["sections"][0]["paragraphs"][0]
    assert paragraph["is_edited"]
    assert paragraph["drift"][0]["where"] == "/text_blocks/0"
    assert "chk.drift" in run("check", case, *DAY).out
    ran = run("statement", case, "--restore", "role.officer")
    assert "D07 prints the program’s own words" in ran.out
    assert (case / "case.json").read_bytes() == before


def test_the_programs_own_words_are_no_edit_and_an_empty_file_leaves_out(case: Path, tmp_path: Path) -> None:
    own = "I produce JP/1."
    assert (
        "no edit is kept"
        in run("statement", case, "--edit", "role.exhibits", "--text", write(tmp_path, own)).out
    )
    assert (
        "is left out" in run("statement", case, "--edit", "role.exhibits", "--text", write(tmp_path, " ")).out
    )
    shown = run("statement", case, *DAY).out
    assert "role.exhibits  left out\n    The program writes:\n    I produce JP/1." in shown


def test_an_edit_that_holds_everything_says_so_quietly(case: Path, tmp_path: Path) -> None:
    words = write(tmp_path, "The exhibit that I produce is JP/1.")
    ran = run("statement", case, *DAY, "--edit", "role.exhibits", "--text", words)
    assert "CONSIDER" not in ran.out
    assert "it still holds what the record gives" in " ".join(run("statement", case, *DAY).out.split())


def test_an_edit_whose_paragraph_is_gone_is_told(case: Path) -> None:
    path = case / "case.json"
    data = json.loads(path.read_bytes())
    data["text_blocks"] = [{"document": "D07", "paragraph": "acts.incident.gone", "text": "Mine."}]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert "no longer gives this paragraph" in " ".join(run("statement", case, *DAY).out.split())
    rows = json.loads(run("statement", case, *DAY, "--format", "json").out)
    assert [len(row["not_printed"]) for row in rows] == [1, 0]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--edit", "role.oficer", "--text", "{words}"), "Near are: role.officer"),
        (("--edit", "terms.contact", "--text", "{words}"), "Say which with --document"),
        (("--edit", "role.officer"), "Give --edit ID together with --text FILE."),
        (("--text", "{words}"), "Give --edit ID together with --text FILE."),
        (("--edit", "a", "--text", "{words}", "--restore", "a"), "Give --edit or --restore, not both."),
        (("--restore", "role.officer"), "No paragraph is rewritten."),
        (("--edit", "role.officer", "--text", "nowhere.txt"), "nowhere.txt cannot be read"),
        (("--document", "D01"), "D07"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_nothing_changes(
    case: Path, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    before = (case / "case.json").read_bytes()
    words = str(write(tmp_path, "Mine."))
    ran = run("statement", case, *(option.format(words=words) for option in options))
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert (case / "case.json").read_bytes() == before


def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    for options in ((), ("--restore", "x"), ("--edit", "x", "--text", str(write(tmp_path, "x")))):
        ran = run("statement", tmp_path / "nowhere", *options)
        assert ran.code == 2
        assert "There is no folder" in ran.err
