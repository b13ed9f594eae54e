"""Names about what a witness says in his or her own words (D08, D09)."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class OwnSectionWords:
    """One part of a statement: the witness's words, or what is still to be written."""

    heading: Annotated[str, Says("heading", "What happened")]
    paragraphs: Annotated[tuple[str, ...], Says("the witness’s words, one paragraph each; empty in a gap")]
    gaps: Annotated[
        tuple[str, ...],
        Says("what the witness is still to tell; never in a served copy", "incident 3 (3 September 2026): …"),
    ]


@dataclass(frozen=True, slots=True)
class OwnIncidentWords:
    """One incident of the chronology of which the witness tells."""

    number: Annotated[int, Says("number in the chronology", "3")]
    when: Annotated[str, Says("date and time in words", "3 September 2026, 08:10")]
    exhibits: Annotated[str, Says("exhibit marks; may be empty", "RS/1")]
    how: Annotated[str, Says("own account, or told by somebody", "Own account")]


@dataclass(frozen=True, slots=True)
class OwnExhibitWords:
    """One exhibit that the witness produces."""

    mark: Annotated[str, Says("exhibit mark", "TO/1")]
    title: Annotated[str, Says("title", "Messages and calls, 20 to 31 July 2026")]


@dataclass(frozen=True, slots=True)
class OwnStatementWords:
    """`own_statement`: the statement of this copy; in other forms the empty one."""

    mark: Annotated[str, Says("letter or number of the maker, as in the file’s name", "A")]
    maker: Annotated[str, Says("who makes it", "Tamsin Oakvale")]
    role: Annotated[str, Says("who that is in the case", "Protected person")]
    age: Annotated[str, Says("over or under 18; no date of birth", "Over 18")]
    occupation: Annotated[str, Says("as the witness gives it", "Librarian")]
    is_written: Annotated[bool, Says("true: there are words of the witness")]
    is_frame: Annotated[bool, Says("true: nothing is written yet; never so in a served copy")]
    is_signed: Annotated[bool, Says("true: the day of signature is recorded")]
    sections: Annotated[tuple[OwnSectionWords, ...], Says("the parts of the statement")]
    incidents: Annotated[tuple[OwnIncidentWords, ...], Says("incidents of which the witness tells")]
    exhibits: Annotated[tuple[OwnExhibitWords, ...], Says("exhibits that the witness produces")]
    produced: Annotated[str, Says("exhibit marks in one phrase; may be empty", "TO/1 and TO/2")]
    declaration: Annotated[str, Says("declaration of truth", "I believe that what I say in this statement …")]
    made_on: Annotated[str, Says("day of signature; empty while unsigned", "27 November 2026")]
