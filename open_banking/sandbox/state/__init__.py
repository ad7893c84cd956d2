"""What a sandbox keeps: the partner, its customers and everything that is theirs.

Records that the API only stores and returns are kept as the JSON objects of the API; what the sandbox computes with
has fields of its own. Amounts are integers, in cents.
"""

from .accounts import Account, Holding, Login, Transaction
from .billing import BilledCall
from .consents import Arrangement, Consent
from .customers import Asset, Consumer, Customer, MicroEntry, Subscription, TransactionRefresh
from .reports import BusinessReport, Report, ReportFault, SuccessIndicators
from .switches import Switch
from .world import ConnectSession, Partner, World

__all__ = [
    "Account",
    "Arrangement",
    "Asset",
    "BilledCall",
    "BusinessReport",
    "ConnectSession",
    "Consent",
    "Consumer",
    "Customer",
    "Holding",
    "Login",
    "MicroEntry",
    "Partner",
    "Report",
    "ReportFault",
    "Subscription",
    "SuccessIndicators",
    "Switch",
    "Transaction",
    "TransactionRefresh",
    "World",
]
