"""The call tree: one class for each node, which lists its operations and child nodes. Written by hand."""
