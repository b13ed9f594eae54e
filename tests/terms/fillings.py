"""Fills any term of the catalogue with invented values, in several variants."""

from __future__ import annotations

from datetime import date

from spo_builder.case.terms_sought import ChosenException, SlotFilling
from spo_builder.terms.catalogue import get_catalogue
from spo_builder.terms.placeholders import People
from spo_builder.terms.render import render_term
from spo_builder.terms.template import Placeholder, SlotForm, TermTemplate

PEOPLE = People(
    {"imogen": "Imogen Farrow", "bina": "Bina Rahman", "ok": "OK", "zoe": "Zoë O’Neill-Łuczak"},
    frozenset({"imogen", "bina", "zoe"}),
)
PROTECTED = (("imogen",), ("imogen", "bina"), ("imogen", "bina", "zoe"))
OTHERS = (("ok",), ("ok", "bina"), ("bina",))
TEXTS: dict[str, tuple[str, ...]] = {
    "place_known": ("4 Elder Row, Aldermoor", "Aldermoor Library, Mill Lane", "Holmegate Academy"),
    "venue": ("Pellbrook Stores, Dock Street", "St Osyth’s Church", "Holmegate Academy"),
    "time_window": ("08:00 and 18:00 on weekdays", "08:00 and 09:30", "18:00 and 20:00 on Mondays"),
    "text_short": ("red", "text message", "handing over the children"),
    "station": ("Aldermoor Police Station", "Brackenford Police Station", "Aldermoor Police Station"),
    "supervisor": (
        "the Stalking Unit of West Yorkshire Police",
        "the duty officer at Aldermoor Police Station",
        "the Offender Management Unit",
    ),
    "provider": ("the Compass Programme at Unit 0, Dock Street", "Aldermoor Clinic", "the Compass Programme"),
    "work_kind": ("domestic care", "delivery driving", "schools"),
    "court": ("the Family Court", "a circuit judge", "the High Court"),
    "map_label": ("Map A", "Map B", "Map C"),
}
LISTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "channel_list": (("text message",), ("telephone call", "email"), ("post", "email", "social media")),
    "road_list": (("Mill Lane",), ("Mill Lane", "Station Road"), ("Mill Lane", "Dock Street", "Near Street")),
    "item_list": (("the keys to 4 Elder Row",), ("post 1", "post 2"), ("item 1 of exhibit TO/3",)),
    "device_list": (("the phone seized on 26 November 2026",), ("one laptop", "one phone"), ("one tablet",)),
    "boundary_list": (
        ("Dock Street", "Mill Lane"),
        ("Mill Lane", "Station Road", "Church Street"),
        ("Dock Street",),
    ),
    "road_ends": (
        ("Station Road", "Church Street"),
        ("Dock Street", "Mill Lane"),
        ("Station Road", "Near Street"),
    ),
}
DAYS = (date(2026, 12, 14), date(2027, 2, 1), date(2028, 2, 29))
VARIANTS = range(3)


def fill_slot(placeholder: Placeholder, variant: int) -> SlotFilling:
    """Return an invented filling that fits the placeholder."""
    kind = get_catalogue().types[placeholder.type]
    name = placeholder.name
    if kind.form is SlotForm.PEOPLE:
        chosen = PROTECTED if kind.protected_only else OTHERS
        return SlotFilling(name=name, people=chosen[variant])
    if kind.form is SlotForm.NUMBER:
        least, most = kind.least or 1, kind.most or 9
        return SlotFilling(name=name, number=(least, min(least + 6, most), most)[variant])
    if kind.form is SlotForm.DAY:
        return SlotFilling(name=name, day=DAYS[variant])
    if kind.options:
        count = variant + 1 if kind.form is SlotForm.TEXTS else 1
        return SlotFilling(name=name, texts=kind.options[variant : variant + count])
    if kind.form is SlotForm.TEXTS:
        return SlotFilling(name=name, texts=LISTS[placeholder.type][variant])
    return SlotFilling(name=name, texts=(TEXTS[placeholder.type][variant],))


def fill_term(template: TermTemplate, variant: int, exceptions: tuple[str, ...] | None = None) -> str:
    """Return the term rendered with invented values; default exceptions unless others are given."""
    catalogue = get_catalogue()
    own = {placeholder.name for placeholder in template.placeholders}
    chosen = tuple(
        ChosenException(
            id=each,
            values=tuple(
                fill_slot(placeholder, variant)
                for placeholder in catalogue.get_exception(each).placeholders
                if placeholder.name not in own
            ),
        )
        for each in (template.exceptions_default if exceptions is None else exceptions)
    )
    values = tuple(fill_slot(placeholder, variant) for placeholder in template.placeholders)
    return render_term(template, values, chosen, people=PEOPLE, catalogue=catalogue)
