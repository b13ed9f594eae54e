"""Words about the incidents and about clear requests to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.incidents import SourceKind, Tie
from spo_builder.documents.parts.people import join_sentences, say_calling
from spo_builder.documents.vocabulary.evidence import IncidentWords, StopRequestWords
from spo_builder.documents.wording.dates import (
    say_date,
    say_days,
    say_month,
    say_occasion,
    say_times,
    say_when,
)
from spo_builder.documents.wording.lists import (
    capitalise,
    close,
    join_words,
    lower_opening,
    open_end,
    sentence,
    split_paragraphs,
)
from spo_builder.documents.wording.names import get_formal, get_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spo_builder.case.incidents import Incident, Source, StopRequest
    from spo_builder.documents.parts.material import Material
    from spo_builder.law.acts import ActCategory

NOT_STATED: Final = "Not stated."
# With more, months stand between the rows, and the statement tells the first and the latest only.
LONG_CHRONOLOGY: Final = 20
_TIES: Final = {
    Tie.SEEN: "Seen by a witness",
    Tie.ADMITTED: "Admitted",
    Tie.OWN_ACCOUNT: "From an account or number of the defendant’s own",
    Tie.DEVICE: "Shown by a device",
    Tie.INFERENCE: "By inference",
    Tie.NOT_ESTABLISHED: "It is not established who did this",
    Tie.NOT_ANSWERED: "How this is tied to the defendant is not stated",
}
_TIED: Final = frozenset({Tie.SEEN, Tie.ADMITTED, Tie.OWN_ACCOUNT, Tie.DEVICE, Tie.INFERENCE})
# The paper that prints the kinds of act names the Act once, before the table.
_ACT: Final = "PHA 1997 "
_DEGREES: Final = {
    SourceKind.DIRECT: "",
    SourceKind.HEARSAY: "Hearsay",
    SourceKind.MULTIPLE_HEARSAY: "Multiple hearsay",
}


def write_incidents(material: Material) -> tuple[IncidentWords, ...]:
    """Return the chronology."""
    months = _open_months(material.incidents)
    return tuple(
        _write_incident(material, incident, month)
        for incident, month in zip(material.incidents, months, strict=True)
    )


def _open_months(incidents: Sequence[Incident]) -> Iterator[str]:
    """Yield for each incident of a long chronology the month that it opens, else nothing."""
    last = ""
    for incident in incidents:
        month = say_month(incident.when.on) if len(incidents) > LONG_CHRONOLOGY else ""
        yield month if month != last else ""
        last = month


def _write_incident(material: Material, incident: Incident, month: str) -> IncidentWords:
    when = incident.when
    one_day = when.last == when.on
    return IncidentWords(
        number=material.numbers[incident.id],
        month=month,
        when=capitalise(say_when(when)),
        date=say_days(when),
        time=say_times(when) if one_day else "",
        place=incident.place,
        country=incident.country,
        categories=join_words(category.label for category in incident.act_categories),
        provisions=join_words(category.provision for category in incident.act_categories),
        acts=say_acts(incident),
        other_reason=incident.other_reason,
        description=incident.description,
        victim=get_name(material.case.find_person(incident.victim)),
        evidence=join_words(material.marks_of(incident.exhibits)),
        source=say_sources(material, incident),
        is_hearsay=bool(get_degree(incident)),
        hearsay_mark=get_degree(incident),
        unwelcome=incident.why_unwelcome_known,
        tie=say_tie(incident),
        tie_label=label_tie(incident.tie),
        is_tied=incident.tie in _TIED,
        particulars=say_particulars(incident),
        page="",
    )


def say_acts(incident: Incident) -> str:
    """Return the kinds of act, each with its provision; says so when none is chosen."""
    named = (_name_act(category) for category in incident.act_categories)
    return capitalise(join_words(named)) or "Kind of act not stated"


def _name_act(category: ActCategory) -> str:
    provision = category.provision.removeprefix(_ACT)
    return f"{category.label.lower()} ({provision})" if provision else category.label.lower()


def say_tie(incident: Incident) -> str:
    """Return how an act is tied to the defendant, in sentences."""
    return join_sentences(label_tie(incident.tie), sentence(incident.tie_reason))


def label_tie(tie: Tie) -> str:
    """Return how an act is tied to the defendant, without the reason."""
    return close(_TIES[tie])


def get_degree(incident: Incident) -> str:
    """Return "Multiple hearsay", "Hearsay" or nothing, by the most remote of the sources."""
    kinds = {source.kind for source in incident.sources}
    for kind in (SourceKind.MULTIPLE_HEARSAY, SourceKind.HEARSAY):
        if kind in kinds:
            return _DEGREES[kind]
    return ""


def say_sources(material: Material, incident: Incident) -> str:
    """Return how the court will learn of an incident."""
    if not incident.sources:
        return "No source is stated"
    return "; ".join(_say_source(material, source) for source in incident.sources)


def _say_source(material: Material, source: Source) -> str:
    maker = material.case.get_person(source.maker)
    called = say_calling(getattr(maker, "will_attend", Answer.NOT_ANSWERED))
    if source.kind is SourceKind.DIRECT:
        return f"{get_name(maker)} ({called})"
    through = material.case.find_person(source.told_to)
    told = f", through {get_name(through)}" if through else ""
    return f"{get_name(maker)} ({called}){told}: {_DEGREES[source.kind].lower()}"


def say_particulars(incident: Incident) -> str:
    """Return one paragraph for the complaint: when, where and what."""
    place = f", {lower_opening(incident.place.strip())}" if incident.place.strip() else ""
    what = sentence(first_paragraph(incident.description)) or "What happened is not stated."
    return f"{say_occasion(incident.when)}{open_end(place)}: {what}"


def first_paragraph(text: str) -> str:
    """Return the first line of a text that holds words; empty when none does."""
    return next(iter(split_paragraphs(text)), "")


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, closed."""
    opening = first_paragraph(text)
    head, stop, rest = opening.partition(". ")
    while stop and head.count("“") > head.count("”"):
        more, stop, rest = rest.partition(". ")
        head = f"{head}. {more}"
    return sentence(head + stop.strip())


def write_stop_requests(material: Material) -> tuple[StopRequestWords, ...]:
    """Return every clear request to stop, earliest first."""
    requests = sorted(material.case.stop_requests, key=lambda request: request.on)
    return tuple(_write_stop(material, request) for request in requests)


def _write_stop(material: Material, request: StopRequest) -> StopRequestWords:
    return StopRequestWords(
        date=say_date(request.on),
        sentence=f"On {say_date(request.on)} {say_stop(material, request)}",
        said=capitalise(say_stop(material, request)),
        exhibit=join_words(material.marks_of([request.exhibit] if request.exhibit else [])),
    )


def say_stop(material: Material, request: StopRequest) -> str:
    """Return a request to stop without its date, to follow one: "Ms Oakvale asked Mr Skerrick to stop"."""
    case = material.case
    who, defendant = get_name(case.find_person(request.by)), get_formal(case.defendant)
    said = f"{who} asked {defendant} to stop" if who else f"{defendant} was asked to stop"
    how = f" ({lower_opening(open_end(request.how))})" if request.how.strip() else ""
    quoted = request.words.strip().strip("“”").strip()
    return close(f"{said}{how}{f': “{quoted}”' if quoted else ''}")
