"""What PySide loads and does when the app has it load no more than is used."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

TOUCHY = """
def __getattr__(name):
    raise ImportError(f"{name} cannot be loaded now")
"""
"""Answers as pydantic's modules do while they are being loaded elsewhere."""

LEAN = "from ui.lean_pyside import load_pyside; load_pyside()"
PLAIN = "import PySide6.QtCore"


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=50, check=False
    )


@pytest.mark.parametrize(
    ("before", "ends"),
    [
        (PLAIN, "ImportError: __wrapped__ cannot be loaded now"),
        (LEAN, ""),
        (f"{LEAN}; load_pyside()", ""),
        (f"{PLAIN}; {LEAN}", ""),
    ],
)
def test_a_module_is_not_asked_what_it_cannot_answer(tmp_path: Path, before: str, ends: str) -> None:
    (tmp_path / "touchy.py").write_text(TOUCHY)
    done = run(f"{before}\nimport sys\nsys.path.append(sys.argv[1])\nimport touchy", str(tmp_path))
    assert done.stderr.strip().rpartition("\n")[2] == ends


def test_the_app_leaves_imports_alone(tmp_path: Path) -> None:
    (tmp_path / "touchy.py").write_text(TOUCHY)
    code = """
import sys
from ui import main
sys.path.append(sys.argv[1])
app = main.DesktopApplication([])
main.Application(app)
import touchy
"""
    done = run(code, str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")


COUNT = """
import builtins
asked, before = [], builtins.compile
def count(source, filename, *rest, **options):
    asked.append(filename)
    return before(source, filename, *rest, **options)
builtins.compile = count
"""
COMPILED = "print(sorted(name for name in asked if len(name) > 2 and 'shibokensupport' in name))"


def test_what_pyside_compiles_at_each_start_is_what_waits() -> None:
    everything = run(f"{COUNT}{PLAIN}\n{COMPILED}")
    waiting = run(f"{LEAN}\nfrom ui.lean_pyside import DEFERRED\nprint(sorted(DEFERRED))")
    at_once = {"__init__", "signature/__init__", "signature/importhandler", "signature/lib/__init__"}
    at_once |= {"signature/loader"}

    expected = sorted({*eval(waiting.stdout), *(f"shibokensupport/{name}.py" for name in at_once)})  # noqa: S307
    assert expected == eval(everything.stdout)  # noqa: S307


def test_nothing_that_waits_is_compiled_for_windows_that_work() -> None:
    code = f"""{LEAN}
from ui import lean_pyside
from PySide6.QtCore import Qt, QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel
class Sender(QObject):
    said = Signal(object)
app = QApplication([])
label = QLabel("", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
sender = Sender()
sender.said.connect(label.setText)
sender.said.emit("heard")
print(label.text(), sorted(lean_pyside._waiting) == sorted(lean_pyside.DEFERRED.values()))
"""
    assert run(code).stdout == "heard True\n"


MISTAKES = """
from PySide6.QtCore import QLocale, QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
for mistake in (
    lambda: QObject().setProperty(3, 4),
    lambda: QPoint("a"),
    lambda: QRect().contains("s"),
    lambda: QLocale().toString("x", "y", "z", "w"),
    lambda: QLabel().setText(3, 4),
    lambda: QLabel(wordwrap=True),
    lambda: QLabel().setAlignment("left"),
    lambda: QObject().nothing,
):
    try:
        mistake()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(QLabel.setText.__doc__, QLabel.setText.__signature__)
import PySide6.support.feature as feature
print(feature.info("__main__"), feature.all_feature_names)
import PySide6.support.signature.lib.pyi_generator as stubs
print(stubs.generate_pyi.__name__)
try:
    stubs.nothing
except AttributeError as error:
    print(error)
"""


def test_what_waited_is_there_as_soon_as_somebody_asks() -> None:
    plain = run(f"{PLAIN}\n{MISTAKES}")
    lean = run(f"{LEAN}\n{MISTAKES}")
    assert "takes exactly one argument (2 given)" in plain.stdout
    assert (plain.stdout, plain.stderr) == (lean.stdout, lean.stderr)


def test_threads_that_ask_at_the_same_moment_all_get_an_answer() -> None:
    code = f"""{LEAN}
import sys, threading
from PySide6.QtCore import QObject
sys.setswitchinterval(1e-6)
gate, said = threading.Barrier(8), []
def make_a_mistake():
    gate.wait()
    try:
        QObject().setObjectName(1, 2)
    except TypeError as error:
        said.append(str(error))
threads = [threading.Thread(target=make_a_mistake) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(said), *set(said))
"""
    assert run(code).stdout == "8 QObject.setObjectName() takes exactly one argument (2 given)\n"


BUSY = """
import sys, threading
from PySide6.QtCore import QObject
from ui import lean_pyside

about, gate = threading.Event(), threading.Event()
sys.about, sys.gate = about, gate
name = "shibokensupport.signature.{module}"
source, *rest = lean_pyside._waiting[name]
begin = b"from __future__ import annotations\\n"
held = source.replace(begin, begin + b"import sys; sys.about.set(); sys.gate.wait(20)\\n", 1)
assert held != source
lean_pyside._waiting[name] = held, *rest

main = threading.main_thread().ident

def open_the_gate():
    frame = None
    while threading.main_thread().is_alive():
        frame = sys._current_frames().get(main)
        names = set()
        while frame is not None:
            names.add(frame.f_code.co_name)
            frame = frame.f_back
        if "complete" in names:
            break
    gate.set()

other = threading.Thread(target=lambda: hasattr(sys.modules[name], "nothing"))
other.start()
about.wait(20)
threading.Thread(target=open_the_gate, daemon=True).start()
try:
    QObject().setProperty(3, 4)
except TypeError as error:
    print("explained", "setProperty" in str(error))
other.join(20)
"""


@pytest.mark.parametrize("module", ["mapping", "parser", "layout", "errorhandler"])
def test_a_message_that_is_needed_while_it_is_being_loaded_is_waited_for(module: str) -> None:
    done = run(f"{LEAN}\n{BUSY.replace('{module}', module)}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "explained True\n", "")


def test_what_could_not_be_loaded_is_loaded_when_it_is_asked_for_again() -> None:
    code = f"""{LEAN}
from ui import lean_pyside
import shibokensupport.signature.lib.tool as tool
name = "shibokensupport.signature.lib.tool"
source, *rest = lean_pyside._waiting[name]
lean_pyside._waiting[name] = ("raise MemoryError", *rest)
try:
    tool.build_brace_pattern
except MemoryError:
    print("not yet")
lean_pyside._waiting[name] = (source, *rest)
print(tool.build_brace_pattern.__name__, hasattr(tool, "nothing"))
"""
    assert run(code).stdout == "not yet\nbuild_brace_pattern False\n"


def test_compiling_is_left_as_it_was() -> None:
    code = f"import builtins; before = builtins.compile; {LEAN}; print(builtins.compile is before)"
    assert run(code).stdout == "True\n"
