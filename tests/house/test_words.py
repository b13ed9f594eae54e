"""One word for one thing: names that the glossary avoids stand neither in the code nor in what is printed."""

from __future__ import annotations

import ast
import io
import re
import zipfile
from typing import TYPE_CHECKING

import pytest
from docx import Document

from tests.house.tree import ROOT, list_program, list_texts, name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Avoided in names: the word, and the one to say instead.
INSTEAD = {
    "respondent": "defendant",
    "suspect": "defendant",
    "stalker": "defendant",
    "offender": "defendant",
    "perpetrator": "defendant",
    "accused": "defendant",
    "complainant": "applicant, protected_person or victim",
    "petition": "application",
    "claimant": "applicant",
    "clause": "term",
    "restriction": "prohibition",
    "justification": "necessity_reason",
    "attachment": "exhibit",
    "validator": "criterion",
    "secret": "confidential_value",
    "toc": "index",
}
# Names of the world outside, which keep their words.
_NAMES_OF_THE_LAW = {"registered_sex_offender": "the status under Part 2 of the Sexual Offences Act 2003"}
# Never printed by a form of ours. Offender managers keep their title; a recorded conviction is a fact.
_NOT_PRINTED = re.compile(
    r"\b(?:respondents?|suspects?|stalkers?|offenders?|perpetrators?|accused|petition\w*|guilty"
    r"|(?<!recorded )convict\w*|trial|on bail|charged with|(?<!no )prescribed form)\b(?!['’]? manage)",
    re.IGNORECASE,
)
_FORMS = tuple(sorted((ROOT / "court_forms").rglob("[!~]*.docx")))


def _list_names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield every name that the module gives to a thing of its own, with its line."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=given) | ast.FunctionDef(name=given) | ast.AsyncFunctionDef(name=given):
                yield node.lineno, given
            case ast.arg(arg=given) | ast.Name(id=given, ctx=ast.Store()):
                yield node.lineno, given


def find_avoided(tree: ast.Module) -> list[str]:
    """Return the avoided words among the names of a module, each with the word to say instead."""
    found = []
    for line, given in _list_names(tree):
        if given in _NAMES_OF_THE_LAW:
            continue
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", given).lower().strip("_").split("_")
        plain = {word.removesuffix("s") for word in words} | set(words)
        found += [f"{line}: {given}: say {INSTEAD[word]}" for word in sorted(plain & INSTEAD.keys())]
    return found


def test_names_in_the_program_use_the_words_of_the_house() -> None:
    found = [f"{file}:{row}" for file, _, tree in list_program() for row in find_avoided(tree)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("source", ["respondent = 1", "def add_clauses(): ...", "class StalkerName: ..."])
def test_an_avoided_name_would_be_seen(source: str) -> None:
    assert find_avoided(ast.parse(source))


def _printed_words(form: Path) -> str:
    """Return the words of a form with its headers and footers, without its tags."""
    with zipfile.ZipFile(io.BytesIO(form.read_bytes())) as package:
        parts = [part for part in package.namelist() if re.match(r"word/(document|header|footer)", part)]
        xml = " ".join(package.read(part).decode("utf-8") for part in parts)
    text = re.sub(r"<[^>]+>", "", re.sub(r"</w:p>", "\n", xml))
    return re.sub(r"\{[{%#].*?[%}#]\}", " ", text, flags=re.DOTALL)


@pytest.mark.parametrize("form", _FORMS, ids=name)
def test_no_form_prints_an_avoided_word(form: Path) -> None:
    assert Document(str(form)).paragraphs
    assert not _NOT_PRINTED.findall(_printed_words(form))


def test_no_term_of_the_catalogue_prints_an_avoided_word() -> None:
    catalogue = [row for row in list_texts() if row[0].startswith("spo_builder/terms/catalogue_data/")]
    assert catalogue
    found = [
        f"{file}: {match[0]}"
        for file, text in catalogue
        for match in _NOT_PRINTED.finditer(re.sub(r"(?s)\bavoid:.*?(?=\n\S|\n  ?\w+:|\Z)", "", text))
    ]
    assert not found, "\n".join(found)


def test_the_rows_of_the_forms_say_nothing_avoided() -> None:
    rows = (ROOT / "court_forms" / "england_wales" / "forms.toml").read_text(encoding="utf-8")
    assert not [match[0] for match in _NOT_PRINTED.finditer(rows)]
