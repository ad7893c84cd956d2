"""The version of this library (SemVer); the version of the API is ``open_banking.__api_version__``."""

__version__ = "0.1.0"
