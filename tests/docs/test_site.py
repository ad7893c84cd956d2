"""The site that ``make docs`` builds, in a real browser."""

from __future__ import annotations

import functools
import http.server
import re
import shutil
import subprocess
import sys
import threading
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsing import watched_page
from playwright.sync_api import expect
from searching import found, rank, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
QUESTIONS = Path(__file__).with_name("search_questions.toml")
WIDE, NARROW = (1440, 900), (360, 740)


def built(folder: Path, *, docs: Path = DOCS) -> subprocess.CompletedProcess[str]:
    """Build the site of ``docs`` in a folder, as ``make docs`` does in the checkout."""
    shutil.copytree(docs, folder / "docs")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--clean", "--strict"],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = built(folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "build" / "site"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def url(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with watched_page(browser) as page:
        yield page


def test_every_page_is_built_and_the_navigation_names_no_other(site: Path) -> None:
    sources = {path.relative_to(DOCS).with_suffix("") for path in DOCS.rglob("*.md") if path.name != "SUMMARY.md"}
    pages = {path.relative_to(site).with_suffix("") for path in site.rglob("*.html")}
    named = re.findall(r"^ +- .+: (\S+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)

    assert pages == sources | {Path("404")}
    assert sorted(named) == sorted(path.name for path in DOCS.glob("*.md"))


def test_a_link_to_nothing_fails_the_build(tmp_path: Path) -> None:
    (tmp_path / "docs" / "reference").mkdir(parents=True)
    (tmp_path / "docs" / "index.md").write_text("# Home\n\n[Gone](gone.md)\n", encoding="utf-8")

    done = built(tmp_path / "built", docs=tmp_path / "docs")

    assert done.returncode != 0
    assert "gone.md" in re.sub(r"\x1b\[[\d;]*m", "", done.stdout + done.stderr)


@pytest.mark.browser
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize(
    "address",
    [
        "index.html",
        "tokens.html",
        "connect.html",
        "transactions.html",
        "reports.html",
        "webhooks.html",
        "errors.html",
        "sandbox.html",
        "transports.html",
        "benchmarks.html",
        "glossary.html",
        "search.html",
        "pictures.html",
        "reference/index.html",
        "reference/library/client.html",
        "reference/library/errors.html",
        "reference/operations/get_customer_accounts.html",
        "reference/operations/create_consumer.html",
        "reference/operations/get_report_by_customer.html",
        "reference/models/cash_flow_analytics_report.html",
        "reference/params/new_consumer.html",
    ],
)
def test_nothing_is_wider_than_the_window(page: Page, url: str, address: str, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})

    page.goto(f"{url}/{address}")
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")

    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    # What a table shows is not cut off either. (Code may be scrolled, and so may a table of wide words.)
    cut = "[...document.querySelectorAll('article td')].filter(cell => cell.scrollWidth > cell.clientWidth + 1).length"
    assert page.evaluate(cut) == 0


@pytest.mark.browser
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_a_table_opens_what_is_nested_in_it(page: Page, url: str, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{url}/reference/operations/get_customer_accounts.html")
    of_account = page.get_by_text("Fields of CustomerAccount", exact=True)
    of_detail = page.get_by_text("Fields of CustomerAccountDetail", exact=True)
    expect(of_detail).not_to_be_visible()

    of_account.focus()
    page.keyboard.press("Enter")
    of_detail.click()

    expect(page.get_by_text("available_balance_amount", exact=True).first).to_be_visible()


@pytest.mark.browser
def test_a_nested_table_links_to_the_page_of_its_model(page: Page, url: str) -> None:
    page.goto(f"{url}/reference/operations/get_customer_accounts.html")
    page.get_by_text("Fields of CustomerAccount", exact=True).click()

    page.get_by_role("link", name="CustomerAccountDetail", exact=True).click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("CustomerAccountDetail")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("routing number", "GetInstitutionsByRoutingNumber"),
        ("permissible purpose", "Glossary"),
        ("get customer", "GetCustomer"),
    ],
)
def test_the_search_finds(page: Page, url: str, words: str, found: str) -> None:
    page.goto(f"{url}/index.html")

    page.get_by_role("button", name="Search").click()
    page.get_by_role("combobox", name="Search").fill(words)

    expect(page.get_by_role("option").first).to_contain_text(found)


@pytest.mark.browser
def test_the_search_ranks_the_pages_that_answer_as_its_page_says(page: Page, url: str) -> None:
    questions: dict[str, list[str]] = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))
    page.goto(f"{url}/index.html")

    ranks = {question: rank(hits, questions[question]) for question, hits in found(page, list(questions)).items()}

    assert ranks["list customers"] == 1
    assert len(ranks) >= 40
    # Put this table there where pages or titles have changed, and see whether it got better.
    assert table(questions, ranks) in (DOCS / "search.md").read_text(encoding="utf-8")


@pytest.mark.browser
def test_light_and_dark_are_chosen_with_a_button(page: Page, url: str) -> None:
    page.goto(f"{url}/index.html")

    page.get_by_title("Switch to light mode").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.get_by_title("Switch to dark mode").click()

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_navigation_has_the_operations_in_groups(site: Path) -> None:
    summary = (DOCS / "reference" / "SUMMARY.md").read_text(encoding="utf-8")
    page = (site / "reference" / "operations" / "get_customer.html").read_text(encoding="utf-8")

    shown = re.sub(r"<[^>]+>", "", page)
    titles = re.findall(r"^- ([^\[\n]+)$", summary, re.MULTILINE)
    assert len(titles) > 20
    assert [title for title in titles if title not in shown] == []
