"""The guide about tables: its Python runs as pasted against a served sandbox, twice."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from pages import CUSTOMER, Page

from open_banking.sandbox import Sandbox

TABLES = Page("docs/tables.md")


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Any:
    with Sandbox(sample=True) as sandbox, sandbox.serve() as url:
        monkeypatch.setenv("FINICITY_BASE_URL", url)
        monkeypatch.setenv("FINICITY_APP_KEY", sandbox.app_key)
        monkeypatch.setenv("FINICITY_PARTNER_ID", sandbox.partner_id)
        monkeypatch.setenv("FINICITY_PARTNER_SECRET", sandbox.partner_secret)
        yield sandbox


@pytest.mark.usefixtures("sandbox")
def test_the_guide_runs_as_pasted_twice(capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        names: dict[str, Any] = {}
        TABLES.run(names)
        printed = capsys.readouterr().out

        assert len(names["records"]) == len(names["frame"]) == names["items"].total > 50
        assert "Groceries" in printed
        assert names["page"] is None
        answer = TestClient(names["app"]).get(f"/customers/{CUSTOMER}")
        assert answer.json()["id"] == CUSTOMER
        names["client"].close()
