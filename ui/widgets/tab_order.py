"""Looking along the order of Tab without harm."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def tab_chain(window: QWidget) -> list[QWidget]:
    """List all that is in a window in the order of Tab, also what takes no focus or is hidden; not the window itself.

    Use this and never `nextInFocusChain` or `previousInFocusChain`. PySide (6.11) takes what they give for a child of
    the widget that was asked, which may well be a child of it: then nobody seems to hold either, and Python's garbage
    collector destroys both in the middle of a window.
    """
    chain: list[QWidget] = []
    last, each = window.previousInFocusChain(), window.nextInFocusChain()
    while each is not None and each is not window:
        chain.append(each)
        # The window is not come back to: it would be taken for a child, too.
        each = each.nextInFocusChain() if each is not last else None
    window.findChildren(QWidget)  # now all are taken for children of the window
    return chain
