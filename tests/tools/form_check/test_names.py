"""Every name is looked up without filling the form: through loops, choices and names that the form sets."""

from __future__ import annotations

import pytest

from spo_builder.resources import get_court_forms
from spo_builder.tools.form_check.kinds import LOOP_NAMES, Kind, find_part
from spo_builder.tools.form_check.naming import list_printed
from spo_builder.tools.form_check.opened import open_form
from tests.support.checked_forms import find, say
from tests.support.word_forms import a_form, a_table

_FINE = [
    "{{ court.name }}",
    "{{ court['name'] }}",
    "{% if court.is_youth_court %}x{% elif maps %}y{% else %}z{% endif %}",
    "{% for a in incidents %}{{ a.when }}{{ loop.index }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for a in incidents if a.is_tied %}{{ a.when }}{% else %}none{% endfor %}",
    "{% for t in interim.terms %}{% for p in t.paragraphs %}{{ p }}{% endfor %}{% endfor %}",
    "{% for s in statement.sections %}{% for p in s.paragraphs %}{{ p.number }}{% endfor %}{% endfor %}",
    "{% set a = interim.terms %}{% for t in a %}{{ t.text }}{% endfor %}",
    "{% set a = court.name %}{% set b = a %}{{ b }}",
    "{% if maps %}{% set a = 'x' %}{% else %}{% set a = court.name %}{% endif %}{{ a }}",
    "{% for x in ['a', court.name] %}{{ x }}{% endfor %}",
    "{{ incidents[0].when }}{{ incidents[-1].when }}",
    "{{ (incidents|first).when }}{{ (incidents|last).when }}",
    "{{ interim.rights|join('; ') }}{{ interim.rights[0] }}{{ interim.rights|first }}",
    "{{ incidents|length }}{{ court.name|length }}{{ court.name|last }}",
    "{{ court.name|upper }}{{ court.name|lower }}{{ court.name|capitalize }}",
    "{{ court.name ~ ' ' ~ protected.count }}",
    "{{ protected.count + 1 }}{{ protected.count - 1 }}{{ 'a' + court.name }}",
    "{{ 'x' if maps else court.name }}",
    "{{ necessity.narrative or court.name }}",
    "{% if protected.count is odd and incidents is not none %}x{% endif %}",
    "{% if protected.count > 1 and court.name != 'x' and interim.terms|length <= 8 %}x{% endif %}",
    "{% if 'a' in court.name or court.name in interim.rights or court.name not in ['a'] %}x{% endif %}",
    "{% if court.is_youth_court == true or maps and not incidents %}x{% endif %}",
    "{% for map in maps %}{% if map.has_picture %}{{ map.picture }}{% endif %}{% endfor %}",
    "{# court.nothing #}",
    "{{ court.name }}",
]


@pytest.mark.parametrize("text", _FINE)
def test_what_the_vocabulary_has_is_fine(text: str) -> None:
    assert say(a_form(text), "tags") == []


_WRONG = [
    ("{{ nobody }}", "The name “nobody” is not known."),
    ("{{ court.nmae }}", "The name “court.nmae” is not known."),
    ("{{ court['nmae'] }}", "The name “court.nmae” is not known."),
    ("{{ court.name.upper }}", "The name “court.name.upper” is not known."),
    ("{{ a.b.c }}", "The name “a” is not known."),
    ("{% if maps %}{% if 1 == 2 %}{{ nobody }}{% endif %}{% endif %}", "The name “nobody” is not known."),
    ("{% for a in incidents %}x{% else %}{{ nobody }}{% endfor %}", "The name “nobody” is not known."),
    ("{% for a in incidents %}{{ a.nothing }}{% endfor %}", "The name “incidents.nothing” is not known."),
    ("{% for a in incidents %}x{% endfor %}{{ a.when }}", "The name “a” is not known."),
    ("{% for a in incidents %}x{% endfor %}{{ loop.index }}", "The name “loop” is not known."),
    ("{% for a in incidents %}{{ loop.cycle }}{% endfor %}", "The name “cycle” is not known."),
    ("{% for a in incidents if a.nothing %}x{% endfor %}", "The name “incidents.nothing” is not known."),
    (
        "{% set a = interim.terms %}{% for t in a %}{{ t.x }}{% endfor %}",
        "The name “interim.terms.x” is not known.",
    ),
    ("{% if maps %}{% set a = 'x' %}{% endif %}{{ a }}", "The name “a” is set in one branch only."),
    ("{% for a, b in incidents %}{{ a }}{% endfor %}", "Only one name can be set at a time."),
    ("{% set a, b = 'x', 'y' %}", "Only one name can be set at a time."),
    ("{{ incidents.when }}", "The name “incidents.when” is not known."),
    ("{{ court }}", "This prints a group of names (“court”); only texts and numbers are printed."),
    (
        "{{ court.is_youth_court }}",
        "This prints true or false (“court.is_youth_court”); only texts and numbers are printed.",
    ),
    ("{{ incidents }}", "This prints a list (“incidents”); only texts and numbers are printed."),
    ("{{ interim.rights }}", "This prints a list (“interim.rights”); only texts and numbers are printed."),
    ("{{ true }}", "This prints true or false; only texts and numbers are printed."),
    ("{{ none }}", "This prints nothing (None); only texts and numbers are printed."),
    ("{{ 1.5 }}", "This prints a fraction; only texts and numbers are printed."),
    ("{{ maps or court.name }}", "This prints a list (“maps”); only texts and numbers are printed."),
    ("{{ court.name if maps }}", "This prints nothing known where the condition does not hold."),
    (
        "{% for a in court.name %}x{% endfor %}",
        "This loop goes over a text (“court.name”), which is no list.",
    ),
    (
        "{% for a in court %}x{% endfor %}",
        "This loop goes over a group of names (“court”), which is no list.",
    ),
    (
        "{% for a in maps %}{{ loop }}{% endfor %}",
        "This prints the loop itself; only texts and numbers are printed.",
    ),
    ("{{ court.name ~ maps }}", "Only texts and numbers can be set side by side, not a list (“maps[]”)."),
    ("{{ court.name + 1 }}", "A text and a number cannot be added."),
    ("{{ protected.count - court.name }}", "Only numbers can be subtracted, not a text (“court.name”)."),
    ("{{ -court.name }}", "Only numbers can be subtracted, not a text (“court.name”)."),
    ("{{ maps + maps }}", "Only numbers or texts can be added, not a list (“maps[]”)."),
    ("{{ court.is_youth_court|length }}", "This counts true or false (“court.is_youth_court”)."),
    ("{{ court|first }}", "“first” takes a list or a text, not a group of names (“court”)."),
    ("{{ incidents|join }}", "“join” takes a list of texts, not a list (“incidents[]”)."),
    ("{{ interim.rights|join(3) }}", "A list is joined by a text, not by a number (“made here”)."),
    ("{{ court.is_youth_court|upper }}", "“upper” takes a text, not true or false (“court.is_youth_court”)."),
    ("{% if court.name is odd %}x{% endif %}", "“odd” takes a number, not a text (“court.name”)."),
    ("{% if court.name > 1 %}x{% endif %}", "Only numbers are greater or less, not a text (“court.name”)."),
    ("{% if maps == incidents %}x{% endif %}", "Compare texts, numbers or flags, not a list (“maps[]”)."),
    ("{% if maps in incidents %}x{% endif %}", "“in” looks for a text, not for a list (“maps[]”)."),
    (
        "{% if 'x' in incidents %}x{% endif %}",
        "“in” looks in a list of texts, not in a list (“incidents[]”).",
    ),
    ("{{ incidents[court.name] }}", "A position in a list is a number, not a text (“court.name”)."),
    ("{{ court[0] }}", "Only lists have positions, not a group of names (“court”)."),
    (
        "{% for x in [maps] %}x{% endfor %}",
        "A list in a form holds texts and numbers, not a list (“maps[]”).",
    ),
]


@pytest.mark.parametrize(("text", "message"), _WRONG)
def test_what_it_has_not_is_told(text: str, message: str) -> None:
    assert message in say(a_form(text), "tags")


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("{{ court.nmae }}", "Did you mean “name”?"),
        ("{{ defendent.name }}", "Did you mean “defendant”?"),
        ("{% for a in maps %}{{ loop.indx }}{% endfor %}", "Did you mean “index”?"),
        ("{{ court.zzzzzz }}", "`spo-builder forms vocabulary` lists every name."),
        ("{{ incidents.when }}", "“incidents” is a list: repeat the paragraph or row with a loop over it."),
    ],
)
def test_the_nearest_name_is_offered(text: str, advice: str) -> None:
    assert find(a_form(text), "tags")[0].advice == advice


def test_every_fault_names_its_paragraph_and_part() -> None:
    faults = find(
        a_form("Fine {{ court.name }}", "Here {{ nobody }} is", a_table(("{{ nothing }}",)), "end"), "tags"
    )
    assert [(fault.part, fault.paragraph) for fault in faults] == [
        ("body", "Here {{ nobody }} is"),
        ("body", "{{ nothing }}"),
    ]


def test_names_are_checked_tag_by_tag_where_choices_do_not_fit_together() -> None:
    messages = say(
        a_form("{% if maps %}{{ nobody }}", "{% for a in maps %}{{ a.title }}{{ court.x }}"), "tags"
    )
    assert "The name “nobody” is not known." in messages
    assert "The name “court.x” is not known." in messages
    assert "“if” begins here and never ends." in messages
    assert not any("“a" in message for message in messages)


def test_names_are_checked_beside_a_tag_that_cannot_be_read() -> None:
    messages = say(a_form("{{ a b }}", "{{ nobody }}"), "tags")
    assert len(messages) == 2
    assert messages[0].startswith("This tag cannot be read: expected token")


def test_printed_names_are_listed_through_loops_and_joins() -> None:
    form = a_form(
        "{% if maps %}{{ court.name|upper }}{% endif %}",
        "{% for t in interim.terms %}{{ t.text }}{% endfor %}",
        "{{ interim.rights|join(', ') ~ interim.duration }}",
    )
    printed = list_printed(open_form(form, "x"))
    assert {"court.name", "interim.terms[].text", "interim.rights[]", "interim.duration"} <= printed
    assert "maps[]" not in printed


@pytest.mark.parametrize("name", LOOP_NAMES)
def test_each_name_of_a_loop_is_known(name: str) -> None:
    assert find_part(Kind("loop"), name)


@pytest.mark.parametrize("path", sorted(get_court_forms().glob("D*.docx")), ids=lambda path: path.name)
def test_our_own_forms_use_known_names_alone(path: object) -> None:
    assert hasattr(path, "read_bytes")
    assert say(path.read_bytes(), "tags", "placing") == []
