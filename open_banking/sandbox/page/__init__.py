"""The page of a sandbox: what is in it, what happens in it, and buttons for what a test does to it."""
