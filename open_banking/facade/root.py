"""The root of the call tree: each branch is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from open_banking._runtime.namespace import ExchangeT, Node, branch

if TYPE_CHECKING:
    from .account_owner_verification_matchings import AccountOwnerVerificationMatchings
    from .aggregation import Aggregation
    from .analytics import Analytics
    from .applications import Applications
    from .business_services import BusinessServices
    from .connect import Connect
    from .connect_components import ConnectComponents
    from .customers import Customers
    from .data_enrichment import DataEnrichment
    from .data_sharing_consents import DataSharingConsents
    from .decisioning import Decisioning
    from .institution import Institution
    from .microentry import Microentry
    from .notification_subscriptions import NotificationSubscriptions
    from .payments import Payments
    from .transfer import Transfer


class Root(Node[ExchangeT]):
    """``client``."""

    account_owner_verification_matchings: AccountOwnerVerificationMatchings[ExchangeT] = branch()
    aggregation: Aggregation[ExchangeT] = branch()
    analytics: Analytics[ExchangeT] = branch()
    applications: Applications[ExchangeT] = branch()
    business_services: BusinessServices[ExchangeT] = branch()
    connect: Connect[ExchangeT] = branch()
    connect_components: ConnectComponents[ExchangeT] = branch()
    customers: Customers[ExchangeT] = branch()
    data_enrichment: DataEnrichment[ExchangeT] = branch()
    data_sharing_consents: DataSharingConsents[ExchangeT] = branch()
    decisioning: Decisioning[ExchangeT] = branch()
    institution: Institution[ExchangeT] = branch()
    microentry: Microentry[ExchangeT] = branch()
    notification_subscriptions: NotificationSubscriptions[ExchangeT] = branch()
    payments: Payments[ExchangeT] = branch()
    transfer: Transfer[ExchangeT] = branch()
