"""The ids of the sample: the example values of the API document."""

from __future__ import annotations

CUSTOMER = "1005061234"
CONSUMER = "0bf46322c167b562e6cbed9d40e19a4c"
BUSINESS = 192323
ACCOUNT = "5011648377"
LOGIN = 1007302745
SECOND_LOGIN = 7008461438
TRANSACTION = 21284820852
ASSET = "097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178"
REPORT = "u4hstnnak45g"
PAYROLL_REPORT = f"{REPORT}-voiepayroll"
PORTFOLIO = "y4zsgccj4xpw"
PORTFOLIO_VERSION = 6
ANALYTICS = "bcab9592-e032-4e7b-b737-0380619a0573"
ACCESS_KEY = "cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1"
SUBSCRIPTION = 17554874
CONFIGURATION = "9082affa-d965-40be-a3ed-a320bb3467ff"

# App registrations: preAppId, applicationId and name.
APPLICATIONS = (
    (2581, "00278431-b712-4f30-a044-b611f25e533d", "Household Planner"),
    (13, "234dsfdsf-535fdgdtrtr-546464564", "test app"),
)

# The partner goes by these, too.
PARTNER = "1234583871234"
PARTNER_SECRET = "aqJ5Ic4SEVx2IgDQ6oR4"  # noqa: S105  # the document's example, which opens nothing but a sandbox
RESELLER = "12314235356"
