"""Walks: every window of the app in every dress, held to geometry, keyboard, contrast and its picture."""
