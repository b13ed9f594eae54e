"""The bridge opens a document with macros off, writes a PDF/A, closes it, and says what went wrong."""

from __future__ import annotations

import importlib
import io
import json
import sys
from dataclasses import dataclass, field
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


Bridge = Any  # the module is loaded beside a stand-in for `uno`


@dataclass
class FakeDocument:
    """A document that keeps what it was asked."""

    stored: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    closed: int = 0
    fails: bool = False

    def storeToURL(self, url: str, properties: tuple[Any, ...]) -> None:  # noqa: N802 - LibreOffice's name
        """Keep the order, or fail."""
        if self.fails:
            message = "the disk is full"
            raise RuntimeError(message)
        self.stored.append((url, _read(properties)))

    def close(self, _deliver: bool) -> None:  # noqa: FBT001 - LibreOffice's form
        """Count."""
        self.closed += 1


@dataclass
class FakeDesktop:
    """A LibreOffice that opens one document, or none."""

    document: FakeDocument | None
    loaded: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def loadComponentFromURL(  # noqa: N802 - LibreOffice's name
        self, url: str, _frame: str, _flags: int, properties: tuple[Any, ...]
    ) -> FakeDocument | None:
        """Keep how it was opened."""
        self.loaded.append((url, _read(properties)))
        return self.document


def _read(properties: tuple[Any, ...]) -> dict[str, object]:
    return {item.Name: item.Value for item in properties}


@pytest.fixture
def bridge(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Return the bridge, loaded beside a stand-in for `uno`."""
    stand_in = ModuleType("uno")
    vars(stand_in).update(
        createUnoStruct=lambda _name: SimpleNamespace(),
        Any=lambda _type, value: value,
        getComponentContext=None,
    )
    monkeypatch.setitem(sys.modules, "uno", stand_in)
    monkeypatch.delitem(sys.modules, "spo_builder.tools.office_bridge", raising=False)
    yield importlib.import_module("spo_builder.tools.office_bridge")
    sys.modules.pop("spo_builder.tools.office_bridge", None)


def _serve(bridge: Bridge, desktop: FakeDesktop, *orders: dict[str, str]) -> list[dict[str, object]]:
    answers = io.StringIO()
    bridge.serve(desktop, io.StringIO("".join(json.dumps(order) + "\n" for order in orders)), answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


ORDER = {"source": "/in/ö 1.docx", "target": "/out/1.pdf"}


def test_a_document_is_opened_safely_and_kept_as_pdf_a(bridge: Bridge) -> None:
    desktop = FakeDesktop(FakeDocument())
    assert _serve(bridge, desktop, ORDER, ORDER) == [{"ok": True}] * 3
    (url, opened), _ = desktop.loaded
    assert url == "file:///in/%C3%B6%201.docx"
    assert opened == {"Hidden": True, "ReadOnly": True, "MacroExecutionMode": 0, "UpdateDocMode": 0}
    assert desktop.document is not None
    (target, stored), _ = desktop.document.stored
    assert target == "file:///out/1.pdf"
    filters = stored["FilterData"]
    assert isinstance(filters, tuple)
    assert _read(filters)["SelectPdfVersion"] == 2
    assert _read(filters)["UseTaggedPDF"] is True
    assert desktop.document.closed == 2


def test_a_document_that_cannot_be_kept_is_closed_and_told(bridge: Bridge) -> None:
    desktop = FakeDesktop(FakeDocument(fails=True))
    assert _serve(bridge, desktop, ORDER) == [{"ok": True}, {"ok": False, "why": "the disk is full"}]
    assert desktop.document is not None
    assert desktop.document.closed == 1


def test_a_document_that_cannot_be_opened_is_told_and_the_next_one_tried(bridge: Bridge) -> None:
    answers = _serve(bridge, FakeDesktop(None), ORDER, ORDER)
    assert answers[1:] == [{"ok": False, "why": "LibreOffice cannot open it"}] * 2


def test_when_libreoffice_has_gone_the_bridge_ends(bridge: Bridge) -> None:
    class DisposedException(Exception):  # noqa: N818 - LibreOffice's name
        pass

    class GoneDesktop(FakeDesktop):
        def loadComponentFromURL(  # noqa: N802 - LibreOffice's name
            self, url: str, _frame: str, _flags: int, properties: tuple[Any, ...]
        ) -> FakeDocument | None:
            raise DisposedException(url, _frame, _flags, properties)

    with pytest.raises(DisposedException):
        _serve(bridge, GoneDesktop(None), ORDER)


def test_the_bridge_waits_until_libreoffice_is_up(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[str] = []
    desktop = object()

    def resolve(url: str) -> object:
        tries.append(url)
        if len(tries) < 3:
            message = "no such pipe"
            raise RuntimeError(message)
        return SimpleNamespace(
            ServiceManager=SimpleNamespace(createInstanceWithContext=lambda _name, _context: desktop)
        )

    resolver = SimpleNamespace(resolve=resolve)
    local = SimpleNamespace(
        ServiceManager=SimpleNamespace(createInstanceWithContext=lambda _name, _context: resolver)
    )
    monkeypatch.setattr(bridge.uno, "getComponentContext", lambda: local)
    assert bridge.connect("spo1", 5) is desktop
    assert tries == ["uno:pipe,name=spo1;urp;StarOffice.ComponentContext"] * 3
    tries.clear()
    with pytest.raises(RuntimeError, match="no such pipe"):
        bridge.connect("spo1", -1)
