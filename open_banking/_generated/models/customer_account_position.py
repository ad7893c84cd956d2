"""CustomerAccountPosition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    import datetime as _datetime
    from collections.abc import Mapping


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
    """Quantity held, for instance of shares; may be a fraction."""
    current_price: float | None = None
    """Current price of one unit of the holding, in the account's currency."""
    security_name: str | None = None
    """Name of the security held, for instance `DELTA AIR LINES INC`."""
    transaction_type: str | None = None
    """Kind of transaction of the holding, such as cash or margin, for instance `Margin`."""
    market_value: float | None = None
    """Market value of the position when it was retrieved, in the account's currency."""
    change_percent: float | None = None
    """Change of the value since the day before, in percent."""
    daily_change: float | None = None
    """Change of the value since the day before, as an amount in the account's currency."""
    cost_basis: float | None = None
    """Total cost of acquiring the security, in the account's currency."""
    paid_price: float | None = None
    """Price that was paid for one unit of the holding when it was bought, in the account's
    currency."""
    hold_type: str | None = None
    """Kind of holding, for instance `INVESTMENT`."""
    inv_security_type: str | None = None
    """Security type of the investment holding, for instance `OTHERINFO`. Values such as `Stock` are
    in `security_type`."""
    status: str | None = None
    """State of the holding, for instance `A`."""
    current_price_date: int | None = None
    """Time that `current_price` refers to, in epoch seconds."""
    security_type: str | None = None
    """Kind of security held, for instance `Stock`."""
    mf_type: str | None = None
    """Type of mutual fund, for instance `OPENEND` for an open-ended one."""
    pos_type: str | None = None
    """Whether the position is long or short, as set by the institution, for instance `Long`."""
    total_gl_dollar: float | None = None
    """Total gain or loss of the position, in US dollars, at the time of aggregation."""
    total_gl_percent: float | None = None
    """Total gain or loss of the position, in percent, at the time of aggregation."""
    option_strike_price: float | None = None
    """Strike price of the option contract, in the account's currency."""
    option_type: Literal["PUT", "CALL"] | str | None = None
    """Whether the option contract is a `PUT` or a `CALL`."""
    option_shares_per_contract: float | None = None
    """Number of shares that one option contract covers."""
    option_expire_date: _datetime.date | None = None
    """Day on which the option expires. Declared as a date, but epoch seconds as a string occur, for
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
    """Institution's own `asset_class`; known: `COMMON STOCK`, `COMMONSTOCK`, `COMNEQTY`,
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
    """Cost per share of acquiring the security, in the account's currency."""
    sub_account_type: str | None = None
    """Kind of subaccount that the holding is in, for instance `CASH`."""
    security_currency: str | None = None
    """Code of the currency into which the account is converted, for instance `USD`."""
    today_gl_dollar: float | None = None
    """Gain or loss of the position on the current day, in US dollars, at the time of
    aggregation."""
    today_gl_percent: float | None = None
    """Gain or loss of the position on the current day, in percent, at the time of aggregation."""
    quantity: float | None = None
    """Quantity held, for instance of shares; fractions occur. Records of the live API have it
    besides `units`."""
    fund_name: str | None = None
    """What the fund is called if the holding is one, for instance
    `Granite Peak Total Market Fund`."""

    _spellings: ClassVar[Mapping[str, str]] = {
        "total_gl_dollar": "totalGLDollar",
        "total_gl_percent": "totalGLPercent",
        "today_gl_dollar": "todayGLDollar",
        "today_gl_percent": "todayGLPercent",
    }
    _nested: ClassVar[Mapping[str, Any]] = {
        "option_expire_date": "date",
    }
    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "current_price_date",
        }
    )
