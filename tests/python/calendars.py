"""A calendar program in Python (icalendar and recurring-ical-events, PyPI) reads what the server gave out:

    PYTHONTZPATH= python3 calendars.py FOLDER

FOLDER holds `public.ics` and `expected.json`: from when to when, and for each series the beginnings and ends that the
server itself reckons with. It works out every date of its own, and both must be the same moments. Then it reads the
time zones that the file brings along, and compares them with the IANA data, hour by hour.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def told(at):
    return at.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def dates_of(calendar, since, until):
    """The moments of every date that takes place, by series."""
    dates = {}
    for event in recurring_ical_events.of(calendar).between(since, until):
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if event.get("STATUS") != "CANCELLED" and since <= start < until:
            dates.setdefault(str(event["UID"]), []).append([told(start), told(end)])
    return {uid: sorted(found) for uid, found in dates.items()}


def every_date_is_the_same(calendar, expected):
    since, until = moment(expected["since"]), moment(expected["until"])
    found = dates_of(calendar, since, until)
    wrong, compared = [], 0
    for uid, series in expected["series"].items():
        ours, theirs = sorted(map(tuple, series["dates"])), sorted(map(tuple, found.pop(uid, [])))
        compared += len(ours)
        if ours != theirs:
            missing, surplus = set(ours) - set(theirs), set(theirs) - set(ours)
            wrong.append(f"{series['about']}: missing {sorted(missing)[:3]}, surplus {sorted(surplus)[:3]}")
    assert not wrong, "\n".join([f"{len(wrong)} of {len(expected['series'])} series differ:", *wrong[:12]])
    assert not found, f"dates of no series: {found}"
    return compared


def changes_of(zone, until):
    """When the clocks of a VTIMEZONE change, and to which offset, as the standard says to read it."""
    changes = []
    for observance in zone.subcomponents:
        first = observance["DTSTART"].dt
        before, after = observance["TZOFFSETFROM"].td, observance["TZOFFSETTO"].td
        onsets = {first}
        if "RRULE" in observance:
            rule = observance["RRULE"].to_ical().decode()
            onsets.update(rrulestr(rule, dtstart=first).between(first, until.replace(tzinfo=None), inc=True))
        given = observance.get("RDATE", [])
        for dates in given if isinstance(given, list) else [given]:
            onsets.update(date.dt for date in dates.dts)
        changes += [((onset - before).replace(tzinfo=timezone.utc), after) for onset in onsets]
    return sorted(changes)


def every_zone_is_as_iana_has_it(calendar, expected):
    since, until = moment(expected["since"]), moment(expected["until"])
    compared = 0
    zones = calendar.walk("VTIMEZONE")
    for zone in zones:
        iana = ZoneInfo(zone["TZID"])
        offset, ahead, at = None, changes_of(zone, until), since
        while at < until:
            while ahead and ahead[0][0] <= at:
                offset = ahead.pop(0)[1]
            assert offset == at.astimezone(iana).utcoffset(), f"{zone['TZID']} at {at}"
            at += timedelta(minutes=30)
            compared += 1
    assert len(zones) >= 6, zones
    return compared // 2


def main():
    folder = Path(sys.argv[1])
    raw = (folder / "public.ics").read_bytes()
    expected = json.loads((folder / "expected.json").read_text())
    calendar = icalendar.Calendar.from_ical(raw)
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
    dates = every_date_is_the_same(calendar, expected)
    hours = every_zone_is_as_iana_has_it(calendar, expected)
    print(f"icalendar: {dates} dates of {len(expected['series'])} series are the same moments, and {hours} hours of zones")


if __name__ == "__main__":
    main()
