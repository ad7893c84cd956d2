"""The sample's partner and its applications."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from ..dates import iso_utc
from . import ids

if TYPE_CHECKING:
    from ..state import World

_IMAGE = base64.b64encode(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>').decode()


def add_partners(world: World, moment: int) -> None:
    """Let the partner go by the credentials of the examples too, and add its applications, an experience and webhooks.

    Args:
        world: Where to.
        moment: When the applications were registered, in epoch seconds.
    """
    world.partner.aliases = {ids.PARTNER: ids.PARTNER_SECRET, ids.RESELLER: ids.PARTNER_SECRET}
    for pre_app_id, application_id, name in ids.APPLICATIONS:
        world.applications[str(pre_app_id)] = {
            "preAppId": pre_app_id,
            "applicationId": application_id,
            "registered": True,
            "submitted": moment,
            "modified": moment,
            "request": {
                "appName": name,
                "appDescription": "Plans what a household spends",
                "appUrl": "https://planner.example.com/",
                "ownerName": "Juniper Planners",
                "ownerAddressLine1": "12 Mill Road",
                "ownerAddressLine2": "",
                "ownerCity": "Murray",
                "ownerState": "UT",
                "ownerPostalCode": "84123",
                "ownerCountry": "USA",
                "image": _IMAGE,
            },
        }
    pre_app_id, *_ = ids.APPLICATIONS[0]
    world.experiences[ids.EXPERIENCE] = {"preAppId": pre_app_id, "productCode": ["TXN"], "indirectPartnerId": 0}
    event = {"webhookEventId": ids.WEBHOOK_EVENT, "name": "mastercard.openbanking.customer.consent", "status": "active"}
    world.webhook_subscriptions[ids.WEBHOOK_SUBSCRIPTION] = {
        "subscriptionId": ids.WEBHOOK_SUBSCRIPTION,
        "url": "https://example.com/webhooks",
        "events": {ids.WEBHOOK_EVENT: event},
        "status": "active",
        "createdDate": iso_utc(moment),
        "lastUpdatedDate": iso_utc(moment),
    }
