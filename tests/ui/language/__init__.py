"""Tests of the Settings window."""
