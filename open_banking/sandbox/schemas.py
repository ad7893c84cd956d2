"""The JSON Schemas of the contract, and what they say of values."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .declared import SENSITIVE, Declared
from .extra import missing_package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema.protocols import Validator

    from .message import Json

_INTEGER = re.compile("-?[0-9]+")
_BOOLEANS = {"true": True, "false": False}
# Names that are secret whoever sends them, by mistake for instance.
_SECRET = re.compile("password|passcode|secret|token|app-?key", re.IGNORECASE)


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

    def is_sensitive(self, name: str) -> bool:
        """Whether a field of this name is secret or personal, where no schema says: whether most that have it are."""
        return name in self._sensitive_names or _SECRET.search(name) is not None

    def masked(self, value: Any, hidden: list[str]) -> Any:
        """A JSON value without a schema, an event for instance, with a mask for what is secret or personal.

        Args:
            value: Any JSON.
            hidden: Gets the texts that were masked.
        """
        return self._undeclared.masked(value, self.is_sensitive, hidden)

    @cached_property
    def _undeclared(self) -> Declared:
        return Declared([], self.resolved)

    @cached_property
    def _sensitive_names(self) -> frozenset[str]:
        votes: dict[str, int] = {}
        for name, schema in _properties(self._schemas):
            votes[name] = votes.get(name, 0) + (1 if SENSITIVE in schema or SENSITIVE in self.resolved(schema) else -1)
        return frozenset(name for name, sum_of_votes in votes.items() if sum_of_votes > 0)

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


def _properties(node: Any) -> Iterator[tuple[str, Json]]:
    """All properties of the schemas in a JSON value."""
    if isinstance(node, dict):
        properties = cast("Json", node).get("properties")
        if isinstance(properties, dict):
            yield from ((name, each) for name, each in cast("Json", properties).items() if isinstance(each, dict))
        for each in cast("Json", node).values():
            yield from _properties(each)
    elif isinstance(node, list):
        for each in node:  # pyright: ignore[reportUnknownVariableType]  # JSON
            yield from _properties(each)
