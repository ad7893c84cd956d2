"""docs/coming-from.md: every name of this library in its tables exists."""

from __future__ import annotations

import inspect
import re
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import pytest
from pages import Page

import open_banking
from open_banking import APIStatusError, AsyncClient, Client, RequestOptions, models, params, webhooks
from open_banking._runtime.credentials import resolve
from open_banking.sandbox import Sandbox
from open_banking.sandbox.bank.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Page("docs/coming-from.md")
ROWS = [line for line in PAGE.prose.splitlines() if line.startswith("| ") and "---" not in line]
OURS = [row.strip("| ").split(" | ")[-1] for row in ROWS]
NAMES = sorted({name for cell in OURS for name in re.findall(r"`([^`]+)`", cell)})
ARGUMENTS = {*inspect.signature(Client.__init__).parameters, *RequestOptions.__annotations__}
CALL_ARGUMENTS = {"data", "request_options"}


@pytest.fixture(scope="module")
def places() -> Iterator[dict[str, Any]]:
    """What the first part of a name stands for."""
    with Sandbox() as sandbox, sandbox.client() as client:
        yield {"client": client, "sandbox": sandbox, "models": models, "params": params, "webhooks": webhooks}


def test_there_are_names_in_every_row() -> None:
    assert [cell for cell in OURS if "`" not in cell and not cell.startswith(("Here", "not needed"))] == []


@pytest.mark.parametrize(
    "name", [name for name in NAMES if re.match(r"(client|sandbox|models|params|webhooks)\.", name)]
)
def test_what_has_dots_is_there(places: dict[str, Any], name: str) -> None:
    first, _, path = name.partition(".")

    assert attrgetter(path)(places[first]) is not None


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("=")])
def test_arguments_are_there(name: str) -> None:
    assert name.removesuffix("=") in ARGUMENTS | CALL_ARGUMENTS


def test_all_other_names_are_there() -> None:
    other = [name for name in NAMES if "." not in name and not name.endswith("=")]
    environment = {name for name in other if name.startswith("FINICITY_")}
    commands = {name for name in other if name.startswith("open-banking ")}
    classes = {name.removesuffix("()") for name in other if name.removesuffix("()") in open_banking.__all__}

    read = inspect.getsource(inspect.getmodule(resolve)) + str(Client.__init__.__doc__)  # type: ignore[arg-type]  # a function has a module
    assert [name for name in environment if name not in read] == []
    assert {"AsyncClient", "Client", "APIStatusError"} <= classes
    assert len(environment) + len(commands) + len(classes) == len([name for name in other if name not in PROFILES])
    assert hasattr(AsyncClient, "paginate")


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("error.")])
def test_attributes_of_errors_are_there(name: str) -> None:
    assert name.removeprefix("error.") in {
        *(name for kind in APIStatusError.__mro__ for name in inspect.get_annotations(kind)),
        *dir(APIStatusError),
    }
