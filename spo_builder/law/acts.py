"""The examples of acts associated with stalking that section 2A(3) of the 1997 Act gives."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType


class ActCategory(StrEnum):
    """An example of an act associated with stalking; its value is the rule's id in the law pack.

    Source: Protection from Harassment Act 1997 s2A(3). The list is one of examples only
    (SPA 2019 s1(6)), so `OTHER` is always open; its drafter says why the act is one.
    """

    FOLLOWING = "pha.2A.3.a"
    CONTACTING = "pha.2A.3.b"
    PUBLISHING_ABOUT = "pha.2A.3.c.i"
    PUBLISHING_AS = "pha.2A.3.c.ii"
    MONITORING = "pha.2A.3.d"
    LOITERING = "pha.2A.3.e"
    INTERFERING = "pha.2A.3.f"
    WATCHING = "pha.2A.3.g"
    OTHER = "other"

    @property
    def label(self) -> str:
        """Return a short plain name for officers, such as "Following"."""
        return _LABELS[self]

    @property
    def words(self) -> str:
        """Return the words of the Act without the closing punctuation; empty for `OTHER`."""
        return _WORDS[self]

    @property
    def provision(self) -> str:
        """Return the provision as people cite it; empty for `OTHER`."""
        if self is ActCategory.OTHER:
            return ""
        letters = self.value.removeprefix("pha.2A.3.").split(".")
        return "PHA 1997 s2A(3)" + "".join(f"({letter})" for letter in letters)


_LABELS = MappingProxyType(
    {
        ActCategory.FOLLOWING: "Following",
        ActCategory.CONTACTING: "Contact or attempted contact",
        ActCategory.PUBLISHING_ABOUT: "Publishing about a person",
        ActCategory.PUBLISHING_AS: "Publishing as if from a person",
        ActCategory.MONITORING: "Monitoring online or phone use",
        ActCategory.LOITERING: "Loitering",
        ActCategory.INTERFERING: "Interfering with property",
        ActCategory.WATCHING: "Watching or spying",
        ActCategory.OTHER: "Another act",
    }
)

_WORDS = MappingProxyType(
    {
        ActCategory.FOLLOWING: "following a person",
        ActCategory.CONTACTING: "contacting, or attempting to contact, a person by any means",
        ActCategory.PUBLISHING_ABOUT: (
            "publishing any statement or other material—(i) relating or purporting to relate to a person"
        ),
        ActCategory.PUBLISHING_AS: (
            "publishing any statement or other material—(ii) purporting to originate from a person"
        ),
        ActCategory.MONITORING: (
            "monitoring the use by a person of the internet, email or any other form of "
            "electronic communication"
        ),
        ActCategory.LOITERING: "loitering in any place (whether public or private)",
        ActCategory.INTERFERING: "interfering with any property in the possession of a person",
        ActCategory.WATCHING: "watching or spying on a person",
        ActCategory.OTHER: "",
    }
)
