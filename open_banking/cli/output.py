"""Writes what a call returned: as JSON, JSON lines, CSV or a table, or a file as it is."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from contextlib import contextmanager
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Any

from open_banking import BinaryResponse
from open_banking._runtime.json_text import is_array
from open_banking.tables import to_jsonable, to_records

from .exit_codes import CommandError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

_TABLE_COLUMNS = 8
"""As many fit beside each other; JSON and CSV have all of them."""


class Format(StrEnum):
    """How records are written."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TABLE = "table"


def write(result: Any, *, form: Format, output: Path | None) -> None:
    """Write what one call returned.

    Raises:
        CommandError: A file is to be written to a terminal, or the output cannot be written.
    """
    if isinstance(result, BinaryResponse):
        _write_file(result, output)
    elif result is not None:
        write_records(_records_in(result), whole=result, form=form, output=output)


def _records_in(result: Any) -> Iterable[Any]:
    """The records of a page, or of a response that has nothing but one list; else the response itself."""
    if hasattr(result, "page_items"):
        return result.page_items()  # type: ignore[no-any-return]  # of any model
    fields: Iterable[Any] = getattr(type(result), "__attrs_attrs__", ())
    names = [field.name for field in fields if not field.name.startswith("_")]
    values = [value for name in names if (value := getattr(result, name))]
    (only,) = values if len(values) == 1 else (None,)
    return only if is_array(only) and any(hasattr(each, "to_dict") for each in only) else [result]


def write_records(records: Iterable[Any], *, form: Format, output: Path | None, whole: Any = None) -> None:
    """Write records one by one, as they come; ``whole`` is what JSON shows instead of a list of them."""
    with _open(output) as stream:
        if form is Format.JSON:
            json.dump(
                list(records) if whole is None else whole, stream, default=to_jsonable, indent=2, ensure_ascii=False
            )
            stream.write("\n")
        elif form is Format.JSONL:
            for record in records:
                stream.write(json.dumps(record, default=to_jsonable, ensure_ascii=False) + "\n")
        elif form is Format.CSV:
            _write_csv(to_records(records, money=str), stream)
        else:
            _write_table(to_records(records), stream)


def _write_csv(rows: list[dict[str, Any]], stream: IO[str]) -> None:
    if not rows:
        return
    writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)


def _write_table(rows: list[dict[str, Any]], stream: IO[str]) -> None:
    from rich.console import Console  # noqa: PLC0415  # slow to import
    from rich.table import Table  # noqa: PLC0415  # slow to import

    table = Table()
    filled = [name for name in (rows[0] if rows else {}) if any(row[name] not in (None, [], {}) for row in rows)]
    for name in filled[:_TABLE_COLUMNS]:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(_cell(row[name]) for name in filled[:_TABLE_COLUMNS]))
    written = io.StringIO()
    wide = 200 if stream is not sys.stdout or not sys.stdout.isatty() else None
    Console(file=written, width=wide).print(table)
    stream.write(written.getvalue())
    if len(filled) > _TABLE_COLUMNS:
        stream.write(f"{len(filled) - _TABLE_COLUMNS} more columns: use --format csv or json\n")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list | dict):
        return json.dumps(value, default=to_jsonable, ensure_ascii=False)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _write_file(file: BinaryResponse, output: Path | None) -> None:
    if output is not None:
        try:
            file.save(output)
        except OSError as error:
            raise CommandError(f"{output} cannot be written: {error.strerror}") from None
        return
    if sys.stdout.isatty():
        raise CommandError(f"the response is a file ({file.content_type}); name one with --output FILE")
    sys.stdout.flush()
    sys.stdout.buffer.write(file.content)


@contextmanager
def _open(output: Path | None) -> Generator[IO[str]]:
    """The output, which appears under its name when it is complete, or the standard output."""
    if output is None:
        yield sys.stdout
        return
    partial = output.with_name(f".{output.name}.{os.getpid()}.part")
    try:
        with partial.open("w", encoding="utf-8") as stream:
            yield stream
        partial.replace(output)
    except OSError as error:
        raise CommandError(f"{output} cannot be written: {error.strerror}") from None
    finally:
        partial.unlink(missing_ok=True)
