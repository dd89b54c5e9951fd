"""Qt's enumerations made the short way, beside those that PySide makes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAIN = "import PySide6.QtCore"
LEAN = "from ui.lean_pyside import load_pyside; load_pyside()"
COUNT = """
from ui import lean_enums
short, make = [], lean_enums._make
def count(*arguments):
    short.append(arguments[2])
    return make(*arguments)
lean_enums._make = count
"""
"""Names those that are made the short way; four are samples."""


def run(code: str, python: str = sys.executable) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), sysconfig.get_path("platlib")))}
    return subprocess.run([python, "-c", code], capture_output=True, text=True, timeout=100, check=False, env=environ)


ENUMERATIONS = """
import copy, enum, importlib, pickle
def say(ask):
    try:
        return repr(ask())
    except Exception as error:
        return f"{type(error).__name__} {error}"
def describe(where, kind):
    print(where, [base.__qualname__ for base in kind.__mro__], kind.__module__, kind.__qualname__, kind.__doc__)
    print(sorted(vars(kind)), dir(kind), len(kind), list(kind), list(kind._value2member_map_.items()))
    masks = "_flag_mask_", "_all_bits_", "_singles_mask_", "_boundary_", "_use_args_", "_member_type_", "_iter_member_"
    print([say(lambda: getattr(kind, mask)) for mask in masks])
    for name, member in kind.__members__.items():
        attributes = {**vars(member), "__objclass__": member.__objclass__ is kind}
        print(type(vars(kind)[name]) is kind, type(member) is kind)
        print(name, repr(member), str(member), f"{member}", attributes)
        print(getattr(kind, name) is member, kind[name] is member, kind(member.value) is member)
    questions = (
        lambda: kind(99999), lambda: kind("x"), lambda: kind["nothing"], lambda: kind.nothing, lambda: kind(-1),
        lambda: first.nothing, lambda: first < last, lambda: first == first.value, lambda: hash(first) == hash(last),
        lambda: first | last, lambda: ~(first | last), lambda: first & last, lambda: first ^ last,
        lambda: list(kind(3)), lambda: first in kind(3), lambda: (first | last).name, lambda: first | 1 << 20,
        lambda: pickle.loads(pickle.dumps(last)), lambda: copy.deepcopy(last) is last,
    )
    first, last = [*kind, None][0], [None, *kind][-1]
    print([say(question) for question in questions])
def walk(where, holder, seen):
    for name in sorted(dir(holder)):
        held = getattr(holder, name, None)
        if isinstance(held, type) and held.__module__.startswith("PySide6") and held not in seen:
            seen.add(held)
            if isinstance(held, enum.EnumType):
                describe(f"{where}.{name}", held)
            else:
                walk(f"{where}.{name}", held, seen)
for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus"):
    walk(module, importlib.import_module(f"PySide6.{module}"), set())
"""


def test_enumerations_are_what_pyside_makes_of_them() -> None:
    compare(sys.executable)
    made = run(
        f"{COUNT}{LEAN}\nfrom PySide6.QtCore import Qt; Qt.Key.Key_A; print(short.count('Key'), len(short) > 90)"
    )
    assert made.stdout == "1 True\n"


OTHERS = [f"python3.{minor}" for minor in range(11, 15)] + ["/usr/bin/python3"]


@pytest.mark.long
@pytest.mark.parametrize("python", OTHERS)
def test_enumerations_are_the_same_on_other_versions_of_python(python: str) -> None:
    found = shutil.which(python)
    if found is None or run("import sys; assert sys.version_info >= (3, 11)", found).returncode:
        pytest.skip(f"{python} is not here, or too old")
    compare(found)


def compare(python: str) -> None:
    plain = run(f"{PLAIN}\n{ENUMERATIONS}", python)
    lean = run(f"{LEAN}\n{ENUMERATIONS}", python)
    assert plain.stdout.count("QtCore.Qt.") > 90
    assert (plain.stdout.splitlines(), plain.stderr) == (lean.stdout.splitlines(), lean.stderr)


OTHER_PYTHON = """
import enum
before = enum.EnumType.__new__
def later(metaclass, name, bases, namespace, **options):
    made = before(metaclass, name, bases, namespace, **options)
    {change}
    return made
enum.EnumType.__new__ = later
"""


@pytest.mark.parametrize(
    "change",
    [
        "type.__setattr__(made, '_names_', list(made._member_map_))",
        "type.__setattr__(made, '_all_bits_', len(made))",
        "[vars(member).update(_rank_=1) for member in made._member_map_.values()]",
        "[made._value2member_map_.update({-value: member}) for value, member in list(made._value2member_map_.items())]",
    ],
)
def test_a_python_that_makes_them_otherwise_does_so(change: str) -> None:
    code = f"""{OTHER_PYTHON.format(change=change)}{COUNT}{LEAN}
from PySide6.QtCore import Qt
print(sorted(set(short)), Qt.Key(65).name, (Qt.WindowType.Dialog | Qt.WindowType.Tool).name)
"""
    made = run(code)
    assert (made.stdout, made.stderr) == ("['Sample'] Key_A Tool\n", "")


PYTHONS = """
import enum, pickle
class Loud(int, enum.Enum):
    def __init__(self, number):
        self.loud = -number
class Meta(enum.EnumType):
    pass
class Other(enum.Enum, metaclass=Meta):
    pass
keep = {"boundary": enum.KEEP}
pairs = [("SMALL", 1), ("LARGE", 2), ("BOTH", 3)]
for number, ask in enumerate((
    lambda: enum.Enum("Made", pairs),
    lambda: enum.Enum("Made", pairs, **keep),
    lambda: enum.Flag("Made", pairs, **keep),
    lambda: enum.Flag("Made", "A B", **keep),
    lambda: enum.Flag("Made", ["A", "B"], **keep),
    lambda: enum.Flag("Made", {"A": 1, "B": 2}, **keep),
    lambda: enum.Flag("Made", [("A", enum.auto()), ("B", enum.auto())], **keep),
    lambda: enum.Flag("Made", (pair for pair in pairs), **keep),
    lambda: enum.Flag("Made", pairs, module="elsewhere", **keep),
    lambda: enum.Enum("Made", pairs, qualname="Made.Within", **keep),
    lambda: enum.Enum("Made", pairs, type=int, **keep),
    lambda: enum.IntEnum("Made", [], **keep),
    lambda: Loud("Made", pairs, **keep),
    lambda: Other("Made", pairs, **keep),
    lambda: enum.Enum("Made", [("name", 1), ("mine", 1), ("value", 2)], **keep),
    lambda: enum.Enum("Made", [("mro", 1)], **keep),
    lambda: enum.Enum("Made", [("A", 1), ("A", 2)]),
    lambda: enum.Enum("Made", 7, **keep),
    lambda: enum.EnumType._create_(enum.Enum, "Made", "A B"),
)):
    try:
        Made = ask()
        members = [(name, member, member.name, vars(member)) for name, member in Made.__members__.items()]
        for *_, attributes in members:
            attributes.pop("__objclass__", None)
        print(number, type(Made), Made.__mro__, Made.__module__, Made.__qualname__, list(Made), members)
        print(pickle.loads(pickle.dumps(list(Made))) == list(Made))
    except Exception as error:
        print(number, type(error).__name__, error)
"""


def test_enumerations_that_others_make_are_what_they_were() -> None:
    plain, lean = run(f"{PLAIN}\n{PYTHONS}"), run(f"{LEAN}\n{PYTHONS}")
    assert "18 " in plain.stdout
    assert (plain.stdout.splitlines(), plain.stderr) == (lean.stdout.splitlines(), lean.stderr)


def test_an_enumeration_can_be_made_where_no_python_calls() -> None:
    code = f"""{LEAN}
import _thread, enum, threading
done = threading.Event()
class Pairs:
    def __iter__(self):
        yield "A", 1
        done.set()
_thread.start_new_thread(enum.Enum, ("Made", Pairs()))
print(done.wait(20))
"""
    made = run(code)
    assert (made.stdout, made.stderr) == ("True\n", "")
