"""Tests of the case record: what it holds, refuses and keeps."""
