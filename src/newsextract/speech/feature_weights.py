"""The weights that rank the candidates for a quotation's speaker.

``weights.json`` gives each thing seen of a group of candidates (see ``features``) a number: positive speaks for a
candidate. It is made by ``scripts/train_speakers.py`` from articles annotated by hand.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path

from newsextract.speech.features import Weights


@functools.cache
def weights() -> Weights:
    """Group → name of what is seen → number."""
    text = Path(__file__).with_name("weights.json").read_text(encoding="utf-8")
    table: Weights = json.loads(text, parse_float=functools.cache(float))  # few different ones: they stay in the cache
    return table
