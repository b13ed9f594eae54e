"""Section 6: what the order must specify, so that the draft can state it either way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spo_builder.checks.matter import Check, Matter, is_blank

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spo_builder.findings import Finding


def assess_each_term(matter: Matter) -> Iterator[Finding]:
    """s6(c): each prohibition or requirement has words."""
    empty = [term for term in matter.terms if is_blank(term.written.text)]
    for term in empty:
        yield matter.miss(
            "s6.c", f"{term.label} has no words yet. Choose it from the catalogue or write it.", term.where
        )
    if matter.terms and not empty:
        yield matter.meet(
            "s6.c", "Each term has its words.", "/terms", [term.term.id for term in matter.terms]
        )


def assess_localities(matter: Matter) -> Iterator[Finding]:
    """s6(d): where a term is limited to a locality, what the locality is."""
    unnamed = [
        term
        for term in matter.terms
        if term.term.locality.scope == "limited"
        and is_blank(term.term.locality.text)
        and term.term.locality.map_exhibit is None
    ]
    for term in unnamed:
        yield matter.miss(
            "s6.d",
            f"{term.label} is limited to a locality that is not described. Say which, or attach a map.",
            f"{term.where}/locality/text",
        )
    if matter.terms and not unnamed:
        limited = any(term.term.locality.scope == "limited" for term in matter.terms)
        words = (
            "Each locality is described."
            if limited
            else "No term is limited to a locality; the order says so."
        )
        yield matter.meet("s6.d", words, "/terms")


def assess_different_periods(matter: Matter) -> Iterator[Finding]:
    """s6(e), T26: a term's own period is one period, and the order declares it."""
    own = [term for term in matter.terms if term.term.period is not None]
    faulty = False
    for term in own:
        period = term.term.period
        if (
            period is not None
            and sum(value is not None for value in (period.days, period.months, period.years, period.until))
            != 1
        ):
            faulty = True
            yield matter.miss(
                "s6.e",
                f"{term.label} has a period of its own that is not clear. Give days, months, years or a last "
                "day: one of them.",
                f"{term.where}/period",
            )
    if own and not matter.case.order.states_term_periods:
        faulty = True
        for term in own:
            yield matter.block(
                "T26",
                f"{term.label} has its own period, but the order is set not to say so. Let the order state "
                "it.",
                "/order/states_term_periods",
            )
    if matter.terms and not faulty:
        words = (
            "Each term's own period is stated." if own else "No term has its own period; the order says so."
        )
        yield matter.meet("s6.e", words, "/terms")


SECTION_6: tuple[Check, ...] = (assess_each_term, assess_localities, assess_different_periods)
