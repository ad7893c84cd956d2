"""The field ``position`` of an account record, and the identifiers of securities."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from ..money import dollars

if TYPE_CHECKING:
    from ..message import Json
    from ..state import Account, World

_FUND = "Mutual Fund"
# Coins have no such identifier.
_UNIDENTIFIED = "Crypto"


def security_of(account: Account, symbol: str) -> Json:
    """The fields that identify a security in an account; none where there is no such security, or no identifier.

    The CUSIP has a valid check digit and an issuer that is reserved for internal use, so no real security has it.
    """
    kinds = {each.symbol: each.kind for each in account.holdings}
    if kinds.get(symbol, _UNIDENTIFIED) == _UNIDENTIFIED:
        return {}
    digits = f"99{crc32(symbol.encode()) % 10_000:04}10"
    doubled = "".join(str(int(digit) * (1 + index % 2)) for index, digit in enumerate(digits))
    return {"securityId": f"{digits}{-sum(map(int, doubled)) % 10}", "securityIdType": "CUSIP"}


def positions_of(world: World, account: Account) -> list[Json]:
    """The field ``position``: the securities in an account, as far as is known."""
    positions: list[Json] = []
    for index, (holding, units, worth) in enumerate(account.portfolio):
        # What it was bought for before the first of the transactions; since then its price stands still.
        share = world.random("cost", account.id, holding.symbol).uniform(0.7, 0.98)
        gained = round(holding.units * holding.price / 1000 * (1 - share))
        positions.append(
            {
                "id": int(account.id) * 10 + index,
                "description": holding.name,
                "securityName": holding.name,
                "symbol": holding.symbol,
                "securityType": holding.kind,
                "posType": "Long",
                "holdType": "INVESTMENT",
                "status": "A",
                **security_of(account, holding.symbol),
                "units": units / 1000,
                "quantity": units / 1000,
                "fundName": holding.name if holding.kind == _FUND else None,
                "currentPrice": dollars(holding.price),
                "currentPriceDate": account.aggregated,
                "marketValue": dollars(worth),
                "costBasis": dollars(worth - gained),
                "costBasisPerShare": round((worth - gained) / units * 10, 4),
                "totalGLDollar": dollars(gained),
                "totalGLPercent": round(100 * gained / (worth - gained), 2),
                "securityCurrency": "USD",
                # The price of the day before is not known.
                "dailyChange": None,
                "changePercent": None,
                **({"mfType": "OPENEND"} if holding.kind == _FUND else {}),
            }
        )
    return positions
