"""What the generated contract says of all operations, and which of them a request calls."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .error_codes import NO_RESOURCE
from .message import RefusedError
from .nearest import nearest, same_but_version
from .operation import Operation, is_variable
from .schemas import Schemas

if TYPE_CHECKING:
    from .message import Json, Request

_FILE = "contract.json"

_Shape = tuple[bool, ...]
_Literals = tuple[str | None, ...]


class Contract:
    """All operations, those with the most literal paths first: ``/rssd`` comes before ``/{id}``."""

    def __init__(self, text: str) -> None:
        """Read what the generator wrote."""
        whole: Json = json.loads(text)
        self.schemas = Schemas(whole["schemas"])
        operations = (Operation(self.schemas, entry) for entry in whole["operations"])
        self.operations: dict[str, Operation] = {
            operation.id: operation
            for operation in sorted(operations, key=lambda operation: [is_variable(part) for part in operation.parts])
        }
        # By the places of the variables in their paths, and then by what is at the other places.
        self._by_shape: dict[_Shape, dict[_Literals, dict[str, Operation]]] = {}
        for operation in self.operations.values():
            shape = tuple(map(is_variable, operation.parts))
            templates = self._by_shape.setdefault(shape, {})
            templates.setdefault(_literals(operation.parts, shape), {})[operation.method] = operation
        self._shapes: dict[int, list[_Shape]] = {}
        for shape in self._by_shape:
            self._shapes.setdefault(len(shape), []).append(shape)

    def find(self, request: Request) -> Operation:
        """The operation that a request calls: the one whose path template fits best.

        Raises:
            RefusedError: There is none; the message names the nearest that there is.
        """
        parts = [unquote(part) for part in request.path.split("/")]
        found: dict[str, Operation] = {}
        for shape in self._shapes.get(len(parts), ()):
            found = self._by_shape[shape].get(_literals(parts, shape), {})
            if found:
                break
        if not found:
            raise _unknown(request, nearest(request.method, parts, self.operations.values()))
        if request.method not in found:
            other = same_but_version(request.method, parts, self.operations.values())
            if other is not None:
                raise _unknown(request, other)
            allowed = ", ".join(sorted(found))
            message = f"{request.method} is not allowed here, only {allowed}"
            raise RefusedError(405, message, headers={"Allow": allowed})
        return found[request.method]


def _literals(parts: list[str], shape: _Shape) -> _Literals:
    """The parts of a path without those at the places of variables, which must not be empty."""
    return tuple(None if variable and part else part for part, variable in zip(parts, shape, strict=True))


def _unknown(request: Request, near: Operation) -> RefusedError:
    message = f"There is no operation at {request.method} {request.path}"
    return RefusedError(404, f"{message}; the nearest is {near.method} {near.path} ({near.id})", code=NO_RESOURCE)


@cache
def current() -> Contract:
    """The contract of the API document that the package was generated from."""
    return Contract(resources.files("open_banking._generated").joinpath(_FILE).read_text("utf-8"))
