"""Names about the proceedings: court, application, hearings, service, listing, authority, other orders."""

from dataclasses import dataclass
from typing import Annotated

from spo_builder.documents.vocabulary.says import Says


@dataclass(frozen=True, slots=True)
class CourtWords:
    """`court`: where the application is heard."""

    name: Annotated[str, Says("name of the court", "Leeds Magistrates' Court")]
    heading: Annotated[str, Says("first line of a court document", "In the Leeds Magistrates' Court")]
    kind: Annotated[str, Says("magistrates' court or youth court", "magistrates' court")]
    address: Annotated[str, Says("address on one line; may be empty", "Westgate, Leeds, ZZ9 9ZZ")]
    email: Annotated[str, Says("e-mail; may be empty", "court@example.org")]
    is_youth_court: Annotated[bool, Says("true: the youth court (s14(1))")]
    youth_court_reason: Annotated[str, Says("why; may be empty", "")]
    in_wales: Annotated[bool, Says("true: Welsh may be spoken without notice")]
    language: Annotated[str, Says("language of the hearing", "English")]


@dataclass(frozen=True, slots=True)
class ApplicationWords:
    """`application`: what is applied for, in the words of the Act."""

    name: Annotated[str, Says("what is applied for", "a stalking protection order and an interim order")]
    sought: Annotated[str, Says("the order asked for, in one sentence", "The applicant asks for …")]
    has_interim: Annotated[bool, Says("true: an interim order is asked for")]
    has_full_complaint: Annotated[bool, Says("true: the main complaint is made with this one")]
    is_after_full: Annotated[bool, Says("true: the main complaint was made before")]
    made_on: Annotated[str, Says("date of this complaint; empty until laid", "")]
    main_made_on: Annotated[str, Says("date of the main complaint, or a blank to fill", "27 November 2026")]
    main_reference: Annotated[str, Says("reference of the main complaint; may be empty", "")]
    main_sentence: Annotated[
        str,
        Says("the main application in one sentence (s5(1), s5(2))", "The main application is made with …"),
    ]
    same_applicant: Annotated[str, Says("s5(2): made by the same chief officer", "Both are made by …")]
    grounds: Annotated[tuple[str, ...], Says("TB1: opening and limbs (a), (b), (c), one paragraph each")]
    grounds_opening: Annotated[
        str, Says("TB1 up to the limbs", "It appears to the Chief Constable of … that")
    ]
    ground_acts: Annotated[str, Says("s1(1)(a), quoted", "“the defendant has carried out acts …”")]
    ground_risk: Annotated[str, Says("s1(1)(b), quoted", "“the defendant poses a risk …”")]
    ground_necessary: Annotated[str, Says("s1(1)(c), quoted", "“there is reasonable cause to believe …”")]
    area: Annotated[
        str, Says("TB2: area, or for BTP and MDP the section 14 statement", "The defendant resides in …")
    ]
    without_notice: Annotated[bool, Says("true: heard without notice; false in a served copy")]
    full_and_frank: Annotated[str, Says("what is said for the defendant then; empty in a served copy", "")]


@dataclass(frozen=True, slots=True)
class HearingWords:
    """One hearing."""

    is_fixed: Annotated[bool, Says("true: listed or asked for with a date")]
    purpose: Annotated[str, Says("what it is for", "interim hearing")]
    date: Annotated[str, Says("day with weekday, or a blank to fill", "Tuesday 1 December 2026")]
    time: Annotated[str, Says("time, or a blank to fill", "14:00")]
    when: Annotated[str, Says("day and time in one phrase", "Tuesday 1 December 2026 at 14:00")]
    time_estimate: Annotated[str, Says("time estimate; may be empty", "45 minutes")]


@dataclass(frozen=True, slots=True)
class HearingsWords:
    """`hearings`: the interim hearing, the full hearing, and all of them."""

    interim: Annotated[HearingWords, Says("the interim hearing; blanks when it is not listed")]
    full: Annotated[HearingWords, Says("the full hearing; blanks when it is not listed")]
    first: Annotated[HearingWords, Says("the hearing to which the summons calls")]
    all: Annotated[tuple[HearingWords, ...], Says("all hearings in the order of their dates")]


@dataclass(frozen=True, slots=True)
class SummonsWords:
    """`summons`: what the draft summons says (MCA 1980 ss51, 55; MCR 1981 r98)."""

    complaints: Annotated[tuple[str, ...], Says("substance of each complaint, one sentence each")]
    issued_to: Annotated[str, Says("name of the defendant", "Rowan Skerrick")]
    absence_warning: Annotated[str, Says("what happens in absence", "If you do not attend, the court may …")]
    how_to_respond: Annotated[tuple[str, ...], Says("what to do, one sentence each")]
    legal_advice: Annotated[str, Says("advice and legal aid", "You may wish to take legal advice …")]
    interpreter: Annotated[str, Says("interpreter", "If you need an interpreter, tell the court now.")]
    issued_by_block: Annotated[
        tuple[str, ...], Says("labels that the court completes; a summons is not signed", "Issued by")
    ]


@dataclass(frozen=True, slots=True)
class MethodWords:
    """One way of service with its paragraph of rule 99."""

    label: Annotated[str, Says("the method", "handed to the person")]
    paragraph: Annotated[str, Says("paragraph of the rule; empty where none", "r99(a)")]
    is_planned: Annotated[bool, Says("true: planned or used for the summons")]
    box: Annotated[str, Says("empty or ticked box; ticked only when done", "☐")]


@dataclass(frozen=True, slots=True)
class ServiceEventWords:
    """One delivery of papers, planned or done."""

    document: Annotated[str, Says("what", "summons and evidence")]
    method: Annotated[str, Says("how", "handed to the person")]
    when: Annotated[str, Says("when, or planned for when", "planned for Monday 30 November 2026")]
    is_proved: Annotated[bool, Says("true: done and proof recorded")]
    sentence: Annotated[str, Says("in one sentence", "The summons is to be handed to Mr Skerrick on …")]


@dataclass(frozen=True, slots=True)
class ServiceWords:
    """`service`: service of the papers, and the certificate that follows it."""

    is_proved: Annotated[bool, Says("true: service of the summons is proved")]
    sentence: Annotated[
        str,
        Says("service of the summons", "Service of the summons is not yet proved. If it is not proved, …"),
    ]
    plan: Annotated[str, Says("how it will be served; may be empty", "By hand at the depot on Monday.")]
    events: Annotated[tuple[ServiceEventWords, ...], Says("every delivery, planned or done")]
    methods: Annotated[tuple[MethodWords, ...], Says("the methods of r99, for the certificate")]
    documents: Annotated[tuple[str, ...], Says("titles of the papers to be served", "Draft summons (D03)")]


@dataclass(frozen=True, slots=True)
class ListingWords:
    """`listing`: what the court needs to list the case (D26)."""

    urgency: Annotated[str, Says("why it is urgent; may be empty", "")]
    time_estimate: Annotated[str, Says("time estimate", "45 minutes")]
    earliest: Annotated[str, Says("hearing asked for", "Tuesday 1 December 2026 at 14:00")]
    service_plan: Annotated[str, Says("how the summons will be served", "")]
    witnesses: Annotated[str, Says("witnesses to attend", "The officer in the case.")]
    interpreter: Annotated[str, Says("interpreter in one sentence", "No interpreter is needed.")]
    custody: Annotated[str, Says("custody in one sentence", "Mr Skerrick is not in custody.")]
    arrangements: Annotated[str, Says("arrangements at court; empty in a served copy", "A screen.")]
    directions: Annotated[tuple[str, ...], Says("directions asked for, one each")]
    costs: Annotated[str, Says("costs in one sentence", "No order for costs is asked for.")]
    contact: Annotated[str, Says("who answers the court's questions", "PC 0000 Jo Penhallow, 07700 900123")]


@dataclass(frozen=True, slots=True)
class AuthorityWords:
    """`authority`: who decided to apply (s1(1)); the detail is in the internal copy only (D20)."""

    is_given: Annotated[bool, Says("true: oral or written authority is recorded")]
    statement: Annotated[
        str, Says("who authorised, in one sentence", "Superintendent A Example authorised this application.")
    ]
    by: Annotated[str, Says("who", "A Example")]
    rank: Annotated[str, Says("rank", "Superintendent")]
    form: Annotated[str, Says("orally or in writing; internal only", "Orally")]
    when: Annotated[str, Says("when; internal only", "27 November 2026, 19:10")]
    delegation: Annotated[str, Says("reference of the delegation; internal only", "SD/12")]
    recorded_by: Annotated[str, Says("who recorded an oral one; internal only", "PC 0000")]
    written: Annotated[str, Says("written confirmation; internal only", "Not received yet.")]
    reasons: Annotated[str, Says("reasons; internal only", "")]
    alternatives: Annotated[str, Says("alternatives considered; internal only", "")]
    proportionality: Annotated[str, Says("proportionality; internal only", "")]


@dataclass(frozen=True, slots=True)
class ExistingOrderWords:
    """One order or condition that already binds the defendant (s2(6), sg.terms)."""

    kind: Annotated[str, Says("what it is", "police bail")]
    court: Annotated[str, Says("court or who set it; may be empty", "")]
    made_on: Annotated[str, Says("made on; may be empty", "26 November 2026")]
    ends_on: Annotated[str, Says("ends on; may be empty", "25 February 2027")]
    protects: Annotated[str, Says("whom it protects; may be empty", "Tamsin Oakvale")]
    terms: Annotated[tuple[str, ...], Says("its terms", "not to contact Tamsin Oakvale")]
    sentence: Annotated[str, Says("in one sentence", "Bail of 26 November 2026 until 25 February 2027: …")]


@dataclass(frozen=True, slots=True)
class CriminalWords:
    """`criminal`: criminal and other proceedings, which the application must state."""

    sentence: Annotated[str, Says("where criminal proceedings stand", "Mr Skerrick is under investigation.")]
    summary: Annotated[str, Says("more about it; may be empty", "")]
    why_order_still_needed: Annotated[str, Says("why an order is needed beside it; may be empty", "")]
    convictions: Annotated[tuple[str, ...], Says("recorded convictions; in a served copy only cleared ones")]
    other_proceedings: Annotated[
        str, Says("family or other civil proceedings", "No other proceedings are known.")
    ]


@dataclass(frozen=True, slots=True)
class DeadlineWords:
    """One row of `deadlines`."""

    rule_id: Annotated[str, Says("id of the rule", "d.notify")]
    what: Annotated[str, Says("what", "Notification to the police")]
    trigger: Annotated[str, Says("counted from; may be empty", "Tuesday 1 December 2026")]
    last_day: Annotated[
        str, Says("last day; “none laid down” where there is none", "Thursday 3 December 2026")
    ]
    planning_day: Annotated[str, Says("day to act by; may be empty", "")]
    note: Annotated[str, Says("what one must know", "The day of service is day 1.")]
    source: Annotated[str, Says("where the rule stands", "SPA 2019 s9(1)")]
    check: Annotated[bool, Says("true: unverified; confirm with the legal adviser")]


@dataclass(frozen=True, slots=True)
class IndexRowWords:
    """One row of `index` (D16)."""

    number: Annotated[int, Says("position in the pack", "1")]
    id: Annotated[str, Says("number of the form or mark of the exhibit", "D01")]
    title: Annotated[str, Says("title", "Complaint for a stalking protection order")]
    page: Annotated[str, Says("first page of the bundle; empty until it is paginated", "")]
