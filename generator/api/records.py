"""What the templates render: the API as plain records, with nothing of the parser that read it."""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

from generator.api import naming
from generator.api.kinds import Kind, Named, names


@frozen
class Field:
    """A property of a model."""

    wire: str
    kind: Kind
    required: bool
    description: str
    nullable: bool = False
    sensitive: bool = False
    credential: bool = False
    """One of the partner's, of which a wrong one counts towards the lock of the account."""
    example: Any = None

    @property
    def attribute(self) -> str:
        """Its name on the model."""
        return naming.attribute(self.wire)

    @property
    def request_key(self) -> str:
        """Its name in a request dictionary."""
        return naming.request_key(self.wire)


@frozen
class Model:
    """A schema with properties."""

    named: Named
    description: str
    fields: tuple[Field, ...]
    records: Field | None = None
    """Where the model is one page of many, the list of what is on it."""


@frozen
class Union:
    """A schema that is one of several models."""

    named: Named
    description: str
    members: tuple[Named, ...]
    discriminator: str | None = None
    mapping: dict[str, Named] = field(factory=dict)
    otherwise: Named | None = None


@frozen
class Parameter:
    """A path, query or header parameter of an operation."""

    wire: str
    location: str
    kind: Kind
    required: bool
    description: str
    example: Any
    default: Any = None
    explode: bool = True

    @property
    def argument(self) -> str:
        """The keyword argument."""
        return naming.argument(self.wire)


@frozen
class Failure:
    """An error answer that the document declares."""

    status: str
    description: str


@define
class Operation:
    """One method of one path."""

    id: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    body: Named | Kind | None
    body_description: str
    body_example: Any
    answer: Kind | None
    """What a success carries: a kind, ``BYTES``, or None for nothing."""
    answer_description: str
    pdf: bool
    """Whether the answer can be asked for as a PDF instead."""
    file_is_pdf: bool
    """Whether the file that it answers with is a PDF."""
    accept: str
    failures: tuple[Failure, ...]
    needs_token: bool
    billable: bool
    repeatable: bool
    timeout: float | None
    pagination: str | None
    authenticates: bool = False

    @property
    def module(self) -> str:
        """The module in ``operations``."""
        return naming.module(self.id)

    def located(self, location: str) -> list[Parameter]:
        """The parameters of the path, the query or the header."""
        return [parameter for parameter in self.parameters if parameter.location == location]


@frozen
class Api:
    """One version of the whole API."""

    version: str
    server: str
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]
    unions: tuple[Union, ...]

    def bodies(self) -> tuple[Named, ...]:
        """What can stand in a request body: the bodies and all that is nested in them, in the document's order."""
        fields = {model.named: [f.kind for f in model.fields] for model in self.models}
        fields |= {union.named: list(union.members) for union in self.unions}
        found: dict[Named, None] = {}
        waiting = [operation.body for operation in self.operations if operation.body is not None]
        while waiting:
            for named in names(waiting.pop(0)):
                if named not in found:
                    found[named] = None
                    waiting += fields[named]
        return tuple(found)
