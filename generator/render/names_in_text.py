"""Names of fields and parameters in descriptions, spelled as in Python: `firstName` becomes `first_name`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.api.kinds import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.api.kinds import Kind, Named
    from generator.api.records import Api, Model, Operation

# The lookahead leaves out double backticks, in which the generator puts code.
_MENTION = re.compile(r"`([^`\s]+)`(?!`)")


def in_python(text: str, spelled: Mapping[str, str]) -> str:
    """``text`` with each name in backticks that is a key of ``spelled`` replaced by its value."""
    return _MENTION.sub(lambda mention: f"`{spelled.get(mention[1], mention[1])}`", text)


def attributes(model: Model) -> dict[str, str]:
    """The attributes of a model, by their names in the API."""
    return {field.wire: field.attribute for field in model.fields}


def request_keys(model: Model) -> dict[str, str]:
    """The keys of a model's request dictionary, by their names in the API."""
    return {field.wire: field.request_key for field in model.fields}


def arguments(api: Api, operation: Operation) -> dict[str, str]:
    """The arguments of an operation, keys of its ``data`` and attributes of its response, by their names in the API."""
    models = {model.named: model for model in api.models}
    read = [models[named] for named in _named(operation.response.kind) if named in models]
    taken = [models[named] for named in _named(operation.body.kind if operation.body else None) if named in models]
    found: dict[str, str] = {}
    for spelled in (*map(attributes, read), *map(request_keys, taken)):
        found |= spelled
    return found | {parameter.wire: parameter.argument for parameter in operation.parameters}


def _named(kind: Kind | None) -> Iterable[Named]:
    return names(kind) if kind else ()
