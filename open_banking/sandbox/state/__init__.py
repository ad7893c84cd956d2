"""What a sandbox keeps: the partner, its customers and everything that is theirs.

Records that the API only stores and returns are kept as the JSON objects of the API; what the sandbox computes with
has fields of its own. Amounts are integers, in cents.
"""

from .accounts import Account, Holding, Login, Transaction
from .customers import Asset, Consumer, Customer, MicroEntry, Subscription
from .reports import BusinessReport, Report, ReportFault, SuccessIndicators
from .world import ConnectSession, Partner, World

__all__ = [
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
    "SuccessIndicators",
    "Transaction",
    "World",
]
