"""The text of every generated document of every sample, kept to be read and compared.

`SPO_SNAPSHOTS=write make unit` writes the texts anew; look at the difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from spo_builder.documents.audience import Audience
from spo_builder.tools.docx_text import read_docx_text
from tests.documents.drafting import SAMPLES, draft_sample

FOLDER = Path(__file__).with_name("snapshots")


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("name", SAMPLES)
def test_the_words_are_the_ones_that_were_read_and_agreed(name: str, audience: Audience) -> None:
    draft = draft_sample(name)
    text = "".join(
        f"===== {path} =====\n{read_docx_text(data).strip()}\n\n"
        for path, data in draft.documents.items()
        if path.startswith(f"{audience.value}/")
    )
    text += "".join(
        f"===== withheld: {row.file} =====\n" for row in draft.manifest.withheld if row.audience == audience
    )
    path = FOLDER / f"{name}.{audience.value}.txt"
    if os.environ.get("SPO_SNAPSHOTS") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_no_snapshot_is_left_over() -> None:
    expected = {f"{name}.{audience.value}.txt" for name in SAMPLES for audience in Audience}
    assert {path.name for path in FOLDER.glob("*.txt")} == expected
