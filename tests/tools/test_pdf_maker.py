"""A document that has not changed keeps its PDF; a new PDF is proved before anybody gets it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from spo_builder.errors import ToolFailedError
from spo_builder.tools import pdf_maker
from spo_builder.tools.office import OfficeMissingError, find_office
from spo_builder.tools.office_listener import OfficeStoppedError, find_bridge_python
from spo_builder.tools.pdf_maker import make_pdfs
from tests.support.pdf import needs_office, read_pdf_text
from tests.support.word_forms import WHEN, a_form, fill

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

FIRST = fill(a_form("Words for {{ who }}"), {"who": "the court"})
SECOND = fill(a_form("Words for {{ who }}"), {"who": "the defendant"})


class FakeListener:
    """A listener that converts until it meets a document on which it stops."""

    stops_at: bytes | None = None
    seen: list[bytes]

    def __init__(self, _program: str, _python: str) -> None:
        """Keep nothing."""

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing."""

    def convert(self, document: bytes) -> bytes:
        """Return something made from the document."""
        self.seen.append(document)
        if document == self.stops_at:
            raise OfficeStoppedError
        return b"listened " + document


@pytest.fixture(autouse=True)
def doubles(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Put doubles in the place of LibreOffice and of what looks into a PDF, but for slow tests."""
    if request.node.get_closest_marker("slow"):
        return

    def call(documents: Mapping[str, bytes], **_: object) -> dict[str, bytes]:
        return {name: b"called " + data for name, data in documents.items()}

    monkeypatch.setattr(FakeListener, "seen", [], raising=False)
    monkeypatch.setattr(FakeListener, "stops_at", None)
    for name, double in {
        "get_office": lambda: "soffice",
        "find_bridge_python": lambda _program: "python",
        "OfficeListener": FakeListener,
        "convert_documents": call,
        "stamp_pdf": lambda pdf, _when: b"stamped " + pdf,
        "find_pdf_fault": lambda _pdf: "",
        "find_lost_words": lambda _document, _pdf: (),
        "find_strange_fonts": lambda _pdf: ("DejaVuSans",),
    }.items():
        monkeypatch.setattr(pdf_maker, name, double)


def test_each_document_is_made_in_its_order() -> None:
    seen: list[int] = []
    made = make_pdfs({"court/a.docx": b"1", "court/b.docx": b"2"}, WHEN, on_progress=seen.append)
    assert made.files == {"court/a.pdf": b"stamped listened 1", "court/b.pdf": b"stamped listened 2"}
    assert list(made.files) == ["court/a.pdf", "court/b.pdf"]
    assert (made.kept, made.strange_fonts, seen) == (0, ("DejaVuSans",), [0, 1, 2])


def test_what_has_not_changed_is_kept_and_nothing_is_started_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {hashlib.sha256(b"1").hexdigest(): b"kept"}
    made = make_pdfs({"a.docx": b"1", "b.docx": b"2"}, WHEN, known=known)
    assert made.files == {"a.pdf": b"kept", "b.pdf": b"stamped listened 2"}
    assert (made.kept, FakeListener.seen) == (1, [b"2"])

    def refuse() -> str:
        raise OfficeMissingError

    monkeypatch.setattr(pdf_maker, "get_office", refuse)
    assert make_pdfs({"a.docx": b"1"}, WHEN, known=known).files == {"a.pdf": b"kept"}
    with pytest.raises(OfficeMissingError):
        make_pdfs({"b.docx": b"2"}, WHEN, known=known)


def test_without_a_bridge_one_call_makes_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_maker, "find_bridge_python", lambda _program: None)
    assert make_pdfs({"a.docx": b"1"}, WHEN).files == {"a.pdf": b"stamped called 1"}
    assert FakeListener.seen == []


def test_what_the_listener_could_not_do_is_left_to_one_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeListener, "stops_at", b"2")
    made = make_pdfs({"a.docx": b"1", "b.docx": b"2", "c.docx": b"3"}, WHEN)
    assert made.files == {
        "a.pdf": b"stamped listened 1",
        "b.pdf": b"stamped called 2",
        "c.pdf": b"stamped called 3",
    }


@pytest.mark.parametrize(
    ("double", "said"),
    [
        ({"find_pdf_fault": lambda _pdf: "is cut short"}, "Its PDF is cut short."),
        ({"find_lost_words": lambda _document, _pdf: ("Tuesday",)}, "such as “Tuesday”"),
    ],
)
def test_a_pdf_that_is_not_whole_is_named(
    monkeypatch: pytest.MonkeyPatch, double: dict[str, object], said: str
) -> None:
    for name, value in double.items():
        monkeypatch.setattr(pdf_maker, name, value)
    with pytest.raises(ToolFailedError, match="2 of 3 documents") as caught:
        make_pdfs(
            {"a.docx": b"1", "b.docx": b"2", "c.docx": b"3"},
            WHEN,
            known={hashlib.sha256(b"3").hexdigest(): b"kept"},
        )
    assert [fault.where for fault in caught.value.faults] == ["a.docx", "b.docx"]
    assert said in caught.value.faults[0].message


@needs_office
@pytest.mark.slow
@pytest.mark.parametrize("with_bridge", [True, False])
def test_real_pdfs_are_the_same_again(monkeypatch: pytest.MonkeyPatch, *, with_bridge: bool) -> None:
    if not with_bridge:
        monkeypatch.setattr(pdf_maker, "find_bridge_python", lambda _program: None)
    elif find_bridge_python(find_office() or "") is None:
        pytest.skip("no Python on this machine speaks to LibreOffice (Debian: python3-uno)")
    documents = {"court/a.docx": FIRST, "served/b.docx": SECOND}
    first = make_pdfs(documents, WHEN)
    assert "Words for the defendant" in read_pdf_text(first.files["served/b.pdf"])
    assert make_pdfs(documents, WHEN) == first
