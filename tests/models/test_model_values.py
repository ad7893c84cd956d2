"""Models that are changed, copied and sent: nothing that came is lost, and nothing is shared with a copy."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import sys
from typing import TYPE_CHECKING, Any
from unittest import mock

import attrs
import pytest

from open_banking import Client, InvalidRequestError, models

if TYPE_CHECKING:
    from collections.abc import Callable

    from wire import Wire

CUSTOMER = {
    "vip": {"level": [1]},
    "id": "1005061234",
    "lastModifiedDate": None,
    "username": "customerusername1",
    "firstName": "John",
    "novelty": None,
    "type": "active",
    "createdDate": "1607450357",
}
NOON = dt.datetime(2024, 3, 1, 12, 0, tzinfo=dt.UTC)
NAIVE = NOON.replace(tzinfo=None)

COPIES: list[Any] = [
    pytest.param(attrs.evolve, id="attrs.evolve"),
    pytest.param(lambda model: model.__replace__(), id="__replace__"),
    pytest.param(copy.copy, id="copy.copy"),
    pytest.param(copy.deepcopy, id="copy.deepcopy"),
    *(
        pytest.param(
            lambda model, protocol=protocol: pickle.loads(pickle.dumps(model, protocol)),  # noqa: S301  # our own bytes
            id=f"pickle {protocol}",
        )
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ),
]
EVOLVED: list[Any] = [
    pytest.param(attrs.evolve, id="attrs.evolve"),
    pytest.param(lambda model, **changes: model.__replace__(**changes), id="__replace__"),
]
if sys.version_info >= (3, 13):
    COPIES.append(pytest.param(copy.replace, id="copy.replace"))
    EVOLVED.append(pytest.param(copy.replace, id="copy.replace"))


def customer() -> models.Customer:
    return models.Customer.from_dict(copy.deepcopy(CUSTOMER))


def as_text(model: Any) -> str:
    """With the order of its keys."""
    return json.dumps(model.to_dict())


# Copies


@pytest.mark.parametrize("looked_at", [False, True], ids=["untouched", "looked at"])
@pytest.mark.parametrize("copied", COPIES)
def test_copy_loses_nothing_and_shares_nothing_unknown(copied: Callable[[Any], Any], looked_at: bool) -> None:  # noqa: FBT001  # a column of the table
    model = customer()
    if looked_at:
        assert model.additional_properties["vip"] == {"level": [1]}
    twin = copied(model)
    assert type(twin) is models.Customer
    assert (twin, as_text(twin), repr(twin)) == (model, json.dumps(CUSTOMER), repr(model))
    twin.additional_properties["vip"]["level"].append(2)
    twin.additional_properties["more"] = 1
    del twin.additional_properties["novelty"]
    twin.first_name = "Jane"
    assert as_text(model) == json.dumps(CUSTOMER)
    assert twin.to_dict() == {
        **{key: value for key, value in CUSTOMER.items() if key != "novelty"},
        "vip": {"level": [1, 2]},
        "firstName": "Jane",
        "more": 1,
    }
    model.additional_properties["late"] = 1
    assert "late" not in twin.additional_properties


@pytest.mark.parametrize("evolved", EVOLVED)
def test_evolved_model_has_the_changes_and_all_the_rest(evolved: Callable[..., Any]) -> None:
    twin = evolved(customer(), first_name="Jane", email="jane@example.com")
    assert as_text(twin) == json.dumps({**CUSTOMER, "firstName": "Jane", "email": "jane@example.com"})
    assert as_text(evolved(twin, first_name=None, last_modified_date=None)) == json.dumps(
        {**{key: value for key, value in CUSTOMER.items() if key != "firstName"}, "email": "jane@example.com"}
    )


@pytest.mark.parametrize("evolved", EVOLVED)
def test_evolved_model_keeps_what_was_changed_before(evolved: Callable[..., Any]) -> None:
    model = customer()
    model.first_name = "Jane"
    del model.additional_properties["vip"]
    model.additional_properties["novelty"] = 5
    assert as_text(evolved(evolved(model))) == as_text(model)
    assert as_text(evolved(model, additional_properties={"x": 1})) == json.dumps(
        {
            **{key: value for key, value in CUSTOMER.items() if key not in {"vip", "novelty"}},
            "firstName": "Jane",
            "x": 1,
        }
    )


def test_evolved_model_of_our_own_is_no_other() -> None:
    made = models.NewCustomer(username="a", additional_properties={"x": {"y": 1}})
    twin = attrs.evolve(made, username="b")
    twin.additional_properties["x"]["y"] = 2
    assert (made.to_dict(), twin.to_dict()) == ({"username": "a", "x": {"y": 1}}, {"username": "b", "x": {"y": 2}})


def test_model_does_not_change_what_it_was_made_with() -> None:
    extra = {"x": [1]}
    made = models.NewCustomer(username="a", additional_properties=extra)
    made.additional_properties["y"] = 2
    extra["x"].append(2)
    assert extra == {"x": [1, 2]}
    assert made.to_dict() == {"username": "a", "x": [1], "y": 2}


def test_evolving_refuses_what_is_no_attribute() -> None:
    changes: dict[str, Any] = {"frist_name": "Jane"}
    with pytest.raises(TypeError, match="frist_name"):
        attrs.evolve(customer(), **changes)
    with pytest.raises(TypeError, match="frist_name"):
        customer().__replace__(**changes)


def test_dates_of_an_evolved_model_are_written_as_they_came() -> None:
    body = {"startTime": "2022-03-10T06:06:20.042584549Z", "endTime": "2022-03-10T06:06:20"}
    period = models.ThirdPartyAccessPeriod.from_dict(body)
    assert attrs.evolve(period).to_dict() == body
    assert attrs.evolve(period, start_time=NOON).to_dict() == {**body, "startTime": "2024-03-01T12:00:00+00:00"}


# Nulls


def test_none_over_a_value_is_left_out_and_null_stays_null(client: Client, wire: Wire) -> None:
    body = {
        "firstName": "John",
        "lastName": None,
        "suffix": "Jr",
        "ssn": None,
        "birthday": {"year": 1989, "month": None},
    }
    consumer = models.NewConsumer.from_dict(copy.deepcopy(body))
    consumer.first_name = None  # type: ignore[assignment]  # the API requires it, and it may be taken back all the same
    consumer.ssn = "999999999"
    assert consumer.birthday is not None
    consumer.birthday.year = None
    expected = {"lastName": None, "suffix": "Jr", "ssn": "999999999", "birthday": {"month": None}}
    assert as_text(consumer) == json.dumps(expected)
    client.decisioning.v1.customers.consumer.create(customer_id="1005061234", data=consumer)
    assert json.dumps(json.loads(wire.body)) == json.dumps(expected)
    consumer.ssn = None
    assert consumer.to_dict() == {**expected, "ssn": None}


def test_none_in_a_model_of_our_own_is_left_out(client: Client, wire: Wire) -> None:
    made = models.NewCustomer(username="u", email=None, additional_properties={"x": None})
    assert made.to_dict() == {"username": "u", "x": None}
    client.connect.v2.generate.create(
        data=models.ConnectParameters(partner_id="2", customer_id="1", language=None, additional_properties={"x": None})
    )
    assert json.loads(wire.body) == {"partnerId": "2", "customerId": "1", "x": None}


# Datetimes without a time zone


class NoOffset(dt.tzinfo):
    """A time zone that does not say which."""

    def utcoffset(self, _: dt.datetime | None) -> None:
        return None

    dst = tzname = utcoffset


@pytest.mark.parametrize("moment", [NAIVE, NAIVE.replace(tzinfo=NoOffset())], ids=["naive", "of no offset"])
@pytest.mark.parametrize(
    ("made", "place"),
    [
        pytest.param(lambda moment: {"language": moment}, "data['language']", id="dictionary"),
        pytest.param(
            lambda moment: {"institution_settings": {"a": [{"b": moment}]}},
            "data['institution_settings']['a'][0]['b']",
            id="within a dictionary",
        ),
        pytest.param(
            lambda moment: models.ConnectParameters(customer_id=moment, partner_id="2"),
            "data['customerId']",
            id="model",
        ),
        pytest.param(
            lambda moment: models.ConnectParameters(
                customer_id="1", partner_id="2", institution_settings={"a": [moment]}
            ),
            "data['institutionSettings']['a'][0]",
            id="list in a model",
        ),
        pytest.param(
            lambda moment: models.ConnectParameters(
                customer_id="1", partner_id="2", additional_properties={"a": {"b": [0, moment]}}
            ),
            "data['a']['b'][1]",
            id="additional properties",
        ),
        pytest.param(
            lambda moment: models.ConnectParameters(
                customer_id="1",
                partner_id="2",
                additional_properties={
                    "a": models.ThirdPartyAccessPeriod(type="timeframe", start_time=moment, end_time=NOON)
                },
            ),
            "data['a']['startTime']",
            id="model in additional properties",
        ),
        pytest.param(
            lambda moment: models.ConnectParameters(
                customer_id="1",
                partner_id="2",
                optional_consumer_info=models.ConsumerInfo(ssn="9", dob=1, additional_properties={"a": moment}),
            ),
            "data['optionalConsumerInfo']['a']",
            id="nested model",
        ),
        pytest.param(
            lambda moment: {"optional_consumer_info": models.ConsumerInfo(ssn=moment, dob=1)},
            "data['optional_consumer_info']['ssn']",
            id="model in a dictionary",
        ),
    ],
)
def test_datetime_without_a_zone_is_refused_wherever_it_stands(
    moment: dt.datetime, made: Callable[[Any], Any], place: str, client: Client, wire: Wire
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        client.connect.v2.generate.create(data=made(moment))
    assert f"{place} is a datetime without a time zone" in str(caught.value)
    assert wire.sent == []
    client.connect.v2.generate.create(data=made(NOON))
    assert b"2024-03-01T12:00:00+00:00" in wire.body


# 12:00 without a zone, what isoformat() would write otherwise, more digits than Python has, and a date.
PERIODS = [
    {"startTime": "2024-03-01T12:00:00", "endTime": "2024-03-01T12:00:00Z"},
    {"startTime": "2022-03-10T06:06:20.042584549", "endTime": "20240301T1200"},
    {"startTime": "2024-03-01", "endTime": "soon"},
]


def granted(period: Any) -> dict[str, Any]:
    """What an access key is made from, with a period as it stands in an answer."""
    return {
        "customerId": "1",
        "products": [{"product": "a", "accessPeriod": period}, {"product": "b", "since": period["startTime"]}],
    }


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize(
    "given",
    [
        pytest.param(lambda read: read, id="model"),
        pytest.param(lambda read: {"customer_id": "1", "products": read.products}, id="nested models in a dictionary"),
        pytest.param(attrs.evolve, id="evolved model"),
        pytest.param(copy.deepcopy, id="copied model"),
        pytest.param(lambda read: pickle.loads(pickle.dumps(read)), id="pickled model"),  # noqa: S301  # our own bytes
    ],
)
def test_date_that_was_read_goes_back_as_it_came(
    given: Callable[[Any], Any], period: dict[str, str], client: Client, wire: Wire
) -> None:
    read = models.ThirdPartyAccessKeyData.from_dict(granted(period))
    assert read.to_dict() == granted(period)
    client.aggregation.v1.partners.access_key.create(data=given(read))
    assert json.loads(wire.body) == granted(period)


def test_date_that_was_read_goes_back_as_it_came_from_anywhere(client: Client, wire: Wire) -> None:
    """Also where the document has no such field, and the model is only passed on."""
    read = models.ThirdPartyAccessPeriod.from_dict({**PERIODS[0], "more": PERIODS[0]})
    state = models.StatePeriod.from_dict({"startDate": "20240301", "endDate": "2024-03-01"})
    client.connect.v2.generate.create(data={"institution_settings": {"a": read, "b": [state]}})
    assert json.loads(wire.body) == {
        "institutionSettings": {
            "a": {**PERIODS[0], "more": PERIODS[0]},
            "b": [{"startDate": "20240301", "endDate": "2024-03-01"}],
        }
    }


def test_date_that_was_changed_is_judged_again(client: Client, wire: Wire) -> None:
    read = models.ThirdPartyAccessKeyData.from_dict(granted(PERIODS[0]))
    period = read.products[0].access_period
    period.start_time = NAIVE + dt.timedelta(seconds=1)
    with pytest.raises(
        InvalidRequestError, match=r"data\['products'\]\[0\]\['accessPeriod'\]\['startTime'\] is a datetime"
    ):
        client.aggregation.v1.partners.access_key.create(data=read)
    assert wire.sent == []
    period.start_time, period.end_time = NOON, NOON + dt.timedelta(seconds=1)
    client.aggregation.v1.partners.access_key.create(data=read)
    assert json.loads(wire.body)["products"][0]["accessPeriod"] == {
        "startTime": "2024-03-01T12:00:00+00:00",
        "endTime": "2024-03-01T12:00:01+00:00",
    }


def test_changed_date_is_written_in_iso(client: Client, wire: Wire) -> None:
    state = models.StatePeriod.from_dict({"startDate": "20240301", "endDate": "20240302"})
    state.end_date = dt.date(2024, 3, 3)
    client.connect.v2.generate.create(data={"institution_settings": {"a": state}})
    assert state.to_dict() == {"startDate": "20240301", "endDate": "2024-03-03"}
    assert json.loads(wire.body) == {"institutionSettings": {"a": state.to_dict()}}


# What to_dict() gives


def test_keys_stand_in_the_order_in_which_they_came_and_new_ones_last() -> None:
    model = models.Customer.from_dict({"type": "active", "b": 1, "id": "1", "a": 2, "username": "u"})
    model.email = "me@host"
    model.additional_properties["c"] = 3
    model.first_name = "John"
    assert list(model.to_dict()) == ["type", "b", "id", "a", "username", "firstName", "email", "c"]
    made = models.NewCustomer(email="me@host", username="u", additional_properties={"b": 1, "a": 2})
    assert list(made.to_dict()) == ["username", "email", "b", "a"]


def test_unknown_field_of_the_name_of_a_known_one_goes_before_it(client: Client, wire: Wire) -> None:
    made = models.ConnectParameters(partner_id="2", customer_id="1", additional_properties={"customerId": 5})
    assert made.to_dict() == {"partnerId": "2", "customerId": 5}
    client.connect.v2.generate.create(data=made)
    assert json.loads(wire.body) == {"partnerId": "2", "customerId": 5}


def test_dictionary_of_a_model_is_its_own() -> None:
    source = {"id": "1", "novelty": {"a": [1]}, "type": ["odd"]}
    model = models.Customer.from_dict(copy.deepcopy(source))
    plain = model.to_dict()
    plain["novelty"]["a"].append(2)
    plain["type"].append("other")
    assert model.to_dict() == source


def test_models_take_tuples_and_dates_as_json_has_them() -> None:
    made = models.NewCustomer(
        username="u",
        additional_properties={
            "a": (1, NOON),
            "b": {"c": dt.date(2024, 3, 1)},
            "d": models.Customer.from_dict({"id": "1"}),
        },
    )
    assert made.to_dict() == {
        "username": "u",
        "a": [1, "2024-03-01T12:00:00+00:00"],
        "b": {"c": "2024-03-01"},
        "d": {"id": "1"},
    }


@pytest.mark.parametrize("length", [0, 1, 2, 3])
def test_list_of_another_length_keeps_the_dates_that_stay_in_place(length: int) -> None:
    days = ["20240301", "20240302"]
    model = models.Customer.from_dict({"days": days})
    changed = [dt.date(2024, 3, 1), dt.date(2024, 3, 2), dt.date(2024, 3, 3)][:length]
    model.additional_properties["days"] = changed
    assert model.to_dict() == {"days": [*days, "2024-03-03"][:length]}


# What they show


def test_repr_shows_the_fields_that_are_there_and_the_names_of_unknown_ones() -> None:
    model = models.Customer.from_dict(
        {"firstName": "John", "id": [{"a": 1}, "b", [{"c": 2}]], "type": {"d": 3}, "email": None, "x": "y", "z": [1]}
    )
    assert repr(model) == (
        "Customer(id=[..., 'b', [...]], first_name='***', type=..., additional_properties={'x': ..., 'z': ...})"
    )
    assert repr(models.Customer.from_dict({})) == "Customer()"


def test_model_is_compared_with_its_like_alone() -> None:
    assert customer() == mock.ANY
    assert customer() != CUSTOMER
    with pytest.raises(TypeError, match="unhashable"):
        hash(customer())
