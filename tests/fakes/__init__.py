"""Stand-ins for the tools, so that actions are tested without Word."""
