"""The group of commands, and the one handler that turns an error into a sentence and an exit code."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from spo_builder.cli.leaving import (
    BROKEN_PIPE,
    STOPPED,
    OutputUnwritableError,
    heed_signals,
    make_printable,
    silence_output,
)
from spo_builder.errors import ProgramFaultError, SpoError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_COMMANDS: Mapping[str, str] = {
    "demo": "spo_builder.cli.demo",
    "check": "spo_builder.cli.check",
    "draft": "spo_builder.cli.draft",
    "statement": "spo_builder.cli.statement",
    "compare": "spo_builder.cli.compare",
    "deadlines": "spo_builder.cli.deadlines",
    "terms": "spo_builder.cli.terms",
    "forms": "spo_builder.cli.forms",
    "law": "spo_builder.cli.law",
    "schema": "spo_builder.cli.schema",
}


class _LazyGroup(click.Group):
    """Loads a command's module only when that command is called, so that the program starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which an officer meets them."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(_COMMANDS[cmd_name]), cmd_name)
        return command if isinstance(command, click.Command) else None


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="spo-builder", prog_name="spo-builder")
def group() -> None:
    """Prepare an application for a stalking protection order: check a case, draft its documents.

    Exit codes: 0 fine, 1 something blocks, 2 the input cannot be read or is wrong, 3 a needed
    program is missing.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with the exit code of the outcome."""
    # A short life makes little rubbish; looking for it at every turn would cost a tenth of the start.
    gc.set_threshold(100_000)
    make_printable()
    with heed_signals():
        code = _run(arguments)
    sys.exit(code)


def _run(arguments: Sequence[str] | None) -> int:
    """Return the exit code of the outcome; say in a sentence what went wrong, whatever it was."""
    try:
        code = group.main(args=arguments, prog_name="spo-builder", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        _show_hint(error, sys.argv[1:] if arguments is None else arguments)
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped; nothing more was written.", err=True)
        return STOPPED
    except (BrokenPipeError, SystemExit):
        # click and rich leave in their own ways when the reader of the output has gone, and only then.
        silence_output()
        return BROKEN_PIPE
    except Exception as error:  # noqa: BLE001 -- the last resort: an officer is never shown a traceback
        said = _as_ours(error)
        _show_error(said)
        return said.exit_code
    return code if isinstance(code, int) else 0


def _as_ours(error: Exception) -> SpoError:
    """Return the error of our tree that an error is, or that stands for it."""
    if isinstance(error, SpoError):
        return error
    if isinstance(error, OSError) and error.filename is None:
        # The tools say themselves what they met with files; what is left is the output.
        silence_output()
        return OutputUnwritableError(f"The output cannot be written: {error.strerror or error}.")
    return ProgramFaultError(cause=error)


def _show_hint(error: click.ClickException, words: Sequence[str]) -> None:
    """Say how a folder is named that looks like an option."""
    typed = next((word for word in words if word.startswith("-") and Path(word[:200]).exists()), None)
    if isinstance(error, click.NoSuchOption) and typed:
        click.echo(f"If you mean the folder of that name, write ./{typed}", err=True)


def _show_error(error: SpoError) -> None:
    click.echo(str(error), err=True)
    shown = [fault for fault in error.faults if fault.message != str(error)]
    for fault in shown:
        advice = f" {fault.advice}" if fault.advice else ""
        click.echo(f"  {fault.where or '/'}: {fault.message}{advice}", err=True)
    if not any(fault.advice for fault in shown):
        click.echo(error.advice, err=True)
