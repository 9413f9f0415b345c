// What the clocks show, here and there.

/** The date and time of day at this moment on the clocks of a time zone: a `LocalDateTime`, to the second. */
export function localDateTime(moment: Date, timeZone: string): string {
  const { year, month, day, hour, minute, second } = parts(moment, timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** The day at this moment in a time zone: a `Date` of the schema. */
export function localDate(moment: Date, timeZone: string): string {
  return localDateTime(moment, timeZone).slice(0, 10);
}

/** The day of the week as rules of RFC 5545 name it: `MO`. */
export function weekday(moment: Date, timeZone: string): string {
  const { weekday: name } = parts(moment, timeZone);
  return name.slice(0, 2).toUpperCase();
}

type Parts = Record<'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second', string>;

function parts(moment: Date, timeZone: string): Parts {
  const found: Parts = { year: '', month: '', day: '', weekday: '', hour: '', minute: '', second: '' };
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  for (const { type, value } of format.formatToParts(moment)) {
    if (type in found) found[type as keyof Parts] = value;
  }
  return found;
}

/** This many milliseconds from now. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
