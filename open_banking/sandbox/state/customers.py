"""A customer with everything that belongs to them."""

from __future__ import annotations

from typing import Any

from attrs import Factory, define

from ..message import Json  # cattrs reads the annotations
from .accounts import Account, Login
from .consents import Consent
from .reports import BusinessReport, Report, SuccessIndicators
from .switches import Switch


@define
class Subscription:
    """A TxPush subscription of a listener to one account."""

    id: int
    account_id: str
    callback_url: str
    kind: str
    """``account`` or ``transaction``."""


@define
class Asset:
    """A stored file: an uploaded pay statement or a fetched statement."""

    id: str
    label: str
    content: str
    """Base64."""
    content_type: str
    created: int
    is_uploaded: bool = True
    """Whether the customer's partner stored it, as a pay statement; a statement of an account was fetched."""


@define
class MicroEntry:
    """Two small deposits that verify who owns an account."""

    account_id: str
    amounts: list[int]
    """Cents."""
    created: int
    status: str
    attempts: int = 0
    record: Json = Factory(dict[str, Any])
    delay: int = 86_400
    """Seconds from the request until they are in the account."""


@define
class TransactionRefresh:
    """A refresh of the transactions of accounts, which is not waited for."""

    id: str
    ready: float
    """Epoch seconds; until then it is in progress."""
    mode: str
    """``standard``, ``historic`` or ``custom``."""
    since: int | None
    """Epoch seconds, where the mode is ``custom``: what is older is not fetched."""
    account_ids: list[str]
    outcome: list[Json] | None = None
    """What became of each account, as in the API; ``None`` while it is in progress."""


@define
class Consumer:
    """The person behind a customer, for reports on them."""

    id: str
    customer_id: str
    created: int
    record: Json
    """The request body that created it, as in the API."""


@define
class Customer:
    """A customer with everything that belongs to them, and is deleted with them."""

    id: str
    type: str
    """``testing`` or ``active``."""
    created: int
    modified: int
    record: Json
    """Username, names and so on, as in the API."""
    application_id: str | None = None
    accounts: dict[str, Account] = Factory(dict[str, Account])
    logins: dict[int, Login] = Factory(dict[int, Login])
    subscriptions: dict[int, Subscription] = Factory(dict[int, Subscription])
    consumer: Consumer | None = None
    reports: dict[str, Report] = Factory(dict[str, Report])
    portfolios: dict[str, list[str]] = Factory(dict[str, list[str]])
    """By number; the ids of the reports in each, the oldest first."""
    assets: dict[str, Asset] = Factory(dict[str, Asset])
    micro_entries: dict[str, MicroEntry] = Factory(dict[str, MicroEntry])
    """By account."""
    businesses: dict[int, Json] = Factory(dict[int, Json])
    business_reports: dict[str, BusinessReport] = Factory(dict[str, BusinessReport])
    success_indicators: dict[str, SuccessIndicators] = Factory(dict[str, SuccessIndicators])
    access_keys: dict[str, Json] = Factory(dict[str, Json])
    """Access keys of third parties, by consent receipt."""
    transaction_refreshes: dict[str, TransactionRefresh] = Factory(dict[str, TransactionRefresh])
    consents: dict[str, Consent] = Factory(dict[str, Consent])
    """By receipt, the oldest first."""
    switches: dict[str, Switch] = Factory(dict[str, Switch])
    """The oldest first."""
    gives_way: list[str] = Factory(list[str])
    """What of the sample a call that creates one replaces: ``consumer``, ``business``."""

    def make_way(self, name: str) -> bool:
        """Whether the one that is there is the sample's, which a new one replaces."""
        if name not in self.gives_way:
            return False
        self.gives_way.remove(name)
        return True
