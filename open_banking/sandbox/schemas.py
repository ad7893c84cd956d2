"""The JSON Schemas of the contract, and what they say of values."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .extra import missing_package

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

    from .message import Json

_INTEGER = re.compile("-?[0-9]+")
_BOOLEANS = {"true": True, "false": False}


class Problem(NamedTuple):
    """How a value breaks a schema."""

    place: str
    """Where in the value: ``address.country``; empty for the value itself."""
    message: str
    missing: tuple[str, ...] = ()
    """The places of the required fields that are missing there."""

    def __str__(self) -> str:
        """The message with its place."""
        return f"{self.place}: {self.message}" if self.place else self.message


class Schemas:
    """Schemas that may refer to one another by name."""

    def __init__(self, schemas: Json) -> None:
        """Take the schemas by name."""
        self._schemas = schemas
        self._by_identity: dict[int, tuple[Json, Validator]] = {}

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

    def problems(self, schema: Json, value: Any) -> list[Problem]:
        """How a value breaks a schema."""
        return [_problem(error) for error in self._validator(schema).iter_errors(value)]

    def _validator(self, schema: Json) -> Validator:
        """The validator of a schema, which is made once: the schemas of the contract stay."""
        known = self._by_identity.get(id(schema))
        if known is None:
            # Kept with the schema, so that no other one can get its identity.
            known = self._by_identity[id(schema)] = (schema, self._validators(json.dumps(schema)))
        return known[1]

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


def _problem(error: Any) -> Problem:
    place: str = error.json_path.removeprefix("$").removeprefix(".")
    if error.validator != "required":
        return Problem(place, error.message)
    names = [name for name in error.validator_value if name not in error.instance]
    return Problem(place, error.message, tuple(f"{place}.{name}".removeprefix(".") for name in names))


def _is_integer(_checker: Any, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
