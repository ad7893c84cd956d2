"""The API as plain records, of which the code, the contract and the reference are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from generator.api import naming
from generator.api.kinds import Kind, Named, Scalar, names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.document.references import Json

_JSON, _PDF = "application/json", "application/pdf"


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
    withdrawn: str | None = None
    """The version of the API since which the document does not have it."""

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
    withdrawn: str | None = None
    """The version of the API since which the document does not have it."""


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
    schema: Json = field(factory=dict)
    """The JSON Schema of its values."""
    withdrawn: str | None = None
    """The version of the API since which the document does not have it."""

    @property
    def argument(self) -> str:
        """The keyword argument."""
        return naming.argument(self.wire)


@frozen
class RequestBody:
    """The JSON that an operation takes."""

    kind: Named | Scalar
    """A model, or ``FREE_FORM`` where the document names no key of it."""
    description: str
    example: Any
    required: bool = False
    """Whether the operation has to be called with one."""
    schema: Json = field(factory=dict)
    """The JSON Schema that it is checked by."""
    withdrawn: str | None = None
    """The version of the API since which the document does not have it: it is accepted, and not sent."""


@frozen
class Response:
    """What an operation responds with when it succeeds."""

    status: int
    description: str
    kind: Kind | None
    """What it carries, ``BYTES`` for a file, or None for nothing."""
    content_types: tuple[str, ...] = ()
    schema: Json | None = None
    """The JSON Schema of its JSON; None if there is none."""
    example: Any = None
    """An example of its JSON."""


@frozen
class ErrorResponse:
    """A response that the document declares for an error."""

    status: str
    description: str
    content_types: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    """The names of the fields of its JSON."""


@frozen
class Operation:
    """One method of one path."""

    id: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    response: Response
    errors: tuple[ErrorResponse, ...]
    file_is_pdf: bool
    """Whether the file that it responds with is a PDF."""
    needs_token: bool
    billable: bool
    repeatable: bool
    timeout: float | None
    pagination: str | None
    authenticates: bool = False
    deprecated: bool = False
    withdrawn: str | None = None
    """The version of the API since which the document does not have it."""

    @property
    def not_sent(self) -> list[tuple[str, str]]:
        """The arguments that the API has dropped, each with the version that did."""
        dropped = [(each.argument, each.withdrawn) for each in self.parameters if each.withdrawn]
        return [*dropped, ("data", self.body.withdrawn)] if self.body and self.body.withdrawn else dropped

    @property
    def deprecation(self) -> str:
        """Why it is deprecated."""
        if self.withdrawn:
            return f"Version {self.withdrawn} of the API dropped this operation."
        return "The API document marks this operation as deprecated."

    @property
    def module(self) -> str:
        """The module in ``operations``."""
        return naming.module(self.id)

    @property
    def accept(self) -> str:
        """What the ``Accept`` header says, where no PDF is asked for."""
        return ", ".join(dict.fromkeys([*(each for each in self.response.content_types if each != _PDF), _JSON]))

    @property
    def pdf(self) -> bool:
        """Whether a PDF can be asked for instead of the JSON."""
        return {_PDF, _JSON} <= set(self.response.content_types)

    def located(self, location: str) -> list[Parameter]:
        """The parameters of the path, the query or the header that are sent."""
        return [each for each in self.parameters if each.location == location and not each.withdrawn]


@frozen
class Api:
    """One version of the whole API."""

    version: str
    server: str
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]
    unions: tuple[Union, ...]
    schemas: dict[str, Json] = field(factory=dict)
    """The JSON Schemas that ``#/schemas/NAME`` in a JSON Schema refers to."""

    def bodies(self) -> tuple[Named, ...]:
        """What can stand in a request body: the bodies and all that is nested in them, in the document's order."""
        return self._reached(operation.body.kind for operation in self.operations if operation.body)

    def responses(self) -> tuple[Named, ...]:
        """What can stand in a response: the responses and all that is nested in them, in the document's order."""
        return self._reached(operation.response.kind for operation in self.operations if operation.response.kind)

    def _reached(self, kinds: Iterable[Kind]) -> tuple[Named, ...]:
        """The models and unions in ``kinds``, and in these."""
        inside = {model.named: [f.kind for f in model.fields] for model in self.models}
        inside |= {union.named: list(union.members) for union in self.unions}
        found: dict[Named, None] = {}
        waiting = list(kinds)
        while waiting:
            for named in names(waiting.pop(0)):
                if named not in found:
                    found[named] = None
                    waiting += inside[named]
        return tuple(found)
