"""How long it takes until the SDK is there: importing it, and the first response in a new process."""

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
from time import process_time
start = process_time()
{statements}
print(process_time() - start)
"""
_HTTPX = _TIMED.format(statements="import httpx")
_CLIENT = _TIMED.format(statements="from open_banking import Client")
# What the call itself takes is another figure.
_ONE_OPERATION = _TIMED.format(
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

_TRANSPORT = """\
import sys
import httpx
with open(sys.argv[1], "rb") as file:
    body = file.read()
transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
"""
_BARE_RESPONSE = f"""{_TRANSPORT}
import json
client = httpx.Client(
    transport=transport, headers={{"Finicity-App-Key": "key", "Finicity-App-Token": "token"}}
)
page = json.loads(
    client.get(
        "https://api.finicity.com/aggregation/v3/customers/1005061234/transactions",
        params={{"fromDate": 1607450357, "toDate": 1617450357}},
    ).content
)
assert len(page["transactions"]) == 25
"""
_OUR_RESPONSE = f"""{_TRANSPORT}
from open_banking import Client
client = Client(
    finicity_app_key="key", finicity_app_token="token", httpx_client=httpx.Client(transport=transport)
)
page = client.aggregation.v3.customers.transactions.list(
    customer_id="1005061234", from_date=1607450357, to_date=1617450357
)
assert len(page.transactions) == 25
"""
_WITHOUT_ORJSON = "import sys; sys.modules['orjson'] = None\n"
_STOCK_RESPONSE = """{transport}
from {package} import Client
from {operation} import sync
client = Client(
    base_url="https://api.finicity.com",
    headers={{"Finicity-App-Key": "key", "Finicity-App-Token": "token"}},
    httpx_args={{"transport": transport}},
)
page = sync("1005061234", client=client, from_date=1607450357, to_date=1617450357)
assert len(page.transactions) == 25
"""


def imports(programs: Programs) -> Iterator[Line]:
    """Importing the SDK against importing httpx, which it needs, and what its docstrings cost."""
    against = "import httpx"
    httpx = programs.own_time(_HTTPX)
    yield Line(
        "from open_banking import Client",
        against,
        paired(programs.own_time(_CLIENT), httpx, rounds=_ROUNDS),
        target=1.1,
    )
    yield Line(
        "the same and one operation with its model",
        against,
        paired(programs.own_time(_ONE_OPERATION), httpx, rounds=_ROUNDS),
        target=1.2,
    )
    yield Line(
        "all models",
        "all models without docstrings (python -OO)",
        paired(programs.own_time(_ALL_MODELS), programs.own_time(_ALL_MODELS, options=("-OO",)), rounds=_ROUNDS),
        target=1.05,
    )


def first_response(programs: Programs, body: Path, stock: Stock) -> Iterator[Line]:
    """The first call in a new process, imports included, until the 25 transactions in ``body`` are decoded."""
    figure = "imports, client and first response"
    against = "the same with bare httpx and json.loads"
    bare = programs.own_time(_TIMED.format(statements=_BARE_RESPONSE), str(body))
    stock_response = _STOCK_RESPONSE.format(transport=_TRANSPORT, package=stock.package, operation=stock.operation)
    for variant, program, target in (
        ("", _OUR_RESPONSE, 1.3),
        (", without orjson", _WITHOUT_ORJSON + _OUR_RESPONSE, 1.3),
        (", stock generator", stock_response, None),
    ):
        timer = programs.own_time(_TIMED.format(statements=program), str(body))
        yield Line(f"{figure}{variant}", against, paired(timer, bare, rounds=_ROUNDS), target)
