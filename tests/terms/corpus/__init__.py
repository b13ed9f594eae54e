"""A labelled corpus of sentences that measures the wording linter, and what measures it."""
