"""The weights that rank the candidates for a quotation's speaker.

``weights.json`` gives each thing seen of a group of candidates (see ``features``) a number: positive speaks for a
candidate. It is made by ``scripts/train_speakers.py`` from articles annotated by hand.
"""

from __future__ import annotations

import functools
import json

from newsextract.base.shipped import shipped
from newsextract.speech.features import Weights


@functools.cache
def weights() -> Weights:
    """Group → name of what is seen → number."""
    text = shipped(__file__, "weights.json")
    table: Weights = json.loads(text, parse_float=functools.cache(float))  # few different ones: they stay in the cache
    return table
