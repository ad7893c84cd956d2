"""How long it takes until the SDK is there: importing it, and a new process to its first answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ratio import Line, paired

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .peers import Stock
    from .programs import Programs

_ROUNDS = 25

_TIMED = """
from time import perf_counter
start = perf_counter()
{statements}
print(perf_counter() - start)
"""
_HTTPX = _TIMED.format(statements="import httpx")
_CLIENT = _TIMED.format(statements="from open_banking import Client")
# The modules that GetCustomer needs, and its model; what the call itself takes is another figure.
_FIRST_CALL = _TIMED.format(
    statements="""\
from open_banking import Client
Client(finicity_app_key="key").aggregation.v1.customers.get
from open_banking.models import GetCustomerResponse
"""
)
# All imports but those of the models themselves are done before the clock starts.
_ALL_MODELS = "from open_banking import models; models.Customer" + _TIMED.format(
    statements="for name in models.__all__: getattr(models, name)"
)

_TRANSPORT = """
import sys
import httpx
with open(sys.argv[1], "rb") as file:
    body = file.read()
transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
"""
_BARE_ANSWER = f"""{_TRANSPORT}
import json
client = httpx.Client(
    transport=transport, headers={{"Finicity-App-Key": "key", "Finicity-App-Token": "token"}}
)
answer = json.loads(
    client.get(
        "https://api.finicity.com/aggregation/v3/customers/1005061234/transactions",
        params={{"fromDate": 1607450357, "toDate": 1617450357}},
    ).content
)
print(len(answer["transactions"]), flush=True)
"""
_OUR_ANSWER = f"""{_TRANSPORT}
from open_banking import Client
client = Client(
    finicity_app_key="key", finicity_app_token="token", httpx_client=httpx.Client(transport=transport)
)
answer = client.aggregation.v3.customers.transactions.list(
    customer_id="1005061234", from_date=1607450357, to_date=1617450357
)
print(len(answer.transactions), flush=True)
"""
_WITHOUT_ORJSON = "import sys; sys.modules['orjson'] = None"
_STOCK_ANSWER = """{transport}
from {package} import Client
from {operation} import sync
client = Client(
    base_url="https://api.finicity.com",
    headers={{"Finicity-App-Key": "key", "Finicity-App-Token": "token"}},
    httpx_args={{"transport": transport}},
)
answer = sync("1005061234", client=client, from_date=1607450357, to_date=1617450357)
print(len(answer.transactions), flush=True)
"""


def imports(programs: Programs) -> Iterator[Line]:
    """Importing the SDK against importing httpx, which it needs, and what its docstrings cost."""
    against = "import httpx"
    httpx = programs.own_time(_HTTPX)
    yield Line(
        "from open_banking import Client",
        against,
        paired(programs.own_time(_CLIENT), httpx, rounds=_ROUNDS),
        target=1.2,
    )
    yield Line(
        "the same and all that a first call imports",
        against,
        paired(programs.own_time(_FIRST_CALL), httpx, rounds=_ROUNDS),
        target=1.5,
    )
    yield Line(
        "all models",
        "all models without docstrings (python -OO)",
        paired(programs.own_time(_ALL_MODELS), programs.own_time(_ALL_MODELS, "-OO"), rounds=_ROUNDS),
        target=1.05,
    )


def first_answer(programs: Programs, body: Path, stock: Stock) -> Iterator[Line]:
    """A new process until it has decoded the 25 transactions in ``body``."""
    figure = "new process to first answer"
    against = "the same with bare httpx and json.loads"
    bare = programs.time_to_output(_BARE_ANSWER, str(body))
    stock_answer = _STOCK_ANSWER.format(transport=_TRANSPORT, package=stock.package, operation=stock.operation)
    for variant, program, target in (
        ("", _OUR_ANSWER, 1.6),
        (", without orjson", _WITHOUT_ORJSON + _OUR_ANSWER, 1.6),
        (", stock generator", stock_answer, None),
    ):
        timer = programs.time_to_output(program, str(body))
        yield Line(f"{figure}{variant}", against, paired(timer, bare, rounds=_ROUNDS), target)
