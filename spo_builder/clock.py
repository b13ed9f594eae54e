"""The only place that reads the time of day: today's date in Europe/London."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def today_in_london() -> date:
    """Return today's date where the courts of England and Wales sit."""
    return datetime.now(LONDON).date()
