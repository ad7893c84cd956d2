"""A newer document in, an updated checkout and a report out."""
