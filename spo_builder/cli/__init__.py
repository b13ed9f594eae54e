"""The command line: `spo-builder`, the same actions from the shell."""

from spo_builder.cli.main import main

__all__ = ["main"]
