"""The files that come with the app: pictures, icons, the list of models, the build's own description."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path


def resource(*names: str) -> Path:
    """Return where a file of the `resources` package is, or the package's folder itself.

    `importlib.resources` would do the same, but loads archives and temporary files along, which the first window would
    wait for; packages of this app are always folders.
    """
    return Path(import_module("resources").__path__[0], *names)
