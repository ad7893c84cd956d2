"""Records in, files out."""
