"""ReportAccountPosition."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class ReportAccountPosition(Model):
    """One investment holding of an account, with its units, price and market value. Appears in VOA
    (with or without income) and VOIE - Paystub (with TXVerify) reports."""

    id: float | None = None
    """Number that identifies the investment position."""
    currency: str | None = None
    """Code of the account's currency, for instance `USD`."""
    symbol: str | None = None
    """Ticker symbol under which the investment is traded, for instance `DAL`."""
    security_name: str | None = None
    """Name of the security held, for instance `DELTA AIR LINES INC`."""
    units: float | None = None
    """Quantity held, for instance of shares; may be a fraction."""
    market_value: float | None = None
    """Market value of the position when it was retrieved, in the account's currency."""
    current_price: float | None = None
    """Current price of one unit of the holding, in the account's currency."""
    security_type: float | None = None
    """Kind of security held, for instance `Stock`. Declared as a number, although it is a
    string."""
