"""Where in a document each thing stands that records have in several places: told once, there, when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.document.references import dereferenced, operations

if TYPE_CHECKING:
    from generator.document.references import Json

_SCHEMAS = "#/components/schemas/"
_OF_PARTS = ("properties", "allOf", "oneOf", "anyOf")


class Origins:
    """The places of a document as it was loaded, with its references and the parts of its schemas."""

    def __init__(self, document: Json) -> None:
        """Look at ``document``."""
        self._schemas: Json = document["components"]["schemas"]
        self._parameters: dict[tuple[str, str, str], tuple[str, Json]] = {}
        self._of_paths: dict[tuple[str, str, str], str] = {}
        self._responses: dict[str, tuple[str, Json]] = {}
        self._bodies: dict[str, str] = {}
        for _, path, operation in operations(document):
            name = operation["operationId"]
            for raws, owner in (
                (document["paths"][path].get("parameters", ()), path),
                (operation.get("parameters", ()), name),
            ):
                for raw in raws:
                    whole = dereferenced(document, raw)
                    key = (name, whole["in"], whole["name"])
                    self._parameters[key] = raw.get("$ref", f"{owner} {whole['in']} {whole['name']}"), whole
                    if owner == path:
                        self._of_paths[key] = f"{path} {whole['in']} {whole['name']}"
            for status, raw in operation["responses"].items():
                if status.startswith("2"):
                    self._responses.setdefault(name, (raw.get("$ref", name), dereferenced(document, raw)))
            self._bodies[name] = operation.get("requestBody", {}).get("$ref", name)

    def parameter(self, operation: str, location: str, wire: str) -> str:
        """Where a parameter of an operation is described: in which component, path or operation."""
        origin, _ = self._parameters.get((operation, location, wire), (f"{operation} {location} {wire}", {}))
        return origin

    def of_path(self, operation: str, location: str, wire: str) -> str | None:
        """The place among the parameters of a path where a parameter of its operations is listed."""
        return self._of_paths.get((operation, location, wire))

    def parameter_value(self, operation: str, location: str, wire: str) -> str | None:
        """The schema without properties that a parameter refers to."""
        _, parameter = self._parameters.get((operation, location, wire), ("", {}))
        return self._without_properties(parameter.get("schema", {}))

    def body(self, operation: str) -> str:
        """Where the request body of an operation is described."""
        return self._bodies.get(operation, operation)

    def response(self, operation: str) -> str:
        """Where the response of an operation is described."""
        origin, _ = self._responses.get(operation, (operation, {}))
        return origin

    def response_value(self, operation: str) -> str | None:
        """The schema without properties that a response refers to."""
        _, response = self._responses.get(operation, ("", {}))
        contents = list(response.get("content", {}).values())
        return self._without_properties(contents[0].get("schema", {})) if contents else None

    def field(self, model: str, wire: str) -> str:
        """The schema in which a property is written that the one called ``model`` has, itself or by inheritance."""
        return self._declaring(model, wire) or model

    def value(self, model: str, wire: str) -> str | None:
        """The schema without properties that a property refers to."""
        return self._without_properties(self._property(self.field(model, wire), wire))

    def _declaring(self, name: str, wire: str) -> str | None:
        schema = self._schemas.get(name, {})
        if wire in schema.get("properties", {}) or any(
            wire in part.get("properties", {}) for part in schema.get("allOf", ())
        ):
            return name
        for part in reversed(schema.get("allOf", ())):
            if "$ref" in part and (found := self._declaring(part["$ref"].removeprefix(_SCHEMAS), wire)):
                return found
        return None

    def _property(self, name: str, wire: str) -> Json:
        schema = self._schemas.get(name, {})
        parts = [schema, *schema.get("allOf", ())]
        found: Json = next((part["properties"][wire] for part in parts if wire in part.get("properties", {})), {})
        return found

    def _without_properties(self, raw: Json) -> str | None:
        """The schema that ``raw`` refers to, itself or for its items, if it has no properties."""
        parts = [raw, *raw.get("allOf", ()), raw.get("items", {})]
        names = [part["$ref"].removeprefix(_SCHEMAS) for part in parts if "$ref" in part]
        return next((name for name in names if not any(key in self._schemas.get(name, {}) for key in _OF_PARTS)), None)
