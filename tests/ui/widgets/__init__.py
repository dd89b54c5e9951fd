"""Tests of `ui.widgets`."""
