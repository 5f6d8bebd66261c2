"""One field per file; a file is found by the name of its field in ``record.py``."""
