"""What a declared resource does: books of a customer, and rooms of nobody's in particular."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from newer import carrying, path_parameter, sandbox_of

from open_banking.sandbox import handlers
from open_banking.sandbox.clock import Clock
from open_banking.sandbox.message import Json, invalid
from open_banking.sandbox.resources import JsonResource
from open_banking.sandbox.state import Customer

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from open_banking.sandbox.call import Call

TEXT = {"type": "string"}
START = 1_700_000_000
FIRST, SECOND = ({"id": each, "title": each, "createdDate": START} for each in ("11", "12"))


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


BOOK = thing(id=TEXT, title=TEXT, createdDate={"type": "integer"}, changedDate={"type": "integer"})
PAGE = thing(found={"type": "integer"}, moreAvailable={"type": "boolean"}, books={"type": "array", "items": BOOK})
SHELF = thing(
    **{name: {"type": "integer"} for name in ("offset", "limit", "count", "total")},
    books={"type": "array", "items": BOOK},
)
START_AND_LIMIT, OFFSET_AND_LIMIT = (
    [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in (first, "limit")]
    for first in ("start", "offset")
)


def operation(name: str, schema: dict[str, Any] | None = None, **further: Any) -> dict[str, Any]:
    response = {"description": "Done.", **(carrying(schema) if schema else {})}
    return {"operationId": name, "responses": {"200": response}, **further}


NEW_BOOK = {"requestBody": {"required": True, **carrying(thing(title=TEXT, pages=TEXT))}}
PATHS = {
    "/customers/{customerId}/books": {
        "parameters": [path_parameter("customerId")],
        "post": operation("AddBook", BOOK, **NEW_BOOK),
        "get": operation("GetBooks", PAGE, parameters=START_AND_LIMIT),
    },
    "/customers/{customerId}/books/{bookId}": {
        "parameters": [path_parameter("customerId"), path_parameter("bookId")],
        "get": operation("GetBook", BOOK),
        "put": operation("PutBook", BOOK, **NEW_BOOK),
        "patch": operation("PatchBook", **NEW_BOOK),
        "delete": operation("DeleteBook"),
    },
    "/customers/{customerId}/shelf": {
        "parameters": [path_parameter("customerId")],
        "get": operation("GetShelf", SHELF, parameters=OFFSET_AND_LIMIT),
    },
    "/customers/{customerId}/titles": {
        "parameters": [path_parameter("customerId")],
        "get": operation("GetTitles", {"type": "array", "items": thing(title=TEXT)}),
    },
    "/books/{bookId}": {
        "parameters": [path_parameter("bookId")],
        "get": operation("FindBook", {"type": "array", "items": BOOK}),
    },
    "/customers/{customerId}/card": {
        "parameters": [path_parameter("customerId")],
        "post": operation("AddCard", thing(number=TEXT, createdDate=TEXT)),
        "get": operation("GetCard", thing(number=TEXT, createdDate=TEXT)),
    },
}


class Library(NamedTuple):
    caller: httpx.Client
    clock: Clock
    books: dict[str, dict[str, Json]]
    """By customer, then by id."""
    deleted: list[str]


def titled(call: Call) -> Json:
    if not call.body.get("title"):
        raise invalid("A book has a title")
    return {**call.body, "shelf": "kept, and in no response"}


def declare(books: dict[str, dict[str, Json]], cards: dict[str, dict[str, Json]], deleted: list[str]) -> None:
    resource = JsonResource(
        name="book",
        parameter="bookId",
        kept=lambda call: [books.setdefault(each.id, {}) for each in call.customers],
        code=4711,
        new_id=lambda world: str(world.number("book", 13)),
        modified_field="changedDate",
    )
    resource.creates("AddBook", content=titled)
    resource.lists("GetBooks", "GetShelf", key="books")
    resource.lists("GetTitles", records=lambda call: [each for each in resource.all(call) if each["title"]])
    resource.shows("GetBook")
    resource.shows("FindBook", response=lambda record: [record])
    resource.replaces("PutBook", content=titled)
    resource.merges("PatchBook")
    resource.deletes("DeleteBook", after=lambda _, record: deleted.append(record["id"]))
    card = JsonResource(
        name="card",
        parameter="cardId",
        kept=lambda call: [cards.setdefault(each.id, {}) for each in call.customers],
        new_id=lambda world: world.number("card", 1),
        id_field="number",
        time=lambda moment: dt.datetime.fromtimestamp(moment, dt.UTC).isoformat(),
        one_each=True,
    )
    card.creates("AddCard")
    card.shows("GetCard")


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A sandbox with the customers A, who has two books, and B."""
    monkeypatch.setattr(handlers, "HANDLERS", {})
    books: dict[str, dict[str, Json]] = {"A": {"11": dict(FIRST), "12": dict(SECOND)}}
    deleted: list[str] = []
    declare(books, {}, deleted)
    clock = Clock(dt.datetime.fromtimestamp(START, dt.UTC), running=False)
    with sandbox_of(PATHS, clock=clock) as (caller, world):
        world.customers |= {each: Customer(each, "testing", START, START, {}) for each in ("A", "B")}
        yield Library(caller, clock, books, deleted)


def test_all_are_at_the_level_of_a_resource(library: Library) -> None:
    assert library.books
    assert {each.level for each in handlers.HANDLERS.values()} == {"resource"}


def test_one_is_created_with_an_id_and_the_time(library: Library) -> None:
    library.clock.advance(seconds=5)
    made = library.caller.post("/customers/B/books", json={"title": "New", "pages": "9", "unknown": 1})

    expected = {"id": "13", "title": "New", "createdDate": START + 5, "changedDate": START + 5}
    assert made.json() == expected
    assert library.caller.get("/customers/B/books/13").json() == expected


def test_what_cannot_be_is_refused_and_not_kept(library: Library) -> None:
    response = library.caller.post("/customers/B/books", json={"pages": "9"})

    assert (response.status_code, response.json()["message"]) == (400, "A book has a title")
    assert library.caller.get("/customers/B/books").json()["books"] == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("books", {"found": 2, "moreAvailable": False, "books": [FIRST, SECOND]}),
        ("books?limit=1", {"found": 2, "moreAvailable": True, "books": [FIRST]}),
        ("books?start=2&limit=1", {"found": 2, "moreAvailable": False, "books": [SECOND]}),
        ("shelf", {"offset": 0, "limit": 25, "count": 2, "total": 2, "books": [FIRST, SECOND]}),
        ("shelf?offset=1&limit=5", {"offset": 1, "limit": 5, "count": 1, "total": 2, "books": [SECOND]}),
    ],
)
def test_they_are_listed_in_pages(library: Library, query: str, expected: Json) -> None:
    assert library.caller.get(f"/customers/A/{query}").json() == expected


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("books?start=0", "GetBooks requires start and limit of 1 or more"),
        ("shelf?offset=-1", "GetShelf requires an offset of 0 or more and a limit of 1 or more"),
        ("shelf?limit=0", "GetShelf requires an offset of 0 or more and a limit of 1 or more"),
    ],
)
def test_a_page_that_cannot_be_is_refused(library: Library, query: str, message: str) -> None:
    response = library.caller.get(f"/customers/A/{query}")

    assert (response.status_code, response.json()["message"]) == (400, message)


def test_a_list_without_pages_has_all_that_are_asked_for(library: Library) -> None:
    library.books["A"] = {str(each): {"title": str(each) if each else ""} for each in range(40)}

    assert library.caller.get("/customers/A/titles").json() == [{"title": str(each)} for each in range(1, 40)]


@pytest.mark.parametrize(("path", "expected"), [("/customers/A/books/12", SECOND), ("/books/12", [SECOND])])
def test_one_is_shown_with_or_without_its_parent(library: Library, path: str, expected: Any) -> None:
    assert library.caller.get(path).json() == expected


@pytest.mark.parametrize(
    ("path", "code", "message"),
    [
        ("/customers/B/books/11", 4711, "Customer B has no book 11"),
        ("/books/99", 4711, "There is no book 99"),
        ("/customers/C/books/11", 14001, "There is no customer C"),
        ("/customers/A/card", 11000, "Customer A has no card"),
    ],
)
def test_one_that_is_not_there_is_refused_with_its_code(library: Library, path: str, code: int, message: str) -> None:
    response = library.caller.get(path)

    assert (response.status_code, response.json()["code"], response.json()["message"]) == (404, code, message)


def test_replacing_one_keeps_its_id_and_when_it_was_created(library: Library) -> None:
    library.clock.advance(seconds=5)
    response = library.caller.put("/customers/A/books/11", json={"title": "Other"})

    expected = {"id": "11", "title": "Other", "createdDate": START, "changedDate": START + 5}
    assert response.json() == library.caller.get("/customers/A/books/11").json() == expected


def test_a_refused_replacement_changes_nothing(library: Library) -> None:
    assert library.caller.put("/customers/A/books/11", json={}).status_code == 400
    assert library.caller.get("/customers/A/books/11").json() == FIRST


def test_merging_changes_what_is_named(library: Library) -> None:
    library.books["A"]["11"]["pages"] = "8"
    response = library.caller.patch("/customers/A/books/11", json={"pages": "9"})

    # Its response has no content in the document.
    assert (response.status_code, response.content) == (200, b"")
    assert library.books["A"]["11"] == {**FIRST, "pages": "9", "changedDate": START}


def test_a_deleted_one_is_gone_with_what_hung_on_it(library: Library) -> None:
    assert library.caller.delete("/customers/A/books/11").status_code == 200
    assert library.deleted == ["11"]
    assert library.caller.get("/customers/A/books/11").status_code == 404
    assert library.caller.get("/customers/A/books/12").json() == SECOND


def test_a_customer_has_at_most_one_record_of_a_singleton(library: Library) -> None:
    made = library.caller.post("/customers/A/card")
    again = library.caller.post("/customers/A/card")

    expected = {"number": "1", "createdDate": "2023-11-14T22:13:20+00:00"}
    assert made.json() == library.caller.get("/customers/A/card").json() == expected
    assert (again.status_code, again.json()["message"]) == (409, "Customer A has a card already")
    assert library.caller.post("/customers/B/card").json() == {**expected, "number": "2"}
