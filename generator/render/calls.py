"""Where each operation is called on a client, and calls with the example values of the document."""

from __future__ import annotations

import inspect
from types import FunctionType
from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator.api import kinds
from generator.place import Place
from generator.render.formatting import ruff
from open_banking._runtime.namespace import Branch, Node
from open_banking.facade.root import Root

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.api.records import Api, Operation
    from open_banking._runtime.operation import Operation as Facts

_LINE_LENGTH = "88"
# Before each call in the run. A line of its own, which no value in a call can be.
_MARK = "# Call\n"


@frozen
class Leaf:
    """A function at the end of a branch of the call tree."""

    call: str
    """What to write, ``client.aggregation.v1.customers.get`` for instance."""
    function: FunctionType
    node: type[Node[Any]] = Node
    """The class of the node at which it stands."""

    @property
    def place(self) -> Place:
        """Where it stands below the client."""
        _, *branches, name = self.call.split(".")
        return Place(tuple(branches), name)

    @property
    def operation(self) -> str | None:
        """The id of the operation that it calls; None for a function of the facade's own."""
        operation: Facts | None = getattr(self.function, "operation", None)
        return operation and operation.name

    @property
    def text(self) -> str:
        """What its docstring says before the arguments."""
        return (inspect.getdoc(self.function) or "").partition("\nArgs:")[0].strip().replace("``", "`")


def call_tree(root: type[Node[Any]] = Root) -> list[Leaf]:
    """Every function below a node, ``client`` by default."""
    return list(_leaves(root, "client"))


def branches_of(node: type[Node[Any]]) -> dict[str, type[Node[Any]]]:
    """The branches of a node: the classes of the nodes right below it."""
    return {name: getattr(node, name) for name, member in _members(node) if isinstance(member, Branch)}


def functions_of(node: type[Node[Any]]) -> dict[str, FunctionType]:
    """The calls of a node."""
    return {name: member for name, member in _members(node) if isinstance(member, FunctionType)}


def _members(node: type[Node[Any]]) -> Iterator[tuple[str, Any]]:
    return ((name, member) for name, member in inspect.getmembers_static(node) if not name.startswith("_"))


def _leaves(node: type[Node[Any]], path: str) -> Iterator[Leaf]:
    for name, function in functions_of(node).items():
        yield Leaf(f"{path}.{name}", function, node)
    for name, below in branches_of(node).items():
        yield from _leaves(below, f"{path}.{name}")


def example_calls(api: Api, calls: Mapping[str, str]) -> dict[str, str]:
    """A call of each operation that ``calls`` has a place for, as ruff formats it: all in one run."""
    examples = {
        operation.id: _example(api, operation, calls[operation.id])
        for operation in api.operations
        if operation.id in calls
    }
    source = "\n".join(f"{_MARK}{example}" for example in examples.values())
    options = ("--isolated", "--line-length", _LINE_LENGTH, "--stdin-filename", "calls.py", "-")
    formatted = ruff("format", *options, given=source).split(_MARK)[1:]
    return {name: code.strip() for name, code in zip(examples, formatted, strict=True)}


def _example(api: Api, operation: Operation, call: str) -> str:
    required = [p for p in operation.parameters if p.required]
    optional = [p for p in operation.parameters if not p.required]
    arguments = [f"{p.argument}={p.example!r}" for p in required]
    if operation.body is not None:
        arguments.append(f"data={_request_value(api, operation.body_example, operation.body)!r}")
    arguments += [f"{p.argument}={p.example!r}" for p in optional if p.example is not None]
    return f"{call}({', '.join(arguments)})"


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
                if field.wire in value
            }
        case _:
            return value
