"""Drafted prose as values: sentences with their sources, paragraphs with stable names, and their edits."""
