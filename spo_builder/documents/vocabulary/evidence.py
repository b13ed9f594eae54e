"""Names about the evidence: incidents, exhibits, maps, hearsay, disclosure."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.pictures import Picture
from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class StopRequestWords:
    """One of `stop_requests`: a clear request to stop."""

    date: Annotated[str, Says("when", "20 July 2026")]
    sentence: Annotated[str, Says("in one sentence", "On 20 July 2026 Tamsin Oakvale texted: “please …”")]
    said: Annotated[str, Says("the same, to stand beside its date", "Tamsin Oakvale texted: “please …”")]
    exhibit: Annotated[str, Says("exhibit mark; may be empty", "TO/1")]


@dataclass(frozen=True, slots=True)
class IncidentWords:
    """One of `incidents`, in the order of their dates."""

    number: Annotated[int, Says("number in the chronology", "3")]
    month: Annotated[
        str, Says("month; on the first incident of each month of a long chronology, else empty", "")
    ]
    when: Annotated[str, Says("date and time in words", "3 September 2026, 08:10")]
    date: Annotated[str, Says("date alone", "3 September 2026")]
    time: Annotated[str, Says("time alone; may be empty", "08:10")]
    place: Annotated[str, Says("place; may be empty", "Mill Lane")]
    country: Annotated[str, Says("country", "England")]
    categories: Annotated[str, Says("kinds of act", "Loitering")]
    provisions: Annotated[
        str, Says("provisions of the 1997 Act; empty for another act", "PHA 1997 s2A(3)(e)")
    ]
    acts: Annotated[str, Says("kinds of act with provisions", "Loitering (s2A(3)(e))")]
    other_reason: Annotated[str, Says("why another act is one; may be empty", "")]
    description: Annotated[str, Says("what happened", "Mr Skerrick waited opposite the library.")]
    victim: Annotated[str, Says("at whom it was aimed; may be empty", "Tamsin Oakvale")]
    evidence: Annotated[str, Says("exhibit marks; may be empty", "RS/1")]
    source: Annotated[str, Says("how the court will learn it", "CCTV RS/1; Tamsin Oakvale (to be called)")]
    is_hearsay: Annotated[bool, Says("true: rests at least in part on hearsay")]
    hearsay_mark: Annotated[str, Says("Hearsay, Multiple hearsay or empty", "Hearsay")]
    unwelcome: Annotated[str, Says("how unwelcome was known; may be empty", "")]
    tie: Annotated[str, Says("how it is tied to the defendant", "Seen by the witness.")]
    tie_label: Annotated[str, Says("the same without the reason", "It is not established who did this.")]
    is_tied: Annotated[bool, Says("true: tied to the defendant")]
    particulars: Annotated[str, Says("one paragraph for the complaint", "On 3 September 2026 at 08:10, …")]
    page: Annotated[str, Says("bundle page of the evidence; empty until paginated", "")]


@dataclass(frozen=True, slots=True)
class ExhibitWords:
    """One of `exhibits`: in a served copy without what is not served."""

    mark: Annotated[str, Says("exhibit mark", "TO/1")]
    title: Annotated[str, Says("title", "Messages and calls, 20 to 31 July 2026")]
    kind: Annotated[str, Says("kind", "document")]
    description: Annotated[str, Says("what it shows; may be empty", "")]
    content: Annotated[
        tuple[str, ...], Says("its words, one paragraph each, as in the version for this audience")
    ]
    original_words: Annotated[
        tuple[str, ...], Says("words of the unredacted original; internal copy only, else empty")
    ]
    produced_by: Annotated[str, Says("producer", "Tamsin Oakvale")]
    found: Annotated[str, Says("where and when found; may be empty", "")]
    original: Annotated[str, Says("where the original is kept; may be empty", "")]
    sha256: Annotated[str, Says("hash of the file; empty when there is none or in a redacted copy", "")]
    pages: Annotated[str, Says("number of pages; may be empty", "3")]
    serving: Annotated[str, Says("how it is served", "Served with redactions")]
    is_redacted: Annotated[bool, Says("true: served with redactions")]
    redaction_note: Annotated[str, Says("that it is redacted; may be empty", "Redacted for safety.")]
    translation: Annotated[str, Says("translation; may be empty", "")]
    incidents: Annotated[str, Says("numbers of the incidents that it proves", "1")]
    page: Annotated[str, Says("bundle page; empty until paginated", "")]


@dataclass(frozen=True, slots=True)
class MapWords:
    """One of `maps` (D18)."""

    label: Annotated[str, Says("label", "Map A")]
    mark: Annotated[str, Says("exhibit mark", "MAP/A")]
    title: Annotated[str, Says("title", "Mill Lane")]
    terms: Annotated[
        str, Says("numbers of the terms that refer to it", "Interim order: term 3. Full order: term 3.")
    ]
    boundary: Annotated[str, Says("boundary in words; may be empty", "Mill Lane between Station Road and …")]
    streets: Annotated[tuple[str, ...], Says("list of streets")]
    scale: Annotated[str, Says("scale; may be empty", "1:2500")]
    date: Annotated[str, Says("date of the map; may be empty", "27 November 2026")]
    caption: Annotated[
        str,
        Says(
            "label, title, scale and date as sentences", "Map A: Mill Lane. 1:2500. Map of 27 November 2026."
        ),
    ]
    has_picture: Annotated[bool, Says("true: the picture is printed")]
    picture: Annotated[Picture | None, Says("the picture; print only if has_picture")]


@dataclass(frozen=True, slots=True)
class WeightRowWords:
    """One matter that bears on weight (CEA 1995 s4(2)); also known by its letter."""

    letter: Annotated[str, Says("letter of s4(2)", "a")]
    question: Annotated[str, Says("the matter", "Whether it would have been reasonable and practicable …")]
    answer: Annotated[str, Says("the note; “Not stated.” when open", "")]


@dataclass(frozen=True, slots=True)
class HearsayWords:
    """One of `hearsay`: one statement in the hearsay notice (SI 1999/681 r3(4))."""

    number: Annotated[int, Says("row", "1")]
    incident: Annotated[str, Says("number of the incident", "5")]
    evidence: Annotated[str, Says("(d) the hearsay evidence", "the tracker was under the car")]
    maker: Annotated[str, Says("(e) who made the statement", "A Mechanic, mechanic")]
    told_to: Annotated[str, Says("who received it; may be empty", "PC 0000 Jo Penhallow")]
    made_on: Annotated[str, Says("when it was made; may be empty", "8 October 2026")]
    why_not_called: Annotated[str, Says("(f) why not called; “Not stated.” when open", "")]
    is_multiple: Annotated[bool, Says("true: multiple hearsay")]
    degree: Annotated[str, Says("hearsay or multiple hearsay", "hearsay")]
    weight: Annotated[tuple[WeightRowWords, ...], Says("the six matters of CEA 1995 s4(2)")]


@dataclass(frozen=True, slots=True)
class HearsayNoticeWords:
    """`hearsay_notice`: the notice as a whole, and time for it (D13, D14)."""

    has_rows: Annotated[bool, Says("true: there is hearsay")]
    statement: Annotated[str, Says("(a) that it is a hearsay notice", "This is a hearsay notice.")]
    proceedings: Annotated[str, Says("(b) the proceedings", "The proceedings are …")]
    proposal: Annotated[str, Says("(c) that the party proposes to rely on it", "The applicant proposes to …")]
    days: Annotated[int, Says("days of notice that the rule asks for", "21")]
    last_day: Annotated[str, Says("latest day for the first hearing; may be empty", "9 November 2026")]
    is_late: Annotated[bool, Says("true: that day has gone")]
    full_last_day: Annotated[str, Says("latest day for the full hearing; may be empty", "21 December 2026")]
    time_sentence: Annotated[str, Says("time in one sentence", "For the hearing on … the last day was …")]
    period_sought: Annotated[str, Says("period asked for (D14)", "1 day")]
    reason: Annotated[str, Says("why time should be shortened; may be empty", "")]
    prejudice: Annotated[str, Says("prejudice considered", "")]
    cross_examination: Annotated[str, Says("the other party's right (r4)", "You may apply to …")]


@dataclass(frozen=True, slots=True)
class DisclosureRowWords:
    """One row of the disclosure schedule."""

    number: Annotated[int, Says("row", "1")]
    what: Annotated[str, Says("the item", "Her reply of 10 August 2026")]
    exhibit: Annotated[str, Says("exhibit mark; may be empty", "TO/5")]
    reason: Annotated[
        str, Says("why disclosed or withheld; never the reason for withholding in a served copy", "")
    ]


@dataclass(frozen=True, slots=True)
class DisclosureWords:
    """`disclosure`: the disclosure schedule (D25)."""

    is_considered: Annotated[bool, Says("true: adverse material has been considered")]
    considered: Annotated[str, Says("by whom and when, in one sentence", "PC 0000 has considered …")]
    relied: Annotated[tuple[DisclosureRowWords, ...], Says("relied on")]
    adverse: Annotated[
        tuple[DisclosureRowWords, ...], Says("adverse to the applicant or helpful to the defendant")
    ]
    withheld: Annotated[tuple[DisclosureRowWords, ...], Says("withheld; empty in a served copy")]
    withheld_note: Annotated[str, Says("what is withheld, in one sentence", "One item is withheld: …")]
    lawyer: Annotated[str, Says("lawyer who signs; may be empty", "")]
    none_adverse: Annotated[str, Says("what is printed when there is no adverse row", "")]


@dataclass(frozen=True, slots=True)
class ContraryWords:
    """One of `contrary`: a fact that helps the defendant."""

    number: Annotated[int, Says("row", "1")]
    kind: Annotated[str, Says("kind", "Reply")]
    date: Annotated[str, Says("when; may be empty", "10 August 2026")]
    what: Annotated[str, Says("the fact", "She answered: “OK, keep the bike.”")]
    sentence: Annotated[
        str, Says("the fact after its date", "On 10 August 2026: She answered: “OK, keep the bike.”")
    ]
    answer: Annotated[str, Says("the applicant's answer; may be empty", "")]
    exhibit: Annotated[str, Says("exhibit mark; may be empty", "TO/5")]
