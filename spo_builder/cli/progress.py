"""Shows how many documents are finished: a bar on the error stream, where a person looks on."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.cli.printing import get_console

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress, TaskID


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar that moves; without a progress it does nothing."""

    progress: Progress | None = None
    task: TaskID | None = None

    def start(self, count: int) -> None:
        """Show the bar, for so many documents."""
        if self.progress is not None and self.task is not None:
            self.progress.update(self.task, total=count, visible=True)

    def move(self, done: int) -> None:
        """Show that so many are finished."""
        if self.progress is not None and self.task is not None:
            self.progress.update(self.task, completed=done)


@contextlib.contextmanager
def show_progress(*, wanted: bool, what: str = "Making PDF") -> Iterator[Bar]:
    """Yield a bar that vanishes at the end; it does nothing when it is not wanted or nobody looks on.

    Args:
        wanted: whether there is anything to wait for.
        what: what is being done, in two words.
    """
    console = get_console(stderr=True)
    if not wanted or not console.is_terminal:
        yield Bar()
        return
    # Loaded only here: it would slow the start of every command.
    from rich.progress import (  # noqa: PLC0415 -- see above
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
    )

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        yield Bar(progress, progress.add_task(what, visible=False, total=None))
