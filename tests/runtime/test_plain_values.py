"""Members of enumerations, and other subclasses of text and numbers, are sent as the plain value everywhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from clients import finished
from value_subclasses import Count, Fresh, Named, Numbered, Share, Whole, Word

from open_banking import Client, InvalidRequestError, models

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire


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


def create_consumer(client: Client, data: Any) -> object:
    return client.decisioning.v1.customers.consumer.create(customer_id="1005061234", data=data)


@pytest.mark.parametrize("given", BOTH, ids=lambda given: type(given[0]).__name__)
@pytest.mark.parametrize("target", IN_TARGET)
def test_plain_value_is_sent_in_the_target(target: str, given: tuple[Any, str], each_client: Any, wire: Wire) -> None:
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
def test_plain_value_is_sent_in_a_header(value: Any, client: Client, wire: Wire) -> None:
    client.aggregation.v1.customers.list(request_options={"additional_headers": {"X-Trace": value, value: "a"}})
    (request,) = wire.sent
    assert (b"X-Trace", b"us") in request.headers.raw
    assert request.headers["us"] == "a"


@pytest.mark.parametrize(("value", "written"), [*BOTH, (Share.HALF, "0.5")], ids=lambda value: type(value).__name__)
def test_plain_value_is_sent_in_a_body(value: Any, written: str, client: Client, wire: Wire) -> None:
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
