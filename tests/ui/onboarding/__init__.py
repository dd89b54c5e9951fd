"""Tests of the first-run assistant on the screen."""
