"""Reports that hold an account's statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..message import RefusedError
from .building import UNSUITABLE, builds

if TYPE_CHECKING:
    from ..message import Json
    from .building import Material


@builds("statement", title="Statement Report", in_portfolio=False)
def statement(material: Material) -> Json:
    """Fetch the statement from the institution and keep it among the customer's assets."""
    # Both make use of this package's figures, and are read after it.
    from ..operations.assets import keep  # noqa: PLC0415
    from ..records.statements import TYPES, fetched, monthly_pdf  # noqa: PLC0415

    wanted: Json = material.report.request["statementReportData"]
    world, customer = material.world, material.customer
    account = world.account(customer.id, str(wanted["accountId"]))
    if account.type not in TYPES:
        raise RefusedError(400, f"Accounts of the type {account.type} have no statements", code=UNSUITABLE)
    found = fetched(world, customer, account, wanted.get("statementIndex", 1), material.now)
    return {"assetId": keep(world, customer, "statement", monthly_pdf(world, customer, found), material.now).id}
