"""The first-run assistant as a pure state machine."""
