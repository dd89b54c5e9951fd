"""The viewer: what we collect."""
