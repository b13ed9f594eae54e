"""Words of the witnesses' own statements (D08, D09): nothing is generated, a part without words is a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind
from spo_builder.case.statements import WitnessStatement
from spo_builder.documents.audience import SERVED_EXHIBITS, Audience
from spo_builder.documents.parts.exhibits import NOT_SERVED_TITLE
from spo_builder.documents.parts.makers import list_protected_makers, list_witness_makers
from spo_builder.documents.parts.people import say_role
from spo_builder.documents.vocabulary.own_statement import (
    OwnExhibitWords,
    OwnIncidentWords,
    OwnSectionWords,
    OwnStatementWords,
)
from spo_builder.documents.wording.dates import say_date, say_when
from spo_builder.documents.wording.lists import capitalise, join_words, split_paragraphs
from spo_builder.documents.wording.names import get_formal, get_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.exhibits import Exhibit
    from spo_builder.case.incidents import Incident
    from spo_builder.documents.parts.makers import Maker
    from spo_builder.documents.parts.material import Material

DECLARATION: Final = "I believe that what I say in this statement is true."
OWN_ACCOUNT: Final = "Own account"
NO_STATEMENT: Final = OwnStatementWords(
    mark="",
    maker="",
    role="",
    age="",
    occupation="",
    is_written=False,
    is_frame=False,
    is_signed=False,
    sections=(),
    incidents=(),
    exhibits=(),
    produced="",
    declaration="",
    made_on="",
)
_AGES: Final = {Answer.YES: "Over 18", Answer.NO: "Under 18"}


def write_statements(material: Material) -> tuple[OwnStatementWords, ...]:
    """Return every statement of this copy: protected persons and victims, then other witnesses."""
    case, audience = material.case, material.audience
    protected, others = list_protected_makers(case, audience), list_witness_makers(case, audience)
    return (
        *(_write(material, maker, is_protected=True) for maker in protected),
        *(_write(material, maker, is_protected=False) for maker in others),
    )


def _write(material: Material, maker: Maker, *, is_protected: bool) -> OwnStatementWords:
    held = maker.statement or WitnessStatement(by=maker.person.id)
    incidents = tuple(_list_incidents(material, maker))
    exhibits = _list_exhibits(material, held)
    return OwnStatementWords(
        mark=maker.mark,
        maker=get_name(maker.person),
        role=capitalise(say_role(material, maker.person.id)) or "Witness",
        age=_AGES.get(held.is_adult, "Not stated"),
        occupation=held.occupation or "Not stated",
        is_written=maker.is_written,
        is_frame=not maker.is_written,
        is_signed=held.made_on is not None,
        sections=tuple(_list_sections(material, maker, held, is_protected=is_protected)),
        incidents=incidents,
        exhibits=tuple(_write_exhibit(material, exhibit) for exhibit in exhibits),
        produced=join_words(exhibit.mark for exhibit in exhibits),
        declaration=DECLARATION,
        made_on=say_date(held.made_on),
    )


def _list_incidents(material: Material, maker: Maker) -> Iterator[OwnIncidentWords]:
    """Yield the incidents of which the witness tells, or of which somebody told the witness."""
    for incident in material.incidents:
        how = _say_how(incident, maker.person.id)
        if how:
            yield OwnIncidentWords(
                number=material.numbers[incident.id],
                when=say_when(incident.when),
                exhibits=join_words(material.marks_of(incident.exhibits)),
                how=how,
            )


def _say_how(incident: Incident, maker: str) -> str:
    if any(item.maker == maker and item.kind is SourceKind.DIRECT for item in incident.sources):
        return OWN_ACCOUNT
    return "Told by somebody else" if any(item.told_to == maker for item in incident.sources) else ""


def _list_exhibits(material: Material, held: WitnessStatement) -> tuple[Exhibit, ...]:
    """Return what the statement produces; before it says so, what the record has the maker produce."""
    named = held.exhibits or tuple(
        exhibit.id for exhibit in material.case.exhibits if exhibit.produced_by == held.by
    )
    found = (material.case.find_exhibit(exhibit) for exhibit in named)
    return tuple(exhibit for exhibit in found if exhibit is not None)


def _write_exhibit(material: Material, exhibit: Exhibit) -> OwnExhibitWords:
    held_back = material.audience is Audience.SERVED and exhibit.serving not in SERVED_EXHIBITS
    return OwnExhibitWords(exhibit.mark, NOT_SERVED_TITLE if held_back else exhibit.title or "No title yet")


def _list_sections(
    material: Material, maker: Maker, held: WitnessStatement, *, is_protected: bool
) -> Iterator[OwnSectionWords]:
    """Yield the parts that hold words; in a draft for those who work on it, also those still to be written.

    A signed statement is what it is, so it has no gaps. What only a protected person or victim is asked for
    is no gap in the statement of another witness.
    """
    defendant = get_formal(material.case.defendant)
    parts: tuple[tuple[str, str, tuple[str, ...]], ...] = (
        ("What happened", held.words, tuple(_list_topics(material, maker))),
        (
            f"Why it was unwelcome, and how {defendant} knew",
            held.why_unwelcome,
            (f"why the contact was unwelcome, and how {defendant} knew or must have known.",),
        ),
        (
            "What it has done to me",
            held.impact,
            ("what the acts have done to the witness and to others at home. It need not be written.",),
        ),
        (
            "What I think of the terms",
            held.views_on_terms,
            ("what the witness thinks of each term asked for (D04), and whether one is missing.",),
        ),
    )
    shows_gaps = material.audience is not Audience.SERVED and held.made_on is None
    for heading, words, topics in parts:
        wanted = shows_gaps and (is_protected or heading == parts[0][0])
        gaps = topics if wanted and not words.strip() else ()
        if words.strip() or gaps:
            yield OwnSectionWords(heading, split_paragraphs(words), gaps)


def _list_topics(material: Material, maker: Maker) -> Iterator[str]:
    """Yield what a witness is asked to tell; the facts themselves are left to the witness."""
    yield "who the witness is and how the witness knows the people concerned. No address, no date of birth."
    for incident in _list_incidents(material, maker):
        told = incident.how == OWN_ACCOUNT
        what = "what the witness saw, heard or received" if told else "who told the witness what, and when"
        yield f"incident {incident.number} ({incident.when}): {what}, and how the witness knows who did it."
    marks = [exhibit.mark for exhibit in material.case.exhibits if exhibit.produced_by == maker.person.id]
    if marks:
        yield f"where {join_words(marks)} {'comes' if len(marks) == 1 else 'come'} from, with “I produce …”."
