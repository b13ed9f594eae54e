"""Whatever an officer writes into a term, a narrative or a place, no check falls over it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.terms_sought import TermKind
from tests.builders import a_case, a_home_term, a_place_fact, a_risk, a_term, an_incident
from tests.building.findings import assess

PIECES = st.sampled_from(
    [
        "within 500 metres of", "Map", "Maps A and", "A", " , ", ".", "except", "unless", "attend",
        "surrender", "every Monday", "until", "on 3 May", "Imogen Fairweather", "Elm Road", "her",
        "the map", "shown on a map", "between", "and", "{{7*7}}", "[INSERT", "]", "____", "PNC 12/3",
        "CAD 1", "MARAC", "St. ", "Mary’s", "0", "\n", "  ", "36 bus", "\u202f", "é", "programme",
        "sessions", "at once", "’s", "'", "+44", "ZZ9 9ZZ",
    ]
)  # fmt: skip
WORDS = st.lists(PIECES, max_size=12).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(words=WORDS, kind=st.sampled_from(TermKind), story=WORDS, tagged=st.booleans())
def test_no_wording_stops_a_check(words: str, kind: TermKind, story: str, *, tagged: bool) -> None:
    tags = ("locality", "contact", "programme") if tagged else ()
    free = a_home_term(template=None, values=(), text=words, kind=kind, tags=tags)
    case = a_case(
        terms=(free, a_term(text=words)),
        incidents=(an_incident(description=story, place=words.replace("\n", " ")),),
        risk=a_risk(narrative=words),
        place_facts=(a_place_fact(story.replace("\n", " ")),),
    )
    assessment = assess(case)
    assert assessment.findings
    assert all(found.message.strip() and found.where.startswith("/") for found in assessment.findings)
