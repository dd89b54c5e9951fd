"""The first-run assistant on the screen."""
