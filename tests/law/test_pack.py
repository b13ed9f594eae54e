"""The law pack of England and Wales: every id is there, dated, sourced, and honest about its confidence."""

from datetime import date

import pytest

from spo_builder.errors import InputError
from spo_builder.law.pack import UnknownLawError, get_law_pack
from spo_builder.law.pack_value import PackValue
from spo_builder.law.reference import LegalReference
from spo_builder.law.rule import Confidence
from spo_builder.law.yaml_file import load_yaml
from spo_builder.resources import get_data_file

PACK = get_law_pack()
TODAY = date(2026, 11, 24)


def _ids(listed: str) -> list[str]:
    return listed.split()


# The ids of the legal specification, written out: a rule that goes missing is noticed here.
ACT_2019 = _ids("""
s1.1 s1.1.app s1.1.a s1.1.b s1.1.c s1.1.c.alt s1.1.app.oral s1.2.purpose s1.2.a s1.2.b s1.3.a s1.3.b s1.4.a
s1.4.b s1.5.a s1.5.b s1.6
s2.1 s2.1.a s2.1.b s2.1.c s2.2 s2.3.a s2.3.b s2.4 s2.5.a s2.5.b s2.6 s2.7
s3.1.a s3.1.b s3.2 s3.3
s4.1 s4.2.a s4.2.b s4.3 s4.4.a s4.4.b s4.4.b.i s4.4.b.ii
s5.1 s5.2.a s5.2.b s5.3 s5.3.a s5.3.b s5.4.a s5.4.b s5.5 s5.6.a s5.6.b s5.7 s5.8
s6.a s6.b s6.c s6.d s6.e
s7.1.a s7.1.b s7.1.c s7.1.d s7.2.a s7.2.b s7.2.c s7.3 s7.4
s8.1 s8.2.a s8.2.b s8.3 s8.4 s8.5
s9.1 s9.2.a s9.2.b s9.3 s9.4 s9.5 s9.6-7
s10.1 s10.2 s10.3 s10.4 s10.5 s10.6
s11.1.a s11.1.b s11.2 s11.3-5 s11.6
s12.1 s12.2 s12.3 s13.1 s13.2
s14.acts s14.chief s14.home s14.lpa s14.u18 s14.photo s14.rel
""")
ACTS_OF_STALKING = _ids("""
pha.2A.3.a pha.2A.3.b pha.2A.3.c.i pha.2A.3.c.ii pha.2A.3.d pha.2A.3.e pha.2A.3.f pha.2A.3.g other
""")
ACT_2026 = _ids("""
cpa.1 cpa.2 cpa.3 cpa.4 cpa.5 cpa.6 cpa.7 cpa.conviction_route cpa.acquittal_route
""")
GUIDANCE = _ids("""
sg.status sg.threshold sg.interim sg.notalt sg.safeguard sg.standard sg.early sg.author sg.legal sg.victim
sg.risk sg.evid sg.terms sg.service sg.manage sg.vary sg.young
""")
PROCEDURE = _ids("""
proc.civil proc.notcpr proc.s51 proc.s52 proc.s53 proc.s53.consent proc.s54 proc.s55.absent proc.s55.warrant
proc.s56-57 proc.127 proc.oath proc.witness r2 r98 r99 r115 hearsay.r3 hearsay.r4
""")
DOCUMENTS = [f"D{n:02}" for n in range(1, 29) if n != 17] + ["D17a", "D17b"]
DRAFTING = [f"T{n:02}" for n in range(1, 43)]
DATES = _ids("""
d.min2y d.expiry d.interim d.notify d.notify.post d.notify.email d.name d.addr d.final d.hearsay d.hearsay.xx
d.hearsay.notice3 d.summons d.case d.appeal d.disch d.renew d.limit d.age d.genlimit
""")
EVIDENCE = [
    *_ids("""
ev.s1 ev.def ev.s4 ev.notice ev.flag ev.stat ev.exh ev.digital ev.convict ev.intel ev.priv 7.2 7.4.derived
"""),
    *[f"7.4.{n}" for n in range(1, 11)],
]
PRESENT = [
    *ACT_2019,
    *ACTS_OF_STALKING,
    *GUIDANCE,
    *PROCEDURE,
    *DOCUMENTS,
    *DRAFTING,
    *DATES,
    *EVIDENCE,
]


@pytest.mark.parametrize("rule_id", PRESENT)
def test_each_rule_is_there_dated_and_citable(rule_id: str) -> None:
    rule = PACK.get_rule(rule_id)
    assert rule.id == rule_id
    assert rule.is_in_force(TODAY)
    assert PACK.get_reference(rule_id).label


@pytest.mark.parametrize("rule_id", ACT_2026)
def test_the_2026_act_never_fires_and_never_prints(rule_id: str) -> None:
    rule = PACK.get_rule(rule_id)
    far = date(2099, 1, 1)
    assert rule.in_force_from is None
    assert not PACK.is_in_force(rule_id, far)
    assert not PACK.can_block(rule_id)
    assert rule not in PACK.rules_in_force(far)
    assert rule not in PACK.printable_rules(far)
    with pytest.raises(UnknownLawError, match="not in force"):
        PACK.get_reference(rule_id)


def test_nothing_but_the_2026_act_is_dormant() -> None:
    dormant = [rule.id for rule in PACK.rules.values() if rule.in_force_from is None]
    assert dormant == ACT_2026


def test_the_2019_act_commenced_on_20_january_2020() -> None:
    assert not PACK.is_in_force("s3.2", date(2020, 1, 19))
    assert PACK.is_in_force("s3.2", date(2020, 1, 20))
    assert PACK.get_rule("s3.2").commencement_source == "SI 2020/26 reg 2"


@pytest.mark.parametrize(
    "rule_id", ["s1.1.app.oral", "sg.author", "d.appeal", "T17", "ev.stat", "proc.notice"]
)
def test_an_unverified_rule_never_blocks(rule_id: str) -> None:
    assert PACK.get_rule(rule_id).confidence is Confidence.UNVERIFIED
    assert not PACK.can_block(rule_id)


@pytest.mark.parametrize(
    "rule_id",
    _ids("""
    s1.1 s1.1.app s1.1.a s1.1.b s1.1.c s1.2.purpose s1.3.a s1.3.b s1.4.a s2.2 s2.7 s3.2 s4.4.a s5.1 s5.6.a
    s6.a s6.b s6.c s6.d s6.e s14.u18 7.2 7.4.1 7.4.10 7.4.derived
    T01 T02 T03 T04 T05 T06 T07 T09 T11 T12 T19 T21 T24 T25 T26 T27 T28 T30 T36 T39
    """),
)
def test_each_rule_that_the_specification_lets_block_can(rule_id: str) -> None:
    assert PACK.can_block(rule_id)


@pytest.mark.parametrize(
    ("rule_id", "label"),
    [
        ("s2.2", "SPA 2019 s2(2)"),
        ("s4.4.b.ii", "SPA 2019 s4(4)(b)(ii)"),
        ("r99", "MCR 1981 r99"),
        ("T06", "SPA 2019 s6(d)"),
        ("T04", "R v Smith [2011] EWCA Crim 1772 [5]"),
        ("7.2", "R (Cleary) v Highbury Corner Magistrates' Court [2006] EWHC 1869 (Admin)"),
        ("pha.2A.3.e", "PHA 1997 s2A(3)(e)"),
    ],
)
def test_citations_read_as_people_write_them(rule_id: str, label: str) -> None:
    assert PACK.get_reference(rule_id) == LegalReference(rule_id, label)
    assert str(PACK.get_reference(rule_id)) == label


def test_a_rule_that_has_ended_still_prints_but_does_not_fire() -> None:
    # No rule of this release has ended, so one is spoilt here.
    pack = get_law_pack()
    rule = pack.get_rule("s3.2")
    ended = type(rule)(
        id=rule.id,
        act=rule.act,
        confidence=rule.confidence,
        source=rule.source,
        text=rule.text,
        in_force_from=date(2020, 1, 20),
        in_force_to=date(2026, 1, 1),
    )
    old = type(pack)(
        id=pack.id,
        jurisdiction=pack.jurisdiction,
        version=pack.version,
        status=pack.status,
        checked_on=pack.checked_on,
        review_due=pack.review_due,
        rules={"s3.2": ended},
        values={},
    )
    assert old.rules_in_force(date(2026, 1, 1)) == (ended,)
    assert old.rules_in_force(date(2026, 1, 2)) == ()
    assert old.printable_rules(date(2026, 1, 2)) == (ended,)
    assert old.printable_rules(date(2020, 1, 19)) == ()


def test_every_file_of_the_folder_is_part_of_the_pack() -> None:
    folder = get_data_file("law", "jurisdictions", "england_wales")
    head = load_yaml(folder.with_suffix(".yaml"))
    assert isinstance(head, dict)
    files = {path.stem for path in folder.iterdir()}
    assert files == {*head["sections"], "bank_holidays"}


def test_the_release_names_itself() -> None:
    assert (PACK.id, PACK.jurisdiction, PACK.version, PACK.status) == (
        "ew-spo",
        "EW",
        "2026.11.0",
        "in_force",
    )
    assert PACK.checked_on == date(2026, 11, 24)
    assert not PACK.is_review_due(date(2027, 2, 23))
    assert PACK.is_review_due(date(2027, 2, 24))
    assert get_law_pack() is PACK


def test_unknown_rules_values_and_jurisdictions() -> None:
    assert PACK.find_rule("s99") is None
    assert PACK.find_rule("s2.2") is PACK.get_rule("s2.2")
    with pytest.raises(UnknownLawError, match="no rule s99"):
        PACK.get_rule("s99")
    with pytest.raises(UnknownLawError, match="nothing"):
        PACK.get_value("nothing")
    with pytest.raises(InputError, match="scotland"):
        get_law_pack("scotland")


def test_an_unknown_rule_is_an_input_error_for_people_and_a_lookup_error_for_code() -> None:
    with pytest.raises(InputError):
        PACK.get_rule("s99")
    with pytest.raises(LookupError):
        PACK.get_rule("s99")


@pytest.mark.parametrize(
    ("name", "number", "unit", "verified"),
    [
        ("min_fixed_period", 2, "years", True),
        ("discharge_consent_period", 2, "years", True),
        ("notification_days", 3, "days", True),
        ("youth_age", 18, "years", True),
        ("indictment_limit", 5, "years", True),
        ("hearsay_notice_days", 21, "clear days", True),
        ("hearsay_cross_examination_days", 7, "days", True),
        ("hearsay_cross_examination_notice_days", 3, "clear days", True),
        ("deemed_receipt_electronic_days", 1, "days", True),
        ("deemed_receipt_business_days", 3, "business days", True),
        ("case_stated_days", 21, "days", True),
        ("appeal_days", 21, "days", False),
        ("summons_warn_days_full", 7, "days", False),
        ("summons_warn_days_interim", 2, "days", False),
        ("interim_margin_days", 14, "days", False),
        ("interim_end_alert_days", 7, "days", False),
        ("risk_assessment_warn_days", 28, "days", False),
        ("renewal_review_months", 6, "months", False),
        ("renewal_decision_months", 3, "months", False),
        ("renewal_complaint_days", 56, "days", False),
        ("renewal_last_safe_days", 28, "days", False),
        ("fee_commence", 284, "GBP", False),
        ("fee_contested", 644, "GBP", False),
    ],
)
def test_each_number_with_its_confidence(name: str, number: int, unit: str, *, verified: bool) -> None:
    value = PACK.get_value(name, TODAY)
    assert (value.as_int(), value.unit, value.is_verified) == (number, unit, verified)
    assert value.as_text() == str(number)


def test_words_are_values_too() -> None:
    rank = PACK.get_value("authorising_rank")
    assert rank.as_text() == "superintendent"
    assert not rank.is_verified
    with pytest.raises(TypeError, match="authorising_rank is not a number"):
        rank.as_int()
    assert PACK.get_value("welsh_order_name").as_text() == "Gorchymyn Diogelu Rhag Stelcio"


@pytest.mark.parametrize(
    ("on", "months"),
    [
        (date(2020, 1, 20), 6),
        (date(2022, 5, 1), 6),
        (date(2022, 5, 2), 12),
        (date(2023, 3, 29), 12),
        (date(2023, 3, 30), 6),
        (date(2024, 11, 17), 6),
        (date(2024, 11, 18), 12),
        (TODAY, 12),
    ],
)
def test_the_general_limit_by_day(on: date, months: int) -> None:
    assert PACK.get_value("magistrates_general_limit", on).as_int() == months


def test_a_value_that_changes_needs_its_day() -> None:
    with pytest.raises(UnknownLawError, match="every day"):
        PACK.get_value("magistrates_general_limit")
    with pytest.raises(UnknownLawError, match="2025-04-07"):
        PACK.get_value("fee_commence", date(2025, 4, 7))


def test_a_value_without_dates_holds_always() -> None:
    value = PackValue("x", 1, Confidence.VERIFIED, "a source", "s3.2")
    assert value.holds_on(date(1900, 1, 1))
    assert value.holds_on(date(2100, 1, 1))
