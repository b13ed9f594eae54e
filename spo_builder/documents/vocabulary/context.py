"""DocumentContext: every name that a Word form may use, in one value."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.evidence import (
    ContraryWords,
    DisclosureWords,
    ExhibitWords,
    HearsayNoticeWords,
    HearsayWords,
    IncidentWords,
    MapWords,
    StopRequestWords,
)
from spo_builder.documents.vocabulary.form import CaseWords, FormWords, StatusWords, TitleWords
from spo_builder.documents.vocabulary.grounds import (
    AlternativeWords,
    CriterionWords,
    NecessityWords,
    RiskWords,
)
from spo_builder.documents.vocabulary.internal_notes import ImpactWords, ReviewWords
from spo_builder.documents.vocabulary.narrative import (
    ConfidentialScheduleWords,
    PlainNoticeWords,
    StatementWords,
    SummaryWords,
)
from spo_builder.documents.vocabulary.orders import OrderWords, ScheduleRowWords
from spo_builder.documents.vocabulary.own_statement import OwnStatementWords
from spo_builder.documents.vocabulary.papers import (
    ArrangementsWords,
    CostsWords,
    DirectionsWords,
    RiskSummaryWords,
    SkeletonWords,
)
from spo_builder.documents.vocabulary.people import (
    ApplicantWords,
    DefendantWords,
    ProtectedGroupWords,
    ProtectedPersonWords,
    WitnessWords,
)
from spo_builder.documents.vocabulary.proceedings import (
    ApplicationWords,
    AuthorityWords,
    CourtWords,
    CriminalWords,
    DeadlineWords,
    ExistingOrderWords,
    HearingsWords,
    IndexRowWords,
    ListingWords,
    ServiceWords,
    SummonsWords,
)
from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class DocumentContext:
    """What the templates may print: ready words and plain flags, for one audience and one form."""

    form: Annotated[FormWords, Says("this document")]
    title: Annotated[TitleWords, Says("the case title block")]
    status: Annotated[StatusWords, Says("whether the case is ready")]
    case: Annotated[CaseWords, Says("the case")]
    applicant: Annotated[ApplicantWords, Says("the chief officer of police")]
    court: Annotated[CourtWords, Says("the court")]
    defendant: Annotated[DefendantWords, Says("the defendant")]
    protected: Annotated[ProtectedGroupWords, Says("all protected persons in one phrase")]
    protected_persons: Annotated[tuple[ProtectedPersonWords, ...], Says("each protected person")]
    application: Annotated[ApplicationWords, Says("what is applied for")]
    relationship: Annotated[
        tuple[str, ...], Says("the relationship of the people, one paragraph each; may be empty")
    ]
    stop_requests: Annotated[tuple[StopRequestWords, ...], Says("clear requests to stop")]
    incidents: Annotated[tuple[IncidentWords, ...], Says("the chronology")]
    pleaded: Annotated[
        tuple[IncidentWords, ...],
        Says("incidents that the complaint gives: all, or of very many the first and the latest"),
    ]
    exhibits: Annotated[tuple[ExhibitWords, ...], Says("exhibits of this copy, maps included")]
    maps: Annotated[tuple[MapWords, ...], Says("maps")]
    hearsay: Annotated[tuple[HearsayWords, ...], Says("hearsay, one row per statement")]
    hearsay_notice: Annotated[HearsayNoticeWords, Says("the hearsay notice and its time")]
    witnesses: Annotated[tuple[WitnessWords, ...], Says("everybody whose account is relied on")]
    risk: Annotated[RiskWords, Says("the risk")]
    necessity: Annotated[NecessityWords, Says("necessity")]
    alternatives: Annotated[tuple[AlternativeWords, ...], Says("other protection considered")]
    tests: Annotated[tuple[CriterionWords, ...], Says("limbs of the Act with facts, proof, gaps")]
    contrary: Annotated[tuple[ContraryWords, ...], Says("facts that help the defendant")]
    disclosure: Annotated[DisclosureWords, Says("the disclosure schedule")]
    interim: Annotated[OrderWords, Says("the interim order asked for")]
    full: Annotated[OrderWords, Says("the full order asked for")]
    schedule: Annotated[tuple[ScheduleRowWords, ...], Says("all terms with their numbers in both orders")]
    existing_orders: Annotated[tuple[ExistingOrderWords, ...], Says("orders and conditions already in force")]
    criminal: Annotated[CriminalWords, Says("criminal and other proceedings")]
    hearings: Annotated[HearingsWords, Says("the hearings")]
    summons: Annotated[SummonsWords, Says("the draft summons")]
    service: Annotated[ServiceWords, Says("service of the papers")]
    listing: Annotated[ListingWords, Says("the listing request")]
    authority: Annotated[AuthorityWords, Says("who authorised the application")]
    statement: Annotated[StatementWords, Says("the officer's statement")]
    summary: Annotated[SummaryWords, Says("the case summary")]
    statements: Annotated[
        tuple[OwnStatementWords, ...], Says("statements of witnesses in this copy, the officer’s apart")
    ]
    own_statement: Annotated[OwnStatementWords, Says("the statement that this document is")]
    risk_summary: Annotated[RiskSummaryWords, Says("the disclosable risk summary")]
    skeleton: Annotated[SkeletonWords, Says("the skeleton argument")]
    arrangements: Annotated[ArrangementsWords, Says("the request for court arrangements")]
    costs: Annotated[CostsWords, Says("the costs schedule")]
    directions: Annotated[DirectionsWords, Says("the draft directions to the full hearing")]
    review: Annotated[ReviewWords, Says("the legal review note; internal copy only")]
    impact: Annotated[ImpactWords, Says("the equality and Article 8 note; internal copy only")]
    plain_notice: Annotated[PlainNoticeWords, Says("the plain notice")]
    confidential_schedule: Annotated[ConfidentialScheduleWords, Says("the sealed schedule")]
    deadlines: Annotated[tuple[DeadlineWords, ...], Says("dates that matter")]
    index: Annotated[tuple[IndexRowWords, ...], Says("documents and exhibits of this pack")]
