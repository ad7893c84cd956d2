"""``python -m generator.update``: what it writes, prints and ends with, and its report as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from updating import Shop, base, patched

import generator.update.__main__ as command

if TYPE_CHECKING:
    from pathlib import Path

NOTE_WENT = "components: {schemas: {Thing: {required: null, properties: {note: null}}}}"
NEWER = patched(base(), NOTE_WENT)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A small checkout, which the command line takes for its own."""
    shop = Shop(tmp_path)
    monkeypatch.setattr(command, "Checkout", lambda: shop.checkout)
    monkeypatch.setattr(command, "ACCEPTED", tmp_path / "accepted.toml")
    return shop


def test_the_report_has_null_for_what_does_not_apply(shop: Shop) -> None:
    report = shop.folder / "report.json"

    assert command.main([str(shop.newer(NEWER)), "--report", str(report)]) == 0

    content = json.loads(report.read_text(encoding="utf-8"))
    texts = [change.pop("text") for change in content["changes"]]
    assert content == {
        "from": "1.0.0",
        "to": "1.1.0",
        "changes": [
            {
                "kind": "field-optional",
                "level": "breaking",
                "operation": None,
                "call": None,
                "model": "Thing",
                "name": "id",
                "before": None,
                "after": None,
            },
            {
                "kind": "field-removed",
                "level": "risky",
                "operation": None,
                "call": None,
                "model": "Thing",
                "name": "note",
                "before": "str",
                "after": None,
            },
        ],
    }
    assert all(text.startswith("Thing.") and text.endswith(".") for text in texts)


def test_the_report_of_the_same_version_is_empty(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    report = shop.folder / "report.json"

    assert command.main([str(shop.newer(base())), "--report", str(report), "--fail-on", "added"]) == 0

    assert json.loads(report.read_text(encoding="utf-8")) == {"from": "1.0.0", "to": "1.0.0", "changes": []}
    assert "Breaking" not in capsys.readouterr().out


def test_a_person_reads_what_breaks_first(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(shop.newer(NEWER))]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "The API, from 1.0.0 to 1.1.0"
    headings = [line for line in lines if line.startswith(("Breaking", "Risky", "Added"))]
    assert headings == [
        "Breaking: code that ran or type-checked may fail (1):",
        "Risky: code runs as before and does something else (1):",
    ]
    assert any("major" in line for line in lines)
    assert "### Breaking" in lines


def test_it_writes_the_document_the_lock_and_what_went(shop: Shop) -> None:
    before = shop.files

    assert command.main([str(shop.newer(NEWER))]) == 0

    assert [name for name, content in shop.files.items() if content != before[name]] == [
        "openapi.yaml",
        "withdrawn.yaml",
    ]


def test_a_dry_run_writes_nothing_but_the_report(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    before, report = shop.files, shop.folder / "report.json"

    assert command.main([str(shop.newer(NEWER)), "--dry-run", "--report", str(report)]) == 0

    assert shop.files == before
    assert json.loads(report.read_text(encoding="utf-8"))["to"] == "1.1.0"
    assert "Breaking" in capsys.readouterr().out


REFUSED = {
    "no YAML": "openapi: 3.0.3\n<<<<<<< ours\ninfo: {",
    "a dangling reference": json.dumps(
        patched(base(), "components: {schemas: {Boxes: {properties: {lid: {$ref: '#/components/schemas/Top'}}}}}")
    ),
    "a path parameter that the path lacks": json.dumps(
        patched(base(), "paths: {/shop/v1/boxes: {get: {parameters: [{name: x, in: path, schema: {type: string}}]}}}")
    ),
    "an operation without responses": json.dumps(patched(base(), "paths: {/shop/v1/boxes: {get: {responses: null}}}")),
    "a parameter without a name": json.dumps(
        patched(base(), "paths: {/shop/v1/boxes: {get: {parameters: [{in: query, schema: {type: string}}]}}}")
    ),
    "a parameter whose name is a number": json.dumps(
        patched(base(), "paths: {/shop/v1/boxes: {get: {parameters: [{name: 7, in: query, schema: {type: string}}]}}}")
    ),
    "an older version": json.dumps(patched(base(), {}, "0.1.0")),
    "another format": "swagger: '2.0'",
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_refused_document_writes_nothing(case: str, shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    before, report = shop.files, shop.folder / "report.json"

    assert command.main([str(shop.newer(REFUSED[case])), "--report", str(report)]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("error: ")
    assert said.err.count("\n") == 1
    assert shop.files == before
    assert not report.exists()


def test_a_document_that_is_missing_is_refused(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(shop.folder / "none.yaml")]) == 1

    assert "none.yaml: No such file" in capsys.readouterr().err


def test_a_report_that_cannot_be_written_stops_the_update(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    before = shop.files

    assert command.main([str(shop.newer(NEWER)), "--report", str(shop.folder / "none" / "report.json")]) == 1

    assert "cannot be written" in capsys.readouterr().err
    assert shop.files == before


ACCEPTED = '[[accepted]]\nchange = "field-optional Thing.id"\nreason = "It was never sent for lids."\n'


@pytest.mark.parametrize(
    ("level", "accepted", "code"),
    [
        ("breaking", None, 3),
        ("breaking", ACCEPTED, 0),
        ("breaking", ACCEPTED.replace("Thing.id", "Thing.note"), 3),
        ("risky", ACCEPTED, 3),
        ("risky", ACCEPTED + ACCEPTED.replace("field-optional Thing.id", "field-removed Thing.note"), 0),
    ],
    ids=["none", "accepted", "another one accepted", "one of two", "both"],
)
def test_it_fails_over_changes_that_nobody_accepted(
    level: str, accepted: str | None, code: int, shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    if accepted is not None:
        (shop.folder / "accepted.toml").write_text(accepted, encoding="utf-8")

    assert command.main([str(shop.newer(NEWER)), "--fail-on", level]) == code

    assert ("not accepted in accepted.toml: " in capsys.readouterr().err) == (code == 3)


@pytest.mark.parametrize(
    "content",
    [
        b"[[accepted]\n",
        b'accepted = "all"\n',
        b'[[accepted]]\nchange = "field-optional Thing.id"\n',
        b'[[accepted]]\nchange = "field-optional Thing.id"\nreason = ""\n',
        b'[[accepted]]\nchange = "field-optional Thing.id"\nreason = 7\n',
        b'[[accepted]]\nchange = "field-optional Thing.id"\nreason = "r"\nby = "me"\n',
        b'[[accept]]\nchange = "field-optional Thing.id"\nreason = "r"\n',
        b"\xff\xfe",
    ],
    ids=["no TOML", "text", "no reason", "empty reason", "a number", "another key", "another name", "no text"],
)
def test_a_malformed_list_of_accepted_changes_is_refused(
    content: bytes, shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    before = shop.files
    (shop.folder / "accepted.toml").write_bytes(content)

    assert command.main([str(shop.newer(NEWER)), "--fail-on", "breaking"]) == 1

    said = capsys.readouterr()
    assert said.err.startswith(f"error: {shop.folder / 'accepted.toml'}: ")
    assert said.err.count("\n") == 1
    assert shop.files == before
