"""A mail program in Python (its own `email`, and icalendar from PyPI) takes the dates out of letters as they came:

    python3 dates.py FOLDER

FOLDER holds letters as `.eml` files, named after their readers and numbered as they came. Each date must be what iTIP
(RFC 5546) and iMIP (RFC 6047) want; a calendar that does as it is told by one letter after the other ends up right.
"""

import email
import email.policy
import sys
from pathlib import Path

import icalendar

# What must stand once in an event, for either method (RFC 5546, sections 3.2.2 and 3.2.5).
ONCE = ["UID", "DTSTAMP", "SEQUENCE", "ORGANIZER", "ATTENDEE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "CLASS"]


def parts(letter):
    """The parts of the letter that are no containers, each with the kinds of those that it is in."""

    def walk(part, kinds):
        if part.is_multipart():
            for inner in part.iter_parts():
                yield from walk(inner, [*kinds, part.get_content_type()])
        else:
            assert not part.defects, part.defects
            yield part, kinds

    assert not letter.defects, letter.defects
    return list(walk(letter, []))


def event_of(part, reader):
    """The one event of a part, and what is to be done with it."""
    raw = part.get_payload(decode=True)
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line, line
    calendar = icalendar.Calendar.from_ical(raw)
    [event] = calendar.walk("VEVENT")
    assert not calendar.errors and not event.errors, (calendar.errors, event.errors)
    method = str(calendar["METHOD"])
    assert part.get_param("method") == method and part.get_content_charset() == "utf-8", part["Content-Type"]
    for name in ONCE:
        assert name in event and not isinstance(event[name], list), f"{name}: {event.get(name)}"
    assert str(event["STATUS"]) == {"REQUEST": "CONFIRMED", "CANCEL": "CANCELLED"}[method]
    assert event["DTSTART"].dt < event["DTEND"].dt and event["DTSTART"].dt.utcoffset().total_seconds() == 0
    attendee = event["ATTENDEE"]
    assert str(attendee) == f"mailto:{reader}", attendee
    assert (attendee.params["PARTSTAT"], attendee.params["RSVP"]) == ("ACCEPTED", "FALSE"), attendee.params
    return method, event


def read(letter, reader):
    """The events that a letter carries."""
    found = parts(letter)
    dates = [(part, kinds) for part, kinds in found if part.get_content_type() == "text/calendar"]
    assert [part.get_content_type() for part, _ in found[:2]] == ["text/plain", "text/html"]
    if len(dates) == 1:
        [(part, kinds)] = dates
        assert kinds == ["multipart/mixed", "multipart/alternative"], kinds
        file, kinds = found[-1]
        assert (file.get_content_type(), kinds) == ("application/ics", ["multipart/mixed"])
        assert file.get_filename() == "date.ics" and file.is_attachment()
        assert file.get_payload(decode=True) == part.get_payload(decode=True)
    else:
        names = [part.get_filename() for part, _ in dates]
        assert names == [f"date-{number}.ics" for number in range(1, len(dates) + 1)], names
    return [event_of(part, reader) for part, _ in dates]


def main():
    files = sorted(Path(sys.argv[1]).glob("*.eml"))
    calendars, count = {}, 0
    for file in files:
        reader = file.stem.rsplit("-", 1)[0]
        letter = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        calendar = calendars.setdefault(reader, {})
        for method, event in read(letter, reader):
            count += 1
            uid, kept = str(event["UID"]), calendar.get(str(event["UID"]))
            is_newer = kept is None or int(kept["SEQUENCE"]) < int(event["SEQUENCE"])
            assert is_newer, f"{file.name}: {uid} would be passed over"
            calendar[uid] = event
    assert len(calendars) == 5, sorted(calendars)
    for reader, calendar in calendars.items():
        statuses = sorted(str(event["STATUS"]) for event in calendar.values())
        assert statuses == ["CANCELLED", "CONFIRMED", "CONFIRMED"], (reader, statuses)
        summaries = {str(event["SUMMARY"]) for event in calendar.values()}
        titles = {str(event["DESCRIPTION"]).split("\n")[0] for event in calendar.values()}
        assert len(summaries) == 1 and len(titles) == 1 and summaries != titles, (summaries, titles)
    told = [str(event["DESCRIPTION"]) for event in calendars["sami@example.org"].values()]
    assert all('Tea, talk; "quiet"\\ and a line that is longer' in text for text in told), told
    print(f"icalendar: {count} dates in {len(files)} letters")


if __name__ == "__main__":
    main()
