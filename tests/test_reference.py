"""docs/reference.md: complete, up to date, and every call in it reaches its operation."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from openapi_schema_validator import OAS30Validator

from generator.document import load
from generator.normalize import normalized
from generator.reference import call_tree, main, reference
from generator.upstream import parse
from open_banking import Client

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
METHODS = {"get", "put", "post", "delete"}


@cache
def document() -> dict[str, Any]:
    """The API document itself, read without the generator."""
    text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)
    return loaded


OPERATIONS: dict[str, tuple[str, str]] = {
    operation["operationId"]: (method.upper(), path)
    for path, item in document()["paths"].items()
    for method, operation in item.items()
    if method in METHODS
}


def raw(operation: str) -> dict[str, Any]:
    """An operation as the document has it."""
    method, path = OPERATIONS[operation]
    found: dict[str, Any] = document()["paths"][path][method.lower()]
    return found


def section(operation: str) -> str:
    """What the reference says of an operation."""
    found = re.search(rf"^### {operation}\n(.*?)(?=^##)", TEXT, re.MULTILINE | re.DOTALL)
    assert found, f"docs/reference.md has no section on {operation}"
    return found[1]


def block(operation: str) -> str:
    """The one call in an operation's section."""
    (code,) = re.findall(r"^```python\n(.*?)^```$", section(operation), re.MULTILINE | re.DOTALL)
    return str(code)


def sent(code: str) -> httpx.Request:
    """The one request that ``code`` sends."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer)) as transport:
        client = Client(
            finicity_app_key="key",
            finicity_app_token="token",  # noqa: S106  # nobody's
            base_url="https://api.test",
            httpx_client=transport,
        )
        exec(code, {"client": client})  # noqa: S102  # our own file, as its reader would run it
    (request,) = requests
    return request


def test_the_reference_has_the_operations_of_the_document_and_no_others() -> None:
    headings = re.findall(r"^### (\w+)\n\n.*\n\n`[A-Z]+ /", TEXT, re.MULTILINE)

    assert sorted(headings) == sorted(OPERATIONS)
    assert len(re.findall(r"^```python$", TEXT, re.MULTILINE)) == len(OPERATIONS)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_call_reaches_its_operation(operation: str) -> None:
    method, template = OPERATIONS[operation]
    path = re.sub(r"\\{[^/]+\\}", "[^/]+", re.escape(template))

    request = sent(block(operation))

    assert request.method == method
    assert re.fullmatch(path, request.url.raw_path.decode().partition("?")[0])


@pytest.mark.parametrize("operation", [name for name in OPERATIONS if raw(name).get("requestBody")])
def test_the_body_of_the_call_fits_the_document(operation: str) -> None:
    body = raw(operation)["requestBody"]
    if "$ref" in body:
        body = document()["components"]["requestBodies"][body["$ref"].rpartition("/")[2]]
    schema = {**body["content"]["application/json"]["schema"], "components": document()["components"]}

    sent_body = json.loads(sent(block(operation)).content)

    assert sent_body
    OAS30Validator(schema).validate(sent_body)


def test_every_link_leads_to_a_heading() -> None:
    headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors = [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]
    links = set(re.findall(r"\]\(#([^)]+)\)", TEXT))

    assert len(links) > len(OPERATIONS)
    assert links <= set(anchors)
    assert not [anchor for anchor in links if anchors.count(anchor) > 1]


def test_the_reference_is_up_to_date() -> None:
    assert main(["--check"]) == 0


def test_the_check_fails_with_a_diff_and_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stale = tmp_path / "reference.md"
    stale.write_text(TEXT.replace("### GetCustomers\n", "### GetClients\n"), encoding="utf-8")
    before = stale.read_bytes()

    assert main(["--check", "--output", str(stale)]) == 1

    printed = capsys.readouterr()
    assert "-### GetClients" in printed.out
    assert "+### GetCustomers" in printed.out
    assert "make generate" in printed.err
    assert stale.read_bytes() == before


def test_writing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "first.md", tmp_path / "second.md"

    assert main(["--output", str(first)]) == 0
    assert main(["--output", str(second)]) == 0

    assert first.read_bytes() == second.read_bytes()


def test_an_operation_that_the_call_tree_lacks_is_listed_as_such() -> None:
    api = parse(normalized(load(ROOT / "openapi.yaml", ROOT / "overlay.yaml")))
    text = reference(api, [leaf for leaf in call_tree() if leaf.operation != "GetCustomers"])

    listed = text.partition("### GetCustomers\n")[2].partition("\n### ")[0]

    assert "does not have this operation yet" in listed
    assert "```python" not in listed
