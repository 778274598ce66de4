import { quoteYaml } from './quote-yaml.ts';

const isoDate =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/**
 * A date as a YAML value: as it is when it is ISO 8601 and a day of the calendar, which note tools then take
 * for a date, and quoted when it is anything else.
 */
export function writeDate(date: string): string {
  const day = isoDate.exec(date)?.[1];
  if (day === undefined) return quoteYaml(date);
  const noon = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(day) ? date : quoteYaml(date);
}
