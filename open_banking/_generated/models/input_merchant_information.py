"""InputMerchantInformation."""

from __future__ import annotations

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class InputMerchantInformation(Model):
    """What the partner knows of the merchant of a transaction that is to be enriched: name,
    descriptor, address, contact and merchant category."""

    merchant_descriptor: str | None = None
    """Merchant's name, city and state from data element DE43, joined without spaces
    (`MCDONALDS10649CLINTONSC`), at most 50 characters. Without a state, name and city suffice;
    where the acquirer sends a country instead of the state, the country takes its place."""
    name: str | None = None
    """Name of the merchant, at most 256 characters, for instance `McDonalds`."""
    line1: str | None = None
    """First line of the address at which the transaction took place, for instance `10278 W`."""
    city: str | None = None
    """City in which the transaction took place, for instance `Littleton`."""
    state: str | None = None
    """State in which the transaction took place, for instance `CO`."""
    postal_code: str | None = None
    """Postal code of the place where the transaction was made, as a string, for instance
    `80127`."""
    country: str | None = None
    """Code of the country in which the transaction took place, at most 3 characters, for instance
    `US`."""
    phone_number: str | None = None
    """Merchant's phone number, as a string of at most 20 characters, for instance `8648334816`."""
    website: str | None = None
    """URL of the merchant's website, at most 256 characters, for instance
    `https://www.mcdonalds.com`."""
    merchant_category_code: str | None = None
    """Merchant category code (MCC) by which payment providers classify a merchant, as a string, for
    instance `5814`."""
    merchant_category_name: str | None = None
    """Category that `merchant_category_code` stands for, in words, for instance
    `FAST FOOD RESTAURANTS`."""
