"""Reports that hold an account's statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bank.aggregating import reach_account
from ..records.assets import keep
from ..records.statements import TYPES, fetched, monthly_pdf
from .building import builds

if TYPE_CHECKING:
    from ..message import Json
    from .building import Material


@builds("statement", title="Statement Report", in_portfolio=False)
def statement(material: Material) -> Json:
    """Fetch the statement from the institution and keep it among the customer's assets."""
    wanted: Json = material.report.request["statementReportData"]
    world, customer = material.world, material.customer
    account = world.account(customer.id, str(wanted["accountId"]))
    reach_account(customer, account, "stateAgg", TYPES)
    found = fetched(world, customer, account, wanted.get("statementIndex", 1), material.now)
    return {"assetId": keep(world, customer, "statement", monthly_pdf(world, customer, found), material.now).id}
