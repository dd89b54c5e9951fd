"""A place for menu-bar items: what a desktop's panel is on the session bus, driven by the tests.

Owns org.kde.StatusNotifierWatcher while it is told to, takes note of the items that register, and speaks
com.canonical.dbusmenu with their menus. Takes one JSON command per line on standard input and answers each with one
JSON line: {"ok": …} or {"error": "…"}. Commands:

  {"do": "come"}                        be there from now on
  {"do": "leave"}                       be gone, as after a crash of the panel
  {"do": "item"}                        wait for an item; gives its properties
  {"do": "menu"}                        the entries of its menu, as it is after asking to have it opened
  {"do": "click", "name": N}            choose the entry with this label
  {"do": "activate"}                    click on the item itself
  {"do": "until", "name": N}            wait until the first line of the menu begins with this
"""

from __future__ import annotations

import json
import os
import select
import sys
import time
from collections import deque
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.kde.StatusNotifierWatcher"
PROPERTIES = "org.freedesktop.DBus.Properties"
MENU = "com.canonical.dbusmenu"
ITEM = "org.kde.StatusNotifierItem"
PATIENCE_SECONDS = 20.0
PAUSE_SECONDS = 0.05


class Watcher:
    """One connection to the bus, read whenever there is something to read."""

    def __init__(self) -> None:
        self.bus = open_dbus_connection("SESSION")
        self.items: list[str] = []
        self.later: deque[Any] = deque()

    def serve(self, seconds: float) -> None:
        """Answer what is asked of a watcher, for some time at most."""
        try:
            message = self.later.popleft() if self.later else self.bus.receive(timeout=seconds)
        except TimeoutError:
            return
        if message.header.message_type is not MessageType.method_call:
            return
        match message.header.fields.get(HeaderFields.member):
            case "Get":
                kinds = {
                    "IsStatusNotifierHostRegistered": ("b", True),
                    "ProtocolVersion": ("i", 0),
                    "RegisteredStatusNotifierItems": ("as", self.items),
                }
                self.bus.send(new_method_return(message, "v", (kinds[message.body[1]],)))
            case "GetAll":
                self.bus.send(new_method_return(message, "a{sv}", ({"IsStatusNotifierHostRegistered": ("b", True)},)))
            case "RegisterStatusNotifierItem":
                self.items.append(message.header.fields[HeaderFields.sender])
                self.bus.send(new_method_return(message))
            case _:
                self.bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def ask(self, path: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """Call the item; what is asked of us meanwhile is answered meanwhile."""
        address = DBusAddress(path, bus_name=self.items[-1], interface=interface)
        call = new_method_call(address, member, signature or None, body)
        serial = next(self.bus.outgoing_serial)
        self.bus.send(call, serial=serial)
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            message = self.bus.receive(timeout=max(0.01, end - time.monotonic()))
            if message.header.fields.get(HeaderFields.reply_serial) != serial:
                self.later.append(message)
                self.serve(0)
                continue
            if message.header.message_type is MessageType.error:
                raise RuntimeError(f"{member}: {message.body}")
            return message.body
        raise TimeoutError(f"no answer to {member}")

    def until(self, look: Any) -> Any:
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            found = look()
            if found:
                return found
            if time.monotonic() > end:
                raise TimeoutError("it did not come to be")
            self.serve(PAUSE_SECONDS)

    def menu(self) -> list[dict[str, Any]]:
        path = self.ask("/StatusNotifierItem", PROPERTIES, "Get", "ss", (ITEM, "Menu"))[0][1]
        self.ask(path, MENU, "AboutToShow", "i", (0,))
        _, root = self.ask(path, MENU, "GetLayout", "iias", (0, -1, []))
        entries = []
        for _signature, (number, properties, _children) in root[2]:
            plain = {name: value for name, (_kind, value) in properties.items()}
            entries.append(
                {
                    "id": number,
                    "path": path,
                    "label": plain.get("label", ""),
                    "separator": plain.get("type") == "separator",
                    "enabled": plain.get("enabled", True),
                    "visible": plain.get("visible", True),
                    "checkable": plain.get("toggle-type", "") == "checkmark",
                    "checked": plain.get("toggle-state", 0) == 1,
                }
            )
        return entries

    def act(self, command: dict[str, Any]) -> Any:
        match command["do"]:
            case "come":
                return self.bus.send_and_get_reply(message_bus.RequestName(NAME)).body[0]
            case "leave":
                self.items.clear()
                return self.bus.send_and_get_reply(message_bus.ReleaseName(NAME)).body[0]
            case "item":
                self.until(lambda: self.items)
                found = self.ask("/StatusNotifierItem", PROPERTIES, "GetAll", "s", (ITEM,))[0]
                return {
                    name: found[name][1] for name in ("Id", "Title", "Status", "ItemIsMenu", "Menu") if name in found
                }
            case "menu":
                return self.menu()
            case "click":
                entry = next(entry for entry in self.menu() if entry["label"] == command["name"])
                self.ask(entry["path"], MENU, "Event", "isvu", (entry["id"], "clicked", ("s", ""), 0))
                return True
            case "activate":
                self.ask("/StatusNotifierItem", ITEM, "Activate", "ii", (600, 10))
                return True
            case "until":
                return self.until(lambda: self.menu()[0]["label"].startswith(command["name"]))
        raise ValueError("no such command")


def main() -> None:
    watcher = Watcher()
    commands = b""
    while True:
        ready, _, _ = select.select([sys.stdin, watcher.bus.sock], [], [])
        if watcher.bus.sock in ready or watcher.later:
            watcher.serve(0)
        if sys.stdin not in ready:
            continue
        part = os.read(sys.stdin.fileno(), 65_536)
        if not part:
            return
        commands += part
        while b"\n" in commands:
            line, _, commands = commands.partition(b"\n")
            try:
                answer = {"ok": watcher.act(json.loads(line))}
            except Exception as error:  # noqa: BLE001 - whatever it is, the test is told
                answer = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
