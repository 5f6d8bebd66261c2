"""The weights that rank the candidates for a quotation's speaker.

``weights.json`` gives each thing seen of a group of candidates (see ``features``) a number of hundredths: positive
speaks for a candidate. Whole numbers are read in half the time, and their sums are exact. It is made by
``scripts/train_speakers.py`` from articles annotated by hand.
"""

from __future__ import annotations

import functools
import json

from newsextract.base.shipped import shipped
from newsextract.speech.features import Weights


@functools.cache
def weights() -> Weights:
    """Group → name of what is seen → number."""
    table: Weights = json.loads(shipped(__file__, "weights.json"))
    return table
