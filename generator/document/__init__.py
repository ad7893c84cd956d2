"""A file in, an OpenAPI document out: loaded, checked, corrected by the overlay, in normal shapes."""
