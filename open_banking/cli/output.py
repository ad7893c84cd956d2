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
from open_banking._runtime.model import Model
from open_banking._runtime.records import is_page
from open_banking.tables import to_jsonable, to_records

from .exit_codes import CommandError, ExitCode

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


def check_output(output: Path | None, *, is_file: bool = False) -> None:
    """Check that the output can be written, before a call that may cost money.

    Args:
        output: The file to write, or None for the standard output.
        is_file: Whether the response is a file, a PDF for instance.

    Raises:
        CommandError: It cannot be written.
    """
    if output is None:
        if is_file and sys.stdout.isatty():
            raise CommandError("the response is a file; name one with --output FILE")
        return
    folder = output.parent
    if output.is_dir():
        raise CommandError(f"{output} is a folder; name a file in it")
    if not folder.is_dir():
        raise CommandError(f"{output} cannot be written: there is no folder {folder}")
    if not os.access(folder, os.W_OK):
        raise CommandError(f"{output} cannot be written: no permission in {folder}")


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
    if is_page(result):
        records: Iterable[Any] = result.page_items()
        return records
    fields: Iterable[Any] = getattr(result, "__attrs_attrs__", ())
    names = [field.name for field in fields if not field.name.startswith("_")]
    values = [value for name in names if (value := getattr(result, name))]
    only: Any = values[0] if len(values) == 1 else None
    return only if is_array(only) and any(isinstance(each, Model) for each in only) else [result]


def write_records(records: Iterable[Any], *, form: Format, output: Path | None, whole: Any = None) -> None:
    """Write records one by one, as they come; ``whole`` is what JSON shows instead of a list of them."""
    with _open(output) as stream:
        if form is Format.JSON:
            stream.write(_json(list(records) if whole is None else whole, stream, indent=2) + "\n")
        elif form is Format.JSONL:
            for record in records:
                stream.write(_json(record, stream) + "\n")
        elif form is Format.CSV:
            _write_csv(to_records(records, money=str), stream)
        else:
            _write_table(to_records(records), stream)


def _json(value: Any, stream: IO[str], indent: int | None = None) -> str:
    """A value as JSON, with escapes if the stream cannot encode it: half a surrogate pair, for instance."""
    text = json.dumps(value, default=to_jsonable, ensure_ascii=False, indent=indent)
    if _encodable(text, stream) == text:
        return text
    return json.dumps(value, default=to_jsonable, indent=indent)


def _encodable(text: str, stream: IO[str]) -> str:
    """The text with a question mark for each character that the stream cannot encode."""
    encoding = str(getattr(stream, "encoding", None) or "utf-8")
    return text.encode(encoding, "replace").decode(encoding)


def _write_csv(rows: list[dict[str, Any]], stream: IO[str]) -> None:
    if not rows:
        return
    writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _encodable(_cell(value), stream) for name, value in row.items()} for row in rows)


def _write_table(rows: list[dict[str, Any]], stream: IO[str]) -> None:
    from rich.console import Console  # noqa: PLC0415  # slow to import
    from rich.table import Table  # noqa: PLC0415  # slow to import
    from rich.text import Text  # noqa: PLC0415  # slow to import

    table = Table()
    filled = [name for name in (rows[0] if rows else {}) if any(row[name] not in (None, [], {}) for row in rows)]
    for name in filled[:_TABLE_COLUMNS]:
        table.add_column(Text(name), overflow="fold")
    for row in rows:
        table.add_row(*(Text(_printable(_cell(row[name]))) for name in filled[:_TABLE_COLUMNS]))
    written = io.StringIO()
    wide = 200 if stream is not sys.stdout or not sys.stdout.isatty() else None
    Console(file=written, width=wide).print(table)
    stream.write(_encodable(written.getvalue(), stream))
    if len(filled) > _TABLE_COLUMNS:
        stream.write(f"{len(filled) - _TABLE_COLUMNS} more columns: use --format csv or json\n")


def _printable(text: str) -> str:
    """The text with its control characters shown, which a bank's text may contain, and a terminal would obey."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


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
            raise _not_written(output, error) from None
        return
    if sys.stdout.isatty():
        raise CommandError(f"the response is a file ({file.content_type}); name one with --output FILE")
    sys.stdout.flush()
    sys.stdout.buffer.write(file.content)


def _not_written(output: Path, error: OSError) -> CommandError:
    return CommandError(f"{output} cannot be written: {error.strerror}", ExitCode.API)


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
        raise _not_written(output, error) from None
    finally:
        partial.unlink(missing_ok=True)
