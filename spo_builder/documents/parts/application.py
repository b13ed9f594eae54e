"""Words about what is applied for: orders, grounds, area, the main application, authority."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.people import AreaBasis
from spo_builder.case.proceedings import ApplicationKind, AuthorityForm, Notice
from spo_builder.documents.audience import Audience
from spo_builder.documents.parts.court import ACT, get_applicant_title
from spo_builder.documents.parts.people import join_parts
from spo_builder.documents.vocabulary.proceedings import ApplicationWords, AuthorityWords
from spo_builder.documents.wording import standard_text
from spo_builder.documents.wording.dates import say_date, say_moment
from spo_builder.documents.wording.lists import close, open_end, sentence
from spo_builder.law.forces import ForceKind, find_force

if TYPE_CHECKING:
    from spo_builder.documents.parts.material import Material
    from spo_builder.law.forces import Force

_FULL: Final = "a stalking protection order"
_INTERIM: Final = "an interim stalking protection order"
_NAMES: Final = {
    ApplicationKind.FULL: _FULL,
    ApplicationKind.INTERIM_WITH_FULL: f"{_FULL} and {_INTERIM}",
    ApplicationKind.INTERIM_AFTER_FULL: _INTERIM,
}
_AUTHORITY_FORMS: Final = {
    AuthorityForm.NONE: "Not given",
    AuthorityForm.ORAL: "Orally",
    AuthorityForm.WRITTEN: "In writing",
}
# The two London forces' areas have names of their own.
_AREAS: Final = {
    "metropolitan": "the metropolitan police district",
    "city_of_london": "the City of London police area",
}


def write_application(material: Material) -> ApplicationWords:
    """Return what is applied for, in the words of the Act."""
    application, applicant = material.case.application, get_applicant_title(material)
    opening, *_ = grounds = standard_text.grounds(applicant)
    after = application.kind is ApplicationKind.INTERIM_AFTER_FULL
    return ApplicationWords(
        name=get_orders_name(material),
        sought=f"The {applicant} applies for {get_orders_name(material)} under the {ACT}.",
        has_interim=material.has_interim,
        has_full_complaint=not after,
        is_after_full=after,
        made_on=say_date(application.made_on),
        main_made_on=say_main_date(material) or "the date recorded by the court",
        main_reference=application.main_reference,
        main_sentence=_say_main(material),
        same_applicant=f"The main application and this application are made by the {applicant}.",
        grounds=grounds,
        grounds_opening=opening,
        ground_acts=f"“{standard_text.GROUND_ACTS}”",
        ground_risk=f"“{standard_text.GROUND_RISK}”",
        ground_necessary=f"“{standard_text.GROUND_NECESSARY}”",
        area=say_area(material),
        without_notice=application.notice is Notice.WITHOUT_NOTICE,
        full_and_frank=application.full_and_frank,
    )


def get_orders_name(material: Material) -> str:
    """Return the orders applied for, each with its article."""
    return _NAMES[material.case.application.kind]


def say_main_date(material: Material) -> str:
    """Return when the main complaint was or is made; empty while it is not laid."""
    application = material.case.application
    if application.kind is ApplicationKind.INTERIM_AFTER_FULL:
        return say_date(application.main_made_on)
    return say_date(application.made_on)


def _say_main(material: Material) -> str:
    application, made = material.case.application, say_main_date(material)
    if application.kind is ApplicationKind.INTERIM_AFTER_FULL:
        number = f" (reference {application.main_reference})" if application.main_reference else ""
        return close(
            f"The main application was made {f'on {made}' if made else 'earlier'}{number} and has not been "
            "determined"
        )
    together = f"on {made}, at the same time as this one," if made else "at the same time as this one"
    return f"The main application is made {together} and has not been determined."


def say_area(material: Material) -> str:
    """TB2: return why this chief officer may apply (s1(3)), or the section 14 statement of BTP and MDP."""
    force = find_force(material.case.applicant.force)
    if force and not force.has_police_area:
        name = "British Transport Police" if force.kind is ForceKind.BTP else "Ministry of Defence Police"
        return f"The applicant is the chief constable of the {name} (section 14(1))."
    defendant, area = material.case.defendant, _name_area(force, material.case.applicant.force)
    office = force.title if force else "chief officer of police"
    reason = open_end(defendant.area_basis_reason) or "a reason that is not stated"
    if defendant.area_basis is AreaBasis.RESIDES:
        return f"The defendant resides in {area}."
    if defendant.area_basis is AreaBasis.BELIEVED_IN:
        return f"The {office} believes that the defendant is in {area} because: {reason}."
    if defendant.area_basis is AreaBasis.INTENDING:
        return f"The {office} believes that the defendant is intending to come to {area} because: {reason}."
    return "The ground under section 1(3) on which this chief officer may apply is not stated."


def _name_area(force: Force | None, entered: str) -> str:
    if force is None:
        return f"the police area of {entered or 'a force not entered'}"
    short = force.name
    for ending in (" Police", " Constabulary"):
        short = short.removesuffix(ending)
    return _AREAS.get(force.id, f"the {short} police area")


def write_authority(material: Material) -> AuthorityWords:
    """Return who authorised the application; its detail stands in the internal copy only (D20)."""
    held = material.case.authorisation
    internal = material.audience is Audience.INTERNAL
    return AuthorityWords(
        is_given=held.form is not AuthorityForm.NONE,
        statement=_say_authority(material),
        by=held.by,
        rank=held.rank,
        form={
            AuthorityForm.NONE: "Not given",
            AuthorityForm.ORAL: "Orally",
            AuthorityForm.WRITTEN: "In writing",
        }[held.form]
        if internal
        else "",
        when=say_moment(held.on, held.at),
        delegation=held.delegation_reference,
        recorded_by=held.recorded_by,
        written=_say_written(material) if internal else "",
        reasons=held.reasons,
        alternatives=held.alternatives,
        proportionality=held.proportionality,
    )


def _say_authority(material: Material) -> str:
    held = material.case.authorisation
    if held.form is AuthorityForm.NONE:
        return "No authority to make this application is recorded."
    who = " ".join(part for part in (held.rank, held.by) if part) or "An officer not named"
    return sentence(f"{who} authorised this application on behalf of the {get_applicant_title(material)}")


def _say_written(material: Material) -> str:
    held = material.case.authorisation
    if held.form is AuthorityForm.WRITTEN:
        return close(join_parts("Given in writing", say_date(held.written_on or held.on)))
    if held.written_on:
        return f"Confirmed in writing on {say_date(held.written_on)}."
    return "Not received yet."
