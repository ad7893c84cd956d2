"""A document in, records of the API out."""
