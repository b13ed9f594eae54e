"""Prohibitions and requirements: the catalogue, rendering to exact text, and checks of the wording."""
