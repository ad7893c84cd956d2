"""AccountOwnerIdentityInsights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .device_insights import DeviceInsights


@define(kw_only=True, eq=False, repr=False)
class AccountOwnerIdentityInsights(Model):
    """Signals that tell whether an account owner's email, phone, address and IP address are valid
    and belong to the named person, with risk scores and warnings."""

    request_ref_id: str | None = None
    """Identifies the web transaction in which the identity insights were made, for instance
    `be3ad617-04ad-43e1-a438-79425b6511b6`."""
    is_email_valid: bool | None = None
    """Whether the account owner's email address is valid."""
    email_first_seen_days: float | None = None
    """Days since Ekata's Identity Network first saw the account owner's email address; `0` if it
    never did."""
    email_domain_creation_date: str | None = None
    """When the domain of the account owner's email address was created, as an ISO 8601 date and
    time with UTC offset."""
    email_to_name: Literal["not found", "match", "no-match"] | str | None = None
    """Whether the given name matches the one found for the email address: `match`, `no-match` or
    `not found`."""
    ip_risk: bool | None = None
    """Whether the account owner's IP address is judged risky, by several data points and velocity
    calculations."""
    ip_risk_score: float | None = None
    """Overall risk of the account owner's IP address: 0 to 1 with three decimals, higher is
    riskier."""
    ip_last_seen_days: float | None = None
    """Days since Ekata's Identity Network last saw the account owner's IP address; `0` if it never
    did."""
    ip_geolocation_country_code: str | None = None
    """Country in which the account owner's IP address is located, as an ISO 3166-1 alpha-2 code,
    for instance `US`."""
    ip_geolocation_subdivision: str | None = None
    """Region within the country in which the account owner's IP address is located, for instance
    `Oregon`."""
    ip_phone_distance: float | None = None
    """Miles from the account owner's IP address to the nearest physical address linked to the phone
    number."""
    ip_address_distance: float | None = None
    """Miles between the physical address and the location of the account owner's IP address."""
    is_phone_valid: bool | None = None
    """Whether the account owner's phone number is valid."""
    phone_line_type: (
        Literal["landline", "fixed-voip", "non-fixed-voip", "mobile", "voicemail", "toll-free", "premium", "other"]
        | str
        | None
    ) = None
    """Kind of phone line: `landline` (wired), `fixed-voip`, `non-fixed-voip` (such as Skype),
    `mobile`, `voicemail` (nothing else), `toll-free` (the called party pays), `premium` (the caller
    pays extra) or `other`."""
    phone_carrier: str | None = None
    """Company that supplies voice or data service for the phone number. A virtual operator (MVNO)
    is named itself, not the network it uses."""
    phone_country_code: str | None = None
    """Country the phone number belongs to, as a two-letter ISO 3166-1 alpha-2 code."""
    phone_last_seen_days: float | None = None
    """Days since Ekata's Identity Network last saw this phone number; `0` if it never did."""
    phone_email_first_seen_days: float | None = None
    """Days since Ekata's Identity Network first saw this phone number and email address together;
    `0` if it never did."""
    phone_to_name: Literal["not-found", "match", "no-match"] | str | None = None
    """Whether the given name matches the one found for the phone number: `match`, `no-match` or
    `not-found`."""
    phone_to_address: (
        Literal["match", "postal-match", "zip4-match", "city-state-match", "metro-match", "country-match", "no-match"]
        | str
        | None
    ) = None
    """How closely the phone's location matches the given address: `match` (full address),
    `postal-match`, `zip4-match` (zip+4), `city-state-match`, `metro-match` (same metro area),
    `country-match` or `no-match`."""
    address_validity_level: (
        Literal[
            "missing_address",
            "invalid",
            "valid_to_country",
            "valid_to_city",
            "valid_to_street",
            "valid_to_house_number",
            "valid_to_house_number_missing_apt",
            "valid",
        ]
        | str
        | None
    ) = None
    """Most detailed level at which an address was confirmed: `missing_address` (none given),
    `invalid`, `valid_to_country`, `valid_to_city`, `valid_to_street`, `valid_to_house_number`,
    `valid_to_house_number_missing_apt` (no unit given) or `valid`."""
    address_to_name: Literal["not-found", "match", "no-match"] | str | None = None
    """Whether the given name matches the one found for the address: `match`, `no-match` or
    `not-found`."""
    email_risk: float | None = None
    """Risk score of the account owner's email address, for instance `0.8`, based on Mastercard's
    identity graph and network; the strongest indicator of a risky address."""
    identity_risk_score: float | None = None
    """Overall identity risk of the account sign-up as a number, for instance `275`; higher is
    riskier."""
    device: DeviceInsights | None = None
    """Results of an analysis of the device's data: scores and details of the device."""
    warnings: (
        list[
            Literal[
                "Phone: Invalid country_hint value. Only Alpha-2 supported",
                "IP: IP address is in private range",
                "Email: Address is too long",
                "Email: Invalid domain syntax",
                "Email: Invalid username syntax",
                "Email: General syntax error",
                "Email: Invalid top-level-domain (TLD) in address",
                "Address: Input state corrected",
                "Address: Input postal code was corrected",
            ]
            | str
        ]
        | None
    ) = None
    """Remarks of Identity Insights about its input, for instance
    `Address: Input postal code was corrected`."""
    alerts: list[str] | None = None
    """Alerts that came up while the insights were computed, for instance
    `Unable to generate IP and user insights`."""
    identity_network_score: float | None = None
    """Network-based risk of the account sign-up, judged by behavior, for instance the age,
    velocity, popularity and volatility of an attribute: 0 to 1 with three decimals, higher is
    riskier. Deprecated: version 1.42.0 of the API dropped it."""

    _nested: ClassVar[Mapping[str, Any]] = {
        "device": Nested("device_insights", "DeviceInsights"),
    }
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ip_geolocation_subdivision",
        }
    )
