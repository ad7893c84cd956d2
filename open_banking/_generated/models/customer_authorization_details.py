"""CustomerAuthorizationDetails."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerAuthorizationDetails(Model):
    """When a customer's authorization for an institution login begins and ends, both as ISO 8601
    dates and times. Returned by the authorization-details call."""

    institution_login_id: int
    """Number of the customer's institution login to which the authorization applies."""
    authorization_start_date: str
    """When the customer's authorization begins, as a UTC date and time. Meant as ISO 8601, but the
    known examples, such as `2020-07-30T16:11:23:20Z`, have a part too many after the seconds."""
    authorization_end_date: str
    """When the customer's authorization ends, as a UTC date and time. Meant as ISO 8601, but the
    known examples, such as `2020-07-30T16:11:23:20Z`, have a part too many after the seconds."""
