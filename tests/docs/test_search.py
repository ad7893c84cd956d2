"""The site's own search, asked what users ask: the first hits are the pages that answer."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from searching import found, rank

from test_site import *
