"""Which addresses are this machine's own."""

from __future__ import annotations

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether a host, as a URL has it without its port, is a loopback address."""
    name = host.removesuffix(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    # Only newer versions of Python recognize an IPv6 address that stands for an IPv4 one.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback
