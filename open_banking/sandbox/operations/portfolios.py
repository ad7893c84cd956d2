"""Portfolios: the latest reports of a customer, one of each type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import UUID

from ..error_codes import NO_PORTFOLIO
from ..handlers import handles
from ..message import Json, RefusedError
from ..reports.finishing import status_of
from .consumers import record_of, ssn_end

if TYPE_CHECKING:
    from ..call import Call
    from ..state import Customer

# A number, and the version unless the latest is meant.
_ID = re.compile(r"(?P<number>[a-z0-9]+)(-(?P<version>\d{1,9}))?(-port)?")

# The API's own code where nobody but the portfolio is named; there it is a text.
_NO_PORTFOLIO = "10010"


@handles("GetPortfolioByCustomer")
def get_by_customer(call: Call) -> Json:
    """A portfolio of a customer."""
    return _portfolio(call, call.customer)


@handles("GetPortfolioByConsumer")
def get_by_consumer(call: Call) -> Json:
    """A portfolio of a consumer, with who they are."""
    consumer = call.world.consumer(call.path["consumerId"])
    portfolio = _portfolio(call, call.world.customer(consumer.customer_id))
    return {**portfolio, "consumer": record_of(call.world, consumer)}


@handles("GetPortfolioByPathParamPortFolioID")
def get_by_id(call: Call) -> Json:
    """A portfolio of anybody, with the consumer whom it is about."""
    portfolio_id = call.path["portfolioId"]
    found = _ID.fullmatch(portfolio_id)
    if found is None:
        raise _anonymous(call, 400, f"{portfolio_id} is no id of a portfolio", code="10100")
    customer = next((each for each in call.world.customers.values() if found["number"] in each.portfolios), None)
    consumer = None if customer is None else customer.consumer
    if customer is None or consumer is None:
        raise _anonymous(call, 404, f"There is no portfolio {portfolio_id} of a consumer", code=_NO_PORTFOLIO)
    try:
        portfolio = _portfolio(call, customer)
    except RefusedError as refusal:
        raise _anonymous(call, 404, refusal.message, code=_NO_PORTFOLIO) from None
    return {**portfolio, "consumer": {**record_of(call.world, consumer), "ssn": ssn_end(call.world, consumer)}}


def _anonymous(call: Call, status: int, message: str, *, code: str) -> RefusedError:
    """The refusal of a call that names nobody but a portfolio: it has an id by which the API traces it."""
    tracking_id = str(UUID(hex=call.world.hexadecimal("tracking", 32)))
    return RefusedError(status, message, code=code, fields={"trackingId": tracking_id})


def _portfolio(call: Call, customer: Customer) -> Json:
    portfolio_id = call.path["portfolioId"]
    found = _ID.fullmatch(portfolio_id)
    reports = customer.portfolios.get(found["number"], []) if found else []
    version = int(found["version"] or len(reports)) if found else 0
    if not 1 <= version <= len(reports):
        raise RefusedError(404, f"There is no portfolio {portfolio_id}", code=NO_PORTFOLIO)
    latest = {each.type: each for each in (customer.reports[report_id] for report_id in reports[:version])}
    return {
        "portfolioId": portfolio_id,
        "reports": [
            {
                "id": each.id,
                "portfolioId": each.portfolio_id,
                "type": each.type,
                "status": status_of(each),
                "createdDate": each.created,
            }
            for each in latest.values()
        ],
    }
