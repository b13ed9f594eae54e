"""Builds each group of the vocabulary from the record: one module a theme, facts in, ready words out."""
