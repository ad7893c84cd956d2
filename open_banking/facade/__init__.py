"""The map of the API: which operation stands where in the call tree. Written by hand."""
