"""ReportAccountPosition."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


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
    """What the security held is called, for instance `DELTA AIR LINES INC`."""
    units: float | None = None
    """Quantity held, for instance of shares; fractions occur."""
    market_value: float | None = None
    """What the position was worth on the market when it was retrieved, in the account's
    currency."""
    current_price: float | None = None
    """Current price of one unit of the holding, in the account's currency."""
    security_type: float | None = None
    """Kind of security held, as text, for instance `Stock`."""

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "currency": "currency",
        "symbol": "symbol",
        "security_name": "securityName",
        "units": "units",
        "market_value": "marketValue",
        "current_price": "currentPrice",
        "security_type": "securityType",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> ReportAccountPosition:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.currency = get("currency")
        self.symbol = get("symbol")
        self.security_name = get("securityName")
        self.units = get("units")
        self.market_value = get("marketValue")
        self.current_price = get("currentPrice")
        self.security_type = get("securityType")
        return self
