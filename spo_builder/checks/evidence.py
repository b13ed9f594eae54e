"""Evidence (law.md 7.1): who saw it, what is second-hand, what is tied to the defendant, convictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.exhibits import ExhibitKind, Serving
from spo_builder.case.incidents import SourceKind, Tie
from spo_builder.checks.matter import is_blank, join_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.incidents import Source
    from spo_builder.checks.matter import Check, Matter
    from spo_builder.findings import Finding

_UNTIED: Final = frozenset({Tie.NOT_ESTABLISHED, Tie.NOT_ANSWERED})


def assess_attribution(matter: Matter) -> Iterator[Finding]:
    """s1(1)(a): the acts are the defendant's; what is not tied to him or her is said to be so."""
    untied = [incident for incident in matter.case.incidents if incident.tie in _UNTIED]
    if untied:
        index = matter.case.incidents.index(untied[0])
        names = matter.name_incidents(incident.id for incident in untied)
        verb = "are" if len(untied) > 1 else "is"
        yield matter.ask(
            "s1.1.a",
            f"{names} {verb} not tied to the defendant. Say what ties {'each' if len(untied) > 1 else 'it'} "
            "to the defendant, or tell the court that it is not established.",
            f"/incidents/{index}/tie",
            [incident.id for incident in untied],
        )


def assess_sources(matter: Matter) -> Iterator[Finding]:
    """ev.flag: each statement is direct, hearsay or multiple hearsay, and so marked."""
    for where, incident in matter.list_incidents():
        name = matter.name_incidents([incident.id])
        if not incident.sources:
            yield matter.ask(
                "ev.flag",
                f"How we know of {name} is not recorded. Say who says so and whether that person will be "
                "called.",
                f"{where}/sources",
                [incident.id],
            )
        for index, source in enumerate(incident.sources):
            if source.kind is SourceKind.DIRECT and _stays_away(matter, source):
                yield matter.warn(
                    "ev.flag",
                    f"{name} rests on somebody who is marked as a witness but will not attend. Mark it as "
                    "hearsay.",
                    f"{where}/sources/{index}/kind",
                    [incident.id],
                )


def assess_hearsay_only(matter: Matter) -> Iterator[Finding]:
    """ev.flag: the acts should not rest on hearsay alone, whatever it is marked as."""
    sources = [source for incident in matter.case.incidents for source in incident.sources]
    if sources and not any(_is_live(matter, source) for source in sources):
        yield matter.warn(
            "ev.flag",
            "No act rests on a witness who will be called. Call at least one witness, or say why none can "
            "come.",
            "/incidents",
            [incident.id for incident in matter.case.incidents],
        )


def _is_live(matter: Matter, source: Source) -> bool:
    return source.kind is SourceKind.DIRECT and not _stays_away(matter, source)


def _stays_away(matter: Matter, source: Source) -> bool:
    return getattr(matter.case.find_person(source.maker), "will_attend", None) is Answer.NO


def assess_reasons_not_called(matter: Matter) -> Iterator[Finding]:
    """r3(4): a hearsay notice says why the maker of each statement will not be called."""
    for where, incident in matter.list_incidents():
        for index, source in enumerate(incident.sources):
            if source.kind is SourceKind.DIRECT:
                continue
            maker = matter.case.find_person(source.maker)
            if is_blank(source.why_not_called or getattr(maker, "why_not_called", "")):
                yield matter.ask(
                    "hearsay.r3.contents",
                    f"{matter.name_incidents([incident.id])}: why the maker of the second-hand statement "
                    "will not be called is not said. The hearsay notice needs it.",
                    f"{where}/sources/{index}/why_not_called",
                    [incident.id],
                )


def assess_exhibits(matter: Matter) -> Iterator[Finding]:
    """ev.exh: each exhibit says what it is and who produces it, and whether it is served."""
    for index, exhibit in enumerate(matter.case.exhibits):
        where, name = f"/exhibits/{index}", f"Exhibit {exhibit.mark}"
        evidence = [exhibit.id]
        if exhibit.produced_by is None:
            yield matter.ask(
                "ev.exh", f"{name}: who produces it is not said.", f"{where}/produced_by", evidence
            )
        if is_blank(exhibit.title or exhibit.description):
            yield matter.ask(
                "ev.exh", f"{name} is not described. Say what it is.", f"{where}/title", evidence
            )
        if exhibit.serving is Serving.NOT_DECIDED:
            yield matter.ask(
                "ev.exh", f"Whether {name} is served is not decided. Decide.", f"{where}/serving", evidence
            )


def assess_redactions(matter: Matter) -> Iterator[Finding]:
    """7.4: what is served redacted has a redacted copy, differs from the original and says why."""
    for index, exhibit in enumerate(matter.case.exhibits):
        if exhibit.serving is not Serving.REDACTED:
            continue
        where, name = f"/exhibits/{index}", f"Exhibit {exhibit.mark}"
        if exhibit.file and exhibit.redacted_file in {None, exhibit.file}:
            yield matter.ask(
                "ev.exh",
                f"{name} is to be served redacted, but there is no redacted copy of its file. Make one.",
                f"{where}/redacted_file",
                [exhibit.id],
            )
        if not is_blank(exhibit.original_content) and exhibit.content == exhibit.original_content:
            yield matter.ask(
                "ev.exh",
                f"{name} is to be served redacted, but the words to be served are those of the original. "
                "Take out what must not be served.",
                f"{where}/content",
                [exhibit.id],
            )
        if is_blank(exhibit.redaction_reason):
            yield matter.note(
                "ev.exh",
                f"Why something is taken out of {name} is not recorded. Keep the reason; it is not served.",
                f"{where}/redaction_reason",
                [exhibit.id],
            )


def assess_origin(matter: Matter) -> Iterator[Finding]:
    """ev.exh: where and when each exhibit was found, and where its original is kept; good practice."""
    for index, exhibit in enumerate(matter.case.exhibits):
        missing = [
            what
            for what, is_missing in (
                ("where it was found", is_blank(exhibit.found_where)),
                ("when it was found", exhibit.found_on is None),
                ("where the original is kept", is_blank(exhibit.original_held_at)),
            )
            if is_missing
        ]
        if missing and exhibit.kind is not ExhibitKind.MAP:
            yield matter.note(
                "ev.exh",
                f"Exhibit {exhibit.mark}: {join_words(missing)} {'are' if len(missing) > 1 else 'is'} not "
                "recorded.",
                f"/exhibits/{index}",
                [exhibit.id],
            )


def assess_convictions(matter: Matter) -> Iterator[Finding]:
    """ev.convict: a spent conviction needs a lawyer's decision."""
    for index, conviction in enumerate(matter.case.criminal.convictions):
        where = f"/criminal/convictions/{index}"
        if conviction.spent is Answer.YES:
            cleared = (
                f"{conviction.cleared_by} has cleared it" if conviction.cleared_by else "a lawyer must decide"
            )
            yield matter.warn(
                "ev.convict",
                f"Conviction {index + 1} is spent. It may be used only in some cases; {cleared}.",
                where,
            )
        elif conviction.spent is not Answer.NO:
            yield matter.ask(
                "ev.convict",
                f"Whether conviction {index + 1} is spent is not answered. Find out before it is used.",
                f"{where}/spent",
            )


EVIDENCE: tuple[Check, ...] = (
    assess_attribution,
    assess_sources,
    assess_hearsay_only,
    assess_reasons_not_called,
    assess_exhibits,
    assess_redactions,
    assess_origin,
    assess_convictions,
)
