"""docs/sandbox-operations.md: its tables have every operation at its level, with its call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

import pytest
from pages import ROOT

from generator.render.call_tree import call_tree
from open_banking.sandbox.contract import current
from open_banking.sandbox.handlers import HANDLERS, Level, handler_of, handles

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = (ROOT / "docs/sandbox-operations.md").read_text("utf-8")
SECTIONS: dict[str, str] = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def rows() -> Iterator[tuple[str, str]]:
    """The level of each call, and its row."""
    for leaf in call_tree():
        if leaf.operation is not None and leaf.operation in current().operations:
            page = leaf.function.__module__.rpartition(".")[2]
            row = f"| [{leaf.operation}](reference/operations/{page}.md) | `{leaf.call}` |"
            yield handler_of(leaf.operation).level, row


@pytest.mark.parametrize("level", get_args(Level))
def test_a_table_has_the_operations_of_its_level(level: str) -> None:
    expected = sorted(row for each, row in rows() if each == level)
    found = [line for line in SECTIONS[level.capitalize()].splitlines() if line.startswith("| [")]

    assert found == expected, "\n".join(expected)
    assert SECTIONS[level.capitalize()].strip().startswith(f"{len(expected)} operations. ")


def test_each_operation_is_in_a_table() -> None:
    assert len(current().operations) == len(re.findall(r"^\| \[", "".join(SECTIONS.values()), re.MULTILINE))


def test_an_operation_without_a_handler_is_at_the_level_of_an_example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(HANDLERS, "GetCustomer")

    assert handler_of("GetCustomer").level == "example"


def test_a_handler_is_stateful_unless_it_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(HANDLERS, "GetCustomer")
    monkeypatch.delitem(HANDLERS, "GetCustomers")
    handles("GetCustomer")(lambda _: None)
    handles("GetCustomers", level="resource")(lambda _: None)

    assert [handler_of(each).level for each in ("GetCustomer", "GetCustomers")] == ["stateful", "resource"]
