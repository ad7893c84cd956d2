"""Resources: records that are created, shown, listed, changed and deleted as they are declared.

A declaration says what the records of one kind are called and where they are kept; then, in a line each, which
operations do what with them. A response has what its schema declares of a record, so a record is put together in one
place, with all that any response shows of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from .error_codes import NO_RESOURCE
from .handlers import handles
from .message import Json, RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableMapping, Sequence

    from .call import Call
    from .state import World

T = TypeVar("T")

# Of a length that an id may have.
_NUMBER = re.compile(r"0|[1-9][0-9]{0,30}")


def _keys(record_id: str | None) -> list[str | int]:
    """The keys that a record may be kept under: its id as it stands in a path, or as the number that is written so."""
    if record_id is None:
        return []
    number = _NUMBER.fullmatch(record_id)
    return [record_id, int(record_id)] if number else [record_id]


def _unchanged(record: Any) -> Any:
    return record


def _nothing(_call: Call) -> Json:
    return {}


@frozen(kw_only=True)
class Resource(Generic[T]):
    """Records of one kind."""

    name: str
    """What messages call one: ``business``."""
    parameter: str
    """The path parameter with the id of one. A path without it, that names the parent, means the only one there."""
    kept: Callable[[Call], Sequence[MutableMapping[Any, T]]]
    """Where they are kept, by id: one mapping where the path names the parent, else that of each parent."""
    record: Callable[[Call, T], Any] = lambda _call, record: record
    """One as JSON, with all that any response shows of it, or as a file."""
    code: int = NO_RESOURCE
    """The API's error code where there is none of an id."""

    def found(self, call: Call) -> T:
        """The record that the path names.

        Raises:
            RefusedError: There is none.
        """
        records, key = self._place(call)
        return records[key]

    def all(self, call: Call) -> list[T]:
        """The records of the parent that the path names, or of all parents."""
        return [each for records in self.kept(call) for each in records.values()]

    def missing(self, call: Call, record_id: str = "") -> RefusedError:
        """The refusal of a call for a record that is not there."""
        of_customer = call.names_customer and self.parameter != "customerId"
        subject = f"Customer {call.customer.id} has" if of_customer else "There is"
        return RefusedError(404, f"{subject} no {self.name} {record_id}".rstrip(), code=self.code)

    def _place(self, call: Call) -> tuple[MutableMapping[Any, T], Any]:
        """The mapping in which the record is that the path names, and its key there."""
        record_id = call.path.get(self.parameter)
        for records in self.kept(call):
            if record_id is None and records:
                return records, next(iter(records))
            for key in _keys(record_id):
                if key in records:
                    return records, key
        raise self.missing(call, record_id or "")

    # What operations do, by their operationIds

    def shows(self, *operations: str, response: Callable[[Any], Any] = _unchanged) -> None:
        """Have operations show one record.

        Args:
            *operations: Their operationIds.
            response: What the response makes of the record, if it is not the response itself: a list of one.
        """

        @handles(*operations, level="resource")
        def show(call: Call) -> Any:
            return response(self.record(call, self.found(call)))

    def lists(
        self,
        *operations: str,
        key: str = "",
        records: Callable[[Call], Iterable[T]] | None = None,
        beside: Callable[[Call], Json] = _nothing,
    ) -> None:
        """Have operations list records: a page, where they take ``limit``, and else all.

        Args:
            *operations: Their operationIds.
            key: The field of the response that has the list, unless the response is the list.
            records: Those that the call asks for; all of the parent unless given.
            beside: What further fields the response has.
        """
        chosen = records or self.all

        @handles(*operations, level="resource")
        def show_all(call: Call) -> Any:
            found = list(chosen(call))
            shown, counts = call.page(found) if call.operation.takes("limit") else (found, {})
            listed = [self.record(call, each) for each in shown]
            return {**counts, **beside(call), key: listed} if key else listed

    def changes(self, *operations: str, change: Callable[[Call, T], None]) -> None:
        """Have operations change one record, and show it where their response has content.

        Args:
            *operations: Their operationIds.
            change: Makes the change.
        """

        @handles(*operations, level="resource")
        def change_one(call: Call) -> Any:
            record = self.found(call)
            change(call, record)
            return self.record(call, record)

    def deletes(self, *operations: str, after: Callable[[Call, T], None] | None = None) -> None:
        """Have operations delete one record.

        Args:
            *operations: Their operationIds.
            after: Deletes what hangs on it.
        """

        @handles(*operations, level="resource")
        def delete(call: Call) -> None:
            records, key = self._place(call)
            record = records.pop(key)
            if after is not None:
                after(call, record)


def _body(call: Call) -> Json:
    return call.body


@frozen(kw_only=True)
class JsonResource(Resource[Json]):
    """Records that are kept as the JSON of the request that made them, with an id and the times of its changes."""

    new_id: Callable[[World], Any]
    """Makes the id of a new record, under which it is kept; the record has it as a text."""
    id_field: str = "id"
    created_field: str = "createdDate"
    modified_field: str = ""
    """Empty where the records do not show when they were changed."""
    time: Callable[[int], Any] = int
    """How the records write a moment that is given in epoch seconds."""
    one_each: bool = False
    """Whether a customer has one at most."""
    taken_code: int = NO_RESOURCE
    """The API's error code for the second one of a customer."""

    def creates(self, *operations: str, content: Callable[[Call], Json] = _body) -> None:
        """Have operations create a record, and show it where their response has content.

        Args:
            *operations: Their operationIds.
            content: What the record has beyond its id and its times; raises ``RefusedError`` for what cannot be.
        """

        @handles(*operations, level="resource")
        def create(call: Call) -> Any:
            (records,) = self.kept(call)
            made = content(call)
            if self.one_each and records and call.customer.make_way(self.name):
                records.clear()
            if self.one_each and records:
                message = f"Customer {call.customer.id} has a {self.name} already"
                raise RefusedError(409, message, code=self.taken_code)
            key = self.new_id(call.world)
            records[key] = {**made, self.id_field: str(key), self.created_field: self.time(call.now)}
            self._touch(call, records[key])
            return self.record(call, records[key])

    def replaces(self, *operations: str, content: Callable[[Call], Json] = _body) -> None:
        """Have operations put another content into a record, which keeps its id and the time when it was created.

        Args:
            *operations: Their operationIds.
            content: What the record has beyond its id and its times; raises ``RefusedError`` for what cannot be.
        """

        def replace(call: Call, record: Json) -> None:
            kept = {name: record[name] for name in (self.id_field, self.created_field)}
            replacement = {**content(call), **kept}
            record.clear()
            record.update(replacement)
            self._touch(call, record)

        self.changes(*operations, change=replace)

    def merges(self, *operations: str, content: Callable[[Call], Json] = _body) -> None:
        """Have operations change those fields of a record that they name.

        Args:
            *operations: Their operationIds.
            content: The fields; raises ``RefusedError`` for what cannot be.
        """

        def merge(call: Call, record: Json) -> None:
            record.update(content(call))
            self._touch(call, record)

        self.changes(*operations, change=merge)

    def _touch(self, call: Call, record: Json) -> None:
        if self.modified_field:
            record[self.modified_field] = self.time(call.now)
