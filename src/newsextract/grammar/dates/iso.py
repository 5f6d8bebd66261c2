"""Numbers of a date, a clock and a zone -> ISO 8601. Loaded when a date is read: most texts print none."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from newsextract.grammar.dates.utc_offsets import offset_minutes

FIRST_YEAR, LAST_YEAR = 1600, 2100
"""Years outside are errors of the page: the oldest newspapers date from the first, clocks gone wrong from the last."""


def iso(
    year: int,
    month: int,
    day: int,
    hour: str | None = None,
    minute: str | None = None,
    second: str | None = None,
    zone: str | None = None,
    half: str | None = None,
) -> str | None:
    """ISO 8601 form of a date, and of its time where one is given; ``None`` when there is no such date or time."""
    try:
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return None
        if hour is None or minute is None:
            return date(year, month, day).isoformat()
        moment = datetime(year, month, day, _hour(int(hour), half), int(minute), int(second or 0))
        offset = offset_minutes(zone, moment)
        if offset is not None:
            moment = moment.replace(tzinfo=timezone(timedelta(minutes=offset)))
        return moment.isoformat(timespec="seconds" if second else "minutes")
    except (ValueError, OverflowError):
        return None


def _hour(hour: int, half: str | None) -> int:
    """Hour of the day: ``12 am`` is 0, ``8 pm`` 20; the ``pm`` of ``20:26 PM`` says nothing."""
    if not half or hour > 12:
        return hour
    return hour % 12 + (12 if half[0] in "pP" else 0)


def epoch(seconds: int) -> str | None:
    """ISO form of seconds since 1970, in UTC; ``None`` when they are too many."""
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment.isoformat(timespec="seconds")
