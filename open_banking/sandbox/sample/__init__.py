"""The sample person: a customer with everything that the examples of the reference name, under the ids they have."""

from . import ids as ids
from .furnishing import furnish as furnish
