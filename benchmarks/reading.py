"""How long it takes from the bytes of an answer to its models."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from open_banking._runtime.json_text import loads, standard_loads
from open_banking.models import Transactions

from .bodies import USUAL_FIELDS, transactions
from .peers import pydantic_model, stock_from_dict
from .ratio import Line, paired, repeated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.document.references import Json

    from .peers import Stock

_RECORDS = 1000
_ROUNDS = 100


def reading(document: Json, stock: Stock) -> Iterator[Line]:
    """1,000 transactions, with all fields and with the usual ones."""
    from_stock = stock_from_dict(stock)
    validate = pydantic_model(document, "Transactions").model_validate_json
    readers: list[tuple[str, Callable[[bytes], Any], float | None]] = [
        ("orjson", lambda content: Transactions.from_dict(loads(content)), 0.9),
        ("standard library", lambda content: Transactions.from_dict(standard_loads(content)), 1.6),
        ("stock generator", lambda content: from_stock(json.loads(content)), None),
        ("pydantic", validate, None),
    ]
    # The target is for whole records; the fewer the fields, the more the bare objects weigh.
    for fields, said in ((None, "all fields"), (USUAL_FIELDS, f"{len(USUAL_FIELDS)} fields")):
        body = transactions(document, _RECORDS, fields=fields)
        for reader, read, target in readers:
            assert len(read(body).transactions) == _RECORDS
            yield Line(
                f"1,000 transactions of {said} to models, {reader}",
                "json.loads of the same bytes",
                paired(_timer(read, body), _timer(json.loads, body), rounds=_ROUNDS),
                None if fields else target,
            )


def _timer(read: Callable[[bytes], object], body: bytes) -> Callable[[], float]:
    return repeated(lambda: read(body), 1)
