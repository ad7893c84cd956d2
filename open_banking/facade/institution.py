"""``client.institution``."""

from open_banking._generated.operations import (
    get_certified_institutions,
    get_certified_institutions_with_rssd,
    get_institution,
    get_institution_branding,
    get_institutions,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class V2CertifiedInstitutionsRssd(Namespace):
    """``client.institution.v2.certified_institutions.rssd``."""

    list = get_certified_institutions_with_rssd.sync


class AsyncV2CertifiedInstitutionsRssd(AsyncNamespace):
    """``client.institution.v2.certified_institutions.rssd``."""

    list = get_certified_institutions_with_rssd.asyncio


class V2CertifiedInstitutions(Namespace):
    """``client.institution.v2.certified_institutions``."""

    rssd = branch(V2CertifiedInstitutionsRssd)

    list = get_certified_institutions.sync


class AsyncV2CertifiedInstitutions(AsyncNamespace):
    """``client.institution.v2.certified_institutions``."""

    rssd = branch(AsyncV2CertifiedInstitutionsRssd)

    list = get_certified_institutions.asyncio


class V2InstitutionsBranding(Namespace):
    """``client.institution.v2.institutions.branding``."""

    list = get_institution_branding.sync


class AsyncV2InstitutionsBranding(AsyncNamespace):
    """``client.institution.v2.institutions.branding``."""

    list = get_institution_branding.asyncio


class V2Institutions(Namespace):
    """``client.institution.v2.institutions``."""

    branding = branch(V2InstitutionsBranding)

    get = get_institution.sync
    list = get_institutions.sync


class AsyncV2Institutions(AsyncNamespace):
    """``client.institution.v2.institutions``."""

    branding = branch(AsyncV2InstitutionsBranding)

    get = get_institution.asyncio
    list = get_institutions.asyncio


class V2(Namespace):
    """``client.institution.v2``."""

    certified_institutions = branch(V2CertifiedInstitutions)
    institutions = branch(V2Institutions)


class AsyncV2(AsyncNamespace):
    """``client.institution.v2``."""

    certified_institutions = branch(AsyncV2CertifiedInstitutions)
    institutions = branch(AsyncV2Institutions)


class Institution(Namespace):
    """``client.institution``."""

    v2 = branch(V2)


class AsyncInstitution(AsyncNamespace):
    """``client.institution``."""

    v2 = branch(AsyncV2)
