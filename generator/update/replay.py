"""Every example call of the old document, made against the code of both: what is sent otherwise, and what is read so.

Nothing is sent. A call is planned, and its plan reads the example response of the old document.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from attrs import frozen

from generator.render.code import rendered
from generator.render.example_calls import example_arguments
from generator.render.output import write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from generator.api.records import Api, Operation


@frozen
class Difference:
    """What one call does otherwise."""

    operation: str
    what: str
    """``request`` or ``response``."""
    text: str


def replayed(old: Api, new: Api) -> list[Difference]:
    """The differences of the example calls of ``old``, made with the code of ``new``."""
    with _imported(old, "before") as before, _imported(new, "after") as after:
        return [
            difference for operation in old.operations for difference in _differences(old, operation, before, after)
        ]


@contextmanager
def _imported(api: Api, name: str) -> Iterator[str]:
    """The code of ``api`` as a package that can be imported while the context is open."""
    with tempfile.TemporaryDirectory() as folder:
        package = f"generated_{name}"
        write(rendered(api), Path(folder) / package)
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield package
        finally:
            sys.path.remove(folder)
            for module in [each for each in sys.modules if each.partition(".")[0] == package]:
                del sys.modules[module]


def _differences(api: Api, operation: Operation, before: str, after: str) -> Iterator[Difference]:
    arguments = example_arguments(api, operation)
    one = _outcome(before, operation, arguments)
    other = _outcome(after, operation, arguments)
    for what in ("request", "response"):
        place = _first_difference(one[what], other[what])
        if place is not None:
            yield Difference(operation.id, what, place)


def _outcome(package: str, operation: Operation, arguments: dict[str, Any]) -> dict[str, Any]:
    """What a call sends, and what it reads of the example response; or why it does neither."""
    with warnings.catch_warnings():
        # A call that is deprecated is replayed as any other.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            module: ModuleType = importlib.import_module(f"{package}.operations.{operation.module}")
            plan = module.plan(None, **arguments)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is the difference
            return {"request": f"{type(error).__name__}: {error}", "response": None}
        request = {
            "method": plan.request.operation.method,
            "path": plan.request.path,
            "query": plan.request.query,
            "headers": plan.request.headers,
            "body": plan.request.content and json.loads(plan.request.content),
        }
        try:
            return {"request": request, "response": _plain(plan.read(_example_response(operation)))}
        except Exception as error:  # noqa: BLE001  # the same
            return {"request": request, "response": f"{type(error).__name__}: {error}"}


def _example_response(operation: Operation) -> httpx.Response:
    request = httpx.Request(operation.method, f"https://api.example{operation.path}")
    example = operation.response.example
    if example is None:
        content = b"content" if operation.response.kind else b""
        return httpx.Response(operation.response.status, content=content, request=request)
    return httpx.Response(operation.response.status, json=example, request=request)


def _plain(value: Any) -> Any:
    """What was read, as plain values with the names of their classes."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if hasattr(value, "__attrs_attrs__"):
        names = [attribute.name for attribute in value.__attrs_attrs__]
        return {"class": type(value).__name__, **{name: _plain(getattr(value, name)) for name in names}}
    return value if value is None or isinstance(value, bool | int | float | str | dict) else repr(value)


def _first_difference(before: Any, after: Any, place: str = "") -> str | None:
    """Where two outcomes first differ, and how; None where they do not.

    An attribute that the newer code has besides is no difference.
    """
    if isinstance(before, dict) and isinstance(after, dict):
        found = (
            _first_difference(before[key], after.get(key), f"{place}.{key}" if place else str(key)) for key in before
        )
        return next((each for each in found if each), None)
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        found = (_first_difference(one, other, f"{place}[{number}]") for number, (one, other) in pairs)
        return next((each for each in found if each), None)
    return None if before == after and type(before) is type(after) else f"{place} is {after!r}, before {before!r}"
