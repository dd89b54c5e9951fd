"""Tests of what the user configures."""
