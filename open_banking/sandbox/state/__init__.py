"""What a sandbox keeps: the partner, its customers and everything that is theirs.

Records that the API only stores and returns are kept as the JSON objects of the wire; what the sandbox computes with
has fields of its own. Amounts are integers, in cents.
"""

from ..error_codes import NO_ACCOUNT, NO_CONSUMER, NO_CUSTOMER, NO_RESOURCE
from .accounts import Account, Holding, Login, Transaction
from .customers import Asset, Consumer, Customer, MicroEntry, Subscription
from .reports import BusinessReport, Report, ReportFault
from .world import ConnectSession, Partner, World

__all__ = [
    "NO_ACCOUNT",
    "NO_CONSUMER",
    "NO_CUSTOMER",
    "NO_RESOURCE",
    "Account",
    "Asset",
    "BusinessReport",
    "ConnectSession",
    "Consumer",
    "Customer",
    "Holding",
    "Login",
    "MicroEntry",
    "Partner",
    "Report",
    "ReportFault",
    "Subscription",
    "Transaction",
    "World",
]
