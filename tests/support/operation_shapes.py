"""The shapes that operations have, by the API document: what is right for one operation of a shape is for all of it."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module, resources
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from open_banking import _generated as generated
from open_banking._generated import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from open_banking._runtime.operation import Operation


class Shape(NamedTuple):
    """What an exchange depends on."""

    method: str
    has_body: bool
    response: Literal["nothing", "JSON", "a file"]
    pagination: str | None
    needs_token: bool
    billable: bool
    repeatable: bool


@cache
def shapes() -> dict[str, Shape]:
    """The shape of each operation, by its id."""
    contract = json.loads(resources.files(generated).joinpath("contract.json").read_text("utf-8"))
    modules = [import_module(f"{operations.__name__}.{each.name}") for each in iter_modules(operations.__path__)]
    facts: dict[str, Operation] = {module.OPERATION.name: module.OPERATION for module in modules}
    return {each["operationId"]: _shape(each, facts[each["operationId"]]) for each in contract["operations"]}


def _shape(contract: dict[str, Any], facts: Operation) -> Shape:
    content_types = contract["contentTypes"]
    return Shape(
        method=facts.method,
        has_body=contract["body"] is not None,
        response="nothing" if not content_types else "JSON" if "application/json" in content_types else "a file",
        pagination=facts.pagination,
        needs_token=facts.needs_token,
        billable=facts.billable,
        repeatable=facts.repeatable,
    )


def one_of_each(distinguished: Callable[[Shape], Hashable] = lambda shape: shape) -> list[str]:
    """One operation of each shape, or of those shapes that differ in something."""
    found: dict[Hashable, str] = {}
    for operation, shape in shapes().items():
        found.setdefault(distinguished(shape), operation)
    return list(found.values())
