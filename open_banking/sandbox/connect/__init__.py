"""Connect: its links and sessions, and the webhooks that it sends."""
