"""Measures how long each step of a pack takes, beside the usual way and beside the least that is possible."""
