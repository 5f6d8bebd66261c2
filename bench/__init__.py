"""Measuring newsextract on any folder of pages: ``python -m bench speed FOLDER``, ``python -m bench memory FOLDER``,
``python -m bench batch FOLDER``; its quotations against what readers say: ``python -m bench quotations FOLDER``."""
