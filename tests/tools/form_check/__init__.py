"""Tests of the checks of Word forms, a file for each check."""
