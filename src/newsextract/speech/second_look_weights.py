"""The weights by which a second look at who said a quotation ranks those who are named near it.

``second_look_weights.json`` gives each thing seen of one of them (see ``second_look``) a number of hundredths: positive
speaks for it. It is made by ``scripts/train_second_look.py`` from articles annotated with full names.
"""

from __future__ import annotations

import functools
import json

from newsextract.base.shipped import shipped


@functools.cache
def weights() -> dict[str, int]:
    """What is seen → number."""
    table: dict[str, int] = json.loads(shipped(__file__, "second_look_weights.json"))
    return table
