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
    with open(os.path.join(os.path.dirname(module), name), encoding="utf-8") as file:
        return file.read()
