"""Tests of the tools room: real files, real programs, named doubles."""
