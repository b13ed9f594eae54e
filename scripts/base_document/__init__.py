"""The parts of the base document that every Word form starts from, written as plain OOXML."""
