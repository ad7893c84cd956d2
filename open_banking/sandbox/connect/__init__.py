"""Connect: the links, the page that they lead to, and the webhooks that it sends."""
