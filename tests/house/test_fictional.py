"""Nothing in the tree can be anybody's: numbers, addresses and postcodes are those kept for fiction."""

from __future__ import annotations

import re

import pytest

from tests.house.tree import list_texts

_PHONE = re.compile(r"(?<![\d.-])(?:\+44 ?|0)(?:7\d{3}|1\d{2,3}|2\d|3\d{2})[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)")
_MAIL = re.compile(r"(?<![\w.+\\-])[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_POSTCODE = re.compile(r"\b([A-Z]{1,2})\d[\dA-Z]? \d[A-Z]{2}\b")
_KEPT_FOR_FICTION = ("7700900", "1632960", "2079460", "3069990")
_DOMAINS = re.compile(r"(?:^|\.)(?:example\.(?:org|com|net|co\.uk)|example|invalid|test)$")
_DIGITS = "0123456789"
_LOCKS = (".lock", "package-lock.json")


def _national(phone: str) -> str:
    """Return the digits of a number without its country or its leading nought."""
    return re.sub(r"^(?:\+44|0)|\D", "", phone)


def find_real_data(text: str) -> list[str]:
    """Return what could be somebody's number, address or postcode."""
    phones = [
        match[0]
        for match in _PHONE.finditer(text)
        if match[0] not in _DIGITS
        and not re.sub(r"^(?:\+44|0)|\D", "", match[0]).startswith(_KEPT_FOR_FICTION)
    ]
    mails = [match[0] for match in _MAIL.finditer(text) if not _DOMAINS.search(match[1].lower())]
    postcodes = [match[0] for match in _POSTCODE.finditer(text) if match[1] != "ZZ"]
    return phones + mails + postcodes


def test_every_number_address_and_postcode_is_fictional() -> None:
    found = [
        f"{file}: {row}"
        for file, text in list_texts()
        if not file.endswith(_LOCKS) and file != "tests/house/test_fictional.py"
        for row in find_real_data(text)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "real", ["07911 123456", "+44 7911 123456", "01273 555123", "a.b@police.uk", "SW1A 2AA", "020 7230 1212"]
)
def test_a_real_one_would_be_seen(real: str) -> None:
    assert find_real_data(f"Ring or write: {real}.")


@pytest.mark.parametrize("kept", ["07700 900123", "+44 7700 900123", "a.b@example.org", "ZZ9 9ZZ"])
def test_those_kept_for_fiction_pass(kept: str) -> None:
    assert not find_real_data(f"Ring or write: {kept}.")
