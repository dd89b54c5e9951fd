"""Tests of how packages are made, and of the packages."""
