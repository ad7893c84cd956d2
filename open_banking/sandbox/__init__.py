"""A place to call without an account: all operations of the API, answered on this machine with example values.

``python -m open_banking.sandbox`` serves it until Ctrl-C; ``Sandbox`` serves it within a program, a test for
instance. It keeps nothing: a customer that was deleted is answered like any other.
"""

from .server import Sandbox

__all__ = ["Sandbox"]
