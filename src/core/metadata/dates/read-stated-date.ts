import { makeDay, makeTime } from './make-date.ts';
import { monthNames } from './month-names.ts';

const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-](?:\d{3,4}|\d{1,2}(?::\d{2})?))?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3,9})[\s-](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?)?/i;
const script =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{2}):(\d{2}):(\d{2})\s+(?:GMT|UTC|[A-Z]{3,4})?([+-]\d{4})?\s*(\d{4})?/i;

/** Kiribati is fourteen hours ahead. */
const farthestOffset = 14;

/**
 * A machine's date as ISO 8601 with the page's own offset and precision; `null` when it is none or cannot be
 * an article's. Reads ISO 8601 and its common misspellings, compact ISO, RFC 5322, the JavaScript and
 * `asctime` forms, and seconds or milliseconds since 1970 (as UTC).
 */
export function readStatedDate(stated: string): string | null {
  const text = stated.trim().slice(0, 100);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const plain = iso.exec(text) ?? null;
  if (plain !== null) return compose([plain[1], plain[2], plain[3]], plain.slice(4, 7), plain[8], plain[7]);
  const tight = compact.exec(text);
  if (tight !== null) return compose([tight[1], tight[2], tight[3]], tight.slice(4, 7), tight[7]);
  const letter = mail.exec(text);
  if (letter !== null)
    return compose([letter[3], monthOf(letter[2]), letter[1]], letter.slice(4, 7), letter[7]);
  const own = script.exec(text);
  if (own !== null) return compose([own[3] ?? own[8], monthOf(own[1]), own[2]], own.slice(4, 7), own[7]);
  return null;
}

function compose(
  [year, month, day]: readonly (string | undefined)[],
  [hour, minute, second]: readonly (string | undefined)[],
  zone?: string,
  fraction?: string,
): string | null {
  const date = makeDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || minute === undefined) return date;
  const time = makeTime(Number(hour), Number(minute), second === undefined ? null : Number(second));
  if (time === null) return date;
  const part = fraction === undefined || second === undefined ? '' : `.${fraction.slice(0, 3)}`;
  return `${date}T${time}${part}${offsetOf(zone)}`;
}

/** `+2`, `+02`, `-500` and `-0500` as `+02:00` and `-05:00`; nothing for one that is nowhere on earth. */
function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const [, hours = '', minutes = '00'] = /^.(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours === '' || Number(hours) > farthestOffset || Number(minutes) > 59) return '';
  return `${zone.charAt(0)}${hours.padStart(2, '0')}:${minutes}`;
}

function monthOf(name: string | undefined): string | undefined {
  return String(monthNames.get(name?.toLowerCase() ?? '') ?? '') || undefined;
}

function fromEpoch(milliseconds: number): string | null {
  const [day, time] = new Date(milliseconds)
    .toISOString()
    .replace(/\.000Z$/, 'Z')
    .split('T');
  const [year, month, date] = (day ?? '').split('-').map(Number);
  const whole = makeDay(year ?? 0, month ?? 0, date ?? 0);
  return whole === null ? null : `${whole}T${time}`;
}
