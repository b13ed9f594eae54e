"""Tests that hold the whole house to its rules, whatever is added."""
