"""The weights that rank those whom "he" and "she" may mean.

``antecedent_weights.json`` gives each thing seen of a candidate (see ``antecedents``) a number of hundredths: positive
speaks for it. It is made by ``scripts/train_antecedents.py`` from articles annotated with full names.
"""

from __future__ import annotations

import functools
import json

from newsextract.base.shipped import shipped


@functools.cache
def weights() -> dict[str, int]:
    """What is seen → number."""
    table: dict[str, int] = json.loads(shipped(__file__, "antecedent_weights.json"))
    return table
