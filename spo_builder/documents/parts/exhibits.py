"""Words about exhibits and maps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from spo_builder.case.exhibits import ExhibitKind, Serving
from spo_builder.documents.audience import SERVED_EXHIBITS, Audience, restrict_case
from spo_builder.documents.vocabulary.evidence import ExhibitWords, MapWords
from spo_builder.documents.vocabulary.pictures import Picture
from spo_builder.documents.wording.dates import say_date
from spo_builder.documents.wording.lists import close, join_numbers, open_end, refer_to, split_paragraphs
from spo_builder.documents.wording.names import get_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spo_builder.case.exhibits import Exhibit
    from spo_builder.case.record import CaseRecord
    from spo_builder.documents.parts.material import Material
    from spo_builder.terms.of_case import CaseTerm

NOT_SERVED_TITLE: Final = "Not served with this copy"
_MAP_WIDTH_MM: Final = 160
_NUMBERS_NAMED: Final = 20
_SERVING: Final = {
    Serving.AS_IT_IS: "Served as it is",
    Serving.REDACTED: "Served with redactions",
    Serving.NOT_SERVED: "Not served",
    Serving.NOT_DECIDED: "Not decided whether it is served",
}
_PRINTED_PICTURES: Final = (".png", ".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class PictureNeeded:
    """A file that a form of this audience prints; `path` is below the folder `exhibits/`."""

    exhibit: str
    path: str


def list_pictures(case: CaseRecord, audience: Audience) -> tuple[PictureNeeded, ...]:
    """Return the map files that the forms of an audience print, each in the version it may have."""
    return tuple(
        PictureNeeded(exhibit.id, exhibit.file)
        for exhibit in restrict_case(case, audience).exhibits
        if exhibit.kind is ExhibitKind.MAP and exhibit.file
        if exhibit.file.lower().endswith(_PRINTED_PICTURES)
    )


def write_exhibits(material: Material) -> tuple[ExhibitWords, ...]:
    """Return the exhibits of this copy, in the order of the record; what is not served has its mark only."""
    return tuple(_write_exhibit(material, exhibit) for exhibit in material.case.exhibits)


def _write_exhibit(material: Material, exhibit: Exhibit) -> ExhibitWords:
    held_back = material.audience is Audience.SERVED and exhibit.serving not in SERVED_EXHIBITS
    redacted = exhibit.serving is Serving.REDACTED
    return ExhibitWords(
        mark=exhibit.mark,
        title=NOT_SERVED_TITLE if held_back else exhibit.title,
        kind=exhibit.kind.value,
        description=exhibit.description,
        content=split_paragraphs(exhibit.content),
        original_words=split_paragraphs(exhibit.original_content),
        produced_by=get_name(material.case.find_person(exhibit.produced_by)) or "Not stated",
        found=_say_found(exhibit),
        original=exhibit.original_held_at,
        sha256=exhibit.sha256,
        pages=str(exhibit.pages) if exhibit.pages else "",
        serving=_SERVING[exhibit.serving],
        is_redacted=redacted,
        redaction_note="Parts are redacted for safety." if redacted else "",
        translation=exhibit.translation,
        incidents=_say_incidents(material, exhibit),
        page="",
    )


def _say_incidents(material: Material, exhibit: Exhibit) -> str:
    """Return the numbers of the incidents that an exhibit proves; of very many, how many they are."""
    proved = [
        material.numbers[incident.id] for incident in material.incidents if exhibit.id in incident.exhibits
    ]
    return join_numbers(proved) if len(proved) <= _NUMBERS_NAMED else f"{len(proved)}, see D10"


def _say_found(exhibit: Exhibit) -> str:
    return ", ".join(part for part in (open_end(exhibit.found_where), say_date(exhibit.found_on)) if part)


def write_maps(material: Material) -> tuple[MapWords, ...]:
    """Return the maps of this copy; a map that is not served is not in a served one."""
    return tuple(_write_map(material, exhibit) for exhibit in list_maps(material))


def list_maps(material: Material) -> tuple[Exhibit, ...]:
    """Return the exhibits that are maps and belong to this copy."""
    served = material.audience is Audience.SERVED
    return tuple(
        exhibit
        for exhibit in material.case.exhibits
        if exhibit.kind is ExhibitKind.MAP and (not served or exhibit.serving in SERVED_EXHIBITS)
    )


def _write_map(material: Material, exhibit: Exhibit) -> MapWords:
    label = exhibit.map_label or exhibit.mark
    title = exhibit.title.removeprefix(label).lstrip(" :.-–—")
    data = material.pictures.get(exhibit.id)
    date = say_date(exhibit.map_date)
    named = f"{label}: {title}" if title else label
    scale = f"Scale {exhibit.map_scale}" if exhibit.map_scale[:1].isdigit() else exhibit.map_scale
    return MapWords(
        label=label,
        mark=exhibit.mark,
        title=title,
        terms=_say_terms(material, exhibit),
        boundary=exhibit.map_boundary,
        streets=exhibit.map_streets,
        scale=exhibit.map_scale,
        date=date,
        caption=" ".join(close(part) for part in (named, scale, f"Map of {date}" if date else "") if part),
        has_picture=data is not None,
        picture=None if data is None else Picture(data, _MAP_WIDTH_MM, _describe_map(named, exhibit)),
    )


def _describe_map(named: str, exhibit: Exhibit) -> str:
    """Return what a reader who cannot see the map is told."""
    streets = f"Streets: {', '.join(exhibit.map_streets)}" if exhibit.map_streets else ""
    return " ".join(close(part) for part in (named, exhibit.map_boundary, streets) if part.strip())


def _say_terms(material: Material, exhibit: Exhibit) -> str:
    parts = (
        ("Interim order", _find_numbers(material.interim_terms, exhibit)),
        ("Full order", _find_numbers(material.full_terms, exhibit)),
    )
    said = [f"{order}: {refer_to('term', numbers)}." for order, numbers in parts if numbers]
    return " ".join(said) or "No term refers to it."


def _find_numbers(terms: Iterable[CaseTerm], exhibit: Exhibit) -> tuple[int, ...]:
    """Return the numbers of the terms limited to a map, or whose words name it."""
    return tuple(
        item.number
        for item in terms
        if item.term.locality.map_exhibit == exhibit.id
        or (exhibit.map_label and exhibit.map_label in item.text)
    )
