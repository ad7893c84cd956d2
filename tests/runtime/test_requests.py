"""What arguments become on the wire, and which are refused before anything is sent."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import json
import math
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from clients import finished
from wire import APP_KEY, APP_TOKEN

from open_banking import Client, InvalidRequestError, OpenBankingError, models

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire


NOON = dt.datetime(2024, 3, 1, 12, 0, tzinfo=dt.UTC)


class Word(str, enum.Enum):  # noqa: UP042  # users have such enumerations; a StrEnum is another thing
    US = "us"
    ODD = "ä b,c"
    KEY = "first_name"


class Count(int, enum.Enum):
    TEN = 10


class Share(float, enum.Enum):
    HALF = 0.5


class Fresh(enum.StrEnum):
    US = "us"


class Whole(enum.IntEnum):
    TEN = 10


class Neither(enum.Enum):
    US = "us"


class Named(str):
    """Text that shows itself as something else."""

    __slots__ = ()

    def __str__(self) -> str:
        return "shown"

    __repr__ = __str__

    def __format__(self, _: str) -> str:
        return "shown"


class Numbered(int):
    """A number that shows itself as something else."""

    def __str__(self) -> str:
        return "shown"

    __repr__ = __str__

    def __format__(self, _: str) -> str:
        return "shown"


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
def test_list_goes_out_separated_by_commas(countries: Any, query: str, client: Client, wire: Wire) -> None:
    client.institution.v2.institutions.list(supported_countries=countries)
    assert wire.query == query


@pytest.mark.parametrize(("flag", "text"), [(True, "true"), (False, "false")])
def test_boolean_goes_out_as_the_document_writes_it(flag: bool, text: str, client: Client, wire: Wire) -> None:  # noqa: FBT001  # a column of the table
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


def test_unknown_key_like_no_other_is_answered_with_those_there_are(client: Client, wire: Wire) -> None:
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


# Members of enumerations, and other subclasses of text and numbers: sent as the plain value, wherever they stand

TEXTS = [Word.US, Named("us"), Fresh.US]
NUMBERS = [Count.TEN, Numbered(10), Whole.TEN]
BOTH = [*((value, "us") for value in TEXTS), *((value, "10") for value in NUMBERS)]
IN_TARGET: dict[str, Callable[[Any, Any], Any]] = {
    "/aggregation/v1/customers/{}": lambda client, value: client.aggregation.v1.customers.get(customer_id=value),
    "/aggregation/v1/customers/1/accounts/{}/simple": lambda client, value: (
        client.aggregation.v1.customers.accounts.simple.list_1(customer_id=1, account_id=value)
    ),
    "/aggregation/v1/customers?type={}": lambda client, value: client.aggregation.v1.customers.list(type=value),
    "/aggregation/v1/customers?start={}&limit={}": lambda client, value: client.aggregation.v1.customers.list(
        limit=value, start=value
    ),
    "/institution/v2/institutions?supportedCountries={},{}": lambda client, value: (
        client.institution.v2.institutions.list(supported_countries=[value, value])
    ),
    "/aggregation/v1/customers/1?x={}": lambda client, value: client.aggregation.v1.customers.get(
        customer_id=1, request_options={"additional_params": {"x": value}}
    ),
    "/aggregation/v1/customers/1?x={}&x={}": lambda client, value: client.aggregation.v1.customers.get(
        customer_id=1, request_options={"additional_params": {"x": [value, value]}}
    ),
    "/aggregation/v1/customers/1?{}=1": lambda client, value: client.aggregation.v1.customers.get(
        customer_id=1, request_options={"additional_params": {value: 1}}
    ),
}


@pytest.mark.parametrize("given", BOTH, ids=lambda given: type(given[0]).__name__)
@pytest.mark.parametrize("target", IN_TARGET)
def test_plain_value_goes_into_the_target(target: str, given: tuple[Any, str], each_client: Any, wire: Wire) -> None:
    value, text = given
    finished(IN_TARGET[target](each_client, value))
    (request,) = wire.sent
    assert request.url.raw_path.decode() == target.replace("{}", text)


def test_plain_value_is_encoded_like_any_other(client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(search=Word.ODD, start=Share.HALF)  # type: ignore[arg-type]  # no whole number
    assert wire.query == "search=%C3%A4%20b%2Cc&start=0.5"


def test_list_given_as_text_may_be_a_member_of_an_enumeration(client: Client, wire: Wire) -> None:
    client.institution.v2.institutions.list(supported_countries=Word.ODD)
    assert wire.query == "supportedCountries=%C3%A4%20b,c"


@pytest.mark.parametrize("value", [Count.TEN, Numbered(10), Named("10")])
def test_plain_value_is_a_moment(value: Any, client: Client, wire: Wire) -> None:
    client.aggregation.v3.customers.transactions.list(customer_id=1, from_date=value, to_date=value)
    client.decisioning.v2.customers.voe_payroll.create(customer_id=1, data={"payroll_data": {"dob": value}})
    in_query, in_body = wire.sent
    assert in_query.url.query == b"fromDate=10&toDate=10"
    assert in_body.content == b'{"payrollData":{"dob":10}}'


@pytest.mark.parametrize("value", TEXTS)
def test_plain_value_goes_into_a_header(value: Any, client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(request_options={"additional_headers": {"X-Trace": value, value: "a"}})
    (request,) = wire.sent
    assert (b"X-Trace", b"us") in request.headers.raw
    assert request.headers["us"] == "a"


@pytest.mark.parametrize(("value", "written"), [*BOTH, (Share.HALF, "0.5")], ids=lambda value: type(value).__name__)
def test_plain_value_goes_into_a_body(value: Any, written: str, client: Client, wire: Wire) -> None:
    plain = json.loads(written) if written != "us" else "us"
    for data in (
        {"language": value},
        {"institution_settings": {"a": [value, {"b": value}]}},
        models.ConnectParameters(customer_id=value, partner_id="2"),
        models.ConnectParameters(
            customer_id="1", partner_id="2", additional_properties={"a": [value, {"b": value}], "c": value}
        ),
        {"optional_consumer_info": models.ConsumerInfo(ssn=value, dob=1)},
    ):
        client.connect.v2.generate.create(data=data)  # type: ignore[arg-type]  # not all of it is what is declared
    assert [json.loads(request.content) for request in wire.sent] == [
        {"language": plain},
        {"institutionSettings": {"a": [plain, {"b": plain}]}},
        {"customerId": plain, "partnerId": "2"},
        {"customerId": "1", "partnerId": "2", "a": [plain, {"b": plain}], "c": plain},
        {"optionalConsumerInfo": {"ssn": plain, "dob": 1}},
    ]


@pytest.mark.parametrize("key", [Word.KEY, Named("first_name"), Named("firstName")])
def test_plain_value_is_a_key(key: str, client: Client, wire: Wire) -> None:
    create_consumer(client, {key: "John"})
    client.connect.v2.generate.create(data={"institution_settings": {key: {key: 1}}})
    named, free = wire.sent
    assert named.content == b'{"firstName":"John"}'
    assert json.loads(free.content) == {"institutionSettings": {str.__str__(key): {str.__str__(key): 1}}}


def test_key_that_is_a_member_of_an_enumeration_is_named_by_its_value(client: Client) -> None:
    with pytest.raises(InvalidRequestError, match=r"data has no key 'us'"):
        create_consumer(client, {Word.US: "John"})
    with pytest.raises(InvalidRequestError, match=r"data\['first_name'\] "):
        create_consumer(client, {Word.KEY: b""})


@pytest.mark.parametrize("value", TEXTS)
def test_model_gives_the_plain_value(value: Any) -> None:
    listed = models.Customer.from_dict({"id": "1", "more": [1]})
    listed.type = value
    listed.additional_properties["more"] = [value]
    assert [type(each) for each in (listed.to_dict()["type"], listed.to_dict()["more"][0])] == [str, str]
    assert listed.to_dict() == {"id": "1", "more": ["us"], "type": "us"}


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
def test_moment_goes_out_as_seconds(moment: Any, seconds: int, client: Client, wire: Wire) -> None:
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


# Options of one call


def test_options_reach_the_wire(client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(
        start=1,
        request_options={
            "timeout": 7,
            "additional_headers": {"X-Trace": "abc", "accept": "application/xml"},
            "additional_params": {"a b": "c&d", "flag": True, "count": 2, "absent": None},
        },
    )
    (request,) = wire.sent
    assert request.extensions["timeout"] == {"connect": 7, "read": 7, "write": 7, "pool": 7}
    assert request.headers["X-Trace"] == "abc"
    assert request.headers.get_list("Accept") == ["application/xml"]
    assert request.headers["Finicity-App-Key"] == APP_KEY
    assert wire.query == "start=1&a%20b=c%26d&flag=true&count=2"


def test_options_end_with_their_call(client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(
        request_options={"timeout": 7, "additional_headers": {"X-Trace": "abc"}, "additional_params": {"a": 1}}
    )
    client.aggregation.v1.customers.list()
    request = wire.sent[1]
    assert request.extensions["timeout"]["read"] == 60
    assert "X-Trace" not in request.headers
    assert request.url.query == b""


def test_parameters_of_a_call_without_any_are_its_query(each_client: Any, wire: Wire) -> None:
    finished(each_client.aggregation.v1.customers.get(customer_id=1, request_options={"additional_params": {"a": 1}}))
    assert (wire.path, wire.query) == ("/aggregation/v1/customers/1", "a=1")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timout": 5}, "'timout'"),
        ({"headers": {}}, "'headers'"),
        ({"additional_headers": {"X-Trace": None}}, "X-Trace"),
        ({"additional_headers": {"X-Trace": 5}}, "X-Trace"),
        ({"additional_headers": {"X-Trace": "a\r\nX-Other: b"}}, "X-Trace"),
        ({"additional_headers": {"X-Trace": "Zoë"}}, "X-Trace"),
        ({"additional_headers": {"X-Trace\r\nX-Other": "a"}}, "X-Trace"),
        ({"additional_headers": {"": "a"}}, "additional_headers"),
        ({"additional_params": {"a": {"b": 1}}}, "'a'"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": -1}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"timeout": math.nan}, "timeout"),
        ({"timeout": [5]}, "timeout"),
    ],
)
def test_unusable_option_is_refused(options: Any, said: str, client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(request_options={"timeout": 1})  # 1 == True, and must not let it pass
    with pytest.raises(OpenBankingError, match=said):
        client.aggregation.v1.customers.list(request_options=options)
    assert len(wire.sent) == 1


@pytest.mark.parametrize(
    ("of_client", "of_call", "plain", "statement"),
    [
        pytest.param({}, {}, 60, 180, id="default"),
        pytest.param({"timeout": 10}, {}, 10, 180, id="of the client"),
        pytest.param({"timeout": httpx.Timeout(10)}, {}, 10, 180, id="of the client, httpx's"),
        pytest.param({"timeout": None}, {}, None, 180, id="of the client, none"),
        pytest.param({"timeout": 10}, {"timeout": 5}, 5, 5, id="of the call"),
        pytest.param({"timeout": 10}, {"timeout": httpx.Timeout(5)}, 5, 5, id="of the call, httpx's"),
        pytest.param({"timeout": 10}, {"timeout": None}, None, None, id="of the call, none"),
    ],
)
def test_timeout_of_a_call_goes_before_the_operations_before_the_clients(
    of_client: Any, of_call: Any, plain: float | None, statement: float | None, wire: Wire
) -> None:
    client = Client(
        finicity_app_key=APP_KEY,
        finicity_app_token=APP_TOKEN,
        httpx_client=httpx.Client(transport=wire.transport),
        **of_client,
    )
    client.aggregation.v1.customers.get(customer_id="1005061234", request_options=of_call)
    client.aggregation.v1.customers.accounts.statement.list(
        customer_id="1005061234", account_id="5011648377", request_options=of_call
    )
    assert [request.extensions["timeout"] for request in wire.sent] == [
        dict.fromkeys(("connect", "read", "write", "pool"), seconds) for seconds in (plain, statement)
    ]
