"""The case record: one immutable, versioned document that everything else is drawn from."""
