"""The parts from which tests build a case; tests import them from `tests.builders`."""
