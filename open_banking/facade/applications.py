"""``client.applications``."""

from open_banking._generated.operations import (
    get_applications,
    get_registered_institutions,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class Institutions(Namespace):
    """``client.applications.institutions``."""

    list = get_registered_institutions.sync


class AsyncInstitutions(AsyncNamespace):
    """``client.applications.institutions``."""

    list = get_registered_institutions.asyncio


class Applications(Namespace):
    """``client.applications``."""

    institutions = branch(Institutions)

    list = get_applications.sync


class AsyncApplications(AsyncNamespace):
    """``client.applications``."""

    institutions = branch(AsyncInstitutions)

    list = get_applications.asyncio
