"""What a sandbox keeps: the partner, its customers and everything that is theirs.

Records that the API only stores and returns are kept as the JSON objects of the API; what the sandbox computes with
has fields of its own. Amounts are integers, in cents.
"""

from .accounts import Account, Holding, Login, Transaction
from .billing import BilledCall
from .customers import Asset, Consumer, Customer, MicroEntry, Subscription
from .reports import BusinessReport, Report, ReportFault
from .world import ConnectSession, Partner, World

__all__ = [
    "Account",
    "Asset",
    "BilledCall",
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
