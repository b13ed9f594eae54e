"""Builds each part of the test case once, and lets every test spoil a copy of it."""

from __future__ import annotations

from functools import cache, wraps
from typing import TYPE_CHECKING, TypeVar

from spo_builder.case.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable

V = TypeVar("V", bound=Value)


def kept(build: Callable[[], V]) -> Callable[..., V]:
    """Return a builder that takes changes; parts are frozen, so that one may serve every test."""
    held = cache(build)

    @wraps(build)
    def give(**changes: object) -> V:
        return held().evolve(**changes) if changes else held()

    return give
