/** Whether two dates name the same calendar day, each in the offset it is written in. */
export function isSameDay(truth: string, found: string | null): boolean {
  const wanted = dayOf(truth);
  return wanted !== null && wanted === dayOf(found ?? '');
}

/** The calendar day that a date names, as `yyyy-mm-dd`, or `null` when it names none. */
export function dayOf(date: string): string | null {
  const written = /\d{4}-\d\d-\d\d/.exec(date);
  if (written) return written[0];
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
