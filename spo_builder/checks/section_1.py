"""Section 1: who may apply, and whether acts, risk and necessity appear."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from spo_builder.case.answers import Answer
from spo_builder.case.grounds import AlternativeKind
from spo_builder.case.people import AreaBasis
from spo_builder.case.proceedings import AuthorityForm
from spo_builder.checks.matter import Check, Matter, is_blank, join_words
from spo_builder.law.acts import ActCategory
from spo_builder.law.deadline import say_day
from spo_builder.law.forces import find_force

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.grounds import Alternative
    from spo_builder.findings import Finding

# The newest act older than this draws a question of relevance; a choice of this program.
_OLD_DAYS = 365
_HARMLESS_KINDS = frozenset({"gift", "delivery", "letter", "payment_reference", "profile_view"})
# Other protection that every application answers; the rest only where the record names it.
_ALTERNATIVES = {
    AlternativeKind.BAIL: "bail conditions",
    AlternativeKind.DVPN_DVPO: "a domestic violence protection notice or order",
    AlternativeKind.RESTRAINING_ORDER: "a restraining order",
    AlternativeKind.FAMILY_INJUNCTION: "a family injunction",
    AlternativeKind.SAFEGUARDING: "safeguarding alone",
}
_OTHER_ALTERNATIVES = {
    AlternativeKind.DAPN_DAPO: "a domestic abuse protection notice or order",
    AlternativeKind.PROSECUTION: "prosecution",
    AlternativeKind.OTHER: "the other measure",
}


def assess_applicant(matter: Matter) -> Iterator[Finding]:
    """s1(1), s14(1): the applicant is the chief officer of a force of England and Wales, BTP or MDP."""
    name = matter.case.applicant.force
    force = find_force(name) if name.strip() else None
    if force is not None:
        yield matter.meet("s1.1", f"The applicant is the {force.chief_officer}.", "/applicant/force")
    elif is_blank(name):
        yield matter.miss(
            "s1.1", "No force is named. Name the force whose chief officer applies.", "/applicant/force"
        )
    else:
        yield matter.block(
            "s1.1",
            f"The head of “{name}” cannot apply for this order. Name one of the 43 forces of England and "
            "Wales, British Transport Police or Ministry of Defence Police.",
            "/applicant/force",
        )


def assess_court(matter: Matter) -> Iterator[Finding]:
    """s1(1): the application is to a magistrates' court, which has to be named."""
    if is_blank(matter.case.court.name):
        yield matter.miss("s1.1", "No court is named. Name the magistrates' court.", "/court/name")


def assess_names(matter: Matter) -> Iterator[Finding]:
    """s1(1): the defendant is a person, and so is whoever is protected: both have names."""
    if is_blank(matter.case.defendant.name.full):
        yield matter.miss("s1.1", "The defendant has no name. Add it.", "/defendant/name")
    for index, person in enumerate(matter.case.protected_persons):
        if is_blank(person.name.full):
            yield matter.miss(
                "s1.1.b",
                f"Protected person {index + 1} has no name. Add it; the order says whom it protects.",
                f"/protected_persons/{index}/name",
            )


def assess_authority(matter: Matter) -> Iterator[Finding]:
    """s1(1): it appears to the chief officer; somebody with authority has decided and it is recorded."""
    held = matter.case.authorisation
    missing = [
        what
        for what, is_missing in (
            ("who gave it", is_blank(held.by)),
            ("the rank", is_blank(held.rank)),
            ("the date", held.on is None),
        )
        if is_missing
    ]
    if held.form is AuthorityForm.NONE:
        yield matter.miss(
            "s1.1.app",
            "No authority to apply is recorded. Record who decided for the chief officer, the rank and the date.",
            "/authorisation/form",
        )
    elif missing:
        yield matter.miss(
            "s1.1.app",
            f"The record of the authority lacks {join_words(missing)}. Complete it.",
            "/authorisation",
        )
    else:
        yield matter.meet(
            "s1.1.app", f"{held.rank} {held.by} authorised the application.", "/authorisation"
        )
    if held.form is AuthorityForm.ORAL and held.written_on is None:
        yield matter.warn(
            "s1.1.app.oral",
            "The authority is oral. It is enough to draft and to file; obtain it in writing.",
            "/authorisation/form",
        )


def assess_acts(matter: Matter) -> Iterator[Finding]:
    """s1(1)(a): acts associated with stalking; one incident is enough to go on, with a warning."""
    incidents = matter.case.incidents
    if not incidents:
        yield matter.miss(
            "s1.1.a",
            "No incident is recorded. Record what the defendant did: first, worst, latest.",
            "/incidents",
        )
        return
    if len(incidents) == 1:
        yield matter.warn(
            "s1.1.a",
            "Only one incident is recorded, and the Act speaks of acts. Record any other, or say why one is "
            "enough.",
            "/incidents",
            [incidents[0].id],
        )
    yield matter.meet(
        "s1.1.a",
        f"{len(incidents)} incident{'s are' if len(incidents) > 1 else ' is'} recorded.",
        "/incidents",
        [incident.id for incident in incidents],
    )
    for where, incident in matter.list_incidents():
        if incident.when.on > matter.today:
            yield matter.warn(
                "s1.1.a",
                f"{matter.name_incidents([incident.id])} is dated {say_day(incident.when.on)}, after today. "
                "Correct the date.",
                f"{where}/when/on",
                [incident.id],
            )


def assess_age_of_acts(matter: Matter) -> Iterator[Finding]:
    """s1(5)(b): old acts count; if even the newest is old, the court will ask why now."""
    newest = max((incident.when.last for incident in matter.case.incidents), default=None)
    if newest is not None and newest < matter.today - timedelta(days=_OLD_DAYS):
        yield matter.warn(
            "s1.5.b",
            f"The newest incident is of {say_day(newest)}, more than a year ago. Old acts count; say why the "
            "risk is still live.",
            "/incidents",
        )


def assess_kinds_of_act(matter: Matter) -> Iterator[Finding]:
    """s1(6): the list of acts is one of examples; "other" has to be explained."""
    for where, incident in matter.list_incidents():
        name = matter.name_incidents([incident.id])
        if not incident.act_categories:
            yield matter.ask(
                "s1.6",
                f"{name} is not yet put under any kind of act. Choose one or more, or “other”.",
                f"{where}/act_categories",
                [incident.id],
            )
        elif ActCategory.OTHER in incident.act_categories and is_blank(incident.other_reason):
            yield matter.ask(
                "s1.6",
                f"{name} is an act of another kind. Say why it is an act associated with stalking.",
                f"{where}/other_reason",
                [incident.id],
            )


def assess_risk(matter: Matter) -> Iterator[Finding]:
    """s1(1)(b): a risk to another person, told in words, assessed of late."""
    people, risk = matter.case.protected_persons, matter.case.risk
    if not people:
        yield matter.miss(
            "s1.1.b", "Nobody to be protected is recorded. Add each person.", "/protected_persons"
        )
    if is_blank(risk.narrative):
        yield matter.need(
            "s1.1.b",
            "The risk is not described. Say in facts what the defendant may do, to whom, and why you think so.",
            "/risk/narrative",
        )
    elif people:
        yield matter.meet("s1.1.b", "The risk is described.", "/risk/narrative")
    days = matter.law.get_value("risk_assessment_warn_days").as_int()
    if risk.on is None:
        yield matter.ask("s1.1.b", "The risk assessment has no date. Add it.", "/risk/on")
    elif (matter.today - risk.on).days > days:
        yield matter.warn(
            "s1.1.b",
            f"The risk assessment is of {say_day(risk.on)}, more than {days} days old. Review it.",
            "/risk/on",
        )


def assess_harm(matter: Matter) -> Iterator[Finding]:
    """s1(4)(a): the risk is of physical or psychological harm."""
    if matter.case.risk.harm_types:
        kinds = join_words(harm.value for harm in matter.case.risk.harm_types)
        yield matter.meet("s1.4.a", f"The harm feared is {kinds}.", "/risk/harm_types")
    else:
        yield matter.need(
            "s1.4.a",
            "The harm that is feared is not chosen. Choose physical, psychological or both.",
            "/risk/harm_types",
        )


def assess_unwelcome(matter: Matter) -> Iterator[Finding]:
    """s1(4)(b): acts that look harmless count when he knew or ought to have known that they were unwelcome."""
    harmless = [
        (where, incident)
        for where, incident in matter.list_incidents()
        if incident.looks_harmless is Answer.YES
        or (incident.looks_harmless is not Answer.NO and not _HARMLESS_KINDS.isdisjoint(incident.kinds))
    ]
    for where, incident in harmless:
        if is_blank(incident.why_unwelcome_known):
            yield matter.note(
                "s1.4.b",
                f"{matter.name_incidents([incident.id])} may look harmless, such as a gift. Say how the "
                "defendant knew or ought to have known that it was unwelcome.",
                f"{where}/why_unwelcome_known",
                [incident.id],
            )
        else:
            yield matter.meet(
                "s1.4.b",
                f"{matter.name_incidents([incident.id])}: why it was unwelcome is recorded.",
                f"{where}/why_unwelcome_known",
                [incident.id],
            )


def assess_necessity(matter: Matter) -> Iterator[Finding]:
    """s1(1)(c): reasonable cause to believe that the order is necessary."""
    if is_blank(matter.case.necessity.narrative):
        yield matter.need(
            "s1.1.c",
            "Why the order is necessary is not said. Say what else was tried and why it is not enough.",
            "/necessity/narrative",
        )
    else:
        yield matter.meet("s1.1.c", "Why the order is necessary is said.", "/necessity/narrative")


def assess_alternatives(matter: Matter) -> Iterator[Finding]:
    """s1(1)(c): each other form of protection is answered: not open, or why it is not enough."""
    held = {alternative.kind: alternative for alternative in matter.case.necessity.alternatives}
    places = {alternative.kind: index for index, alternative in enumerate(matter.case.necessity.alternatives)}
    for kind, name in (_ALTERNATIVES | _OTHER_ALTERNATIVES).items():
        alternative = held.get(kind)
        if (alternative is None and kind in _ALTERNATIVES) or (
            alternative is not None and not _is_answered(alternative)
        ):
            where = "/necessity/alternatives"
            yield matter.ask(
                "s1.1.c.alt",
                f"Why {name} would not be enough is not answered. Say whether it is open here and why it is "
                "not enough.",
                f"{where}/{places[kind]}" if kind in places else where,
            )


def _is_answered(alternative: Alternative) -> bool:
    if alternative.available is Answer.NO:
        return True
    return alternative.available.is_given and not is_blank(alternative.why_not_enough)


def assess_area(matter: Matter) -> Iterator[Finding]:
    """s1(3): the limb of area; the two national forces have no police area and need none."""
    force = find_force(matter.case.applicant.force)
    if force is None or not force.has_police_area:
        return
    person = matter.case.defendant
    if person.area_basis is None:
        yield matter.miss(
            "s1.3.a",
            "Why this force may apply is not chosen. Say that the defendant lives in its area, is believed to be "
            "there, or intends to come.",
            "/defendant/area_basis",
        )
    elif person.area_basis is AreaBasis.RESIDES:
        if person.address.one_line:
            yield matter.meet(
                "s1.3.a", "The defendant lives in the force's area.", "/defendant/area_basis"
            )
        else:
            yield matter.miss(
                "s1.3.a",
                "The defendant is said to live in the force's area, but has no address. Add the address.",
                "/defendant/address",
            )
    elif is_blank(person.area_basis_reason):
        yield matter.miss(
            "s1.3.b",
            "Why the chief officer believes that the defendant is in the area or intends to come to it is not "
            "said. Add the reason.",
            "/defendant/area_basis_reason",
        )
    else:
        yield matter.meet(
            "s1.3.b",
            "Why the defendant is believed to be in the area, or coming to it, is recorded.",
            "/defendant/area_basis_reason",
        )


def assess_purpose(matter: Matter) -> Iterator[Finding]:
    """s1(2): an order prohibits or requires something; without a term there is none."""
    if matter.terms:
        yield matter.meet(
            "s1.2.purpose",
            f"{len(matter.terms)} term{'s are' if len(matter.terms) > 1 else ' is'} asked for.",
            "/terms",
            [term.term.id for term in matter.terms],
        )
    else:
        yield matter.miss(
            "s1.2.purpose",
            "No term is asked for. Add what the defendant must not do or must do.",
            "/terms",
        )


SECTION_1: tuple[Check, ...] = (
    assess_applicant,
    assess_court,
    assess_names,
    assess_authority,
    assess_acts,
    assess_age_of_acts,
    assess_kinds_of_act,
    assess_risk,
    assess_harm,
    assess_unwelcome,
    assess_necessity,
    assess_alternatives,
    assess_area,
    assess_purpose,
)
