"""Tests of how documents say dates, names, lists and the standard text of orders."""
