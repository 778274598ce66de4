const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** News on the web begins in the nineties; a year past this one is a placeholder such as 2999-12-31. */
const firstYear = 1990;
const lastYear = 2060;

/** `YYYY-MM-DD`, or `null` for a day that cannot be one of an article. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > (daysOfMonth[month - 1] ?? 0)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** `HH:MM`, with `:SS` where there are seconds; `null` for an impossible time. */
export function makeTime(hour: number, minute: number, second: number | null): string | null {
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59)) return null;
  if (second !== null && !(second >= 0 && second <= 60)) return null;
  return `${pad(hour)}:${pad(minute)}${second === null ? '' : `:${pad(second)}`}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
