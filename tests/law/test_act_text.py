"""The words of the 2019 Act, written here a second time from the Act itself."""

import pytest

from spo_builder.law.pack import get_law_pack

PACK = get_law_pack()

ACT = {
    "s1.1": (
        "A chief officer of police may apply to a magistrates' court for an order (a “stalking protection "
        "order”) in respect of a person (the “defendant”) if it appears to the chief officer that—"
    ),
    "s1.1.app": "if it appears to the chief officer that",
    "s1.1.a": "the defendant has carried out acts associated with stalking",
    "s1.1.b": "the defendant poses a risk associated with stalking to another person",
    "s1.1.c": (
        "there is reasonable cause to believe the proposed order is necessary to protect another person from "
        "such a risk (whether or not the other person was the victim of the acts mentioned in paragraph (a))"
    ),
    "s1.2.a": "prohibits the defendant from doing anything described in the order",
    "s1.2.b": "requires the defendant to do anything described in the order",
    "s1.3.a": "who resides in the chief officer's police area",
    "s1.3.b": "who the chief officer believes is in that area or is intending to come to it",
    "s1.4.a": "may be in respect of physical or psychological harm to the other person",
    "s1.4.b": (
        "may arise from acts which the defendant knows or ought to know are unwelcome to the other person "
        "even if, in other circumstances, the acts would appear harmless in themselves"
    ),
    "s2.1": (
        "A magistrates' court may make a stalking protection order on an application under section 1(1) if "
        "satisfied that—"
    ),
    "s2.1.a": "the defendant has carried out acts associated with stalking",
    "s2.1.b": "the defendant poses a risk associated with stalking to another person",
    "s2.1.c": (
        "the proposed order is necessary to protect another person from such a risk (whether or not the "
        "other person was the victim of the acts mentioned in paragraph (a))"
    ),
    "s2.2": (
        "A magistrates' court may include a prohibition or requirement in a stalking protection order only "
        "if satisfied that the prohibition or requirement is necessary to protect the other person from a "
        "risk associated with stalking."
    ),
    "s2.3": "Prohibitions or requirements must, so far as practicable, be such as to avoid—",
    "s2.3.a": "conflict with the defendant's religious beliefs",
    "s2.3.b": (
        "interference with any times at which the defendant normally works or attends an educational "
        "establishment"
    ),
    "s2.4": (
        "A prohibition or requirement has effect in all parts of the United Kingdom unless expressly limited "
        "to a particular locality."
    ),
    "s2.7": (
        "The court may not include any prohibition or requirement in the new stalking protection order which "
        "is incompatible with a prohibition or requirement in the earlier stalking protection order."
    ),
    "s3.1.a": "for a fixed period specified in the order",
    "s3.1.b": "until a further order",
    "s3.2": (
        "Where a fixed period is specified it must be a period of at least 2 years beginning with the day on "
        "which the order is made."
    ),
    "s3.3": "Different periods may be specified in relation to different prohibitions or requirements.",
    "s4.4.a": (
        "in renewing or varying an order, impose an additional prohibition or requirement unless satisfied "
        "that it is necessary to do so in order to protect a person from a risk associated with stalking"
    ),
    "s5.1": (
        "This section applies where an application for a stalking protection order (the “main application”) "
        "has not been determined."
    ),
    "s5.3": (
        "The court may, if it considers it appropriate to do so, make an interim stalking protection order—"
    ),
    "s5.3.a": "prohibiting the defendant from doing anything described in the order",
    "s5.3.b": "requiring the defendant to do anything described in the order",
    "s5.6.a": "has effect only for a fixed period specified in the order",
    "s5.6.b": (
        "ceases to have effect, if it has not already done so, on the determination of the main application"
    ),
    "s6": "A stalking protection order and an interim stalking protection order must specify—",
    "s6.a": "the date on which the order is made",
    "s6.b": "whether it has effect for a fixed period and, if it does, the length of that period",
    "s6.c": "each prohibition or requirement that applies to the defendant",
    "s6.d": (
        "whether any prohibition or requirement is expressly limited to a particular locality and, if it is, "
        "what the locality is"
    ),
    "s6.e": (
        "whether any prohibition or requirement is subject to a fixed period which differs from the period "
        "for which the order has effect and, if it is, what that period is"
    ),
    "s8.1": (
        "A person who, without reasonable excuse, breaches a stalking protection order or an interim "
        "stalking protection order commits an offence."
    ),
    "s9.1": (
        "must, within the period of 3 days beginning with the date of service of the order, notify to the "
        "police the information set out in subsection (2)."
    ),
    "s9.3": (
        "must, before the end of the period of 3 days beginning with the date on which that happens, notify "
        "to the police that name."
    ),
    "s9.4": (
        "must, before the end of the period of 3 days beginning with the date on which that happens, notify "
        "to the police the new home address."
    ),
    "s13.1": "An application to a magistrates' court under any provision of this Act is to be by complaint.",
    "s13.2": (
        "Section 127 of the Magistrates' Courts Act 1980 (time limits) does not apply to a complaint under "
        "any provision of this Act."
    ),
    "s14.acts": "“acts” includes omissions",
    "s14.u18": "“magistrates' court”, in relation to a defendant under the age of 18, means youth court",
}


@pytest.mark.parametrize("rule_id", ACT)
def test_the_pack_quotes_the_act_exactly(rule_id: str) -> None:
    rule = PACK.get_rule(rule_id)
    assert rule.text == ACT[rule_id]
    assert rule.act == "SPA 2019"


def test_the_dates_quote_words_that_stand_in_their_rule() -> None:
    for date_id, rule_id in {
        "d.min2y": "s3.2",
        "d.notify": "s9.1",
        "d.name": "s9.3",
        "d.addr": "s9.4",
        "d.final": "s9.6-7",
        "d.disch": "s4.4.b",
        "d.interim": "s5.6.a",
        "d.expiry": "s6.b",
        "d.limit": "s13.2",
        "d.age": "s14.u18",
    }.items():
        quoted = PACK.get_rule(date_id).text
        assert quoted
        assert quoted in PACK.get_rule(rule_id).text
