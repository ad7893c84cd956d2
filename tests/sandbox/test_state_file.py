"""The state file: what a sandbox keeps outlives it, and no file of anybody's is harmed."""

from __future__ import annotations

import datetime as dt
import gc
import json
import logging
import os
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, NoReturn, get_args, get_origin, get_type_hints

import attrs
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from open_banking import ConfigurationError, NotFoundError
from open_banking.sandbox import Sandbox, json_pieces, saved_state
from open_banking.sandbox.json_pieces import pieces
from open_banking.sandbox.saved_state import SavedState
from open_banking.sandbox.serving.autosave import Autosave
from open_banking.sandbox.state import World
from open_banking.sandbox.state_file import StateFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GIVEN = dt.datetime(2030, 6, 1, 12, tzinfo=dt.UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


# There and back again


TEXTS = st.text(max_size=5)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=3,
)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    NoneType: st.none(),
    Any: JSON_VALUES,
}


def anything(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type, whatever fields its classes have."""
    arguments = get_args(hint)
    match get_origin(hint):
        case origin if origin is UnionType:
            return st.one_of(*map(anything, arguments))
        case origin if origin is list:
            return st.lists(anything(arguments[0]), max_size=2)
        case origin if origin is dict:
            return st.dictionaries(anything(arguments[0]), anything(arguments[1]), max_size=2)
        case _ if hint in PLAIN:
            return PLAIN[hint]
        case _ if issubclass(hint, tuple):
            return st.tuples(*map(anything, get_type_hints(hint).values())).map(lambda values: hint(*values))
        case _:
            names = [each.alias for each in attrs.fields(hint) if each.init]
            hints = get_type_hints(hint)
            return st.fixed_dictionaries({name: anything(hints[name]) for name in names}).map(
                lambda values: hint(**values)
            )


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(world=anything(World), now=st.floats(-1e6, 1e12))
def test_a_state_is_loaded_as_it_was_saved(world: World, now: float, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    kept = SavedState(world, now, saved=time.time())
    StateFile(path).write(lambda: pieces(kept.entries()))

    back = StateFile(path).read()

    assert back == kept
    assert repr(back) == repr(kept)  # which tells a tuple of a kind from a plain one, and 1 from True


def emptied(value: Any) -> None:
    """Change everything in a value that can be changed in place, but for the contents of reports, which never are."""
    if isinstance(value, list):
        for each in value:
            emptied(each)
        value.clear()
    elif isinstance(value, dict):
        for each in value.values():
            emptied(each)
        value.clear()
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            if field.name != "content":
                emptied(getattr(value, field.name))


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(world=anything(World))
def test_what_is_taken_of_a_state_does_not_change_with_it(world: World) -> None:
    entries = SavedState(world, 0, 0).entries()
    before = "".join(pieces(entries))

    emptied(world)

    assert "".join(pieces(entries)) == before


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.recursive(JSON_VALUES, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=20))
def test_pieces_are_the_json_of_the_whole(value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_pieces, "_LARGE", 3)
    monkeypatch.setattr(json_pieces, "_BATCH", 2)

    assert "".join(pieces(value)) == json.dumps(value, separators=(",", ":"))


def test_a_large_value_is_written_in_many_pieces() -> None:
    value = {"records": [{"number": each, "values": [each] * 1000} for each in range(100)], 7: [(1, "a")] * 1000}

    parts = list(pieces(value))

    assert "".join(parts) == json.dumps(value, separators=(",", ":"))
    # A hundred entries at once, of 7 characters and a comma at most.
    assert max(map(len, parts)) <= 100 * 8


def test_calls_go_on_while_the_state_is_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox(state=path)
    called: list[bool] = []

    def call() -> None:
        with sandbox.client() as client:
            client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})

    def written(entries: Any) -> Iterator[str]:
        caller = threading.Thread(target=call, daemon=True)
        caller.start()
        caller.join(30)
        called.append(not caller.is_alive())
        return pieces(entries)

    monkeypatch.setattr("open_banking.sandbox.sandbox.pieces", written)
    sandbox.save()

    assert called == [True]
    # The file has the state from before the call, and no part of the later one.
    whole = json.loads(path.read_text())
    assert (whole["world"]["customers"], whole["world"]["counters"]) == ({}, {})


def test_a_number_that_json_does_not_have_becomes_a_text() -> None:
    assert "".join(pieces({"a": [float("inf"), 1.5], "b": (float("-inf"),)})) == '{"a":["inf",1.5],"b":["-inf"]}'


def test_collecting_garbage_is_as_it_was_after_a_write(path: Path) -> None:
    enabled: list[bool] = []

    def content() -> list[str]:
        enabled.append(gc.isenabled())
        return ["{}"]

    file = StateFile(path)
    file.write(content)
    assert (enabled, gc.isenabled()) == ([False], True)
    gc.disable()
    try:
        file.write(content)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_it_is_json_that_any_program_reads(path: Path) -> None:
    def refuse(constant: str) -> NoReturn:
        raise AssertionError(constant)

    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        client.aggregation.v1.customers.list()
        sandbox.expire_tokens()

    whole = json.loads(path.read_text(), parse_constant=refuse)
    assert (whole["format"], whole["version"]) == ("open-banking sandbox state", 1)
    assert list(whole["world"]["partner"]["tokens"].values()) == ["-inf"]


def test_a_file_from_before_the_test_banks_had_their_live_ids_is_loaded(path: Path) -> None:
    """FinBank was 4222 then, micro entries took a day for everybody, and no file said whether it was uploaded."""
    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        customer_id = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"}).id
        held = sandbox.connect(customer_id, institution_id=4222, profile="everyday").account_ids
        receiver: Any = {"routing_number": "011000138", "account_number": "7", "account_type": "personalChecking"}
        to: Any = {"receiver": {**receiver, "name": "Ada"}}
        entry = client.microentry.v1.customers.create(customer_id=customer_id, data=to)
        client.aggregation.v1.customers.pay_statements.create(
            customer_id=customer_id, data={"label": "lastPayPeriod", "statement": "JVBERi0xLjQ="}
        )
    whole = json.loads(path.read_text())
    (customer,) = whole["world"]["customers"].values()
    for kept, added in ((customer["micro_entries"], "delay"), (customer["assets"], "is_uploaded")):
        for each in kept.values():
            del each[added]
    path.write_text(json.dumps(whole))

    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        refreshed = client.aggregation.v1.customers.accounts.create(customer_id=customer_id).accounts
        assert [(each.id, each.institution_id) for each in refreshed] == [(each, "4222") for each in held]
        entries = client.microentry.v1.customers.accounts
        assert entries.get(customer_id=customer_id, account_id=str(entry.account_id)).status == "Pending"
        (asset,) = sandbox.world.customers[customer_id].assets.values()
        assert asset.is_uploaded


def test_a_sandbox_continues_where_another_ended(path: Path) -> None:
    with Sandbox(seed=7, state=path) as sandbox, sandbox.client() as client:
        testing = client.aggregation.v2.customers.testing
        first, second = (testing.create(data={"username": f"customer_{number}"}) for number in (1, 2))
        sandbox.connect(str(first.id), profile="investor")
        client.aggregation.v1.customers.delete(customer_id=second.id)
        token = client.token
        sandbox.advance(days=40)
        world, moment = sandbox.world, sandbox.clock.timestamp

    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        assert sandbox.world == world
        assert 0 <= sandbox.clock.timestamp - moment < 60
        assert sandbox.world.partner.tokens.keys() == {token}
        with pytest.raises(NotFoundError):
            client.aggregation.v1.customers.get(customer_id=second.id)
        third = client.aggregation.v2.customers.testing.create(data={"username": "customer_3"})
        assert third.id not in {first.id, second.id}


def test_a_given_time_takes_precedence_over_the_saved_one(path: Path) -> None:
    Sandbox(state=path, now=GIVEN - dt.timedelta(days=5)).save()

    assert Sandbox(state=path).clock.now - (GIVEN - dt.timedelta(days=5)) < dt.timedelta(minutes=1)
    assert dt.timedelta() <= Sandbox(state=path, now=GIVEN).clock.now - GIVEN < dt.timedelta(minutes=1)


def test_a_stopped_clock_stays_stopped_between_two_programs(path: Path) -> None:
    Sandbox(state=path, now=GIVEN, running=False).save()
    whole = json.loads(path.read_text())
    path.write_text(json.dumps({**whole, "saved": whole["saved"] - 3600}))  # as if an hour had passed

    assert Sandbox(state=path, running=False).clock.now == GIVEN
    assert dt.timedelta(hours=1) <= Sandbox(state=path).clock.now - GIVEN < dt.timedelta(hours=1, minutes=1)


def test_clients_know_a_secret_that_was_changed_before(path: Path) -> None:
    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        client.aggregation.v2.partners.authentication.put(
            data={
                "partner_id": sandbox.partner_id,
                "partner_secret": sandbox.partner_secret,
                "new_partner_secret": "new",
            }
        )

    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        assert client.aggregation.v1.customers.list().found == 0


def test_without_a_state_file_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Sandbox() as sandbox, sandbox.client() as client:
        client.aggregation.v1.customers.list()
        sandbox.save()

    assert list(tmp_path.iterdir()) == []


def test_a_link_to_the_file_stays_one(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(path)
    Sandbox(state=link).save()

    assert link.is_symlink()
    assert path.is_file()


# What it does not read


def changed(*keys: Any, **entries: Any) -> Callable[[], str]:
    """Makes a good file, with other entries at a place."""

    def text() -> str:
        with Sandbox() as sandbox, sandbox.client() as client:
            customer = client.aggregation.v2.customers.testing.create(data={"username": "customer_one"})
            sandbox.connect(str(customer.id))
        whole = json.loads(SavedState(sandbox.world, now=0, saved=0).text())
        place = whole
        for key in keys:
            place = next(iter(place.values())) if key is FIRST else place[key]
        place.update(entries)
        return json.dumps(whole)

    return text


FIRST = object()
"""Stands for the key of the only entry."""


@pytest.mark.parametrize(("now", "saved"), [("inf", 0), ("nan", 0), ("-inf", 0), (1e300, 0), (0, 1e12), (0, "-inf")])
def test_a_time_that_no_clock_shows_is_reported(now: Any, saved: Any, path: Path) -> None:
    content = changed(now=now, saved=saved)()
    path.write_text(content)

    with pytest.raises(ConfigurationError, match="is broken: the time in it is not valid") as caught:
        Sandbox(state=path)

    assert "\n" not in str(caught.value)
    assert path.read_text() == content
    with Sandbox(state=path, now=GIVEN) as sandbox:  # which needs none
        assert len(sandbox.world.customers) == 1


def test_a_machine_whose_clock_was_set_back_does_not_move_that_of_the_sandbox_back(path: Path) -> None:
    path.write_text(changed(now=GIVEN.timestamp(), saved=time.time() + 3600)())

    assert dt.timedelta() <= Sandbox(state=path).clock.now - GIVEN < dt.timedelta(minutes=1)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is not JSON"),
        ('{"format": "open-banking sandbox state", "version": 1', "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("\x00\x01", "is not JSON"),
        ("[]", "is not the state of a sandbox"),
        ('"open-banking sandbox state"', "is not the state of a sandbox"),
        ('{"name": "my-package", "version": 1}', "is not the state of a sandbox"),
        (changed(version=2), "has version 2, and this sandbox reads only 1"),
        (changed(version="1"), "has version '1'"),
        (changed(color="blue"), r"is broken: extra fields found \(color\);"),
        (changed(world=None), "at world"),
        (changed("world", seed="seven"), "expected int at world.seed"),
        (changed("world", color="blue"), r"extra fields found \(color\) at world"),
        (changed("world", "partner", locked="false"), "expected bool at world.partner.locked"),
        (changed("world", customers=["customer"]), "at world.customers"),
        (changed("world", "customers", FIRST, id=7), r"expected str at world.customers\['\d+'\].id"),
        (changed("world", "customers", FIRST, "logins", FIRST, broken="yes"), r"expected int at .*\.logins\['\d+'\]"),
        (changed("world", "customers", FIRST, "accounts", FIRST, transactions=[[1, 2]]), r"at .*\.transactions\[0\]"),
        ('{"format": "open-banking sandbox state", "version": 1}', "required field missing at world"),
    ],
)
def test_a_file_that_is_no_state_is_reported_and_left_alone(
    content: str | Callable[[], str], words: str, path: Path
) -> None:
    content = content if isinstance(content, str) else content()
    path.write_text(content)

    with pytest.raises(ConfigurationError, match=words) as caught:
        Sandbox(state=path)

    assert str(path) in str(caught.value)
    assert "restore it, or choose another file" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_text() == content


def test_another_seed_than_the_kept_one_is_refused(path: Path) -> None:
    Sandbox(state=path, seed=7).save()

    for seed in (7, None):
        with Sandbox(state=path, seed=seed) as sandbox:
            assert sandbox.world.seed == 7
    with pytest.raises(ConfigurationError, match="the seed 7, not 1;"):
        Sandbox(state=path, seed=1)


def test_what_cannot_be_read_or_written_is_no_state_file_either(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=str(tmp_path)):
        Sandbox(state=tmp_path)
    with pytest.raises(OSError, match="no-folder"):
        Sandbox(state=tmp_path / "no-folder" / "state.json").save()


def test_a_write_that_fails_leaves_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> NoReturn:
        raise OSError("the disk is full")

    sandbox = Sandbox(state=path)
    sandbox.save()
    before, beside = path.read_bytes(), set(path.parent.iterdir())
    sandbox.world.number("customer", 1)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", fail)
        with pytest.raises(OSError, match="the disk is full"):
            sandbox.save()
    assert path.read_bytes() == before
    assert set(path.parent.iterdir()) == beside

    sandbox.save()
    assert path.read_bytes() != before


def test_the_content_is_on_the_disk_before_it_has_the_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise a loss of power could leave an empty file in place of a good one."""
    Sandbox(state=path).save()
    before = path.read_bytes()
    synced: list[tuple[bytes, bytes]] = []

    def fsync(descriptor: int) -> None:
        synced.append((path.read_bytes(), os.pread(descriptor, 10_000_000, 0)))

    monkeypatch.setattr(os, "fsync", fsync)
    Sandbox(state=path, seed=1, now=GIVEN).save()

    assert synced == [(before, path.read_bytes())]


def test_without_the_extra_it_says_what_to_install(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved_state.converter.cache_clear()
    monkeypatch.setitem(sys.modules, "cattrs.preconf.json", None)

    with pytest.raises(ConfigurationError, match=r"pip install 'open-banking\[sandbox\]'"):
        Sandbox(state=path)


# While it is served


def calls(url: str, count: int = 1) -> None:
    with httpx.Client(trust_env=False) as caller:
        for _ in range(count):
            assert caller.post(f"{url}/sandbox/clock", json={"hours": 1}).status_code == 200


def test_changes_are_saved_soon(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = threading.Event()

    def save(sandbox: Sandbox) -> None:
        just_save(sandbox)
        saved.set()

    just_save = Sandbox.save
    monkeypatch.setattr(Sandbox, "save", save)
    monkeypatch.setattr(Autosave, "_pause", 0.01)
    with Sandbox(state=path) as sandbox, sandbox.serve() as url:
        assert not path.exists()
        calls(url)
        assert saved.wait(30)
        kept = json.loads(path.read_text())
        assert kept["now"] - kept["saved"] > 3500


def test_many_changes_are_saved_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saves: list[float] = []
    monkeypatch.setattr(Sandbox, "save", lambda _: saves.append(time.monotonic()))
    monkeypatch.setattr(Autosave, "_pause", 0.05)
    with Sandbox(state=path) as sandbox, sandbox.serve() as url:
        began = time.monotonic()
        calls(url, 50)
        took = time.monotonic() - began
    assert len(saves) <= took / 0.05 + 2  # the one after the last call, and that of the end
    assert all(later - earlier >= 0.049 for earlier, later in pairwise(saves[:-1]))


def test_what_changes_while_it_saves_is_saved_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saving, changed_meanwhile, again = threading.Event(), threading.Event(), threading.Event()

    def save(_: Sandbox) -> None:
        if saving.is_set():
            again.set()
        saving.set()
        changed_meanwhile.wait(30)

    monkeypatch.setattr(Sandbox, "save", save)
    monkeypatch.setattr(Autosave, "_pause", 0.01)
    monkeypatch.setattr(Autosave, "_share", 0)
    with Sandbox(state=path) as sandbox, sandbox.serve() as url:
        calls(url)
        assert saving.wait(30)
        calls(url)
        changed_meanwhile.set()
        assert again.wait(30)


def test_a_save_that_fails_ends_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failed = threading.Event()

    def fail(*_: object) -> NoReturn:
        failed.set()
        raise OSError("the disk is full")

    monkeypatch.setattr(Autosave, "_pause", 0.01)
    with Sandbox(state=path) as sandbox, monkeypatch.context() as patch, sandbox.serve() as url:
        patch.setattr(StateFile, "write", fail)
        calls(url)
        assert failed.wait(30)
        calls(url)
    messages = {(each.levelno, each.message) for each in caplog.records if each.name == "open_banking"}
    assert messages == {(logging.ERROR, "The state of the sandbox was not saved: the disk is full")}
    assert path.exists()  # what could not be saved then is saved at the end
