"""Documents as PDF: what they say, and that any text can be put in."""

from __future__ import annotations

import io

from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from open_banking.sandbox.records.pdf import Table, document

TEXTS = st.text(max_size=40)


def opened(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content), strict=True)


def test_a_document_says_what_was_put_in() -> None:
    content = document("Statement of März", ["A paragraph.", Table(("Date", "Amount"), [("03/14/2025", "-12.50")])])

    reader = opened(content)

    words = reader.pages[0].extract_text().split()
    assert words == ["Statement", "of", "März", "A", "paragraph.", "Date", "Amount", "03/14/2025", "-12.50"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Statement of März"


def test_the_same_content_gives_the_same_bytes_at_any_time() -> None:
    first, second = (document("Title", [Table(("A",), [("1",)])]) for _ in range(2))

    assert first == second
    metadata = opened(first).metadata
    assert metadata is not None
    assert metadata.creation_date is not None
    assert metadata.creation_date.year == 2000  # no time of the machine is in it


def test_characters_that_the_fonts_lack_become_question_marks() -> None:
    content = document("漢字", ["Total: 5 €"])

    assert opened(content).pages[0].extract_text().split() == ["??", "Total:", "5", "?"]


def test_a_long_table_continues_on_further_pages_with_its_head() -> None:
    content = document("Long", [Table(("Number",), [(f"row {number}",) for number in range(200)])])

    pages = [page.extract_text().splitlines() for page in opened(content).pages]

    assert len(pages) > 1
    assert all("Number" in lines for lines in pages)
    assert [line for lines in pages for line in lines if line.startswith("row ")] == [f"row {n}" for n in range(200)]


@given(title=TEXTS, paragraph=TEXTS, cells=st.lists(st.tuples(TEXTS, TEXTS), max_size=3))
@settings(max_examples=40)
def test_any_text_gives_a_document_that_opens(title: str, paragraph: str, cells: list[tuple[str, str]]) -> None:
    content = document(title, [paragraph, Table(("A", "B"), cells)])

    assert len(opened(content).pages) >= 1


def test_a_document_without_anything_is_one_page() -> None:
    assert len(opened(document("", [])).pages) == 1
