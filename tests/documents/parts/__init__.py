"""Tests of the parts of the vocabulary: what each decides, for every answer."""
