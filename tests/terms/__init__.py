"""Tests of the catalogue, the rendering and the wording standards."""
