"""Names about the form itself: its title, its audience, what is not ready, the case it belongs to."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class FormWords:
    """`form`: the document that is being filled."""

    id: Annotated[str, Says("number of the form", "D05")]
    title: Annotated[str, Says("title of the form", "Draft interim stalking protection order")]
    authority: Annotated[
        str, Says("provision it is made under; may be empty", "Stalking Protection Act 2019, section 5")
    ]
    case_line: Annotated[
        str,
        Says("short case title, head of later pages", "Chief Constable of West Yorkshire Police v Skerrick"),
    ]
    footer: Annotated[
        str,
        Says(
            "footer: the form is a suggested one",
            "Suggested form. There is no prescribed form for this document.",
        ),
    ]
    not_ready: Annotated[str, Says("the banner; empty when ready", "NOT READY: 3 matters")]
    version_line: Annotated[
        str,
        Says(
            "case version it was made from; in a served copy, which copy it is", "Case version 1f3870be274f"
        ),
    ]
    audience: Annotated[str, Says("court, served or internal", "served")]
    copy_label: Annotated[str, Says("which copy this is", "Copy for service on the defendant")]
    is_court: Annotated[bool, Says("true: the court's copy")]
    is_served: Annotated[bool, Says("true: the defendant's copy; nothing confidential is in it")]
    is_internal: Annotated[bool, Says("true: the force's own copy")]
    has_draft_marker: Annotated[bool, Says("true: a proposed order, so the draft marker (TB10) is printed")]
    draft_marker: Annotated[
        str,
        Says(
            "TB10; empty unless a proposed order",
            "DRAFT ORDER PROPOSED BY THE APPLICANT. NOT MADE BY THE COURT. SUGGESTED FORM.",
        ),
    ]


@dataclass(frozen=True, slots=True)
class TitleWords:
    """`title`: the case title block."""

    court: Annotated[str, Says("first line", "In the Leeds Magistrates' Court")]
    case_number: Annotated[str, Says("court's number; may be empty", "")]
    matter: Annotated[
        str,
        Says("what it is about", "In the matter of an application under the Stalking Protection Act 2019"),
    ]
    applicant: Annotated[str, Says("the applicant", "Chief Constable of West Yorkshire Police")]
    applicant_role: Annotated[str, Says("role", "Applicant")]
    defendant: Annotated[str, Says("the defendant", "Rowan Skerrick")]
    defendant_role: Annotated[str, Says("role", "Defendant")]


@dataclass(frozen=True, slots=True)
class StopWords:
    """One matter that blocks; internal copy only."""

    id: Annotated[str, Says("id of the rule", "T07")]
    message: Annotated[str, Says("what is missing", "Map A is missing.")]
    reference: Annotated[str, Says("the law behind it", "SPA 2019 s6(d)")]


@dataclass(frozen=True, slots=True)
class StatusWords:
    """`status`: whether the case is ready."""

    not_ready: Annotated[bool, Says("true: something blocks, so the banner is printed on every document")]
    banner: Annotated[str, Says("the banner; empty when ready", "NOT READY: 3 matters")]
    stops: Annotated[tuple[StopWords, ...], Says("what blocks; internal copy only, else empty")]
    law_pack: Annotated[
        str, Says("law pack with version; internal copy only", "ew-spo 2026.11.0, checked 24 November 2026")
    ]


@dataclass(frozen=True, slots=True)
class CaseWords:
    """`case`: the case as a heading names it."""

    title: Annotated[
        str,
        Says("the parties", "Chief Constable of West Yorkshire Police v Rowan Skerrick"),
    ]
    reference: Annotated[str, Says("the applicant's reference", "SPO-2026-0001")]
    version: Annotated[
        str, Says("first 12 characters of the case version; internal copy only", "1f3870be274f")
    ]
    act: Annotated[str, Says("the Act", "Stalking Protection Act 2019")]
