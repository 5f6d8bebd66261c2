"""How Sphinx builds the documentation: make docs writes it to build/docs."""

from __future__ import annotations

import re
from typing import Any

from newsextract import __version__

project = "newsextract"
copyright = "the newsextract contributors"
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"  # light and dark, loads nothing from anywhere
html_title = f"newsextract {__version__}"
html_show_sphinx = False
exclude_patterns = ["man", "schema"]
myst_heading_anchors = 3
myst_enable_extensions = ["attrs_inline"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_use_legacy_class_based = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
suppress_warnings = ["myst.xref_missing"]  # links to files beside the pages; tests/test_docs.py checks them

_MEANING = re.compile(r"(\w[\w, ]*?)  +(\S.*)")  # "start    where it begins": a name, two spaces or more, its meaning


def _lists(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """The lines that give each parameter or attribute its meaning become a list, with the attributes' types."""
    kinds = getattr(obj, "__annotations__", {}) if hasattr(obj, "__dataclass_fields__") else {}
    made: list[str] = []
    inside = False
    for line in lines:
        found = _MEANING.fullmatch(line)
        if found:
            kind = f" (``{kinds[found[1]]}``)" if found[1] in kinds else ""
            made += [] if inside else [""]
            made.append(f"* **{found[1]}**{kind} -- {found[2]}")
            inside = True
        elif inside and line.startswith(" ") and line.strip():
            made.append("  " + line.strip())
        else:
            made += [""] if inside else []
            inside = False
            made.append(line)
    lines[:] = made


def _no_constructor(app: Any, what: str, name: str, obj: Any, options: Any, given: str, returns: str) -> Any:
    """Value types list their attributes below; their constructor takes all of them by name."""
    return ("", "") if what == "class" else None


def setup(app: Any) -> None:
    """Sphinx calls this."""
    app.connect("autodoc-process-docstring", _lists)
    app.connect("autodoc-process-signature", _no_constructor)
