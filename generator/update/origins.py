"""Where in a document each thing stands that records have in several places: told once, there, when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.document.references import dereferenced, operations
from generator.update.words import names_of

if TYPE_CHECKING:
    from generator.document.references import Json


class Origins:
    """The places of a document as it was loaded, with its references and the parts of its schemas."""

    def __init__(self, document: Json) -> None:
        """Look at ``document``."""
        self._schemas: Json = document["components"]["schemas"]
        self._parameters: dict[tuple[str, str], str] = {}
        self._responses: dict[str, str] = {}
        for _, path, operation in operations(document):
            name = operation["operationId"]
            for raw in (*document["paths"][path].get("parameters", ()), *operation.get("parameters", ())):
                (key,) = names_of([dereferenced(document, raw)])
                self._parameters[name, key] = raw.get("$ref", f"{name} {key}")
            for status, raw in operation["responses"].items():
                if status.startswith("2") and "$ref" in raw:
                    self._responses.setdefault(name, raw["$ref"])

    def parameter(self, operation: str, location: str, wire: str) -> str:
        """Where a parameter of an operation is described: which component, or the operation itself."""
        return self._parameters.get((operation, f"{location} {wire}"), f"{operation} {location} {wire}")

    def response(self, operation: str) -> str:
        """Where the response of an operation is described."""
        return self._responses.get(operation, operation)

    def field(self, model: str, wire: str) -> str:
        """The schema in which a property is written that the one called ``model`` has, itself or by inheritance."""
        return self._declaring(model, wire) or model

    def scalar(self, model: str, wire: str) -> str | None:
        """The schema without properties that a property refers to."""
        raw = self._property(self.field(model, wire), wire)
        parts = [raw, *raw.get("allOf", ()), raw.get("items", {})]
        names = [part["$ref"].rpartition("/")[2] for part in parts if "$ref" in part]
        return next((name for name in names if not self._has_properties(name)), None)

    def _declaring(self, name: str, wire: str) -> str | None:
        schema = self._schemas.get(name, {})
        if wire in schema.get("properties", {}) or any(
            wire in part.get("properties", {}) for part in schema.get("allOf", ())
        ):
            return name
        for part in reversed(schema.get("allOf", ())):
            if "$ref" in part and (found := self._declaring(part["$ref"].rpartition("/")[2], wire)):
                return found
        return None

    def _property(self, name: str, wire: str) -> Json:
        schema = self._schemas.get(name, {})
        parts = [schema, *schema.get("allOf", ())]
        found: Json = next((part["properties"][wire] for part in parts if wire in part.get("properties", {})), {})
        return found

    def _has_properties(self, name: str) -> bool:
        schema = self._schemas.get(name, {})
        return any(key in schema for key in ("properties", "allOf", "oneOf", "anyOf"))
