"""The steps that are measured, each with the usual way and the least that is possible beside it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
import zipfile
import zlib
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from docxtpl import DocxTemplate

from bench.big_case import grow_case, read_sample
from bench.measure import Row, time_call, time_slow_call
from spo_builder.actions.check import check_case
from spo_builder.actions.draft import DraftRequest, draft_pack
from spo_builder.case.canonical import render_case
from spo_builder.case.reading import read_case
from spo_builder.checks.served_text import list_served_texts
from spo_builder.clock import today_in_london
from spo_builder.documents.audience import Audience
from spo_builder.documents.forms import Pack, load_forms
from spo_builder.documents.pack import PackSources, plan_documents
from spo_builder.law.pack import get_law_pack
from spo_builder.resources import get_court_forms
from spo_builder.tools import word_template
from spo_builder.tools.docx_package import read_package, write_package
from spo_builder.tools.office import convert_documents, find_office, is_office_installed
from spo_builder.tools.word_desk import FormDesk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spo_builder.actions.draft import Draft
    from spo_builder.documents.pack import DocumentPlan

_AIM_CHECK = 100.0
_AIM_DRAFT = 2000.0
_FEW = 3
_CONVERTED = 8


def run_steps() -> Iterator[Row]:
    """Yield the rows as they are measured."""
    yield measure_start()
    yield from measure_reading()
    yield from measure_checks()
    draft = _draft()
    yield measure_fill(draft)
    yield measure_zip(draft)
    yield from measure_commands()
    yield from measure_convert(draft)


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - our own program
    if done.returncode not in {0, 1}:
        raise SystemExit(done.stderr.decode())


def _our_program() -> str:
    return str(Path(sys.executable).with_name("spo-builder"))


def measure_start() -> Row:
    """Measure how long the program takes to say its version."""
    return Row(
        "start-up (spo-builder --version)",
        time_call(lambda: _run(_our_program(), "--version")),
        peer=time_call(lambda: _run(sys.executable, "-c", "import docxtpl")),
        limit=time_call(lambda: _run(sys.executable, "-c", "pass")),
        how="peer: python that imports docxtpl; limit: python that does nothing",
    )


def measure_reading() -> Iterator[Row]:
    """Measure how long a case takes from bytes to a checked record."""
    for name, record in (("sample", read_sample().record), ("500/300/25", grow_case())):
        data = render_case(record)
        yield Row(
            f"read and validate case.json ({name}, {len(data) // 1000} kB)",
            time_call(partial(read_case, data)),
            limit=time_call(partial(json.loads, data)),
            how="limit: json.loads of the same bytes",
        )


def measure_checks() -> Iterator[Row]:
    """Measure the whole assessment; the limit reads every served text once."""
    today = today_in_london()
    for name, case, aim in (("sample", read_sample().record, None), ("500/300/25", grow_case(), _AIM_CHECK)):
        texts = tuple(item.text for item in list_served_texts(case))
        yield Row(
            f"check ({name})",
            time_call(partial(check_case, case, today)),
            aim=aim,
            limit=time_call(partial(_read_once, texts)),
            how="limit: lower case and split every served text once",
        )


def _read_once(texts: tuple[str, ...]) -> int:
    return sum(len(text.casefold().split()) for text in texts)


def _request(audience: Audience) -> DraftRequest:
    folder = read_sample()
    return DraftRequest(
        case=folder.record,
        assessment=check_case(folder.record, today_in_london()),
        audiences=(audience,),
        pack=Pack.URGENT,
        read_exhibit=folder.read_exhibit,
    )


def _draft() -> Draft:
    forms = load_forms(get_court_forms() / "forms.toml")
    return draft_pack(_request(Audience.COURT), FormDesk(get_court_forms()), forms, get_law_pack())


def _plan() -> tuple[DocumentPlan, ...]:
    request = _request(Audience.COURT)
    forms = load_forms(get_court_forms() / "forms.toml")
    sources = PackSources(forms, get_law_pack())
    return plan_documents(request.case, request.assessment, Audience.COURT, Pack.URGENT, sources)


def measure_fill(draft: Draft) -> Row:
    """Measure filling one audience's forms; the peer is docxtpl as its manual shows it."""
    plans, desk, folder = _plan(), FormDesk(get_court_forms()), get_court_forms()
    contexts = [(folder / plan.template, asdict(plan.context)) for plan in plans]

    def fill_with_peer() -> None:
        for path, context in contexts:
            template = DocxTemplate(path)
            template.render(context, autoescape=True)
            template.save(io.BytesIO())

    def fill_with_ours() -> None:
        for kept in vars(word_template).values():
            if hasattr(kept, "cache_clear"):
                kept.cache_clear()
        for plan in plans:
            desk.fill(plan, draft.when)

    return Row(
        f"fill {len(plans)} forms (court), read and compiled anew",
        time_call(fill_with_ours, _FEW),
        peer=time_call(fill_with_peer, _FEW),
        limit=time_call(lambda: [_copy_zip(data) for data in draft.documents.values()], _FEW),
        how="peer: docxtpl alone, no sandbox, no cleaning; limit: unzip and zip the results",
    )


def _copy_zip(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return _zip({name: source.read(name) for name in source.namelist()})


def measure_zip(draft: Draft) -> Row:
    """Measure writing the Word packages of one audience."""
    packages = [read_package(data, "x") for data in draft.documents.values()]
    return Row(
        f"zip {len(packages)} documents",
        time_call(lambda: [write_package(parts, draft.when) for parts in packages]),
        peer=time_call(lambda: [_zip(parts) for parts in packages]),
        limit=time_call(lambda: [zlib.compress(b"".join(parts.values())) for parts in packages]),
        how="peer: zipfile; limit: zlib on the same bytes",
    )


def _zip(parts: dict[str, bytes]) -> int:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in parts.items():
            out.writestr(name, data)
    return stream.tell()


def measure_commands() -> Iterator[Row]:
    """Measure commands as an officer meets them: start-up, reading, checks, files on disk."""
    sample = str(read_sample().path)
    floor = time_call(lambda: _run(sys.executable, "-c", "import docxtpl, pydantic"), _FEW)
    how = "limit: python that imports docxtpl and pydantic"
    checking = time_call(lambda: _run(_our_program(), "check", sample))
    yield Row("the command check, start-up included", checking, limit=floor, how=how)
    with tempfile.TemporaryDirectory() as out:
        command = (_our_program(), "draft", sample, "--out", out, "--audience", "court")
        drafting = time_call(lambda: _run(*command))
    yield Row("the command draft --audience court, start-up included", drafting, _AIM_DRAFT, None, floor, how)


def measure_convert(draft: Draft) -> Iterator[Row]:
    """Measure one LibreOffice call for all documents, checked; the peer calls it for each."""
    if not is_office_installed():
        return
    documents = dict(list(draft.documents.items())[:_CONVERTED])
    yield Row(
        f"convert {len(documents)} documents to PDF",
        time_slow_call(lambda: convert_documents(documents)),
        peer=time_slow_call(lambda: [convert_documents({name: data}) for name, data in documents.items()], 1),
        limit=time_slow_call(partial(_convert_bare, documents)),
        how="peer: one LibreOffice call each; limit: LibreOffice's own call, nothing read back",
    )


def _convert_bare(documents: Mapping[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(documents.values()):
            Path(folder, f"{number}.docx").write_bytes(data)
        sources = [str(path) for path in Path(folder).glob("*.docx")]
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        _run(find_office() or "", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *sources)
