"""Tests of the one shape of a finding."""
