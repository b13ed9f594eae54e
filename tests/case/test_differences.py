"""What changed is said with its place, in plain words, once, and without what is kept from the defendant."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

import pytest

from spo_builder.case.answers import Answer, Known
from spo_builder.case.confidential import ConfidentialKind
from spo_builder.case.differences import Difference, Kind
from spo_builder.case.people import NameForm, PersonName
from spo_builder.case.places import PARTS
from spo_builder.case.proceedings import Conviction
from spo_builder.case.record import CaseRecord
from spo_builder.case.saying import NOT_STATED, say_choice
from spo_builder.case.stretches import SAME_WORDS
from spo_builder.case.terms_sought import TermPeriod
from tests.builders import (
    a_confidential_value,
    a_place_fact,
    a_service,
    a_source,
    an_incident,
)
from tests.case.whole_case import CASE, compare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def _only(old: CaseRecord, new: CaseRecord, mask: Callable[[str], str] = lambda text: text) -> Difference:
    (found,) = compare(old, new, mask)
    return found


def _said(row: Difference) -> tuple[Kind, str, str, str]:
    return row.kind, row.place, row.old, row.new


# --- places and words ---------------------------------------------------------------------------------------
def test_equal_records_give_nothing() -> None:
    assert compare(CASE, CASE.evolve()) == ()


def test_every_part_of_the_record_has_its_heading() -> None:
    assert PARTS.keys() == CaseRecord.model_fields.keys()


def test_a_number_is_said_with_its_place() -> None:
    found = _only(CASE, CASE.evolve(interim=CASE.interim.evolve(period_days=28)))
    assert _said(found) == (Kind.CHANGED, "The interim order: days", "56", "28")
    assert found.where == "/interim/period_days"
    assert found.part == "The interim order"


def test_a_date_is_written_out_and_nothing_is_not_stated() -> None:
    found = _only(CASE, CASE.evolve(interim=CASE.interim.evolve(begins_on=None)))
    assert (found.old, found.new) == ("4 December 2026", NOT_STATED)


def test_a_moment_is_said_in_london() -> None:
    served = a_service(at=datetime.fromisoformat("2026-07-01T16:00:00+00:00"))
    found = _only(CASE, CASE.evolve(service=(served,)))
    assert _said(found) == (
        Kind.CHANGED,
        "Delivery 1: time",
        "27 November 2026, 16:00",
        "1 July 2026, 17:00",
    )


def test_a_clock_time_is_said() -> None:
    first, *others = CASE.hearings
    found = _only(CASE, CASE.evolve(hearings=(first.evolve(at=time(14, 5)), *others)))
    assert _said(found) == (
        Kind.CHANGED,
        "Hearing 1 (interim), of 4 December 2026: time",
        "10:00",
        "14:05",
    )


def test_a_flag_is_yes_or_no() -> None:
    found = _only(CASE, CASE.evolve(court=CASE.court.evolve(in_wales=True)))
    assert _said(found) == (Kind.CHANGED, "The court: whether it sits in Wales", "no", "yes")


def test_answers_are_said_in_plain_words() -> None:
    first, *others = CASE.incidents
    changed = first.evolve(looks_harmless=Answer.NOT_KNOWN)
    found = _only(CASE, CASE.evolve(incidents=(changed, *others)))
    assert found.place == "Incident 1, of 3 November 2026: looks harmless"
    assert (found.old, found.new) == ("no", "not known after enquiry")


def test_no_choice_of_the_record_is_printed_as_code() -> None:
    choices = [choice for kind in _list_choices() for choice in kind]
    assert len(choices) > 100
    assert not [choice for choice in choices if "_" in say_choice(choice) or not say_choice(choice)]
    assert say_choice(Known.UNKNOWN) == "not known whether the defendant knows it"


def _list_choices() -> Iterator[type[StrEnum]]:
    for kind in StrEnum.__subclasses__():
        if kind.__module__.startswith("spo_builder.case"):
            yield kind


def test_a_person_an_exhibit_an_incident_and_a_term_are_named() -> None:
    first, second, *others = CASE.terms
    changed = first.evolve(incidents=("messages",), exhibits=(), protects=())
    old = CASE.evolve(terms=(first.evolve(incidents=(), exhibits=("if1",)), second, *others))
    found = compare(old, CASE.evolve(terms=(changed, second, *others)))
    assert [_said(row) for row in found] == [
        (Kind.REMOVED, "Term 1: whom it protects", "Imogen Fairweather", ""),
        (Kind.ADDED, "Term 1: incidents linked", "", "the incident of 3 November 2026"),
        (Kind.REMOVED, "Term 1: exhibits linked", "exhibit IF/1", ""),
    ]


def test_a_link_that_leads_nowhere_is_said_as_it_stands() -> None:
    found = _only(CASE, CASE.evolve(officer_in_case="nobody"))
    assert found.new == "nobody"
    assert found.place == "The officer in the case"


def test_short_texts_come_whole_and_long_ones_as_the_stretch_that_changed() -> None:
    words = " ".join(f"word{number}" for number in range(400))
    old = CASE.evolve(relationship_summary=words)
    new = CASE.evolve(relationship_summary=words.replace("word200 ", "other "))
    found = _only(old, new)
    assert found.old == "“… word196 word197 word198 word199 word200 word201 word202 word203 word204 …”"
    assert found.new == "“… word196 word197 word198 word199 other word201 word202 word203 word204 …”"
    title = _only(CASE, CASE.evolve(title="Another"))
    assert (title.old, title.new) == ("“Hexter: interim and full application”", "“Another”")


def test_other_spaces_alone_are_said_to_be_that() -> None:
    new = CASE.evolve(relationship_summary=CASE.relationship_summary.replace(" ", "\n"))
    assert _only(CASE, new).new == SAME_WORDS


def test_a_text_that_came_is_stated_now() -> None:
    found = _only(CASE.evolve(relationship_summary=""), CASE)
    assert found.old == NOT_STATED
    assert found.new.startswith("“They had a relationship")


# --- lists --------------------------------------------------------------------------------------------------
def test_a_reordered_list_is_moved_and_not_rewritten() -> None:
    first, second, third, fourth = CASE.terms
    found = compare(CASE, CASE.evolve(terms=(third, first, second, fourth)))
    assert [_said(row) for row in found] == [(Kind.MOVED, "Term 1", "place 3", "place 1")]


def test_an_item_may_move_and_change() -> None:
    first, second, *others = CASE.incidents
    moved = second.evolve(country="Wales")
    found = compare(CASE, CASE.evolve(incidents=(moved, first, *others)))
    assert [row.kind for row in found] == [Kind.MOVED, Kind.CHANGED]
    assert found[1].where == "/incidents/0/country"


def test_an_added_and_a_removed_incident_are_named_with_their_words() -> None:
    first, second, *others = CASE.incidents
    come = an_incident(id="new", description="He rang at night.")
    found = compare(CASE, CASE.evolve(incidents=(first, come, *others)))
    assert [(row.kind, row.where) for row in found] == [
        (Kind.ADDED, "/incidents/1"),
        (Kind.REMOVED, "/incidents/1"),
    ]
    assert found[0].new == "description: “He rang at night.”"
    assert found[1].place == "Incident 2, of 14 November 2026"
    assert second.description.split()[0] in found[1].old


def test_what_went_last_comes_last() -> None:
    found = compare(CASE, CASE.evolve(incidents=CASE.incidents[:1]))
    assert [row.where for row in found] == ["/incidents/1", "/incidents/2"]


def test_items_without_ids_are_paired_by_likeness() -> None:
    first, *others = CASE.incidents
    other = a_source(maker="neighbour", what="What the neighbour said.")
    old = CASE.evolve(incidents=(first.evolve(sources=(a_source(), other)), *others))
    told = other.evolve(what="What the neighbour said later.")
    new = CASE.evolve(incidents=(first.evolve(sources=(told, a_source())), *others))
    found = compare(old, new)
    assert [_said(row) for row in found] == [
        (Kind.MOVED, "Incident 1, of 3 November 2026: source 1", "place 2", "place 1"),
        (
            Kind.CHANGED,
            "Incident 1, of 3 November 2026: source 1, what it is",
            "“What the neighbour said.”",
            "“What the neighbour said later.”",
        ),
    ]


def test_items_that_have_nothing_in_common_are_not_paired() -> None:
    position = CASE.criminal.evolve(convictions=(Conviction(what="Fraud", on=date(2021, 3, 4)),))
    kinds = [row.kind for row in compare(CASE, CASE.evolve(criminal=position))]
    assert sorted(kinds) == [Kind.ADDED, Kind.REMOVED]


def test_the_blanks_of_a_term_are_told_apart_by_their_names() -> None:
    first, *others = CASE.terms
    filling = first.values[0].evolve(people=("neighbour",))
    found = compare(CASE, CASE.evolve(terms=(first.evolve(values=(filling,)), *others)))
    assert found
    assert all(row.place.startswith(f"Term 1: blank “{filling.name}”") for row in found)


def test_two_lists_of_the_same_items_keep_the_name_of_the_list() -> None:
    row = CASE.disclosure.relied[0] if CASE.disclosure.relied else CASE.disclosure.adverse[0]
    empty = CASE.disclosure.evolve(relied=(), adverse=(), withheld=())
    found = _only(CASE.evolve(disclosure=empty), CASE.evolve(disclosure=empty.evolve(adverse=(row,))))
    assert found.place == "Disclosure: adverse, item 1"


def test_a_part_that_came_or_went_is_said_in_one_line() -> None:
    first, *others = CASE.terms
    with_period = CASE.evolve(terms=(first.evolve(period=TermPeriod(days=28)), *others))
    came = _only(CASE, with_period)
    assert _said(came) == (Kind.ADDED, "Term 1: period", "", "days: 28")
    went = _only(with_period, CASE)
    assert _said(went) == (Kind.REMOVED, "Term 1: period", "days: 28", "")


def test_people_without_names_and_unmarked_exhibits_are_named_all_the_same() -> None:
    nameless = CASE.evolve(
        protected_persons=(CASE.protected_persons[0].evolve(name=PersonName()),),
        officers=(CASE.officers[0].evolve(name=PersonName(), rank_or_post="", number=""),),
        exhibits=(CASE.exhibits[0].evolve(mark=""),),
    )
    changed = nameless.evolve(
        protected_persons=(nameless.protected_persons[0].evolve(relationship="x"),),
        officers=(nameless.officers[0].evolve(unit="x"),),
        exhibits=(nameless.exhibits[0].evolve(pages=41),),
    )
    assert [row.place.split(":")[0] for row in compare(nameless, changed)] == [
        "An officer without a name",
        "A person without a name",
        "Exhibit 1",
    ]


# --- what is kept from the defendant ------------------------------------------------------------------------
HIDDEN = "17 Quillon Yard"


def _details(value: str, known: Known = Known.NO) -> CaseRecord:
    detail = a_confidential_value(
        value=value, kind=ConfidentialKind.HOME, known_to_defendant=known, note="Ask the sister."
    )
    return CASE.evolve(protected_persons=(CASE.protected_persons[0].evolve(details=(detail,)),))


def test_a_confidential_value_is_named_and_not_repeated() -> None:
    for old in (_details("1 Old Yard"), _details(HIDDEN, Known.YES)):
        assert "Yard" not in repr(compare(old, _details(HIDDEN)))
    found = _only(_details("1 Old Yard"), _details(HIDDEN))
    assert found.place == "Imogen Fairweather: confidential detail 1, value"
    assert (found.old, found.new, found.hidden) == ("", "", True)


def test_a_confidential_detail_that_came_says_its_kind_alone() -> None:
    none = CASE.evolve(protected_persons=(CASE.protected_persons[0].evolve(details=()),))
    found = _only(none, _details(HIDDEN))
    assert found.kind is Kind.ADDED
    assert found.hidden
    assert "home" in found.new
    assert HIDDEN not in found.new
    assert "sister" not in found.new


def test_a_detail_that_the_defendant_knows_is_said() -> None:
    found = _only(_details("1 Old Yard", Known.YES), _details(HIDDEN, Known.YES))
    assert found.new == f"“{HIDDEN}”"


@pytest.mark.parametrize("known", [Known.NO, Known.UNKNOWN])
def test_a_place_that_is_not_known_is_not_repeated(known: Known) -> None:
    facts = (a_place_fact(HIDDEN).evolve(known_to_defendant=known),)
    found = compare(CASE.evolve(place_facts=()), CASE.evolve(place_facts=facts))
    assert HIDDEN not in repr(found)
    assert found[0].hidden


def test_hidden_names_births_and_convictions_are_not_repeated() -> None:
    person = CASE.protected_persons[0].evolve(name_form=NameForm.INITIALS)
    old = CASE.evolve(protected_persons=(person,))
    name = person.name.evolve(family="Hidden")
    position = old.criminal.evolve(convictions=(Conviction(what="Hidden deed", on=date(2020, 1, 2)),))
    new = old.evolve(
        protected_persons=(person.evolve(name=name, date_of_birth=date(1999, 1, 2), relationship="x"),),
        criminal=position,
    )
    found = compare(old, new)
    assert "Hidden" not in repr(found)
    assert "1999" not in repr(found)
    assert found[0].place == "IH (initials): name, family"
    none = person.evolve(name=PersonName())
    related = CASE.evolve(protected_persons=(none.evolve(relationship="y"),))
    nameless = _only(CASE.evolve(protected_persons=(none,)), related)
    assert nameless.place.startswith("A person without a name")


def test_the_mask_works_on_the_whole_text_before_it_is_cut() -> None:
    first, *others = CASE.incidents
    old = CASE.evolve(incidents=(first.evolve(description=f"He went to {HIDDEN} twice."), *others))
    new = CASE.evolve(incidents=(first.evolve(description=f"He went to {HIDDEN} three times."), *others))
    found = _only(old, new, lambda text: text.replace(HIDDEN, "[kept]"))
    assert found.old == "“He went to [kept] twice.”"


def test_a_change_within_the_mask_is_hidden() -> None:
    old, new = CASE.evolve(relationship_summary="At A."), CASE.evolve(relationship_summary="At B.")
    found = _only(old, new, lambda _text: "[kept]")
    assert found.hidden
    assert found.old == found.new == ""


def test_the_text_of_an_added_item_and_of_a_list_is_masked() -> None:
    come = an_incident(id="new", description=HIDDEN)
    new = CASE.evolve(
        incidents=(*CASE.incidents, come),
        listing=CASE.listing.evolve(directions=(*CASE.listing.directions, HIDDEN)),
    )
    assert HIDDEN not in repr(compare(CASE, new, lambda text: text.replace(HIDDEN, "[kept]")))
