"""A call of each operation with the example values of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.api import kinds
from generator.render.formatting import formatted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.api.records import Api, Operation

_LINE_LENGTH = "88"


def example_calls(api: Api, calls: Mapping[str, str]) -> dict[str, str]:
    """A call of each operation that ``calls`` has a place for, as ruff formats it: all in one run."""
    examples = {
        operation.id: _example(api, operation, calls[operation.id])
        for operation in api.operations
        if operation.id in calls
    }
    calls_in_python = formatted(examples.values(), "--isolated", "--line-length", _LINE_LENGTH)
    return {name: code.strip() for name, code in zip(examples, calls_in_python, strict=True)}


def example_arguments(api: Api, operation: Operation) -> dict[str, Any]:
    """The arguments of the example call: all that are required, and the others that have an example."""
    required = {each.argument: each.example for each in operation.parameters if each.required}
    body = (
        operation.body
        and not operation.body.withdrawn
        and {"data": _request_value(api, operation.body.example, operation.body.kind)}
    )
    optional = {
        each.argument: each.example
        for each in operation.parameters
        if not each.required and each.example is not None and not each.withdrawn
    }
    return {**required, **(body or {}), **optional}


def _example(api: Api, operation: Operation, call: str) -> str:
    arguments = ", ".join(f"{name}={value!r}" for name, value in example_arguments(api, operation).items())
    return f"{call}({arguments})"


def _request_value(api: Api, value: Any, kind: kinds.Kind) -> Any:
    """``value``, as the wire has it, with the keys of request dictionaries."""
    match kind:
        case kinds.ListOf(item) if isinstance(value, list):
            return [_request_value(api, each, item) for each in value]
        case kinds.Named(is_union=False) if isinstance(value, dict):
            model = next(model for model in api.models if model.named == kind)
            return {
                field.request_key: _request_value(api, value[field.wire], field.kind)
                for field in model.fields
                if field.wire in value and not field.withdrawn
            }
        case _:
            return value
