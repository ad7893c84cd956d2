"""``client.institution``."""

from __future__ import annotations

from open_banking._generated.operations import (
    get_certified_institutions,
    get_certified_institutions_with_rssd,
    get_institution,
    get_institution_branding,
    get_institutions,
    get_institutions_by_routing_number,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class V2CertifiedInstitutionsRssd(Node[ExchangeT]):
    """``client.institution.v2.certified_institutions.rssd``."""

    list = get_certified_institutions_with_rssd.call


class V2CertifiedInstitutions(Node[ExchangeT]):
    """``client.institution.v2.certified_institutions``."""

    rssd: V2CertifiedInstitutionsRssd[ExchangeT] = branch()

    list = get_certified_institutions.call


class V2InstitutionsBranding(Node[ExchangeT]):
    """``client.institution.v2.institutions.branding``."""

    list = get_institution_branding.call


class V2Institutions(Node[ExchangeT]):
    """``client.institution.v2.institutions``."""

    branding: V2InstitutionsBranding[ExchangeT] = branch()

    get = get_institution.call
    list = get_institutions.call


class V2(Node[ExchangeT]):
    """``client.institution.v2``."""

    certified_institutions: V2CertifiedInstitutions[ExchangeT] = branch()
    institutions: V2Institutions[ExchangeT] = branch()


class V1InstitutionsRoutingNumber(Node[ExchangeT]):
    """``client.institution.v1.institutions.routing_number``."""

    get = get_institutions_by_routing_number.call


class V1Institutions(Node[ExchangeT]):
    """``client.institution.v1.institutions``."""

    routing_number: V1InstitutionsRoutingNumber[ExchangeT] = branch()


class V1(Node[ExchangeT]):
    """``client.institution.v1``."""

    institutions: V1Institutions[ExchangeT] = branch()


class Institution(Node[ExchangeT]):
    """``client.institution``."""

    v1: V1[ExchangeT] = branch()
    v2: V2[ExchangeT] = branch()
