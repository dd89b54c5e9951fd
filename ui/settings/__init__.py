"""The Settings window and its panes."""
