"""docs/reference: complete, up to date, and every call in it reaches its operation."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from api_document import OVERLAY, SPEC, WITHDRAWN
from openapi_schema_validator import OAS30Validator
from wire import success

from generator.api.parse import parse
from generator.document.load import load
from generator.document.normalize import normalized
from generator.render.call_tree import call_tree
from generator.render.reference import pages
from open_banking import Client

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "reference"
PAGES = {str(path.relative_to(FOLDER)): path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.md")}
# The title of an operation goes on with what it does.
BY_TITLE = {text.partition("\n# ")[2].partition("\n")[0].partition(":")[0]: text for text in PAGES.values()}
# Their body has no named keys.
UNNAMED = {"post-reconnections"}
METHODS = {"get", "put", "post", "delete"}


@cache
def document() -> dict[str, Any]:
    """The API document itself, with what it dropped and read without the generator."""
    text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)
    withdrawn: dict[str, Any] = yaml.load(WITHDRAWN.read_text(encoding="utf-8"), yaml.CSafeLoader)
    for action in withdrawn["actions"]:
        *_, last = action["target"].split(".")
        if action["target"] == "$.paths":
            loaded["paths"] |= action["update"]
        elif action["target"].count(".") == 2:  # $.components.schemas
            loaded["components"][last] |= action["update"]
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


def block(operation: str) -> str:
    """The one call on an operation's page."""
    assert operation in BY_TITLE, f"docs/reference has no page on {operation}"
    (code,) = re.findall(r"^```python\n(.*?)^```$", BY_TITLE[operation], re.MULTILINE | re.DOTALL)
    return str(code)


def sent(code: str) -> httpx.Request:
    """The one request that ``code`` sends."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return success(request)

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
    titles = [title for title, text in BY_TITLE.items() if re.search(r"^`[A-Z]+ /", text, re.MULTILINE)]

    assert sorted(titles) == sorted(OPERATIONS)
    assert len(re.findall(r"^```python$", "".join(PAGES.values()), re.MULTILINE)) == len(OPERATIONS)


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

    assert sent_body or operation in UNNAMED
    OAS30Validator(schema).validate(sent_body)


def test_every_link_leads_to_a_page() -> None:
    links = {
        (path, link)
        for path, text in PAGES.items()
        for link in re.findall(r"\]\(([^)]+)\)", text)
    }  # fmt: skip

    assert len(links) > len(OPERATIONS)
    assert [(path, link) for path, link in links if not (FOLDER / path).parent.joinpath(link).is_file()] == []


def test_the_index_and_the_navigation_lead_to_every_page() -> None:
    linked = {link for name in ("index.md", "SUMMARY.md") for link in re.findall(r"\]\(([^)]+)\)", PAGES[name])}

    assert linked == PAGES.keys() - {"SUMMARY.md"}


def link(name: str) -> str:
    """A pattern for a link to the page of a model or a request dictionary."""
    return rf"\[`{name}`\]\(\.\./\w+/\w+\.md\)"


@pytest.mark.parametrize(
    ("page", "row"),
    [
        ("models/customer.md", r"^\| `created_date` \| `str` \| .+ \|$"),
        ("models/customer_accounts.md", rf"^\| `accounts` \| list of {link('CustomerAccount')} \| .+ \|$"),
        ("models/transaction.md", r"^\| `memo` \| `str` or `None` \| .+ \|$"),
        ("params/new_consumer.md", r"^\| `email_field` \| `str` \| .+ `myname@mycompany\.com`\. \|$"),
        ("params/new_consumer.md", r"^\| `ssn` \| `str` \| .+ Example: `'999-99-9999'`\. \|$"),
        ("params/new_consumer.md", rf"^\| `birthday` \| {link('BirthdayParams')} \| "),
        ("operations/get_customer.md", r"^\| `customer_id` \| `str` or `int` \| \*\*Required\.\*\* "),
        ("operations/get_customer.md", r"^\| `username` \| `str` \| "),
        ("operations/get_customer.md", r"^\| 404 \| `NotFoundError` \| "),
        ("operations/get_all_customer_transactions.md", r"^\| `from_date` \| `int`, `str` or `datetime.date` \| "),
        ("operations/get_report_by_customer.md", rf"^\| {link('VOAReport')} \| `'voa'` \|$"),
        ("operations/get_report_by_customer.md", r"^\| `accept` \| "),
        ("operations/get_account_owner.md", r"^- Billable, "),
        ("operations/delete_customer.md", r"^Returns `None`\."),
    ],
)  # fmt: skip
def test_what_a_page_says(page: str, row: str) -> None:
    assert re.search(row, PAGES[page], re.MULTILINE), PAGES[page]


def test_an_operation_that_the_call_tree_lacks_is_listed_as_such() -> None:
    api = parse(normalized(load(SPEC, WITHDRAWN, OVERLAY)))
    made = pages(api, [leaf for leaf in call_tree() if leaf.operation != "GetCustomers"])

    page = made["operations/get_customers.md"]

    assert "does not have this operation yet" in page
    assert "```python" not in page
