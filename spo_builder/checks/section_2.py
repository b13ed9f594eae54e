"""Sections 2 and 5(3) to (5): each term, its reason, its locality, and the earlier orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.case.answers import Answer
from spo_builder.case.proceedings import OrderKind
from spo_builder.checks.matter import Check, Matter, TermInHand, is_blank, join_words
from spo_builder.findings import Severity
from spo_builder.law.deadline import say_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.case.proceedings import ExistingOrder
    from spo_builder.findings import Finding

# Shorter is no reason (T01).
_SHORTEST_REASON: Final = 40
_CIRCUMSTANCES: Final = ("work", "education", "religion")
# What s2(3)(a) and (b) ask for of each.
_WANTED: Final = {"a": "what matters in it", "b": "what it is and at what times"}


def assess_reasons(matter: Matter) -> Iterator[Finding]:
    """s2(2), T01: each term has its own reason. In an interim order only, a missing one warns."""
    lacking = [term for term in matter.terms if len(term.term.necessity_reason.strip()) < _SHORTEST_REASON]
    for term in lacking:
        message = (
            f"{term.label} has no reason of its own, or one too short to say anything. Say which incidents "
            "make it necessary, and for whom."
        )
        add = matter.miss if term.in_full else matter.ask
        yield add("T01", message, f"{term.where}/necessity_reason", term.term.incidents)
    unprotecting = [term for term in matter.terms if not term.term.protects]
    for term in unprotecting:
        yield matter.miss(
            "T02",
            f"{term.label} does not say whom it protects. Name at least one protected person.",
            f"{term.where}/protects",
        )
    if matter.terms and not lacking and not unprotecting:
        yield matter.meet(
            "s2.2" if matter.asks_full else "T01",
            "Each term has its own reason and names whom it protects.",
            "/terms",
            [term.term.id for term in matter.terms],
        )


def assess_conflicts(matter: Matter) -> Iterator[Finding]:
    """s2(3), s5(4), T11: work, education and religion are asked of the defendant and of each term."""
    open_questions = [*_find_open_circumstances(matter), *_find_open_answers(matter)]
    yield from open_questions
    yield from _find_thin_circumstances(matter)
    if matter.terms and not open_questions:
        rule_id = "s2.3" if matter.asks_full else "s5.4.b"
        yield matter.meet(rule_id, "Work, education and religion are answered for each term.", "/terms")


def _find_open_circumstances(matter: Matter) -> Iterator[Finding]:
    for name in _CIRCUMSTANCES:
        if getattr(matter.case.defendant, name).answer is Answer.NOT_ANSWERED:
            yield matter.miss(
                "T11",
                f"Nothing is recorded about the defendant's {name}. Answer yes, no or not known after "
                "enquiry.",
                f"/defendant/{name}/answer",
            )


def _find_thin_circumstances(matter: Matter) -> Iterator[Finding]:
    """Yield a note where an answer says too little to keep a term out of its way."""
    for name in _CIRCUMSTANCES:
        held = getattr(matter.case.defendant, name)
        limb = "a" if name == "religion" else "b"
        rule_id = f"{'s2.3' if matter.asks_full else 's5.4'}.{limb}"
        if held.answer is Answer.NOT_KNOWN and is_blank(held.enquiry):
            yield matter.note(
                rule_id,
                f"The defendant's {name} is not known after enquiry. Say what was asked, and when.",
                f"/defendant/{name}/enquiry",
            )
        elif held.answer is Answer.YES and (is_blank(held.what) or (limb == "b" and is_blank(held.times))):
            yield matter.note(
                rule_id,
                f"The defendant's {name} is recorded, but not {_WANTED[limb]}. Add it, so that the terms can "
                "avoid it.",
                f"/defendant/{name}",
            )


def _find_open_answers(matter: Matter) -> Iterator[Finding]:
    """Yield one finding for each term that leaves some of the three open, and one for each conflict."""
    for term in matter.terms:
        held = {name: getattr(term.term, name) for name in _CIRCUMSTANCES}
        unanswered = [name for name, answer in held.items() if answer.answer is Answer.NOT_ANSWERED]
        if unanswered:
            yield matter.miss(
                "T11",
                f"{term.label}: whether it conflicts with the defendant's {join_words(unanswered, 'or')} is "
                "not answered. Answer yes, no or not known after enquiry.",
                f"{term.where}/{unanswered[0]}/answer",
            )
        for name, answer in held.items():
            if answer.answer is Answer.YES and is_blank(answer.how_avoided):
                yield matter.miss(
                    "T11",
                    f"{term.label} conflicts with the defendant's {name}. Say how that is avoided as far as "
                    "it can be.",
                    f"{term.where}/{name}/how_avoided",
                )


def assess_earlier_orders(matter: Matter) -> Iterator[Finding]:
    """s2(6) and (7), T28: no term may be incompatible with one of an earlier stalking protection order."""
    earlier = [
        order
        for order in matter.case.existing_orders
        if order.kind is OrderKind.SPO and not _has_ended(order, matter)
    ]
    open_answers = [
        finding for order in earlier for term in matter.terms for finding in _compare(matter, term, order)
    ]
    yield from open_answers
    if earlier and matter.terms and not open_answers:
        yield matter.meet(
            "s2.7" if matter.asks_full else "T28",
            "Each term is marked compatible with each term of the earlier stalking protection order.",
            "/existing_orders",
            [order.id for order in earlier],
        )


def _has_ended(order: ExistingOrder, matter: Matter) -> bool:
    return order.ends_on is not None and order.ends_on < matter.today


def _compare(matter: Matter, term: TermInHand, order: ExistingOrder) -> Iterator[Finding]:
    answers = {
        (answer.earlier_order, answer.earlier_term): answer.compatible for answer in term.term.compatibility
    }
    given = {earlier.id: answers.get((order.id, earlier.id), Answer.NOT_ANSWERED) for earlier in order.terms}
    severity = Severity.BLOCK if term.in_full else Severity.WARN
    against = [place for place, answer in enumerate(given.values(), 1) if answer is Answer.NO]
    unanswered = [
        place for place, answer in enumerate(given.values(), 1) if answer not in {Answer.YES, Answer.NO}
    ]
    where = f"{term.where}/compatibility"
    if against:
        yield matter.find(
            "T28",
            severity,
            f"{term.label} is incompatible with {_name_terms(against)} of {_name_order(order)}. Change it.",
            where,
            evidence=[order.id],
        )
    if unanswered or not order.terms:
        missing = f"Answer for {_name_terms(unanswered)}" if order.terms else "Record the terms of that order"
        add = matter.miss if severity is Severity.BLOCK else matter.ask
        yield add(
            "T28",
            f"{term.label} is not yet compared with {_name_order(order)}. {missing}.",
            where,
            [order.id],
        )


def _name_order(order: ExistingOrder) -> str:
    """Return "the earlier stalking protection order of 3 March 2026"."""
    made = f" of {say_day(order.made_on)}" if order.made_on else ""
    return f"the earlier stalking protection order{made}"


def _name_terms(places: list[int]) -> str:
    return f"term{'s' if len(places) > 1 else ''} {join_words(map(str, places))}"


def assess_locality(matter: Matter) -> Iterator[Finding]:
    """s2(4), s5(5), s6(d), T27: each term is UK-wide or limited to a locality that is named."""
    unstated = [term for term in matter.terms if term.term.locality.scope == "not_stated"]
    for term in unstated:
        yield matter.miss(
            "T27",
            f"{term.label} does not say whether it holds in the whole United Kingdom or only in one "
            "locality. Choose.",
            f"{term.where}/locality/scope",
        )
    if matter.terms and not unstated:
        rule_id = "s2.4" if matter.asks_full else "s5.5"
        yield matter.meet(rule_id, "Each term says where it has effect.", "/terms")


SECTION_2: tuple[Check, ...] = (
    assess_reasons,
    assess_conflicts,
    assess_earlier_orders,
    assess_locality,
)
