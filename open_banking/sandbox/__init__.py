"""An offline Finicity for development and tests. Not for production, and never loaded by the SDK itself.

``with Sandbox() as sandbox: client = sandbox.client()`` needs no server, ``python -m open_banking.sandbox`` is one, and
the extra ``open-banking[sandbox]`` brings a pytest plugin with the fixtures ``finicity_sandbox``,
``finicity_client`` and ``finicity_async_client``.
"""

from .callbacks import Delivery
from .people_on_demand import Connection, NewCustomer, SwitchOutcome
from .sandbox import Sandbox

__all__ = ["Connection", "Delivery", "NewCustomer", "Sandbox", "SwitchOutcome"]
