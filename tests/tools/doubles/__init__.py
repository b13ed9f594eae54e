"""Doubles of programs and files that tests of the tools use."""
