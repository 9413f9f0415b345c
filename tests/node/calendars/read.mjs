// A calendar program in JavaScript (ical.js, on which Thunderbird's calendar stands) reads what the server gave out:
//
//     npm run judge FOLDER
//
// FOLDER holds `public.ics` and `expected.json`, as for `tests/python/calendars.py`. It knows no time zones but those
// that the calendar brings along, works out every date of its own, and must find the same moments.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

const folder = process.argv[2];
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, "public.ics"), "utf8")));
const since = new Date(expected.since);
const until = new Date(expected.until);
/** No date is moved further than this. */
const MOVED = 40 * 24 * 3600 * 1000;

for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const series = new Map();
for (const component of calendar.getAllSubcomponents("vevent")) {
  const uid = component.getFirstPropertyValue("uid");
  const known = series.get(uid) ?? series.set(uid, { itself: null, exceptions: [] }).get(uid);
  if (component.hasProperty("recurrence-id")) known.exceptions.push(component);
  else known.itself = component;
}

const told = (time) => time.toJSDate().toISOString().replace(".000Z", "Z");

function datesOf({ itself, exceptions }) {
  const event = new ICAL.Event(itself, { exceptions, strictExceptions: true });
  const dates = [];
  const all = event.iterator();
  for (let next = all.next(); next && next.toJSDate() < until.getTime() + MOVED; next = all.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const begins = startDate.toJSDate();
    const isHeld = item.component.getFirstPropertyValue("status") !== "CANCELLED";
    if (isHeld && begins >= since && begins < until) dates.push([told(startDate), told(endDate)].join(" "));
  }
  return dates.sort();
}

let compared = 0;
for (const [uid, { about, dates }] of Object.entries(expected.series)) {
  const ours = dates.map((date) => date.join(" ")).sort();
  assert.deepEqual(datesOf(series.get(uid)), ours, about);
  compared += ours.length;
}
console.log(`ical.js: ${compared} dates of ${Object.keys(expected.series).length} series are the same moments`);
