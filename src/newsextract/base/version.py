"""The version of the program and that of the record's schema."""

__version__ = "0.1.0"
SCHEMA_VERSION = "1"
"""Version of the record's shape: goes up when a documented key disappears or changes its type."""
