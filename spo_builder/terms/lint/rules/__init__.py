"""The table of the text rules (law.md 5): what finds each, how much it matters, why, and what to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spo_builder.findings import Severity
from spo_builder.terms.lint.rules.areas import find_area_without_edge
from spo_builder.terms.lint.rules.blanks import find_blank, find_postcode
from spo_builder.terms.lint.rules.classes import find_unnamed_class
from spo_builder.terms.lint.rules.contact import find_closed_channel, find_open_hand
from spo_builder.terms.lint.rules.courts import find_court_ban
from spo_builder.terms.lint.rules.devices import find_device_ban, find_social_ban
from spo_builder.terms.lint.rules.exceptions import find_excuse, find_wide_exception
from spo_builder.terms.lint.rules.knowledge import (
    find_moving_circle,
    find_needless_knowledge,
    find_unknown_place,
)
from spo_builder.terms.lint.rules.labels import find_label, find_opinion
from spo_builder.terms.lint.rules.people import find_nobody_named, find_somebody_else_bound
from spo_builder.terms.lint.rules.pictures import find_everybodys_picture
from spo_builder.terms.lint.rules.plain import (
    find_and_or,
    find_legalese,
    find_long_sentence,
    find_satisfaction,
    find_too_wide,
)
from spo_builder.terms.lint.rules.polarity import find_double_negative, find_many_turns, find_turned
from spo_builder.terms.lint.rules.police import find_open_ended, find_surrender, find_wide_access
from spo_builder.terms.lint.rules.punishment import find_curfew, find_punishment
from spo_builder.terms.lint.rules.several import find_second_duty
from spo_builder.terms.lint.rules.thoughts import find_thought
from spo_builder.terms.lint.rules.vague import find_vague_place, find_vague_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spo_builder.terms.lint.hit import Hit
    from spo_builder.terms.lint.reading import Reading


@dataclass(frozen=True, slots=True)
class TextRule:
    """One thing that a wording may get wrong.

    Attributes:
        id: the rule's id in law.md, or `avoid`; several rows may bear one id.
        find: finds the words.
        severity: how much it matters where no limiting words stand beside them.
        message: why, in one plain sentence.
        suggestion: a better wording, or what to do.
        authority: the rule of the law pack that is cited; the rule's own id when empty.
    """

    id: str
    find: Callable[[Reading], Iterator[Hit]]
    severity: Severity
    message: str
    suggestion: str
    authority: str = ""


_BLOCK, _WARN = Severity.BLOCK, Severity.WARN

TEXT_RULES: tuple[TextRule, ...] = (
    TextRule(
        "T02",
        find_nobody_named,
        _BLOCK,
        "These words do not say who the person is, and the term defines no such name.",
        "Give the name, such as “Asha Rahman”, or “the person named in Part 2”.",
    ),
    TextRule(
        "T03",
        find_label,
        _BLOCK,
        "This repeats the law or gives a label; it does not say what the defendant must not do.",
        "Describe the act itself, such as “follow Asha Rahman on foot or in a vehicle”.",
    ),
    TextRule(
        "T03",
        find_opinion,
        _WARN,
        "This judges conduct and does not describe it; the defendant cannot know what counts.",
        "Describe the act itself, such as “shout at Asha Rahman or ring her doorbell”.",
    ),
    TextRule(
        "T04",
        find_vague_place,
        _BLOCK,
        "Nobody can tell where this begins and ends.",
        "Give a distance, the streets or a map, such as “within 100 metres of 4 Elm Road, Leeds”.",
    ),
    TextRule(
        "T04",
        find_vague_word,
        _WARN,
        "What this means is a matter of opinion.",
        "Take the word out, or give a number, a time or the exact act.",
    ),
    TextRule(
        "T05",
        find_turned,
        _BLOCK,
        "One negative cancels the other, so the term says the opposite of what is meant.",
        "Say it once and plainly: “must leave” or “must not enter”.",
    ),
    TextRule(
        "T05",
        find_double_negative,
        _WARN,
        "Two negatives together are easily misread.",
        "Say what must be done, or what must not, with one negative.",
    ),
    TextRule(
        "T05",
        find_many_turns,
        _WARN,
        "So many negatives and exceptions in one sentence leave unclear what is allowed.",
        "Write one ban with one list of exceptions, lettered (a), (b), (c).",
    ),
    TextRule(
        "T06",
        find_area_without_edge,
        _BLOCK,
        "The order must say what the area is, and nothing here bounds it.",
        "Attach a map, list the streets, or give a distance from a fixed address.",
    ),
    TextRule(
        "T13",
        find_unknown_place,
        _WARN,
        "The defendant may not know this, and could break the term without meaning to.",
        "Add “where he knows or believes …”, or name the place.",
    ),
    TextRule(
        "T13",
        find_needless_knowledge,
        _WARN,
        "The address is named, so a word of knowledge only opens an argument.",
        "Take the word out; section 8 already excuses a reasonable mistake.",
    ),
    TextRule(
        "T14",
        find_excuse,
        _WARN,
        "Section 8(1) already gives every term this excuse; saying it again confuses.",
        "Take these words out.",
    ),
    TextRule(
        "T15",
        find_open_hand,
        _WARN,
        "This leaves contact through other people, or by other means, open.",
        "Write “contact …, directly or indirectly, by any means”.",
    ),
    TextRule(
        "T16",
        find_closed_channel,
        _WARN,
        "The term itself speaks of children, a case or work in common, and keeps no lawful channel open.",
        "Add an exception, such as “except through a solicitor, or as a family court order allows”.",
    ),
    TextRule(
        "T17",
        find_wide_exception,
        _WARN,
        "This exception hangs on the protected person’s will: it invites pressure and cannot be enforced.",
        "Name one channel and one subject, or leave the exception to the court or the police.",
    ),
    TextRule(
        "T21",
        find_device_ban,
        _BLOCK,
        "A ban of the internet or of all devices shuts out ordinary life.",
        "Limit it to a purpose, a person, a number of devices, or devices that keep their history.",
    ),
    TextRule(
        "T21",
        find_social_ban,
        _WARN,
        "A ban of every social media platform needs strong reasons.",
        "Limit it to a purpose or a person, such as “use any account to contact Asha Rahman”.",
    ),
    TextRule(
        "T22",
        find_wide_access,
        _WARN,
        "Access for the police needs limits: who, which device, when, where and what for.",
        "Name the unit, the device, the hours and the place, and end with “so that the officer can check …”.",
    ),
    TextRule(
        "T22",
        find_open_ended,
        _WARN,
        "This access has no trigger, no hours and no limit.",
        "Say when it may be asked for, between which hours and how often.",
    ),
    TextRule(
        "T23",
        find_surrender,
        _WARN,
        "Nothing says when the things come back.",
        "Name each thing, and add a receipt and the day of return.",
    ),
    TextRule(
        "T24",
        find_court_ban,
        _BLOCK,
        "This closes the courts to the defendant.",
        "Take it out, or limit it to vexatious applications or those without the court’s permission.",
    ),
    TextRule(
        "T32",
        find_thought,
        _WARN,
        "Nobody can see or check what goes on in a mind.",
        "Describe something that a witness can see, such as “look at her through any window of 4 Elm Road”.",
    ),
    TextRule(
        "T33",
        find_second_duty,
        _WARN,
        "This is a second duty of another kind, so a breach cannot be charged precisely.",
        "Make it a term of its own, with its own number.",
    ),
    TextRule(
        "T34",
        find_punishment,
        _WARN,
        "The order is there to prevent acts, not to punish or to compensate.",
        "Take it out, or say which risk it answers.",
    ),
    TextRule(
        "T34",
        find_curfew,
        _WARN,
        "A curfew punishes unless it answers the hours of the incidents.",
        "Take it out, or tie it to a place and to the hours of the incidents.",
    ),
    TextRule(
        "T35",
        find_everybodys_picture,
        _WARN,
        "This names nobody, so it catches ordinary life and what may be said of anybody.",
        "Name the person: “take any photograph or video of Asha Rahman”.",
    ),
    TextRule(
        "T36",
        find_somebody_else_bound,
        _BLOCK,
        "The order binds the defendant only; this tells somebody else what to do.",
        "Take it out, or say what the defendant must or must not do.",
    ),
    TextRule(
        "T37",
        find_unnamed_class,
        _WARN,
        "The defendant may not know who belongs to this group.",
        "List them by name.",
    ),
    TextRule(
        "T38",
        find_moving_circle,
        _WARN,
        "The person moves, so a chance meeting would break the term.",
        "Add “knowingly”, or a rule to leave at once on noticing the person.",
    ),
    TextRule(
        "T39",
        find_blank,
        _BLOCK,
        "A place is left to be filled in.",
        "Fill it in, or take it out.",
    ),
    TextRule(
        "T40",
        find_legalese,
        _WARN,
        "These are lawyers’ words.",
        "Use everyday words: “this order”, “at once”, “under”, or the name itself.",
    ),
    TextRule(
        "T40",
        find_long_sentence,
        _WARN,
        "This sentence is longer than 40 words.",
        "Split it, and letter the exceptions (a), (b), (c).",
    ),
    TextRule(
        "avoid",
        find_too_wide,
        _WARN,
        "This is too wide.",
        "Name the thing or the platform.",
        authority="T04",
    ),
    TextRule(
        "avoid",
        find_satisfaction,
        _WARN,
        "Whether this is met hangs on another person’s opinion.",
        "Order attendance, not a result.",
        authority="T32",
    ),
    TextRule(
        "avoid",
        find_and_or,
        _WARN,
        "“and/or” has two meanings.",
        "Choose “and” or “or”, or split the term.",
        authority="T05",
    ),
    TextRule(
        "avoid",
        find_postcode,
        _WARN,
        "A full postcode in an order may give away an address.",
        "Check the list of confidential addresses, and leave the postcode out where it is not needed.",
        authority="T12",
    ),
)
# Rules that need the case; on bare text they cannot tell.
RECORD_RULES: tuple[str, ...] = (
    *(
        "T01",
        "T07",
        "T08",
        "T09",
        "T10",
        "T11",
        "T12",
        "T18",
        "T19",
        "T20",
        "T25",
        "T26",
        "T27",
        "T28",
        "T29",
    ),
    *("T30", "T31", "T41", "T42"),
)
