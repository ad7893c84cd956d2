"""The JSON Schemas of the contract, and what they say of values."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, cast

from .extra import missing_package

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema.protocols import Validator

    from .message import Json

_INTEGER = re.compile("-?[0-9]+")
_BOOLEANS = {"true": True, "false": False}


class Schemas:
    """Schemas that may refer to one another by name."""

    def __init__(self, schemas: Json) -> None:
        """Take the schemas by name."""
        self._schemas = schemas

    def resolved(self, schema: Json) -> Json:
        """The schema that a reference leads to, or the schema itself."""
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def parsed(self, schema: Json, texts: list[str]) -> Any:
        """The value of a query parameter, parsed as its declared type.

        Raises:
            ValueError: It is not of that type.
        """
        match schema.get("type"):
            case "integer" if _INTEGER.fullmatch(texts[-1]):
                return int(texts[-1])
            case "number":
                return float(texts[-1])
            case "boolean" if texts[-1].lower() in _BOOLEANS:
                return _BOOLEANS[texts[-1].lower()]
            case "array":
                item = self.resolved(schema.get("items", {}))
                return [self.parsed(item, [each]) for text in texts for each in text.split(",")]
            case _:
                return texts[-1]

    def errors(self, schema: Json, value: Any) -> Iterable[str]:
        """How a value breaks a schema, as messages."""
        for error in self._validators(json.dumps(schema)).iter_errors(value):
            place = error.json_path.removeprefix("$").removeprefix(".")
            yield f"{place}: {error.message}" if place else error.message

    @cached_property
    def _validators(self) -> Any:
        try:
            from jsonschema import Draft202012Validator, validators  # noqa: PLC0415  # slow to import, not always needed
        except ModuleNotFoundError as error:
            raise missing_package(error) from error

        # JSON Schema counts 2.0 as an integer, and the sandbox would return it as 2.0.
        integers = Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
        extended: Any = validators.extend(Draft202012Validator, type_checker=integers)  # type: ignore[no-untyped-call]  # no types there
        strict = cast("type[Validator]", extended)

        @cache
        def validator(schema: str) -> Validator:
            return strict({**json.loads(schema), "schemas": self._schemas})

        return validator


def _is_integer(_checker: Any, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
