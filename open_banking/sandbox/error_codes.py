"""The API's own codes for what is not found."""

from __future__ import annotations

NO_CUSTOMER = 14001
NO_ACCOUNT = 38003
NO_RESOURCE = 11000
NO_CONSUMER = 10100
NO_ACCOUNT_BEHIND_LOGIN = 38007
