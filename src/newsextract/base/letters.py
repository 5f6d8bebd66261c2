"""Letters by kind: parts of a regular expression's ``[...]``."""

from __future__ import annotations

from typing import Final

CAPITALS: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΊΌΎΏΑ-ΡΣ-ΫЀ-Я"
"""Capital letters of Latin, Greek and Cyrillic. In Latin Extended-A capital and small letters alternate: a range
of them would take the "ř" of "řekl" for one."""
