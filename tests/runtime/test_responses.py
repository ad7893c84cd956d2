"""What a success becomes: a model, a file, nothing, or an error that says why not."""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from open_banking import Client, MFAChallengeError, ResponseDecodingError, models
from open_banking._runtime import json_text, response_body

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire

    from open_banking import AsyncClient

CUSTOMER = {
    "id": "1005061234",
    "username": "customerusername1",
    "firstName": "John",
    "lastName": "Smith",
    "phone": "1-801-984-4200",
    "email": "myname@mycompany.com",
    "type": "active",
    "createdDate": "1607450357",
}
ACCOUNT = {
    "id": "5011648377",
    "number": "xxxx1234",
    "name": "Super Checking",
    "balance": 401.26,
    "detail": {"availableBalanceAmount": 401.26},
    "position": [{"symbol": "MA", "units": 2}],
}
DIGITS = {
    "type": "timeframe",
    "startTime": "2022-03-10T06:06:20.042584549Z",
    "endTime": "2022-03-10T06:06:20+01:00",
}


@pytest.fixture(params=["orjson", "the standard library"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Bodies are read with orjson, and again as where it is not installed."""
    if request.param != "orjson":
        monkeypatch.setattr(response_body, "loads", json_text.standard_loads)
    return str(request.param)


def get_customer(client: Client) -> Any:
    return client.aggregation.v1.customers.get(customer_id="1005061234")


def get_report(client: Client, **more: Any) -> Any:
    return client.decisioning.v3.customers.reports.get(customer_id="1005061234", report_id="u4hstnnak45g", **more)


def list_businesses(client: Any) -> Any:
    return client.business_services.customers.businesses.list(customer_id="1005061234")


# Models


@pytest.mark.usefixtures("reader")
def test_object_is_read_into_its_model(client: Client, async_client: AsyncClient, wire: Wire) -> None:
    wire.responds(json={**CUSTOMER, "applicationId": "123456789"})
    customer = client.aggregation.v1.customers.get(customer_id="1005061234")
    assert isinstance(customer, models.GetCustomerResponse)
    assert (customer.id, customer.first_name, customer.email) == ("1005061234", "John", "myname@mycompany.com")
    assert (customer.created_date, customer.application_id) == ("1607450357", "123456789")
    assert customer.additional_properties == {}
    assert asyncio.run(async_client.aggregation.v1.customers.get(customer_id="1005061234")) == customer


@pytest.mark.usefixtures("reader")
def test_objects_within_are_read_into_theirs(client: Client, wire: Wire) -> None:
    wire.responds(json={"accounts": [ACCOUNT, {**ACCOUNT, "id": "5011648378"}]})
    accounts = client.aggregation.v1.customers.accounts.list(customer_id="1005061234").accounts
    assert [type(account) for account in accounts] == [models.CustomerAccount] * 2
    assert [account.id for account in accounts] == ["5011648377", "5011648378"]
    (account, _) = accounts
    assert isinstance(account.detail, models.CustomerAccountDetail)
    assert account.detail.available_balance_amount == 401.26
    assert account.position is not None
    assert isinstance(account.position[0], models.CustomerAccountPosition)
    assert account.position[0].symbol == "MA"


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    ("body", "expected", "extra"),
    [
        pytest.param({}, {"id": None, "first_name": None}, {}, id="everything missing"),
        pytest.param(dict.fromkeys(CUSTOMER), {"id": None, "email": None}, {}, id="everything null"),
        pytest.param({"id": 1005061234}, {"id": 1005061234}, {}, id="number for text"),
        pytest.param({"id": {"value": "1"}}, {"id": {"value": "1"}}, {}, id="object for text"),
        pytest.param({"firstName": ["John"]}, {"first_name": ["John"]}, {}, id="list for text"),
        pytest.param({"email": False}, {"email": False}, {}, id="boolean for text"),
        pytest.param({"id": ""}, {"id": ""}, {}, id="empty text"),
        pytest.param({"vip": True}, {"id": None}, {"vip": True}, id="unknown field"),
        pytest.param({"first_name": "John"}, {"first_name": None}, {"first_name": "John"}, id="name of the attribute"),
        pytest.param({"to_dict": 1, "_wire": 2}, {"id": None}, {"to_dict": 1, "_wire": 2}, id="names of the model"),
        pytest.param({"x": {"y": [None]}}, {}, {"x": {"y": [None]}}, id="unknown object"),
    ],
)
def test_any_object_is_read_and_given_back(
    body: dict[str, Any], expected: dict[str, Any], extra: dict[str, Any], client: Client, wire: Wire
) -> None:
    wire.responds(json=body)
    customer = get_customer(client)
    assert {name: getattr(customer, name) for name in expected} == expected
    assert customer.additional_properties == extra
    assert json.dumps(customer.to_dict()) == json.dumps(body)


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    ("body", "read"),
    [
        pytest.param({"accounts": None}, None, id="null"),
        pytest.param({}, None, id="missing"),
        pytest.param({"accounts": []}, [], id="empty"),
        pytest.param({"accounts": {}}, {}, id="object for a list"),
        pytest.param({"accounts": "none"}, "none", id="text for a list"),
        pytest.param({"accounts": [None, "x", 5]}, [None, "x", 5], id="other items"),
        pytest.param({"accounts": [[ACCOUNT]]}, [[ACCOUNT]], id="list in a list"),
    ],
)
def test_list_of_another_shape_is_kept_as_received(body: Any, read: Any, client: Client, wire: Wire) -> None:
    wire.responds(json=body)
    accounts = client.aggregation.v1.customers.accounts.list(customer_id="1005061234")
    assert accounts.accounts == read
    assert accounts.to_dict() == body


@pytest.mark.parametrize("said", ["false", "true", False, True, None])
def test_flag_received_as_text_stays_text(said: Any, client: Client, wire: Wire) -> None:
    wire.responds(json={"found": "250", "displaying": 25.5, "moreAvailable": said, "transactions": []})
    page: Any = client.aggregation.v3.customers.transactions.list(customer_id=1, from_date=1, to_date=2)
    assert (page.found, page.displaying, page.more_available) == ("250", 25.5, said)


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("body", ["text", 5, None, True, [], ["a", [None, [1.5]]]])
def test_json_without_an_object_is_the_response_itself(body: Any, client: Client, wire: Wire) -> None:
    wire.responds(content=json.dumps(body).encode())
    assert get_customer(client) == body
    assert list_businesses(client) == body


@pytest.mark.usefixtures("reader")
def test_list_on_top_is_a_list_of_models(client: Client, async_client: AsyncClient, wire: Wire) -> None:
    wire.responds(json=[{"businessId": "1112", "name": "ABC Tires Inc"}, None, "x"])
    businesses: list[Any] = client.business_services.customers.businesses.list(customer_id="1005061234")
    assert isinstance(businesses[0], models.Business)
    assert (businesses[0].business_id, businesses[0].name) == ("1112", "ABC Tires Inc")
    assert businesses[1:] == [None, "x"]
    wire.responds(json=[{"id": "a"}, {"id": "b"}])
    experiences = asyncio.run(async_client.connect.experiences.list(app_name="Awesome Budget App"))
    assert [(type(each), each.id) for each in experiences] == [(models.Experiences, "a"), (models.Experiences, "b")]


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    "call",
    [
        list_businesses,
        lambda client: client.business_services.businesses.get(business_id="1112"),
        lambda client: client.connect.experiences.list(app_name="Awesome Budget App"),
    ],
)
@pytest.mark.parametrize("body", [{}, {"name": "John", "novelty": {"ssn": "999-99-9999"}}, {"businesses": [CUSTOMER]}])
def test_object_where_a_list_is_expected_is_a_list_of_one(
    call: Callable[[Any], Any], body: dict[str, Any], client: Client, async_client: AsyncClient, wire: Wire
) -> None:
    wire.responds(json=body)
    (model,) = call(client)
    assert isinstance(model, models.Business | models.Experiences)
    assert model.to_dict() == body
    assert not any(secret in repr([model]) for secret in ("999-99-9999", "Smith"))
    assert asyncio.run(call(async_client)) == [model]


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("call", [get_customer, list_businesses])
def test_objects_of_any_array_are_models(call: Callable[[Client], Any], client: Client, wire: Wire) -> None:
    deep = {**CUSTOMER, "ssn": "999-99-9999"}
    wire.responds(json=[CUSTOMER, None, "x", [CUSTOMER, [5, deep]]])
    first, *others, (second, (number, third)) = call(client)
    assert (others, number) == ([None, "x"], 5)
    assert [each.to_dict() for each in (first, second, third)] == [CUSTOMER, CUSTOMER, deep]
    assert len({type(each) for each in (first, second, third)}) == 1
    assert not any(secret in repr(call(client)) for secret in ("999-99-9999", "1-801-984-4200"))


def test_array_as_deep_as_python_allows_is_the_response(client: Client, wire: Wire) -> None:
    wire.responds(content=b"[" * 900 + b'{"id": "1"}' + b"]" * 900)
    found = get_customer(client)
    for _ in range(900):
        (found,) = found
    assert found.id == "1"


def test_change_shows_in_the_dictionary_and_leaves_the_rest(client: Client, wire: Wire) -> None:
    wire.responds(json={**CUSTOMER, "vip": True, "lastModifiedDate": None})
    customer = client.aggregation.v1.customers.get(customer_id="1005061234")
    customer.first_name = "Jane"
    customer.additional_properties["vip"] = False
    assert customer.to_dict() == {**CUSTOMER, "firstName": "Jane", "vip": False, "lastModifiedDate": None}


# Unions


@pytest.mark.parametrize(
    ("type_", "model"),
    [
        ("voa", models.VOAReport),
        ("voaHistory", models.VOAWithIncomeReport),
        ("voi", models.VOIReport),
        ("voePayroll", models.VOEPayrollReport),
        ("voiePayroll", models.VOIEPayrollReport),
        ("voeTransactions", models.VOETransactionsReport),
        ("paystatement", models.PayStatementReport),
        ("statement", models.StatementReport),
        ("transactions", models.TransactionsReport),
        ("txnNonCra", models.TransactionsReport),
        ("cfrb", models.CashFlowReport),
        ("cfrp", models.CashFlowReport),
        ("preQualVoa", models.PrequalificationReport),
        ("assetSummary", models.PrequalificationReport),
        *((f"bar{kind}", models.AFBalanceAnalyticsReport) for kind in ("bcra", "bnoncra", "bftc", "pcra", "pnoncra")),
        *((f"cfr{kind}", models.AFCashFlowAnalyticsReport) for kind in ("bcra", "bnoncra", "bftc", "pcra", "pnoncra")),
        *((f"pri{kind}", models.PaymentRiskInsightsReport) for kind in ("bcra", "bnoncra", "bftc", "pcra", "pnoncra")),
        *((f"phrb{kind}", models.AFPaymentHistoryAnalyticsReport) for kind in ("cra", "noncra", "ftc")),
        ("farpbfnoncra", models.ForesightAnalyticsReport),
        ("voieTxVerify", models.VOIEPaystubReport),
        ("voaPlus", models.UnknownReport),
        ("VOA", models.UnknownReport),
        ("", models.UnknownReport),
        (None, models.UnknownReport),
        (5, models.UnknownReport),
        (["voa"], models.UnknownReport),
        ({"voa": 1}, models.UnknownReport),
    ],
)
def test_report_is_recognized_by_its_type(type_: Any, model: type[Any], client: Client, wire: Wire) -> None:
    body = {"id": "u4hstnnak45g", "type": type_, "status": "success", "novelty": {"a": 1}}
    wire.responds(json=body)
    report = get_report(client)
    assert type(report) is model
    assert (report.id, report.type, report.status) == ("u4hstnnak45g", type_, "success")
    assert report.additional_properties == {"novelty": {"a": 1}}
    assert report.to_dict() == body


def test_report_without_type_is_readable(client: Client, wire: Wire) -> None:
    wire.responds(json={"id": "u4hstnnak45g", "status": "inProgress", "institutions": []})
    report = get_report(client)
    assert isinstance(report, models.UnknownReport)
    type_: Any = report.type  # declared as text, which the API promises
    assert (report.id, report.status, type_) == ("u4hstnnak45g", "inProgress", None)
    assert report.additional_properties == {"institutions": []}


def test_verified_paystub_is_recognized_by_its_institutions(client: Client, wire: Wire) -> None:
    common = {"id": "u4hstnnak45g", "type": "voieTxVerify", "status": "success", "payStatements": [{}]}
    wire.responds(json={**common, "institutions": [{"id": 101732, "name": "FinBank", "accounts": []}]})
    verified = get_report(client)
    assert isinstance(verified, models.VOIEPaystubWithTXVerifyReport)
    assert verified.institutions is not None
    assert verified.institutions[0].name == "FinBank"
    wire.responds(json={**common, "novelty": 1})
    assert isinstance(get_report(client), models.VOIEPaystubReport)


def test_foresight_on_data_of_the_partners_is_told_by_its_customer_id(client: Client, wire: Wire) -> None:
    wire.responds(json={"id": "u4hstnnak45g", "type": "farpbfnoncra", "status": "success", "externalCustomerId": "a1"})
    report = get_report(client)
    assert isinstance(report, models.ReportWithFirstThirdParty)
    assert report.external_customer_id == "a1"


@pytest.mark.parametrize(
    ("more", "model"),
    [
        ({"accountResults": [], "totalRevenue": 12.5}, models.CashFlowAnalyticsReport),
        ({"accountResults": [], "businessSummary": {}}, models.BalanceAnalyticsReport),
        ({"accountIds": [], "analytics": {}}, models.PaymentHistoryReport),
        ({"accountIds": [], "analytics": {}, "novelty": 1}, models.PaymentHistoryReport),
    ],
)
def test_analytics_report_is_recognized_by_its_keys(
    more: dict[str, Any], model: type[Any], client: Client, wire: Wire
) -> None:
    body = {"title": "Report", "customerId": 1005061234, "reportHeader": {"reportId": "abc"}, **more}
    wire.responds(json=body)
    report: Any = client.analytics.data.v1.get(obb_report_id="abc")
    assert type(report) is model
    assert report.report_header.report_id == "abc"
    assert report.to_dict() == body


# Dates


def test_dates_are_dates_and_their_text_is_kept() -> None:
    period = models.ThirdPartyAccessPeriod.from_dict(DIGITS)
    assert period.start_time == dt.datetime(2022, 3, 10, 6, 6, 20, 42584, tzinfo=dt.UTC)
    assert period.end_time == dt.datetime(2022, 3, 10, 5, 6, 20, tzinfo=dt.UTC)
    assert period.to_dict() == DIGITS
    state = models.StatePeriod.from_dict({"startDate": "2024-02-29", "endDate": "20240301"})
    assert state.start_date == dt.date(2024, 2, 29)
    assert state.end_date == dt.date(2024, 3, 1)
    assert state.to_dict() == {"startDate": "2024-02-29", "endDate": "20240301"}


@pytest.mark.parametrize(
    "value",
    ["", "soon", "2024-02-30", "9999-12-31T24:00", "12/24/2024", 0, 1607450357, "1607450357", None, {}, []],
)
def test_what_is_no_date_is_kept_as_received(value: Any) -> None:
    period = models.ThirdPartyAccessPeriod.from_dict({"startTime": value})
    state = models.StatePeriod.from_dict({"startDate": value})
    assert period.start_time == value
    assert state.start_date == value
    assert period.to_dict() == {"startTime": value}
    assert state.to_dict() == {"startDate": value}


def test_changed_date_is_written_as_changed() -> None:
    period = models.ThirdPartyAccessPeriod.from_dict(DIGITS)
    period.start_time = dt.datetime(2024, 3, 1, 12, 0, tzinfo=dt.UTC)
    assert period.to_dict() == {**DIGITS, "startTime": "2024-03-01T12:00:00+00:00"}


@given(st.text() | st.from_regex(r"\A\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?\Z"))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    assert models.ThirdPartyAccessPeriod.from_dict({"endTime": text}).to_dict() == {"endTime": text}
    assert models.StatePeriod.from_dict({"endDate": text}).to_dict() == {"endDate": text}


# What models can do


def test_models_are_compared_by_value() -> None:
    one, other = models.CustomerAccount.from_dict(ACCOUNT), models.CustomerAccount.from_dict(copy.deepcopy(ACCOUNT))
    assert one == other
    assert models.Customer.from_dict(CUSTOMER) == models.Customer(
        id="1005061234",
        username="customerusername1",
        first_name="John",
        last_name="Smith",
        phone="1-801-984-4200",
        email="myname@mycompany.com",
        type="active",
        created_date="1607450357",
    )


@pytest.mark.parametrize(
    "changed",
    [{**ACCOUNT, "balance": 0}, {**ACCOUNT, "detail": {}}, {**ACCOUNT, "novelty": 1}, {}],
)
def test_models_of_other_values_differ(changed: dict[str, Any]) -> None:
    assert models.CustomerAccount.from_dict(ACCOUNT) != models.CustomerAccount.from_dict(changed)


def test_models_of_two_kinds_differ() -> None:
    empty: list[Any] = [models.CustomerAccount.from_dict({}), models.Customer.from_dict({}), {}]
    assert empty[0] != empty[1]
    assert empty[0] != empty[2]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_models_survive_pickle(protocol: int) -> None:
    body = {**ACCOUNT, "novelty": [1], "currency": None}
    model = models.CustomerAccount.from_dict(copy.deepcopy(body))
    restored: models.CustomerAccount = pickle.loads(pickle.dumps(model, protocol))  # noqa: S301  # our own bytes
    assert restored == model
    assert restored.to_dict() == body
    assert restored.additional_properties == {"novelty": [1]}


def test_deep_copy_of_a_model_is_independent() -> None:
    model = models.CustomerAccount.from_dict(copy.deepcopy(ACCOUNT))
    twin = copy.deepcopy(model)
    assert twin == model
    assert twin.detail is not None
    twin.detail.available_balance_amount = 0
    assert model.to_dict() == ACCOUNT
    assert twin.to_dict()["detail"] == {"availableBalanceAmount": 0}


def test_repr_masks_what_is_sensitive() -> None:
    shown = repr(models.Customer.from_dict({**CUSTOMER, "ssn": "999-99-9999"}))
    for secret in ("John", "Smith", "1-801-984-4200", "myname@mycompany.com", "999-99-9999"):
        assert secret not in shown
    assert "customerusername1" in shown
    assert "first_name=" in shown
    assert "ssn" in shown
    assert "abc123" not in repr(models.AccessToken.from_dict({"token": "abc123"}))


def test_repr_masks_what_is_sensitive_within() -> None:
    accounts = models.CustomerAccounts.from_dict({"accounts": [{**ACCOUNT, "number": "987654321"}]})
    assert "987654321" not in repr(accounts)
    assert "Super Checking" in repr(accounts)


# No body, and wrong ones


@pytest.mark.parametrize(
    "delete",
    [
        lambda client: client.aggregation.v1.customers.delete(customer_id="1005061234"),
        lambda client: client.aggregation.v1.customers.put(customer_id="1005061234", data={}),
        lambda client: client.aggregation.v2.customers.accounts.create(customer_id="1005061234"),
    ],
)
def test_204_is_none(delete: Callable[[Client], object], client: Client, wire: Wire) -> None:
    wire.responds(204)
    assert delete(client) is None


def test_response_without_content_is_none(client: Client, wire: Wire) -> None:
    wire.responds(200)
    call: Any = client.aggregation.v1.customers.applications.put
    assert call(customer_id="1005061234", application_id="123456789") is None


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({}, "multi-factor"),
        ({"json": {"code": 203, "message": "Answer the questions"}}, "Answer the questions"),
    ],
)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.aggregation.v1.customers.accounts.owner.list(customer_id=1, account_id=2),
        lambda client: client.aggregation.v1.customers.accounts.statement.list(customer_id=1, account_id=2),
        lambda client: client.aggregation.v1.customers.accounts.transactions.historic.create(
            customer_id=1, account_id=2
        ),
    ],
)
def test_203_is_a_challenge(
    call: Callable[[Client], object], content: dict[str, Any], message: str, client: Client, wire: Wire
) -> None:
    wire.responds(203, **content)
    with pytest.raises(MFAChallengeError, match=message) as caught:
        call(client)
    assert caught.value.status_code == 203


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b" \r\n", id="blank"),
        pytest.param(b"<!doctype html><html><body>Sign in to the network</body></html>", id="HTML"),
        pytest.param(b'{"id": "1005061234", "userna', id="truncated"),
        pytest.param(b'{"id": "1005061234"}{}', id="two bodies"),
        pytest.param(b'{"id": NaN}', id="NaN"),
        pytest.param(b"[Infinity]", id="Infinity"),
        pytest.param(b'{"id": "\xff"}', id="no UTF-8"),
        pytest.param(b"%PDF-1.7", id="PDF"),
        pytest.param(b"[" * 100_000 + b"]" * 100_000, id="nested without end"),
        pytest.param(b"7" * 5_000, id="number without end"),
    ],
)
def test_success_without_json_is_an_error(
    content: bytes, client: Client, async_client: AsyncClient, wire: Wire
) -> None:
    wire.responds(200, content=content, headers={"Content-Type": "text/html", "X-Served-By": "proxy"})
    with pytest.raises(ResponseDecodingError) as caught:
        get_customer(client)
    error = caught.value
    assert "GetCustomer" in str(error)
    assert "200" in str(error)
    assert (f"{len(content)} bytes of text/html" if content.strip() else "the body is empty, not JSON") in str(error)
    assert len(str(error)) < 200
    assert (error.status_code, error.operation, error.headers["x-served-by"]) == (200, "GetCustomer", "proxy")
    assert error.body == content.decode(errors="replace")
    with pytest.raises(ResponseDecodingError):
        asyncio.run(async_client.aggregation.v1.customers.get(customer_id="1005061234"))
