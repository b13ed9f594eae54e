"""The examples of section 2A(3) of the 1997 Act, in its words."""

from spo_builder.law.acts import ActCategory
from spo_builder.law.pack import get_law_pack

WORDS = {
    "pha.2A.3.a": "following a person",
    "pha.2A.3.b": "contacting, or attempting to contact, a person by any means",
    "pha.2A.3.c.i": (
        "publishing any statement or other material—(i) relating or purporting to relate to a person"
    ),
    "pha.2A.3.c.ii": "publishing any statement or other material—(ii) purporting to originate from a person",
    "pha.2A.3.d": (
        "monitoring the use by a person of the internet, email or any other form of electronic communication"
    ),
    "pha.2A.3.e": "loitering in any place (whether public or private)",
    "pha.2A.3.f": "interfering with any property in the possession of a person",
    "pha.2A.3.g": "watching or spying on a person",
    "other": "",
}


def test_the_categories_are_the_act_s_and_one_more() -> None:
    assert {category.value: category.words for category in ActCategory} == WORDS


def test_the_pack_has_the_same_words() -> None:
    pack = get_law_pack()
    assert {rule_id: pack.get_rule(rule_id).text for rule_id in WORDS} == WORDS


def test_each_category_has_its_own_label() -> None:
    assert len({category.label for category in ActCategory}) == len(ActCategory)
    assert ActCategory.FOLLOWING.label == "Following"


def test_provisions_are_cited_as_in_the_pack() -> None:
    pack = get_law_pack()
    for category in ActCategory:
        expected = "" if category is ActCategory.OTHER else pack.get_reference(category).label
        assert category.provision == expected
    assert ActCategory.PUBLISHING_AS.provision == "PHA 1997 s2A(3)(c)(ii)"
