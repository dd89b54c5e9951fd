"""Everything about one MCP server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.host.tool_server import Place, ServerDraft
from app.telemetry.words import Transport
from ui.host.keychain import KeychainNotice
from ui.language.core import core
from ui.settings.variables import VariableRows
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.checks import Switch
from ui.widgets.field import Field
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import WrapLabel
from ui.widgets.stack import column
from ui.widgets.text_field import TextField
from ui.widgets.tile import ChoiceTile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.host.providers import KeyPlace
    from app.host.tool_server import Finding


class ServerForm(QWidget):
    """Shows a draft and passes on what is typed and pressed; it saves nothing itself.

    Signals:
        edited: something was typed; `draft` has it.
        switched: the server shall be used, or not.
        save_wanted: keep what is in the form.
        drop_wanted: do without it.
        keep_wanted: keep the secrets in memory, because the keychain would not.
    """

    edited = Signal()
    switched = Signal(bool)
    save_wanted = Signal()
    drop_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.switch = Switch(self.tr("Use this server"))
        self.name = Field(self.tr("Name"))
        self.tiles = {
            Transport.STDIO: ChoiceTile(self.tr("Program")),
            Transport.HTTP: ChoiceTile(self.tr("Address")),
        }
        self.command = Field(self.tr("Command"), ltr=True)
        self.args = TextField(self.tr("Arguments, one in a line"), lines=3)
        self.cwd = Field(self.tr("Working folder"), ltr=True)
        self.url = Field(self.tr("Address"), ltr=True)
        kept = self.tr("The keychain keeps what is marked as secret; the rest stands in a plain file.")
        self.env = VariableRows(self.tr("Environment"), kept, self.tr("Add a variable"))
        self.headers = VariableRows(self.tr("Headers"), kept, self.tr("Add a header"))
        self.keychain = KeychainNotice(self.tr("Or keep the secrets in memory until Osaurus quits."))
        self.keychain.button.setText(self.tr("Keep them for this session only"))
        self.save_button = Button(self.tr("Save"))
        self.drop_button = Button(self.tr("Discard changes"))
        self._state = WrapLabel("", Role.CAPTION, measure=340)
        self._program = column(self.command, self.args, self.cwd, self.env, gap=Space.M)
        self._remote = column(self.url, self.headers, gap=Space.M)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        for part in (self._use(), self.name, self._choice(), self._program, self._remote, self.keychain, self._ends()):
            inside.addWidget(part)
        self._hints()
        self._connect()
        self._follow_transport()

    # What is shown.

    def show_draft(self, draft: ServerDraft, places: Mapping[str, KeyPlace]) -> None:
        """Show a server; what stands there already is not touched, so the cursor stays.

        Args:
            draft: what to show.
            places: where each secret that is kept is now.
        """
        self._showing = True  # the switch must move, and must not be taken for pressed
        self.switch.setChecked(draft.is_enabled)
        self._showing = False
        self.tiles[draft.transport].setChecked(True)
        for field, text in (
            (self.name, draft.name),
            (self.command, draft.command),
            (self.cwd, draft.cwd),
            (self.url, draft.url),
        ):
            field.show_text(text)
        if draft.args != self._typed_args():
            self.args.show_text(_as_lines(draft.args))
        self.env.show_lines(draft.env, places)
        self.headers.show_lines(draft.headers, places)
        self._follow_transport()

    @property
    def draft(self) -> ServerDraft:
        """What is in the form now."""
        return ServerDraft(
            name=self.name.text,
            transport=self._transport(),
            is_enabled=self.switch.isChecked(),
            url=self.url.text,
            headers=self.headers.drafts,
            command=self.command.text,
            args=self._typed_args(),
            cwd=self.cwd.text,
            env=self.env.drafts,
        )

    def show_standing(self, *, is_new: bool, is_changed: bool, is_busy: bool) -> None:
        """Show what can be done: a new one is added or dropped, a changed one saved or put back."""
        self.save_button.setText(self.tr("Add server") if is_new else self.tr("Save"))
        self.drop_button.setText(self.tr("Cancel") if is_new else self.tr("Discard changes"))
        for button in (self.save_button, self.drop_button):
            button.updateGeometry()
            button.setVisible(is_new or is_changed)
            button.setEnabled(not is_busy)
        self._state.setText(self.tr("Waiting for the system keychain…") if is_busy else "")
        self._state.setVisible(is_busy)
        self._buttons.refold()

    def say(self, findings: Sequence[Finding], *, go_there: bool = False) -> None:
        """Say what is wrong, each beside its field; and put the focus at the first if asked to."""
        fields: dict[Place, Field | TextField] = {
            Place.NAME: self.name,
            Place.COMMAND: self.command,
            Place.ARGS: self.args,
            Place.CWD: self.cwd,
            Place.URL: self.url,
        }
        for place, field in fields.items():
            words = next((finding.words for finding in findings if finding.place is place), "")
            field.say(core(words) if words else "")
        lines = {finding.row: finding.words for finding in findings if finding.place is Place.VARIABLE}
        rows = self.headers if self._transport() is Transport.HTTP else self.env
        rows.say(lines)
        if findings and go_there:
            first = findings[0]
            if first.place is Place.VARIABLE:
                rows.rows[first.row].name.setFocus()
            else:
                field = fields[first.place]
                (field.box if isinstance(field, TextField) else field.line).setFocus()

    def say_keychain(self, words: str) -> None:
        """Say that the keychain would not, or nothing."""
        self.keychain.say(core(words) if words else "")
        if words:
            self.keychain.button.setFocus()

    # Inside.

    def _use(self) -> QWidget:
        row = Fold()
        row.add(column(WrapLabel(self.tr("Use this server"), Role.STRONG)), least=120)
        row.add(self.switch)
        return row

    def _choice(self) -> QWidget:
        across = Fold(gap=Space.S, fold_gap=Space.S)
        self._group = QButtonGroup(self)
        for transport, tile in self.tiles.items():
            tile.compact = True
            tile.setAccessibleDescription(self.tr("How it is reached: {transport}").format(transport=transport.value))
            self._group.addButton(tile)
            across.add(tile)
        self.tiles[Transport.STDIO].setChecked(True)
        return column(WrapLabel(self.tr("How it is reached"), Role.LABEL), across, gap=6)

    def _ends(self) -> QWidget:
        self._buttons = line_of(self.save_button, self.drop_button)
        return column(self._buttons, self._state, gap=Space.S)

    def _hints(self) -> None:
        self.command.show_hint("npx")
        self.args.box.setPlaceholderText("\u200e-y\nmcp-server-time")  # from left to right everywhere
        self.cwd.show_hint(self.tr("Only if the program wants one"))
        self.url.show_hint("https://example.com/mcp")

    def _connect(self) -> None:
        for field in (self.name, self.command, self.cwd, self.url):
            field.edited.connect(self.edited)
            field.line.returnPressed.connect(self.save_wanted)
        for part in (self.args, self.env, self.headers):
            part.edited.connect(self.edited)
        for rows in (self.env, self.headers):
            rows.entered.connect(self.save_wanted)
        self._group.buttonClicked.connect(self._transport_chosen)
        self.switch.toggled.connect(self._switched)
        self.save_button.clicked.connect(self.save_wanted)
        self.drop_button.clicked.connect(self.drop_wanted)
        self.keychain.button.clicked.connect(self.keep_wanted)

    def _switched(self, is_on: bool) -> None:
        if not self._showing:
            self.switched.emit(is_on)

    def _transport(self) -> Transport:
        return Transport.HTTP if self.tiles[Transport.HTTP].isChecked() else Transport.STDIO

    def _transport_chosen(self) -> None:
        self._follow_transport()
        self.edited.emit()

    def _follow_transport(self) -> None:
        is_http = self._transport() is Transport.HTTP
        self._program.setHidden(is_http)
        self._remote.setVisible(is_http)

    def _typed_args(self) -> tuple[str, ...]:
        text = self.args.text
        lines = text.split("\n")
        return tuple(lines[:-1] if not lines[-1] else lines)


def _as_lines(args: tuple[str, ...]) -> str:
    """Write arguments so that reading the lines gives the very same ones, also where the last is empty."""
    return "\n".join(args) + ("\n" if args and not args[-1] else "")
