"""What an error says can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from calls import CALLS
from clients import finished

from open_banking import APIStatusError, Client
from open_banking._runtime.remedy import ERROR_CODES, remedy_for, table

if TYPE_CHECKING:
    from wire import Wire

# code, a status that it comes with, what to do
CODES = [
    ("103", 500, "reconnect"),
    ("108", 500, "reconnect"),
    ("109", 500, "reconnect"),
    ("185", 500, "reconnect"),
    ("187", 500, "reconnect"),
    ("945", 500, "reconnect"),
    ("946", 500, "reconnect"),
    ("947", 500, "reconnect"),
    ("948", 500, "reconnect"),
    ("325", 500, "wait"),
    ("5006", 500, "wait"),
    ("977", 500, "wait"),
    ("10030", 500, "wait"),
    ("18001", 409, "wait"),
    ("3300001", 400, "wait"),
    ("44000", 500, "wait"),
    ("10022", 401, "authenticate"),
    ("10023", 401, "authenticate"),
    ("10024", 401, "authenticate"),
    ("10001", 401, "fix_request"),
    ("10026", 401, "fix_request"),
    ("10027", 401, "fix_request"),
    ("24302", 401, "support"),
    ("20400", 400, "support"),
    ("10405", 403, "support"),
    ("10406", 403, "support"),
    ("38003", 404, "fix_request"),
    ("38006", 404, "fix_request"),
    ("38007", 404, "fix_request"),
    ("14001", 404, "fix_request"),
    ("11000", 404, "fix_request"),
    ("14020", 404, "fix_request"),
]


@pytest.mark.parametrize("row", CODES, ids=lambda row: row[0])
@pytest.mark.parametrize(
    "body",
    [
        '{{"code": {0}, "message": "No"}}',
        '{{"code": "{0}", "message": "No"}}',
        '{{"errorCode": {0}, "message": "No"}}',
        '{{"Errors": {{"Error": [{{"ReasonCode": "{0}", "Description": "No"}}]}}}}',
        "<error><code>{0}</code><message>No</message></error>",
    ],
)
def test_code_determines_the_remedy(body: str, row: tuple[str, int, str], client: Client, wire: Wire) -> None:
    code, status, remedy = row
    wire.responds(status, text=body.format(code))
    with pytest.raises(APIStatusError) as caught:
        client.aggregation.v1.customers.get(customer_id="1005061234")
    assert (caught.value.code, caught.value.remedy) == (code, remedy)


@pytest.mark.parametrize(
    ("status", "remedy"),
    [
        (203, "reconnect"),
        (400, "fix_request"),
        (401, "none"),
        (403, "none"),
        (404, "fix_request"),
        (405, "fix_request"),
        (408, "wait"),
        (409, "fix_request"),
        (422, "fix_request"),
        (429, "wait"),
        (500, "none"),
        (501, "none"),
        (502, "wait"),
        (503, "wait"),
        (504, "wait"),
        (302, "none"),
    ],
)
@pytest.mark.parametrize("body", ["", '{"code": 99999999, "message": "No"}', "No"])
def test_status_determines_the_remedy_where_no_code_does(
    body: str, status: int, remedy: str, client: Client, wire: Wire
) -> None:
    wire.responds(status, text=body)
    with pytest.raises(APIStatusError) as caught:
        client.aggregation.v1.customers.get(customer_id="1005061234")
    assert caught.value.remedy == remedy


def test_no_code_has_two_remedies_and_each_has_a_source() -> None:
    codes = [code for error_code in ERROR_CODES for code in error_code.codes]
    assert len(codes) == len(set(codes))
    assert set(codes) == {code for code, _, _ in CODES}
    for error_code in ERROR_CODES:
        assert error_code.meaning.endswith(".")
        assert error_code.source
        assert error_code.remedy in {"authenticate", "reconnect", "wait", "support", "fix_request"}


def test_table_shows_each_code_with_its_remedy() -> None:
    rows = table().splitlines()
    assert rows[0].count("|") == 4
    for code, status, remedy in CODES:
        (row,) = [row for row in rows[2:] if code in row.split("|")[1].replace(" ", "").split(",")]
        assert f"`{remedy}`" in row
        assert remedy_for(status, code) == remedy


# What Connect Fix needs

WITH_LOGIN = {
    "DeleteCustomerAccountsByInstitutionLogin": "1007302745",
    "GetCustomerAccountsByInstitutionLogin": "1007302745",
    "GetCustomerAccountsByInstitutionLoginSimple": "1007302745",
    "MigrateInstitutionLoginAccounts": "1007302745",
    "RefreshCustomerAccountsByInstitutionLogin": "1007302745",
    "RefreshCustomerAccountsByInstitutionLoginV2": "1007302745",
    "getCustomerAuthorizationDetails": "7008461438",
    "RevokeDataSharingConsentByInstitutionLoginID": "1007302745",
    "GetAccountDetailsByInstitutionLoginId": "1007302745",
    "post-reconnections": "7008461438",
    # In the body.
    "refreshTransactions": "1007302745",
    "GenerateFixConnectUrl": "1007302745",
    "InitiateMicroAmountDeposits": "1007302745",
}


@pytest.mark.parametrize("name", CALLS)
def test_error_carries_the_institution_login_of_the_call(name: str, client: Client, wire: Wire) -> None:
    wire.responds(500, json={"code": 945, "message": "No"})
    with pytest.raises(APIStatusError) as caught:
        CALLS[name](client)
    assert caught.value.remedy == "reconnect"
    assert caught.value.institution_login_id == WITH_LOGIN.get(name)


def test_error_of_a_challenge_carries_the_institution_login(each_client: Any, wire: Wire) -> None:
    wire.responds(203)
    with pytest.raises(APIStatusError) as caught:
        finished(
            each_client.aggregation.v1.customers.institution_logins.accounts.create(
                customer_id="1005061234", institution_login_id=1007302745
            )
        )
    assert (caught.value.remedy, caught.value.institution_login_id) == ("reconnect", "1007302745")


def test_institution_login_is_shown_as_it_was_given(client: Client, wire: Wire) -> None:
    wire.responds(500)
    with pytest.raises(APIStatusError) as caught:
        client.aggregation.v1.customers.institution_logins.accounts.list(
            customer_id="1005061234", institution_login_id="a/b c"
        )
    assert caught.value.institution_login_id == "a/b c"


# What support asks for


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"X-Request-Id": "r-1"}, "r-1"),
        ({"x-request-id": "r-1"}, "r-1"),
        ({"Request-Id": "r-2"}, "r-2"),
        ({"X-Correlation-Id": "r-3"}, "r-3"),
        ({"Finicity-Request-Id": "r-4"}, "r-4"),
        ({"X-Finicity-Request-Id": "r-5"}, "r-5"),
        ({"X-Something": "r-6"}, None),
    ],
)
def test_request_id_is_what_a_header_says(
    headers: dict[str, str], expected: str | None, client: Client, wire: Wire
) -> None:
    wire.responds(500, headers=headers)
    with pytest.raises(APIStatusError) as caught:
        client.aggregation.v1.customers.get(customer_id="1005061234")
    assert caught.value.request_id == expected
    for name, value in headers.items():
        assert caught.value.headers[name] == value
