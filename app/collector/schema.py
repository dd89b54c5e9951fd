"""Compares an event with a JSON Schema and names the first field that breaks it, never its value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT = "$"
"""Stands for the event itself, where no single field can be named."""


def compile_schema(schema: Mapping[str, Any]) -> Callable[[Mapping[str, Any]], str]:
    """Return a function that names the first field of an event that `schema` does not allow.

    The path is written `props.model`; it is empty if the event agrees with the schema. A field that should not be
    there, or should and is not, is named as if it were. Where the schema only says that none of several alternatives
    fits (`oneOf`, `anyOf`), the path is that of the object which they describe, `$` for the event itself.

    Raises:
        ValueError: the schema is none (fastjsonschema's `JsonSchemaDefinitionException` is one).
    """
    import fastjsonschema

    validate = fastjsonschema.compile(dict(schema), use_default=False)

    def undeclared(event: Mapping[str, Any]) -> str:
        try:
            validate(event)
        except fastjsonschema.JsonSchemaValueException as violation:
            path = [*violation.path[1:], *_missing_or_extra(violation)]
            return ".".join(path) or ROOT
        return ""

    return undeclared


def _missing_or_extra(violation: Any) -> list[str]:
    """Return the name of the field that is too many or missing, which the violation's own path leaves out."""
    if violation.rule == "additionalProperties":
        return sorted(set(violation.value) - set(violation.definition.get("properties", {})))[:1]
    if violation.rule == "required":
        return sorted(set(violation.definition["required"]) - set(violation.value))[:1]
    return []
