"""Two cases are compared without a leak, and two packs document by document."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

import pytest

from spo_builder.actions.compare import KEPT, build_mask, compare_records
from spo_builder.actions.compare_packs import compare_packs, list_changed, redline_packs
from spo_builder.actions.pack_comparison import (
    Change,
    DocumentDifference,
    PackComparison,
    PackContents,
    Passage,
    Selection,
)
from spo_builder.case.answers import Known
from spo_builder.case.canonical import get_case_version
from spo_builder.case.confidential import ConfidentialKind
from spo_builder.case.people import NameForm
from spo_builder.documents.audience import Audience
from spo_builder.documents.manifest import Manifest, ManifestFile, WithheldDocument
from tests.builders import a_case
from tests.building.people import a_confidential_value
from tests.fakes.reader import PlainReader, PlainRedliner

HOME = "17 Quillon Yard, Westmere, ZZ9 8ZZ"
OLD, NEW = "a" * 64, "b" * 64


# --- cases --------------------------------------------------------------------------------------------------
def test_the_two_versions_are_named() -> None:
    old = a_case()
    new = old.evolve(title="Second")
    found = compare_records(old, new)
    assert found.old.version == str(get_case_version(old))
    assert (found.new.reference, found.new.title) == ("hexter", "Second")
    assert len(found.differences) == 1
    assert compare_records(old, old).differences == ()


def test_no_free_text_repeats_what_either_version_keeps_from_the_defendant() -> None:
    old = a_case()
    detail = a_confidential_value(
        value=HOME, kind=ConfidentialKind.HOME, known_to_defendant=Known.NO, note=""
    )
    person = old.protected_persons[0]
    first, *others = old.incidents
    told = first.evolve(description="He sent a card to 17 QUILLON YARD, then flowers on the next day.")
    new = old.evolve(
        protected_persons=(person.evolve(details=(*person.details, detail)),),
        incidents=(told, *others),
        relationship_summary=f"{old.relationship_summary} She moved to {HOME}.",
    )
    for one, other in ((old, new), (new, old)):
        said = repr(compare_records(one, other)).casefold()
        assert "quillon" not in said
        assert "zz9 8zz" not in said
        assert KEPT in said


def test_a_name_that_is_hidden_in_one_version_is_not_repeated() -> None:
    old = a_case()
    person = old.protected_persons[0].evolve(name_form=NameForm.INITIALS)
    first, *others = old.terms
    new = old.evolve(protected_persons=(person,), terms=(first.evolve(protects=()), *others))
    assert old.protected_persons[0].name.family not in repr(compare_records(old, new).differences)


def test_a_text_that_cannot_be_cleared_is_kept_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spo_builder.actions.compare._MOST_ROUNDS", 0)
    assert build_mask(a_case())("anything") == KEPT


# --- packs --------------------------------------------------------------------------------------------------
def _row(file: str, data: bytes, version: str, template: str = "t") -> ManifestFile:
    audience, _, name = file.partition("/")
    form = name[:3]
    digest = hashlib.sha256(data).hexdigest()
    return ManifestFile(form, f"Title of {form}", audience, file, digest, "form.docx", template, version)


def _pack(texts: dict[str, str], version: str = OLD, *, template: str = "t") -> PackContents:
    documents = {file: text.encode() for file, text in texts.items()}
    manifest = Manifest(
        reference="hexter",
        case_version=version,
        law_pack="ew",
        on="2026-11-27",
        pack="urgent",
        audiences=("court", "served", "internal"),
        ready=True,
        not_ready=(),
        withheld=(),
        files=tuple(_row(file, data, version, template) for file, data in documents.items()),
    )
    return PackContents(manifest, documents)


def _compare(old: PackContents, new: PackContents, selection: Selection | None = None) -> PackComparison:
    return compare_packs(old, new, PlainReader(), selection or Selection())


def _only(old: PackContents, new: PackContents) -> DocumentDifference:
    (found,) = _compare(old, new).documents
    return found


def test_equal_bytes_are_the_same() -> None:
    pack = _pack({"court/D01.docx": "words"})
    found = _compare(pack, pack)
    assert [row.change for row in found.documents] == [Change.SAME]
    assert found.is_same
    assert found.remarks == ()


def test_the_version_and_the_banner_are_no_change_of_words() -> None:
    old = _pack({"court/D01.docx": f"words\nCase version {OLD[:12]}\tPage 1 of 1"})
    new = _pack({"court/D01.docx": f"NOT READY: 1 matter\nwords\nCase version {NEW[:12]}\tPage 1 of 1"}, NEW)
    found = _compare(old, new)
    assert [row.change for row in found.documents] == [Change.SAME_WORDS]
    assert found.is_same


def test_changed_words_of_a_served_copy_are_shown() -> None:
    old = _pack({"served/D05.docx": "one\ntwo\nthree"})
    found = _only(old, _pack({"served/D05.docx": "one\n2\nthree\nfour\nfive"}, NEW))
    assert found.change is Change.CHANGED
    assert found.places == 3
    assert found.passages == (Passage("two", "2"), Passage("", "four"), Passage("", "five"))
    back = _only(_pack({"served/D05.docx": "one\ntwo"}), _pack({"served/D05.docx": "one"}))
    assert back.passages == (Passage("two", ""),)


@pytest.mark.parametrize("audience", ["court", "internal"])
def test_changed_words_of_other_copies_are_counted_only(audience: str) -> None:
    old = _pack({f"{audience}/D21.docx": "her old home"})
    found = _only(old, _pack({f"{audience}/D21.docx": "her new home"}, NEW))
    assert (found.change, found.places, found.passages) == (Change.CHANGED, 1, ())


def test_an_edited_served_copy_is_named_and_its_words_are_not_shown() -> None:
    new = _pack({"served/D05.docx": "one"}, NEW)
    edited = replace(new, documents={"served/D05.docx": b"her new home"})
    found = _compare(_pack({"served/D05.docx": "two"}), edited)
    assert found.documents[0].passages == ()
    assert found.remarks == ("Edited in B since it was drafted: served/D05.docx.",)


def test_another_picture_is_a_change_and_another_form_is_noted() -> None:
    old = _pack({"court/D18.docx": "map\nPICTURE 1"})
    found = _only(old, _pack({"court/D18.docx": "map\nPICTURE 2"}, NEW, template="other"))
    assert (found.change, found.places) == (Change.CHANGED, 0)
    assert found.notes == ("A picture in it changed.", "Its Word form changed.")


def test_what_came_went_and_is_withheld_is_said_in_the_order_of_the_pack() -> None:
    old = _pack({"internal/D20.docx": "x", "served/D05.docx": "x", "court/D01.docx": "x"})
    new = _pack({"court/D02.docx": "x", "internal/D20.docx": "x"}, NEW)
    withheld = WithheldDocument("D05", "served", "served/D05.docx", ("a home",))
    new = replace(new, manifest=replace(new.manifest, withheld=(withheld,)))
    found = _compare(old, new)
    assert [(row.file, row.change) for row in found.documents] == [
        ("court/D01.docx", Change.REMOVED),
        ("court/D02.docx", Change.ADDED),
        ("served/D05.docx", Change.WITHHELD),
        ("internal/D20.docx", Change.SAME),
    ]
    assert not found.is_same


def test_only_the_documents_asked_for_are_compared() -> None:
    pack = _pack({"court/D01.docx": "x", "court/D05.docx": "x", "served/D05.docx": "x"})
    found = _compare(pack, pack, Selection((Audience.COURT,), frozenset({"D05"})))
    assert [row.file for row in found.documents] == ["court/D05.docx"]


def test_a_stale_copy_is_named_with_its_version() -> None:
    pack = _pack({"court/D01.docx": "x", "served/D01.docx": "x", "served/D02.docx": "x"}, NEW)
    stale = tuple(
        replace(row, case_version=OLD) if row.audience == "served" else row for row in pack.manifest.files
    )
    one = replace(pack, manifest=replace(pack.manifest, files=(pack.manifest.files[0], stale[1])))
    both = replace(pack, manifest=replace(pack.manifest, files=stale))
    said = f"made from version {OLD[:12]}, not from {NEW[:12]}. Draft the pack again."
    assert _compare(pack, both).remarks == (f"Stale in B: 2 documents were {said}",)
    assert _compare(one, one).remarks[0] == f"Stale in A: served/D01.docx was {said}"


def test_a_document_that_is_not_there_is_named() -> None:
    pack = _pack({"court/D01.docx": "x", "court/D02.docx": "x"})
    short = replace(pack, documents={"court/D01.docx": b"x"})
    found = _compare(short, pack)
    assert found.remarks == ("Missing from A although its manifest lists it: court/D02.docx.",)
    assert [row.change for row in found.documents] == [Change.SAME, Change.ADDED]


def test_a_row_without_a_version_is_compared_as_it_stands() -> None:
    pack = _pack({"court/D01.docx": "x"}, "")
    assert _only(pack, _pack({"court/D01.docx": "y"}, "")).change is Change.CHANGED


def test_compared_documents_stand_apart_and_say_that_they_are_internal() -> None:
    old = _pack({"court/D01.docx": "x", "served/D05-order.docx": "old"})
    new = _pack({"court/D01.docx": "x", "served/D05-order.docx": "new"}, NEW)
    found = _compare(old, new)
    assert [row.file for row in list_changed(found)] == ["served/D05-order.docx"]
    assert redline_packs(found, old, new, PlainRedliner()) == {
        "internal-comparison/served/D05-order-compared.docx": (
            b"Title of D05 (compared, internal)\n2026-11-27T00:00:00+00:00\n-old\n+new"
        )
    }
    assert date.fromisoformat(found.new.on) == date(2026, 11, 27)
