"""A reader and a redliner of plain text instead of Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from spo_builder.actions.ports import RedlineTask


class PlainReader:
    """Reads lines; a line that begins with PICTURE is a picture."""

    def read_lines(self, document: bytes, name: str) -> tuple[str, ...]:
        """Return the lines that are no pictures."""
        del name
        return tuple(line for line in document.decode().split("\n") if not line.startswith("PICTURE"))

    def list_pictures(self, document: bytes, name: str) -> tuple[str, ...]:
        """Return the pictures."""
        del name
        return tuple(line for line in document.decode().split("\n") if line.startswith("PICTURE"))


class PlainRedliner:
    """Writes what went and what came one after the other, under the title and the moment."""

    def redline(self, tasks: Mapping[str, RedlineTask], when: datetime) -> dict[str, bytes]:
        """Return the compared text of each task."""
        return {
            name: f"{task.title}\n{when.isoformat()}\n-{task.old.decode()}\n+{task.new.decode()}".encode()
            for name, task in tasks.items()
        }
