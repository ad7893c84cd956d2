"""Webhooks: bodies to events, and what is never shown of them."""

from __future__ import annotations

import copy
import hmac
import inspect
import json
import pickle
import subprocess
import sys
import traceback
from collections import OrderedDict
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from open_banking import ConfigurationError, OpenBankingError, models, webhooks
from open_banking.webhooks import parse, sign, unwrap, verification_response, verify

if TYPE_CHECKING:
    from collections.abc import Callable

ACCOUNT = {
    "id": "6055993964",
    "number": "2020207",
    "name": "Rosa's savings",
    "balance": 7030,
    "type": "savings",
    "lastUpdatedDate": 0,
    "oauthOnly": True,
    "detail": {"availableBalanceAmount": "4.5"},
}
TRANSACTION = {"id": 805353, "amount": -59.56, "description": "CHECK # 1234", "categorization": {"category": "Fees"}}

CONNECT_CLASSES: dict[str, type[webhooks.ConnectEvent]] = {
    "accountsDeleted": webhooks.AccountsDeletedEvent,
    "added": webhooks.AddedEvent,
    "adding": webhooks.AddingEvent,
    "credentialsUpdated": webhooks.CredentialsUpdatedEvent,
    "discovered": webhooks.DiscoveredEvent,
    "done": webhooks.DoneEvent,
    "institutionNotFound": webhooks.InstitutionNotFoundEvent,
    "institutionNotSupported": webhooks.InstitutionNotSupportedEvent,
    "institutionSupported": webhooks.InstitutionSupportedEvent,
    "invalidCredentials": webhooks.InvalidCredentialsEvent,
    "mfa": webhooks.MFAEvent,
    "ping": webhooks.PingEvent,
    "processing": webhooks.ProcessingEvent,
    "started": webhooks.StartedEvent,
    "unableToConnect": webhooks.UnableToConnectEvent,
}


def connect_body(event_type: Any = "started", payload: Any = None, **more: Any) -> dict[str, Any]:
    return {
        "eventType": event_type,
        "eventId": "1688829092668-518e7b2c",
        "customerId": "6030781868",
        "payload": {} if payload is None else payload,
        **more,
    }


def tx_push_body(class_: Any = "transaction", type_: Any = "created", records: Any = None) -> dict[str, Any]:
    return {"event": {"class": class_, "type": type_, "records": [] if records is None else records}}


class TestConnect:
    @pytest.mark.parametrize(("event_type", "kind"), CONNECT_CLASSES.items())
    def test_a_known_type_has_a_class_of_its_own(self, event_type: str, kind: type[webhooks.ConnectEvent]) -> None:
        event = parse(connect_body(event_type))
        assert type(event) is kind
        assert event.event_type == event_type

    def test_the_literal_names_exactly_the_types_with_classes(self) -> None:
        assert set(get_args(webhooks.ConnectEventType)) == set(CONNECT_CLASSES)

    @pytest.mark.parametrize("event_type", ["brandNew", "", "Ping", 7, ["ping"], {"ping": 1}, False])
    def test_an_unknown_type_is_a_general_connect_event(self, event_type: Any) -> None:
        event = parse(connect_body(event_type))
        assert type(event) is webhooks.ConnectEvent
        assert event.event_type == event_type

    def test_all_fields(self) -> None:
        event = parse(
            connect_body("adding", {"institutionId": "102176"}, consumerId="ed8128", webhookData={"order": [1, None]})
        )
        assert isinstance(event, webhooks.AddingEvent)
        assert event.event_id == "1688829092668-518e7b2c"
        assert event.customer_id == "6030781868"
        assert event.consumer_id == "ed8128"
        assert event.webhook_data == {"order": [1, None]}
        assert event.payload == {"institutionId": "102176"}
        assert event.institution_id == "102176"

    @pytest.mark.parametrize(
        "body", [{"eventType": "ping"}, {"eventType": "ping", "eventId": None, "customerId": None, "payload": None}]
    )
    def test_missing_and_null_read_as_none(self, body: dict[str, Any]) -> None:
        event = parse(body)
        assert isinstance(event, webhooks.PingEvent)
        assert event.event_id is None
        assert event.customer_id is None
        assert event.consumer_id is None
        assert event.webhook_data is None
        assert event.payload is None
        assert event.institution_id is None

    def test_values_of_other_types_are_kept(self) -> None:
        event = parse(connect_body("done", [{"id": "r1"}], eventId=5, customerId=6030781868, webhookData="x"))
        assert isinstance(event, webhooks.DoneEvent)
        read: list[Any] = [event.event_id, event.customer_id, event.webhook_data, event.payload, event.institution_id]
        assert read == [5, 6030781868, "x", [{"id": "r1"}], None]

    @pytest.mark.parametrize("event_type", ["added", "discovered"])
    def test_accounts_are_models_though_they_are_thin(self, event_type: str) -> None:
        event = parse(connect_body(event_type, {"accounts": [ACCOUNT, {}], "institutionId": "102176"}))
        assert isinstance(event, webhooks.AddedEvent | webhooks.DiscoveredEvent)
        assert event.accounts is not None
        first, second = event.accounts
        assert isinstance(first, models.CustomerAccount)
        assert [first.id, first.balance, first.last_updated_date, first.status] == ["6055993964", 7030, 0, None]
        assert first.additional_properties == {"oauthOnly": True}
        assert first.to_dict() == ACCOUNT
        assert second.to_dict() == {}

    @pytest.mark.parametrize(
        ("payload", "expected"),
        [
            ({}, None),
            ({"accounts": None}, None),
            ({"accounts": []}, []),
            ({"accounts": ["1024371952", None, 3]}, ["1024371952", None, 3]),
            ({"accounts": {"id": "1"}}, {"id": "1"}),
            ({"accounts": ""}, ""),
            ([], None),
            ("accounts", None),
        ],
    )
    def test_accounts_of_another_shape_are_kept(self, payload: Any, expected: Any) -> None:
        event = parse(connect_body("added", payload))
        assert isinstance(event, webhooks.AddedEvent)
        assert event.accounts == expected

    def test_deleted_accounts_are_ids(self) -> None:
        event = parse(connect_body("accountsDeleted", {"accounts": ["1024371952"]}))
        assert isinstance(event, webhooks.AccountsDeletedEvent)
        assert event.account_ids == ["1024371952"]


class TestReport:
    def test_all_fields(self) -> None:
        event = parse(
            {
                "eventName": "done",
                "id": "u4hstnnak45g",
                "customerId": "1005061234",
                "consumerId": "0bf46322",
                "type": "voa",
                "status": "success",
                "portfolioId": "p1",
            }
        )
        assert isinstance(event, webhooks.ReportEvent)
        assert [event.event_name, event.id, event.customer_id] == ["done", "u4hstnnak45g", "1005061234"]
        assert [event.consumer_id, event.type, event.status] == ["0bf46322", "voa", "success"]
        assert event.raw["portfolioId"] == "p1"

    @pytest.mark.parametrize("name", ["inProgress", "failed", "brandNew", 3, ["done"]])
    def test_any_name_and_nothing_else(self, name: Any) -> None:
        event = parse({"eventName": name, "status": None})
        assert isinstance(event, webhooks.ReportEvent)
        assert event.event_name == name
        assert [event.id, event.customer_id, event.consumer_id, event.type, event.status] == [None] * 5


class TestTxPush:
    def test_transactions(self) -> None:
        event = parse(tx_push_body("transaction", "created", [TRANSACTION]))
        assert type(event) is webhooks.TxPushTransactionEvent
        assert [event.class_, event.type] == ["transaction", "created"]
        assert event.records is not None
        (record,) = event.records
        assert isinstance(record, models.Transaction)
        assert [record.id, record.amount, record.memo] == [805353, -59.56, None]
        assert record.to_dict() == TRANSACTION

    def test_accounts(self) -> None:
        event = parse(tx_push_body("account", "modified", [ACCOUNT]))
        assert type(event) is webhooks.TxPushAccountEvent
        assert [event.class_, event.type] == ["account", "modified"]
        assert event.records is not None
        (record,) = event.records
        assert isinstance(record, models.CustomerAccount)
        assert record.to_dict() == ACCOUNT

    @pytest.mark.parametrize("class_", ["customer", None, 1, ["account"]])
    def test_records_of_an_unknown_class_are_kept_as_they_are(self, class_: Any) -> None:
        event = parse(tx_push_body(class_, "currentState", [ACCOUNT]))
        assert type(event) is webhooks.TxPushEvent
        assert [event.class_, event.type, event.records] == [class_, "currentState", [ACCOUNT]]

    @pytest.mark.parametrize("records", [{"id": 1}, "none", ["1", None, [TRANSACTION]]])
    @pytest.mark.parametrize("class_", ["transaction", "account"])
    def test_records_of_another_shape_are_kept(self, class_: str, records: Any) -> None:
        event = parse(tx_push_body(class_, "deleted", records))
        assert isinstance(event, webhooks.TxPushEvent)
        assert event.records == records

    def test_an_empty_event(self) -> None:
        event = parse({"event": {}})
        assert type(event) is webhooks.TxPushEvent
        assert [event.class_, event.type, event.records] == [None, None, None]


@pytest.mark.parametrize(
    "body", [{}, {"foo": "bar"}, {"event": "created"}, {"event": None}, {"eventType": None, "eventName": None}]
)
def test_an_object_of_no_family_is_an_unknown_event(body: dict[str, Any]) -> None:
    event = parse(body)
    assert type(event) is webhooks.UnknownEvent
    assert event.raw == body


@pytest.mark.parametrize(
    "body",
    [
        '{"eventType": "ping", "payload": {}}',
        b'{"eventType": "ping", "payload": {}}',
        bytearray(b'{"eventType": "ping", "payload": {}}'),
        b'\xef\xbb\xbf{"eventType": "ping", "payload": {}}',
        {"eventType": "ping", "payload": {}},
        OrderedDict(eventType="ping", payload={}),
        MappingProxyType({"eventType": "ping", "payload": {}}),
    ],
)
def test_every_form_of_a_body(body: Any) -> None:
    event = parse(body)
    assert type(event) is webhooks.PingEvent
    assert event.raw == {"eventType": "ping", "payload": {}}


def test_numbers_come_back_to_the_last_digit() -> None:
    event = parse(b'{"id": 12345678901234567890123, "half": "\\ud800"}')
    assert event.raw == {"id": 12345678901234567890123, "half": "\ud800"}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "not JSON"),
        (b"eventType=ping", "not JSON"),
        (b'{"eventType": "ping"', "not JSON"),
        (b'{"a": NaN}', "not JSON"),
        (b"\xff\xfe\xfd", "not JSON"),
        ("\ud800", "not JSON"),
        (b" <event><class>account</class></event>", "Accept: application/json"),
        (b"[]", "a JSON array, not an object"),
        (b'"ping"', "a JSON string, not an object"),
        (b"1", "a JSON number, not an object"),
        (b"1.5", "a JSON number, not an object"),
        (b"true", "a JSON boolean, not an object"),
        (b"null", "a JSON null, not an object"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
        (None, "NoneType"),
        (7, "int"),
        ([{"eventType": "ping"}], "list"),
    ],
)
def test_what_is_no_json_object_is_refused(body: Any, said: str) -> None:
    with pytest.raises(webhooks.WebhookParseError, match=said):
        parse(body)


def test_the_error_of_parsing_carries_nothing_of_the_body() -> None:
    with pytest.raises(webhooks.WebhookParseError) as caught:
        parse(b'{"ssn": "999-canary-9999", ')
    assert isinstance(caught.value, OpenBankingError)
    assert isinstance(caught.value, ValueError)
    assert "canary" not in repr(caught.value)
    # The standard library's own error has the whole document in an attribute.
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


KEYS = st.sampled_from(
    [
        *("eventType", "eventName", "event", "eventId", "payload", "customerId", "webhookData", "accounts"),
        *("class", "type", "records", "id", "status", "detail", "institutionId", "categorization"),
    ]
)
VALUES = st.sampled_from([*CONNECT_CLASSES, "transaction", "account", "created", "done", "success"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text() | VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(), inner, max_size=6),
    max_leaves=20,
)
BODIES = (
    st.dictionaries(KEYS | st.text(), JSON, max_size=8)
    | st.builds(connect_body, VALUES, JSON)
    | st.builds(tx_push_body, VALUES, JSON, JSON)
    | st.builds(lambda name, more: {"eventName": name, **more}, VALUES, st.dictionaries(KEYS, JSON))
)


@given(BODIES)
def test_no_json_object_raises_and_all_of_it_is_kept(body: dict[str, Any]) -> None:
    before = copy.deepcopy(body)
    for form in (body, json.dumps(body), json.dumps(body).encode(), json.dumps(body, ensure_ascii=False)):
        event = parse(form)
        assert isinstance(event, webhooks.Event)
        for name in dir(event):
            if not name.startswith("_"):
                getattr(event, name)
        assert isinstance(repr(event), str)
        assert event.raw == before
        assert event == parse(before)
    assert body == before


class TestEvents:
    def test_equal_bodies_of_one_class_are_equal(self) -> None:
        assert parse(connect_body("added")) == parse(connect_body("added"))
        assert parse(connect_body("added")) != parse(connect_body("added", eventId="another"))
        assert webhooks.ConnectEvent(connect_body("added")) != parse(connect_body("added"))
        assert parse(connect_body("added")) != connect_body("added")

    def test_an_event_has_no_hash(self) -> None:
        with pytest.raises(TypeError):
            hash(parse(connect_body()))

    @pytest.mark.parametrize(
        "body",
        [
            connect_body("added", {"accounts": [ACCOUNT]}),
            tx_push_body(records=[TRANSACTION]),
            {"eventName": "done"},
            {"x": 1},
        ],
    )
    def test_events_can_be_pickled_and_copied(self, body: dict[str, Any]) -> None:
        event = parse(body)
        assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301  # our own bytes
        assert copy.deepcopy(event) == event

    def test_keys_that_the_caller_adds_later_do_not_get_in(self) -> None:
        body = connect_body("started")
        event = parse(body)
        body["eventId"] = "another"
        assert isinstance(event, webhooks.StartedEvent)
        assert event.event_id == "1688829092668-518e7b2c"


# A repr may show these and no others; all the rest may be personal.
SHOWN = [
    (connect_body("added", consumerId="ed81"), ["added", "1688829092668-518e7b2c", "6030781868", "ed81"]),
    (
        {"eventName": "done", "id": "u4hs", "type": "voa", "status": "success", "customerId": "10", "consumerId": "0b"},
        ["done", "u4hs", "voa", "success", "10", "0b"],
    ),
    (tx_push_body("account", "modified", [ACCOUNT]), ["account", "modified"]),
]


@pytest.mark.parametrize(("body", "values"), SHOWN)
def test_a_repr_shows_types_and_ids(body: dict[str, Any], values: list[str]) -> None:
    shown = repr(parse(body))
    assert [value for value in values if repr(value) not in shown] == []


@pytest.mark.parametrize(
    "body",
    [
        *(
            connect_body(event_type, {"accounts": [{**ACCOUNT, "name": "canary"}], "canary": "canary"})
            for event_type in [*CONNECT_CLASSES, "brandNew"]
        ),
        connect_body("started", webhookData={"name": "canary"}, canary="canary"),
        connect_body("added", {"accounts": "canary", "institutionId": "canary"}),
        connect_body("started", "canary", webhookData="canary"),
        connect_body(["canary"], eventId={"canary": 1}, customerId=["canary"]),
        {"eventName": "done", "consumerSsn": "canary", "customerId": {"name": "canary"}, "canary": 1},
        tx_push_body("account", "modified", [{**ACCOUNT, "name": "canary", "accountNickname": "canary"}]),
        tx_push_body("transaction", "created", [{**TRANSACTION, "description": "canary"}]),
        tx_push_body("customer", {"canary": 1}, [{"canary": "canary"}]),
        tx_push_body("account", "modified", "canary"),
        {"canary": "canary"},
    ],
)
def test_a_repr_shows_nothing_personal(body: dict[str, Any]) -> None:
    shown = repr(parse(body))
    assert "canary" not in shown
    assert "2020207" not in shown


# What a crash reporter, which stores the locals of the frames, finds in those of the library

CANARY = "canary-5f1d"
CANARY_BODY = b'{"ssn": "canary-5f1d"}'
PACKAGE = Path(webhooks.__file__).parents[1]
RIGHT = hmac.new(CANARY.encode(), CANARY_BODY, "sha256").hexdigest()


def held(error: BaseException) -> tuple[int, str]:
    """How many frames of the library the error and those behind it passed, and what these hold."""
    frames, locals_ = 0, ""
    errors: list[BaseException | None] = [error]
    while errors:
        if (each := errors.pop()) is None:
            continue
        errors += [each.__cause__, each.__context__]
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if Path(frame.f_code.co_filename).is_relative_to(PACKAGE):
                frames += 1
                locals_ += repr(frame.f_locals)
        locals_ += repr([vars(each), each.args])
    return frames, locals_


WRONG_SECRETS: list[Any] = [[CANARY, ""], [CANARY.encode()]]
REFUSALS: list[tuple[type[OpenBankingError], Callable[..., object], tuple[Any, ...]]] = [
    *(
        (webhooks.WebhookSignatureError, verify, (CANARY_BODY, signature, CANARY))
        for signature in (None, "", "canary-5f1d", "0" * 64, RIGHT.encode(), RIGHT[:-1], [RIGHT])
    ),
    *(
        (webhooks.RawBodyRequiredError, verify, (body, RIGHT, CANARY))
        for body in (CANARY_BODY.decode(), json.loads(CANARY_BODY), None)
    ),
    *(
        (ConfigurationError, verify, (CANARY_BODY, RIGHT, secret))
        for secret in ("", " ", None, CANARY.encode(), [CANARY], {"secret": CANARY})
    ),
    *(
        (webhooks.WebhookParseError, parse, (body,))
        for body in (
            CANARY_BODY[:-1],
            CANARY_BODY[:-1].decode(),
            bytearray(CANARY_BODY[:-1]),
            b"[%s]" % CANARY_BODY,
            b'"canary-5f1d"',
            b"<event>canary-5f1d</event>",
            b'{"ssn": "canary-5f1d", "a": ' + b"[" * 100_000,
            [CANARY],
        )
    ),
    *(
        (webhooks.WebhookParseError, verification_response, (query,))
        for query in (
            "x=canary-5f1d",
            b"x=canary-5f1d",
            {"x": CANARY},
            [CANARY],
            {"txpush_verification_code": [[CANARY]]},
        )
    ),
    *(
        (
            webhooks.WebhookSignatureError,
            partial(unwrap, secret=CANARY),
            (b'{"eventType": "done", ' + CANARY_BODY[1:], headers),
        )
        for headers in ({}, {"X-Finicity-Signature": "0" * 64}, [("X-Finicity-Signature", CANARY)])
    ),
    (webhooks.WebhookParseError, partial(unwrap, secret=CANARY), (CANARY_BODY[:-1], {"X-Finicity-Signature": RIGHT})),
    (webhooks.RawBodyRequiredError, partial(unwrap, secret=CANARY), (CANARY_BODY.decode(), {})),
    *(
        (ConfigurationError, partial(unwrap, secret=secret), (CANARY_BODY, {"X-Finicity-Signature": RIGHT}))
        for secret in WRONG_SECRETS
    ),
    (webhooks.RawBodyRequiredError, sign, (json.loads(CANARY_BODY), CANARY)),
    (ConfigurationError, sign, (CANARY_BODY, [CANARY])),
]


@pytest.mark.parametrize(("kind", "function", "arguments"), REFUSALS)
def test_frames_of_a_refusal_hold_nothing_of_what_was_refused(
    kind: type[OpenBankingError], function: Callable[..., object], arguments: tuple[Any, ...]
) -> None:
    with pytest.raises(kind) as caught:
        function(*arguments)
    frames, shown = held(caught.value)
    assert frames
    assert [secret for secret in (CANARY, RIGHT, repr(bytes.fromhex(RIGHT))) if secret in shown] == []


def test_every_function_is_among_the_refusals() -> None:
    functions = {value for name in webhooks.__all__ if inspect.isfunction(value := getattr(webhooks, name))}
    assert {getattr(function, "func", function) for _, function, _ in REFUSALS} == functions


@pytest.mark.parametrize(
    ("program", "never"),
    [
        ("import open_banking", "open_banking.webhooks"),
        ("import open_banking.webhooks", "open_banking._generated.models.customer_account"),
        (
            "from open_banking.webhooks import parse; parse({'eventName': 'done'})",
            "open_banking._generated.models.transaction",
        ),
    ],
)
def test_nothing_is_imported_before_it_is_needed(program: str, never: str) -> None:
    check = f"import sys; {program}; sys.exit({never!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0  # noqa: S603  # our own text
