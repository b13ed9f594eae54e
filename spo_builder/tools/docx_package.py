"""Opens a Word file into its members and writes it again, byte for byte the same for the same members."""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from collections import Counter
from datetime import UTC
from typing import TYPE_CHECKING

from spo_builder.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

_MOST_BYTES = 100 * 1024 * 1024
_MOST_MEMBERS = 1000
_FIRST_ZIP_YEAR = 1980
_MAIN_PART = "word/document.xml"


class BrokenWordFileError(InputError):
    """The Word file cannot be read."""

    advice = "Open the file in Word, save it again as .docx, and try once more."


def read_package(data: bytes, name: str) -> dict[str, bytes]:
    """Return the members of a Word file by their names.

    Args:
        data: the bytes of the `.docx`.
        name: the file's name, for messages.

    Raises:
        BrokenWordFileError: when it is not a ZIP file, is cut short, is no Word document, would unpack to
            more than 100 MB, or holds a name twice or one that leads out of the package.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_members(package.infolist(), name)
            parts = {member.filename: package.read(member) for member in package.infolist()}
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        OSError,
        ValueError,
        RuntimeError,
    ) as error:
        message = f"{name} is not a whole Word file: {error}."
        raise BrokenWordFileError(message) from error
    if _MAIN_PART not in parts:
        message = f"{name} is a ZIP file but holds no Word document."
        raise BrokenWordFileError(message)
    return parts


def _check_members(members: Sequence[zipfile.ZipInfo], name: str) -> None:
    """Check size, number and names of the members before any is unpacked.

    Raises:
        BrokenWordFileError: when one of them is out of all measure.
    """
    message = ""
    if sum(member.file_size for member in members) > _MOST_BYTES:
        message = f"{name} would unpack to more than 100 MB."
    elif len(members) > _MOST_MEMBERS:
        message = f"{name} holds more than {_MOST_MEMBERS} parts."
    counts = Counter(member.filename.lower() for member in members)
    twice = next((part for part, count in counts.items() if count > 1), "")
    astray = next((member.filename for member in members if _leads_out(member.filename)), "")
    if not message and twice:
        message = f"{name} holds “{twice}” twice."
    if not message and astray:
        message = f"{name} holds a part whose name leads out of the file: “{astray}”."
    if message:
        raise BrokenWordFileError(message)


def _leads_out(part: str) -> bool:
    return part.startswith("/") or bool(re.search(r"(^|/)\.\.(/|$)|[\\:\x00-\x1f]", part))


def write_package(parts: Mapping[str, bytes], when: datetime) -> bytes:
    """Return the Word file of these members, sorted, each stamped with the same time.

    Args:
        parts: member name -> bytes.
        when: the time in every member's stamp; timezone-aware, no earlier than 1980.
    """
    stamp = when.astimezone(UTC)
    moment = (
        max(stamp.year, _FIRST_ZIP_YEAR),
        stamp.month,
        stamp.day,
        stamp.hour,
        stamp.minute,
        stamp.second,
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name in sorted(parts):
            member = zipfile.ZipInfo(name, moment)
            member.create_system = 0
            member.external_attr = 0
            package.writestr(member, parts[name], zipfile.ZIP_DEFLATED)
    return stream.getvalue()
