"""How long it takes from the bytes of a response to its models."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from open_banking._runtime.json_text import loads, standard_loads
from open_banking.models import Transactions

from .bodies import HALF_OF_THE_FIELDS, USUAL_FIELDS, transactions
from .peers import pydantic_model, stock_from_dict
from .ratio import Line, paired, repeated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.document.references import Json

    from .peers import Stock

_RECORDS = 1000
_ROUNDS = 100


def reading(document: Json, stock: Stock) -> Iterator[Line]:
    """1,000 transactions, with all fields, half of them and the usual ones. All of a model is read at once."""
    from_stock = stock_from_dict(stock)
    validate = pydantic_model(document, "Transactions").model_validate_json
    readers: list[tuple[str, Callable[[bytes], Any], float | None]] = [
        ("orjson", lambda content: Transactions.from_dict(loads(content)), 0.9),
        ("standard library", lambda content: Transactions.from_dict(standard_loads(content)), 1.6),
        ("stock generator", lambda content: from_stock(json.loads(content)), None),
        ("pydantic", validate, None),
    ]
    for fields in (None, HALF_OF_THE_FIELDS, USUAL_FIELDS):
        body = transactions(document, _RECORDS, fields=fields)
        said = f"{len(fields)} fields" if fields else "all fields"
        for reader, read, target in readers:
            assert len(read(body).transactions) == _RECORDS
            yield Line(
                f"1,000 transactions of {said} to models, {reader}",
                "json.loads of the same bytes",
                paired(_timer(read, body), _timer(json.loads, body), rounds=_ROUNDS),
                # The fewer the fields, the more the bare objects weigh.
                None if fields is USUAL_FIELDS else target,
            )


def _timer(read: Callable[[bytes], object], body: bytes) -> Callable[[], float]:
    return repeated(lambda: read(body), 1)
