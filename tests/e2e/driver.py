"""An assistive-technology client: finds controls by name and role, and acts on them through AT-SPI.

Runs as a process of its own under the system's Python, which has pyatspi. Takes one JSON command per line on standard
input and answers each with one JSON line: {"ok": …} or {"error": "…"}. Commands:

  {"do": "press", "name": N, "role": R}          do the first action of a control
  {"do": "wait", "name": N, "role": R}           until it is showing; gives its states
  {"do": "gone", "name": N, "role": R}           until it is not showing any more
  {"do": "states", "name": N, "role": R}         its states, as words
  {"do": "checked", "name": N, "role": R}        until it is checked
  {"do": "unchecked", "name": N, "role": R}      until it is not
  {"do": "choose", "name": N, "role": R}         select it among its siblings
  {"do": "rows", "name": N}                      the texts of a table, row by row
  {"do": "sent", "name": N, "role": W}           until each row of a table with this text has that word for sent
  {"do": "read", "name": N}                      the text of a text field
  {"do": "texts"}                                the names of everything that is showing
  {"do": "tree"}                                 role and name of everything, indented, for looking at
"""

import json
import sys
import time

import pyatspi
from gi.repository import GLib

APPLICATION = "Osaurus"
PATIENCE_SECONDS = 20.0
PAUSE_SECONDS = 0.05


FOCUS = "object:state-changed:focused"

focused = []


def follow(event):
    """Keep what has the focus, as a screen reader does: a popup is in no tree, and is found by its focus alone."""
    if event.detail1:
        focused[:] = [event.source]


def popups():
    """The window around what has the focus, where no application counts it among its own."""
    for node in focused:
        try:
            top = node
            while top.parent is not None and top.parent.getRoleName() != "application":
                top = top.parent
            if top not in [child for application in applications() for child in application]:
                yield top
        except Exception:  # it has closed
            focused.clear()


def applications():
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.name.casefold() == APPLICATION.casefold():
            yield child


def walk(node, depth=0):
    yield node, depth
    try:
        count = node.childCount
    except Exception:  # the window closed while we looked
        return
    for index in range(min(count, 2000)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(command):
    """All showing nodes with this name, and this role if one is given."""
    for root in (*applications(), *popups()):
        for node, _ in walk(root):
            try:
                if node.name != command["name"] or not showing(node):
                    continue
                if command.get("role") and node.getRoleName() != command["role"]:
                    continue
            except Exception:
                continue
            yield node


def until(look):
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        pyatspi.clearCache()
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise TimeoutError("it did not come to be")
        time.sleep(PAUSE_SECONDS)


def states(node):
    return sorted(pyatspi.stateToString(state) for state in node.getState().getStates())


def first(command):
    return until(lambda: next(find(command), None))


def rows(node):
    table = node.queryTable()
    across = range(table.nColumns)
    return [[table.getAccessibleAt(row, column).name for column in across] for row in range(table.nRows)]


def tables():
    """The rows of every table that is showing."""
    for application in applications():
        for node, _ in walk(application):
            if node.getRoleName() == "table" and showing(node):
                yield from rows(node)


def act(command):
    match command["do"]:
        case "press":
            node = first(command)
            node.queryAction().doAction(0)
            return True
        case "focus":
            return first(command).queryComponent().grabFocus()
        case "wait":
            return states(first(command))
        case "gone":
            return until(lambda: next(find(command), None) is None)
        case "states":
            return states(first(command))
        case "checked":
            return until(lambda: any("checked" in states(node) for node in find(command)))
        case "unchecked":
            return until(lambda: any("checked" not in states(node) for node in find(command)))
        case "choose":
            node = first(command)
            return node.parent.querySelection().selectChild(node.getIndexInParent())
        case "rows":
            return rows(first({**command, "role": "table"}))
        case "sent":
            return until(lambda: all((command["role"] or "sent") in row for row in tables() if command["name"] in row))
        case "read":
            text = first({**command, "role": "text"}).queryText()
            return text.getText(0, text.characterCount)
        case "texts":
            return sorted({n.name for a in (*applications(), *popups()) for n, _ in walk(a) if n.name and showing(n)})
        case "tree":
            return [
                f"{'  ' * depth}{node.getRoleName()} {node.name!r} {states(node)}"
                for root in (*applications(), *popups())
                for node, depth in walk(root)
            ]
    raise ValueError("no such command")


def main():
    pyatspi.Registry.registerEventListener(follow, FOCUS)
    for line in sys.stdin:
        try:
            answer = {"ok": act(json.loads(line))}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
