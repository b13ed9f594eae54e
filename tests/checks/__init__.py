"""Tests of the checks: every rule met, not met and unclear."""
