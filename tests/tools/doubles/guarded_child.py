"""A child of the sandbox for tests: does what its task says, be it good or bad."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from spo_builder.tools.sandbox import answer_tasks

if TYPE_CHECKING:
    from collections.abc import Mapping


def do_task(name: str, data: bytes, details: Mapping[str, object]) -> object:
    """Return the length of the data, or misbehave as the task asks."""
    wish = data.decode()
    if wish == "hang":
        while True:
            pass
    if wish == "swell":
        return len(bytearray(8 * 1024**3))
    if wish == "fall":
        os._exit(7)
    if wish == "chatter":
        sys.stdout.write("not JSON\n[1]\n" + '{"name": "stranger", "result": 1}\n')
    if wish == "cut":
        sys.stdout.write('{"name": "' + name)
        sys.stdout.flush()
        os._exit(0)
    return {"length": len(data), "details": dict(details)}


if __name__ == "__main__":
    sys.exit(answer_tasks(do_task))
