"""CustomerAccountPosition."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

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
    """Number that identifies the investment position."""
    description: str | None = None
    """Text that describes the holding, for instance `DELTA AIR LINES INC`."""
    symbol: str | None = None
    """Ticker symbol under which the investment is traded, for instance `DAL`."""
    units: float | None = None
    """Quantity held, for instance of shares; fractions occur."""
    current_price: float | None = None
    """Current price of one unit of the holding, in the account's currency."""
    security_name: str | None = None
    """What the security held is called, for instance `DELTA AIR LINES INC`."""
    transaction_type: str | None = None
    """Kind of transaction of the holding, such as cash or margin, for instance `Margin`."""
    market_value: float | None = None
    """What the position was worth on the market when it was retrieved, in the account's
    currency."""
    change_percent: float | None = None
    """Change of the value since the day before, in percent."""
    daily_change: float | None = None
    """Change of the value since the day before, as an amount in the account's currency."""
    cost_basis: float | None = None
    """What acquiring the security cost in total, in the account's currency."""
    hold_type: str | None = None
    """Kind of holding, for instance `INVESTMENT`."""
    inv_security_type: str | None = None
    """Security type of the investment holding, for instance `OTHERINFO`. Values such as `Stock` are
    in `security_type`."""
    status: str | None = None
    """State of the holding, for instance `A`."""
    current_price_date: int | None = None
    """Moment that `current_price` refers to, in epoch seconds."""
    security_type: str | None = None
    """Kind of security held, as text, for instance `Stock`."""
    mf_type: str | None = None
    """Type of mutual fund, for instance `OPENEND` for an open-ended one."""
    pos_type: str | None = None
    """Whether the position is long or short, as set by the institution, for instance `Long`."""
    total_gl_dollar: float | None = None
    """Gain or loss of the position in all, in US dollars, at the time of aggregation."""
    total_gl_percent: float | None = None
    """Gain or loss of the position in all, in percent, at the time of aggregation."""
    option_strike_price: float | None = None
    """Strike price of the option contract, in the account's currency."""
    option_type: Literal["PUT", "CALL"] | str | None = None
    """Whether the option contract is a `PUT` or a `CALL`."""
    option_shares_per_contract: float | None = None
    """Number of shares that one option contract stands for."""
    option_expire_date: _datetime.date | None = None
    """Day on which the option expires. Declared as a date, but epoch seconds as text occur, for
    instance `1644994800`."""
    fi_asset_class: (
        Literal[
            "COMMON STOCK",
            "COMNEQTY",
            "EQUITY/STOCK",
            "CMA-ISA",
            "CONVERTIBLE PREFERREDS",
            "CORPORATE BONDS",
            "OTHER MONEY FUNDS",
            "ALLOCATION FUNDS",
            "CMA-TAXABLE",
            "FOREIGNEQUITYADRS",
            "COMMONSTOCK",
            "PREFERRED STOCKS",
            "STABLE VALUE",
            "FOREIGN EQUITY ADRS",
        ]
        | str
        | None
    ) = None
    """The institution's own `asset_class`; known: `COMMON STOCK`, `COMMONSTOCK`, `COMNEQTY`,
    `EQUITY/STOCK`, `PREFERRED STOCKS`, `CONVERTIBLE PREFERREDS`, `CORPORATE BONDS`,
    `FOREIGN EQUITY ADRS`, `FOREIGNEQUITYADRS`, `CMA-ISA`, `CMA-TAXABLE`, `OTHER MONEY FUNDS`,
    `ALLOCATION FUNDS`, `STABLE VALUE`."""
    asset_class: Literal["DOMESTICBOND", "LARGESTOCK", "INTLSTOCK", "MONEYMRKT", "OTHER"] | str | None = None
    """Group of comparable securities that the holding belongs to; known values: `DOMESTICBOND`,
    `LARGESTOCK`, `INTLSTOCK`, `MONEYMRKT`, `OTHER`. The institution's own class is in
    `fi_asset_class`."""
    currency_rate: float | None = None
    """Exchange rate, as the ratio of the currency to the original one; `1` if they are the same."""
    security_id: str | None = None
    """Identifies the security, by the numbering scheme named in `security_id_type`, for instance
    `25400W102`."""
    security_id_type: Literal["CUSIP", "ISIN", "SEDOL", "SICC", "VALOR", "WKN"] | str | None = None
    """Numbering scheme that the accompanying `security_id` follows: `CUSIP`, `ISIN`, `SEDOL`,
    `SICC`, `VALOR` or `WKN`. Appears on investment positions and transactions."""
    cost_basis_per_share: float | None = None
    """What acquiring the security cost per share, in the account's currency."""
    sub_account_type: str | None = None
    """Kind of subaccount that the holding is in, for instance `CASH`."""
    security_currency: str | None = None
    """Code of the currency into which the account is converted, for instance `USD`."""
    today_gl_dollar: float | None = None
    """Gain or loss of the position on the current day, in US dollars, at the time of
    aggregation."""
    today_gl_percent: float | None = None
    """Gain or loss of the position on the current day, in percent, at the time of aggregation."""

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
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
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
