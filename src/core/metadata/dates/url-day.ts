import { makeDay } from './make-date.ts';
import { monthNames } from './month-names.ts';

/** The day that an address carries (`/2024/05/03/`, `/2024-05-03-`, `20240503`, `/2024/may/03/`), or `null`. */
export function urlDay(url: string): string | null {
  let path: string;
  try {
    path = new URL(url).pathname.slice(0, 1000);
  } catch {
    return null;
  }
  const match =
    /(?<!\d)((?:19|20)\d{2})[/._-](\d{1,2})[/._-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(path);
  if (match !== null) return makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?!\d)/i.exec(path);
  const month = monthNames.get((named?.[2] ?? '').toLowerCase());
  return named === null || month === undefined ? null : makeDay(Number(named[1]), month, Number(named[3]));
}
