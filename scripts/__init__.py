"""Scripts that make what the repository keeps: the base document, the locks, the bench."""
