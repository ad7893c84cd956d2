"""A sandbox over HTTP: the API, its pages, and its control."""
