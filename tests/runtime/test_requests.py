"""What arguments become on the wire, and which are refused before anything is sent."""

from __future__ import annotations

import datetime as dt
import decimal
import json
import math
from typing import TYPE_CHECKING, Any

import pytest
from clients import finished
from value_subclasses import Count, Neither, Word

from open_banking import Client, InvalidRequestError, models

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire


NOON = dt.datetime(2024, 3, 1, 12, 0, tzinfo=dt.UTC)


def create_consumer(client: Client, data: Any) -> object:
    return client.decisioning.v1.customers.consumer.create(customer_id="1005061234", data=data)


# Paths


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("", id="empty"),
        pytest.param(" ", id="blank"),
        pytest.param("\t\n", id="blank lines"),
        pytest.param("\u00a0", id="no-break space"),
        pytest.param(".", id="this step of a path"),
        pytest.param("..", id="the step above"),
        pytest.param(None, id="None"),
        pytest.param(True, id="True"),
        pytest.param(False, id="False"),
        pytest.param(1.5, id="float"),
        pytest.param(b"1005061234", id="bytes"),
        pytest.param(["1005061234"], id="list"),
        pytest.param("\ud800", id="half a surrogate pair"),
        pytest.param(10**5000, id="number without end"),
    ],
)
def test_unusable_identifier_is_refused(value: Any, each_client: Any, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match="customer_id"):
        finished(each_client.aggregation.v1.customers.get(customer_id=value))
    assert wire.sent == []


@pytest.mark.parametrize("value", ["", " ", True, ".", ".."])
def test_unusable_identifier_is_refused_in_every_place(value: Any, client: Client, wire: Wire) -> None:
    customers = client.aggregation.v1.customers
    with pytest.raises(InvalidRequestError, match="account_id"):
        customers.accounts.delete(customer_id="1005061234", account_id=value)
    with pytest.raises(InvalidRequestError, match="account_id"):
        customers.accounts.simple.list_1(customer_id="1005061234", account_id=value)
    with pytest.raises(InvalidRequestError, match="customer_id"):
        customers.accounts.delete(customer_id=value, account_id="5011648377")
    assert wire.sent == []


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("1005061234", "1005061234"),
        (1005061234, "1005061234"),
        (0, "0"),
        ("u4hstnnak45g-voi_1~x", "u4hstnnak45g-voi_1~x"),
        ("...", "..."),
        ("a.b", "a.b"),
        ("a/b", "a%2Fb"),
        ("/", "%2F"),
        ("../accounts", "..%2Faccounts"),
        ("a\\b", "a%5Cb"),
        ("a b", "a%20b"),
        (" a", "%20a"),
        ("a+b", "a%2Bb"),
        ("ü", "%C3%BC"),
        ("😀", "%F0%9F%98%80"),
        ("%2F", "%252F"),
        ("%", "%25"),
        ("?x=1", "%3Fx%3D1"),
        ("#top", "%23top"),
        ("a;b,c", "a%3Bb%2Cc"),
        ("a&b=c", "a%26b%3Dc"),
        ("me@host:80", "me%40host%3A80"),
        ("{customerId}", "%7BcustomerId%7D"),
        ("a\r\nb", "a%0D%0Ab"),
    ],
)
def test_identifier_is_one_segment_of_the_path(value: str | int, segment: str, client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.accounts.list(customer_id=value)
    assert (wire.path, wire.query) == (f"/aggregation/v1/customers/{segment}/accounts", "")


# Queries


def test_none_leaves_a_parameter_out(client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(limit=None, search=None, start=1, type=None, username=None)
    assert wire.query == "start=1"


def test_without_parameters_there_is_no_query(client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list()
    (request,) = wire.sent
    assert request.url.raw_path == b"/aggregation/v1/customers"


@pytest.mark.parametrize(
    ("countries", "query"),
    [
        (["us", "ca"], "supportedCountries=us,ca"),
        (("us", "ca"), "supportedCountries=us,ca"),
        (["us"], "supportedCountries=us"),
        ("us,ca", "supportedCountries=us,ca"),
        ("us", "supportedCountries=us"),
        (None, ""),
    ],
)
def test_list_is_sent_separated_by_commas(countries: Any, query: str, client: Client, wire: Wire) -> None:
    client.institution.v2.institutions.list(supported_countries=countries)
    assert wire.query == query


@pytest.mark.parametrize(("flag", "text"), [(True, "true"), (False, "false")])
def test_boolean_is_sent_as_the_document_writes_it(flag: bool, text: str, client: Client, wire: Wire) -> None:  # noqa: FBT001  # a column of the table
    client.aggregation.v3.customers.accounts.owner.list(
        customer_id="1005061234", account_id="5011648377", with_insights=flag
    )
    assert wire.query == f"withInsights={text}"


@pytest.mark.parametrize(
    ("search", "text"),
    [
        ("a&b=c", "a%26b%3Dc"),
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("100%", "100%25"),
        ("Crédit/#1?", "Cr%C3%A9dit%2F%231%3F"),
        ("us,ca", "us%2Cca"),
        ("", ""),
    ],
)
def test_text_in_a_query_is_encoded(search: str, text: str, client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(search=search)
    assert wire.query == f"search={text}"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param({"search": {"a": 1}}, id="dictionary"),
        pytest.param({"start": NOON}, id="datetime"),
        pytest.param({"search": b"finbank"}, id="bytes"),
        pytest.param({"search": "\ud800"}, id="half a surrogate pair"),
        pytest.param({"supported_countries": 5}, id="number for a list"),
        pytest.param({"supported_countries": [None]}, id="None in a list"),
        pytest.param({"supported_countries": [["us"]]}, id="list in a list"),
        pytest.param({"search": math.nan}, id="NaN"),
        pytest.param({"search": -math.inf}, id="infinity"),
        pytest.param({"start": 10**5000}, id="number without end"),
    ],
)
def test_unusable_query_value_is_refused(arguments: dict[str, Any], client: Client, wire: Wire) -> None:
    (argument,) = arguments
    with pytest.raises(InvalidRequestError, match=argument):
        client.institution.v2.institutions.list(**arguments)
    assert wire.sent == []


# Bodies


def test_empty_dictionary_is_sent_as_one(client: Client, wire: Wire) -> None:
    client.aggregation.v2.partners.authentication.put(data={})
    assert wire.body == b"{}"
    assert wire.sent[0].headers["content-type"] == "application/json"


def test_null_is_sent_where_it_is_given(client: Client, wire: Wire) -> None:
    create_consumer(client, {"first_name": "John", "suffix": None, "birthday": None})
    assert json.loads(wire.body) == {"firstName": "John", "suffix": None, "birthday": None}


def test_text_in_a_body_is_utf8(client: Client, wire: Wire) -> None:
    create_consumer(client, {"first_name": "Zoë \u2028 😀"})
    assert "Zoë".encode() in wire.body
    assert json.loads(wire.body) == {"firstName": "Zoë \u2028 😀"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (NOON, "2024-03-01T12:00:00+00:00"),
        (dt.date(2024, 3, 1), "2024-03-01"),
        ((1, 2), [1, 2]),
        (2**63 - 1, 9223372036854775807),
        (0.1, 0.1),
        (True, True),
        (False, False),
        ({"a": {"b": [NOON]}}, {"a": {"b": ["2024-03-01T12:00:00+00:00"]}}),
    ],
)
def test_python_values_become_json(given: Any, expected: Any, client: Client, wire: Wire) -> None:
    client.connect.v2.generate.create(data={"institution_settings": {"x": given}})
    # As text, since 1 == 1.0 == True.
    assert json.dumps(json.loads(wire.body)) == json.dumps({"institutionSettings": {"x": expected}})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"first_nam": "John"}, ["'first_nam'", "data ", "'first_name'"]),
        ({"frist_name": "John"}, ["'frist_name'", "data ", "'first_name'"]),
        ({"lastname": "Smith"}, ["'lastname'", "data ", "'last_name'"]),
        ({"birthday": {"yaer": 1989}}, ["'yaer'", "data['birthday'] ", "'year'"]),
        ({"birthday": {"day_of_mont": 13}}, ["'day_of_mont'", "data['birthday'] ", "'day_of_month'"]),
        ({"email_filed": "me@host"}, ["'email_filed'", "data ", "'email_field'"]),
    ],
)
def test_unknown_key_is_named_with_its_place_and_the_nearest(
    data: Any, said: list[str], client: Client, wire: Wire
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        create_consumer(client, data)
    *named, nearest = said
    assert [words for words in (*named, f"did you mean {nearest}?") if words not in str(caught.value)] == []
    assert wire.sent == []


def test_unknown_key_in_a_list_is_named_with_its_place(client: Client, wire: Wire) -> None:
    field: Any = {"label": "loanID", "shwon": True, "value": "12345"}
    with pytest.raises(InvalidRequestError) as caught:
        client.decisioning.v2.customers.voa.create(
            customer_id="1005061234",
            data={"report_custom_fields": [{"label": "loanID", "shown": True, "value": "1"}, field]},
        )
    for said in ("'shwon'", "data['report_custom_fields'][1] ", "'shown'"):
        assert said in str(caught.value)
    assert wire.sent == []


def test_error_of_unknown_key_like_no_other_lists_those_there_are(client: Client, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        create_consumer(client, {"birthday": {"xyzzy": 1}})
    for said in ("'xyzzy'", "'year'", "'month'", "'day_of_month'"):
        assert said in str(caught.value)
    assert wire.sent == []


@pytest.mark.parametrize(
    ("data", "wire_name"),
    [
        ({"first_name": "John", "firstName": "John"}, "firstName"),
        ({"email_field": "a@host", "email": "b@host"}, "email"),
        ({"birthday": {"dayOfMonth": 1, "day_of_month": 2}}, "dayOfMonth"),
        ({"first_name": None, "firstName": None}, "firstName"),
    ],
)
def test_key_in_both_spellings_is_refused(data: Any, wire_name: str, client: Client, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match=f"'{wire_name}' twice"):
        create_consumer(client, data)
    assert wire.sent == []


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(math.nan, id="NaN"),
        pytest.param(-math.inf, id="infinity"),
        pytest.param(NOON.replace(tzinfo=None), id="naive datetime"),
        pytest.param(decimal.Decimal("0.1"), id="Decimal"),
        pytest.param({"us"}, id="set"),
        pytest.param(b"x", id="bytes"),
        pytest.param(dt.time(12, 0), id="time"),
        pytest.param(object(), id="object"),
        pytest.param({5: "five"}, id="key that is no text"),
        pytest.param({Count.TEN: "ten"}, id="key that is a member of an enumeration of numbers"),
        pytest.param(Neither.US, id="member of an enumeration of neither"),
    ],
)
@pytest.mark.parametrize(
    ("wrapped", "place"),
    [
        (lambda value: {"language": value}, "data['language']"),
        (lambda value: {"institution_settings": {"a": [0, value]}}, "data['institution_settings']['a'][1]"),
    ],
    ids=["on top", "within"],
)
def test_what_json_has_no_word_for_is_refused_with_its_place(
    value: Any, wrapped: Any, place: str, client: Client, wire: Wire
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        client.connect.v2.generate.create(data=wrapped(value))
    assert f"{place} " in str(caught.value)
    assert wire.sent == []


class Written:
    """An object of the user's that has the method which models have."""

    def to_dict(self) -> dict[str, Any]:
        return {"a": [NOON, Word.US]}


def test_object_that_gives_a_dictionary_is_sent_as_that_one(client: Client, wire: Wire) -> None:
    client.connect.v2.generate.create(data={"institution_settings": {"x": [Written()]}})
    assert json.loads(wire.body) == {"institutionSettings": {"x": [{"a": ["2024-03-01T12:00:00+00:00", "us"]}]}}


@pytest.mark.parametrize("data", [None, "first_name", ["first_name"], 5, Written()])
def test_body_that_is_no_dictionary_is_refused(data: Any, client: Client, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match="data is a"):
        create_consumer(client, data)
    with pytest.raises(InvalidRequestError, match=r"data\['birthday'\] is a"):
        create_consumer(client, {"birthday": "1989"})
    assert wire.sent == []


# The partner's credentials, of which five wrong ones lock the account

PARTNER_ID, SECRET = "2445581234567", "abcDEF123456!@#$%&*_-+"
GIVEN: dict[str, Callable[[Any], Any]] = {
    "partner_id": lambda value: {"partner_id": value, "partner_secret": SECRET},
    "partner_secret": lambda value: {"partner_id": PARTNER_ID, "partner_secret": value},
    "partnerId": lambda value: {"partnerId": value, "partnerSecret": SECRET},
    "partnerSecret": lambda value: models.PartnerCredentials(partner_id=PARTNER_ID, partner_secret=value),
}


@pytest.mark.parametrize(
    "value",
    ["canary\n", "canary\r\n", " canary", "canary ", "can\tary", "canary\u00a0", "canäry", "canary\0", "", b"canary"],
)
@pytest.mark.parametrize("name", GIVEN)
def test_credential_that_is_bound_to_fail_is_not_sent(name: str, value: Any, each_client: Any, wire: Wire) -> None:
    data = GIVEN[name](value)
    authentication = each_client.aggregation.v2.partners.authentication
    for call in (authentication.create, authentication.put):
        with pytest.raises(InvalidRequestError) as caught:
            finished(call(data=data))
        assert f"data['{name}'] is " in str(caught.value)
        assert "can" not in str(caught.value)
    assert wire.sent == []


@pytest.mark.parametrize(
    "made",
    [
        lambda value: {"new_partner_secret": value},
        lambda value: {"newPartnerSecret": value},
        lambda value: models.PartnerCredentialsWithNewSecret(
            partner_id=PARTNER_ID, partner_secret=SECRET, new_partner_secret=value
        ),
    ],
)
def test_new_secret_is_judged_alike(made: Callable[[Any], Any], client: Client, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match=r"new_?[pP]artner_?[sS]ecret") as caught:
        client.aggregation.v2.partners.authentication.put(data=made("canary\n"))
    assert "canary" not in str(caught.value)
    assert wire.sent == []


def test_credentials_that_may_be_right_are_sent_as_they_are(client: Client, wire: Wire) -> None:
    client.aggregation.v2.partners.authentication.put(
        data={"partner_id": PARTNER_ID, "partner_secret": SECRET, "new_partner_secret": SECRET[::-1]}
    )
    assert json.loads(wire.body) == {
        "partnerId": PARTNER_ID,
        "partnerSecret": SECRET,
        "newPartnerSecret": SECRET[::-1],
    }


def test_credential_that_is_none_is_null_like_any_other(client: Client, wire: Wire) -> None:
    data: Any = {"partner_id": None}
    client.aggregation.v2.partners.authentication.put(data=data)
    assert json.loads(wire.body) == {"partnerId": None}


# Moments, which the API takes as seconds since 1970


@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        (1607450357, 1607450357),
        (0, 0),
        (-86400, -86400),
        ("1607450357", 1607450357),
        (NOON, 1709294400),
        (NOON.astimezone(dt.timezone(dt.timedelta(hours=-7))), 1709294400),
        (dt.date(2024, 3, 1), 1709251200),
        (dt.date(1969, 12, 31), -86400),
    ],
)
def test_moment_is_sent_as_seconds(moment: Any, seconds: int, client: Client, wire: Wire) -> None:
    client.aggregation.v3.customers.transactions.list(customer_id=1, from_date=moment, to_date=moment)
    client.decisioning.v2.customers.voe_payroll.create(customer_id=1, data={"payroll_data": {"dob": moment}})
    in_query, in_body = wire.sent
    assert in_query.url.query == f"fromDate={seconds}&toDate={seconds}".encode()
    assert json.loads(in_body.content) == {"payrollData": {"dob": seconds}}


@pytest.mark.parametrize("moment", [NOON.replace(tzinfo=None), "2024-03-01", "", "soon", True, [], 1.5, dt.time(12)])
def test_what_is_no_moment_is_refused(moment: Any, client: Client, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match="from_date"):
        client.aggregation.v3.customers.transactions.list(customer_id=1, from_date=moment, to_date=1)
    with pytest.raises(InvalidRequestError, match="dob"):
        client.decisioning.v2.customers.voe_payroll.create(customer_id=1, data={"payroll_data": {"dob": moment}})
    assert wire.sent == []
