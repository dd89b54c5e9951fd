"""Qt's enumerations made the short way, beside those that PySide makes."""

from __future__ import annotations

from tests.ui.test_lean_pyside import LEAN, PLAIN, run

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
    plain = run(f"{PLAIN}\n{ENUMERATIONS}")
    lean = run(f"{LEAN}\n{ENUMERATIONS}")
    assert plain.stdout.count("QtCore.Qt.") > 90
    assert (plain.stdout.splitlines(), plain.stderr) == (lean.stdout.splitlines(), lean.stderr)


def test_enumerations_of_python_are_made_with_every_check() -> None:
    code = f"""{LEAN}
import enum
Size = enum.Enum("Size", [("SMALL", 1), ("LARGE", 2)])
Taken = enum.Enum("Taken", [("name", 1), ("mine", 1), ("value", 2)], boundary=enum.KEEP)
print(Taken.__module__, list(Taken), Taken.mine.name, Taken["value"].value, Taken.value)
print(Size.__module__, list(Size), enum.Flag("Two", "A B", boundary=enum.KEEP, module="m").__module__)
try:
    enum.Enum("Twice", [("A", 1), ("A", 2)])
except TypeError as error:
    print(error)
"""
    said = "__main__ [<Taken.name: 1>, <Taken.value: 2>] name 2 Taken.value\n"
    said += "__main__ [<Size.SMALL: 1>, <Size.LARGE: 2>] m\n'A' already defined as 1\n"
    assert run(code).stdout == said
