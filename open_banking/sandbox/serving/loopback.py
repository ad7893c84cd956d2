"""Which addresses are this machine's own."""

from __future__ import annotations

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether a host, as a URL has it without its port, is this machine for itself alone."""
    name = host.removesuffix(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    # Only a newer Python looks into an address of IPv6 that stands for one of IPv4.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
