"""``client.connect_components``."""

from __future__ import annotations

from open_banking._generated.operations import (
    delete_configurations_configuration_id,
    get_configurations,
    get_configurations_configuration_id,
    post_configurations,
    post_institutions_institution_id_login_forms,
    post_institutions_institution_id_oauth_urls,
    post_reconnections,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class Configurations(Node[ExchangeT]):
    """``client.connect_components.configurations``."""

    create = post_configurations.call
    delete = delete_configurations_configuration_id.call
    get = get_configurations_configuration_id.call
    list = get_configurations.call


class CustomersInstitutionLoginIdsReconnections(Node[ExchangeT]):
    """``client.connect_components.customers.institution_login_ids.reconnections``."""

    create = post_reconnections.call


class CustomersInstitutionLoginIds(Node[ExchangeT]):
    """``client.connect_components.customers.institution_login_ids``."""

    reconnections: CustomersInstitutionLoginIdsReconnections[ExchangeT] = branch()


class Customers(Node[ExchangeT]):
    """``client.connect_components.customers``."""

    institution_login_ids: CustomersInstitutionLoginIds[ExchangeT] = branch()


class InstitutionsLoginForms(Node[ExchangeT]):
    """``client.connect_components.institutions.login_forms``."""

    create = post_institutions_institution_id_login_forms.call


class InstitutionsOauthUrls(Node[ExchangeT]):
    """``client.connect_components.institutions.oauth_urls``."""

    create = post_institutions_institution_id_oauth_urls.call


class Institutions(Node[ExchangeT]):
    """``client.connect_components.institutions``."""

    login_forms: InstitutionsLoginForms[ExchangeT] = branch()
    oauth_urls: InstitutionsOauthUrls[ExchangeT] = branch()


class ConnectComponents(Node[ExchangeT]):
    """``client.connect_components``."""

    configurations: Configurations[ExchangeT] = branch()
    customers: Customers[ExchangeT] = branch()
    institutions: Institutions[ExchangeT] = branch()
