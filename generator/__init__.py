"""Turns the OpenAPI document, its overlay and the templates into ``open_banking/_generated``."""
