import { readFileSync, writeFileSync } from 'node:fs';
import type { Outcome, Outcomes } from './outcome.ts';

type SavedRun = Readonly<{ contestants: Readonly<Record<string, Readonly<Record<string, Outcome>>>> }>;

/** Saves what all contestants found, as JSON. It holds the publishers' texts: for measuring, not for keeping. */
export function saveRun(file: string, outcomes: Outcomes): void {
  const contestants = Object.fromEntries(
    Array.from(outcomes, ([name, pages]) => [name, Object.fromEntries(pages)]),
  );
  const run: SavedRun = { contestants };
  writeFileSync(file, `${JSON.stringify(run)}\n`);
}

/** One contestant's pages of a saved run. Throws when the file or the contestant is not there. */
export function readSavedRun(file: string, contestant: string): ReadonlyMap<string, Outcome> {
  const { contestants }: SavedRun = JSON.parse(readFileSync(file, 'utf8'));
  const pages = contestants[contestant];
  if (!pages) throw new Error(`${file}: no ${contestant}, only ${Object.keys(contestants).join(', ')}`);
  return new Map(Object.entries(pages));
}
