"""``client.data_sharing_consents``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_data_sharing_consents_by_customer_id,
    get_data_sharing_consents_by_id,
    revoke_data_sharing_consent_by_id,
    revoke_data_sharing_consent_by_institution_login_id,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class InstitutionLogins(Node[ExchangeT]):
    """``client.data_sharing_consents.institution_logins``."""

    delete = revoke_data_sharing_consent_by_institution_login_id.call


class DataSharingConsents(Node[ExchangeT]):
    """``client.data_sharing_consents``."""

    institution_logins: InstitutionLogins[ExchangeT] = branch()

    delete = revoke_data_sharing_consent_by_id.call
    get = get_data_sharing_consents_by_id.call
    list = get_data_sharing_consents_by_customer_id.call
