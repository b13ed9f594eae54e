"""Says which packs fit which application, chooses one, and refuses one that does not fit."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from spo_builder.case.proceedings import ApplicationKind
from spo_builder.documents.forms import Pack
from spo_builder.documents.wording.lists import join_words
from spo_builder.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

# The first is what goes out first, the last is everything.
FITTING: Final[Mapping[ApplicationKind, tuple[Pack, ...]]] = MappingProxyType({
    ApplicationKind.FULL: (Pack.FULL,),
    ApplicationKind.INTERIM_WITH_FULL: (Pack.URGENT, Pack.INTERIM_AND_FULL),
    ApplicationKind.INTERIM_AFTER_FULL: (Pack.URGENT, Pack.INTERIM_AFTER_FULL),
})  # fmt: skip
_KINDS: Final = {
    ApplicationKind.FULL: "a full order alone",
    ApplicationKind.INTERIM_WITH_FULL: "an interim order together with a full order",
    ApplicationKind.INTERIM_AFTER_FULL: "an interim order after the main application was made",
}


class PackUnfitError(InputError):
    """This pack does not fit the application."""

    advice = "Choose a pack that fits, or change the kind of application in the case."


def choose_pack(kind: ApplicationKind) -> Pack:
    """Return the pack that goes out first: the urgent one where an interim order is asked for."""
    return FITTING[kind][0]


def choose_whole_pack(kind: ApplicationKind) -> Pack:
    """Return the pack with every document of an application."""
    return FITTING[kind][-1]


def check_pack_fits(kind: ApplicationKind, pack: Pack) -> None:
    """Check that a pack belongs to this kind of application.

    Raises:
        PackUnfitError: it does not; the message names the packs that do.
    """
    fitting = FITTING[kind]
    if pack not in fitting:
        named = join_words((f"“{each.value}”" for each in fitting), "or")
        message = f"The pack “{pack.value}” does not fit: this case asks for {_KINDS[kind]}."
        raise PackUnfitError(message, advice=f"Use --pack {named}, or leave --pack out.")
