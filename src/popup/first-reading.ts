import type { PopupState } from './popup-state.ts';

/** Where a script that runs before the page's modules leaves what it began: the two share no module. */
const place = Symbol.for('clean-copy.first-reading');

type Holder = { [place]?: Promise<PopupState> };

export function leaveFirstReading(reading: Promise<PopupState>): void {
  (globalThis as Holder)[place] = reading;
}

/** The reading that was begun before, once; `null` where none was or somebody has it. */
export function takeFirstReading(): Promise<PopupState> | null {
  const holder = globalThis as Holder;
  const reading = holder[place] ?? null;
  delete holder[place];
  return reading;
}
