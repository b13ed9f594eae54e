"""Heads are found with what they do; a term without one is told by its first verb; exceptions have an end."""

from __future__ import annotations

import pytest

from spo_builder.case.terms_sought import TermKind
from spo_builder.terms.lint.duties import Force, find_duties, find_exceptions, tell_kind


@pytest.mark.parametrize(
    ("text", "forces"),
    [
        ("the defendant must not enter", ["forbids"]),
        ("the defendant is prohibited from entering", ["forbids"]),
        ("not to enter", ["forbids"]),
        ("not knowingly to enter", ["forbids"]),
        ("1. not enter", ["forbids"]),
        ("no direct or indirect contact", ["forbids"]),
        ("the defendant must attend", ["requires"]),
        ("he is required to attend", ["requires"]),
        ("he may attend", ["allows"]),
        ("attend on 3 may 2027 or in may next year", []),
        ("attend not more than 3 days, not to exceed 4", []),
        ("must attend and must not drink", ["requires", "forbids"]),
        ("must refrain from drinking", ["forbids"]),
    ],
)
def test_heads_are_found(text: str, forces: list[str]) -> None:
    assert [duty.force for duty in find_duties(text, 0)] == [Force(force) for force in forces]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("enter 4 elm road", TermKind.PROHIBITION),
        ("attend the clinic", TermKind.REQUIREMENT),
        ("(a) attend the clinic", TermKind.REQUIREMENT),
        ("go to any place where she may be", TermKind.PROHIBITION),
        ("enter mill lane unless he must", TermKind.PROHIBITION),
        ("hand it in by 3 may 2027", TermKind.REQUIREMENT),
        ("not enter mill lane", None),
        ("the defendant must attend", None),
        ("asha must not reply", None),
        ("", None),
        ("123", None),
    ],
)
def test_a_bare_verb_tells_the_kind(text: str, kind: TermKind | None) -> None:
    assert tell_kind(text) is kind


@pytest.mark.parametrize(
    ("text", "exceptions"),
    [
        ("must not enter, except by bus", ["except by bus"]),
        ("except by bus, he must not enter", ["except by bus"]),
        ("except by bus he must not enter", ["except by bus he must not enter"]),
        ("must not save the file", []),
        ("must not go, save by bus", ["save by bus"]),
    ],
)
def test_an_exception_runs_to_the_end_or_to_its_comma(text: str, exceptions: list[str]) -> None:
    found = find_exceptions(text, ((0, len(text)),))
    assert [text[start:end] for start, end in found] == exceptions
