"""docs/syncing.md: its code runs as pasted, twice, and what it says of the arguments is true."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest
from pages import Page

from open_banking import syncing
from open_banking.sandbox import Sandbox
from open_banking.sync_cursor import MAX_RECENT
from open_banking.transaction_sync import TransactionChanges

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Page("docs/syncing.md")


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A sandbox with the sample, which a client finds by its environment."""
    with Sandbox(sample=True) as sandbox, sandbox.serve() as url:
        monkeypatch.setenv("FINICITY_BASE_URL", url)
        monkeypatch.setenv("FINICITY_APP_KEY", sandbox.app_key)
        monkeypatch.setenv("FINICITY_PARTNER_ID", sandbox.partner_id)
        monkeypatch.setenv("FINICITY_PARTNER_SECRET", sandbox.partner_secret)
        yield sandbox


@pytest.mark.usefixtures("served")
def test_the_code_runs_as_it_stands_twice(capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        names: dict[str, Any] = {}
        PAGE.run(names)
        names["client"].close()
        names["database"].close()

        stored, nothing, rows, tried = capsys.readouterr().out.splitlines()
        count = len(names["stored"])
        assert count > 100
        assert (stored, nothing, rows) == (f"{count} transactions", "0 new, 0 changed, 0 gone", f"{count} rows")
        assert tried == "True [-21.0]"


def test_what_it_says_of_the_arguments_and_the_result_is_true() -> None:
    arguments = inspect.signature(syncing.plan).parameters

    for name in {"account_id", "since", "window", "full"} & arguments.keys():
        assert f"`{name}=" in PAGE.text
    assert arguments["window"].default.days == 14
    assert "from 14 days before" in PAGE.text
    assert f"more than {MAX_RECENT:,} transactions" in PAGE.text
    for name in ("added", "modified", "removed", "cursor", "complete"):
        assert hasattr(TransactionChanges, name)
        assert name in PAGE.text
