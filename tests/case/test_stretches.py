"""Two wordings are cut down to what differs, quickly, and the same both ways."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from spo_builder.case.stretches import SAME_WORDS, shorten, show_change

WORDS = [f"word{number}" for number in range(300)]


def _put(words: list[str], *places: int) -> str:
    return " ".join("NEW" if number in places else word for number, word in enumerate(words))


def test_two_far_changes_are_two_stretches() -> None:
    old, new = show_change(" ".join(WORDS), _put(WORDS, 50, 250))
    assert new.count("NEW") == 2
    assert new.startswith("… word46")
    assert new.endswith("word254 …")
    assert len(new.split()) < 25
    assert "word50" in old


def test_two_near_changes_are_one_stretch() -> None:
    _, new = show_change(" ".join(WORDS), _put(WORDS, 50, 55))
    assert "NEW word51 word52 word53 word54 NEW" in new


def test_a_change_at_either_end_has_no_dots_there() -> None:
    _, new = show_change(" ".join(WORDS), _put(WORDS, 0))
    assert new.startswith("NEW word1")
    _, new = show_change(" ".join(WORDS), _put(WORDS, 299))
    assert new.endswith("word298 NEW")


def test_many_changes_are_counted_after_six() -> None:
    _, new = show_change(" ".join(WORDS), _put(WORDS, *range(5, 300, 40)))
    assert new.count("NEW") == 6
    assert new.endswith("(and 2 more places)")
    _, new = show_change(" ".join(WORDS), _put(WORDS, *range(5, 250, 40)))
    assert new.endswith("(and 1 more place)")


def test_a_long_new_stretch_loses_its_middle() -> None:
    added = " ".join(f"new{number}" for number in range(100))
    _, new = show_change(" ".join(WORDS), f"{' '.join(WORDS[:100])} {added} {' '.join(WORDS[100:])}")
    assert "new0 " in new
    assert "new99 " in new
    assert "new50 " not in new


def test_a_long_narrative_is_compared_at_once() -> None:
    sentences = [f"On day {number} he walked past again." for number in range(1_300)]
    changed = [*sentences[:600], "On day 600 he ran past.", *sentences[601:]]
    begun = time.monotonic()
    old, new = show_change(" ".join(sentences), " ".join(changed))
    assert time.monotonic() - begun < 2
    assert "600 he ran past. On" in new
    assert "walked past again." in old


def test_the_same_sentence_two_thousand_times_is_compared_in_time() -> None:
    begun = time.monotonic()
    _, new = show_change("He walked past again. " * 2_200, "He walked past again. " * 2_199 + "He ran.")
    assert time.monotonic() - begun < 2
    assert new.endswith("He ran.")


def test_a_long_text_without_sentences_is_trimmed() -> None:
    words = [f"w{number}" for number in range(4_000)]
    _, new = show_change(" ".join(words), " ".join([*words[:2_000], "NEW", *words[2_001:]]))
    assert new == "… w1996 w1997 w1998 w1999 NEW w2001 w2002 w2003 w2004 …"


def test_short_texts_are_left_whole() -> None:
    assert shorten("a  b\nc") == "a b c"
    assert show_change("", "now something") == ("", "now something")
    assert show_change("a b", "a  b") == (SAME_WORDS, SAME_WORDS)


@settings(deadline=None)
@given(*[st.lists(st.sampled_from("abc"), min_size=1, max_size=60).map(" ".join)] * 2)
def test_the_change_is_shown_the_same_both_ways(old: str, new: str) -> None:
    if old != new:
        there, back = show_change(old, new), show_change(new, old)
        assert there == (back[1], back[0])
        assert there[0] != there[1]
