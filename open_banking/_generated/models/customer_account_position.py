"""CustomerAccountPosition."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import as_date

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountPosition(Model):
    """One holding in an investment account: the security, how much of it is held, and its price,
    value, cost and gains."""

    id: int | None = None
    description: str | None = None
    symbol: str | None = None
    units: float | None = None
    current_price: float | None = None
    security_name: str | None = None
    transaction_type: str | None = None
    market_value: float | None = None
    change_percent: float | None = None
    daily_change: float | None = None
    cost_basis: float | None = None
    hold_type: str | None = None
    inv_security_type: str | None = None
    status: str | None = None
    current_price_date: int | None = None
    """Point in time counted in epoch seconds, as an integer."""
    security_type: str | None = None
    mf_type: str | None = None
    pos_type: str | None = None
    total_gl_dollar: float | None = None
    total_gl_percent: float | None = None
    option_strike_price: float | None = None
    option_type: str | None = None
    option_shares_per_contract: float | None = None
    option_expire_date: _datetime.date | None = None
    fi_asset_class: str | None = None
    asset_class: str | None = None
    currency_rate: float | None = None
    security_id: str | None = None
    security_id_type: str | None = None
    """Numbering scheme that the accompanying `securityId` follows: `CUSIP`, `ISIN`, `SEDOL`,
    `SICC`, `VALOR` or `WKN`. Appears on investment positions and transactions."""
    cost_basis_per_share: float | None = None
    sub_account_type: str | None = None
    security_currency: str | None = None
    today_gl_dollar: float | None = None
    today_gl_percent: float | None = None

    _fields: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "description": "description",
        "symbol": "symbol",
        "units": "units",
        "current_price": "currentPrice",
        "security_name": "securityName",
        "transaction_type": "transactionType",
        "market_value": "marketValue",
        "change_percent": "changePercent",
        "daily_change": "dailyChange",
        "cost_basis": "costBasis",
        "hold_type": "holdType",
        "inv_security_type": "invSecurityType",
        "status": "status",
        "current_price_date": "currentPriceDate",
        "security_type": "securityType",
        "mf_type": "mfType",
        "pos_type": "posType",
        "total_gl_dollar": "totalGLDollar",
        "total_gl_percent": "totalGLPercent",
        "option_strike_price": "optionStrikePrice",
        "option_type": "optionType",
        "option_shares_per_contract": "optionSharesPerContract",
        "option_expire_date": "optionExpireDate",
        "fi_asset_class": "fiAssetClass",
        "asset_class": "assetClass",
        "currency_rate": "currencyRate",
        "security_id": "securityId",
        "security_id_type": "securityIdType",
        "cost_basis_per_share": "costBasisPerShare",
        "sub_account_type": "subAccountType",
        "security_currency": "securityCurrency",
        "today_gl_dollar": "todayGLDollar",
        "today_gl_percent": "todayGLPercent",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> CustomerAccountPosition:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.id = get("id")
        self.description = get("description")
        self.symbol = get("symbol")
        self.units = get("units")
        self.current_price = get("currentPrice")
        self.security_name = get("securityName")
        self.transaction_type = get("transactionType")
        self.market_value = get("marketValue")
        self.change_percent = get("changePercent")
        self.daily_change = get("dailyChange")
        self.cost_basis = get("costBasis")
        self.hold_type = get("holdType")
        self.inv_security_type = get("invSecurityType")
        self.status = get("status")
        self.current_price_date = get("currentPriceDate")
        self.security_type = get("securityType")
        self.mf_type = get("mfType")
        self.pos_type = get("posType")
        self.total_gl_dollar = get("totalGLDollar")
        self.total_gl_percent = get("totalGLPercent")
        self.option_strike_price = get("optionStrikePrice")
        self.option_type = get("optionType")
        self.option_shares_per_contract = get("optionSharesPerContract")
        v = get("optionExpireDate")
        self.option_expire_date = as_date(v) if v.__class__ is str else v
        self.fi_asset_class = get("fiAssetClass")
        self.asset_class = get("assetClass")
        self.currency_rate = get("currencyRate")
        self.security_id = get("securityId")
        self.security_id_type = get("securityIdType")
        self.cost_basis_per_share = get("costBasisPerShare")
        self.sub_account_type = get("subAccountType")
        self.security_currency = get("securityCurrency")
        self.today_gl_dollar = get("todayGLDollar")
        self.today_gl_percent = get("todayGLPercent")
        return self
