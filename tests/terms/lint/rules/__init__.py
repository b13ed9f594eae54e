"""Tests of the text rules: what each finds, and the near misses on which it is silent."""
