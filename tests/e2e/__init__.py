"""Tests of the whole journey, from outside."""
