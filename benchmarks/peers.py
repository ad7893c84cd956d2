"""What else one could use: the stock generator's client and pydantic."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, create_model

from generator.api.naming import snake_case
from generator.document.references import dereferenced

from .programs import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.document.references import Json

    from .programs import Programs

_TYPES: dict[str, Any] = {"string": str, "integer": int, "number": float, "boolean": bool}


class Stock(NamedTuple):
    """The client that openapi-python-client generates from the API document."""

    package: str
    operation: str
    """The module of GetAllCustomerTransactions."""
    dropped: int
    """How many parts of the document it could not make anything of."""


def stock_command(output: Path) -> list[str]:
    """The stock generator, as its users call it."""
    spec = str(ROOT / "openapi.yaml")
    return ["openapi-python-client", "generate", "--path", spec, "--output-path", str(output), "--overwrite"]


def stock(programs: Programs, scratch: Path) -> Stock:
    """Generate the stock client into ``scratch``, and let it be imported from there."""
    said = programs.output(stock_command(scratch / "stock"))
    generated = next(scratch.glob("stock/*/client.py")).parent
    generated.rename(scratch / generated.name)
    module = next((scratch / generated.name).rglob("get_all_customer_transactions.py"))
    operation = ".".join(module.relative_to(scratch).with_suffix("").parts)
    sys.path.append(str(scratch))
    return Stock(generated.name, operation, len(re.findall(r"^WARNING parsing", said, re.MULTILINE)))


def stock_from_dict(client: Stock) -> Callable[[dict[str, Any]], object]:
    """The stock client's reading of a page of transactions."""
    model = import_module(f"{client.package}.models").Transactions
    read: Callable[[dict[str, Any]], object] = model.from_dict
    return read


def pydantic_model(document: Json, schema: str) -> type[BaseModel]:
    """A pydantic model of ``schema`` that lets fields be missing and keeps unknown ones, as ours do."""
    model: type[BaseModel] = _pydantic_type(document, document["components"]["schemas"][schema], schema)
    return model


def _pydantic_type(document: Json, schema: Json, name: str) -> Any:
    whole = dereferenced(document, schema)
    if whole.get("type") == "array":
        return list[_pydantic_type(document, whole["items"], name)]  # type: ignore[misc]  # made as it runs
    if "properties" not in whole:
        return _TYPES.get(whole.get("type", ""), Any)
    fields: dict[str, Any] = {
        snake_case(wire): (_pydantic_type(document, part, wire) | None, Field(None, alias=wire))
        for wire, part in whole["properties"].items()
    }
    return create_model(name, __config__=ConfigDict(extra="allow"), **fields)
