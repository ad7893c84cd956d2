"""Walking through pages: each record once and in order, no page past the end, and no walk without an end."""

from __future__ import annotations

import asyncio
import json
from io import StringIO
from itertools import islice
from operator import length_hint
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.progress import Progress
from tqdm import tqdm
from wire import APP_KEY, APP_TOKEN, Wire

from generator.document.references import operations
from open_banking import (
    AsyncClient,
    Client,
    InternalServerError,
    InvalidRequestError,
    PaginationError,
    models,
)

if TYPE_CHECKING:
    from collections.abc import Callable

KEYS: dict[str, Any] = {"finicity_app_key": APP_KEY, "finicity_app_token": APP_TOKEN, "max_retries": 0}


class Style(NamedTuple):
    """One of the ways in which operations page, and how to call one of them."""

    call: Callable[[Any], Callable[..., Any]]
    arguments: dict[str, Any]
    key: str
    usual: int = 25
    text: bool = False
    place: str = "start"
    size: str = "limit"
    first: int = 1
    total: str = ""
    """What says in the response how much there is, if that is not ``moreAvailable``."""

    @property
    def by_page(self) -> bool:
        return self.place != "start"

    def limited(self, limit: int | None) -> dict[str, Any]:
        return self.arguments if limit is None else {**self.arguments, self.size: limit}


STYLES = {
    "customers": Style(lambda client: client.aggregation.v1.customers.list, {}, "customers"),
    "transactions": Style(
        lambda client: client.aggregation.v3.customers.transactions.list,
        {"customer_id": "1", "from_date": 1, "to_date": 2},
        "transactions",
        text=True,
    ),
    "transactions of an account": Style(
        lambda client: client.aggregation.v4.customers.accounts.transactions.list,
        {"customer_id": "1", "account_id": "2", "from_date": 1, "to_date": 2},
        "transactions",
        text=True,
    ),
    "institutions": Style(lambda client: client.institution.v2.institutions.list, {}, "institutions"),
    "certified institutions": Style(
        lambda client: client.institution.v2.certified_institutions.list, {}, "institutions"
    ),
    "certified institutions with RSSD": Style(
        lambda client: client.institution.v2.certified_institutions.rssd.list, {}, "institutions"
    ),
    "applications": Style(lambda client: client.applications.list, {}, "applications", usual=50),
    "institutions of an application": Style(
        lambda client: client.applications.institutions.list, {"application_id": "1"}, "institutions"
    ),
    "data sharing consents": Style(lambda client: client.data_sharing_consents.list, {"customer_id": "1"}, "consents"),
    "registrations": Style(
        lambda client: client.aggregation.v2.partners.applications.list,
        {},
        "applications",
        usual=1,
        place="page",
        size="page_size",
        total="totalPages",
    ),
    "billing": Style(
        lambda client: client.decisioning.v1.partners.billing.reseller.list,
        {"partner_id": "1", "start_date": 1, "end_date": 2},
        "content",
        usual=100,
        place="page",
        size="size",
        first=0,
        total="totalPages",
    ),
    "webhook subscriptions": Style(
        lambda client: client.notification_subscriptions.webhooks.list,
        {},
        "subscriptions",
        usual=10,
        place="offset",
        total="total",
    ),
}
each_style = pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
START_STYLES = {name: style for name, style in STYLES.items() if not style.by_page}
each_start_style = pytest.mark.parametrize("style", START_STYLES.values(), ids=START_STYLES)
CUSTOMERS, TRANSACTIONS, REGISTRATIONS = STYLES["customers"], STYLES["transactions"], STYLES["registrations"]


class Paged:
    """A server function with so many records, which keeps what is asked for."""

    def __init__(self, style: Style, count: int, *, shorter: tuple[int, ...] = (), envelope: bool = True) -> None:
        """Respond with pages of at most ``shorter`` records, in turn, or as long as asked for."""
        self._style = style
        self._count = count
        self._shorter = shorter
        self._envelope = envelope
        self.asked: list[int] = []
        self.queries: list[dict[str, str]] = []
        self.past_the_end = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        assert len(self.queries) < 100
        place = int(query.get(self._style.place, self._style.first))
        wire_size = "pageSize" if self._style.size == "page_size" else self._style.size
        size = int(query.get(wire_size, self._style.usual))
        if self._shorter:
            turn = 0 if self._style.by_page else len(self.asked)
            size = min(size, self._shorter[turn % len(self._shorter)])
        self.asked.append(place)
        first = 1 + (place - self._style.first) * size if self._style.by_page else place
        self.past_the_end += first > max(self._count, 1)
        numbers = list(range(first, min(first + size, self._count + 1)))
        body: dict[str, Any] = {self._style.key: [{"id": number} for number in numbers]}
        if self._envelope and self._style.total == "totalPages":
            body |= {
                "totalRecords": self._count,
                "totalElements": self._count,
                "totalPages": -(-self._count // size),
                "pageNumber": place,
            }
        elif self._envelope and self._style.total == "total":
            body |= {"total": self._count, "limit": size, "offset": place, "count": len(numbers)}
        elif self._envelope:
            more = first + size <= self._count
            value = str(more).lower() if self._style.text else more
            body |= {"found": self._count, "displaying": len(numbers), "moreAvailable": value}
        return httpx.Response(200, json=body)


def blocking(respond: Callable[[httpx.Request], httpx.Response]) -> Client:
    return Client(httpx_client=httpx.Client(transport=httpx.MockTransport(respond)), **KEYS)


def awaiting(respond: Callable[[httpx.Request], httpx.Response]) -> AsyncClient:
    return AsyncClient(httpx_client=httpx.AsyncClient(transport=httpx.MockTransport(respond)), **KEYS)


def id_of(record: Any) -> int:
    return int(record.to_dict()["id"])


class Walk:
    """Walks through an operation with one kind of client, as far as asked."""

    def __init__(
        self, client_kind: str, respond: Callable[[httpx.Request], httpx.Response], method: str = "paginate"
    ) -> None:
        self._client: Any = blocking(respond) if client_kind == "Client" else awaiting(respond)
        self._method = method
        self._iterator: Any = None

    def begin(self, style: Style, **arguments: Any) -> Walk:
        call = style.call(self._client)
        self._iterator = getattr(self._client, self._method)(call, **{**style.arguments, **arguments})
        return self

    def take(self, count: int) -> list[Any]:
        if isinstance(self._client, Client):
            return list(islice(self._iterator, count))

        async def some() -> list[Any]:
            taken: list[Any] = []
            while len(taken) < count:
                try:
                    taken.append(await anext(self._iterator))
                except StopAsyncIteration:
                    break
            return taken

        return asyncio.run(some())

    def all(self) -> list[Any]:
        if isinstance(self._client, Client):
            return list(self._iterator)

        async def everything() -> list[Any]:
            return [each async for each in self._iterator]

        return asyncio.run(everything())

    @property
    def position(self) -> int:
        position: int = self._iterator.position
        return position


@pytest.fixture(params=["Client", "AsyncClient"])
def client_kind(request: pytest.FixtureRequest) -> str:
    value: str = request.param
    return value


# All records, once each


def test_every_operation_that_pages_is_among_the_styles(document: dict[str, Any]) -> None:
    paging = [each["operationId"] for _, _, each in operations(document) if "x-pagination" in each]
    called: set[str] = set()
    for style in STYLES.values():
        wire = Wire()
        client = blocking(wire.handle)
        style.call(client)(**style.arguments)
        called.add(wire.sent[0].url.path)
    assert len(called) == len(paging) == len(STYLES)


@each_style
@pytest.mark.parametrize(
    ("count", "limit", "asked"),
    [(0, 10, 1), (1, 10, 1), (9, 10, 1), (10, 10, 1), (11, 10, 2), (20, 10, 2), (30, 10, 3), (31, 10, 4), (3, 1, 3)],
)
def test_each_record_is_yielded_once_and_no_page_past_the_end(
    style: Style, count: int, limit: int, asked: int, client_kind: str
) -> None:
    server = Paged(style, count)
    records = Walk(client_kind, server).begin(style, **{style.size: limit}).all()
    assert [id_of(record) for record in records] == list(range(1, count + 1))
    assert (len(server.asked), server.past_the_end) == (asked, 0)


@each_style
def test_without_a_limit_the_api_chooses_it(style: Style, client_kind: str) -> None:
    server = Paged(style, 3 * style.usual)
    assert len(Walk(client_kind, server).begin(style).all()) == 3 * style.usual
    assert (len(server.asked), server.past_the_end) == (3, 0)


@given(
    style=st.sampled_from(list(STYLES.values())),
    count=st.integers(0, 70),
    limit=st.none() | st.integers(1, 80),
    shorter=st.lists(st.integers(1, 30), max_size=4).map(tuple),
    client_kind=st.sampled_from(["Client", "AsyncClient"]),
)
def test_whatever_the_pages_each_record_is_yielded_once(
    style: Style, count: int, limit: int | None, shorter: tuple[int, ...], client_kind: str
) -> None:
    server = Paged(style, count, shorter=shorter)
    records = Walk(client_kind, server).begin(style, **style.limited(limit)).all()
    assert [id_of(record) for record in records] == list(range(1, count + 1))
    assert server.past_the_end == 0


@given(
    style=st.sampled_from(list(START_STYLES.values())),
    count=st.integers(1, 70),
    limit=st.integers(1, 30),
    start=st.integers(1, 70),
)
def test_whatever_the_start_the_rest_is_yielded_once(style: Style, count: int, limit: int, start: int) -> None:
    start = min(start, count)
    server = Paged(style, count)
    records = Walk("Client", server).begin(style, start=start, limit=limit).all()
    assert [id_of(record) for record in records] == list(range(start, count + 1))
    assert server.past_the_end == 0


def test_records_are_models(client_kind: str) -> None:
    for style, kind in ((CUSTOMERS, models.Customer), (TRANSACTIONS, models.Transaction)):
        assert {type(record) for record in Walk(client_kind, Paged(style, 30)).begin(style).all()} == {kind}


def test_pages_come_whole(client_kind: str) -> None:
    server = Paged(TRANSACTIONS, 25)
    pages = Walk(client_kind, server, "pages").begin(TRANSACTIONS, limit=10).all()
    assert {type(page) for page in pages} == {models.Transactions}
    assert [[id_of(record) for record in page.transactions] for page in pages] == [
        list(range(1, 11)),
        list(range(11, 21)),
        list(range(21, 26)),
    ]
    assert [(page.found, page.more_available) for page in pages] == [(25, "true"), (25, "true"), (25, "false")]


def test_each_page_is_asked_for_with_all_arguments(client_kind: str) -> None:
    server = Paged(TRANSACTIONS, 5)
    Walk(client_kind, server).begin(TRANSACTIONS, limit=2, sort="desc").all()
    shared = {"fromDate": "1", "toDate": "2", "limit": "2", "sort": "desc"}
    assert server.queries == [{**shared, "start": start} for start in ("1", "3", "5")]


def test_a_page_is_asked_for_when_it_is_needed(client_kind: str) -> None:
    server = Paged(CUSTOMERS, 30)
    walk = Walk(client_kind, server).begin(CUSTOMERS, limit=10)
    assert server.asked == []
    walk.take(10)
    assert server.asked == [1]
    walk.take(1)
    assert server.asked == [1, 11]


@pytest.mark.parametrize("method", ["paginate", "pages"])
def test_nothing_is_asked_for_after_the_end(method: str, client_kind: str) -> None:
    server = Paged(CUSTOMERS, 3)
    walk = Walk(client_kind, server, method).begin(CUSTOMERS)
    walk.all()
    assert (walk.all(), server.asked) == ([], [1])


# What the API says badly


def responding(*bodies: Any) -> tuple[Callable[[httpx.Request], httpx.Response], list[dict[str, str]]]:
    """A server that gives these bodies one after the other, the last for ever, and what it is asked."""
    asked: list[dict[str, str]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        assert len(asked) < 100  # or a walk without an end would be a test without one
        return httpx.Response(200, content=json.dumps(bodies[min(len(asked), len(bodies)) - 1]))

    return respond, asked


def page_of(style: Style, *ids: int, **envelope: Any) -> dict[str, Any]:
    return {**envelope, style.key: [{"id": number} for number in ids]}


@pytest.mark.parametrize(
    ("value", "goes_on"),
    [
        (True, True),
        ("true", True),
        ("True", True),
        (" true ", True),
        ("Y", True),
        (False, False),
        ("false", False),
        ("False", False),
        ("N", False),
    ],
)
@each_start_style
def test_more_may_be_sent_as_text(style: Style, value: Any, goes_on: bool, client_kind: str) -> None:  # noqa: FBT001  # a column
    respond, asked = responding(page_of(style, 1, moreAvailable=value), page_of(style, 2, moreAvailable=False))
    records = Walk(client_kind, respond).begin(style, limit=1).all()
    assert [id_of(record) for record in records] == [1, 2][: 1 + goes_on]
    assert len(asked) == 1 + goes_on


@each_style
@pytest.mark.parametrize("records", [[], None, ...], ids=["empty", "null", "missing"])
def test_missing_envelope_around_nothing(style: Style, records: Any, client_kind: str) -> None:
    respond, asked = responding({} if records is ... else {style.key: records})
    assert Walk(client_kind, respond).begin(style).all() == []
    assert len(asked) == 1


@each_style
@pytest.mark.parametrize("limit", [None, 7])
@pytest.mark.parametrize("pages", [0.4, 1.4, 2.4])
def test_missing_envelope_loses_no_record(style: Style, limit: int | None, pages: float, client_kind: str) -> None:
    count = int((limit or style.usual) * pages)
    server = Paged(style, count, envelope=False)
    records = Walk(client_kind, server).begin(style, **style.limited(limit)).all()
    assert [id_of(record) for record in records] == list(range(1, count + 1))
    # By page, and without a limit, any page may be a full one.
    assert server.past_the_end <= (count % (limit or style.usual) == 0 or (style.by_page and limit is None))


@each_style
def test_missing_envelope_after_a_full_page_costs_one_question(style: Style, client_kind: str) -> None:
    """Nothing says that this was the last page, so that one more is asked for, and its being empty says it."""
    server = Paged(style, 20, envelope=False)
    assert len(Walk(client_kind, server).begin(style, **{style.size: 10}).all()) == 20
    assert (len(server.asked), server.past_the_end) == (3, 1)


@pytest.mark.parametrize(("count", "asked"), [(24, 1), (25, 2), (26, 2)])
def test_missing_envelope_and_no_limit_make_the_usual_page_a_full_one(count: int, asked: int, client_kind: str) -> None:
    server = Paged(CUSTOMERS, count, envelope=False)
    assert len(Walk(client_kind, server).begin(CUSTOMERS).all()) == count
    assert len(server.asked) == asked


@pytest.mark.parametrize("found", [3, "3"])
def test_number_of_records_marks_the_end_where_nothing_else_does(found: Any, client_kind: str) -> None:
    respond, asked = responding(page_of(CUSTOMERS, 1, 2, found=found), page_of(CUSTOMERS, 3, found=found))
    assert len(Walk(client_kind, respond).begin(CUSTOMERS, limit=2).all()) == 3
    assert [each["start"] for each in asked] == ["1", "3"]


@pytest.mark.parametrize(("found", "starts"), [(2, ["1"]), (3, ["1", "3"]), (4, ["1", "3"])])
@pytest.mark.parametrize("limit", [2, 5])
def test_number_of_records_counts_and_not_how_full_a_page_is(
    found: int, starts: list[str], limit: int, client_kind: str
) -> None:
    pages = [page_of(CUSTOMERS, 1, 2, found=found), page_of(CUSTOMERS, *range(3, found + 1), found=found)]
    respond, asked = responding(*pages)
    assert len(Walk(client_kind, respond).begin(CUSTOMERS, limit=limit).all()) == found
    assert [each["start"] for each in asked] == starts


@pytest.mark.parametrize("total", [2, "2"])
def test_number_of_pages_may_be_sent_as_text(total: Any, client_kind: str) -> None:
    respond, asked = responding(
        page_of(REGISTRATIONS, 1, totalPages=total), page_of(REGISTRATIONS, 2, totalPages=total)
    )
    assert len(Walk(client_kind, respond).begin(REGISTRATIONS, page_size=1).all()) == 2
    assert [each["page"] for each in asked] == ["1", "2"]


@pytest.mark.parametrize("method", ["paginate", "pages"])
@pytest.mark.parametrize("body", [[], [{"id": 1}], None, "text", 5])
def test_response_that_is_no_page_is_an_error(body: Any, method: str, client_kind: str) -> None:
    respond, asked = responding(body)
    with pytest.raises(PaginationError, match=r"GetCustomers: start=1 .* not a page"):
        Walk(client_kind, respond, method).begin(CUSTOMERS).all()
    assert len(asked) == 1


# Walks without an end


def endless(style: Style, *ids: int) -> dict[str, Any]:
    """A page after which there is always more, it says."""
    return page_of(style, *ids, totalPages=99, total=99, limit=2, moreAvailable=True, found=99)


@each_style
@pytest.mark.parametrize("method", ["paginate", "pages"])
def test_server_that_repeats_itself_is_found_out(style: Style, method: str, client_kind: str) -> None:
    respond, asked = responding(endless(style, 1, 2))
    walk = Walk(client_kind, respond, method).begin(style, **{style.size: 2})
    assert len(walk.take(2 if method == "paginate" else 1)) == (2 if method == "paginate" else 1)
    with pytest.raises(PaginationError, match="records of an earlier page again"):
        walk.all()
    assert len(asked) == 2


@each_style
def test_server_that_sends_an_earlier_page_again_is_found_out(style: Style, client_kind: str) -> None:
    respond, asked = responding(*(endless(style, *ids) for ids in ((1, 2), (3, 4), (5, 6), (3, 4), (5, 6), (1, 2))))
    walk = Walk(client_kind, respond).begin(style, **{style.size: 2})
    assert [id_of(record) for record in walk.take(6)] == [1, 2, 3, 4, 5, 6]
    with pytest.raises(PaginationError, match="again"):
        walk.take(1)
    assert len(asked) == 4


@each_style
def test_server_that_says_more_and_sends_nothing_is_found_out(style: Style, client_kind: str) -> None:
    respond, asked = responding(endless(style, 1, 2), endless(style))
    walk = Walk(client_kind, respond).begin(style, **{style.size: 2})
    assert len(walk.take(2)) == 2
    with pytest.raises(PaginationError, match=r"returned no records.*there are more"):
        walk.all()
    assert len(asked) == 2


def test_pages_that_begin_alike_are_no_repetition(client_kind: str) -> None:
    """Records without anything of their own may stand at the same place of two pages."""
    respond, asked = responding(
        {"moreAvailable": True, "customers": [{"type": "testing"}, {"id": "1"}]},
        {"moreAvailable": False, "customers": [{"type": "testing"}, {"id": "2"}]},
    )
    assert len(Walk(client_kind, respond).begin(CUSTOMERS, limit=2).all()) == 4
    assert len(asked) == 2


# Starting again


@pytest.mark.parametrize(("taken", "position"), [(0, 1), (1, 2), (9, 10), (10, 11), (11, 12), (25, 26)])
def test_position_says_where_to_start_again(taken: int, position: int, client_kind: str) -> None:
    server = Paged(TRANSACTIONS, 25)
    walk = Walk(client_kind, server).begin(TRANSACTIONS, limit=10)
    before = [id_of(record) for record in walk.take(taken)]
    assert walk.position == position
    if taken < 25:
        after = Walk(client_kind, server).begin(TRANSACTIONS, limit=10, start=walk.position).all()
        assert before + [id_of(record) for record in after] == list(range(1, 26))
    assert server.past_the_end == 0


@pytest.mark.parametrize(("taken", "position"), [(0, 1), (1, 1), (9, 1), (10, 2), (11, 2), (20, 3), (25, 4)])
def test_position_by_page_is_the_page_after_the_complete_ones(taken: int, position: int, client_kind: str) -> None:
    walk = Walk(client_kind, Paged(REGISTRATIONS, 25)).begin(REGISTRATIONS, page_size=10)
    walk.take(taken)
    assert walk.position == position


def test_page_says_where_to_begin(client_kind: str) -> None:
    server = Paged(REGISTRATIONS, 25)
    records = Walk(client_kind, server).begin(REGISTRATIONS, page_size=10, page=2).all()
    assert [id_of(record) for record in records] == list(range(11, 26))
    assert server.asked == [2, 3]


@pytest.mark.parametrize(("style", "positions"), [(CUSTOMERS, [1, 11, 21, 26]), (REGISTRATIONS, [1, 2, 3, 4])])
def test_position_of_pages(style: Style, positions: list[int], client_kind: str) -> None:
    walk = Walk(client_kind, Paged(style, 25), "pages").begin(style, **{style.size: 10})
    seen = [walk.position]
    while walk.take(1):
        seen.append(walk.position)
    assert seen == positions


def test_walk_continues_after_an_error_of_one_page(client_kind: str) -> None:
    server = Paged(CUSTOMERS, 25)
    down = [True]

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.params["start"] == "11" and down:
            down.pop()
            return httpx.Response(500, json={"code": 1})
        return server(request)

    walk = Walk(client_kind, respond).begin(CUSTOMERS, limit=10)
    before = walk.take(10)
    with pytest.raises(InternalServerError):
        walk.take(1)
    assert walk.position == 11
    assert [id_of(record) for record in before + walk.all()] == list(range(1, 26))


# What cannot be walked through


@pytest.mark.parametrize("method", ["paginate", "pages"])
def test_operation_that_does_not_page_is_refused(method: str, wire: Wire) -> None:
    for client in (blocking(wire.handle), awaiting(wire.handle)):
        customers: Any = client.aggregation.v1.customers
        accounts: Any = customers.accounts
        others: list[Any] = [customers.get, accounts.list, accounts.simple.list_1, print, wire.sent.append]
        for call in others:
            with pytest.raises(InvalidRequestError, match="is not paginated"):
                getattr(client, method)(call)
    assert wire.sent == []


@pytest.mark.parametrize("value", [0, -1, "16", True, 1.0])
@pytest.mark.parametrize("style", [CUSTOMERS, REGISTRATIONS], ids=["start", "page"])
def test_unusable_beginning_is_refused(value: Any, style: Style, wire: Wire) -> None:
    clients: list[Any] = [blocking(wire.handle), awaiting(wire.handle)]
    for client in clients:
        with pytest.raises(InvalidRequestError, match=f"{style.place} is .*of at least 1"):
            client.paginate(style.call(client), **{style.place: value})
    assert wire.sent == []


def test_unknown_argument_is_no_call(wire: Wire) -> None:
    client = blocking(wire.handle)
    call: Any = client.aggregation.v1.customers.list
    with pytest.raises(TypeError, match="custmer"):
        next(client.paginate(call, custmer="1"))
    assert wire.sent == []


# From one page to the next, and how many there are


@each_style
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 31])
def test_a_page_leads_to_the_next_one(style: Style, count: int, client_kind: str) -> None:
    server = Paged(style, count)
    arguments = style.limited(10)

    def blocked(client: Client) -> list[Any]:
        page = style.call(client)(**arguments)
        pages = [page]
        while page := page.next_page():
            pages.append(page)
        return pages

    async def awaited(client: AsyncClient) -> list[Any]:
        page = await style.call(client)(**arguments)
        pages = [page]
        while page := await page.next_page_async():
            pages.append(page)
        return pages

    pages = blocked(blocking(server)) if client_kind == "Client" else asyncio.run(awaited(awaiting(server)))

    assert [id_of(record) for page in pages for record in page] == list(range(1, count + 1))
    assert [len(page) for page in pages] == [len(page.page_items()) for page in pages]
    assert [page.has_next_page for page in pages] == [*[True] * (len(pages) - 1), False]
    assert server.past_the_end == 0
    assert len(server.queries) == len(pages)
    # Only the position differs.
    assert {
        tuple(sorted((key, value) for key, value in query.items() if key != style.place)) for query in (server.queries)
    } == {tuple(sorted((key, value) for key, value in server.queries[0].items() if key != style.place))}


@each_style
def test_the_total_is_known_and_costs_no_call_of_its_own(style: Style, client_kind: str) -> None:
    server = Paged(style, 23)
    arguments = {**style.arguments, style.size: 10}
    if client_kind == "Client":
        client = blocking(server)
        items = client.paginate(style.call(client), **arguments)
        total, ids = items.total, [id_of(item) for item in items]
    else:
        other = awaiting(server)
        later = other.paginate(style.call(other), **arguments)

        async def walk() -> tuple[int | None, list[int]]:
            assert later.total is None
            return await later.fetch_total(), [id_of(item) async for item in later]

        total, ids = asyncio.run(walk())
        assert later.total == total

    assert total == 23
    assert ids == list(range(1, 24))
    assert len(server.queries) == 3


def test_the_total_is_none_where_the_api_does_not_tell() -> None:
    client = blocking(Paged(CUSTOMERS, 3, envelope=False))
    assert client.paginate(client.aggregation.v1.customers.list).total is None


def test_a_walk_hints_at_what_is_left() -> None:
    client = blocking(Paged(CUSTOMERS, 23))
    items = client.paginate(client.aggregation.v1.customers.list, start=4, limit=10)
    hints = [length_hint(items, -1)]
    for _ in items:
        hints.append(length_hint(items, -1))  # noqa: PERF401  # the hint is asked for between the records

    assert hints == list(range(20, -1, -1))


def test_a_count_beyond_reason_reserves_no_memory() -> None:
    body = {"found": 10**15, "displaying": 1, "moreAvailable": False, "customers": [{"id": "1"}]}
    client = blocking(lambda _: httpx.Response(200, json=body | {"moreAvailable": True}))
    assert length_hint(client.paginate(client.aggregation.v1.customers.list), -1) == -1


def test_progress_bars_know_the_total(capsys: pytest.CaptureFixture[str]) -> None:
    client = blocking(Paged(CUSTOMERS, 23))
    call = client.aggregation.v1.customers.list
    items = client.paginate(call, limit=10)
    assert len(list(tqdm(items, total=items.total))) == 23
    assert "23/23" in capsys.readouterr().err

    console = Console(file=StringIO(), force_terminal=True)
    with Progress(console=console) as progress:
        assert len(list(progress.track(client.paginate(call, limit=10)))) == 23
        assert [task.total for task in progress.tasks] == [23]
