"""Files with data that lie beside a module.

Loading ``pathlib`` takes a tenth of the time in which a short text is read, so such files are opened without it.
"""

from __future__ import annotations

import os


def shipped(module: str, name: str) -> str:
    """The text of a file that ships with the package.

    module  ``__file__`` of the module beside which it lies
    name    its name, or its path from there
    """
    return shipped_bytes(module, name).decode()


def shipped_bytes(module: str, name: str) -> bytes:
    """The same as UTF-8. Files that were opened as text took 3 % of the time of one short text: Python looks for the
    line ends of other systems in them, which ``.gitattributes`` keeps out."""
    with open(os.path.join(os.path.dirname(module), name), "rb") as file:
        return file.read()
