"""Tests of app.ipc."""
