"""The catalogue is whole: ids that stay, placeholders that agree, links that lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from spo_builder.case.terms_sought import TermKind
from spo_builder.errors import InputError
from spo_builder.resources import get_data_file
from spo_builder.terms.catalogue import UnknownTermError, get_catalogue
from spo_builder.terms.catalogue_file import read_catalogue_files
from spo_builder.terms.template import Rating
from tests.terms.fillings import PEOPLE, VARIANTS, fill_term

SNAPSHOT = Path(__file__).parent / "catalogue_ids.txt"


def test_no_id_is_lost() -> None:
    assert list(get_catalogue().terms) == SNAPSHOT.read_text(encoding="utf-8").split()


def test_counts() -> None:
    terms = get_catalogue().terms.values()
    assert sum(term.kind is TermKind.PROHIBITION for term in terms) == 47
    assert sum(term.kind is TermKind.REQUIREMENT for term in terms) == 19
    assert sum(term.rating is Rating.RED for term in terms) == 10


@pytest.mark.parametrize("term", get_catalogue().terms.values(), ids=lambda term: term.id)
@pytest.mark.parametrize("variant", VARIANTS)
def test_every_term_renders_without_a_slot_left(term: object, variant: int) -> None:
    template = get_catalogue().get_term(term.id)  # type: ignore[attr-defined]
    text = fill_term(template, variant)
    assert not re.search(r"[{}]|\b1 \w+s\b|  |except except|, ,", text)
    assert text[0].islower()
    assert not text.endswith(".")
    assert all(text.count(name) for name in (PEOPLE.names["imogen"],) if "{protected}" in template.template)


@pytest.mark.parametrize("term", get_catalogue().terms.values(), ids=lambda term: term.id)
def test_every_offered_exception_renders(term: object) -> None:
    template = get_catalogue().get_term(term.id)  # type: ignore[attr-defined]
    for exception in template.exceptions_offer:
        assert ", except " in fill_term(template, 1, (exception,))


def test_unknown_ids_are_sentences() -> None:
    with pytest.raises(UnknownTermError, match=r"no term “contact\.every”"):
        get_catalogue().get_term("contact.every")
    with pytest.raises(UnknownTermError, match=r"no exception “exc\.x”"):
        get_catalogue().get_exception("exc.x")
    assert get_catalogue().find_term(None) is None


def _spoil(tmp_path: Path, file: str, before: str, after: str) -> InputError:
    source = get_data_file("terms", "catalogue_data")
    for path in source.iterdir():
        text = path.read_text(encoding="utf-8")
        if path.name == file:
            assert before in text
            text = text.replace(before, after, 1)
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_catalogue_files(tmp_path)
    return caught.value


@pytest.mark.parametrize(
    ("file", "before", "after", "message"),
    [
        ("contact.yaml", "id: contact.direct", "id: contact.any", "used twice"),
        ("contact.yaml", "{protected}", "{somebody}", "not both declared and used"),
        ("contact.yaml", "{protected}", "{protected}{", "brace stands alone"),
        ("contact.yaml", "tags: [contact]", "tags: [contat]", "no tag “contat”"),
        ("contact.yaml", "evidence: [call,", "evidence: [cal,", "no kind of evidence “cal”"),
        ("contact.yaml", "exc.solicitor", "exc.solicitors", "no exception “exc.solicitors”"),
        (
            "contact.yaml",
            "conflicts: [contact.direct",
            "conflicts: [contact.drect",
            "no term “contact.drect”",
        ),
        ("contact.yaml", "type: protected_list", "type: protected_lst", "no placeholder type"),
        ("catalogue.yaml", 'text: "except to obtain', 'text: "to obtain', "does not begin with"),
        ("contact.yaml", "rating: green", "rating: blue", "Input should be"),
    ],
)
def test_a_faulty_catalogue_is_refused(
    tmp_path: Path, file: str, before: str, after: str, message: str
) -> None:
    assert any(message in fault.message for fault in _spoil(tmp_path, file, before, after).faults)
