/** ISO 8601 with the precision of the page: year, month, day, time of day, offset. */
const isoDate =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:(Z)|([+-]\d\d):?(\d\d))?)?)?)?$/;

/**
 * An ISO 8601 date in words, in the language `locale` (BCP 47), as precise as it is given and no more. A time
 * with an offset is told in the reader's own time zone (`timeZone`, by default the system's); a time without
 * one is told as written. Midnight sharp is how many pages say "no time known": the day alone is told.
 * `null` when it is no such date.
 */
export function dateText(iso: string, locale: string, timeZone?: string): string | null {
  const match = isoDate.exec(iso);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', zulu, offsetHours, offsetMinutes] = match;
  const isTimed = hour !== undefined && `${hour}${minute}${second}` !== '000000';
  const offset = offsetHours === undefined ? 'Z' : `${offsetHours}:${offsetMinutes}`;
  const time = isTimed ? `${hour}:${minute}:${second}${offset}` : '00:00:00Z';
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${time}`);
  if (Number.isNaN(date.getTime())) return null;
  if (!isTimed) return format(date, locale, precisionOf(month, day), 'UTC');
  const isMoment = zulu !== undefined || offsetHours !== undefined;
  return format(date, locale, { dateStyle: 'long', timeStyle: 'short' }, isMoment ? timeZone : 'UTC');
}

function precisionOf(month: string | undefined, day: string | undefined): Intl.DateTimeFormatOptions {
  if (month === undefined) return { year: 'numeric' };
  if (day === undefined) return { year: 'numeric', month: 'long' };
  return { dateStyle: 'long' };
}

function format(
  date: Date,
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timeZone: string | undefined,
): string {
  return new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone }).format(
    date,
  );
}
