"""The one place where the version stands."""

__version__ = "0.1.0"
SCHEMA_VERSION = "1"
"""Version of the record's shape: goes up when a documented key disappears or changes its type."""
