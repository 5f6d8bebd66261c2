"""Time zones as articles print them -> offset from UTC."""

from __future__ import annotations

from datetime import date, datetime, timedelta

# Offsets in minutes of zone names that mean one thing in news. Left out on purpose, so that no zone is stated:
# IST (India, Ireland, Israel), CST and AST (America, China, Arabia), PST (Pacific, the Philippines), SST, GST.
_ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "sast": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360,
    "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "jst": 540, "kst": 540, "awst": 480, "acst": 570, "acdt": 630,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "sgt": 480, "hkt": 480, "wib": 420, "pkt": 300,
}  # fmt: skip
_US_ZONES = {"et": -300, "ct": -360, "mt": -420, "pt": -480}  # standard time; an hour more in summer


def offset_minutes(zone: str | None, moment: datetime) -> int | None:
    """Minutes from UTC of a zone as printed ("ET", "BST", "+0530"), at that local time.

    ``None`` when none is stated or its name means several. Raises ValueError for one that cannot be (+99:99).
    """
    if not zone:
        return None
    name = zone.lower()
    if name in _ZONES:
        return _ZONES[name]
    if name in _US_ZONES:
        return _US_ZONES[name] + (60 if _us_summer(moment) else 0)
    digits = name.removeprefix("gmt").removeprefix("utc")
    if not digits or digits[0] not in "+-":
        return None
    plain = digits[1:].replace(":", "")  # 5, 05, 530, 0530
    hours, minutes = (int(plain), 0) if len(plain) < 3 else (int(plain[:-2]), int(plain[-2:]))
    total = hours * 60 + minutes
    if total > 14 * 60 or minutes > 59:
        raise ValueError(f"no such zone: {zone}")
    return -total if digits[0] == "-" else total


def _us_summer(moment: datetime) -> bool:
    """Daylight saving time of the United States, by the rule of 2007: second Sunday of March to first of November."""
    march, november = date(moment.year, 3, 8), date(moment.year, 11, 1)
    start = march + timedelta(days=(6 - march.weekday()) % 7)
    end = november + timedelta(days=(6 - november.weekday()) % 7)
    return start <= moment.date() < end
