"""The API's own codes for what is not found, or missing in a request."""

from __future__ import annotations

NO_CUSTOMER = 14001
NO_ACCOUNT = 38003
NO_ACCOUNT_THERE = 38006
"""No account at an institution, be the institution known or not."""
NO_LOGIN = 38007
"""No login, or no account behind it."""
NO_RESOURCE = 11000
NO_CONSUMER = 10100
NO_PORTFOLIO = 10100
NO_ASSET = 13002

MISSING_FIELDS: dict[tuple[str, str], int | str] = {
    # The document says 15001 for all of them; the live API has another one for the first name.
    ("AccountMatchingScoreDetails", "name.firstName"): 1002,
    ("AccountMatchingScoreDetails", "name.lastName"): "15001",
    ("AccountMatchingScoreDetails", "name"): "15001",
}
"""The codes for missing fields of request bodies, by operationId and field, where they are not the usual one."""
