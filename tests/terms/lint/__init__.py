"""Tests of the wording linter, one module for each of its own."""
